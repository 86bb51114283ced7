"""What the last backup left for the doctor and the metrics: one small file, no content."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

NAME = "backup.json"
"""In the data directory."""
SHOULD_BE_YOUNGER = 2 * 86_400.0
"""Seconds: an older last backup is a finding."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState:
    """The last backup that was verified."""

    made: float
    """Seconds since 1970, UTC."""
    folder: str
    archive: str
    bytes: int
    rows: int
    media: int


def read_state(data: Path) -> BackupState | None:
    """None: there was no backup yet, or nobody can tell."""
    try:
        return BackupState(**json.loads((data / NAME).read_bytes()))
    except (OSError, ValueError, TypeError):
        return None


def write_state(data: Path, state: BackupState) -> None:
    """Raises OSError."""
    draft = data / f".{NAME}.part"
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(json.dumps(asdict(state)).encode())
    draft.rename(data / NAME)


def backup_age(data: Path, now: float) -> float | None:
    """Seconds since the last verified backup; None: there was none."""
    state = read_state(data)
    return None if state is None else max(0.0, now - state.made)
