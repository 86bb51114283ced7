"""``porte-voix doctor``: what works, what is missing, and the one command that mends it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from bot.config import Config
from bot.modelfiles import Catalogue

# Languages of text recognition and their Debian packages.
TESSERACT = ("fra", "eng", "ara", "fas", "ukr", "rus", "amh", "tir", "osd")
FREE_BYTES = 500 << 20  # of disk that the database and the media should find


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at."""

    what: str
    works: bool
    detail: str
    remedy: str = ""
    vital: bool = False
    """Without it the main job cannot run."""


def tessdata() -> Path | None:
    """The directory of tesseract's language files, if there is one."""
    named = os.environ.get("TESSDATA_PREFIX")
    places = [Path(named)] if named else []
    places += sorted(Path("/usr/share/tesseract-ocr").glob("*/tessdata"), reverse=True)
    return next((place for place in places if any(place.glob("*.traineddata"))), None)


def examine(config: Config) -> list[Finding]:
    """Look at everything; changes nothing."""
    return [*_models(config), _reading(), _data(config), _space(config), *_channels(config)]


def _models(config: Config) -> list[Finding]:
    catalogue = Catalogue.load(config.models)
    damaged = {file.path for file in catalogue.missing()}
    groups: dict[str, list[Path]] = {}
    for path, file in catalogue.files.items():
        groups.setdefault(path.split("/")[0], []).append(file.path)
    findings = []
    for group, paths in groups.items():
        broken = [path.name for path in paths if path in damaged]
        findings.append(
            Finding(
                what=f"models of {group}",
                works=not broken,
                detail=f"missing or damaged: {', '.join(broken)}" if broken else "sha256 right",
                remedy="make setup" if broken else "",
                vital=group == "whisper-base",
            )
        )
    return findings


def _reading() -> Finding:
    place = tessdata()
    missing = [
        name for name in TESSERACT if place is None or not (place / f"{name}.traineddata").is_file()
    ]
    return Finding(
        what="languages of text recognition",
        works=not missing,
        detail=f"missing: {' '.join(missing)}" if missing else f"in {place}",
        remedy="apt-get install " + " ".join(f"tesseract-ocr-{name}" for name in missing)
        if missing
        else "",
    )


def _data(config: Config) -> Finding:
    database = config.data / "porte-voix.db"
    try:
        config.data.mkdir(parents=True, exist_ok=True)
        if not os.access(config.data, os.W_OK):
            raise PermissionError(13, "not writable")
        detail = "will be created"
        if database.is_file():
            with sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=5) as connection:
                detail = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
        works = detail in {"ok", "will be created"}
    except (OSError, sqlite3.Error) as error:
        works, detail = False, str(error)
    return Finding(
        what=f"database {database}",
        works=works,
        detail=detail,
        remedy="" if works else f"give this user write access to {config.data}",
        vital=True,
    )


def _space(config: Config) -> Finding:
    existing = next(path for path in (config.data, *config.data.parents) if path.exists())
    free = shutil.disk_usage(existing).free
    works = free >= FREE_BYTES
    return Finding(
        what="free disk space",
        works=works,
        detail=f"{free / 1e9:.1f} GB",
        remedy="" if works else f"free at least {FREE_BYTES >> 20} MB",
        vital=not works,
    )


def _channels(config: Config) -> list[Finding]:
    telegram = bool(config.telegram.token)
    return [
        Finding(
            what="web chat",
            works=config.web.enabled,
            detail=f"http://{config.web.host}:{config.web.port}" if config.web.enabled else "off",
        ),
        Finding(
            what="Telegram",
            works=telegram,
            detail=config.telegram.mode if telegram else "no token",
            remedy="" if telegram else "set PORTE_VOIX_TELEGRAM_TOKEN",
        ),
        Finding(
            what="remote engines",
            works=True,
            detail=(config.remote.preset or config.remote.base_url)
            if config.remote.configured
            else "none: nothing leaves this machine",
        ),
    ]
