"""A document on its way to a browser: served to that browser alone, for a short time."""

import asyncio
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from test_web_delivery import listening, reply_to, say
from web_kit import CALENDAR, attachment

from bot.errors import ChannelError


def with_document(message, name="rappel.ics"):
    plain = reply_to(message, text="Voici le fichier.", audio=False)
    return replace(plain, reply=replace(plain.reply, document=attachment(name)), document=CALENDAR)


@asynccontextmanager
async def offered(site, name="rappel.ics"):
    """What the page gets, while the reply is not acknowledged."""
    message = await say(site)
    async with listening(site.client) as events:
        sending = asyncio.create_task(site.channel.send(with_document(message, name)))
        yield message, await events.next()
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)


async def test_it_is_a_download_under_its_name(site):
    async with offered(site) as (_, got):
        assert got["document"]["name"] == "rappel.ics"
        assert got["audio"] is None
        response = await site.client.get(got["document"]["url"])
        assert (await response.read(), response.content_type) == (CALENDAR, "text/calendar")
        assert response.headers["Content-Disposition"] == "attachment; filename*=UTF-8''rappel.ics"
        assert response.headers["Cache-Control"] == "no-store"
        assert response.headers["X-Content-Type-Options"] == "nosniff"


async def test_a_name_writes_no_header(site):
    async with offered(site, 'нагадування "1"\r\nX: y.ics') as (_, got):
        response = await site.client.get(got["document"]["url"])
        assert "X" not in response.headers
        assert '"' not in response.headers["Content-Disposition"]


async def test_a_stranger_gets_nothing(site):
    async with site.stranger() as stranger, offered(site) as (_, got):
        assert (await stranger.get(got["document"]["url"])).status == 401
        await stranger.post("/api/session")
        refused = await stranger.get(got["document"]["url"])
        assert refused.status == 404
        assert (await refused.json())["error"]["code"] == "file-gone"


async def test_a_second_try_has_the_same_address(site):
    async with offered(site) as (message, got):
        with pytest.raises(ChannelError):
            await site.channel.send(with_document(message))
        assert (await site.client.get(got["document"]["url"])).status == 200


async def test_it_goes_soon_after_it_was_shown(site):
    async with offered(site) as (_, got):
        await site.client.post(f"/api/ack?id={got['id']}")
        assert (await site.client.get(got["document"]["url"])).status == 200
        site.clock.added += 61
        assert (await site.client.get(got["document"]["url"])).status == 404


async def test_who_was_erased_leaves_no_document(site):
    async with offered(site) as (message, got):
        await site.channel.forget(message.key)
        assert (await site.client.get(got["document"]["url"])).status == 404


async def test_leaving_takes_it_along(site):
    async with offered(site) as (_, got):
        token = site.client.session.cookie_jar.filter_cookies(site.client.make_url("/"))
        await site.client.delete("/api/session")
        headers = {"Cookie": "; ".join(f"{one.key}={one.value}" for one in token.values())}
        assert (await site.client.get(got["document"]["url"], headers=headers)).status == 404
