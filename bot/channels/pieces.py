"""How a reply is written in a messenger: its sources, and texts in pieces. Pure."""

from __future__ import annotations

import re

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from bot.model import Reply, Source
from bot.ports import Phrases

TEXT_LIMIT = 4096  # UTF-16 units of a message, on Telegram and on WhatsApp
# After a sentence end of the scripts we speak: Latin, Arabic, Ethiopic, Devanagari, CJK.
_SENTENCE = re.compile(r"(?<=[.!?…؟۔።।。])\s+")


def written(reply: Reply, phrases: Phrases) -> str:
    """The text of a reply with its sources."""
    return "\n\n".join(filter(None, [reply.text.strip(), sources(reply, phrases)]))


def split(text: str, limit: int = TEXT_LIMIT) -> list[str]:
    """Pieces of at most `limit` UTF-16 units, cut between paragraphs, else lines, else sentences,
    else words, else anywhere."""
    pieces: list[str] = []
    rest = text.strip()
    while units(rest) > limit:
        cut = _cut(rest, limit)
        pieces.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    return [piece for piece in [*pieces, rest] if piece]


def _cut(text: str, limit: int) -> int:
    """Where to cut: after at most `limit` units, not in the first third if that can be helped."""
    window = text[:limit]  # at least as many characters as may stay
    while units(window) > limit:
        window = window[: len(window) - max(1, (units(window) - limit) // 2)]
    least = len(window) // 3
    for pattern in (re.compile(r"\n\s*\n"), re.compile(r"\n"), _SENTENCE, re.compile(r"\s+")):
        ends = [match.end() for match in pattern.finditer(window) if match.end() > least]
        if ends:
            return ends[-1]
    return len(window)


def units(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def sources(reply: Reply, phrases: Phrases) -> str:
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
