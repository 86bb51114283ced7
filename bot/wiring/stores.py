"""The durable store of a configuration."""

from __future__ import annotations

from datetime import timedelta

from bot.config import Config
from bot.keeping.places import media_place
from bot.ports import Clock
from bot.storage.places import SealedMedia
from bot.stores.opening import durable
from bot.stores.postgres import OnAccept
from bot.stores.sql.store import SqlStore


def open_store(
    config: Config, clock: Clock, on_accept: OnAccept | None = None, *, guest: bool = False
) -> SqlStore:
    """Not yet opened: on PostgreSQL with a ``database.url``, else the SQLite file of the data
    directory. `on_accept`: called in the transaction of each new message, on PostgreSQL alone.
    `guest`: for a command beside the service. Raises ConfigError, StoreError."""
    config.data.mkdir(parents=True, exist_ok=True)
    return durable(
        config.database.url,
        config.file,
        SealedMedia(media_place(config)),
        config.data / "master.key",
        clock,
        connections=config.database.connections,
        retention=timedelta(days=config.limits.retention_days),
        photo_minutes=config.limits.photo_minutes,
        partners_key_file=config.partners_key,
        on_accept=on_accept,
        guest=guest,
    )
