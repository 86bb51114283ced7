"""What the poster shows to somebody who does not read: a person speaks; here goes the sticker."""

from __future__ import annotations

import math

from fpdf.enums import Align, PathPaintRule

from bot.partners.posters.page import Page

_WIDE, _TALL = 100.0, 84.0
"""The drawing's own units."""
_MOUTH = (47.0, 33.0)


def speaker(page: Page, box: tuple[float, float, float, float]) -> None:
    """A head that speaks, with the sound in front of it, as large as `box` (x, y, w, h) allows."""
    x, y, width, height = box
    unit = min(width / _WIDE, height / _TALL)
    left, top = x + (width - _WIDE * unit) / 2, y + (height - _TALL * unit) / 2

    def at(across: float, down: float) -> tuple[float, float]:
        return left + across * unit, top + down * unit

    page.set_fill_color(0)
    page.set_draw_color(0)
    _disc(page, at(32, 26), 23 * unit)
    with page.new_path(paint_rule=PathPaintRule.FILL_NONZERO) as path:  # shoulders
        path.style.fill_color = "#000"
        path.move_to(*at(0, 84))
        path.curve_to(*at(0, 62), *at(12, 53), *at(32, 53))
        path.curve_to(*at(52, 53), *at(64, 62), *at(64, 84))
        path.close()
    with page.new_path(paint_rule=PathPaintRule.FILL_NONZERO) as path:  # the open mouth
        path.style.fill_color = "#fff"
        path.move_to(*at(38, 33))
        path.line_to(*at(58, 24))
        path.line_to(*at(58, 42))
        path.close()
    for radius in (16, 28, 40):
        _arc(page, at(*_MOUTH), radius * unit, 34, 5 * unit)


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


def _disc(page: Page, middle: tuple[float, float], radius: float) -> None:
    page.circle(*middle, radius, style="F")


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
