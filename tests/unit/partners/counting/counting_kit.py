"""An association's people over the real store, counted as the service counts them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.model import Consent, Conversation, ConversationKey, Counted, Message, Reply, Turn
from bot.partners.model import Invitation, Organisation
from bot.stores.sql.partners.invitations import Invitations
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sqlite import SqliteStore
from bot.stores.sqlite.book import OwnBook
from bot.turns import CONSENT_VERSION

WEDNESDAY = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
WEEK = "2026-W47"


class ScriptedClock:
    """Time passes when the test says so."""

    def __init__(self) -> None:
        self.time = WEDNESDAY

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return (self.time - WEDNESDAY).total_seconds()

    def pass_(self, **delta: float) -> None:
        self.time += timedelta(**delta)


@dataclass
class Town:
    """The data of one test."""

    directory: Path
    clock: ScriptedClock
    store: SqliteStore
    secrets: dict[int, str] = field(default_factory=dict)
    messages: int = 0

    async def association(self, name: str) -> int:
        assert self.store.book is not None
        organisation, _ = await Organisations(self.store.book).add(Organisation(name=name))
        _, secret = await Invitations(self.store.book).issue(
            organisation, Invitation(group="group"), None, 400
        )
        self.secrets[organisation] = secret
        return organisation

    async def invited(self, number: int, organisation: int) -> ConversationKey:
        key = person(number)
        assert await self.store.redeem_invitation(key, self.secrets[organisation]) is not None
        return key

    async def turn(
        self, key: ConversationKey, *counts: tuple[str, str], text: str = "a question",
        reply: str = "an answer", **more: object,
    ) -> None:  # fmt: skip
        """One message and the turn that answers it, as the runner does it."""
        self.messages += 1
        message = Message(id=f"m{self.messages}", key=key, sent_at=self.clock.now(), text=text)
        await self.store.accept([message])
        item = await self.store.claim(())
        assert item is not None
        given: dict[str, object] = {
            "replies": (Reply(text=reply, speech=reply, language="fr"),),
            "conversation": agreed(key),
            "counted": tuple(Counted(measure=one, dimension=other) for one, other in counts),
        }
        await self.store.finish(item, Turn(**(given | more)))  # type: ignore[arg-type]

    def console(self) -> OwnBook:
        """The file as the console opens it."""
        return OwnBook(
            self.directory / "porte-voix.db", self.directory / "partners.key", self.clock
        )


@asynccontextmanager
async def town(directory: Path) -> AsyncIterator[Town]:
    clock = ScriptedClock()
    store = SqliteStore(
        directory / "porte-voix.db", directory / "media", directory / "master.key", clock,
        partners_key_file=directory / "partners.key",
    )  # fmt: skip
    await store.open()
    try:
        yield Town(directory, clock, store)
    finally:
        await store.close()


def person(number: int) -> ConversationKey:
    return ConversationKey(channel="telegram", chat=f"chat-{number}", person=f"person-{number}")


def agreed(key: ConversationKey, **more: object) -> Conversation:
    """A conversation whose person said yes to keeping."""
    consent = Consent(version=CONSENT_VERSION, at=WEDNESDAY, language="fr")
    given: dict[str, object] = {"key": key, "language": "fr", "consent": consent}
    return Conversation(**(given | more))  # type: ignore[arg-type]
