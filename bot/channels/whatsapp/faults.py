"""The platform's errors, translated in one place. No text of theirs is kept: only the number.

Codes: https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
"""

from __future__ import annotations

import aiohttp

from bot.channels.whatsapp.wire import number
from bot.errors import ChannelError, ChannelGone, SendUnknown, UnreadableMedia

WINDOW = frozenset({131047})
"""More than 24 hours since the person's last message: only a template may be sent."""
SLOW_DOWN = frozenset({4, 80007, 130429, 131048, 131057, 131064, 133016})
PAIR = frozenset({131056})
"""Too many messages to this one person."""
PERSON = frozenset({131021, 131026, 131030, 131045, 130497})
"""This person cannot be reached by us: no WhatsApp, blocked, not allowed for this number."""
PART = frozenset({100, 131008, 131009, 131051, 131052, 131053})
"""This part of a reply is refused, whoever it is for."""
TEMPLATE = range(132000, 132100)
MARKETING = frozenset({130472, 131049, 131050})
"""The platform keeps a template from this person."""
ACCESS = frozenset({0, 3, 10, 33, 102, 190, 368, 131005, 131031, 131042, 131044, 133010})
"""Something for the operator: the token, a permission, the account, the bill."""

PAIR_PAUSE = 12.0  # seconds: two turns of a person
SLOW_PAUSE = 30.0
ACCESS_PAUSE = 300.0
NEVER_LEFT = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
)
"""Failures before the first byte of a request left."""


class MediaGone(UnreadableMedia):
    """The platform does not have the file any more: only the person can send it again."""

    phrase = "error-message-locked"


class WindowClosed(ChannelError):
    """The person must write first."""


class PartRefused(ChannelGone):
    """This part will never be taken; another one may be."""


class PersonBusy(ChannelError):
    """This person had too many messages just now."""


class TemplateRefused(ChannelError):
    """The template is missing, paused or kept from this person."""


class AccessRefused(ChannelError):
    """The operator must look after the account."""


def of_code(code: int, status: int = 400, retry_after: float | None = None) -> ChannelError:
    """What an error code means: nothing was sent, and now?"""
    said = f"WhatsApp answers {status}, code {code}"
    if code in WINDOW:
        return WindowClosed(said)
    if code in PAIR:
        return PersonBusy(said, retry_after=retry_after or PAIR_PAUSE)
    if code in SLOW_DOWN or status == 429:
        return ChannelError(said, retry_after=retry_after or SLOW_PAUSE)
    if code in TEMPLATE or code in MARKETING:
        return TemplateRefused(said)
    if code in PERSON:
        return ChannelGone(said)
    if code in PART:
        return PartRefused(said)
    if (code in ACCESS and status in {400, 401, 403}) or 200 <= code < 300:
        return AccessRefused(said, retry_after=retry_after or ACCESS_PAUSE)
    # 1, 2, 131000, 131016 and what is not known: they failed, it may work later.
    return ChannelError(said, retry_after=retry_after)


def of_answer(status: int, body: object, retry_after: str | None) -> ChannelError:
    """What an HTTP answer other than 2xx means. A gateway that fails without saying anything may
    have passed the request on."""
    wait = float(retry_after) if (retry_after or "").isdigit() else None  # type: ignore[arg-type]
    if not isinstance(body, dict) or not isinstance(body.get("error"), dict):
        if status >= 500:
            return SendUnknown(f"WhatsApp's gateway answers {status}")
        code = 190 if status in {401, 403} else -1
        return of_code(code, status, wait)
    return of_code(number(body, "error", "code"), status, wait)


def of_failure(error: Exception) -> ChannelError:
    """What a request without an HTTP answer means. Never the error's own text: it may quote."""
    name = type(error).__name__
    if isinstance(error, NEVER_LEFT):
        return ChannelError(f"WhatsApp cannot be reached: {name}")
    return SendUnknown(f"WhatsApp gave no answer: {name}")
