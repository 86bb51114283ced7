"""What can go wrong between a person, a homeserver and us."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
from dataclasses import replace

import pytest
from matrix_kit import MemoryInbox, outgoing, until
from matrix_proxy import Fault

from bot.channels.matrix.convert import file_of, handle_of
from bot.errors import ChannelError, ConfigError, LockedMessage, MediaTooLarge, UnreadableMedia
from bot.model import MediaKind, MediaRef, Message


@contextlib.asynccontextmanager
async def receiving_of(channel, inbox):
    task = asyncio.create_task(channel.receive(inbox))
    yield task
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError, ConfigError):
        await task


def keep_key_back(one, room: str) -> None:
    """The client encrypts with a key that nobody was given, as after a network failure."""
    one.client.olm.create_outbound_group_session(room)
    one.client.olm.outbound_group_sessions[room].shared = True


async def test_a_key_that_comes_late_opens_the_message(build, inbox, person, bot):
    channel = build(key_patience=20.0)
    alice = await person()
    async with receiving_of(channel, inbox):
        room = await alice.room_with(bot.user, encrypted=True)
        await alice.joined(room, bot.user)
        await alice.say(room, "avant")
        await inbox.wait_for(1)
        keep_key_back(alice, room)
        await alice.say(room, "sans clé")
        memory = channel._here.memory
        await until(lambda: memory.held)
        olm = alice.client.olm
        key = olm.outbound_group_sessions[room]
        content = {"algorithm": "m.megolm.v1.aes-sha2", "room_id": room, "session_id": key.id}
        session = next(iter(olm.inbound_group_store[room].values()))[key.id]
        content["session_key"] = session_key(session)
        (device,) = [one for one in olm.device_store.active_user_devices(bot.user)
                     if one.id == "BOTDEVICE"]  # fmt: skip
        olm_session = olm.session_store.get(device.curve25519)
        forwarded = {
            **content, "sender_key": olm.account.identity_keys["curve25519"],
            "sender_claimed_ed25519_key": olm.account.identity_keys["ed25519"],
            "forwarding_curve25519_key_chain": [],
        }  # fmt: skip
        sealed = olm._olm_encrypt(olm_session, device, "m.forwarded_room_key", forwarded)
        await until(lambda: key.id in channel._here.crypto._olm.outgoing_key_requests)
        await alice.client.to_device(to_device(bot.user, device.id, sealed))
        late = (await inbox.wait_for(2))[1]
        assert late.text == "sans clé"
        assert memory.held == []


def session_key(session) -> str:
    return session.export_session(session.first_known_index)


def to_device(user: str, device: str, content: dict):
    from nio.event_builders import ToDeviceMessage

    return ToDeviceMessage("m.room.encrypted", user, device, content)


async def test_a_key_that_never_comes_is_told_even_after_a_restart(build, inbox, person, bot):
    alice = await person()
    first = build(key_patience=3.0)
    async with receiving_of(first, inbox):
        room = await alice.room_with(bot.user, encrypted=True)
        await alice.joined(room, bot.user)
        await alice.say(room, "avant")
        await inbox.wait_for(1)
        keep_key_back(alice, room)
        lost = await alice.say(room, "sans clé")
        await until(lambda: first._here.memory.held)
    await first.close()
    second = build(key_patience=3.0)
    async with receiving_of(second, inbox):
        told = (await inbox.wait_for(2))[1]
    assert (told.id, told.key.person, told.text) == (lost, alice.user, "")
    with pytest.raises(LockedMessage):
        await second.fetch(told.media[0])


async def test_edits_count_while_they_can_and_redactions_leave_nothing(build, inbox, person, bot):
    alice = await person()
    channel = build()
    async with receiving_of(channel, inbox):
        room = await alice.room_with(bot.user)
        await alice.joined(room, bot.user)
        await alice.say(room, "un")
        await inbox.wait_for(1)
    await channel.close()
    changed = await alice.say(room, "dex")  # while nobody is there
    await alice.say(room, "* deux", **edit_of(changed, "deux"))
    gone = await alice.say(room, "à oublier")
    await alice.client.room_redact(room, gone)
    await alice.say(room, "trois")
    again = build()
    async with receiving_of(again, inbox):
        # In one sync or in several: the homeserver may still hold one that was cut off.
        await until(lambda: standing(inbox) == ["un", "deux", "trois"])
        assert (gone, None) in inbox.revised
        known = len(inbox.revised)
        await alice.say(room, "* quatre", **edit_of(changed, "quatre"))
        await until(lambda: len(inbox.revised) > known)
        await alice.client.room_redact(room, changed)
        await until(lambda: len(inbox.revised) > known + 1)
    later = [(identity, message and message.text) for identity, message in inbox.revised[known:]]
    assert later == [(changed, "quatre"), (changed, None)]
    assert standing(inbox) == ["un", "trois"]


def standing(inbox: MemoryInbox) -> list[str]:
    """What waits in an inbox from which nothing is taken."""
    left: dict[str, Message | None] = dict(inbox.committed)
    left.update((identity, message) for identity, message in inbox.revised if identity in left)
    return [message.text for message in left.values() if message is not None]


def edit_of(event: str, text: str) -> dict:
    return {
        "m.new_content": {"msgtype": "m.text", "body": text},
        "m.relates_to": {"rel_type": "m.replace", "event_id": event},
    }


async def test_strange_kinds_and_bots_and_a_refusing_store(receiving, inbox, person, bot):
    alice = await person()
    room = await alice.room_with(bot.user)
    await alice.joined(room, bot.user)
    inbox.refuse = 1
    await alice.say(room, "Bonjour")
    place = {"msgtype": "m.location", "body": "ici", "geo_uri": "geo:1,2"}
    await alice.send(room, place)
    await alice.send(room, {"body": "chat", "url": "mxc://a/b", "info": {}}, "m.sticker")
    await alice.send(room, {"msgtype": "m.notice", "body": "je suis un robot"})
    await alice.send(room, {"msgtype": "m.image", "body": "x", "url": "https://elsewhere/x"})
    await alice.say(room, "fin")
    got = await inbox.wait_for(5)
    assert [(one.text, one.unsupported) for one in got] == [
        ("Bonjour", False), ("", True), ("", True), ("", True), ("fin", False)
    ]  # fmt: skip


async def test_media_are_capped_checked_and_fetched_from_home_only(
    build, inbox, person, bot, proxy
):
    alice = await person()
    channel = build(url=proxy.url, max_download=5000)
    async with receiving_of(channel, inbox):
        room = await alice.room_with(bot.user, encrypted=True)
        await alice.joined(room, bot.user)
        await alice.attach(room, bytes(4000), "m.audio", "audio/ogg", "v.ogg")
        await alice.attach(room, bytes(6000), "m.audio", "audio/ogg", "v.ogg")
        fits, large = [one.media[0] for one in await inbox.wait_for(2)]
    assert await channel.fetch(fits) == bytes(4000)
    for ref in (large, replace(large, size=0)):  # whatever size was claimed
        with pytest.raises(MediaTooLarge):
            await channel.fetch(ref)
    file = file_of(fits.handle)
    wrong = base64.b64encode(bytes(32)).decode()
    forged = replace(fits, handle=handle_of(replace(file, sha256=wrong)))
    with pytest.raises(UnreadableMedia):
        await channel.fetch(forged)
    nowhere = MediaRef(kind=MediaKind.VOICE, mime="audio/ogg", size=0,
                       handle=handle_of(replace(file, mxc="mxc://matrix.test/none")))  # fmt: skip
    with pytest.raises(UnreadableMedia):
        await channel.fetch(nowhere)
    proxy.next("/media/download/", Fault.BROKEN, Fault.REFUSED, Fault.REFUSED)
    for _ in range(2):
        with pytest.raises(ChannelError):
            await channel.fetch(fits)
    assert all("/_matrix/" in path for _, path, _ in proxy.calls)


async def test_a_revoked_token_is_replaced_by_the_password(
    receiving, channel, inbox, person, bot, server
):
    alice = await person()
    room = await alice.room_with(bot.user)
    await alice.joined(room, bot.user)
    await alice.say(room, "un")
    await inbox.wait_for(1)
    token = channel._here.homeserver.token
    server.call("POST", "/_matrix/client/v3/logout", {}, token=token)  # the device is forgotten
    await until(lambda: channel._here.homeserver.token not in {"", token})
    await alice.say(room, "deux")
    assert (await inbox.wait_for(2))[1].text == "deux"
    carol = await person()  # our keys are published again
    sealed = await carol.room_with(bot.user, encrypted=True)
    await carol.joined(sealed, bot.user)
    await carol.say(sealed, "trois")
    assert (await inbox.wait_for(3))[2].text == "trois"


async def test_wrong_settings_are_named(build, inbox, tmp_path):
    with pytest.raises(ConfigError, match="user and password"):
        await build(password="wrong").receive(inbox)
    with pytest.raises(ConfigError, match="PORTE_VOIX_MATRIX_TOKEN"):
        await build(password="", token="wrong").receive(inbox)
    with pytest.raises(ConfigError, match="password or an access token"):
        build(password="")


async def test_one_process_at_a_time_and_files_for_our_eyes_only(
    receiving, channel, build, inbox, person, bot, tmp_path
):
    alice = await person()
    room = await alice.room_with(bot.user)
    await alice.joined(room, bot.user)
    await alice.attach(room, b"bytes", "m.audio", "audio/ogg", "v.ogg")
    (message,) = await inbox.wait_for(1)
    second = build()  # of a rolling restart: it waits, and may fetch meanwhile
    waiting = asyncio.create_task(second.receive(inbox))
    with pytest.raises(ChannelError, match="only one may run") as caught:
        await second.send(outgoing("o1", "Bonjour.", message.key))
    assert caught.value.retry_after == 1.0
    assert await second.fetch(message.media[0]) == b"bytes"
    receiving.cancel()
    await asyncio.gather(receiving, return_exceptions=True)
    await channel.close()
    await alice.say(room, "suite")
    assert (await inbox.wait_for(2))[1].text == "suite"
    await second.send(outgoing("o1", "Bonjour.", message.key))
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    folder = tmp_path / "matrix"
    assert folder.stat().st_mode & 0o77 == 0
    state = json.loads((folder / "state.json").read_text())
    assert state["device"] == "BOTDEVICE"
    assert state["since"]
    for name in ("state.json", "store.key", "BOTDEVICE.db"):
        assert (folder / name).stat().st_mode & 0o77 == 0
    assert bot.password not in (folder / "state.json").read_text()


async def test_lost_keys_mean_a_new_device(build, inbox, person, bot, tmp_path):
    alice = await person()
    first = build()
    async with receiving_of(first, inbox):
        room = await alice.room_with(bot.user, encrypted=True)
        await alice.joined(room, bot.user)
        await alice.say(room, "un")
        await inbox.wait_for(1)
        token = first._here.homeserver.token
    await first.close()
    (tmp_path / "matrix").rename(tmp_path / "lost")
    with pytest.raises(ConfigError, match="keys of this access token's device"):
        await build(password="", token=token).receive(inbox)
    again = build()
    async with receiving_of(again, inbox):
        await until(lambda: again._here._crypto is not None)
        assert again._here.account.device.startswith("BOTDEVICE-")
        await alice.sync()
        await alice.say(room, "deux")
        assert (await inbox.wait_for(2))[1].text == "deux"
