"""An association whose team sits in a group chat, and a person who asks for a human."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from org_kit import A, Place, ScriptedClock
from scripted import PHRASES, Listener, services

from bot.locales import FluentPhrases
from bot.model import (
    Attachment,
    Conversation,
    ConversationKey,
    Desk,
    MediaKind,
    MediaRef,
    Message,
    Packet,
    Reply,
    Shared,
    Side,
    Transcript,
    Turn,
    Urgency,
    Why,
)
from bot.partners.desk import Relay
from bot.partners.desk_words import Words
from bot.partners.model import Invitation, Member, Role
from bot.partners.rooms.answering import Answers
from bot.partners.rooms.posting import Posting
from bot.ports import Rendered, Services
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.handoffs import Handoffs
from bot.stores.sql.partners.invitations import Invitations
from bot.stores.sql.partners.members import Members
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sql.partners.rooms import Rooms
from bot.stores.sqlite import SqliteStore

SENTENCES = FluentPhrases(Path("bot/partners/console/locales"))
CHAT = "-100200300"
PERSON = ConversationKey(channel="web", chat="chat-of-person", person="name-of-person")
WORDS = "به کمک نیاز دارم"
MEANING = "J'ai besoin d'aide"


@dataclass
class Rendering:
    """Puts the target language before the text."""

    critical: bool = False
    refuses: bool = False

    async def __call__(
        self, text: str, source: str, target: str, conversation: Conversation, services: Services
    ) -> Rendered | None:
        if self.refuses:
            return None
        back = f"back of {text}" if self.critical else ""
        return Rendered(text=f"{target}: {text}", back=back, critical=self.critical)


@dataclass
class Group:
    """The team's chat, as the service and the platform see it."""

    place: Place
    clock: ScriptedClock
    store: SqliteStore
    book: Book
    organisation: int
    member: int
    rendering: Rendering = field(default_factory=Rendering)
    listener: Listener = field(default_factory=Listener)
    count: int = 0
    rang: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        assert self.store.rooms is not None
        assert self.store.desk is not None
        self.rooms = Rooms(self.book)
        self.handoffs = Handoffs(self.book)
        bundle = services(
            clock=self.clock, vault=self.store, rendering=self.rendering, listener=self.listener,
            speaker=None,
        )  # fmt: skip
        self.answers = Answers(
            self.store.rooms, Handoffs(self.store.book), SENTENCES, PHRASES, self.store
        )
        self.posting = Posting(self.store.rooms, SENTENCES, self.store)
        self.relay = Relay(self.store.desk, bundle)
        self.translating = Words(self.store.desk, bundle)

    async def says(
        self, text: str = "", *, answering: str | None = None, member: str = "7", chat: str = CHAT,
        voice: bytes = b"", **changes: object,
    ) -> str | None:  # fmt: skip
        """What the bot answers in the group; None: it would go to the corridor."""
        self.count += 1
        key = ConversationKey(channel="telegram", chat=chat, person=member)
        media: tuple[MediaRef, ...] = ()
        if voice:
            media = (await self.store.put(key, voice, kind=MediaKind.VOICE, mime="audio/ogg"),)
        given: dict[str, object] = {
            "id": f"{chat}:{self.count}", "key": key, "sent_at": self.clock.now(), "text": text,
            "replies_to": answering, "media": media, "language_hint": "fr",
        }  # fmt: skip
        message = Message(**(given | changes))
        turn = await self.answers.answered(message, Conversation(key=key))
        if turn is None:
            return None
        [reply] = turn.replies
        assert reply.speech == ""
        return reply.text

    async def connect(self) -> None:
        code = await self.rooms.code(self.organisation, self.member)
        assert await self.says(f"/desk {code}") == self.sentence(
            "room-opened", association="Association A"
        )

    def sentence(self, phrase: str, **arguments: str) -> str:
        return SENTENCES.say("fr", phrase, **arguments)

    async def look(self) -> list[Reply]:
        """The service looks once; what is then delivered in the group."""
        await self._relayed()
        await self.posting.look(self.rang.append)
        return [reply for key, reply in await self.delivered() if key.chat == CHAT]

    async def heard(self) -> list[str]:
        """What the person has got since."""
        await self._relayed()
        return [reply.text for key, reply in await self.delivered() if key == PERSON]

    async def _relayed(self) -> None:
        await self.translating.begin()
        await self.translating.settle()
        await self.relay.look(self.rang.append)

    async def delivered(self) -> list[tuple[ConversationKey, Reply]]:
        found = []
        for channel in ("telegram", "web"):
            while (item := await self.store.outgoing(channel, ())) is not None:
                found.append((item.outgoing.key, item.outgoing.reply))
                self.documents = [*getattr(self, "documents", []), item.outgoing.document]
                await self.store.sent(item)
        return found

    async def ask(self, *, photo: bytes = b"", urgency: Urgency = Urgency.SOON) -> None:
        """The person agrees to a hand-off."""
        files = (Attachment(name="letter.jpg", mime="image/jpeg", data=photo),) if photo else ()
        line = Shared(
            side=Side.PERSON, text=WORDS, language="fa", at=self.clock.now(), translation=MEANING,
            translation_language="fr", approximate=True, files=files,
        )  # fmt: skip
        packet = Packet(why=Why.ASKED, urgency=urgency, language="fa", lines=(line,))
        await self._turn(Desk(organisation=self.organisation, packet=packet))

    async def goes_on(self, text: str) -> None:
        """The person says more, while a helper has the conversation."""
        line = Shared(
            side=Side.PERSON, text=text, language="fa", at=self.clock.now(),
            translation=f"fr: {text}", translation_language="fr",
        )  # fmt: skip
        await self._turn(Desk(lines=(line,)))

    async def leaves(self) -> None:
        """The person takes the bot back."""
        await self._turn(Desk(closes=True))

    async def _turn(self, desk: Desk) -> None:
        self.count += 1
        message = Message(id=str(self.count), key=PERSON, sent_at=self.clock.now(), text="-")
        await self.store.accept([message])
        item = await self.store.claim(())
        assert item is not None
        state = await self.store.load(PERSON)
        state = Conversation(key=PERSON, language="fa", handoff=state.handoff)
        await self.store.finish(item, Turn(replies=(), conversation=state, desk=desk))

    async def thread(self):
        [waiting] = await self.handoffs.queue(self.organisation)
        return await self.handoffs.read(self.organisation, waiting.token, None)

    def hears(self, text: str) -> None:
        self.listener.says = Transcript(text=text, language="fr", confidence=0.9)


@asynccontextmanager
async def group_at(directory: Path) -> AsyncIterator[Group]:
    place = Place(directory, ScriptedClock())
    async with place.service() as store, place.own_book() as book:
        organisation, _ = await Organisations(book).add(A)
        member = Member(name="Coordinator", login="coordinator@example.org")
        link = await Members(book).add(organisation, member, Role.COORDINATOR)
        enrolled = await Members(book).open(link, "hash", "JBSWY3DPEHPK3PXP")
        assert enrolled is not None
        group = Group(place, place.clock, store, book, organisation, enrolled.id)
        _, secret = await Invitations(book).issue(organisation, Invitation(group="G"), None, 7)
        assert await store.redeem_invitation(PERSON, secret) is not None
        yield group
