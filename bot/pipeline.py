"""The corridor: one message in, one turn out.

    admit -> listen -> detect language -> danger? -> route -> skill -> check -> speak

`respond()` is policy only: it imports no SDK, opens no file and reads no clock but the one it is
handed. What it needs comes through the ports in `services`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot import danger as dangers
from bot.errors import EngineError, MediaError, PorteVoixError
from bot.guard import refusal
from bot.model import (
    Answer,
    Conversation,
    Danger,
    EngineFailed,
    GuardRefused,
    MediaKind,
    MediaRef,
    Message,
    Routed,
    Transcript,
    Turn,
)
from bot.ports import Context, Services, Skill
from bot.routing import Route, Wish, route
from bot.trace import collect, emit, stage
from bot.turns import (
    GREETING,
    failed,
    interface_language,
    plain,
    remembering,
    turn_of,
    with_doubt,
    with_question_closed,
    with_welcome,
)
from bot.voicing import speak
from bot.wishes import grant

MAX_TEXT = 8000  # characters of one message


async def respond(
    message: Message, conversation: Conversation, services: Services, skills: Sequence[Skill]
) -> Turn:
    """Answer one message. Raises nothing of `bot.errors`: failures become sentences.

    The returned conversation is the state to keep; its events are the trace of this turn.
    """
    if conversation.consent and conversation.consent.remote and services.consented:
        services = services.consented
    with collect() as events:
        with stage("total", services.clock.monotonic):
            turn = await _corridor(message, conversation, services, skills)
        return replace(turn, events=tuple(events))


async def _corridor(
    message: Message, conversation: Conversation, services: Services, skills: Sequence[Skill]
) -> Turn:
    heard: Transcript | None = None
    spoken = _known_language(message, conversation, services)
    alarm = _alarm(message, conversation, services)  # typed words: before any engine (rule R5)
    unheard = message
    try:
        if alarm is None:
            _admit(message)
            message, heard = await _listen(message, conversation, services)
            alarm = _alarm(message, conversation, services) if heard else None
        if alarm is not None:
            spoken = _language_of(alarm, conversation)
            turn = await _danger(alarm, message, conversation, spoken, services, skills)
        else:
            spoken, conversation = await _detect(message, heard, conversation, services)
            turn = await _decide(message, heard, conversation, spoken, services, skills)
        turn = with_doubt(turn, heard, interface_language(spoken, services), services)
    except PorteVoixError as error:
        turn = failed(error, message, conversation, interface_language(spoken, services), services)
    turn = with_question_closed(remembering(turn, message, services), conversation)
    turn = with_welcome(turn, spoken, services)
    discard = unheard.media if turn.failure else _voices(unheard)
    return await speak(replace(turn, heard=heard, discard=discard), services)


def _known_language(message: Message, conversation: Conversation, services: Services) -> str:
    """The person's language as far as it is known before their words are looked at."""
    known = conversation.language or message.language_hint or services.default_language
    return known.split("-")[0]


def _alarm(
    message: Message, conversation: Conversation, services: Services
) -> dangers.Alarm | None:
    likely = [tag for tag in (conversation.language, message.language_hint) if tag]
    return dangers.detect(message.text, conversation.recent, services.phrases, likely)


def _language_of(alarm: dangers.Alarm, conversation: Conversation) -> str:
    """A chosen language stays; else the help comes in the language of the words of danger."""
    if conversation.language_chosen and conversation.language:
        return conversation.language
    return alarm.language


# --- admit, listen, detect language ---------------------------------------------------------------


def _admit(message: Message) -> None:
    if len(message.text) > MAX_TEXT:
        raise _Refused("error-text-too-long")
    if any(ref.kind is MediaKind.DOCUMENT for ref in message.media):
        raise _Refused("error-document")


class _Refused(MediaError):
    """Something that cannot be taken in; `phrase` says why."""

    def __init__(self, phrase: str) -> None:
        super().__init__(phrase)
        self.phrase = phrase


async def _listen(
    message: Message, conversation: Conversation, services: Services
) -> tuple[Message, Transcript | None]:
    """Put what was said in the place of the voice notes: from here on it is like typed text."""
    voices = _voices(message)
    if not voices:
        return message, None
    known = conversation.language if conversation.language_chosen else None
    likely = [tag for tag in (conversation.language, message.language_hint) if tag]
    try:
        heard = [
            await services.listener.transcribe(
                await services.vault.get(message.key, voice), language=known, likely=likely
            )
            for voice in voices
        ]
    except EngineError as error:
        raise _Unheard(str(error)) from error
    text = " ".join(part for part in (message.text, *(one.text for one in heard)) if part)
    first = max(heard, key=lambda one: len(one.text))
    joined = replace(
        first,
        text=" ".join(one.text for one in heard if one.text),
        confidence=min((one.confidence for one in heard if one.text), default=0.0),
        seconds=sum(one.seconds for one in heard),
    )
    return replace(message, text=text, media=_photos(message)), joined


class _Unheard(EngineError):
    """No recogniser could listen."""

    phrase = "error-listen"


async def _detect(
    message: Message, heard: Transcript | None, conversation: Conversation, services: Services
) -> tuple[str, Conversation]:
    """The person's language, and the conversation that remembers it."""
    if conversation.language_chosen and conversation.language:
        return conversation.language, conversation
    found: str | None = None
    if heard is not None and heard.text and heard.language_confidence >= 0.5:
        found = heard.language
    elif message.text.strip() and not message.text.startswith("/"):
        likely = [tag for tag in (conversation.language, message.language_hint) if tag]
        ranked = await _identified(message.text, likely, services)
        # One or two words are weak evidence against the language that is known already.
        bar = 0.9 if conversation.language and len(message.text.split()) < 3 else 0.5
        if ranked and ranked[0][1] >= bar:
            found = ranked[0][0]
    language = found or _known_language(message, conversation, services)
    return language, replace(conversation, language=found or conversation.language)


async def _identified(
    text: str, likely: Sequence[str], services: Services
) -> tuple[tuple[str, float], ...]:
    """An identifier that fails leaves the language that is known."""
    try:
        with stage("detect", services.clock.monotonic, size=len(text)):
            return await services.identifier.identify(text, likely=likely)
    except EngineError as error:
        emit(EngineFailed(stage="detect", engine="identifier", error=type(error).__name__))
        return ()


# --- danger, route, skill, check ------------------------------------------------------------------


async def _decide(
    message: Message,
    heard: Transcript | None,
    conversation: Conversation,
    spoken: str,
    services: Services,
    skills: Sequence[Skill],
) -> Turn:
    language = interface_language(spoken, services)
    if heard is not None and not message.text and not message.media:
        nothing = plain("heard-nothing", language, services)
        return turn_of(nothing, conversation, skill="help", fresh=False)
    way = route(message, conversation, skills, services.phrases)
    if way.wish is Wish.HUMAN:
        way = replace(way, skills=tuple(skills), command=Wish.HUMAN)
    elif way.wish is not None:
        emit(Routed(skill=way.wish, because=way.because))
        granted = grant(way, conversation, language, services)
        name = GREETING if way.wish in {Wish.START, Wish.GREETING} else str(way.wish)
        turn = turn_of(granted.answer, granted.conversation, skill=name, fresh=False)
        return replace(turn, erase=granted.erase)
    return await _ask_skills(way, message, conversation, language, services)


async def _ask_skills(
    way: Route, message: Message, conversation: Conversation, language: str, services: Services
) -> Turn:
    context = Context(
        conversation=conversation,
        language=language,
        text=way.text,
        services=services,
        command=way.command,
    )
    for skill in way.skills:
        with stage("answer", services.clock.monotonic, engine=skill.name):
            answer = await skill.handle(message, context)
        if answer is None:
            continue
        emit(Routed(skill=skill.name, because=way.because))
        return turn_of(_checked(answer, language, services), conversation, skill=skill.name)
    emit(Routed(skill="help", because="none"))
    confused = plain("not-understood", language, services)
    return turn_of(confused, conversation, skill="help", fresh=False)


def _checked(answer: Answer, language: str, services: Services) -> Answer:
    """The answer, or the honest sentence that stands for one that must not be sent."""
    rule = refusal(answer)
    if rule is None:
        return answer
    emit(GuardRefused(rule=rule))
    text = services.phrases.say(language, "guard-refused")
    # What was read stays available: the person can still ask about their own photo.
    return Answer(
        text=text,
        language=language,
        handoff=True,
        photo=answer.photo,
        letter=answer.letter,
        pending_photo=answer.pending_photo,
    )


async def _danger(
    alarm: dangers.Alarm,
    message: Message,
    conversation: Conversation,
    spoken: str,
    services: Services,
    skills: Sequence[Skill],
) -> Turn:
    """The emergency number first. Where the words also ask about a procedure that we know for
    sure ("my father had a stroke, can he get the allowance?"), its sheet follows."""
    emit(Routed(skill="danger", because="danger"))
    language = interface_language(spoken, services)
    answer = Answer(
        text=services.phrases.say(language, f"danger-{alarm.danger}"),
        language=language,
        sources=(dangers.source(language, services.phrases),),
        handoff=True,
    )
    turn = replace(turn_of(answer, conversation, skill="danger"), danger=alarm.danger)
    if alarm.danger is Danger.SUICIDE or message.media:
        return turn
    try:
        way = route(message, conversation, skills, services.phrases)
        also = await _ask_skills(way, message, conversation, language, services)
    except PorteVoixError:
        return turn
    if not also.facts:
        return turn
    return replace(turn, replies=(*turn.replies, *also.replies), facts=also.facts)


def _voices(message: Message) -> tuple[MediaRef, ...]:
    return tuple(ref for ref in message.media if ref.kind is MediaKind.VOICE)


def _photos(message: Message) -> tuple[MediaRef, ...]:
    return tuple(ref for ref in message.media if ref.kind is MediaKind.PHOTO)
