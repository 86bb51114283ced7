"""The store of one machine: one SQLite file."""

from __future__ import annotations

import hashlib
import sqlite3
from datetime import timedelta
from pathlib import Path

from bot.errors import ConfigError
from bot.ports import Clock
from bot.storage.crypto import MasterKey, master_key
from bot.storage.files import MediaFiles
from bot.storage.places import SealedMedia
from bot.stores.sql.partners.book import check_key, partners_key
from bot.stores.sql.store import SqlStore
from bot.stores.sqlite.book import has_associations
from bot.stores.sqlite.ownership import BUSY, WAIT_SECONDS, guests_of, owner_of
from bot.stores.sqlite.recovery import recover
from bot.stores.sqlite.schema import check_newest, migrate
from bot.stores.sqlite.writer import Transaction, Writer


class SqliteStore(SqlStore):
    """One file, one service. Every method is one transaction, durable when it returns."""

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
        guest: bool = False,
        wait: float = WAIT_SECONDS,
    ) -> None:
        """`media`: where sealed files lie; a path is a directory.

        `key_file` holds the 32-byte master key; it is created (0600) with a new database.
        `partners_key_file`: the same for what associations are handed; None: there are none.
        `queue_limit`: operations that may wait for the database; further callers wait their turn.
        `guest`: beside the service or without it, for a moment: what is claimed, being sent or
        just stored is another's, and stays. `wait`: seconds for who has the file still.
        Raises ConfigError when the key file is missing, unreadable or damaged.
        """
        files = MediaFiles(media) if isinstance(media, Path) else media
        self._writer = Writer(path, delete_files=files.delete, queue_limit=queue_limit)
        self._owner, self._guests = owner_of(path), guests_of(path)
        self._guest, self._wait = guest, wait
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
        self._key_files = [file for file in (key_file, partners_key_file) if file is not None]
        self._keys = self._digests()

    async def open(self) -> None:
        """Create or migrate, and take up what a dead service left. A second call does nothing.

        Raises StoreError, ConfigError: another master key, another service on this file, or a
        command that must be alone with it.
        """
        await super().open()

    def _start(self) -> None:
        try:
            alone = self._enter()
            if self._digests() != self._keys:
                raise ConfigError("the keys were changed while this started: start it again")

            def prepare(connection: sqlite3.Connection) -> None:
                if not alone:
                    check_newest(connection)
                migrate(connection, self._master.pseudonym("fingerprint"))
                if self.book is not None:
                    check_key(Transaction(connection), self.book.keys)
                if not self._guest:
                    recover(connection, self._files, self._now())

            self._files.open()
            self._writer.start(prepare)
        except BaseException:
            self._leave()
            raise
        if self._guest:
            self._owner.leave()

    def _enter(self) -> bool:
        """True when no service has the file open. Raises ConfigError, StoreError."""
        if not self._guest:
            if not self._owner.take(wait=self._wait):
                raise ConfigError(
                    "another service, a restore, a move or new keys are at work on these data: "
                    "only one service may run on them"
                )
            return True
        if not self._guests.take(together=True, wait=self._wait):
            raise ConfigError(BUSY)
        return self._owner.take()  # to bring the tables up to date

    def _digests(self) -> list[bytes]:
        """Of the key files. Raises ConfigError: missing, damaged, or being replaced."""
        keys = (master_key(file, create=False) for file in self._key_files)
        return [hashlib.sha256(key).digest() for key in keys]

    def _stop(self) -> None:
        super()._stop()
        self._leave()

    def _leave(self) -> None:
        self._owner.leave()
        self._guests.leave()
