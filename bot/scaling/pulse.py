"""The heartbeat of a worker, in a thread: an event loop that is busy for some seconds (models are
loaded, a library holds the interpreter) is not dead, and its jobs are not to be taken over.

One that has shown no life for `LOOP_SECONDS` is: then the heart stops.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from typing import Any

import psycopg

from bot.scaling.statements import BEAT
from bot.stores.postgres.lines import PATIENCE

log = logging.getLogger("porte_voix.scaling")

LOOP_SECONDS = 60.0
CONNECT_SECONDS = 5
JOIN_SECONDS = 2.0


class Pulse:
    """Beats for one worker at a time."""

    def __init__(self, url: str, *, every: float) -> None:
        """`every`: seconds between two beats."""
        self._url = url
        self._every = every
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

    def seen(self) -> None:
        """The event loop lives."""
        self._seen = time.monotonic()

    def stop(self) -> None:
        """No more."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(JOIN_SECONDS)

    def _beat(self) -> None:
        connection: psycopg.Connection[Any] | None = None
        while not self._stop.wait(self._every):
            if time.monotonic() - self._seen > LOOP_SECONDS:
                continue
            worker = self._worker
            try:
                connection = connection or psycopg.connect(
                    self._url, autocommit=True, connect_timeout=CONNECT_SECONDS,
                    options="-c statement_timeout=5s", application_name="porte-voix pulse",
                    **PATIENCE,
                )  # fmt: skip
                known = connection.execute(BEAT, {"worker": worker}).fetchone()
                if known is None and worker == self._worker:
                    self._removed = True
            except psycopg.Error as error:
                log.warning("no-heartbeat error=%s", type(error).__name__)
                _close(connection)
                connection = None
        _close(connection)


def _close(connection: psycopg.Connection[Any] | None) -> None:
    if connection is not None:
        with contextlib.suppress(psycopg.Error):
            connection.close()
