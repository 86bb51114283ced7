""" "Delete everything": whoever has our machine and the homeserver's copy of the room reads nothing
of what was said before, and the conversation goes on."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

from matrix_kit import Person, Service, channel_of, echo, until
from test_matrix_troubles import edit_of

from bot.channels.matrix.connection import SPARE_SECONDS
from bot.channels.matrix.crypto import Crypto
from bot.model import Conversation, Message, Turn

ERASE = "efface tout"


async def answer(message: Message, conversation: Conversation, *more: object) -> Turn:
    """Echoes, and erases who asks for it."""
    turn = await echo(message, conversation, *more)
    return replace(turn, erase=True) if message.text == ERASE else turn


class Thief:
    """Somebody who took our machine, and has everything that the homeserver keeps."""

    def __init__(self, server, alice: Person, matrix: Path, user: str) -> None:
        self._server, self._alice, self._matrix, self._user = server, alice, matrix, user

    def reads(self, room: str) -> list[str]:
        """What of the room can be opened, the oldest first."""
        stolen = self._matrix.with_name("stolen")
        shutil.rmtree(stolen, ignore_errors=True)
        stolen.mkdir()
        (stolen / "store.key").write_bytes((self._matrix / "store.key").read_bytes())
        with sqlite3.connect(self._matrix / "BOTDEVICE.db") as live:
            live.execute("VACUUM INTO ?", (str(stolen / "BOTDEVICE.db"),))
        crypto = Crypto(stolen, self._user, "BOTDEVICE", (stolen / "store.key").read_text())
        try:
            opened = (crypto.open(room, event) for event in self._events(room))
            return [str(one["content"].get("body")) for one in opened if one is not None]
        finally:
            crypto.close()

    def _events(self, room: str) -> list[dict]:
        found, page = [], {"end": ""}
        while "end" in page:
            start = f"&from={page['end']}" if page["end"] else ""
            page = self._server.call(
                "GET", f"/_matrix/client/v3/rooms/{room}/messages?dir=b&limit=100{start}",
                token=self._alice.client.access_token,
            )  # fmt: skip
            found += page["chunk"]
        return [one for one in reversed(found) if one["type"] == "m.room.encrypted"]


async def test_who_was_erased_cannot_be_read_with_our_keys(server, bot, person, tmp_path):
    alice, carol = await person(), await person()
    thief = Thief(server, alice, tmp_path / "matrix", bot.user)
    of_carol = Thief(server, carol, tmp_path / "matrix", bot.user)
    async with Service(channel_of(server, bot, tmp_path / "matrix"), tmp_path, answer):
        room = await alice.room_with(bot.user, encrypted=True)
        theirs = await carol.room_with(bot.user, encrypted=True)
        await alice.joined(room, bot.user)
        await carol.joined(theirs, bot.user)
        await carol.say(theirs, "Je suis Carole")
        await carol.hears(1)
        await alice.say(room, "un")
        await alice.attach(room, b"OggS", "m.audio", "audio/ogg", "v.ogg")
        await alice.hears(2)
        before = await asyncio.to_thread(thief.reads, room)
        assert sorted(before) == ["re:  +voice", "re: un", "un", "v.ogg"]  # the keys of its bytes
        await alice.say(room, ERASE)
        await alice.hears(3)
        await until_only(thief, room, {f"re: {ERASE}"})
        await alice.say(room, "encore")
        assert (await alice.hears(4))[-1] == "re: encore"
        assert await asyncio.to_thread(of_carol.reads, theirs) == [
            "Je suis Carole", "re: Je suis Carole"
        ]  # fmt: skip
    async with Service(channel_of(server, bot, tmp_path / "matrix"), tmp_path, answer):
        await alice.say(room, "après un redémarrage")
        assert (await alice.hears(5))[-1] == "re: après un redémarrage"
    known = await asyncio.to_thread(thief.reads, room)
    assert set(known) <= {
        f"re: {ERASE}", "encore", "re: encore", "après un redémarrage", "re: après un redémarrage"
    }  # fmt: skip
    assert {"encore", "après un redémarrage"} <= set(known)


async def until_only(thief: Thief, room: str, allowed: set[str]) -> None:
    """Once nothing else can be read there."""
    async with asyncio.timeout(20):
        while set(await asyncio.to_thread(thief.reads, room)) - allowed:
            await asyncio.sleep(0.05)


async def test_late_edits_and_removals_bring_nothing_back(server, bot, person, tmp_path):
    alice = await person()
    service = Service(channel_of(server, bot, tmp_path / "matrix"), tmp_path, answer)
    async with service:
        room = await alice.room_with(bot.user, encrypted=True)
        await alice.joined(room, bot.user)
        said = await alice.say(room, "un")
        await alice.hears(1)
        await alice.say(room, ERASE)
        await alice.hears(2)
        await alice.say(room, "* deux", **edit_of(said, "deux"))
        await alice.client.room_redact(room, said)
        await alice.say(room, "fin")
        await alice.hears(3)
    assert alice.texts() == ["re: un", f"re: {ERASE}", "re: fin"]


async def test_a_voice_note_that_was_taken_back_leaves_no_bytes(server, bot, person, tmp_path):
    alice = await person()
    busy, free = asyncio.Event(), asyncio.Event()

    async def slowly(message: Message, conversation: Conversation, *more: object) -> Turn:
        if message.text == "attends":
            busy.set()
            await free.wait()
        return await answer(message, conversation, *more)

    channel = channel_of(server, bot, tmp_path / "matrix")
    async with Service(channel, tmp_path, slowly):
        room = await alice.room_with(bot.user, encrypted=True)
        await alice.joined(room, bot.user)
        await alice.say(room, "attends")
        await busy.wait()
        note = await alice.attach(room, b"OggS secret", "m.audio", "audio/ogg", "v.ogg")
        await until(lambda: unanswered(tmp_path) == 2)
        await alice.client.room_redact(room, note)
        await until(lambda: unanswered(tmp_path) == 1)
        free.set()
        await alice.say(room, "fin")
        assert await alice.hears(2) == ["re: attends", "re: fin"]
    assert [one for one in (tmp_path / "media").rglob("*") if one.is_file()] == []


def unanswered(data: Path) -> int:
    """Messages in the store."""
    with sqlite3.connect(f"file:{data / 'test.db'}?mode=ro", uri=True) as rows:
        (count,) = rows.execute("SELECT count(*) FROM inbox WHERE state != 'done'").fetchone()
    return int(count)


async def test_the_renewed_spare_key_is_taken_by_the_homeserver(
    receiving, channel, inbox, person, bot, server
):
    alice = await person()
    room = await alice.room_with(bot.user, encrypted=True)
    await alice.joined(room, bot.user)
    here = channel._here
    first = here.memory.renewed
    here.memory.renewed -= SPARE_SECONDS + 1
    await alice.say(room, "un")  # ends a sync
    await inbox.wait_for(1)
    await until(lambda: here.memory.renewed > first and not here.crypto._fallback)
    ours = next(iter(here.crypto._olm.account._account.fallback_key.values()), None)
    assert ours is None  # published
    late = await person()  # after everybody else used up what was there
    claimed = [
        server.call(
            "POST", "/_matrix/client/v3/keys/claim",
            {"one_time_keys": {bot.user: {"BOTDEVICE": "signed_curve25519"}}},
            token=late.client.access_token,
        )["one_time_keys"][bot.user]["BOTDEVICE"]
        for _ in range(60)
    ]  # fmt: skip
    (last,) = claimed[-1].values()
    assert last.get("fallback") is True
    hers = await late.room_with(bot.user, encrypted=True)
    await late.joined(hers, bot.user)
    await late.say(hers, "deux")
    assert (await inbox.wait_for(2))[1].text == "deux"
