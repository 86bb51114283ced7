"""A bad line between the service and Telegram: delay, loss that is sent again, cut connections."""

from __future__ import annotations

import asyncio
import contextlib
import random

from benchmarks.faults.places import Place
from benchmarks.faults.table import Seen, fault
from benchmarks.faults.world import World

DELAY = 0.2
"""Seconds that every piece takes, each way."""
LOSS = 0.05
"""Share of the pieces that are lost and come a retransmission later, as TCP makes them do."""
RETRANSMISSION = 1.0
"""RFC 6298: the least time-out of a sender."""
CUT = 0.01
"""Share of the pieces with which the connection ends."""
PEOPLE = 25
ROUNDS = 4


class BadLine:
    """A relay on a port of its own. Where the kernel has netem, `tc` does this better; here the
    kernel's module is not to be counted on."""

    def __init__(self, port: int, *, seed: int = 5) -> None:
        self._to = port
        self._chance = random.Random(seed)  # noqa: S311 - repeatable
        self.lost = self.cut = self.pieces = 0
        self.port = 0

    async def __aenter__(self) -> BadLine:
        self._server = await asyncio.start_server(self._joined, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *error: object) -> None:
        self._server.close()

    async def _joined(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            far, back = await asyncio.open_connection("127.0.0.1", self._to)
            await asyncio.gather(self._carry(reader, back), self._carry(far, writer))
            for one in (writer, back):
                one.close()

    async def _carry(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        """In order: what follows a lost piece waits for it."""
        with contextlib.suppress(OSError):
            while piece := await source.read(1400):
                self.pieces += 1
                await asyncio.sleep(DELAY)
                if self._chance.random() < CUT:
                    self.cut += 1
                    target.transport.abort()
                    return
                if self._chance.random() < LOSS:
                    self.lost += 1
                    await asyncio.sleep(RETRANSMISSION)
                target.write(piece)
                await target.drain()
        with contextlib.suppress(OSError):
            target.close()


@fault(
    "network",
    f"{DELAY * 1000:.0f} ms delay each way, {LOSS:.0%} of the pieces lost, {CUT:.0%} cut the line",
    "lost 0, out of order 0, duplicates <= replies of which the answer was cut off",
)
async def bad_line(place: Place) -> Seen:
    async with World(place) as world, BadLine(world.proxy.port) as line:
        base = f"http://127.0.0.1:{line.port}"
        world.urls = (f"{base}/bot", f"{base}/file/bot")
        await world.start()
        asked: dict[int, list[str]] = {chat: [] for chat in range(1, PEOPLE + 1)}
        for number in range(ROUNDS):
            for chat, texts in asked.items():
                texts.append(f"question {chat}/{number}")
                await world.say(chat, texts[-1])
            await asyncio.sleep(1.0)
        result = await world.settled(asked)
        code = await world.end()
    good = not (result.lost or result.out_of_order or result.wrong_person or code)
    return Seen(
        text=f"{PEOPLE * ROUNDS} messages over {line.pieces} pieces, {line.lost} lost, {line.cut} "
        f"cuts (a relay in user space; no netem in this kernel): lost {result.lost}, out of order "
        f"{result.out_of_order}, answered twice {result.duplicates}",
        good=good and result.duplicates <= line.cut and line.lost > 0,
        figures={"lost": result.lost, "twice": result.duplicates, "cuts": line.cut},
    )
