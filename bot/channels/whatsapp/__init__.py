"""WhatsApp Cloud API: a thin client of our own around a webhook that commits before it answers."""

from bot.channels.whatsapp.account import Account
from bot.channels.whatsapp.channel import WhatsappChannel

__all__ = ["Account", "WhatsappChannel"]
