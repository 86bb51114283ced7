"""A telephone between two people, the real corridor and the real store behind it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from org_kit import Place, ScriptedClock
from scripted import KEY, Listener, Speaker, services

from bot.model import (
    Answer,
    Claim,
    Conversation,
    MediaKind,
    Message,
    PendingPhoto,
    PhotoReport,
    SeenPhoto,
    Turn,
)
from bot.pipeline import respond
from bot.ports import Context, Rendered, Score, Services
from bot.stores.sqlite import SqliteStore

SHEET = {
    "fr": "Demandez la carte à la préfecture.",
    "fa": "کارت را از پرفکتور بخواهید.",
    "en": "Ask for the card at the prefecture.",
}
MORE = {"fr": "Apportez une photo.", "fa": "یک عکس بیاورید.", "en": "Bring a photo."}
SECRET = "phrase-tres-personnelle"


@dataclass
class Identifier:
    """Tells a language by its letters, and French from the rest by its words."""

    async def identify(
        self, text: str, *, likely: Sequence[str] = ()
    ) -> tuple[tuple[str, float], ...]:
        if any("\u0600" <= letter < "\u0700" for letter in text):
            return (("ar", 0.6), ("fa", 0.3), ("ps", 0.1))
        return (("en", 0.7), ("fr", 0.3)) if "the" in text.split() else (("fr", 0.8), ("en", 0.2))


@dataclass
class Rendering:
    """Puts the language before the text; refuses what it was told to."""

    refuses: str = "-"
    rough: bool = False
    calls: list[tuple[str, str, str]] = field(default_factory=list)

    async def __call__(
        self, text: str, source: str, target: str, conversation: Conversation, services: Services
    ) -> Rendered | None:
        self.calls.append((text, source, target))
        if self.refuses in text:
            return None
        return Rendered(text=f"{target}: {text}", approximate=self.rough)


@dataclass
class Skill:
    """Answers from one sheet, describes photos, or says the person's words again."""

    name: str = "admin_help"
    commands: tuple[str, ...] = ()

    def prepare(self) -> None: ...

    def accepts(self, message: Message, conversation: Conversation) -> Score:
        return Score(value=0.5)

    async def handle(self, message: Message, context: Context) -> Answer:
        language = context.language
        if context.command == "sheet" or "carte" in context.text:
            return Answer(
                text=SHEET[language], language=language, facts=("card",), more=(MORE[language],)
            )
        if message.media:
            seen = SeenPhoto(claims=(Claim(text=SECRET, certainty=1.0, evidence="ocr"),))
            expires = context.services.clock.now() + timedelta(hours=5)
            return Answer(
                text="Une lettre.", language=language, evidence=(SECRET,),
                photo=PhotoReport(readable=True, flaw=None, text=SECRET, script="Latn", claims=()),
                pending_photo=PendingPhoto(refs=message.media, expires_at=expires, photos=(seen,)),
            )  # fmt: skip
        if "rendez-vous" in context.text:
            return Answer(text=f"Le rendez-vous. {SECRET}", language=language)
        return Answer(text=f"Bien. {context.text}", language=language)


@dataclass
class Phone:
    """Messages go in, turns come out, and everything is kept by the store in between."""

    place: Place
    clock: ScriptedClock
    store: SqliteStore
    rendering: Rendering = field(default_factory=Rendering)
    listener: Listener = field(default_factory=Listener)
    speaker: Speaker = field(default_factory=Speaker)
    consented: Services | None = None
    skill: Skill = field(default_factory=Skill)
    count: int = 0

    def services(self) -> Services:
        return services(
            clock=self.clock, vault=self.store, speaker=self.speaker, listener=self.listener,
            identifier=Identifier(), rendering=self.rendering, consented=self.consented,
        )  # fmt: skip

    async def say(self, text: str, *, photo: bytes = b"", voice: bytes = b"") -> Turn:
        self.count += 1
        media = []
        if photo:
            media.append(await self._put(photo, MediaKind.PHOTO, "image/jpeg"))
        if voice:
            media.append(await self._put(voice, MediaKind.VOICE, "audio/ogg"))
        message = Message(
            id=str(self.count), key=KEY, sent_at=self.clock.now(), text=text, media=tuple(media),
            language_hint="fr",
        )  # fmt: skip
        await self.store.accept([message])
        item = await self.store.claim(())
        assert item is not None
        turn = await respond(
            item.message, await self.store.load(KEY), self.services(), [self.skill]
        )
        await self.store.finish(item, turn)
        while (reply := await self.store.outgoing("test", ())) is not None:
            await self.store.sent(reply)
        return turn

    async def keep(self, state: Conversation) -> None:
        """Put this in the place of the state."""
        self.count += 1
        message = Message(id=str(self.count), key=KEY, sent_at=self.clock.now(), text="-")
        await self.store.accept([message])
        item = await self.store.claim(())
        assert item is not None
        await self.store.finish(item, Turn(replies=(), conversation=state))

    async def _put(self, data: bytes, kind: MediaKind, mime: str):
        return await self.store.put(KEY, data, kind=kind, mime=mime)

    async def state(self) -> Conversation:
        """As it lies in the file, decrypted."""
        return await self.store.load(KEY)

    def media(self) -> list[Path]:
        """The files of the vault that are to stay."""
        self.store._files._deleting.stop()
        return [path for path in (self.place.directory / "media").rglob("*") if path.is_file()]


@asynccontextmanager
async def phone_at(directory: Path) -> AsyncIterator[Phone]:
    place = Place(directory, ScriptedClock())
    async with place.service() as store:
        yield Phone(place, place.clock, store)
