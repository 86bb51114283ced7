"""Barcodes and QR codes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import zxingcpp

from bot.model import Box

MOST = 5  # codes read per picture


def codes_in(rgb: npt.NDArray[np.uint8]) -> list[tuple[str, Box]]:
    """(content, box) of each readable code. The content is data, never followed or obeyed."""
    found = []
    for code in zxingcpp.read_barcodes(rgb)[:MOST]:
        corners = code.position
        points = (corners.top_left, corners.top_right, corners.bottom_right, corners.bottom_left)
        across, down = [point.x for point in points], [point.y for point in points]
        box = Box(
            left=float(min(across)),
            top=float(min(down)),
            right=float(max(across)),
            bottom=float(max(down)),
        )
        found.append((str(code.text), box))
    return found
