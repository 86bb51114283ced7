"""Danger before everything else (rule R5): who hears it, and what is answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot import danger as dangers
from bot.asking import ask_skills
from bot.errors import PorteVoixError
from bot.model import Answer, Conversation, Danger, Message, Routed, Transcript, Turn
from bot.ports import Services, Skill
from bot.routing import Route, route, spoken_wish
from bot.sensing import calm
from bot.sensing import sensed as sensed_in
from bot.trace import emit
from bot.turns import interface_language, turn_of

ASKED = 0.7
"""A skill's score from which on its answer follows the emergency number."""
_ALSO = {"translate", "describe_image", "interpreter"}
"""What is translated, or asked of a photo, is answered all the same: it may be for a doctor."""


async def listed(
    message: Message, conversation: Conversation, services: Services
) -> tuple[dangers.Alarm | None, bool]:
    """What the lists hear, unless the sense sets it aside; and whether the sense was asked so and
    has nothing more to say."""
    likely = [tag for tag in (conversation.language, message.language_hint) if tag]
    alarm = dangers.detect(message.text, conversation.recent, services.phrases, likely)
    if alarm is None or services.sense is None:
        return alarm, False
    calmed = await calm(alarm, message.text, conversation, services.sense, services.clock)
    return (None, True) if calmed else (alarm, False)


async def sensed(
    message: Message, conversation: Conversation, language: str, services: Services
) -> dangers.Alarm | None:
    """What the sense hears besides; a wish is a wish."""
    if services.sense is None:
        return None
    if spoken_wish(message.text, conversation, services.phrases)[0] is not None:
        return None
    return await sensed_in(message.text, conversation, language, services.sense, services.clock)


def language_of(alarm: dangers.Alarm, conversation: Conversation) -> str:
    """A chosen language stays; else the help comes in the language of the words of danger."""
    if conversation.language_chosen and conversation.language and not conversation.talks:
        return conversation.language
    return alarm.language


async def danger_turn(
    alarm: dangers.Alarm,
    message: Message,
    heard: Transcript | None,
    conversation: Conversation,
    spoken: str,
    services: Services,
    skills: Sequence[Skill],
) -> Turn:
    """The emergency number first. Where the words also ask about a procedure that we know for
    sure ("my father had a stroke, can he get the allowance?"), its sheet follows."""
    emit(Routed(skill="danger", because="danger"))
    language = interface_language(spoken, services)
    answer = Answer(
        text=services.phrases.say(language, f"danger-{alarm.danger}"),
        language=language,
        sources=(dangers.source(language, services.phrases),),
        handoff=True,
    )
    turn = replace(turn_of(answer, conversation, skill="danger"), danger=alarm.danger)
    if not alarm.sure:  # it must not cost the answers given so far: the open question waits
        state = replace(turn.conversation, dialogue=conversation.dialogue)
        turn = replace(turn, conversation=state)
    if alarm.danger is Danger.SUICIDE or message.media:
        return turn
    try:
        way = route(message, conversation, skills, services.phrases)
        if alarm.sure and not _surely(way, message, conversation):
            return turn
        also = await ask_skills(
            way, message, conversation, language, services, heard=heard, alarmed=True
        )
    except PorteVoixError:
        return turn
    if not (also.facts or also.conversation.dialogue or also.skill in _ALSO):
        return turn
    if not alarm.sure:  # "more" and the open question are those of the answer
        state = replace(also.conversation, last_skill="danger")
        turn = replace(turn, conversation=state)
    state = replace(turn.conversation, interpreting=also.conversation.interpreting)
    if conversation.talks:  # the words may wait for a yes
        state = replace(state, dialogue=also.conversation.dialogue)
    replies = (*turn.replies, *also.replies)
    return replace(turn, replies=replies, facts=also.facts, conversation=state)


def _surely(way: Route, message: Message, conversation: Conversation) -> bool:
    """True when somebody in danger is not bored with what they may not have asked for."""
    score = way.skills[0].accepts(message, conversation) if way.skills else None
    return score is not None and score.value >= ASKED
