"""Rule R8: "is that right?" is answered by voice: real voices and the real recogniser."""

from dataclasses import replace

import pytest
from talk import Person, World

from bot.model import Question, Transcript

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize(
    ("language", "wish", "yes", "no"),
    [
        ("fr", "une personne", "Oui, c'est ça.", "Non, ce n'est pas ça."),
        ("uk", "людина", "Так, правильно.", "Ні, неправильно."),
    ],
)
async def test_yes_and_no_are_heard(
    world: World, language: str, wish: str, yes: str, no: str
) -> None:
    person = Person(world, language, chosen=False)
    waiting = Transcript(text=wish, language=language, confidence=0.3)
    asked = replace(person.state, question=Question.HEARD, unsure=waiting, doubts=1)

    person.state = asked
    turn = await person.says(yes)
    assert turn.handoff, turn.heard and turn.heard.text
    assert turn.conversation.unsure is None

    person.state = asked
    turn = await person.says(no)
    said = world.services.phrases.say(language, "hearing-again")
    assert turn.replies[0].text == said, turn.heard and turn.heard.text
