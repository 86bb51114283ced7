"""A chain of engines is an engine: the next one is tried, a failed one rests."""

import asyncio

import pytest
from scripted import Clock, Listener

from bot.chains import Listeners
from bot.errors import EngineError, ModelFileError, UnreadableMedia
from bot.model import EngineFailed, StageFinished, Transcript
from bot.trace import collect

SECOND = Transcript(text="deux", language="fr", confidence=1.0)


def chain(*engines: Listener, timeout: float = 5.0) -> tuple[Listeners, Clock]:
    clock = Clock()
    return Listeners("listen", engines, clock, timeout=timeout), clock


async def test_the_next_engine_answers_and_the_trace_says_so() -> None:
    broken = Listener(name="broken", error=EngineError("secret content"))
    both, _ = chain(broken, Listener(name="good", says=SECOND))
    with collect() as events:
        assert await both.transcribe(b"x", language="fr") == SECOND
    assert EngineFailed(stage="listen", engine="broken", error="EngineError") in events
    assert [event.engine for event in events if isinstance(event, StageFinished)] == ["good"]
    assert "secret" not in repr(events)


async def test_a_failed_engine_rests_then_is_tried_again() -> None:
    broken = Listener(name="broken", error=EngineError("down"))
    both, clock = chain(broken, Listener(name="good", says=SECOND))
    for _ in range(3):
        await both.transcribe(b"x", language="fr")
    assert len(broken.calls) == 1
    clock.pass_time(31)
    await both.transcribe(b"x", language="fr")
    assert len(broken.calls) == 2


async def test_damaged_weights_are_the_next_engines_turn() -> None:
    both, _ = chain(
        Listener(name="large", error=ModelFileError("refused")), Listener(name="base", says=SECOND)
    )
    assert await both.transcribe(b"x", language="fr") == SECOND


async def test_bad_media_is_not_the_engines_fault() -> None:
    second = Listener(name="second")
    both, _ = chain(Listener(error=UnreadableMedia("no sound")), second)
    with pytest.raises(UnreadableMedia):
        await both.transcribe(b"x", language="fr")
    assert not second.calls


async def test_an_engine_that_hangs_is_left() -> None:
    class Hanging(Listener):
        async def transcribe(self, *args: object, **kwargs: object) -> Transcript:
            await asyncio.sleep(60)
            return SECOND

    both, _ = chain(Hanging(name="hanging"), Listener(name="good", says=SECOND), timeout=0.05)
    assert await both.transcribe(b"x", language="fr") == SECOND


async def test_only_engines_of_the_language_are_asked() -> None:
    french = Listener(name="french", languages=frozenset({"fr"}))
    both, _ = chain(french)
    with pytest.raises(EngineError) as caught:
        await both.transcribe(b"x", language="uk")
    assert not caught.value.retryable
    assert not french.calls
