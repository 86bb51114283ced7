"""Questions that are asked one after the other, and the reading of what is answered.

Whoever asks keeps a table of `Query` and decides which comes next; `ask` puts one, `take` reads
the answer. Readers give the answer in a form that code reads, whatever the language, or None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.cues import fold, mentions, says
from bot.model import Answer, Dialogue
from bot.ports import Context
from bot.quantities import said
from bot.spoken_days import ascii_digits, find_day

Reader = Callable[[str, Context], str | None]
"""What was said -> the answer in a form that code reads, or None: not understood."""

_GROUPED = re.compile(r"(?<=\d)[ .,’'](?=\d{3}(?!\d))")
_CENTS = re.compile(r"(\d)[.,]\d{1,2}(?!\d)")

_COMMA = re.compile(r"\w+\s*[,.;،؛]")

MISSES = 2
"""After so many answers in a row that were not understood, the questions end with a human."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One question."""

    id: str
    phrase: str
    """Id of the sentence that asks it."""
    read: Reader
    choices: tuple[str, ...] = ()
    """Ids of the short answers that are offered."""
    optional: bool = False
    """True when "I don't know" is an answer: the empty text."""


def ask(query: Query, dialogue: Dialogue, context: Context, lead: str = "") -> Answer:
    """Put the question, after `lead`. What is said next goes to `dialogue`."""
    say, language = context.services.phrases.say, context.interface
    text = say(language, query.phrase)
    return Answer(
        text=f"{lead} {text}".strip(),
        language=language,
        choices=tuple(say(language, choice) for choice in query.choices),
        evidence=tuple(say(language, choice) for choice in query.choices),
        dialogue=replace(dialogue, open=query.id, misses=0),
        passing=True,
    )


def take(query: Query, text: str, dialogue: Dialogue, context: Context) -> Dialogue | Answer:
    """The dialogue with the answer in it; or what to say when it was not understood: the question
    again, and after `MISSES` times the end and a human."""
    if query.optional and unknown(text, context):
        return _with(dialogue, query.id, "")
    value = query.read(text, context)
    if value is not None:
        return _with(dialogue, query.id, value)
    say, language = context.services.phrases.say, context.interface
    misses = dialogue.misses + 1
    if misses >= MISSES:
        lost = Answer(text=say(language, "question-lost"), language=language, handoff=True)
        return replace(lost, passing=True)
    again = ask(query, dialogue, context, lead=say(language, "question-again"))
    return replace(again, dialogue=replace(dialogue, open=query.id, misses=misses))


def unknown(text: str, context: Context) -> bool:
    """True for "I don't know", "skip", "I don't have it"."""
    return _says_any(text, "cue-question-unknown", context)


def yes_no(text: str, context: Context) -> str | None:
    """``yes`` or ``no``; None for "I don't know" and "no idea"."""
    if unknown(text, context):
        return None
    for value in ("yes", "no"):
        if _says_any(text, f"cue-{value}", context):
            return value
    first = fold(text).split(maxsplit=1)[:1]
    # "Yes I live alone"; "no" before a comma only, since "no entiendo" is none; and no other word
    # of the lists: in Bengali "right" begins "not right".
    for value in ("yes", "no") if _COMMA.match(text.strip()) else ("yes",):
        if first in (
            fold(context.services.phrases.say(language, f"choice-{value}")).split()
            for language in _tongues(context)
        ):
            return value
    return None


def one_of(groups: Mapping[str, str]) -> Reader:
    """Reader of one of several values, each with its group of words: the one that is said as a
    whole, else the only one that is mentioned."""

    def read(text: str, context: Context) -> str | None:
        phrases = context.services.phrases
        for language in _tongues(context):
            fillers = phrases.words(language, "cue-filler")
            for value, group in groups.items():
                if says(text, phrases.words(language, group), fillers):
                    return value
        for language in _tongues(context):
            found = {
                value
                for value, group in groups.items()
                if mentions(text, phrases.words(language, group))
            }
            if len(found) == 1:
                return found.pop()
        return None

    return read


def number(least: int, most: int) -> Reader:
    """Reader of a whole number, in digits of any script or in words."""

    def read(text: str, context: Context) -> str | None:
        found = numbers(text)
        if len(found) != 1 or not least <= int(found[0]) <= most:
            return None
        return found[0]

    return read


def numbers(text: str) -> tuple[str, ...]:
    """The whole numbers of a text, in digits, in order; those in words after those in figures."""
    plain = ascii_digits(text)
    digits = "".join(one if one.isascii() and one.isdecimal() else " " for one in plain)
    figures = tuple(str(int(one)) for one in digits.split())
    return figures or tuple(one.value for one in said(text) if one.value.isdecimal())


def money(most: int = 20_000) -> Reader:
    """Reader of an amount in whole euros; cents are dropped, spaces and points between thousands
    are no matter."""

    def read(text: str, context: Context) -> str | None:
        plain = ascii_digits(text).replace("\u202f", " ").replace("\u00a0", " ")
        grouped = _GROUPED.sub("", plain)
        whole = _CENTS.sub(r"\1", grouped)
        found = numbers(whole)
        if len(found) != 1 or int(found[0]) > most:
            return None
        return found[0]

    return read


def day() -> Reader:
    """Reader of a date that has its year, or whose year is the next one to come: ISO 8601."""

    def read(text: str, context: Context) -> str | None:
        found = find_day(text, context.services.phrases)
        today = context.services.clock.now().date()
        resolved = found.day.resolved(today) if found else None
        return resolved.isoformat() if resolved else None

    return read


def words(longest: int = 200) -> Reader:
    """Reader of free words of at most `longest` characters: a name, an address."""

    def read(text: str, context: Context) -> str | None:
        plain = " ".join(text.split()).strip(" .,;:")
        return plain if 0 < len(plain) <= longest else None

    return read


def _with(dialogue: Dialogue, question: str, value: str) -> Dialogue:
    kept = tuple(pair for pair in dialogue.answers if pair[0] != question)
    return replace(dialogue, answers=(*kept, (question, value)), misses=0)


def _says_any(text: str, group: str, context: Context) -> bool:
    phrases = context.services.phrases
    return any(
        says(text, phrases.words(language, group), phrases.words(language, "cue-filler"))
        for language in _tongues(context)
    )


def _tongues(context: Context) -> list[str]:
    """The interface languages, the person's first."""
    known = context.services.phrases.languages
    return sorted(known, key=lambda tag: tag != context.language)
