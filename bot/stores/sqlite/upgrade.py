"""A copy of the data from before their tables are changed: the way back from an upgrade."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

from bot.errors import StoreError

COPY_SECONDS = 14 * 86_400.0
"""How long a copy is kept: it holds what people erase meanwhile."""
_PATTERN = "porte-voix.before-upgrade-*.db"


def keep_copy(connection: sqlite3.Connection, version: int) -> Path | None:
    """Copy the file beside itself, whole or not at all; None for a database in memory.

    Raises StoreError when there is no room: then nothing was changed.
    """
    file = connection.execute("PRAGMA database_list").fetchone()[2]
    if not file:
        return None
    copy = Path(file).with_name(f"porte-voix.before-upgrade-{version}.db")
    draft = copy.with_suffix(".draft")
    try:
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        with contextlib.closing(sqlite3.connect(draft)) as target:
            connection.backup(target)
        with draft.open("rb") as whole:
            os.fsync(whole.fileno())
        draft.rename(copy)
    except (OSError, sqlite3.Error) as error:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise StoreError(
            f"the data are of an older version, and the copy that is made before an upgrade "
            f"failed ({error}): make room beside {file}"
        ) from error
    return copy


def copies(directory: Path) -> list[Path]:
    """Those that are there."""
    return sorted(directory.glob(_PATTERN))


def drop_copies(directory: Path, now: float) -> int:
    """Delete the copies that are too old. Returns how many."""
    dropped = 0
    for copy in copies(directory):
        with contextlib.suppress(OSError):
            if copy.stat().st_mtime < now - COPY_SECONDS:
                copy.unlink()
                dropped += 1
    return dropped
