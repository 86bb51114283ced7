"""Who works on a SQLite file: the service, commands beside it, or one command and nobody else.

Two locks, on files of their own: a restore puts another database in the place of the first.

============================  ============  ==============
Who                           ``.lock``     ``.guests``
============================  ============  ==============
``run``                       alone         -
``erase``, the console ...    -             together
``restore``, ``keys`` ...     alone         alone
============================  ============  ==============
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import time
from collections.abc import Iterator
from pathlib import Path

from bot.errors import ConfigError, StoreError

WAIT_SECONDS = 10.0
"""For whoever is about to end: the service before a restart, a command, the console."""
_LOOK_SECONDS = 0.1
BUSY = "a restore, a move or new keys are at work on these data: wait until they are done"


class Ownership:
    """A lock that the kernel lets go when the process dies, however it dies."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def take(self, *, together: bool = False, wait: float = 0.0) -> bool:
        """False when others still have it after `wait` seconds (blocking). `together`: with all
        who say so too. Raises StoreError."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            if os.geteuid() == 0:  # a command of root's must not shut out the service's user
                owner = self._path.parent.stat()
                os.fchown(handle, owner.st_uid, owner.st_gid)
        except OSError as error:
            raise StoreError(f"{self._path}: {error.strerror}") from error
        until = time.monotonic() + wait
        how = (fcntl.LOCK_SH if together else fcntl.LOCK_EX) | fcntl.LOCK_NB
        while True:
            try:
                fcntl.flock(handle, how)
            except BlockingIOError:
                if time.monotonic() >= until:
                    os.close(handle)
                    return False
                time.sleep(_LOOK_SECONDS)
            except OSError as error:
                os.close(handle)
                raise StoreError(f"{self._path} cannot be locked: {error.strerror}") from error
            else:
                self._handle = handle
                return True

    def leave(self) -> None:
        """Let others have it."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def owner_of(database: Path) -> Ownership:
    """What the service has, and who must be without it."""
    return Ownership(database.with_name(database.name + ".lock"))


def guests_of(database: Path) -> Ownership:
    """What those have who work beside the service."""
    return Ownership(database.with_name(database.name + ".guests"))


@contextlib.contextmanager
def visiting(database: Path, wait: float = WAIT_SECONDS) -> Iterator[None]:
    """Beside the service; nobody replaces the database or its keys meanwhile. Raises ConfigError,
    StoreError."""
    lock = guests_of(database)
    if not lock.take(together=True, wait=wait):
        raise ConfigError(BUSY)
    try:
        yield
    finally:
        lock.leave()


@contextlib.contextmanager
def alone(database: Path, wait: float = WAIT_SECONDS) -> Iterator[None]:
    """Neither the service nor anybody beside it, till the end. Raises ConfigError, StoreError.

    The service is not waited for: who stops it, stops it first.
    """
    owner, guests = owner_of(database), guests_of(database)
    if not owner.take():
        raise ConfigError("the service runs on these data: stop it first, and leave it stopped")
    try:
        if not guests.take(wait=wait):
            raise ConfigError(
                "the console or another command is at work on these data: end it first"
            )
        yield
    finally:
        guests.leave()
        owner.leave()
