"""Is the text of a picture all there, and large enough? Decided on the places of its lines.

Lengths are in pixels of the upright picture, as the reader gives them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from bot.model import Box, Flaw, Line, Page

FEW = 4  # lines below which nothing is said: signs and packages fill the picture
SIDE = 3  # lines that must reach the left or right border
EDGE = 0.006  # of the width: a line that ends so close to the border runs out of the picture
LONG = 0.5  # of the longest line: shorter ones end paragraphs
SHARE = 0.25  # of the long lines that must reach the border
DENSE = 8  # lines from which a page should have a margin above and below
MARGIN = 0.65  # of the pitch: less room, and the next line is out of sight or half out of it
TOUCHES = 0.2  # of the line's height: letters so close to the border are cut through
WIDE = 0.25  # of the longest line: a shorter one far from the others is a page number or a clock
NEAR = 1.6  # pitches: lines of one paragraph are not further apart

SURE = 0.7  # confidence from which a line was read
LETTERS = 50  # letters from which text that cannot be read is text at all
LOST = 0.5  # share of the letters read below which a page does not read
TINY = 17  # pixels of line height (box) below which letters are easily taken for others
GOOD = 0.85  # mean confidence of tiny letters below which figures and dates are wrong
PART = 0.08  # of the picture: text on a smaller part of it, which does not read, is too far away
GUESSED = 0.5  # mean confidence from which letters are recognised at all: the page leans away
HALF = 0.5  # of a line's height or a spot's width that lie side by side
HIDDEN = 2  # lines that a reflection must interrupt

# TINY and GOOD: sheets seen from afar have boxes of 7-16 pixels and a confidence of .42-.81, small
# ones that still read have 20 pixels and more and .85-.97.


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
    block = _block(lines, pitch)
    if not block:
        return tuple(sides)
    height = min(pitch, median(_height(line) for line in block))
    touches = TOUCHES * height
    margin = MARGIN * pitch if len(lines) >= DENSE and photograph else touches
    alone = [line for line in lines if photograph and line.confidence >= SURE]
    for side, room_of in (("top", _room_above), ("bottom", _room_below)):
        near = min(room_of(line, page) for line in block) < margin
        if near or any(room_of(line, page) < touches for line in alone):
            sides.append(side)
    return tuple(sides)


def _room_above(line: Line, _page: Page) -> float:
    return line.box.top


def _room_below(line: Line, page: Page) -> float:
    return page.height - line.box.bottom


def _block(lines: Sequence[Line], pitch: float) -> list[Line]:
    """Lines of the text itself: the wide ones, and short ones right above or below these."""
    longest = max(_width(line) for line in lines)
    wide = [line for line in lines if _width(line) >= WIDE * longest]
    return [
        line
        for line in lines
        if any(abs(_middle(line) - _middle(other)) <= NEAR * pitch for other in wide)
        and (line in wide or line.confidence >= SURE)
    ]


def pitch_of(lines: Sequence[Line]) -> float:
    """Distance from line to line, the median; 0.0 with fewer than two lines.

    It also holds for tilted lines, whose boxes are higher than their letters.
    """
    middles = sorted(_middle(line) for line in lines)
    clear = [step for before, after in pairwise(middles) if (step := after - before) > 3]
    return median(clear) if clear else 0.0


def is_unread(page: Page, *, share: float = LOST) -> bool:
    """Is there text, of which the reader made out less than `share`?"""
    letters = sum(len(line.text) for line in page.lines)
    enough = len(page.lines) >= FEW - 1 and letters >= LETTERS
    return enough and _read_share(page) < share


def distance_flaw(page: Page) -> Flaw | None:
    """SMALL for letters too small to be read surely, TILT for a page that leans away.

    None for text that reads, and where the lines do not tell why it does not: a script without a
    recogniser, handwriting.
    """
    letters = sum(len(line.text) for line in page.lines)
    if len(page.lines) < FEW - 1 or letters < LETTERS:
        return None
    sure = sum(len(line.text) * line.confidence for line in page.lines) / letters
    heights = sorted(_height(line) for line in page.lines)
    # The boxes of tilted lines are higher than their letters, the pitch is not.
    if min(heights[len(heights) // 4], pitch_of(page.lines) or TINY) < TINY and sure < GOOD:
        return Flaw.SMALL
    if not is_unread(page):
        return None
    if _covered(page) < PART:
        return Flaw.SMALL
    return Flaw.TILT if sure >= GUESSED else None


def _read_share(page: Page) -> float:
    letters = sum(len(line.text) for line in page.lines)
    return sum(len(line.text) for line in page.lines if line.confidence >= SURE) / max(letters, 1)


def _covered(page: Page) -> float:
    """Share of the picture that the text spans."""
    boxes = [line.box for line in page.lines]
    wide = max(box.right for box in boxes) - min(box.left for box in boxes)
    high = max(box.bottom for box in boxes) - min(box.top for box in boxes)
    return wide * high / (page.width * page.height)


def hides_text(page: Page, spots: Sequence[Box], size: tuple[int, int]) -> bool:
    """Does a burnt-out spot interrupt lines? `spots`: boxes on a picture of `size` before turning.

    Lines run over the spot, or end at it while others reach further: an empty margin that is
    burnt out interrupts nothing. Lines that were not made out prove nothing.
    """
    if is_unread(page):
        return False
    lines = [line for line in page.lines if line.confidence >= GUESSED]
    return any(_interrupts(_on_page(spot, page, size), lines) for spot in spots)


def _interrupts(spot: Box, lines: Sequence[Line]) -> bool:
    pitch = pitch_of(lines)
    hidden = reaching = 0
    for line in lines:
        box, high = line.box, min(pitch, _height(line))
        reaching += min(box.right, spot.right) - max(box.left, spot.left) > HALF * _across(spot)
        if min(box.bottom, spot.bottom) - max(box.top, spot.top) > HALF * high:
            runs_in = box.left < spot.left < box.right + 2 * high
            runs_out = box.left - 2 * high < spot.right < box.right
            hidden += runs_in or runs_out
    return hidden >= HIDDEN and reaching >= 1


def _across(box: Box) -> float:
    return box.right - box.left


def _on_page(box: Box, page: Page, size: tuple[int, int]) -> Box:
    """A box of the picture on the page that the reader turned upright."""
    width, height = size
    left, top, right, bottom = box.left, box.top, box.right, box.bottom
    for _ in range(page.turned // 90):  # a quarter turn to the left
        left, top, right, bottom = top, width - right, bottom, width - left
        width, height = height, width
    across, down = page.width / width, page.height / height
    return Box(left=left * across, top=top * down, right=right * across, bottom=bottom * down)


def _middle(line: Line) -> float:
    return (line.box.top + line.box.bottom) / 2


def _height(line: Line) -> float:
    return line.box.bottom - line.box.top


def _width(line: Line) -> float:
    return _across(line.box)
