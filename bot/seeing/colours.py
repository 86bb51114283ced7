"""The main colours of a picture, from a closed vocabulary."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

COLOURS = (
    "red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "beige", "black", "grey",
    "white",
)  # fmt: skip

# Upper bounds of OpenCV's hue (0-179, half degrees) for full colours.
_HUES = ((8, "red"), (21, "orange"), (34, "yellow"), (84, "green"), (128, "blue"),
         (148, "purple"), (168, "pink"), (180, "red"))  # fmt: skip


def main_colours(rgb: npt.NDArray[np.uint8], *, most: int = 3) -> list[tuple[str, float]]:
    """(colour, share 0.0-1.0) of the colours that cover at least 12 % of the picture."""
    small = cv2.resize(rgb, (64, 64), interpolation=cv2.INTER_AREA)
    names = _names(cv2.cvtColor(small, cv2.COLOR_RGB2HSV).reshape(-1, 3))
    found, counts = np.unique(names, return_counts=True)
    shares = sorted(zip(found, counts / len(names), strict=True), key=lambda pair: -pair[1])
    return [(str(name), float(share)) for name, share in shares[:most] if share >= 0.12]


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
