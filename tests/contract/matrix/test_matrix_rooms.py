"""Groups, invitations, upgraded and empty rooms, and the desk of an association in a room."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from pathlib import Path

import pytest
from matrix_kit import PHRASES, outgoing, until

from bot.model import Conversation, Message, Turn
from bot.runner import Runner

TESTS = Path(__file__).parents[2]
sys.path[:0] = [
    str(TESTS / "unit" / part) for part in ("corridor", "partners/org", "partners/rooms")
]

from room_kit import MEANING, PERSON, Group, group_at  # noqa: E402


async def test_in_a_group_only_what_is_meant_for_the_bot_is_read(
    receiving, channel, inbox, person, bot
):
    alice, carol = await person(), await person()
    room = await alice.room_with(bot.user, carol.user, encrypted=True)
    await carol.join(room)
    await carol.sync()
    await alice.joined(room, bot.user)
    await alice.joined(room, carol.user)
    await carol.sync()
    await alice.say(room, "on se voit à midi ?")
    await alice.say(room, f"{bot.user}: bonjour", **{"m.mentions": {"user_ids": [bot.user]}})
    (asked,) = await inbox.wait_for(1)
    assert asked.text == "bonjour"
    assert asked.key.chat == f"-{room}"
    await channel.send(outgoing("o1", "Oui ?", asked.key, reply_to=asked.id))
    await carol.hears(1)
    answer = carol.events[-1]
    content = answer.source["content"]
    assert content["m.relates_to"] == {"m.in_reply_to": {"event_id": asked.id}}
    assert content["m.mentions"] == {"user_ids": [alice.user]}
    reply = {"m.in_reply_to": {"event_id": answer.event_id}}
    await carol.say(room, "> <@bot> Oui ?\n\nmerci", **{"m.relates_to": reply})
    await carol.say(room, "à demain")
    await alice.say(room, f"{bot.user.partition(':')[0]}: fin", **{"m.mentions": {}})
    await alice.say(room, f"{bot.user} fin")
    _, thanks, end = await inbox.wait_for(3)
    assert (thanks.text, thanks.replies_to, thanks.key.person) == ("merci", "Oui ?", carol.user)
    assert end.text == "fin"
    assert len(inbox.committed) == 3


@pytest.mark.parametrize(
    ("allowed", "accepted"),
    [((), True), (("*",), True), (("matrix.test",), True), (("else.test",), False)],
)
async def test_invitations_are_accepted_by_policy(allowed, accepted, build, inbox, person, bot):
    channel = build(invitations=allowed)
    receiving = asyncio.create_task(channel.receive(inbox))
    alice = await person()
    room = await alice.room_with(bot.user)
    try:
        if accepted:
            await alice.joined(room, bot.user)
            return
        async with asyncio.timeout(20):
            while True:
                state = await alice.client.room_get_state_event(room, "m.room.member", bot.user)
                if state.content["membership"] == "leave":
                    break
                await asyncio.sleep(0.02)
    finally:
        receiving.cancel()
        await asyncio.gather(receiving, return_exceptions=True)


async def test_an_upgraded_room_is_the_same_conversation(
    receiving, channel, inbox, person, bot, server
):
    alice = await person()
    room = await alice.room_with(bot.user)
    await alice.joined(room, bot.user)
    await alice.say(room, "avant")
    before = (await inbox.wait_for(1))[0]
    token = alice.client.access_token
    new = server.call(
        "POST", f"/_matrix/client/v3/rooms/{room}/upgrade", {"new_version": "12"}, token=token
    )["replacement_room"]
    server.call(
        "POST", f"/_matrix/client/v3/rooms/{new}/invite", {"user_id": bot.user}, token=token
    )
    await alice.joined(new, bot.user)
    await alice.say(new, "après")
    after = (await inbox.wait_for(2))[1]
    assert after.key == before.key
    await channel.send(outgoing("o1", "Toujours là.", before.key))
    await alice.hears(1)


async def test_an_empty_room_is_left(receiving, channel, inbox, person, bot, server):
    alice = await person()
    room = await alice.room_with(bot.user)
    await alice.joined(room, bot.user)
    await alice.say(room, "Bonjour")
    await inbox.wait_for(1)
    rooms = "/_matrix/client/v3/joined_rooms"
    token = channel._here.homeserver.token
    assert server.call("GET", rooms, token=token)["joined_rooms"] == [room]
    await alice.client.room_leave(room)
    await until(lambda: server.call("GET", rooms, token=token)["joined_rooms"] == [])


class Service:
    """The runner with everything about desks; what would go to the corridor is kept."""

    def __init__(self, group: Group, channel) -> None:
        self.group, self.stop = group, asyncio.Event()
        self.corridor: list[str] = []
        self.runner = Runner(
            group.store, [channel], self.answer, phrases=PHRASES, clock=group.clock,
            loops={"rooms": group.posting.posting, "desk": group.relay.relaying,
                   "words": group.translating.translating},
        )  # fmt: skip

    async def answer(self, message: Message, conversation: Conversation, *_: object) -> Turn:
        turn = await self.group.answers.answered(message, conversation)
        if turn is None:
            self.corridor.append(message.text)
        return turn or Turn(replies=(), conversation=conversation)

    async def __aenter__(self) -> Service:
        self.task = asyncio.create_task(self.runner.run(self.stop))
        self.time = asyncio.create_task(self._pass_time())
        return self

    async def _pass_time(self) -> None:
        while True:
            await asyncio.sleep(0.02)
            self.group.clock.pass_(seconds=2)

    async def __aexit__(self, *error: object) -> None:
        self.stop.set()
        self.time.cancel()
        async with asyncio.timeout(20):
            await self.task


async def posted(one, words: str):
    """The bot's event with these words, once it is there."""
    async with asyncio.timeout(20):
        while True:
            for event in one.events:
                if words in getattr(event, "body", ""):
                    return event
            await one.sync()
            await asyncio.sleep(0.02)


async def test_a_request_is_answered_by_a_reply_and_in_a_thread(channel, person, bot, tmp_path):
    alice, carol = await person(), await person()
    async with group_at(tmp_path) as group, Service(group, channel) as service:
        room = await team_room(alice, carol, bot)
        await carol.say(room, "on se voit à midi ?")
        code = await group.rooms.code(group.organisation, group.member)
        await alice.say(room, f"!desk {code}")
        await posted(carol, "n'est pas chiffré")
        await asked(group)
        await answered(group, room, alice, carol)
    assert set(service.corridor) <= {"-"}  # of the person who asks; nothing said in the room


async def asked(group: Group) -> None:
    """The person's request is written past the runner, which may be quicker now and then."""
    for _ in range(10):
        with contextlib.suppress(AssertionError):
            return await group.ask()
    raise AssertionError("the runner always was quicker")


async def team_room(alice, carol, bot) -> str:
    room = await alice.room_with(bot.user, carol.user, encrypted=True, direct=False)
    await carol.join(room)
    await alice.joined(room, bot.user)
    await alice.joined(room, carol.user)
    await carol.sync()
    return room


async def answered(group: Group, room: str, alice, carol) -> None:
    """Two colleagues, by a reply and in a thread."""
    request = await posted(carol, MEANING)
    assert PERSON.person not in request.body
    group.rendering.critical = True
    reply = {"m.in_reply_to": {"event_id": request.event_id}}
    await carol.say(room, "Venez demain.", **{"m.relates_to": reply})
    check = await posted(alice, "fa: Venez demain.")
    thread = {"rel_type": "m.thread", "event_id": check.event_id, "is_falling_back": True,
              "m.in_reply_to": {"event_id": check.event_id}}  # fmt: skip
    await alice.say(room, "OK", **{"m.relates_to": thread})
    await posted(alice, group.sentence("room-agreed"))
    async with asyncio.timeout(20):
        while not any(line.state == "sent" for line in (await group.thread()).lines):
            await asyncio.sleep(0.05)
    # A colleague leaves: two are left, and the room stays the team's.
    await carol.client.room_leave(room)
    await alice.say(room, "/close", **{"m.relates_to": reply})
    await posted(alice, group.sentence("room-closed"))
