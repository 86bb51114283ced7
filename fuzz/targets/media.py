"""Strangers' recordings, pictures and documents, opened in the decoder's child process; and the
answers of a child that such a file took over."""

from __future__ import annotations

import asyncio
import atexit
import random
from functools import cache

from benchmarks.fuzz_media import damage
from benchmarks.media_seeds import Medium, seeds
from benchmarks.reseal import reseal
from bot.child import Live
from bot.decoding.wire import READY, RESPONSE, Kind, Status
from bot.engines.decoder import ChildDecoder, _exchange
from bot.errors import MediaError
from bot.model import Audio, DrawnPage, Picture
from fuzz.target import Target, hold

LOOP = asyncio.new_event_loop()
MEDIA = (Medium.SOUND, Medium.PICTURE, Medium.DOCUMENT)
MOST_ANSWER = 1000  # bytes


@cache
def _decoder() -> ChildDecoder:
    made = ChildDecoder(children=1, sound_seconds=15.0, picture_seconds=15.0, page_seconds=15.0)
    atexit.register(lambda: LOOP.run_until_complete(made.close()))
    return made


def opened(data: bytes) -> None:
    """Something whole, or a MediaError; never a hang. First byte: what it is opened as."""
    medium = MEDIA[data[0] % 3] if data else Medium.SOUND

    async def run() -> None:
        try:
            if medium is Medium.SOUND:
                _sound(await _decoder().audio(data[1:]))
            elif medium is Medium.PICTURE:
                _picture(await _decoder().image(data[1:]))
            else:
                _page(await _decoder().page(data[1:], 0))
        except MediaError as error:
            hold(not isinstance(error.__cause__, TimeoutError), "a file that never ends")

    LOOP.run_until_complete(run())


def _sound(sound: Audio) -> None:
    hold(len(sound.pcm) % 2 == 0 and sound.seconds <= 601, "half a sample, or too long")


def _picture(picture: Picture) -> None:
    hold(len(picture.rgb) == picture.width * picture.height * 3, "a wrong number of pixels")
    hold(max(picture.width, picture.height) <= 2560, "a picture that was not scaled down")


def _page(page: DrawnPage) -> None:
    hold(page.pages >= 1 and page.image.startswith(b"\xff\xd8\xff"), "not a page")


class _Writer:
    """The pipe to a child that reads nothing."""

    def write(self, data: bytes) -> None:
        """Swallow."""

    async def drain(self) -> None:
        """At once."""


def answered(data: bytes) -> None:
    """Whatever a child says, the parent reads a bounded answer or sees that it is nonsense."""

    async def run() -> None:
        stream = asyncio.StreamReader(loop=LOOP)
        stream.feed_data(data)
        stream.feed_eof()
        live = Live(process=None, requests=_Writer(), answers=stream)  # type: ignore[arg-type]
        try:
            status, (_, body) = await _exchange(live, Kind.PICTURE, 10, b"x", MOST_ANSWER)
        except (OSError, EOFError, ValueError):
            return
        hold(isinstance(status, Status) and len(body) <= MOST_ANSWER, "an unbounded answer")

    LOOP.run_until_complete(run())


def _of_medium(data: bytes, most: int, seed: int) -> bytes:
    chance = random.Random(seed)  # noqa: S311 - repeatable on purpose
    kind, whole = data[:1] or b"\0", data[1:] or b"\0"
    other = chance.choice(_whole())[1:]
    broken = damage(whole, other, chance)
    return (kind + (reseal(broken) if chance.random() < 0.5 else broken))[:most]


@cache
def _whole() -> tuple[bytes, ...]:
    return tuple(bytes([MEDIA.index(kind)]) + data for kind, data in seeds().values())


@cache
def _few() -> tuple[bytes, ...]:
    """One of each kind and a few more: the benchmark `fuzz_media` damages all formats."""
    return _whole()[::4]


TARGETS = (
    Target(
        name="media-opened", run=opened, seeds=_few, mutate=_of_medium, longest=60_000,
        seconds=5.0,
    ),
    Target(
        name="media-answered", run=answered,
        seeds=lambda: (
            RESPONSE.pack(Status.OK, 1, 1, 1, 1, 3) + b"abc", READY,
            RESPONSE.pack(Status.UNREADABLE, 0, 0, 0, 0, 5) + b"Error",
        ),
    ),
)  # fmt: skip
