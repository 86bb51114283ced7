"""Job orientation: the table, the words, the list, the details, and what is never said."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from admin_world import PHRASES, conversation, message, services_of

from bot.errors import ConfigError
from bot.expressions import parse
from bot.guard import refusal
from bot.model import Answer, Conversation, Dialogue
from bot.ports import Context
from skills.admin_help import AdminHelp
from skills.admin_help.errands import wanted
from skills.admin_help.jobs import ERRAND
from skills.admin_help.jobs.sounding import sound
from skills.admin_help.jobs.table import REGULATED, load_table, load_words

SERVICES = services_of()
LANGUAGES = sorted(PHRASES.languages)


async def said(text: str, so_far: Conversation) -> tuple[Answer | None, Conversation]:
    """What is answered, and the conversation after it."""
    language = so_far.language or "fr"
    context = Context(conversation=so_far, language=language, text=text, services=SERVICES)
    answer = await ERRAND.handle(text, context)
    return answer, replace(so_far, dialogue=answer.dialogue if answer else None)


async def talk(language: str, *texts: str) -> Answer:
    """The last answer of a talk."""
    so_far = conversation(language)
    answer = None
    for text in texts:
        answer, so_far = await said(text, so_far)
    assert answer is not None
    return answer


# --- the table ------------------------------------------------------------------------------------


def test_the_table_has_at_least_160_occupations_with_codes_of_rome() -> None:
    occupations = load_table().occupations
    assert len(occupations) >= 160
    codes = [one.rome for one in occupations.values()]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"[A-N][1-4]\d{3}", code) for code in codes)
    assert all(one.label and one.needs for one in occupations.values())


@pytest.mark.parametrize(
    ("trade", "code"),
    [
        ("tailor", "B1813"), ("seamstress", "B1803"), ("sewing-factory", "H2402"),
        ("truck-driver", "N4101"), ("bus-driver", "N4103"), ("delivery-driver", "N4105"),
        ("cleaner", "K2205"), ("cook", "G1609"), ("baker", "D1102"), ("mason", "F1703"),
        ("electrician", "F1602"), ("car-mechanic", "I1604"), ("nurse", "J1506"),
        ("physio", "J1404"), ("switchboard", "M1614"), ("piano-tuner", "B1501"),
        ("developer", "M1805"), ("guard", "K2503"), ("forklift", "N1101"), ("nanny", "K1303"),
    ],
)  # fmt: skip
def test_codes_are_those_of_the_copy_of_rome(trade: str, code: str) -> None:
    assert load_table().occupations[trade].rome == code


@pytest.mark.parametrize(
    "trade",
    ["doctor", "nurse", "lawyer", "taxi-driver", "vtc-driver", "guard", "childminder",
     "care-assistant", "driving-instructor", "primary-teacher", "police", "sports-coach"],
)  # fmt: skip
def test_regulated_trades_are_called_so(trade: str) -> None:
    assert load_table().occupations[trade].regulated


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_every_trade_and_every_need(language: str) -> None:
    words, table = load_words()[language], load_table()
    assert set(words.names) == set(table.occupations)
    assert len(set(words.names.values())) == len(words.names), "two trades, one name"
    for forms in (*words.trades.values(), *words.abilities.values(), words.asks, words.says):
        for form in forms:
            assert parse(form)
    assert not any(re.search(r"\d", name) for name in words.names.values())
    for need in {need for one in table.occupations.values() for need in one.needs}:
        assert PHRASES.say(language, f"jobs-need-{need}")


def test_an_error_in_the_table_is_told_with_its_file(tmp_path: Path) -> None:
    broken = tmp_path / "occupations.yaml"
    broken.write_text(
        "version: 2026-08-19\nchecked: 2026-11-22\noccupations:\n"
        '  cook: {rome: G1609, label: "Cuisinier", needs: [start]}\n'
        "abilities:\n  sewing: [tailor]\n",
        "utf-8",
    )
    with pytest.raises(ConfigError, match=r"occupations.yaml: .*'cook', 'tailor'"):
        load_table.__wrapped__(broken)


# --- the list -------------------------------------------------------------------------------------


async def test_two_things_said_give_at_most_three_trades_each_and_a_question() -> None:
    answer = await talk("en", "I was a tailor and I can drive")
    assert answer.choices[:2] == ("Tailor", "Delivery driver")
    assert len(answer.choices) == 6
    assert answer.text.index("Tailor.") < answer.text.index("Delivery driver.")
    assert "Which one interests you?" in answer.text
    for helper in ("France Travail", "Mission locale", "Cap emploi", "association"):
        assert helper in answer.text
    assert answer.facts == ("job-orientation-rome",)
    assert answer.passing
    assert "19 August 2026" in answer.text
    assert any("Training or a diploma" in piece for piece in answer.more)


async def test_one_thing_said_gives_three_trades() -> None:
    answer = await talk("es", "era panadero")
    assert answer.choices[0].startswith("Panadero")
    assert len(answer.choices) == 3


async def test_a_trade_that_is_named_comes_before_what_can_be_done() -> None:
    found = ERRAND.trades.find("I can drive a tractor", "en")
    assert found.first(3)[0] == "tractor-driver"


async def test_without_a_trade_it_asks_and_then_finds() -> None:
    answer, so_far = await said("quel métier je peux faire", conversation("fr"))
    assert answer
    assert answer.dialogue == Dialogue(name="jobs", open="what")
    assert ERRAND.answers("je sais coudre", so_far)
    answer, _ = await said("je sais coudre", so_far)
    assert answer
    assert "Couturier, couturière" in answer.choices


async def test_a_trade_that_is_not_known_gets_an_honest_sentence_and_a_human() -> None:
    answer = await talk("fr", "quel métier je peux faire", "dompteur de lions")
    assert answer.handoff
    assert answer.dialogue is None
    assert "France Travail" in answer.text
    assert not answer.choices


async def test_a_diploma_of_a_regulated_trade_is_answered_with_its_sheet() -> None:
    answer = await talk("uk", "вдома я була медсестрою")
    assert answer.facts[0] == "diploma-recognition"
    assert "ENIC-NARIC" in answer.text


# --- one trade ------------------------------------------------------------------------------------


@pytest.mark.parametrize("choice", ["Tailor", "tailor", "the first one", "1", "first please"])
async def test_a_trade_is_chosen_by_name_or_place(choice: str) -> None:
    answer = await talk("en", "I was a tailor and I can drive", choice)
    assert "B1813" in answer.text
    assert "Tailleur, Tailleuse" in answer.text
    assert "Check that your paper allows work" in answer.text
    assert "work-right-by-status" in answer.facts
    assert "Tailor" not in answer.choices
    assert answer.dialogue


@pytest.mark.parametrize(
    ("language", "opening", "choice", "code"),
    [
        ("ar", "كنت خياط واعرف اسوق", "الثاني", "N4105"),
        ("ar", "كنت خياط واعرف اسوق", "٢", "N4105"),
        ("fa", "در کابل نانوا بودم", "اولی", "D1102"),
        ("uk", "був зварювальником на заводі", "перша", "H2913"),
        ("tr", "memlekette berberdim", "birinci", "D1216"),
        ("so", "dawaarle baan ahaa", "kan labaad", "B1803"),
        ("am", "ነርስ ነበርኩ", "አንደኛው", "J1506"),
        ("bn", "আমি দর্জি ছিলাম", "প্রথমটা", "B1813"),
        ("ka", "მზარეულად ვმუშაობდი", "პირველი", "G1609"),
        ("ti", "መካኒክ መኪና እየ", "ቀዳማይ", "I1604"),
    ],
)
async def test_places_are_understood(language: str, opening: str, choice: str, code: str) -> None:
    answer, so_far = await said(opening, conversation(language))
    assert answer
    assert ERRAND.answers(choice, so_far)
    assert code in (await talk(language, opening, choice)).text


async def test_after_one_trade_another_one_may_be_asked_for() -> None:
    answer = await talk("fr", "j'étais tailleur", "tailleur", "retouches de vêtements")
    assert "D1207" in answer.text


async def test_none_of_them_asks_again() -> None:
    answer = await talk("en", "I was a tailor", "none of them")
    assert answer.dialogue
    assert answer.dialogue.open == "what"


async def test_no_is_none_of_them_and_yes_takes_the_only_one() -> None:
    answer = await talk("en", "I was a tailor", "no thanks")
    assert answer.dialogue
    assert answer.dialogue.open == "what"
    answer = await talk("en", "I was a tailor", "tailor", "dressmaker", "yes")
    assert "D1207" in answer.text


async def test_after_the_details_no_question_presses() -> None:
    _, so_far = await said("I was a tailor", conversation("en"))
    assert ERRAND.answers("thank you", so_far)
    _, so_far = await said("tailor", so_far)
    assert not ERRAND.answers("thank you", so_far)
    assert ERRAND.answers("the second one", so_far)


async def test_what_is_not_understood_is_asked_once_more_then_a_human_is_offered() -> None:
    answer = await talk("en", "I was a tailor", "hm well")
    assert answer.choices
    answer = await talk("en", "I was a tailor", "hm well", "hm well")
    assert answer.handoff


@pytest.mark.parametrize(
    "question",
    ["how much is the rsa", "my residence permit expired", "I need a doctor, where do I go?"],
)
async def test_other_questions_in_the_middle_are_left_to_the_sheets(question: str) -> None:
    _, so_far = await said("I was a tailor", conversation("en"))
    assert not ERRAND.answers(question, so_far)


# --- always ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
async def test_trades_pass_the_guard(language: str) -> None:
    """Rule R3: code and dates occur in the evidence; a name can be chosen again. Each language
    takes a fifth of the trades, all of them are taken by three languages at least."""
    names = load_words()[language].names
    part = LANGUAGES.index(language) % 5
    for trade, occupation in list(load_table().occupations.items())[part::5]:
        dialogue = Dialogue(name="jobs", open="which", answers=(("offered", trade),))
        start = replace(conversation(language), dialogue=dialogue)
        answer, _ = await said(names[trade], start)
        assert answer
        assert occupation.rome in answer.text
        assert refusal(answer) is None
        first = min(occupation.needs, key=lambda need: need not in REGULATED)
        assert PHRASES.say(language, f"jobs-need-{first}") in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_no_person_is_marked_and_nothing_is_promised(language: str) -> None:
    opening = load_words()[language].names["tailor"]
    start = replace(conversation(language), dialogue=Dialogue(name="jobs", open="what"))
    answer, _ = await said(opening, start)
    assert answer
    assert refusal(answer) is None
    assert answer.more[-1] == PHRASES.say(language, "jobs-promise")
    assert PHRASES.say(language, "jobs-to-check") in answer.more
    assert not re.search(r"\d+ ?%", " ".join((answer.text, *map(str, answer.more))))


def test_the_skill_hands_such_messages_to_the_errand() -> None:
    skill = AdminHelp(errands=(ERRAND,))
    assert wanted(skill.errands, "j'étais tailleur", conversation("fr")) is ERRAND
    assert wanted(skill.errands, "quel est le montant du rsa", conversation("fr")) is None


async def test_the_talk_goes_on_inside_the_skill() -> None:
    skill = AdminHelp(errands=(ERRAND,))
    _, so_far = await said("j'étais tailleur", conversation("fr"))
    choice = message("la deuxième")
    context = Context(conversation=so_far, language="fr", text=choice.text, services=SERVICES)
    score = skill.accepts(choice, so_far)
    assert score is not None
    assert score.value == 1.0
    answer = await skill.handle(choice, context)
    assert answer
    assert "B1803" in answer.text


async def test_what_is_own_knowledge_is_said_to_be_checked() -> None:
    answer = await talk("en", "I was a tailor", "tailor")
    assert PHRASES.say("en", "jobs-to-check") in answer.text
    answer = await talk("en", "I was a security guard", "security guard")
    assert "to be checked with the CNAPS" in answer.text


def test_by_ear() -> None:
    assert sound("kuisinier") == sound("cuisinier")
    assert ERRAND.trades.find("kuizinier", "fr").first(1) == ("cook",)
    assert ERRAND.trades.find("bonjour", "fr").first(1) == ()
