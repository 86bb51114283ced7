"""Answers to what people can always ask for: more, again, slower, simpler, stop, delete ..."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot import energy, reminders, spelling, talks
from bot.model import Answer, Conversation, Question, Voice
from bot.partners.onboarding import preferences
from bot.ports import Services
from bot.reminder_requests import Request, What
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
    if (unkept := preferences.unkept(wish, conversation, language, services)) is not None:
        return Granted(answer=unkept[0], conversation=unkept[1])
    if wish in preferences.WISHES:
        answer, conversation = preferences.grant(wish, conversation, language, services)
        return Granted(answer=answer, conversation=conversation)
    if wish in {Wish.MORE, Wish.AGAIN, Wish.SLOWER, Wish.FASTER, Wish.SIMPLER}:
        return _about_last_answer(wish, conversation, language, services)
    if wish is Wish.ENERGY:
        answer = energy.told(conversation, language, services)
        return Granted(answer=answer, conversation=conversation)
    if wish is Wish.SPELL:
        return _spelled(conversation, language, services)
    if wish is Wish.ANOTHER_VOICE:
        return _another_voice(conversation, language, services)
    if wish is Wish.LANGUAGE:
        return _language(route.wished_language, conversation, language, services)
    if wish is Wish.REMINDER:
        request = route.reminder or Request(what=What.LIST)
        answer, conversation = reminders.grant(request, conversation, language, services)
        return Granted(answer=answer, conversation=conversation)
    say = services.phrases.say
    if wish in {Wish.YES, Wish.NO} and conversation.consent is not None:
        consent = replace(conversation.consent, remote=wish is Wish.YES)
        conversation = replace(conversation, consent=consent)
        return _said(f"remote-{wish}", conversation, language, services)
    if wish is Wish.STOP and (goodbye := talks.ended(conversation, services)) is not None:
        return Granted(answer=goodbye, conversation=conversation.lapsed())
    if wish is Wish.STOP:
        ended = conversation.consent and replace(conversation.consent, remote=False)
        conversation = replace(
            conversation, translate_to=None, pending_photo=None, dialogue=None,
            consent=ended,
        )  # fmt: skip
        return _said("stopped", conversation, language, services)
    if wish is Wish.DELETE:
        goodbye = talks.ended(conversation, services)
        answer = Answer(
            text=say(language, "erased"),
            language=language,
            relay=goodbye.relay if goodbye else None,
        )
        return Granted(answer=answer, conversation=conversation, erase=True)
    if wish in {Wish.VOICE_ON, Wish.VOICE_OFF}:
        conversation = replace(conversation, prefers_voice=wish is Wish.VOICE_ON)
        return _said(f"{wish}-set", conversation, language, services)
    if wish is Wish.THANKS:
        return _said("you-are-welcome", conversation, language, services)
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
    # What is said again must not change anything again.
    last = replace(last, translate_to=None, pending_photo=None, choices=(), due=None)
    if wish is Wish.MORE:
        if conversation.more_given >= len(last.more):
            return _said("no-more", conversation, language, services)
        conversation = replace(conversation, more_given=conversation.more_given + 1)
        return Granted(answer=_heard_last(last, conversation), conversation=conversation)
    if wish is Wish.SIMPLER and last.simpler is not None:
        simpler = replace(last, text=last.simpler, speech=None, then=())
        return Granted(answer=simpler, conversation=conversation)
    answer = _heard_last(last, conversation)
    if wish is Wish.SIMPLER:
        conversation = replace(conversation, speed=Voice.SLOW)
        lead = services.phrases.say(language, "no-simpler")
        spoken = answer.text if answer.speech is None else answer.speech
        answer = replace(answer, text=f"{lead}\n{answer.text}", speech=f"{lead}\n{spoken}")
    return Granted(answer=answer, conversation=conversation)


def _heard_last(last: Answer, conversation: Conversation) -> Answer:
    """The answer, or the piece of "more" that was heard last."""
    given = conversation.more_given
    if not given:
        return last
    piece = last.more[given - 1]
    language = last.more_language or last.language
    if isinstance(piece, str):
        return replace(last, text=piece, speech=None, language=language, then=())
    return replace(
        last, text=piece.text, speech=piece.speech, language=piece.language or language, then=()
    )


def _spelled(conversation: Conversation, language: str, services: Services) -> Granted:
    """The most important name or number of the last answer; "more" gives the next one."""
    last = conversation.last_answer
    if last is None:
        return _said("nothing-yet", conversation, language, services)
    say = services.phrases.say
    found = spelling.things(_heard_last(last, conversation).text, last.letter)
    if not found:
        return _said("spell-nothing", conversation, language, services)
    signs = {sign: say(language, phrase) for sign, phrase in spelling.SIGNS.items()}
    said = [
        say(language, "spell-lead", what=thing, letters=spelling.letters(thing, signs))
        for thing in found
    ]
    hint = say(language, "spell-more")
    pieces = [f"{one} {hint}" for one in said[:-1]] + said[-1:]
    answer = Answer(text=pieces[0], language=language, more=tuple(pieces[1:]), passing=last.passing)
    # "More" and "again" are about the spelling from now on.
    conversation = replace(conversation, last_answer=answer, more_given=0)
    return Granted(answer=answer, conversation=conversation)


def _another_voice(conversation: Conversation, language: str, services: Services) -> Granted:
    """The next voice of the language, from now on."""
    voices = services.speaker.voices(language) if services.speaker is not None else ()
    if len(voices) < 2:
        phrase = "another-voice-only-one" if voices else "another-voice-none"
        return _said(phrase, conversation, language, services)
    now = voices.index(conversation.voice) if conversation.voice in voices else 0
    conversation = replace(conversation, voice=voices[(now + 1) % len(voices)])
    return _said("another-voice", conversation, language, services)


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
    asked = conversation.question is Question.TONGUE
    conversation = replace(conversation, language=wanted, language_chosen=True)
    return _said("hearing-tongue-set" if asked else "language-set", conversation, wanted, services)
