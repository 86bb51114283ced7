"""What arrives from Matrix: one event of any server and any client."""

from __future__ import annotations

import json

from bot.channels.matrix.convert import command, file_of, read, without_mention
from bot.model import MediaRef
from fuzz.mutations import of_json
from fuzz.target import Target, hold

BOT = "@bot:example.org"


def event(data: bytes) -> None:
    """What it says, or nothing; a handle that leads back to the file; never an error."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return
    if not isinstance(value, dict):
        return  # the reader of the sync answer hands out objects only
    said = read(value)
    if said is None:
        return
    for ref in said.media:
        _whole(ref)
    hold(said.sent_at.tzinfo is not None, "a time without a zone")
    command(said.text)
    hold(BOT not in without_mention(said.text, (BOT, "bot")), "the bot's id stays")


def _whole(ref: MediaRef) -> None:
    hold(ref.size >= 0, "a negative size")
    if ref.handle not in {"matrix:strange", "matrix:locked"}:
        hold(file_of(ref.handle).mxc.startswith("mxc://"), "a file elsewhere")


def _event(**content: object) -> bytes:
    return json.dumps(
        {
            "type": "m.room.message", "event_id": "$a", "sender": "@a:example.org",
            "origin_server_ts": 1_790_000_000_000, "content": content,
        }
    ).encode()  # fmt: skip


def _seeds() -> tuple[bytes, ...]:
    sealed = {"url": "mxc://example.org/x", "key": {"k": "a"}, "iv": "b", "hashes": {"sha256": "c"}}
    return (
        _event(msgtype="m.text", body=f"{BOT}: bonjour", **{"m.mentions": {"user_ids": [BOT]}}),
        _event(msgtype="m.audio", body="a.ogg", url="mxc://example.org/x", info={"size": 3}),
        _event(msgtype="m.image", body="quoi ?", filename="a.jpg", file=sealed),
        _event(msgtype="m.file", body="a.pdf", url="mxc://example.org/x",
               info={"mimetype": "application/pdf", "size": -1}),
        _event(msgtype="m.text", body="> <@b> a\n\nb",
               **{"m.relates_to": {"m.in_reply_to": {"event_id": "$b"}}}),
        _event(**{"m.relates_to": {"rel_type": "m.replace", "event_id": "$c"},
                  "m.new_content": {"msgtype": "m.text", "body": "c"}}),
        _event(msgtype="m.text", body="!desk 123",
               **{"m.relates_to": {"rel_type": "m.thread", "event_id": "$d",
                                   "is_falling_back": True}}),
        _event(msgtype="m.location", body="x", geo_uri="geo:1,2"),
    )  # fmt: skip


TARGETS = (Target(name="matrix-event", run=event, seeds=_seeds, mutate=of_json),)
