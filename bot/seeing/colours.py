"""The main colours of a picture, from a closed vocabulary."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from bot.model import Box
from bot.seeing.regions import cut_out, ellipse, grown

COLOURS = (
    "red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "beige", "black", "grey",
    "white",
)  # fmt: skip

# Upper bounds of OpenCV's hue (0-179, half degrees) for full colours.
_HUES = ((8, "red"), (21, "orange"), (34, "yellow"), (84, "green"), (128, "blue"),
         (148, "purple"), (168, "pink"), (180, "red"))  # fmt: skip


def main_colours(rgb: npt.NDArray[np.uint8], *, most: int = 3) -> list[tuple[str, float]]:
    """(colour, share 0.0-1.0) of the colours that cover at least 12 % of the picture."""
    shares = sorted(_shares(_small(rgb).reshape(-1, 3)).items(), key=lambda pair: -pair[1])
    return [(name, share) for name, share in shares[:most] if share >= 0.12]


INSIDE = 0.7  # of a box's sides: the ellipse in which the object itself is expected
AROUND = 0.12  # of a box's sides: the band outside it that shows the background
NOTABLE = 0.25  # share from which a colour of an object is named


def colours_inside(rgb: npt.NDArray[np.uint8], box: Box, *, most: int = 2) -> tuple[str, ...]:
    """The main colours of the object in a box, most first; empty for a box of a few pixels.

    The middle of the box counts. A colour that is as common around the box as in its middle is
    taken for the background, unless there is no other.
    """
    middle = cut_out(rgb, box)
    if min(middle.shape[:2]) < 8:
        return ()
    inside = _shares(_small(middle)[ellipse(64, 64, share=INSIDE)])
    whole = grown(box, AROUND)
    band = np.ones((64, 64), bool)
    edge = round(64 * AROUND / (1 + 2 * AROUND))
    band[edge:-edge, edge:-edge] = False
    touches = box.left <= 1 and box.top <= 1 and box.right >= rgb.shape[1] - 1
    around = {} if touches else _shares(_small(cut_out(rgb, whole))[band])
    own = {name: share for name, share in inside.items() if share > around.get(name, 0.0)}
    total = sum(own.values())
    if total < NOTABLE:
        own, total = inside, 1.0
    ordered = sorted(own, key=lambda name: -own[name])
    return tuple(name for name in ordered[:most] if own[name] / total >= NOTABLE)


def _small(rgb: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    return np.asarray(cv2.resize(rgb, (64, 64), interpolation=cv2.INTER_AREA), np.uint8)


def _shares(pixels: npt.NDArray[np.uint8]) -> dict[str, float]:
    """Share of each colour among pixels (count x 3)."""
    names = _names(cv2.cvtColor(pixels[None], cv2.COLOR_RGB2HSV)[0])
    found, counts = np.unique(names, return_counts=True)
    return {str(name): int(count) / len(names) for name, count in zip(found, counts, strict=True)}


def _names(hsv: npt.NDArray[Any]) -> npt.NDArray[Any]:
    hue, saturation, value = (hsv[:, index].astype(np.int32) for index in range(3))
    names = np.full(len(hsv), "red", dtype="<U8")
    for bound, name in reversed(_HUES):
        names[hue < bound] = name
    warm = (hue < 25) | (hue > 172)
    names[warm & (value < 150) & (hue < 25) & (saturation > 60)] = "brown"
    names[(hue < 28) & (value >= 150) & (saturation < 105)] = "beige"
    names[(hue > 150) & (saturation < 120) & (value > 170)] = "pink"
    names[(hue < 8) & (saturation < 120) & (value > 170)] = "pink"
    names[(saturation < 40) & (value >= 50)] = "grey"
    names[(saturation < 40) & (value > 185)] = "white"
    names[value < 50] = "black"
    return names
