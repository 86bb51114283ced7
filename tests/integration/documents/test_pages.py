"""Documents through the real decoder: PDFium and Pillow in the child process with its limits."""

from __future__ import annotations

import io
import random
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest
import pytest_asyncio
from PIL import Image

from benchmarks.fuzz_media import damage
from benchmarks.papers import LETTER, bomb, form, pdf, scans
from bot.engines.decoder import ChildDecoder
from bot.errors import LockedDocument, MediaError, UnreadableMedia

pytestmark = pytest.mark.asyncio(loop_scope="module")
LONGEST = 2560


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def decoder() -> AsyncIterator[ChildDecoder]:
    decoder = ChildDecoder(children=1, page_seconds=15.0)
    await decoder.prepare()
    yield decoder
    await decoder.close()


def opened(jpeg: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(jpeg), formats=("JPEG",))
    image.load()
    return image


def runs(image: Image.Image) -> int:
    """How many dark stretches a line down the first quarter of the page crosses."""
    column = image.convert("L").crop((image.width // 4, 0, image.width // 4 + 1, image.height))
    dark = [value < 128 for value in column.tobytes()]
    return sum(now and not before for before, now in zip([False, *dark], dark, strict=False))


def ink(image: Image.Image) -> int:
    return sum(value < 128 for value in image.convert("L").tobytes())


@pytest.mark.parametrize("packed", [False, True])
async def test_a_letter_at_170_dots_per_inch_on_white(decoder: ChildDecoder, packed: bool):
    page = await decoder.page(pdf((LETTER, ()), packed=packed), 0)
    image = opened(page.image)
    assert page.pages == 2
    assert image.mode == "RGB"
    assert image.size == (1405, 1988)
    assert image.getpixel((5, 5)) == (255, 255, 255)
    assert ink(image) > 5_000
    blank = await decoder.page(pdf((LETTER, ()), packed=packed), 1)
    assert ink(opened(blank.image)) == 0


@pytest.mark.parametrize("kind", ["PDF", "TIFF"])
async def test_scans_come_page_by_page_in_order(decoder: ChildDecoder, kind: str):
    data = scans(4, kind)
    for number in range(4):
        page = await decoder.page(data, number)
        assert page.pages == 4
        assert runs(opened(page.image)) == number + 1


@pytest.mark.parametrize("data", [pdf(), scans(2, "TIFF")], ids=["pdf", "tiff"])
async def test_a_page_that_is_not_there(decoder: ChildDecoder, data: bytes):
    with pytest.raises(UnreadableMedia):
        await decoder.page(data, 2)


async def test_a_page_that_lies_on_its_side_is_turned(decoder: ChildDecoder):
    assert opened((await decoder.page(pdf(turned=90), 0)).image).size == (1988, 1405)


async def test_what_was_filled_into_a_form_is_drawn(decoder: ChildDecoder):
    filled, empty = [await decoder.page(form(value), 0) for value in ("Refuse", "")]
    assert ink(opened(filled.image)) > ink(opened(empty.image)) + 500


async def test_a_password_is_named_and_an_empty_one_is_none(decoder: ChildDecoder):
    with pytest.raises(LockedDocument):
        await decoder.page(pdf(password="secret"), 0)
    page = await decoder.page(pdf(password=""), 0)  # locked against printing, as many letters are
    assert ink(opened(page.image)) > 5_000


@pytest.mark.parametrize(
    "box",
    [
        "0 0 1e9 1e9", "0 0 14400 14400", "0 0 -5 0", "0 0 0 0", "0 0 1 100000", "0 0 100000 1",
        "0 0 0.001 0.001", "9 9 9 9", "0 0 " + "9" * 60 + " 1", "a b c d", "-1e38 -1e38 1e38 1e38",
    ],
)  # fmt: skip
async def test_no_page_is_too_large_for_the_memory(decoder: ChildDecoder, box: str):
    image = opened((await decoder.page(pdf(box=box), 0)).image)
    assert 1 <= min(image.size) <= max(image.size) <= LONGEST


async def test_small_pages_are_drawn_large_enough_to_read(decoder: ChildDecoder):
    image = opened((await decoder.page(pdf(box="0 0 241 156"), 0)).image)  # a visiting card
    assert 1500 < max(image.size) <= 1600


async def test_ten_thousand_pages(decoder: ChildDecoder):
    data = pdf([("x",)] * 10_000)
    assert (await decoder.page(data, 0)).pages == 10_000
    assert (await decoder.page(data, 9_999)).pages == 10_000


async def test_pages_that_are_only_claimed(decoder: ChildDecoder):
    data = pdf(listed=10**9)
    page = await decoder.page(data, 0)
    assert 1 <= page.pages <= 10**9
    with pytest.raises(UnreadableMedia):
        await decoder.page(data, 1)


async def test_what_precedes_a_pdf_is_passed_over(decoder: ChildDecoder):
    assert (await decoder.page(b"\xef\xbb\xbf mail\r\n" * 50 + pdf(), 0)).pages == 1


@pytest.mark.parametrize("data", [b"PK\x03\x04" + bytes(500), b"%PDF-1.7", b"II*\0", b"\0" * 50])
async def test_what_is_no_document(decoder: ChildDecoder, data: bytes):
    with pytest.raises(UnreadableMedia):
        await decoder.page(data, 0)


async def _ends(decoder: ChildDecoder, data: bytes) -> str:
    """Drawn or refused; anything else fails the test. A hang is neither."""
    try:
        page = await decoder.page(data, 0)
    except MediaError as error:
        return "hangs" if isinstance(error.__cause__, TimeoutError) else "refused"
    assert max(opened(page.image).size) <= LONGEST
    return "drawn"


@pytest.mark.parametrize("kind", ["pdf", "packed", "scan", "tiff"])
async def test_cut_at_fifty_places(decoder: ChildDecoder, kind: str):
    whole = {
        "pdf": pdf((LETTER, LETTER)), "packed": pdf(packed=True),
        "scan": scans(2, "PDF"), "tiff": scans(2, "TIFF"),
    }[kind]  # fmt: skip
    ends = [await _ends(decoder, whole[: len(whole) * part // 51 + 1]) for part in range(50)]
    assert set(ends) <= {"drawn", "refused"}
    assert "refused" in ends
    assert await _ends(decoder, whole) == "drawn"


async def test_two_hundred_mutations(decoder: ChildDecoder):
    chance = random.Random(11)  # noqa: S311 - repeatable on purpose
    whole = [
        pdf(),
        pdf(packed=True),
        pdf(password=""),
        form("x"),
        scans(2, "PDF"),
        scans(2, "TIFF"),
    ]
    ends = [
        await _ends(decoder, damage(chance.choice(whole), chance.choice(whole), chance) or b"\0")
        for _ in range(200)
    ]
    assert "hangs" not in ends
    assert ends.count("drawn") > 20
    assert ends.count("refused") > 20
    assert await _ends(decoder, pdf()) == "drawn"


async def test_a_small_file_that_asks_for_endless_drawing():
    decoder = ChildDecoder(children=1, page_seconds=1.5)
    try:
        await decoder.prepare()
        with pytest.raises(UnreadableMedia, match="lost"):
            await decoder.page(bomb(), 0)
        assert (await decoder.page(pdf(), 0)).pages == 1, "the next document meets a new child"
    finally:
        await decoder.close()


def _peak(process: psutil.Process) -> int:
    """Most memory that the process ever had, in megabytes."""
    status = Path(f"/proc/{process.pid}/status").read_text("ascii")
    return int(status.split("VmHWM:")[1].split()[0]) // 1024


async def test_many_pages_need_no_more_memory_than_one():
    """A page of 2560 x 2560 pixels takes 26 MB as a bitmap and 20 MB more on its way to a JPEG."""
    data = pdf([LETTER] * 40, box="0 0 2000 2000")
    before = set(psutil.Process().children())
    decoder = ChildDecoder(children=1)
    try:
        await decoder.page(data, 0)
        (child,) = set(psutil.Process().children()) - before
        one = _peak(child)
        for number in range(1, 20):
            assert len((await decoder.page(data, number)).image) < 2 << 20
        assert _peak(child) < one + 60
    finally:
        await decoder.close()
