"""One file from a link to the disk: resumed, checked, and never half there."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import os
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from bot.errors import ModelFileError
from bot.pulling.catalogue import RemoteFile
from bot.pulling.links import Link, LinkError, Patience, Published, Reply

MOST_BYTES = 8_000_000_000  # of one file
PROGRESS = 1 << 20  # bytes after which earlier failures are forgotten
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What the finished file must be; empty fields are not known."""

    size: int = 0
    sha256: str = ""
    md5: str = ""
    git: str = ""
    proof: str
    """Where this comes from, for the lock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A file that is complete and checked."""

    size: int
    sha256: str
    proof: str


def expectation(file: RemoteFile, published: Published, *, first_use: bool) -> Expected:
    """What is known of a file. Raises ModelFileError when nobody states a checksum, unless
    `first_use`: the operator asked for the file as its home sends it now."""
    if file.sha256 and published.sha256 and file.sha256 != published.sha256:
        raise ModelFileError(f"{file.name}: its home publishes another sha256 than ours, refused")
    if file.size and published.size and file.size != published.size:
        raise ModelFileError(f"{file.name}: its home has another size than expected, refused")
    known = [
        "sha256 pinned" if file.sha256 else "",
        "md5 and size listed by its project" if file.md5 else "",
        "checksum published by its home" if published.sha256 or published.git else "",
    ]
    proof = ", ".join(filter(None, known))
    if not proof and not first_use:
        raise ModelFileError(
            f"{file.name}: neither we nor its home have a checksum to compare it with. To accept "
            "it as its home sends it today, and have it checked from then on, add --first-use"
        )
    return Expected(
        size=file.size or published.size,
        sha256=file.sha256 or published.sha256,
        md5=file.md5,
        git=published.git,
        proof=proof or "first use: nothing to compare it with",
    )


def measured(path: Path, expected: Expected) -> str:
    """The sha256 of a file that is as expected. Raises ModelFileError when it is not."""
    size = path.stat().st_size
    sha256, git = hashlib.sha256(), hashlib.sha1(f"blob {size}\0".encode(), usedforsecurity=False)
    md5 = hashlib.md5(usedforsecurity=False)
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            sha256.update(block)
            if expected.md5:
                md5.update(block)
            if expected.git:
                git.update(block)
    wrong = (
        (expected.size and size != expected.size and "size")
        or (expected.sha256 and sha256.hexdigest() != expected.sha256 and "sha256")
        or (expected.md5 and md5.hexdigest() != expected.md5 and "md5")
        or (expected.git and git.hexdigest() != expected.git and "checksum")
    )
    if wrong:
        raise ModelFileError(f"{path.name.removesuffix('.part')}: wrong {wrong}, refused")
    return sha256.hexdigest()


class Part:
    """The unfinished file beside its target, and the ETag it belongs to."""

    def __init__(self, target: Path) -> None:
        """`target`: where the finished file will be."""
        self.path = target.with_name(f"{target.name}.part")
        self._tag = target.with_name(f"{target.name}.etag")
        self._stream: IO[bytes] | None = None

    @property
    def size(self) -> int:
        """Bytes that are there."""
        return self.path.stat().st_size if self.path.is_file() else 0

    @property
    def tag(self) -> str:
        """The ETag under which they came; empty when it is not known."""
        return self._tag.read_text("utf-8") if self._tag.is_file() else ""

    def begin(self, start: int, tag: str) -> None:
        """Go on at `start`; what lay behind it is dropped."""
        self._tag.write_text(tag, "utf-8")
        self._stream = self.path.open("r+b" if start else "wb", buffering=0)
        self._stream.truncate(start)
        self._stream.seek(start)

    def write(self, block: bytes) -> None:
        """Append. What was written before a full disk stays and counts."""
        left = memoryview(block)
        while left and self._stream is not None:
            left = left[self._stream.write(left) :]

    def end(self) -> None:
        """Close."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def keep(self, target: Path) -> None:
        """The part is whole and checked: it becomes the target."""
        with self.path.open("rb") as stream:
            os.fsync(stream.fileno())
        self.path.replace(target)
        self._tag.unlink(missing_ok=True)

    def discard(self) -> None:
        """Forget everything."""
        self.end()
        self.path.unlink(missing_ok=True)
        self._tag.unlink(missing_ok=True)


class Download:
    """Fetches files of one link."""

    def __init__(self, link: Link, *, publishes: bool, first_use: bool, patience: Patience) -> None:
        """`publishes`: the link states checksums; `first_use`: see `expectation`."""
        self._link = link
        self._publishes = publishes
        self._first_use = first_use
        self._patience = patience

    async def expected(self, file: RemoteFile) -> Expected:
        """What `file` must be; its home is asked only for what we do not know ourselves.

        Raises ModelFileError.
        """
        published = Published()
        if not file.sha256 and (self._publishes or not file.size):
            published = await self._published(file)
        return expectation(file, published, first_use=self._first_use)

    async def fetch(
        self, file: RemoteFile, expected: Expected, target: Path, tell: Callable[[int], None]
    ) -> Received:
        """The checked file at `target`; `tell` gets the bytes that are there by now.

        Raises ModelFileError with a sentence for the operator; then at most the ``.part`` is left,
        and only if it can be gone on with.
        """
        part = Part(target)
        second = False
        while True:
            resumed = await self._receive(file, expected, part, tell)
            try:
                sha256 = await asyncio.to_thread(measured, part.path, expected)
            except ModelFileError:
                part.discard()
                if second or not resumed:
                    raise
                second = True  # the parts may be of two versions: once more, from scratch
                continue
            size = part.size
            await asyncio.to_thread(part.keep, target)
            return Received(size=size, sha256=sha256, proof=expected.proof)

    async def _receive(
        self, file: RemoteFile, expected: Expected, part: Part, tell: Callable[[int], None]
    ) -> bool:
        """Until the part is as long as the file; True when it is of several pieces.

        Raises ModelFileError.
        """
        if expected.size and part.size > expected.size:
            part.discard()
        failures, mark, resumed = 0, part.size, part.size > 0
        while not (expected.size and part.size == expected.size):
            try:
                # Without a tag or a checksum of ours, nothing says that the pieces fit together.
                start = part.size if part.tag or file.sha256 or file.md5 else 0
                async with self._link.open(file.path, start, part.tag) as reply:
                    resumed = reply.start > 0
                    await _write(reply, part, file, expected.size, tell)
                if part.size >= (expected.size or reply.total):
                    break
                raise LinkError("the connection was cut", retry=True)
            except LinkError as error:
                if error.restart:
                    part.discard()
                if part.size - mark >= PROGRESS:
                    failures, mark = 0, part.size
                failures += 1
                await self._again(error, failures, file.name, part)
            except OSError as error:
                if error.errno not in FULL:
                    raise
                raise ModelFileError(
                    f"{file.name}: the disk is full. {_megabytes(part.size)} are kept; free some "
                    "space and run the same command again to go on"
                ) from error
        return resumed

    async def _published(self, file: RemoteFile) -> Published:
        failures = 0
        while True:
            try:
                return await self._link.published(file.path)
            except LinkError as error:
                failures += 1
                await self._again(error, failures, file.name, None)

    async def _again(self, error: LinkError, failures: int, name: str, part: Part | None) -> None:
        """Wait before the next attempt. Raises ModelFileError when there is to be none."""
        kept = f"; {_megabytes(part.size)} are kept for the next time" if part and part.size else ""
        if not error.retry:
            raise ModelFileError(f"{name}: {error}{kept}") from error
        if failures >= self._patience.attempts:
            raise ModelFileError(f"{name}: {error}, {failures} times in a row{kept}") from error
        pause = self._patience.pause * 2 ** (failures - 1) * random.uniform(1.0, 1.25)  # noqa: S311
        await asyncio.sleep(min(error.after or pause, self._patience.longest_pause))


async def _write(
    reply: Reply, part: Part, file: RemoteFile, size: int, tell: Callable[[int], None]
) -> None:
    """Append what arrives. Raises LinkError, OSError, and ModelFileError for a file too large."""
    if reply.start not in {0, part.size}:
        raise LinkError("an answer that begins elsewhere", retry=True, restart=True)
    limit = size or min(reply.total or MOST_BYTES, MOST_BYTES)
    if reply.total > limit or (size and reply.total and reply.total != size):
        part.discard()
        raise ModelFileError(f"{file.name}: its home has another size than expected, refused")
    there = reply.start
    try:
        part.begin(there, reply.tag)
        async for block in reply.blocks:
            there += len(block)
            if there > limit:
                part.discard()
                raise ModelFileError(f"{file.name}: its home sends more than expected, refused")
            part.write(block)
            tell(there)
    finally:
        part.end()


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"
