"""The thin client of the Graph API: messages, uploads, the addresses of media.

The token travels in a header, never in an address; redirects are never followed.
"""

from __future__ import annotations

import asyncio
import json

import aiohttp

from bot.channels.whatsapp import faults
from bot.channels.whatsapp.account import Account
from bot.channels.whatsapp.wire import Json, items, text
from bot.errors import SendUnknown

SEND_SECONDS = 20.0
UPLOAD_SECONDS = 30.0
CONNECT_SECONDS = 8.0
MAX_ANSWER = 1 << 20  # bytes


class Graph:
    """Requests to one account."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._session: aiohttp.ClientSession | None = None

    @property
    def session(self) -> aiohttp.ClientSession:
        """Opened at the first use: it needs a running loop."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                trust_env=True,
                headers={"Authorization": f"Bearer {self._account.token}"},
                connector=aiohttp.TCPConnector(limit=128),
                timeout=aiohttp.ClientTimeout(total=None, connect=CONNECT_SECONDS),
            )
        return self._session

    async def close(self) -> None:
        """Close connections."""
        if self._session is not None:
            await self._session.close()

    async def send(self, payload: Json) -> str:
        """Post a message: its id. Raises ChannelError (not sent), SendUnknown."""
        body = await self._ask("POST", self._own("messages"), SEND_SECONDS, payload=payload)
        sent = items(body, "messages")
        if not sent or not text(sent[0], "id"):
            raise SendUnknown("WhatsApp's answer names no message")
        return text(sent[0], "id")

    async def note(self, payload: Json, seconds: float) -> None:
        """Post what is no message ("read", "typing"). Raises ChannelError."""
        await self._ask("POST", self._own("messages"), seconds, payload=payload)

    async def upload(self, data: bytes, mime: str, name: str) -> str:
        """Upload a file: its media id. Raises ChannelError; nobody was sent anything."""
        form = aiohttp.FormData(quote_fields=False)
        form.add_field("messaging_product", "whatsapp")
        form.add_field("type", mime)
        form.add_field("file", data, content_type=mime, filename=name)
        try:
            body = await self._ask("POST", self._own("media"), UPLOAD_SECONDS, form=form)
        except SendUnknown as error:
            raise faults.of_code(-1, 503) from error
        if not text(body, "id"):
            raise faults.of_code(-1, 503)
        return text(body, "id")

    async def media(self, identity: str, seconds: float) -> object:
        """What the platform knows of a file: ``url``, ``mime_type``, ``sha256``, ``file_size``.
        Raises ChannelError."""
        where = f"{self._account.base_url}/{identity}"
        query = {"phone_number_id": self._account.phone_number_id}
        return await self._ask("GET", where, seconds, query=query)

    def _own(self, what: str) -> str:
        return f"{self._account.base_url}/{self._account.phone_number_id}/{what}"

    async def _ask(
        self,
        method: str,
        where: str,
        seconds: float,
        *,
        payload: Json | None = None,
        form: aiohttp.FormData | None = None,
        query: dict[str, str] | None = None,
    ) -> object:
        """The body of a 2xx answer. Nothing of an error's text goes on."""
        try:
            async with (
                asyncio.timeout(seconds),
                self.session.request(
                    method, where, json=payload, data=form, params=query, allow_redirects=False
                ) as answer,
            ):
                raw = await answer.content.read(MAX_ANSWER)
                while len(raw) < MAX_ANSWER and (more := await answer.content.read(MAX_ANSWER)):
                    raw += more
                status, wait = answer.status, answer.headers.get("Retry-After")
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            problem = faults.of_failure(error)
        else:
            body = _json(raw)
            if 200 <= status < 300 and body is not None:
                return body
            problem = faults.of_answer(status, body, wait)
            if 200 <= status < 300:
                problem = SendUnknown("WhatsApp's answer is damaged")
        raise problem


def _json(raw: bytes) -> object:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None
