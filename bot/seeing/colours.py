"""The main colours of a picture and of the objects on it, from a closed vocabulary."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt

from bot.model import Box
from bot.seeing.regions import cut_out, ellipse, grown

# Typical sRGB values of each name, light and dark ones; a pixel has the name of the nearest one in
# CIELAB. The names are the basic colour terms of Berlin and Kay (1969) and beige.
_TYPICAL: dict[str, tuple[tuple[int, int, int], ...]] = {
    "red": ((200, 25, 30), (230, 40, 40), (150, 25, 25), (165, 48, 30), (110, 15, 20)),
    "orange": ((245, 130, 20), (230, 105, 25), (255, 165, 60), (215, 120, 45)),
    "yellow": ((250, 220, 20), (235, 205, 70), (255, 240, 120), (205, 175, 40)),
    "green": ((30, 130, 50), (60, 170, 80), (90, 115, 40), (140, 190, 80), (20, 75, 40),
              (150, 200, 160), (40, 150, 130), (120, 135, 75)),
    "blue": ((30, 60, 190), (50, 120, 200), (20, 30, 90), (130, 180, 225), (70, 100, 150),
             (60, 170, 205), (40, 65, 110)),
    "purple": ((110, 40, 140), (150, 110, 180), (75, 30, 95), (130, 60, 130)),
    "pink": ((245, 160, 190), (230, 80, 150), (245, 195, 200), (215, 130, 150)),
    "brown": ((110, 65, 30), (85, 50, 30), (145, 95, 60), (60, 38, 25), (165, 115, 80)),
    "beige": ((225, 205, 170), (205, 180, 145), (190, 165, 135), (235, 220, 190)),
    "black": ((10, 10, 10), (38, 36, 36)),
    "grey": ((128, 128, 128), (90, 90, 92), (165, 165, 165), (188, 188, 188),
             (140, 135, 128), (65, 65, 67)),
    "white": ((252, 252, 252), (228, 226, 222), (245, 240, 228)),
}  # fmt: skip

COLOURS = tuple(_TYPICAL)
"""Keys of the vocabulary."""

_NAMES = np.array([name for name, values in _TYPICAL.items() for _ in values])
_SIDE = 64  # pixels of the pictures whose colours are counted
_INSIDE = 0.8  # of a box's sides: the ellipse in which the object is expected
_AROUND = 0.15  # of a box's sides: the band around it that shows the background
_NOTABLE = 0.2  # weight from which a colour of an object is named


def main_colours(rgb: npt.NDArray[np.uint8], *, most: int = 3) -> list[tuple[str, float]]:
    """(colour, share 0.0-1.0) of the colours that cover at least 12 % of the picture."""
    return [pair for pair in _shares(_small(rgb).reshape(-1, 3))[:most] if pair[1] >= 0.12]


def colours_inside(rgb: npt.NDArray[np.uint8], box: Box, *, most: int = 2) -> tuple[str, ...]:
    """The main colours of the object in a box, most first; empty for a box of a few pixels.

    The middle of the box is looked at. A colour counts less the more of it is around the box as
    well: a red motorcycle in a grey garage is red before it is grey.
    """
    middle = cut_out(rgb, box)
    if min(middle.shape[:2]) < 8:
        return ()
    inside = _shares(_small(middle)[ellipse(_SIDE, _SIDE, share=_INSIDE)])
    around = dict(_shares(_background(rgb, box)))
    weights = [(name, share * share / (share + around.get(name, 0.0))) for name, share in inside]
    weights.sort(key=lambda pair: -pair[1])
    total = sum(weight for _, weight in weights)
    return tuple(name for name, weight in weights[:most] if weight >= _NOTABLE * total)


def _background(rgb: npt.NDArray[np.uint8], box: Box) -> npt.NDArray[np.uint8]:
    """Pixels (count x 3) of the band around a box, as far as it lies on the picture."""
    wide = grown(box, _AROUND)
    above = replace(wide, bottom=box.top), replace(wide, top=box.bottom)
    aside = (
        replace(box, left=wide.left, right=box.left), replace(box, left=box.right, right=wide.right)
    )  # fmt: skip
    bands = [cut_out(rgb, band) for band in (*above, *aside)]
    return np.concatenate(
        [_small(band).reshape(-1, 3) for band in bands if min(band.shape[:2])]
        or [np.zeros((0, 3), np.uint8)]
    )


def _small(rgb: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    return np.asarray(cv2.resize(rgb, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA), np.uint8)


def _shares(pixels: npt.NDArray[np.uint8]) -> list[tuple[str, float]]:
    """Share of each colour among pixels (count x 3), most first."""
    if len(pixels) == 0:
        return []
    lab = _lab(pixels)
    distances = ((lab[:, None] - _TYPICAL_LAB[None]) ** 2).sum(axis=2)
    found, counts = np.unique(_NAMES[distances.argmin(axis=1)], return_counts=True)
    shares = [(str(name), int(count) / len(lab)) for name, count in zip(found, counts, strict=True)]
    return sorted(shares, key=lambda pair: -pair[1])


def _lab(rgb: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """CIELAB (L 0-100) of pixels (count x 3)."""
    unit = rgb.astype(np.float32)[None] / 255
    return np.asarray(cv2.cvtColor(unit, cv2.COLOR_RGB2LAB)[0], np.float32)


_TYPICAL_LAB = _lab(np.array([value for values in _TYPICAL.values() for value in values], np.uint8))
