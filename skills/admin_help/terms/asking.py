"""Recognises that somebody asks what a word means, in any of the project's languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from skills.admin_help.text import tokens

_GAP = "…"
LONGEST = 14
"""Words; nobody asks for the meaning of a word with more."""


@dataclass(frozen=True, slots=True)
class Form:
    """A way of asking: what stands before the word, and what behind it."""

    before: tuple[str, ...]
    after: tuple[str, ...]

    def word(self, words: Sequence[str]) -> tuple[str, ...]:
        """What stands for the word; empty: not asked in this way."""
        start, end = len(self.before), len(words) - len(self.after)
        if start >= end or tuple(words[:start]) != self.before:
            return ()
        return tuple(words[start:end]) if tuple(words[end:]) == self.after else ()


class Forms:
    """Ways of asking, found by their first and last words."""

    def __init__(self, languages: Mapping[str, str]) -> None:
        """`languages`: language -> forms separated by ``|``, the word written as ``…``."""
        self._before: dict[str, list[Form]] = {}
        self._after: dict[str, list[Form]] = {}
        for forms in languages.values():
            for written in forms.split("|"):
                self._add(written)

    def _add(self, written: str) -> None:
        head, _, tail = written.partition(_GAP)
        form = Form(before=tuple(tokens(head)), after=tuple(tokens(tail)))
        if form.before:
            self._before.setdefault(form.before[0], []).append(form)
        elif form.after:
            self._after.setdefault(form.after[-1], []).append(form)

    def asked(self, text: str) -> Iterable[str]:
        """What may be the word that is asked about, the longest way of asking first."""
        words = tokens(text)
        if not 1 < len(words) <= LONGEST:
            return ()
        forms = (*self._before.get(words[0], ()), *self._after.get(words[-1], ()))
        found = [(form, form.word(words)) for form in forms]
        found.sort(key=lambda pair: len(pair[1]))
        return tuple(dict.fromkeys(" ".join(word) for _, word in found if word))


def wholes(languages: Mapping[str, str]) -> frozenset[tuple[str, ...]]:
    """Whole utterances, language -> forms separated by ``|``."""
    return frozenset(
        tuple(tokens(form)) for forms in languages.values() for form in forms.split("|")
    )
