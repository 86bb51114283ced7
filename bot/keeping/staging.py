"""A restore is laid out beside the data first, and put into their place by renames alone.

``data/.restoring/complete`` holds the renames that are left to do. Once it is there, nothing opens
the data (`bot.storage.crypto.master_key` refuses) until they are done; before, nothing of the data
was touched. Renaming again what was renamed does nothing, so a kill at any point is mended by
doing it again.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from pathlib import Path

from bot.errors import BackupError
from bot.storage.crypto import staging

_DATABASE = "porte-voix.db"
_DRAFT = "complete.draft"
_STALE = ("porte-voix.db-wal", "porte-voix.db-shm")


class Stage:
    """What a restore is made in."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.root = staging(data)
        self._plan = self.root / "complete"
        self._moves: list[tuple[str, str]] = []

    @property
    def database(self) -> Path:
        """The new database."""
        return self.root / _DATABASE

    @property
    def media(self) -> Path:
        """The new directory of media."""
        return self.root / "media"

    def begin(self) -> None:
        """Empty. Raises BackupError when the last restore is to be completed first."""
        if self._plan.exists():
            raise BackupError("the last restore was interrupted: complete it first")
        shutil.rmtree(self.root, ignore_errors=True)
        self.root.mkdir(parents=True, mode=0o700)
        self._moves = []

    def write(self, name: str, content: bytes) -> Path:
        """A file of the stage, for our eyes only."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        return path

    def put(self, source: Path, target: Path) -> None:
        """`source` (of the stage) will take the place of `target`, a file or a directory."""
        self._moves.append((str(source.resolve()), str(target.resolve())))

    def ready(self) -> None:
        """All that can want room on the disk, so that `commit` is a rename."""
        for path in (*self.root.rglob("*"), self.root):
            if path.is_dir():
                _sync(path)
        self.write(_DRAFT, json.dumps(self._moves).encode())

    def commit(self) -> None:
        """After `ready`: from here on it will be done, whatever happens."""
        (self.root / _DRAFT).rename(self._plan)
        _sync(self.root)
        self.finish()

    def abandon(self) -> None:
        """Nothing of it remains; the data are as they were."""
        if not self._plan.exists():
            shutil.rmtree(self.root, ignore_errors=True)

    def finish(self) -> bool:
        """Do the renames that are left. False when there are none. Raises BackupError."""
        if not self._plan.exists():
            return False
        try:
            for source, target in json.loads(self._plan.read_bytes()):
                _replace(Path(source), Path(target))
            for name in _STALE:
                (self.data / name).unlink(missing_ok=True)
            _sync(self.data)
            self._plan.unlink()
            shutil.rmtree(self.root, ignore_errors=True)
        except OSError as error:
            raise BackupError(
                f"the restored data cannot be put into place ({error.strerror}: {error.filename});"
                " mend that and run `porte-voix restore --resume`"
            ) from error
        return True


def _replace(source: Path, target: Path) -> None:
    if not source.exists():
        return  # done before the interruption
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_dir():
        shutil.rmtree(target)
    try:
        source.rename(target)
    except OSError:  # another file system: beside the target first, then by a rename
        beside = target.with_name(f".{target.name}.restored")
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree(beside) if beside.is_dir() else beside.unlink()
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, beside)
        beside.rename(target)
    _sync(target.parent)


def _sync(directory: Path) -> None:
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
