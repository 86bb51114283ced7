"""The machine: processor, memory, disk, time zones, sentences, keys, backups."""

from __future__ import annotations

import os
import platform
import shutil
import stat
import time
import zoneinfo
from collections.abc import Iterator
from pathlib import Path

from bot.config import PROJECT, Config
from bot.examining.finding import Finding
from bot.keeping.backing import PUBLIC_KEY
from bot.keeping.state import SHOULD_BE_YOUNGER, backup_age
from bot.routing import LANGUAGES

FREE_BYTES = 500 << 20  # of disk that the database and the media should find
NEEDED_BYTES = 2 << 30
"""Of memory: a process that answers holds 1.4 GB and its recogniser (base) 0.5 GB more."""
PROC = Path("/proc")


def machine(config: Config, proc: Path = PROC) -> Iterator[Finding]:
    """All of it. `proc`: where the kernel tells."""
    yield _processor(proc)
    yield _memory(proc)
    yield _space(config)
    yield _time_zones()
    yield _sentences()
    yield from _keys(config)
    yield _backups(config)


def _processor(proc: Path) -> Finding:
    """CTranslate2 and ONNX Runtime choose their code by what the processor can do."""
    kind = platform.machine()
    flags: set[str] = set()
    for line in _lines(proc / "cpuinfo"):
        name, _, value = line.partition(":")
        if name.strip() in ("flags", "Features"):
            flags = set(value.split())
            break
    best = next((one for one in ("avx512f", "avx2", "asimd", "neon") if one in flags), "")
    return Finding(
        what="processor",
        works=bool(best),
        detail=f"{kind}, {os.cpu_count()} threads, {best or 'neither AVX2 nor NEON'}",
        remedy="" if best else "listening and speaking are slow here: take another machine",
    )


def _memory(proc: Path) -> Finding:
    sizes = dict(line.split(":") for line in _lines(proc / "meminfo") if ":" in line)
    total, free = (
        int(sizes[name].split()[0]) << 10 if name in sizes else 0
        for name in ("MemTotal", "MemAvailable")
    )
    works = total == 0 or total >= NEEDED_BYTES
    detail = f"{total / 1e9:.1f} GB, {free / 1e9:.1f} GB free" if total else "unknown"
    return Finding(
        what="memory", works=works, detail=detail,
        remedy="" if works else f"{NEEDED_BYTES >> 30} GB are needed to listen and speak",
    )  # fmt: skip


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text("ascii", "replace").splitlines()
    except OSError:
        return []


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


def _time_zones() -> Finding:
    try:
        zoneinfo.ZoneInfo("Europe/Paris")
    except (zoneinfo.ZoneInfoNotFoundError, OSError):
        return Finding(what="time zones", works=False, detail="missing", remedy="make setup",
                       vital=True)  # fmt: skip
    return Finding(what="time zones", works=True, detail="there")


def _sentences() -> Finding:
    """Of the bot, and of the console in its three."""
    places = (PROJECT / "bot" / "locales", PROJECT / "bot" / "partners" / "console" / "locales")
    bot, console = ({file.stem for file in place.glob("*.ftl")} for place in places)
    missing = sorted(set(LANGUAGES) - bot)
    works = not missing and bool(console)
    return Finding(
        what="sentences of the bot", works=works, vital=True,
        detail=f"missing: {' '.join(missing) or 'those of the console'}" if not works
        else f"{len(bot)} languages, the console {len(console)}",
        remedy="" if works else "the installation is damaged: install it again",
    )  # fmt: skip


def _keys(config: Config) -> Iterator[Finding]:
    """Whoever can read a key can read people's words."""
    for file in sorted(config.data.glob("*.key")) if config.data.is_dir() else ():
        mode = stat.S_IMODE(file.stat().st_mode)
        works = not mode & 0o077
        yield Finding(
            what=f"key {file.name}",
            works=works,
            detail="for its owner alone" if works else f"mode {mode:03o}: others may open it",
            remedy="" if works else f"chmod 600 {file}",
        )


def _backups(config: Config) -> Finding:
    age = backup_age(config.data, time.time())
    remedy = "porte-voix backup --to FOLDER, every night"
    if not (config.data / PUBLIC_KEY).exists():
        remedy = f"porte-voix backup --new-key, once (write it down); then {remedy}"
    if age is None:
        return Finding(what="backup", works=False, detail="none yet", remedy=remedy)
    works = age <= SHOULD_BE_YOUNGER
    return Finding(
        what="backup", works=works, detail=f"{age / 3600:.0f} hours old",
        remedy="" if works else remedy,
    )  # fmt: skip
