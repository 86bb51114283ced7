"""What is counted; that labels are bounded; that no content and no pseudonym gets in."""

import math

import pytest

from bot.errors import ChannelError, ChannelGone, SendUnknown
from bot.model import (
    Conversation,
    ConversationKey,
    EnergyUsed,
    EngineFailed,
    GuardRefused,
    Reply,
    StageFinished,
    StageStarted,
    Turn,
)
from bot.ports import Backlog, Outgoing
from bot.watching.metrics import MOST_VALUES, Bounded, Metrics, children_memory
from bot.watching.watched import Watched

KEY = ConversationKey(channel="chat", chat="c", person="the-person")


def metrics() -> Metrics:
    return Metrics(role="all", languages=("fr", "uk"))


def turn(language: str = "fr", skill: str = "translate") -> Turn:
    return Turn(
        replies=(Reply(text="CONTENT", speech="CONTENT", language=language),),
        conversation=Conversation(key=KEY),
        skill=skill,
        language=language,
        events=(
            StageStarted(stage="listen"),
            StageFinished(stage="listen", seconds=0.5, engine="whisper"),
            EngineFailed(stage="speak", engine="kokoro", error="EngineError"),
            GuardRefused(rule="R3"),
            EnergyUsed(joules_low=10, joules_high=20, method="processor-time"),
        ),
    )


def value(one: Metrics, name: str, **labels: str) -> float | None:
    return one.registry.get_sample_value(name, labels)


def test_a_turn_is_counted_with_its_stages_failures_and_refusals() -> None:
    one = metrics()
    one.turn(turn())
    one.turn(turn())
    labels = {"skill": "translate", "language": "fr", "role": "all"}
    assert value(one, "portevoix_turns_total", **labels) == 2
    assert value(one, "portevoix_stage_seconds_count", stage="listen") == 2
    assert value(one, "portevoix_stage_seconds_sum", stage="listen") == 1.0
    assert value(one, "portevoix_engine_failures_total", engine="kokoro", stage="speak") == 2
    assert value(one, "portevoix_guard_refusals_total", rule="R3") == 2
    assert value(one, "portevoix_energy_joules_total", bound="low") == 20
    assert value(one, "portevoix_energy_joules_total", bound="high") == 40
    text = one.text().decode()
    assert "CONTENT" not in text
    assert "the-person" not in text


def test_a_language_nobody_listed_is_other() -> None:
    one = metrics()
    one.turn(turn(language="a language of three people"))
    labels = {"skill": "translate", "language": "other", "role": "all"}
    assert value(one, "portevoix_turns_total", **labels) == 1


@pytest.mark.parametrize("strange", ["my name is X", "+33199001234", "é", "", None, "x" * 41])
def test_what_is_no_word_of_ours_is_other(strange: str | None) -> None:
    assert Bounded()(strange) == "other"


def test_labels_are_bounded() -> None:
    label = Bounded()
    seen = {label(f"stage-{n}") for n in range(10_000)}
    assert len(seen) == MOST_VALUES + 1
    assert label("stage-0") == "stage-0"
    assert label("stage-9999") == "other"


def test_queues_and_a_database_that_is_silent() -> None:
    one = metrics()
    one.queues(
        Backlog(waiting=3, unsent=2, dead=1, oldest_waiting=9.5, oldest_unsent=4, overdue=2),
        stores=True,
    )
    for name, expected in (
        ("portevoix_store_up", 1), ("portevoix_queue_waiting", 3),
        ("portevoix_queue_oldest_seconds", 9.5), ("portevoix_outbox_unsent", 2),
        ("portevoix_outbox_oldest_seconds", 4), ("portevoix_outbox_overdue_seconds", 2),
        ("portevoix_dead_letters", 1),
    ):  # fmt: skip
        assert value(one, name) == expected
    one.queues(None, stores=False)
    assert value(one, "portevoix_store_up") == 0
    assert math.isnan(value(one, "portevoix_queue_waiting"))


def test_no_backup_yet_is_an_infinitely_old_one() -> None:
    one = metrics()
    one.backup(lambda: None)
    assert value(one, "portevoix_backup_age_seconds") == math.inf
    one.backup(lambda: 12.5)
    assert value(one, "portevoix_backup_age_seconds") == 12.5


def test_memory_of_this_process_is_there() -> None:
    memory = value(metrics(), "portevoix_process_resident_memory_bytes")
    assert memory is not None
    assert memory > 10e6
    assert children_memory() >= 0


class Channel:
    """Fails as its script says."""

    name = "chat"

    def __init__(self, error: Exception | None) -> None:
        self.error = error

    async def receive(self, inbox) -> None:
        await inbox.accept(("one", "two"))

    async def send(self, outgoing: Outgoing) -> None:
        if self.error:
            raise self.error


class Inbox:
    async def accept(self, messages) -> tuple[bool, ...]:
        return (True,) * len(messages)


OUTGOING = Outgoing(
    id="1", key=KEY, reply=Reply(text="", speech="", language="fr"), audio=None, reply_to=None
)


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (None, "sent"), (ChannelError("no"), "later"), (ChannelGone("left"), "gone"),
        (SendUnknown("?"), "unknown"), (TimeoutError(), "unknown"), (KeyError("bug"), "crash"),
    ],
)  # fmt: skip
async def test_what_becomes_of_a_send(error: Exception | None, outcome: str) -> None:
    one = metrics()
    channel = Watched(Channel(error), received=one.received, send=one.send)
    if error is None:
        await channel.send(OUTGOING)
    else:
        with pytest.raises(type(error)):
            await channel.send(OUTGOING)
    assert value(one, "portevoix_sends_total", channel="chat", outcome=outcome) == 1
    await channel.receive(Inbox())
    assert value(one, "portevoix_received_total", channel="chat") == 2
    assert not channel.receiving
