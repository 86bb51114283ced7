"""Connections that notice a silent network and a silent server; when a database is away.

Without `PATIENCE`, one whose packets vanish waits for the kernel's retransmissions, a quarter of an
hour (https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNECT-TCP-USER-TIMEOUT). It does
not help where what is sent is confirmed and never answered, by a server that is stopped or a relay
whose server is gone: there a `Line` gives up.
"""

from __future__ import annotations

from typing import Any, Final, TypedDict, TypeVar

import psycopg
from psycopg.abc import PQGen
from psycopg.pq import TransactionStatus

from bot.errors import StoreAway, StoreError

T = TypeVar("T")

STATEMENT_SECONDS = 10
"""The most that the server works on one statement."""
SILENT_SECONDS = STATEMENT_SECONDS + 2.0
"""A server from which nothing came for so long does not work, it is gone."""


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


class Line(psycopg.Connection[Any]):
    """Closed, with an OperationalError, when the server does not answer in time."""

    silence = SILENT_SECONDS

    def wait(self, gen: PQGen[T], interval: float = 0.1, timeout: float | None = None) -> T:
        """Seconds; for one statement or one commit."""
        try:
            return super().wait(gen, interval, timeout or self.silence)
        except psycopg.OperationalError:
            if self.pgconn.transaction_status == TransactionStatus.ACTIVE:
                self.close()
            raise


_AWAY = frozenset({"08", "40", "53", "55", "57", "58"})
"""Classes of SQLSTATE that say nothing of what was asked: connection, met others, no room, busy,
told to stop, the disk (https://www.postgresql.org/docs/15/errcodes-appendix.html)."""
_READ_ONLY = "25006"
"""It is a standby, or became one."""


def refused(error: psycopg.Error) -> StoreError:
    """What callers are told; StoreAway when the same would do at another time."""
    state = error.sqlstate
    if state is None:
        away = isinstance(error, psycopg.OperationalError)
    else:
        away = state[:2] in _AWAY or state == _READ_ONLY
    # The text of most errors may quote content; that of a wrong statement (class 42) names tables
    # and columns.
    detail = error.diag.message_primary if (state or "").startswith("42") else None
    named = " ".join(filter(None, (type(error).__name__, state, detail)))
    return (StoreAway if away else StoreError)(f"the database refused: {named}")
