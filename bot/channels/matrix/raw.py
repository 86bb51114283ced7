"""Reading JSON that others wrote: a value of another kind than expected counts as missing."""

from __future__ import annotations

from collections.abc import Mapping

Json = Mapping[str, object]
"""An object of a Matrix event or answer."""


def table(value: object) -> Json:
    """The object, else an empty one."""
    return value if isinstance(value, dict) else {}


def text(value: object) -> str:
    """The string, else an empty one."""
    return value if isinstance(value, str) else ""


def number(value: object) -> int:
    """The integer, else 0."""
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def rows(value: object) -> list[Json]:
    """The objects of an array."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def words(value: object) -> list[str]:
    """The strings of an array."""
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
