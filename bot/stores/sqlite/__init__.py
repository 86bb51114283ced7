"""SQLite: the durable store of one small machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.stores.sqlite.store import SqliteStore

__all__ = ["SqliteStore"]


def __getattr__(name: str) -> object:
    """The store, when it is asked for: the console's process uses other files of this folder, and
    never loads what opens conversations."""
    if name == "SqliteStore":
        from bot.stores.sqlite.store import SqliteStore

        return SqliteStore
    raise AttributeError(name)
