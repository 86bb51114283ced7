"""Who we are, who invited, what can be asked, and the question of consent."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Onboarding, Reply
from bot.partners.onboarding import tiers
from bot.ports import Services


def introduced(
    minute: Onboarding, spoken: str, language: str, services: Services
) -> tuple[Reply, ...]:
    """A machine; whose guest they are, the name by a voice of its own language; what it can do; how
    to stop; what is kept, and the question."""
    said = invited_by(minute.host, language, services)
    known = services.phrases.languages
    if spoken not in known:
        name = _name(spoken, language, services)
        sorry = services.phrases.say(language, "welcome-language", name=name)
        said = (Reply(text=sorry, speech=sorry, language=language), *said)
    can = tiers.notes(["first-can", "first-stop"], language, services)
    return (*said, *can, *tiers.short(language, services))


def invited_by(host: str, language: str, services: Services) -> tuple[Reply, ...]:
    """That we are a machine, and the association's name by a voice of its own language."""
    who, at_home = tiers.note("first-intro", language, services), services.default_language
    if language == at_home:
        named = f"{who.text} {host}."
        return (replace(who, text=named, speech=named),)
    return (who, Reply(text=host, speech=host, language=at_home))


def _name(spoken: str, language: str, services: Services) -> str:
    try:
        return services.phrases.say(language, f"language-name-{spoken}")
    except KeyError:
        return spoken
