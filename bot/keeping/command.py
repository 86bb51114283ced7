"""``porte-voix backup`` and ``porte-voix restore``."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bot.config import Config
from bot.errors import BackupError
from bot.keeping import backing, ledger
from bot.keeping.restoring import Restored, Target, restore
from bot.keeping.sealing import RecoveryKey
from bot.keeping.staging import Stage
from bot.keeping.state import NAME as STATE
from bot.keeping.stopped import beside, emptied
from bot.storage.places import MediaPlace


def backup_arguments(parser: argparse.ArgumentParser) -> None:
    """Of ``porte-voix backup``."""
    parser.add_argument("--to", type=Path, metavar="DIR_OR_FILE", help="where archives go")
    parser.add_argument("--key", type=Path, metavar="FILE", help="the public half of another key")
    parser.add_argument("--keep", type=int, metavar="DAYS", help="delete archives older than that")
    parser.add_argument(
        "--new-key", action="store_true", help="make a recovery key and print it, once"
    )


def restore_arguments(parser: argparse.ArgumentParser) -> None:
    """Of ``porte-voix restore``."""
    parser.add_argument("--from", dest="source", type=Path, metavar="FILE", help="the archive")
    parser.add_argument("--key", type=Path, metavar="FILE", help="holds the recovery key")
    parser.add_argument("--ledger", type=Path, metavar="FILE", help="a copy of the erasures")
    parser.add_argument("--replace", action="store_true", help="the data that are there go")
    parser.add_argument("--resume", action="store_true", help="complete an interrupted restore")


def backup(options: argparse.Namespace, config: Config, place: MediaPlace) -> int:
    """Exit code 0: the archive is there and was read through. Raises BackupError, ConfigError."""
    if options.new_key:
        _new_key(config)
    if options.to is None:
        if options.new_key:
            return 0
        raise BackupError("say where to: porte-voix backup --to DIR_OR_FILE")
    public = backing.public_key(config, options.key)
    with closing(place), beside(config):
        path, end = backing.back_up(config, place, public, options.to, options.keep, time.time())
    rows = sum(end.tables.values())
    print(
        f"{path}: {rows} rows, {end.media} media, {end.documents} documents,"
        f" {path.stat().st_size} bytes; read through and found whole"
    )
    return 0


def _new_key(config: Config) -> None:
    key = RecoveryKey.new()
    config.data.mkdir(parents=True, exist_ok=True)
    path = config.data / backing.PUBLIC_KEY
    if path.exists():
        old = path.with_name(f"{path.name}.{int(time.time())}")
        path.rename(old)
        print(f"The public half of the key before is now {old.name}; its archives need that key.")
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(key.public.text() + "\n")
    print(
        f"The recovery key. It is shown this once. Write it down, keep it away from this machine:\n"
        f"without it no backup can be read, by nobody.\n\n  {key.text()}\n"
    )


def run_restore(options: argparse.Namespace, config: Config, place: MediaPlace) -> int:
    """Exit code 0: restored. Raises BackupError, ConfigError, StoreError."""
    with emptied(config):
        if Stage(config.data).finish():
            print("the interrupted restore was completed")
            if options.source is None:
                return 0
        if options.resume:
            print("there is nothing to complete")
            return 0
        if options.source is None:
            raise BackupError("say which archive: porte-voix restore --from FILE")
        with closing(place):
            return _restore(options, config, place)


def _restore(options: argparse.Namespace, config: Config, place: MediaPlace) -> int:
    rows = None
    if config.database.url:
        from bot.keeping.postgres import PostgresRows  # psycopg: only where it is used

        rows = PostgresRows(config.database.url)
    there = backing.holds_data(config) if rows is None else rows.holds_people()
    if there and not options.replace:
        raise BackupError(
            "there are data here: back them up, then say --replace to have them replaced"
        )
    now = time.time()
    erasures = _erasures(options, config, there, now)
    files = config.media.place == "files"
    if not files:
        place.open()
    if config.media.place == "bucket" and not (there or options.replace):
        _refuse_full(place)
    target = Target(
        data=config.data,
        association=config.association,
        place=None if files else place,
        rows=rows,
    )
    done = restore(options.source, _recovery_key(options.key), target, erasures, now)
    (config.data / STATE).unlink(missing_ok=True)  # of the data before
    _tell(done)
    return 0


def _refuse_full(bucket: MediaPlace) -> None:
    """Of data that are elsewhere: the first start here would take them for strays. Raises
    BackupError, StoreError."""
    if next(iter(bucket.handles()), None) is not None:
        raise BackupError(
            "the bucket holds media already. If another installation uses them still, choose "
            "another bucket: the first start here would delete them. If it is gone, say --replace"
        )


def _erasures(
    options: argparse.Namespace, config: Config, there: bool, now: float
) -> ledger.Ledger:
    """Of the data that are replaced, of the copy beside the archive, of the one that was named."""
    found = ledger.Ledger()
    if there:
        try:
            found = backing.known(config, now)
        except BackupError as error:
            print(f"the erasures of the data that are here cannot be read ({error})")
    copy = options.source.parent / ledger.NAME
    for path in (options.ledger, copy if copy.exists() else None):
        if path is not None:
            found = found.merged(ledger.read(path))
    return found


def _recovery_key(file: Path | None) -> RecoveryKey:
    if file is not None:
        try:
            return RecoveryKey.parse(file.read_text("utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise BackupError(f"the recovery key cannot be read from {file}") from error
    if sys.stdin.isatty():
        return RecoveryKey.parse(getpass.getpass("The recovery key: "))
    return RecoveryKey.parse(sys.stdin.readline())


def _tell(done: Restored) -> None:
    print(
        f"restored: {done.rows} rows, {done.media} media, {done.documents} documents, as of"
        f" {_when(done.made)}; erased since and erased again: {done.erased}"
    )
    if done.known_until < done.made:
        found = (
            f"the newest copy of the erasures that was found ends at {_when(done.known_until)}"
            if done.known_until
            else f"no copy of the erasures ({ledger.NAME}) was found beside the archive"
        )
        print(
            f"What people had erased after {_when(done.known_until or done.made)} is not known"
            f" here: {found}. Find a newer one (--ledger), or erase anew."
        )
    else:
        print(f"erasures are known until {_when(done.known_until)}")


def _when(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d %H:%M UTC")
