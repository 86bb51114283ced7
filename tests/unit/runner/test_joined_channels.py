"""Two people on two channels, joined by a spoken code, through the real runner and store."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from runner_kit import NOW, ScriptedChannel, SystemClock, until

from bot import danger
from bot.attending import Limits
from bot.locales import FluentPhrases
from bot.model import Conversation, ConversationKey, Message, Turn
from bot.pipeline import respond
from bot.ports import Capabilities, Services
from bot.runner import Runner
from bot.stores.sqlite import SqliteStore
from skills.translate import bank
from skills.translate.interpreter import SKILL

PHRASES = FluentPhrases()
HOST = ConversationKey(channel="chat", chat="h", person="h")
GUEST = ConversationKey(channel="web", chat="g", person="g")


class NoTranslator:
    """Knows no pair: what is said goes through the phrase bank."""

    capabilities = Capabilities(name="none", languages=None, local=True)

    async def prepare(self) -> None: ...

    async def close(self) -> None: ...

    async def pairs(self) -> frozenset[tuple[str, str]]:
        return frozenset()

    async def translate(self, text: str, *, source: str, target: str) -> str:
        raise AssertionError("no pair")


class ByLetters:
    """Tells Arabic by its letters."""

    async def identify(
        self, text: str, *, likely: Sequence[str] = ()
    ) -> tuple[tuple[str, float], ...]:
        if not any(letter.isalpha() for letter in text):
            return ()
        return (("ar" if any("\u0600" <= one <= "\u06ff" for one in text) else "fr", 0.97),)


@pytest.fixture(scope="module", autouse=True)
def warm() -> None:
    """What the service loads before anybody comes."""
    danger.detect("", (), PHRASES)
    SKILL.prepare()
    for language in ("fr", "ar"):
        bank.find("", language)


class Unused:
    """A port that this talk does not need."""


class House:
    """One service after the other over the same data, with two channels."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self.chat, self.web = ScriptedChannel("chat"), ScriptedChannel("web")
        self._count = 0

    @asynccontextmanager
    async def service(self) -> AsyncIterator[None]:
        store = SqliteStore(
            self._directory / "db", self._directory / "media", self._directory / "key",
            SystemClock(),
        )  # fmt: skip
        unused = Unused()
        services = Services(
            phrases=PHRASES, clock=SystemClock(), vault=store, joins=store, listener=unused,
            speaker=None, identifier=ByLetters(), translator=NoTranslator(), reader=unused,
            scene=unused,
        )  # fmt: skip

        async def answer(message: Message, state: Conversation, *_: object) -> Turn:
            return await respond(message, state, services, [SKILL])

        stop = asyncio.Event()
        runner = Runner(
            store, [self.chat, self.web], answer, phrases=PHRASES, clock=SystemClock(),
            limits=Limits(retry_delay=0.01),
        )  # fmt: skip
        running = asyncio.create_task(runner.run(stop))
        try:
            yield
        finally:
            stop.set()
            async with asyncio.timeout(20):
                await running
            self.chat.inbox = self.web.inbox = None

    async def says(self, key: ConversationKey, text: str) -> None:
        channel = self._channel(key)
        await until(lambda: channel.inbox is not None)
        assert channel.inbox is not None
        self._count += 1
        message = Message(id=f"m{self._count}", key=key, sent_at=NOW, text=text)
        await channel.inbox.accept([message])

    async def hears(self, key: ConversationKey, words: str) -> str:
        """The first reply with these words; all of the channel are for this person."""
        channel = self._channel(key)
        await until(lambda: any(words in text for text in channel.texts))
        assert {outgoing.key for outgoing in channel.sent} == {key}
        return next(text for text in channel.texts if words in text)

    async def joins(self) -> None:
        await self.says(HOST, "code interprète")
        code = re.search(r"\d{3} \d{3}", await self.hears(HOST, "votre code"))
        assert code is not None
        await self.says(GUEST, f"رمز {code[0]}")
        await self.hears(GUEST, PHRASES.say("ar", "interpreter-join", name="الفرنسية"))
        await self.hears(HOST, PHRASES.say("fr", "interpreter-join", name="arabe"))
        await self.says(HOST, "oui")
        await self.hears(HOST, PHRASES.say("fr", "interpreter-join-wait"))
        await self.says(GUEST, "نعم")
        await self.hears(HOST, PHRASES.say("fr", "interpreter-join-on"))
        await self.hears(GUEST, PHRASES.say("ar", "interpreter-join-on"))

    def _channel(self, key: ConversationKey) -> ScriptedChannel:
        return self.chat if key == HOST else self.web


async def test_from_one_channel_to_the_other_and_back(tmp_path: Path) -> None:
    house = House(tmp_path)
    async with house.service():
        await house.joins()
        await house.says(HOST, "Attendez ici s'il vous plaît")
        await house.hears(GUEST, "انتظر هنا من فضلك.")
        await house.says(GUEST, "أين المرحاض؟")
        await house.hears(HOST, "Où sont les toilettes ?")
        await house.says(GUEST, "توقف")
        await house.hears(HOST, PHRASES.say("fr", "interpreter-over"))


async def test_a_join_outlives_the_process(tmp_path: Path) -> None:
    house = House(tmp_path)
    async with house.service():
        await house.joins()
    async with house.service():
        await house.says(GUEST, "أين المرحاض؟")
        await house.hears(HOST, "Où sont les toilettes ?")


async def test_the_welcome_waits_until_the_talk_is_over(tmp_path: Path) -> None:
    """Its question about outside services must not stand beside the one about the join."""
    house = House(tmp_path)
    welcome = PHRASES.say("ar", "welcome", days=30)
    async with house.service():
        await house.joins()
        assert welcome not in house.web.texts
        await house.says(GUEST, "توقف")
        await house.hears(GUEST, PHRASES.say("ar", "interpreter-over"))
        await house.says(GUEST, "مرحبا")
        await house.hears(GUEST, welcome)
