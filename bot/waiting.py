"""Waiting without polling: a bell that many can hear, and patience with a database in trouble."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.errors import StoreError

T = TypeVar("T")


class Bell:
    """Wakes everybody who waits. A ring between looking and waiting is not missed."""

    def __init__(self) -> None:
        self.rung = 0
        """How often it rang: read it before you look, hand it to `wait`."""
        self._event = asyncio.Event()

    def ring(self) -> None:
        """Wake all."""
        self.rung += 1
        self._event.set()
        self._event = asyncio.Event()

    async def wait(self, heard: int, *, timeout: float) -> bool:
        """Wait for a ring after number `heard`. False when `timeout` seconds passed without."""
        if heard != self.rung:
            return True
        try:
            await asyncio.wait_for(self._event.wait(), timeout)
        except TimeoutError:
            return False
        return True


def back_off(tries: int, *, first: float, longest: float) -> float:
    """Seconds to wait after the n-th failure in a row (n from 1): doubling, with a ceiling."""
    return min(first * 2.0 ** min(tries - 1, 30), longest)


async def insist(call: Callable[[], Awaitable[T]], *, complain: Callable[[StoreError], None]) -> T:
    """Try until the database takes it (a full disk gets space again). Cancel to stop."""
    tries = 0
    while True:
        try:
            return await call()
        except StoreError as error:
            tries += 1
            complain(error)
            await asyncio.sleep(back_off(tries, first=0.2, longest=5.0))
