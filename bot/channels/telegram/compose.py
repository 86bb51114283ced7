"""A reply becomes Telegram messages: a voice note, plain text in pieces, a document. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from bot.channels.pieces import TEXT_LIMIT, split, written
from bot.channels.telegram.convert import CHOICE
from bot.model import Reply
from bot.ports import Phrases

__all__ = ["TEXT_LIMIT", "Part", "callback_data", "label", "parts", "split"]

DATA_LIMIT = 64  # bytes of callback data
CHOICE_LIMIT = 20  # buttons
LABEL_LIMIT = 120  # characters on a button; longer ones are cut by clients anyway


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One Telegram message of a reply."""

    text: str = ""
    voice: bytes = b""
    """Ogg/Opus; such a part has no text."""
    document: bytes = b""
    """A file; such a part has no text."""
    name: str = ""
    """Of the file."""
    choices: tuple[str, ...] = ()
    """Shown as buttons under it."""


def parts(
    reply: Reply, audio: bytes | None, phrases: Phrases, document: bytes | None = None
) -> tuple[Part, ...]:
    """What to send, in order. The voice note comes first: who cannot see hears it at once."""
    pieces = split(written(reply, phrases))
    if not pieces and not audio:
        pieces = split(reply.speech)
    made = [Part(voice=audio)] if audio else []
    made += [Part(text=piece) for piece in pieces]
    choices = tuple(filter(str.strip, reply.choices))
    if made and choices:
        last = made.pop()
        made.append(Part(text=last.text, voice=last.voice, choices=choices[:CHOICE_LIMIT]))
    if document and reply.document is not None:
        made.append(Part(document=document, name=reply.document.name))
    return tuple(made)


def callback_data(choice: str, position: int) -> str:
    """The text itself where it fits, else the button's number: the press then carries the label."""
    fits = len(choice.encode()) <= DATA_LIMIT and not choice.startswith(CHOICE)
    return choice if fits else f"{CHOICE}{position}"


def label(choice: str) -> str:
    """What is written on the button."""
    return choice if len(choice) <= LABEL_LIMIT else f"{choice[: LABEL_LIMIT - 1]}…"
