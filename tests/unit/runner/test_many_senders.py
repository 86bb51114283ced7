"""Delivery when many pages stay silent: their senders wait, and the others are served."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from pathlib import Path

from bot.delivery import Delivery
from bot.model import ConversationKey, Message, Reply
from bot.ports import Outgoing
from bot.stores.sqlite import SqliteStore

SILENT = 20


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class SilentPages:
    """Only one person's page says that it shows a reply."""

    name = "chat"

    def __init__(self) -> None:
        self.waiting = 0
        self.reached = asyncio.Event()

    async def send(self, outgoing: Outgoing) -> None:
        if outgoing.key.person != "awake":
            self.waiting += 1
            await asyncio.Event().wait()
        self.reached.set()


async def test_silent_pages_do_not_hold_up_who_is_there(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "db", tmp_path / "media", tmp_path / "key", SystemClock())
    await store.open()
    for person in (*(f"silent-{n}" for n in range(SILENT)), "awake"):
        key = ConversationKey(channel="chat", chat=person, person=person)
        await store.accept([Message(id=person, key=key, sent_at=datetime.now(UTC), text="?")])
        await store.enqueue(key, Reply(text="!", speech="", language="fr"), reply_to=person)
    pages = SilentPages()
    delivery = Delivery(
        store, pages, clock=SystemClock(), pseudonym=store.pseudonym, on_event=lambda *_: None
    )  # fmt: skip
    senders = [asyncio.create_task(delivery.work(n)) for n in range(delivery.concurrency)]
    try:
        await asyncio.wait_for(pages.reached.wait(), 20)
        assert pages.waiting == SILENT
    finally:
        for sender in senders:
            sender.cancel()
        await asyncio.gather(*senders, return_exceptions=True)
        await store.close()
