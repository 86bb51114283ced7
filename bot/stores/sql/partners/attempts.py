"""How often somebody tried to sign in: who tries too often waits.

A try is written down before the password is looked at, so that many at once cannot get past the
limit, and taken back when it was right. What is kept is a keyed hash of the address typed or of the
network address, for a quarter of an hour.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from bot.stores.sql.partners.book import Book
from bot.stores.sql.transaction import Transaction

WINDOW_SECONDS = 900.0
LOGIN, NETWORK = "login", "network"
LIMITS = {LOGIN: 5, NETWORK: 20}
"""Tries in the window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """One that may go on (`wait` 0), or must wait that many seconds."""

    wait: float
    whose: tuple[bytes, ...] = ()
    at: float = 0.0


def begin(tx: Transaction, whose: Sequence[tuple[str, bytes]], now: float) -> Try:
    """Count a try of each of `whose` (a kind of `LIMITS`, a keyed hash)."""
    expire(tx, now)
    waits = [_wait(tx, kind, who, now) for kind, who in whose]
    if any(waits):
        return Try(wait=max(waits))
    at = max([now, *(math.nextafter(_last(tx, who), math.inf) for _, who in whose)])
    for _, who in whose:
        tx.execute("INSERT INTO sign_in_attempt(who, at) VALUES (?, ?)", who, at)
    return Try(wait=0.0, whose=tuple(who for _, who in whose), at=at)


def expire(tx: Transaction, now: float) -> None:
    """Tries that count no more."""
    tx.execute("DELETE FROM sign_in_attempt WHERE at <= ?", now - WINDOW_SECONDS)


def right(tx: Transaction, one: Try) -> None:
    """It was right: it does not count."""
    for who in one.whose:
        tx.execute("DELETE FROM sign_in_attempt WHERE who = ? AND at = ?", who, one.at)


def _last(tx: Transaction, who: bytes) -> float:
    """When they last tried; each try has a time of its own, by which it is taken back."""
    (at,) = tx.execute("SELECT max(at) FROM sign_in_attempt WHERE who = ?", who).fetchone()
    return float(at or 0.0)


def _wait(tx: Transaction, kind: str, who: bytes, now: float) -> float:
    """Seconds until the oldest try that stands in the way is forgotten."""
    rows = tx.execute(
        "SELECT at FROM sign_in_attempt WHERE who = ? ORDER BY at DESC LIMIT 1 OFFSET ?",
        who, LIMITS[kind] - 1,
    ).fetchone()  # fmt: skip
    return 0.0 if rows is None else max(1.0, float(rows[0]) + WINDOW_SECONDS - now)


class Attempts:
    """Each method is one transaction; may raise StoreError."""

    def __init__(self, book: Book) -> None:
        self._book = book

    async def begin(self, *, login: str | None, network: str) -> Try:
        """Count a try. `login`: what was typed as such; None: signed in without one (a passkey)."""
        partners = self._book.keys.partners
        whose = [(NETWORK, partners.pseudonym("sign-in-network", network))]
        if login is not None:
            typed = login.strip().casefold()
            whose.append((LOGIN, partners.pseudonym("sign-in-login", typed)))
        return await self._book.run(lambda tx: begin(tx, whose, self._book.now()))

    async def right(self, one: Try) -> None:
        """It was right: it does not count."""
        await self._book.run(lambda tx: right(tx, one))
