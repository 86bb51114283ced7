"""How the rooms of the associations reach their tables: one transaction per method.

The service uses the store's own connections; the console and the command line have some of their
own, with the partners' key alone (bot/stores/own_book.py).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from bot.errors import ConfigError, StoreError
from bot.ports import Clock
from bot.storage.crypto import MasterKey, master_key, seal, unseal
from bot.stores.sql.transaction import Transaction

T = TypeVar("T")


class Run(Protocol):
    """Runs an operation in one transaction; durable on return."""

    def __call__(self, operation: Callable[[Transaction], T]) -> Awaitable[T]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AssociationKey:
    """Opens what belongs to one association."""

    organisation: int
    key: bytes

    def seal(self, plain: bytes, place: str) -> bytes:
        """Encrypt; it opens in the same place of the same association only."""
        return seal(self.key, plain, self._place(place))

    def unseal(self, sealed: bytes, place: str) -> bytes:
        """Raises StoreError."""
        return unseal(self.key, sealed, self._place(place))

    def _place(self, place: str) -> bytes:
        return f"partner:{self.organisation}:{place}".encode()


class Keys:
    """The partners' key, and those it wraps."""

    def __init__(self, partners: MasterKey) -> None:
        self.partners = partners

    def of(self, tx: Transaction, organisation: int) -> AssociationKey:
        """Raises StoreError when there is no such association (any more)."""
        row = tx.execute(
            "SELECT token, wrapped_key FROM organisation WHERE id = ? AND removed IS NULL",
            organisation,
        ).fetchone()
        if row is None:
            raise StoreError("the association is gone")
        token, wrapped = row
        return AssociationKey(
            organisation=organisation, key=self.partners.unwrap(wrapped, token.encode())
        )


def partners_key(path: Path, *, create: bool) -> Keys:
    """Raises ConfigError when the key file is missing or damaged."""
    if not create and not path.exists():
        raise ConfigError(
            f"the partners' key {path} is missing but there are associations: put the key file "
            "back from your backup; there is none: porte-voix partners reset"
        )
    return Keys(MasterKey(master_key(path, create=create)))


def check_key(tx: Transaction, keys: Keys) -> None:
    """Raises ConfigError when the associations were made with another partners' key."""
    row = tx.execute(ANY).fetchone()
    if row is None:
        return
    token, wrapped = row
    try:
        keys.partners.unwrap(wrapped, token.encode())
    except StoreError as error:
        raise ConfigError(
            "the associations were made with another partners' key: put the right key file back"
        ) from error


ANY = "SELECT token, wrapped_key FROM organisation WHERE removed IS NULL LIMIT 1"
"""Something that only the key that made it can open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """What every area of the partner tables works with."""

    run: Run
    keys: Keys
    clock: Clock

    def now(self) -> float:
        """Seconds since 1970, UTC."""
        return self.clock.now().timestamp()
