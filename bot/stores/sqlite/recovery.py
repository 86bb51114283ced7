"""What the service does when it opens the data: take up what a dead one left."""

from __future__ import annotations

import sqlite3

from bot.patience import LAST_BUT_ONE, YOUNG_SECONDS
from bot.storage.places import SealedMedia


def recover(connection: sqlite3.Connection, files: SealedMedia, now: float) -> None:
    """Claims of the dead process wait again (the attempts stay counted), replies that it was
    sending go again, files that nobody refers to are deleted. For the owner of the file alone:
    what it takes for dead must be dead. `now`: seconds since 1970."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE inbox SET state = 'waiting' WHERE state = 'claimed'")
    connection.execute(
        "UPDATE inbox SET ready = max(ready, ?) WHERE state = 'waiting' AND attempts = ?",
        (now + YOUNG_SECONDS, LAST_BUT_ONE),
    )
    connection.execute("UPDATE outbox SET state = 'queued' WHERE state = 'sending'")
    connection.execute("DELETE FROM media WHERE holder IS NULL")
    known = {row[0] for row in connection.execute("SELECT handle FROM media")}
    connection.execute("COMMIT")
    files.delete_strays(known)
