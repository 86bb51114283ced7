"""A printed sheet as a reader, a telephone and a screen reader meet it."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL import Image

from bot.config import Doors
from bot.partners.posters import Link, Poster, links, poster

DOORS = Doors(telegram="example_bot", whatsapp="33600000000", matrix="@bot:example.org")
LINKS: tuple[Link, ...] = links(DOORS, "https://porte-voix.example.org", "Zm9vYmFyYmF6cXV4MTIzNA")
Box = tuple[float, float, float, float]
"""Points: left, bottom, right, top."""


@dataclass(frozen=True)
class Element:
    """One element of the structure."""

    kind: str
    language: str
    alt: str
    letters: str


class Sheet:
    """One page of a PDF."""

    def __init__(self, pdf: bytes) -> None:
        self.document = pdfium.PdfDocument(pdf)
        self.page = self.document[0]

    def picture(self, dpi: float) -> Image.Image:
        return self.page.render(scale=dpi / 72).to_pil().convert("L")

    def text(self) -> str:
        return self.page.get_textpage().get_text_range().replace("\r\n", " ")

    def boxes(self) -> Iterator[tuple[int, int, Box]]:
        """Of everything drawn: kind (text, path), number of its paragraph or figure, ink."""
        for one in self.page.get_objects():
            yield one.type, raw.FPDFPageObj_GetMarkedContentID(one.raw), one.get_bounds()

    def structure(self) -> list[Element]:
        tree = raw.FPDF_StructTree_GetForPage(self.page)
        root = raw.FPDF_StructTree_GetChildAtIndex(tree, 0)
        count = raw.FPDF_StructElement_CountChildren(root)
        children = (raw.FPDF_StructElement_GetChildAtIndex(root, at) for at in range(count))
        found = [
            Element(
                _told(raw.FPDF_StructElement_GetType, one),
                _told(raw.FPDF_StructElement_GetLang, one),
                _told(raw.FPDF_StructElement_GetAltText, one),
                _told(raw.FPDF_StructElement_GetActualText, one),
            )
            for one in children
        ]
        raw.FPDF_StructTree_Close(tree)
        return found

    def language(self) -> str:
        length = raw.FPDFCatalog_GetLanguage(self.document, None, 0)
        letters = (raw.FPDF_WCHAR * length)()
        raw.FPDFCatalog_GetLanguage(self.document, letters, length)
        return "".join(map(chr, letters)).rstrip("\0")


def _told(ask, element) -> str:
    length = ask(element, None, 0)
    letters = ctypes.create_string_buffer(length)
    ask(element, letters, length)
    return letters.raw.decode("utf-16-le").rstrip("\0")


def printed(paper: str, *languages: str, name="Association A", group="Group B", **more) -> Sheet:
    return Sheet(
        _pdf(Poster(name=name, group=group, links=LINKS, languages=languages, **more), paper)
    )


@lru_cache(maxsize=64)
def _pdf(wanted: Poster, paper: str) -> bytes:
    return poster(wanted, paper)
