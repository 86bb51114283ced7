"""What of an answer a person may want to write down, and how it is said letter by letter. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from bot.model import LetterReport

MOST = 8  # things of one answer
SHORT = 3  # words of an answer that is spelled as a whole: a translated word, a name

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_WEB = re.compile(r"(?:https?://)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[\w./?=&%-]*)?", re.IGNORECASE)
# A phone number or a reference: digits in groups, maybe with letters: 01 42 34 56 78, AB-1234.
_NUMBER = re.compile(r"(?<![\w.,])\+?(?=[A-Z\d /.-]*\d)[A-Z\d]+(?:[ ./-][A-Z\d]+)*(?!\w)")
_AMOUNT = re.compile(r"\d[\d .,\u00a0\u202f]*(?:€|euro)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")
_QUOTED = re.compile(r"«\s*([^«»]{2,40}?)\s*»|“([^“”]{2,40})”")
_ACRONYM = re.compile(r"(?<!\w)[A-Z][A-Z\d]{1,9}(?!\w)")
_NAME = re.compile(
    r"(?<![.!?:]\s)(?<=\s)[A-ZÀ-ÖØ-Þ][\w'’-]*[a-zà-ÿ][\w'’-]*(?: [A-ZÀ-ÖØ-Þ][\w'’-]+)*"
)
_LATIN = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’-]+(?: [A-Za-zÀ-ÿ'’-]{2,})*")
_SIGNS = {
    "@": "spell-at", ".": "spell-dot", "-": "spell-dash", "/": "spell-slash",
    "_": "spell-underscore", "+": "spell-plus",
}  # fmt: skip
SIGNS: Mapping[str, str] = _SIGNS
"""Marks with a name, and the id of the sentence that has it."""
LEAST_DIGITS = 4  # shorter numbers are understood as they are


def things(text: str, letter: LetterReport | None = None) -> tuple[str, ...]:
    """What may be spelled, the most important first: references and phone numbers, mail addresses,
    names, then web addresses. Each once; none that another one holds."""
    found: list[str] = []
    if letter is not None:
        found += [*letter.references, *letter.phones]
    found += [
        match.group() for match in _NUMBER.finditer(_AMOUNT.sub(" ", text)) if _worth(match.group())
    ]
    found += _MAIL.findall(text)
    rest = _WEB.sub(" ", _MAIL.sub(" ", text))
    found += [one or other for one, other in _QUOTED.findall(rest)]
    found += _ACRONYM.findall(rest)
    found += _names(rest)
    found += [match.group() for match in _WEB.finditer(_MAIL.sub(" ", text))]
    if not found and len(text.split()) <= SHORT:
        found = [text]
    return tuple(_distinct(found))[:MOST]


def _worth(number: str) -> bool:
    digits = sum(character.isdigit() for character in number)
    letters = sum(character.isalpha() for character in number)
    if _YEAR.fullmatch(number) or _DAY.fullmatch(number):
        return False
    return digits >= LEAST_DIGITS or (digits >= 2 and letters >= 1)


def _names(text: str) -> list[str]:
    """Names in Latin letters: capitalised inside a sentence, or Latin in another script."""
    letters = [character for character in text if character.isalpha()]
    latin = sum("LATIN" in unicodedata.name(character, "") for character in letters)
    pattern = _NAME if latin * 2 > len(letters) else _LATIN
    return [match.group() for match in pattern.finditer(text)]


def _distinct(found: list[str]) -> list[str]:
    kept: list[str] = []
    for one in (item.strip(" .,;:!?\n") for item in found):
        if one and not any(one.casefold() in known.casefold() for known in kept):
            kept.append(one)
    return kept


def letters(thing: str, signs: Mapping[str, str]) -> str:
    """The characters one by one, with a breath between groups: ``O, F, I, I``; ``0, 1; 4, 2``.

    `signs`: the names of `SIGNS` in the person's language.
    """
    groups = (_clusters(group) for group in thing.split())
    return "; ".join(
        ", ".join(signs.get(character, character.upper()) for character in group)
        for group in groups
    )


def _clusters(group: str) -> list[str]:
    """Characters with the marks that belong to them; Arabic and Indic vowel signs are not letters
    of their own, punctuation is not spelled."""
    clusters: list[str] = []
    for character in unicodedata.normalize("NFC", group):
        if unicodedata.category(character)[0] == "M" and clusters:
            clusters[-1] += character
        elif character.isalnum() or character in _SIGNS:
            clusters.append(character)
    return clusters
