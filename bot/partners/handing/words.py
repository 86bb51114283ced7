"""What a person hears about hand-offs."""

from __future__ import annotations

from bot.model import Conversation, Manner, Reply
from bot.ports import Counter, Services
from bot.reminders import when


def say(phrase: str, language: str, services: Services, **values: str | int) -> Reply:
    """One sentence as a reply."""
    text = services.phrases.say(language, phrase, **values)
    return Reply(text=text, speech=text, language=language)


def opening(desk: Counter, language: str, services: Services) -> Reply:
    """That nobody is there now, and when somebody will be, where that is known."""
    if desk.opens is None:
        return say("handoff-no-time", language, services)
    moment = when(desk.opens.date(), desk.opens.time(), language, services.phrases)
    return say("handoff-opens", language, services, when=moment)


def unlikely(reply: Reply, conversation: Conversation) -> tuple[Reply, ...]:
    """A reply that is hardly ever needed: it is spoken when it is sent, and not before."""
    if not conversation.prefers_voice or not reply.speech:
        return (Reply(text=reply.text, speech="", language=reply.language),)
    manner = Manner(speed=conversation.speed, voice=conversation.voice)
    voice = Reply(text="", speech=reply.speech, language=reply.language, late=manner)
    return (Reply(text=reply.text, speech="", language=reply.language), voice)
