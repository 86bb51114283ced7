"""Dates in letters: read right, or not at all."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skills.describe_image.letters.dates import dates_in, month_of
from skills.describe_image.letters.own_date import written_on
from skills.describe_image.letters.text import LetterText

WRITTEN = date(2026, 11, 3)


def days(text, written=WRITTEN):
    return [one.day for one in dates_in(LetterText.plain(text), written)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("le 15 décembre 2026", date(2026, 12, 15)),
        ("le 15 DÉCEMBRE 2026", date(2026, 12, 15)),
        ("le 15 decembre 2026", date(2026, 12, 15)),
        ("1er février 2027", date(2027, 2, 1)),
        ("1 er février 2027", date(2027, 2, 1)),
        ("1ᵉʳ février 2027", date(2027, 2, 1)),
        ("le premier février 2027", date(2027, 2, 1)),
        ("le quinze décembre 2026", date(2026, 12, 15)),
        ("le vingt et un mars 2027", date(2027, 3, 21)),
        ("mardi 12 janvier 2027", date(2027, 1, 12)),
        ("mardi, le 12 janvier 2027", date(2027, 1, 12)),
        ("mar. 12/01/2027", date(2027, 1, 12)),
        ("15/12/2026", date(2026, 12, 15)),
        ("15 / 12 / 2026", date(2026, 12, 15)),
        ("15.12.2026", date(2026, 12, 15)),
        ("15.12.26", date(2026, 12, 15)),
        ("15/12/26", date(2026, 12, 15)),
        ("15-12-2026", date(2026, 12, 15)),
        ("5/1/2027", date(2027, 1, 5)),
        ("2026-12-15", date(2026, 12, 15)),
        ("30 sept. 2027", date(2027, 9, 30)),
        ("3 févr. 2027", date(2027, 2, 3)),
        ("le 2 août 2027", date(2027, 8, 2)),
        ("29 février 2028", date(2028, 2, 29)),
        ("15 December 2026", date(2026, 12, 15)),
        ("December 15, 2026", date(2026, 12, 15)),
        ("the 15th of December 2026", date(2026, 12, 15)),
        ("Tuesday 12 January 2027", date(2027, 1, 12)),
        ("17 листопада 2025 року", date(2025, 11, 17)),
        ("вівторок, 12 січня 2027", date(2027, 1, 12)),
        ("25 ноября 2025 года", date(2025, 11, 25)),
        ("١٥ ديسمبر 2026", date(2026, 12, 15)),
        # slips of a recogniser that leave no doubt
        ("l5 décembre 2026", date(2026, 12, 15)),
        ("I5 décembre 2026", date(2026, 12, 15)),
        ("ler février 2027", date(2027, 2, 1)),
        ("Ier février 2027", date(2027, 2, 1)),
        ("15décembre 2026", date(2026, 12, 15)),
        ("15 decembre2026", date(2026, 12, 15)),
        ("15 décernbre 2026", date(2026, 12, 15)),
        ("15 décembrc 2026", date(2026, 12, 15)),
        ("12 janvler 2027", date(2027, 1, 12)),
        ("2 aoüt 2027", date(2027, 8, 2)),
        ("O5/12/2026", date(2026, 12, 5)),
        ("l5/l2/2O26", date(2026, 12, 15)),
        ("15 décembre 2O26", date(2026, 12, 15)),
    ],
)
def test_a_date_is_read(text, day) -> None:
    assert days(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "31 février 2027",
        "29 février 2027",
        "31/11/2026",
        "12/15/2026",
        "lundi 12 janvier 2027",  # a Tuesday: some sign was misread
        "vendredi 15/12/2026",
        "1S décembre 2026",
        "1 5 décembre 2026",
        "1 5/12/2026",
        "15 décembre 20 26",
        "15 décembre 202 6",
        "00/12/2026",
    ],
)
def test_a_doubtful_date_has_words_but_no_day(text) -> None:
    found = dates_in(LetterText.plain(text), WRITTEN)
    assert [one.day for one in found] == [None]
    assert found[0].span.text in text


@pytest.mark.parametrize(
    "text",
    [
        "01.12.26.35.44",
        "01 12 20 26 35",
        "Réf. 2026-12-15-0034",
        "15/12/20 26",
        "15/12",
        "12/2026",
        "version 1.2.26",
        "article L. 511-1 du code",
        "12 mois 2027",
        "15 jours",
        "192.168.10.12",
        "03 mars 12 34 56",
    ],
)
def test_what_is_no_date(text) -> None:
    assert not any(days(text))


@pytest.mark.parametrize(
    ("text", "written", "day"),
    [
        ("avant le 15 janvier", WRITTEN, date(2027, 1, 15)),
        ("avant le 15 décembre", WRITTEN, date(2026, 12, 15)),
        ("le 3 novembre", WRITTEN, WRITTEN),
        ("votre courrier du 15 octobre", WRITTEN, None),  # more than eleven months ahead: past
        ("le 29 février", WRITTEN, None),
        ("le mardi 12 janvier à 10h30", WRITTEN, date(2027, 1, 12)),
        ("le lundi 12 janvier à 10h30", WRITTEN, None),
        ("avant le 15 janvier", None, None),
        ("avant le 15 janvier 412", WRITTEN, None),
    ],
)
def test_a_date_without_a_year_follows_the_letter(text, written, day) -> None:
    assert days(text, written) == [day]
    assert not dates_in(LetterText.plain(text), written)[0].whole


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Caisse d'allocations familiales\nLyon, le 3 novembre 2026\nObjet : pièces", WRITTEN),
        ("Préfecture du Rhône\nÀ Lyon, le 03/11/2026", WRITTEN),
        ("CPAM\nVaulx-en-Velin, le mardi 3 novembre 2026\nMadame, Monsieur,", WRITTEN),
        ("CAF Saint-Étienne, le 3 novembre 2026\n", WRITTEN),
        ("EDF\nLe 03/11/2026\nVotre facture", WRITTEN),
        ("EDF\nFacture du 3 novembre 2026\nÉchéance : 20/11/2026", WRITTEN),
        ("Engie\nDate d'émission : 03/11/2026\nÀ régler avant le 20/11/2026", WRITTEN),
        ("Date d'édition\n03/11/2026\nDate limite de paiement\n20/11/2026", WRITTEN),
        ("Date : 03/11/2026\nObjet : relance", WRITTEN),
        ("Date de facture : 3 novembre 2026", WRITTEN),
        ("Centre des finances publiques\n3 novembre 2026\nMadame,", WRITTEN),
        ("Avis établi le 3 novembre 2026", WRITTEN),
        (
            "ARRÊTÉ\n\nConsidérant que l'intéressé est né le 2 mai 1990 ;\n\nDécide :\n\n"
            "Article 1er\n\nFait à Lyon, le 3 novembre 2026",
            WRITTEN,
        ),
        ("Lyon, le 3 novembre 2026\nVotre demande du 2 septembre 2026", WRITTEN),
        ("Votre courrier du 2 septembre 2026\nLyon, le 3 novembre 2026", WRITTEN),
    ],
)
def test_the_date_of_the_letter(text, day) -> None:
    found = written_on(LetterText.plain(text))
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize(
    "text",
    [
        "Madame, née le 2 mai 1990",
        "OFII\nVous êtes convoqué\nLe : 14/01/2027\nà : 08 h 30",
        "Vous êtes invitée à vous présenter le :\njeudi 3 décembre 2026",
        "Avis d'échéance\nDate limite de paiement\n05/12/2026",
        "Vous avez rendez-vous à Lyon, le 12 janvier 2027 à 10h30 au guichet A.",
        "Merci de répondre avant le 15 décembre 2026.",
        "Lyon, le lundi 3 novembre 2026",  # a Tuesday
        "Nous avons reçu votre dossier le 2 septembre 2026.",
        "Date de naissance : 02/05/1990",
        "Date limite de paiement : 15/12/2026",
        "Suite à votre demande du 2 septembre 2026",
    ],
)
def test_no_date_of_the_letter_is_made_up(text) -> None:
    assert written_on(LetterText.plain(text)) is None


def test_month_names_are_not_confused() -> None:
    assert month_of("juin") == 6
    assert month_of("juillet") == 7
    assert month_of("juilet") == 7
    assert month_of("mal") is None
    assert month_of("jours") is None


_SIGNS = "0123456789lIOSB/.- \nerjanvidéc"


@given(st.text(_SIGNS, max_size=80))
def test_any_noise_is_quoted_and_never_fails(noise) -> None:
    text = LetterText.plain(noise)
    for one in dates_in(text, WRITTEN):
        assert one.span.text == text.flowing[one.span.start : one.span.end].replace("\n", " ")
    written_on(text)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.sampled_from("/.-"))
def test_every_day_is_read_in_figures(day, mark) -> None:
    assert days(f"le {day:%d}{mark}{day:%m}{mark}{day:%Y}.") == [day]
    assert days(f"le {day.isoformat()}.") == [day]
