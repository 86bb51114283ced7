"""``porte-voix restore``: an archive becomes the data, whole or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Protocol

from bot.errors import BackupError, StoreError
from bot.keeping import archive
from bot.keeping.backing import PUBLIC_KEY
from bot.keeping.ledger import Ledger
from bot.keeping.records import RecordReader, unpack
from bot.keeping.restored import RestoredDatabase
from bot.keeping.sealing import RecoveryKey, SealedReader, open_archive
from bot.keeping.staging import Stage
from bot.keeping.values import Document, End, KeyFile, Manifest, Medium, Rows, Table
from bot.storage.crypto import MasterKey, unseal
from bot.storage.files import FilePlace
from bot.storage.places import MediaPlace
from bot.stores.sql.erasures import KEPT_SECONDS
from bot.stores.sql.partners.book import Keys


class Rowed(Protocol):
    """Where the rows go when it is not the SQLite file of the data directory."""

    def fill(self, database: Path, fingerprint: bytes) -> None:
        """Take all rows of a SQLite file in place of its own, in one transaction. Raises
        BackupError: then it has what it had."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What an archive is restored into."""

    data: Path
    association: Path
    place: MediaPlace | None
    """Where media go; None: the directory ``media`` of `data`."""
    rows: Rowed | None = None
    """None: SQLite in `data`."""


@dataclass(slots=True, kw_only=True)
class Restored:
    """What was put into place."""

    made: float = 0.0
    """When the archive was made, seconds since 1970."""
    rows: int = 0
    media: int = 0
    documents: int = 0
    erased: int = 0
    """People and associations who had themselves erased since."""
    known_until: float = 0.0
    """Erasures after this moment are not known."""


def restore(
    source: Path, recovery: RecoveryKey, target: Target, ledger: Ledger, now: float
) -> Restored:
    """Read it through once to the end, then lay it out, then put it into place.

    Raises BackupError: then the data are as they were. One that is raised after the renames began
    says that `--resume` completes them.
    """
    try:
        with source.open("rb") as file:
            reader = SealedReader(file, lambda header: open_archive(recovery, header))
            if reader.header.made < now - KEPT_SECONDS:
                raise BackupError(
                    f"this archive is older than {KEPT_SECONDS / 86_400:.0f} days: who had "
                    "themselves erased since is not known any more, so it is not restored"
                )
            file.seek(0)
            archive.verify(file, lambda header: open_archive(recovery, header))
            file.seek(0)
            return _lay_out(file, recovery, target, ledger, now)
    except OSError as error:
        raise BackupError(
            f"the restore was given up, the data are as they were: {error.strerror}"
            f" ({error.filename or source})"
        ) from error
    except StoreError as error:
        raise BackupError(
            f"the restore was given up, the data are as they were: {error}"
        ) from error


def _put_beside(stage: Stage) -> None:
    """The rows are in PostgreSQL already: what belongs to them follows. Raises BackupError."""
    try:
        stage.database.unlink()
        stage.commit()
    except OSError as error:
        raise BackupError(
            f"the database was replaced, the key files were not ({error.strerror}): run the same"
            " restore again, with --replace"
        ) from error


def _lay_out(
    file: BinaryIO, recovery: RecoveryKey, target: Target, ledger: Ledger, now: float
) -> Restored:
    stage = Stage(target.data)
    stage.begin()
    try:
        sealed = SealedReader(file, lambda header: open_archive(recovery, header))
        work = _Work(stage, target, ledger, now)
        try:
            work.take(RecordReader(sealed), sealed.key.keys)
        finally:
            work.close()
        _keep_public(stage, recovery)
        stage.ready()
        if target.rows is not None:
            target.rows.fill(stage.database, work.fingerprint)
            _put_beside(stage)
        else:
            stage.commit()
        return work.done
    finally:
        stage.abandon()


def _keep_public(stage: Stage, recovery: RecoveryKey) -> None:
    """So that the next backup works on a new machine. One that is there may be of a newer key."""
    path = stage.data / PUBLIC_KEY
    if not path.exists():
        stage.put(stage.write(PUBLIC_KEY, f"{recovery.public.text()}\n".encode()), path)


class _Work:
    """The records of one archive, laid out on the stage."""

    def __init__(self, stage: Stage, target: Target, ledger: Ledger, now: float) -> None:
        self._stage, self._target, self._ledger, self._now = stage, target, ledger, now
        self._place: MediaPlace = target.place or FilePlace(stage.media)
        self._database: RestoredDatabase | None = None
        self._manifest = Manifest(version="", schema=0, database="sqlite", place="", made=0)
        self._keys: dict[str, bytes] = {}
        self._known: frozenset[str] | None = None
        self.done = Restored(known_until=ledger.known_until)

    @property
    def fingerprint(self) -> bytes:
        """Of the restored master key."""
        return self._master().pseudonym("fingerprint")

    def take(self, records: RecordReader, keys: bytes) -> None:
        """All of them; `keys` opens the key files."""
        table = Table(name="", columns=())
        for record in records:
            match record:
                case Manifest():
                    self._begin(record)
                case KeyFile():
                    sealed = b"".join(records.data(record.size))
                    self._key(record.name, unseal(keys, sealed, record.name.encode()))
                case Table():
                    table = record
                case Rows():
                    self._rows().fill(table.name, table.columns, unpack(record))
                    self.done.rows += len(record.rows)
                case Medium():
                    self._medium(record.handle, b"".join(records.data(record.size)))
                case Document():
                    self._document(record, b"".join(records.data(record.size)))
                case End():
                    self._complete()

    def close(self) -> None:
        """Let go of the file."""
        if self._database is not None:
            self._database.close()

    def _begin(self, manifest: Manifest) -> None:
        self._manifest = manifest
        self.done.made = manifest.made
        self._database = RestoredDatabase(self._stage.database, manifest.schema)
        self._stage.put(self._stage.database, self._target.data / self._stage.database.name)
        # Where media lie elsewhere from now on, none of before stay in the directory either.
        self._stage.media.mkdir(mode=0o700)
        self._stage.put(self._stage.media, self._target.data / "media")

    def _key(self, name: str, secret: bytes) -> None:
        self._keys[name] = secret
        self._stage.put(self._stage.write(name, secret), self._target.data / name)

    def _medium(self, handle: str, sealed: bytes) -> None:
        if handle in self._complete():
            self._place.write(handle, sealed)
            self.done.media += 1

    def _document(self, document: Document, content: bytes) -> None:
        self._complete()
        name = PurePosixPath(document.name)
        if name.is_absolute() or ".." in name.parts or not name.parts:
            raise BackupError("the archive holds a file outside its folder")
        folder = self._target.association
        if document.folder == "configuration":
            folder = self._target.data
        path = self._stage.write(f"{document.folder}/{name}", content)
        self._stage.put(path, folder / name)
        self.done.documents += 1

    def _complete(self) -> frozenset[str]:
        """Once, when the last row is in: upgraded, and erased what was erased since. Returns the
        handles of the media that are wanted."""
        if self._known is None:
            partners = self._keys.get("partners.key")
            self.done.erased = self._rows().complete(
                self._manifest.sequences,
                self._master(),
                Keys(MasterKey(partners)) if partners else None,
                self._ledger,
                self._now,
            )
            self._known = self._rows().known()
        return self._known

    def _rows(self) -> RestoredDatabase:
        if self._database is None:
            raise BackupError("the archive does not begin with what it is")
        return self._database

    def _master(self) -> MasterKey:
        if "master.key" not in self._keys:
            raise BackupError("the archive holds no master key")
        return MasterKey(self._keys["master.key"])
