"""What the glossary must keep. Each finding is one sentence; an empty list is a good glossary."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from skills.admin_help.lint import LANGUAGES, NAMES_WITH_DIGITS, sentences
from skills.admin_help.terms.glossary import Glossary, Term
from skills.admin_help.text import tokens

MOST_SENTENCES = 2
_MARKUP = re.compile(r"[*#<>{}]|https?:|www\.")


def check(glossary: Glossary, sheets: Collection[str]) -> list[str]:
    """All findings. `sheets`: ids of the sheets that exist."""
    found: list[str] = []
    meant: dict[str, str] = {}
    for term in glossary.terms.values():
        found += _term(term, sheets)
        for language in LANGUAGES:
            found += _text(f"terms/{language}: {term.id}", term.meaning, language)
        for name in (term.name, *term.names):
            other = meant.setdefault(" ".join(tokens(name)), term.id)
            if other != term.id:
                found.append(f"terms: {name} means {other} and {term.id}")
    return found


def _term(term: Term, sheets: Collection[str]) -> Iterator[str]:
    if term.sheet is not None and term.sheet not in sheets:
        yield f"terms: {term.id} offers {term.sheet}, which is no sheet"
    if (term.own or term.explains) and term.sheet is None:
        yield f"terms: {term.id} has no sheet of its own"


def _text(where: str, meaning: Mapping[str, str], language: str) -> Iterator[str]:
    text = meaning.get(language, "")
    if not text:
        yield f"{where} is not explained"
        return
    if sentences(text) > MOST_SENTENCES:
        yield f"{where} has more than two sentences"
    plain = text
    for name in NAMES_WITH_DIGITS:
        plain = plain.replace(name, "")
    if any(char.isdecimal() for char in plain):
        yield f"{where} carries a figure"
    if _MARKUP.search(plain):
        yield f"{where} carries markup or an address"
