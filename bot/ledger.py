"""The language ledger: what works in which language, and how well, as far as it was measured."""

from __future__ import annotations

from typing import TypedDict

from bot.locales import FluentPhrases
from bot.ports import SpeechToText, Translator
from bot.routing import LANGUAGES
from bot.speech.voices import VoiceBook


class Voice(TypedDict):
    """One voice of a language's chain."""

    name: str
    quality: float | None
    """1 - character error rate of a transcript of its speech; None: not measured."""


class Entry(TypedDict):
    """One language."""

    language: str
    name: str
    interface: bool
    """The bot's own sentences exist in it."""
    review: str
    """Who has read those sentences."""
    understands_speech: str | None
    """Engine; None when no installed engine knows the language."""
    voices: list[Voice]
    translates_to: list[str]


UNREVIEWED = "machine-written, not yet reviewed by a native speaker"


async def ledger(listener: SpeechToText, voices: VoiceBook, translator: Translator) -> list[Entry]:
    """One entry per language of the project."""
    phrases = FluentPhrases()
    pairs = await translator.pairs()
    hears = listener.capabilities
    return [
        Entry(
            language=tag,
            name=phrases.say("en", f"language-name-{tag}"),
            interface=tag in phrases.languages,
            review=UNREVIEWED if tag in phrases.languages else "none",
            understands_speech=hears.name if hears.speaks(tag) else None,
            voices=[Voice(name=voice.name, quality=voice.quality) for voice in voices.chain(tag)],
            translates_to=sorted(target for source, target in pairs if source == tag),
        )
        for tag in LANGUAGES
    ]


def table(entries: list[Entry]) -> str:
    """The ledger for a terminal."""
    rows = [("language", "sentences", "listens", "speaks (quality)", "translates to")]
    for entry in entries:
        spoken = ", ".join(
            voice["name"] + (f" ({voice['quality']:.2f})" if voice["quality"] is not None else "")
            for voice in entry["voices"]
        )
        rows.append(
            (
                f"{entry['language']} {entry['name']}",
                "yes" if entry["interface"] else "no",
                entry["understands_speech"] or "no",
                spoken or "no voice",
                " ".join(entry["translates_to"]) or "-",
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    return "\n".join((*lines, "", f"Sentences: {UNREVIEWED}."))
