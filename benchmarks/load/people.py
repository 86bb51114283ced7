"""People at the web chat: each has a conversation of their own and waits for the answer."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

import aiohttp

from benchmarks.load.mix import Mixture, Sent

PATIENCE = 300.0  # seconds for one answer
TRIES = 20
TYPES = {"voice": "audio/ogg", "photo": "image/jpeg"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One message and what became of it."""

    kind: str
    sent: float
    """Monotonic seconds at which it was posted."""
    seconds: float
    """Until the first reply was fetched; the whole patience when none came."""
    replies: int
    """0: no answer came. Replies that came with the first one."""


class Person:
    """One conversation. Its network address is its own, so that nobody's pace is everybody's."""

    def __init__(self, url: str, number: int) -> None:
        self._url = url
        self._session = aiohttp.ClientSession(
            cookie_jar=aiohttp.CookieJar(unsafe=True),
            headers={
                "X-Forwarded-For": f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"
            },
            timeout=aiohttp.ClientTimeout(total=PATIENCE + 90),
        )

    async def close(self) -> None:
        await self._session.close()

    async def says(self, message: Sent) -> Answered:
        """Send, wait for the first reply. Raises RuntimeError when it was refused."""
        began = time.monotonic()
        identity = await self._post(message)
        replies = 0
        while not replies and time.monotonic() - began < PATIENCE:
            address = f"{self._url}/api/messages/{identity}/answer"
            async with self._session.get(address, params={"wait": "30"}) as answer:
                if answer.status == 200:
                    replies = len((await answer.json())["replies"])
                elif answer.status != 204:
                    raise RuntimeError(f"waiting for an answer: HTTP {answer.status}")
        seconds = time.monotonic() - began
        return Answered(kind=message.kind, sent=began, seconds=seconds, replies=replies)

    async def _post(self, message: Sent) -> str:
        """Again when the service says to come back in a moment, as the page does."""
        data = await asyncio.to_thread(message.file.read_bytes) if message.file else b""
        identity = uuid.uuid4().hex
        for _ in range(TRIES):
            form = aiohttp.FormData()
            form.add_field("id", identity)
            form.add_field("text", message.text)
            if message.file is not None:
                form.add_field(
                    message.kind, data, filename=message.file.name, content_type=TYPES[message.kind]
                )
            async with self._session.post(f"{self._url}/api/messages", data=form) as posted:
                if posted.status == 202:
                    return identity
                if posted.status not in {429, 503}:
                    break
                wait = float(posted.headers.get("Retry-After", "1"))
            await asyncio.sleep(wait)
        raise RuntimeError(f"a message was refused: HTTP {posted.status}")


async def closed_loop(
    url: str, mixture: Mixture, *, people: int, seconds: float, each: int = 6
) -> list[Answered]:
    """`people` conversations at any time, each sends its next message as soon as it was answered;
    after `each` messages somebody new comes. Messages sent in the last moment are waited for."""
    end = time.monotonic() + seconds
    numbers = iter(range(1 << 24))
    done: list[Answered] = []

    async def one() -> None:
        while time.monotonic() < end:
            person = Person(url, next(numbers))
            try:
                for number in range(each):
                    if time.monotonic() >= end:
                        break
                    first = mixture.opening if number == 0 else None
                    done.append(await person.says(first or mixture.one()))
            finally:
                await person.close()

    await asyncio.gather(*(one() for _ in range(people)))
    return done


async def open_loop(
    url: str, mixture: Mixture, arrivals: Iterator[float], *, seconds: float
) -> list[Answered]:
    """Somebody new at every arrival (`arrivals`: seconds between two), whether the service keeps
    up or not: the waiting that a busy hour really means."""
    end = time.monotonic() + seconds
    running: list[asyncio.Task[Answered]] = []

    async def one(number: int) -> Answered:
        person = Person(url, (1 << 23) + number)
        try:
            if mixture.opening is not None:
                await person.says(mixture.opening)
            return await person.says(mixture.one())
        finally:
            await person.close()

    while time.monotonic() < end:
        running.append(asyncio.create_task(one(len(running))))
        await asyncio.sleep(next(arrivals))
    return list(await asyncio.gather(*running))
