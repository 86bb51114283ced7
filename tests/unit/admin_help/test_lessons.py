"""The lessons as a person hears them: list, passages, question, what follows, nothing kept."""

from dataclasses import replace
from pathlib import Path

import pytest
from admin_world import PHRASES
from lessons_world import SERVICES, SKILL, Talk

from bot.errors import ConfigError
from bot.model import Dialogue
from bot.ports import Context, Skill
from skills.admin_help.lessons import ERRAND
from skills.admin_help.lessons.course import HERE, load_course
from skills.admin_help.lessons.telling import Telling

COURSE = ERRAND.course


def dialogue(talk: Talk) -> Dialogue:
    assert talk.state.dialogue is not None
    return talk.state.dialogue


async def test_levels_then_titles_then_a_lesson() -> None:
    talk = Talk()
    levels = await talk.say("Quelles leçons y a-t-il ?")
    assert "12 leçons" in levels
    assert "3 niveaux" in levels
    assert talk.last.replies[-1].choices == ("Définir", "Utiliser et vérifier", "Maîtriser")
    titles = await talk.say("la troisième")
    assert "Leçon 10 : " in titles
    assert "Leçon 9" not in titles
    lesson = await talk.say("leçon 12")
    assert lesson.startswith("Leçon 12. Vos droits.")


@pytest.mark.parametrize(
    ("said", "number"), [("la deuxième", 6), ("7", 7), ("Les arnaques", 8), ("numéro neuf", 9)]
)
async def test_a_title_is_chosen_by_place_number_or_name(said: str, number: int) -> None:
    talk = Talk()
    await talk.say("leçons")
    await talk.say("Utiliser et vérifier")
    assert (await talk.say(said)).startswith(f"Leçon {number}. ")


@pytest.mark.parametrize("language", PHRASES.languages)
async def test_a_lesson_is_told_piece_by_piece_and_ends_with_its_question(language: str) -> None:
    talk = Talk(language)
    for lesson in COURSE.lessons[1::5]:
        told = lesson.told[language]
        pieces = await talk.listen(told.ask[0])
        assert len(pieces) == len(told.passages) + 1
        for piece, passage in zip(pieces, told.passages, strict=False):
            assert passage in piece
            assert MORE_HINT[language] in piece
        assert told.question in pieces[-1]
        assert all(choice in pieces[-1] for choice in told.choices)
        assert dialogue(talk).name == f"lessons:{lesson.id}"


MORE_HINT = {tag: PHRASES.say(tag, "lessons-more") for tag in PHRASES.languages}


async def test_right_wrong_and_unknown_get_a_kind_word_and_the_reason() -> None:
    for said, kind in [
        ("la deuxième", "Oui, c'est la bonne réponse."),
        ("la première", "ce n'est pas grave"),
        ("je ne sais pas", "Ce n'est pas grave."),
    ]:
        talk = Talk()
        await talk.listen("leçon 1")
        answer = await talk.say(said)
        assert kind in answer
        assert COURSE.lessons[0].told["fr"].why in answer
        assert ("La bonne réponse est" in answer) is (said != "la deuxième")


async def test_the_next_lesson_is_named_and_yes_opens_it() -> None:
    talk = Talk()
    await talk.listen("leçon 3")
    assert "leçon 4 : L'énergie d'une réponse" in await talk.say("peu d'exemples")
    assert (await talk.say("oui")).startswith("Leçon 4.")
    assert (await talk.say("leçon suivante")).startswith("Leçon 5.")


@pytest.mark.parametrize("said", ["la suivante", "leçon suivante", "oui"])
async def test_next_after_the_question(said: str) -> None:
    talk = Talk()
    await talk.listen("leçon 7")
    await talk.say("la deuxième")
    assert (await talk.say(said)).startswith("Leçon 8.")


async def test_no_ends_kindly() -> None:
    talk = Talk()
    await talk.listen("leçon 7")
    await talk.say("la deuxième")
    assert "Je ne garde rien" in await talk.say("non")
    assert talk.state.dialogue is None


async def test_yes_in_the_middle_goes_on() -> None:
    talk = Talk()
    told = COURSE.lessons[7].told["fr"]
    await talk.say("leçon 8")
    assert told.passages[1] in await talk.say("oui")
    assert told.passages[2] in await talk.say("plus")
    assert told.passages[3] in await talk.say("oui")
    assert told.passages[3] in await talk.say("encore"), "'again' says the same piece"
    assert told.passages[4] in await talk.say("plus")
    assert told.question in await talk.say("plus")
    assert "bonne réponse" in await talk.say("la première")


async def test_what_is_not_understood_is_asked_once_more_then_goes_to_the_sheets() -> None:
    talk = Talk()
    await talk.listen("leçon 1")
    again = await talk.say("tartempion")
    assert "Je n'ai pas compris" in again
    assert COURSE.lessons[0].told["fr"].question in again
    assert talk.last.replies[-1].choices == COURSE.lessons[0].told["fr"].choices
    assert "Je n'ai pas compris" not in await talk.say("tartempion")
    assert talk.state.dialogue is None


async def test_a_real_question_leaves_the_lesson() -> None:
    talk = Talk()
    await talk.listen("leçon 1")
    assert "RSA" in await talk.say("Est-ce que j'ai droit au RSA si je suis réfugié ?")
    assert talk.state.dialogue is None


async def test_stop_ends_the_lesson() -> None:
    talk = Talk()
    await talk.say("leçon 2")
    await talk.say("stop")
    assert talk.state.dialogue is None


async def test_the_sheet_gives_addresses() -> None:
    talk = Talk()
    await talk.listen("leçon 8")
    assert "« la fiche »" in await talk.say("la première")
    assert ".gouv.fr" in await talk.say("la fiche")


async def test_at_the_end_there_is_a_certificate_of_nothing() -> None:
    talk = Talk()
    await talk.listen("leçon 12")
    answer = await talk.say("la troisième")
    assert "Il n'y a pas de certificat, pas de note" in answer
    assert talk.state.dialogue is None
    await talk.say("leçons")
    assert "pas de certificat" in await talk.say("certificat")


async def test_next_without_a_lesson_says_that_nothing_was_kept() -> None:
    assert "Je ne garde pas la leçon" in await Talk().say("leçon suivante")


async def test_nothing_about_the_person_stays() -> None:
    """After the question neither the answer nor a score is in what is kept beyond the talk."""
    talk = Talk()
    await talk.listen("leçon 1")
    await talk.say("la première")
    assert talk.state.dialogue.answers == ()
    kept = talk.state.lapsed()
    assert kept.dialogue is None
    assert kept.last_answer is None
    assert kept == replace(Talk().state, last_skill="admin_help", more_given=kept.more_given)


async def test_a_lesson_that_is_not_written_in_a_language_comes_in_french_with_a_human() -> None:
    lesson = COURSE.lessons[0]
    bare = replace(lesson.told["so"], passages=(), question="", choices=(), why="")
    missing = replace(lesson, told={**lesson.told, "so": bare})
    context = Context(conversation=Talk("so").state, language="so", text="", services=SERVICES)
    telling = Telling(COURSE, context)
    answer = telling.lesson(missing)
    assert answer.handoff
    assert (answer.text, answer.language) == (PHRASES.say("so", "lessons-other-language"), "so")
    (first,) = answer.then
    assert (first.language, answer.more_language) == ("fr", "fr")
    assert lesson.told["fr"].passages[0] in first.text
    assert lesson.told["fr"].question in answer.more[-1]
    assert lesson.told["fr"].why in telling.reply(missing, 0).text


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    for path in HERE.glob("*.yaml"):
        (tmp_path / path.name).write_text(path.read_text("utf-8"), "utf-8")
    assert len(load_course(tmp_path).lessons) == 12
    (tmp_path / "so.yaml").write_text("review: author\n", "utf-8")
    with pytest.raises(ConfigError):
        load_course(tmp_path)


async def test_sources_are_named_with_the_day_they_were_read() -> None:
    for lesson in COURSE.lessons:
        talk = Talk()
        await talk.say(f"leçon {lesson.number}")
        assert [one.url for one in talk.last.replies[0].sources] == [
            one.url for one in lesson.sources
        ]


def test_it_is_an_errand_of_the_skill() -> None:
    skill: Skill = SKILL
    assert skill.name == "admin_help"
    assert ERRAND.name == "lessons"
