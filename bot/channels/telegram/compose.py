"""A reply becomes Telegram messages: a voice note, plain text in pieces, a document. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from bot.channels.telegram.convert import CHOICE
from bot.model import Reply, Source
from bot.ports import Phrases

TEXT_LIMIT = 4096  # UTF-16 units of a message
DATA_LIMIT = 64  # bytes of callback data
CHOICE_LIMIT = 20  # buttons
LABEL_LIMIT = 120  # characters on a button; longer ones are cut by clients anyway
# After a sentence end of the scripts we speak: Latin, Arabic, Ethiopic, Devanagari, CJK.
_SENTENCE = re.compile(r"(?<=[.!?…؟۔።।。])\s+")


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
    written = "\n\n".join(filter(None, [reply.text.strip(), _sources(reply, phrases)]))
    pieces = split(written)
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


def split(text: str, limit: int = TEXT_LIMIT) -> list[str]:
    """Pieces of at most `limit` UTF-16 units, cut between paragraphs, else lines, else sentences,
    else words, else anywhere."""
    pieces: list[str] = []
    rest = text.strip()
    while _units(rest) > limit:
        cut = _cut(rest, limit)
        pieces.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    return [piece for piece in [*pieces, rest] if piece]


def _cut(text: str, limit: int) -> int:
    """Where to cut: after at most `limit` units, not in the first third if that can be helped."""
    window = text[:limit]  # at least as many characters as may stay
    while _units(window) > limit:
        window = window[: len(window) - max(1, (_units(window) - limit) // 2)]
    least = len(window) // 3
    for pattern in (re.compile(r"\n\s*\n"), re.compile(r"\n"), _SENTENCE, re.compile(r"\s+")):
        ends = [match.end() for match in pattern.finditer(window) if match.end() > least]
        if ends:
            return ends[-1]
    return len(window)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _sources(reply: Reply, phrases: Phrases) -> str:
    """A line per source, without those whose address the text already gives."""
    missing = [source for source in reply.sources if source.url not in reply.text]
    return "\n".join(
        phrases.say(
            reply.language,
            "telegram-source",
            title=source.title,
            url=source.url,
            date=_date(source, reply.language),
        )
        for source in missing
    )


def _date(source: Source, language: str) -> str:
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return source.checked.isoformat()
    return format_date(source.checked, format="long", locale=locale)


def callback_data(choice: str, position: int) -> str:
    """The text itself where it fits, else the button's number: the press then carries the label."""
    fits = len(choice.encode()) <= DATA_LIMIT and not choice.startswith(CHOICE)
    return choice if fits else f"{CHOICE}{position}"


def label(choice: str) -> str:
    """What is written on the button."""
    return choice if len(choice) <= LABEL_LIMIT else f"{choice[: LABEL_LIMIT - 1]}…"
