"""French wording as patterns that survive how letters are written and read by machine.

Patterns are written in plain French with its accents and spaces. Both they and the text are brought
to one plain form before they meet: lower case, no accents, ``i`` and ``l`` one letter (the reader
takes ``l``, ``I``, ``1`` and ``|`` for one another), spaces optional (the reader loses some). The
plain form of a text has its length, so that what is found is quoted from the text itself.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Any

_SAME = {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "–": "-", "—": "-", "‑": "-", "−": "-",
         "\u00a0": " ", "\u202f": " ", "\u2009": " ", "i": "l", "I": "l"}  # fmt: skip
_LOST = re.compile(r"(?<=[^\W\d_])[1|!]+(?=[^\W\d_])|(?<![\w|])\|(?=[^\W\d_])")
_ZERO = re.compile(r"(?<=[^\W\d_])0+(?=[^\W\d_])")


def _plain(character: str) -> str:
    if character in _SAME:
        return _SAME[character]
    if ord(character) < 0x250:  # Latin; й and ї are letters of their own
        character = unicodedata.normalize("NFD", character)[0]
    lower = character.lower()
    return _SAME.get(lower, lower) if len(lower) == 1 else character


_TABLE = {
    code: _plain(chr(code))
    for span in (range(0x250), range(0x400, 0x460), range(0x2000, 0x2070), range(0x2B0, 0x2C0))
    for code in span
    if _plain(chr(code)) != chr(code)
} | {ord("−"): "-"}


@lru_cache(maxsize=64)
def plain(text: str) -> str:
    """The plain form of a text: as many characters as the text."""
    form = text.translate(_TABLE)
    form = _LOST.sub(lambda lost: "l" * len(lost.group()), form)
    return _ZERO.sub(lambda lost: "o" * len(lost.group()), form)


def source(wording: str) -> str:
    """A regular expression for plain forms, from one in written French.

    A space may be missing or be a hyphen; an apostrophe may be missing or be a space.
    """
    parts, at = [], 0
    while at < len(wording):
        character = wording[at]
        if character == "\\":  # an escape stays as it is
            parts.append(wording[at : at + 2])
            at += 2
            continue
        if character == "[":  # so does a class, but for its accents
            end = wording.index("]", at)
            parts.append(plain(wording[at : end + 1]))
            at = end + 1
            continue
        if character == "{":
            end = wording.index("}", at)
            parts.append(wording[at : end + 1])
            at = end + 1
            continue
        if character == " " and parts[-2:] == [r"\w", "+"]:
            parts.append(r"[\s-]")  # optional, a repeated word could be cut in any number of ways
        else:
            parts.append(_OPTIONAL.get(character) or plain(character))
        at += 1
    return "".join(parts)


_OPTIONAL = {" ": r"[\s-]?", "'": r"['\s]?", "-": r"[\s-]?", "œ": "(?:œ|oe)"}


def wording(*alternatives: str) -> re.Pattern[str]:
    """One pattern for plain forms, of alternatives in written French."""
    return re.compile("|".join(f"(?:{source(one)})" for one in alternatives))


def written(lines: str) -> re.Pattern[str]:
    """One pattern of alternatives that stand one a line, as in the data files."""
    return wording(*(line for line in lines.splitlines() if line))


def data(name: str) -> dict[str, Any]:
    """A data file beside this one, raw: its reader makes typed values of it."""
    return tomllib.loads((Path(__file__).parent / name).read_text("utf-8"))
