"""SQLite: the durable store of one small machine."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.stores.sqlite.store import SqliteStore

__all__ = ["SqliteStore"]


def __getattr__(name: str) -> object:
    """The store is loaded by who asks for it. The console, which opens the same file, does not:
    nothing that reads conversations is even in its process."""
    if name == "SqliteStore":
        from bot.stores.sqlite.store import SqliteStore

        return SqliteStore
    raise AttributeError(name)
