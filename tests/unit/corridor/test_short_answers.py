"""A spoken yes or no after a question of ours: what the recogniser is asked, what it changes."""

from dataclasses import dataclass, field, replace

import pytest
from scripted import KEY, PHRASES, Clock, Listener, services, voice

from bot.cues import yes_or_no
from bot.errors import EngineError
from bot.model import (
    Consent,
    Conversation,
    Dialogue,
    Handoff,
    HandoffState,
    Held,
    Interpreting,
    Question,
    Transcript,
)
from bot.pipeline import respond
from bot.ports import Candidate
from bot.short_answers import asked, candidates
from bot.turns import CONSENT_VERSION

KNOWN = Conversation(
    key=KEY,
    language="fr",
    consent=Consent(version=CONSENT_VERSION, at=Clock().now(), language="fr"),
)
ASKED = replace(KNOWN, question=Question.REMOTE)


@dataclass
class Answers:
    """The port, scripted."""

    means: str | None = "yes"
    fails: bool = False
    given: list[Candidate] = field(default_factory=list)

    async def which(self, recording, given):
        self.given = list(given)
        if self.fails:
            raise EngineError("no numbers")
        return self.means


async def heard(answers, state=ASKED, text="Ouille !", confidence=0.3):
    listener = Listener()
    listener.says = Transcript(text=text, language="fr", confidence=confidence, seconds=0.6)
    bundle = services(listener=listener, answers=answers)
    # The question about remote engines is only ever open where some are configured.
    bundle = replace(bundle, consented=bundle)
    return await respond(await voice(bundle), state, bundle, [])


async def test_what_was_written_as_noise_is_a_yes():
    turn = await heard(Answers("yes"))
    assert turn.conversation.consent.remote is True
    assert turn.heard.text == "Oui."
    assert turn.heard.language == "fr"


async def test_and_a_no_is_a_no():
    turn = await heard(Answers("no"))
    assert turn.conversation.consent.remote is False
    assert turn.heard.text == "Non."


async def test_stop_is_stop():
    turn = await heard(Answers("stop"))
    assert turn.skill == "stop"


async def test_none_of_them_leaves_what_was_heard():
    turn = await heard(Answers(None))
    assert turn.heard.text == "Ouille !"
    assert turn.conversation.consent.remote is False


async def test_a_recogniser_that_fails_leaves_what_was_heard():
    turn = await heard(Answers(fails=True))
    assert turn.heard.text == "Ouille !"


async def test_a_yes_that_was_written_is_not_asked_about_again():
    answers = Answers("no")
    turn = await heard(answers, text="Oui.", confidence=0.9)
    assert answers.given == []
    assert turn.conversation.consent.remote is True


async def test_nothing_is_asked_while_no_question_is_open():
    answers = Answers("yes")
    turn = await heard(answers, state=KNOWN)
    assert answers.given == []
    assert turn.heard.text == "Ouille !"


@pytest.mark.parametrize("language", PHRASES.languages)
def test_every_language_has_words_and_none_stands_for_two_things(language):
    words = list(candidates(language, PHRASES))
    assert {"yes", "no", "stop"} <= {one.meaning for one in words if one.language == language}
    texts = [one.text for one in words]
    assert len(texts) == len(set(texts))
    assert len(words) < 25
    for one in words:
        if one.meaning in {"yes", "no"}:
            said = yes_or_no(one.text, (language,), PHRASES)
            assert said is (one.meaning == "yes"), one


@pytest.mark.parametrize(
    "state",
    [
        ASKED,
        replace(KNOWN, question=Question.HANDOFF),
        replace(KNOWN, dialogue=Dialogue(name="letter", open="sure", yes_no=True)),
        replace(KNOWN, question=Question.AGREE),
        replace(
            KNOWN,
            interpreting=Interpreting(
                mine="fr", theirs="fa", held=Held(text="a", source="fr", found="b")
            ),
        ),
    ],
)
def test_questions_that_wait_for_a_yes(state):
    assert asked(state)
    assert not asked(KNOWN)
    assert not asked(replace(KNOWN, question=Question.TONGUE))


def test_our_name_is_waited_for_while_somebody_else_has_the_conversation():
    handed = replace(
        KNOWN,
        handoff=Handoff(
            id=1,
            state=HandoffState.TAKEN,
            organisation="Association A",
            language="fr",
            asked_at=Clock().now(),
        ),
    )
    assert asked(handed)
    assert "bot" in {one.meaning for one in candidates("fr", PHRASES, calling=True)}
    assert "bot" not in {one.meaning for one in candidates("fr", PHRASES)}
