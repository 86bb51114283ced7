"""Scripted engines behind the real ports, for the describe_image skill."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.errors import EngineError, UnreadableMedia
from bot.locales import FluentPhrases
from bot.model import (
    Answer,
    Box,
    Claim,
    Consent,
    Conversation,
    ConversationKey,
    Line,
    MediaKind,
    MediaRef,
    Message,
    Page,
    Scene,
)
from bot.ports import Capabilities, Context, Services
from skills.describe_image import SKILL
from skills.describe_image.words import narrowed

KEY = ConversationKey(channel="test", chat="c", person="p")
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
PHRASES = FluentPhrases()
ASKED = narrowed(PHRASES, "fr")
"""The phrases by which a French-speaking person is understood."""


class FixedClock:
    def __init__(self, now: datetime = NOW) -> None:
        self.at = now

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return 0.0


class Shelf:
    """A vault whose photos are their handles."""

    async def get(self, key: ConversationKey, ref: MediaRef) -> bytes:
        if ref.handle == "vault:gone":
            raise UnreadableMedia("deleted")
        return ref.handle.encode()

    async def put(self, key, data, *, kind, mime):
        raise NotImplementedError


class Scripted:
    """A reader, a scene engine or a chat model that gives what it was told, per photo."""

    def __init__(self, *, local: bool = True, **outcomes) -> None:
        self.capabilities = Capabilities(name="scripted", languages=None, local=local)
        self.outcomes = outcomes
        self.asked: list[dict] = []

    async def prepare(self) -> None: ...

    async def close(self) -> None: ...

    def _give(self, image: bytes):
        outcome = self.outcomes[image.decode().removeprefix("vault:")]
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    async def read(
        self, image: bytes, *, likely: Sequence[str] = (), on_lines: object = None
    ) -> Page:
        return self._give(image)

    async def look(self, image: bytes) -> Scene:
        return self._give(image)

    async def complete(self, *, system, user, image=None, max_tokens=400) -> str:
        self.asked.append({"system": system, "user": user, "image": image})
        return self._give(image)


def page(*texts: str, confidence: float = 0.97, script: str = "Latn", left: float = 50) -> Page:
    """Lines under each other on an 800 x 1000 picture; an empty text leaves room."""
    lines = [
        Line(
            text=text,
            confidence=confidence,
            box=Box(left=left, top=20 + 30 * row, right=700, bottom=42 + 30 * row),
        )
        for row, text in enumerate(texts)
        if text
    ]
    return Page(lines=tuple(lines), script=script, language=None, width=800, height=1000)


def scene(*claims: Claim, flaw=None, photograph: bool = True) -> Scene:
    return Scene(flaw=flaw, claims=claims, width=800, height=1000, photograph=photograph)


def seen(key: str, certainty: float = 0.9, count: int = 1, evidence: str = "detector") -> Claim:
    box = Box(left=10, top=10, right=200, bottom=200) if evidence == "detector" else None
    return Claim(text=key, certainty=certainty, evidence=evidence, count=count, box=box)


EMPTY = page(script="Zyyy")
FAILED = EngineError("no")


class Desk:
    """Sends messages to the skill as one person."""

    def __init__(self, *, pages=None, scenes=None, chat=None, language: str = "fr") -> None:
        self.clock = FixedClock()
        self.language = language
        self.conversation = Conversation(key=KEY)
        self.services = Services(
            phrases=PHRASES,
            clock=self.clock,
            vault=Shelf(),
            listener=None,
            speaker=None,
            identifier=None,
            translator=None,
            reader=Scripted(**(pages or {"a": EMPTY})),
            scene=Scripted(**(scenes or {"a": scene()})),
            chat=chat,
        )

    def consents(self) -> None:
        consent = Consent(version="1", at=NOW, language="fr", remote=True)
        self.conversation = self._with(consent=consent)

    def said(self, *texts: str) -> None:
        self.conversation = self._with(recent=texts)

    def _with(self, **changes) -> Conversation:
        from dataclasses import replace

        return replace(self.conversation, **changes)

    async def send(self, text: str = "", *photos: str, command: str | None = None) -> Answer | None:
        media = tuple(
            MediaRef(kind=MediaKind.PHOTO, mime="image/jpeg", size=1, handle=f"vault:{name}")
            for name in photos
        )
        message = Message(id="1", key=KEY, sent_at=self.clock.now(), text=text, media=media)
        if SKILL.accepts(message, self.conversation) is None and command is None:
            return None
        context = Context(
            conversation=self.conversation,
            language=self.language,
            text=text,
            services=self.services,
            command=command,
        )
        answer = await SKILL.handle(message, context)
        if answer is not None:
            self.conversation = self._with(pending_photo=answer.pending_photo)
        return answer
