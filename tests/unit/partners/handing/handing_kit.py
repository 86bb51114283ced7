"""A desk, a translator and a talk of one person, scripted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from scripted import KEY, Clock, Identifier, Listener, Skill, message, services

from bot.errors import EngineError
from bot.model import (
    Answer,
    Consent,
    Conversation,
    ConversationKey,
    Handoff,
    HandoffState,
    MediaKind,
    MediaRef,
    Transcript,
    Turn,
)
from bot.pipeline import respond
from bot.ports import Counter, Rendered, Services
from bot.turns import CONSENT_VERSION

NAME = "Association A"
ANSWER = Answer(text="Voici la réponse.", language="fr", facts=("sheet",))
UNSURE = replace(ANSWER, handoff=True, facts=())


@dataclass
class Desks:
    """One desk; what is asked of it is kept."""

    counter_: Counter | None = None
    error: Exception | None = None
    asked: list[str] = field(default_factory=list)

    async def counter(self, key: ConversationKey, language: str) -> Counter | None:
        self.asked.append(language)
        if self.error is not None:
            raise self.error
        return self.counter_


def desk(**changes: object) -> Counter:
    given: dict[str, object] = {
        "organisation": 7, "name": NAME, "open": True, "opens": None, "speaks": False,
        "reads": "fr",
    }  # fmt: skip
    return Counter(**(given | changes))  # type: ignore[arg-type]


@dataclass
class Rendering:
    """Puts the target language before the text; refuses and fails as it is told."""

    refuses: frozenset[str] = frozenset()
    fails: int = 0
    approximate: bool = False
    critical: bool = False
    seen: list[tuple[str, str, str]] = field(default_factory=list)

    async def __call__(
        self, text: str, source: str, target: str, conversation: Conversation, services: Services
    ) -> Rendered | None:
        self.seen.append((text, source, target))
        if self.fails:
            self.fails -= 1
            raise EngineError("scripted")
        if text in self.refuses:
            return None
        return Rendered(
            text=f"{target}: {text}", back=text if self.critical else "",
            approximate=self.approximate, critical=self.critical,
        )  # fmt: skip


class Talk:
    """One person who says one thing after the other."""

    def __init__(
        self, language: str = "fr", *, answers: Sequence[Answer] = (), offer: Counter | None = None,
        **changes: object,
    ) -> None:  # fmt: skip
        self.clock = Clock()
        self.desks = Desks(counter_=offer or desk())
        self.rendering = Rendering()
        self.listener = Listener()
        self.skill = Skill(answer=answers[0] if answers else ANSWER)
        bundle: dict[str, object] = {
            "clock": self.clock, "desks": self.desks, "rendering": self.rendering,
            "listener": self.listener, "identifier": Identifier(language=language),
        }  # fmt: skip
        self.services = services(**(bundle | changes))
        consent = Consent(version=CONSENT_VERSION, at=self.clock.now(), language=language)
        self.state = Conversation(key=KEY, language=language, consent=consent, organisation=7)
        self.language = language
        self.count = 0

    def phrase(self, id_: str, **values: str | int) -> str:
        return self.services.phrases.say(self.language, id_, **values)

    async def say(self, text: str = "", **changes: object) -> Turn:
        """The turn of typed words; the state goes on with it, as a store would keep it."""
        self.count += 1
        turn = await respond(
            message(text, id=str(self.count), **changes), self.state, self.services, [self.skill]
        )
        kept = turn.conversation
        self.state = replace(kept, organisation=7, handoff=self.state.handoff)
        return turn

    async def speak(self, text: str, confidence: float = 0.9, language: str = "") -> Turn:
        """The turn of a voice note that is understood so."""
        self.listener.says = Transcript(
            text=text, language=language or self.language, confidence=confidence
        )
        return await self.say(media=(await self.put(MediaKind.VOICE, "audio/ogg", b"voice"),))

    async def put(self, kind: MediaKind, mime: str, data: bytes) -> MediaRef:
        return await self.services.vault.put(KEY, data, kind=kind, mime=mime)

    def hand(self, state: HandoffState = HandoffState.TAKEN) -> None:
        """An association has the conversation, as a store would say."""
        opened: datetime = self.clock.now()
        self.state = replace(
            self.state,
            handoff=Handoff(id=1, state=state, organisation=NAME, language="fr", asked_at=opened),
        )


def texts(turn: Turn) -> list[str]:
    return [reply.text for reply in turn.replies]
