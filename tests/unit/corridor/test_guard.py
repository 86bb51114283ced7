"""Rule R3: a number without evidence never leaves."""

import pytest

from bot.guard import refusal, unsupported
from bot.model import Answer


@pytest.mark.parametrize(
    ("said", "evidence"),
    [
        ("287,45 € par mois", "Montant : 287,45 €"),
        ("287.45", "٢٨٧٫٤٥"),
        ("1 234,50 €", "1234,50"),
        ("appelez le 01 42 50 09 00", "tél. 01.42.50.09.00"),
        ("le 15 décembre 2026", "2026-12-15"),
        ("avant le 15/12/2026", "avant le 15 12 2026"),
        ("le 5 mai", "05/05/2026"),
        ("01.42.50.09.00", "0142500900"),
        ("1 234,5 €", "1234.50"),
        ("de 9:00 à 17:30", "9:00 - 17:30"),
        ("3 mois", "sous 3 mois"),
        ("sans nombre", ""),
    ],
)
def test_supported(said: str, evidence: str) -> None:
    assert unsupported([said], [evidence]) == ()


@pytest.mark.parametrize(
    ("said", "evidence"),
    [
        ("287,45 €", "287 ou 45"),
        ("le 16 décembre 2026", "2026-12-15"),
        ("appelez le 116", "appelez le 115"),
        ("12,50 €", "1250 m et 12 personnes, 50 places".replace("1250", "999")),
        ("3 mois", ""),
        ("150 €", "1,50 €"),
        ("28745 €", "287,45 €"),
        ("15/03/2026", "entre le 15/01/2027 et le 20/03/2026"),
        ("01 42 68 09 00", "01 42 50 09 00 ou 01 42 68 11 11"),
    ],
)
def test_unsupported(said: str, evidence: str) -> None:
    assert unsupported([said], [evidence]) != ()


def test_every_text_of_an_answer_is_checked() -> None:
    good = Answer(text="Dans 8 jours.", language="fr", evidence=("8 jours",))
    assert refusal(good) is None
    for field in ("speech", "simpler"):
        assert refusal(Answer(text="", language="fr", evidence=("8",), **{field: "9"})) == "R3"
    assert refusal(Answer(text="", language="fr", evidence=("8",), more=("8", "9"))) == "R3"
