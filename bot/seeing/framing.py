"""Is the text of a picture all there, and large enough? Decided on the places of its lines.

Lengths are in pixels of the upright picture, as the reader gives them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from bot.model import Flaw, Line, Page

FEW = 4  # lines below which nothing is said: signs and packages fill the picture
SIDE = 3  # lines that must reach the left or right border
EDGE = 0.006  # of the width: a line that ends so close to the border runs out of the picture
LONG = 0.5  # of the longest line: shorter ones end paragraphs
SHARE = 0.25  # of the long lines that must reach the border
DENSE = 8  # lines from which a page should have a margin above and below
TOUCHES = 0.2  # of the line's height: letters so close to the border are cut through
WIDTH = 0.25  # of the longest line: a shorter one at the border is a page number or a clock

SURE = 0.7  # confidence from which a line was read
LETTERS = 50  # letters from which text that cannot be read is text at all
LOST = 0.5  # share of the letters read below which a page cannot be used
TINY = 17  # pixels of line height (box) below which letters are too small to be read
STEEP = 1.8  # the pitch on one half of the page by that on the other: seen from the side


def cut_sides(page: Page, *, photograph: bool = True) -> tuple[str, ...]:
    """``left``, ``right``, ``top``, ``bottom``: the sides on which text runs out of the picture.

    A screenshot or a scan is cut at the top and bottom only where letters are cut through.
    """
    lines = page.lines
    if len(lines) < FEW:
        return ()
    longest = max(_width(line) for line in lines)
    long = [line for line in lines if _width(line) >= LONG * longest]
    room = EDGE * page.width
    at_left = sum(line.box.left <= room for line in lines)
    at_right = sum(line.box.right >= page.width - room for line in lines)
    enough = max(SIDE, SHARE * len(long))
    sides = [side for side, at in (("left", at_left), ("right", at_right)) if at >= enough]
    pitch = pitch_of(lines)
    if pitch:
        block = [line for line in lines if _width(line) >= WIDTH * longest] or list(lines)
        height = min(pitch, median(line.box.bottom - line.box.top for line in block))
        # The next line is out of sight, or so far out that its letters are not found.
        margin = pitch - height / 2 if len(lines) >= DENSE and photograph else TOUCHES * height
        if min(line.box.top for line in block) < margin:
            sides.append("top")
        if page.height - max(line.box.bottom for line in block) < margin:
            sides.append("bottom")
    return tuple(sides)


def pitch_of(lines: Sequence[Line]) -> float:
    """Distance from line to line, the median; 0.0 with fewer than two lines.

    It also holds for tilted lines, whose boxes are higher than their letters.
    """
    middles = sorted((line.box.top + line.box.bottom) / 2 for line in lines)
    steps = [after - before for before, after in pairwise(middles)]
    clear = [step for step in steps if step > 3]
    return median(clear) if clear else 0.0


def why_unreadable(page: Page) -> Flaw | None:
    """Small, tilt or blur where there is text and most of it was not read; None otherwise."""
    letters = sum(len(line.text) for line in page.lines)
    read = sum(len(line.text) for line in page.lines if line.confidence >= SURE)
    if len(page.lines) < FEW - 1 or letters < LETTERS or read >= LOST * letters:
        return None
    heights = sorted(line.box.bottom - line.box.top for line in page.lines)
    pitch = pitch_of(page.lines)
    if heights[len(heights) // 4] < TINY:
        return Flaw.SMALL
    if heights[len(heights) // 4] > STEEP * pitch > 0:
        return Flaw.TILT
    return Flaw.BLUR


def _width(line: Line) -> float:
    return line.box.right - line.box.left
