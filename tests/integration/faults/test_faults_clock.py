"""A clock that is set back strands nothing that came while it was ahead."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from faults_kit import Here

from bot.model import Conversation, ConversationKey, Message, Reply, Turn

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
KEY = ConversationKey(channel="telegram", chat="1", person="1")
OTHER = ConversationKey(channel="telegram", chat="2", person="2")


class Clock:
    """Shows what it is told."""

    def __init__(self) -> None:
        self.time = NOW

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return 0.0


def message(id_: str, key: ConversationKey = KEY) -> Message:
    return Message(id=id_, key=key, sent_at=NOW, text="x")


@pytest.mark.parametrize("back", [timedelta(days=2), timedelta(minutes=5)])
async def test_what_came_while_the_clock_was_ahead_is_due_after_a_sweep(
    here: Here, back: timedelta
) -> None:
    clock = Clock()
    store = here.place.store(clock)
    await store.open()
    await store.accept([message("m1")])
    item = await store.claim(())
    assert item is not None
    answer = Reply(text="answer", speech="", language="fr")
    await store.finish(item, Turn(replies=(answer,), conversation=Conversation(key=KEY)))
    await store.accept([message("m2", OTHER)])
    clock.time -= back
    assert await store.outgoing("telegram", ()) is None
    assert await store.claim(()) is None
    await store.sweep(clock.now())
    assert (await store.outgoing("telegram", ())) is not None
    assert (await store.claim(())) is not None
    await store.close()


async def test_a_reply_put_off_while_the_clock_was_ahead_is_due_after_a_sweep(here: Here) -> None:
    clock = Clock()
    store = here.place.store(clock)
    await store.open()
    await store.accept([message("m1")])
    item = await store.claim(())
    assert item is not None
    answer = Reply(text="answer", speech="", language="fr")
    await store.finish(item, Turn(replies=(answer,), conversation=Conversation(key=KEY)))
    clock.time += timedelta(days=2)
    reply = await store.outgoing("telegram", ())
    assert reply is not None
    await store.retry(reply, after=5.0)
    clock.time = NOW + timedelta(seconds=10)
    await store.sweep(clock.now())
    assert (await store.outgoing("telegram", ())) is not None
    await store.retry(reply, after=300.0)
    await store.sweep(clock.now())  # an ordinary pause stays
    assert (await store.outgoing("telegram", ())) is None
    await store.close()
