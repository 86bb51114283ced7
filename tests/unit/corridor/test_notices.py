"""Rule R10: who speaks a language that is understood badly, or not spoken, is told so, once."""

from dataclasses import dataclass, field, replace

import pytest
from scripted import KEY, PHRASES, Clock, Listener, Skill, message, services, voice

from bot.model import Answer, Consent, Conversation, Level, Transcript, Turn
from bot.pipeline import respond
from bot.turns import CONSENT_VERSION

ANSWER = Answer(text="Allez à la CAF.", language="fr")
KNOWN = Conversation(
    key=KEY,
    language="ps",
    consent=Consent(version=CONSENT_VERSION, at=Clock().now(), language="ps"),
)


@dataclass
class Ledger:
    """Says what the test told it; everything else is good."""

    heard: dict[str, Level] = field(default_factory=dict)
    spoken: dict[str, Level] = field(default_factory=dict)

    def hears(self, language: str) -> Level:
        return self.heard.get(language, Level.GOOD)

    def speaks(self, language: str) -> Level:
        return self.spoken.get(language, Level.GOOD)

    def translates(self, source: str, target: str, engine: str) -> Level:
        return Level.UNKNOWN


def heard(language: str, confidence: float = 0.9, sure: float = 0.9) -> Transcript:
    return Transcript(
        text="abc def ghi", language=language, confidence=confidence, language_confidence=sure
    )


@dataclass
class Talk:
    ledger: Ledger
    state: Conversation = KNOWN
    skill: Skill = field(default_factory=lambda: Skill(answer=ANSWER))

    async def says(self, what: Transcript | str) -> Turn:
        spoken = isinstance(what, Transcript)
        bundle = services(listener=Listener(says=what) if spoken else Listener(),
                          ledger=self.ledger)  # fmt: skip
        given = await voice(bundle) if spoken else message(str(what))
        turn = await respond(given, self.state, bundle, [self.skill])
        self.state = turn.conversation
        return turn


def texts(turn: Turn) -> list[str]:
    return [reply.text for reply in turn.replies]


async def test_a_language_below_the_bar_is_told_once_and_after_the_answer() -> None:
    talk = Talk(Ledger(heard={"ps": Level.POOR}))
    assert texts(await talk.says(heard("ps"))) == [ANSWER.text, PHRASES.say("ps", "hearing-poor")]
    assert texts(await talk.says(heard("ps"))) == [ANSWER.text], "not at every turn"


@pytest.mark.parametrize("level", [Level.GOOD, Level.CARE, Level.UNKNOWN])
async def test_above_the_bar_and_where_nobody_measured_nothing_is_said(level: Level) -> None:
    talk = Talk(Ledger(heard={"ps": level}))
    assert texts(await talk.says(heard("ps"))) == [ANSWER.text]


async def test_who_types_is_not_told_how_speech_is_understood() -> None:
    talk = Talk(Ledger(heard={"ps": Level.POOR}, spoken={"ps": Level.NONE}))
    assert texts(await talk.says("سلام")) != []
    assert talk.state.told == ()


async def test_at_most_one_notice_a_turn() -> None:
    talk = Talk(Ledger(heard={"ps": Level.POOR}, spoken={"ps": Level.NONE}))
    said = [texts(await talk.says(heard("ps")))[1:] for _ in range(3)]
    assert said == [
        [PHRASES.say("ps", "hearing-poor")],
        [PHRASES.say("ps", "hearing-no-voice")],
        [],
    ]


async def test_who_wants_no_voice_does_not_hear_that_there_is_none() -> None:
    talk = Talk(Ledger(spoken={"ps": Level.NONE}), replace(KNOWN, prefers_voice=False))
    assert texts(await talk.says(heard("ps"))) == [ANSWER.text]


async def test_before_a_question_of_ours_so_that_the_question_is_heard_last() -> None:
    talk = Talk(Ledger(heard={"ps": Level.POOR}))
    assert texts(await talk.says(heard("ps", confidence=0.2))) == [
        PHRASES.say("ps", "hearing-poor"),
        PHRASES.say("ps", "hearing-confirm", text="abc def ghi"),
    ]


async def test_at_first_contact_the_question_goes_alone_and_the_notice_before_the_welcome() -> None:
    talk = Talk(Ledger(heard={"ps": Level.POOR}), replace(KNOWN, consent=None))
    first = await talk.says(heard("ps", confidence=0.2))
    assert len(first.replies) == 1
    then = await talk.says(heard("ps"))
    assert texts(then) == [
        ANSWER.text,
        PHRASES.say("ps", "hearing-poor"),
        PHRASES.say("ps", "welcome", days=30),
    ]


@pytest.mark.parametrize("chosen", [True, False])
async def test_a_language_that_no_recogniser_knows_is_not_guessed_at(chosen: bool) -> None:
    ledger = Ledger(heard={"ti": Level.NONE, "am": Level.POOR})
    talk = Talk(ledger, replace(KNOWN, language="ti", language_chosen=chosen))
    turn = await talk.says(heard("am"))
    assert texts(turn) == [PHRASES.say("ti", "hearing-none")]
    assert turn.handoff
    assert not talk.skill.seen, "Amharic words that nobody said are not answered"
    assert turn.conversation.language == "ti"


async def test_who_speaks_another_language_clearly_is_answered() -> None:
    ledger = Ledger(heard={"ti": Level.NONE})
    talk = Talk(ledger, replace(KNOWN, language="ti", language_chosen=True))
    assert texts(await talk.says(heard("it")))[0] == ANSWER.text


async def test_a_wish_is_granted_in_a_language_that_no_recogniser_knows() -> None:
    ledger = Ledger(heard={"ti": Level.NONE})
    talk = Talk(ledger, replace(KNOWN, language="ti"))
    turn = await talk.says(replace(heard("am"), text="stop"))
    assert turn.skill == "stop"


async def test_danger_goes_alone() -> None:
    talk = Talk(Ledger(heard={"fr": Level.POOR}), replace(KNOWN, language="fr"))
    turn = await talk.says(replace(heard("fr"), text="je veux me tuer"))
    assert turn.danger is not None
    assert PHRASES.say("fr", "hearing-poor") not in texts(turn)
