"""While a person of the association has the conversation the bot is quiet, and yet there."""

from dataclasses import replace

import pytest
from handing_kit import ANSWER, NAME, Talk, texts
from scripted import PHRASES

from bot.errors import EngineError
from bot.model import Danger, HandoffState, Interpreting, MediaKind, Question, Side

WORDS = {
    "fr": "J'ai reçu une lettre de la préfecture",
    "en": "I got a letter from the prefecture",
    "fa": "از پرفکتور یک نامه گرفتم",
    "ar": "وصلتني رسالة من المحافظة",
}


@pytest.mark.parametrize("language", WORDS)
async def test_what_is_said_goes_to_the_helper_and_nothing_is_answered(language: str) -> None:
    talk = Talk(language)
    talk.hand()
    turn = await talk.say(WORDS[language])
    assert turn.replies == ()
    assert talk.skill.seen == []
    assert turn.desk is not None
    (line,) = turn.desk.lines
    assert (line.side, line.text, line.language) == (Side.PERSON, WORDS[language], language)
    assert line.translation == ("" if language == "fr" else f"fr: {WORDS[language]}")
    assert line.heard is None


async def test_who_is_late_hears_that_nobody_listens_any_more() -> None:
    talk = Talk()
    talk.hand()
    turn = await talk.say("bonjour")
    assert turn.desk is not None
    written, spoken = turn.desk.instead
    assert written.text == talk.phrase("handoff-over", name=NAME) == spoken.speech
    assert spoken.late is not None  # its voice is made only when it is needed


async def test_a_voice_note_goes_with_its_sound_and_its_confidence() -> None:
    talk = Talk("fa")
    talk.hand()
    turn = await talk.speak(WORDS["fa"], confidence=0.31)
    assert turn.replies == ()  # no "did I hear that right?": the helper sees the doubt
    assert turn.desk is not None
    (line,) = turn.desk.lines
    assert line.heard == 0.31
    assert [(file.name, file.data) for file in line.files] == [("voice-1.ogg", b"voice")]


async def test_a_photo_goes_and_is_not_described() -> None:
    talk = Talk()
    talk.hand()
    ref = await talk.put(MediaKind.PHOTO, "image/jpeg", b"picture")
    turn = await talk.say(media=(ref,))
    assert turn.replies == ()
    assert talk.skill.seen == []
    assert turn.desk is not None
    assert turn.desk.lines[0].files[0].data == b"picture"
    assert turn.conversation.pending_photo is None


async def test_a_recording_that_no_engine_understands_goes_all_the_same() -> None:
    talk = Talk()
    talk.hand()
    talk.listener.error = EngineError("no")
    turn = await talk.speak("")
    assert turn.replies == ()
    assert turn.failure is None
    assert turn.desk is not None
    assert turn.desk.lines[0].files[0].data == b"voice"


async def test_a_yes_and_a_wish_for_a_person_are_words_for_the_helper() -> None:
    talk = Talk()
    talk.hand()
    for text in ("oui", "je veux une personne", "merci", "plus"):
        turn = await talk.say(text)
        assert turn.replies == ()
        assert turn.desk is not None
        assert turn.desk.lines[0].text == text
    assert talk.desks.asked == []


async def test_danger_has_its_numbers_and_reaches_the_helper() -> None:
    talk = Talk()
    talk.hand()
    turn = await talk.say("je veux mourir")
    assert turn.danger is Danger.SUICIDE
    assert "3114" in texts(turn)[0]
    assert turn.desk is not None
    assert turn.desk.urgent
    assert turn.desk.lines[0].text == "je veux mourir"
    assert turn.desk.instead == ()  # the numbers are heard whatever became of the hand-off
    assert turn.conversation.question is not Question.HANDOFF


@pytest.mark.parametrize("language", PHRASES.languages)
async def test_the_words_that_bring_it_back_are_those_that_were_taught(language: str) -> None:
    talk = Talk(language)
    talk.hand()
    words = PHRASES.words(language, "cue-handoff-back")
    for told in ("handoff-taken", "handoff-silent-taken"):
        assert words[0] in talk.phrase(told, name=NAME)
    turn = await talk.say(words[0])
    assert turn.desk is not None
    assert turn.desk.releases


async def test_a_letter_that_was_misheard_still_brings_it_back() -> None:
    talk = Talk()
    talk.hand()
    turn = await talk.speak("Retour a la machines")
    assert turn.desk is not None
    assert turn.desk.releases


async def test_words_about_a_machine_do_not_bring_it_back() -> None:
    talk = Talk()
    talk.hand()
    turn = await talk.say("je veux une machine à laver")
    assert turn.desk is not None
    assert not turn.desk.releases


@pytest.mark.parametrize("language", WORDS)
async def test_its_name_brings_the_bot_back(language: str) -> None:
    talk = Talk(language)
    talk.hand()
    for name in PHRASES.words(language, "cue-handoff-bot")[:3]:
        turn = await talk.say(name)
        assert texts(turn) == [talk.phrase("handoff-back", name=NAME)]
        assert turn.desk is not None
        assert turn.desk.releases
        assert not turn.desk.lines


async def test_a_question_to_the_bot_is_answered_and_not_shared() -> None:
    talk = Talk()
    talk.hand()
    turn = await talk.say("bot, comment renouveler ma carte ?")
    assert texts(turn)[0] == ANSWER.text
    assert turn.desk is None
    assert turn.conversation.handoff is not None  # the conversation stays the helper's
    assert turn.conversation.handed


@pytest.mark.parametrize("language", WORDS)
async def test_stop_ends_it(language: str) -> None:
    talk = Talk(language)
    talk.hand()
    turn = await talk.say(PHRASES.words(language, "cue-stop")[0])
    assert texts(turn) == [talk.phrase("handoff-stopped", name=NAME)]
    assert turn.desk is not None
    assert turn.desk.closes


async def test_stop_after_its_name_ends_it_too() -> None:
    talk = Talk()
    talk.hand()
    turn = await talk.say("bot stop")
    assert turn.desk is not None
    assert turn.desk.closes


@pytest.mark.parametrize("language", WORDS)
async def test_delete_everything_works_and_shares_nothing(language: str) -> None:
    talk = Talk(language)
    talk.hand()
    turn = await talk.say(PHRASES.words(language, "cue-delete")[0])
    assert turn.erase
    assert turn.desk is None


async def test_an_untranslatable_line_is_shared_as_it_is() -> None:
    talk = Talk("ar")
    talk.hand()
    talk.rendering.fails = 1
    turn = await talk.say(WORDS["ar"])
    assert turn.desk is not None
    assert turn.desk.lines[0].translation == ""
    assert turn.desk.lines[0].text == WORDS["ar"]


async def test_a_rough_translation_says_so() -> None:
    talk = Talk("ar")
    talk.hand()
    talk.rendering.approximate = True
    turn = await talk.say(WORDS["ar"])
    assert turn.desk is not None
    assert turn.desk.lines[0].approximate


# --- while it waits -------------------------------------------------------------------------------


async def test_while_it_waits_the_bot_answers_and_shares_nothing() -> None:
    talk = Talk()
    talk.hand(HandoffState.WAITING)
    turn = await talk.say("comment renouveler ma carte")
    assert texts(turn)[0] == ANSWER.text
    assert turn.desk is None


async def test_who_asks_again_hears_that_it_waits() -> None:
    talk = Talk()
    talk.hand(HandoffState.WAITING)
    turn = await talk.say("je veux une personne")
    assert texts(turn)[-1] == talk.phrase("handoff-waiting", name=NAME)
    assert turn.conversation.question is None


async def test_danger_while_it_waits_can_be_added_with_a_yes() -> None:
    talk = Talk()
    talk.hand(HandoffState.WAITING)
    turn = await talk.say("je veux mourir")
    assert "3114" in texts(turn)[0]
    assert turn.desk is None
    assert turn.conversation.question is Question.HANDOFF
    turn = await talk.say("oui")
    assert turn.desk is not None
    assert turn.desk.packet is not None


async def test_a_chosen_language_is_kept_while_the_helper_listens() -> None:
    talk = Talk("fa")
    talk.state = replace(talk.state, language_chosen=True)
    talk.hand()
    turn = await talk.say("merci beaucoup madame")
    assert turn.conversation.language == "fa"


async def test_stop_withdraws_a_hand_off_that_waits() -> None:
    talk = Talk()
    talk.hand(HandoffState.WAITING)
    turn = await talk.say("stop")
    assert texts(turn) == [talk.phrase("stopped"), talk.phrase("handoff-stopped", name=NAME)]
    assert turn.desk is not None
    assert turn.desk.closes


async def test_stop_of_a_translation_is_not_that_of_the_hand_off() -> None:
    talk = Talk()
    talk.state = replace(talk.state, translate_to="en")
    talk.hand(HandoffState.WAITING)
    turn = await talk.say("stop")
    assert texts(turn) == [talk.phrase("stopped")]
    assert turn.desk is None


async def test_a_machine_and_an_assistant_are_words_for_the_helper() -> None:
    talk = Talk()
    talk.hand()
    for text in ("machine", "Assistante sociale de secteur", "machine à laver en panne"):
        turn = await talk.say(text)
        assert turn.replies == ()
        assert turn.desk is not None
        assert turn.desk.lines[0].text == text


async def test_what_two_people_say_through_us_is_not_for_a_third() -> None:
    talk = Talk()
    talk.hand()
    talk.state = replace(talk.state, interpreting=Interpreting(mine="fr", theirs="fa"))
    assert not talk.state.handed
    assert talk.state.talks
    turn = await talk.say("bonjour docteur")
    assert turn.desk is None
