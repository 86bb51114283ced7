"""A service's store, two associations with their members, and people they invited."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from store_kit import at_rest, book_at, store_at

from bot.model import (
    Attachment,
    Conversation,
    ConversationKey,
    Desk,
    Message,
    Packet,
    Reply,
    Shared,
    Side,
    Turn,
    Urgency,
    Why,
)
from bot.partners.model import Enrolled, Invitation, Member, Organisation, Role
from bot.ports import Outgoing
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.handoffs import Handoffs, Waiting
from bot.stores.sql.partners.invitations import Invitations
from bot.stores.sql.partners.members import Members
from bot.stores.sql.partners.organisations import Organisations

START = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)  # a Monday
A = Organisation(name="Association A")
B = Organisation(name="Association B")
SECRET_WORDS = "kalame-ye penhani"
SECRET_FILE = b"\xff\xd8 a letter nobody else may see"


class ScriptedClock:
    """Time passes when the test says so."""

    def __init__(self) -> None:
        self.time = START

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return (self.time - START).total_seconds()

    def pass_(self, **delta: float) -> None:
        self.time += timedelta(**delta)


@dataclass
class Rooms:
    """One file with everything in it."""

    directory: Path
    clock: ScriptedClock = field(default_factory=ScriptedClock)
    said: int = 0

    def __post_init__(self) -> None:
        self.store = store_at(self.directory, self.clock, partners=True)

    @property
    def book(self) -> Book:
        assert self.store.book is not None
        return self.store.book

    @property
    def helpers(self) -> Handoffs:
        return Handoffs(self.book)

    def own_book(self) -> AbstractAsyncContextManager[Book]:
        """As the console opens it."""
        return book_at(self.directory, self.clock)

    async def association(self, values: Organisation = A) -> int:
        made, _ = await Organisations(self.book).add(values)
        return made

    async def member(
        self, organisation: int, role: Role = Role.WORKER, languages: tuple[str, ...] = ()
    ) -> int:
        """Whose account was opened."""
        self.said += 1
        values = Member(name="Member", login=f"m{self.said}@example.org", languages=languages)
        secret = await Members(self.book).add(organisation, values, role)
        opened = await Members(self.book).open(secret, "$argon2id$", "JBSWY3DPEHPK3PXP")
        assert isinstance(opened, Enrolled)
        return opened.id

    async def person(self, organisation: int, name: str = "1") -> ConversationKey:
        key = ConversationKey(channel="test", chat=name, person=name)
        _, secret = await Invitations(self.book).issue(
            organisation, Invitation(group="course"), None, 7
        )
        assert await self.store.redeem_invitation(key, secret)
        return key

    async def turn(
        self, key: ConversationKey, *, replies: Sequence[str] = (),
        state: Conversation | None = None, **changes: object,
    ) -> Conversation:  # fmt: skip
        """One message of the person and what it leads to; the conversation as it was loaded."""
        self.said += 1
        await self.store.accept(
            [Message(id=f"m{self.said}", key=key, sent_at=self.clock.now(), text="x")]
        )
        item = await self.store.claim(())
        assert item is not None
        loaded = await self.store.load(key)
        said = tuple(Reply(text=text, speech="", language="fr") for text in replies)
        turn = Turn(replies=said, conversation=state or loaded, **changes)  # type: ignore[arg-type]
        await self.store.finish(item, turn)
        return loaded

    async def lay(
        self, key: ConversationKey, organisation: int, urgency: Urgency = Urgency.USUAL
    ) -> None:
        """The person's yes."""
        laid = Desk(organisation=organisation, packet=packet(self.clock, urgency))
        state = Conversation(key=key, language="fa", prefers_voice=False)
        await self.turn(key, desk=laid, state=state)

    async def laid(
        self, organisation: int, name: str = "1", urgency: Urgency = Urgency.USUAL
    ) -> tuple[ConversationKey, Waiting]:
        """Somebody whose hand-off waits."""
        key = await self.person(organisation, name)
        await self.lay(key, organisation, urgency)
        found = await self.helpers.queue(organisation)
        return key, max(found, key=lambda one: one.id)

    async def sent(self, channel: str = "test") -> list[Outgoing]:
        """Everything that is due, delivered."""
        found = []
        while (item := await self.store.outgoing(channel, ())) is not None:
            found.append(item.outgoing)
            await self.store.sent(item)
        return found

    async def texts(self) -> list[str]:
        return [one.reply.text for one in await self.sent()]

    async def count(self, table: str) -> int:
        return await self.book.run(
            lambda tx: int(tx.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608
        )

    async def at_rest(self) -> bytes:
        return await at_rest(self.store, self.directory)


def shared(clock: ScriptedClock, text: str = SECRET_WORDS, **changes: object) -> Shared:
    given = Shared(side=Side.PERSON, text=text, language="fa", at=clock.now())
    return replace(given, **changes)  # type: ignore[arg-type]


def packet(clock: ScriptedClock, urgency: Urgency = Urgency.USUAL) -> Packet:
    letter = Attachment(name="photo-1.jpg", mime="image/jpeg", data=SECRET_FILE)
    return Packet(
        why=Why.ASKED, urgency=urgency, language="fa",
        lines=(
            shared(clock, translation="un mot caché", translation_language="fr", heard=0.8),
            shared(clock, "", files=(letter,)),
            shared(clock, "Une lettre de la CAF.", side=Side.BOT, language="fr"),
        ),
    )  # fmt: skip
