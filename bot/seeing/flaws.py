"""Is the picture good enough to be described? Decided on the pixels alone, without any model."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from bot.model import Flaw

SIDE = 800  # pixels of the longer side on which everything is measured
SMALLEST = 120  # pixels of the shorter side below which nothing can be made out
DARK = 45  # of 255: brightness that 98 % of the picture stays under
FLAT = 12  # of 255: contrast below which nothing is on the picture
EDGE = 0.06  # sharpness of the best edges, as a share of the contrast
SMEAR = 0.78  # share of the detail that further blurring does not take away

# EDGE and SMEAR were set on 40 pictures: sharp and slightly blurred ones (still readable) have
# .12-.90 and .13-.39, those blurred by 0.5 % of their width and more .02-.08 and .68-.88.


def flaw_of(rgb: npt.NDArray[np.uint8], *, original: tuple[int, int]) -> Flaw | None:
    """The flaw of a picture (height x width x 3), or None. `original`: its (width, height)."""
    if min(original) < SMALLEST:
        return Flaw.SMALL
    grey = _normalised(rgb)
    low, high = np.percentile(cv2.GaussianBlur(grey, (0, 0), 2), (1, 99))
    if np.percentile(grey, 98) < DARK:
        return Flaw.DARK
    if high - low < FLAT or _is_noise(grey):
        return Flaw.BLANK
    if sharpness(grey) < EDGE or smear(grey) > SMEAR:
        return Flaw.BLUR
    return None


def _normalised(rgb: npt.NDArray[np.uint8]) -> npt.NDArray[Any]:
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    scale = min(1.0, SIDE / max(grey.shape))
    size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA))


def _is_noise(grey: npt.NDArray[Any]) -> bool:
    """Neighbouring pixels of a picture of something resemble each other; those of noise don't."""
    centred = grey.astype(np.float32) - grey.mean()
    power = float((centred**2).mean())
    across = float((centred[:, 1:] * centred[:, :-1]).mean())
    return power > 0 and across / power < 0.3


def sharpness(grey: npt.NDArray[Any]) -> float:
    """Strength of the sharpest edges (second derivative) relative to the picture's contrast."""
    smooth = cv2.GaussianBlur(grey, (0, 0), 0.8).astype(np.float32)
    edges = np.abs(cv2.Laplacian(smooth, cv2.CV_32F))
    contrast = np.percentile(smooth, 99) - np.percentile(smooth, 1)
    return float(np.percentile(edges, 99.9) / max(float(contrast), 8.0))


def smear(grey: npt.NDArray[Any]) -> float:
    """Blur from 0 (sharp) to 1: what remains of the detail when the picture is blurred again.

    Crete et al. 2007, "The blur effect: perception and estimation with a new no-reference
    perceptual blur metric".
    """
    picture = grey.astype(np.float32)
    found: list[tuple[float, float]] = []
    for axis, kernel in ((0, (1, 9)), (1, (9, 1))):
        detail = np.abs(np.diff(picture, axis=axis))
        blurred = np.abs(np.diff(cv2.blur(picture, kernel), axis=axis))
        lost = float(np.maximum(0, detail - blurred).sum())
        total = float(detail.sum())
        found.append((total, 1 - lost / max(total, 1e-6)))
    # A direction without detail of its own (stripes) says nothing.
    most = max(total for total, _ in found)
    return max(remaining for total, remaining in found if total >= most / 5)


def is_photograph(rgb: npt.NDArray[np.uint8]) -> bool:
    """False for a screenshot, a drawing or a scan: most pixels there have exactly one colour."""
    small = cv2.resize(rgb, (256, 256), interpolation=cv2.INTER_NEAREST) // 4
    codes = small.astype(np.int32) @ np.array([4096, 64, 1], np.int32)
    _, counts = np.unique(codes, return_counts=True)
    return bool(counts.max() / codes.size < 0.35)
