"""Opens strangers' media in child processes with limits, so that no file can hurt the service."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence

from bot.child import Live, spawn
from bot.decoding.wire import (
    MAX_BYTES,
    MAX_ERROR,
    MAX_SECONDS,
    PAGE_PIXELS,
    READY,
    REQUEST,
    RESPONSE,
    Kind,
    Status,
)
from bot.errors import (
    EngineBusy,
    EngineError,
    LockedDocument,
    MediaTooLarge,
    MediaTooLong,
    UnreadableMedia,
)
from bot.model import Audio, DrawnPage, Picture

COMMAND = (sys.executable, "-m", "bot.decoding")
START_SECONDS = 60.0  # importing the codecs on a busy machine
PIPE_BUFFER = 1 << 20  # bytes
JPEG = b"\xff\xd8\xff"

_Answer = tuple[tuple[int, int, int, int], bytes]


class ChildDecoder:
    """The `Decoder` port over a few long-lived child processes.

    A child starts at its first job, and afresh after a crash, a hang or `jobs_per_child` jobs. The
    medium that broke it is UnreadableMedia; the next one meets a new child. EngineError means that
    no child can be started, EngineBusy that `queue` callers wait already.
    """

    def __init__(
        self,
        *,
        children: int = 2,
        queue: int = 64,
        jobs_per_child: int = 200,
        sound_seconds: float = 90.0,
        picture_seconds: float = 45.0,
        page_seconds: float = 20.0,
        command: Sequence[str] = COMMAND,
    ) -> None:
        """`sound_seconds`, `picture_seconds`, `page_seconds`: how long one job may take."""
        self._seconds = {
            Kind.SOUND: sound_seconds,
            Kind.PICTURE: picture_seconds,
            Kind.PAGE: page_seconds,
        }
        self._children = [_Child(command, jobs_per_child) for _ in range(children)]
        self._idle: asyncio.LifoQueue[_Child] = asyncio.LifoQueue()
        for child in self._children:
            self._idle.put_nowait(child)
        self._limit = children + queue
        self._longest_wait = max(self._seconds.values()) * (1 + queue / children)
        self._taken = 0

    async def prepare(self) -> None:
        """Start one child now, so that the first message need not wait. Raises EngineError."""
        child = await self._take()
        try:
            await child.start()
        finally:
            self._give_back(child)

    async def audio(self, data: bytes, *, rate: int = 16_000) -> Audio:
        """Any container PyAV reads, to mono at `rate` Hz.

        Raises UnreadableMedia, MediaTooLarge (20 MB), MediaTooLong (10 minutes), EngineError.
        """
        _, pcm = await self._job(Kind.SOUND, rate, data, most=(MAX_SECONDS + 1) * rate * 2)
        if len(pcm) % 2:
            raise UnreadableMedia("half a sample")
        return Audio(pcm=pcm, rate=rate)

    async def image(self, data: bytes, *, longest: int = 2560) -> Picture:
        """JPEG, PNG, WebP, GIF (first frame), BMP, TIFF; upright, on white, scaled down to
        `longest` pixels.

        Raises UnreadableMedia, MediaTooLarge (20 MB), MediaTooLong (50 megapixels), EngineError.
        """
        numbers, rgb = await self._job(Kind.PICTURE, longest, data, most=longest * longest * 3)
        width, height, original_width, original_height = numbers
        if not 0 < len(rgb) == width * height * 3:
            raise UnreadableMedia("wrong number of pixels")
        return Picture(
            rgb=rgb,
            width=width,
            height=height,
            original_width=original_width,
            original_height=original_height,
        )

    async def page(self, data: bytes, number: int) -> DrawnPage:
        """One page of a PDF or a TIFF, counted from 0, or a picture, which is page 0; at most 2560
        pixels long.

        Raises UnreadableMedia, MediaTooLarge (20 MB), MediaTooLong (50 megapixels),
        LockedDocument, EngineError.
        """
        most = PAGE_PIXELS * PAGE_PIXELS * 3
        (_, _, pages, _), jpeg = await self._job(Kind.PAGE, number, data, most=most)
        if pages <= number or not jpeg.startswith(JPEG):
            raise UnreadableMedia("not a page")
        return DrawnPage(image=jpeg, pages=pages)

    async def close(self) -> None:
        """End the child processes."""
        for child in self._children:
            await child.stop()

    async def _job(self, kind: Kind, parameter: int, data: bytes, *, most: int) -> _Answer:
        if not data:
            raise UnreadableMedia("empty")
        if len(data) > MAX_BYTES:
            raise MediaTooLarge(f"{len(data)} bytes")
        child = await self._take()
        try:
            return await child.run(kind, parameter, data, most=most, seconds=self._seconds[kind])
        finally:
            self._give_back(child)

    async def _take(self) -> _Child:
        if self._taken >= self._limit:
            raise EngineBusy(f"decoder: {self._taken} media are waiting")
        self._taken += 1
        try:
            async with asyncio.timeout(self._longest_wait):
                return await self._idle.get()
        except TimeoutError as error:
            self._taken -= 1
            raise EngineBusy("decoder: no child became free") from error
        except BaseException:
            self._taken -= 1
            raise

    def _give_back(self, child: _Child) -> None:
        self._taken -= 1
        self._idle.put_nowait(child)


class _Child:
    """One child process, used by one job at a time."""

    def __init__(self, command: Sequence[str], most_jobs: int) -> None:
        self._command = tuple(command)
        self._most_jobs = most_jobs
        self._jobs = 0
        self._live: Live | None = None

    async def start(self) -> Live:
        """The live process, or a new one. Raises EngineError."""
        if self._live is not None and self._live.running:
            return self._live
        await self.stop()
        try:
            async with asyncio.timeout(START_SECONDS):
                self._live = live = await spawn(self._command, buffer=PIPE_BUFFER)
                ready = await live.answers.readexactly(len(READY))
        except (OSError, EOFError, TimeoutError) as error:
            await self.stop()
            raise EngineError(f"decoder: no child: {type(error).__name__}") from error
        except BaseException:
            await self.stop()
            raise
        if ready != READY:
            await self.stop()
            raise EngineError("decoder: the child speaks another protocol")
        self._jobs = 0
        return live

    async def run(
        self, kind: Kind, parameter: int, data: bytes, *, most: int, seconds: float
    ) -> _Answer:
        """One job. `most`: bytes of the answer at most.

        Raises UnreadableMedia, MediaTooLong, EngineError.
        """
        live = await self.start()
        try:
            async with asyncio.timeout(seconds):
                status, answer = await _exchange(live, kind, parameter, data, most)
        except (OSError, EOFError, ValueError, TimeoutError) as error:
            await self.stop()
            raise UnreadableMedia(f"the decoder was lost: {type(error).__name__}") from error
        except BaseException:
            await self.stop()  # the pipe is in the middle of an answer
            raise
        self._jobs += 1
        if self._jobs >= self._most_jobs:
            await self.stop()
        if status is Status.TOO_LONG:
            raise MediaTooLong("more seconds or pixels than the limit")
        if status is Status.LOCKED:
            raise LockedDocument("a password is needed")
        if status is Status.UNREADABLE:
            raise UnreadableMedia(answer[1].decode("ascii", "replace"))
        return answer

    async def stop(self) -> None:
        """Kill the process, if any, and wait until it is gone."""
        live, self._live = self._live, None
        if live is not None:
            await live.end()


async def _exchange(
    live: Live, kind: Kind, parameter: int, data: bytes, most: int
) -> tuple[Status, _Answer]:
    """Raises EOFError, OSError when the child dies, ValueError when it talks nonsense."""
    live.requests.write(REQUEST.pack(kind, parameter, len(data)))
    live.requests.write(data)
    await live.requests.drain()
    header = RESPONSE.unpack(await live.answers.readexactly(RESPONSE.size))
    status, length = Status(header[0]), header[5]
    if length > (most if status is Status.OK else MAX_ERROR):
        raise ValueError("answer too long")
    return status, (header[1:5], await live.answers.readexactly(length))
