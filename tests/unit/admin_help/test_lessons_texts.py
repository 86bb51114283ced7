"""Every lesson has the form that README.md promises, in every language that it is written in."""

from dataclasses import replace
from pathlib import Path

import pytest
from admin_world import PHRASES, conversation
from lessons_world import SERVICES

from bot.guard import unsupported
from bot.ports import Context
from bot.routing import spoken_wish
from skills.admin_help.lessons import ERRAND
from skills.admin_help.lessons.course import CHOICES, Lesson
from skills.admin_help.lessons.telling import Telling
from skills.admin_help.sheets import load_sheets

ROOT = Path(__file__).parents[3]
COURSE = ERRAND.course
LANGUAGES = PHRASES.languages
COMPLETE = tuple(LANGUAGES)
LONGEST = 25
"""Seconds of one piece."""
PACE = {"fr": 14, "ar": 12, "fa": 12, "ps": 12, "am": 8, "ti": 8, "bn": 12}
"""Characters spoken in a second; 15 in the others. Rough: scripts without vowels are slower, and
an Ethiopic letter is a syllable."""
WRITTEN = [
    (lesson, tag) for lesson in COURSE.lessons for tag in LANGUAGES if lesson.told[tag].passages
]
MACHINE_WRITTEN = "machine-written, not yet reviewed by a native speaker"


def ids(value: object) -> str:
    return value.id if isinstance(value, Lesson) else str(value)


def telling(language: str) -> Telling:
    return Telling(
        COURSE,
        Context(conversation=conversation(language), language=language, text="", services=SERVICES),
    )


def test_twelve_lessons_in_three_levels() -> None:
    assert COURSE.levels == ("define", "use", "master")
    assert [len(COURSE.of(level)) for level in COURSE.levels] == [4, 5, 3]
    assert [lesson.number for lesson in COURSE.lessons] == list(range(1, 13))
    levels = [COURSE.levels.index(lesson.level) for lesson in COURSE.lessons]
    assert levels == sorted(levels), "level by level"


def test_complete_languages_are_complete() -> None:
    for tag in COMPLETE:
        assert all(lesson.told[tag].passages for lesson in COURSE.lessons), tag
    assert set(COURSE.tongues) == set(LANGUAGES)


@pytest.mark.parametrize(("lesson", "language"), WRITTEN, ids=ids)
def test_form(lesson: Lesson, language: str) -> None:
    told = lesson.told[language]
    assert 4 <= len(told.passages) <= 6
    assert len(told.choices) == CHOICES == len(set(told.choices))
    assert 0 <= lesson.right < CHOICES
    assert told.question.rstrip('»”"').endswith(("?", "؟", "፧", ";"))
    assert told.why
    pace = PACE.get(language, 15)
    pieces = telling(language).pieces(lesson, language)
    assert max(map(len, pieces)) / pace <= LONGEST
    assert len(told.why) / pace <= LONGEST / 2
    minutes = sum(map(len, pieces)) / pace / 60
    assert 1.25 <= minutes <= 2.25, "about two minutes with the pauses"
    reference = lesson.told["fr"]
    assert len(told.passages) == len(reference.passages)


@pytest.mark.parametrize(("lesson", "language"), WRITTEN, ids=ids)
def test_no_figures_and_no_markup(lesson: Lesson, language: str) -> None:
    told = lesson.told[language]
    texts = (told.title, *told.passages, told.question, *told.choices, told.why)
    assert unsupported(texts, ()) == ()
    for text in texts:
        assert not any(letter.isnumeric() for letter in text), text
        assert not set("*#_{}[]<>|") & set(text), text
        assert "http" not in text
        assert text == text.strip()


@pytest.mark.parametrize(("lesson", "language"), WRITTEN, ids=ids)
def test_choices_can_be_said(lesson: Lesson, language: str) -> None:
    """By their own words, by place, by letter: and never taken for a wish ("delete everything")."""
    hearing, choices = ERRAND.hearing, lesson.told[language].choices
    state = replace(conversation(language), language_chosen=True)
    letters = COURSE.tongues[language].words["letters"]
    for place, choice in enumerate(choices):
        assert hearing.chosen(choice, choices) == place
        assert hearing.chosen(f"{choice.upper()}!", choices) == place
        assert hearing.chosen(str(place + 1), choices) == place
        assert hearing.chosen(letters[place], choices) == place
        assert spoken_wish(choice, state, PHRASES) == (None, None), choice


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_can_be_said(language: str) -> None:
    for number, row in enumerate(COURSE.tongues[language].words["numbers"][:CHOICES], start=1):
        for word in row.split("/"):
            assert ERRAND.hearing.place(word) == number, word


def quoted(sentence: str) -> list[str]:
    """What stands between quotation marks."""
    return sentence.translate(str.maketrans('«»“”„"', "||||||")).split("|")[1::2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_are_offered_work(language: str) -> None:
    """What "say ..." names in the sentences is understood."""
    more = PHRASES.say(language, "lessons-more")
    assert any(word in more for word in PHRASES.words(language, "cue-more"))
    sheet = PHRASES.say(language, "lessons-sheet")
    assert any(word in sheet for word in PHRASES.words(language, "cue-sheet"))
    for said in quoted(PHRASES.say(language, "lessons-later")):
        assert ERRAND.wants(said, conversation(language)), said
    places = quoted(PHRASES.say(language, "lessons-not-understood"))
    assert [ERRAND.hearing.place(said) for said in places] == [1, 2, 3]
    state = replace(conversation(language), language_chosen=True)
    assert all(spoken_wish(said, state, PHRASES) == (None, None) for said in places)


@pytest.mark.parametrize("language", LANGUAGES)
def test_review_is_said_honestly(language: str) -> None:
    review = COURSE.tongues[language].review
    assert review == ("author" if language in {"fr", "en"} else MACHINE_WRITTEN)


def test_what_lessons_rest_on_exists() -> None:
    sheets = load_sheets()
    for lesson in COURSE.lessons:
        assert lesson.basis or lesson.sources, lesson.id
        for path in lesson.basis:
            assert (ROOT / path).exists(), path
        assert lesson.sheet is None or lesson.sheet in sheets


@pytest.mark.parametrize("language", ["fr", "en"])
def test_law_is_worded_with_care(language: str) -> None:
    """What nobody here verified in the law itself is to be checked with the CNIL."""
    doubt = {"fr": "à vérifier", "en": "to be checked"}[language]
    by_id = {lesson.id: " ".join(lesson.told[language].passages) for lesson in COURSE.lessons}
    for name in ("who-decides", "rights", "passwords"):
        assert doubt in by_id[name]
    assert "CNIL" in by_id["who-decides"]


@pytest.mark.parametrize("language", COMPLETE)
def test_the_shown_mistakes_are_those_that_happened(language: str) -> None:
    """The README tells how they were seen; a translation must not change what was heard."""
    shown = " ".join(COURSE.lessons[1].told[language].passages)
    for words in ("fface tout", "t vas-tu", "la casse", "la CAF"):
        assert words in shown
