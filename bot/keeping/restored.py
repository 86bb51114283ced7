"""The database of an archive, built anew in a SQLite file and brought up to date.

Whatever database the rows came from and go to: a file of the archive's own version is filled, then
upgraded as any older data are, then what was erased since is erased in it.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.errors import BackupError, StoreError
from bot.keeping.ledger import Ledger, apply
from bot.keeping.records import Value
from bot.keeping.snapshots import columns_of, tables_of
from bot.storage.crypto import MasterKey
from bot.stores.sql.partners.book import Keys
from bot.stores.sqlite.schema import MIGRATIONS, migrate, statements
from bot.stores.sqlite.writer import Transaction


class RestoredDatabase:
    """A file that is filled table by table. Raises BackupError throughout."""

    def __init__(self, path: Path, version: int) -> None:
        if not 0 < version <= len(MIGRATIONS):
            raise BackupError(
                f"the archive is of a newer version of this program (tables {version}, known here:"
                f" {len(MIGRATIONS)}): install that one, then restore"
            )
        self._version = version
        self._scripts = [one for script in MIGRATIONS[:version] for one in statements(script)]
        with _told():
            self._connection = sqlite3.connect(path, isolation_level=None)
            path.chmod(0o600)
            self._connection.execute("PRAGMA secure_delete = ON")
            self._connection.execute("PRAGMA foreign_keys = OFF")
            self._connection.execute("BEGIN")
            for statement in self._scripts:
                if "CREATE TRIGGER" not in statement:
                    self._connection.execute(statement)
            self._columns = {
                table: columns_of(self._connection, table) for table in tables_of(self._connection)
            }

    def fill(self, table: str, columns: tuple[str, ...], rows: Iterable[tuple[Value, ...]]) -> None:
        """Rows of a table, with their columns in this order."""
        if not set(columns) <= set(self._columns.get(table, ())):
            raise BackupError(f"the archive holds a table that is not known here: {table!r}")
        names = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" * len(columns))
        with _told():
            self._connection.executemany(
                f'INSERT INTO "{table}"({names}) VALUES ({marks})',  # noqa: S608
                rows,
            )

    def complete(
        self, sequences: dict[str, int], master: MasterKey, partners: Keys | None, ledger: Ledger,
        now: float,
    ) -> int:  # fmt: skip
        """Upgrade, check, erase what was erased since. Returns how many people."""
        with _told():
            for table, number in sequences.items():
                if table in self._columns:
                    self._connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
                    self._connection.execute(
                        "INSERT INTO sqlite_sequence(name, seq) VALUES (?, ?)", (table, number)
                    )
            for statement in self._scripts:
                if "CREATE TRIGGER" in statement:
                    self._connection.execute(statement)
            self._mark(master)
            self._connection.execute("COMMIT")
            migrate(self._connection, master.pseudonym("fingerprint"))
            self._check()
            self._connection.execute("PRAGMA foreign_keys = ON")
            self._connection.execute("BEGIN")
            erased = apply(Transaction(self._connection), master, partners, ledger, now)
            self._connection.execute("COMMIT")
            return erased

    def known(self) -> frozenset[str]:
        """Handles of the media that are still wanted."""
        with _told():
            rows = self._connection.execute("SELECT handle FROM media")
            return frozenset(handle for (handle,) in rows)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _mark(self, master: MasterKey) -> None:
        self._connection.execute(
            "CREATE TABLE schema_version(version INTEGER NOT NULL, key_fingerprint BLOB NOT NULL)"
        )
        self._connection.execute(
            "INSERT INTO schema_version VALUES (?, ?)",
            (self._version, master.pseudonym("fingerprint")),
        )

    def _check(self) -> None:
        (verdict,) = self._connection.execute("PRAGMA integrity_check").fetchone()
        strays = self._connection.execute("PRAGMA foreign_key_check").fetchall()
        if verdict != "ok" or strays:
            raise BackupError("the restored tables do not fit together: use another archive")


@contextlib.contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, StoreError) as error:
        raise BackupError(f"the data cannot be restored: {error}") from error
