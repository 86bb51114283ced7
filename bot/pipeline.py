"""The corridor: one message in, one turn out.

    danger? -> admit -> listen -> danger? -> detect language -> danger? -> open documents
      -> route -> skill -> check -> speak

`respond()` is policy only: it imports no SDK, opens no file and reads no clock but the one it is
handed. What it needs comes through the ports in `services`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot import danger as dangers
from bot import talks
from bot.documents import in_pages, with_unread
from bot.early import Early
from bot.errors import MediaError, PorteVoixError
from bot.guard import refusal
from bot.model import (
    Answer,
    Conversation,
    Danger,
    GuardRefused,
    MediaKind,
    MediaRef,
    Message,
    Routed,
    Transcript,
    Turn,
)
from bot.ports import Context, Meanwhile, Services, Skill
from bot.routing import Route, Wish, route, spoken_wish
from bot.sensing import calm, sensed
from bot.trace import collect, emit, stage
from bot.turns import (
    GREETING,
    failed,
    interface_language,
    plain,
    remembering,
    turn_of,
    with_doubt,
    with_offer,
    with_welcome,
    without_lapsed,
)
from bot.understanding import detect, known_language, listen
from bot.voicing import speak
from bot.wishes import grant

ASKED = 0.7
"""A skill's score from which on its answer follows the emergency number."""
MAX_TEXT = 8000  # characters of one message


async def respond(
    message: Message,
    conversation: Conversation,
    services: Services,
    skills: Sequence[Skill],
    meanwhile: Meanwhile | None = None,
) -> Turn:
    """Answer one message. Raises nothing of `bot.errors`: failures become sentences.

    The returned conversation is the state to keep; its events are the trace of this turn.
    `meanwhile` says a sentence while the answer is still being made.
    """
    conversation = without_lapsed(conversation, services.clock.now())
    if talks.may_leave(conversation) and services.consented:
        services = services.consented
    with collect() as events:
        with stage("total", services.clock.monotonic):
            early = Early(meanwhile, services.clock)
            turn = await _corridor(message, conversation, services, skills, early)
        return replace(turn, events=tuple(events))


async def _corridor(
    message: Message,
    conversation: Conversation,
    services: Services,
    skills: Sequence[Skill],
    early: Early,
) -> Turn:
    heard: Transcript | None = None
    spoken = known_language(message, conversation, services)
    unheard = message
    drawn: list[MediaRef] = []
    try:
        # Typed words before any other engine, then what was heard (rule R5).
        alarm, judged = await _listed(message, conversation, services)
        if alarm is None:
            _admit(message)
            message, heard = await listen(message, conversation, services)
            if heard:
                alarm, judged = await _listed(message, conversation, services)
        if alarm is None:
            spoken, conversation = await detect(message, heard, conversation, services)
            if not judged:
                alarm = await _sensed(message, conversation, spoken, services)
        if alarm is not None:
            spoken = _language_of(alarm, conversation)
            turn = await _danger(alarm, message, heard, conversation, spoken, services, skills)
        else:
            language = interface_language(spoken, services)
            if (
                message.media
                and route(message, conversation, skills, services.phrases).wish is None
            ):
                message = await in_pages(message, services, language, early, drawn)
            turn = await _decide(message, heard, conversation, language, services, skills, early)
            turn = with_unread(turn, message, language, services)
        turn = with_doubt(turn, heard, interface_language(spoken, services), services)
    except PorteVoixError as error:
        turn = failed(error, message, conversation, interface_language(spoken, services), services)
    turn = with_offer(remembering(turn, message, services), spoken, services)
    turn = with_welcome(turn, spoken, services)
    turn = replace(turn, heard=heard, discard=_unneeded(turn, unheard, drawn))
    return await speak(turn, services)


def _unneeded(turn: Turn, unheard: Message, drawn: Sequence[MediaRef]) -> tuple[MediaRef, ...]:
    """What came in or was drawn and is not kept for questions."""
    spent = unheard.media if turn.failure else _not_photos(unheard)
    pending = turn.conversation.pending_photo
    kept = {ref.handle for ref in pending.refs} if pending else set()
    return tuple(ref for ref in (*spent, *drawn) if ref.handle not in kept)


async def _listed(
    message: Message, conversation: Conversation, services: Services
) -> tuple[dangers.Alarm | None, bool]:
    """What the lists hear, unless the sense sets it aside; and whether the sense was asked so and
    has nothing more to say."""
    likely = [tag for tag in (conversation.language, message.language_hint) if tag]
    alarm = dangers.detect(message.text, conversation.recent, services.phrases, likely)
    if alarm is None or services.sense is None:
        return alarm, False
    calmed = await calm(alarm, message.text, conversation, services.sense, services.clock)
    return (None, True) if calmed else (alarm, False)


async def _sensed(
    message: Message, conversation: Conversation, language: str, services: Services
) -> dangers.Alarm | None:
    """What the sense hears besides; a wish is a wish."""
    if services.sense is None:
        return None
    if spoken_wish(message.text, conversation, services.phrases)[0] is not None:
        return None
    return await sensed(message.text, conversation, language, services.sense, services.clock)


def _language_of(alarm: dangers.Alarm, conversation: Conversation) -> str:
    """A chosen language stays; else the help comes in the language of the words of danger."""
    if conversation.language_chosen and conversation.language and not conversation.talks:
        return conversation.language
    return alarm.language


def _admit(message: Message) -> None:
    if len(message.text) > MAX_TEXT:
        raise _TextTooLong(f"{len(message.text)} characters")


class _TextTooLong(MediaError):
    """More than `MAX_TEXT` characters."""

    phrase = "error-text-too-long"


# --- danger, route, skill, check ------------------------------------------------------------------


async def _decide(
    message: Message,
    heard: Transcript | None,
    conversation: Conversation,
    language: str,
    services: Services,
    skills: Sequence[Skill],
    early: Early,
) -> Turn:
    if heard is not None and not message.text and not message.media:
        nothing = plain("heard-nothing", language, services)
        return turn_of(nothing, conversation, skill="help", fresh=False)
    if (aside := talks.aside(message.text, conversation, services.phrases)) is not None:
        message = replace(message, text=aside)
        if spoken_wish(aside, conversation, services.phrases)[0] is not Wish.STOP:
            # Said to us: answered as always, and the other person hears nothing of it.
            alone = replace(conversation, interpreting=None, join=None)
            turn = await _decide(message, heard, alone, language, services, skills, early)
            return talks.resumed(turn, conversation)
    way = route(message, conversation, skills, services.phrases)
    if way.wish is Wish.HUMAN:
        way = replace(way, skills=tuple(skills), command=Wish.HUMAN)
    elif way.wish is Wish.SHEET:
        last = conversation.last_answer
        sheet = last.see_also if last is not None else None
        way = replace(way, skills=tuple(skills), command=Wish.SHEET, text=sheet or way.text)
    elif way.wish is not None:
        emit(Routed(skill=way.wish, because=way.because))
        granted = grant(way, conversation, language, services)
        name = GREETING if way.wish in {Wish.START, Wish.GREETING} else str(way.wish)
        turn = turn_of(granted.answer, granted.conversation, skill=name, fresh=False)
        return replace(turn, erase=granted.erase)
    return await _ask_skills(way, message, conversation, language, services, early, heard=heard)


async def _ask_skills(
    way: Route,
    message: Message,
    conversation: Conversation,
    language: str,
    services: Services,
    early: Early | None = None,
    *,
    heard: Transcript | None = None,
    alarmed: bool = False,
) -> Turn:
    context = Context(
        conversation=conversation,
        language=language,
        text=way.text,
        services=services,
        command=way.command,
        meanwhile=early,
        heard=heard,
        alarmed=alarmed,
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


_ALSO = {"translate", "describe_image", "interpreter"}
"""What is translated, or asked of a photo, is answered all the same: it may be for a doctor."""


async def _danger(
    alarm: dangers.Alarm,
    message: Message,
    heard: Transcript | None,
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
    if not alarm.sure:  # it must not cost the answers given so far: the open question waits
        state = replace(turn.conversation, dialogue=conversation.dialogue)
        turn = replace(turn, conversation=state)
    if alarm.danger is Danger.SUICIDE or message.media:
        return turn
    try:
        way = route(message, conversation, skills, services.phrases)
        if alarm.sure and not _surely(way, message, conversation):
            return turn
        also = await _ask_skills(
            way, message, conversation, language, services, heard=heard, alarmed=True
        )
    except PorteVoixError:
        return turn
    if not (also.facts or also.conversation.dialogue or also.skill in _ALSO):
        return turn
    if not alarm.sure:  # "more" and the open question are those of the answer
        state = replace(also.conversation, last_skill="danger")
        turn = replace(turn, conversation=state)
    state = replace(turn.conversation, interpreting=also.conversation.interpreting)
    replies = (*turn.replies, *also.replies)
    return replace(turn, replies=replies, facts=also.facts, conversation=state)


def _surely(way: Route, message: Message, conversation: Conversation) -> bool:
    """True when somebody in danger is not bored with what they may not have asked for."""
    score = way.skills[0].accepts(message, conversation) if way.skills else None
    return score is not None and score.value >= ASKED


def _not_photos(message: Message) -> tuple[MediaRef, ...]:
    return tuple(ref for ref in message.media if ref.kind is not MediaKind.PHOTO)
