"""Records of the media files: who holds each, and the key of each file.

Each file has its own key, sealed with the person's key: the person's key can change (erasure with a
confirmation still to be sent) without the file being written again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from bot.model import MediaRef
from bot.stores.sql.people import Party
from bot.stores.sql.transaction import Transaction

Holder = Literal["inbox", "outbox", "conversation"]


def register(
    tx: Transaction, party: Party, handle: str, file_key: bytes, size: int, now: float
) -> None:
    """A new file; nobody holds it yet."""
    tx.execute(
        "INSERT INTO media(handle, conversation, wrapped_key, size, stored) VALUES (?, ?, ?, ?, ?)",
        handle, party.conversation, party.seal(file_key, handle), size, now,
    )  # fmt: skip


def file_key(tx: Transaction, party: Party, handle: str) -> bytes | None:
    """Key of a file of this very conversation; None when it was deleted or is somebody else's."""
    row = tx.execute(
        "SELECT wrapped_key FROM media WHERE handle = ? AND conversation = ?",
        handle, party.conversation,
    ).fetchone()  # fmt: skip
    return None if row is None else party.unseal(row[0], handle)


def handles(tx: Transaction) -> frozenset[str]:
    """Of every file that somebody knows."""
    return frozenset(handle for (handle,) in tx.execute("SELECT handle FROM media").fetchall())


def hold(
    tx: Transaction, party: Party, refs: Iterable[MediaRef], holder: Holder, row: int,
    expires: float | None = None,
) -> None:  # fmt: skip
    """Say who needs the files now; references to files elsewhere are left alone."""
    for ref in refs:
        if ref.in_vault:
            tx.execute(
                "UPDATE media SET holder = ?, holder_id = ?, expires = ?"
                " WHERE handle = ? AND conversation = ?",
                holder, row, expires, ref.handle, party.conversation,
            )  # fmt: skip


def drop_held(tx: Transaction, holder: Holder, rows: Sequence[int]) -> int:
    """Delete what these rows hold."""
    return sum(drop(tx, "holder = ? AND holder_id = ?", holder, row) for row in rows)


def drop(tx: Transaction, condition: str, *values: object) -> int:
    """Delete records; the files go once this is committed. `condition` is one of ours."""
    found = tx.execute(
        f"DELETE FROM media WHERE {condition} RETURNING handle",  # noqa: S608
        *values,
    ).fetchall()
    tx.doomed.extend(handle for (handle,) in found)
    return len(found)
