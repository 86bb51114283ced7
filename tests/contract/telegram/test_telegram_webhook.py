"""The webhook: 200 only after the commit, and only for who knows the secret."""

import asyncio
import contextlib
import socket

import aiohttp
import pytest
from bot_api import private
from telegram_kit import SECRET, SECRET_HEADER, free_port

from bot.channels.telegram import Webhook
from bot.errors import ConfigError


@pytest.fixture
async def address(build, proxy, inbox):
    """The channel receives by webhook at this address."""
    port = free_port()
    address = f"http://127.0.0.1:{port}/telegram/hook"
    channel = build(webhook=Webhook(url=address, secret=SECRET, port=port))
    task = asyncio.create_task(channel.receive(inbox))
    async with asyncio.timeout(30):
        while await proxy.webhook_url() != address:
            await asyncio.sleep(0.01)
    yield address
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def post(address: str, update: object, secret: str | None = SECRET) -> int:
    headers = {SECRET_HEADER: secret} if secret is not None else {}
    async with aiohttp.ClientSession() as client:
        body = update if isinstance(update, bytes) else None
        json = None if isinstance(update, bytes) else update
        async with client.post(address, data=body, json=json, headers=headers) as answer:
            return answer.status


async def test_announced_with_secret_and_delivered_in_order(address, proxy, inbox):
    (fields,) = [fields for method, fields in proxy.calls if method == "setWebhook"]
    assert fields["secret_token"] == SECRET
    assert fields["allowed_updates"] == '["message", "edited_message", "callback_query"]'
    assert fields["max_connections"] == "1"
    for number in range(1, 11):
        await proxy.say(private(11, number, text=f"m{number}"))
    got = await inbox.wait_for(10)
    assert [message.text for message in got] == [f"m{number}" for number in range(1, 11)]


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", "é"])
async def test_wrong_secret_is_forbidden(secret, address, inbox):
    status = await post(address, {"update_id": 1, "message": private(11, 1, text="x")}, secret)
    assert status == 403
    assert not inbox.committed


async def test_edited_message_is_taken(address, inbox):
    edited = private(11, 1, text="x", edit_date=1_790_000_009)
    assert await post(address, {"update_id": 1, "edited_message": edited}) == 200
    assert inbox.messages[0].edited


async def test_refusing_store_gives_503_and_telegram_delivers_again(address, proxy, inbox):
    inbox.refuse = 1
    await proxy.say(private(11, 1, text="Bonjour"))
    assert not inbox.committed
    await proxy.emulator.deliver_updates(token=proxy.token)
    assert [message.text for message in inbox.messages] == ["Bonjour"]


async def test_no_answer_before_the_commit(address, inbox):
    inbox.gate.clear()
    update = {"update_id": 1, "message": private(11, 1, text="Bonjour")}
    delivery = asyncio.create_task(post(address, update))
    await inbox.entered.wait()
    await asyncio.sleep(0.3)
    assert not delivery.done()
    inbox.gate.set()
    assert await delivery == 200


async def test_delivered_twice_is_committed_once(address, inbox):
    update = {"update_id": 1, "message": private(11, 1, text="Bonjour")}
    assert [await post(address, update), await post(address, update)] == [200, 200]
    assert (len(inbox.committed), inbox.deliveries) == (1, 2)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"not json", 400),
        (b"[1, 2]", 400),
        (b'{"message": {}}', 400),
        (b"\xff\xfe", 400),
        (b" " * (1 << 20) + b"{}", 413),
        (b'{"update_id": 7, "message": {"chat": "?"}}', 200),  # would never get better
    ],
)
async def test_malformed_bodies(body, status, address, inbox):
    assert await post(address, body) == status
    assert not inbox.committed


def test_weak_or_impossible_secrets_are_refused():
    for secret in ("short", "spaces are not allowed!", "x" * 257):
        with pytest.raises(ConfigError, match="secret"):
            Webhook(url="https://example.org/t", secret=secret)
    first, second = Webhook(url="https://example.org/t"), Webhook(url="https://example.org/t")
    assert first.secret != second.secret
    assert first.secret not in repr(first)


@pytest.mark.parametrize("url", ["", "example.org/t", "http://example.org/t", "https:///t"])
def test_address_that_telegram_cannot_call_is_refused(url):
    with pytest.raises(ConfigError, match="webhook_url"):
        Webhook(url=url)


async def test_taken_port_is_a_configuration_error(build, inbox):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        hook = Webhook(url="http://127.0.0.1/t", port=taken.getsockname()[1])
        with pytest.raises(ConfigError, match="cannot listen"):
            await asyncio.wait_for(build(webhook=hook).receive(inbox), 30)
