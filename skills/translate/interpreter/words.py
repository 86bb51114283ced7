"""What people say when they want an interpreter, and where we must not be one. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

import yaml

from bot.expressions import Index, words_of
from bot.quantities import said
from skills.translate.names import BARE, CODES, MARKED
from skills.translate.numbers import ascii_digits
from skills.translate.request import is_story, words

HERE = Path(__file__).parent
LONGEST = 10
"""Words of a request by the noun alone ("an interpreter for Arabic please"); longer ones are
stories and questions about interpreters."""
DIGITS, CODE_WORDS = 6, 3
BARE_LONGEST = 3
"""Words of a bare "interpreter, please"."""


class Occasion(StrEnum):
    """Where a sworn or professional interpreter is needed, and no machine."""

    ASYLUM = "asylum"
    JUSTICE = "justice"
    CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class Request:
    """Somebody wants to be interpreted."""

    languages: tuple[str, ...]
    """Those that were named, BCP 47, in order, at most two."""
    occasion: Occasion | None = None
    sure: bool = True
    """False for what may be something else."""


def requested(text: str) -> Request | None:
    """The wish for an interpreter in this utterance; None when there is none."""
    found = _found(text)
    languages = named(text)
    occasion = next((one for one in Occasion if one in found), None)
    if "ask" in found:
        return Request(languages, occasion)
    if "noun" not in found or found & {"human", "asking"}:
        return None
    length = len(text.split())
    if occasion is not None and set(text) & set("?؟"):  # about the interpreter of an office
        return None
    if len(languages) == 2 and length <= LONGEST:
        return Request(languages, occasion)
    if occasion is not None:
        return None
    if (languages or "need" in found) and length <= LONGEST:
        return Request(languages, sure=False)
    return Request(languages, sure=False) if length <= BARE_LONGEST else None


def happening(text: str) -> Occasion | None:
    """What is going on where people talk, when it is nothing for us."""
    found = _found(text)
    if is_story(text):
        return Occasion.ASYLUM
    return next((one for one in Occasion if f"now_{one}" in found), None)


def named(text: str) -> tuple[str, ...]:
    """The first two languages that are named, BCP 47."""
    codes = (_code(word.plain) for word in words(text))
    return tuple(dict.fromkeys(code for code in codes if code))[:2]


def invites(text: str) -> bool:
    """True when a code is wanted, to be given to somebody."""
    short = len(text.split()) <= LONGEST
    return short and "invite" in _found(text) and code_of(text) is None


def code_wanted(text: str) -> bool:
    """True for "code", perhaps with a word of politeness: which one is still to be said."""
    return len(text.split()) <= CODE_WORDS and "code" in _found(text)


def code_of(text: str, *, asked: bool = False) -> str | None:
    """The six digits of a spoken code: "code 123 456", "code one two three four five six", or the
    digits alone. `asked`: they answer the question for them."""
    digits = "".join(letter for letter in ascii_digits(text) if letter.isdigit())
    spelled = [one.value for one in said(text) if len(one.value) == DIGITS and one.value.isdigit()]
    code = digits if len(digits) == DIGITS else next(iter(spelled), None)
    if code is None or len(text.split()) > DIGITS + CODE_WORDS:
        return None
    alone = not any(letter.isalpha() for letter in text)
    return code if asked or alone or "code" in _found(text) else None


def _code(plain: str) -> str | None:
    """Of a folded word; an Arabic adjective may stand without its feminine ending, a French one
    be heard with one ("Française", "Arabes")."""
    forms = [plain, f"{plain}ه"] if "ي" in plain else [plain, plain[:-1], plain[:-2]]
    return MARKED.get(plain) or next((BARE[form] for form in forms if form in BARE), None)


def coded(text: str) -> tuple[str, ...]:
    """The first two languages that are given by their codes: ``/interpreter fr ar``."""
    return tuple(dict.fromkeys(word for word in text.lower().split() if word in CODES))[:2]


def _found(text: str) -> set[str]:
    index = _index()
    return set(index.find(index.hear(words_of(text))))


@cache
def _index() -> Index[str]:
    """All groups of ``words.yaml``, every language at once: people mix them."""
    groups: dict[str, dict[str, str]] = yaml.safe_load((HERE / "words.yaml").read_text("utf-8"))
    return Index(
        {
            group: tuple(one for line in lists.values() for one in line.split("|") if one.strip())
            for group, lists in groups.items()
        }
    )
