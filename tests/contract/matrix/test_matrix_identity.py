"""The account vouches for its device: what other clients see of it on a real homeserver."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import shutil
from pathlib import Path

import pytest
import vodozemac
from matrix_kit import MemoryInbox, Person, channel_of, until
from matrix_proxy import Fault
from test_matrix_troubles import receiving_of

from bot.channels.matrix.crypto import Crypto
from bot.channels.matrix.homeserver import Homeserver, Refused
from bot.channels.matrix.identity import NAME, Identity
from bot.errors import ConfigError
from tests.integration.keeping.keeping_kit import furnish, house

UPLOADS = "/keys/device_signing/upload", "/keys/signatures/upload"


def seen_by(server, one: Person, user: str) -> dict:
    """What a client is told of somebody's keys."""
    return server.call(
        "POST", "/_matrix/client/v3/keys/query", {"device_keys": {user: []}},
        token=one.client.access_token,
    )  # fmt: skip


def only(found: dict, kind: str, user: str) -> str:
    (key,) = found[f"{kind}_keys"][user]["keys"].values()
    return key


def signed(content: dict, user: str, by: str) -> bool:
    """As a client checks it, with another implementation than ours."""
    signature = content.get("signatures", {}).get(user, {}).get(f"ed25519:{by}")
    if signature is None:
        return False
    plain = {one: content[one] for one in content if one not in {"signatures", "unsigned"}}
    written = json.dumps(plain, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    vodozemac.Ed25519PublicKey.from_base64(by).verify_signature(
        written.encode(), vodozemac.Ed25519Signature.from_base64(signature)
    )
    return True


def trusted(server, one: Person, user: str, device: str = "BOTDEVICE") -> str | None:
    """The master key behind a device; None where a client excludes it."""
    found = seen_by(server, one, user)
    if user not in found.get("master_keys", {}):
        return None
    master, signer = (only(found, kind, user) for kind in ("master", "self_signing"))
    whole = signed(found["self_signing_keys"][user], user, master)
    return master if whole and signed(found["device_keys"][user][device], user, signer) else None


async def once(channel, inbox, doing=lambda: None) -> None:
    """It runs until it is connected."""
    async with receiving_of(channel, inbox):
        await until(lambda: channel._here._crypto is not None)
        doing()
    await channel.close()


async def test_a_device_is_signed_from_the_first_start_on(build, inbox, person, bot, server, proxy):
    alice = await person()
    assert trusted(server, alice, bot.user) is None
    await once(build(url=proxy.url), inbox)
    master = trusted(server, alice, bot.user)
    assert master is not None
    calls = [path for _, path, _ in proxy.calls if path.endswith(UPLOADS)]
    assert len(calls) == 2
    await once(build(url=proxy.url), inbox)
    assert [path for _, path, _ in proxy.calls if path.endswith(UPLOADS)] == calls
    assert trusted(server, alice, bot.user) == master


async def test_a_homeserver_that_cannot_take_the_signature_now_keeps_nobody_out(
    build, inbox, person, bot, server, proxy, monkeypatch
):
    monkeypatch.setattr("bot.channels.matrix.connection.VOUCH_SECONDS", 2.0)
    monkeypatch.setattr("bot.channels.matrix.connection.VOUCH_AGAIN", 0.0)
    alice = await person()
    proxy.next("keys/device_signing/upload", *[Fault.BROKEN] * 40)
    channel = build(url=proxy.url)
    async with receiving_of(channel, inbox):
        await until(lambda: channel._here._crypto is not None)
        assert channel._here.unsigned
        assert trusted(server, alice, bot.user) is None
        proxy._scripts.clear()
        await alice.room_with(bot.user)  # a sync that brings something, and upkeep behind it
        await until(lambda: trusted(server, alice, bot.user) is not None)
    assert not channel._here.unsigned
    await channel.close()


async def test_a_new_device_has_the_same_identity(build, inbox, person, bot, server, tmp_path):
    alice = await person()
    await once(build(), inbox)
    master = trusted(server, alice, bot.user)
    assert (tmp_path / NAME).stat().st_mode & 0o77 == 0
    shutil.rmtree(tmp_path / "matrix")
    again = build()
    await once(again, inbox)
    device = again._here.account.device
    assert device.startswith("BOTDEVICE-")
    assert trusted(server, alice, bot.user, device) == master


async def test_a_device_that_was_forgotten_is_signed_again(
    receiving, channel, inbox, person, bot, server
):
    alice = await person()
    room = await alice.room_with(bot.user)
    await alice.joined(room, bot.user)
    master = trusted(server, alice, bot.user)
    token = channel._here.homeserver.token
    server.call("POST", "/_matrix/client/v3/logout", {}, token=token)
    await alice.say(room, "un")
    await inbox.wait_for(1)
    async with asyncio.timeout(20):
        while trusted_again(server, alice, bot.user) != master:
            await asyncio.sleep(0.05)


def trusted_again(server, one: Person, user: str) -> str | None:
    devices = seen_by(server, one, user)["device_keys"][user]
    return trusted(server, one, user) if "BOTDEVICE" in devices else None


async def test_a_lost_identity_is_replaced_by_the_password_only(
    build, inbox, person, bot, server, tmp_path, caplog
):
    alice = await person()
    state = tmp_path / "matrix" / "state.json"
    first = build()
    async with receiving_of(first, inbox):
        await until(lambda: state.exists() and read(state)["vouched"])  # a sync is over
    await first.close()
    before = trusted(server, alice, bot.user)
    assert read(state)["vouched"] == before
    (tmp_path / NAME).unlink()
    with caplog.at_level(logging.ERROR):
        await once(build(password="", token=read(state)["token"]), inbox)
    assert "our device is not signed" in caplog.text
    assert trusted(server, alice, bot.user) == before  # as others still see it
    await once(build(), inbox)
    after = trusted(server, alice, bot.user)
    assert after not in {None, before}
    assert bot.password not in caplog.text


def read(state: Path) -> dict:
    return json.loads(state.read_text())


async def test_who_was_given_another_identity_says_so_and_does_not_fight(
    build, inbox, person, bot, server, tmp_path, caplog
):
    alice = await person()
    channel = build()
    async with receiving_of(channel, inbox):
        state = tmp_path / "matrix" / "state.json"
        await until(lambda: state.exists() and read(state)["vouched"])
        ours = trusted(server, alice, bot.user)
        await replaced(server, bot, tmp_path)
        with caplog.at_level(logging.ERROR):
            await until(lambda: "another identity" in caplog.text)
        theirs = only(seen_by(server, alice, bot.user), "master", bot.user)
        room = await alice.room_with(bot.user, encrypted=True)
        await alice.joined(room, bot.user)
        await alice.say(room, "un")  # who does not mind is answered
        assert (await inbox.wait_for(1))[0].text == "un"
    await channel.close()
    await once(build(), MemoryInbox())
    assert only(seen_by(server, alice, bot.user), "master", bot.user) == theirs != ours


async def replaced(server, bot, tmp_path: Path) -> None:
    """Somebody who knows the password resets the identity in another client."""
    identity = Identity(tmp_path / "elsewhere")
    homeserver = Homeserver(server.url)
    homeserver.token = server.login(bot.user, "ELEMENT").token
    try:
        await identity._publish(homeserver, bot.user, bot.password)
    finally:
        await homeserver.close()


async def test_only_our_own_keys_are_signed(build, inbox, person, bot, server, tmp_path, caplog):
    channel = build()
    await once(channel, inbox)
    (tmp_path / "else").mkdir()
    crypto = Crypto(tmp_path / "else", bot.user, "BOTDEVICE", "secret")
    homeserver = Homeserver(server.url)
    homeserver.token = server.login(bot.user, "ELEMENT").token
    identity = Identity(tmp_path / NAME)
    try:
        with caplog.at_level(logging.ERROR):
            assert not await identity.vouch(homeserver, crypto.device, "", take_over=False)
    finally:
        await homeserver.close()
        crypto.close()
    assert "other keys for our device" in caplog.text


async def test_a_wrong_password_replaces_nothing(build, inbox, bot, server, tmp_path):
    await once(build(), inbox)
    homeserver = Homeserver(server.url)
    homeserver.token = server.login(bot.user, "ELEMENT").token
    try:
        with pytest.raises(Refused):
            await Identity(tmp_path / "new")._publish(homeserver, bot.user, "wrong")
    finally:
        await homeserver.close()


async def test_after_a_restore_the_new_device_has_the_same_identity(
    inbox, person, bot, server, tmp_path, capsys
):
    alice = await person()
    home, there = house(tmp_path / "home"), house(tmp_path / "there")
    await furnish(home)
    await once(channel_of(server, bot, home.data / "matrix"), inbox)
    master = trusted(server, alice, bot.user)
    assert home.run("backup", "--new-key") == 0
    recovery = tmp_path / "recovery.txt"
    recovery.write_text(re.findall(r"(?:[A-Z2-7]{4}-){13}[A-Z2-7]{4}", capsys.readouterr().out)[0])
    assert home.run("backup", "--to", tmp_path / "shelf") == 0
    (archive,) = (tmp_path / "shelf").glob("*.backup")
    assert (home.data / NAME).read_bytes() not in archive.read_bytes()
    assert there.run("restore", "--from", archive, "--key", recovery) == 0
    assert (there.data / NAME).stat().st_mode & 0o77 == 0
    assert not (there.data / "matrix").exists()  # a device that was used is not put back
    again = channel_of(server, bot, there.data / "matrix", password=bot.password)
    await once(again, inbox)
    assert trusted(server, alice, bot.user, again._here.account.device) == master


def test_a_damaged_key_is_named(tmp_path):
    for content in ("", "AAAA", "not base64"):
        (tmp_path / NAME).write_text(content)
        with pytest.raises(ConfigError, match=NAME):
            Identity(tmp_path / NAME)
