"""Where in a YAML file something is written, for messages that can be acted on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from bot.errors import ConfigError

Place = tuple[str | int, ...]
BYTES = 1 << 20
"""The largest file of an association that is read."""


class Lines:
    """Line numbers of the keys and list items of one file."""

    def __init__(self, path: Path) -> None:
        """Raises ConfigError that names file and line."""
        self._name = path.name
        try:
            if path.stat().st_size > BYTES:
                raise ConfigError(f"{path.name}: larger than {BYTES >> 20} MB")
            node = yaml.compose(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = mark.line + 1 if mark else 1
            raise ConfigError(f"{path.name}, line {line}: {error.problem}") from error
        except (OSError, UnicodeDecodeError, yaml.YAMLError, RecursionError) as error:
            raise ConfigError(f"{path.name}, line 1: cannot be read ({error})") from error
        self._lines = dict(_lines(node, ())) if node is not None else {}

    def has(self, path: Place) -> bool:
        """True when the file has this key."""
        return path in self._lines

    def at(self, path: Place, what: str) -> str:
        """A message with the file and the line of `path`, or of what holds it."""
        while path and path not in self._lines:
            path = path[:-1]
        return f"{self._name}, line {self._lines.get(path, 1)}: {what}"


def _lines(node: yaml.Node, path: Place) -> Iterator[tuple[Place, int]]:
    yield path, node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            here = (*path, str(key.value))
            yield from _lines(value, here)
            yield here, key.start_mark.line + 1
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            yield from _lines(value, (*path, number))
