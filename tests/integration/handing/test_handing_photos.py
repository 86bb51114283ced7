"""What is handed over of a photo: its pixels, upright, and neither where nor when it was taken."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator

import pytest
from handing_kit import Talk
from PIL import ExifTags, Image

from bot.engines.decoder import ChildDecoder
from bot.model import MediaKind

SECRET = "48 51 29 N"


@pytest.fixture
async def decoder() -> AsyncIterator[ChildDecoder]:
    made = ChildDecoder(children=1)
    yield made
    await made.close()


def photo() -> bytes:
    """Lying on its side, with the place where it was taken."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    exif[ExifTags.Base.ImageDescription] = SECRET
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (48.0, 51.0, 29.0)
    file = io.BytesIO()
    Image.new("RGB", (64, 32), "red").save(file, "JPEG", exif=exif)
    return file.getvalue()


async def test_a_photo_is_drawn_anew(decoder: ChildDecoder) -> None:
    assert SECRET.encode() in photo()
    talk = Talk(decoder=decoder)
    talk.hand()
    ref = await talk.put(MediaKind.PHOTO, "image/jpeg", photo())
    turn = await talk.say("voici la lettre", media=(ref,))
    assert turn.desk is not None
    (file,) = turn.desk.lines[0].files
    assert (file.name, file.mime) == ("photo-1.jpg", "image/jpeg")
    assert SECRET.encode() not in file.data
    with Image.open(io.BytesIO(file.data)) as drawn:
        assert drawn.size == (32, 64)
        assert dict(drawn.getexif()) == {}


async def test_the_pages_of_a_document_are_drawn(decoder: ChildDecoder) -> None:
    file = io.BytesIO()
    pages = [Image.new("RGB", (300, 400), colour) for colour in ("white", "blue", "red", "green")]
    pages[0].save(file, "PDF", save_all=True, append_images=pages[1:])
    talk = Talk(decoder=decoder)
    talk.hand()
    ref = await talk.put(MediaKind.DOCUMENT, "application/pdf", file.getvalue())
    turn = await talk.say(media=(ref,))
    assert turn.desk is not None
    names = [one.name for one in turn.desk.lines[0].files]
    assert names == ["photo-1-1.jpg", "photo-1-2.jpg", "photo-1-3.jpg"]


async def test_what_is_no_picture_is_not_passed_on_and_the_person_hears_it(
    decoder: ChildDecoder,
) -> None:
    talk = Talk(decoder=decoder)
    talk.hand()
    ref = await talk.put(MediaKind.DOCUMENT, "application/zip", b"PK\x03\x04 something else")
    turn = await talk.say(media=(ref,))
    assert turn.desk is None
    assert [one.text for one in turn.replies] == [talk.phrase("error-unreadable-media")]
