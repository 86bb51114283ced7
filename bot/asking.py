"""The skills that may answer are asked in their order, and what they answer is checked."""

from __future__ import annotations

from dataclasses import replace

from bot.brief import brief
from bot.early import Early
from bot.guard import refusal
from bot.model import Answer, Conversation, GuardRefused, Message, Routed, Transcript, Turn
from bot.ports import Context, Services
from bot.routing import Route
from bot.trace import emit, stage
from bot.turns import plain, turn_of


async def ask_skills(
    way: Route,
    message: Message,
    conversation: Conversation,
    language: str,
    services: Services,
    early: Early | None = None,
    *,
    heard: Transcript | None = None,
    alarmed: bool = False,
) -> Turn:
    """The turn of the first skill that answers. Raises PorteVoixError when one fails."""
    context = Context(
        conversation=conversation,
        language=language,
        text=way.text,
        services=services,
        command=way.command,
        meanwhile=early,
        heard=heard,
        alarmed=alarmed,
    )
    for skill in way.skills:
        with stage("answer", services.clock.monotonic, engine=skill.name):
            answer = await skill.handle(message, context)
        if answer is None:
            continue
        emit(Routed(skill=skill.name, because=way.because))
        answer = brief(_checked(answer, language, services), services.phrases)
        return turn_of(answer, conversation, skill=skill.name)
    emit(Routed(skill="help", because="none"))
    confused = replace(plain("not-understood", language, services), unanswered="none")
    return turn_of(confused, conversation, skill="help", fresh=False)


def _checked(answer: Answer, language: str, services: Services) -> Answer:
    """The answer, or the honest sentence that stands for one that must not be sent."""
    rule = refusal(answer)
    if rule is None:
        return answer
    emit(GuardRefused(rule=rule))
    text = services.phrases.say(language, "guard-refused")
    # What was read stays available: the person can still ask about their own photo.
    return Answer(
        text=text,
        language=language,
        handoff=True,
        photo=answer.photo,
        letter=answer.letter,
        pending_photo=answer.pending_photo,
        unanswered=answer.facts[0] if answer.facts else "none",
    )
