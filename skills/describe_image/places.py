"""Where things are on a photo: parts of the picture, neighbours, and the labels that lines form.

Left and right are those of the picture: of the person who holds the phone.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.model import Box, Claim, Line
from skills.describe_image.look import Look
from skills.describe_image.purposes import Side

MIDDLE = (0.38, 0.62)  # shares of a side between which the middle of a thing is in the middle
CLEAR = 0.25  # share of a neighbour's size that it may reach over the edge of the other
NEXT = 0.75  # of the larger size: how far apart neighbours may be
OBJECTS = ("detector",)
GAP = 1.6  # heights of a line: lines further apart belong to different labels


def place_of(box: Box, look: Look) -> str:
    """``top-left``, ``top``, ``left``, ``middle`` ...: keys of the ``photo-place-at-...`` words."""
    across = _third((box.left + box.right) / 2 / max(look.width, 1), "left", "right")
    down = _third((box.top + box.bottom) / 2 / max(look.height, 1), "top", "bottom")
    return "-".join(part for part in (down, across) if part) or "middle"


def place_among(box: Box, others: Sequence[Box], look: Look) -> str:
    """The place that tells a thing from others: left or right when another stands beside it."""
    parts = place_of(box, look).split("-")
    beside_it = any(min(box.bottom, o.bottom) > max(box.top, o.top) for o in others if o != box)
    if len(parts) == 2 and beside_it:
        return parts[1]
    return "-".join(parts)


def _third(share: float, low: str, high: str) -> str:
    return low if share < MIDDLE[0] else high if share > MIDDLE[1] else ""


def area(claim: Claim) -> float:
    """Square pixels of the first box of a claim; 0 without one."""
    box = claim.box
    return (box.right - box.left) * (box.bottom - box.top) if box else 0.0


def boxes_of(claim: Claim) -> tuple[Box, ...]:
    """Every box of a claim."""
    return claim.boxes or ((claim.box,) if claim.box else ())


def on_side(look: Look, side: Side) -> list[Claim]:
    """The objects whose middle is on that side of the picture."""
    found = []
    for claim in _objects(look):
        count = sum(str(side) in place_of(box, look).split("-") for box in boxes_of(claim))
        if count:
            found.append(_part(claim, count))
    return found


def beside(look: Look, anchor: Claim, side: Side) -> list[Claim]:
    """The objects on that side of another one, the nearest first."""
    if anchor.box is None:
        return []
    near: list[tuple[float, Claim]] = []
    for claim in _objects(look):
        boxes = [
            box
            for box in boxes_of(claim)
            if box != anchor.box and _is_beside(box, anchor.box, side)
        ]
        if boxes:
            nearest = min(_distance(box, anchor.box) for box in boxes)
            near.append((nearest, _part(claim, len(boxes))))
    return [claim for _, claim in sorted(near, key=lambda pair: pair[0])]


def _objects(look: Look) -> list[Claim]:
    return [claim for claim in look.claims if claim.evidence in OBJECTS and claim.box]


def _part(claim: Claim, count: int) -> Claim:
    return Claim(
        text=claim.text,
        certainty=claim.certainty,
        evidence=claim.evidence,
        count=count,
        box=claim.box,
    )


def _is_beside(box: Box, anchor: Box, side: Side) -> bool:
    """Its middle lies past the anchor's edge, or nearly so; above and below also need a common
    column, so that the far corner of a room is not "above the cup"."""
    across, down = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    room_across = CLEAR * (anchor.right - anchor.left)
    room_down = CLEAR * (anchor.bottom - anchor.top)
    if side is Side.LEFT:
        return across < anchor.left + room_across
    if side is Side.RIGHT:
        return across > anchor.right - room_across
    shares_column = min(box.right, anchor.right) > max(box.left, anchor.left)
    if side is Side.TOP:
        return shares_column and down < anchor.top + room_down
    if side is Side.BOTTOM:
        return shares_column and down > anchor.bottom - room_down
    reach = NEXT * max(anchor.right - anchor.left, anchor.bottom - anchor.top)
    return _distance(box, anchor) <= reach


def _distance(one: Box, other: Box) -> float:
    """Between the nearest edges, in pixels."""
    across = max(one.left - other.right, other.left - one.right, 0.0)
    down = max(one.top - other.bottom, other.top - one.bottom, 0.0)
    return float((across**2 + down**2) ** 0.5)


# --- text -----------------------------------------------------------------------------------------


def lines_on(look: Look, side: Side) -> tuple[Line, ...]:
    """The lines in that half of the written part of the picture."""
    if not look.lines:
        return ()
    whole = around([line.box for line in look.lines])
    column, row = (whole.left + whole.right) / 2, (whole.top + whole.bottom) / 2
    tests = {
        Side.LEFT: lambda box: (box.left + box.right) / 2 < column,
        Side.RIGHT: lambda box: (box.left + box.right) / 2 > column,
        Side.TOP: lambda box: (box.top + box.bottom) / 2 < row,
        Side.BOTTOM: lambda box: (box.top + box.bottom) / 2 > row,
    }
    test = tests.get(side)
    return tuple(line for line in look.lines if test is not None and test(line.box))


def small_lines(look: Look) -> tuple[Line, ...]:
    """The lines in the smaller letters; empty when all letters are about as large."""
    heights = sorted(line.box.bottom - line.box.top for line in look.lines)
    if not heights or heights[-1] < 1.4 * heights[0]:
        return ()
    bound = (heights[0] * heights[-1]) ** 0.5
    return tuple(line for line in look.lines if line.box.bottom - line.box.top <= bound)


def labels_of(lines: Sequence[Line]) -> list[tuple[Line, ...]]:
    """Lines that stand together: one label each of things side by side."""
    groups: list[list[Line]] = []
    for line in lines:
        touching = [group for group in groups if any(_together(line, other) for other in group)]
        for group in touching:
            groups.remove(group)
        groups.append([*(other for group in touching for other in group), line])
    return [tuple(sorted(group, key=lambda line: line.box.top)) for group in groups]


def _together(one: Line, other: Line) -> bool:
    tall = max(one.box.bottom - one.box.top, other.box.bottom - other.box.top)
    gap = max(one.box.top, other.box.top) - min(one.box.bottom, other.box.bottom)
    shared = min(one.box.right, other.box.right) - max(one.box.left, other.box.left)
    narrow = min(one.box.right - one.box.left, other.box.right - other.box.left)
    return gap <= GAP * tall and shared > 0.3 * narrow


def around(boxes: Sequence[Box]) -> Box:
    """The box around boxes. Raises ValueError without any."""
    return Box(
        left=min(box.left for box in boxes),
        top=min(box.top for box in boxes),
        right=max(box.right for box in boxes),
        bottom=max(box.bottom for box in boxes),
    )
