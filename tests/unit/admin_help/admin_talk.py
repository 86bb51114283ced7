"""A conversation with the admin_help skill over several turns, as the corridor carries it."""

from __future__ import annotations

from dataclasses import replace

from admin_world import conversation, message, services_of

from bot.guard import refusal
from bot.model import Answer
from bot.ports import Context
from skills.admin_help import SKILL, AdminHelp

SERVICES = services_of()


class Talk:
    """Keeps between two turns what `bot.turns` keeps."""

    def __init__(self, language: str = "fr", skill: AdminHelp = SKILL) -> None:
        self.language = language
        self.skill = skill
        self.state = conversation(language)

    async def say(self, text: str) -> Answer:
        score = self.skill.accepts(message(text), self.state)
        assert score is not None
        context = Context(
            conversation=self.state, language=self.language, text=text, services=SERVICES
        )
        answer = await self.skill.handle(message(text), context)
        assert answer is not None
        assert refusal(answer) is None
        kept = answer.status_answers
        self.state = replace(
            self.state,
            last_answer=replace(answer, dialogue=None, status_answers=None),
            dialogue=answer.dialogue,
            status_answers=self.state.status_answers if kept is None else kept,
        )
        return answer

    def silence(self) -> None:
        """Half an hour without a word."""
        self.state = self.state.lapsed()
