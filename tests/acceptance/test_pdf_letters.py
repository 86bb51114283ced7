"""Letters as PDF files, in the terminal and in the service; what is heard before they are read."""

from __future__ import annotations

import asyncio
import io
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image
from test_ask import FIXTURES, porte_voix

from benchmarks.papers import LETTER, pdf
from bot import danger
from bot.config import Config
from bot.locales import FluentPhrases
from bot.model import (
    Conversation,
    ConversationKey,
    MediaKind,
    MediaRef,
    Message,
    StageFinished,
    Turn,
)
from bot.patience import Limits
from bot.pipeline import respond
from bot.ports import Inbox, Meanwhile, Outgoing
from bot.runner import Runner
from bot.wiring import SystemClock, build_engines, build_services, open_store, skills

PHRASES = FluentPhrases()
KEY = ConversationKey(channel="chat", chat="c", person="p")


def scanned(*photos: str) -> bytes:
    """A PDF of photographed pages, as a phone's scanning application makes it."""
    pages = [Image.open(FIXTURES / "ocr" / name).convert("RGB") for name in photos]
    file = io.BytesIO()
    pages[0].save(file, "PDF", save_all=True, append_images=pages[1:], resolution=150)
    return file.getvalue()


def test_ask_about_documents(tmp_path: Path) -> None:
    files = {
        "text.pdf": pdf((LETTER, ("Piece jointe : liste des documents demandes",))),
        "scan.pdf": scanned("fr_clean.jpg", "fr_photo.jpg"),
        "long.pdf": pdf([(f"Page {number}",) for number in range(1, 22)]),
        "locked.pdf": pdf(password="secret"),
        "broken.pdf": pdf()[:300],
        "letter.docx": b"PK\x03\x04" + bytes(400),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    lines = [
        json.dumps({"id": name, "photos": [str(tmp_path / name)], "language": "fr"})
        for name in files
    ]
    done = porte_voix("ask", "--jsonl", lines="\n".join(lines))
    assert done.returncode == 0, done.stderr
    text, scan, long, locked, broken, docx = map(json.loads, done.stdout.splitlines())
    assert text["photo"]["readable"]
    assert "15 decembre 2026" in text["photo"]["text"]
    assert "liste des documents" in text["photo"]["text"], "the second page was read as well"
    assert scan["letter"]["sender"]
    assert scan["photo"]["text"].count("Allocations") >= 2
    left_out = PHRASES.say("fr", "document-first-pages", read=20, pages=21)
    assert left_out in long["replies"][0]["text"]
    assert locked["error"]["text"] == PHRASES.say("fr", "error-document-locked")
    assert broken["error"]["code"] == "unreadable-media"
    assert docx["error"]


@dataclass
class Phone:
    """A channel with one person who sends files."""

    files: dict[str, bytes]
    name: str = "chat"
    heard: list[tuple[float, str]] = field(default_factory=list)
    inbox: Inbox | None = None

    async def receive(self, inbox: Inbox) -> None:
        self.inbox = inbox
        await asyncio.Event().wait()

    async def send(self, outgoing: Outgoing) -> None:
        self.heard.append((asyncio.get_running_loop().time(), outgoing.reply.text))

    async def fetch(self, ref: MediaRef) -> bytes:
        return self.files[ref.handle]

    async def working(self, key: ConversationKey) -> None: ...

    async def forget(self, key: ConversationKey) -> None: ...

    async def close(self) -> None: ...


async def test_a_sentence_is_heard_before_the_page_is_read(tmp_path: Path) -> None:
    """The real engines, store and runner: for a photo of a page and for a document."""
    phone = Phone(
        {
            "page": (FIXTURES / "ocr" / "fr_photo.jpg").read_bytes(),
            "paper": scanned("fr_clean.jpg", "fr_photo.jpg"),
        }
    )
    config, clock = Config(data=tmp_path), SystemClock()
    store, engines = open_store(config, clock), build_engines(config, clock)
    services = build_services(config, engines, store, clock, speak=False)
    turns: list[Turn] = []

    async def answer(message: Message, conversation: Conversation, meanwhile: Meanwhile) -> Turn:
        turns.append(await respond(message, conversation, services, skills(), meanwhile))
        return turns[-1]

    for engine in (engines.identifier, engines.reader, engines.scene):
        await engine.prepare()
    danger.detect("", (), services.phrases)  # its index is built when the service starts
    stop = asyncio.Event()
    runner = Runner(
        store, [phone], answer, phrases=PHRASES, clock=clock, limits=Limits(ack_after=600)
    )
    service = asyncio.create_task(runner.run(stop))
    try:
        for name, kind in (("page", MediaKind.PHOTO), ("paper", MediaKind.DOCUMENT)):
            ref = MediaRef(kind=kind, mime="application/octet-stream", size=0, handle=name)
            while phone.inbox is None:
                await asyncio.sleep(0.01)
            sent = datetime.now(UTC)
            message = Message(id=name, key=KEY, sent_at=sent, media=(ref,), language_hint="fr")
            await phone.inbox.accept([message])
            async with asyncio.timeout(240):
                while len(turns) < (1 if name == "page" else 2) or not runner.idle:
                    await asyncio.sleep(0.02)
        async with asyncio.timeout(60):
            while len(phone.heard) < 2 + sum(len(turn.replies) for turn in turns):
                await asyncio.sleep(0.02)
    finally:
        stop.set()
        await service
        await engines.close()
    page, paper = turns
    texts = [text for _, text in phone.heard]
    answers = [[reply.text for reply in turn.replies] for turn in turns]
    assert texts == [
        PHRASES.say("fr", "meanwhile-page"), *answers[0],
        PHRASES.say("fr", "meanwhile-pages", count=2), *answers[1],
    ]  # fmt: skip
    for turn in (page, paper):
        assert _seconds(turn, "meanwhile") < _seconds(turn, "total")
        print(f"early {_seconds(turn, 'meanwhile'):.2f} s, answer {_seconds(turn, 'total'):.2f} s")


def _seconds(turn: Turn, stage: str) -> float:
    events = [event for event in turn.events if isinstance(event, StageFinished)]
    return next(event.seconds for event in events if event.stage == stage)
