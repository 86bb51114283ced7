"""What an archive holds, in order: records, each a JSON value or a piece of bytes.

One record: one byte (``J`` or ``B``), its length in 4 bytes (big-endian), its bytes. A file or a
medium is a JSON record with its size and as many ``B`` records as it takes. docs/backup.md
describes the records.
"""

from __future__ import annotations

import base64
import struct
from collections.abc import Iterable, Iterator
from typing import cast

from pydantic import TypeAdapter, ValidationError

from bot.errors import BackupError
from bot.keeping.sealing import SealedReader, SealedWriter
from bot.keeping.values import RECORDS, Record, Rows

PIECE = 1024 * 1024
"""Bytes of a file in one record, at most."""
LARGEST = 96 * 1024 * 1024
"""Bytes of one record, at most: a row with a file of 20 MB in base64, thrice."""
_HEAD = struct.Struct(">cI")
_RECORD: TypeAdapter[Record] = TypeAdapter(RECORDS)

Value = int | float | str | bytes | None
"""Of one column of one row."""


class RecordWriter:
    """Records into the sealed stream."""

    def __init__(self, out: SealedWriter) -> None:
        self._out = out

    def put(self, record: Record) -> None:
        """One of `bot.keeping.values`. Raises OSError."""
        self._frame(b"J", _RECORD.dump_json(record))

    def data(self, content: bytes) -> None:
        """The bytes that the record before announced."""
        for at in range(0, len(content), PIECE):
            self._frame(b"B", content[at : at + PIECE])

    def _frame(self, kind: bytes, content: bytes) -> None:
        self._out.write(_HEAD.pack(kind, len(content)))
        self._out.write(content)


class RecordReader:
    """Records out of it."""

    def __init__(self, source: SealedReader) -> None:
        self._source = source

    def __iter__(self) -> Iterator[Record]:
        """Up to and with the record of the end. Raises BackupError."""
        while True:
            kind, content = self._frame()
            if kind != b"J":
                raise BackupError("the archive holds bytes that nothing announced")
            try:
                record = _RECORD.validate_json(content)
            except ValidationError as error:
                raise BackupError(
                    f"the archive holds a record of another format ({error.error_count()} faults):"
                    " it was made by a newer version of this program"
                ) from None
            yield record
            if record.what == "end":
                self._source.end()
                return

    def data(self, size: int) -> Iterator[bytes]:
        """The pieces of what a record announced; all of them must be taken."""
        left = size
        while left > 0:
            kind, content = self._frame()
            if kind != b"B" or len(content) > left:
                raise BackupError("the archive holds less bytes than it announced")
            left -= len(content)
            yield content

    def _frame(self) -> tuple[bytes, bytes]:
        kind, size = _HEAD.unpack(self._source.read(_HEAD.size))
        if size > LARGEST:
            raise BackupError("the archive holds a record that is too long")
        return kind, self._source.read(size)


def pack(rows: Iterable[tuple[Value, ...]]) -> Rows:
    """Rows of a table as a record: bytes as ``{"b": base64}``."""
    return Rows(
        rows=tuple(
            tuple(
                {"b": base64.b64encode(bytes(value)).decode()}
                if isinstance(value, bytes | memoryview)
                else value
                for value in row
            )
            for row in rows
        )
    )


def unpack(record: Rows) -> Iterator[tuple[Value, ...]]:
    """The rows again. Raises BackupError."""
    for row in record.rows:
        try:
            yield tuple(
                base64.b64decode(value["b"], validate=True) if isinstance(value, dict) else value
                for value in row
            )
        except (KeyError, ValueError):
            raise BackupError("the archive holds a row that cannot be read") from None


def size_of(row: tuple[Value, ...]) -> int:
    """About how many bytes a row takes in a record."""
    return sum(len(cast("bytes", v)) if isinstance(v, bytes | str) else 8 for v in row)


__all__ = ["RecordReader", "RecordWriter", "Value", "pack", "size_of", "unpack"]
