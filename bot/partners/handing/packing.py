"""What is handed over: words with their translation, and files with their bytes."""

from __future__ import annotations

import asyncio
import logging
import mimetypes
from collections.abc import Sequence
from dataclasses import replace

from bot.errors import EngineError, PorteVoixError, StoreAway
from bot.model import (
    Attachment,
    Conversation,
    MediaKind,
    MediaRef,
    Message,
    Offered,
    Packet,
    PendingPhoto,
    Shared,
    Side,
    Transcript,
)
from bot.ports import Decoder, Services

log = logging.getLogger("porte_voix.handing")

MOST_FILES = 3
LONGEST = 2_000
"""Characters of one line of a packet: what we answered can be longer than anybody reads in a
queue."""
RENDER_SECONDS = 60.0
_ENDINGS = {"audio/ogg": ".ogg", "image/jpeg": ".jpg", "image/webp": ".webp"}
"""Where the system's table of types knows none, or a rare one."""


async def packet(offered: Offered, conversation: Conversation, services: Services) -> Packet:
    """All that the person was told of, and nothing that was said since."""
    now = services.clock.now()
    language = _tag(conversation.language or services.default_language)
    lines = list(offered.lines)
    if offered.text:
        lines.append(
            Shared(
                side=Side.PERSON,
                text=offered.text,
                language=language,
                at=now,
                heard=offered.heard,
            )
        )
    if photo := conversation.pending_photo:
        files = await _photo_files(photo, conversation, services)
        lines.append(Shared(side=Side.PERSON, text="", language=language, at=now, files=files))
    # Persons first, then what we answered to it: that is how a helper reads it.
    lines.sort(key=lambda line: line.side is Side.BOT)
    told = [await translated(line, offered.helpers, conversation, services) for line in lines]
    return Packet(
        why=offered.why, urgency=offered.urgency, language=language, lines=tuple(told)
    )  # fmt: skip


async def line(
    message: Message, came: Message, heard: Transcript | None, language: str,
    conversation: Conversation, services: Services,
) -> Shared:  # fmt: skip
    """What was said while a helper has the conversation.

    `message` as it was understood, `came` as it came in, with its voice notes.
    """
    handoff = conversation.handoff
    said = Shared(
        side=Side.PERSON,
        text=message.text,
        language=_tag(language),
        at=services.clock.now(),
        heard=heard.confidence if heard is not None and heard.text else None,
        files=await files(came.media, conversation, services),
    )
    return await translated(said, handoff.language if handoff else "", conversation, services)


async def translated(
    said: Shared, target: str, conversation: Conversation, services: Services
) -> Shared:
    """The line with its translation; without, where none can be trusted: the helper sees that."""
    same = _tag(said.language) == _tag(target)
    if not said.text.strip() or not target or same or services.rendering is None:
        return said
    try:
        async with asyncio.timeout(RENDER_SECONDS):
            made = await services.rendering(
                said.text, _tag(said.language), _tag(target), conversation, services
            )
    except (EngineError, TimeoutError) as error:
        log.warning("not-translated error=%s", type(error).__name__)
        return said
    if made is None:
        return said
    return replace(
        said,
        translation=made.text,
        translation_language=_tag(target),
        approximate=made.approximate,
        back=made.back,
    )


async def files(
    refs: Sequence[MediaRef], conversation: Conversation, services: Services
) -> tuple[Attachment, ...]:
    """With their bytes, `MOST_FILES` at most; what cannot be read any more is left out.

    Pictures and pages are drawn anew: a photo must not tell where it was taken, and no file of a
    stranger is opened on a helper's machine.
    """
    found: list[Attachment] = []
    for number, ref in enumerate(refs[:MOST_FILES], start=1):
        try:
            data = await services.vault.get(conversation.key, ref)
            if ref.kind is MediaKind.VOICE or services.decoder is None:
                found.append(Attachment(name=_name(ref, number), mime=ref.mime, data=data))
            else:
                found += await _drawn(data, number, services.decoder)
        except StoreAway:
            raise
        except PorteVoixError as error:
            log.warning("not-attached error=%s", type(error).__name__)
    return tuple(found[:MOST_FILES])


async def _drawn(data: bytes, number: int, decoder: Decoder) -> list[Attachment]:
    """The pages of a document, or a picture. Raises MediaError, EngineError."""
    pages = [await decoder.page(data, 0)]
    for page in range(1, min(pages[0].pages, MOST_FILES)):
        pages.append(await decoder.page(data, page))
    return [
        Attachment(
            name=f"photo-{number}-{place}.jpg" if len(pages) > 1 else f"photo-{number}.jpg",
            mime="image/jpeg",
            data=page.image,
        )
        for place, page in enumerate(pages, start=1)
    ]


async def _photo_files(
    photo: PendingPhoto, conversation: Conversation, services: Services
) -> tuple[Attachment, ...]:
    if photo.expires_at <= services.clock.now():
        return ()
    return await files(photo.refs, conversation, services)


def _name(ref: MediaRef, number: int) -> str:
    kind = ref.mime.partition(";")[0].strip()
    ending = _ENDINGS.get(kind) or mimetypes.guess_extension(kind) or ""
    what = {MediaKind.VOICE: "voice", MediaKind.PHOTO: "photo"}.get(ref.kind, "document")
    return f"{what}-{number}{ending}"


def _tag(language: str) -> str:
    return language.split("-")[0]
