"""Reading the files of a zip or tar archive one by one, whatever is in it.

Nothing is unpacked to disk, so names cannot lead anywhere; every size is bounded before it is read.
"""

from __future__ import annotations

import gzip
import io
import re
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from bot.errors import ConfigError

ARCHIVE_BYTES = 256 << 20
"""The largest archive; the published ones have about 30 MB."""
MEMBER_BYTES = 16 << 20
"""The largest file in it that is read; the largest published sheet has 3 MB."""
UNPACKED_BYTES = 4 << 30
MEMBERS = 100_000

_END = b"PK\x05\x06"
_END_ZIP64 = b"PK\x06\x07"
_DAMAGED = (
    zipfile.BadZipFile, tarfile.TarError, gzip.BadGzipFile, zlib.error, EOFError,
    NotImplementedError, RuntimeError, IndexError,
)  # fmt: skip


def files(archive: Path, wanted: re.Pattern[str]) -> Iterator[tuple[str, bytes]]:
    """(name, content) of each file whose whole name matches, in the order of the archive.

    Raises ConfigError, with a sentence for the operator, when the archive is missing, damaged or
    larger than the bounds above.
    """
    try:
        size = archive.stat().st_size
        if size > ARCHIVE_BYTES:
            raise ConfigError(f"{archive}: larger than {ARCHIVE_BYTES >> 20} MB, not read")
        yield from _zip(archive, wanted) if _is_zip(archive) else _tar(archive, wanted)
    except OSError as error:
        if isinstance(error, gzip.BadGzipFile):
            raise _damaged(archive, error) from error
        raise ConfigError(f"cannot read {archive}: {error.strerror or error}") from error
    except _DAMAGED as error:
        raise _damaged(archive, error) from error


def _damaged(archive: Path, error: Exception) -> ConfigError:
    return ConfigError(f"{archive} is damaged or no zip or tar archive ({error}): fetch it again")


def _is_zip(archive: Path) -> bool:
    with archive.open("rb") as file:
        return file.read(4).startswith(b"PK")


def _zip(archive: Path, wanted: re.Pattern[str]) -> Iterator[tuple[str, bytes]]:
    _check_directory(archive)
    total = 0
    with zipfile.ZipFile(archive) as opened:
        for info in opened.infolist():
            if info.is_dir() or not wanted.fullmatch(info.filename):
                continue
            with opened.open(info) as file:
                content = _bounded(file, info.filename)
            total += len(content)
            if total > UNPACKED_BYTES:
                raise ConfigError(f"{archive}: unpacks to more than {UNPACKED_BYTES >> 30} GB")
            yield info.filename, content


def _check_directory(archive: Path) -> None:
    """`zipfile` reads the whole list of files at once: its length is checked before."""
    with archive.open("rb") as file:
        file.seek(max(0, archive.stat().st_size - 66_000))
        tail = file.read()
    end = tail.rfind(_END)
    if end < 0 or len(tail) < end + 22:
        raise zipfile.BadZipFile("its end is missing")
    count = int.from_bytes(tail[end + 10 : end + 12], "little")
    length = int.from_bytes(tail[end + 12 : end + 16], "little")
    if _END_ZIP64 in tail or count > MEMBERS or length > MEMBERS * 400:
        raise ConfigError(f"{archive}: more than {MEMBERS} files, not read")


class _Reader:
    """Unpacked bytes for `tarfile`, which trusts the sizes that a header gives."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def read(self, size: int = -1) -> bytes:
        if not 0 <= size <= MEMBER_BYTES + 1024:
            raise tarfile.ReadError("a header is larger than any header")
        return self._file.read(size)

    def seek(self, position: int) -> int:
        if position > UNPACKED_BYTES:
            raise tarfile.ReadError(f"it unpacks to more than {UNPACKED_BYTES >> 30} GB")
        return self._file.seek(position)

    def tell(self) -> int:
        return self._file.tell()


def _tar(archive: Path, wanted: re.Pattern[str]) -> Iterator[tuple[str, bytes]]:
    with archive.open("rb") as raw:
        packed = raw.read(2) == b"\x1f\x8b"
        raw.seek(0)
        plain: IO[bytes] = gzip.GzipFile(fileobj=raw) if packed else raw  # type: ignore[assignment]
        with tarfile.TarFile(fileobj=_Reader(plain)) as opened:  # type: ignore[arg-type]
            for number, info in enumerate(opened):
                if number >= MEMBERS:
                    raise ConfigError(f"{archive}: more than {MEMBERS} files, not read")
                if info.isreg() and wanted.fullmatch(info.name):
                    if info.size > MEMBER_BYTES:
                        raise ConfigError(f"{info.name} is larger than {MEMBER_BYTES >> 20} MB")
                    file = opened.extractfile(info)
                    yield info.name, _bounded(file or io.BytesIO(), info.name)


def _bounded(file: IO[bytes], name: str) -> bytes:
    content = file.read(MEMBER_BYTES + 1)
    if len(content) > MEMBER_BYTES:
        raise ConfigError(f"{name} is larger than {MEMBER_BYTES >> 20} MB")
    return content
