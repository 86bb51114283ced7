"""The thread that deletes files, and the place that is left alone after it was silent."""

from __future__ import annotations

import threading
import time

import pytest

from bot.errors import MediaAway
from bot.storage.breaker import Breaker
from bot.storage.deleting import Deleting


class Slow:
    """Deletes once it may."""

    def __init__(self) -> None:
        self.may, self.begun = threading.Event(), threading.Event()
        self.gone: list[str] = []

    def __call__(self, handles: list[str]) -> None:
        self.begun.set()
        assert self.may.wait(20)
        self.gone += handles


def test_nobody_waits_for_a_place_that_hangs() -> None:
    place = Slow()
    deleting = Deleting(place, end_seconds=0.1)
    began = time.monotonic()
    for number in range(100):
        deleting.add([str(number)])
    assert time.monotonic() - began < 5
    assert place.gone == []
    deleting.stop()
    assert time.monotonic() - began < 5, "the end does not wait for it either"
    place.may.set()


def test_what_waits_is_deleted_in_order_before_the_end() -> None:
    place = Slow()
    deleting = Deleting(place)
    for number in range(100):
        deleting.add([str(number), "x"])
    place.may.set()
    deleting.stop()
    assert place.gone == [one for number in range(100) for one in (str(number), "x")]


def test_what_is_too_much_is_left_to_the_sweep() -> None:
    place = Slow()
    deleting = Deleting(place, most=2)
    deleting.add(["first"])
    assert place.begun.wait(5)
    for number in range(10):
        deleting.add([str(number)])
    place.may.set()
    while len(place.gone) < 3:
        time.sleep(0.01)
    deleting.stop()
    assert place.gone == ["first", "0", "1"]


def test_an_error_does_not_end_it() -> None:
    gone: list[str] = []

    def delete(handles: list[str]) -> None:
        if handles == ["bad"]:
            raise ValueError("never to be seen")
        gone.extend(handles)

    deleting = Deleting(delete)
    for one in ("a", "bad", "b"):
        deleting.add([one])
    deleting.stop()
    assert gone == ["a", "b"]


def test_it_goes_on_after_an_end() -> None:
    place = Slow()
    place.may.set()
    deleting = Deleting(place)
    deleting.stop()  # it never began
    for one in ("a", "b"):
        deleting.add([one])
        deleting.stop()
    assert place.gone == ["a", "b"]


def test_a_place_that_was_silent_rests_for_a_while() -> None:
    clock = iter((99.0, 100.0, 100.0, 129.9, 130.0))
    breaker = Breaker(30.0, lambda: next(clock))
    breaker.check()
    breaker.trip()
    for _ in range(2):
        with pytest.raises(MediaAway):
            breaker.check()
    breaker.check()
