"""The text of photos that came with "translate this"."""

from __future__ import annotations

from datetime import timedelta

from bot.model import Claim, MediaKind, MediaRef, Message, Page, PendingPhoto, SeenPhoto
from bot.ports import Context

MOST = 6  # photos of one message that are read
SURE = 0.85
"""Mean confidence below which read text is not translated: an error would look like the letter's
own words. The bar that describe_image sets for reading a line aloud."""


def photos(message: Message) -> tuple[MediaRef, ...]:
    """The photos of a message."""
    return tuple(ref for ref in message.media if ref.kind is MediaKind.PHOTO)


async def read_photos(message: Message, context: Context) -> PendingPhoto | None:
    """What is written on the photos, to be kept for questions too; None when it is not readable
    enough to be translated. Raises MediaError, EngineError."""
    services = context.services
    likely = [tag for tag in (context.conversation.language, context.language) if tag]
    pages = [
        await services.reader.read(await services.vault.get(message.key, photo), likely=likely)
        for photo in photos(message)[:MOST]
    ]
    lines = [line for page in pages for line in page.lines]
    letters = sum(len(line.text) for line in lines)
    if not letters or sum(line.confidence * len(line.text) for line in lines) / letters < SURE:
        return None
    return PendingPhoto(
        refs=photos(message),
        expires_at=services.clock.now() + timedelta(minutes=services.photo_minutes),
        photos=tuple(_seen(page) for page in pages),
    )


def _seen(page: Page) -> SeenPhoto:
    return SeenPhoto(
        claims=tuple(
            Claim(text=line.text, certainty=line.confidence, evidence="ocr", box=line.box)
            for line in page.lines
        ),
        width=page.width,
        height=page.height,
        script=page.script,
    )
