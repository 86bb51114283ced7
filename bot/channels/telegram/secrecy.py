"""Keeps the bot's token, and what people wrote, out of every log.

Telegram puts the token into each URL; the HTTP library logs URLs, and the SDK logs whole updates
when it cannot read them.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from bot.channels.secrecy import mask

MASK = "<telegram-token>"


def silence_libraries() -> None:
    """Mute the loggers that write URLs or content; our own code reports what failed."""
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)


def mask_token(token: str) -> Callable[[], None]:
    """Replace the token in every log record of the process, tracebacks too. Returns the undo."""
    return mask(token, MASK)
