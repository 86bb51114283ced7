"""The scene engine with its real models."""

import io

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageFilter

from bot.engines.scene import SURE, SceneEngine
from bot.model import Flaw, Scene

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
        ("astronaut", {"person"}), ("chelsea", {"cat"}), ("coffee", {"cup", "bowl", "coffee"}),
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


async def test_a_screenshot_is_not_a_photograph(scene: SceneEngine, photo) -> None:
    assert not (await scene.look(photo("ocr/fr_clean.jpg"))).photograph
