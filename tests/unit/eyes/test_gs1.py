"""Codes on medicine boxes: the standard's identifiers, separators, check digits and days."""

from datetime import date

import pytest
from eyes import PHRASES
from hypothesis import given
from hypothesis import strategies as st

from bot.model import Claim
from bot.seeing.gs1 import cip13_of, is_checked, parse
from skills.describe_image.codes import gs1_in, said, site_of
from skills.describe_image.telling import Teller

GS = "\x1d"
CIP = "3400930000007"
FRENCH = Teller(PHRASES, "fr")


@pytest.mark.parametrize(
    "content",
    [
        "(01)03400930000007(17)270331(10)AB12(21)99X",
        f"010340093000000717270331{'10AB12'}{GS}2199X",
        f"]d2010340093000000717270331{'10AB12'}{GS}2199X",
        f"{GS}010340093000000721{'99X'}{GS}17270331{'10AB12'}",
        f"]C10103400930000007{'10AB12'}{GS}2199X{GS}17270331",
    ],
)
def test_the_same_data_however_it_is_written(content) -> None:
    code = parse(content)
    assert code is not None
    assert code.gtin == f"0{CIP}"
    assert code.cip13 == CIP
    assert (code.expiry, code.lot, code.serial) == (date(2027, 3, 31), "AB12", "99X")


@pytest.mark.parametrize(
    ("digits", "day"),
    [
        ("270300", date(2027, 3, 31)), ("280200", date(2028, 2, 29)),
        ("270200", date(2027, 2, 28)), ("261231", date(2026, 12, 31)),
        ("270015", None), ("271315", None), ("270230", None), ("27033", None),
    ],
)  # fmt: skip
def test_days_of_expiry(digits, day) -> None:
    code = parse(f"(01)03400930000007(17){digits}")
    assert code is not None
    assert code.expiry == day


@pytest.mark.parametrize(
    "content",
    ["", "https://exemple.example", "3400930000007", "bonjour", "(01)", "0103400930000008",
     "(AB)12", "10AB12", "1727033", "(01)03400930000007 et du texte", "17270331"],
)  # fmt: skip
def test_other_contents_are_no_element_strings(content) -> None:
    code = parse(content)
    assert code is None or code.gtin is None
    assert code is None or code.expiry is None


def test_a_wrong_check_digit_is_left_out() -> None:
    code = parse("(01)03400930000008(17)270331")
    assert code is not None
    assert code.gtin is None
    assert code.cip13 is None


@pytest.mark.parametrize(
    ("digits", "right"),
    [("4006381333931", True), ("4006381333932", False), ("96385074", True), ("12", False),
     ("٣٤٠٠٩٣٠٠٠٠٠٠٧", False)],
)  # fmt: skip
def test_check_digits(digits, right) -> None:
    assert is_checked(digits) is right


def test_french_medicines_are_recognised() -> None:
    assert cip13_of(CIP) == CIP
    assert cip13_of("4006381333931") is None
    assert parse("(01)04006381333931").cip13 is None


@given(st.text(max_size=60))
def test_any_content_is_survived(content) -> None:
    parse(content)
    assert said(content, FRENCH).text


@given(
    st.dates(date(2001, 1, 1), date(2076, 12, 31)),
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/.", min_size=1, max_size=20),
)
def test_what_is_written_is_read_back(day, lot) -> None:
    code = parse(f"0103400930000007{day:17%y%m%d}10{lot}{GS}21X")
    assert code is not None
    assert (code.expiry, code.lot, code.serial) == (day, lot, "X")


@pytest.mark.parametrize(
    ("link", "site"),
    [
        ("https://www.ameli.fr/assure/abc?x=1", "ameli.fr"),
        ("https://www.impots.gouv.fr/portail", "impots.gouv.fr"),
        ("http://ameli.fr.compte-verif.example/login", "compte-verif.example"),
        ("https://ameli.fr@voleur.example/", "voleur.example"),
        ("www.diia.gov.ua/x", "diia.gov.ua"), ("https://shop.example.co.uk", "example.co.uk"),
        ("https://192.0.2.7/a", "192.0.2.7"), ("http://localhost/", None), ("https://[", None),
        ("HTTPS://CAF.FR", "caf.fr"),
    ],
)  # fmt: skip
def test_the_site_of_a_link_is_who_owns_it(link, site) -> None:
    assert site_of(link) == site


@pytest.mark.parametrize("language", ["fr", "en", "ar", "uk"])
def test_links_are_announced_and_not_read_out(language) -> None:
    text = said("https://www.caf.fr/espace?jeton=SECRET9", Teller(PHRASES, language)).text
    assert "caf.fr" in text
    assert "SECRET9" not in text
    assert "http" not in text
    hidden = said("Voir www.caf.fr/espace?jeton=SECRET9", Teller(PHRASES, language)).text
    assert "SECRET9" not in hidden


def test_a_medicine_code_says_expiry_and_lot() -> None:
    told = said("(01)03400930000007(17)270300(10)AB12", FRENCH)
    assert "code de médicament français" in told.text
    assert "mercredi 31 mars 2027" in told.text
    assert "Lot : AB12" in told.text
    assert "2027-03-31" in told.evidence


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (CIP, "médicament français"), ("4006381333931", "code-barres de produit"),
        ("WIFI:S:maison;T:WPA;P:motdepasse;;", "Wi-Fi"), ("tel:+33100000000", "téléphone"),
        ("BEGIN:VCARD", "carte de visite"), ("Casier 12", "« Casier 12 »"),
    ],
)  # fmt: skip
def test_other_codes(content, part) -> None:
    text = said(content, FRENCH).text
    assert part in text
    assert "motdepasse" not in text


def test_the_code_among_the_claims() -> None:
    link = Claim(text="https://exemple.example", certainty=1.0, evidence="barcode")
    box = Claim(text="(01)03400930000007(10)A", certainty=1.0, evidence="barcode")
    assert gs1_in([link]) is None
    assert gs1_in([link, box]).lot == "A"
