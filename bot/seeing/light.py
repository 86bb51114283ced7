"""How bright the place in a picture is. A phone brightens what is dark: its noise gives it away."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from bot.model import Light

SIDE = 256  # pixels of the longer side on which brightness is measured
DARK = 50  # of 255: a place whose brighter parts (90th percentile) stay below it is dark
DIM = 110  # below it, it is dim
LAMP = 250  # of 255: a lamp or a window
LAMP_SHARE = 0.002  # of the picture from which burnt-out pixels are a lamp or a window


def light_of(rgb: npt.NDArray[np.uint8]) -> Light | None:
    """Is the place bright, dim or dark? `rgb`: height x width x 3. None for less than 16 pixels.

    A dark room with a lamp that is on is dim, not dark: the light is on.
    """
    if min(rgb.shape[:2]) < 4:
        return None
    scale = min(1.0, SIDE / max(rgb.shape[:2]))
    size = (max(1, round(rgb.shape[1] * scale)), max(1, round(rgb.shape[0] * scale)))
    grey = cv2.cvtColor(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)
    bright = float(np.percentile(grey, 90))
    if bright >= DIM:
        return Light.BRIGHT
    if bright >= DARK or float((grey >= LAMP).mean()) >= LAMP_SHARE:
        return Light.DIM
    return Light.DARK
