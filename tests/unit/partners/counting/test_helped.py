"""What a turn counts, and "did that help?": through the whole corridor."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from scripted import KEY, PHRASES, Clock, Identifier, Listener, Skill, message, services, voice

from bot.model import (
    Answer,
    Consent,
    Conversation,
    Counted,
    Dialogue,
    Handoff,
    HandoffState,
    LetterReport,
    Onboarding,
    Question,
    Transcript,
    Turn,
)
from bot.partners.counting.helped import with_helped
from bot.partners.counting.turn import counted
from bot.pipeline import respond
from bot.turns import CONSENT_VERSION

NOW = Clock().now()
ANSWER = Answer(text="Le RSA est une aide.", language="fr", facts=("rsa",))
TAGS = PHRASES.languages


def state(**more: object) -> Conversation:
    consent = Consent(version=CONSENT_VERSION, at=NOW, language="fr")
    given: dict[str, object] = {
        "key": KEY, "language": "fr", "consent": consent, "organisation": 1,
        "told": ("hearing-no-voice:fr",),
    }  # fmt: skip
    return Conversation(**(given | more))  # type: ignore[arg-type]


async def answered(
    before: Conversation, answer: Answer = ANSWER, text: str = "c'est quoi le rsa", **more: object
) -> Turn:
    bundle = services(identifier=Identifier(language=before.language or "fr"), **more)
    return await respond(message(text), before, bundle, [Skill(answer=answer)])


def counts(turn: Turn) -> set[tuple[str, str]]:
    return {(str(one.measure), one.dimension) for one in turn.counted}


# --- the question ---------------------------------------------------------------------------------


async def test_it_is_asked_once_a_day_after_an_answer_from_a_sheet() -> None:
    clock = Clock()
    turn = await answered(state(), clock=clock)
    assert turn.conversation.question is Question.HELPED
    *_, answer, asked = turn.replies
    assert answer.text == ANSWER.text, "the answer is not made longer"
    assert asked.text == PHRASES.say("fr", "helped-ask")
    assert asked.audio is not None, "it is spoken"
    assert asked.choices == ("Oui", "Non")
    again = await answered(turn.conversation, clock=clock)
    assert len(again.replies) == 1
    clock.pass_time(86_400)
    tomorrow = await answered(again.conversation, clock=clock)
    assert tomorrow.conversation.question is Question.HELPED
    assert sum(mark.startswith("helped:") for mark in tomorrow.conversation.told) == 1


async def test_it_is_asked_after_a_letter() -> None:
    letter = LetterReport(sender="CAF", topic="rsa")
    turn = await answered(state(), replace(ANSWER, facts=(), letter=letter))
    assert turn.conversation.question is Question.HELPED


REFUSED = Consent(version=CONSENT_VERSION, at=NOW, language="fr", keep=False)
HANDED = Handoff(
    id=1, state=HandoffState.WAITING, organisation="Association A", language="fr", asked_at=NOW
)


@pytest.mark.parametrize(
    ("before", "answer"),
    [
        (state(organisation=None), ANSWER),
        (state(consent=REFUSED), ANSWER),
        (state(consent=None), ANSWER),
        (state(last_skill="danger"), ANSWER),
        (state(handoff=HANDED), ANSWER),
        (state(), replace(ANSWER, handoff=True)),
        (state(), replace(ANSWER, facts=())),
        (state(), replace(ANSWER, facts=("rsa", "livret-a"), choices=("RSA", "Livret A"))),
        (state(), replace(ANSWER, dialogue=Dialogue(name="status", open="status"))),
        (state(), replace(ANSWER, question=Question.DAY)),
        (state(), replace(ANSWER, unanswered="rsa")),
        (state(), replace(ANSWER, letter=LetterReport(topic="rsa", scam=True))),
        (state(translate_to="ar"), ANSWER),
    ],
    ids=[
        "nobody counts", "said no to keeping", "not asked yet", "after danger", "a person is asked",
        "a person is offered", "no sheet", "a choice", "questions go on", "another question",
        "no answer", "a fraud", "translating",
    ],
)  # fmt: skip
async def test_when_it_is_not_asked(before: Conversation, answer: Answer) -> None:
    turn = await answered(before, answer)
    assert turn.conversation.question is not Question.HELPED
    assert PHRASES.say("fr", "helped-ask") not in [reply.text for reply in turn.replies]


async def test_it_is_not_asked_together_with_danger() -> None:
    turn = await answered(state(), text="je veux mourir, c'est quoi le rsa")
    assert turn.danger is not None
    assert turn.conversation.question is not Question.HELPED


# --- its answer -----------------------------------------------------------------------------------

ASKED = state(question=Question.HELPED, last_answer=ANSWER, failures=1)


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize(("word", "dimension"), [("yes", "yes"), ("no", "no")])
async def test_yes_and_no_by_voice_in_every_language(tag: str, word: str, dimension: str) -> None:
    said = PHRASES.say(tag, f"choice-{word}")
    for text in (said, f"{said}.", PHRASES.words(tag, f"cue-helped-{word}")[0]):
        heard = Transcript(text=text, language=tag, confidence=0.9)
        bundle = services(listener=Listener(says=heard), identifier=Identifier(language=tag))
        before = replace(ASKED, language=tag, language_chosen=True)
        skill = Skill(answer=ANSWER)
        turn = await respond(await voice(bundle), before, bundle, [skill])
        assert ("helped", dimension) in counts(turn), text
        assert skill.seen == []
        assert turn.replies[0].language == tag
        assert turn.conversation.question is None
        assert turn.conversation.last_answer == ANSWER, "'more' is still about the answer"


async def test_a_no_offers_a_person() -> None:
    turn = await answered(ASKED, text="non, pas vraiment")
    assert turn.handoff
    assert turn.conversation.failures == 2
    assert turn.replies[0].text == PHRASES.say("fr", "helped-sorry")
    happy = await answered(ASKED, text="oui merci")
    assert (happy.handoff, happy.conversation.failures) == (False, 0)


async def test_anything_else_is_simply_the_next_message() -> None:
    for text in ("et pour un couple ?", "plus de détails sur le rsa", "merci"):
        turn = await answered(ASKED, text=text)
        assert not {one for one in counts(turn) if one[0] == "helped"}
    later = await answered(state(last_answer=ANSWER), text="non")
    assert not {one for one in counts(later) if one[0] == "helped"}, "nothing was asked"


async def test_the_answer_is_counted_only_while_somebody_may() -> None:
    no = replace(ASKED, consent=REFUSED)
    assert counts(await answered(no, text="oui")) == set()


# --- what a turn counts ---------------------------------------------------------------------------


async def test_an_answer_counts_who_in_which_language_about_what() -> None:
    turn = await answered(state(language="ar", language_chosen=True))
    assert counts(turn) == {
        ("active", "people"), ("language", "ar"), ("skill", "admin_help"), ("topic", "rsa"),
    }  # fmt: skip


async def test_a_question_without_an_answer_counts_as_the_nearest_sheet() -> None:
    turn = await answered(state(), replace(ANSWER, facts=(), unanswered="livret-a"))
    assert ("unanswered", "livret-a") in counts(turn)
    assert not {one for one in counts(turn) if one[0] == "topic"}
    lost = await respond(message("qwzx"), state(), services(), [Skill(answer=None)])
    assert ("unanswered", "none") in counts(lost)


@pytest.mark.parametrize(
    "before",
    [
        state(organisation=None),
        state(consent=None),
        state(consent=REFUSED),
    ],
)
def test_nothing_is_counted_of_who_may_not_be(before: Conversation) -> None:
    turn = Turn(replies=(), conversation=before, skill="admin_help", facts=("rsa",))
    assert counted(before, turn) == ()


def test_the_end_of_the_first_minute_is_counted_once() -> None:
    before = state(onboarding=Onboarding(step="manner"))
    done = Turn(replies=(), conversation=replace(before, onboarding=None), skill="onboarding")
    assert Counted(measure="onboarded", dimension="people") in counted(before, done)
    assert not {one for one in counted(state(), done) if one.measure == "onboarded"}
    going_on = Turn(replies=(), conversation=before, skill="onboarding")
    assert not {one for one in counted(before, going_on) if one.measure == "onboarded"}


def test_only_words_of_ours_are_counted() -> None:
    strange = Turn(
        replies=(), conversation=state(language="tlh"), skill="a new skill",
        facts=("=cmd|' /C calc'!A0",), unanswered="+33 6 00 00 00 00",
    )  # fmt: skip
    assert {(str(one.measure), one.dimension) for one in counted(state(), strange)} == {
        ("active", "people"), ("language", "other"), ("skill", "other"),
    }  # fmt: skip


def test_the_day_is_the_one_in_france() -> None:
    late = Clock()
    late.time = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    turn = Turn(replies=(), conversation=state(), facts=("rsa",))
    asked = with_helped(turn, state(), services(clock=late))
    assert "helped:2026-11-23" in asked.conversation.told
