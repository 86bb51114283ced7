"""Telegram: python-telegram-bot as typed client, inside our own commit-before-confirm loop."""

from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.webhook import Webhook

__all__ = ["TelegramChannel", "Webhook"]
