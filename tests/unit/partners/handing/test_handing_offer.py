"""The offer of a person: when it comes, what it says, and what one word of yes or no does."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from handing_kit import ANSWER, NAME, UNSURE, Talk, desk, texts
from scripted import PHRASES

from bot.errors import EngineError, StoreAway, StoreError
from bot.model import (
    Answer,
    Danger,
    Dialogue,
    Due,
    Grave,
    LetterReport,
    MediaKind,
    PendingPhoto,
    Question,
    Side,
    Urgency,
    Why,
)

WISHES = {
    "fr": ("je veux une personne", "oui", "non"),
    "en": ("i want to talk to a person", "yes", "no"),
    "fa": ("یک نفر را می‌خواهم", "بله", "نه"),
    "ar": ("أريد شخصا", "نعم", "لا"),
}


def wish(language: str) -> str:
    return PHRASES.words(language, "cue-human")[1]


@pytest.mark.parametrize("language", WISHES)
async def test_a_wish_is_honoured_in_one_turn_and_a_yes_hands_over(language: str) -> None:
    talk = Talk(language, answers=[replace(ANSWER, language=language)])
    await talk.say("ma carte est perdue")
    turn = await talk.say(wish(language))
    assert texts(turn)[0] == ANSWER.text  # the nearest human, as ever
    offer = texts(turn)[1]
    assert offer.startswith(talk.phrase("handoff-offer", name=NAME))
    assert offer.endswith(talk.phrase("handoff-ask"))
    assert turn.replies[1].choices == (talk.phrase("choice-yes"), talk.phrase("choice-no"))
    assert turn.conversation.question is Question.HANDOFF
    assert turn.desk is None  # nothing is shared by asking
    turn = await talk.say(WISHES[language][1])
    assert texts(turn) == [talk.phrase("handoff-laid", name=NAME)]
    assert turn.desk is not None
    assert turn.desk.organisation == 7
    packet = turn.desk.packet
    assert packet is not None
    assert (packet.why, packet.urgency, packet.language) == (Why.ASKED, Urgency.USUAL, language)
    said = [(line.side, line.text) for line in packet.lines]
    assert said == [
        (Side.PERSON, "ma carte est perdue"),
        (Side.PERSON, wish(language)),
        (Side.BOT, ANSWER.text),
    ]
    if language != "fr":
        assert packet.lines[0].translation == "fr: ma carte est perdue"
    assert turn.conversation.question is None
    assert turn.conversation.offered is None


@pytest.mark.parametrize("language", WISHES)
async def test_a_no_shares_nothing(language: str) -> None:
    talk = Talk(language)
    await talk.say(wish(language))
    turn = await talk.say(WISHES[language][2])
    assert texts(turn) == [talk.phrase("handoff-refused")]
    assert turn.desk is None
    assert turn.conversation.offered is None


@pytest.mark.parametrize("language", WISHES)
async def test_a_spoken_yes_counts_in_any_language(language: str) -> None:
    talk = Talk("fr")
    await talk.say("je veux une personne")
    turn = await talk.speak(WISHES[language][1], confidence=0.4, language=language)
    assert turn.desk is not None
    assert turn.desk.packet is not None
    assert turn.conversation.language == "fr"  # a yes changes no language


async def test_anything_else_and_silence_share_nothing() -> None:
    talk = Talk()
    await talk.say("je veux une personne")
    turn = await talk.say("comment renouveler ma carte")
    assert turn.desk is None
    assert texts(turn)[0] == ANSWER.text
    assert turn.conversation.offered is None
    turn = await talk.say("oui")
    assert turn.desk is None  # too late: it is a yes to nothing


async def test_a_voice_note_without_words_leaves_the_offer_open() -> None:
    talk = Talk()
    await talk.say("je veux une personne")
    turn = await talk.speak("")
    assert turn.desk is None
    turn = await talk.say("oui")
    assert turn.desk is not None


async def test_a_yes_after_half_an_hour_is_no_yes_to_this() -> None:
    talk = Talk()
    await talk.say("je veux une personne")
    talk.clock.pass_time(31 * 60)
    turn = await talk.say("oui")
    assert turn.desk is None


async def test_without_an_association_nothing_changes() -> None:
    for changes in ({"desks": None}, {}):
        talk = Talk(answers=[UNSURE], **changes)
        if not changes:
            talk.desks.counter_ = None
        turn = await talk.say("je veux une personne")
        assert texts(turn) == [UNSURE.text]
        assert turn.conversation.question is None
        assert turn.desk is None


async def test_who_was_not_invited_costs_no_look_at_any_desk() -> None:
    talk = Talk()
    talk.state = replace(talk.state, organisation=None)
    turn = await talk.say("je veux une personne")
    assert texts(turn) == [ANSWER.text]
    assert talk.desks.asked == []


async def test_a_store_that_fails_leaves_the_answer() -> None:
    talk = Talk()
    talk.desks.error = StoreError("no")
    turn = await talk.say("je veux une personne")
    assert texts(turn)[0] == ANSWER.text
    assert turn.conversation.question is not Question.HANDOFF


async def test_a_yes_while_the_database_is_away_is_not_told_that_the_desk_is_gone() -> None:
    talk = Talk()
    await talk.say("je veux une personne")
    talk.desks.error = StoreAway("no connection")
    with pytest.raises(StoreAway):
        await talk.say("oui")
    talk.desks.error = None
    assert (await talk.say("oui")).desk is not None


# --- other reasons --------------------------------------------------------------------------------


async def test_danger_has_its_numbers_first_and_the_offer_after_them() -> None:
    talk = Talk()
    turn = await talk.say("je veux mourir")
    assert turn.danger is Danger.SUICIDE
    assert "3114" in texts(turn)[0]
    assert texts(turn)[-1].startswith(talk.phrase("handoff-offer", name=NAME))
    turn = await talk.say("oui")
    assert turn.desk is not None
    assert turn.desk.packet is not None
    assert (turn.desk.packet.why, turn.desk.packet.urgency) == (Why.DANGER, Urgency.NOW)
    assert turn.desk.packet.lines[0].text == "je veux mourir"


async def test_doubt_is_offered_once_an_hour_and_a_wish_always() -> None:
    talk = Talk(answers=[UNSURE])
    assert len(texts(await talk.say("une question"))) == 2
    assert len(texts(await talk.say("une autre question"))) == 1
    assert len(texts(await talk.say("je veux une personne"))) == 2
    talk.clock.pass_time(3_601)
    assert len(texts(await talk.say("encore une question"))) == 2


async def test_danger_is_offered_though_doubt_was_just_now() -> None:
    talk = Talk(answers=[UNSURE])
    await talk.say("une question")
    await talk.say("non")
    turn = await talk.say("je veux mourir")
    assert turn.conversation.question is Question.HANDOFF
    turn = await talk.say("je veux mourir")
    assert turn.conversation.question is None  # not again and again


async def test_two_failures_in_a_row_lead_to_the_offer() -> None:
    talk = Talk()
    talk.skill.answer = None
    assert len(texts(await talk.say("xyzzy"))) == 1
    turn = await talk.say("xyzzy plugh")
    assert len(texts(turn)) == 2
    assert turn.conversation.offered is not None
    assert turn.conversation.offered.why is Why.FAILED


async def test_an_answer_between_two_failures_begins_anew() -> None:
    talk = Talk()
    talk.skill.answer = None
    await talk.say("xyzzy")
    talk.skill.answer = ANSWER
    assert (await talk.say("ma carte")).conversation.failures == 0
    talk.skill.answer = None
    assert len(texts(await talk.say("xyzzy"))) == 1


async def test_an_engine_that_fails_offers_a_person() -> None:
    talk = Talk()
    talk.skill.error = EngineError("no")
    turn = await talk.say("ma carte")
    assert turn.failure is not None
    assert texts(turn)[-1].startswith(talk.phrase("handoff-offer", name=NAME))


async def test_while_another_question_is_open_a_doubt_only_names_the_way() -> None:
    asking = replace(UNSURE, dialogue=Dialogue(name="status", open="status"))
    talk = Talk(answers=[asking])
    turn = await talk.say("une question")
    assert texts(turn)[-1] == talk.phrase("handoff-hint", name=NAME)
    assert turn.conversation.question is None
    assert turn.conversation.dialogue is not None


# --- what is said and what is shared --------------------------------------------------------------


async def test_who_is_closed_says_when_it_opens() -> None:
    opens = datetime(2026, 11, 23, 9, tzinfo=UTC)
    talk = Talk(offer=desk(open=False, opens=opens))
    offer = texts(await talk.say("je veux une personne"))[-1]
    assert "lundi" in offer
    assert "23 novembre" in offer
    assert "9" in offer
    assert "lundi" in texts(await talk.say("oui"))[0]
    talk = Talk(offer=desk(open=False))
    assert talk.phrase("handoff-no-time") in texts(await talk.say("je veux une personne"))[-1]


async def test_whether_somebody_speaks_the_language_is_said() -> None:
    for speaks, phrase in ((True, "handoff-speaks"), (False, "handoff-translated")):
        talk = Talk("fa", offer=desk(speaks=speaks))
        assert talk.phrase(phrase) in texts(await talk.say(wish("fa")))[-1]


async def test_the_photo_goes_with_its_bytes_and_is_announced() -> None:
    talk = Talk()
    refs = [await talk.put(MediaKind.PHOTO, "image/jpeg", b"page%d" % n) for n in range(4)]
    soon = talk.clock.now() + timedelta(minutes=20)
    talk.state = replace(
        talk.state,
        last_answer=ANSWER,
        pending_photo=PendingPhoto(refs=tuple(refs), expires_at=soon),
    )
    offer = texts(await talk.say("je veux une personne"))[-1]
    assert talk.phrase("handoff-offer-photo") in offer
    turn = await talk.say("oui")
    assert turn.desk is not None
    assert turn.desk.packet is not None
    files = [file for line in turn.desk.packet.lines for file in line.files]
    assert [file.data for file in files] == [b"page0", b"page1", b"page2"]
    assert files[0].name == "photo-1.jpg"


async def test_what_was_said_after_the_offer_is_not_shared() -> None:
    talk = Talk()
    await talk.say("ma première question")
    await talk.say("je veux une personne")
    turn = await talk.say("oui")
    assert turn.desk is not None
    assert turn.desk.packet is not None
    assert "oui" not in [line.text for line in turn.desk.packet.lines]


async def test_a_grave_letter_or_a_near_deadline_is_soon() -> None:
    near = date(2026, 11, 27)
    for letter, urgency in (
        (LetterReport(grave=Grave.EVICTION), Urgency.SOON),
        (LetterReport(deadline=near), Urgency.SOON),
        (LetterReport(deadline=date(2027, 2, 1)), Urgency.USUAL),
    ):
        talk = Talk()
        talk.state = replace(talk.state, last_answer=replace(ANSWER, letter=letter))
        await talk.say("je veux une personne")
        turn = await talk.say("oui")
        assert turn.desk is not None
        assert turn.desk.packet is not None
        assert turn.desk.packet.urgency is urgency


async def test_what_cannot_be_translated_is_handed_over_as_it_was_said() -> None:
    talk = Talk("fa")
    talk.rendering.refuses = frozenset({wish("fa")})
    await talk.say(wish("fa"))
    turn = await talk.say("بله")
    assert turn.desk is not None
    assert turn.desk.packet is not None
    assert turn.desk.packet.lines[0].translation == ""
    assert turn.desk.packet.lines[0].text == wish("fa")


async def test_the_confidence_of_listening_goes_with_the_words() -> None:
    talk = Talk()
    await talk.speak("je veux une personne", confidence=0.77)
    turn = await talk.say("oui")
    assert turn.desk is not None
    assert turn.desk.packet is not None
    assert turn.desk.packet.lines[0].heard == 0.77


async def test_a_desk_that_is_gone_by_the_yes_gets_nothing() -> None:
    talk = Talk()
    await talk.say("je veux une personne")
    talk.desks.counter_ = desk(organisation=8)
    turn = await talk.say("oui")
    assert turn.desk is None
    assert texts(turn) == [talk.phrase("handoff-gone")]


async def test_the_reminder_is_only_named_beside_the_offer() -> None:
    due = Due(day=date(2026, 12, 20))
    talk = Talk(answers=[replace(UNSURE, due=due)])
    turn = await talk.say("une lettre")
    assert turn.conversation.question is Question.HANDOFF
    assert talk.phrase("reminder-hint") in texts(turn)


async def test_more_is_still_about_the_answer(  # the offer is no answer of its own
) -> None:
    talk = Talk(answers=[Answer(text="Court.", language="fr", more=("Long.",), handoff=True)])
    await talk.say("une question")
    assert "Long." in texts(await talk.say("plus"))[0]


async def test_who_has_nothing_kept_is_told_the_way_after_danger_and_asked_nothing() -> None:
    talk = Talk()
    assert talk.state.consent is not None
    talk.state = replace(talk.state, consent=replace(talk.state.consent, keep=False))
    turn = await talk.say("je veux mourir")
    assert "3114" in texts(turn)[0]
    assert texts(turn)[1] == talk.phrase("handoff-hint", name=NAME)
    assert turn.conversation.question is None
    assert turn.conversation.offered is None


async def test_who_sees_what_is_said_to_the_end() -> None:
    talk = Talk()
    offer = texts(await talk.say("je veux une personne"))[-1]
    said = ("handoff-offer", "handoff-nothing-else", "handoff-translated", "handoff-ask")
    assert offer == " ".join(talk.phrase(one, name=NAME) for one in said)


async def test_commands_wishes_and_a_bare_yes_tell_nothing_and_are_not_shared() -> None:
    talk = Talk()
    talk.state = replace(talk.state, recent=("/start", "ma carte est perdue", "oui"))
    await talk.say("je veux une personne")
    turn = await talk.say("oui")
    assert turn.desk is not None
    assert turn.desk.packet is not None
    said = [line.text for line in turn.desk.packet.lines if line.side is Side.PERSON]
    assert said == ["ma carte est perdue", "je veux une personne"]
