"""Translation with argostranslate packages that lie on this machine; nothing is ever fetched.

argostranslate's own conveniences are left aside on purpose: its installer unpacks archives
unchecked, its sentence splitter downloads a model at first use, its cache keeps the last text of
each pair in memory, and its log lines carry the text. We build its `PackageTranslation` objects
ourselves and hand them our own sentence splitter.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from bot.compute import Pool
from bot.engines.argos.packages import Installed, install, installed, routes
from bot.errors import EngineError
from bot.ports import Capabilities

if TYPE_CHECKING:
    from argostranslate.translate import ITranslation

__all__ = ["ArgosTranslator", "Installed", "install", "installed", "routes", "split_sentences"]

LONGEST_TEXT = 5_000  # characters of one call: about a page and a half
MOST_LOADED = 4  # packages kept in memory, 100-200 MB each
LONGEST_SENTENCE = 400
"""Characters; the models were trained on sentences and lose the end of longer ones."""
SENTENCE_END = re.compile(
    r"(?<=[.!?…؟۔።।])\s+|(?<=[.!?…؟۔።।][\"'»”’)\]])\s+|(?<=[።।])(?=\w)|\s*\n\s*"
)
ABBREVIATED = re.compile(
    r"(?:^|[\W\d_])(?:[^\W\d_]{1,2}|Mme|Mlle|art|tél|env|min|max)\.$", re.IGNORECASE
)
"""The end of "M.", "Dr.", "art. L.": the sentence goes on."""
PAUSES = (", ", "، ", "; ", "፣ ", " ")


def split_sentences(text: str) -> list[str]:
    """Sentences by the full stops of all our scripts; overlong ones are cut at commas."""
    sentences: list[str] = []
    for piece in SENTENCE_END.split(text):
        rest = piece.strip()
        if rest and sentences and ABBREVIATED.search(sentences[-1]):
            rest = f"{sentences.pop()} {rest}"
        while len(rest) > LONGEST_SENTENCE:
            cut = max(rest.rfind(mark, 0, LONGEST_SENTENCE) for mark in PAUSES)
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


class ArgosTranslator:
    """`Translator` on the packages below `directory` (``var/models/argos``).

    `timeout` seconds bound one call; loading a package takes 1-3 s of it at first use.
    """

    def __init__(self, directory: Path, *, threads: int = 1, timeout: float = 60.0) -> None:
        self._directory = directory
        self._threads = threads
        self._timeout = timeout
        self._pool = Pool("argos", threads=1, queue=32)
        # Of its own, so that asking what there is never waits behind a long translation.
        self._lookup = Pool("argos-lookup", threads=1, queue=256)
        self._seen: tuple[int, tuple[Installed, ...]] = (0, ())
        self._loaded: dict[Path, ITranslation] = {}

    @property
    def capabilities(self) -> Capabilities:
        """Runs here; its languages are those of the installed packages."""
        packages = self._installed()
        known = frozenset(name for package in packages for name in (package.source, package.target))
        return Capabilities(name="argos", languages=known, local=True)

    async def pairs(self) -> frozenset[tuple[str, str]]:
        """(source, target) pairs of the packages installed now, direct or through English."""
        packages = await self._lookup.run(self._installed, timeout=10.0)
        return frozenset(routes(packages))

    async def prepare(self) -> None:
        """Nothing is loaded before it is needed: each package takes 100 MB or more."""

    async def close(self) -> None:
        """Free models and the thread."""
        self._pool.close()
        self._lookup.close()
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

    def _installed(self) -> tuple[Installed, ...]:
        """The packages, read again only when the directory changed."""
        try:
            changed = self._directory.stat().st_mtime_ns
        except OSError:
            return ()
        if changed != self._seen[0]:
            self._seen = (changed, installed(self._directory))
        return self._seen[1]

    def _translate(self, text: str, source: str, target: str) -> str:
        way = routes(self._installed()).get((source, target))
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
            except (RuntimeError, ValueError, OSError, ImportError) as error:
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
    except (OSError, ValueError, TypeError, AttributeError, RuntimeError) as error:
        raise EngineError(f"argos: cannot load {package.path.name}", retryable=False) from error
    translation.sentencizer = Sentences()
    return translation


@contextlib.contextmanager
def _own_home(directory: Path) -> Iterator[None]:
    """argostranslate creates directories when imported: below ours, not in the user's home."""
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
