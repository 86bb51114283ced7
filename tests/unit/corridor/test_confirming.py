"""What was heard in doubt is asked about once; danger and clear wishes are not made to wait."""

from dataclasses import replace
from datetime import timedelta

import pytest
from scripted import KEY, PHRASES, Clock, Identifier, Listener, Skill, message, services, voice

from bot.model import (
    Answer,
    Consent,
    Conversation,
    Dialogue,
    HeardWord,
    Interpreting,
    MediaKind,
    Question,
    Transcript,
    Turn,
)
from bot.pipeline import respond
from bot.ports import Services
from bot.routing import LANGUAGES
from bot.storage.records import dump, parse
from bot.turns import CONSENT_VERSION

ANSWER = Answer(text="Allez à la CAF.", language="fr", facts=("caf",))
NEW = Conversation(key=KEY)
KNOWN = replace(
    NEW,
    language="fr",
    consent=Consent(version=CONSENT_VERSION, at=Clock().now(), language="fr"),
)
SAID = "comment demander le RSA"


def note(text: str = SAID, confidence: float = 0.3, **changes: object) -> Transcript:
    return replace(
        Transcript(text=text, language="fr", confidence=confidence),
        **changes,  # type: ignore[arg-type]
    )


class Talk:
    """One person and what the corridor remembers of them."""

    def __init__(self, state: Conversation = KNOWN, **changes: object) -> None:
        self.listener = Listener()
        self.bundle: Services = services(listener=self.listener, **changes)
        self.skill = Skill(answer=ANSWER)
        self.state = state

    async def hears(self, heard: Transcript, **changes: object) -> Turn:
        self.listener.says = heard
        return await self._gives(await voice(self.bundle, **changes))

    async def types(self, text: str) -> Turn:
        return await self._gives(message(text))

    async def _gives(self, given: object) -> Turn:
        turn = await respond(given, self.state, self.bundle, [self.skill])  # type: ignore[arg-type]
        self.state = turn.conversation
        return turn

    @property
    def asked(self) -> list[str]:
        """What the skill was asked."""
        return [context.text for context in self.skill.seen]


def confirm(text: str = SAID, language: str = "fr") -> str:
    return PHRASES.say(language, "hearing-confirm", text=text)


def doubted(text: str = SAID) -> str:
    return PHRASES.say("fr", "heard-doubt", text=text)


async def test_a_note_in_doubt_is_repeated_and_asked_about_before_it_is_answered() -> None:
    talk = Talk()
    turn = await talk.hears(note())
    (reply,) = turn.replies
    assert reply.text == confirm()
    assert reply.choices == ("Oui", "Non")
    assert reply.audio is not None, "it can be answered without reading (rule R8)"
    assert not talk.asked
    assert turn.discard, "the voice note is not kept"


async def test_a_note_that_was_heard_well_is_answered() -> None:
    talk = Talk()
    turn = await talk.hears(note(confidence=0.8))
    assert [reply.text for reply in turn.replies] == [ANSWER.text]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_yes_in_any_language_answers_what_was_asked_first(language: str) -> None:
    talk = Talk(replace(KNOWN, language=language))
    await talk.hears(note(language=language))
    yes = PHRASES.words(language, "cue-hearing-yes")[0]
    turn = await talk.hears(note(yes, confidence=0.4, language="en"))
    assert talk.asked == [SAID]
    assert turn.replies[0].text == ANSWER.text, "and the yes itself is not doubted"
    assert turn.conversation.unsure is None
    assert turn.conversation.language == language, "one word in another language changes nothing"


async def test_the_answer_is_heard_in_the_language_of_the_question() -> None:
    talk = Talk(replace(KNOWN, language="uk"))
    await talk.hears(note(language="uk"))
    await talk.hears(note("ні", language="uk"))
    assert [call[1] for call in talk.listener.calls] == [None, "uk"]


@pytest.mark.parametrize(
    ("said", "sure"),
    [("Ouïe !", True), ("Nom.", False), ("Di, ce n'est pas ça", False),
     ("Oui la CAF", True), ("Non, le RSA", False), ("Pas exact du tout", None),
     ("Oui mais je voudrais parler de mon logement", None)],
)  # fmt: skip
async def test_a_few_words_of_which_one_was_misheard(said: str, sure: bool | None) -> None:
    talk = Talk()
    await talk.hears(note())
    turn = await talk.hears(note(said, confidence=0.9))
    if sure is False:
        assert turn.replies[0].text == PHRASES.say("fr", "hearing-again")
    else:
        assert talk.asked == [SAID if sure else said]


async def test_yes_may_be_pressed() -> None:
    talk = Talk()
    asked = await talk.hears(note())
    await talk.types(asked.replies[0].choices[0])
    assert talk.asked == [SAID]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_no_asks_to_say_it_again_or_to_type_it(language: str) -> None:
    talk = Talk(replace(KNOWN, language=language))
    await talk.hears(note(language=language))
    turn = await talk.hears(note(PHRASES.words(language, "cue-no")[0], language=language))
    assert turn.replies[0].text == PHRASES.say(language, "hearing-again")
    assert not talk.asked


async def test_it_is_asked_once_then_answered_with_what_was_heard() -> None:
    talk = Talk()
    await talk.hears(note())
    await talk.types("non")
    turn = await talk.hears(note("comment demander la CAF"))
    first, offer = turn.replies
    assert first.text == f"{doubted('comment demander la CAF')}\n{ANSWER.text}"
    assert offer.text == PHRASES.say("fr", "hearing-human")
    assert turn.handoff
    assert await talk.types(offer.choices[0])
    assert talk.skill.seen[-1].command == "human", "the offer can be pressed"


async def test_a_third_note_in_doubt_does_not_offer_again_and_a_clear_one_starts_anew() -> None:
    talk = Talk()
    for text in ("un deux trois quatre", "cinq six sept huit", "neuf dix onze douze"):
        last = await talk.hears(note(text))
    assert [reply.text for reply in last.replies] == [
        f"{doubted('neuf dix onze douze')}\n{ANSWER.text}"
    ]
    await talk.hears(note(confidence=0.9))
    assert (await talk.hears(note())).replies[0].text == confirm()


async def test_the_question_is_repeated_on_request() -> None:
    talk = Talk()
    await talk.hears(note())
    assert (await talk.types("répète")).replies[0].text == confirm()
    await talk.types("oui")
    assert talk.asked == [SAID]


async def test_silence_answers_nothing() -> None:
    talk = Talk()
    await talk.hears(note())
    turn = await talk.hears(note("", confidence=0.0))
    assert turn.replies[0].text == PHRASES.say("fr", "heard-nothing")
    await talk.types("oui")
    assert talk.asked == [SAID]


async def test_something_else_closes_the_question() -> None:
    talk = Talk()
    await talk.hears(note())
    await talk.types("où est la préfecture")
    turn = await talk.types("oui")
    assert talk.asked == ["où est la préfecture", "oui"]
    assert turn.conversation.unsure is None


async def test_a_yes_after_half_an_hour_answers_nothing() -> None:
    talk = Talk()
    await talk.hears(note())
    clock = talk.bundle.clock
    assert isinstance(clock, Clock)
    clock.pass_time(timedelta(minutes=31).total_seconds())
    await talk.types("oui")
    assert SAID not in talk.asked
    assert talk.state.unsure is None


async def test_one_word_that_matters_is_enough() -> None:
    words = (HeardWord(text="comment", confidence=0.9), HeardWord(text="la", confidence=0.05),
             HeardWord(text="préfecture", confidence=0.1))  # fmt: skip
    talk = Talk()
    turn = await talk.hears(note(confidence=0.8, words=words))
    assert turn.replies[0].text == confirm()
    article = Talk()
    await article.hears(note(confidence=0.8, words=words[:2]))
    assert article.asked == [SAID], "a misheard article is no reason to ask"
    number = Talk()
    await number.hears(note(confidence=0.8, words=(HeardWord(text="12", confidence=0.1),)))
    assert not number.asked


async def test_danger_is_never_made_to_wait() -> None:
    talk = Talk()
    turn = await talk.hears(note("je veux me tuer", confidence=0.1))
    assert turn.danger is not None
    assert "3114" in turn.replies[0].text
    assert turn.conversation.question is None


@pytest.mark.parametrize(
    ("said", "skill"),
    [("Stop.", "stop"), ("Plus lentement.", "slower"), ("Une personne.", "admin_help")],
)
async def test_a_wish_that_is_clear_is_granted_at_once(said: str, skill: str) -> None:
    turn = await Talk().hears(note(said))
    assert turn.skill == skill
    assert turn.conversation.question is None


async def test_what_cannot_be_undone_is_asked_about_when_it_was_heard_badly() -> None:
    talk = Talk()
    turn = await talk.hears(note("Efface tout."))
    assert turn.replies[0].text == confirm("Efface tout.")
    assert not turn.erase
    assert (await talk.hears(note("oui", confidence=0.9))).erase
    assert (await Talk().hears(note("Efface tout.", confidence=0.6))).erase


async def test_a_short_answer_to_a_skills_question_is_checked_by_that_skill() -> None:
    dialogue = Dialogue(name="draft:address", open="city")
    talk = Talk(replace(KNOWN, dialogue=dialogue))
    await talk.hears(note("à Paris"))
    assert talk.asked == ["à Paris"]


async def test_a_long_answer_is_asked_about_and_the_dialogue_goes_on() -> None:
    dialogue = Dialogue(name="draft:address", open="street")
    talk = Talk(replace(KNOWN, dialogue=dialogue))
    turn = await talk.hears(note("douze rue de la paix"))
    assert turn.replies[0].text == confirm("douze rue de la paix")
    assert turn.conversation.dialogue == dialogue
    await talk.types("oui")
    assert talk.asked == ["douze rue de la paix"]
    assert talk.skill.seen[0].conversation.dialogue == dialogue


async def test_between_two_people_the_interpreter_asks() -> None:
    talk = Talk(replace(KNOWN, interpreting=Interpreting(mine="fr", theirs="ar")))
    turn = await talk.hears(note())
    assert turn.conversation.question is not Question.HEARD
    assert talk.asked == [SAID]


async def test_with_a_photo_the_purpose_is_answered_and_said_back() -> None:
    talk = Talk()
    photo = await talk.bundle.vault.put(KEY, b"x", kind=MediaKind.PHOTO, mime="image/jpeg")
    talk.listener.says = note()
    sent = await voice(talk.bundle)
    turn = await talk._gives(replace(sent, media=(*sent.media, photo)))
    assert turn.replies[0].text == f"{doubted()}\n{ANSWER.text}"


async def test_at_first_contact_it_says_that_it_is_a_machine_and_the_welcome_waits() -> None:
    talk = Talk(replace(NEW, language="fr"))
    first = await talk.hears(note())
    assert [reply.text for reply in first.replies] == [
        f"{PHRASES.say('fr', 'i-am-a-machine')}\n{confirm()}"
    ]
    then = await talk.types("oui")
    assert [reply.text for reply in then.replies] == [
        ANSWER.text,
        PHRASES.say("fr", "welcome", days=30),
    ]


# --- which language -------------------------------------------------------------------------------

GUESS = note(language="am", language_confidence=0.3, confidence=0.7)


async def test_an_unlikely_language_is_asked_about_in_the_likely_ones() -> None:
    talk = Talk(NEW, identifier=Identifier(language="am"))
    turn = await talk.hears(GUESS, language_hint="en")
    assert [reply.language for reply in turn.replies] == ["am", "ti", "en", "fr"]
    assert turn.replies[1].text == PHRASES.say("ti", "hearing-tongue")
    assert PHRASES.say("am", "i-am-a-machine") in turn.replies[0].text
    assert turn.replies[-1].choices == tuple(
        PHRASES.say(tag, "language-name") for tag in ("am", "ti", "en", "fr")
    )
    assert turn.conversation.language is None, "what it wrote in Amharic is no proof of Amharic"
    assert not talk.asked
    assert all(reply.audio for reply in turn.replies), "each in its own voice"


@pytest.mark.parametrize("answer", ["ትግርኛ", "ብትግርኛ", "tigrinya"])
async def test_its_answer_is_understood_and_the_question_is_asked_for_again(answer: str) -> None:
    talk = Talk(NEW)
    await talk.hears(GUESS)
    turn = await talk.types(answer)
    assert turn.replies[0].text == PHRASES.say("ti", "hearing-tongue-set")
    assert talk.state.language == "ti"


async def test_the_language_is_asked_once_then_the_best_guess_counts() -> None:
    talk = Talk(NEW)
    await talk.hears(GUESS)
    turn = await talk.hears(GUESS)
    assert talk.asked == [SAID]
    assert turn.replies[0].text == ANSWER.text
    assert talk.skill.seen[0].language == "am"


async def test_two_weak_signs_that_agree_are_enough_and_a_known_language_stays() -> None:
    hinted = Talk(NEW)
    await hinted.hears(GUESS, language_hint="am")
    assert hinted.asked == [SAID]
    known = Talk(replace(KNOWN, language="uk"))
    await known.hears(GUESS)
    assert known.skill.seen[0].language == "uk"


async def test_what_waits_for_a_yes_survives_the_store_and_lapses() -> None:
    talk = Talk()
    await talk.hears(note())
    kept = parse(Conversation, dump(talk.state))
    assert kept.unsure == talk.state.unsure
    assert (kept.question, kept.doubts) == (Question.HEARD, 1)
    assert kept.lapses_at is not None
    lapsed = kept.lapsed()
    assert (lapsed.unsure, lapsed.question, lapsed.doubts) == (None, None, 0)
