"""Paragraphs on A4 with fpdf2: tagged, with a title, a language and our own fonts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from fpdf import FPDF
from fpdf.enums import Align, XPos, YPos
from fpdf.errors import FPDFException
from fpdf.fonts import TTFFont
from fpdf.prefs import ViewerPreferences

from bot.errors import EngineError
from bot.ports import Paragraph, Place

_FONTS = Path(__file__).parent
_FONT = "Noto Sans"
_SIZE, _SMALL = 11.5, 10.0
"""Points: of the letter, and of a note to the person."""
_LINE, _GAP = 5.4, 3.2
"""Millimetres from line to line, and between paragraphs."""
_MARGIN, _TOP = 22.0, 18.0
_INDENT = {Place.RIGHT: 83.0, Place.ITEM: 5.0}
"""Millimetres. The addressee stands on the right: there the window of a French envelope is."""


def drawn(paragraphs: Sequence[Paragraph], title: str, language: str) -> bytes:
    """The PDF. Raises EngineError."""
    page = _Page(title, language)
    try:
        for paragraph in paragraphs:
            page.put(paragraph)
        return bytes(page.output())
    except FPDFException as error:
        raise EngineError(f"PDF: {type(error).__name__}", retryable=False) from error


class _Page(FPDF):
    """A4 with tags: fpdf2 writes them for pictures only, the tree behind them is its own."""

    def __init__(self, title: str, language: str) -> None:
        super().__init__(format="A4", unit="mm")
        self.set_title(title)
        self.set_lang(language)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)
        self.set_margins(_MARGIN, _TOP)
        self.set_auto_page_break(False)
        for style, name in (("", "NotoSans-Regular.ttf"), ("B", "NotoSans-Bold.ttf")):
            self.add_font(_FONT, style, _FONTS / name)
        self.add_page()

    def put(self, paragraph: Paragraph) -> None:
        """One paragraph, on the next page when it does not fit on this one."""
        text, place = unicodedata.normalize("NFC", paragraph.text), paragraph.place
        size = _SMALL if place is Place.NOTE else _SIZE
        self.set_font(_FONT, "B" if place is Place.SUBJECT else "", size)
        self._check(text)
        left = _MARGIN + _INDENT.get(place, 0.0)
        width, line = self.w - _MARGIN - left, _LINE * size / _SIZE
        tall = self.multi_cell(width, line, text, align=Align.L, dry_run=True, output="HEIGHT")
        height = cast(float, tall)
        if self.y + height > self.h - _TOP:
            if height > self.h - 2 * _TOP:
                raise EngineError("a paragraph is longer than a page", retryable=False)
            self.add_page()
        with self._tagged("/H1" if place is Place.SUBJECT else "/P"):
            self.set_x(left)
            self.multi_cell(width, line, text, align=Align.L, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        if place is Place.NOTE:
            self._cut()
        self.ln(_GAP / 3 if place is Place.ITEM else _GAP)

    def _check(self, text: str) -> None:
        """Refuse what the font cannot show: an empty box instead of a letter is no letter."""
        font = self.current_font
        shown = font.cmap if isinstance(font, TTFFont) else {}
        strange = {one for one in text if one != "\n" and ord(one) not in shown}
        if strange:
            raise EngineError(f"{len(strange)} characters that the font lacks", retryable=False)

    @contextmanager
    def _tagged(self, kind: str) -> Iterator[None]:
        """What is drawn inside is one element of the document's structure (ISO 32000-1, 14.7)."""
        mark = self.struct_builder.next_mcid_for_page(self.page)
        self._add_marked_content(struct_type=kind, mcid=mark)
        self._out(f"{kind} <</MCID {mark}>> BDC")
        yield
        self._out("EMC")

    def _cut(self) -> None:
        """A line of dashes over the whole page; nothing that a screen reader should say."""
        self._out("/Artifact BMC")
        self.set_dash_pattern(dash=2, gap=2)
        self.line(0, self.y + _GAP, self.w, self.y + _GAP)
        self.set_dash_pattern()
        self._out("EMC")
        self.ln(2 * _GAP)
