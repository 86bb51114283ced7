"""The flowing text of a letter keeps its places."""

from bot.model import Box, Line
from skills.describe_image.letters.text import LetterText


def line(text, top, left=0.0):
    return Line(text=text, confidence=0.9, box=Box(left=left, top=top, right=400, bottom=top + 20))


def test_without_accents_every_sign_keeps_its_place() -> None:
    text = LetterText.plain("À défaut d’échéance,\nl'Où ça ?\n\nЙ, їжа, émis")
    bare = text.bare()
    assert len(bare.flowing) == len(text.flowing)
    assert bare.flowing == "A defaut d'echeance, l'Ou ca ?\nЙ, їжа, emis"
    assert bare.pieces == text.pieces


def test_a_span_is_verbatim_without_white_space_around() -> None:
    text = LetterText.plain("avant le\n15 décembre\n\n2026")
    span = text.span(5, 21)
    assert span.text == "le 15 décembre"
    assert text.flowing[span.start : span.end] == "le 15 décembre"


def test_white_between_lines_ends_a_paragraph() -> None:
    text = LetterText.of([[line("Montant", 0), line("412 €", 24), line("Merci", 100)]])
    assert text.flowing == "Montant 412 €\nMerci"
    assert [one.text for one in text.sentences()] == ["Montant 412 €", "Merci"]


def item(text, top, left):
    return Line(text=text, confidence=0.9, box=Box(left=left, top=top, right=400, bottom=top + 20))


def test_list_items_are_apart_however_close_their_rows_are() -> None:
    rows = [
        item("Envoyez :", 0, 10),
        item("D la copie de votre bail en", 22, 40),
        item("cours de validité", 44, 60),
        item("© un relevé", 66, 40),
        item("+_3 photos", 88, 40),
        item("Merci de répondre.", 110, 10),
        item("Votre caisse", 132, 10),
    ]
    assert LetterText.of([rows]).flowing.split("\n") == [
        "Envoyez :",
        "D la copie de votre bail en cours de validité",
        "© un relevé",
        "+_3 photos",
        "Merci de répondre. Votre caisse",
    ]


def test_a_row_that_begins_with_a_letter_is_no_item() -> None:
    for words in ("Demain matin", "D'accord", "Or la loi", "+33 4 00", "e-mail"):
        text = LetterText.of([[item("Votre dossier", 0, 10), item(words, 22, 10)]])
        assert "\n" not in text.flowing


def test_the_upper_part_of_a_page_has_both_columns() -> None:
    left = [item(f"ligne {number}", 40 * number, 0) for number in range(30)]
    text = LetterText.of([[*left, item("Le 27 novembre 2026", 30, 300), item("fin", 900, 300)]])
    assert 30 in text.high()
    assert 31 not in text.high()


def test_a_quote_knows_its_page_and_its_lines() -> None:
    text = LetterText.of([[line("un", 0)], [line("avant le", 0), line("15 décembre", 24, left=30)]])
    start = text.flowing.index("avant")
    quote = text.quote("deadline", text.span(start, len(text.flowing)))
    assert (quote.text, quote.page) == ("avant le 15 décembre", 1)
    assert quote.box == Box(left=0, top=0, right=400, bottom=44)
