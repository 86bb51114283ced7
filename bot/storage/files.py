"""Encrypted media files: written whole or not at all, one file per handle."""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from bot.errors import MediaAway, StoreError, UnreadableMedia
from bot.storage.places import PREFIX, SealedMedia, name_of, new_handle

__all__ = ["FilePlace", "MediaFiles", "new_handle"]

_SUFFIX = ".sealed"
_DRAFT = ".draft"
_OURS = re.compile(r"([0-9a-f]{32})\.(sealed|draft)")
"""Names that we give; whatever else lies in the directory is not ours to delete."""


class FilePlace:
    """A directory of sealed files on this machine; see `MediaPlace`."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def open(self) -> None:
        """Create the directory, for our eyes only."""
        try:
            self._directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise StoreError(f"the media directory: {error.strerror}") from error

    def write(self, handle: str, sealed: bytes) -> None:
        """Write, flush to the disk, then give the file its name."""
        path = self._path(handle)
        draft = path.with_suffix(_DRAFT)
        try:
            with draft.open("wb") as file:
                file.write(sealed)
                file.flush()
                os.fsync(file.fileno())
            draft.rename(path)
            directory = os.open(self._directory, os.O_RDONLY)
            try:
                os.fsync(directory)
            finally:
                os.close(directory)
        except OSError as error:
            for half in (draft, path):
                with contextlib.suppress(OSError):  # the directory itself may be gone
                    half.unlink()
            raise MediaAway(f"media cannot be stored: {error.strerror}") from error

    def read(self, handle: str) -> bytes:
        """See `MediaPlace`."""
        try:
            return self._path(handle).read_bytes()
        except FileNotFoundError as error:
            if not self._directory.is_dir():  # a disk that is not mounted
                raise MediaAway("media cannot be read: the directory is gone") from error
            raise UnreadableMedia("the media was deleted") from error
        except OSError as error:
            raise MediaAway(f"media cannot be read: {error.strerror}") from error

    def delete(self, handles: Iterable[str]) -> None:
        """See `MediaPlace`."""
        for handle in handles:
            try:
                self._path(handle).unlink(missing_ok=True)
            except OSError:
                continue

    def handles(self) -> Iterator[str]:
        """See `MediaPlace`."""
        for path in self._listed():
            found = _OURS.fullmatch(path.name)
            if found is not None and path.suffix == _SUFFIX:
                yield PREFIX + found[1]

    def delete_strays(self, known: Collection[str], *, older_than: float = 0.0) -> int:
        """See `MediaPlace`. Drafts of a dead process are strays too."""
        names = {self._path(handle).name for handle in known}
        latest = time.time() - older_than
        deleted = 0
        for path in self._listed():
            if path.name in names or not _OURS.fullmatch(path.name):
                continue
            with contextlib.suppress(OSError):  # a directory, for one
                if older_than <= 0 or path.stat().st_mtime <= latest:
                    path.unlink()
                    deleted += 1
        return deleted

    def close(self) -> None:
        """Nothing is held open."""

    def _listed(self) -> list[Path]:
        try:
            return list(self._directory.iterdir())
        except OSError as error:
            raise StoreError(f"the media directory: {error.strerror}") from error

    def _path(self, handle: str) -> Path:
        return self._directory / (name_of(handle) + _SUFFIX)


class MediaFiles(SealedMedia):
    """Sealed files in a directory."""

    def __init__(self, directory: Path) -> None:
        super().__init__(FilePlace(directory))
