"""A talk about a letter: the real errand and sentences, a fixed day, and a scripted page writer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from admin_world import NOW, conversation, services_of

from bot.errors import EngineError
from bot.guard import refusal
from bot.model import Answer, Conversation, LetterReport
from bot.ports import Context, Paragraph
from bot.turns import turn_of
from skills.admin_help.drafts import ERRAND


class Paper:
    """A page writer that keeps what it was given, or fails."""

    def __init__(self, *, fails: bool = False) -> None:
        self.pages: list[tuple[Paragraph, ...]] = []
        self.titles: list[str] = []
        self._fails = fails

    async def write(self, paragraphs: Sequence[Paragraph], *, title: str, language: str) -> bytes:
        if self._fails:
            raise EngineError("no paper")
        assert language == "fr"
        self.pages.append(tuple(paragraphs))
        self.titles.append(title)
        return b"%PDF"


class Talk:
    """One person's talk, turn by turn; every answer goes past the corridor's guard."""

    def __init__(
        self,
        language: str = "fr",
        *,
        letter: LetterReport | None = None,
        paper: Paper | None = None,
        now: datetime = NOW,
    ) -> None:
        self.language = language
        self.paper = paper or Paper()
        self.services = services_of(now=now, paper=self.paper)
        self.state: Conversation = conversation(language)
        if letter is not None:
            seen = Answer(text="", language=language, letter=letter)
            self.state = replace(self.state, last_answer=seen)
        self.asked: list[str] = []

    def context(self, text: str) -> Context:
        return Context(
            conversation=self.state, language=self.language, text=text, services=self.services
        )

    async def say(self, *texts: str) -> Answer:
        """What is answered to the last of these."""
        answer = None
        for text in texts:
            assert self.state.dialogue is None or ERRAND.answers(text, self.state)
            answer = await ERRAND.handle(text, self.context(text))
            assert answer is not None, text
            assert refusal(answer) is None, answer.text
            if answer.dialogue:
                self.asked.append(answer.dialogue.open)
            self.state = turn_of(answer, self.state, skill="admin_help").conversation
        assert answer is not None
        return answer
