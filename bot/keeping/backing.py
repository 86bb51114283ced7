"""``porte-voix backup``: what goes into an archive, where it goes, and which ones go away."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bot.config import Config
from bot.configuration.showing import effective
from bot.errors import BackupError, ConfigError
from bot.keeping import archive, ledger
from bot.keeping.sealing import PublicKey
from bot.keeping.snapshots import Snapshot, SqliteSnapshot
from bot.keeping.state import BackupState, write_state
from bot.keeping.values import End, KeyName
from bot.storage.crypto import MasterKey, master_key
from bot.storage.places import MediaPlace
from bot.stores.sql.erasures import KEPT_SECONDS

PUBLIC_KEY = "backup.pub"
"""In the data directory."""
LONGEST_DAYS = int(KEPT_SECONDS / 86_400) - 10
"""Archives may be kept so long: what was erased since must still be known when one is restored."""
_NAME = re.compile(r"porte-voix-(\d{8}T\d{6})Z\.backup")
_STAMP = "%Y%m%dT%H%M%S"


def snapshot_of(config: Config) -> Snapshot:
    """Of the configured database. Raises BackupError, ConfigError."""
    if config.database.url:
        from bot.keeping.postgres import PostgresSnapshot  # psycopg: only where it is used

        return PostgresSnapshot(config.database.url)
    return SqliteSnapshot(config.file)


def public_key(config: Config, file: Path | None) -> PublicKey:
    """Raises BackupError when there is none yet."""
    path = file or config.data / PUBLIC_KEY
    try:
        return PublicKey.parse(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise BackupError(
            f"there is no {path}: make a recovery key with `porte-voix backup --new-key`"
        ) from error


def back_up(
    config: Config, place: MediaPlace, public: PublicKey, to: Path, keep: int | None, now: float
) -> tuple[Path, End]:
    """One verified archive, its ledger beside it, older ones gone. Raises BackupError, ConfigError.

    `to`: a folder, or the file to write. `keep`: days; None: all archives stay.
    """
    if keep is not None and not 1 <= keep <= LONGEST_DAYS:
        raise ConfigError(f"--keep takes 1 to {LONGEST_DAYS} days")
    into_folder = to.is_dir() or not to.suffix
    stamp = datetime.fromtimestamp(now, UTC).strftime(_STAMP)
    path = to / f"porte-voix-{stamp}Z.backup" if into_folder else to
    _inside(config, path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        for part in path.parent.glob(".porte-voix-*.backup.part"):
            part.unlink()  # of a backup that was killed
        place.open()
        with closing(snapshot_of(config)) as snapshot:
            contents = _contents(config, snapshot.fingerprint)
            end = archive.write(path, public, snapshot, place, contents, now)
        ledger.update(path.parent / ledger.NAME, known(config, now), now, stamp=True)
        state = BackupState(
            made=now,
            folder=str(path.parent.resolve()),
            archive=path.name,
            bytes=path.stat().st_size,
            rows=sum(end.tables.values()),
            media=end.media,
        )
        write_state(config.data, state)
        if keep is not None:
            drop_older(path.parent, path.name, now - keep * 86_400.0)
    except OSError as error:
        raise BackupError(f"the backup failed: {error.strerror} ({error.filename})") from error
    return path, end


def known(config: Config, now: float) -> ledger.Ledger:
    """The erasures that the data know of. Raises BackupError."""
    with closing(snapshot_of(config)) as snapshot:
        if "erasure" not in snapshot.tables():  # data of before there was a ledger
            return ledger.Ledger()
        who, at = (snapshot.columns("erasure").index(name) for name in ("who", "at"))
        rows = {bytes(row[who]): float(row[at] or 0) for row in snapshot.rows("erasure")}  # type: ignore[arg-type]
    return ledger.Ledger(now, rows)


def drop_older(folder: Path, kept: str, before: float) -> list[str]:
    """Delete our archives of before a moment, but never `kept`. Returns their names."""
    dropped = []
    for path in sorted(folder.iterdir()):
        found = _NAME.fullmatch(path.name)
        if found is None or path.name == kept:
            continue
        made = datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC).timestamp()
        if made < before:
            path.unlink()
            dropped.append(path.name)
    return dropped


def holds_data(config: Config) -> bool:
    """True when the SQLite file has people or associations, or is gone while its key is there.

    Raises BackupError: it is damaged.
    """
    file = config.file
    if not file.exists():
        return (config.data / "master.key").exists()
    try:
        with closing(sqlite3.connect(file)) as connection:
            return any(
                connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()  # noqa: S608
                for table in ("person", "inbox", "organisation")
                if connection.execute(
                    "SELECT 1 FROM sqlite_master WHERE name = ?", (table,)
                ).fetchone()
            )
    except sqlite3.Error as error:
        raise BackupError(f"{file} cannot be read: {error}") from error


def _contents(config: Config, fingerprint: bytes) -> archive.Contents:
    """Raises ConfigError (a key is missing or half rotated), BackupError (it is of other data)."""
    keys: dict[KeyName, bytes] = {
        "master.key": master_key(config.data / "master.key", create=False)
    }
    if config.partners_key.exists():
        keys["partners.key"] = master_key(config.partners_key, create=False)
    identity = config.data / "matrix-identity.key"  # of the account: devices come and go
    if identity.exists():
        keys["matrix-identity.key"] = identity.read_bytes()
    if MasterKey(keys["master.key"]).pseudonym("fingerprint") != fingerprint:
        raise BackupError(
            f"{config.data / 'master.key'} is not the key of these data: an archive with it could "
            "not be opened; put the right key file back"
        )
    folder = config.association
    documents: list[tuple[str, str, Path | bytes]] = [
        ("association", path.relative_to(folder).as_posix(), path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()
    ]
    settings = effective(config).encode()
    documents.append(("configuration", "restored-configuration.toml", settings))
    return archive.Contents(keys=keys, place=config.media.place, documents=tuple(documents))


def _inside(config: Config, path: Path) -> None:
    media = (config.data / "media").resolve()
    if path.resolve().is_relative_to(media) or path.resolve() == config.file.resolve():
        raise ConfigError("--to names a place of the data themselves: choose another folder")
