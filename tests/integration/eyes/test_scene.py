"""The scene engine with its real models."""

import io
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageFilter

from bot.engines.scene import SURE, SceneEngine, _objects
from bot.model import Box, Flaw, Light, Scene
from bot.modelfiles import Catalogue
from bot.seeing.centernet import CenterNet
from bot.seeing.objects import ObjectDetector, Seen
from bot.seeing.regions import overlap
from skills.describe_image.codes import gs1_in

ROOT = Path(__file__).parents[3]

pytestmark = pytest.mark.asyncio(loop_scope="session")


def encoded(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.convert("RGB").save(out, "JPEG", quality=90)
    return out.getvalue()


def sure(scene: Scene) -> set[str]:
    return {
        claim.text
        for claim in scene.claims
        if claim.evidence in ("detector", "classifier") and claim.certainty > SURE
    }


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("astronaut", {"person"}), ("chelsea", {"cat"}), ("coffee", {"cup", "coffee"}),
        ("motorcycle_left", {"motorcycle"}),
    ],
)  # fmt: skip
async def test_what_is_surely_there(scene: SceneEngine, photo, name, expected) -> None:
    seen = await scene.look(photo(f"photos/{name}.jpg"))
    assert seen.flaw is None
    assert seen.photograph
    assert sure(seen) == expected


async def test_what_is_not_there_is_not_named(scene: SceneEngine, photo) -> None:
    seen = await scene.look(photo("photos/astronaut.jpg"))
    named = {claim.text for claim in seen.claims if claim.evidence in ("detector", "classifier")}
    assert named == {"person"}, "no helmet, no missile, no mouse"
    faces = [claim for claim in seen.claims if claim.evidence == "face"]
    assert [claim.count for claim in faces] == [1]
    box = faces[0].box
    assert box is None or 150 < (box.left + box.right) / 2 < 300


@pytest.mark.parametrize("name", ["chelsea", "coffee", "motorcycle_left"])
async def test_no_face_where_nobody_is(scene: SceneEngine, photo, name) -> None:
    seen = await scene.look(photo(f"photos/{name}.jpg"))
    assert not [claim for claim in seen.claims if claim.text in ("face", "person")]


@pytest.mark.parametrize(
    "name", ["fr_clean", "fr_photo", "fr_blur", "ar_photo", "en_rot90", "sc_med", "sc_menu"]
)
async def test_readable_pages_are_not_refused(scene: SceneEngine, photo, name) -> None:
    assert (await scene.look(photo(f"ocr/{name}.jpg"))).flaw is None


@pytest.mark.parametrize("name", ["photos/coffee", "photos/astronaut", "ocr/fr_photo"])
async def test_degraded_pictures_are_refused(scene: SceneEngine, photo, name) -> None:
    good = Image.open(io.BytesIO(photo(f"{name}.jpg"))).convert("RGB")
    blurred = good.filter(ImageFilter.GaussianBlur(max(good.size) * 0.008))
    dark = good.point(lambda value: value * 0.08)
    small = good.resize((90, 70))
    flaws = [(await scene.look(encoded(one))).flaw for one in (blurred, dark, small)]
    assert flaws == [Flaw.BLUR, Flaw.DARK, Flaw.SMALL]


async def test_empty_pictures_show_nothing(scene: SceneEngine) -> None:
    noise = np.random.default_rng(2).integers(0, 256, (600, 800, 3), dtype=np.uint8)
    wall = np.full((600, 800, 3), (200, 190, 170), np.uint8)
    for pixels in (wall, noise):
        seen = await scene.look(encoded(Image.fromarray(pixels)))
        assert seen.flaw is Flaw.BLANK
        assert seen.claims == (), "nothing that is not visible is named"


async def test_colours_have_names(scene: SceneEngine, photo) -> None:
    stripes = np.zeros((400, 600, 3), np.uint8)
    stripes[:, :200], stripes[:, 200:400], stripes[:, 400:] = (200, 20, 20), (30, 60, 200), 245
    seen = await scene.look(encoded(Image.fromarray(stripes)))
    assert {c.text for c in seen.claims if c.evidence == "colour"} == {"red", "blue", "white"}


async def test_codes_are_read_and_only_read(scene: SceneEngine, photo) -> None:
    code = zxingcpp.create_barcode("3400930000007", zxingcpp.BarcodeFormat.EAN13)
    drawn = Image.fromarray(np.asarray(zxingcpp.write_barcode_to_image(code, scale=4)))
    page = Image.open(io.BytesIO(photo("photos/coffee.jpg"))).convert("RGB").resize((1200, 800))
    page.paste(drawn.convert("RGB"), (60, 60))
    seen = await scene.look(encoded(page))
    assert [claim.text for claim in seen.claims if claim.evidence == "barcode"] == ["3400930000007"]


async def test_a_medicine_code_is_read_with_its_identifiers(scene: SceneEngine, photo) -> None:
    content = "(01)03400930000007(17)270331(10)AB12(21)99"
    code = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.DataMatrix, gs1=True)
    drawn = Image.fromarray(np.asarray(zxingcpp.write_barcode_to_image(code, scale=8)))
    page = Image.open(io.BytesIO(photo("photos/coffee.jpg"))).convert("RGB").resize((1200, 800))
    page.paste(drawn.convert("RGB").rotate(7, expand=True, fillcolor="white"), (60, 60))
    seen = await scene.look(encoded(page.filter(ImageFilter.GaussianBlur(0.8))))
    code = gs1_in(seen.claims)
    assert code is not None
    assert (code.cip13, code.lot) == ("3400930000007", "AB12")
    assert code.expiry == date(2027, 3, 31)


@pytest.mark.parametrize(
    ("name", "key", "colours"),
    [
        ("chelsea", "cat", {"brown"}), ("motorcycle_left", "motorcycle", {"red"}),
        ("coffee", "cup", {"orange", "beige"}),
    ],
)  # fmt: skip
async def test_objects_have_their_own_colours(scene, photo, name, key, colours) -> None:
    """The coffee cup is red outside; what lies in its middle is coffee and its light inside."""
    seen = await scene.look(photo(f"photos/{name}.jpg"))
    claim = next(claim for claim in seen.claims if claim.text == key)
    assert colours <= set(claim.colours)
    assert claim.box is not None


async def test_people_have_no_colours(scene: SceneEngine, photo) -> None:
    seen = await scene.look(photo("photos/astronaut.jpg"))
    assert [claim.colours for claim in seen.claims if claim.text in ("person", "face")] == [(), ()]


async def test_light_is_measured(scene: SceneEngine, photo) -> None:
    assert (await scene.look(photo("photos/coffee.jpg"))).light is Light.BRIGHT


@pytest.mark.parametrize(
    ("name", "key"),
    [("astronaut", "person"), ("coffee", "cup"), ("motorcycle_left", "motorcycle")],
)  # fmt: skip
async def test_the_second_detector_sees_the_same_at_the_same_place(photo, name, key) -> None:
    files = Catalogue.load(ROOT / "var" / "models")
    first = ObjectDetector(files.file("scene/ssd.pb").path, files.file("scene/ssd.pbtxt").path)
    second = CenterNet(
        files.file("scene/centernet.json").path, files.file("scene/centernet.bin").path
    )
    rgb = np.asarray(Image.open(io.BytesIO(photo(f"photos/{name}.jpg"))).convert("RGB"))
    expected = next(seen for seen in first.find(rgb) if seen.key == key)
    best = second.find(rgb)[0]
    assert best.key == key
    assert overlap(best.box, expected.box) > 0.7


async def test_doubtful_objects_need_a_second_opinion() -> None:
    place = Box(left=0, top=0, right=100, bottom=100)
    elsewhere = Box(left=300, top=0, right=400, bottom=100)
    doubtful = [Seen("mouse", 0.5, place), Seen("cup", 0.4, place)]
    assert _objects(doubtful, [], set()) == []
    assert _objects(doubtful, [Seen("cup", 0.3, elsewhere)], set()) == []
    agreed = _objects(doubtful, [Seen("mouse", 0.3, place)], set())
    assert [claim.text for claim in agreed] == ["mouse"]
    assert [claim.text for claim in _objects(doubtful, [], {"mouse"})] == ["mouse"]
    person = [Seen("person", 0.5, place)]
    assert _objects(person, [Seen("person", 0.5, place)], set()) == [], "a face is needed"


async def test_several_of_a_kind_keep_each_place() -> None:
    boxes = [Box(left=at, top=0, right=at + 50, bottom=80) for at in (0, 100, 200)]
    (claim,) = _objects([Seen("cup", 0.9, box) for box in boxes], [], set())
    assert (claim.count, claim.boxes) == (3, tuple(boxes))


async def test_one_thing_has_one_name() -> None:
    box, almost = (
        Box(left=0, top=0, right=100, bottom=100),
        Box(left=2, top=0, right=100, bottom=98),
    )
    (claim,) = _objects([Seen("cup", 0.9, box), Seen("bowl", 0.8, almost)], [], set())
    assert claim.text == "cup"


async def test_a_screenshot_is_not_a_photograph(scene: SceneEngine, photo) -> None:
    assert not (await scene.look(photo("ocr/fr_clean.jpg"))).photograph
