"""One hand-off from the wish to the goodbye: corridor, store, runner and the service's loop, with a
helper on a connection of their own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from handing_kit import ANSWER, Rendering
from handoff_kit import A, Rooms
from scripted import Identifier, Listener, Skill, services

from bot.locales import FluentPhrases
from bot.model import (
    Consent,
    Conversation,
    ConversationKey,
    HandoffState,
    MediaKind,
    MediaRef,
    Message,
    Transcript,
    Turn,
)
from bot.partners.desk import Relay
from bot.partners.desk_words import Words
from bot.pipeline import respond
from bot.ports import Inbox, Meanwhile, Outgoing
from bot.runner import Runner
from bot.stores.sql.partners.handoffs import Handoffs
from bot.turns import CONSENT_VERSION

PHRASES = FluentPhrases()


class Chat:
    """A messenger in memory."""

    name = "test"

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.inbox: asyncio.Future[Inbox] = asyncio.get_running_loop().create_future()

    async def receive(self, inbox: Inbox) -> None:
        self.inbox.set_result(inbox)
        await asyncio.Event().wait()

    async def send(self, outgoing: Outgoing) -> None:
        self.heard.append(outgoing.reply.text)

    async def fetch(self, ref: MediaRef) -> bytes:
        return b"a voice note"

    async def working(self, key: ConversationKey) -> None: ...

    async def forget(self, key: ConversationKey) -> None: ...

    async def close(self) -> None: ...


class Scene:
    """A running service with one person."""

    def __init__(self, rooms: Rooms) -> None:
        self.rooms = rooms
        self.listener = Listener()
        self.rendering = Rendering()
        self.services = services(
            clock=rooms.clock, vault=rooms.store, desks=rooms.store, rendering=self.rendering,
            identifier=Identifier(language="fa"), listener=self.listener, speaker=None,
        )  # fmt: skip
        self.count = 0

    async def answer(self, message: Message, state: Conversation, meanwhile: Meanwhile) -> Turn:
        if state.consent is None:
            yes = Consent(version=CONSENT_VERSION, at=self.rooms.clock.now(), language="fa")
            state = replace(state, consent=yes, language="fa")
        return await respond(message, state, self.services, [Skill(answer=ANSWER)], meanwhile)

    async def say(self, text: str = "", *, voice: str = "") -> None:
        self.count += 1
        media: tuple[MediaRef, ...] = ()
        if voice:
            self.listener.says = Transcript(text=voice, language="fa", confidence=0.9)
            note = MediaRef(kind=MediaKind.VOICE, mime="audio/ogg", size=0, handle="test:1")
            media = (note,)
        inbox = await self.chat.inbox
        await inbox.accept(
            [
                Message(
                    id=f"p{self.count}", key=self.key, sent_at=self.rooms.clock.now(), text=text,
                    media=media,
                )
            ]
        )  # fmt: skip

    async def until(self, found: Callable[[], bool]) -> None:
        for _ in range(500):
            if found():
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"waited in vain; heard: {self.chat.heard}")

    async def hears(self, text: str) -> None:
        """The person hears this next, and nothing before it."""
        await self.until(lambda: bool(self.chat.heard))
        assert self.chat.heard.pop(0) == text

    def phrase(self, id_: str) -> str:
        return PHRASES.say("fa", id_, name=A.name, days=30)


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    rooms = Rooms(tmp_path)
    await rooms.store.open()
    scene = Scene(rooms)
    scene.chat = Chat()
    scene.home = await rooms.association()
    scene.member = await rooms.member(scene.home)
    scene.key = await rooms.person(scene.home)
    work = rooms.store.desk
    assert work is not None
    relay = Relay(work, scene.services, every=0.05)
    words = Words(work, scene.services, every=0.05)
    runner = Runner(
        rooms.store, [scene.chat], scene.answer, phrases=PHRASES, clock=rooms.clock,
        loops={"desk": relay.relaying, "desk-words": words.translating},
    )  # fmt: skip
    stop = asyncio.Event()
    running = asyncio.create_task(runner.run(stop))
    yield scene
    stop.set()
    await running


async def test_from_the_wish_to_the_goodbye(scene: Scene) -> None:
    async with scene.rooms.own_book() as book:
        helpers, home, member = Handoffs(book), scene.home, scene.member
        await scene.say("کارت من گم شده است")
        await scene.until(lambda: len(scene.chat.heard) == 2)
        scene.chat.heard.clear()
        await scene.say(PHRASES.words("fa", "cue-human")[0])
        await scene.until(lambda: len(scene.chat.heard) == 2)
        assert scene.chat.heard[1].endswith(scene.phrase("handoff-ask"))
        assert await helpers.queue(home, member) == []
        scene.chat.heard.clear()
        await scene.say(voice="بله")
        await scene.until(lambda: bool(scene.chat.heard))
        assert scene.chat.heard.pop(0).startswith(scene.phrase("handoff-laid"))
        (waiting,) = await helpers.queue(home, member)
        thread = await helpers.read(home, waiting.token, member)
        assert thread is not None
        assert thread.lines[0].shared.translation == "fr: کارت من گم شده است"
        assert await helpers.take(home, waiting.token, member)
        await scene.hears(scene.phrase("handoff-taken"))
        await helpers.say(home, waiting.token, member, "Bonjour", language="fr")
        await scene.hears(f"{scene.phrase('handoff-says')} fa: Bonjour")
        await scene.say(voice="سلام، کارت من گم شده")
        version = await helpers.version(home)
        async with asyncio.timeout(20):
            while await helpers.version(home) == version:
                await asyncio.sleep(0.02)
        thread = await helpers.read(home, waiting.token, member)
        assert thread is not None
        last = thread.lines[-1]
        assert last.shared.translation == "fr: سلام، کارت من گم شده"
        sound = await helpers.file(home, last.files[0].token, member)
        assert sound is not None
        assert sound.data == b"a voice note"
        await helpers.close(home, waiting.token, member)
        await scene.hears(scene.phrase("handoff-ended"))  # and nothing in between
        (closed,) = await helpers.queue(home, member, closed=True)
        assert closed.state is HandoffState.CLOSED
        await scene.say("کارت من کجاست؟")
        await scene.until(lambda: bool(scene.chat.heard))
        assert scene.chat.heard[0] == ANSWER.text
