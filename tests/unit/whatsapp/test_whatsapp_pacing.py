"""One message in six seconds to a person, with bursts."""

import pytest

from bot.channels.whatsapp.pacing import OVERALL, PERSON, Pacing
from bot.errors import ChannelError


class Time:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


async def test_a_burst_then_one_in_six_seconds():
    time = Time()
    pacing = Pacing(time, time.sleep)
    for number in range(PERSON.burst):
        await pacing.turn("p", f"o{number}")
    assert time.now < 1.0
    with pytest.raises(ChannelError) as caught:
        await pacing.turn("p", "next")
    assert 5.0 < caught.value.retry_after <= 6.0
    await pacing.turn("another", "o")
    time.now += caught.value.retry_after
    await pacing.turn("p", "next")


async def test_never_more_than_the_platform_allows():
    """In any minute at most 45 at once and 10 more; in any second at most 80."""
    time = Time()
    pacing = Pacing(time, time.sleep)
    sent = []
    while time.now < 300:
        try:
            await pacing.turn("p", f"o{len(sent)}")
            sent.append(time.now)
        except ChannelError as error:
            time.now += error.retry_after
    for start in sent:
        assert sum(start <= at < start + 6 for at in sent) <= 45
        assert sum(start <= at < start + 60 for at in sent) <= PERSON.burst + 10 + 1
    assert 1 / OVERALL.interval <= 80
