"""Documents in the corridor: photos of their pages, what is said, and what is kept."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from scripted import KEY, PHRASES, Clock, Engine, Skill, message, services, voice

from bot.channels.terminal import MemoryVault
from bot.documents import MOST_PAGES, Content, content_of, in_pages
from bot.errors import EngineError, LockedDocument, MediaTooLong, UnreadableMedia
from bot.model import (
    Answer,
    Consent,
    Conversation,
    DrawnPage,
    MediaKind,
    MediaRef,
    Message,
    PendingPhoto,
    StageFinished,
    Turn,
)
from bot.pipeline import respond
from bot.ports import Context
from bot.turns import CONSENT_VERSION

PDF = b"%PDF-1.7 a document"
KNOWN = Conversation(
    key=KEY,
    language="fr",
    consent=Consent(version=CONSENT_VERSION, at=Clock().now(), language="fr"),
)


@dataclass
class Decoder(Engine):
    """Draws pages that say which document and page they are; `broken` is raised at page `at`,
    page `hangs` never comes."""

    pages: int = 3
    broken: Exception | None = None
    at: int = 0
    hangs: int | None = None

    async def page(self, data: bytes, number: int) -> DrawnPage:
        self.called(number)
        if number == self.hangs:
            await asyncio.Event().wait()
        if self.broken is not None and number == self.at:
            raise self.broken
        return DrawnPage(image=b"%s page %d" % (data, number), pages=self.pages)


@dataclass
class Eyes(Skill):
    """Takes photos, notes what it was handed, keeps them."""

    name: str = "describe_image"
    score: float | None = 0.95
    keeps: bool = True
    handed: list[Message] = field(default_factory=list)
    images: list[bytes] = field(default_factory=list)

    async def handle(self, message: Message, context: Context) -> Answer | None:
        self.handed.append(message)
        vault = context.services.vault
        self.images = [await vault.get(message.key, ref) for ref in message.media]
        if self.error is not None:
            raise self.error
        until = context.services.clock.now() + timedelta(minutes=30)
        kept = PendingPhoto(refs=message.media, expires_at=until) if self.keeps else None
        return Answer(text="Lu.", language="fr", pending_photo=kept)


class Early:
    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []

    async def __call__(self, text: str, language: str) -> None:
        self.said.append((text, language))


@dataclass
class Desk:
    """One question about some media."""

    decoder: Decoder = field(default_factory=Decoder)
    eyes: Eyes = field(default_factory=Eyes)
    vault: MemoryVault = field(default_factory=MemoryVault)
    early: Early = field(default_factory=Early)

    async def put(self, data: bytes, kind: MediaKind = MediaKind.DOCUMENT) -> MediaRef:
        return await self.vault.put(KEY, data, kind=kind, mime="application/octet-stream")

    async def ask(self, *media: MediaRef, text: str = "", **changes: object) -> Turn:
        bundle = services(vault=self.vault, decoder=self.decoder, **changes)
        incoming = message(text, media=media)
        return await respond(incoming, KNOWN, bundle, [self.eyes], self.early)

    def left(self, turn: Turn) -> set[str]:
        """What a store would still hold after this turn."""
        gone = {ref.handle for ref in turn.discard}
        return {handle for handle in self.vault._kept if handle not in gone}


@pytest.mark.parametrize(
    ("data", "content"),
    [
        (PDF, Content.PAGES), (b"\xef\xbb\xbf\r\n%PDF-1.4", Content.PAGES),
        (b"x" * 1019 + b"%PDF-", Content.PAGES), (b"x" * 1020 + b"%PDF-", Content.OTHER),
        (b"II*\0", Content.PAGES), (b"MM\0*", Content.PAGES), (b"II+\0", Content.PAGES),
        (b"\xff\xd8\xff\xe0", Content.PICTURE), (b"\x89PNG\r\n\x1a\n", Content.PICTURE),
        (b"RIFF\0\0\0\0WEBPVP8 ", Content.PICTURE), (b"GIF89a", Content.PICTURE),
        (b"RIFF\0\0\0\0WAVE", Content.OTHER), (b"PK\x03\x04", Content.OTHER),
        (b"", Content.OTHER), (b"%PD", Content.OTHER),
    ],
)  # fmt: skip
def test_the_bytes_say_what_a_file_is(data: bytes, content: Content):
    assert content_of(data) is content


@pytest.mark.parametrize("kind", [MediaKind.DOCUMENT, MediaKind.PHOTO])
async def test_a_document_becomes_photos_of_its_pages(kind: MediaKind):
    desk = Desk()
    turn = await desk.ask(await desk.put(PDF, kind), text="que dit ce papier ?")
    (seen,) = desk.eyes.handed
    assert seen.pages == 3
    assert seen.text == "que dit ce papier ?"
    assert [ref.kind for ref in seen.media] == [MediaKind.PHOTO] * 3
    assert {ref.mime for ref in seen.media} == {"image/jpeg"}
    assert desk.eyes.images == [PDF + b" page %d" % number for number in range(3)]
    assert turn.skill == "describe_image"
    assert [event.stage for event in turn.events if isinstance(event, StageFinished)].count("open")


async def test_photos_are_left_alone():
    desk = Desk()
    refs = [await desk.put(data, MediaKind.PHOTO) for data in (b"\xff\xd8\xff one", b"unknown")]
    await desk.ask(*refs)
    assert desk.eyes.handed[0].media == tuple(refs)
    assert desk.eyes.handed[0].pages == 0
    assert desk.decoder.calls == []
    assert desk.early.said == []


async def test_a_picture_sent_as_a_file_is_a_photo():
    desk = Desk()
    ref = await desk.put(b"\x89PNG\r\n\x1a\n")
    turn = await desk.ask(ref)
    (seen,) = desk.eyes.handed[0].media
    assert seen == replace(ref, kind=MediaKind.PHOTO)
    assert desk.eyes.handed[0].pages == 0
    assert ref.handle in desk.left(turn), "the skill keeps it for questions"


@pytest.mark.parametrize(("pages", "read"), [(1, 1), (20, 20), (21, 20), (10_000, 20)])
async def test_twenty_pages_at_most_and_the_person_is_told_at_once(pages: int, read: int):
    desk = Desk(decoder=Decoder(pages=pages))
    await desk.ask(await desk.put(PDF))
    assert len(desk.eyes.handed[0].media) == read
    assert desk.eyes.handed[0].pages == pages
    assert [number for (number,) in desk.decoder.calls] == list(range(read))
    expected = {
        1: PHRASES.say("fr", "meanwhile-page"),
        20: PHRASES.say("fr", "meanwhile-pages", count=20),
    }.get(pages, PHRASES.say("fr", "meanwhile-first-pages", count=pages, most=MOST_PAGES))
    assert desk.early.said == [(expected, "fr")]


@pytest.mark.parametrize(("pages", "told"), [(20, False), (34, True)])
async def test_what_was_not_read_is_said(pages: int, told: bool):
    desk = Desk(decoder=Decoder(pages=pages))
    turn = await desk.ask(await desk.put(PDF))
    note = PHRASES.say("fr", "document-first-pages", read=20, pages=34)
    assert (note in turn.replies[0].text) is told
    assert (note in turn.replies[0].speech) is told
    assert turn.replies[0].text.startswith("Lu.")


async def test_documents_and_photos_of_one_message_are_one_document():
    desk = Desk(decoder=Decoder(pages=15))
    media = [
        await desk.put(b"\xff\xd8\xff first", MediaKind.PHOTO), await desk.put(PDF),
        await desk.put(PDF + b" two"), await desk.put(b"\xff\xd8\xff last", MediaKind.PHOTO),
    ]  # fmt: skip
    await desk.ask(*media)
    seen = desk.eyes.handed[0]
    assert seen.pages == 32
    assert len(seen.media) == MOST_PAGES
    assert desk.eyes.images[0] == b"\xff\xd8\xff first"
    assert desk.eyes.images[1] == PDF + b" page 0"
    assert desk.eyes.images[16] == PDF + b" two page 0"
    assert len(desk.eyes.images) == MOST_PAGES


async def test_a_spoken_question_about_a_document():
    desk = Desk()
    recording = await voice(services(vault=desk.vault))
    await desk.ask(recording.media[0], await desk.put(PDF))
    assert desk.eyes.handed[0].text == "bonjour"
    assert desk.eyes.handed[0].pages == 3


@pytest.mark.parametrize(
    ("data", "broken", "phrase"),
    [
        (b"PK\x03\x04 a letter of a word processor", None, "error-document"),
        (PDF, LockedDocument("x"), "error-document-locked"),
        (PDF, UnreadableMedia("x"), "error-unreadable-media"),
        (PDF, MediaTooLong("x"), "error-media-too-long"),
        (PDF, EngineError("x"), "error-engine"),
    ],
)
async def test_what_cannot_be_opened_gets_its_sentence(
    data: bytes, broken: Exception | None, phrase: str
):
    desk = Desk(decoder=Decoder(broken=broken))
    turn = await desk.ask(await desk.put(data))
    assert turn.replies[0].text == PHRASES.say("fr", phrase)
    assert turn.failure is not None
    assert desk.eyes.handed == []
    assert desk.left(turn) == {turn.replies[0].audio.handle}


async def test_without_a_decoder_documents_are_refused():
    desk = Desk()
    turn = await respond(
        message(media=(await desk.put(PDF),)), KNOWN, services(vault=desk.vault), [desk.eyes]
    )
    assert turn.replies[0].text == PHRASES.say("fr", "error-document")


async def test_the_pages_before_a_broken_one_are_read():
    desk = Desk(decoder=Decoder(pages=9, broken=UnreadableMedia("x"), at=4))
    await desk.ask(await desk.put(PDF))
    assert len(desk.eyes.handed[0].media) == 4
    assert desk.eyes.handed[0].pages == 9


async def test_the_pages_that_are_ready_in_time_are_read():
    desk = Desk(decoder=Decoder(pages=9, hangs=3))
    incoming = message(media=(await desk.put(PDF),))
    bundle = services(vault=desk.vault, decoder=desk.decoder)
    read = await in_pages(incoming, bundle, "fr", desk.early, [], seconds=0.2)
    assert len(read.media) == 3
    assert read.pages == 9


async def test_danger_is_answered_before_a_document_is_opened():
    desk = Desk(decoder=Decoder(broken=UnreadableMedia("x")))
    typed = await desk.ask(await desk.put(PDF), text="mon mari me frappe")
    assert typed.danger is not None
    assert desk.decoder.calls == []


async def test_a_wish_is_granted_beside_a_document_that_cannot_be_opened():
    desk = Desk(decoder=Decoder(broken=LockedDocument("x")))
    turn = await desk.ask(await desk.put(PDF), text="je veux parler à une personne")
    assert turn.failure is None
    assert desk.decoder.calls == []


@pytest.mark.parametrize("keeps", [True, False])
async def test_only_the_pages_that_are_kept_for_questions_stay(keeps: bool):
    desk = Desk(eyes=Eyes(keeps=keeps))
    turn = await desk.ask(await desk.put(PDF))
    spoken = {reply.audio.handle for reply in turn.replies}
    kept = {ref.handle for ref in desk.eyes.handed[0].media} if keeps else set()
    assert desk.left(turn) == spoken | kept


async def test_pages_of_a_failed_answer_are_thrown_away():
    desk = Desk(eyes=Eyes(error=EngineError("no reader")))
    turn = await desk.ask(await desk.put(PDF))
    assert turn.failure is not None
    assert desk.left(turn) == {turn.replies[0].audio.handle}
