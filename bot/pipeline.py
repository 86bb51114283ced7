"""The corridor: one message in, one turn out.

    danger? -> admit -> listen -> danger? -> detect language -> danger? -> heard well?
      -> open documents -> route -> skill -> check -> speak

`respond()` is policy only: it imports no SDK, opens no file and reads no clock but the one it is
handed. What it needs comes through the ports in `services`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot import talks
from bot.alarms import danger_turn, language_of, listed, sensed
from bot.asking import ask_skills
from bot.confirming import confirmed, heeded, question
from bot.documents import in_pages, with_unread
from bot.early import Early
from bot.errors import MediaError, PorteVoixError
from bot.model import Conversation, MediaKind, MediaRef, Message, Routed, Transcript, Turn
from bot.notices import with_notice
from bot.partners import assisting, handing
from bot.partners.counting.helped import helped, with_helped
from bot.partners.counting.turn import counted
from bot.partners.news import corridor as news
from bot.partners.onboarding import minute
from bot.partners.onboarding.arriving import Guest, arrival, invited
from bot.partners.onboarding.keeping import committed
from bot.partners.onboarding.languages import settled as tongue
from bot.partners.onboarding.minute import only_came
from bot.partners.onboarding.preferences import in_full
from bot.ports import Meanwhile, Services, Skill
from bot.relaying import relay_spoken
from bot.routing import Wish, route, spoken_wish
from bot.trace import collect, emit, stage
from bot.turns import (
    GREETING,
    failed,
    interface_language,
    plain,
    remembering,
    turn_of,
    with_offer,
    with_welcome,
    without_lapsed,
)
from bot.understanding import detect, known_language, listen
from bot.voicing import speak
from bot.wishes import grant

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

            async def corridor(said: Message, state: Conversation, ports: Services) -> Turn:
                return await _corridor(said, state, ports, skills, early)

            turn = await assisting.around(message, conversation, services, skills, corridor)
        return replace(turn, events=tuple(events))


async def _corridor(
    message: Message,
    conversation: Conversation,
    services: Services,
    skills: Sequence[Skill],
    early: Early,
) -> Turn:
    heard: Transcript | None = None
    came = arrival(message)
    message, before = came.message, conversation
    guest: Guest | None = None
    spoken = known_language(message, conversation, services)
    unheard = message
    drawn: list[MediaRef] = []
    sure: bool | None = None
    try:
        # Typed words before any other engine, then what was heard (rule R5).
        alarm, judged = await listed(message, conversation, services)
        if alarm is None:
            _admit(message)
            message, heard = await listen(message, conversation, services, early)
            if heard:
                alarm, judged = await listed(message, conversation, services)
        if came.secret:
            guest = await invited(came.secret, message, conversation, services)
            conversation = before = guest.conversation if guest else conversation
            spoken = known_language(message, conversation, services)
        if alarm is None:
            sure = confirmed(message, conversation, services.phrases)
            known = minute.agreed(message, conversation, services.phrases) is not None
            known = known or handing.deciding(message, conversation, services) is not None
            known = known or (bool(came.secret) and only_came(message.text, services.phrases))
            if sure is None and not known:
                spoken, conversation = await detect(message, heard, conversation, services)
                spoken, conversation = tongue(message, heard, spoken, conversation, services)
            elif sure and conversation.unsure is not None:
                message = replace(message, text=conversation.unsure.text)
            if not judged:
                alarm = await sensed(message, conversation, spoken, services)
        language = interface_language(spoken, services)
        if alarm is not None:
            spoken = language_of(alarm, conversation)
            asked_of = () if conversation.handed else skills
            turn = await danger_turn(
                alarm, message, heard, conversation, spoken, services, asked_of
            )
        elif handed := await handing.answered(
            message, unheard, heard, conversation, spoken, services
        ):
            turn = handed
        elif came.secret and (met := minute.met(message, conversation, guest, language, services)):
            turn = met
        elif first := minute.answered(message, heard, conversation, language, services):
            turn = first
        elif helping := assisting.said(message, conversation, language, services):
            turn = helping
        elif told := await news.told(message, conversation, language, services):
            turn = told
        elif asked := question(message, heard, sure, conversation, language, services):
            turn = asked
        else:
            if (
                message.media
                and route(message, conversation, skills, services.phrases).wish is None
            ):
                message = await in_pages(message, services, language, early, drawn)
            turn = await _decide(message, heard, conversation, language, services, skills, early)
            turn = with_unread(turn, message, language, services)
        turn = heeded(turn, heard, sure, interface_language(spoken, services), services)
    except PorteVoixError as error:
        turn = failed(error, message, conversation, interface_language(spoken, services), services)
    turn = await handing.with_handoff(
        remembering(turn, message, services),
        message,
        unheard,
        heard,
        conversation,
        spoken,
        services,
    )
    turn = with_offer(turn, spoken, services)
    turn = await news.with_question(turn, spoken, services)
    turn = with_welcome(with_notice(turn, heard, spoken, services), spoken, services)
    turn = minute.resumed(turn, before, spoken, services)
    turn = committed(turn, before, message, services)
    turn = with_helped(turn, before, services)
    turn = replace(turn, counted=counted(before, turn))
    turn = replace(turn, heard=heard, discard=_unneeded(turn, unheard, drawn))
    return await relay_spoken(await speak(turn, services), services)


def _unneeded(turn: Turn, unheard: Message, drawn: Sequence[MediaRef]) -> tuple[MediaRef, ...]:
    """What came in or was drawn and is not kept for questions."""
    spent = unheard.media if turn.failure else _not_photos(unheard)
    pending = turn.conversation.pending_photo
    kept = {ref.handle for ref in pending.refs} if pending else set()
    return tuple(ref for ref in (*spent, *drawn) if ref.handle not in kept)


def _admit(message: Message) -> None:
    if len(message.text) > MAX_TEXT:
        raise _TextTooLong(f"{len(message.text)} characters")


class _TextTooLong(MediaError):
    """More than `MAX_TEXT` characters."""

    phrase = "error-text-too-long"


# --- route, skill, check ------------------------------------------------------------------


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
        turn = turn_of(nothing, conversation, skill="help", fresh=False)
        # Silence answers nothing: the question that is open stays so.
        state = replace(
            turn.conversation, question=conversation.question, unsure=conversation.unsure
        )
        return replace(turn, conversation=state)
    if (aside := talks.aside(message.text, conversation, services.phrases)) is not None:
        message = replace(message, text=aside)
        if spoken_wish(aside, conversation, services.phrases)[0] is not Wish.STOP:
            # Said to us: answered as always, and the other person hears nothing of it.
            alone = replace(conversation, interpreting=None, join=None, handoff=None)
            turn = await _decide(message, heard, alone, language, services, skills, early)
            return talks.resumed(turn, conversation)
    if (marked := helped(message, conversation, language, services)) is not None:
        return marked
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
    turn = await ask_skills(way, message, conversation, language, services, early, heard=heard)
    return in_full(turn)


def _not_photos(message: Message) -> tuple[MediaRef, ...]:
    return tuple(ref for ref in message.media if ref.kind is not MediaKind.PHOTO)
