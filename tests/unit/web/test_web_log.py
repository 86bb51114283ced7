"""What goes wrong is logged by its kind and place alone: no secret, no address, no content."""

import asyncio
import contextlib
import logging

import pytest
from web_kit import PHRASES, MemoryInbox, MemoryVault, TestClock, answer, tone

from bot.channels.httplog import server_log
from bot.channels.telegram.webhook import SECRET_HEADER, Webhook, serve
from bot.channels.web import WebChannel
from bot.channels.web import requests as web_requests
from bot.errors import ChannelError
from bot.ports import Outgoing

SECRET = "s" * 43


class Announced:
    """The one call of Telegram's API that a webhook makes at its start."""

    def __init__(self) -> None:
        self.done = asyncio.Event()

    async def set_webhook(self, url, **options):
        self.done.set()
        return True


class FailingInbox(MemoryInbox):
    """An inbox whose error quotes what it was given."""

    async def accept(self, messages):
        raise RuntimeError(f"cannot take {messages[0].text}")


@contextlib.asynccontextmanager
async def served(inbox=None):
    web = WebChannel(MemoryVault(), PHRASES, clock=TestClock(), port=0, ack_timeout=1)
    serving = asyncio.create_task(web.receive(inbox or MemoryInbox()))
    await asyncio.wait_for(web.started.wait(), 5)
    try:
        yield web
    finally:
        serving.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await serving


async def raw(port: int, request: bytes) -> bytes:
    """The first line of the answer to exactly these bytes."""
    async with asyncio.timeout(5):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(request)
        line = await reader.readline()
        writer.close()
        return line


async def test_a_damaged_cookie_is_not_written_into_the_log(caplog):
    caplog.set_level(logging.DEBUG)
    async with served() as web:
        line = await raw(
            web.port,
            b"GET / HTTP/1.1\r\nHost: localhost\r\nCookie: porte-voix="
            + SECRET.encode()
            + b"\x01\r\n\r\n",
        )
    assert b" 400 " in line
    (record,) = [each for each in caplog.records if each.name == server_log.name]
    assert record.getMessage().startswith("a request failed: ")
    assert record.exc_info is None
    assert SECRET not in caplog.text
    assert "127.0.0.1" not in caplog.text.replace(f"http://127.0.0.1:{web.port}", "")
    assert "aiohttp.server" not in {each.name for each in caplog.records}


async def test_an_unexpected_error_is_named_and_not_quoted(caplog):
    async with served(FailingInbox()) as web:
        body = b"text=confidence"
        line = await raw(
            web.port,
            b"POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 15\r\n"
            b"Content-Type: application/x-www-form-urlencoded\r\n\r\n" + body,
        )
    assert b" 500 " in line
    assert "RuntimeError at accept:" in caplog.text
    assert "confidence" not in caplog.text
    assert "Traceback" not in caplog.text


@pytest.mark.parametrize(
    ("header", "status"),
    [(b"Host: [abc", 421), (b"Host: localhost\r\nOrigin: http://[x", 403)],
)
async def test_odd_hosts_and_origins_are_refused_and_not_a_crash(caplog, header, status):
    async with served() as web:
        line = await raw(
            web.port, b"POST /api/session HTTP/1.1\r\n" + header + b"\r\nContent-Length: 0\r\n\r\n"
        )
    assert f" {status} ".encode() in line
    assert not [each for each in caplog.records if each.levelno >= logging.WARNING]


async def test_a_poll_that_hangs_up_is_nothing_to_log(caplog):
    """The client is gone in the moment in which its answer is written; the outbox keeps it."""
    caplog.set_level(logging.INFO)
    async with served() as web:
        key = web_requests.conversation(SECRET)
        sound = tone(0.2)
        _, writer = await asyncio.open_connection("127.0.0.1", web.port)
        writer.write(
            b"GET /api/messages/abcdefgh-1/answer?wait=5 HTTP/1.1\r\nHost: localhost\r\n"
            b"Cookie: porte-voix=" + SECRET.encode() + b"\r\n\r\n"
        )
        await asyncio.sleep(0.2)
        box = web._mailboxes[key.chat]
        assert box.pollers == 1
        outgoing = Outgoing(
            id="1", key=key, reply=answer(), audio=sound, reply_to=f"{key.chat}.abcdefgh-1"
        )
        writer.transport.abort()
        await asyncio.sleep(0.1)  # the server knows; the poll still waits for a reply
        assert box.pollers == 1
        with pytest.raises(ChannelError):
            await asyncio.wait_for(web.send(outgoing), 5)
        assert box.pollers == 0
    assert "127.0.0.1:" not in caplog.text.replace(f"http://127.0.0.1:{web.port}", "")
    assert not [each for each in caplog.records if each.levelno >= logging.WARNING]


async def test_the_webhook_of_telegram_keeps_its_secret_too(caplog, unused_tcp_port):
    async def take(updates):
        raise RuntimeError("cannot take confidence")

    bot, port = Announced(), unused_tcp_port
    hook = Webhook(url=f"http://127.0.0.1:{port}/hook", secret=SECRET, port=port)
    serving = asyncio.create_task(serve(hook, bot, take))
    await asyncio.wait_for(bot.done.wait(), 5)
    start = f"POST /hook HTTP/1.1\r\nHost: localhost\r\n{SECRET_HEADER}: {SECRET}".encode()
    damaged = await raw(port, start + b"\x01\r\n\r\n")
    failing = await raw(port, start + b'\r\nContent-Length: 15\r\n\r\n{"update_id":1}')
    serving.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await serving
    assert b" 400 " in damaged
    assert b" 500 " in failing
    assert "RuntimeError at take:" in caplog.text
    for private in (SECRET, "confidence", "127.0.0.1", "Traceback"):
        assert private not in caplog.text
