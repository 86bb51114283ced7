"""A web channel behind aiohttp's own test server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from aiohttp import ClientSession, CookieJar
from aiohttp.test_utils import TestClient, TestServer
from web_kit import PHRASES, MemoryInbox, MemoryVault, TestClock

from bot.channels.web import WebChannel


@dataclass
class Site:
    """One served channel and what stands behind it."""

    channel: WebChannel
    client: TestClient
    inbox: MemoryInbox
    vault: MemoryVault
    clock: TestClock

    def stranger(self) -> ClientSession:
        """Another browser: its own cookies, the same server."""
        return ClientSession(self.client.make_url("/"), cookie_jar=CookieJar(unsafe=True))


@pytest.fixture
def options() -> dict[str, object]:
    """Constructor options; a test file overrides them."""
    return {}


@pytest.fixture
async def site(options: dict[str, object]) -> AsyncIterator[Site]:
    vault, inbox, clock = MemoryVault(), MemoryInbox(), TestClock()
    defaults = {"max_upload": 1024 * 1024, "ack_timeout": 0.5, "per_minute": 600}
    channel = WebChannel(vault, PHRASES, clock=clock, **(defaults | options))
    server = TestServer(channel.application(inbox))
    async with TestClient(server) as client:
        yield Site(channel, client, inbox, vault, clock)
        await channel.close()
