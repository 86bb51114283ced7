"""What is answered to a letter's questions: taken literally, or asked again."""

import pytest
from drafts_world import Talk

from skills.admin_help.drafts.asking import QUERIES, amount, latin, recipient, reference


@pytest.fixture(scope="module")
def context():
    return Talk("fr").context("")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1234567 A", "1234567 A"), ("1 2 3 4 5 6 7", "1234567"), ("1 2 3 A B", "123AB"),
        ("c'est le 1234567", "1234567"), ("mon numéro est 75-2026/123", "75-2026/123"),
        ("٧٥٠١١٢٣", "7501123"), ("sept huit neuf un deux", "78912"),
        ("my number is 99 12 34", "99 12 34"),
        ("mon numéro de dossier est AB 123 456", "AB 123 456"), ("il est 12", None),
        ("je ne l'ai pas sous la main", None), ("numéro", None), ("123 ou alors 456", None),
    ],
)  # fmt: skip
def test_file_numbers(context, text: str, value: str | None) -> None:
    assert reference(text, context) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("287,45 €", "287.45"), ("287.45", "287.45"), ("1 287,45 euros", "1287.45"),
        ("300", "300"), ("trois cents euros", "300"), ("٣٠٠ يورو", "300"), ("1.200", "1200"),
        ("287,00", "287"), ("287,5", "287.50"), ("0", None), ("beaucoup", None),
        ("300 ou 400", None), ("99999999", None),
    ],
)  # fmt: skip
def test_amounts(context, text: str, value: str | None) -> None:
    assert amount(text, context) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12 rue de l'Exemple, 75000 Paris", "12 rue de l'Exemple, 75000 Paris"),
        ("j'habite au 12 rue de l'Exemple", "12 rue de l'Exemple"),
        ("mon adresse est 3 place Ö, Île", "3 place Ö, Île"),
        ("١٢ rue de l'Exemple", "12 rue de l'Exemple"),
        ("شارع المثال", None), ("12", None), ("x" * 200, None), ("a\u0000b", None), ("", None),
    ],
)  # fmt: skip
def test_addresses(context, text: str, value: str | None) -> None:
    assert latin("address")(text, context) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("je m'appelle Prénom Nom", "Prénom Nom"), ("My name is First Last.", "First Last"),
        ("Nom", "Nom"), ("Şule Ğ", "Şule Ğ"), ("adım First", "First"), ("{to}", None),
        ("me llamo First Last", "First Last"), ("non", ""), ("jo", "jo"),
    ],
)  # fmt: skip
def test_names(context, text: str, value: str | None) -> None:
    assert latin("name", 60)(text, context) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("la CAF", "caf:"), ("à la sécu", "cpam:"), ("mon propriétaire", "bailleur:"),
        ("المحافظة", "prefecture:"), ("to the hospital Exemple", ":hospital Exemple"),
        ("ma banque", ":ma banque"), ("non", ""), ("صديقي", None),
        ("un deux trois quatre cinq six sept huit neuf", None),
    ],
)  # fmt: skip
def test_who_gets_it(context, text: str, value: str | None) -> None:
    assert recipient(text, context) == value


@pytest.mark.parametrize(
    ("question", "text", "value"),
    [
        ("decision", "le 12 mars", "2026-03-12"), ("decision", "12/3/2025", "2025-03-12"),
        ("decision", "le 3 décembre", "2025-12-03"), ("decision", "le 3 décembre 2026", None),
        ("asked", "12 мая", "2026-05-12"), ("asked", "hier", None),
        ("since", "le 3 décembre", "2026-12-03"), ("since", "le 3 novembre", "2026-11-03"),
        ("since", "le 3 janvier", "2027-01-03"), ("since", "3 janvier 2026", "2026-01-03"),
        ("since", "le 31 février", None), ("since", "29 février", None),
    ],
)  # fmt: skip
def test_days_are_the_nearest(context, question: str, text: str, value: str | None) -> None:
    """Today is 22 November 2026. A decision or a letter that was received lies behind."""
    assert QUERIES[question].read(text, context) == value


@pytest.mark.parametrize(
    ("question", "text", "value"),
    [
        ("reason", "j'ai perdu mon travail", "job"), ("reason", "non", ""), ("reason", "bof", None),
        ("need", "rien", "none"), ("need", "I am blind", "sight"), ("need", "مترجم", "interpreter"),
        ("document", "passeport", "identity"), ("document", "un RIB", "bank"),
        ("count", "3 fois", "3"), ("count", "une fois", None), ("count", "cent fois", None),
        ("about", "mon RSA", "benefit"), ("purpose", "titre de séjour", "permit"),
    ],
)  # fmt: skip
def test_choices(context, question: str, text: str, value: str | None) -> None:
    assert QUERIES[question].read(text, context) == value
