"""The ledger of erasures: what an older backup must not bring back.

A row says that somebody was erased (or said that nothing may be kept) and when; of whom, only a
keyed hash tells, made with a key that survives key rotations and lies in no database. The rows are
kept as long as a backup may be (`KEPT_SECONDS`), and after a restore they are applied again.
"""

from __future__ import annotations

from bot.model import ConversationKey
from bot.storage.crypto import MasterKey
from bot.stores.sql.transaction import Transaction

KEPT_SECONDS = 100 * 86_400.0
"""No backup that is older than this is restored."""

TABLE = """
    CREATE TABLE erasure(
        who BLOB PRIMARY KEY,               -- keyed hash of the person, over all key rotations
        at REAL NOT NULL                    -- everything from before was erased
    ) WITHOUT ROWID;
    CREATE INDEX erasure_at ON erasure(at);
"""


def note(tx: Transaction, master: MasterKey, key: ConversationKey, at: float) -> None:
    """This person has nothing of before `at` (seconds since 1970, UTC)."""
    put(tx, master.erased(key), at)


def put(tx: Transaction, who: bytes, at: float) -> None:
    """The later of two moments counts."""
    tx.execute(
        "INSERT INTO erasure(who, at) VALUES (?, ?)"
        " ON CONFLICT(who) DO UPDATE SET at = excluded.at WHERE excluded.at > erasure.at",
        who, at,
    )  # fmt: skip


def entries(tx: Transaction) -> dict[bytes, float]:
    """All of them."""
    return {bytes(who): at for who, at in tx.execute("SELECT who, at FROM erasure").fetchall()}


def expire(tx: Transaction, now: float) -> None:
    """Those that no backup can need any more."""
    tx.execute("DELETE FROM erasure WHERE at < ?", now - KEPT_SECONDS)
