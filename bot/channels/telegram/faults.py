"""Telegram's errors, translated in one place. Nothing of the SDK's exceptions is kept: they may
quote the bot's token."""

from __future__ import annotations

from datetime import timedelta

from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.errors import ChannelError, ChannelGone, SendUnknown

# Causes (httpx, the SDK's HTTP library) that occur before the first byte of a request leaves.
NEVER_LEFT = frozenset(
    {"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol"}
)
REVOKED_PAUSE = 60.0  # seconds between tries while the token is refused


def not_delivered(error: NetworkError) -> bool:
    """True when the request never reached Telegram, or Telegram answered that it failed (5xx).

    The SDK chains the HTTP library's exception exactly when there was no HTTP answer.
    """
    cause = error.__cause__
    answered = cause is None or isinstance(cause, TelegramError)
    return answered or type(cause).__name__ in NEVER_LEFT


def wait_of(error: RetryAfter) -> float:
    """Seconds that Telegram asks us to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def of_send(error: TelegramError) -> ChannelError:
    """What a failed send means: ChannelError (not sent), ChannelGone or SendUnknown.

    https://core.telegram.org/bots/api#making-requests
    """
    name = type(error).__name__
    match error:
        case RetryAfter():
            return ChannelError("Telegram asks us to slow down", retry_after=wait_of(error))
        case Forbidden():
            return ChannelGone("Telegram: the person blocked the bot or left")
        case InvalidToken():
            return ChannelError("Telegram refuses the bot token", retry_after=REVOKED_PAUSE)
        case Conflict():
            return ChannelError(f"Telegram: {name}")
        case BadRequest():  # in the SDK a kind of NetworkError, so it comes first
            return ChannelGone("Telegram refuses this message or this chat")
        case NetworkError() if not_delivered(error):
            return ChannelError(f"Telegram is out of order: {name}")
        case _:
            # A time-out, a cut connection or half an answer: it may have been delivered.
            return SendUnknown(f"Telegram gave no answer: {name}")
