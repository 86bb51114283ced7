"""A talk about the lessons: the real routing, wishes, errand, guard and sentences, no engines."""

from __future__ import annotations

from dataclasses import replace

from admin_world import PHRASES, conversation, message, services_of

from bot.guard import refusal
from bot.model import Answer, Conversation, Turn
from bot.ports import Context
from bot.routing import Wish, route
from bot.turns import turn_of
from bot.wishes import grant
from skills.admin_help import AdminHelp
from skills.admin_help.lessons import ERRAND

SKILL = AdminHelp(errands=(ERRAND,))
SERVICES = services_of()
MORE = {tag: PHRASES.words(tag, "cue-more")[0] for tag in PHRASES.languages}


class Talk:
    """One person who talks with the bot."""

    def __init__(self, language: str = "fr") -> None:
        self.language = language
        self.state: Conversation = replace(conversation(language), language_chosen=True)
        self.last: Turn | None = None

    async def say(self, text: str) -> str:
        """What is answered, all passages in one text."""
        way = route(message(text), self.state, (SKILL,), PHRASES)
        if way.wish in {Wish.SHEET, Wish.HUMAN}:
            last = self.state.last_answer
            named = last.see_also if way.wish is Wish.SHEET and last else None
            answer = await self._handle(named or text, str(way.wish))
            self.last = turn_of(answer, self.state, skill="admin_help")
        elif way.wish is not None:
            granted = grant(way, self.state, self.language, SERVICES)
            assert refusal(granted.answer) is None
            self.last = turn_of(granted.answer, granted.conversation, skill="wish", fresh=False)
        else:
            self.last = turn_of(await self._handle(text), self.state, skill="admin_help")
        self.state = self.last.conversation
        return "\n".join(reply.text for reply in self.last.replies)

    async def listen(self, lesson: str) -> list[str]:
        """All pieces of a lesson, asked for with "more" one by one."""
        pieces = [await self.say(lesson)]
        assert self.state.last_answer
        more = len(self.state.last_answer.more)
        return pieces + [await self.say(MORE[self.language]) for _ in range(more)]

    async def _handle(self, text: str, command: str | None = None) -> Answer:
        context = Context(
            conversation=self.state,
            language=self.language,
            text=text,
            services=SERVICES,
            command=command,
        )
        answer = await SKILL.handle(message(text), context)
        assert answer is not None
        assert refusal(answer) is None
        return answer
