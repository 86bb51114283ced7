"""Flaws and light, measured on drawn pixels."""

import cv2
import numpy as np
import pytest

from bot.model import Flaw, Light
from bot.seeing.flaws import burnt_spots, edge_width, flaw_of, is_photograph, noise
from bot.seeing.light import light_of

INK, PAPER, TABLE = 40, 205, 100


def written(width: int = 800, height: int = 1000) -> np.ndarray:
    """Strokes in rows on a sheet on a table, like lines of words."""
    chance = np.random.default_rng(5)
    picture = np.full((height, width, 3), TABLE, np.float32)
    picture[30:-30, 30:-30] = PAPER
    for top in range(80, height - 80, 30):
        left = 80
        while left < width - 90:
            picture[top : top + 14, left : left + 3] = INK
            picture[top : top + 3, left : left + 8] = INK
            left += int(chance.choice([12, 14, 45]))
    return picture


def pixels(picture: np.ndarray) -> np.ndarray:
    noisy = picture + np.random.default_rng(6).normal(0, 2, picture.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)


def flaw(picture: np.ndarray) -> Flaw | None:
    return flaw_of(pixels(picture), original=(picture.shape[1], picture.shape[0]))


def grey(picture: np.ndarray) -> np.ndarray:
    return cv2.cvtColor(pixels(picture), cv2.COLOR_RGB2GRAY)


def shaken(picture: np.ndarray, length: int, *, down: bool = False) -> np.ndarray:
    size = (1, length) if down else (length, 1)
    return cv2.blur(picture, size)


def spot(picture: np.ndarray, across: int, down: int, radius: int) -> np.ndarray:
    x, y = np.meshgrid(np.arange(picture.shape[1]), np.arange(picture.shape[0]))
    far = np.hypot(x - across, y - down) / radius
    return picture + (400 * np.exp(-(far**4)))[..., None]


def test_a_good_page_has_no_flaw() -> None:
    assert flaw(written()) is None
    assert flaw(cv2.GaussianBlur(written(), (0, 0), 1.2)) is None, "a little soft"
    assert flaw(written() * 0.35) is None, "dim, but there is contrast"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda page: cv2.GaussianBlur(page, (0, 0), 5),
        lambda page: shaken(page, 15),
        lambda page: shaken(page, 15, down=True),
    ],
)
def test_blur_in_any_direction(spoil) -> None:
    assert flaw(spoil(written())) is Flaw.BLUR


def test_the_width_of_edges_grows_with_the_blur() -> None:
    widths = [edge_width(grey(cv2.GaussianBlur(written(), (0, 0), s))) for s in (0.5, 2, 4, 6)]
    assert widths == sorted(widths)
    assert widths[0] < 4 < 7 < widths[2]
    assert edge_width(np.full((300, 300), 99, np.uint8)) == 0.0


def test_dark() -> None:
    assert flaw(written() * 0.1) is Flaw.DARK
    chance = np.random.default_rng(7)
    brightened = written() * 0.3 + chance.normal(0, 25, (1000, 800, 3))
    assert flaw(brightened) is Flaw.DARK, "the noise of a phone that brightens the dark"


def test_noise_is_measured_beside_edges() -> None:
    chance = np.random.default_rng(8)
    page = cv2.cvtColor(written(height=2000).astype(np.uint8), cv2.COLOR_RGB2GRAY)
    page[1000:1970, 30:-30] = PAPER
    loud = np.clip(page + chance.normal(0, 12, page.shape), 0, 255).astype(np.uint8)
    assert noise(page) < 1
    assert noise(loud) == pytest.approx(12, rel=0.25)


def test_nothing_to_be_seen() -> None:
    x, y = np.meshgrid(np.linspace(0, 1, 800), np.linspace(0, 1, 1000))
    slope = (90 + 90 * x * y)[..., None] * np.array([1, 0.5, 0.4])
    assert flaw(slope) is Flaw.BLANK, "a finger before the lens"
    assert flaw(np.full((600, 800, 3), 200, np.float32)) is Flaw.BLANK
    loud = np.random.default_rng(9).integers(0, 256, (600, 800, 3), dtype=np.uint8)
    assert flaw_of(loud, original=(800, 600)) is Flaw.BLANK


def test_tiny_pictures_are_small_whatever_they_show() -> None:
    assert flaw_of(pixels(written())[:100], original=(800, 100)) is Flaw.SMALL


@pytest.mark.parametrize(("across", "down", "radius"), [(400, 500, 120), (620, 300, 90)])
def test_a_burnt_spot_and_its_place(across, down, radius) -> None:
    picture = spot(written(), across, down, radius)
    (box,) = burnt_spots(pixels(picture))
    assert abs((box.left + box.right) / 2 - across) < 12
    assert abs((box.top + box.bottom) / 2 - down) < 12
    assert radius < box.right - box.left < 2.6 * radius
    (large,) = burnt_spots(cv2.resize(pixels(picture), None, fx=2, fy=2))
    assert large.right == pytest.approx(2 * box.right, abs=8)


def test_a_page_that_is_too_bright_is_no_spot() -> None:
    assert burnt_spots(pixels(written() * 1.35)) == (), "its letters still show"
    assert burnt_spots(np.full((600, 800, 3), 255, np.uint8)) == ()
    assert burnt_spots(pixels(written())) == ()


def test_light() -> None:
    assert light_of(pixels(written())) is Light.BRIGHT
    assert light_of(pixels(written() * 0.4)) is Light.DIM
    night = written() * 0.08
    assert light_of(pixels(night)) is Light.DARK
    assert light_of(pixels(spot(night, 400, 300, 60))) is Light.DIM, "the lamp is on"
    assert light_of(np.zeros((2, 2, 3), np.uint8)) is None


def test_a_photograph_is_told_from_a_screen() -> None:
    assert is_photograph(pixels(written() + np.linspace(-40, 40, 800)[None, :, None]))
    assert not is_photograph(np.full((400, 400, 3), 255, np.uint8))
