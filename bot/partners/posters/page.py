"""One sheet of paper with fpdf2: shaped text of six scripts, tagged for screen readers."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from fpdf import FPDF
from fpdf.enums import Align, MethodReturnValue, WrapMode
from fpdf.fonts import TTFFont
from fpdf.prefs import ViewerPreferences
from fpdf.syntax import PDFString

from bot.partners.posters.asked import Unprintable
from bot.partners.posters.codes import runs, size

_HERE = Path(__file__).parent / "fonts"
_LATIN = Path(__file__).parents[2] / "engines" / "paper" / "NotoSans-Bold.ttf"
"""The file alone: the engine next to it stays out of the console's process."""
_BLOCKS = {
    "Cyrillic": range(0x0400, 0x0530),
    "Arabic": range(0x0600, 0x0700),
    "Bengali": range(0x0980, 0x0A00),
    "Georgian": range(0x10A0, 0x1100),
    "Ethiopic": range(0x1200, 0x1380),
}
_POINT = 25.4 / 72
"""Millimetres."""
_LINE, _LINES = 1.22, {"Arabic": 1.5}
"""From line to line, in font sizes. Pashto has dots far below, Arabic vowel signs far above."""


def _script(text: str) -> str:
    """Of the first letter that is not Latin."""
    return next(
        (name for one in text for name, block in _BLOCKS.items() if ord(one) in block), "Latin"
    )


class Page(FPDF):
    """The sheet. Lengths in millimetres from the upper left corner, font sizes in points.

    fpdf2 tags pictures only; the tree of tags behind them is its own, as in bot/engines/paper.
    """

    def __init__(self, paper: tuple[float, float], texts: Iterable[str]) -> None:
        """`texts`: all that will be written. Raises Unprintable."""
        for name in ("fontTools", "fpdf"):  # they would log letters of the texts
            logging.getLogger(name).setLevel(logging.ERROR)
        super().__init__(format=paper, unit="mm")
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)
        self.set_margin(0)
        self.c_margin = 0
        self.set_auto_page_break(False)
        self._load(set("".join(texts)))
        self.add_page()

    def _load(self, letters: set[str]) -> None:
        """The fonts that these letters need, and no other: each takes time."""
        needed = [
            name for name, block in _BLOCKS.items() if any(ord(one) in block for one in letters)
        ]
        self.add_font("Latin", fname=_LATIN)
        for name in needed:
            self.add_font(name, fname=_HERE / f"NotoSans{name}-Bold.ttf")
        self.set_fallback_fonts(["Latin", *needed])
        self.set_text_shaping(True)
        fonts = (font for font in self.fonts.values() if isinstance(font, TTFFont))
        shown = {code for font in fonts for code in font.cmap}
        if strange := sorted(one for one in letters if ord(one) not in shown):
            raise Unprintable("".join(strange))

    def height(self, text: str, points: float, width: float, *, letterwise: bool = False) -> float:
        """Of a paragraph, without drawing it."""
        line = self._choose(text, points)
        return cast(
            float,
            self.multi_cell(
                width,
                line,
                text,
                align=Align.L,
                wrapmode=WrapMode.CHAR if letterwise else WrapMode.WORD,
                dry_run=True,
                output=MethodReturnValue.HEIGHT,
            ),
        )

    def paragraph(
        self,
        text: str,
        points: float,
        box: tuple[float, float, float],
        *,
        kind: str = "/P",
        language: str = "",
        align: Align = Align.L,
        letterwise: bool = False,
    ) -> float:
        """Write into `box` (x, y, width). Returns the height."""
        line = self._choose(text, points)
        x, y, width = box
        with self.tagged(kind, lang=language, actual_text=text), self._spelt(text):
            self.set_xy(x, y)
            self.multi_cell(
                width,
                line,
                text,
                align=align,
                wrapmode=WrapMode.CHAR if letterwise else WrapMode.WORD,
            )
        return self.y - y

    def code(self, url: str, box: tuple[float, float, float], alt: str) -> None:
        """The QR code with its quiet zone in `box` (x, y, side): one path, so no seams show."""
        x, y, side = box
        module = side / size(url)
        with self.tagged("/Figure", alt=alt):
            for column, row, length in runs(url):
                left, top = (x + column * module) * self.k, (y + row * module) * self.k
                wide, tall = length * module * self.k, module * self.k
                self._out(f"{left:.3f} {self.h_pt - top:.3f} {wide:.3f} {-tall:.3f} re")
            self._out("f")
        self.link(x, y, side, side, url)

    def _choose(self, text: str, points: float) -> float:
        """Set the font of the text's script, so that its spaces and stops fit.

        Returns the height of a line.
        """
        script = _script(text)
        self.set_font(script, size=points)
        return points * _POINT * _LINES.get(script, _LINE)

    @contextmanager
    def tagged(self, kind: str, **said: str) -> Iterator[None]:
        """What is drawn inside is one element of the document's structure (ISO 32000-1, 14.7).

        `said`: its `alt`, `lang` and `actual_text` (14.9), the letters that the glyphs of a shaped
        script stand for.
        """
        mark = self.struct_builder.next_mcid_for_page(self.page)
        element = self._add_marked_content(struct_type=kind, mcid=mark)
        for name, text in said.items():
            setattr(element, name, PDFString(text) if text else None)  # None: not written
        self._out(f"{kind} <</MCID {mark}>> BDC")
        yield
        self._out("EMC")

    @contextmanager
    def _spelt(self, text: str) -> Iterator[None]:
        """The letters once more, around the glyphs: for copying and searching Bengali, where some
        glyphs are no letter. Not for Arabic: its glyphs are letters, and readers (PDFium, MuPDF)
        take letters given here for reversed."""
        marked = _script(text) == "Bengali"
        if marked:
            self._out(f"/Span <</ActualText {PDFString(text).serialize()} >> BDC")
        yield
        if marked:
            self._out("EMC")

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is drawn inside says nothing that the text does not say."""
        self._out("/Artifact BMC")
        yield
        self._out("EMC")
