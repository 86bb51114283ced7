"""Files that an operator or an association wrote: configuration, ledger, lock, sheets."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from bot import config, figures
from bot.errors import ConfigError, ModelFileError
from bot.pulling import lock
from fuzz.mutations import of_lines
from fuzz.target import Target, hold
from skills.admin_help.library.overlay import overlay
from skills.admin_help.sheets import Sheet, load_sheets

ROOM = Path(tempfile.mkdtemp(prefix="porte-voix-fuzz-"))


def _in_file(name: str, read: Callable[[Path], None]) -> Callable[[bytes], None]:
    """The bytes as a file of that name in a folder of its own."""
    folder = ROOM / name.replace(".", "-")
    folder.mkdir(exist_ok=True)

    def run(data: bytes) -> None:
        (folder / name).write_bytes(data)
        read(folder)

    return run


def _configuration(folder: Path) -> None:
    """A configuration, or a sentence that says what to change."""
    try:
        config.load(folder / "porte-voix.toml", {})
    except ConfigError as error:
        hold(bool(str(error)), "no sentence")


def _ledger(folder: Path) -> None:
    """What is read is written so that it is read the same."""
    try:
        known = figures.read(folder / "ledger.toml")
    except ConfigError:
        return
    (folder / "again.toml").write_text(figures.as_toml(known), "utf-8")
    hold(figures.read(folder / "again.toml") == known, "written and read is another")


def _lock(folder: Path) -> None:
    """No path of a lock leads out of the models."""
    try:
        entries = lock.read(folder)
    except ModelFileError:
        return
    for entry in entries.values():
        lock.damage(folder, entry)
        for file in entry.files:
            hold((folder / file.path).resolve().is_relative_to(folder.resolve()), "leads outside")


@cache
def _ours() -> dict[str, Sheet]:
    return dict(load_sheets())


def _sheet(folder: Path) -> None:
    """Never raises; each problem begins with file and line; ours are all still there."""
    whole = overlay(_ours(), folder)
    hold(whole.sheets.keys() >= _ours().keys(), "a sheet of ours is gone")
    for problem in whole.problems:
        hold(problem.startswith("own.yaml"), f"a problem without its place: {problem[:60]}")


CONFIGURATION = b"""language = "fr"
data = "/tmp/x"
[web]
port = 8080
hosts = ["a.example.org"]
[limits]
speech_budget = 3
threads = 1
[telegram]
mode = "webhook"
webhook_url = "https://example.org/t"
"""
LEDGER = b"""[[speech]]
kind = "measured"
date = 2026-11-22
source = "five notes"
samples = 5
language = "fr"
engine = "whisper-base"
wer = 0.23
[[voice]]
kind = "measured"
date = 2026-11-22
source = "x"
language = "fr"
voice = "kokoro/ff_siwis"
recogniser = "whisper-base"
wer = 0.1
cer = 0.05
"""
LOCK = b"""[[installed]]
name = "fr_FR-a-medium"
licence = "CC0-1.0"
origin = "https://example.org"
proof = "sha256 pinned"
when = "2026-11-22"
[[installed.file]]
path = "piper/a.onnx"
size = 3
sha256 = "00"
"""
CHANGE = b"""change: apl-housing-aid
name: "Association A"
url: https://example.org/
checked: 2026-11-20
drop: [where]
bullets:
  - {kind: where, fr: "Selon nous.", en: "According to us."}
places:
  - name: "Permanence"
    address: "12 rue de l'Exemple"
    phone: "01 99 00 00 00"
    hours: {fr: "lundi"}
"""
OWN = b"""id: clothes-shop
volatility: low
refer_to: social
keywords: [clothes-shop]
words: {fr: "vestiaire*|manteau*"}
sources: [ASSO]
languages:
  fr:
    review: author
    title: "Le vestiaire"
    short: ["Le vestiaire donne des habits."]
    ask: ["vestiaire"]
bullets:
  - {kind: where, confidence: seen-in-secondary, sources: [ASSO], fr: "Oui."}
"""

TARGETS = (
    Target(
        name="settings-configuration", run=_in_file("porte-voix.toml", _configuration),
        seeds=lambda: (CONFIGURATION, b"[web]\nport = 0\n", b"web = 1"), mutate=of_lines,
    ),
    Target(
        name="settings-ledger", run=_in_file("ledger.toml", _ledger), seeds=lambda: (LEDGER,),
        mutate=of_lines,
    ),
    Target(
        name="settings-lock", run=_in_file(lock.NAME, _lock), seeds=lambda: (LOCK,),
        mutate=of_lines,
    ),
    Target(
        name="settings-sheet", run=_in_file("own.yaml", _sheet), seeds=lambda: (CHANGE, OWN),
        mutate=of_lines, seconds=2.0,
    ),
)  # fmt: skip
