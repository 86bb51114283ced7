"""`installed.toml` in the models directory: what was pulled, and the sha256 it is held to."""

from __future__ import annotations

import hashlib
import json
import os
import tomllib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from bot.errors import ModelFileError

NAME = "installed.toml"
HEADER = (
    "# What `porte-voix models pull` fetched, and the sha256 that `models verify` holds it to.\n"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LockedFile:
    """One file on this machine."""

    path: str
    """Below the models directory."""
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Locked:
    """One pulled model."""

    name: str
    licence: str
    origin: str
    """Address of the home or mirror that it came from."""
    proof: str
    """What it was checked against when it arrived."""
    when: str
    """Date, ISO 8601."""
    files: tuple[LockedFile, ...]


def read(models: Path) -> dict[str, Locked]:
    """The lock by name; empty without one. Raises ModelFileError when it cannot be understood."""
    try:
        table = tomllib.loads((models / NAME).read_text("utf-8"))
        entries = []
        for entry in table.get("installed", []):
            files = tuple(LockedFile(**file) for file in entry.pop("file"))
            if any(Path(file.path).is_absolute() or ".." in file.path for file in files):
                raise ValueError("a path outside the models directory")
            entries.append(Locked(**entry, files=files))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise ModelFileError(f"{models / NAME} is damaged: {error}") from error
    return {entry.name: entry for entry in entries}


def write(models: Path, entries: Iterable[Locked]) -> None:
    """Replace the lock at once."""
    lines = [HEADER]
    for entry in sorted(entries, key=lambda one: one.name):
        plain = asdict(entry)
        del plain["files"]
        lines += ["[[installed]]", *(f"{key} = {_text(value)}" for key, value in plain.items())]
        for file in entry.files:
            lines += ["[[installed.file]]", f"path = {_text(file.path)}"]
            lines += [f"size = {file.size}", f"sha256 = {_text(file.sha256)}"]
        lines.append("")
    beside = models / f"{NAME}.{os.getpid()}"
    beside.write_text("\n".join(lines), "utf-8")
    beside.replace(models / NAME)


def _text(value: str) -> str:
    # JSON's escapes are all valid in a TOML basic string; DEL is the one it leaves alone.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")


def damage(models: Path, entry: Locked) -> str:
    """What is wrong with a pulled model on the disk; empty when nothing is."""
    for file in entry.files:
        path = models / file.path
        if not path.is_file():
            return f"{file.path} is absent"
        with path.open("rb") as stream:
            if hashlib.file_digest(stream, "sha256").hexdigest() != file.sha256:
                return f"{file.path} is damaged"
    return ""
