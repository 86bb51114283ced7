"""Questions of a skill, one after the other: kept, ended, forgotten."""

from dataclasses import replace

from scripted import KEY, Clock, Skill, message, services

from bot.model import Answer, Conversation, Dialogue, Turn
from bot.pipeline import respond
from bot.turns import SILENCE

ASKED = Dialogue(name="draft:address", open="name", answers=(("to", "caf"),))
QUESTION = Answer(text="Quel est votre nom ?", language="fr", dialogue=ASKED, passing=True)


class World:
    """One person, one skill that answers what it is told to."""

    def __init__(self, answer: Answer) -> None:
        self.clock = Clock()
        self.skill = Skill(answer=answer)
        self._services = services(clock=self.clock)

    async def say(self, text: str, state: Conversation | None = None) -> Turn:
        state = state or Conversation(key=KEY)
        return await respond(message(text), state, self._services, [self.skill])


async def test_an_open_dialogue_is_kept_and_goes_back_to_the_skill() -> None:
    world = World(answer=QUESTION)
    turn = await world.say("écris une lettre")
    assert turn.conversation.dialogue == ASKED
    await world.say("Exemple", turn.conversation)
    assert world.skill.seen[-1].conversation.dialogue == ASKED


async def test_again_says_the_question_again_and_leaves_it_open() -> None:
    world = World(answer=QUESTION)
    turn = await world.say("écris une lettre")
    again = await world.say("répète", turn.conversation)
    assert again.replies[0].text == QUESTION.text
    assert again.conversation.dialogue == ASKED


async def test_stop_and_any_other_answer_end_it() -> None:
    world = World(answer=QUESTION)
    turn = await world.say("écris une lettre")
    assert (await world.say("stop", turn.conversation)).conversation.dialogue is None
    world.skill.answer = Answer(text="Autre chose.", language="fr")
    assert (await world.say("autre question", turn.conversation)).conversation.dialogue is None


async def test_danger_ends_it() -> None:
    world = World(answer=QUESTION)
    turn = await world.say("écris une lettre")
    danger = await world.say("je veux mourir", turn.conversation)
    assert danger.danger is not None
    assert danger.conversation.dialogue is None


async def test_after_silence_what_was_said_for_it_is_forgotten() -> None:
    world = World(answer=replace(QUESTION, status_answers=(("status", "refugee"),)))
    turn = await world.say("écris une lettre")
    assert turn.conversation.status_answers == (("status", "refugee"),)
    assert turn.conversation.last_answer is not None
    world.clock.pass_time(SILENCE.total_seconds() - 1)
    await world.say("Exemple", turn.conversation)
    assert world.skill.seen[-1].conversation.dialogue == ASKED
    world.clock.pass_time(2)
    await world.say("Exemple", turn.conversation)
    seen = world.skill.seen[-1].conversation
    assert (seen.dialogue, seen.status_answers, seen.last_answer, seen.recent) == (
        None, (), None, (),
    )  # fmt: skip


async def test_nothing_to_forget_has_no_time() -> None:
    world = World(answer=Answer(text="Bonjour.", language="fr"))
    turn = await world.say("où aller ?")
    assert turn.conversation.lapses_at is None
    assert turn.conversation.recent == ("où aller ?",)
