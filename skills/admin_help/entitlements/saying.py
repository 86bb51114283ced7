"""Our sentences in the person's language."""

from __future__ import annotations

from bot.ports import Context


def say(phrase: str, context: Context, **arguments: str | int) -> str:
    """One of our sentences in the person's language."""
    return context.services.phrases.say(interface(context), phrase, **arguments)


def interface(context: Context) -> str:
    """The language of the bot's own sentences nearest to the wished one."""
    known = context.services.phrases.languages
    return context.language if context.language in known else known[0]
