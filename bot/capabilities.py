"""What a message needs first, and what a process is there for: who takes which message."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from bot.errors import ConfigError
from bot.model import MediaKind, Message


class Capability(StrEnum):
    """The queue in which a piece of work waits."""

    IO = "io"
    """Text: no large model."""
    LISTEN = "listen"
    """Voice notes: speech recognition."""
    SPEAK = "speak"
    """Second notes of answers: a voice."""
    VISION = "vision"
    """Photos and documents."""
    FETCH = "fetch"
    """Media that still lie on a platform: brought into the vault by a front, which has the
    platform's keys. Never asked of a worker."""


WORK = frozenset(Capability) - {Capability.FETCH}
"""What a worker can be there for."""


class Role(StrEnum):
    """What a process does."""

    ALL = "all"
    FRONT = "front"
    """Receives and delivers; loads no model."""
    WORKER = "worker"
    """Answers; speaks to no platform."""

    @property
    def receives(self) -> bool:
        """True: it has the channels."""
        return self is not Role.WORKER

    @property
    def answers(self) -> bool:
        """True: it takes messages and answers them."""
        return self is not Role.FRONT


def first_need(message: Message) -> Capability:
    """What the message needs before anything else can be done with it."""
    if any(not ref.in_vault for ref in message.media):
        return Capability.FETCH
    kinds = {ref.kind for ref in message.media}
    if kinds & {MediaKind.PHOTO, MediaKind.DOCUMENT}:
        return Capability.VISION
    return Capability.LISTEN if kinds else Capability.IO


def capabilities(words: Iterable[str]) -> frozenset[Capability]:
    """``io``, ``listen``, ``speak``, ``vision``. Raises ConfigError for any other word."""
    wanted = {word.strip() for word in words if word.strip()}
    known = {one.value for one in WORK}
    if unknown := wanted - known:
        raise ConfigError(
            f"does not know {', '.join(sorted(unknown))}; it knows {', '.join(sorted(known))}"
        )
    return frozenset(map(Capability, wanted)) or WORK
