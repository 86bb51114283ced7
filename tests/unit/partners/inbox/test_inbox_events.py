"""Pages hear at once that something changed, and nothing once they may not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from inbox_kit import Browser, Office

from bot.partners.console.pages.inbox_events import Events
from bot.partners.model import Role

SOON = 5.0  # seconds at most, on a busy machine


class Listener:
    """An open event stream."""

    def __init__(self, response) -> None:
        self.response = response

    async def next(self) -> dict[str, str]:
        """The next event, comments as ``{"comment": ...}``; empty once the stream is over."""
        found: dict[str, str] = {}
        async with asyncio.timeout(SOON):
            while line := (await self.response.content.readline()).decode():
                if line == "\n":
                    return found
                name, _, value = line.rstrip("\n").partition(":")
                found[name or "comment"] = value.strip()
        return found


async def listen(browser: Browser, **headers: str) -> Listener:
    response = await browser.client.get("/inbox/events", headers=headers)
    assert response.status == 200
    assert response.content_type == "text/event-stream"
    return Listener(response)


@pytest.fixture
async def office(office: Office) -> AsyncIterator[Office]:
    """The same, whose events are looked for quickly."""
    events = Events(office.console, poll=0.02)
    app = web.Application()
    app.router.add_get("/inbox/events", office.console.signed_in(events.stream, passive=True))
    quick = TestServer(app)
    await quick.start_server()
    office.server = quick
    yield office
    for client in office.clients:  # a server waits for its open streams
        await client.session.close()
    await quick.close()


async def test_every_change_is_told_with_its_version_and_nothing_else(office: Office) -> None:
    browser = await office.browser(await office.member())
    stream = await listen(browser)
    assert (await stream.next())["event"] == "hello"
    token = await office.handed_over()
    change = await stream.next()
    assert change["event"] == "change"
    assert set(change) == {"id", "event", "data"}
    assert change["id"] == change["data"]
    assert change["id"].isdigit()
    while int(change["id"]) < await office.handoffs.version(office.a):
        change = await stream.next()
    await office.handoffs.take(office.a, token, browser.member.id)
    assert int((await stream.next())["id"]) > int(change["id"])


async def test_who_comes_back_hears_what_happened_meanwhile(office: Office) -> None:
    browser = await office.browser(await office.member())
    stream = await listen(browser)
    before = (await stream.next())["id"]
    stream.response.close()
    await office.handed_over()
    again = await listen(browser, **{"Last-Event-ID": before})
    await again.next()
    assert (await again.next())["event"] == "change"


async def test_another_associations_changes_are_silent(office: Office) -> None:
    browser = await office.browser(await office.member(organisation=office.b))
    stream = await listen(browser)
    await stream.next()
    await office.handed_over(1)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3):
            await stream.next()


async def test_a_member_who_is_removed_hears_nothing_more(office: Office) -> None:
    await office.member(Role.COORDINATOR)
    member = await office.member()
    browser = await office.browser(member)
    stream = await listen(browser)
    await stream.next()
    assert await office.console.members.remove(office.a, member.id)
    assert (await stream.next())["event"] == "end"
    assert await stream.next() == {}


async def test_a_session_that_ends_ends_the_stream(office: Office) -> None:
    browser = await office.browser(await office.member())
    stream = await listen(browser)
    await stream.next()
    await office.console.sessions.end(browser.secret)
    assert (await stream.next())["event"] == "end"


async def test_an_open_page_alone_keeps_nobody_signed_in(office: Office) -> None:
    browser = await office.browser(await office.member())
    stream = await listen(browser)
    await stream.next()
    office.clock.pass_(minutes=100)
    assert "comment" in await stream.next()  # a sign of life
    office.clock.pass_(minutes=21)
    event = await stream.next()
    while "comment" in event:
        event = await stream.next()
    assert event["event"] == "end"


async def test_four_pages_and_no_fifth_until_one_is_closed(office: Office) -> None:
    browser = await office.browser(await office.member())
    streams = [await listen(browser) for _ in range(4)]
    for stream in streams:
        await stream.next()
    fifth = await browser.client.get("/inbox/events")
    assert fifth.status == 429
    other = await listen(await office.browser(await office.member(name="Second Worker")))
    assert (await other.next())["event"] == "hello"
    streams[0].response.close()
    async with asyncio.timeout(SOON):
        while (again := await browser.client.get("/inbox/events")).status == 429:
            await asyncio.sleep(0.05)
    assert again.status == 200
