"""The question about the status in the whole corridor: wishes in the middle, silence, stop."""

from dataclasses import replace
from datetime import timedelta

from admin_talk import SERVICES
from admin_world import KEY, NOW, PHRASES, FixedClock, message

from bot.model import Consent, Conversation, Turn
from bot.pipeline import respond
from bot.turns import CONSENT_VERSION
from skills.admin_help import SKILL

FAMILY = "je veux faire venir ma femme et mes enfants"


class French:
    """Knows one language."""

    async def identify(self, text: str, *, likely: tuple[str, ...] = ()):
        return (("fr", 1.0),)


class Corridor:
    """One person who talks with the skill through `respond`."""

    def __init__(self) -> None:
        self.now = NOW
        welcomed = Consent(version=CONSENT_VERSION, at=NOW, language="fr")
        self.state = Conversation(key=KEY, language="fr", language_chosen=True, consent=welcomed)

    async def say(self, text: str) -> Turn:
        services = replace(SERVICES, clock=FixedClock(self.now), identifier=French(), speaker=None)
        turn = await respond(message(text), self.state, services, [SKILL])
        self.state = turn.conversation
        return turn


async def test_again_more_and_simpler_leave_the_question_open():
    talk = Corridor()
    asked = await talk.say(FAMILY)
    assert [reply.choices for reply in asked.replies][-1]
    again = await talk.say("répète")
    assert [reply.text for reply in again.replies] == [reply.text for reply in asked.replies]
    for wish in ("plus", "plus simple", "moins vite"):
        await talk.say(wish)
        assert talk.state.dialogue is not None, wish
    assert (await talk.say("réfugié")).facts == ("family-reunification-refugee",)
    assert talk.state.dialogue is None
    assert talk.state.status_answers == (("status", "refugee"),)


async def test_a_wish_for_a_human_and_stop_are_honoured_in_the_middle():
    talk = Corridor()
    await talk.say(FAMILY)
    human = await talk.say("je veux parler à une personne")
    assert human.handoff
    assert talk.state.dialogue is None
    await talk.say(FAMILY)
    await talk.say("stop")
    assert talk.state.dialogue is None


async def test_after_half_an_hour_nothing_of_it_is_left():
    talk = Corridor()
    await talk.say(FAMILY)
    await talk.say("protection subsidiaire")
    assert talk.state.status_answers
    talk.now += timedelta(minutes=31)
    later = await talk.say("est-ce que je peux travailler")
    assert talk.state.status_answers == ()
    assert talk.state.dialogue is not None
    assert "asylum-work" in later.facts


async def test_danger_comes_before_the_question():
    talk = Corridor()
    await talk.say(FAMILY)
    turn = await talk.say("mon mari me frappe")
    assert turn.danger is not None
    assert talk.state.dialogue is None


async def test_a_term_is_explained_and_yes_gives_its_sheet():
    talk = Corridor()
    turn = await talk.say("c'est quoi un récépissé ?")
    assert "guichet" in turn.replies[0].text
    sheet = await talk.say("oui")
    assert sheet.facts == ("permit-receipt-proof",)
    simple = await talk.say("je ne comprends pas")
    assert simple.replies[0].text.startswith("La confirmation")
    words = await talk.say("qu'est-ce que ça veut dire")
    assert "API veut dire" in words.replies[0].text


async def test_every_sentence_of_the_dialogue_passes_the_guard():
    talk = Corridor()
    refused = PHRASES.say("fr", "guard-refused")
    for text in (FAMILY, "demandeur d'asile", "c'est quoi la C2S", "c'est quoi le 115", "apl"):
        turn = await talk.say(text)
        assert all(reply.text != refused for reply in turn.replies)
        assert turn.failure is None
        assert turn.facts
