"""The skill inside the real corridor: chosen, checked, remembered, ended."""

from dataclasses import replace

import pytest
from translate_world import PHRASES, ScriptedTranslator, context, conversation, message

from bot.pipeline import respond
from skills.translate import SKILL

TABLE = {
    ("fr", "uk", "Où est mon livre rouge ?"): "Де моя червона книга?",
    ("fr", "uk", "J'ai 3 enfants"): "У мене 3 дітей",
    ("fr", "uk", "le train part à 9 h"): "поїзд о 10 г",
}


def world(source="fr"):
    made = context("", source=source, translator=ScriptedTranslator(TABLE)).services
    return replace(made, speaker=None)


async def test_a_request_is_answered_in_the_other_language():
    turn = await respond(
        message("traduis en ukrainien : Où est mon livre rouge ?"),
        conversation("fr"),
        world(),
        [SKILL],
    )
    assert turn.skill == "translate"
    assert (turn.language, turn.replies[0].language) == ("uk", "uk")
    assert turn.replies[0].speech == "Де моя червона книга?"
    assert turn.failure is None
    # The person's own language is not changed by the language of the answer.
    assert turn.conversation.language == "fr"


async def test_translating_goes_on_until_stop():
    services = world()
    turn = await respond(message("traduis en ukrainien"), conversation("fr"), services, [SKILL])
    assert turn.conversation.translate_to == "uk"
    turn = await respond(message("J'ai 3 enfants"), turn.conversation, services, [SKILL])
    assert turn.replies[0].speech == "У мене 3 дітей"
    turn = await respond(message("stop"), turn.conversation, services, [SKILL])
    assert turn.conversation.translate_to is None
    turn = await respond(message("J'ai 3 enfants"), turn.conversation, services, [SKILL])
    assert turn.skill != "translate"


async def test_a_wrong_number_never_leaves_the_corridor():
    turn = await respond(
        message("traduis en ukrainien : le train part à 9 h"), conversation("fr"), world(), [SKILL]
    )
    assert turn.handoff
    assert "10" not in turn.replies[0].text
    assert turn.replies[0].language == "fr"


async def test_danger_comes_before_translating():
    turn = await respond(
        message("traduis en ukrainien : je veux mourir"), conversation("fr"), world(), [SKILL]
    )
    assert turn.danger == "suicide"
    assert "3114" in turn.replies[0].text


async def test_the_label_is_under_more():
    services = world()
    turn = await respond(
        message("traduis en ukrainien : Où est mon livre rouge ?"),
        conversation("fr"),
        services,
        [SKILL],
    )
    turn = await respond(message("plus"), turn.conversation, services, [SKILL])
    assert "machine" in turn.replies[0].text


# --- what matters is read back (rule R7) ---

SAID = "Mon frère saigne du nez depuis 3 jours"
FOUND = "У мого брата 3 дні йде кров з носа"


def careful(back: str | None = SAID):
    table = {("fr", "uk", SAID): FOUND}
    if back is not None:
        table["uk", "fr", FOUND] = back
    made = context("", source="fr", translator=ScriptedTranslator(table)).services
    return replace(made, speaker=None)


async def talk(*said: str, services=None):
    state, turn = conversation("fr"), None
    for text in said:
        turn = await respond(message(text), state, services or careful(), [SKILL])
        state = turn.conversation
    return turn


async def test_it_is_read_back_before_it_is_used():
    turn = await talk(f"traduis en ukrainien : {SAID}")
    assert turn.language == "fr"
    assert SAID in turn.replies[0].text
    assert FOUND not in turn.replies[0].text
    assert turn.replies[0].choices == ("Oui", "Non")


async def test_yes_gives_it_to_be_played_to_the_other_person():
    turn = await talk(f"traduis en ukrainien : {SAID}", "oui")
    assert (turn.replies[0].speech, turn.replies[0].language) == (FOUND, "uk")
    assert turn.replies[1].text == PHRASES.say("fr", "translate-play")
    assert turn.replies[1].language == "fr"
    assert turn.conversation.dialogue is None


async def test_no_gives_nothing_and_offers_a_person():
    turn = await talk(f"traduis en ukrainien : {SAID}", "non")
    assert turn.replies[0].text == PHRASES.say("fr", "translate-again")
    assert turn.handoff
    assert all(FOUND not in reply.text for reply in turn.replies)


async def test_something_else_is_no_yes():
    turn = await talk(
        f"traduis en ukrainien : {SAID}", "traduis en ukrainien : Où est mon livre rouge ?"
    )
    assert all(FOUND not in reply.text for reply in turn.replies)
    turn = await talk(f"traduis en ukrainien : {SAID}", "traduis en ukrainien", "oui")
    assert all(FOUND not in reply.text for reply in turn.replies)


@pytest.mark.parametrize("back", [None, "Mon frère saigne du nez depuis 8 jours"])
async def test_what_cannot_be_translated_back_is_said_so(back):
    turn = await talk(f"traduis en ukrainien : {SAID}", services=careful(back))
    assert turn.replies[0].text == PHRASES.say("fr", "translate-not-back")
    assert "8" not in turn.replies[0].text


@pytest.mark.parametrize("language", PHRASES.languages)
async def test_yes_and_no_are_understood_in_every_language(language):
    for cue, phrase in (("cue-yes", None), ("cue-no", "translate-again")):
        services = careful()
        state = replace(conversation(language), language_chosen=True)
        turn = await respond(message(f"/translate uk {SAID}"), state, services, [SKILL])
        for word in PHRASES.words(language, cue)[:4]:
            after = await respond(message(word), turn.conversation, services, [SKILL])
            if phrase is None:
                assert after.replies[0].speech == FOUND, word
            else:
                assert after.replies[0].text == PHRASES.say(language, phrase), word


async def test_a_sentence_of_the_bank_needs_no_engine():
    services = careful()
    turn = await talk("traduis en pachto : Où est la gare ?", services=services)
    assert turn.language == "ps"
    assert services.translator.asked == []
    turn = await respond(message("plus"), turn.conversation, services, [SKILL])
    assert turn.replies[0].text == PHRASES.say("fr", "translate-written")
