"""A hand-off that a helper has taken, and the loop of the service over the real store."""

from __future__ import annotations

from handing_kit import Rendering
from handoff_kit import A, Rooms
from scripted import Listener, Speaker, services

from bot.model import Conversation, ConversationKey
from bot.partners.desk import Relay
from bot.partners.desk_words import Words
from bot.stores.sql.partners.desk_work import DeskWork
from bot.stores.sql.partners.lines import Line

NAME = A.name


class Office:
    """A hand-off that a helper has taken, and the loop of the service."""

    def __init__(self, rooms: Rooms, **changes: object) -> None:
        self.rooms = rooms
        self.rendering = Rendering()
        self.listener = Listener()
        self.speaker = Speaker()
        bundle: dict[str, object] = {
            "clock": rooms.clock, "vault": rooms.store, "rendering": self.rendering,
            "listener": self.listener, "speaker": self.speaker,
        }  # fmt: skip
        self.services = services(**(bundle | changes))
        self.rang: list[str] = []
        work = rooms.store.desk
        assert work is not None
        self.work = work
        self.restart()

    def restart(self, work: object = None) -> None:
        """The loops of a new process, which know nothing of the old ones."""
        chosen: DeskWork = work or self.work  # type: ignore[assignment]
        self.relay, self.words = Relay(chosen, self.services), Words(chosen, self.services)

    async def open(self, language: str = "fa", *, voice: bool = True) -> ConversationKey:
        self.home = await self.rooms.association()
        self.member = await self.rooms.member(self.home)
        self.key, found = await self.rooms.laid(self.home)
        self.token = found.token
        self.state = Conversation(key=self.key, language=language, prefers_voice=voice)
        await self.rooms.turn(self.key, state=self.state)
        return self.key

    async def take(self) -> None:
        assert await self.rooms.helpers.take(self.home, self.token, self.member)

    async def say(self, text: str, **changes: object) -> int:
        given: dict[str, object] = {"language": "fr"}
        line = await self.rooms.helpers.say(
            self.home, self.token, self.member, text, **(given | changes)
        )
        assert line is not None
        return line

    async def look(self) -> None:
        for _ in range(5):
            await self.words.begin()
            await self.words.settle()
        await self.relay.look(self.rang.append)

    async def heard(self) -> list[str]:
        """What has reached the person since."""
        await self.look()
        return await self.rooms.texts()

    async def last(self) -> Line:
        thread = await self.rooms.helpers.read(self.home, self.token, self.member)
        assert thread is not None
        return thread.lines[-1]

    def phrase(self, id_: str, language: str = "fa") -> str:
        return self.services.phrases.say(language, id_, name=NAME)
