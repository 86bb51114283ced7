"""The store of one machine: one SQLite file."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

from bot.ports import Clock
from bot.storage.crypto import MasterKey, master_key
from bot.storage.files import MediaFiles
from bot.storage.places import SealedMedia
from bot.stores.sql.partners.book import check_key, partners_key
from bot.stores.sql.store import SqlStore
from bot.stores.sqlite.book import has_associations
from bot.stores.sqlite.recovery import Ownership, recover
from bot.stores.sqlite.schema import migrate
from bot.stores.sqlite.writer import Transaction, Writer


class SqliteStore(SqlStore):
    """One file, one process. Every method is one transaction, durable when it returns."""

    def __init__(
        self,
        path: Path,
        media: Path | SealedMedia,
        key_file: Path,
        clock: Clock,
        *,
        retention: timedelta = timedelta(days=30),
        photo_minutes: int = 30,
        queue_limit: int = 1000,
        partners_key_file: Path | None = None,
    ) -> None:
        """`media`: where sealed files lie; a path is a directory.

        `key_file` holds the 32-byte master key; it is created (0600) with a new database.
        `partners_key_file`: the same for what associations are handed; None: there are none.
        `queue_limit`: operations that may wait for the database; further callers wait their turn.
        Raises ConfigError when the key file is missing, unreadable or damaged.
        """
        files = MediaFiles(media) if isinstance(media, Path) else media
        self._writer = Writer(path, delete_files=files.delete, queue_limit=queue_limit)
        self._ownership = Ownership(path.with_name(path.name + ".lock"))
        super().__init__(
            self._writer,
            files,
            MasterKey(master_key(key_file, create=not path.exists())),
            clock,
            retention=retention,
            photo_minutes=photo_minutes,
            partners=None
            if partners_key_file is None
            else partners_key(partners_key_file, create=not has_associations(path)),
        )

    def _start(self) -> None:
        def prepare(connection: sqlite3.Connection) -> None:
            migrate(connection, self._master.pseudonym("fingerprint"))
            if self.book is not None:
                check_key(Transaction(connection), self.book.keys)
            if self._ownership.take():
                recover(connection, self._files, self._now())

        self._files.open()
        self._writer.start(prepare)

    def _stop(self) -> None:
        super()._stop()
        self._ownership.leave()
