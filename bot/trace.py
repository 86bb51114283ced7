"""The trace of one turn: stages and engines report here, wherever they run.

A context variable carries the list of events, so that concurrent turns never mix.
Events hold sizes, durations, languages and engine names; never content.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from bot.model import Event, StageFinished, StageStarted

_events: ContextVar[list[Event] | None] = ContextVar("porte_voix_events", default=None)


_watchers: list[Callable[[int, Event], None]] = []


def emit(event: Event) -> None:
    """Add an event to the running turn's trace; without a turn it goes nowhere."""
    events = _events.get()
    if events is not None:
        events.append(event)
        for watcher in _watchers:
            watcher(id(events), event)


def watch(watcher: Callable[[int, Event], None]) -> Callable[[], None]:
    """Call `watcher` with each event when it happens, in the thread where it happens, and with a
    number that is the same for all of one running turn. Returns the undo."""
    _watchers.append(watcher)
    return lambda: _watchers.remove(watcher)


@contextmanager
def collect() -> Iterator[list[Event]]:
    """Collect the events of one turn."""
    events: list[Event] = []
    token = _events.set(events)
    try:
        yield events
    finally:
        _events.reset(token)


@contextmanager
def stage(
    name: str, monotonic: Callable[[], float], *, engine: str | None = None, size: int = 0
) -> Iterator[None]:
    """Emit StageStarted and StageFinished around a block, also when it raises."""
    emit(StageStarted(stage=name))
    began = monotonic()
    try:
        yield
    finally:
        emit(StageFinished(stage=name, seconds=monotonic() - began, engine=engine, size=size))
