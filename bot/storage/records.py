"""Our types as JSON bytes and back, checked by pydantic; fields added later take their default."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from bot.errors import StoreError
from bot.model import Conversation, ConversationKey, Message, Reminder, Reply, Shared
from bot.partners.model import Canned, Invitation, Member, Organisation, Passkey
from bot.partners.news.model import Announcement
from bot.partners.wrong import WrongAnswer

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A reply in the outbox, with what it answers."""

    reply: Reply
    reply_to: str


_ADAPTERS: dict[type, TypeAdapter[object]] = {
    kind: TypeAdapter(kind)
    for kind in (
        Conversation,
        ConversationKey,
        Letter,
        Message,
        Reminder,
        Organisation,
        Member,
        Invitation,
        Shared,
        Canned,
        Announcement,
        Passkey,
        WrongAnswer,
    )
}
Record = (
    Conversation
    | ConversationKey
    | Letter
    | Message
    | Reminder
    | Organisation
    | Member
    | Invitation
    | Shared
    | Canned
    | Announcement
    | Passkey
    | WrongAnswer
)


def dump(value: Record) -> bytes:
    """As JSON; everything at its default is left out."""
    adapter = _ADAPTERS[type(value)]
    try:
        return adapter.dump_json(value, exclude_defaults=True)
    except ValueError:
        # Half a surrogate pair, which JSON allows and UTF-8 does not.
        whole = adapter.validate_python(_mended(adapter.dump_python(value, exclude_defaults=True)))
        return adapter.dump_json(whole, exclude_defaults=True)


def _mended(value: object) -> object:
    """The same tree with a replacement character for every half of a surrogate pair."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {name: _mended(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return tuple(_mended(part) for part in value)
    return value


def parse(kind: type[T], data: bytes) -> T:
    """Raises StoreError when the record does not fit the type."""
    try:
        value = _ADAPTERS[kind].validate_json(data)
    except ValidationError as error:
        # pydantic's own text quotes the content: only the count may go on.
        raise StoreError(
            f"a stored {kind.__name__} does not fit: {error.error_count()} errors"
        ) from None
    if not isinstance(value, kind):
        raise StoreError(f"a stored {kind.__name__} has another type")
    return value
