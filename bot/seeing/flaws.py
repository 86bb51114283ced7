"""Is the picture good enough to be described? Decided on the pixels alone, without any model."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from bot.model import Box, Flaw

Grey = npt.NDArray[Any]
"""Height x width, 8 bits."""

SIDE = 800  # pixels of the longer side on which everything is measured
SMALLEST = 120  # pixels of the shorter side below which nothing can be made out
DARK = 45  # of 255: brightness that 98 % of the picture stays under
NOISY, LIT = 0.08, 140  # noise as a share of the contrast, and brightness above which it is light
FLAT = 12  # of 255: contrast below which nothing is on the picture
EDGE = 6.5  # pixels over which the sharpest edges of one direction change from dark to bright
FEW = 0.15  # share of the edges below which a direction says nothing
BURNT = 250  # of 255 in every colour: a lamp mirrored by the paper
SPOT = (0.002, 0.25)  # share of the picture between which a burnt-out spot is one
COMPACT = 0.5  # share of its box that it fills; an over-exposed page is ragged by its letters
FEW_SPOTS = 8
BARE = 5  # of 255: what stands out from a soft slope of light is at least so much
WIDEST = 24  # pixels: wider changes are shadows, no edges
STROKE = 25  # of 255: darkness of a thin stroke against its ground
INK = 0.03  # share of thin dark strokes from which a spot shows writing


def flaw_of(rgb: npt.NDArray[np.uint8], *, original: tuple[int, int]) -> Flaw | None:
    """The flaw of a picture (height x width x 3), or None. `original`: its (width, height).

    The text may know better: a blurred picture that reads well can be used.
    """
    if min(original) < SMALLEST:
        return Flaw.SMALL
    grey = np.asarray(cv2.cvtColor(_scaled(rgb), cv2.COLOR_RGB2GRAY))
    smooth = cv2.GaussianBlur(grey, (0, 0), 2)
    low, high = np.percentile(smooth, (1, 99))
    bright = np.percentile(smooth, 98)
    if bright < DARK:
        return Flaw.DARK
    if high - low < FLAT or _is_noise(grey) or _is_bare(smooth):
        return Flaw.BLANK
    if bright < LIT and noise(grey) > NOISY * (high - low):
        return Flaw.DARK
    return Flaw.BLUR if edge_width(grey) > EDGE else None


def _scaled(rgb: npt.NDArray[np.uint8]) -> Grey:
    scale = min(1.0, SIDE / max(rgb.shape[:2]))
    size = (max(1, round(rgb.shape[1] * scale)), max(1, round(rgb.shape[0] * scale)))
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA))


def _is_noise(grey: Grey) -> bool:
    """Neighbouring pixels of a picture of something resemble each other; those of noise don't."""
    centred = grey.astype(np.float32) - grey.mean()
    power = float((centred**2).mean())
    across = float((centred[:, 1:] * centred[:, :-1]).mean())
    return power > 0 and across / power < 0.3


def _is_bare(smooth: Grey) -> bool:
    """A wall, or a finger before the lens: light slopes softly and nothing stands out."""
    picture = smooth.astype(np.float32)
    apart = np.abs(picture - cv2.blur(picture, (61, 61)))
    return bool(np.percentile(apart, 99) < BARE)


def noise(grey: Grey) -> float:
    """Standard deviation of the sensor's noise, from the median: edges do not count."""
    picture = grey.astype(np.float32)
    return 1.4826 * float(np.median(np.abs(picture - cv2.GaussianBlur(picture, (0, 0), 1.5))))


def edge_width(grey: Grey) -> float:
    """Pixels over which sharp edges change from dark to bright; 0.0 without edges.

    The contrast around an edge divided by its steepest slope; the 15th percentile, as parts of a
    good picture may be out of focus. A hand that shakes blurs the edges of one direction only: the
    result is that of the worst of four directions.
    """
    smooth = cv2.GaussianBlur(grey, (0, 0), 1.0).astype(np.float32)
    across = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, scale=1 / 8)
    down = cv2.Sobel(smooth, cv2.CV_32F, 0, 1, scale=1 / 8)
    slope = cv2.magnitude(across, down)
    around = np.ones((17, 17), np.uint8)
    contrast = cv2.dilate(smooth, around) - cv2.erode(smooth, around)
    steepest = slope >= cv2.dilate(slope, np.ones((3, 3), np.uint8))
    edges = steepest & (contrast > max(0.4 * np.percentile(contrast, 99), FLAT))
    edges &= contrast < WIDEST * slope
    widths = contrast[edges] / slope[edges]
    if len(widths) < 50:
        return 0.0
    angles = np.degrees(np.arctan2(down[edges], across[edges]))
    directions = ((angles + 22.5) // 45 % 4).astype(np.int32)
    groups = [widths[directions == direction] for direction in range(4)]
    return max(float(np.percentile(one, 15)) for one in groups if len(one) >= FEW * len(widths))


def burnt_spots(rgb: npt.NDArray[np.uint8]) -> tuple[Box, ...]:
    """Boxes (pixels of `rgb`) of compact burnt-out spots without ink, largest first.

    Whether one hides something is for the lines of text around it to say.
    """
    small = _scaled(rgb)
    grey = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY))
    burnt = (small.min(axis=2) >= BURNT).astype(np.uint8)
    burnt = cv2.morphologyEx(burnt, cv2.MORPH_OPEN, np.ones((9, 9), np.uint8))
    count, labels, areas, _ = cv2.connectedComponentsWithStats(burnt)
    if count == 1:
        return ()
    ink = cv2.morphologyEx(grey, cv2.MORPH_BLACKHAT, np.ones((11, 11), np.uint8)) > STROKE
    back = rgb.shape[1] / small.shape[1]
    found = []
    for label in sorted(range(1, count), key=lambda label: -areas[label][cv2.CC_STAT_AREA]):
        left, top, width, height, area = (int(value) for value in areas[label])
        if not SPOT[0] < area / grey.size < SPOT[1] or area < COMPACT * width * height:
            continue
        place = (slice(top, top + height), slice(left, left + width))
        if _without_ink(labels[place] == label, ink[place]):
            right, bottom = left + width, top + height
            found.append(
                Box(left=left * back, top=top * back, right=right * back, bottom=bottom * back)
            )
    return tuple(found[:FEW_SPOTS])


def _without_ink(spot: npt.NDArray[np.bool_], ink: npt.NDArray[np.bool_]) -> bool:
    """Nothing is written inside a spot; strokes that reach into its rim do not count."""
    kernel = np.ones((25, 25), np.uint8)
    padded = cv2.copyMakeBorder(spot.astype(np.uint8), 25, 25, 25, 25, cv2.BORDER_CONSTANT)
    closed = cv2.morphologyEx(padded, cv2.MORPH_CLOSE, kernel)
    inner = cv2.erode(closed, kernel)[25:-25, 25:-25] > 0
    where = inner if inner.any() else closed[25:-25, 25:-25] > 0
    return bool(ink[where].mean() < INK)


def is_photograph(rgb: npt.NDArray[np.uint8]) -> bool:
    """False for a screenshot, a drawing or a scan: most pixels there have exactly one colour."""
    small = cv2.resize(rgb, (256, 256), interpolation=cv2.INTER_NEAREST) // 4
    codes = small.astype(np.int32) @ np.array([4096, 64, 1], np.int32)
    _, counts = np.unique(codes, return_counts=True)
    return bool(counts.max() / codes.size < 0.35)
