"""What the poster shows to somebody who does not read: a person speaks; here goes the sticker."""

from __future__ import annotations

import math
from collections.abc import Sequence

from fpdf.enums import Align, PathPaintRule

from bot.partners.posters.page import Page

_WIDE, _TALL = 122.0, 84.0
"""The drawing's own units."""


def speaker(page: Page, box: tuple[float, float, float, float]) -> None:
    """Somebody who speaks to a telephone, as large as `box` (x, y, w, h) allows."""
    x, y, width, height = box
    unit = min(width / _WIDE, height / _TALL)
    left, top = x + (width - _WIDE * unit) / 2, y + (height - _TALL * unit) / 2

    def at(across: float, down: float) -> tuple[float, float]:
        return left + across * unit, top + down * unit

    page.set_fill_color(0)
    page.circle(*at(34, 26), 23 * unit, style="F")
    _filled(page, "#000", at(0, 84), [(*at(0, 63), *at(12, 54), *at(34, 54)),
                                      (*at(56, 54), *at(68, 63), *at(68, 84))])  # fmt: skip
    _filled(page, "#fff", at(44, 34), [(*at(50, 31), *at(54, 29), *at(60, 27)),
                                       (*at(60, 32), *at(60, 38), *at(60, 42)),
                                       (*at(54, 39), *at(50, 37), *at(44, 34))])  # fmt: skip
    for radius in (20, 30, 40):
        _arc(page, at(44, 34), radius * unit, 32, 4.5 * unit)
    page.rect(
        *at(93, 8), 29 * unit, 56 * unit, style="F", round_corners=True, corner_radius=4 * unit
    )
    page.set_fill_color(255)
    page.rect(*at(97, 14), 21 * unit, 37 * unit, style="F")
    page.circle(*at(107.5, 57.5), 3 * unit, style="F")
    page.set_fill_color(0)


def sticker(page: Page, middle: tuple[float, float], diameter: float) -> None:
    """A dashed ring: the NFC sticker goes here. Inside, the waves of a reader."""
    x, y = middle
    page.set_draw_color(0)
    page.set_line_width(0.5)
    page.set_dash_pattern(dash=2, gap=1.5)
    page.circle(x, y, diameter / 2)
    page.set_dash_pattern()
    for radius in (0.14, 0.24, 0.34):
        _arc(page, (x - diameter * 0.16, y - diameter * 0.08), radius * diameter, 40, diameter / 24)
    page.set_font("Latin", size=diameter * 0.4)
    page.set_xy(x - diameter / 2, y + diameter * 0.2)
    page.cell(diameter, diameter * 0.18, "NFC", align=Align.C)


def _filled(
    page: Page, colour: str, start: tuple[float, float], curves: Sequence[tuple[float, ...]]
) -> None:
    """A closed shape of cubic curves: two control points and the end, as x, y, x, y, x, y."""
    with page.new_path(paint_rule=PathPaintRule.FILL_NONZERO) as path:
        path.style.fill_color = colour
        path.move_to(*start)
        for curve in curves:
            path.curve_to(*curve)
        path.close()


def _arc(
    page: Page, middle: tuple[float, float], radius: float, degrees: float, thick: float
) -> None:
    """Open to the right, `degrees` above and below."""
    x, y = middle
    angle = math.radians(degrees)
    reach = 4 / 3 * math.tan(angle / 2) * radius  # of the control points of a cubic curve
    start = x + radius * math.cos(angle), y - radius * math.sin(angle)
    end = start[0], y + radius * math.sin(angle)
    with page.new_path(paint_rule=PathPaintRule.STROKE) as path:
        path.style.stroke_color, path.style.auto_close = "#000", False
        path.style.stroke_width, path.style.stroke_cap_style = thick, "round"
        path.move_to(*start)
        path.curve_to(
            start[0] + reach * math.sin(angle), start[1] + reach * math.cos(angle),
            end[0] + reach * math.sin(angle), end[1] - reach * math.cos(angle), *end,
        )  # fmt: skip
