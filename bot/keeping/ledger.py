"""What was erased after a backup stays erased: the ledger beside the archives, and its use.

The ledger's rows lie in the database (`bot.stores.sql.erasures`); a copy is kept in the folder of
the archives, written by each backup and by the service within minutes of an erasure, because the
database may be what was lost. It tells nobody who: keyed hashes and times.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import dataclass, field
from pathlib import Path

from bot.errors import BackupError, StoreError
from bot.storage.crypto import MasterKey
from bot.stores.sql import erasures, forgetting
from bot.stores.sql.partners import organisations
from bot.stores.sql.partners.book import Keys
from bot.stores.sql.people import People
from bot.stores.sql.transaction import Transaction

log = logging.getLogger(__name__)

NAME = "porte-voix.erasures"
"""In the folder of the archives."""
STAMP_SECONDS = 3_600.0
"""A copy to which nothing is added is stamped anew so often, to spare the disk."""
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Ledger:
    """Who was erased when."""

    known_until: float = 0.0
    """Erasures after this moment (seconds since 1970) may be missing."""
    entries: dict[bytes, float] = field(default_factory=dict)

    def merged(self, other: Ledger) -> Ledger:
        """Both together; of two moments the later."""
        entries = dict(self.entries)
        for who, at in other.entries.items():
            entries[who] = max(at, entries.get(who, at))
        return Ledger(max(self.known_until, other.known_until), entries)


def read(path: Path) -> Ledger:
    """A copy. Raises BackupError when it is damaged, or not there."""
    try:
        fields = json.loads(path.read_bytes())
        if fields["format"] != _FORMAT:
            raise ValueError("another format")
        entries = {bytes.fromhex(who): float(at) for who, at in fields["erased"].items()}
        return Ledger(float(fields["until"]), entries)
    except OSError as error:
        raise BackupError(f"the ledger of erasures {path}: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BackupError(f"the ledger of erasures {path} is damaged: use another copy") from None


def write(path: Path, ledger: Ledger) -> None:
    """Whole or not at all. Raises OSError."""
    fields = {
        "format": _FORMAT,
        "until": ledger.known_until,
        "erased": {who.hex(): at for who, at in sorted(ledger.entries.items())},
    }
    draft = path.with_name(f".{path.name}.part")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(json.dumps(fields).encode())
        file.flush()
        os.fsync(file.fileno())
    draft.rename(path)


def update(path: Path, fresh: Ledger, now: float, *, stamp: bool = False) -> None:
    """Bring a copy up to date; of what it has, what no backup can need any more goes.

    `stamp`: write it even if nobody was added: it must not be older than the archive beside it.
    A damaged copy is written anew. Raises OSError.
    """
    try:
        old = read(path) if path.exists() else Ledger()
    except BackupError as error:
        log.error("ledger-anew error=%s", error)
        old = Ledger()
    both = old.merged(fresh)
    oldest = now - erasures.KEPT_SECONDS
    kept = {who: at for who, at in both.entries.items() if at >= oldest}
    if stamp or kept != old.entries or fresh.known_until > old.known_until + STAMP_SECONDS:
        write(path, Ledger(both.known_until, kept))


def apply(
    tx: Transaction, master: MasterKey, partners: Keys | None, ledger: Ledger, now: float
) -> int:
    """Erase, in restored data, whoever was erased after they were copied; keep the entries.

    The rows of the archive's own ledger are older than its data: only `ledger` counts. Returns how
    many people and associations.
    """
    people, erased = People(master), 0
    before = erasures.entries(tx)
    new = {who: at for who, at in ledger.entries.items() if at > before.get(who, 0.0)}
    for person in _people(tx, people, new):
        forgetting.erase(tx, person, now)
        erased += 1
    if partners is not None:
        rows = tx.execute("SELECT id, token FROM organisation WHERE removed IS NULL").fetchall()
        for row, token in rows:
            if organisations.in_ledger(partners, token) in new:
                erased += organisations.remove(tx, partners, row, now)
    for who, at in new.items():
        erasures.put(tx, who, at)
    return erased


def _people(tx: Transaction, people: People, new: dict[bytes, float]) -> set[int]:
    found = set()
    for (row,) in tx.execute("SELECT id FROM conversation").fetchall():
        try:
            party = people.at(tx, row)
            address = people.address(tx, party)
        except StoreError:  # damaged: nobody can read it, and the sweep takes it
            continue
        if people.master.erased(address) in new:
            found.add(party.person)
    return found
