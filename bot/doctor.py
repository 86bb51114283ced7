"""``porte-voix doctor``: what works, what is missing, and the one command that mends it."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from bot.config import Config
from bot.errors import ModelFileError
from bot.examining.database import database
from bot.examining.doors import doors
from bot.examining.finding import Finding
from bot.examining.machine import machine
from bot.modelfiles import Catalogue
from bot.pulling import lock
from bot.pulling.catalogue import Homes
from bot.pulling.choice import lacking, spoken
from bot.routing import LANGUAGES

# Languages of text recognition and their Debian packages.
TESSERACT = ("fra", "eng", "ara", "fas", "ukr", "rus", "amh", "tir", "osd")


def tessdata() -> Path | None:
    """The directory of tesseract's language files, if there is one."""
    named = os.environ.get("TESSDATA_PREFIX")
    places = [Path(named)] if named else []
    places += sorted(Path("/usr/share/tesseract-ocr").glob("*/tessdata"), reverse=True)
    return next((place for place in places if any(place.glob("*.traineddata"))), None)


def examine(config: Config, *, online: bool = False) -> list[Finding]:
    """Look at everything; changes nothing. `online`: also ask the platforms."""
    return [
        *_models(config),
        _pulled(config),
        *_languages(config),
        _reading(),
        *database(config),
        *machine(config),
        *doors(config, online=online),
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


def arguments(parser: argparse.ArgumentParser) -> None:
    """Of ``porte-voix doctor``."""
    parser.add_argument("--json", action="store_true", help="print what was found as JSON")
    parser.add_argument(
        "--online", action="store_true", help="ask the platforms whether they know our tokens"
    )


def report(findings: Sequence[Finding], *, as_json: bool) -> int:
    """Print them. Exit code 1 when the main job cannot run."""
    healthy = all(finding.works for finding in findings if finding.vital)
    if as_json:
        whole = {"healthy": healthy, "findings": [asdict(finding) for finding in findings]}
        print(json.dumps(whole, ensure_ascii=False, indent=1))
    else:
        for finding in findings:
            state = "ok      " if finding.works else "MISSING "
            print(f"{state} {finding.what}: {finding.detail}")
            if finding.remedy:
                print(f"         -> {finding.remedy}")
    return 0 if healthy else 1
