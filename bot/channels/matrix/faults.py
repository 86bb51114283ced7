"""The homeserver's refusals, translated in one place.

Every event that we send carries a transaction id, so sending it again is free: where nobody knows
whether it arrived, it is simply "not sent, try again" (`ChannelError`), never `SendUnknown`.
"""

from __future__ import annotations

from bot.channels.matrix.homeserver import Refused, Unreachable
from bot.errors import ChannelError, ChannelGone

TOKEN_PAUSE = 60.0  # seconds between tries while the access token is refused
LIMITED_PAUSE = 5.0  # seconds, where the homeserver asks to slow down and says no number
# https://spec.matrix.org/v1.11/client-server-api/#standard-error-response
_GONE = frozenset({"M_FORBIDDEN", "M_NOT_FOUND", "M_GUEST_ACCESS_FORBIDDEN", "M_USER_SUSPENDED"})
_TOKENS = frozenset({"M_UNKNOWN_TOKEN", "M_MISSING_TOKEN"})


def of_send(error: Refused | Unreachable) -> ChannelError:
    """What a failed request of ours means: ChannelError (again later) or ChannelGone."""
    if isinstance(error, Unreachable):
        return ChannelError(f"the homeserver gave no answer: {error}")
    if error.code == "M_LIMIT_EXCEEDED" or error.status == 429:
        wait = error.retry_after or LIMITED_PAUSE
        return ChannelError("the homeserver asks us to slow down", retry_after=wait)
    if lost_token(error):
        return ChannelError("the homeserver refuses the access token", retry_after=TOKEN_PAUSE)
    if error.code in _GONE or error.status == 413:
        return ChannelGone(f"the homeserver refuses this room or this message: {error.code}")
    return ChannelError(f"the homeserver is out of order: {error}")


def lost_token(error: Refused) -> bool:
    """True when our access token is over."""
    return error.code in _TOKENS
