"""Webhook bodies become our messages, moves of people and statuses.

A person is known by the business-scoped id (``user_id``) where the platform gives one, else by
``wa_id``; a telephone number is never needed and, once there is a user id, never kept. The dedupe
key (`Message.id`) is the platform's message id, the same at every redelivery.

Payloads: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages
and .../whatsapp/business-scoped-user-ids
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.channels.whatsapp import statuses
from bot.channels.whatsapp.wire import at, items, number, text
from bot.model import ConversationKey, MediaKind, MediaRef, Message
from bot.ports import Clock

log = logging.getLogger(__name__)

NAME = "whatsapp"
CHOICE = "choice:"
"""Begins the id of a button or a row; the choice's own words follow."""
_IGNORED = frozenset({"system", "request_welcome"})
_CHANGED = frozenset({"user_changed_number", "customer_changed_number", "user_changed_user_id"})
# The profile's name stands in front and may say anything: only the end is the platform's.
_FROM_TO = re.compile(r".*changed from (\S+) to (\S+?)\.?\s*", re.DOTALL)
_LATEST = 4_102_444_800  # seconds since 1970: the year 2100; later times are damaged


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A person goes by another id from now on."""

    old: ConversationKey
    new: ConversationKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What one request of the webhook brings, for our number only."""

    moved: tuple[Moved, ...] = ()
    messages: tuple[Message, ...] = ()
    """By the time at which they were sent."""
    statuses: tuple[statuses.Status, ...] = ()


@dataclass(frozen=True, slots=True)
class _Ids:
    """What is known of who sent something; empty where the platform does not say."""

    user: str
    phone: str

    @property
    def best(self) -> str:
        return self.user or self.phone


def delivery(body: object, phone_number_id: str, clock: Clock) -> Delivery:
    """Everything in it that is for us. One damaged part does not lose the others."""
    moved: list[Moved] = []
    messages: list[Message] = []
    found: list[statuses.Status] = []
    for value in _values(body, phone_number_id):
        for one in items(value, "user_id_update"):
            moved += _between(
                [text(one, "user_id", "previous")], text(one, "user_id", "current"), one
            )
        for one in items(value, "messages"):
            ids = _who(one, value)
            moved += _moves(one, ids)
            message = _message(one, ids, clock)
            if message is not None:
                messages.append(message)
        found += filter(None, map(statuses.read, items(value, "statuses")))
    messages.sort(key=lambda message: message.sent_at)
    return Delivery(moved=tuple(moved), messages=tuple(messages), statuses=tuple(found))


def key_of(person: str) -> ConversationKey:
    """There are private conversations only: the chat is the person."""
    return ConversationKey(channel=NAME, chat=person, person=person)


def is_user_id(person: str) -> bool:
    """A business-scoped id: two letters of a country, a dot, letters and digits; else a number."""
    return not person.isdigit()


def _values(body: object, phone_number_id: str) -> Iterator[object]:
    for entry in items(body, "entry"):
        for change in items(entry, "changes"):
            value = at(change, "value")
            if text(value, "metadata", "phone_number_id") == phone_number_id:
                yield value
            elif value is not None:
                log.info("whatsapp: an event for another number is ignored")


def _who(message: object, value: object) -> _Ids:
    user, phone = text(message, "from_user_id"), text(message, "from")
    if phone and is_user_id(phone):
        user, phone = user or phone, ""
    contacts = items(value, "contacts")
    for contact in contacts:
        theirs, number_ = text(contact, "user_id"), text(contact, "wa_id")
        same = (user and user == theirs) or (phone and phone == number_)
        if same or (len(contacts) == 1 and len(items(value, "messages")) == 1):
            # The number written in a message and the one of the account may differ; this one stays.
            return _Ids(user or theirs, number_ or phone)
    return _Ids(user, phone)


# --- people who move ------------------------------------------------------------------------------


def _moves(message: object, ids: _Ids) -> list[Moved]:
    """A change of id; and whoever we knew by number and now know by user id."""
    if text(message, "type") != "system":
        return _between([ids.phone], ids.user) if ids.phone else []
    system = at(message, "system")
    if text(system, "type") not in _CHANGED:
        return []
    new = text(system, "user_id") or text(system, "wa_id") or text(system, "new_wa_id")
    said = _FROM_TO.fullmatch(text(system, "body"))
    known = [text(system, "previous_user_id"), text(message, "from_user_id")]
    if said and said[2] in {new, text(system, "wa_id"), text(system, "new_wa_id")}:
        known.append(said[1])
    known += [text(system, "customer"), text(message, "from")]
    # The first that is known is taken; a number only where nothing better was said, for it may be
    # the new one.
    return _between([next((one for one in known if one and one != new), "")], new)


def _between(olds: list[str], new: str, detail: object = None) -> list[Moved]:
    if not new:
        return []
    return [Moved(old=key_of(old), new=key_of(new)) for old in olds if old and old != new]


# --- messages -------------------------------------------------------------------------------------


def _message(one: object, ids: _Ids, clock: Clock) -> Message | None:
    """Our message; None for what nobody said, and for what nobody could be answered."""
    kind = text(one, "type")
    if kind in _IGNORED or text(one, "group_id"):
        return None
    if kind == "reaction" and not text(one, "reaction", "emoji"):
        return None  # a reaction that was taken back
    if not ids.best:
        log.error("whatsapp: a message without a sender cannot be answered")
        return None
    said, media = _said(one, kind), _media(one, kind)
    return Message(
        id=text(one, "id") or _fingerprint(one),
        key=key_of(ids.best),
        sent_at=_moment(one, clock),
        text=said,
        media=media,
        unsupported=not said and not media,
    )


def _said(one: object, kind: str) -> str:
    match kind:
        case "text":
            return text(one, "text", "body").strip()
        case "button":  # below a template of ours
            return text(one, "button", "text").strip()
        case "interactive":
            shape = text(one, "interactive", "type")
            return _choice(at(one, "interactive", shape)).strip()
        case "image" | "document":
            return text(one, kind, "caption").strip()
    return ""


def _choice(reply: object) -> str:
    """The whole words of what was chosen, also where the button shows a part of them."""
    given = text(reply, "id")
    return given.removeprefix(CHOICE) if given.startswith(CHOICE) else text(reply, "title")


def _media(one: object, kind: str) -> tuple[MediaRef, ...]:
    handle, mime = text(one, kind, "id"), text(one, kind, "mime_type").lower()
    if not handle or kind not in {"audio", "voice", "image", "document"}:
        return ()
    if kind in {"audio", "voice"} or mime.startswith("audio/"):
        what, usual = MediaKind.VOICE, "audio/ogg"
    elif kind == "image" or mime.startswith("image/"):
        what, usual = MediaKind.PHOTO, "image/jpeg"
    else:
        # The corridor looks at the bytes and answers what it cannot read with a remedy.
        what, usual = MediaKind.DOCUMENT, "application/octet-stream"
    size = max(0, number(one, kind, "file_size"))
    mime = mime.split(";")[0].strip() or usual
    return (MediaRef(kind=what, mime=mime, size=size, handle=f"{NAME}:{handle}"),)


def _moment(one: object, clock: Clock) -> datetime:
    seconds = number(one, "timestamp")
    return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < _LATEST else clock.now()


def _fingerprint(one: object) -> str:
    """For a message that lost its id: the same at every redelivery."""
    plain = json.dumps(one, sort_keys=True, ensure_ascii=False)
    return "sha256." + hashlib.sha256(plain.encode(errors="replace")).hexdigest()
