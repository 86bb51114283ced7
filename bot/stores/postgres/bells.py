"""NOTIFY for other processes, after the commit and a few at once.

Inside the transaction, NOTIFY would hold a lock of the whole database until its commit is on the
disk: one commit after the other. A bell that is lost because the process died in between is made
up for by looking now and then.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Set

CHANNEL = "porte_voix"


class Bells:
    """Collects what is to be rung while the last ringing is still under way."""

    def __init__(self, notify: Callable[[list[str]], None]) -> None:
        self._notify = notify
        self._wanted: set[str] = set()
        self._changed = threading.Condition()
        self._open = True
        self._thread = threading.Thread(target=self._serve, name="bells", daemon=True)
        self._thread.start()

    def ring(self, payloads: Set[str]) -> None:
        """From any thread; returns at once."""
        if payloads:
            with self._changed:
                self._wanted |= payloads
                self._changed.notify()

    def close(self) -> None:
        """Ring what is wanted, then end (blocking)."""
        with self._changed:
            self._open = False
            self._changed.notify()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wanted or not self._open)
                payloads, self._wanted = sorted(self._wanted), set()
                if not payloads:
                    return
            self._notify(payloads)
