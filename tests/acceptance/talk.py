"""A person with a telephone, and everything they talk to: real voices, recogniser and readers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from bot.channels.terminal import MemoryVault
from bot.config import Config, Limits
from bot.model import (
    Conversation,
    ConversationKey,
    MediaKind,
    MediaRef,
    Message,
    Question,
    Turn,
)
from bot.pipeline import respond
from bot.ports import Services
from bot.wiring import SystemClock, build_engines, build_services, skills
from bot.wiring.engines import speaker_of

FIXTURES = Path(__file__).parents[1] / "fixtures"
KEY = ConversationKey(channel="test", chat="c", person="p")


class World:
    """All engines of this machine, loaded once for the tests that share them."""

    def __init__(self, data: Path) -> None:
        clock, self.vault = SystemClock(), MemoryVault()
        config = Config(data=data)
        self.engines = build_engines(config, clock)
        self.services = build_services(config, self.engines, self.vault, clock)
        self.skills = skills(config)
        calm = Config(data=data / "people", limits=Limits(speech_budget=600))
        self.voice = speaker_of(calm, self.engines.voices)
        """People speak with the best voice, however busy the machine is: by another one the
        recogniser may understand something else."""

    async def close(self) -> None:
        await self.voice.close()
        await self.engines.close()


@dataclass
class Person:
    """Sends photos and voice notes; the notes are spoken by the bot's own voices."""

    world: World
    language: str
    chosen: bool = True

    def __post_init__(self) -> None:
        self.state = Conversation(
            key=KEY, language=self.language, language_chosen=self.chosen, recent=()
        )

    @property
    def services(self) -> Services:
        return self.world.services

    async def shows(self, photo: str) -> Turn:
        data = (FIXTURES / photo).read_bytes()
        return await self._sends(data, MediaKind.PHOTO, "image/jpeg")

    async def says(self, words: str) -> Turn:
        note = await self.world.voice.record(words, language=self.language)
        return await self._sends(note, MediaKind.VOICE, "audio/ogg")

    async def asks(self, words: str) -> Turn:
        """Says it, and "yes" to "is that right?", which follows what was heard in doubt."""
        turn = await self.says(words)
        if self.state.question is Question.HEARD:
            turn = await self.presses(turn.replies[0].choices[0])
        return turn

    async def presses(self, choice: str) -> Turn:
        """One of the choices that were offered."""
        return await self._respond(text=choice)

    async def hears(self, turn: Turn) -> bytes:
        """The spoken note of the first reply."""
        audio = turn.replies[0].audio
        assert audio is not None, "the answer is heard"
        return await self.world.vault.get(KEY, audio)

    async def _sends(self, data: bytes, kind: MediaKind, mime: str) -> Turn:
        ref = await self.world.vault.put(KEY, data, kind=kind, mime=mime)
        return await self._respond(media=(ref,))

    async def _respond(self, *, text: str = "", media: tuple[MediaRef, ...] = ()) -> Turn:
        now = self.services.clock.now()
        message = Message(id="1", key=KEY, sent_at=now, text=text, media=media)
        turn = await respond(message, self.state, self.services, self.world.skills)
        self.state = replace(turn.conversation, language=self.language)
        return turn
