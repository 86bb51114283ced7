"""A reply becomes contents of Matrix events: a voice message, plain text in pieces, a file. Pure.

No `formatted_body` is ever sent: what screen readers get is the text itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.channels.matrix import opus
from bot.channels.matrix.raw import Json
from bot.channels.pieces import split, written
from bot.model import Reply
from bot.ports import Phrases

TEXT_LIMIT = 4096
"""UTF-16 units. An event holds 65,536 bytes; encrypted, a character of ours takes eight at most
(six of escaped JSON, in base64)."""
CHOICES = "org.porte_voix.choices"
"""Of our own, in the event: which numbers were offered, should this process be another one by the
time of the answer."""
CHOICE_LIMIT = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One event of a reply."""

    name: str
    """Unique in the reply and the same at every try, whatever else is in it by then (the sound may
    have come, or be gone): the base of the transaction id."""
    text: str = ""
    voice: bytes = b""
    """Ogg/Opus; such a part has no text."""
    document: bytes = b""
    """A file; such a part has no text."""
    file: str = ""
    """Name of the document."""
    mime: str = ""
    choices: tuple[str, ...] = ()
    """What the numbers in the text stand for."""


def parts(
    reply: Reply, audio: bytes | None, phrases: Phrases, document: bytes | None = None
) -> tuple[Part, ...]:
    """What to send, in order. The voice message comes first: who cannot see hears it at once."""
    choices = tuple(filter(str.strip, reply.choices))[:CHOICE_LIMIT]
    listed = "\n".join(f"{number}. {one}" for number, one in enumerate(choices, 1))
    words = written(reply, phrases)
    if not words and not audio:
        words = reply.speech
    pieces = split("\n\n".join(filter(None, [words, listed])), TEXT_LIMIT)
    made = [Part(name="voice", voice=audio, mime="audio/ogg")] if audio else []
    made += [Part(name=f"text-{index}", text=piece) for index, piece in enumerate(pieces)]
    if choices and pieces:
        made.append(replace(made.pop(), choices=choices))
    if document and reply.document is not None:
        file, mime = reply.document.name, reply.document.mime
        made.append(Part(name="document", document=document, file=file, mime=mime))
    return tuple(made)


def words_of(part: Part) -> dict[str, object]:
    """Content of a text part."""
    content: dict[str, object] = {"msgtype": "m.text", "body": part.text}
    if part.choices:
        content[CHOICES] = list(part.choices)
    return content


def file_of(part: Part, mxc: str, keys: Json | None) -> dict[str, object]:
    """Content of a part whose bytes are stored at `mxc`; `keys` open them (EncryptedFile)."""
    data = part.voice or part.document
    info: dict[str, object] = {"mimetype": part.mime, "size": len(data)}
    content: dict[str, object] = {"info": info}
    if part.voice:
        length = round(opus.seconds(data) * 1000)
        info["duration"] = length
        content |= {
            "msgtype": "m.audio", "body": "voice.ogg",
            # https://github.com/matrix-org/matrix-spec-proposals/pull/3245
            "org.matrix.msc3245.voice": {},
            "org.matrix.msc1767.audio": {"duration": length, "waveform": opus.waveform(data)},
        }  # fmt: skip
    else:
        kind = "m.image" if part.mime.startswith("image/") else "m.file"
        content |= {"msgtype": kind, "body": part.file, "filename": part.file}
    if keys is None:
        return {**content, "url": mxc}
    return {**content, "file": {**keys, "url": mxc}}
