"""Danger in words that no list has: when the sense is asked, and what is made of its answer."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest
from scripted import KEY, Clock, Skill, message, services

from bot.errors import EngineError
from bot.model import Answer, Conversation, Danger, Dialogue, EngineFailed, Turn
from bot.pipeline import respond
from bot.ports import Sensed
from bot.sensing import pieces

SHEET = Answer(text="Voici.", language="fr", facts=("rsa",))
HIDING = "il a trouvé mon adresse, je me cache"


@dataclass
class Sense:
    """Finds danger, as likely as it is told, in texts that hold a word."""

    word: str = "adresse"
    probability: float = 0.95
    error: Exception | None = None
    asked: list[str] = field(default_factory=list)

    async def sense(self, texts: Sequence[str]) -> tuple[Sensed, ...]:
        self.asked += texts
        if self.error:
            raise self.error
        return tuple(
            Sensed(
                probability=self.probability if self.word in text else 0.3, danger=Danger.VIOLENCE
            )
            for text in texts
        )


async def say(sense: Sense, text: str = HIDING, answer: Answer = SHEET, **state: object) -> Turn:
    conversation = replace(Conversation(key=KEY, language="fr"), **state)
    bundle = services(clock=Clock(), sense=sense)
    return await respond(message(text), conversation, bundle, [Skill(answer=answer)])


async def test_the_emergency_number_comes_first_in_the_persons_language() -> None:
    turn = await say(Sense(probability=0.8))
    assert turn.danger is Danger.VIOLENCE
    assert turn.language == "fr"
    assert "3919" in turn.replies[0].text
    assert turn.facts == ("rsa",), "what was asked is answered after it"


async def test_a_sure_alarm_is_not_followed_by_what_nobody_asked_for() -> None:
    turn = await say(Sense(probability=0.95))
    assert turn.danger is Danger.VIOLENCE
    assert turn.facts == ()


async def test_below_the_bar_it_is_a_message_like_any_other() -> None:
    assert (await say(Sense(probability=0.5))).danger is None


async def test_the_lists_come_first_and_need_no_sense() -> None:
    sense = Sense()
    assert (await say(sense, "je veux mourir")).danger is Danger.SUICIDE
    assert sense.asked == []


async def test_what_the_lists_cannot_tell_from_danger_is_set_aside() -> None:
    museum = "what happened in the slave trade, is there a museum"
    assert (await say(Sense(word="slave", probability=0.005), museum)).danger is None
    heard = await say(Sense(word="slave", probability=0.05), museum)
    assert heard.danger is Danger.TRAFFICKING
    broken = await say(Sense(error=EngineError("loading")), museum)
    assert broken.danger is Danger.TRAFFICKING


@pytest.mark.parametrize("text", ["je veux mourir ce soir, c'est décidé", "il me frappe"])
async def test_suicide_and_a_few_clear_words_are_never_set_aside(text: str) -> None:
    assert (await say(Sense(word=" ", probability=0.0), text)).danger is not None


@pytest.mark.parametrize("error", [EngineError("loading"), TimeoutError()])
async def test_a_sense_that_fails_changes_nothing(error: Exception) -> None:
    turn = await say(Sense(error=error))
    assert turn.danger is None
    assert turn.replies[0].text == SHEET.text
    assert any(isinstance(event, EngineFailed) for event in turn.events)


async def test_what_is_said_in_two_messages_is_heard() -> None:
    sense = Sense(word="adresse . je me cache")
    turn = await say(sense, "je me cache", recent=("il a trouvé mon adresse",))
    assert turn.danger is Danger.VIOLENCE
    after = await say(sense, "je me cache", recent=("mon adresse",), last_skill="danger")
    assert after.danger is None, "an alarm that was answered does not count again"


async def test_an_interpreter_does_not_interrupt() -> None:
    sense = Sense()
    assert (await say(sense, translate_to="en")).danger is None
    assert sense.asked == []


async def test_an_answer_to_an_open_question_must_be_clearer() -> None:
    asked = Dialogue(name="draft", open="address")
    assert (await say(Sense(probability=0.8), dialogue=asked)).danger is None
    nothing = Answer(text="?", language="fr")
    alarmed = await say(Sense(probability=0.95), answer=nothing, dialogue=asked)
    assert alarmed.danger is Danger.VIOLENCE
    assert alarmed.conversation.dialogue == asked, "a false alarm costs no answers"


async def test_what_is_said_in_passing_is_not_drowned() -> None:
    said = "Comment changer mon adresse à la préfecture ? Quels papiers ? Il a mon adresse."
    sense = Sense(word="Il a mon adresse")
    sense.asked.clear()
    turn = await say(sense, said)
    assert turn.danger is Danger.VIOLENCE
    assert "Il a mon adresse" in sense.asked
    mixed = "I want to ask about housing. My husband beats me every day"
    assert (await say(Sense(word="zzz", probability=0.9), mixed)).danger is Danger.VIOLENCE


def test_long_speech_without_full_stops_is_cut_into_parts() -> None:
    words = [f"w{number}" for number in range(40)]
    parts = pieces(" ".join(words))
    assert all(len(part.split()) <= 16 for part in parts)
    assert {word for part in parts for word in part.split()} == set(words)
    assert pieces("une seule phrase") == []


async def test_a_wish_is_a_wish() -> None:
    sense = Sense(word="effacer")
    turn = await say(sense, "je veux tout effacer")
    assert turn.danger is None
    assert turn.erase


@pytest.mark.parametrize("text", ["oui", "/help me", ""])
async def test_single_words_and_commands_are_not_asked_about(text: str) -> None:
    sense = Sense()
    await say(sense, text)
    assert sense.asked == []
