"""argostranslate packages on disk: what is installed, and the safe way to add one."""

from __future__ import annotations

import json
import re
import stat
import struct
import tempfile
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from bot.errors import ModelFileError
from bot.modelfiles import sha256_of

PIVOT = "en"
"""argostranslate's packages are nearly all to or from English."""
CODES = {"pb": "pt", "prs": "fa", "zt": "zh"}  # its codes that differ from ours
WANTED = re.compile(
    r"metadata\.json|README\.md|LICENSE(\.md|\.txt)?|sentencepiece\.model|bpe\.model"
    r"|model/(config\.json|model\.bin|(shared|source|target)_vocabulary\.(json|txt)|vmap\.txt)"
)
"""The files of a package that we use (argostranslate's package.py, CTranslate2's model format)."""
NEEDED = (
    ("model/model.bin",),
    ("sentencepiece.model", "bpe.model"),
    ("model/shared_vocabulary", "model/source_vocabulary"),
)
"""One of each must be there (a vocabulary ends in .json or .txt)."""
LEFT_OUT = re.compile(r"(stanza|spacy|minisbd)/.*")
"""Sentence splitters: not ours to run, some are Python pickles. Never unpacked."""
MOST_BYTES = 2_000_000_000
MOST_ENTRIES = 200
MOST_METADATA = 65_536  # bytes
MOST_INFLATION = 60
"""Unpacked size per byte of archive: weights hardly shrink, bombs do."""


DAMAGED = (
    *(OSError, EOFError, ValueError, RuntimeError, NotImplementedError, OverflowError, IndexError),
    *(zipfile.BadZipFile, zlib.error, struct.error),
)
"""What `zipfile` raises on damaged archives (seen by mutating one)."""


@dataclass(frozen=True, slots=True)
class Installed:
    """One unpacked package directory."""

    source: str
    """BCP 47, as we name it."""
    target: str
    path: Path


def installed(directory: Path) -> tuple[Installed, ...]:
    """The translation packages below a directory; broken ones are left out."""
    found = []
    for metadata in sorted(directory.glob("[!.]*/metadata.json")):
        try:
            source, target = _codes(metadata.parent)
        except ModelFileError:
            continue
        if (metadata.parent / "model").is_dir():
            found.append(
                Installed(CODES.get(source, source), CODES.get(target, target), metadata.parent)
            )
    return tuple(found)


def routes(packages: tuple[Installed, ...]) -> dict[tuple[str, str], tuple[Installed, ...]]:
    """(source, target) -> the packages to go through: one, or two through English."""
    direct = {(package.source, package.target): package for package in packages}
    ways: dict[tuple[str, str], tuple[Installed, ...]] = {
        pair: (package,) for pair, package in direct.items()
    }
    for (source, middle), first in direct.items():
        for (start, target), second in direct.items():
            if middle == start == PIVOT and source != target:
                ways.setdefault((source, target), (first, second))
    return ways


def install(
    archive: Path,
    directory: Path,
    *,
    sha256: str | None = None,
    expected: tuple[str, str] | None = None,
) -> Installed:
    """Unpack a package file below `directory`, checked, and put it into place at once.

    Only expected files are written, under a name of our own; absolute paths, ``..``, links, bombs
    and surprises are refused, and so is a package for other languages than `expected` (source,
    target). Raises ModelFileError.
    """
    if sha256 is not None and sha256_of(archive) != sha256:
        raise ModelFileError(f"{archive.name}: wrong sha256, refused")
    directory.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".incoming-", dir=directory) as temporary:
        unpacked = Path(temporary) / "package"
        try:
            with zipfile.ZipFile(archive) as opened:
                _unpack(opened, unpacked, archive.stat().st_size)
        except DAMAGED as error:
            raise ModelFileError(f"{archive.name}: not a readable package: {error}") from error
        source, target = _codes(unpacked)
        pair = (CODES.get(source, source), CODES.get(target, target))
        if expected is not None and pair != expected:
            raise ModelFileError(f"{archive.name}: translates {source}-{target}, refused")
        _check_complete(unpacked, archive.name)
        place = directory / f"{source}-{target}"
        if place.exists():
            place.rename(Path(temporary) / "old")
        unpacked.rename(place)
    return Installed(*pair, place)


def _check_complete(unpacked: Path, name: str) -> None:
    """Raises ModelFileError when a file is missing that the package cannot work without."""
    for choices in NEEDED:
        places = (
            unpacked / f"{choice}{end}" for choice in choices for end in ("", ".json", ".txt")
        )
        if not any(place.is_file() and place.stat().st_size for place in places):
            raise ModelFileError(f"{name}: no {' or '.join(choices)}, refused")


def _unpack(opened: zipfile.ZipFile, place: Path, size: int) -> None:
    entries = opened.infolist()
    if len(entries) > MOST_ENTRIES:
        raise ModelFileError(f"package with {len(entries)} entries, refused")
    left = min(MOST_BYTES, size * MOST_INFLATION)
    for entry in entries:
        name = _inner_name(entry)
        if name is None:
            continue
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with opened.open(entry) as stream, path.open("xb") as out:
            left = _copy(stream, out, left)


def _inner_name(entry: zipfile.ZipInfo) -> str | None:
    """Path inside the package's one directory; None for what is left out. Refuses the rest."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    path = PurePosixPath(entry.filename)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR) or "\\" in entry.filename:
        raise ModelFileError("package with a link or a device, refused")
    if path.is_absolute() or ".." in path.parts or "\0" in entry.filename:
        raise ModelFileError("package with a path outside itself, refused")
    inner = "/".join(path.parts[1:])
    if entry.is_dir() or LEFT_OUT.fullmatch(inner):
        return None
    if not WANTED.fullmatch(inner):
        raise ModelFileError("package with an unexpected file, refused")
    return inner


def _copy(stream: IO[bytes], out: IO[bytes], left: int) -> int:
    """Copy at most `left` bytes, whatever the archive says of its size; returns what is left."""
    while block := stream.read(1 << 20):
        left -= len(block)
        if left < 0:
            raise ModelFileError("package too large when unpacked, refused")
        out.write(block)
    return left


def _codes(place: Path) -> tuple[str, str]:
    """The package's own language codes. Raises ModelFileError."""
    metadata = place / "metadata.json"
    try:
        if metadata.stat().st_size > MOST_METADATA:
            raise ModelFileError("metadata.json is too large, refused")
        table = json.loads(metadata.read_text("utf-8"))
        codes = (str(table["from_code"]), str(table["to_code"]))
        kind = table.get("type", "translate")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ModelFileError("package without a usable metadata.json, refused") from error
    if kind != "translate" or not all(re.fullmatch(r"[a-z]{2,3}", code) for code in codes):
        raise ModelFileError("package that does not translate, refused")
    return codes
