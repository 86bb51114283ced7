"""The questionnaire walked through, and what is said of the result."""

from datetime import date

import pytest
from admin_world import PHRASES
from entitlements_world import PLENTY, Talk, ToldCalculator

from bot.entitlements import Adult, Benefit, Housing
from bot.errors import EngineBusy, EngineError
from bot.model import Answer, EngineFailed, Passage
from bot.trace import collect

ALONE_AND_POOR = (
    "à quoi j'ai droit",
    "réfugiée",
    "34 ans",
    "seule",
    "aucun",
    "à la rue",
    "rien",
    "non",
)


def written(answer: Answer) -> str:
    """Text and details as they are written."""
    more = (piece.text if isinstance(piece, Passage) else piece for piece in answer.more)
    return " ".join((answer.text, *more))


WALKS = {
    "fr": (
        "combien je toucherais de RSA",
        "je suis réfugiée",
        "trente-quatre ans",
        "je vis seule",
        "deux",
        "3 et 7 ans",
        "locataire HLM",
        "450 euros",
        "j'habite à Villeurbanne",
        "rien",
        "non",
    ),
    "en": (
        "what am I entitled to?",
        "I have refugee status",
        "I am 34",
        "alone",
        "two",
        "3 years and 7 years",
        "social housing",
        "450",
        "Villeurbanne",
        "I do not work",
        "no",
    ),
    "ar": (
        "شو بيحقلي",
        "أنا لاجئة",
        "عمري ٣٤",
        "لوحدي",
        "اثنين",
        "٣ و ٧ سنوات",
        "سكن اجتماعي",
        "٤٥٠ يورو",
        "Villeurbanne",
        "لا شيء",
        "لا",
    ),
    "uk": (
        "На що я маю право",
        "статус біженця",
        "мені тридцять чотири",
        "сама",
        "двоє дітей: 2",
        "3 і 7 років",
        "соціальне житло",
        "450 євро",
        "Villeurbanne",
        "не працюю",
        "ні",
    ),
}


@pytest.mark.parametrize("language", WALKS)
async def test_a_lone_parent_in_four_languages(language: str) -> None:
    calculator = ToldCalculator()
    talk = Talk(calculator, language)
    answer = await talk.walk(*WALKS[language])
    assert talk.open is None
    (asked,) = calculator.asked
    assert asked.adults == (Adult(age=34),)
    assert asked.children == (3, 7)
    assert (asked.housing, asked.rent, asked.commune) == (Housing.SOCIAL, 450, "69266")
    assert "570" in answer.text
    assert "310" in answer.text
    assert answer.language == language
    assert calculator.woken == 1
    assert talk.meanwhile == [PHRASES.say(language, "rights-working")]


@pytest.mark.parametrize("language", PHRASES.languages)
async def test_every_language_walks_by_its_own_choices(language: str) -> None:
    """The short answers that are offered are understood, and the result passes the guard."""
    calculator = ToldCalculator(dict.fromkeys(Benefit, 123.0), dict.fromkeys(Benefit, 456.0))
    talk = Talk(calculator, language)
    await talk.say("à quoi j'ai droit")
    said = {
        "age": "41",
        "children": "1",
        "ages": "2",
        "rent": "500",
        "income": "900",
        "partner": "0",
    }
    wished = {
        "status": "permit",
        "couple": "couple",
        "housing": "tenant",
        "town": "city",
        "source": "work",
        "disability": "rate50",
    }
    asked = []
    while talk.open:
        asked.append(talk.open)
        if talk.open in said:
            answer = await talk.say(said[talk.open])
        elif talk.open == "steady":
            answer = await talk.say(PHRASES.say(language, "choice-yes"))
        else:
            choice = PHRASES.say(language, f"rights-choice-{wished[talk.open]}")
            assert choice in (
                talk.conversation.last_answer.choices if talk.conversation.last_answer else ()
            )
            answer = await talk.say(choice)
    assert len(asked) == len(set(asked)) == 13
    assert answer.text.count(PHRASES.say(language, "rights-condition-permit", years="5")) == 1
    one, other = calculator.asked  # furnished or not
    assert one.adults == (Adult(age=41, work=900, disability=50), Adult(age=41))
    assert (one.zone, one.commune, one.children) == (2, "", (2,))
    assert {one.housing, other.housing} == {Housing.TENANT, Housing.FURNISHED}
    note = PHRASES.say(language, "rights-note-aah")
    assert note in written(answer)


@pytest.mark.parametrize("language", PHRASES.languages)
@pytest.mark.parametrize(
    ("status", "sheet"), [("asylum", "asylum-allowance-ada"), ("nopapers", "ame-undocumented")]
)
async def test_closed_rights_are_one_question(language: str, status: str, sheet: str) -> None:
    talk = Talk(ToldCalculator(), language)
    answer = await talk.walk("à quoi j'ai droit", PHRASES.say(language, f"rights-choice-{status}"))
    assert talk.open is None
    assert answer.facts[0] == answer.see_also == sheet
    assert len(answer.choices) == 2
    assert answer.sources
    opened = await talk.say(answer.choices[0])
    assert opened.facts == (sheet,)


@pytest.mark.parametrize("said", ["j'en ai pas", "aucun", "rien du tout", "non"])
async def test_no_papers_are_not_unknown_papers(said: str) -> None:
    answer = await Talk(ToldCalculator()).walk("à quoi j'ai droit", said)
    assert answer.facts[0] == "ame-undocumented"


async def test_unknown_papers_are_a_condition() -> None:
    walk = ("à quoi j'ai droit", "je ne sais pas", *ALONE_AND_POOR[2:])
    answer = await Talk(ToldCalculator()).walk(*walk)
    assert PHRASES.say("fr", "rights-condition-permit", years="5") in answer.text


async def test_few_questions_for_somebody_without_anything() -> None:
    calculator = ToldCalculator()
    talk = Talk(calculator)
    answer = await talk.walk(*ALONE_AND_POOR)
    assert talk.open is None
    assert len(ALONE_AND_POOR) == 8  # the wish and seven answers
    assert calculator.names == []
    assert answer.facts == ("rsa", "apl-housing-aid", "css-complementary")


async def test_the_answer_is_about_and_says_who_decides() -> None:
    answer = await Talk(ToldCalculator()).walk(*ALONE_AND_POOR)
    assert "environ 570 euros par mois" in answer.text
    assert "573" not in answer.text
    assert "vous pourriez" in answer.text
    assert "décide" in answer.text
    assert "avril 2026" in answer.text
    assert "Mes droits sociaux" in answer.text
    assert answer.sources[0].url == "https://www.mesdroitssociaux.gouv.fr/"
    assert answer.sources[1].title.startswith("Décret n° 2026-220")
    assert answer.passing


async def test_more_gives_one_benefit_at_a_time_with_its_law() -> None:
    answer = await Talk(ToldCalculator()).walk(*ALONE_AND_POOR)
    rsa, housing, health, limits = answer.more
    assert isinstance(rsa, Passage)
    assert "Décret n° 2026-220 du 30 mars 2026, art. 1" in rsa.text
    assert "1er avril 2026" in rsa.text
    assert isinstance(housing, Passage)
    assert "310" in housing.text
    assert isinstance(health, Passage)
    assert "gratuite" in health.text
    assert "épargne" in str(limits)


async def test_another_voice_does_not_read_a_french_title() -> None:
    talk = Talk(ToldCalculator(), "ar")
    answer = await talk.walk("شو بيحقلي", "لاجئ", "34", "وحدي", "صفر", "في الشارع", "لا شيء", "لا")
    first = answer.more[0]
    assert isinstance(first, Passage)
    assert "Décret" in first.text
    assert "Décret" not in (first.speech or "")


async def test_both_ends_are_said_when_something_is_open() -> None:
    calculator = ToldCalculator(
        {Benefit.PPA: 304.51, Benefit.HOUSING: 308.0},
        {Benefit.PPA: 300.0, Benefit.HOUSING: 120.0},
        towns=(),
    )
    walk = ("calcule mon APL", "réfugié", "30", "seul", "aucun", "locataire", "500", "Trifouillis")
    answer = await Talk(calculator).walk(*walk, "1000 euros de travail", "je ne sais pas", "non")
    assert "aide au logement, APL : entre 120 et 310 euros" in answer.text
    assert "environ 300 euros" in answer.text
    assert {one.zone for one in calculator.asked} == {1, 2, 3}
    assert {one.steady for one in calculator.asked} == {True, False}
    assert all(one.adults[0].work == 1000 for one in calculator.asked)


async def test_a_right_in_some_cases_only_is_up_to() -> None:
    calculator = ToldCalculator({Benefit.HOUSING: 308.0, Benefit.C2S: 0.0}, {})
    walk = ("calcule mon APL", "réfugié", "30", "seul", "aucun", "locataire", "500", "ailleurs")
    answer = await Talk(calculator).walk(*walk, "rien", "non")
    assert "jusqu'à 310 euros" in answer.text
    assert "complémentaire santé : peut-être" in answer.text


async def test_children_s_benefits_are_one_amount_first_then_each() -> None:
    rights = {Benefit.AF: 153.01, Benefit.ASF: 403.56, Benefit.ARS: 429.01}
    talk = Talk(ToldCalculator(rights))
    answer = await talk.walk(
        "quelles aides je peux avoir",
        "française",
        "40",
        "seule",
        "2",
        "5 et 8",
        "propriétaire",
        "rien",
        "non",
    )
    assert "allocations pour les enfants : environ 560 euros par mois" in answer.text
    details = written(answer)
    assert "Allocations familiales : environ 150 euros par mois" in details
    assert "(ASF) : environ 400 euros par mois" in details
    assert "l'autre parent ne paie rien" in details
    assert "environ 430 euros par an" in details


async def test_all_that_is_found_in_any_language_is_three_sentences() -> None:
    talk = Talk(ToldCalculator(dict.fromkeys(Benefit, 123.0)), "en")
    walk = (
        "what am i entitled to",
        "residence permit",
        "40",
        "alone",
        "none",
        "hotel",
        "nothing",
        "no",
    )
    answer = await talk.walk(*walk)
    assert answer.text.count(". ") + 1 == 3, answer.text


async def test_nothing_found_is_said_as_it_is() -> None:
    answer = await Talk(ToldCalculator({})).walk(*ALONE_AND_POOR)
    assert "ne trouve aucun droit" in answer.text
    assert "décide" in answer.text
    assert answer.facts == ()
    assert "CPAM" in written(answer), "the ceilings of the C2S are old"


async def test_temporary_protection_counts_no_rsa() -> None:
    rights = {Benefit.RSA: 651.69, Benefit.PPA: 100.0, Benefit.HOUSING: 308.0}
    walk = ("à quoi j'ai droit", "protection temporaire", *ALONE_AND_POOR[2:])
    answer = await Talk(ToldCalculator(rights)).walk(*walk)
    assert "650" not in written(answer)
    assert "ADA" in answer.text
    assert "310" in answer.text
    assert "rsa" not in answer.facts


async def test_an_unknown_rate_is_no_aah() -> None:
    answer = await Talk(ToldCalculator({Benefit.AAH: 1041.59})).walk(
        *ALONE_AND_POOR[:-1], "je ne sais pas"
    )
    assert "1040" not in written(answer)
    assert "pas calculé l'AAH" in written(answer)


@pytest.mark.parametrize(
    ("said", "rate"),
    [
        ("80 %", 80),
        ("75", 50),
        ("quatre-vingts pour cent", 80),
        ("20 %", 0),
        ("entre 50 et 79", 50),
        ("rien", 0),
    ],
)
async def test_rates(said: str, rate: int) -> None:
    calculator = ToldCalculator()
    await Talk(calculator).walk(*ALONE_AND_POOR[:-1], said)
    assert calculator.asked[0].adults[0].disability == rate


async def test_an_unknown_rent_is_no_housing_aid_and_no_further_question() -> None:
    calculator = ToldCalculator()
    talk = Talk(calculator)
    answer = await talk.walk(
        "à quoi j'ai droit",
        "réfugié",
        "30",
        "seul",
        "aucun",
        "locataire",
        "je ne sais pas",
        "rien",
        "non",
    )
    assert talk.open is None
    assert "310" not in written(answer)
    assert "pas pu calculer l'aide au logement" in written(answer)


async def test_a_room_in_a_foyer_has_its_own_rules() -> None:
    walk = (*ALONE_AND_POOR[:5], "foyer", "rien", "non")
    answer = await Talk(ToldCalculator()).walk(*walk)
    assert "pas pu calculer l'aide au logement" in written(answer)
    assert "310" not in written(answer)


async def test_an_income_that_is_not_known_is_said_not_to_be_counted() -> None:
    calculator = ToldCalculator()
    walk = (*ALONE_AND_POOR[:6], "je ne sais pas", "non")
    answer = await Talk(calculator).walk(*walk)
    assert calculator.asked[0].adults[0].work == 0
    assert "plus bas" in answer.text


async def test_where_money_comes_from_is_asked_only_when_it_was_not_said() -> None:
    calculator = ToldCalculator()
    talk = Talk(calculator)
    await talk.walk(*ALONE_AND_POOR[:6], "800")
    assert talk.open == "source"
    await talk.walk("du chômage", "non")
    assert calculator.asked[0].adults[0].unemployment == 800


async def test_a_partner_is_asked_about_and_counted() -> None:
    calculator = ToldCalculator()
    walk = ("à quoi j'ai droit", "réfugié", "30", "avec ma femme", "un", "8 mois", "chez un ami")
    await Talk(calculator).walk(*walk, "rien", "1 200 euros de salaire", "non")
    (asked,) = calculator.asked
    assert asked.adults == (Adult(age=30), Adult(age=30, work=1200))
    assert asked.children == (0,)
    assert asked.housing is Housing.HOSTED


@pytest.mark.parametrize("error", [EngineError("hung"), EngineBusy("full")])
async def test_a_calculation_that_fails_is_said_and_ends(error: Exception) -> None:
    talk = Talk(ToldCalculator(error=error))
    with collect() as events:
        answer = await talk.walk(*ALONE_AND_POOR)
    assert EngineFailed(stage="calculate", engine="openfisca", error=type(error).__name__) in events
    assert answer.text == PHRASES.say("fr", "rights-failed")
    assert answer.handoff
    assert [source.title for source in answer.sources] == ["Mes droits sociaux", "France services"]
    assert talk.open is None


@pytest.mark.parametrize("language", PHRASES.languages)
async def test_without_a_calculator_the_official_one_is_named(language: str) -> None:
    talk = Talk(None, language)
    answer = await talk.say("à quoi j'ai droit")
    assert answer.text == PHRASES.say(language, "rights-absent")
    assert answer.sources[0].url == "https://www.mesdroitssociaux.gouv.fr/"
    assert talk.open is None


async def test_old_rules_are_called_old() -> None:
    answer = await Talk(ToldCalculator(since=date(2025, 4, 1))).walk(*ALONE_AND_POOR)
    assert "avril 2025" in answer.text
    assert "anciens" in answer.text


async def test_from_pension_age_on_other_aids_are_named() -> None:
    walk = ("à quoi j'ai droit", "française", "67 ans", *ALONE_AND_POOR[3:])
    answer = await Talk(ToldCalculator()).walk(*walk)
    assert "ASPA" in answer.text


async def test_before_25_the_answer_says_why_there_is_no_rsa() -> None:
    walk = ("à quoi j'ai droit", "française", "22 ans", *ALONE_AND_POOR[3:])
    answer = await Talk(ToldCalculator({Benefit.C2S: 0.0})).walk(*walk)
    assert "Avant 25 ans" in answer.text


@pytest.mark.parametrize(("said", "age"), [("je suis né en 1992", 34), ("1990", 36), ("34", 34)])
async def test_a_year_of_birth_is_an_age(said: str, age: int) -> None:
    calculator = ToldCalculator()
    await Talk(calculator).walk("à quoi j'ai droit", "réfugiée", said, *ALONE_AND_POOR[3:])
    assert calculator.asked[0].adults[0].age == age


@pytest.mark.parametrize(
    ("count", "said", "ages"),
    [
        ("un", "2 ans et 8 mois", (2,)),
        ("1", "6 semaines", (0,)),
        ("une fille", "elle a cinq ans", (5,)),
        ("deux", "deux : 3 et 7", (3, 7)),
        ("3", "8 mois, 4 ans et 17 ans", (0, 4, 17)),
        ("2", "три і сім років", (3, 7)),
        ("1", "un an", (1,)),
        ("1", "she is one year old", (1,)),
        ("1", "سنة", (1,)),
        ("1", "سنتين", (2,)),
        ("1", "рік", (1,)),
        ("1", "un mois", (0,)),
        ("2", "un an et trois ans", (3, 1)),
        ("2", "8 mois et un an", (0, 1)),
    ],
)
async def test_ages_of_children(count: str, said: str, ages: tuple[int, ...]) -> None:
    calculator = ToldCalculator()
    walk = (*ALONE_AND_POOR[:4], count, said, *ALONE_AND_POOR[5:])
    await Talk(calculator).walk(*walk)
    assert calculator.asked[0].children == ages


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("un enfant de 5 ans", "1"),
        ("deux enfants, un garçon et une fille", "2"),
        ("j'ai 3 enfants", "3"),
        ("pas d'enfant", "0"),
        ("non", "0"),
        ("4 ans et 7 ans", "2"),
    ],
)
async def test_how_many_children(said: str, count: str) -> None:
    talk = Talk(ToldCalculator())
    await talk.walk(*ALONE_AND_POOR[:4], said)
    assert talk.conversation.dialogue is not None
    assert talk.conversation.dialogue.answered("children") == count


@pytest.mark.parametrize(
    ("language", "said", "work", "unemployment"),
    [
        ("fr", "1 200 euros de salaire pendant 3 mois", 1200, 0),
        ("fr", "entre 500 et 600 du travail", 550, 0),
        ("fr", "le chômage, 740,50", 0, 740),
        ("fr", "je travaille un peu, six cents euros", 600, 0),
        ("en", "we are paid 800 for work", 800, 0),
        ("en", "nothing at all", 0, 0),
        ("uk", "зарплата 900 євро на місяць", 900, 0),
        ("ar", "٨٠٠ يورو من الشغل", 800, 0),
        ("es", "no tengo trabajo", 0, 0),
    ],
)
async def test_incomes(language: str, said: str, work: int, unemployment: int) -> None:
    calculator = ToldCalculator()
    talk = Talk(calculator, language)
    walk = ("à quoi j'ai droit", "réfugié", "30", "seul", "0", "hotel", said)
    await talk.walk(*walk, PHRASES.say(language, "rights-choice-rate0"))
    adult = calculator.asked[0].adults[0]
    assert (adult.work, adult.unemployment) == (work, unemployment)


@pytest.mark.parametrize("said", ["3", "3, 7 et 9", "30 et 3", "grands"])
async def test_ages_that_do_not_fit_are_asked_again(said: str) -> None:
    talk = Talk(ToldCalculator())
    await talk.walk(*ALONE_AND_POOR[:4], "2", said)
    assert talk.open == "ages"


async def test_the_result_offers_the_sheets_that_say_how_to_ask() -> None:
    talk = Talk(ToldCalculator())
    answer = await talk.walk(*ALONE_AND_POOR)
    assert len(answer.choices) == 3
    assert (await talk.say(answer.choices[0])).facts == ("rsa",)


async def test_what_is_not_understood_is_asked_again_then_given_to_a_human() -> None:
    talk = Talk(ToldCalculator())
    await talk.walk("à quoi j'ai droit", "réfugié")
    again = await talk.say("peut-être bien")
    assert talk.open == "age"
    assert PHRASES.say("fr", "rights-age") in again.text
    lost = await talk.say("comme toi")
    assert lost.handoff
    assert talk.open is None


async def test_a_question_in_the_middle_is_answered_by_its_sheet() -> None:
    talk = Talk(ToldCalculator())
    await talk.walk("à quoi j'ai droit", "réfugié")
    answer = await talk.say("comment ouvrir un compte bancaire ?")
    assert answer.facts == ("bank-account-right",)
    assert talk.open is None


async def test_asking_again_begins_again() -> None:
    talk = Talk(ToldCalculator())
    await talk.walk("à quoi j'ai droit", "réfugié", "30")
    await talk.say("calcule mes droits")
    assert talk.open == "status"
    assert talk.conversation.dialogue is not None
    assert talk.conversation.dialogue.answers == ()


async def test_nothing_that_was_said_stays_in_the_result() -> None:
    """The answer that is remembered for "more" carries amounts, none of the person's answers."""
    talk = Talk(ToldCalculator())
    answer = await talk.walk(*WALKS["fr"])
    assert talk.conversation.dialogue is None
    assert answer.passing
    kept = " ".join((written(answer), *answer.evidence))
    assert "Villeurbanne" not in kept
    assert "450" not in kept
    assert PLENTY[Benefit.RSA] == 573.49
