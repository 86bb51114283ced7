"""The heartbeat of a worker, in a thread: an event loop that is busy for some seconds (models are
loaded, a library holds the interpreter) is not dead, and its jobs are not to be taken over.

One that has shown no life for `LOOP_SECONDS` is: then the heart stops.

A heart that could not beat for a while says nothing of others: the database was away for all, or
this process from it. Until all have had time to beat again, nobody is taken for dead from here.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from datetime import UTC, datetime, timedelta

import psycopg

from bot.scaling.statements import BEAT
from bot.stores.postgres.lines import PATIENCE, Line

log = logging.getLogger("porte_voix.scaling")

LOOP_SECONDS = 60.0
CONNECT_SECONDS = 5
STATEMENT_SECONDS = 5
JOIN_SECONDS = 2.0


class Pulse:
    """Beats for one worker at a time."""

    def __init__(self, url: str, *, every: float, limit: float) -> None:
        """`every`: seconds between two beats; `limit`: without one for so long, a worker is taken
        for dead."""
        self._url = url
        self._every = every
        self._limit = limit
        self._gap = timedelta(seconds=max(limit - 2 * every, 0.0))
        """A longer one between two beats of ours, and others may have missed theirs."""
        self._last: datetime | None = None
        """Beat, by the server's clock."""
        self._steady = datetime.min.replace(tzinfo=UTC)
        """Since then, there was no such gap."""
        self._worker: int | None = None
        self._seen = time.monotonic()
        self._removed = False
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def removed(self) -> bool:
        """True when the worker was taken for dead and is no longer known."""
        return self._removed

    def follow(self, worker: int) -> None:
        """Beat for this worker from now on."""
        self._worker, self._removed = worker, False
        if self._thread is None:
            self._thread = threading.Thread(target=self._beat, name="pulse", daemon=True)
            self._thread.start()

    @property
    def judges_until(self) -> datetime | None:
        """Until then, on the server's clock, who is silent is dead; None: not now."""
        last = self._last
        if last is None or last - self._steady < timedelta(seconds=self._limit):
            return None
        return last + self._gap

    def seen(self) -> None:
        """The event loop lives."""
        self._seen = time.monotonic()

    def stop(self) -> None:
        """No more."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(JOIN_SECONDS)

    def _beat(self) -> None:
        connection: Line | None = None
        while not self._stop.wait(self._every):
            if time.monotonic() - self._seen > LOOP_SECONDS:
                continue
            worker = self._worker
            try:
                connection = connection or self._connected()
                known = connection.execute(BEAT, {"worker": worker}).fetchone()
                if known is not None:
                    self._beaten(known[0])
                elif worker == self._worker:
                    self._removed = True
            except psycopg.Error as error:
                log.warning("no-heartbeat error=%s", type(error).__name__)
                _close(connection)
                connection = None
        _close(connection)

    def _connected(self) -> Line:
        connection = Line.connect(
            self._url, autocommit=True, connect_timeout=CONNECT_SECONDS,
            options=f"-c statement_timeout={STATEMENT_SECONDS}s",
            application_name="porte-voix pulse", **PATIENCE,
        )  # fmt: skip
        connection.silence = STATEMENT_SECONDS
        return connection

    def _beaten(self, now: datetime) -> None:
        if self._last is not None and now - self._last > self._gap:
            self._steady = now
        self._last = now


def _close(connection: Line | None) -> None:
    if connection is not None:
        with contextlib.suppress(psycopg.Error):
            connection.close()
