"""Encrypted media files: written whole or not at all, one file per handle."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from collections.abc import Collection, Iterable
from pathlib import Path

from bot.errors import StoreError, UnreadableMedia
from bot.storage.crypto import seal, unseal

PREFIX = "vault:"
_SUFFIX = ".sealed"
_DRAFT = ".draft"
_OURS = re.compile(r"[0-9a-f]{32}\.(sealed|draft)")
"""Names that we give; whatever else lies in the directory is not ours to delete."""


def new_handle() -> str:
    """A random 128-bit handle."""
    return PREFIX + secrets.token_hex(16)


class MediaFiles:
    """A directory of sealed files. All methods block: call them from a thread."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def open(self) -> None:
        """Create the directory, for our eyes only."""
        try:
            self._directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise StoreError(f"the media directory: {error.strerror}") from error

    def write(self, handle: str, data: bytes, key: bytes) -> None:
        """Seal, write, flush to the disk, then give the file its name. Raises StoreError."""
        path = self._path(handle)
        draft = path.with_suffix(_DRAFT)
        try:
            with draft.open("wb") as file:
                file.write(seal(key, data, handle.encode()))
                file.flush()
                os.fsync(file.fileno())
            draft.rename(path)
            directory = os.open(self._directory, os.O_RDONLY)
            try:
                os.fsync(directory)
            finally:
                os.close(directory)
        except OSError as error:
            draft.unlink(missing_ok=True)
            path.unlink(missing_ok=True)
            raise StoreError(f"media cannot be stored: {error.strerror}") from error

    def read(self, handle: str, key: bytes) -> bytes:
        """Raises UnreadableMedia when it was deleted, StoreError when it cannot be decrypted."""
        try:
            sealed = self._path(handle).read_bytes()
        except FileNotFoundError as error:
            raise UnreadableMedia("the media was deleted") from error
        except OSError as error:
            raise StoreError(f"media cannot be read: {error.strerror}") from error
        return unseal(key, sealed, handle.encode())

    def delete(self, handles: Iterable[str]) -> None:
        """Those that are gone already are no error; what cannot be deleted is left to the sweep."""
        for handle in handles:
            try:
                self._path(handle).unlink(missing_ok=True)
            except OSError:
                continue

    def delete_strays(self, known: Collection[str]) -> int:
        """Delete every file of ours that no record knows (left by a crash). Returns how many.

        What cannot be deleted is left to the next start.
        """
        names = {self._path(handle).name for handle in known}
        deleted = 0
        for path in list(self._directory.iterdir()):
            if path.name in names or not _OURS.fullmatch(path.name):
                continue
            with contextlib.suppress(OSError):  # a directory, for one
                path.unlink()
                deleted += 1
        return deleted

    def _path(self, handle: str) -> Path:
        name = handle.removeprefix(PREFIX)
        if not handle.startswith(PREFIX) or not name.isalnum():
            raise UnreadableMedia("not a handle of the vault")
        return self._directory / (name + _SUFFIX)
