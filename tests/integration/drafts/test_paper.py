"""What is put on paper is what stands there when the file is opened again with PDFium."""

import ctypes
import logging

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from bot.engines.paper import PaperWriter
from bot.errors import EngineError
from bot.ports import Paragraph, Place

A4 = (595.28, 841.89)
LETTER = (
    Paragraph(text="À vérifier avant l’envoi.", place=Place.NOTE),
    Paragraph(text="Nom : ................", place=Place.LEFT),
    Paragraph(text="Caisse d’allocations familiales\nAdresse : ........", place=Place.RIGHT),
    Paragraph(text="Objet : changement d’adresse", place=Place.SUBJECT),
    Paragraph(text="Madame, Monsieur,"),
    Paragraph(text="Ma nouvelle adresse est : 12 rue de l’Exemple, 75000 Şığ-sur-Œuvre."),
    Paragraph(text="– une pièce", place=Place.ITEM),
)


@pytest.fixture
async def paper():
    writer = PaperWriter()
    yield writer
    await writer.close()


def lines(page: pypdfium2.PdfPage) -> list[str]:
    return page.get_textpage().get_text_range().split("\r\n")


def wide(read, *source) -> str:
    """A text that PDFium writes as UTF-16 into a buffer of the size that it names."""
    size = read(*source, None, 0)
    buffer = (ctypes.c_ushort * (size // 2))()
    read(*source, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")


def tags(page: pypdfium2.PdfPage) -> list[str]:
    """Types of the structure elements that point at marks on this page, in order."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    root = pdfium.FPDF_StructTree_GetChildAtIndex(tree, 0)
    found = {}
    for index in range(pdfium.FPDF_StructElement_CountChildren(root)):
        element = pdfium.FPDF_StructElement_GetChildAtIndex(root, index)
        mark = pdfium.FPDF_StructElement_GetMarkedContentIdAtIndex(element, 0)
        if mark >= 0:  # of another page otherwise
            found[mark] = wide(lambda *to, one=element: pdfium.FPDF_StructElement_GetType(one, *to))
    pdfium.FPDF_StructTree_Close(tree)
    assert list(found) == list(range(len(found))), "in the order of drawing"
    return list(found.values())


async def test_the_text_is_on_one_a4_page_in_order(paper: PaperWriter) -> None:
    document = pypdfium2.PdfDocument(await paper.write(LETTER, title="Lettre", language="fr"))
    assert len(document) == 1
    assert document[0].get_size() == pytest.approx(A4, abs=0.1)
    expected = [line for one in LETTER for line in one.text.split("\n")]
    assert " ".join(lines(document[0])).split() == " ".join(expected).split()


async def test_a_screen_reader_finds_title_language_and_headings(paper: PaperWriter) -> None:
    data = await paper.write(LETTER, title="Lettre à la CAF", language="fr")
    document = pypdfium2.PdfDocument(data)
    assert document.get_metadata_dict()["Title"] == "Lettre à la CAF"
    assert wide(pdfium.FPDFCatalog_GetLanguage, document) == "fr"
    assert pdfium.FPDFCatalog_IsTagged(document)
    assert tags(document[0]) == ["P", "P", "P", "H1", "P", "P", "P"]
    assert b"/DisplayDocTitle true" in data


async def test_what_is_too_long_for_a_page_goes_on_the_next(paper: PaperWriter) -> None:
    many = [Paragraph(text=f"Phrase numéro {number}.") for number in range(60)]
    document = pypdfium2.PdfDocument(await paper.write(many, title="Lettre", language="fr"))
    read = [line for page in document for line in lines(page)]
    assert read == [one.text for one in many]
    assert [len(tags(page)) for page in document] == [len(lines(page)) for page in document]


@pytest.mark.parametrize("text", ["محمد", "Іван", "😀", "ገብረ", "x\x00y"])
async def test_what_the_font_cannot_show_is_refused(paper: PaperWriter, text: str) -> None:
    with pytest.raises(EngineError):
        await paper.write([Paragraph(text=text)], title="Lettre", language="fr")


async def test_a_paragraph_longer_than_a_page_is_refused(paper: PaperWriter) -> None:
    with pytest.raises(EngineError):
        await paper.write([Paragraph(text="ligne\n" * 80)], title="Lettre", language="fr")


async def test_letters_with_marks_of_their_own_are_composed(paper: PaperWriter) -> None:
    data = await paper.write([Paragraph(text="Ve\u0301ron")], title="Lettre", language="fr")
    assert lines(pypdfium2.PdfDocument(data)[0]) == ["Véron"]


async def test_nothing_of_the_letter_is_logged(
    paper: PaperWriter, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        await paper.write(LETTER, title="Lettre", language="fr")
        with pytest.raises(EngineError) as refused:
            await paper.write([Paragraph(text="Іван")], title="Lettre", language="fr")
    assert not caplog.records
    assert "І" not in str(refused.value)
