"""What systemd wants to hear from a service of ``Type=notify`` (sd_notify(3)): a datagram to the
socket named in NOTIFY_SOCKET. Without that variable nothing is sent."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from contextlib import suppress


class Notify:
    """READY=1 once, WATCHDOG=1 while alive, STOPPING=1 at the end."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        name = environment.get("NOTIFY_SOCKET", "")
        self._address = "\0" + name[1:] if name.startswith("@") else name  # "@": abstract
        self._watched = bool(environment.get("WATCHDOG_USEC"))

    def ready(self) -> None:
        """The service works."""
        self._send("READY=1")

    def alive(self) -> None:
        """More often than WatchdogSec=, or systemd starts the service again."""
        if self._watched:
            self._send("WATCHDOG=1")

    def stopping(self) -> None:
        """The service ends in good order."""
        self._send("STOPPING=1")

    def _send(self, words: str) -> None:
        if not self._address:
            return
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as door:
            door.setblocking(False)
            door.sendto(words.encode(), self._address)
