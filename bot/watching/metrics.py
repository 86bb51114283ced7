"""Metrics for Prometheus, in a registry of their own. The names are documented in
docs/operations.md and used by deploy/grafana.json and deploy/alerts.yml.

No content, no pseudonyms, and label values from bounded sets: a value that we do not know is
"other". Turns are counted by language, people are not: a count of turns names nobody, a language
that three people speak would.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path
from resource import getpagesize

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    GCCollector,
    Histogram,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bot.model import EnergyUsed, EngineFailed, Event, GuardRefused, StageFinished, Turn
from bot.ports import Backlog

CONTENT_TYPE = CONTENT_TYPE_LATEST
SECONDS = (0.01, 0.03, 0.1, 0.3, 1, 2, 4, 8, 15, 30, 60, 120, 300)
LAGS = (0.005, 0.02, 0.1, 0.5, 1, 5, 30)
MOST_VALUES = 60
"""Of one label; the names come from code, so that more would be a mistake of ours."""
WORD = re.compile(r"[a-z][a-z0-9_.:-]{0,39}", re.IGNORECASE)


class Bounded:
    """The values of one label: those that are known, or the first sixty words that come."""

    def __init__(self, known: Collection[str] | None = None) -> None:
        self._known = set(known or ())
        self._open = known is None

    def __call__(self, value: str | None) -> str:
        """The value, or "other"."""
        if value in self._known:
            return str(value)
        if not self._open or value is None or not WORD.fullmatch(value):
            return "other"
        if len(self._known) >= MOST_VALUES:
            return "other"
        self._known.add(value)
        return value


class Metrics:
    """What is counted and measured in this process."""

    def __init__(self, *, role: str, languages: Collection[str]) -> None:
        """`languages`: those that may stand in a label."""
        self.registry = CollectorRegistry()
        self._role = role
        self._stage, self._skill, self._engine = Bounded(), Bounded(), Bounded()
        self._rule, self._channel = Bounded(), Bounded()
        self._language = Bounded(languages)
        ProcessCollector(namespace="portevoix", registry=self.registry)
        GCCollector(registry=self.registry)
        self._work()
        self._queues()
        self._machine()

    def _work(self) -> None:
        one = self.registry
        self._stages = Histogram(
            "portevoix_stage_seconds", "How long a stage took", ["stage"],
            buckets=SECONDS, registry=one,
        )  # fmt: skip
        self._turns = Counter(
            "portevoix_turns", "Messages that were answered", ["skill", "language", "role"],
            registry=one,
        )  # fmt: skip
        self._failures = Counter(
            "portevoix_engine_failures", "An engine failed", ["engine", "stage"], registry=one
        )
        self._refusals = Counter(
            "portevoix_guard_refusals", "An answer that the guard refused", ["rule"], registry=one
        )
        self._received = Counter(
            "portevoix_received", "Messages that a channel handed in", ["channel"], registry=one
        )
        self._sends = Counter(
            "portevoix_sends", "Tries to send a reply", ["channel", "outcome"], registry=one
        )

        self._energy = Counter(
            "portevoix_energy_joules", "Electricity that answers took, an estimate", ["bound"],
            registry=one,
        )  # fmt: skip

    def _queues(self) -> None:
        self._queue = {
            field: Gauge(f"portevoix_{name}", meaning, registry=self.registry)
            for field, name, meaning in (
                ("waiting", "queue_waiting", "Messages not yet claimed"),
                ("oldest_waiting", "queue_oldest_seconds", "Age of the oldest of them"),
                ("unsent", "outbox_unsent", "Replies not yet sent"),
                ("oldest_unsent", "outbox_oldest_seconds", "Age of the oldest of them"),
                ("overdue", "outbox_overdue_seconds", "How late the most overdue reply is"),
                ("dead", "dead_letters", "Messages that were given up"),
            )
        }
        self._store = Gauge(
            "portevoix_store_up",
            "1: the database answered just now and takes messages",
            registry=self.registry,
        )

    def _machine(self) -> None:
        one = self.registry
        self._ready = Gauge("portevoix_ready", "1: as /readyz", ["role"], registry=one)
        self._receiving = Gauge(
            "portevoix_channel_receiving", "1: the channel receives", ["channel"], registry=one
        )
        self._lag = Histogram(
            "portevoix_event_loop_lag_seconds", "How late the event loop came back",
            buckets=LAGS, registry=one,
        )  # fmt: skip
        self._cache_hits = Gauge(
            "portevoix_speech_cache_hits", "Passages taken from the sound cache", registry=one
        )
        self._passages = Gauge(
            "portevoix_speech_passages", "Passages needed, made ahead or not", registry=one
        )
        self._backup = Gauge(
            "portevoix_backup_age_seconds", "Age of the last verified backup", registry=one
        )
        children = Gauge(
            "portevoix_children_resident_memory_bytes", "Memory of the child processes",
            registry=one,
        )  # fmt: skip
        children.set_function(children_memory)

    def event(self, event: Event) -> None:
        """One event of a turn, or of the runner."""
        match event:
            case StageFinished(stage=stage, seconds=seconds):
                self._stages.labels(self._stage(stage)).observe(seconds)
            case EngineFailed(engine=engine, stage=stage):
                self._failures.labels(self._engine(engine), self._stage(stage)).inc()
            case GuardRefused(rule=rule):
                self._refusals.labels(self._rule(rule)).inc()
            case EnergyUsed(joules_low=low, joules_high=high):
                self._energy.labels("low").inc(low)
                self._energy.labels("high").inc(high)
            case _:
                pass

    def turn(self, turn: Turn) -> None:
        """A message was answered."""
        labels = self._skill(turn.skill), self._language(turn.language), self._role
        self._turns.labels(*labels).inc()
        for event in turn.events:
            self.event(event)

    def received(self, channel: str, count: int) -> None:
        """Messages that a channel handed in, known ones too."""
        self._received.labels(self._channel(channel)).inc(count)

    def send(self, channel: str, outcome: str) -> None:
        """`outcome`: sent, later, unknown, gone or crash."""
        self._sends.labels(self._channel(channel), outcome).inc()

    def lag(self, seconds: float) -> None:
        """How late the event loop came back."""
        self._lag.observe(seconds)

    def cache(self, use: Callable[[], tuple[int, int]]) -> None:
        """`use` tells hits and passages since the start."""
        self._cache_hits.set_function(lambda: use()[0])
        self._passages.set_function(lambda: use()[1])

    def backup(self, age: Callable[[], float | None]) -> None:
        """`age` tells seconds since the last verified backup; None, for never, is infinity."""

        def seconds() -> float:
            known = age()
            return float("inf") if known is None else known

        self._backup.set_function(seconds)

    def ready(self, ready: bool, receiving: dict[str, bool]) -> None:
        """As /readyz sees it."""
        self._ready.labels(self._role).set(ready)
        for channel, receives in receiving.items():
            self._receiving.labels(self._channel(channel)).set(receives)

    def queues(self, backlog: Backlog | None, *, stores: bool) -> None:
        """None: the database did not answer; then nobody knows, and the old figures go.
        `stores`: it takes what is received."""
        self._store.set(stores)
        for field, gauge in self._queue.items():
            gauge.set(float("nan") if backlog is None else getattr(backlog, field))

    def text(self) -> bytes:
        """For a monitor, in the format of Prometheus."""
        return generate_latest(self.registry)


def children_memory() -> float:
    """Resident bytes of our child processes, from /proc; 0 where there is none."""
    total = 0
    for task in Path("/proc/self/task").glob("*/children"):
        with suppress(OSError):
            for child in task.read_text("ascii").split():
                with suppress(OSError):  # it ended
                    pages = Path(f"/proc/{child}/statm").read_text("ascii").split()[1]
                    total += int(pages) * getpagesize()
    return float(total)
