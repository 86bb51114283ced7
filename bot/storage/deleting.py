"""A thread that deletes media files, so that nobody waits for a place that hangs.

What it forgets (too many, a crash, the end of the process) lies there without a record, as strays,
which `MediaPlace.delete_strays` takes: at the next start, or by the hour (`bot.keeping.loop`).
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Iterable

log = logging.getLogger("porte_voix.storage")

MOST = 10_000
"""Calls that may wait."""
END_SECONDS = 5.0
"""What is left gets so long at the end."""


class Deleting:
    """In order, one call after the other. Safe in several threads."""

    def __init__(
        self, delete: Callable[[Iterable[str]], None], *, most: int = MOST,
        end_seconds: float = END_SECONDS,
    ) -> None:  # fmt: skip
        """`delete` may block and raises nothing."""
        self._delete = delete
        self._end_seconds = end_seconds
        self._waiting: queue.Queue[list[str] | None] = queue.Queue(most)
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()

    def add(self, handles: Iterable[str]) -> None:
        """To be deleted soon. Never blocks."""
        try:
            self._waiting.put_nowait(list(handles))
        except queue.Full:
            log.warning("not-deleted: too many files wait; they are left to the sweep of strays")
            return
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="deleting", daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """Finish what waits, as far as there is time (blocking)."""
        with self._lock:
            thread, self._thread = self._thread, None
        if thread is None:
            return
        try:
            self._waiting.put_nowait(None)
        except queue.Full:  # it hangs
            return
        thread.join(self._end_seconds)

    def _work(self) -> None:
        while (handles := self._waiting.get()) is not None:
            try:
                self._delete(handles)
            except Exception as error:  # noqa: BLE001 - the thread must survive every file
                log.error("not-deleted error=%s", type(error).__name__)
