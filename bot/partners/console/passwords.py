"""Passwords of members: hashed with argon2id, refused when they are easy to guess."""

from __future__ import annotations

import asyncio
import secrets
import unicodedata
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cached_property

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from bot.errors import StoreError

SHORTEST, LONGEST = 12, 256
"""Characters. NIST SP 800-63B-4, 3.1.1.2: length counts, rules of composition do not."""
AT_ONCE = 2
"""Hashes computed at the same time: each takes 64 MiB (RFC 9106, second recommended option)."""
PATIENCE = 15.0
"""Seconds in the queue for one."""

_ROWS = (
    "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm",
    "azertyuiop", "qsdfghjklm", "wxcvbn",
)  # fmt: skip
"""Neighbours in the alphabet and on keyboards."""
_COMMON = (
    "password", "passwort", "motdepasse", "contrasena", "porte-voix", "portevoix", "bienvenue",
    "welcome", "bienvenido", "bonjour", "changeme", "letmein", "iloveyou", "jetaime", "teamo",
    "association", "asociacion", "soleil", "sunshine", "princess", "princesse", "dragon",
    "monkey", "football", "baseball", "master", "doudou", "secret", "admin", "login", "marseille",
    "paris", "france",
)  # fmt: skip
_ENOUGH = 8
"""Characters that are left of a password without what everybody tries."""


class Passwords:
    """Hashes and verifies in threads, a few at a time. May raise StoreError when there are too
    many."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._places = asyncio.Semaphore(AT_ONCE)

    async def hash(self, password: str) -> str:
        """argon2id in its own notation."""
        async with self._place():
            return await asyncio.to_thread(self._hasher.hash, _same(password))

    async def verify(self, known: str | None, password: str) -> bool:
        """`known` None: there is no such account; that takes as long as a wrong password."""
        async with self._place():
            return await asyncio.to_thread(self._verify, known, password)

    def outdated(self, known: str) -> bool:
        """True when it was hashed with other parameters than today's."""
        return self._hasher.check_needs_rehash(known)

    @asynccontextmanager
    async def _place(self) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout(PATIENCE), self._places:
                yield
        except TimeoutError as late:
            raise StoreError("too many sign-ins at once") from late

    @cached_property
    def _nobodys(self) -> str:
        return self._hasher.hash(secrets.token_urlsafe(16))

    def _verify(self, known: str | None, password: str) -> bool:
        nobodys = self._nobodys  # made by whoever comes first, so that its time tells nothing
        try:
            return self._hasher.verify(known or nobodys, _same(password)) and known is not None
        except (VerificationError, InvalidHashError):
            return False


def weakness(password: str, *, names: tuple[str, ...] = ()) -> str | None:
    """Id of the sentence that says why a password is refused; None: it is good.

    `names`: of the association, and what the member signs in with.
    """
    if len(password) < SHORTEST:
        return "password-short"
    if len(password) > LONGEST:
        return "password-long"
    folded = _folded(password)
    if len(set(folded)) < 5 or any(folded == _repeated(folded, size) for size in range(1, 7)):
        return "password-repeats"
    left = folded
    for name in names:
        for word in (*_folded(name).replace("@", " ").replace(".", " ").split(), _folded(name)):
            left = left.replace(word, "") if len(word) >= 4 else left
    if len(left) < _ENOUGH:
        return "password-name"
    for word in _COMMON:
        left = left.replace(word, "")
    return "password-common" if len(_without_runs(left)) < _ENOUGH else None


def _repeated(text: str, size: int) -> str:
    return (text[:size] * len(text))[: len(text)]


def _without_runs(text: str) -> str:
    """Three neighbours or more in a row, of an alphabet or a keyboard, count as one character; so
    does a character that is repeated."""
    kept: list[str] = []
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and _is_run(text[start : end + 1]):
            end += 1
        kept.append(text[start] if end - start >= 3 or end - start == 1 else text[start:end])
        start = end
    return "".join(kept)


def _is_run(part: str) -> bool:
    rows = (*_ROWS, *(row[::-1] for row in _ROWS))
    return len(set(part)) == 1 or any(part in row for row in rows)


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in plain if not unicodedata.combining(each)).strip()


def _same(password: str) -> str:
    """However a keyboard composes its letters (NIST SP 800-63B-4, 3.1.1.2)."""
    return unicodedata.normalize("NFKC", password)
