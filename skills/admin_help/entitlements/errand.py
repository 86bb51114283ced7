"""The errand: opens the questionnaire, puts its questions, has the result calculated."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from bot.errors import EngineError
from bot.model import Answer, Conversation, Dialogue, EngineFailed
from bot.ports import Calculator, Context
from bot.trace import emit, stage
from skills.admin_help.entitlements import asking, telling
from skills.admin_help.entitlements.cases import households, town_of
from skills.admin_help.entitlements.questionnaire import CLOSED, QUERIES, following
from skills.admin_help.entitlements.saying import say
from skills.admin_help.questions import ask, take

log = logging.getLogger(__name__)

NAME = "entitlements"
ENGINE = "openfisca"
LONGEST = 15
"""Words of an answer; a longer message is something else."""
_SURE = 0.9


@dataclass(frozen=True)
class Entitlements:
    """What am I entitled to."""

    name: str = NAME

    def prepare(self) -> None:
        """Read the ways of asking."""
        asking.wanted("")

    def wants(self, text: str, conversation: Conversation) -> float:
        """Sure for "what am I entitled to", "calculate my APL"; nothing for a plain question."""
        return _SURE if asking.wanted(text) else 0.0

    def answers(self, text: str, conversation: Conversation) -> bool:
        """A short message while a question is open, unless it asks something itself."""
        if not _open(conversation):
            return False
        return len(text.split()) <= LONGEST and not text.rstrip().endswith(("?", "؟", "፧", "՞"))

    async def handle(self, text: str, context: Context) -> Answer | None:
        """The next question, or the result."""
        calculator = context.services.calculator
        if calculator is None:
            return telling.elsewhere("rights-absent", context)
        dialogue = context.conversation.dialogue
        if dialogue is None or not _open(context.conversation) or asking.wanted(text):
            calculator.wake(context.services.clock.now().date())
            return ask(
                QUERIES["status"],
                Dialogue(name=NAME, open="status"),
                context,
                lead=say("rights-start", context),
            )
        query = QUERIES.get(dialogue.open)
        if query is None:  # of an older version
            return None
        taken = take(query, text, dialogue, context)
        if isinstance(taken, Answer):
            return taken
        if one := following(taken):
            return ask(one, taken, context)
        answers = dict(taken.answers)
        if answers.get("status") in CLOSED:
            return telling.closed(answers["status"], context)
        return await _result(answers, calculator, context)


async def _result(answers: dict[str, str], calculator: Calculator, context: Context) -> Answer:
    if context.meanwhile is not None:
        await context.meanwhile(say("rights-working", context), context.interface)
    clock = context.services.clock
    try:
        with stage("calculate", clock.monotonic, engine=ENGINE):
            town = town_of(answers)
            communes = await calculator.communes(town) if town else ()
            done = await calculator.calculate(households(answers, communes), clock.now().date())
    except EngineError as error:
        log.warning("no entitlements calculated: %s", error)
        emit(EngineFailed(stage="calculate", engine=ENGINE, error=type(error).__name__))
        return telling.elsewhere("rights-failed", context)
    return telling.result(answers, done, context)


def _open(conversation: Conversation) -> bool:
    return conversation.dialogue is not None and conversation.dialogue.name == NAME
