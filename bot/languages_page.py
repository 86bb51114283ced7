"""``docs/languages.md``: the language ledger as a page, written from the entries of the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.languages import Direction, Entry, Figure
from bot.ledger import (
    HEARD_CARE,
    HEARD_GOOD,
    SPOKEN_CARE,
    SPOKEN_GOOD,
    TRANSLATED_CARE,
    TRANSLATED_GOOD,
)
from bot.model import Level

HEAD = f"""\
# Languages

Written by `porte-voix languages --markdown > docs/languages.md` from `voices/ledger.toml`,
`voices/voices.toml` and the review states in the repository: do not edit it. It describes what
comes with the project; `porte-voix languages` says what is installed on your machine, with your
own figures.

| Level | Listening: word errors | Speaking: character errors of a transcript | Translating: chrF2 |
| --- | --- | --- | --- |
| good | up to {HEARD_GOOD:.0%} | up to {SPOKEN_GOOD:.0%} | from {TRANSLATED_GOOD:.0f} |
| usable with care | up to {HEARD_CARE:.0%} | up to {SPOKEN_CARE:.0%} | from {TRANSLATED_CARE:.0f} |
| not good enough | more | more | less |

**Not measured** means that an engine is there and nobody knows how well it works; **none**, that
there is no engine. The bars are our own convention; `bot/ledger.py` gives the reasons. Samples are
few: read the intervals.

What the bot does with it: where listening is not good enough it says so aloud, once, and offers
typing, another language or a person. Where no recogniser knows the language, it does not guess.
Where there is no voice, it says that it writes. Translation below the bar is not used.

Measure your own: `porte-voix evaluate speech | translation | voices DIR --save`.
"""
LISTENING = """\
The level of a language is that of the recogniser that comes with the project, {engine}. Where a
larger model of the same training is not good enough, the smaller one is not taken for better.
"""
SPEAKING = """\
A recogniser (whisper-base) transcribes what the voice says. Where it is not known to understand the
language, a bad transcript proves nothing: the voice then counts as not measured. A figure without
a number of sentences stands in `voices/voices.toml`, whose comment says how many and when.
"""


def page(found: Sequence[Entry]) -> str:
    """The whole page, in Markdown."""
    parts = (
        HEAD,
        _section("What works", _overview(found)),
        _section("Listening", _listening(found)),
        _section("Speaking", _speaking(found)),
        _section("Translating", _translating(found)),
        _section("What is missing", _missing(found)),
        _section("Who has read the texts", _reviews(found)),
    )
    return "\n".join(parts)


def _section(title: str, lines: Iterable[str]) -> str:
    return "\n".join((f"## {title}", "", *lines, ""))


def _rows(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    lines = (head, ["---"] * len(head), *rows)
    return [f"| {' | '.join(cells)} |" for cells in lines]


def _overview(found: Sequence[Entry]) -> list[str]:
    return _rows(
        ("Language", "Listening", "Speaking", "Translating, measured"),
        (
            (
                _named(entry),
                _marked(entry),
                entry["speaking"] + _recorded(entry),
                ", ".join(
                    f"{one['target']}: {one['level']} ({one['engine']})"
                    for one in entry["translation"]
                )
                or "nothing",
            )
            for entry in found
        ),
    )


def _recorded(entry: Entry) -> str:
    return f", {entry['recorded']} sentences recorded by people" if entry["recorded"] else ""


def _named(entry: Entry) -> str:
    return f"{entry['name']} ({entry['language']})"


def _marked(entry: Entry) -> str:
    """The level, marked where it rests on what others published."""
    own = [one for one in entry["heard"] if one["engine"] == entry["understands_speech"]]
    measured = any(one["kind"] == "measured" for one in own)
    known = entry["listening"] not in {Level.UNKNOWN, Level.NONE}
    return entry["listening"] if measured or not known else f"{entry['listening']} (published)"


def _listening(found: Sequence[Entry]) -> list[str]:
    engine = next((one["understands_speech"] for one in found if one["understands_speech"]), "")
    rows = _rows(
        ("Language", "Engine", "Word errors", "95 % interval", "Samples", "How", "Date", "Source"),
        ((_named(entry), *_heard(one)) for entry in found for one in entry["heard"]),
    )
    return [LISTENING.format(engine=engine), *rows]


def _heard(one: Figure) -> tuple[str, ...]:
    error = f"more than {one['at_least']:.0%}" if one["error"] is None else f"{one['error']:.1%}"
    interval = "-" if one["low"] is None else f"{one['low']:.1%} to {one['high']:.1%}"
    samples = "-" if one["samples"] is None else f"{one['samples']} ({one['words']} words)"
    how = "measured here" if one["kind"] == "measured" else "**only published**"
    return one["engine"], error, interval, samples, how, one["date"], one["source"]


def _speaking(found: Sequence[Entry]) -> list[str]:
    rows = _rows(
        ("Language", "Voice", "Level", "Character errors", "Sentences"),
        (
            (
                _named(entry),
                voice["name"],
                voice["level"],
                "-" if voice["quality"] is None else f"{1 - voice['quality']:.0%}",
                f"{voice['samples']}, {voice['date']}" if voice["samples"] else "-",
            )
            for entry in found
            for voice in entry["voices"]
        ),
    )  # fmt: skip
    return [SPEAKING, *rows]


def _translating(found: Sequence[Entry]) -> list[str]:
    known = [(entry, one) for entry in found for one in entry["translation"]]
    if not known:
        return ["Nothing was measured."]
    return _rows(
        ("From", "To", "Engine", "Level", "chrF2", "Sentences", "How", "Date", "Source"),
        ((_named(entry), *_translated(one)) for entry, one in known),
    )


def _translated(one: Direction) -> tuple[str, ...]:
    how = {None: "-", "measured": "measured here"}.get(one["kind"], "**only published**")
    score = "-" if one["chrf"] is None else f"{one['chrf']:.1f}"
    samples = str(one["samples"] or "-")
    return (one["target"], one["engine"], one["level"], score, samples, how, one["date"] or "-",
            one["source"] or "-")  # fmt: skip


def _missing(found: Sequence[Entry]) -> list[str]:
    heard = [(_named(one), one["listening"]) for one in found]
    spoken = [(_named(one), one["speaking"]) for one in found]
    return [
        f"- No recogniser: {_those(heard, Level.NONE)}.",
        f"- A recogniser that nobody measured: {_those(heard, Level.UNKNOWN)}.",
        f"- No voice: {_those(spoken, Level.NONE)}.",
        f"- Voices that nobody could measure: {_those(spoken, Level.UNKNOWN)}.",
        f"- Directions of translation that nobody measured: {_directions(found)}.",
    ]


def _those(levels: Sequence[tuple[str, str]], wanted: Level) -> str:
    return ", ".join(name for name, level in levels if level == wanted) or "none"


def _directions(found: Sequence[Entry]) -> str:
    total = len(found) * (len(found) - 1)
    measured = {
        (entry["language"], one["target"]) for entry in found for one in entry["translation"]
        if one["chrf"] is not None
    }  # fmt: skip
    return f"{total - len(measured)} of {total} between these languages"


def _reviews(found: Sequence[Entry]) -> list[str]:
    return _rows(
        ("Language", "The bot's own sentences", "Sheets", "Phrase bank"),
        (
            (_named(one), one["review"], one["sheets_review"], one["phrases_review"])
            for one in found
        ),
    )
