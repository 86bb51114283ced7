"""Every sentence the bot says itself, in Fluent: one file per language, ``<BCP 47 tag>.ftl``.

A new language is one new file. Messages whose id starts with ``cue-`` are not sentences but lists
of the words by which people ask for things, separated by ``|``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, time
from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from bot.days import day_in_words, time_in_words
from bot.errors import ConfigError

REFERENCE = "fr"
_CUES = re.compile(r"^(?P<id>cue-[\w-]+) *= *(?P<words>.*(?:\n[ \t]+\S.*)*)\n?", re.MULTILINE)


class FluentPhrases:
    """The `Phrases` port over the locale files of a directory."""

    def __init__(self, directory: Path = Path(__file__).parent) -> None:
        """Read all locale files; each is parsed at its first sentence, which takes a tenth of a
        second. Raises ConfigError when the reference language is missing."""
        files = sorted(directory.glob("*.ftl"), key=lambda path: (path.stem != REFERENCE, path))
        self._files = {path.stem: _split(path.read_text("utf-8")) for path in files}
        self._bundles: dict[str, FluentBundle] = {}
        self._words: dict[tuple[str, str], tuple[str, ...]] = {}
        if REFERENCE not in self._files:
            raise ConfigError(f"{directory} holds no {REFERENCE}.ftl")

    @property
    def languages(self) -> tuple[str, ...]:
        """Interface languages, reference language first."""
        return tuple(self._files)

    def say(self, language: str, phrase: str, **arguments: str | int | float | date | time) -> str:
        """The sentence in that language, else in the reference language. KeyError: in neither."""
        for tag in (language, language.split("-")[0], REFERENCE):
            bundle = self._bundle(tag)
            if bundle is not None and bundle.has_message(phrase):
                value = bundle.get_message(phrase).value
                if value is not None:
                    text, _ = bundle.format_pattern(value, _written(arguments, tag))
                    return str(text)
        raise KeyError(phrase)

    def fixed(self, language: str) -> dict[str, str]:
        """Every sentence of that language's own file that is always the same, by its id."""
        if language not in self._files:
            return {}
        resource = _parsed(self._files[language][0])
        plain = [
            entry.id.name
            for entry in resource.body
            if isinstance(entry, ast.Message)
            and entry.value is not None
            and all(isinstance(part, ast.TextElement) for part in entry.value.elements)
        ]
        return {phrase: self.say(language, phrase) for phrase in plain}

    def words(self, language: str, group: str) -> tuple[str, ...]:
        """The words of a ``cue-`` message in that language alone; empty when it has none."""
        known = self._words.get((language, group))
        if known is None:
            known = self._words[language, group] = self._read(language, group)
        return known

    def _read(self, language: str, group: str) -> tuple[str, ...]:
        _, cues = self._files.get(language, ("", {}))
        return tuple(word for word in map(str.strip, cues.get(group, "").split("|")) if word)

    def _bundle(self, language: str) -> FluentBundle | None:
        if language not in self._bundles and language in self._files:
            bundle = FluentBundle([language], use_isolating=False)
            bundle.add_resource(_parsed(self._files[language][0]))
            self._bundles[language] = bundle
        return self._bundles.get(language)


@lru_cache(maxsize=64)
def _split(text: str) -> tuple[str, dict[str, str]]:
    """The sentences of a locale file, and its lists of words by their ids. The lists are a third
    of a file, and nothing in them is for Fluent's parser, which is slow."""
    return _CUES.sub("", text), {found["id"]: found["words"] for found in _CUES.finditer(text)}


@lru_cache(maxsize=64)
def _parsed(text: str) -> ast.Resource:
    """Once in a process is enough."""
    return FluentResource(text)


def _written(
    arguments: Mapping[str, str | int | float | date | time], language: str
) -> dict[str, str | int | float]:
    """Days and times in words of the language of the sentence."""
    return {
        name: day_in_words(value, language)
        if isinstance(value, date)
        else time_in_words(value, language)
        if isinstance(value, time)
        else value
        for name, value in arguments.items()
    }
