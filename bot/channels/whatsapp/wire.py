"""Reading JSON that others wrote: whatever has another shape than expected reads as absent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Json = Mapping[str, object]


def at(value: object, *path: str) -> object:
    """What lies there; None where there is nothing."""
    for name in path:
        if not isinstance(value, Mapping):
            return None
        value = value.get(name)
    return value


def text(value: object, *path: str) -> str:
    """A text there; a number becomes one; empty where there is none."""
    found = at(value, *path)
    if isinstance(found, str):
        return found
    return str(found) if isinstance(found, int) and not isinstance(found, bool) else ""


def number(value: object, *path: str) -> int:
    """A whole number there, also written as a text; 0 where there is none."""
    digits = text(value, *path)
    sign, bare = (-1, digits[1:]) if digits[:1] == "-" else (1, digits)
    return sign * int(bare) if bare.isascii() and bare.isdigit() and len(bare) < 19 else 0


def items(value: object, *path: str) -> Sequence[object]:
    """A list there; empty where there is none."""
    found = at(value, *path)
    return found if isinstance(found, list) else ()
