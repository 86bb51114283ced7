"""The web chat: one page, one anonymous conversation for each browser."""

from bot.channels.web.channel import WebChannel

__all__ = ["WebChannel"]
