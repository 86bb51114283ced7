"""Two conversations joined by a spoken code, through the corridor and the real store."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from interpreter_world import NOW, PHRASES, Telephone
from translate_world import ScriptedTranslator

from bot.model import Consent, Conversation, ConversationKey, Danger, JoinState, Message, Turn
from bot.pipeline import respond
from bot.ports import InboxItem, Services
from bot.stores.sqlite import SqliteStore
from bot.turns import CONSENT_VERSION
from skills.admin_help import SKILL as ADMIN_HELP
from skills.translate.interpreter import SKILL

HOST = ConversationKey(channel="telegram", chat="h", person="h")
GUEST = ConversationKey(channel="web", chat="g", person="g")
THIRD = ConversationKey(channel="telegram", chat="t", person="t")
LANGUAGES = {HOST: "fr", GUEST: "ar", THIRD: "fr"}


class Clock:
    """Time passes when the test says so."""

    time = NOW

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return (self.time - NOW).total_seconds()


class ScriptedSpeaker:
    """Speaks every text as its own bytes."""

    async def record(self, text: str, *, language: str, **more: object) -> bytes:
        return f"{language}:{text}".encode()


class Service:
    """What the runner does, step by step, so that a test can put two steps beside each other."""

    def __init__(self, store: SqliteStore, clock: Clock) -> None:
        self.store, self.clock = store, clock
        self._count = 0
        table = {("fr", "ar", "Mon chien dort toujours dehors"): "ينام كلبي دائما في الخارج"}
        self.services: Services = replace(
            Telephone().services, clock=clock, vault=store, joins=store, speaker=ScriptedSpeaker(),
            translator=ScriptedTranslator(table),
        )  # fmt: skip
        self.skills = [SKILL, ADMIN_HELP]

    async def greet(self) -> None:
        """Everybody knows the bot already, each in their language."""
        for key, language in LANGUAGES.items():
            item = await self.receives(key, "hello")
            consent = Consent(version=CONSENT_VERSION, at=NOW, language=language)
            state = Conversation(
                key=key, language=language, language_chosen=True, consent=consent
            )  # fmt: skip
            await self.store.finish(item, Turn(replies=(), conversation=state))

    async def receives(self, key: ConversationKey, text: str) -> InboxItem:
        self._count += 1
        sent = Message(id=f"m{self._count}", key=key, sent_at=NOW, text=text)
        await self.store.accept([sent])
        item = await self.store.claim(())
        assert item is not None
        return item

    async def answers(self, item: InboxItem) -> Turn:
        state = await self.store.load(item.message.key)
        return await respond(item.message, state, self.services, self.skills)

    async def says(self, key: ConversationKey, text: str) -> Turn:
        item = await self.receives(key, text)
        turn = await self.answers(item)
        await self.store.finish(item, turn)
        return turn

    async def heard(self, key: ConversationKey) -> list[str]:
        """What arrives on this person's channel; nothing of it may be for anybody else."""
        found = []
        while (item := await self.store.outgoing(key.channel, ())) is not None:
            assert item.outgoing.key == key
            reply = item.outgoing.reply
            assert item.outgoing.audio == f"{reply.language}:{reply.speech}".encode()
            found.append(reply.text)
            await self.store.sent(item)
        return found

    async def join(self) -> None:
        turn = await self.says(HOST, "code interprète")
        code = re.search(r"\d{3} \d{3}", turn.replies[0].text)
        assert code is not None
        await self.says(GUEST, f"رمز {code[0]}")
        await self.says(GUEST, "نعم")
        await self.says(HOST, "oui")
        for key in (HOST, GUEST):
            await self.heard(key)


@pytest.fixture
async def service(tmp_path: Path) -> AsyncIterator[Service]:
    clock = Clock()
    store = SqliteStore(tmp_path / "db", tmp_path / "media", tmp_path / "key", clock)
    await store.open()
    made = Service(store, clock)
    await made.greet()
    yield made
    await store.close()


def ours(language: str, phrase: str, **arguments: str) -> str:
    return PHRASES.say(language, phrase, **arguments)


async def code_of(service: Service) -> str:
    turn = await service.says(HOST, "code interprète")
    found = re.search(r"\d{3} \d{3}", turn.replies[0].text)
    assert found is not None
    assert turn.failure is None
    await service.heard(HOST)
    return found[0]


async def test_both_are_asked_in_their_own_language_before_anything_is_passed_on(
    service: Service,
) -> None:
    code = await code_of(service)
    await service.says(GUEST, code)
    assert await service.heard(GUEST) == [ours("ar", "interpreter-join", name="الفرنسية")]
    assert await service.heard(HOST) == [ours("fr", "interpreter-join", name="arabe")]
    await service.says(HOST, "Attendez ici s'il vous plaît")
    assert await service.heard(HOST) == [ours("fr", "interpreter-join-first")]
    await service.says(HOST, "oui")
    assert await service.heard(HOST) == [ours("fr", "interpreter-join-wait")]
    assert await service.heard(GUEST) == [], "one yes is not enough"
    await service.says(GUEST, "نعم")
    assert await service.heard(GUEST) == [ours("ar", "interpreter-join-on")]
    assert await service.heard(HOST) == [ours("fr", "interpreter-join-on")]


async def test_each_hears_the_other_and_reads_what_was_passed_on(service: Service) -> None:
    await service.join()
    await service.says(HOST, "Mon chien dort toujours dehors")
    assert await service.heard(GUEST) == ["ينام كلبي دائما في الخارج"]
    assert await service.heard(HOST) == [
        ours("fr", "interpreter-told", text="Mon chien dort toujours dehors")
    ]
    await service.says(GUEST, "أين المرحاض؟")
    assert await service.heard(HOST) == ["Où sont les toilettes ?"]
    assert await service.heard(GUEST) == [ours("ar", "interpreter-told", text="أين المرحاض؟")]


async def test_critical_words_wait_for_the_yes_of_who_said_them(service: Service) -> None:
    await service.join()
    turn = await service.says(HOST, "Où avez-vous mal ?")
    assert "Où avez-vous mal ?" in turn.replies[0].text
    assert await service.heard(GUEST) == []
    await service.says(HOST, "oui")
    assert await service.heard(GUEST) == ["أين تشعر بالألم؟"]
    await service.says(HOST, "Où avez-vous mal ?")
    await service.says(HOST, "non")
    assert await service.heard(GUEST) == []


async def test_stop_from_either_ends_it_for_both(service: Service) -> None:
    await service.join()
    await service.says(GUEST, "توقف")
    assert await service.heard(HOST) == [ours("fr", "interpreter-over")]
    assert await service.heard(GUEST) == [ours("ar", "interpreter-over")]
    for key in (HOST, GUEST):
        assert (await service.store.load(key)).join is None
    await service.says(HOST, "merci")
    assert await service.heard(GUEST) == []


async def test_a_no_ends_it_for_both(service: Service) -> None:
    code = await code_of(service)
    await service.says(GUEST, code)
    await service.heard(HOST)
    await service.says(HOST, "non")
    assert await service.heard(GUEST) == [
        ours("ar", "interpreter-join", name="الفرنسية"), ours("ar", "interpreter-over"),
    ]  # fmt: skip


async def test_a_message_that_crosses_the_stop_is_not_passed_on(service: Service) -> None:
    await service.join()
    crossing = await service.receives(HOST, "Mon chien dort toujours dehors")
    turn = await service.answers(crossing)
    await service.says(GUEST, "stop")
    await service.store.finish(crossing, turn)
    assert await service.heard(GUEST) == [ours("ar", "interpreter-over")]
    assert await service.heard(HOST) == [
        ours("fr", "interpreter-over"), ours("fr", "interpreter-gone"),
    ]  # fmt: skip


async def test_two_messages_that_cross_both_arrive(service: Service) -> None:
    await service.join()
    one = await service.receives(HOST, "Mon chien dort toujours dehors")
    other = await service.receives(GUEST, "أين المرحاض؟")
    turns = await asyncio.gather(service.answers(one), service.answers(other))
    await asyncio.gather(
        service.store.finish(one, turns[0]), service.store.finish(other, turns[1])
    )  # fmt: skip
    assert "ينام كلبي دائما في الخارج" in await service.heard(GUEST)
    assert "Où sont les toilettes ?" in await service.heard(HOST)


async def test_a_third_person_with_the_code_gets_nothing(service: Service) -> None:
    code = await code_of(service)
    await service.says(GUEST, code)
    await service.heard(GUEST)
    await service.heard(HOST)
    turn = await service.says(THIRD, f"code {code}")
    assert turn.replies[0].text == ours("fr", "interpreter-code-wrong")
    assert (await service.store.load(THIRD)).join is None
    await service.heard(THIRD)
    assert await service.heard(GUEST) == []


async def test_danger_is_answered_here_and_not_passed_on_unasked(service: Service) -> None:
    await service.join()
    turn = await service.says(HOST, "J'ai mal à la poitrine")
    assert turn.danger is Danger.MEDICAL
    answered = await service.heard(HOST)
    assert "112" in answered[0]
    assert answered[1] == ours("fr", "interpreter-join-danger")
    assert await service.heard(GUEST) == []
    await service.says(HOST, "oui")
    assert await service.heard(GUEST) == ["عندي ألم في الصدر."]


async def test_who_wants_to_die_is_not_told_on(service: Service) -> None:
    await service.join()
    turn = await service.says(HOST, "je veux mourir")
    assert turn.danger is Danger.SUICIDE
    assert await service.heard(GUEST) == []


async def test_the_bot_can_be_asked_aside(service: Service) -> None:
    await service.join()
    await service.says(HOST, "bot, merci")
    assert await service.heard(HOST) == [ours("fr", "you-are-welcome")]
    assert await service.heard(GUEST) == []
    await service.says(HOST, "Mon chien dort toujours dehors")
    assert await service.heard(GUEST) == ["ينام كلبي دائما في الخارج"]


async def test_the_sworn_interpreter_is_not_replaced_here_either(service: Service) -> None:
    await service.join()
    turn = await service.says(HOST, "Vous êtes en garde à vue")
    assert ours("fr", "interpreter-refuse-justice") in turn.replies[0].text
    assert await service.heard(GUEST) == []


async def test_delete_everything_leaves_and_the_other_is_told(service: Service) -> None:
    await service.join()
    await service.says(HOST, "efface tout")
    assert await service.heard(GUEST) == [ours("ar", "interpreter-over")]
    await service.says(GUEST, "توقف")
    assert await service.heard(GUEST) == [ours("ar", "stopped")]


async def test_after_silence_it_is_over_and_said_so(service: Service) -> None:
    await service.join()
    service.clock.time += timedelta(minutes=31)
    turn = await service.says(HOST, "Mon chien dort toujours dehors")
    assert turn.replies[0].text == ours("fr", "interpreter-over")
    await service.heard(HOST)
    assert await service.heard(GUEST) == []
    assert (await service.store.load(HOST)).join is None


async def test_a_crash_between_the_code_and_its_answer_loses_nothing(service: Service) -> None:
    code = await code_of(service)
    item = await service.receives(GUEST, code)
    await service.answers(item)
    turn = await service.answers(item)  # the process died before `finish`: the same again
    await service.store.finish(item, turn)
    assert await service.heard(HOST) == [ours("fr", "interpreter-join", name="arabe")]
    join = await service.store.joined(GUEST)
    assert join is not None
    assert join.state is JoinState.ASKING


async def test_a_crash_between_a_yes_and_its_answer_is_no_word_to_pass_on(
    service: Service,
) -> None:
    await service.says(GUEST, await code_of(service))
    await service.says(GUEST, "نعم")
    item = await service.receives(HOST, "oui")
    await service.answers(item)
    turn = await service.answers(item)
    await service.store.finish(item, turn)
    assert (await service.heard(GUEST))[-1] == ours("ar", "interpreter-join-on")
    assert (await service.heard(HOST))[-1] == ours("fr", "interpreter-join-on")


@pytest.mark.parametrize(
    "said", ["code {}", "Code, {}.", "le code c'est {}", "{}", "رمز {}", "код {}", "კოდი {}"]
)
async def test_the_code_may_be_said_in_any_way(service: Service, said: str) -> None:
    code = await code_of(service)
    turn = await service.says(GUEST, said.format(code.replace(" ", "")))
    assert turn.relayed is not None


async def test_wrong_codes_are_counted(service: Service) -> None:
    code = await code_of(service)
    wrong = f"{(int(code.replace(' ', '')) + 1) % 1_000_000:06d}"
    for _ in range(5):
        turn = await service.says(GUEST, f"code {wrong}")
        assert turn.replies[0].text == ours("ar", "interpreter-code-wrong")
    turn = await service.says(GUEST, f"code {code}")
    assert turn.replies[0].text == ours("ar", "interpreter-code-often")


async def test_without_a_store_nobody_is_joined(service: Service) -> None:
    service.services = replace(service.services, joins=None)
    turn = await service.says(HOST, "code interprète")
    assert turn.replies[0].text == ours("fr", "interpreter-nowhere")
