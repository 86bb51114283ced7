"""A service with one association, people it invited, and a console beside it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from org_kit import A, Place, ScriptedClock
from scripted import Speaker, services

from bot.errors import EngineError
from bot.model import Consent, Conversation, ConversationKey, Message, Reply, Turn
from bot.partners.model import Invitation
from bot.partners.news.announcing import Announcing
from bot.ports import Rendered, Services
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.invitations import Invitations
from bot.stores.sql.partners.news import Announcements
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sqlite import SqliteStore
from bot.turns import CONSENT_VERSION

HOME = replace(A, announcements=True)


@dataclass
class Rendering:
    """Puts the language before the text; refuses or fails where it was told to."""

    refuses: frozenset[str] = frozenset()
    fails: frozenset[str] = frozenset()
    rough: frozenset[str] = frozenset()
    said: dict[str, str] = field(default_factory=dict)
    calls: list[tuple[str, str]] = field(default_factory=list)

    async def __call__(
        self, text: str, source: str, target: str, conversation: Conversation, services: Services
    ) -> Rendered | None:
        self.calls.append((source, target))
        if target in self.fails:
            raise EngineError("no model")
        if target in self.refuses:
            return None
        found = self.said.get(target, f"{target}: {text}")
        return Rendered(text=found, back=text, approximate=target in self.rough)


@dataclass
class Scene:
    """The service's store, the console's book, and what passes between them."""

    place: Place
    clock: ScriptedClock
    store: SqliteStore
    book: Book
    organisation: int
    rendering: Rendering
    speaker: Speaker
    messages: int = 0
    rang: list[str] = field(default_factory=list)

    @property
    def announcements(self) -> Announcements:
        return Announcements(self.book)

    def services(self) -> Services:
        return services(
            clock=self.clock, vault=self.store, speaker=self.speaker, rendering=self.rendering,
            newsletters=self.store.newsroom,
        )  # fmt: skip

    def announcing(self) -> Announcing:
        """A new one stands for a restarted service."""
        assert self.store.newsroom is not None
        return Announcing(self.store.newsroom, self.services(), every=0.01)

    async def send(self, announcing: Announcing | None = None) -> int:
        return await (announcing or self.announcing()).send(self.rang.append)

    async def invite(
        self, number: int, language: str | None = "fr", **state: object
    ) -> ConversationKey:
        """Somebody who came by the association's code and has said something."""
        key = person(number)
        _, secret = await Invitations(self.book).issue(
            self.organisation, Invitation(group="Group"), None, 7
        )
        assert await self.store.redeem_invitation(key, secret) is not None
        await self.turn(key, language=language, **state)
        return key

    async def turn(
        self, key: ConversationKey, *, news: bool | None = None, replies: tuple[Reply, ...] = (),
        **state: object,
    ) -> None:  # fmt: skip
        """One message of this person, answered."""
        self.messages += 1
        message = Message(id=str(self.messages), key=key, sent_at=self.clock.now(), text="bonjour")
        await self.store.accept([message])
        item = await self.store.claim(())
        assert item is not None
        before = await self.store.load(key)
        consent = Consent(version=CONSENT_VERSION, at=self.clock.now(), language="fr")
        after = replace(before, **{"consent": consent, **state})
        await self.store.finish(item, Turn(replies=replies, conversation=after, news=news))

    async def agree(
        self, number: int, language: str | None = "fr", **state: object
    ) -> ConversationKey:
        """The same, who wants announcements."""
        key = await self.invite(number, language, **state)
        await self.turn(key, news=True)
        return key

    async def announce(self, text: str = "Le cours commence le 3 mars à 14 h.") -> str:
        """Written, translated, agreed to, due now."""
        token = await self.announcements.write(self.organisation, None, text, "fr")
        await self.word()
        assert await self.announcements.agree(self.organisation, token, self.clock.now())
        return token

    async def word(self) -> None:
        assert self.store.newsroom is not None
        announcing = self.announcing()
        for work in await self.store.newsroom.next("asked"):
            await announcing.word(work)

    async def delivered(self, channel: str = "web") -> list[tuple[ConversationKey, Reply]]:
        """What goes out now, in order; recorded as sent."""
        found = []
        while (item := await self.store.outgoing(channel, ())) is not None:
            found.append((item.outgoing.key, item.outgoing.reply))
            await self.store.sent(item)
        return found


def person(number: int) -> ConversationKey:
    return ConversationKey(channel="web", chat=f"chat-{number}", person=f"person-{number}")


@asynccontextmanager
async def scene_at(directory: Path) -> AsyncIterator[Scene]:
    place = Place(directory, ScriptedClock())
    async with place.service() as store, place.own_book() as book:
        organisation, _ = await Organisations(book).add(HOME)
        yield Scene(place, place.clock, store, book, organisation, Rendering(), Speaker())
