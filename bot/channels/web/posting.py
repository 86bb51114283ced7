"""A message comes in: pace, limits, vault, inbox, and only then "received"."""

from __future__ import annotations

import asyncio
import uuid
from collections import OrderedDict

from aiohttp import web

from bot import http
from bot.channels.web import requests
from bot.channels.web.page import page_language
from bot.channels.web.requests import Pace, Refused
from bot.channels.web.uploads import (
    OVERHEAD,
    Attachment,
    Limits,
    Upload,
    read_upload,
)
from bot.errors import StoreError
from bot.model import ConversationKey, MediaKind, MediaRef, Message
from bot.ports import Clock, Inbox, Phrases, Vault

STORE_TIMEOUT = 20.0  # seconds for the store to commit
MAX_LARGE_UPLOADS = 8  # at one time: bounds the memory to 8 times the upload limit
REMEMBERED = 2000  # ids of messages accepted lately


class Posting:
    """``POST /api/messages``."""

    def __init__(
        self,
        *,
        inbox: Inbox,
        vault: Vault,
        phrases: Phrases,
        clock: Clock,
        limits: Limits,
        browser_pace: Pace,
        address_pace: Pace,
        behind_proxy: bool,
    ) -> None:
        self._inbox = inbox
        self._vault = vault
        self._phrases = phrases
        self._clock = clock
        self._limits = limits
        self._browser_pace = browser_pace
        self._address_pace = address_pace
        self._behind_proxy = behind_proxy
        self._large = 0
        self._accepted: OrderedDict[str, None] = OrderedDict()

    async def post(self, request: web.Request) -> web.Response:
        """202 once the message is committed. Raises Refused, StoreError."""
        known = requests.known_token(request)
        token = known or requests.new_token()
        key = requests.conversation(token)
        self._check_pace(request, key)
        upload = await self._read(request)
        client_id = upload.id or uuid.uuid4().hex
        # The id carries the conversation: nobody can occupy the ids of somebody else.
        message_id = f"{key.chat}.{client_id}"
        if message_id not in self._accepted:  # else a retry: its media is not stored twice
            await self._accept(upload, key, message_id, page_language(request, self._phrases))
        response = requests.as_json({"id": client_id})
        response.set_status(202)
        if known is None:
            requests.give_cookie(request, response, token)
        return response

    def _check_pace(self, request: web.Request, key: ConversationKey) -> None:
        address = http.address(request, behind_proxy=self._behind_proxy)
        wait = self._address_pace.take(address) or self._browser_pace.take(key.chat)
        if wait:
            raise Refused(429, "web-error-pace", retry_after=wait)

    async def _read(self, request: web.Request) -> Upload:
        """Read the body; only so many large ones at a time."""
        length = request.content_length
        large = length is None or length > OVERHEAD
        if large and self._large >= MAX_LARGE_UPLOADS:
            raise Refused(503, "web-error-busy", retry_after=2)
        self._large += large
        try:
            return await read_upload(request, self._limits)
        finally:
            self._large -= large

    async def _accept(
        self, upload: Upload, key: ConversationKey, message_id: str, language: str
    ) -> None:
        """Commit. Raises StoreError; after a time-out the message may be committed all the same:
        the client tries again with the same id, and the inbox drops the duplicate."""
        try:
            async with asyncio.timeout(STORE_TIMEOUT):
                message = Message(
                    id=message_id,
                    key=key,
                    sent_at=self._clock.now(),
                    text=upload.text,
                    media=await self._store(upload, key),
                    language_hint=language,
                )
                await self._inbox.accept([message])
        except TimeoutError as error:
            raise StoreError("the store did not answer in time") from error
        self._accepted[message_id] = None
        while len(self._accepted) > REMEMBERED:
            self._accepted.popitem(last=False)

    async def _store(self, upload: Upload, key: ConversationKey) -> tuple[MediaRef, ...]:
        """Put the media into the vault: the voice first, then photos and documents in
        order."""
        files = [(MediaKind.VOICE, upload.voice)] if upload.voice else []
        files += [(_kind(photo), photo) for photo in upload.photos]
        return tuple(
            [
                await self._vault.put(key, file.data, kind=kind, mime=file.mime)
                for kind, file in files
            ]
        )


def _kind(file: Attachment) -> MediaKind:
    """As declared: a document may be a PDF or anything else, which its bytes will tell."""
    return MediaKind.PHOTO if file.mime.startswith("image/") else MediaKind.DOCUMENT
