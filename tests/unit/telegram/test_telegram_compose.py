"""What a reply looks like on Telegram."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.compose import (
    DATA_LIMIT,
    Part,
    callback_data,
    label,
    parts,
    split,
)
from bot.locales import FluentPhrases
from bot.model import Attachment, Reply, Source

PHRASES = FluentPhrases()


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def squeezed(text: str) -> str:
    return "".join(text.split())


@given(st.text(st.sampled_from("ab é.؟\n😀 ")), st.integers(2, 40))
def test_pieces_fit_and_lose_nothing(text, limit):
    pieces = split(text, limit)
    assert all(0 < units(piece) <= limit for piece in pieces)
    assert squeezed("".join(pieces)) == squeezed(text)


@pytest.mark.parametrize(
    ("text", "limit", "pieces"),
    [
        ("Un. Deux. Trois.", 10, ["Un. Deux.", "Trois."]),
        ("Un deux trois", 8, ["Un deux", "trois"]),
        ("Un. Deux\n\nTrois. Quatre", 14, ["Un. Deux", "Trois. Quatre"]),
        ("هل هذا؟ نعم. لا.", 13, ["هل هذا؟ نعم.", "لا."]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("😀😀😀", 4, ["😀😀", "😀"]),
        ("😀😀😀", 3, ["😀", "😀", "😀"]),
        ("   ", 3, []),
    ],
)
def test_cuts_where_a_reader_would(text, limit, pieces):
    assert split(text, limit) == pieces


def reply(text: str = "Bonjour.", language: str = "fr", **fields: object) -> Reply:
    return Reply(text=text, speech="Bonjour.", language=language, **fields)


SOURCE = Source(title="La Caf", url="https://www.caf.fr/", checked=date(2026, 11, 21))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Source : La Caf, https://www.caf.fr/ (vérifié le 21 novembre 2026)"),
        ("en", "Source: La Caf, https://www.caf.fr/ (checked on November 21, 2026)"),
        ("uk", "Джерело: La Caf, https://www.caf.fr/ (перевірено 21 листопада 2026\u202fр.)"),
        ("ar", "المصدر: La Caf، https://www.caf.fr/ (تم التحقق في 21 نوفمبر 2026)"),
        # no such locale: the reference language and a plain date
        ("tlh", "Source : La Caf, https://www.caf.fr/ (vérifié le 2026-11-21)"),
    ],
)
def test_source_line_in_the_language_of_the_reply(language, line):
    (part,) = parts(reply(language=language, sources=(SOURCE,)), None, PHRASES)
    assert part.text == f"Bonjour.\n\n{line}"


def test_source_that_the_text_names_is_not_repeated():
    text = "Voir https://www.caf.fr/ (2026)."
    assert parts(reply(text, sources=(SOURCE,)), None, PHRASES) == (Part(text=text),)


def test_buttons_are_under_the_last_part_only():
    made = parts(reply("x. " * 3000, choices=("Oui", " ", "Non")), b"ogg", PHRASES)
    assert [part.choices for part in made] == [(), (), (), ("Oui", "Non")]
    assert made[0] == Part(voice=b"ogg")


def test_a_document_comes_last_and_takes_no_buttons():
    attached = Attachment(name="rappel.ics", mime="text/calendar")
    said = reply(choices=("Oui",), document=attached)
    assert parts(said, b"ogg", PHRASES, b"BEGIN") == (
        Part(voice=b"ogg"),
        Part(text="Bonjour.", choices=("Oui",)),
        Part(document=b"BEGIN", name="rappel.ics"),
    )
    assert parts(said, None, PHRASES, None) == (Part(text="Bonjour.", choices=("Oui",)),)


def test_speech_is_written_when_there_is_neither_text_nor_sound():
    assert parts(reply(""), None, PHRASES) == (Part(text="Bonjour."),)
    assert parts(reply(""), b"ogg", PHRASES) == (Part(voice=b"ogg"),)


@given(st.text(min_size=1, max_size=200), st.integers(0, 20))
def test_callback_data_fits(choice, position):
    data = callback_data(choice, position)
    assert 1 <= len(data.encode()) <= DATA_LIMIT
    assert data == choice or data == f"choice:{position}"
    assert len(label(choice)) <= 120
