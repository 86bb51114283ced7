"""A misbehaving Bot API server and the real channel in front of it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable

import pytest
from fault_proxy import FaultProxy
from telegram_kit import TOKEN, MemoryInbox, WallClock

from bot.channels.telegram import TelegramChannel
from bot.locales import FluentPhrases


@pytest.fixture
async def proxy() -> AsyncIterator[FaultProxy]:
    server = FaultProxy(token=TOKEN)
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def inbox() -> MemoryInbox:
    return MemoryInbox()


@pytest.fixture
async def build(proxy: FaultProxy) -> AsyncIterator[Callable[..., TelegramChannel]]:
    """Makes channels against the proxy, closed at the end."""
    async with contextlib.AsyncExitStack() as stack:

        def make(**settings: object) -> TelegramChannel:
            channel = TelegramChannel(
                TOKEN,
                clock=WallClock(),
                phrases=FluentPhrases(),
                base_url=proxy.base_url,
                base_file_url=proxy.base_file_url,
                **settings,
            )
            stack.push_async_callback(channel.close)
            return channel

        yield make


@pytest.fixture
def channel(build: Callable[..., TelegramChannel]) -> TelegramChannel:
    return build()


@pytest.fixture
async def receiving(channel: TelegramChannel, inbox: MemoryInbox) -> AsyncIterator[asyncio.Task]:
    """The channel receives by long polling during the test."""
    task = asyncio.create_task(channel.receive(inbox))
    yield task
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
