"""A document in the real store: its pages are kept for questions, and nothing is left behind."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from runner_kit import PlainPhrases, Running, ScriptedChannel, SystemClock, message, until

from bot.attending import Limits
from bot.documents import in_pages
from bot.early import Early
from bot.errors import EngineError
from bot.model import (
    Conversation,
    DrawnPage,
    MediaKind,
    MediaRef,
    Message,
    PendingPhoto,
    Reply,
    Turn,
)
from bot.ports import Clock, Meanwhile, Services

PAPER = MediaRef(kind=MediaKind.DOCUMENT, mime="application/pdf", size=0, handle="chat:paper")
PAGES = 3


class ThreePages:
    async def page(self, data: bytes, number: int) -> DrawnPage:
        return DrawnPage(image=b"page %d" % number, pages=PAGES)


class Desk:
    """Opens the document and keeps its pages; may fail, or hang, after that."""

    def __init__(self, tmp_path: Path) -> None:
        self.directory = tmp_path / "media"
        self.services: Services | None = None
        self.fails = 0
        self.hangs = False
        self.opened = asyncio.Event()
        self.held: list[int] = []

    @property
    def files(self) -> int:
        return len(list(self.directory.glob("*")))

    async def __call__(
        self, incoming: Message, conversation: Conversation, meanwhile: Meanwhile
    ) -> Turn:
        assert self.services is not None
        drawn: list[MediaRef] = []
        early = Early(meanwhile, self.services.clock)
        read = await in_pages(incoming, self.services, "fr", early, drawn)
        self.held.append(self.files)
        self.opened.set()
        if self.hangs:
            await asyncio.Event().wait()
        if self.fails:
            self.fails -= 1
            raise EngineError("out of memory")
        kept = PendingPhoto(refs=read.media, expires_at=datetime.now(UTC) + timedelta(minutes=5))
        return Turn(
            replies=(Reply(text="lu", speech="", language="fr"),),
            conversation=replace(conversation, pending_photo=kept),
        )


def bundle(vault: object, clock: Clock) -> Services:
    nobody: object = None
    return Services(
        phrases=PlainPhrases(), clock=clock, vault=vault, listener=nobody, speaker=None,
        identifier=nobody, translator=nobody, reader=nobody, scene=nobody, decoder=ThreePages(),
    )  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


async def test_pages_stay_for_questions_and_the_document_goes(running: Running, desk: Desk):
    async with running(ScriptedChannel(media=b"%PDF-1.7"), desk) as scene:
        desk.services = bundle(scene.store, SystemClock())
        await scene.post(message("m", media=(PAPER,), text=""))
        assert await scene.texts(2) == ["fr:meanwhile-pages", "lu"]
        await until(lambda: desk.files == PAGES)
    assert desk.held == [PAGES + 1]


async def test_a_second_try_draws_again_and_the_first_pages_are_swept(running: Running, desk: Desk):
    desk.fails = 1
    async with running(ScriptedChannel(media=b"%PDF-1.7"), desk) as scene:
        desk.services = bundle(scene.store, SystemClock())
        await scene.post(message("m", media=(PAPER,), text=""))
        assert await scene.texts(2) == ["fr:meanwhile-pages", "lu"]
        await until(lambda: desk.files == 2 * PAGES)
        await scene.store.sweep(SystemClock().now() + timedelta(minutes=61))
        await until(lambda: desk.files == 0)


async def test_a_restart_in_the_middle_leaves_no_page_behind(running: Running, desk: Desk):
    desk.hangs = True
    channel = ScriptedChannel(media=b"%PDF-1.7")
    async with running(channel, desk, limits=Limits(), grace=0.1) as scene:
        desk.services = bundle(scene.store, SystemClock())
        await scene.post(message("m", media=(PAPER,), text=""))
        await desk.opened.wait()
    assert desk.files == PAGES + 1, "the first pages, which nobody holds, and the document"
    desk.hangs = False
    async with running(ScriptedChannel(media=b"gone"), desk) as scene:
        desk.services = bundle(scene.store, SystemClock())
        await until(lambda: "lu" in scene.channel.texts)
        await until(lambda: desk.files == PAGES)
    assert desk.held == [PAGES + 1, PAGES + 1], "the strays were deleted before the second try"
