"""Boxes on a picture: how much two have in common, and what lies in the middle of one."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from bot.model import Box


def overlap(one: Box, other: Box) -> float:
    """Intersection over union, 0.0-1.0."""
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.bottom, other.bottom) - max(one.top, other.top)
    if width <= 0 or height <= 0:
        return 0.0
    shared = width * height
    return shared / (area(one) + area(other) - shared)


def area(box: Box) -> float:
    """Square pixels."""
    return (box.right - box.left) * (box.bottom - box.top)


def grown(box: Box, share: float) -> Box:
    """The box with `share` of its size added on each side; it may stand out of the picture."""
    across, down = (box.right - box.left) * share, (box.bottom - box.top) * share
    return Box(
        left=box.left - across,
        top=box.top - down,
        right=box.right + across,
        bottom=box.bottom + down,
    )


def cut_out(rgb: npt.NDArray[np.uint8], box: Box) -> npt.NDArray[np.uint8]:
    """The part of a picture inside a box; empty when nothing of it is."""
    height, width = rgb.shape[:2]
    top, bottom = (int(np.clip(value, 0, height)) for value in (box.top, box.bottom))
    left, right = (int(np.clip(value, 0, width)) for value in (box.left, box.right))
    return rgb[top:bottom, left:right]


def ellipse(height: int, width: int, *, share: float) -> npt.NDArray[Any]:
    """Mask of the ellipse in the middle whose axes are `share` of the sides."""
    down, across = np.ogrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    return np.asarray((down**2 + across**2) <= share**2)
