"""Spoken answers and documents in memory, each at an address that nobody can guess, for a short
time."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from dataclasses import dataclass, replace

from bot.ports import Clock

KEEP_SHOWN = 60.0  # seconds after the page said that it has the sound


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """One spoken answer, or one document."""

    chat: str
    data: bytes
    mime: str
    delivery_id: str
    expires: float
    """On the monotonic clock."""
    name: str = ""
    """File name of a document."""


class Sounds:
    """At most `capacity` bytes of spoken answers, or of documents; the oldest go first."""

    def __init__(self, clock: Clock, *, capacity: int = 64 * 1024 * 1024, keep: float = 600.0):
        self._clock = clock
        self._capacity = capacity
        self._keep = keep
        self._held: OrderedDict[str, Sound] = OrderedDict()
        self._tokens: dict[str, str] = {}
        self._bytes = 0

    def put(self, chat: str, delivery_id: str, data: bytes, mime: str, *, name: str = "") -> str:
        """Hold a sound and return its token; the same token when the delivery is tried again."""
        known = self._tokens.get(delivery_id)
        if known is not None:
            self._drop(known)
        token = known or secrets.token_urlsafe(24)
        self._held[token] = Sound(
            chat=chat,
            data=data,
            mime=mime,
            delivery_id=delivery_id,
            expires=self._clock.monotonic() + self._keep,
            name=name,
        )
        self._tokens[delivery_id] = token
        self._bytes += len(data)
        self.purge()
        return token

    def get(self, chat: str, token: str) -> Sound | None:
        """The sound, for the browser that it is meant for alone."""
        self.purge()
        sound = self._held.get(token)
        return sound if sound is not None and sound.chat == chat else None

    def shown(self, chat: str, delivery_id: str) -> None:
        """The page holds this sound: it is dropped soon. Another page of the same browser may
        still be fetching it."""
        token = self._tokens.get(delivery_id, "")
        sound = self._held.get(token)
        if sound is not None and sound.chat == chat:
            soon = min(sound.expires, self._clock.monotonic() + KEEP_SHOWN)
            self._held[token] = replace(sound, expires=soon)

    def forget(self, chat: str) -> None:
        """Drop every sound of one conversation."""
        for token in [token for token, sound in self._held.items() if sound.chat == chat]:
            self._drop(token)

    def purge(self) -> None:
        """Drop what is expired, then the oldest while there are too many bytes."""
        now = self._clock.monotonic()
        for token in [token for token, sound in self._held.items() if sound.expires <= now]:
            self._drop(token)
        while self._bytes > self._capacity:
            self._drop(next(iter(self._held)))

    def _drop(self, token: str) -> None:
        sound = self._held.pop(token, None)
        if sound is not None:
            self._bytes -= len(sound.data)
            self._tokens.pop(sound.delivery_id, None)
