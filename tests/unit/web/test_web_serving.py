"""The channel as the service runs it: it opens a port, and it ends when told to."""

import asyncio
import contextlib
import time

import pytest
from aiohttp import ClientSession, CookieJar
from web_kit import PHRASES, MemoryInbox, MemoryVault, TestClock

from bot.channels.web import WebChannel
from bot.errors import ChannelError, ConfigError
from bot.model import MediaKind, MediaRef


def channel(port=0) -> WebChannel:
    return WebChannel(MemoryVault(), PHRASES, clock=TestClock(), port=port)


async def test_it_serves_and_ends_at_once_with_pages_open():
    web = channel()
    assert web.name == "web"
    serving = asyncio.create_task(web.receive(MemoryInbox()))
    await asyncio.wait_for(web.started.wait(), 5)
    async with ClientSession(
        f"http://127.0.0.1:{web.port}", cookie_jar=CookieJar(unsafe=True)
    ) as browser:
        assert (await browser.get("/healthz")).status == 204
        await browser.post("/api/session")
        stream = await browser.get("/api/events")
        assert b"retry" in await stream.content.readline()
        began = time.monotonic()
        serving.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await serving
        assert time.monotonic() - began < 5  # the page was told to go; nobody waited for it
        await stream.content.read()
    assert not web.started.is_set()


async def test_a_port_that_is_taken_is_the_operators_to_mend():
    server = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    with pytest.raises(ConfigError, match=str(port)):
        await channel(port).receive(MemoryInbox())
    server.close()
    await server.wait_closed()


async def test_nothing_of_ours_lies_on_a_platform():
    ref = MediaRef(kind=MediaKind.VOICE, mime="audio/ogg", size=0, handle="web:1")
    with pytest.raises(ChannelError):
        await channel().fetch(ref)
