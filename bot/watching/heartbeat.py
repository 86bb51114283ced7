"""Is the event loop alive? It beats twice a second; a thread notices when it stops, and systemd,
which no longer hears of it, starts the service again."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable

from bot.watching.notify import Notify

log = logging.getLogger(__name__)

BEAT_SECONDS = 0.5
BLOCKED_SECONDS = 5.0


class Heartbeat:
    """Measures how late the loop comes back, and tells when it does not."""

    def __init__(
        self,
        lag: Callable[[float], None],
        notify: Notify,
        *,
        every: float = BEAT_SECONDS,
        blocked: float = BLOCKED_SECONDS,
    ) -> None:
        """`lag` is told seconds; `blocked`: seconds of silence after which the place is logged."""
        self._lag = lag
        self._notify = notify
        self._every = every
        self._blocked = blocked
        self._last = time.monotonic()
        self._ended = threading.Event()
        self._loop_thread = 0

    async def run(self) -> None:
        """Beat until cancelled."""
        self._loop_thread = threading.get_ident()
        self._last = time.monotonic()
        watcher = threading.Thread(target=self._watch, name="heartbeat", daemon=True)
        watcher.start()
        try:
            while True:
                await asyncio.sleep(self._every)
                now = time.monotonic()
                self._lag(max(0.0, now - self._last - self._every))
                self._last = now
                self._notify.alive()
        finally:
            self._ended.set()

    def _watch(self) -> None:
        """In a thread of its own: the loop cannot tell that it stands still."""
        told = False
        while not self._ended.wait(self._every):
            silent = time.monotonic() - self._last
            if silent < self._blocked:
                told = False
            elif not told:
                told = True
                log.error("loop-blocked seconds=%.1f at=%s", silent, self._place())

    def _place(self) -> str:
        """Where the loop stands, file:line of the last frames; never what it works on."""
        frame = sys._current_frames().get(self._loop_thread)
        frames = traceback.extract_stack(frame)[-3:] if frame else []
        places = [f"{one.filename.rsplit('/', 1)[-1]}:{one.lineno}" for one in reversed(frames)]
        return "<".join(places) or "unknown"
