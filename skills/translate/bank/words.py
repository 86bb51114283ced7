"""What may not differ between two sentences that say the same: denial, people, question."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from bot.cues import fold
from skills.translate.bank.store import FOLDER, primary, read
from skills.translate.negation import denies

_ASKED = re.compile(r"[?؟՞፧]\s*[\"'»”)]*\s*$")
_TALKING = frozenset(("me", "you"))
_NO_MORE = {
    "fr": re.compile(
        r"\bplus\b(?! (?:proche|pres|loin|lent|fort|vite|tard|tot|haut|bas|petit|grand))"
    ),
    "bn": re.compile(r"(?<!\S)নই(?!\S)"),
}
"""The French "plus" is "no longer" as often as "more", and the "ne" before it is left out. The
Bengali "I am not" is a word of its own."""
_NO_DENIAL = {"ar": re.compile(r"\b(?:ال)?[أآا]لم(?:ا|اً|ي)?\b")}
"""The Arabic pain, without its hamza, looks like "did not"."""
_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Words:
    """The lists of ``words.yaml`` for one language, as patterns for folded text."""

    light: re.Pattern[str]
    requests: re.Pattern[str]
    asks: re.Pattern[str]
    who: Mapping[str, re.Pattern[str]]
    opposites: Mapping[str, re.Pattern[str]]

    def core(self, folded: str) -> tuple[str, ...]:
        """The words without politeness and articles; all of them when nothing else is left."""
        plain = " ".join(self.light.sub(" ", folded).split())
        return tuple(self.requests.sub(" ", plain).split()) or tuple(folded.split())

    def requested(self, folded: str) -> bool:
        """True for a request that is put as a question."""
        return bool(self.requests.match(" ".join(self.light.sub(" ", folded).split())))

    def people(self, folded: str) -> frozenset[str]:
        """Which people are spoken of: me, you, child, partner ..."""
        return frozenset(kind for kind, pattern in self.who.items() if pattern.search(folded))


@cache
def words(language: str) -> Words:
    """Lists of a BCP 47 language; empty ones where there are none."""
    row = _file("words").get(primary(language), {})
    return Words(
        light=pattern(row.get("light", ())),
        requests=pattern([f"^{one}" for one in row.get("requests", ())]),
        asks=pattern(row.get("asks", ())),
        who={kind: pattern(each) for kind, each in row.get("who", {}).items()},
        opposites={kind: pattern(each) for kind, each in _opposites(primary(language)).items()},
    )


@cache
def _file(name: str) -> dict[str, Any]:
    return read(FOLDER / f"{name}.yaml")


def _opposites(tag: str) -> Mapping[str, list[str]]:
    rows: Mapping[str, list[str]] = _file("opposites").get(tag, {})
    return rows


@cache
def _groups() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(one) for one in _file("opposites")["groups"])


def pattern(expressions: tuple[str, ...] | list[str]) -> re.Pattern[str]:
    """Any of the expressions as whole words; ``^`` only at the beginning, ``*`` any ending."""
    if not expressions:
        return _NOTHING
    parts = sorted((_regular(one) for one in expressions), key=len, reverse=True)
    return re.compile(rf"(?<!\S)(?:{'|'.join(parts)})(?!\S)")


def _regular(expression: str) -> str:
    first = "^" if expression.startswith("^") else ""
    ending = r"\S*" if expression.endswith("*") else ""
    return f"{first}{re.escape(fold(expression.strip('^*')))}{ending}"


def asks(text: str, language: str) -> bool:
    """True when a text is a question by its mark or by a word."""
    return bool(_ASKED.search(text)) or bool(words(language).asks.search(fold(text)))


def marked(text: str) -> bool:
    """True when it ends with a question mark."""
    return bool(_ASKED.search(text))


def denied(text: str, language: str) -> bool:
    """True when a text says not, never, no longer, without ..."""
    language = primary(language)
    more = _NO_MORE.get(language, _NOTHING)
    text = _NO_DENIAL.get(language, _NOTHING).sub(" ", text)
    return denies(text, language) or bool(more.search(fold(text)))


def _opposed(one: str, other: str, lists: Words) -> bool:
    """Both have words of a group, and not the same: left and right, head and back."""
    here, there = (
        {kind for kind, each in lists.opposites.items() if each.search(text)}
        for text in (one, other)
    )
    return any(
        here & group and there & group and here & group != there & group for group in _groups()
    )


@lru_cache(maxsize=8192)
def differs(one: str, other: str, language: str) -> bool:
    """True when one of two texts denies and the other does not, or when they speak of other
    people, or of opposites."""
    if denied(one, language) != denied(other, language):
        return True
    lists = words(language)
    people, others = lists.people(fold(one)), lists.people(fold(other))
    if people - _TALKING != others - _TALKING:
        return True
    if _opposed(fold(one), fold(other), lists):
        return True
    # One is left out often ("[you] sign here"); one in the place of the other is a difference.
    talking, answering = people & _TALKING, others & _TALKING
    return bool(talking and answering) and talking.isdisjoint(answering)
