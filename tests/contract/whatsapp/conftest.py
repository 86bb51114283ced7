"""A misbehaving Graph API and the real channel in front of it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence

import pytest
from whatsapp_kit import MemoryInbox, WallClock, account, receive

from bot.channels.whatsapp import WhatsappChannel
from bot.channels.whatsapp.deliver import Patience
from bot.locales import FluentPhrases
from bot.speech.notes import fitted
from tests.servers.whatsapp import WhatsappServer, whatsapp_server


@pytest.fixture
async def server() -> AsyncIterator[WhatsappServer]:
    async with whatsapp_server() as one:
        yield one


@pytest.fixture
def inbox() -> MemoryInbox:
    return MemoryInbox()


async def fitting(note: bytes) -> Sequence[bytes]:
    return await asyncio.to_thread(fitted, note, 512 * 1024)


@pytest.fixture
async def build(
    server: WhatsappServer, inbox: MemoryInbox
) -> AsyncIterator[Callable[..., WhatsappChannel]]:
    """Makes channels against the server, closed at the end."""
    async with contextlib.AsyncExitStack() as stack:

        def make(patience: Patience | None = None, **settings: object) -> WhatsappChannel:
            ours = account(server, **settings)
            server.hook = f"http://127.0.0.1:{ours.port}{ours.path}"
            channel = WhatsappChannel(
                ours,
                clock=WallClock(),
                phrases=FluentPhrases(),
                store=inbox,
                fitting=fitting,
                max_download=1 << 20,
                patience=patience or Patience(),
            )
            stack.push_async_callback(channel.close)
            return channel

        yield make


@pytest.fixture
def channel(build: Callable[..., WhatsappChannel]) -> WhatsappChannel:
    return build()


@pytest.fixture
async def receiving(
    channel: WhatsappChannel, inbox: MemoryInbox, server: WhatsappServer
) -> AsyncIterator[None]:
    async with receive(channel, inbox, server.hook):
        yield
