"""``porte-voix move --to postgresql://...`` and ``porte-voix migrate [--to N]``."""

from __future__ import annotations

import argparse
import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.config import Config
from bot.errors import ConfigError
from bot.storage.crypto import MasterKey, master_key
from bot.storage.files import FilePlace

if TYPE_CHECKING:
    import psycopg


def move_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``move``."""
    parser.add_argument(
        "--to", metavar="URL", help="postgresql://user@host/name, an empty database (database.url)"
    )


def migrate_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``migrate``."""
    parser.add_argument("--to", type=int, metavar="N", help="version; unless told, the newest")
    parser.add_argument(
        "--drop-erasures", action="store_true", help="back beyond the ledger of erasures: it goes"
    )


def move(options: argparse.Namespace, config: Config) -> int:
    """Exit code 0: everything is there, read back row by row. Raises ConfigError, StoreError."""
    from bot.keeping.places import media_place
    from bot.moving.copying import move as copy

    url = options.to or config.database.url
    if not url.startswith(("postgresql://", "postgres://")):
        raise ConfigError("say where to: database.url, or move --to postgresql://user@host/name")
    key_file = config.data / "master.key"
    if not config.file.exists():
        raise ConfigError(f"there are no data in {config.data}: nothing to move")
    fingerprint = MasterKey(master_key(key_file, create=False)).pseudonym("fingerprint")
    with contextlib.ExitStack() as places:
        media = None
        if config.media.place == "database":
            aimed = replace(config, database=replace(config.database, url=url))
            media = FilePlace(config.data / "media"), media_place(aimed)
            media[0].open()
            places.enter_context(contextlib.closing(media[1])).open()
        moved = copy(config.file, url, fingerprint, _say, media)
    print(f"moved and read back: {sum(moved.values())} rows of {len(moved)} tables")
    if config.media.place == "files":
        print(f"the encrypted media stay where they are: every process needs {config.data}/media")
    if url != config.database.url:
        print("Now set database.url to this address.")
    print(f"Start the service. {config.file} stays as it is: remove it once all is well.")
    return 0


def migrate(options: argparse.Namespace, config: Config) -> int:
    """Exit code 0: the tables are of that version. Raises ConfigError, StoreError."""
    from bot.stores.postgres import migrations
    from bot.stores.postgres.database import connect

    if not config.database.url:
        raise ConfigError("migrate is for PostgreSQL (database.url); SQLite migrates at each start")
    with contextlib.closing(connect(config.database.url)) as connection:
        if options.to is not None and not options.drop_erasures:
            _keep_erasures(connection, options.to)
        before = migrations.migrate(connection, None, options.to)
        print(f"version {before} -> {migrations.version(connection)} (newest {migrations.NEWEST})")
    return 0


def _keep_erasures(connection: psycopg.Connection[Any], to: int) -> None:
    """Raises ConfigError when the steps back to version `to` drop a ledger with entries."""
    from bot.stores.postgres import migrations

    steps = migrations.MIGRATIONS[to : migrations.version(connection)]
    if not any("erasure" in step.back for step in steps):
        return
    row = connection.execute("SELECT count(*) FROM erasure").fetchone()
    if row is not None and row[0]:
        raise ConfigError(
            f"version {to} has no ledger of erasures: its {row[0]} entries would go, and a backup "
            "of before would bring these people back. Make a backup first and keep its "
            "porte-voix.erasures, then say --drop-erasures"
        )


def _say(what: str, count: int) -> None:
    if count:
        print(f"  {what}: {count}")
