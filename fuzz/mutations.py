"""Mutations that know a format: random bytes seldom get past a parser's first line."""

from __future__ import annotations

import io
import json
import random
import zipfile
from collections.abc import Callable

Chance = random.Random
EXTREMES: tuple[object, ...] = (
    None, True, False, 0, -1, 1 << 31, 1 << 63, -(1 << 63), 10**30, 0.5, 1e308, "", "0", " ", "\0",
    "x" * 300, "\ud800", "é" * 40, "١٢٣", "../../x", "2026-02-30", [], {}, [[]], [None], {"id": 1},
)  # fmt: skip


def of_json(data: bytes, most: int, seed: int) -> bytes:
    """Another JSON value near this one; half of the time libFuzzer's own mutation of the bytes."""
    chance = random.Random(seed)  # noqa: S311 - repeatable on purpose
    if chance.random() < 0.3:
        return _bytes(data, most)
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return _bytes(data, most)
    for _ in range(chance.randint(1, 3)):
        value = _changed(value, chance)
    try:
        made = json.dumps(value).encode()
    except (ValueError, RecursionError):
        return _bytes(data, most)
    return made if len(made) <= most else _bytes(data, most)


def _changed(value: object, chance: Chance) -> object:
    """The same tree with one change somewhere."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        return _changed_object(value, chance)
    if isinstance(value, list) and value and chance.random() < 0.9:
        at = chance.randrange(len(value))
        what = chance.randrange(5)
        if what == 0:
            return value[:at] + value[at + 1 :]
        if what == 1:
            return [*value, value[at]]
        return [*value[:at], _changed(value[at], chance), *value[at + 1 :]]
    if isinstance(value, str) and value and chance.random() < 0.6:
        at = chance.randrange(len(value) + 1)
        return (
            value[:at]
            + chance.choice(("\n", "\u202e", "9", "/", "@", ":", " ", "\ud83d"))
            + value[at:]
        )
    return chance.choice(EXTREMES)


def _changed_object(value: dict[str, object], chance: Chance) -> dict[str, object]:
    name = chance.choice(list(value))
    what = chance.randrange(6)
    if what == 0:
        return {key: part for key, part in value.items() if key != name}
    if what == 1:
        other = chance.choice(list(value))
        return {**value, name: value[other]}
    return {**value, name: _changed(value[name], chance)}


def of_zip(inner: Callable[[bytes, int, int], bytes]) -> Callable[[bytes, int, int], bytes]:
    """Mutates a zip archive: the content of a member by `inner`, or its name, or the bytes."""

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)  # noqa: S311 - repeatable on purpose
        if chance.random() < 0.3:
            return _bytes(data, most)
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as opened:
                members = [(one.filename, opened.read(one)) for one in opened.infolist()[:20]]
        except Exception:  # noqa: BLE001 - damaged by an earlier mutation
            return _bytes(data, most)
        if not members:
            return _bytes(data, most)
        at = chance.randrange(len(members))
        name, content = members[at]
        what = chance.randrange(6)
        if what == 0:
            name = chance.choice(("../x", "/x", "a/" * 50 + "x", name + "/", "\0", name.upper()))
        elif what == 1:
            members.append((name, content))
        else:
            content = inner(content, most, chance.randrange(1 << 30))
        members[at] = (name, content)
        made = zipped(members)
        return made if len(made) <= most else _bytes(data, most)

    return mutate


def zipped(members: list[tuple[str, bytes]]) -> bytes:
    """A zip archive of these (name, content)."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content)
    return out.getvalue()


def of_lines(data: bytes, most: int, seed: int) -> bytes:
    """For line-based text (TOML, YAML, letters): lines dropped, doubled, moved; or the bytes."""
    chance = random.Random(seed)  # noqa: S311 - repeatable on purpose
    lines = data.split(b"\n")
    if chance.random() < 0.6 or len(lines) < 2:
        return _bytes(data, most)
    at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    what = chance.randrange(3)
    if what == 0:
        del lines[at]
    elif what == 1:
        lines.insert(other, lines[at])
    else:
        lines[at], lines[other] = lines[other], lines[at]
    return b"\n".join(lines)[:most]


def _bytes(data: bytes, most: int) -> bytes:
    import atheris  # not to be had on every system; the tests replay inputs without it

    made: bytes = atheris.Mutate(data, len(data))
    return made[:most]
