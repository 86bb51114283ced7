"""Translation with argostranslate packages that lie on this machine; nothing is ever fetched.

argostranslate's own conveniences are left aside on purpose: its installer unpacks archives
unchecked, its sentence splitter downloads a model at first use, its cache keeps the last text of
each pair in memory, and its log lines carry the text. We build its `PackageTranslation` objects
ourselves and hand them our own sentence splitter.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import re
import stat
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING

from bot.compute import Pool
from bot.errors import EngineError, ModelFileError
from bot.modelfiles import sha256_of
from bot.ports import Capabilities

if TYPE_CHECKING:
    from argostranslate.translate import ITranslation

PIVOT = "en"
"""argostranslate's packages are nearly all to or from English."""
CODES = {"pb": "pt", "prs": "fa", "zt": "zh"}  # its codes that differ from ours
LONGEST_TEXT = 5_000  # characters of one call: about a page and a half
SENTENCE_END = re.compile(r"(?<=[.!?…؟۔።।])[\"'»”’)\]]*\s+|(?<=[።।])|\n+")
LONGEST_SENTENCE = 400
"""Characters; the models were trained on sentences and lose the end of longer ones."""

MOST_LOADED = 4  # packages kept in memory, 100-200 MB each

WANTED = re.compile(
    r"metadata\.json|README\.md|sentencepiece\.model|bpe\.model"
    r"|model/(config\.json|model\.bin|(shared|source|target)_vocabulary\.(json|txt)|vmap\.txt)"
)
"""The files of a package that we use (argostranslate's package.py, CTranslate2's model format)."""
LEFT_OUT = re.compile(r"(stanza|spacy|minisbd)/.*")
"""Sentence splitters: not ours to run, some are Python pickles. Never unpacked."""
MOST_BYTES = 2_000_000_000
MOST_ENTRIES = 200
MOST_INFLATION = 60
"""Unpacked size per byte of archive: weights hardly shrink, bombs do."""


def split_sentences(text: str) -> list[str]:
    """Sentences by the full stops of all our scripts; overlong ones are cut at commas."""
    sentences: list[str] = []
    for piece in SENTENCE_END.split(text):
        rest = piece.strip()
        while len(rest) > LONGEST_SENTENCE:
            cut = max(
                rest.rfind(mark, 0, LONGEST_SENTENCE) for mark in (", ", "، ", "; ", "፣ ", " ")
            )
            cut = cut + 1 if cut > 0 else LONGEST_SENTENCE
            sentences.append(rest[:cut].strip())
            rest = rest[cut:].strip()
        if rest:
            sentences.append(rest)
    return sentences


class Sentences:
    """Our sentence splitter in the shape that argostranslate calls."""

    def split_sentences(self, text: str) -> list[str]:
        """See the function of the same name."""
        return split_sentences(text)


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
            table = json.loads(metadata.read_text("utf-8"))
            source, target = str(table["from_code"]), str(table["to_code"])
        except (OSError, ValueError, KeyError, TypeError):
            continue
        if table.get("type", "translate") == "translate" and (metadata.parent / "model").is_dir():
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


class ArgosTranslator:
    """`Translator` on the packages below `directory` (``var/models/argos``).

    `timeout` seconds bound one call; loading a package takes 1-3 s of it at first use.
    """

    def __init__(self, directory: Path, *, threads: int = 1, timeout: float = 60.0) -> None:
        self._directory = directory
        self._threads = threads
        self._timeout = timeout
        self._pool = Pool("argos", threads=1, queue=32)
        self._loaded: dict[Path, ITranslation] = {}

    @property
    def capabilities(self) -> Capabilities:
        """Runs here; its languages are those of the installed packages."""
        packages = installed(self._directory)
        known = frozenset(name for package in packages for name in (package.source, package.target))
        return Capabilities(name="argos", languages=known, local=True)

    async def pairs(self) -> frozenset[tuple[str, str]]:
        """(source, target) pairs of the packages installed now, direct or through English."""
        return frozenset(
            await self._pool.run(lambda: tuple(routes(installed(self._directory))), timeout=10.0)
        )

    async def prepare(self) -> None:
        """Nothing is loaded before it is needed: each package takes 100 MB or more."""

    async def close(self) -> None:
        """Free models and the thread."""
        self._pool.close()
        self._loaded.clear()

    async def install(self, archive: Path, *, sha256: str | None = None) -> tuple[str, str]:
        """Unpack an ``.argosmodel`` safely; returns its (source, target). Raises ModelFileError."""

        def unpack() -> tuple[str, str]:
            package = install(archive, self._directory, sha256=sha256)
            self._loaded.pop(package.path, None)
            return package.source, package.target

        return await self._pool.run(unpack, timeout=300.0)

    async def translate(self, text: str, *, source: str, target: str) -> str:
        """Raises EngineError(retryable=False) when the pair is missing or the text is too long."""
        if len(text) > LONGEST_TEXT:
            raise EngineError(f"argos: more than {LONGEST_TEXT} characters", retryable=False)
        return await self._pool.run(
            lambda: self._translate(text, source, target), timeout=self._timeout
        )

    def _translate(self, text: str, source: str, target: str) -> str:
        way = routes(installed(self._directory)).get((source, target))
        if way is None:
            raise EngineError(f"argos: no package from {source} to {target}", retryable=False)
        for package in way:
            translation = self._loaded.pop(package.path, None)
            if translation is None:
                translation = _load(package, self._directory, self._threads)
            self._loaded[package.path] = translation  # last used, last dropped
            while len(self._loaded) > MOST_LOADED:
                self._loaded.pop(next(iter(self._loaded)))
            try:
                text = translation.translate(text)
            except (RuntimeError, ValueError, OSError) as error:
                # The text of the error may quote the input: only its kind goes on.
                raise EngineError(f"argos: {type(error).__name__}", retryable=False) from None
        return text


def _load(package: Installed, directory: Path, threads: int) -> ITranslation:
    with _own_home(directory):
        from argostranslate import package as packages
        from argostranslate import settings, translate, utils
    utils.logger.setLevel(logging.CRITICAL)  # its INFO lines carry the text
    settings.intra_threads = threads
    try:
        translation = translate.PackageTranslation(
            translate.Language(package.source, package.source),
            translate.Language(package.target, package.target),
            packages.Package(package.path),
        )
    except (OSError, ValueError, RuntimeError) as error:
        raise EngineError(f"argos: cannot load {package.path.name}", retryable=False) from error
    translation.sentencizer = Sentences()
    return translation


@contextlib.contextmanager
def _own_home(directory: Path) -> Iterator[None]:
    """argostranslate creates directories when imported: below ours, not in the user's home."""
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # it pulls in onnxruntime, which reports
    home = directory / ".argostranslate"
    names = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "ARGOS_PACKAGES_DIR")
    before = {name: os.environ.get(name) for name in names}
    os.environ.update({name: str(home / name.lower()) for name in names})
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def install(archive: Path, directory: Path, *, sha256: str | None = None) -> Installed:
    """Unpack a package file below `directory`, checked, and put it into place at once.

    Only expected files are written, under a name of our own; absolute paths, ``..``, links, bombs
    and surprises are refused. Raises ModelFileError.
    """
    if sha256 is not None and sha256_of(archive) != sha256:
        raise ModelFileError(f"{archive.name}: wrong sha256, refused")
    directory.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".incoming-", dir=directory) as temporary:
        unpacked = Path(temporary) / "package"
        try:
            with zipfile.ZipFile(archive) as opened:
                _unpack(opened, unpacked, archive.stat().st_size)
        except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
            raise ModelFileError(f"{archive.name}: not a readable package: {error}") from error
        source, target = _codes(unpacked, archive.name)
        place = directory / f"{source}-{target}"
        if place.exists():
            place.rename(Path(temporary) / "old")
        unpacked.rename(place)
    return Installed(CODES.get(source, source), CODES.get(target, target), place)


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


def _codes(place: Path, name: str) -> tuple[str, str]:
    try:
        table = json.loads((place / "metadata.json").read_text("utf-8"))
        codes = (str(table["from_code"]), str(table["to_code"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelFileError(f"{name}: no usable metadata.json") from error
    if not all(re.fullmatch(r"[a-z]{2,3}", code) for code in codes):
        raise ModelFileError(f"{name}: strange language codes, refused")
    if not (place / "model" / "model.bin").is_file():
        raise ModelFileError(f"{name}: no model/model.bin")
    return codes
