"""A context for the admin_help skill: the real sentences, a fixed clock, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from bot.locales import FluentPhrases
from bot.model import Answer, Conversation, ConversationKey, Message
from bot.ports import Context, Services
from skills.admin_help import SKILL

KEY = ConversationKey(channel="test", chat="1", person="1")
PHRASES = FluentPhrases()
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


class Never:
    """A port that must not be used."""

    def __getattr__(self, name: str):
        raise AssertionError(f"{name} was used")


class FixedClock:
    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return 0.0


def services_of(now: datetime = NOW, **ports: object) -> Services:
    """The real sentences and a fixed clock; every other port only if it is given."""
    named = ("vault", "listener", "speaker", "identifier", "translator", "reader", "scene")
    bundle = dict.fromkeys(named, Never()) | ports
    return Services(phrases=PHRASES, clock=FixedClock(now), **bundle)


def message(text: str) -> Message:
    return Message(id="1", key=KEY, sent_at=NOW, text=text)


def conversation(language: str | None = None) -> Conversation:
    return Conversation(key=KEY, language=language)


async def ask(
    text: str,
    language: str = "fr",
    command: str | None = None,
    now: datetime = NOW,
    last: Answer | None = None,
) -> Answer:
    services = services_of(now=now)
    context = Context(
        conversation=replace(conversation(language), last_answer=last),
        language=language,
        text=text,
        services=services,
        command=command,
    )
    answer = await SKILL.handle(message(text), context)
    assert answer is not None
    return answer
