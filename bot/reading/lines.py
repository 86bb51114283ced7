"""Geometry of lines of text: reading order, cutting out, cleaning, one canvas for all lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from bot.model import Box
from bot.reading.detector import Pixels, Quad

HEIGHT = 40  # pixels of a cut-out line; of 36-60 the best over four scripts
HEIGHTS = (HEIGHT, 34, 48)  # tried in this order while a line stays doubtful
GAP = 20  # white pixels between lines on the canvas
MARGIN = 24  # white pixels around the canvas
WIDEST = 2400  # pixels of a cut-out line at most

ROOM = 0.2  # of the height, added at both ends of a line: the detector cuts last letters

Row = list[Quad]
"""Pieces of one line of text, from left to right."""


def size_of(quad: Quad) -> tuple[float, float]:
    """(length, height) of a line in pixels."""
    top_left, top_right, bottom_right, bottom_left = quad
    length = (np.linalg.norm(top_right - top_left) + np.linalg.norm(bottom_right - bottom_left)) / 2
    height = (np.linalg.norm(bottom_left - top_left) + np.linalg.norm(bottom_right - top_right)) / 2
    return float(length), float(height)


def box_around(quads: Sequence[Quad]) -> Box:
    """The upright rectangle around some lines."""
    corners = np.concatenate(quads)
    left, top = corners.min(axis=0)
    right, bottom = corners.max(axis=0)
    return Box(left=float(left), top=float(top), right=float(right), bottom=float(bottom))


def tilt_of(quads: Sequence[Quad]) -> float:
    """The common tilt of the lines in radians: the median, long lines counting more."""
    angles, weights = [], []
    for quad in quads:
        across, down = quad[1] - quad[0]
        angles.append(float(np.arctan2(down, across)))
        weights.append(size_of(quad)[0])
    order = np.argsort(angles)
    share = np.cumsum(np.array(weights)[order]) / sum(weights)
    return angles[int(order[int(np.searchsorted(share, 0.5))])]


@dataclass(slots=True)
class _Placed:
    """A line in the straightened coordinates of the page."""

    quad: Quad
    left: float
    right: float
    middle: float
    height: float


def in_rows(quads: Sequence[Quad]) -> list[Row]:
    """Reading order: blocks from top to bottom, in them columns from left to right, then rows."""
    if not quads:
        return []
    tilt = tilt_of(quads)
    turn = np.array([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]], np.float32)
    placed = []
    for quad in quads:
        straight = quad @ turn.T
        left, right = straight[:, 0].min(), straight[:, 0].max()
        placed.append(_Placed(quad, left, right, float(straight[:, 1].mean()), size_of(quad)[1]))
    return [row for block in _blocks(placed) for column in _columns(block) for row in _rows(column)]


def _blocks(placed: list[_Placed]) -> list[list[_Placed]]:
    """Split where a white band runs across the page: letterheads have columns, their text not."""
    band = float(np.median([line.height for line in placed]))
    blocks: list[list[_Placed]] = []
    reach = -np.inf
    for line in sorted(placed, key=lambda line: line.middle - line.height / 2):
        if line.middle - line.height / 2 > reach + band:
            blocks.append([])
        blocks[-1].append(line)
        reach = max(reach, line.middle + line.height / 2)
    return blocks


def _columns(placed: list[_Placed]) -> list[list[_Placed]]:
    """Split where a white corridor runs down the whole block between two columns of text.

    A narrow right side (the prices of a menu) is not a column: it belongs to the rows.
    """
    height = float(np.median([line.height for line in placed]))
    by_left = sorted(placed, key=lambda line: line.left)
    reach = by_left[0].right
    for index, line in enumerate(by_left[1:], start=1):
        if line.left - reach > 1.5 * height:
            left, right = by_left[:index], by_left[index:]
            if all(_is_column(side, height) for side in (left, right)):
                return [*_columns(left), *_columns(right)]
        reach = max(reach, line.right)
    return [placed]


def _is_column(side: list[_Placed], height: float) -> bool:
    widths = [line.right - line.left for line in side]
    return len(side) >= 3 and float(np.median(widths)) > 4 * height


def _rows(placed: list[_Placed]) -> list[Row]:
    rows: list[list[_Placed]] = []
    for line in sorted(placed, key=lambda line: line.middle):
        last = rows[-1] if rows else None
        if last and abs(line.middle - last[-1].middle) < 0.5 * min(line.height, last[-1].height):
            last.append(line)
        else:
            rows.append([line])
    return [[line.quad for line in sorted(row, key=lambda line: line.left)] for row in rows]


def cut(rgb: Pixels, quad: Quad, *, height: int = HEIGHT, widest: int = WIDEST) -> Pixels:
    """One line, straightened and scaled to `height` pixels, with a little room at both ends."""
    length, tall = size_of(quad)
    room = (quad[1] - quad[0]) / max(length, 1) * tall * ROOM
    quad = quad + np.array([-room, room, room, -room], np.float32)
    length += 2 * ROOM * tall
    width = int(min(widest, max(height // 2, round(length * height / max(tall, 1)))))
    # Shrinking by warping alone would skip pixels: the picture is blurred first where needed.
    shrink = tall / height
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    if shrink <= 1.5:
        matrix = cv2.getPerspectiveTransform(quad, target)
        return _warp(rgb, matrix, (width, height))
    factor = int(np.ceil(shrink))
    matrix = cv2.getPerspectiveTransform(quad, target * factor)
    large = _warp(rgb, matrix, (width * factor, height * factor))
    return np.asarray(cv2.resize(large, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def _warp(rgb: Pixels, matrix: np.ndarray, size: tuple[int, int]) -> Pixels:
    warped = cv2.warpPerspective(
        rgb, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(warped, np.uint8)


def clean(strip: Pixels) -> Pixels:
    """Dark text on an even white ground, in grey: light text is inverted, shadows divided out."""
    grey = cv2.cvtColor(strip, cv2.COLOR_RGB2GRAY)
    threshold, _ = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    if (grey > threshold).mean() < 0.45:  # the few bright pixels are the letters
        grey = 255 - grey
    ground = cv2.dilate(grey, np.ones((9, 9), np.uint8))
    ground = cv2.GaussianBlur(ground, (0, 0), 9)
    return np.asarray(cv2.divide(grey, ground, scale=255), np.uint8)


@dataclass(frozen=True, slots=True)
class Canvas:
    """All lines of a page under each other on white."""

    grey: Pixels
    lines: int
    pitch: int
    """Pixels from one line to the next."""

    def slot(self, y: float) -> int:
        """Which line lies at this height."""
        return min(self.lines - 1, max(0, int((y - MARGIN + GAP / 2) // self.pitch)))


def stack(strips: Sequence[Pixels], *, right_to_left: bool = False) -> Canvas:
    """Put cleaned strips of one height under each other."""
    height = strips[0].shape[0]
    width = max(strip.shape[1] for strip in strips) + 2 * MARGIN
    pitch = height + GAP
    canvas = np.full((pitch * len(strips) - GAP + 2 * MARGIN, width), 255, np.uint8)
    for index, strip in enumerate(strips):
        top = MARGIN + index * pitch
        left = width - MARGIN - strip.shape[1] if right_to_left else MARGIN
        canvas[top : top + height, left : left + strip.shape[1]] = strip
    return Canvas(canvas, len(strips), pitch)
