"""How callers on event loops hand operations to the threads that talk to a database."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from bot.errors import PorteVoixError, StoreAway, StoreError
from bot.stores.sql.transaction import Transaction

T = TypeVar("T")

UNDO_SECONDS = 5.0
"""How long after the database refused to take back what nobody waits for we ask it again."""


@dataclass(slots=True)
class Job(Generic[T]):
    """One operation on its way."""

    operation: Callable[[Transaction], T]
    loop: asyncio.AbstractEventLoop
    future: asyncio.Future[T]
    deadline: float
    """On the loop's clock: then nobody waits any more."""
    undo: Callable[[Transaction, T], object] | None = None
    """Takes the result back."""
    result: T | None = None
    error: PorteVoixError | None = None
    abandoned: bool = False
    """Nobody waits any more: not to be begun."""

    def settle(self) -> None:
        """Tell the caller; runs on the caller's loop."""
        if self.future.done():
            return
        if self.error is not None:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(self.result)  # type: ignore[arg-type]


class Calls(ABC):
    """The callers' half of a `Database`."""

    def __init__(self, queue_limit: int) -> None:
        """`queue_limit`: operations at once; further callers wait their turn."""
        self._places = asyncio.Semaphore(queue_limit)

    @property
    @abstractmethod
    def serving(self) -> bool:
        """False before `start` and after `stop`."""

    @abstractmethod
    def _submit(self, job: Job[Any]) -> None:
        """Have it done: its result or error is set, then `settle` is called on its loop."""

    async def run(
        self, operation: Callable[[Transaction], T], *, timeout: float = 30.0,
        undo: Callable[[Transaction, T], object] | None = None,
    ) -> T:  # fmt: skip
        """Run in a transaction and return once it is durable.

        After `timeout` seconds an operation that has not begun is dropped; one that has may still
        be committed, and so may any whose await is cancelled. With `undo`, an operation is of no
        use to anybody but its caller: it is dropped on cancellation too, and when it was committed
        all the same, `undo` takes its result back.
        Raises StoreError; errors of our tree raised by the operation pass unchanged.
        """
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(timeout) as deadline, self._places:
                if not self.serving:
                    raise StoreError("the store is closed")
                job = Job(operation, loop, loop.create_future(), loop.time() + timeout, undo)
                self._submit(job)
                try:
                    return await asyncio.shield(job.future)
                except asyncio.CancelledError:
                    job.abandoned = undo is not None or deadline.expired()
                    look = _seen if undo is None else partial(self._take_back, undo)
                    job.future.add_done_callback(look)
                    raise
        except TimeoutError as error:
            raise StoreAway("the database did not answer in time") from error

    def _take_back(
        self, undo: Callable[[Transaction, T], object], done: asyncio.Future[T]
    ) -> None:  # fmt: skip
        """The operation ended and its caller had gone; runs on the caller's loop."""
        if not done.cancelled() and done.exception() is None:
            self._put_undo(lambda tx: undo(tx, done.result()), done.get_loop())

    def _put_undo(
        self, operation: Callable[[Transaction], object], loop: asyncio.AbstractEventLoop
    ) -> None:
        """Until the database takes it; once closed, the next start takes up what was left."""

        def look(done: asyncio.Future[object]) -> None:
            if not done.cancelled() and done.exception() is not None:
                loop.call_later(UNDO_SECONDS, self._put_undo, operation, loop)

        if self.serving:
            job = Job(operation, loop, loop.create_future(), loop.time() + 30.0)
            job.future.add_done_callback(look)
            self._submit(job)


def _seen(done: asyncio.Future[Any]) -> None:
    """Nobody is there to hear of an error: not one to be logged as forgotten."""
    if not done.cancelled():
        done.exception()
