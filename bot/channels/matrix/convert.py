"""Matrix events become our messages. Pure. HTML (`formatted_body`) is never looked at.

The dedupe key (`Message.id`) is the event's id. An edit takes the place of its message while that
waits; afterwards it is not a new message.
"""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.channels.matrix.raw import Json, number, table, text, words
from bot.model import MediaKind, MediaRef

NAME = "matrix"
LOCKED = f"{NAME}:locked"
"""Handle of a message that could not be opened."""
STRANGE = f"{NAME}:strange"
"""Handle of a message of a kind that we cannot read."""
COMMANDS = re.compile(r"[/!](desk|take|close)\b", re.IGNORECASE)
_POLLS = frozenset({"m.poll.start", "org.matrix.msc3381.poll.start"})
# Lines that clients put before a reply for those that show none.
_QUOTED = re.compile(r"\A(?:> ?[^\n]*\n)+\n?")


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """Where the bytes of an attachment lie."""

    mxc: str
    key: str = ""
    """AES key, initial vector and SHA-256 of what is stored, base64; empty where the room is not
    encrypted."""
    iv: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What an event says."""

    id: str
    sender: str
    sent_at: datetime
    text: str = ""
    media: tuple[MediaRef, ...] = ()
    mentions: frozenset[str] | None = None
    """Ids of people; None where the sender's client does not say whom it means."""
    answers: str = ""
    """Id of the event that this replies to."""
    thread: str = ""
    """Id of the event that began the thread."""
    replaces: str = ""
    """Id of the event that this edits."""


def read(event: Json) -> Said | None:
    """What an opened event says; None for what is no message (of a bot, of a client to others)."""
    content, kind = table(event.get("content")), text(event.get("type"))
    relation = table(content.get("m.relates_to"))
    replaces = ""
    if relation.get("rel_type") == "m.replace":
        replaces = text(relation.get("event_id"))
        content = table(content.get("m.new_content"))
    if kind == "m.room.message" and text(content.get("msgtype")) not in {"", "m.notice"}:
        words_said, media = _message(content)
    elif kind == "m.sticker" or kind in _POLLS:
        words_said, media = "", (_strange(),)
    else:
        return None
    answers, thread = _relations(relation)
    return Said(
        id=text(event.get("event_id")), sender=text(event.get("sender")), sent_at=_moment(event),
        text=_QUOTED.sub("", words_said).strip() if answers else words_said.strip(), media=media,
        mentions=_mentions(content), answers=answers, thread=thread, replaces=replaces,
    )  # fmt: skip


def _moment(event: Json) -> datetime:
    try:
        return datetime.fromtimestamp(number(event.get("origin_server_ts")) / 1000, UTC)
    except (OverflowError, ValueError, OSError):  # whatever a strange server claims
        return datetime.fromtimestamp(0, UTC)


def _relations(relation: Json) -> tuple[str, str]:
    answered = text(table(relation.get("m.in_reply_to")).get("event_id"))
    thread = text(relation.get("event_id")) if relation.get("rel_type") == "m.thread" else ""
    if thread and relation.get("is_falling_back") is True:
        answered = thread  # said in the thread, to nobody in particular
    return answered, thread


def _mentions(content: Json) -> frozenset[str] | None:
    if "m.mentions" not in content:
        return None
    return frozenset(words(table(content["m.mentions"]).get("user_ids")))


def _message(content: Json) -> tuple[str, tuple[MediaRef, ...]]:
    """Words and media."""
    kind, body = text(content.get("msgtype")), text(content.get("body"))
    if kind in {"m.text", "m.emote"}:
        return body, ()
    if kind not in {"m.image", "m.audio", "m.file"}:
        return "", (_strange(),)  # a place, a film, a check of keys
    name = text(content.get("filename"))
    ref = _media(kind, content)
    # With a file name, the body is what the person wrote beside it.
    return (body if name and body != name else ""), (ref or _strange(),)


def _media(kind: str, content: Json) -> MediaRef | None:
    info, sealed = table(content.get("info")), table(content.get("file"))
    mime = text(info.get("mimetype")).lower()
    file = File(
        mxc=text(sealed.get("url")) or text(content.get("url")),
        key=text(table(sealed.get("key")).get("k")), iv=text(sealed.get("iv")),
        sha256=text(table(sealed.get("hashes")).get("sha256")),
    )  # fmt: skip
    if not file.mxc.startswith("mxc://") or (sealed and not (file.key and file.iv and file.sha256)):
        return None
    found = MediaKind.DOCUMENT
    if kind == "m.image" or mime.startswith("image/"):
        found, mime = MediaKind.PHOTO, mime or "image/jpeg"
    elif kind == "m.audio" or mime.startswith("audio/") or mime == "application/ogg":
        found, mime = MediaKind.VOICE, mime or "audio/ogg"
    size = max(0, number(info.get("size")))
    mime = mime or "application/octet-stream"
    return MediaRef(kind=found, mime=mime, size=size, handle=handle_of(file))


def _strange() -> MediaRef:
    return MediaRef(
        kind=MediaKind.DOCUMENT, mime="application/octet-stream", size=0, handle=STRANGE
    )


def locked() -> MediaRef:
    """Stands for a message that could not be opened."""
    return MediaRef(kind=MediaKind.DOCUMENT, mime="application/octet-stream", size=0, handle=LOCKED)


def handle_of(file: File) -> str:
    """As `MediaRef.handle`: everything that is needed to fetch and open the bytes."""
    fields = json.dumps([file.mxc, file.key, file.iv, file.sha256]).encode()
    return f"{NAME}:{base64.urlsafe_b64encode(fields).decode()}"


def file_of(handle: str) -> File:
    """The way back. Raises ValueError."""
    fields = json.loads(base64.urlsafe_b64decode(handle.removeprefix(f"{NAME}:")))
    mxc, key, iv, sha256 = fields
    return File(mxc=mxc, key=key, iv=iv, sha256=sha256)


def command(said: str) -> str:
    """``!desk 123`` as ``/desk 123``: some clients keep words with a slash for themselves."""
    return f"/{said.lstrip('/!')}" if COMMANDS.match(said) else said


def without_mention(said: str, names: tuple[str, ...]) -> str:
    """The words without the bot's id or name in front of them, or its id anywhere."""
    for name in names:
        said = re.sub(rf"^\s*@?{re.escape(name)}\s*[:,]?\s+", "", said, flags=re.IGNORECASE)
        if name.startswith("@"):
            said = said.replace(name, "")
    return said.strip()
