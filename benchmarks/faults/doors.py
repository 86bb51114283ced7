"""The webhook process killed while platforms deliver: what it acknowledged must not be missing."""

from __future__ import annotations

import asyncio
import contextlib
import random
import signal
import time
from collections.abc import Callable

import aiohttp

from benchmarks.faults.places import Place
from benchmarks.faults.table import Seen, fault
from benchmarks.faults.world import SECRET, World, free_port, private, rises
from tests.servers import whatsapp as whatsapp_wire

KILLS = 15
BURST = 120
"""Deliveries of one round; the kill falls among them."""
AT_ONCE = 20
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Platform:
    """Delivers updates to a webhook and keeps those that were acknowledged with 200."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}/hook"
        self.acknowledged: set[int] = set()
        self.refused: dict[int, int] = {}
        """Status by update, of those that were answered otherwise."""
        self._places = asyncio.Semaphore(AT_ONCE)

    async def deliver(self, client: aiohttp.ClientSession, number: int, text: str) -> None:
        """One try. An answer that does not come is no acknowledgement."""
        update = {"update_id": number, "message": private(number, 1, text=text)}
        with contextlib.suppress(aiohttp.ClientError, TimeoutError):
            async with (
                self._places,
                client.post(self.url, json=update, headers={HEADER: SECRET}) as answer,
            ):
                if answer.status == 200:
                    self.acknowledged.add(number)
                else:
                    self.refused[number] = answer.status

    async def reachable(self, client: aiohttp.ClientSession) -> None:
        """Wait until the webhook answers; a body without sense is refused, not kept."""
        async with asyncio.timeout(180):
            while True:
                with contextlib.suppress(aiohttp.ClientError):
                    async with client.post(self.url, data=b"?", headers={HEADER: SECRET}) as answer:
                        if answer.status == 400:
                            return
                await asyncio.sleep(0.05)


def text_of(number: int) -> str:
    return f"question {number}"


async def killed(place: Place, *, kills: int, burst: int) -> tuple[int, int, int, int]:
    """(acknowledged, of these never answered, answered twice, in flight at the kills)."""
    chance = random.Random(15)  # noqa: S311 - repeatable kills
    port = free_port()
    async with World(place, webhook_port=port) as world, aiohttp.ClientSession() as client:
        platform, flying = Platform(port), 0
        for turn in range(kills):
            await world.start()
            await platform.reachable(client)
            numbers = range(turn * 1000 + 1, turn * 1000 + 1 + burst)
            sends = [platform.deliver(client, number, text_of(number)) for number in numbers]
            begun = len(platform.acknowledged)
            goal = begun + chance.randint(burst // 4, burst * 3 // 4)
            await asyncio.gather(*sends, _kill_at(world, lambda: len(platform.acknowledged), goal))
            flying += world.in_flight()
        await world.start()
        asked = {number: [text_of(number)] for number in platform.acknowledged}
        result = await world.settled(asked, seconds=20)
        await world.end()
        # What was committed but not acknowledged is answered as well: that is no mistake.
        return len(asked), result.lost, result.duplicates, flying


async def _kill_at(world: World, what: Callable[[], float], goal: float) -> None:
    await rises(what, goal)
    await world.end(signal.SIGKILL)


@fault(
    "webhook-telegram",
    f"Telegram webhook process killed x{KILLS} among deliveries",
    "acknowledged but missing 0",
)
async def telegram(place: Place) -> Seen:
    sent, lost, twice, flying = await killed(place, kills=KILLS, burst=BURST)
    return Seen(
        text=f"{KILLS} kills, {sent} acknowledged, missing {lost}; answered twice {twice} of "
        f"{flying} in flight",
        good=lost == 0 and twice <= flying and sent > KILLS,
        figures={"acknowledged": sent, "missing": lost},
    )


@fault(
    "webhook-whatsapp",
    f"WhatsApp webhook process killed x{KILLS} among signed deliveries",
    "acknowledged but missing 0",
)
async def whatsapp(place: Place) -> Seen:
    chance = random.Random(16)  # noqa: S311 - repeatable kills
    acknowledged: set[int] = set()
    port = whatsapp_wire.free_port()
    async with (
        whatsapp_wire.whatsapp_server() as server,
        World(place, door="whatsapp", base_url=server.base_url, webhook_port=port) as world,
    ):
        server.hook = f"http://127.0.0.1:{port}/whatsapp"
        at_once = asyncio.Semaphore(AT_ONCE)

        async def deliver(number: int) -> None:
            body = whatsapp_wire.incoming(
                number, phone=f"3319900{number:04d}", text={"body": text_of(number)}
            )
            with contextlib.suppress(aiohttp.ClientError, TimeoutError):
                async with at_once:
                    if await server.post(body) == 200:
                        acknowledged.add(number)

        for turn in range(KILLS):
            await world.start()
            first = turn * BURST
            async with asyncio.timeout(180):
                while first not in acknowledged:
                    await deliver(first)
                    await asyncio.sleep(0.05)
            goal = len(acknowledged) + chance.randint(BURST // 4, BURST * 3 // 4)
            await asyncio.gather(
                *(deliver(first + number) for number in range(1, BURST)),
                _kill_at(world, lambda: len(acknowledged), goal),
            )
        await world.start()
        wanted = {f"re: {text_of(number)}" for number in acknowledged}
        moved, size = time.monotonic(), 0
        while wanted - {one.text for one in server.sent} and time.monotonic() - moved < 30:
            if len(server.sent) != size:
                moved, size = time.monotonic(), len(server.sent)
            await asyncio.sleep(0.2)
        await world.end()
        texts = [one.text for one in server.sent]
    missing = len(wanted - set(texts))
    return Seen(
        text=f"{KILLS} kills, {len(acknowledged)} acknowledged, missing {missing}, answered twice "
        f"{len(texts) - len(set(texts))}",
        good=missing == 0 and len(acknowledged) > KILLS,
        figures={"acknowledged": len(acknowledged), "missing": missing},
    )
