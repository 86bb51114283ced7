"""What begins assist mode, what ends it, and what it cannot do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.cues import fold, mentions, says
from bot.model import Answer, Assisting, Conversation, Dialogue, Message, Passage, Turn
from bot.ports import Services
from bot.reminder_requests import understood
from bot.routing import LANGUAGES, Wish, spoken_wish
from bot.turns import turn_of

SKILL = "assist"
NAME = "assist"
"""Of the question which language the other person speaks."""
_COMMAND = re.compile(r"/assist(?:@\w+)?(?:\s+(?P<rest>.*))?", re.DOTALL | re.IGNORECASE)
_LONGEST = 14  # words of "I am helping somebody who speaks Pashto", with all politeness
_CHOICES = ("ar", "fa", "ps", "uk", "ru", "tr")


def said(
    message: Message, conversation: Conversation, language: str, services: Services
) -> Turn | None:
    """The turn of what is said about assist mode itself; None: it is about something else."""
    text = message.text.strip()
    if not text or message.media or conversation.talks or conversation.onboarding is not None:
        return None
    if conversation.assisting is not None:
        return _within(text, conversation, conversation.assisting, services)
    dialogue = conversation.dialogue
    if dialogue is not None and dialogue.name == NAME:
        return _asked(text, dialogue, conversation, language, services)
    wish = _wished(text, conversation, services)
    if wish is None:
        return None
    spoken, rest = wish
    helper = _own(conversation, spoken, services)
    others = [tag for tag in named(rest, services) if tag != helper]
    return _begun(others, helper, conversation, services)


def named(text: str, services: Services) -> tuple[str, ...]:
    """The languages that are named in a text, BCP 47."""
    phrases = services.phrases
    plain = fold(text)
    return tuple(
        tag
        for tag in LANGUAGES
        if plain == tag
        or any(
            mentions(text, phrases.words(known, f"cue-language-{tag}"))
            for known in phrases.languages
        )
    )


def _wished(text: str, conversation: Conversation, services: Services) -> tuple[str, str] | None:
    """The language of the wish to begin, and what was said with it."""
    if command := _COMMAND.fullmatch(text):
        return "", (command["rest"] or "").strip()
    phrases = services.phrases
    short = len(text.split()) <= _LONGEST
    for tag in sorted(phrases.languages, key=lambda one: one != conversation.language):
        cues = phrases.words(tag, "cue-assist")
        if says(text, cues, phrases.words(tag, "cue-filler")):
            return tag, ""
        if short and _at_an_end(text, cues) and named(text, services):
            return tag, text
    return None


def _at_an_end(text: str, cues: Sequence[str]) -> bool:
    """True when the text begins or ends with a cue of several words: "how do I help somebody who
    speaks Arabic to enrol" is a question."""
    plain = fold(text)
    long = [fold(cue) for cue in cues if " " in cue]
    return any(plain.startswith(f"{cue} ") or plain.endswith(f" {cue}") for cue in long)


def _own(conversation: Conversation, spoken: str, services: Services) -> str:
    """The helper's language."""
    known = services.phrases.languages
    tags = (spoken, (conversation.language or "").split("-")[0], services.default_language)
    return next(tag for tag in tags if tag in known)


def _asked(
    text: str, dialogue: Dialogue, conversation: Conversation, language: str, services: Services
) -> Turn | None:
    """The answer to "which language does the other person speak?", which is asked twice at most."""
    helper = dialogue.answered("helper") or language
    others = [tag for tag in named(text, services) if tag != helper]
    if others:
        return _begun(others, helper, conversation, services)
    if dialogue.misses or len(text.split()) > _LONGEST or _ends(text, services):
        return None
    return _which(helper, conversation, services, misses=1)


def _begun(others: list[str], helper: str, conversation: Conversation, services: Services) -> Turn:
    """It begins, or it is asked with whom."""
    if len(others) != 1:
        return _which(helper, conversation, services)
    person = others[0]
    fresh = replace(
        conversation.assisted(),
        language=person,
        language_chosen=False,
        assisting=Assisting(
            person=person,
            helper=helper,
            language=conversation.language,
            chosen=conversation.language_chosen,
            told=conversation.told,
        ),
    )
    return turn_of(_both("assist-begin", person, helper, services), fresh, skill=SKILL, fresh=False)


def _which(helper: str, conversation: Conversation, services: Services, misses: int = 0) -> Turn:
    say = services.phrases.say
    choices = [say(helper, f"language-name-{tag}") for tag in _CHOICES if tag != helper]
    dialogue = Dialogue(name=NAME, open="language", answers=(("helper", helper),), misses=misses)
    answer = Answer(
        text=say(helper, "assist-which"), language=helper, choices=tuple(choices), passing=True,
        dialogue=dialogue,
    )  # fmt: skip
    return turn_of(answer, conversation, skill=SKILL)


def _within(
    text: str, conversation: Conversation, talk: Assisting, services: Services
) -> Turn | None:
    """What ends it or changes its languages; and what would leave a trace."""
    pair = (talk.person, talk.helper)
    if _ends(text, services) and conversation.translate_to is None:
        over = replace(conversation.unassisted(), lapses_at=None)
        return turn_of(_both("assist-ended", *pair, services), over, skill=SKILL, fresh=False)
    if _wished(text, conversation, services) is not None:
        others = [tag for tag in named(text, services) if tag != talk.helper]
        again = conversation.unassisted()
        return _begun(others[:1] or [talk.person], talk.helper, again, services)
    wish, tag = spoken_wish(text, conversation, services.phrases)
    if wish is Wish.LANGUAGE and tag in services.phrases.languages:
        other = talk.person if tag in pair else tag
        return _begun([other], talk.helper, conversation.unassisted(), services)
    if understood(text, conversation, services.phrases) is not None:
        answer = _both("assist-no-reminder", *pair, services)
        return turn_of(answer, conversation, skill=SKILL, fresh=False)
    return None


def _ends(text: str, services: Services) -> bool:
    phrases = services.phrases
    return any(
        says(text, phrases.words(tag, group), phrases.words(tag, "cue-filler"))
        for tag in phrases.languages
        for group in ("cue-assist-end", "cue-stop")
    )


def _both(phrase: str, person: str, helper: str, services: Services) -> Answer:
    """A sentence of ours for both."""
    say = services.phrases.say
    texts = [
        say(
            tag, phrase, one=say(tag, f"language-name-{person}"),
            other=say(tag, f"language-name-{helper}"),
        )
        for tag in (helper, person)
    ]  # fmt: skip
    return Answer(
        text=texts[0],
        language=helper,
        then=(Passage(text=texts[1], language=person),),
        passing=True,
    )
