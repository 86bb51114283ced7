"""The web chat as a Channel."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Collection

from aiohttp import web

from bot.channels.httplog import server_log
from bot.channels.web.delivery import KEEP, Delivery, Mailboxes
from bot.channels.web.listening import Listening
from bot.channels.web.page import Page, direction
from bot.channels.web.posting import Posting
from bot.channels.web.requests import Pace
from bot.channels.web.routes import Routes
from bot.channels.web.sounds import Sounds
from bot.channels.web.uploads import MEGABYTE, Limits
from bot.errors import ChannelError, ConfigError
from bot.model import ConversationKey, MediaRef, Reply
from bot.ports import Clock, Inbox, Outgoing, Phrases, Vault

log = logging.getLogger(__name__)
SHUTDOWN = 3.0  # seconds that open requests get to end


class WebChannel:
    """Serves the page and its API on aiohttp until cancelled."""

    def __init__(
        self,
        vault: Vault,
        phrases: Phrases,
        *,
        clock: Clock,
        host: str = "127.0.0.1",
        port: int = 8080,
        hosts: Collection[str] = (),
        behind_proxy: bool = False,
        max_upload: int = 20 * MEGABYTE,
        ack_timeout: float = 10.0,
        per_minute: float = 30.0,
        per_minute_address: float = 120.0,
        purge_every: float = 30.0,
        shared: bool = False,
    ) -> None:
        """`hosts`: names under which the page may be reached, such as ``chat.example.org``; other
        names than ``localhost`` are refused. `behind_proxy`: take the client's network address
        from X-Forwarded-For. `port` 0: any free one.

        `max_upload`: bytes of one message. `ack_timeout`: seconds that a page has to show a reply.
        `per_minute`, `per_minute_address`: messages of one browser and of one network address.
        `purge_every`: seconds after which expired replies and sounds leave the memory. `shared`:
        other processes serve the same page.
        """
        self._host = host
        self._port = port
        self._vault = vault
        self._phrases = phrases
        self._clock = clock
        self._hosts = frozenset(name.lower() for name in hosts)
        self._behind_proxy = behind_proxy
        self._limits = Limits(content=max_upload)
        self._page = Page(phrases, megabytes=max_upload // MEGABYTE)
        self._sounds = Sounds(clock)
        self._documents = Sounds(clock)
        self._mailboxes = Mailboxes(clock, ack_timeout=ack_timeout, shared=shared)
        self._browser_pace = Pace(clock, per_minute=per_minute, burst=per_minute / 2)
        self._address_pace = Pace(
            clock, per_minute=per_minute_address, burst=per_minute_address / 2
        )
        self._purge_every = purge_every
        self.started = asyncio.Event()
        """Set while the port is open."""

    @property
    def name(self) -> str:
        """``web``."""
        return "web"

    @property
    def port(self) -> int:
        """The port that is open, once started."""
        return self._port

    def application(self, inbox: Inbox) -> web.Application:
        """The aiohttp application, for `receive` and for tests."""
        posting = Posting(
            inbox=inbox,
            vault=self._vault,
            phrases=self._phrases,
            clock=self._clock,
            limits=self._limits,
            browser_pace=self._browser_pace,
            address_pace=self._address_pace,
            behind_proxy=self._behind_proxy,
        )
        listening = Listening(
            inbox=inbox,
            mailboxes=self._mailboxes,
            sounds=self._sounds,
            documents=self._documents,
            clock=self._clock,
            behind_proxy=self._behind_proxy,
        )
        return Routes(
            phrases=self._phrases,
            page=self._page,
            posting=posting,
            listening=listening,
            hosts=self._hosts,
        ).application()

    async def receive(self, inbox: Inbox) -> None:
        """Serve until cancelled. Raises ConfigError when the port cannot be opened."""
        runner = web.AppRunner(
            self.application(inbox),
            access_log=None,
            logger=server_log,
            shutdown_timeout=SHUTDOWN,
        )  # no access log: addresses of sounds and people's network addresses stay out of it
        await runner.setup()
        try:
            site = web.TCPSite(runner, self._host, self._port)
            try:
                await site.start()
            except OSError as error:
                raise ConfigError(
                    f"the web chat cannot listen on {self._host}:{self._port}: {error.strerror}"
                ) from error
            self._port = runner.addresses[0][1]
            log.info("web chat on http://%s:%d", self._host, self._port)
            self.started.set()
            while True:
                await asyncio.sleep(self._purge_every)
                self._mailboxes.purge()
                self._sounds.purge()
                self._documents.purge()
        finally:
            self.started.clear()
            self._mailboxes.close()
            await runner.cleanup()

    async def send(self, outgoing: Outgoing) -> None:
        """Return once the browser shows the reply. Raises ChannelError while none does."""
        chat = outgoing.key.chat
        if self._mailboxes.has_shown(chat, outgoing.id):
            return
        sound: str | None = None
        if outgoing.audio:
            mime = outgoing.reply.audio.mime if outgoing.reply.audio else "audio/ogg"
            sound = self._sounds.put(chat, outgoing.id, outgoing.audio, mime)
        document: str | None = None
        if outgoing.document and outgoing.reply.document:
            file = outgoing.reply.document
            document = self._documents.put(
                chat, outgoing.id, outgoing.document, file.mime, name=file.name
            )
        reply_to = outgoing.reply_to.removeprefix(f"{chat}.")
        body = encode(outgoing.reply, outgoing.id, reply_to, sound, document)
        delivery = Delivery(
            id=outgoing.id,
            reply_to=reply_to,
            event=f"event: reply\ndata: {body}\n\n",
            body=body,
            expires=self._clock.monotonic() + KEEP,
        )
        await self._mailboxes.deliver(chat, delivery)

    async def fetch(self, ref: MediaRef) -> bytes:
        """Web media is in the vault from the start."""
        raise ChannelError(f"no such media: {ref.kind}")

    def reaches(self, key: ConversationKey) -> bool:
        """True when a page of this conversation is connected to this process."""
        return self._mailboxes.listening(key.chat)

    async def working(self, key: ConversationKey) -> None:
        """Tell the open pages that an answer is being made."""
        self._mailboxes[key.chat].push("event: working\ndata: {}\n\n")

    async def forget(self, key: ConversationKey) -> None:
        """Drop every reply and sound of this conversation from memory: the person erased it.
        Pages stay open. A `send` under way ends with ChannelError."""
        self._mailboxes.forget(key.chat)
        self._sounds.forget(key.chat)
        self._documents.forget(key.chat)

    async def close(self) -> None:
        """End the pages' streams; the server itself ends with `receive`."""
        self._mailboxes.close()


def encode(
    reply: Reply, delivery_id: str, reply_to: str, sound: str | None, document: str | None = None
) -> str:
    """A reply as the page gets it: one line of JSON, ``dir`` and dates worked out. `sound` and
    `document` are tokens."""
    return json.dumps(
        {
            "id": delivery_id,
            "reply_to": reply_to,
            "text": reply.text,
            "language": reply.language,
            "dir": direction(reply.language),
            "sources": [
                {"title": each.title, "url": each.url, "checked": each.checked.isoformat()}
                for each in reply.sources
            ],
            "choices": list(reply.choices),
            "large": reply.large,
            "audio": f"/api/audio/{sound}" if sound else None,
            "document": {"name": reply.document.name, "url": f"/api/document/{document}"}
            if document and reply.document
            else None,
        },
        ensure_ascii=False,
    )
