"""Our sentences in the person's language."""

from __future__ import annotations

from bot.ports import Context


def say(phrase: str, context: Context, **arguments: str | int) -> str:
    """One of our sentences in the person's language."""
    return context.services.phrases.say(context.interface, phrase, **arguments)
