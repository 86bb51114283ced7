"""``porte-voix languages``: what works in each language, from the ledger and what is installed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypedDict

from bot.figures import Heard, Translated
from bot.ledger import Ledger
from bot.locales import FluentPhrases
from bot.model import Level
from bot.routing import LANGUAGES
from bot.speech.voices import ChainedVoice, VoiceBook


class Figure(TypedDict):
    """What is known of an engine, and from where."""

    engine: str
    level: str
    error: float | None
    """Word error rate."""
    at_least: float | None
    """Published: the word error rate is above this; no other figure is known."""
    low: float | None
    """95 % interval of `error`."""
    high: float | None
    words: int | None
    samples: int | None
    kind: str
    """``measured`` or ``published``."""
    date: str
    source: str


class Voice(TypedDict):
    """One voice of a language's chain."""

    name: str
    quality: float | None
    """1 - character error rate of a transcript of its speech; None: not measured."""
    level: str
    samples: int | None
    """Sentences; None: see the catalogue of voices."""
    date: str | None


class Direction(TypedDict):
    """Translation into one language."""

    target: str
    engine: str
    level: str
    chrf: float | None
    samples: int | None
    kind: str | None
    date: str | None
    source: str | None


class Entry(TypedDict):
    """One language."""

    language: str
    name: str
    interface: bool
    """The bot's own sentences exist in it."""
    review: str
    """Who has read those sentences."""
    sheets_review: str
    phrases_review: str
    understands_speech: str | None
    """Engine; None when no installed engine knows the language."""
    listening: str
    """A `Level`, as `speaking` and the levels of `translation`."""
    heard: list[Figure]
    """All that is known of understanding it, also of engines that are not installed."""
    voices: list[Voice]
    speaking: str
    recorded: int
    """Sentences that people recorded, which are then heard instead of a voice."""
    translates_to: list[str]
    translation: list[Direction]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviews:
    """Language -> who has read it."""

    sentences: Mapping[str, str]
    sheets: Mapping[str, str]
    phrases: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A pair that an installed engine translates."""

    source: str
    target: str
    engine: str


NONE = "none"


def entries(
    ledger: Ledger,
    voices: VoiceBook,
    routes: Iterable[Route],
    reviews: Reviews,
    recorded: Mapping[str, int] = MappingProxyType({}),
) -> list[Entry]:
    """One entry per language of the project. `recorded`: sentences by language."""
    phrases, known = FluentPhrases(), tuple(routes)
    return [
        Entry(
            language=tag,
            name=phrases.say("en", f"language-name-{tag}"),
            interface=tag in phrases.languages,
            review=reviews.sentences.get(tag, NONE),
            sheets_review=reviews.sheets.get(tag, NONE),
            phrases_review=reviews.phrases.get(tag, NONE),
            understands_speech=ledger.listener(tag),
            listening=ledger.hears(tag),
            heard=[_figure(one, ledger, tag) for one in ledger.all_heard(tag)],
            voices=[_voice(one, ledger) for one in voices.chain(tag)],
            speaking=ledger.speaks(tag),
            recorded=recorded.get(tag, 0),
            translates_to=sorted({one.target for one in known if one.source == tag}),
            translation=_directions(tag, known, ledger),
        )
        for tag in LANGUAGES
    ]


def _voice(voice: ChainedVoice, ledger: Ledger) -> Voice:
    error, figure = ledger.spoken_error(voice), ledger.spoken(voice)
    return Voice(
        name=voice.name,
        quality=None if error is None else round(1 - error, 3),
        level=ledger.spoken_by(voice),
        samples=None if figure is None else figure.samples,
        date=None if figure is None else figure.date.isoformat(),
    )


def _figure(known: Heard, ledger: Ledger, tag: str) -> Figure:
    return Figure(
        engine=known.engine,
        level=ledger.heard_by(tag, known.engine),
        error=known.wer,
        at_least=known.at_least,
        low=known.low,
        high=known.high,
        words=known.words,
        samples=known.samples,
        kind=known.kind,
        date=known.date.isoformat(),
        source=known.source,
    )


def _directions(source: str, routes: Sequence[Route], ledger: Ledger) -> list[Direction]:
    """What is installed, measured or not, then what is only known."""
    known = {(one.target_language, one.engine): one for one in ledger.directions(source)}
    installed = [(one.target, one.engine) for one in routes if one.source == source]
    return [
        _direction(source, target, engine, known.get((target, engine)), ledger)
        for target, engine in dict.fromkeys((*installed, *known))
    ]


def _direction(
    source: str, target: str, engine: str, known: Translated | None, ledger: Ledger
) -> Direction:
    return Direction(
        target=target,
        engine=engine,
        level=ledger.translates(source, target, engine),
        chrf=None if known is None else known.chrf,
        samples=None if known is None else known.samples,
        kind=None if known is None else str(known.kind),
        date=None if known is None else known.date.isoformat(),
        source=None if known is None else known.source,
    )


def table(found: Sequence[Entry]) -> str:
    """For a terminal."""
    heads = ("language", "listens", "speaks", "translates to", "sentences")
    rows: list[tuple[str, ...]] = [heads, *map(_row, found)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    reviews = sorted({entry["review"] for entry in found})
    return "\n".join((*lines, "", f"Sentences: {'; '.join(reviews)}. All figures: --json."))


def _row(entry: Entry) -> tuple[str, ...]:
    engine = entry["understands_speech"]
    heard = next((one for one in entry["heard"] if one["engine"] == engine), None)
    error = "" if heard is None or heard["error"] is None else f", {heard['error']:.0%} errors"
    marked = "" if not error or heard is None or heard["kind"] == "measured" else " (published)"
    best = max((voice["quality"] or 0.0 for voice in entry["voices"]), default=0.0)
    spoken = f", {best:.2f}" if best else ""
    if entry["recorded"]:
        spoken += f", {entry['recorded']} recorded sentences"
    return (
        f"{entry['language']} {entry['name']}",
        f"{entry['listening']}{error}{marked}" if engine else str(Level.NONE),
        f"{entry['speaking']}{spoken}",
        ", ".join(f"{one['target']} ({one['level']})" for one in entry["translation"]) or "-",
        "yes" if entry["interface"] else "no",
    )
