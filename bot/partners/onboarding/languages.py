"""Which language somebody speaks who was just greeted in several."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.cues import asked_language, says
from bot.doubt import NEIGHBOURS, UNSURE
from bot.model import Conversation, Message, Onboarding, Transcript
from bot.ports import Phrases, Services
from bot.routing import LANGUAGES

CLEAR = 0.8
"""Probability of a language from which on it is believed although the group speaks another one that
sounds like it. Our own judgement."""
_TRIVIAL = ("cue-greeting", "cue-yes", "cue-no", "cue-thanks", "cue-more", "cue-again")
"""Words that tell the language and ask nothing."""


def asked(conversation: Conversation) -> Onboarding | None:
    """The first minute, while it waits to learn the language."""
    minute = conversation.onboarding
    return minute if minute is not None and minute.step == "language" else None


def named(text: str, phrases: Phrases) -> str | None:
    """The language that is named, perhaps after a greeting: "Hello, I speak English"."""
    whole = asked_language(text, phrases, LANGUAGES)
    if whole is not None:
        return whole
    found: list[str] = []
    for part in _parts(text):
        language = asked_language(part, phrases, LANGUAGES)
        if language is not None:
            found.append(language)
        elif not any(_only(part, tag, phrases) for tag in phrases.languages):
            return None  # there is more to it than that
    return found[0] if found else None


def trivial(
    text: str, heard: Transcript | None, minute: Onboarding, phrases: Phrases
) -> str | None:
    """The language of words that only greet or say yes; the one that was heard before those of the
    group, and these before the others."""
    parts = _parts(text)
    likely: Iterable[str] = (
        *((heard.language,) if heard else ()), *minute.languages, *phrases.languages
    )  # fmt: skip
    for language in dict.fromkeys(likely):
        if parts and all(_only(part, language, phrases) for part in parts):
            return language
    return None


def settled(
    message: Message, heard: Transcript | None, spoken: str, conversation: Conversation,
    services: Services,
) -> tuple[str, Conversation]:  # fmt: skip
    """The language of what was just said, with what is known of the group; as it was when the
    first minute does not wait for it."""
    minute = asked(conversation)
    elsewhere = conversation.question is not None or conversation.dialogue is not None
    if minute is None or elsewhere or not message.text or message.text.startswith("/"):
        return spoken, conversation
    phrases = services.phrases
    chosen = named(message.text, phrases)
    found = chosen or trivial(message.text, heard, minute, phrases)
    if found is None and heard is not None:
        found = _heard(heard, minute, conversation, services)
    found = found or conversation.language
    if found is None:
        return spoken, conversation
    state = replace(
        conversation,
        language=found,
        language_chosen=conversation.language_chosen or chosen is not None,
    )
    return found, state


def _heard(
    heard: Transcript, minute: Onboarding, conversation: Conversation, services: Services
) -> str | None:
    """The group's language where the recogniser names one that sounds like it or is unsure."""
    near = [tag for tag in NEIGHBOURS.get(heard.language, ()) if tag in minute.languages]
    if heard.language in minute.languages:
        return heard.language
    if near and (
        heard.language_confidence < CLEAR or heard.language not in services.phrases.languages
    ):
        return near[0]
    return conversation.language if heard.language_confidence >= UNSURE else None


def _parts(text: str) -> list[str]:
    """What stands between commas and full stops."""
    return [part for part in re.split(r"[.,;:!?،؛؟።፣።…]+", text) if part.strip()]


def _only(part: str, language: str, phrases: Phrases) -> bool:
    """True when this only greets, thanks, or says yes or no."""
    fillers = phrases.words(language, "cue-filler")
    return any(says(part, phrases.words(language, group), fillers) for group in _TRIVIAL)
