"""Damaged media through the service's own hands: decoded, or a clear sentence to the person."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime

from benchmarks import fuzz_media
from benchmarks.faults.places import Place
from benchmarks.faults.service import french
from benchmarks.faults.table import Seen, fault
from benchmarks.media_seeds import Medium
from bot.clock import SystemClock
from bot.engines.decoder import ChildDecoder
from bot.errors import MediaError
from bot.model import Conversation, ConversationKey, MediaKind, MediaRef, Message, Reply, Turn
from bot.ports import Inbox, Outgoing
from bot.runner import Runner

FILES = 1500
KINDS = {
    Medium.SOUND: MediaKind.VOICE,
    Medium.PICTURE: MediaKind.PHOTO,
    Medium.DOCUMENT: MediaKind.DOCUMENT,
}
OPENED = "opened"
AT_ONCE = 50
HANG = 15.0  # seconds


@dataclass
class Shelf:
    """A channel that has a damaged file for each message."""

    name: str = "telegram"
    files: dict[str, bytes] = field(default_factory=dict)
    got: list[tuple[str, str]] = field(default_factory=list)
    """(message, text) of what people got."""
    inbox: asyncio.Future[Inbox] = field(default_factory=asyncio.Future)

    async def receive(self, inbox: Inbox) -> None:
        self.inbox.set_result(inbox)
        await asyncio.Event().wait()

    async def send(self, outgoing: Outgoing) -> None:
        if not outgoing.passing:  # "I am working on it"
            self.got.append((outgoing.reply_to, outgoing.reply.text))

    async def fetch(self, ref: MediaRef) -> bytes:
        return self.files.pop(ref.handle)

    async def working(self, key: ConversationKey) -> None:
        """Nobody looks."""

    async def forget(self, key: ConversationKey) -> None:
        """Nothing is held."""

    async def close(self) -> None:
        """Nothing is held."""


async def handed(place: Place, count: int, seed: int) -> tuple[Counter[str], int]:
    """How often people got which sentence; how many got none or more than one."""
    shelf, clock, stop = Shelf(), SystemClock(), asyncio.Event()
    store, phrases = place.store(clock), french(place.logs)
    decoder = ChildDecoder(children=2, sound_seconds=HANG, picture_seconds=HANG, page_seconds=HANG)

    async def answer(message: Message, conversation: Conversation, _: object) -> Turn:
        [ref] = message.media
        data = await store.get(message.key, ref)
        if ref.kind is MediaKind.VOICE:
            await decoder.audio(data)
        elif ref.kind is MediaKind.PHOTO:
            await decoder.image(data)
        else:
            await decoder.page(data, 0)
        reply = Reply(text=OPENED, speech="", language="fr")
        return Turn(replies=(reply,), conversation=conversation)

    runner = Runner(store, [shelf], answer, phrases=phrases, clock=clock, queue_limit=1_000_000)
    running = asyncio.create_task(runner.run(stop))
    inbox = await shelf.inbox
    for number, (_, medium, data) in enumerate(fuzz_media.damaged_files(count, seed)):
        handle = f"telegram:{number}"
        shelf.files[handle] = data
        kind = KINDS[medium]
        ref = MediaRef(kind=kind, mime="application/octet-stream", size=len(data), handle=handle)
        key = ConversationKey(channel="telegram", chat=str(number), person=str(number))
        await inbox.accept([Message(id=handle, key=key, sent_at=datetime.now(UTC), media=(ref,))])
        while number - len(shelf.got) > AT_ONCE:
            await asyncio.sleep(0.01)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(60):
            while len(shelf.got) < count:
                await asyncio.sleep(0.05)
    stop.set()
    await running
    await decoder.close()
    times = Counter(handle for handle, _ in shelf.got)
    odd = count - sum(times[f"telegram:{number}"] == 1 for number in range(count))
    return Counter(text for _, text in shelf.got), odd


@fault(
    "media",
    f"{FILES} damaged recordings, photos and documents",
    "0 crashes, 0 hangs, a clear sentence each",
    stores=("sqlite",),
)
async def media(place: Place) -> Seen:
    said, odd = await handed(place, FILES, seed=1)
    phrases = french(place.logs)
    clear = {phrases.say("fr", kind.phrase) for kind in MediaError.__subclasses__()}
    opened = said.pop(OPENED, 0)
    unclear = sum(count for text, count in said.items() if text not in clear)
    return Seen(
        text=f"{FILES} files: {opened} opened, {sum(said.values()) - unclear} refused with a clear "
        f"sentence, {unclear} with another; {odd} people got none or two",
        good=odd == 0 and unclear == 0 and opened > 0 and len(said) > 0,
        figures={"opened": opened, "unclear": unclear, "odd": odd},
    )
