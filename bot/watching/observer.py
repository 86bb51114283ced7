"""The one observer that the service knows: fed by the events of turns and of the runner."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence

from bot.config import Config
from bot.keeping.state import backup_age
from bot.model import Event, Turn
from bot.ports import Backlog, Channel
from bot.waiting import back_off
from bot.watching.heartbeat import Heartbeat
from bot.watching.metrics import Metrics
from bot.watching.notify import Notify
from bot.watching.readiness import Readiness
from bot.watching.site import Site
from bot.watching.tracing import Traces, open_traces
from bot.watching.watched import Watched

log = logging.getLogger(__name__)
LOOK_SECONDS = 0.5


class Observer:
    """Health, metrics and traces of one process."""

    def __init__(
        self,
        config: Config,
        backlog: Callable[[], Awaitable[Backlog]],
        *,
        role: str,
        languages: Collection[str],
        notify: Notify | None = None,
    ) -> None:
        """`backlog`: the store's; `role`: ``all``, ``front`` or ``worker``. Raises ConfigError when
        traces are wanted and cannot be had."""
        self._config = config
        self.metrics = Metrics(role=role, languages=languages)
        self.metrics.backup(lambda: backup_age(config.data, time.time()))
        self.readiness = Readiness(backlog, needs_models=role != "front")
        self._notify = notify or Notify()
        self._traces: Traces | None = open_traces(config.telemetry, role)
        self.port = 0
        """Of the site, once it listens."""

    def watched(self, channels: Sequence[Channel]) -> list[Channel]:
        """The channels that this process receives from, watched."""
        watched = [
            Watched(channel, received=self.metrics.received, send=self.metrics.send)
            for channel in channels
        ]
        self.readiness.channels = watched
        return list(watched)

    def event(self, pseudonym: str, event: Event) -> None:
        """For ``Runner(on_event=...)``. The pseudonym goes nowhere."""
        self.metrics.event(event)

    def turn(self, turn: Turn) -> None:
        """A message was answered."""
        self.metrics.turn(turn)

    def models_loaded(self) -> None:
        """This process answers without loading anything first."""
        self.readiness.models_loaded()

    def stopping(self) -> None:
        """The service was told to stop."""
        self.readiness.stopping()
        self._notify.stopping()

    @contextlib.asynccontextmanager
    async def watching(self, stop: asyncio.Event) -> AsyncIterator[None]:
        """While the service runs; hears of its end from `stop`."""
        tasks = [
            asyncio.create_task(work, name=name)
            for name, work in (
                ("heartbeat", Heartbeat(self.metrics.lag, self._notify).run()),
                ("announce", self._announce()),
                ("hear-stop", self._hear(stop)),
                ("watch-site", self._site()),
            )
        ]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            if self._traces is not None:
                await asyncio.to_thread(self._traces.close)

    async def _announce(self) -> None:
        """Tell systemd once the database answers: from then on messages are received."""
        while (await self.readiness.look()).backlog is None:  # noqa: ASYNC110 - it rings no bell
            await asyncio.sleep(LOOK_SECONDS)
        self._notify.ready()

    async def _hear(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self.stopping()

    async def _site(self) -> None:
        """People go before monitors: a taken port ends nothing, and is tried again."""
        if not self._config.watch.enabled:
            return
        site = Site(
            self.metrics, self.readiness,
            host=self._config.watch.host, port=self._config.watch.port,
        )  # fmt: skip
        failures = 0
        while True:
            try:
                return await site.run(self._started)
            except Exception as error:  # noqa: BLE001 - whatever failed, people are answered
                failures += 1
                log.error("watch-not-started error=%s", error)
            await asyncio.sleep(back_off(failures, first=1.0, longest=60.0))

    def _started(self, port: int) -> None:
        self.port = port
        log.info("watching address=http://%s:%d", self._config.watch.host, port)
