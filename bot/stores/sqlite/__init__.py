"""SQLite: the durable store of one small machine."""

from bot.stores.sqlite.store import SqliteStore

__all__ = ["SqliteStore"]
