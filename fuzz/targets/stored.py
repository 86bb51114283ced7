"""Stored JSON back into our types: of an older release, or of somebody who wrote into it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from bot.errors import StoreError
from bot.model import Conversation, ConversationKey, Message, Reminder
from bot.storage.records import Letter, Record, dump, parse
from fuzz.mutations import of_json
from fuzz.target import Target, hold

KEY = b'{"channel":"web","chat":"1","person":"1"}'


def record(kind: type[Record], data: bytes) -> None:
    """StoreError or a value; what was read is written so that it is read the same."""
    try:
        value = parse(kind, data)
    except StoreError:
        return
    hold(parse(kind, dump(value)) == parse(kind, dump(parse(kind, dump(value)))), "not stable")


def _target(kind: type[Record], *seeds: bytes) -> Target:
    run: Callable[[bytes], None] = partial(record, kind)
    return Target(
        name=f"stored-{kind.__name__.lower()}", run=run, seeds=lambda: seeds, mutate=of_json
    )


TARGETS = (
    _target(
        Conversation,
        b'{"key":' + KEY + b"}",
        b'{"key":' + KEY + b',"language":"fr","speed":"slow","consent":{"version":"2026-11",'
        b'"at":"2026-11-22T12:00:00Z","language":"fr"},"last_answer":{"text":"oui","language":"fr",'
        b'"more":["a",{"text":"b"}],"due":{"day":"2026-12-15","at":"10:30"}},"recent":["x"],'
        b'"status_answers":[["who","refugee"]],"reminders":[{"day":"2026-12-15","label":"caf",'
        b'"language":"fr"}],"interpreting":{"mine":"fr","theirs":"uk"}}',
    ),
    _target(
        Message,
        b'{"id":"1","key":' + KEY + b',"sent_at":"2026-11-22T12:00:00Z","text":"bonjour",'
        b'"media":[{"kind":"photo","mime":"image/jpeg","size":1,"handle":"vault:a"}],"album":"x"}',
    ),
    _target(
        Letter,
        b'{"reply":{"text":"a","speech":"a","language":"fr","choices":["oui","non"],'
        b'"sources":[{"title":"t","url":"https://example.org","checked":"2026-11-20"}]},'
        b'"reply_to":"1"}',
    ),
    _target(Reminder, b'{"day":"2026-12-15","at":"10:30:00","label":"x","language":"fr"}'),
    _target(ConversationKey, KEY),
)
