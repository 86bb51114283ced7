"""Pacing against Telegram's limits, in scripted time."""

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
    for chat in chats:
        while True:
            try:
                await pacing.turn(chat)
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
        await pacing.turn("11")
    assert caught.value.retry_after == pytest.approx(42.0)
    assert time.now == 1000.0
    await pacing.turn("12")  # others are not held up
    assert time.now == 1000.0
    time.now += 42.0
    await pacing.turn("11")
    assert time.now == pytest.approx(1042.0)


async def test_refused_turns_do_not_push_the_turn_away(pacing, time):
    pacing.hold("11", 10.0)
    for _ in range(5):
        with pytest.raises(ChannelError):
            await pacing.turn("11")
    time.now += 10.0
    await pacing.turn("11")
    assert time.now == pytest.approx(1010.0)


async def test_memory_is_bounded_and_forgets_the_rested_first(pacing, time):
    for number in range(1, CHATS + 2000):
        pacing.hold(str(number), 1e6)
    assert len(pacing._turns) == CHATS
    time.now += 2e6
    await pacing.turn("1")
    assert len(pacing._turns) == 1
