"""What is said and told before an answer is ready: once, and in the trace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest
from scripted import Clock, Engine, Skill, message, services

from bot.chains import Readers
from bot.early import Early
from bot.errors import EngineError
from bot.model import Answer, Conversation, Message, Page, StageFinished
from bot.pipeline import respond
from bot.ports import Context
from bot.trace import collect

PAGE = Page(lines=(), script="Zyyy", language=None, width=1, height=1)


@dataclass
class Reader(Engine):
    lines: int = 12

    async def read(
        self,
        image: bytes,
        *,
        likely: Sequence[str] = (),
        on_lines: Callable[[int], None] | None = None,
    ) -> Page:
        if on_lines is not None:
            on_lines(self.lines)
        self.called(image)
        return PAGE


@dataclass
class Said:
    heard: list[tuple[str, str]] = field(default_factory=list)

    async def __call__(self, text: str, language: str) -> None:
        self.heard.append((text, language))


async def test_only_the_first_sentence_of_a_turn_is_passed_on():
    said, clock = Said(), Clock()
    with collect() as events:
        early = Early(said, clock)
        clock.pass_time(0.5)
        await early("", "fr")
        await early("Je lis.", "fr")
        clock.pass_time(5)
        await early("Je lis encore.", "fr")
    assert said.heard == [("Je lis.", "fr")]
    (event,) = events
    assert isinstance(event, StageFinished)
    assert (event.stage, event.seconds, event.size) == ("meanwhile", pytest.approx(0.5), 7)
    assert "lis" not in repr(event), "events carry no content"


async def test_where_nobody_waits_it_is_only_noted():
    with collect() as events:
        await Early(None, Clock())("Je lis.", "fr")
    assert len(events) == 1


async def test_a_skill_is_handed_the_way_to_say_it():
    @dataclass
    class Slow(Skill):
        async def handle(self, message: Message, context: Context) -> Answer | None:
            assert context.meanwhile is not None
            await context.meanwhile("Je lis.", context.language)
            return Answer(text="Lu.", language="fr")

    said = Said()
    key = message().key
    turn = await respond(
        message("lis", key=key), Conversation(key=key, language="fr"), services(), [Slow()], said
    )
    assert said.heard == [("Je lis.", "fr")]
    assert "Je lis." not in " ".join(reply.text for reply in turn.replies)


async def test_when_a_reader_fails_the_next_one_does_not_tell_again():
    first, second = Reader(name="a", lines=12, error=EngineError("x")), Reader(name="b", lines=3)
    told: list[int] = []
    chain = Readers("read", [first, second], Clock(), timeout=5)
    assert await chain.read(b"photo", on_lines=told.append) == PAGE
    assert told == [12]
    assert await chain.read(b"photo") == PAGE
