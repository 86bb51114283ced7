"""Each letter on real paper: one page, and what stands there is the text that was given."""

from datetime import date

import pypdfium2
import pytest

from bot.engines.paper import PaperWriter
from skills.admin_help.drafts.letters import as_text, letter, templates

TODAY = date(2026, 11, 22)
LONG = {
    "to": f":{'Hôpital de l’Exemple et de la Très Longue Adresse de Saint-Ça'[:60]}",
    "reference": "ABCD 1234567890 / 1234567890-12345678 XY",
    "address": "12 bis rue du Très-Long-Exemple, bâtiment B, escalier 3, appartement 1234, "
    "chez Prénom Nom, 75000 Paris-sur-Œuvre-en-Şîğ",
    "name": "Prénom-Composé De La Très Longue Famille Exemplaire-Nommée",
    "since": "2026-09-30", "asked": "2026-09-30", "decision": "2026-09-30",
    "amount": "123456.78", "count": "36",
}  # fmt: skip


@pytest.fixture
async def paper():
    writer = PaperWriter()
    yield writer
    await writer.close()


def longest(kind: str) -> dict[str, str]:
    choices = {
        question: max(rows, key=lambda value: len(rows[value]))
        for question, rows in templates().choices.items()
    }
    return {one: (LONG | choices)[one] for one in templates().letters[kind].questions}


@pytest.mark.parametrize("kind", templates().letters)
@pytest.mark.parametrize("full", [True, False])
async def test_one_page_with_the_text_of_the_letter(
    paper: PaperWriter, kind: str, full: bool
) -> None:
    paragraphs = letter(kind, longest(kind) if full else {}, TODAY)
    data = await paper.write(paragraphs, title="Lettre", language="fr")
    document = pypdfium2.PdfDocument(data)
    assert len(document) == 1
    read = document[0].get_textpage().get_text_range()
    expected = "".join(one.text for one in paragraphs)
    assert "".join(read.split()) == "".join(expected.split())


async def test_a_line_to_fill_in_is_one_line(paper: PaperWriter) -> None:
    paragraphs = letter("appeal", {}, TODAY)
    data = await paper.write(paragraphs, title="Lettre", language="fr")
    read = pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range()
    dotted = [line for line in read.splitlines() if line and not line.strip(".")]
    assert len(dotted) == 5
    assert len({len(line) for line in dotted}) == 1
    assert "Adresse : ...." in read
    assert "...." in as_text(paragraphs)
