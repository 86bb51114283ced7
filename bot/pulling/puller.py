"""Pulls whole models: several files at once, put into place together, written into the lock."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import shutil
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import aiohttp

from bot.engines.argos.packages import Installed, install
from bot.errors import ModelFileError
from bot.modelfiles import sha256_of
from bot.pulling import lock
from bot.pulling.catalogue import Homes, Offer, RemoteFile
from bot.pulling.download import Download, Expected, Received, expectation, measured
from bot.pulling.links import FolderLink, HttpLink, Link, Patience, Published
from bot.pulling.lock import Locked, LockedFile
from bot.pulling.progress import Progress

AT_ONCE = 4  # files
SPARE = 200_000_000  # bytes of disk that stay free
UNPACKED = 2.5  # an Argos package takes about so much of its size, archive included
UNKNOWN_SIZE = 150_000_000  # guess for a package whose home does not say


@dataclass(frozen=True, slots=True)
class _Plan:
    """A model and what each of its files must be."""

    offer: Offer
    files: tuple[tuple[RemoteFile, Expected], ...]


class Puller:
    """Fetches offers into one models directory."""

    def __init__(
        self,
        homes: Homes,
        models: Path,
        progress: Progress,
        *,
        mirror: str = "",
        first_use: bool = False,
        patience: Patience | None = None,
    ) -> None:
        """`mirror`: address or ``file://`` folder used instead of every home; `first_use`: accept
        files that nobody states a checksum for."""
        self._homes = homes
        self._models = models
        self._progress = progress
        self._mirror = mirror
        self._first_use = first_use
        self._patience = patience or Patience()
        self._slots = asyncio.Semaphore(AT_ONCE)

    async def pull(self, offers: Sequence[Offer]) -> list[str]:
        """Fetch what is not here yet. Returns a sentence for each model that could not be had.

        Raises ModelFileError when nothing can be begun: no space, or another pull is running.
        """
        self._models.mkdir(parents=True, exist_ok=True)
        with _alone(self._models):
            todo = [offer for offer in offers if not await self._here(offer)]
            if not todo:
                return []
            try:
                return await self._fetch(todo)
            finally:
                self._progress.end()

    async def _fetch(self, offers: Sequence[Offer]) -> list[str]:
        async with self._links() as links:
            plans = [self._plan(offer, links[offer.home]) for offer in offers]
            planned = await asyncio.gather(*plans)
            good = [plan for plan in planned if isinstance(plan, _Plan)]
            await asyncio.to_thread(self._room, good)
            results = await asyncio.gather(
                *(self._model(plan, links[plan.offer.home]) for plan in good)
            )
        return [*(plan for plan in planned if isinstance(plan, str)), *filter(None, results)]

    async def _here(self, offer: Offer) -> bool:
        entry = lock.read(self._models).get(offer.name)
        if entry is None:
            return await self._adopted(offer)
        problem = await asyncio.to_thread(lock.damage, self._models, entry)
        if problem:
            return False
        self._progress.say(f"{offer.name}: already here")
        return True

    async def _adopted(self, offer: Offer) -> bool:
        """Files that came another way, but are the right ones, are only written into the lock."""
        paths = [self._models / offer.directory / file.name for file in offer.files]
        if offer.kind == "translation" or not all(path.is_file() for path in paths):
            return False
        received = []
        try:
            for file, path in zip(offer.files, paths, strict=True):
                expected = expectation(file, Published(), first_use=False)
                sha256 = await asyncio.to_thread(measured, path, expected)
                size = path.stat().st_size
                received.append(Received(size=size, sha256=sha256, proof=expected.proof))
        except ModelFileError:
            return False
        self._write_down(offer, paths, received)
        self._progress.say(f"{offer.name}: already here, and right")
        return True

    @asynccontextmanager
    async def _links(self) -> AsyncIterator[dict[str, Download]]:
        async with aiohttp.ClientSession(
            timeout=self._patience.timeout, trust_env=True, auto_decompress=False
        ) as session:
            yield {
                home.name: Download(
                    _link(session, self._mirror or home.url),
                    publishes=home.publishes,
                    first_use=self._first_use,
                    patience=self._patience,
                )
                for home in self._homes.homes.values()
            }

    async def _plan(self, offer: Offer, link: Download) -> _Plan | str:
        try:
            async with self._slots:
                expected = [(file, await link.expected(file)) for file in offer.files]
        except ModelFileError as error:
            return f"{offer.name}: {error}"
        return _Plan(offer, tuple(expected))

    def _room(self, plans: Sequence[_Plan]) -> None:
        """Raises ModelFileError when the disk cannot hold what is planned."""
        needed = 0.0
        for plan in plans:
            size = sum(expected.size or UNKNOWN_SIZE for _, expected in plan.files)
            here = sum(path.stat().st_size for path in self._incoming(plan.offer).glob("*"))
            needed += size * (UNPACKED if plan.offer.kind == "translation" else 1.0) - here
            self._progress.expect(sum(expected.size for _, expected in plan.files))
        free = shutil.disk_usage(self._models).free
        if needed > 0 and free < needed + SPARE:
            raise ModelFileError(
                f"not enough space in {self._models}: {needed / 1e6:.0f} MB are needed and "
                f"{SPARE / 1e6:.0f} MB stay free, but there are {free / 1e6:.0f} MB"
            )

    def _incoming(self, offer: Offer) -> Path:
        return self._models / ".incoming" / offer.name

    async def _model(self, plan: _Plan, link: Download) -> str:
        """Empty when the model is in place, else why it is not."""
        offer = plan.offer
        size = sum(expected.size for _, expected in plan.files)
        said = f"{size / 1e6:.1f} MB" if size else "size not known"
        self._progress.say(f"{offer.name}: {said}, licence {offer.licence}")
        self._incoming(offer).mkdir(parents=True, exist_ok=True)
        fetched = await asyncio.gather(
            *(self._file(offer, file, expected, link) for file, expected in plan.files),
            return_exceptions=True,
        )
        try:
            received = []
            for result in fetched:
                if isinstance(result, BaseException):
                    raise result
                received.append(result)
            files = await asyncio.to_thread(self._place, offer)
            self._write_down(offer, files, received)
        except (ModelFileError, OSError) as error:
            with contextlib.suppress(OSError):  # not empty: there is something to go on with
                self._incoming(offer).rmdir()
            return f"{offer.name}: {error}"
        self._progress.say(f"{offer.name}: in place, checked ({received[0].proof})")
        return ""

    async def _file(
        self, offer: Offer, file: RemoteFile, expected: Expected, link: Download
    ) -> Received:
        """In the incoming directory, checked. Raises ModelFileError."""
        target = self._incoming(offer) / file.name
        name = f"{offer.name}/{file.name}"
        async with self._slots:
            if target.is_file():  # complete since an earlier run that did not get to its end
                try:
                    sha256 = await asyncio.to_thread(measured, target, expected)
                except ModelFileError:
                    target.unlink()
                else:
                    self._progress.moved(name, target.stat().st_size)
                    size = target.stat().st_size
                    return Received(size=size, sha256=sha256, proof=expected.proof)
            return await link.fetch(
                file, expected, target, lambda there: self._progress.moved(name, there)
            )

    def _place(self, offer: Offer) -> list[Path]:
        """From the incoming directory to where the engines look. Raises ModelFileError."""
        incoming = self._incoming(offer)
        place = self._models / offer.directory
        if offer.kind == "translation":
            package = self._unpack(offer, incoming / offer.files[0].name, place)
            files = sorted(path for path in package.path.rglob("*") if path.is_file())
        else:
            place.mkdir(parents=True, exist_ok=True)
            files = [(incoming / file.name).replace(place / file.name) for file in offer.files]
        shutil.rmtree(incoming)
        return files

    def _unpack(self, offer: Offer, archive: Path, place: Path) -> Installed:
        source, target = offer.languages
        try:
            return install(archive, place, expected=(source, target))
        except ModelFileError:
            archive.unlink()  # the right bytes of a package that is not safe: never tried again
            raise

    def _write_down(
        self, offer: Offer, files: Sequence[Path], received: Sequence[Received]
    ) -> None:
        entries = lock.read(self._models)
        known = {} if offer.kind == "translation" else dict(zip(files, received, strict=True))
        entries[offer.name] = Locked(
            name=offer.name,
            licence=offer.licence,
            origin=self._mirror or self._homes.homes[offer.home].url,
            proof=received[0].proof,
            when=datetime.now(UTC).date().isoformat(),
            files=tuple(
                LockedFile(
                    path=path.relative_to(self._models).as_posix(),
                    size=path.stat().st_size,
                    sha256=known[path].sha256 if path in known else sha256_of(path),
                )
                for path in files
            ),
        )
        lock.write(self._models, entries.values())


def _link(session: aiohttp.ClientSession, address: str) -> Link:
    if address.startswith("file://"):
        return FolderLink(address)
    if not address.startswith(("https://", "http://")):
        raise ModelFileError(f"the mirror {address} is no http, https or file address")
    return HttpLink(session, address)


@contextmanager
def _alone(models: Path) -> Iterator[None]:
    """Two pulls at once would write the same files. Raises ModelFileError."""
    with (models / ".pull.lock").open("w") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise ModelFileError("another 'models pull' is running") from error
        yield
