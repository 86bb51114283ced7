"""Somebody comes with an invitation: its secret is read, redeemed, and kept nowhere."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.model import Conversation, Message, Onboarding
from bot.partners.onboarding import ANSWERED
from bot.ports import Invited, Services

_START = re.compile(r"/start(?:@\w+)?\s+(?P<secret>\S{1,64})\s*", re.IGNORECASE)
_NAMED = re.compile(r"\bporte-voix\s+(?P<secret>[A-Za-z0-9_-]{22})(?![\w-])", re.IGNORECASE)
"""What people send where no link can carry a command: 22 letters are 128 bits in base64url."""
MOST = 6
"""Languages in which the welcome is said, and choices below it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """How somebody came."""

    secret: str
    """Of the invitation; empty: they came without one."""
    message: Message
    """Without the secret, which neither the state nor an engine ever gets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Somebody whose invitation is valid."""

    host: str
    """Who invited, as people know them."""
    conversation: Conversation


def arrival(message: Message) -> Arrival:
    """``/start <secret>``, or ``porte-voix <secret>`` anywhere in a text."""
    text = message.text.strip()
    if found := _START.fullmatch(text):
        return Arrival(secret=found["secret"], message=replace(message, text="/start"))
    if found := _NAMED.search(text):
        rest = f"{text[: found.start()]} {text[found.end() :]}".strip()
        return Arrival(secret=found["secret"], message=replace(message, text=rest))
    return Arrival(secret="", message=message)


async def invited(
    secret: str, message: Message, conversation: Conversation, services: Services
) -> Guest | None:
    """Redeem the invitation. None: it is not valid (any more). Raises StoreError."""
    if services.invitations is None:
        return None
    found = await services.invitations.redeem_invitation(conversation.key, secret)
    if found is None:
        return None
    state = replace(conversation, organisation=found.organisation)
    if conversation.onboarding is None and ANSWERED in conversation.told:
        return Guest(host=found.name, conversation=state)  # nothing is asked again
    languages = _languages(found, message.language_hint, services)
    known = conversation.language is not None or len(languages) == 1
    state = replace(
        state,
        language=conversation.language or (languages[0] if known else None),
        onboarding=Onboarding(
            step="consent" if known else "language",
            host=found.name,
            group=found.group,
            languages=languages,
        ),
    )
    return Guest(host=found.name, conversation=state)


def _languages(found: Invited, hint: str | None, services: Services) -> tuple[str, ...]:
    """Those of the invitation that the bot speaks; the telephone's own first, when it is one of
    them, and last otherwise."""
    spoken = services.phrases.languages
    own = (hint or "").split("-")[0]
    offered = [tag for tag in (one.split("-")[0] for one in found.languages) if tag in spoken]
    offered.sort(key=lambda tag: tag != own)
    extra = [own] if own in spoken else []
    order = dict.fromkeys(
        (*offered[:MOST], *extra, *([] if offered else [services.default_language]))
    )
    return tuple(order)[:MOST]
