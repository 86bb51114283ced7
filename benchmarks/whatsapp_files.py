"""The row "files" of benchmarks.whatsapp_crashes: voice notes that the platform loses."""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from pathlib import Path

import aiohttp
from store_kit import store_at
from whatsapp_kit import Service, WallClock

from bot.model import Reply
from tests.servers.whatsapp import incoming, whatsapp_server

Row = dict[str, float | int | str]


def _sound(number: int) -> bytes:
    return b"OggS" + number.to_bytes(4, "big") * 5000


async def files(data: Path, notes: int, count: int, chance: random.Random) -> Row:
    """So many voice notes, and kills."""
    took: list[float] = []
    async with whatsapp_server() as server:
        service = Service("receive", data, server)
        await service.start()
        numbers = iter(range(notes))

        async def post() -> None:
            for number in numbers:
                server.host(str(number), _sound(number), "audio/ogg", slow=0.05)
                audio = {"id": str(number), "mime_type": "audio/ogg; codecs=opus", "voice": True}
                body = incoming(number, "audio", phone=f"3319900{number % 100:04d}", audio=audio)
                while True:
                    begin, status = time.perf_counter(), 0
                    with contextlib.suppress(aiohttp.ClientError):
                        status = await server.post(body)
                    if status == 200:
                        break
                    await asyncio.sleep(0.05)
                took.append(time.perf_counter() - begin)
                await asyncio.sleep(0.05)

        posting = [asyncio.create_task(post()) for _ in range(5)]
        for _ in range(count):
            enough = len(took) + chance.randint(5, max(6, notes // (count + 1)))
            while len(took) < min(enough, notes):
                await asyncio.sleep(0.002)
            await service.end()
            await service.start()
        await asyncio.gather(*posting)
        begin = time.perf_counter()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(120):
                while sum(one.is_file() for one in (data / "media").rglob("*")) < notes:
                    await asyncio.sleep(0.1)
        last = time.perf_counter() - begin
        await asyncio.sleep(1.0)
        await service.end()
        downloads = sum(one.startswith("GET /attachments/") for one in server.requests)
    missing = notes - await _readable(data)
    took.sort()
    return {
        "row": "files", "voice notes": notes, "kill -9": count, "missing": missing,
        "downloads": downloads, "seconds until the last": round(last, 1),
        "p99 ms of the webhook": round(1000 * took[int(0.99 * len(took))]),
    }  # fmt: skip


async def _readable(data: Path) -> int:
    """Messages whose file is in the vault, and is theirs."""
    store = store_at(data, WallClock())
    await store.open()
    count = 0
    while (item := await store.claim(())) is not None:
        number = int(item.message.id.removeprefix("wamid.IN"))
        (ref,) = item.message.media
        if ref.in_vault:
            count += await store.get(item.message.key, ref) == _sound(number)
        await store.bury(item, Reply(text="", speech="", language="fr"))
    await store.close()
    return count
