"""The page reader with its real models."""

import io
import json
import unicodedata
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont
from rapidfuzz.distance import Levenshtein

from bot.engines.reader import PageReader
from bot.errors import UnreadableMedia

pytestmark = pytest.mark.asyncio(loop_scope="session")
TRUTH = json.loads((Path(__file__).parents[2] / "fixtures/ocr/truth.json").read_text("utf-8"))


def plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def accuracy(truth: str, read: str) -> float:
    """1 - character error rate after NFKC, white space folded."""
    wanted, got = plain(truth), plain(read)
    return 1 - Levenshtein.distance(wanted, got) / len(wanted)


@pytest.mark.parametrize(
    ("name", "script", "language", "bar"),
    [
        ("fr_clean", "Latn", None, 0.99), ("fr_photo", "Latn", None, 0.99),
        ("fr_blur", "Latn", None, 0.98), ("en_rot90", "Latn", None, 0.99),
        ("ar_photo", "Arab", "ar", 0.98), ("uk_photo", "Cyrl", "uk", 0.98),
        ("fa_photo", "Arab", "fa", 0.96), ("am_clean", "Ethi", "am", 0.97),
        ("ti_blur", "Ethi", "ti", 0.97),
        ("ru_small", "Cyrl", "ru", 0.97), ("sc_med", "Latn", None, 0.98),
        ("sc_menu", "Latn", None, 0.98),
    ],
)  # fmt: skip
async def test_reads(reader: PageReader, photo, name, script, language, bar) -> None:
    page = await reader.read(photo(f"ocr/{name}.jpg"))
    key = name if name.startswith("sc_") else name.split("_")[0]
    assert accuracy(TRUTH[key], page.text) >= bar
    assert (page.script, page.language) == (script, language)


@pytest.mark.parametrize("turn", [90, 180, 270])
async def test_turned_pages_are_read_upright(reader: PageReader, photo, turn: int) -> None:
    upright = Image.open(io.BytesIO(photo("ocr/uk_photo.jpg")))
    out = io.BytesIO()
    upright.rotate(-turn, expand=True).save(out, "JPEG", quality=92)
    page = await reader.read(out.getvalue())
    assert page.turned == turn
    assert (page.width, page.height) == upright.size
    assert accuracy(TRUTH["uk"], page.text) >= 0.98


async def test_the_columns_of_a_letterhead_are_not_mixed(reader: PageReader) -> None:
    picture = Image.new("RGB", (1600, 800), "white")
    draw, font = ImageDraw.Draw(picture), ImageFont.load_default(size=30)
    sender = ("Prefecture du Rhone", "18 rue de Bonnel", "69003 Lyon")
    person = ("Madame Exemple", "12 avenue des Tilleuls", "69100 Villeurbanne")
    body = ("We write to you about the request that you made.", "Please come to our office soon.")
    prices = (("Soup of the day", "4,50"), ("Chicken with rice", "9,00"))
    for row in range(3):
        draw.text((80, 60 + 42 * row), sender[row], fill="black", font=font)
        draw.text((950, 60 + 42 * row), person[row], fill="black", font=font)
    for row, text in enumerate(body):
        draw.text((80, 330 + 42 * row), text, fill="black", font=font)
    for row, (dish, price) in enumerate(prices):
        draw.text((80, 560 + 42 * row), dish, fill="black", font=font)
        draw.text((800, 560 + 42 * row), price, fill="black", font=font)
    out = io.BytesIO()
    picture.save(out, "PNG")
    page = await reader.read(out.getvalue())
    rows = [*sender, *person, *body, *(" ".join(pair) for pair in prices)]
    assert accuracy("\n".join(rows), page.text) > 0.97


async def test_boxes_lie_on_their_lines(reader: PageReader, photo) -> None:
    page = await reader.read(photo("ocr/fr_clean.jpg"))
    pixels = np.asarray(Image.open(io.BytesIO(photo("ocr/fr_clean.jpg"))).convert("L"))
    tops = [line.box.top for line in page.lines]
    assert tops == sorted(tops), "reading order is from top to bottom"
    for line in page.lines:
        box = line.box
        inside = pixels[int(box.top) : int(box.bottom) + 1, int(box.left) : int(box.right) + 1]
        assert inside.min() < 100, f"no ink in the box of {line.text!r}"
        assert 0.0 <= line.confidence <= 1.0


@pytest.mark.parametrize("name", ["chelsea", "coffee", "motorcycle_left"])
async def test_no_text_is_believed_where_there_is_none(reader, photo, name) -> None:
    from skills.describe_image.look import believed

    page = await reader.read(photo(f"photos/{name}.jpg"))
    assert believed(page.lines) == ()


async def test_blank_and_noise_have_no_text(reader: PageReader) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (600, 800, 3), dtype=np.uint8)
    for pixels in (np.full((600, 800, 3), 240, np.uint8), noise):
        out = io.BytesIO()
        Image.fromarray(pixels).save(out, "PNG")
        page = await reader.read(out.getvalue())
        assert [line for line in page.lines if line.confidence > 0.6] == []


async def test_not_a_picture_is_refused(reader: PageReader) -> None:
    with pytest.raises(UnreadableMedia):
        await reader.read(b"not a picture")
