"""Answers to what people can always ask for: more, again, slower, simpler, stop, delete ..."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.model import Answer, Conversation, Voice
from bot.ports import Services
from bot.routing import Route, Wish

_SLOWER = {Voice.FAST: Voice.NORMAL, Voice.NORMAL: Voice.SLOW, Voice.SLOW: Voice.SLOW}
_FASTER = {Voice.SLOW: Voice.NORMAL, Voice.NORMAL: Voice.FAST, Voice.FAST: Voice.FAST}


@dataclass(frozen=True, slots=True, kw_only=True)
class Granted:
    """A wish that was granted."""

    answer: Answer
    conversation: Conversation
    erase: bool = False


def grant(route: Route, conversation: Conversation, language: str, services: Services) -> Granted:
    """Answer a wish. Only for wishes that no skill handles (a human is a skill's affair)."""
    wish = route.wish
    if wish in {Wish.MORE, Wish.AGAIN, Wish.SLOWER, Wish.FASTER, Wish.SIMPLER}:
        return _about_last_answer(wish, conversation, language, services)
    if wish is Wish.LANGUAGE:
        return _language(route.wished_language, conversation, language, services)
    say = services.phrases.say
    if wish in {Wish.YES, Wish.NO} and conversation.consent is not None:
        consent = replace(conversation.consent, remote=wish is Wish.YES)
        conversation = replace(conversation, consent=consent, asked_remote=False)
        return _said(f"remote-{wish}", conversation, language, services)
    if wish is Wish.STOP:
        ended = conversation.consent and replace(conversation.consent, remote=False)
        conversation = replace(
            conversation, translate_to=None, pending_photo=None, pending_question=None,
            consent=ended, asked_remote=False,
        )  # fmt: skip
        return _said("stopped", conversation, language, services)
    if wish is Wish.DELETE:
        answer = Answer(text=say(language, "erased"), language=language)
        return Granted(answer=answer, conversation=conversation, erase=True)
    if wish in {Wish.VOICE_ON, Wish.VOICE_OFF}:
        conversation = replace(conversation, prefers_voice=wish is Wish.VOICE_ON)
        return _said(f"{wish}-set", conversation, language, services)
    if wish is Wish.MACHINE:
        return _said("i-am-a-machine", conversation, language, services)
    phrase = "greeting" if wish in {Wish.GREETING, Wish.START} else "help"
    return _said(phrase, conversation, language, services)


def _said(phrase: str, conversation: Conversation, language: str, services: Services) -> Granted:
    text = services.phrases.say(language, phrase)
    return Granted(answer=Answer(text=text, language=language), conversation=conversation)


def _about_last_answer(
    wish: Wish, conversation: Conversation, language: str, services: Services
) -> Granted:
    if wish is Wish.SLOWER:
        conversation = replace(conversation, speed=_SLOWER[conversation.speed])
    if wish is Wish.FASTER:
        conversation = replace(conversation, speed=_FASTER[conversation.speed])
    last = conversation.last_answer
    if last is None:
        if wish in {Wish.SLOWER, Wish.FASTER}:
            return _said(f"{wish}-set", conversation, language, services)
        return _said("nothing-yet", conversation, language, services)
    if wish is Wish.MORE:
        return _more(last, conversation, language, services)
    if wish is Wish.SIMPLER:
        if last.simpler is None:
            conversation = replace(conversation, speed=Voice.SLOW)
            lead = services.phrases.say(language, "no-simpler")
            spoken = f"{lead}\n{last.speech or last.text}"
            answer = replace(last, text=f"{lead}\n{last.text}", speech=spoken)
            return Granted(answer=answer, conversation=conversation)
        return Granted(
            answer=replace(last, text=last.simpler, speech=None), conversation=conversation
        )
    return Granted(answer=last, conversation=conversation)


def _more(last: Answer, conversation: Conversation, language: str, services: Services) -> Granted:
    given = conversation.more_given
    if given >= len(last.more):
        return _said("no-more", conversation, language, services)
    conversation = replace(conversation, more_given=given + 1)
    answer = replace(last, text=last.more[given], speech=None, choices=())
    return Granted(answer=answer, conversation=conversation)


def _language(
    wanted: str | None, conversation: Conversation, language: str, services: Services
) -> Granted:
    phrases = services.phrases
    if wanted is None:
        names = tuple(phrases.say(tag, "language-name") for tag in phrases.languages)
        answer = Answer(
            text=phrases.say(language, "language-ask"), language=language, choices=names
        )
        return Granted(answer=answer, conversation=conversation)
    if wanted not in phrases.languages:
        name = phrases.say(language, f"language-name-{wanted}")
        answer = Answer(
            text=phrases.say(language, "language-missing", name=name),
            language=language,
            handoff=True,
        )
        return Granted(answer=answer, conversation=replace(conversation, language=wanted))
    conversation = replace(conversation, language=wanted, language_chosen=True)
    return _said("language-set", conversation, wanted, services)
