"""The phrase bank inside the real corridor, where nothing can translate."""

from __future__ import annotations

from dataclasses import replace

import pytest
from translate_world import context, conversation, message

from bot.pipeline import respond
from skills.translate import SKILL
from skills.translate.bank.store import index


class Corridor:
    def __init__(self, language: str) -> None:
        self.services = replace(context("", source=language).services, speaker=None)
        self.state = conversation(language)

    async def say(self, text: str):
        turn = await respond(message(text), self.state, self.services, [SKILL])
        assert turn.failure is None
        self.state = turn.conversation
        # After the first answer of a conversation comes the welcome.
        self.choices = next((one.choices for one in turn.replies if one.choices), ())
        return turn


async def test_a_sentence_of_the_list_is_said_in_french() -> None:
    corridor = Corridor("uk")
    await corridor.say("фрази для лікаря")
    turn = await corridor.say(corridor.choices[1])
    assert turn.skill == "translate"
    assert turn.replies[0].language == "fr"
    assert turn.replies[0].speech in {one.text("fr") for one in index().values()}
    assert turn.conversation.language == "uk"


async def test_it_works_where_nothing_translates() -> None:
    turn = await Corridor("en").say("translate into Tigrinya: I have a fever")
    assert turn.replies[0].speech == index()["doctor-fever"].text("ti")
    assert turn.replies[0].language == "ti"


EVERY_DAY = {"en": "phrases every day", "ar": "جمل كل يوم", "uk": "фрази щодня"}
LIKE_WISHES = ["hello", "thanks", "slowly", "repeat", "help", "interpreter", "yes", "no"]


@pytest.mark.parametrize("name", LIKE_WISHES)
@pytest.mark.parametrize("language", EVERY_DAY)
async def test_a_sentence_that_sounds_like_a_wish_is_taken_from_the_list(
    language: str, name: str
) -> None:
    corridor, key = Corridor(language), f"talk-{name}"
    await corridor.say(EVERY_DAY[language])
    wanted = index()[key].text(language)
    for _ in range(10):
        if wanted in corridor.choices:
            break
        await corridor.say(corridor.choices[-1])
    turn = await corridor.say(wanted)
    assert turn.replies[0].speech == index()[key].text("fr")


async def test_stop_and_another_request_leave_the_list() -> None:
    corridor = Corridor("en")
    await corridor.say("phrases for the doctor")
    turn = await corridor.say("stop")
    assert turn.skill != "translate"
