"""Connections that notice a silent network: without this, one whose packets vanish waits for the
kernel's retransmissions, a quarter of an hour
(https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNECT-TCP-USER-TIMEOUT)."""

from __future__ import annotations

from typing import Final, TypedDict


class Patience(TypedDict):
    """Parameters of libpq."""

    keepalives_idle: int
    """Seconds without a word before it asks whether the other side is there."""
    keepalives_interval: int
    """Seconds between two such questions."""
    keepalives_count: int
    """Questions without an answer."""
    tcp_user_timeout: int
    """Milliseconds for what was sent to be confirmed."""


PATIENCE: Final[Patience] = {
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 5_000,
}

SERVER_OPTIONS: Final = (
    "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3"
)
"""The same from the server's side: the session of a machine that vanished, and with it its locks,
ends within half a minute."""
