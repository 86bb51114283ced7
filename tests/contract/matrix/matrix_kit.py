"""What the Matrix tests share: a person with a client of their own, an inbox, a service."""

from __future__ import annotations

import asyncio
import io
import itertools
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import nio
from nio.crypto.attachments import decrypt_attachment
from nio.store import SqliteMemoryStore

from bot.channels.matrix import MatrixChannel
from bot.errors import StoreError
from bot.locales import FluentPhrases
from bot.model import Attachment, Consent, Conversation, ConversationKey, Message, Reply, Turn
from bot.ports import Outgoing
from bot.runner import Runner
from bot.stores.sqlite import SqliteStore
from tests.servers.synapse import Account, Synapse

TEXTS = (nio.RoomMessageText,)
_NUMBERS = itertools.count(1)
PHRASES = FluentPhrases()


def name() -> str:
    """A new local part."""
    return f"p{next(_NUMBERS)}"


class WallClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class MemoryInbox:
    """The `Inbox` port in memory, with the refusals of a real one."""

    def __init__(self) -> None:
        self.committed: dict[str, Message] = {}
        self.deliveries = 0
        self.revised: list[tuple[str, Message | None]] = []
        self.refuse = 0
        """So many calls of accept() fail from now on."""

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        if self.refuse:
            self.refuse -= 1
            raise StoreError("disk full")
        new = tuple(message.id not in self.committed for message in messages)
        self.deliveries += len(messages)
        for message in messages:
            self.committed.setdefault(message.id, message)
        return new

    async def revise(self, channel: str, identity: str, message: Message | None) -> bool:
        assert channel == "matrix"
        self.revised.append((identity, message))
        return False

    async def reachable(self, key: ConversationKey) -> None:
        raise AssertionError("Matrix never says that somebody is back")

    @property
    def messages(self) -> list[Message]:
        return list(self.committed.values())

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.messages]

    async def wait_for(self, count: int, *, seconds: float = 20) -> list[Message]:
        """The committed messages, once there are `count`."""
        await until(lambda: len(self.committed) >= count, seconds=seconds)
        return self.messages


async def until(true: Callable[[], object], *, seconds: float = 20) -> None:
    """Wait for it."""
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.01)


class Person:
    """Somebody with a client that is not ours: matrix-nio's own."""

    def __init__(self, account: Account, url: str) -> None:
        config = nio.AsyncClientConfig(
            store=SqliteMemoryStore, encryption_enabled=True, max_timeouts=3
        )
        self.client = nio.AsyncClient(url, account.user, account.device, config=config)
        self.client.restore_login(account.user, account.device, account.token)
        self.user = account.user
        self.events: list[nio.Event] = []
        self.client.add_event_callback(self._heard, nio.Event)

    async def _heard(self, room: nio.MatrixRoom, event: nio.Event) -> None:
        if event.sender != self.user:
            self.events.append(event)

    async def sync(self) -> None:
        """Everything new, keys included."""
        client = self.client
        answer = await client.sync(timeout=0)
        assert isinstance(answer, nio.SyncResponse), answer
        if client.should_upload_keys:
            await client.keys_upload()
        if client.should_query_keys:
            await client.keys_query()
        if client.should_claim_keys:
            await client.keys_claim(client.get_users_for_key_claiming())
        await client.send_to_device_messages()

    async def room_with(self, *invited: str, encrypted: bool = False, direct: bool = True) -> str:
        """A room of one's own."""
        state = [nio.EnableEncryptionBuilder().as_dict()] if encrypted else []
        answer = await self.client.room_create(
            invite=invited, is_direct=direct, initial_state=state,
            preset=nio.RoomPreset.trusted_private_chat,
        )  # fmt: skip
        assert isinstance(answer, nio.RoomCreateResponse), answer
        await self.sync()
        return answer.room_id

    async def join(self, room: str) -> None:
        """Accept an invitation."""
        assert isinstance(await self.client.join(room), nio.JoinResponse)

    async def joined(self, room: str, other: str, *, seconds: float = 20) -> None:
        """Once the other has joined, as this client sees it."""
        async with asyncio.timeout(seconds):
            while True:
                answer = await self.client.joined_members(room)
                if other in {one.user_id for one in answer.members}:
                    break
                await asyncio.sleep(0.02)
        await self.sync()

    async def send(self, room: str, content: dict, kind: str = "m.room.message") -> str:
        """One event; its id."""
        answer = await self.client.room_send(room, kind, content, ignore_unverified_devices=True)
        assert isinstance(answer, nio.RoomSendResponse), answer
        return answer.event_id

    async def say(self, room: str, text: str, **more: object) -> str:
        """A text; its event id."""
        return await self.send(room, {"msgtype": "m.text", "body": text, **more})

    async def attach(
        self, room: str, data: bytes, kind: str, mime: str, body: str, **more: object
    ) -> str:
        """A file, encrypted where the room is."""
        encrypted = self.client.rooms[room].encrypted
        answer, keys = await self.client.upload(
            io.BytesIO(data), content_type=mime, encrypt=encrypted, filesize=len(data)
        )
        assert isinstance(answer, nio.UploadResponse), answer
        content = {"msgtype": kind, "body": body, "info": {"mimetype": mime, "size": len(data)}}
        place = (
            {"file": {**keys, "url": answer.content_uri}}
            if encrypted
            else {"url": answer.content_uri}
        )
        return await self.send(room, {**content, **place, **more})

    def texts(self) -> list[str]:
        """Texts that were received, in order."""
        return [event.body for event in self.events if isinstance(event, TEXTS)]

    async def hears(self, count: int = 1, *, seconds: float = 20) -> list[str]:
        """The texts, once there are so many."""
        async with asyncio.timeout(seconds):
            while len(self.texts()) < count:
                await self.sync()
                await asyncio.sleep(0.02)
        return self.texts()

    async def content_of(self, event: nio.Event) -> bytes:
        """The bytes of an attachment, opened."""
        content = event.source["content"]
        file = content.get("file", {})
        answer = await self.client.download(file.get("url") or content["url"])
        assert isinstance(answer, nio.MemoryDownloadResponse), answer
        if not file:
            return answer.body
        return decrypt_attachment(
            answer.body, file["key"]["k"], file["hashes"]["sha256"], file["iv"]
        )

    async def close(self) -> None:
        await self.client.close()


def channel_of(
    server: Synapse, account: Account, folder: Path, *, url: str = "", **settings: object
) -> MatrixChannel:
    """The real channel, by password."""
    settings = {"password": account.password, "device": "BOTDEVICE", **settings}
    return MatrixChannel(
        url or server.url, folder, user=account.user, clock=WallClock(), phrases=PHRASES,
        **settings,
    )  # fmt: skip


def outgoing(
    identity: str, text: str, key: ConversationKey, *, audio: bytes | None = None,
    reply_to: str = "", document: bytes | None = None, attached: Attachment | None = None,
    **reply: object,
) -> Outgoing:  # fmt: skip
    """A reply on its way."""
    return Outgoing(
        id=identity, key=key, audio=audio, reply_to=reply_to, document=document,
        reply=Reply(text=text, speech=text, language="fr", document=attached, **reply),
    )  # fmt: skip


async def echo(message: Message, conversation: Conversation, *_: object) -> Turn:
    """What the scripted services answer."""
    text = f"re: {message.text}" + "".join(f" +{ref.kind.value}" for ref in message.media)
    consent = conversation.consent or Consent(version="test", at=datetime.now(UTC), language="fr")
    reply = Reply(text=text, speech=text, language="fr")
    return Turn(replies=(reply,), conversation=replace(conversation, consent=consent))


class Service:
    """Store, runner and channel; only the answers are scripted."""

    def __init__(self, channel: MatrixChannel, data: Path, answer: object = echo) -> None:
        clock = WallClock()
        self.store = SqliteStore(data / "test.db", data / "media", data / "master.key", clock)
        self.stop = asyncio.Event()
        self.runner = Runner(self.store, [channel], answer, phrases=PHRASES, clock=clock)

    async def __aenter__(self) -> Service:
        self.task = asyncio.create_task(self.runner.run(self.stop))
        return self

    async def __aexit__(self, *error: object) -> None:
        self.stop.set()
        async with asyncio.timeout(30):
            await self.task
