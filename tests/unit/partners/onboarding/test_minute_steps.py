"""The first minute, step by step: scripted engines, the real corridor."""

from dataclasses import replace

import pytest
from minute_kit import ASYLUM, HOST, QUESTION, SECRET, TAGS, Guest, phrase, texts
from scripted import KEY, PHRASES, message, services

from bot.errors import EngineError, StoreError
from bot.model import Consent, Conversation, Danger, Dialogue, Question, Transcript, Voice
from bot.partners.onboarding import ANSWERED
from bot.partners.onboarding.arriving import MOST, arrival
from bot.storage.records import dump
from bot.turns import CONSENT_VERSION

INTRODUCTION = ("first-can", "first-stop", "first-agree")


async def test_each_language_of_the_group_is_said_by_its_own_voice() -> None:
    guest = Guest(languages=("fr", "ps", "xx", "en", "ps"))
    turn = await guest.scans()
    assert [(one.language, one.text) for one in turn.replies] == [
        (tag, phrase("first-hello", tag)) for tag in ("fr", "ps", "en")
    ]
    assert turn.replies[-1].choices == ("Français", "پښتو", "English")
    spoken = [call[1] for call in guest.bundle.speaker.calls]  # type: ignore[union-attr]
    assert spoken == ["fr", "ps", "en"]
    assert guest.state.organisation == 7


async def test_the_telephone_s_own_language_is_said_too_and_first_when_it_is_of_the_group() -> None:
    turn = await Guest(languages=("fr", "en", "ps"), hint="ps-AF").scans()
    assert [one.language for one in turn.replies] == ["ps", "fr", "en"]
    turn = await Guest(languages=("fr", "en"), hint="uk").scans()
    assert [one.language for one in turn.replies] == ["fr", "en", "uk"]


@pytest.mark.parametrize("hint", [None, "ar", "sq"])
async def test_six_at_most(hint: str | None) -> None:
    turn = await Guest(languages=tuple(TAGS), hint=hint).scans()
    assert len(turn.replies) == len(turn.replies[-1].choices) == MOST == 6
    if hint:
        assert turn.replies[0].language == hint


@pytest.mark.parametrize("languages", [(), ("xx",)])
async def test_an_invitation_without_a_language_of_ours(languages: tuple[str, ...]) -> None:
    turn = await Guest(languages=languages).scans()
    assert texts(turn)[1:] == [phrase(one) for one in INTRODUCTION], "one language: nothing to ask"
    turn = await Guest(languages=languages, hint="uk").scans()
    assert [one.language for one in turn.replies] == ["uk", "fr"]


@pytest.mark.parametrize("tag", TAGS)
async def test_the_name_of_a_language_spoken_or_pressed_chooses_it(tag: str) -> None:
    for speaks in (True, False):
        guest = Guest(languages=(tag, "fr", "en"))
        greeted = await guest.scans()
        name = greeted.replies[-1].choices[0]
        turn = await (guest.says(f"{name}.", tag) if speaks else guest.types(name))
        assert guest.state.language == tag
        assert guest.state.language_chosen
        assert texts(turn)[-3:] == [phrase(one, tag) for one in INTRODUCTION]
        assert guest.state.question is Question.AGREE
        assert guest.state.consent is None


@pytest.mark.parametrize("tag", TAGS)
async def test_who_invited_is_named_by_a_french_voice(tag: str) -> None:
    guest = Guest(languages=(tag, "fr", "en"))
    await guest.scans()
    turn = await guest.says(phrase("language-name", tag), tag)
    if tag == "fr":
        assert texts(turn)[0] == f"{phrase('first-intro')} {HOST}."
        return
    assert [(one.text, one.language) for one in turn.replies[:2]] == [
        (phrase("first-intro", tag), tag), (HOST, "fr"),
    ]  # fmt: skip


async def test_any_language_may_be_answered_in_also_one_of_no_group() -> None:
    guest = Guest(languages=("fr", "en"))
    await guest.scans()
    turn = await guest.says("hola buenos días", "es")
    assert turn.replies[-1].text == phrase("first-agree", "es")
    assert not guest.state.language_chosen


@pytest.mark.parametrize(
    ("heard", "sure", "language"),
    [
        ("ps", 0.3, "ps"),
        ("ur", 0.7, "ps"),
        ("fa", 0.6, "ps"),
        ("fa", 0.95, "fa"),
        ("es", 0.3, None),
    ],
)
async def test_a_guess_of_the_recogniser_is_read_with_the_group_in_mind(
    heard: str, sure: float, language: str | None
) -> None:
    guest = Guest(languages=("fr", "ps"))
    await guest.scans()
    turn = await guest.says("xyz abc", heard, sure=sure)
    assert guest.state.language == language
    if language is None:
        assert [one.text for one in turn.replies] == [
            phrase("first-hello-again", tag) for tag in ("fr", "ps")
        ]
        assert turn.replies[-1].choices == ("Français", "پښتو")


async def test_the_listener_is_told_the_group_s_languages() -> None:
    guest = Guest(languages=("fr", "ps", "en"))
    await guest.scans()
    await guest.says("xyz", "ps", sure=0.4)
    assert guest.listener.calls[-1][2] == ("fr", "ps", "en")


async def test_a_language_of_ours_that_nobody_recognises_is_asked_twice_then_taken() -> None:
    guest = Guest(languages=("fr", "ps"))
    await guest.scans()
    again = await guest.says("", "en", sure=0.1)
    assert texts(again) == [phrase("first-hello-again", tag) for tag in ("fr", "ps")]
    turn = await guest.says("", "en", sure=0.1)
    assert turn.replies[-1].text == phrase("first-agree", "fr")


async def test_a_language_that_the_bot_does_not_speak_is_said_to_be_so() -> None:
    guest = Guest(languages=("fr", "en"))
    await guest.scans()
    turn = await guest.says("wo ist der bahnhof bitte sehr", "de", sure=0.99)
    assert phrase("welcome-language", "fr", name="allemand") in texts(turn)
    assert turn.replies[-1].text == phrase("first-agree", "fr")


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("said", ["yes", "no"])
async def test_one_word_in_any_language_is_written_down(tag: str, said: str) -> None:
    for words in PHRASES.words(tag, f"cue-{said}")[0], PHRASES.words(tag, f"cue-first-{said}")[0]:
        guest = Guest(languages=("fr", "en", "fa"))
        await guest.scans()
        await guest.says(phrase("language-name", tag), tag)
        turn = await guest.says(words, tag)
        consent = guest.state.consent
        assert consent == Consent(
            version=CONSENT_VERSION, at=guest.clock.now(), language=tag, keep=said == "yes"
        )
        assert guest.state.onboarding is None
        assert ANSWERED in guest.state.told
        assert texts(turn) == [
            phrase(f"first-{said}", tag), phrase("first-manner", tag), phrase("first-now", tag),
        ]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "tag"), [("نعم", "ar"), ("так", "uk"), ("بله", "fa"), ("haa", "so"), ("yes", "en")]
)
async def test_yes_in_another_language_than_that_of_the_talk(said: str, tag: str) -> None:
    guest = Guest()
    await guest.scans()
    await guest.says("français")
    await guest.says(said, tag)
    assert guest.state.consent is not None
    assert guest.state.consent.keep
    assert guest.state.language == "fr", "one word does not change the language"


@pytest.mark.parametrize("tag", TAGS)
async def test_the_longer_tiers_are_given_when_asked_for(tag: str) -> None:
    guest = Guest(languages=(tag, "fr"))
    await guest.scans()
    await guest.says(phrase("language-name", tag), tag)
    for _ in range(3):
        turn = await guest.says(PHRASES.words(tag, "cue-simpler")[0], tag)
        assert texts(turn) == [phrase("first-simple", tag), phrase("first-ask", tag)]
        turn = await guest.says(PHRASES.words(tag, "cue-more")[0], tag)
        assert texts(turn) == [
            *(phrase(f"first-full-{part}", tag) for part in ("kept", "seen", "rights", "complain")),
            phrase("first-ask", tag),
        ]
        turn = await guest.types(turn.replies[-1].choices[2])
        assert texts(turn)[0] == phrase("first-simple", tag)
        turn = await guest.says(PHRASES.words(tag, "cue-again")[0], tag)
        assert texts(turn) == [phrase("first-agree", tag)]
        assert guest.state.onboarding is not None
    turn = await guest.says(PHRASES.words(tag, "cue-slower")[0], tag)
    assert texts(turn) == [phrase("first-agree", tag)]
    assert guest.state.speed is Voice.SLOW
    await guest.says(phrase("choice-yes", tag), tag)
    assert guest.state.consent is not None


async def test_stop_is_a_no() -> None:
    guest = Guest()
    await guest.scans()
    await guest.says("français")
    turn = await guest.says("stop")
    assert texts(turn)[0] == phrase("first-no")
    assert guest.state.consent is not None
    assert not guest.state.consent.keep


async def test_silence_is_asked_again_once_then_it_is_as_with_a_no() -> None:
    guest = Guest()
    await guest.scans()
    await guest.says("français")
    turn = await guest.says("")
    assert texts(turn) == [f"{phrase('first-agree-again')} {phrase('first-ask')}"]
    turn = await guest.says("")
    assert texts(turn) == [phrase("first-unclear")]
    assert guest.state.consent is not None
    assert not guest.state.consent.keep
    turn = await guest.says("oui")
    assert texts(turn)[0] == phrase("first-yes")
    assert guest.state.consent.keep


async def test_a_question_is_answered_before_anything_is_asked_and_nothing_is_lost() -> None:
    guest = Guest()
    await guest.scans()
    turn = await guest.says(QUESTION)
    assert texts(turn)[0] == ASYLUM.text
    assert texts(turn)[-1] == phrase("first-agree")
    assert phrase("first-can") in texts(turn)
    await guest.says("oui")
    turn = await guest.says("plus")
    assert texts(turn)[0] == "Prenez un billet.", "the answer is still there"


async def test_a_question_instead_of_a_yes_is_answered_and_the_minute_goes_on_after_it() -> None:
    guest = Guest()
    await guest.scans()
    await guest.says("français")
    turn = await guest.says(QUESTION)
    assert texts(turn) == [ASYLUM.text, phrase("first-ask")]
    turn = await guest.says(QUESTION)
    assert texts(turn) == [ASYLUM.text, phrase("first-unclear")]
    assert guest.state.last_answer is None, "not answered: as with a no"


async def test_a_question_that_comes_with_the_secret_is_answered() -> None:
    guest = Guest()
    turn = await guest.types(f"Bonjour porte-voix {SECRET} {QUESTION}")
    assert texts(turn)[0] == ASYLUM.text
    assert texts(turn)[1:] == [phrase("first-hello", tag) for tag in ("fr", "en", "fa")]


@pytest.mark.parametrize("when", ["with", "language", "consent"])
async def test_danger_comes_first_and_alone(when: str) -> None:
    guest = Guest()
    danger = "mon mari me frappe"
    if when == "with":
        turn = await guest.types(f"porte-voix {SECRET} {danger}")
    else:
        await guest.scans()
        if when == "consent":
            await guest.says("français")
        turn = await guest.says(danger)
    assert turn.danger is Danger.VIOLENCE
    assert texts(turn) == [phrase("danger-violence")]
    assert guest.state.onboarding is not None
    assert guest.state.organisation == 7
    turn = await guest.says("oui")
    assert guest.state.consent is None, "a yes to something else is no consent"
    assert turn.replies[-1].text in {
        phrase("first-agree"), f"{phrase('first-agree-again')} {phrase('first-ask')}",
    }  # fmt: skip


async def test_a_person_is_asked_for_in_one_turn() -> None:
    guest = Guest()
    await guest.scans()
    await guest.says("français")
    guest.skill.about, guest.photos.answers = "", False
    turn = await guest.says("je veux parler à une personne")
    assert texts(turn)[0] == ASYLUM.text, "the skill that knows people answers"
    assert texts(turn)[-1] == phrase("first-ask")


async def test_deleting_ends_it_at_once() -> None:
    guest = Guest()
    await guest.scans()
    await guest.says("français")
    turn = await guest.says("efface tout")
    assert turn.erase
    assert texts(turn) == [phrase("erased")]


async def test_another_language_in_the_middle_begins_again_in_it() -> None:
    guest = Guest()
    await guest.scans()
    await guest.says("français")
    turn = await guest.says("English")
    assert turn.replies[-1].text == phrase("first-agree", "en")
    await guest.says("yes", "en")
    assert guest.state.consent is not None
    assert guest.state.consent.language == "en"


async def test_an_engine_that_fails_leaves_the_question_open() -> None:
    guest = Guest()
    await guest.scans()
    await guest.says("français")
    guest.listener.error = EngineError("down")
    turn = await guest.says("oui")
    assert texts(turn) == [phrase("error-listen")]
    guest.listener.error = None
    await guest.says("oui")
    assert guest.state.consent is not None


@pytest.mark.parametrize("tag", TAGS)
async def test_a_code_that_is_not_valid_tells_nothing_and_the_usual_welcome_follows(
    tag: str,
) -> None:
    guest = Guest(hint=tag)
    turn = await guest.scans("not-a-code-of-anybody")
    assert texts(turn) == [phrase("first-expired", tag), phrase("welcome", tag)]
    assert HOST not in str(turn)
    assert guest.state.organisation is None
    assert guest.state.onboarding is None


async def test_nobody_to_redeem_it_is_the_same() -> None:
    turn = await Guest(invitations=None).scans()
    assert texts(turn) == [phrase("first-expired"), phrase("welcome")]


async def test_a_store_that_fails_is_said_and_the_secret_is_not_kept() -> None:
    guest = Guest()
    guest.invitations.error = StoreError("full")
    turn = await guest.types(f"porte-voix {SECRET}")
    assert texts(turn)[0] == phrase("error-store")
    assert SECRET.encode() not in dump(guest.state)


@pytest.mark.parametrize(
    "text", [f"/start {SECRET}", f"/start@bot {SECRET}", f"Porte-Voix {SECRET}",
             f"Bonjour, porte-voix {SECRET} merci"],
)  # fmt: skip
async def test_the_secret_reaches_the_door_and_nothing_else(text: str) -> None:
    guest = Guest()
    turn = await guest.types(text)
    assert guest.invitations.asked == [(KEY, SECRET)]
    assert SECRET not in str(turn)
    assert SECRET.encode() not in dump(guest.state)
    assert SECRET not in str(guest.identifier.calls) + str(guest.skill.seen)


@pytest.mark.parametrize(
    "text", ["/start", "porte-voix", "porte-voix bonjour", f"porte-voix {SECRET}x", "/starts abc",
             f"x{SECRET}", f"mon porte-voix-{SECRET}"],
)  # fmt: skip
def test_what_is_no_invitation(text: str) -> None:
    assert arrival(message(text)).secret == ""
    assert arrival(message(text)).message == message(text)


async def test_who_comes_without_an_invitation_is_welcomed_as_before() -> None:
    guest = Guest()
    turn = await guest.types(QUESTION)
    assert texts(turn) == [ASYLUM.text, phrase("welcome")]
    assert guest.state.consent is not None
    assert guest.state.consent.keep


async def test_who_comes_again_is_not_asked_again() -> None:
    guest = Guest()
    await guest.agrees()
    turn = await guest.scans()
    assert texts(turn) == [f"{phrase('first-intro')} {HOST}.", phrase("first-now")]
    assert guest.state.question is None


async def test_who_is_known_already_hears_who_invites_and_is_asked() -> None:
    kept = Consent(version=CONSENT_VERSION, at=services().clock.now(), language="fr")
    guest = Guest(state=Conversation(key=KEY, language="fr", consent=kept, last_answer=ASYLUM))
    turn = await guest.scans()
    assert texts(turn)[0].endswith(f"{HOST}.")
    await guest.says("")
    await guest.says("")
    assert guest.state.onboarding is None
    assert guest.state.consent == kept, "silence takes nothing away"
    assert guest.state.last_answer is not None


async def test_the_outside_service_is_asked_about_after_consent() -> None:
    guest = Guest()
    guest.bundle = replace(guest.bundle, consented=replace(guest.bundle))
    turn = await guest.agrees()
    assert texts(turn)[-1] == phrase("remote-ask")
    assert guest.state.question is Question.REMOTE
    assert guest.state.consent is not None
    assert not guest.state.consent.remote
    await guest.says("oui")
    assert guest.state.consent.remote
    assert guest.state.consent.keep


async def test_a_photo_is_described_before_anything_is_asked() -> None:
    guest = Guest()
    await guest.scans()
    turn = await guest.shows()
    assert texts(turn)[0] == "Un chat."
    assert texts(turn)[1:] == [phrase("first-hello-again", tag) for tag in ("fr", "en", "fa")]


async def test_an_answer_to_another_open_question_is_that_answer() -> None:
    guest = Guest()
    await guest.scans()
    doubted = Transcript(text=QUESTION, language="fr", confidence=0.3)
    turn = await guest.hears(doubted)
    assert guest.state.question is Question.HEARD
    turn = await guest.says("non")
    assert texts(turn)[0] == phrase("hearing-again")
    assert phrase("first-can") in texts(turn), "and the minute goes on"
    await guest.says("oui")
    turn = await guest.hears(doubted)
    turn = await guest.says("oui")
    assert texts(turn)[0] == ASYLUM.text


async def test_while_a_skill_asks_the_minute_waits() -> None:
    guest = Guest()
    guest.skill.answer = replace(ASYLUM, dialogue=Dialogue(name="rights", open="status"))
    await guest.scans()
    turn = await guest.says(QUESTION)
    assert texts(turn) == [ASYLUM.text]
    guest.skill.answer = ASYLUM
    turn = await guest.says(QUESTION)
    assert texts(turn)[0] == ASYLUM.text
    assert texts(turn)[-1] == phrase("first-agree")


@pytest.mark.parametrize(
    ("said", "tag"),
    [
        ("Hola, buenos días. Yo hablo español.", "es"), ("Hello! I speak English.", "en"),
        ("Bonjour, je parle français.", "fr"), ("سلام، فارسی", "fa"), ("Вітаю. Українська.", "uk"),
    ],
)  # fmt: skip
async def test_a_greeting_and_a_language_s_name_are_no_question(said: str, tag: str) -> None:
    guest = Guest(languages=("fr", "ps"))
    await guest.scans()
    turn = await guest.says(said, "xx", sure=0.2)
    assert guest.state.language == tag
    assert turn.replies[-1].text == phrase("first-agree", tag)


async def test_a_question_about_a_language_is_one() -> None:
    guest = Guest()
    guest.skill.about = "apprendre"
    await guest.scans()
    turn = await guest.says("Bonjour. Où apprendre le français ?")
    assert texts(turn)[0] == ASYLUM.text
