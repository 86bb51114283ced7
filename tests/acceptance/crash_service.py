"""A small service for crash tests: the real store and runner, and a platform made of files.

    python crash_service.py DIRECTORY

The platform keeps what people sent in ``incoming.jsonl`` until it is confirmed (like Telegram), and
what it was given to deliver in ``delivered.jsonl``: both survive the death of the service.

CRASH_POINT=before-finish (or after-...) kills the process with SIGKILL when it first gets there.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot import locales
from bot.attending import Limits
from bot.locales import FluentPhrases
from bot.model import Conversation, ConversationKey, MediaKind, MediaRef, Message, Reply, Turn
from bot.ports import Inbox, Outgoing
from bot.runner import Runner
from bot.stores.sqlite import SqliteStore

POINTS = ("accept", "claim", "localise", "finish", "outgoing", "sent", "retry")


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


def append(path: Path, **line: object) -> None:
    """One write: it is in the kernel's hands when this returns, whatever happens to us."""
    data = json.dumps(line) + "\n"
    with path.open("ab", buffering=0) as file:
        file.write(data.encode())


def crash(directory: Path, point: str) -> None:
    """Die here, once."""
    marker = directory / f"crashed-{point}"
    if os.environ.get("CRASH_POINT") == point and not marker.exists():
        marker.touch()
        os.kill(os.getpid(), signal.SIGKILL)


class CrashingStore:
    """The real store; some methods may be the last thing this process does."""

    def __init__(self, directory: Path, store: SqliteStore) -> None:
        self._directory = directory
        self._store = store

    def __getattr__(self, name: str) -> object:
        method = getattr(self._store, name)
        if name not in POINTS:
            return method

        async def call(*args: object, **named: object) -> object:
            something = name not in ("claim", "outgoing")
            if something:
                crash(self._directory, f"before-{name}")
            result = await method(*args, **named)
            if something or result is not None:
                crash(self._directory, f"after-{name}")
            if name == "sent":
                append(self._directory / "recorded.jsonl", id=args[0].outgoing.id)
            return result

        return call


class FilePlatform:
    """The Channel port over a directory."""

    name = "files"

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    async def receive(self, inbox: Inbox) -> None:
        confirmed = self._directory / "confirmed"
        done = int(confirmed.read_text()) if confirmed.exists() else 0
        with (self._directory / "incoming.jsonl").open() as file:
            file.seek(done)
            while True:
                lines = file.read()
                whole = lines[: lines.rfind("\n") + 1]
                file.seek(done + len(whole))
                if whole:
                    await inbox.accept([self._message(line) for line in whole.splitlines()])
                    done += len(whole)
                    draft = confirmed.with_suffix(".draft")
                    draft.write_text(str(done))
                    draft.rename(confirmed)
                await asyncio.sleep(0.02)

    def _message(self, line: str) -> Message:
        update = json.loads(line)
        key = ConversationKey(channel=self.name, chat=update["person"], person=update["person"])
        photo = MediaRef(kind=MediaKind.PHOTO, mime="image/png", size=0, handle="files:photo")
        return Message(
            id=update["id"],
            key=key,
            sent_at=datetime.now(UTC),
            text=update["text"],
            media=(photo,) if update.get("photo") else (),
            language_hint="fr",
        )

    async def send(self, outgoing: Outgoing) -> None:
        crash(self._directory, "before-send")
        append(
            self._directory / "delivered.jsonl",
            id=outgoing.id,
            to=outgoing.key.person,
            reply_to=outgoing.reply_to,
            text=outgoing.reply.text,
        )
        crash(self._directory, "after-send")
        await asyncio.sleep(0.005)  # the platform's answer is on its way

    async def fetch(self, ref: MediaRef) -> bytes:
        return b"a photo"

    async def forget(self, key: ConversationKey) -> None:
        pass

    async def working(self, key: ConversationKey) -> None:
        return None

    async def close(self) -> None:
        return None


async def answer(message: Message, conversation: Conversation, *_: object) -> Turn:
    """Echo; "poison" ends the process."""
    if message.text == "poison":
        os._exit(70)
    await asyncio.sleep(0.005)
    reply = Reply(text=f"{message.key.person}: {message.text}", speech="", language="fr")
    recent = (*conversation.recent, message.id)[-5:]
    return Turn(replies=(reply,), conversation=replace(conversation, recent=recent))


def french(directory: Path) -> FluentPhrases:
    """The real sentences of one language: a restart reads one file instead of all."""
    locale = directory / "locales" / "fr.ftl"
    locale.parent.mkdir(exist_ok=True)
    if not locale.exists():
        locale.symlink_to(Path(locales.__file__).with_name("fr.ftl"))
    return FluentPhrases(locale.parent)


async def main(directory: Path) -> None:
    clock = SystemClock()
    store = SqliteStore(
        directory / "porte-voix.db", directory / "media", directory / "master.key", clock
    )
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    runner = Runner(
        CrashingStore(directory, store),
        [FilePlatform(directory)],
        answer,
        phrases=french(directory),
        clock=clock,
        limits=Limits(retry_delay=0.05),
        pseudonym=store.pseudonym,
    )
    await runner.run(stop)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
