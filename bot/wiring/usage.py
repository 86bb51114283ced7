"""Which languages the people of this installation use: numbers alone, of nobody in particular."""

from __future__ import annotations

import json
import logging
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

log = logging.getLogger(__name__)

FADE = 1000  # answers after which all numbers are halved, so that they follow who comes now


class LanguageUse:
    """Answers by language, kept in a small file."""

    def __init__(self, path: Path) -> None:
        """A file that is missing or damaged is an empty one."""
        self._path = path
        self._answers: Counter[str] = Counter()
        try:
            known = json.loads(path.read_text("utf-8"))
            self._answers.update({str(tag): int(count) for tag, count in known.items()})
        except (OSError, ValueError, AttributeError, TypeError):
            pass

    def answered(self, language: str) -> None:
        """Count an answer in this language (BCP 47)."""
        self._answers[language.split("-")[0]] += 1
        if self._answers.total() >= FADE:
            self._answers = Counter({tag: n // 2 for tag, n in self._answers.items() if n > 1})

    def save(self) -> None:
        """Write the file. A full disk is logged: the order of rendering ahead is all that hangs
        on it."""
        partial = self._path.with_suffix(".partial")
        try:
            partial.write_text(json.dumps(self._answers), "utf-8")
            partial.replace(self._path)
        except OSError as error:
            log.warning("the use of languages was not kept: %s", error.strerror)

    def ordered(self, languages: Sequence[str], default: str) -> list[str]:
        """These languages, the most used first; then the default one, then as they come."""
        place = {tag: number for number, tag in enumerate(languages)}
        return sorted(languages, key=lambda tag: (-self._answers[tag], tag != default, place[tag]))
