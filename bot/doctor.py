"""``porte-voix doctor``: what works, what is missing, and the one command that mends it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from bot.config import Config
from bot.errors import ModelFileError
from bot.modelfiles import Catalogue
from bot.pulling import lock
from bot.pulling.catalogue import Homes
from bot.pulling.choice import lacking, spoken
from bot.routing import LANGUAGES

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
    return [
        *_models(config),
        _pulled(config),
        *_languages(config),
        _reading(),
        _data(config),
        _space(config),
        *_channels(config),
    ]


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


def _pulled(config: Config) -> Finding:
    """Models fetched by ``models pull``: there or not; ``models verify`` reads every byte."""
    remedy = "porte-voix models verify"
    try:
        entries = lock.read(config.models)
    except ModelFileError as error:
        return Finding(what="pulled models", works=False, detail=str(error), remedy=remedy)
    broken = [
        name
        for name, entry in entries.items()
        if any(not (config.models / file.path).is_file() for file in entry.files)
    ]
    return Finding(
        what="pulled models",
        works=not broken,
        detail=f"missing: {' '.join(broken)}" if broken else " ".join(entries) or "none",
        remedy=f"porte-voix models pull {' '.join(broken)}" if broken else "",
    )


def _languages(config: Config) -> list[Finding]:
    """Languages without a voice or a translation, and the one command that mends it."""
    homes, engines = Homes.load(), spoken(config.models)
    # espeak-ng alone is understood, but hard to listen to.
    poor = [tag for tag in LANGUAGES if engines.get(tag, frozenset()) <= {"espeak"}]
    wanted = {
        tag: {offer.kind for offer in lacking(tag, homes, config.models)} for tag in LANGUAGES
    }
    return [
        _language(
            "voices", [(tag, "robotic" if tag in engines else "none") for tag in poor],
            [tag for tag in poor if "voice" in wanted[tag]],
        ),
        _language(
            "translation packages",
            [(tag, "none offered" if not homes.of(tag, "translation") else "missing")
             for tag in LANGUAGES
             if "translation" in wanted[tag] or not homes.of(tag, "translation")],
            [tag for tag in LANGUAGES if "translation" in wanted[tag]],
        ),
    ]  # fmt: skip


def _language(what: str, poor: list[tuple[str, str]], mended: list[str]) -> Finding:
    return Finding(
        what=what,
        works=not poor,
        detail=", ".join(f"{tag} {state}" for tag, state in poor) or "in every language",
        remedy=f"porte-voix models pull {' '.join(mended)}" if mended else "",
    )


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
