"""A conversation about entitlements through the real skill, with a calculator that was told what to
answer and keeps what it was asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from admin_world import KEY, NOW, message, services_of

from bot.entitlements import Benefit, Calculation, Household, Rule
from bot.guard import refusal
from bot.model import Answer, Conversation
from bot.ports import Calculator, Context, Skill
from skills.admin_help import SKILL
from skills.admin_help.entitlements import ERRAND

SKILL_WITH_IT = replace(SKILL, errands=(ERRAND,))
PLENTY = {Benefit.RSA: 573.49, Benefit.HOUSING: 308.0, Benefit.C2S: 0.0}


def rules(since: date = date(2026, 4, 1)) -> tuple[Rule, ...]:
    """The same text for every benefit."""
    return tuple(
        Rule(
            benefit=one,
            since=since,
            title="Décret n° 2026-220 du 30 mars 2026, art. 1",
            url="https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053733826",
            checked=since,
        )
        for one in Benefit
    )


@dataclass
class ToldCalculator:
    """The `Calculator` port: `rights` for the first household, `otherwise` for all others."""

    rights: Mapping[Benefit, float] = field(default_factory=lambda: PLENTY)
    otherwise: Mapping[Benefit, float] | None = None
    towns: tuple[str, ...] = ("69266",)
    since: date = date(2026, 4, 1)
    error: Exception | None = None
    asked: list[Household] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    woken: int = 0

    def wake(self, month: date) -> None:
        self.woken += 1

    async def calculate(self, households: Sequence[Household], month: date) -> Calculation:
        assert month == NOW.date()
        if self.error is not None:
            raise self.error
        self.asked += households
        others = self.rights if self.otherwise is None else self.otherwise
        return Calculation(
            rights=(self.rights, *(others for _ in households[1:])), rules=rules(self.since)
        )

    async def communes(self, town: str) -> tuple[str, ...]:
        self.names.append(town)
        return self.towns

    async def close(self) -> None: ...


@dataclass
class Talk:
    """What was said so far; every answer went past the guard of the corridor."""

    calculator: Calculator | None
    language: str = "fr"
    conversation: Conversation = field(default_factory=lambda: Conversation(key=KEY))
    meanwhile: list[str] = field(default_factory=list)
    skill: Skill = SKILL_WITH_IT

    async def say(self, text: str) -> Answer:
        services = services_of(calculator=self.calculator)
        context = Context(
            conversation=self.conversation,
            language=self.language,
            text=text,
            services=services,
            meanwhile=self._early,
        )
        answer = await self.skill.handle(message(text), context)
        assert answer is not None
        assert refusal(answer) is None, answer.text
        last = replace(answer, dialogue=None)
        self.conversation = replace(
            self.conversation, dialogue=answer.dialogue, last_answer=last, language=self.language
        )
        return answer

    async def walk(self, *texts: str) -> Answer:
        """Say all of it, one after the other; the last answer."""
        for text in texts:
            answer = await self.say(text)
        return answer

    @property
    def open(self) -> str | None:
        """The question that waits."""
        return self.conversation.dialogue.open if self.conversation.dialogue else None

    async def _early(self, text: str, language: str) -> None:
        self.meanwhile.append(text)
