"""What is said of privacy, in three lengths: short, simple, full. Each note is short enough to be
listened to; the question is the last sentence of the last one."""

from __future__ import annotations

from collections.abc import Iterable

from bot.model import Reply
from bot.ports import Services

FULL = ("first-full-kept", "first-full-seen", "first-full-rights", "first-full-complain")


def note(phrase: str, language: str, services: Services, choices: tuple[str, ...] = ()) -> Reply:
    """One sentence of ours as a reply; it may speak of what is kept and how long."""
    text = services.phrases.say(
        language, phrase, days=services.retention_days, minutes=services.photo_minutes
    )
    return Reply(text=text, speech=text, language=language, choices=choices)


def notes(phrases: Iterable[str], language: str, services: Services) -> tuple[Reply, ...]:
    """One note each."""
    return tuple(note(phrase, language, services) for phrase in phrases)


def short(language: str, services: Services) -> tuple[Reply, ...]:
    """What is kept and how long, and the question."""
    return (note("first-agree", language, services, answers(language, services)),)


def simple(language: str, services: Services) -> tuple[Reply, ...]:
    """In a picture, and the question."""
    return (note("first-simple", language, services), asking(language, services))


def full(language: str, services: Services) -> tuple[Reply, ...]:
    """Numbers, who sees what, rights and complaints, and the question."""
    return (*notes(FULL, language, services), asking(language, services))


def asking(language: str, services: Services) -> Reply:
    """The question alone."""
    return note("first-ask", language, services, answers(language, services))


def answers(language: str, services: Services) -> tuple[str, ...]:
    """Yes, no, and "explain"."""
    phrases = services.phrases
    explain = phrases.words(language, "cue-first-explain")[:1]
    yes, no = phrases.say(language, "choice-yes"), phrases.say(language, "choice-no")
    return (yes, no, *explain)
