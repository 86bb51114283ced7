"""Medicine boxes, food and money from their print: doubts marked, a person always offered."""

from datetime import date

import pytest
from eyes import PHRASES

from bot.model import Box, Claim, Line
from bot.seeing.gs1 import Gs1
from skills.describe_image.asking import answer_to
from skills.describe_image.look import Look
from skills.describe_image.packages import Kind, package_of
from skills.describe_image.packages_told import sentence
from skills.describe_image.purposes import purpose_of
from skills.describe_image.telling import Teller

FRENCH = Teller(PHRASES, "fr")
CIP = "(01)03400930000007"


def lines(*texts: str | tuple[str, float], heights: dict[int, int] | None = None):
    """Lines under each other; a text may carry its confidence, a row its height."""
    rows = []
    for row, text in enumerate(texts):
        words, confidence = text if isinstance(text, tuple) else (text, 0.97)
        height = (heights or {}).get(row, 24)
        top = 40.0 + 60 * row
        box = Box(left=40, top=top, right=40 + 12 * len(words), bottom=top + height)
        rows.append(Line(text=words, confidence=confidence, box=box))
    return tuple(rows)


DOLIPRANE = lines(
    "DOLIPRANE 1000 mg", "Paracétamol", "8 comprimés pelliculés sécables", "Voie orale",
    "EXP 04/2027", "LOT 7B219", heights={0: 60},
)  # fmt: skip


def test_a_medicine_box_is_read() -> None:
    box = package_of(DOLIPRANE)
    assert box.kind is Kind.MEDICINE
    assert box.name.text == "DOLIPRANE"
    assert [one.text for one in box.strengths] == ["1000 mg"]
    assert (box.form, box.expiry, box.lot.text) == ("tablet", date(2027, 4, 30), "7B219")
    assert not box.doubtful


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("fr", ["« DOLIPRANE »", "« 1000 mg »", "en comprimés", "30 avril 2027", "pharmacien"]),
        ("en", ["« DOLIPRANE »", "tablets", "April 30, 2027", "pharmacist"]),
        ("ar", ["« DOLIPRANE »", "أقراص", "2027", "صيدلي"]),
        ("uk", ["« DOLIPRANE »", "таблетки", "30 квітня 2027", "фармацевт"]),
    ],
)
def test_it_is_told_in_one_sentence(language, parts) -> None:
    text = sentence(package_of(DOLIPRANE), Teller(PHRASES, language))
    for part in parts:
        assert part in text
    assert text.count(". ") == 0


def test_contradicting_strengths_are_both_doubts() -> None:
    box = package_of(lines("DOLIPRANE 1000 mg", "Paracétamol 100 mg", "comprimés"))
    assert box.doubtful
    text = sentence(box, FRENCH)
    assert "« 1000 mg » et « 100 mg »" in text
    assert "je ne sais pas lequel" in text


def test_a_compound_strength_is_one() -> None:
    box = package_of(lines("AMOXICILLINE", "875 mg/125 mg", "comprimés"))
    assert [one.text for one in box.strengths] == ["875 mg/125 mg"]
    syrup = package_of(lines("SIROP ENFANT", "24 mg/ml", "sirop"))
    assert [one.text for one in syrup.strengths] == ["24 mg/ml"]


def test_an_unsure_strength_is_a_maybe() -> None:
    box = package_of(lines("DOLIPRANE", ("1000 mg", 0.86), "comprimés"))
    assert box.doubtful
    assert "peut-être « 1000 mg »" in sentence(box, FRENCH)


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("EXP 04/2027", date(2027, 4, 30)), ("EXP. 04/27", date(2027, 4, 30)),
        ("EXP: 02-2028", date(2028, 2, 29)), ("Exp MAR 2027", date(2027, 3, 31)),
        ("À utiliser avant : 12.2026", date(2026, 12, 31)),
        ("À consommer de préférence avant le 05/06/2027", date(2027, 6, 5)),
        ("Use by 5 Jun 2027", date(2027, 6, 5)), ("Best before: 2027-06-05", date(2027, 6, 5)),
        ("Придатний до 09.2027", date(2027, 9, 30)), ("صالح حتى 10/2027", date(2027, 10, 31)),
        ("PER 08 2027", date(2027, 8, 31)), ("EXP août 2027", date(2027, 8, 31)),
        ("EXP 13/2027", None), ("EXP 31/02/2027", None), ("04/2027", None), ("LOT 04/2027", None),
    ],
)  # fmt: skip
def test_printed_expiry_dates(printed, day) -> None:
    assert package_of(lines("DOLIPRANE 500 mg", "comprimés", printed)).expiry == day


def test_the_date_may_stand_under_its_label() -> None:
    box = package_of(lines("DOLIPRANE 500 mg", "comprimés", "EXP", "04/2027"))
    assert box.expiry == date(2027, 4, 30)


def test_one_unsure_reading_gives_no_day() -> None:
    box = package_of(lines("DOLIPRANE 500 mg", "comprimés", ("EXP 04/2027", 0.86)))
    assert box.expiry is None
    text = sentence(box, FRENCH)
    assert "n'est pas sûre" in text
    assert "« 04/2027 »" in text


def test_code_and_print_confirm_or_contradict_each_other() -> None:
    unsure = lines("DOLIPRANE 500 mg", "comprimés", ("EXP 04/2027", 0.86))
    confirmed = package_of(unsure, Gs1(gtin="03400930000007", expiry=date(2027, 4, 30), lot="A1"))
    assert confirmed.expiry == date(2027, 4, 30)
    assert confirmed.lot.text == "A1"
    contradicted = package_of(unsure, Gs1(gtin="03400930000007", expiry=date(2026, 4, 30)))
    assert contradicted.expiry is None
    assert contradicted.doubtful
    assert len(contradicted.expiries) == 2


def test_two_printed_dates_are_both_said() -> None:
    box = package_of(lines("DOLIPRANE 500 mg", "comprimés", "EXP 04/2027", "EXP 04/2021"))
    assert box.expiry is None
    assert "« 04/2027 » et « 04/2021 »" in sentence(box, FRENCH)


@pytest.mark.parametrize(
    "texts",
    [
        ("Madame, Monsieur,", "Nous vous rappelons que le Paracétamol 1000 mg, en comprimés,",
         "n'est plus remboursé."),
        ("Objet : votre ordonnance", "Doliprane 1000 mg comprimés", "Cordialement"),
        ("Gratin dauphinois 9,00 €", "Crème brûlée 6,80 €"),
        ("Poids net 500 g", "HARICOTS VERTS"), ("SORTIE",), ("Total 50 euros", "Merci"),
        ("Loyer : 500 EUROS", "à payer avant le 5 mars 2027"), (),
    ],
)  # fmt: skip
def test_other_texts_are_no_packages(texts) -> None:
    assert package_of(lines(*texts)) is None


def test_a_leaflet_is_careful_but_no_box() -> None:
    leaflet = package_of(
        lines("NOTICE : INFORMATION DU PATIENT", *["Prenez 1000 mg, comprimés"] * 50)
    )
    assert leaflet.kind is Kind.MEDICINE
    assert not leaflet.told
    assert package_of(DOLIPRANE).told


def test_a_code_alone_makes_a_medicine() -> None:
    box = package_of((), Gs1(gtin="03400930000007", expiry=date(2027, 4, 30)))
    assert box.kind is Kind.MEDICINE
    assert "30 avril 2027" in sentence(box, FRENCH)


def test_food_quotes_the_allergens_with_a_warning() -> None:
    food = package_of(
        lines("BISCUITS AU BEURRE", "Ingrédients : farine de blé, sucre, beurre",
              "Allergènes : gluten, lait,", "traces de noisettes",
              "À consommer avant le 05/06/2027", heights={0: 60})
    )  # fmt: skip
    assert food.kind is Kind.FOOD
    text = sentence(food, FRENCH)
    assert "« Allergènes : gluten, lait, traces de noisettes »" in text
    assert "pour une allergie" in text
    assert food.name.text == "BISCUITS AU BEURRE"


@pytest.mark.parametrize(
    ("texts", "amounts"),
    [
        (("50 EURO", "BCE ECB EZB EKP"), ["50 EURO"]),
        (("EURO EYPΩ", "20", "BCE ECB"), ["20 EURO"]),
        (("2 EURO",), ["2 EURO"]), (("50 EURO CENT",), ["50 EURO CENT"]),
        (("5 EURO", "50 EURO"), ["5 EURO", "50 EURO"]),
    ],
)  # fmt: skip
def test_money_is_a_maybe_with_the_offer_of_a_person(texts, amounts) -> None:
    money = package_of(lines(*texts))
    assert money.kind is Kind.MONEY
    assert [one.text for one in money.amounts] == amounts
    text = sentence(money, FRENCH)
    assert "peut-être" in text
    assert "demandez toujours à une personne" in text


# --- questions ------------------------------------------------------------------------------------


def ask(question: str, *texts, code: str = "", language: str = "fr", today=None):
    claims = (Claim(text=code, certainty=1.0, evidence="barcode"),) if code else ()
    look = Look(lines=texts, script="Latn", claims=claims, flaw=None, width=900, height=600)
    purpose = purpose_of(question, PHRASES)
    return answer_to(purpose, question, [look], Teller(PHRASES, language), PHRASES, today)


@pytest.mark.parametrize(
    ("language", "question", "part"),
    [
        ("fr", "quelle est la date de péremption ?", "30 avril 2027"),
        ("en", "what is the expiry date?", "April 30, 2027"),
        ("ar", "ما هو تاريخ انتهاء الصلاحية؟", "2027"),
        ("uk", "який термін придатності?", "30 квітня 2027"),
    ],
)
def test_the_expiry_date_is_answered(language, question, part) -> None:
    found = ask(question, *DOLIPRANE, language=language)
    assert part in found.text
    assert found.handoff
    assert "2027-04-30" in found.evidence


def test_a_past_date_is_called_past() -> None:
    past = ask("c'est périmé ?", *DOLIPRANE, today=date(2027, 5, 1))
    assert past.text.endswith("Cette date est passée.")
    assert "passée" not in ask("c'est périmé ?", *DOLIPRANE, today=date(2027, 4, 30)).text


def test_the_code_answers_where_nothing_is_printed() -> None:
    found = ask("c'est périmé ?", code=f"{CIP}(17)270400")
    assert found.text.startswith("D'après le code, la date limite est le vendredi 30 avril 2027")


def test_an_unsure_date_is_a_doubt() -> None:
    found = ask("c'est périmé ?", *lines("BOX 500 mg comprimés", ("EXP 04/2027", 0.86)))
    assert found.text.startswith("Je crois lire « 04/2027 »")
    assert found.handoff


def test_which_medicine() -> None:
    found = ask("c'est quel médicament ?", *DOLIPRANE)
    assert "« DOLIPRANE »" in found.text
    assert "pharmacien" in found.text
    assert found.handoff
    none = ask("c'est quel médicament ?", *lines("SORTIE DE SECOURS"))
    assert none.text.startswith("Je ne reconnais pas de médicament")
    assert none.handoff


def test_how_many_to_take_is_never_answered() -> None:
    found = ask("combien je dois en prendre par jour ?", *DOLIPRANE)
    assert found.declined
    assert found.handoff
    assert "1000" not in found.text


@pytest.mark.parametrize(
    "question",
    ["y a-t-il du porc ?", "is there any peanut?", "هل فيه خنزير؟", "чи є свинина?",
     "est-ce que ça contient du soja ?"],
)  # fmt: skip
def test_what_is_not_read_on_food_is_no_reassurance(question) -> None:
    food = lines("BISCUITS", "Ingrédients : farine de blé, sucre")
    found = ask(question, *food)
    assert found.handoff
    assert "demandez toujours à une personne" in found.text


@pytest.mark.parametrize(
    "question", ["y a-t-il du blé ?", "is there wheat in it?", "هل فيه قمح؟", "чи є пшениця?"]
)
def test_what_is_read_on_food_is_quoted(question) -> None:
    food = lines("BISCUITS", "Ingrédients : farine de blé, sucre")
    assert "farine de blé" in ask(question, *food).text
