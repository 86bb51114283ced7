"""Documents become photos of their pages before any skill sees them.

What a file is, its first bytes decide: platforms and browsers guess from the name.
"""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from enum import Enum, auto

from bot.errors import MediaError
from bot.model import MediaKind, MediaRef, Message, Reply, Turn
from bot.ports import Decoder, Meanwhile, Services
from bot.trace import stage

MOST_PAGES = 20
"""Pages of one message that are read."""
SECONDS = 90.0  # a page takes a few tenths of a second, unless somebody made it to take long
_HEADER = 1024  # bytes in which PDF readers look for the mark (ISO 32000-1, annex H.3.4.1)


class Content(Enum):
    """What the first bytes of a file say."""

    PAGES = auto()
    """PDF or TIFF."""
    PICTURE = auto()
    """Any other kind of picture that we decode."""
    OTHER = auto()


_PAGES = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")  # TIFF and BigTIFF
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"GIF8", b"BM")


class UnknownDocument(MediaError):
    """A kind of document that we do not open."""

    phrase = "error-document"


def content_of(data: bytes) -> Content:
    """By its marks; a picture that is damaged is still a picture."""
    if b"%PDF-" in data[:_HEADER] or data.startswith(_PAGES):
        return Content.PAGES
    webp = data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    return Content.PICTURE if webp or data.startswith(_PICTURES) else Content.OTHER


async def in_pages(
    message: Message,
    services: Services,
    language: str,
    meanwhile: Meanwhile,
    drawn: list[MediaRef],
    *,
    seconds: float = SECONDS,
) -> Message:
    """The message with a photo of each page in the place of its documents, `MOST_PAGES` at most.

    `seconds`: for all pages of one document after its first; those that are ready by then are read.
    `drawn` gets the photos that were made, also when it fails: they lie in the vault until the turn
    lets them go. Raises UnknownDocument, LockedDocument, UnreadableMedia, MediaTooLarge,
    MediaTooLong, EngineError, StoreError.
    """
    media: list[MediaRef] = []
    total = others = 0
    for ref in message.media:
        data = await services.vault.get(message.key, ref)
        content = content_of(data)
        if content is Content.PAGES and services.decoder is not None:
            opening = _Opening(message, data, services, services.decoder, drawn)
            with stage("open", services.clock.monotonic, size=len(data)):
                pages = await opening.begin()
                if len(message.media) == 1:
                    await _announce(pages, language, services, meanwhile)
                media += await opening.photos(MOST_PAGES - len(media), seconds)
            total += pages
        elif ref.kind is MediaKind.DOCUMENT and content is not Content.PICTURE:
            raise UnknownDocument(content.name)
        else:
            others += 1
            media.append(replace(ref, kind=MediaKind.PHOTO))
    if not total:
        return replace(message, media=tuple(media))
    return replace(message, media=tuple(media[:MOST_PAGES]), pages=total + others)


def with_unread(turn: Turn, message: Message, language: str, services: Services) -> Turn:
    """Say how many pages were read when it was not all of them: nothing is left out in silence."""
    read = len(message.media)
    if message.pages <= read or not turn.replies:
        return turn
    note = services.phrases.say(language, "document-first-pages", read=read, pages=message.pages)
    first, *others = turn.replies
    if first.language != language:  # two voices, two replies
        rest = Reply(text=note, speech=note, language=language)
        return replace(turn, replies=(first, rest, *others))
    told = replace(
        first,
        text=f"{first.text}\n{note}",
        speech=f"{first.speech}\n{note}" if first.speech else "",
    )
    return replace(turn, replies=(told, *others))


class _Opening:
    """One document that is being drawn, page by page."""

    def __init__(
        self,
        message: Message,
        data: bytes,
        services: Services,
        decoder: Decoder,
        drawn: list[MediaRef],
    ) -> None:
        self._message = message
        self._data = data
        self._vault = services.vault
        self._decoder = decoder
        self._drawn = drawn
        self._first: bytes = b""
        self._pages = 0

    async def begin(self) -> int:
        """Draw the first page: a document of which not even that can be drawn is refused.

        Returns how many pages there are.
        """
        first = await self._decoder.page(self._data, 0)
        self._first, self._pages = first.image, first.pages
        return first.pages

    async def photos(self, room: int, seconds: float) -> list[MediaRef]:
        """Photos of the first pages, at most `room`, up to one that cannot be drawn or for which
        there is no time: that it is not the whole document will be said."""
        if room < 1:
            return []
        photos = [await self._put(self._first)]
        with contextlib.suppress(MediaError, TimeoutError):
            async with asyncio.timeout(seconds):
                for number in range(1, min(self._pages, room)):
                    page = await self._decoder.page(self._data, number)
                    photos.append(await self._put(page.image))
        return photos

    async def _put(self, image: bytes) -> MediaRef:
        ref = await self._vault.put(
            self._message.key, image, kind=MediaKind.PHOTO, mime="image/jpeg"
        )
        self._drawn.append(ref)
        return ref


async def _announce(pages: int, language: str, services: Services, meanwhile: Meanwhile) -> None:
    """Before the pages are drawn and read: the person hears what arrived."""
    phrase = "meanwhile-page" if pages == 1 else "meanwhile-pages"
    if pages > MOST_PAGES:
        phrase = "meanwhile-first-pages"
    text = services.phrases.say(language, phrase, count=pages, most=MOST_PAGES)
    await meanwhile(text, language)
