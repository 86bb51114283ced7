"""The skill inside the real corridor: chosen, checked, remembered, ended."""

from dataclasses import replace

from translate_world import ScriptedTranslator, context, conversation, message

from bot.pipeline import respond
from skills.translate import SKILL

TABLE = {
    ("fr", "uk", "Où est la gare ?"): "Де вокзал?",
    ("fr", "uk", "J'ai 3 enfants"): "У мене 3 дітей",
    ("fr", "uk", "le train part à 9 h"): "поїзд о 10 г",
}


def world(source="fr"):
    made = context("", source=source, translator=ScriptedTranslator(TABLE)).services
    return replace(made, speaker=None)


async def test_a_request_is_answered_in_the_other_language():
    turn = await respond(
        message("traduis en ukrainien : Où est la gare ?"), conversation("fr"), world(), [SKILL]
    )
    assert turn.skill == "translate"
    assert (turn.language, turn.replies[0].language) == ("uk", "uk")
    assert turn.replies[0].speech == "Де вокзал?"
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
        message("traduis en ukrainien : Où est la gare ?"), conversation("fr"), services, [SKILL]
    )
    turn = await respond(message("plus"), turn.conversation, services, [SKILL])
    assert "machine" in turn.replies[0].text
