"""From an imported sheet to an answer: its own words, its warnings first, its name and date.

The words are the publisher's and only ever said, never obeyed (rule P4). They are French; people
who speak another language are told so in theirs, and offered a human.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date

from bot.errors import ConfigError
from bot.model import Answer, Source
from bot.model import Passage as Said
from bot.ports import Context
from skills.admin_help.library.model import Banner, ImportedSheet, Passage
from skills.admin_help.library.passages import sentences_of
from skills.admin_help.library.search import Found, Library, strong
from skills.admin_help.library.store import STALE
from skills.admin_help.render import write_date

log = logging.getLogger(__name__)

FRENCH = "fr"
SECONDS = 5.0
"""A search takes milliseconds; a disk that hangs must not hold a person up."""
_SENTENCES = 3
_LETTERS = 600
"""The longest quotation: about half a minute by voice."""
_PIECES = 8
"""How many times "more" goes on before it names the page."""
_EXCEPTIONS = (
    "toutefois",
    "cependant",
    "néanmoins",
    "mais ",
    "sauf",
    "en revanche",
    "par exception",
)


async def ask(library: Library, question: str, context: Context) -> Answer | None:
    """The answer of the library; None when it has no strong match or cannot be read."""
    try:
        async with asyncio.timeout(SECONDS):
            found = strong(await asyncio.to_thread(library.search, question))
    except (ConfigError, sqlite3.Error, TimeoutError) as error:
        log.warning("the imported library is not used: %s", error)
        return None
    if not found:
        return None
    return _choice(found, context) if len(found) > 1 else render(found[0], library, context)


def titled(library: Library, title: str) -> Found | None:
    """The sheet with exactly this title: a choice that was offered. None: there is none."""
    try:
        return library.titled(title)
    except (ConfigError, sqlite3.Error) as error:
        log.warning("the imported library is not used: %s", error)
        return None


def render(found: Found, library: Library, context: Context) -> Answer | None:
    """Quote one sheet; None when nothing short enough can be quoted."""
    sheet, today = found.sheet, context.services.clock.now().date()
    first = next(passage for passage in sheet.passages if passage.quotable)
    quoted = next(
        (one for one in (found.passage(), first) if one.quotable and _quote(one, _SENTENCES)), None
    )
    if quoted is None:
        return None
    warned = _warning(sheet.banners, context)
    quote = _quote(quoted, _SENTENCES - min(len(sheet.banners), 1))
    say, language = context.services.phrases.say, context.interface
    intro = say(FRENCH, "admin-library-quote", title=sheet.title)
    words = [*warned, intro, *_case(quoted, context), *quote]
    if quoted.cases:
        words.append(say(FRENCH, "admin-library-cases"))
    elif _limited(sheet, quoted, len(quote)):
        words.append(say(FRENCH, "admin-library-exceptions"))
    old = library.about is None or library.about.stale(today)
    figures = today - sheet.day > STALE and any(letter.isdigit() for letter in "".join(quote))
    state = "-stale" if old else "-check" if figures else ""
    source = say(language, f"admin-library-source{state}", day=write_date(sheet.day, language))
    native = context.language == FRENCH
    notice = say(language, "admin-library-only-french")
    return Answer(
        text=" ".join((*words, source)) if native else f"{notice} {source}",
        language=language,
        then=() if native else (Said(text=" ".join(words), language=FRENCH),),
        sources=(Source(title="service-public.fr", url=sheet.url, checked=sheet.day),),
        more=_more(sheet, quoted, len(quote), context),
        more_language=FRENCH if language != FRENCH else None,
        facts=(sheet.id,),
        evidence=_evidence(sheet, language),
        handoff=not native or old,
    )


def _choice(found: Sequence[Found], context: Context) -> Answer:
    """Several sheets are near: the person chooses, nothing is guessed."""
    language = context.interface
    titles = tuple(one.sheet.title for one in found)
    lead = context.services.phrases.say(language, "admin-choose")
    listed = " ".join(map(_ended, titles))
    native = language == FRENCH
    return Answer(
        text=f"{lead} {listed}" if native else lead,
        language=language,
        then=() if native else (Said(text=listed, language=FRENCH),),
        choices=titles,
        sources=tuple(
            Source(title="service-public.fr", url=one.sheet.url, checked=one.sheet.day)
            for one in found
        ),
        facts=tuple(one.sheet.id for one in found),
        evidence=titles,
        handoff=not native,
    )


def _quote(passage: Passage, limit: int) -> tuple[str, ...]:
    """The first sentences, word for word; empty when the first is too long to be said."""
    chosen: list[str] = []
    for sentence in sentences_of(passage.text)[:limit]:
        if sum(map(len, chosen)) + len(sentence) > _LETTERS:
            break
        chosen.append(sentence)
    return (*chosen[:-1], _ended(chosen[-1])) if chosen else ()


def _warning(banners: Sequence[Banner], context: Context) -> list[str]:
    """What the publisher warns of comes before the sheet's words; "more" has it in full."""
    if not banners:
        return []
    lead = context.services.phrases.say(FRENCH, "admin-library-warning")
    return [lead, *(_ended(banner.title or banner.text[:_LETTERS]) for banner in banners)]


def _ended(text: str) -> str:
    """With a full stop: two paragraphs are not one sentence, nor their figures one number."""
    return text if text.endswith((".", "!", "?", "…", ":", ";")) else f"{text}."


def _case(passage: Passage, context: Context) -> list[str]:
    """For whom the words hold, when they don't for everybody."""
    if not passage.cases:
        return []
    case = ", ".join(passage.cases)
    return [context.services.phrases.say(FRENCH, "admin-library-case", case=case)]


def _limited(sheet: ImportedSheet, quoted: Passage, said: int) -> bool:
    """True when what comes next limits what was quoted."""
    rest = sentences_of(quoted.text)[said:]
    following = sheet.passages[sheet.passages.index(quoted) + 1 :][:1]
    then = rest[0] if rest else following[0].text if following else ""
    return then.casefold().startswith(_EXCEPTIONS)


def _more(sheet: ImportedSheet, quoted: Passage, said: int, context: Context) -> tuple[str, ...]:
    """The warnings in full, the quoted passage if it was cut, then what follows it, in pieces."""
    start = sheet.passages.index(quoted) + int(len(sentences_of(quoted.text)) <= said)
    pieces = [f"{banner.title} {banner.text}".strip() for banner in sheet.banners]
    pieces += list(_pieces(sheet.passages[start:], context))[:_PIECES]
    return (*pieces, context.services.phrases.say(FRENCH, "admin-library-page"))


def _pieces(passages: Sequence[Passage], context: Context) -> Iterator[str]:
    """Passages with their chapter and case, a few together."""
    piece = ""
    place: tuple[str, tuple[str, ...]] = ("", ())
    for passage in passages:
        if not passage.quotable or len(passage.text) > 2 * _LETTERS:
            continue
        here = (passage.heading, passage.cases)
        words = _ended(passage.text)
        if here != place or not piece:
            heading = [_headed(passage.heading)] if passage.heading else []
            words = " ".join((*_case(passage, context), *heading, words))
        if piece and (here != place or len(piece) + len(words) > _LETTERS):
            yield piece
            piece = ""
        piece, place = f"{piece} {words}".strip(), here
    if piece:
        yield piece


def _headed(heading: str) -> str:
    return heading if heading.endswith("?") else f"{heading.rstrip(' .:')} :"


def _evidence(sheet: ImportedSheet, language: str) -> tuple[str, ...]:
    """The sheet as it is stored: what the guard compares every figure of the answer with (R3)."""
    days: list[date] = [sheet.day, *(banner.day for banner in sheet.banners if banner.day)]
    return (
        sheet.title,
        *(text for one in sheet.banners for text in (one.title, one.text)),
        *(text for one in sheet.passages for text in (one.text, one.heading, *one.cases)),
        *(text for day in days for text in (day.isoformat(), write_date(day, language))),
    )
