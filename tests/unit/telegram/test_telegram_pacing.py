"""Pacing against Telegram's limits, in scripted time."""

import contextlib
from itertools import pairwise

import pytest

from bot.channels.telegram.pacing import CHATS, PATIENCE, Pacing
from bot.errors import ChannelError


class Timeline:
    """A monotonic clock that moves only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        assert seconds <= PATIENCE
        self.now += seconds


@pytest.fixture
def time() -> Timeline:
    return Timeline()


@pytest.fixture
def pacing(time: Timeline) -> Pacing:
    return Pacing(time.monotonic, time.sleep)


async def sends(pacing: Pacing, time: Timeline, chats: list[str]) -> list[float]:
    """When each send went out; one that is sent back to the outbox comes again as it was told."""
    moments = []
    for ticket, chat in enumerate(chats):
        while True:
            try:
                await pacing.turn(chat, str(ticket))
                break
            except ChannelError as error:
                time.now += error.retry_after
        moments.append(time.now)
    return moments


def most_within(moments: list[float], window: float) -> int:
    return max(sum(start <= m < start + window for m in moments) for start in moments)


async def test_private_chat_one_a_second_after_a_short_burst(pacing, time):
    moments = await sends(pacing, time, ["11"] * 30)
    assert moments[2] - moments[0] < 0.2
    assert all(b - a >= 0.99 for a, b in pairwise(moments[4:]))


async def test_group_twenty_a_minute(pacing, time):
    moments = await sends(pacing, time, ["-100"] * 80)
    assert most_within(moments, 60.0) <= 20
    assert moments[-1] - moments[0] < 80 * 60 / 17  # and not much slower than allowed


async def test_overall_thirty_a_second(pacing, time):
    moments = await sends(pacing, time, [str(n) for n in range(1, 301)])
    assert most_within(moments, 1.0) <= 31
    assert moments[-1] - moments[0] == pytest.approx(299 / 30, abs=0.01)


async def test_far_off_turn_goes_back_to_the_outbox_at_once(pacing, time):
    pacing.hold("11", 42.0)
    with pytest.raises(ChannelError) as caught:
        await pacing.turn("11", "a")
    assert caught.value.retry_after == pytest.approx(42.0)
    assert time.now == 1000.0
    await pacing.turn("12", "b")  # others are not held up
    assert time.now == 1000.0
    time.now += 42.0
    await pacing.turn("11", "a")
    assert time.now == pytest.approx(1042.0)


async def test_refused_turns_do_not_push_the_turn_away(pacing, time):
    pacing.hold("11", 10.0)
    for _ in range(5):
        with pytest.raises(ChannelError):
            await pacing.turn("11", "a")
    time.now += 10.0
    await pacing.turn("11", "a")
    assert time.now == pytest.approx(1010.0)


async def test_memory_is_bounded_and_forgets_the_rested_first(pacing, time):
    for number in range(1, CHATS + 2000):
        pacing.hold(str(number), 1e6)
    assert len(pacing._turns) == CHATS
    time.now += 2e6
    await pacing.turn("1", "c")
    assert len(pacing._turns) == 1


async def test_who_is_sent_away_once_has_a_turn_kept(pacing, time):
    due: dict[str, float] = {}
    for ticket in map(str, range(30)):
        try:
            await pacing.turn("-100", ticket)
        except ChannelError as error:
            due[ticket] = time.now + error.retry_after
    assert len(due) > 20
    late = sorted(due.values())
    assert all(b - a == pytest.approx(60 / 18) for a, b in pairwise(late))
    for ticket in sorted(due, key=due.__getitem__):
        time.now = max(time.now, due[ticket])
        await pacing.turn("-100", ticket)  # not sent away again
    assert time.now == pytest.approx(late[-1])


async def test_hold_voids_the_turns_that_were_kept(pacing, time):
    for ticket in "abcdefg":
        with contextlib.suppress(ChannelError):
            await pacing.turn("-100", ticket)
    pacing.hold("-100", 300.0)
    with pytest.raises(ChannelError) as caught:
        await pacing.turn("-100", "g")
    assert caught.value.retry_after >= 299.9


async def test_tickets_are_bounded(pacing, time):
    pacing.hold("11", 1e6)
    for ticket in range(CHATS + 50):
        with pytest.raises(ChannelError):
            await pacing.turn("11", str(ticket))
    assert len(pacing._tickets) == CHATS
