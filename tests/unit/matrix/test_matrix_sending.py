"""Parts of a reply, tried again; and where they may not go."""

from __future__ import annotations

import re
from collections import OrderedDict
from dataclasses import replace

import pytest
from matrix_script import ALICE, BOT, CAROL, ROOM, WallClock, connection, event

from bot.channels.matrix.deliver import Sender
from bot.channels.matrix.homeserver import Unreachable
from bot.channels.matrix.invitations import Invitations
from bot.channels.matrix.offered import Offered
from bot.errors import ChannelError, ChannelGone
from bot.locales import FluentPhrases
from bot.model import ConversationKey, Reply
from bot.ports import Outgoing

KEY = ConversationKey(channel="matrix", chat=ROOM, person=ALICE)


class Room:
    """A homeserver that knows transactions, and what a person sees."""

    def __init__(self, folder) -> None:
        self.here, self.script, _ = connection(folder)
        self.shown: OrderedDict[str, str] = OrderedDict()
        self.fails = 0
        """This one of the next events gets no answer."""
        self.script.call, self._call = self._answered, self.script.call
        self.script.upload = self._upload
        self.sender = self.new()

    def new(self) -> Sender:
        """As after a restart."""
        policy, offered = Invitations(self.here, ()), Offered(self.here)
        return Sender(self.here, policy, offered, OrderedDict(), FluentPhrases(),
                      WallClock().monotonic)  # fmt: skip

    async def _upload(self, data, mime):
        return "mxc://h/1"

    async def _answered(self, method, path, body=None, **more):
        found = re.search("/send/m.room.message/(.+)", path)
        if not found:
            return await self._call(method, path, body, **more)
        self.fails -= 1
        if self.fails == 0:
            raise Unreachable("reset")
        self.shown.setdefault(found[1], body["body"])
        return {}

    async def send(self, audio: bytes | None, text: str = "Bonjour.") -> None:
        reply = Reply(text=text, speech="Bonjour.", language="fr")
        await self.sender.send(Outgoing(id="o", key=KEY, reply=reply, audio=audio, reply_to=""))


@pytest.mark.parametrize("restarted", [False, True])
@pytest.mark.parametrize(
    ("first", "second", "shown"),
    [(b"OggS", None, "vab"), (None, b"OggS", "avb"), (b"OggS", b"OggS", "vab")],
)
async def test_each_part_is_shown_once_whether_the_sound_came_or_went(
    tmp_path, first, second, shown, restarted
):
    room, two = Room(tmp_path), "a" * 4000 + "\n\n" + "b" * 4000
    room.fails = 2
    with pytest.raises(ChannelError):
        await room.send(first, two)
    if restarted:
        room.sender = room.new()
    await room.send(second, two)
    assert "".join(body[0] for body in room.shown.values()) == shown


async def test_a_private_answer_waits_while_somebody_else_is_in_the_room(tmp_path, caplog):
    room = Room(tmp_path)
    room.script.members(ROOM, BOT, ALICE, CAROL)
    with pytest.raises(ChannelError) as caught:
        await room.send(b"OggS")
    assert not isinstance(caught.value, ChannelGone)
    assert caught.value.retry_after == 3600.0
    assert not room.shown
    assert "has become a group" in caplog.text
    assert not {ROOM, ALICE, CAROL} & set(caplog.text.split())
    left = event("$1", {"membership": "leave"}, "m.room.member", state_key=CAROL)
    room.here.rooms.apply(ROOM, left, room.here.crypto)
    await room.send(b"OggS")
    assert list(room.shown.values()) == ["voice.ogg", "Bonjour."]


async def test_an_answer_to_a_group_goes_there(tmp_path):
    room = Room(tmp_path)
    room.script.members(ROOM, BOT, ALICE, CAROL)
    key = replace(KEY, chat=f"-{ROOM}")
    reply = Reply(text="Oui.", speech="Oui.", language="fr")
    await room.sender.send(Outgoing(id="o", key=key, reply=reply, audio=None, reply_to=""))
    assert list(room.shown.values()) == ["Oui."]


async def test_the_thread_of_a_question_that_is_closed_is_still_known(tmp_path):
    room = Room(tmp_path)
    thread = {"rel_type": "m.thread", "event_id": "$first"}
    room.script.answers[f"GET rooms/{ROOM}/event/$asked"] = event(
        "$asked", {"session_id": "s", "m.relates_to": thread}, "m.room.encrypted"
    )
    assert await room.sender._thread(ROOM, "$asked") == "$first"
    assert await room.sender._thread(ROOM, "$nowhere") == ""
