"""A real Synapse, a bot account and people with clients of their own."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from matrix_kit import MemoryInbox, Person, channel_of, name
from matrix_proxy import MatrixProxy

from bot.channels.matrix import MatrixChannel
from tests.servers.synapse import Account, Synapse, shared


@pytest.fixture
def server() -> Synapse:
    return shared()


@pytest.fixture
def bot(server: Synapse) -> Account:
    """The bot's account; its own device is made by its password."""
    return server.register(name(), device="UNUSED")


@pytest.fixture
async def person(server: Synapse) -> AsyncIterator[Callable[..., Awaitable[Person]]]:
    """Makes people."""
    async with contextlib.AsyncExitStack() as stack:

        async def make() -> Person:
            local = name()
            one = Person(server.register(local, device=f"D{local}"), server.url)
            stack.push_async_callback(one.close)
            await one.sync()
            return one

        yield make


@pytest.fixture
async def proxy(server: Synapse) -> AsyncIterator[MatrixProxy]:
    one = MatrixProxy(server.url)
    await one.start()
    yield one
    await one.stop()


@pytest.fixture
def inbox() -> MemoryInbox:
    return MemoryInbox()


@pytest.fixture
async def build(
    server: Synapse, bot: Account, tmp_path
) -> AsyncIterator[Callable[..., MatrixChannel]]:
    """Makes channels of the bot; those still open are closed at the end."""
    async with contextlib.AsyncExitStack() as stack:

        def make(**settings: object) -> MatrixChannel:
            channel = channel_of(server, bot, tmp_path / "matrix", **settings)
            stack.push_async_callback(channel.close)
            return channel

        yield make


@pytest.fixture
def channel(build: Callable[..., MatrixChannel]) -> MatrixChannel:
    return build()


@pytest.fixture
async def receiving(channel: MatrixChannel, inbox: MemoryInbox) -> AsyncIterator[asyncio.Task]:
    """The channel receives during the test."""
    task = asyncio.create_task(channel.receive(inbox))
    yield task
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
