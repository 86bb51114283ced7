"""What the skill's answers share: the names of languages as people know them."""

from __future__ import annotations

from babel import Locale

from bot.ports import Context


def name_of(context: Context, code: str, language: str | None = None) -> str:
    """The language's name in the person's language: ours, else that of Unicode CLDR."""
    into = language or context.language
    try:
        return context.services.phrases.say(into, f"language-name-{code}")
    except KeyError:
        return str(Locale.parse(into).languages.get(code, code))
