"""Questions about real and drawn photos, answered from one analysis by the real engines."""

import io
from collections.abc import Sequence
from datetime import date

import numpy as np
import pytest
import pytest_asyncio
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from bot.guard import unsupported
from bot.locales import FluentPhrases
from bot.ports import Services
from skills.describe_image.asking import Found, answer_to
from skills.describe_image.look import Look, look_at, recalled
from skills.describe_image.purposes import is_follow_up, purpose_of
from skills.describe_image.telling import Teller

pytestmark = pytest.mark.asyncio(loop_scope="session")
PHRASES = FluentPhrases()
NOTO = "/usr/share/fonts/truetype/noto/NotoSans-Bold.ttf"


def font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(NOTO, size)


def photographed(image: Image.Image) -> bytes:
    """A little soft and noisy, as a telephone gives it."""
    soft = np.asarray(image.filter(ImageFilter.GaussianBlur(0.8))).astype(np.int16)
    noise = np.random.default_rng(5).normal(0, 4, soft.shape)
    out = io.BytesIO()
    Image.fromarray(np.clip(soft + noise, 0, 255).astype(np.uint8)).save(out, "JPEG", quality=88)
    return out.getvalue()


def two_tins() -> bytes:
    image = Image.new("RGB", (1400, 900), (178, 160, 135))
    draw = ImageDraw.Draw(image)
    for left, body, words in (
        (120, (190, 40, 35), ("SOUPE DE TOMATES", "aux petits légumes", "Poids net 400 g")),
        (800, (60, 120, 50), ("HARICOTS VERTS", "extra-fins, entiers", "Poids net 800 g")),
    ):
        draw.rounded_rectangle((left, 120, left + 480, 800), 30, body)
        draw.ellipse((left, 90, left + 480, 170), (200, 200, 205))
        draw.rectangle((left + 20, 300, left + 460, 640), (245, 240, 225))
        for row, (word, size) in enumerate(zip(words, (44, 40, 32), strict=True)):
            draw.text((left + 30, 340 + 90 * row), word, (30, 30, 30), font=font(size))
    return photographed(image)


def medicine_box(expiry: str = "EXP 04/2027", code: str = "") -> bytes:
    image = Image.new("RGB", (1500, 900), (120, 85, 60))
    draw = ImageDraw.Draw(image)
    draw.rectangle((150, 150, 1350, 750), (250, 248, 240))
    draw.rectangle((150, 150, 1350, 330), (250, 215, 40))
    draw.text((200, 185), "CALMADOL 500 mg", (20, 30, 90), font=font(90))
    for row, text in enumerate(("Paracétamol", "16 comprimés - Voie orale", expiry, "LOT 7B219")):
        draw.text((200, 370 + 85 * row), text, (30, 30, 30), font=font(46))
    if code:
        matrix = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.DataMatrix, gs1=True)
        pixels = np.asarray(zxingcpp.write_barcode_to_image(matrix, scale=9))
        image.paste(Image.fromarray(pixels).convert("RGB"), (1050, 420))
    return photographed(image)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def looked(reader, scene):
    """Looks at a picture once, however many questions there are; as it comes out of memory."""
    services = Services(
        phrases=PHRASES, clock=None, vault=None, listener=None, speaker=None, identifier=None,
        translator=None, reader=reader, scene=scene,
    )  # fmt: skip
    known: dict[bytes, Look] = {}

    async def look(image: bytes) -> Look:
        if image not in known:
            known[image] = recalled((await look_at(image, services, ["fr"])).remembered())
        return known[image]

    return look


def ask(question: str, looks: Sequence[Look], language: str = "fr", today=None) -> Found:
    purpose = purpose_of(question, PHRASES)
    assert purpose is not None, question
    found = answer_to(purpose, question, looks, Teller(PHRASES, language), PHRASES, today)
    assert found is not None, question
    evidence = [look.text for look in looks]
    evidence += [" ".join(look.text.split()) for look in looks]
    evidence += [claim.text for look in looks for claim in look.claims]
    evidence += [str(claim.count) for look in looks for claim in look.claims]
    evidence += [str(number + 1) for number in range(len(looks))]
    assert unsupported([found.text], [*evidence, *found.evidence]) == (), "rule R3"
    return found


@pytest.mark.parametrize(
    ("language", "question", "part"),
    [
        ("fr", "où est la tasse ?", "une tasse"), ("en", "how many cups?", "a cup"),
        ("ar", "ما لون الكوب؟", "برتقالي"), ("uk", "де чашка?", "чашка"),
        ("fr", "combien de personnes ?", "Je ne vois personne"),
        ("en", "is there a dog?", "I do not see that"),
        ("fr", "la lumière est allumée ?", "lumière"),
        ("ar", "هل الضوء مضاء؟", "يوجد ضوء"), ("fr", "qu'y a-t-il derrière la tasse ?", "d'ici"),
        ("en", "read the smaller text", "I read no text"),
    ],
)  # fmt: skip
async def test_a_cup_of_coffee(looked, photo, language, question, part) -> None:
    assert part in ask(question, [await looked(photo("photos/coffee.jpg"))], language).text
    assert is_follow_up(question, "", PHRASES)


@pytest.mark.parametrize(
    ("name", "question", "part"),
    [
        ("chelsea", "de quelle couleur est le chat ?", "surtout de cette couleur : marron"),
        ("motorcycle_left", "de quelle couleur est la moto ?", "rouge"),
        ("astronaut", "combien de personnes ?", "Je vois une personne."),
        ("astronaut", "qui est cette personne ?", "Je ne dis jamais"),
        ("astronaut", "de quelle couleur sont ses cheveux ?", "Je ne dis jamais"),
    ],
)  # fmt: skip
async def test_other_photos(looked, photo, name, question, part) -> None:
    assert part in ask(question, [await looked(photo(f"photos/{name}.jpg"))]).text


@pytest.mark.parametrize(
    ("language", "question", "where", "words"),
    [
        ("fr", "laquelle est la soupe de tomate ?", "à gauche", "SOUPE"),
        ("en", "which one is the tomato soup?", "on the left", "TOMATES"),
        ("ar", "أيهما الفاصوليا؟", "على اليمين", "HARICOTS"),
        ("uk", "котра з них квасоля?", "праворуч", "HARICOTS"),
    ],
)
async def test_two_tins_on_one_photo(looked, language, question, where, words) -> None:
    found = ask(question, [await looked(two_tins())], language)
    assert where in found.text
    assert words in found.text


async def test_which_photo_of_two(looked, photo) -> None:
    looks = [await looked(photo("ocr/sc_menu.jpg")), await looked(photo("ocr/sc_med.jpg"))]
    assert ask("which one is the doliprane?", looks, "en").text.startswith("It is photo 2")
    assert ask("laquelle parle de poulet ?", looks).text.startswith("C'est la photo 1")


@pytest.mark.parametrize(
    ("language", "question", "part"),
    [
        ("fr", "c'est quel médicament ?", "« DOLIPRANE »"),
        ("en", "what is the strength?", "1000 mg"),
        ("ar", "ما هو تاريخ انتهاء الصلاحية؟", "30"), ("uk", "який термін придатності?", "2027"),
    ],
)  # fmt: skip
async def test_a_photographed_medicine_box(looked, photo, language, question, part) -> None:
    found = ask(question, [await looked(photo("ocr/sc_med.jpg"))], language)
    assert part in found.text
    assert found.handoff


async def test_print_and_code_agree(looked) -> None:
    look = await looked(medicine_box(code="(01)03400930000007(17)270430(10)7B219"))
    found = ask("quelle est la date de péremption ?", [look], today=date(2027, 5, 2))
    assert found.text.startswith("D'après le code, la date limite est le vendredi 30 avril 2027")
    assert found.text.endswith("Cette date est passée.")
    told = ask("que dit le code-barres ?", [look]).text
    assert "code de médicament français, numéro 3400930000007" in told
    assert "Lot : 7B219" in told


async def test_print_and_code_contradict_each_other(looked) -> None:
    look = await looked(medicine_box(code="(01)03400930000007(17)260430(10)7B219"))
    found = ask("quelle est la date de péremption ?", [look])
    assert found.text.startswith("Je crois lire")
    assert found.handoff


async def test_a_link_is_not_read_out(looked, photo) -> None:
    code = zxingcpp.create_barcode(
        "https://www.caf.fr/espace?jeton=abc123", zxingcpp.BarcodeFormat.QRCode
    )
    page = Image.open(io.BytesIO(photo("photos/coffee.jpg"))).convert("RGB").resize((1200, 800))
    drawn = Image.fromarray(np.asarray(zxingcpp.write_barcode_to_image(code, scale=8)))
    page.paste(drawn.convert("RGB"), (40, 40))
    text = ask("what does the QR code say?", [await looked(photographed(page))], "en").text
    assert text == "There is a code with a link to the site caf.fr. I do not open it."


@pytest.mark.parametrize(
    ("question", "part", "other"),
    [
        ("lis le haut", "Plat du jour", "dimanche"),
        ("read the bottom", "dimanche", "Plat du jour"),
        ("combien coûte le poulet ?", "12,50", "9,00"), ("how much is the crème?", "6,80", "12,50"),
    ],
)  # fmt: skip
async def test_parts_of_a_menu(looked, photo, question, part, other) -> None:
    look = await looked(photo("ocr/sc_menu.jpg"))
    text = ask(question, [look]).text
    assert is_follow_up(question, look.text, PHRASES)
    assert part in text
    assert other not in text
