"""What the bot says from fixed texts: rendered ahead for its ear, or recorded by people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from bot.config import PROJECT, Config
from bot.locales import FluentPhrases
from bot.model import Answer, Passage
from bot.ports import Phrases, Skill
from bot.speech.recorded import NONE, Recordings, recordings
from skills.admin_help import AdminHelp
from skills.admin_help.render import render, source_line
from skills.admin_help.sheets import Sheet
from skills.translate import bank

# What is said most, in the order of rendering ahead.
FIRST = (
    "welcome", "first-hello", "greeting", "heard-nothing", "not-understood", "help",
    "i-am-a-machine", "no-more", "nothing-yet", "slower-set", "faster-set", "stopped", "erased",
    "voice-on-set", "language-set", "language-ask", "guard-refused", "error-internal",
    "error-unreadable-media", "error-engine", "error-listen", "error-media-too-large",
    "error-media-too-long", "error-document", "error-document-locked", "meanwhile-page",
    "meanwhile-photo", "danger-suicide", "danger-violence", "danger-trafficking", "danger-medical",
    "danger-child",
)  # fmt: skip
WRITTEN = ("web-", "first-web-", "telegram-", "choice-", "language-name", "scene-", "label-")
"""Ids of what is shown, or only ever said inside of something else."""


def sentences(
    known: Sequence[Skill], phrases: FluentPhrases, languages: Sequence[str], *, days: int
) -> Iterator[tuple[str, str]]:
    """(language, sentence) of everything fixed, the most needed first: what is said most, then
    language by language, in the order given, the sheets, the other sentences, the phrase bank.

    `days`: the retention that the welcome speaks of.
    """
    for phrase in FIRST:
        for language in languages:
            yield language, phrases.say(language, phrase, days=days)
    admin = next((skill for skill in known if isinstance(skill, AdminHelp)), None)
    for language in languages:
        for sheet in admin.sheets.values() if admin else ():
            if language in sheet.languages:
                yield language, answer_of(sheet, language, phrases).text
        for phrase, text in phrases.fixed(language).items():
            if not phrase.startswith(WRITTEN):
                yield language, text
        for one in bank.sentences():
            if language in bank.languages():
                yield language, one.text(language)
    for language in languages:
        for sheet in admin.sheets.values() if admin else ():
            if language in sheet.languages:
                for piece in answer_of(sheet, language, phrases).more:
                    yield language, _spoken(piece)


def answer_of(sheet: Sheet, language: str, phrases: Phrases) -> Answer:
    """The answer of a sheet as it is given today."""
    return render(sheet, language, phrases, datetime.now(UTC).date())


def _spoken(piece: str | Passage) -> str:
    if isinstance(piece, str):
        return piece
    return piece.text if piece.speech is None else piece.speech


def recorded(config: Config, known: Sequence[Skill], phrases: FluentPhrases) -> Recordings:
    """The clips of the association, then those of the project, by the sentence that each one says:
    the id of a Fluent sentence, of a sentence of the phrase bank, or of a sheet (its short answer).
    """
    folders = clip_folders(config)
    if not any(next(folder.glob("*/*.ogg"), None) for folder in folders):
        return NONE
    admin = next((skill for skill in known if isinstance(skill, AdminHelp)), None)
    sheets = admin.sheets if admin else {}
    fixed = cache(phrases.fixed)

    def wording(language: str, key: str) -> str | None:
        if key in FIRST and language in phrases.languages:
            return phrases.say(language, key, days=config.limits.retention_days)
        if key in fixed(language):
            return fixed(language)[key]
        sentence = bank.sentence(key)
        if sentence is not None and language in bank.languages():
            return sentence.text(language)
        sheet = sheets.get(key)
        if sheet is None or language not in sheet.languages:
            return None
        return _short(sheet, language, phrases)

    return recordings(folders, wording)


def _short(sheet: Sheet, language: str, phrases: Phrases) -> str:
    """The short answer without where it comes from, which changes."""
    today = datetime.now(UTC).date()
    text = render(sheet, language, phrases, today).text
    return text.partition(source_line(sheet, language, phrases, today))[0].strip()


def clip_folders(config: Config) -> tuple[Path, Path]:
    """Where recorded clips lie: the association's own come first."""
    return config.association / "recorded", PROJECT / "voices" / "recorded"
