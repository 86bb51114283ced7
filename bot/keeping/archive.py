"""Writing an archive, and reading it through once more."""

from __future__ import annotations

import importlib.metadata
import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from bot.errors import BackupError, StoreError, UnreadableMedia
from bot.keeping.records import RecordReader, RecordWriter, Value, pack, size_of
from bot.keeping.sealing import (
    ArchiveKey,
    Header,
    PublicKey,
    SealedReader,
    SealedWriter,
    new_archive,
)
from bot.keeping.snapshots import FETCH, Snapshot
from bot.keeping.values import Document, End, KeyFile, KeyName, Manifest, Medium, Rows, Table
from bot.storage.crypto import seal
from bot.storage.places import MediaPlace

BATCH_BYTES = 512 * 1024
"""Of rows in one record, about."""
MEDIA_TABLE = "media"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What goes into an archive besides rows and media."""

    keys: dict[KeyName, bytes]
    """Those that there are."""
    place: str
    documents: tuple[tuple[str, str, Path | bytes], ...] = ()
    """Folder, name, and the file or its bytes."""


def write(
    path: Path, public: PublicKey, snapshot: Snapshot, place: MediaPlace, contents: Contents,
    made: float,
) -> End:  # fmt: skip
    """Make the archive, whole or not at all: it gets its name once it was read through again.

    Raises BackupError: no room, not readable, media away.
    """
    draft = path.with_name(f".{path.name}.part")
    try:
        header, key = new_archive(public, int(made))
        with _created(draft) as file:
            sealed = SealedWriter(file, header, key)
            end = _fill(RecordWriter(sealed), key, snapshot, place, contents, made)
            sealed.close()
            file.flush()
            os.fsync(file.fileno())
        with draft.open("rb") as file:
            if verify(file, lambda _: key) != end:
                raise BackupError("the archive does not read as it was written: a faulty disk?")
        draft.rename(path)
        _sync(path.parent)
    except OSError as error:
        raise BackupError(
            f"the archive cannot be written to {path.parent}: {error.strerror}; nothing was kept"
        ) from error
    except StoreError as error:
        raise BackupError(f"the backup was given up, nothing was kept: {error}") from error
    finally:
        draft.unlink(missing_ok=True)
    return end


def verify(file: BinaryIO, key_of: Callable[[Header], ArchiveKey]) -> End:
    """Read everything, count it, and compare with what the archive says of itself.

    Raises BackupError.
    """
    records = RecordReader(SealedReader(file, key_of))
    counts: Counter[str] = Counter()
    rows: dict[str, int] = {}
    table = ""
    for record in records:
        match record:
            case Table():
                table = record.name
                rows[table] = 0
            case Rows():
                rows[table] += len(record.rows)
            case KeyFile() | Medium() | Document():
                counts[record.what] += 1
                for _ in records.data(record.size):
                    pass
            case End():
                _compare(record, rows, counts)
                return record
            case Manifest():
                pass
    raise BackupError("the archive has no end")


def _compare(end: End, rows: dict[str, int], counts: Counter[str]) -> None:
    if (rows, counts["medium"], counts["document"]) != (end.tables, end.media, end.documents):
        raise BackupError("the archive holds other numbers of rows or files than it says")


def _fill(
    out: RecordWriter, key: ArchiveKey, snapshot: Snapshot, place: MediaPlace,
    contents: Contents, made: float,
) -> End:  # fmt: skip
    manifest = Manifest(
        version=importlib.metadata.version("porte-voix"),
        schema=snapshot.schema,
        database="sqlite" if snapshot.kind == "sqlite" else "postgresql",
        place=contents.place,
        made=made,
        sequences=snapshot.sequences(),
    )
    out.put(manifest)
    for name, secret in contents.keys.items():
        sealed = seal(key.keys, secret, name.encode())
        out.put(KeyFile(name=name, size=len(sealed)))
        out.data(sealed)
    tables: dict[str, int] = {}
    handles: list[str] = []
    for table in snapshot.tables():
        tables[table] = _table(out, snapshot, table, handles)
    media = sum(_medium(out, place, handle) for handle in handles)
    for folder, document, content in contents.documents:
        data = content if isinstance(content, bytes) else content.read_bytes()
        where = "association" if folder == "association" else "configuration"
        out.put(Document(folder=where, name=document, size=len(data)))  # type: ignore[arg-type]
        out.data(data)
    end = End(tables=tables, media=media, missing=len(handles) - media,
              documents=len(contents.documents))  # fmt: skip
    out.put(end)
    return end


def _table(out: RecordWriter, snapshot: Snapshot, table: str, handles: list[str]) -> int:
    columns = snapshot.columns(table)
    out.put(Table(name=table, columns=columns))
    count = 0
    for batch in _batches(snapshot.rows(table)):
        out.put(pack(batch))
        count += len(batch)
        if table == MEDIA_TABLE:
            at = columns.index("handle")
            handles += [str(row[at]) for row in batch]
    return count


def _batches(rows: Iterator[tuple[Value, ...]]) -> Iterator[list[tuple[Value, ...]]]:
    batch: list[tuple[Value, ...]] = []
    size = 0
    for row in rows:
        batch.append(row)
        size += size_of(row)
        if size >= BATCH_BYTES or len(batch) >= FETCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _medium(out: RecordWriter, place: MediaPlace, handle: str) -> bool:
    """False when it was deleted since the snapshot: its row leads nowhere, as after a sweep."""
    try:
        sealed = place.read(handle)
    except UnreadableMedia:
        return False
    out.put(Medium(handle=handle, size=len(sealed)))
    out.data(sealed)
    return True


def _created(path: Path) -> BinaryIO:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _sync(directory: Path) -> None:
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
