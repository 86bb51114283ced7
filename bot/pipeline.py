"""The corridor: one message in, one turn out.

    danger? -> admit -> listen -> danger? -> detect language -> danger? -> heard well?
      -> open documents -> route -> skill -> check -> speak

`respond()` is policy only: it imports no SDK, opens no file and reads no clock but the one it is
handed. What it needs comes through the ports in `services`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot import talks
from bot.alarms import danger_turn, language_of, listed, sensed
from bot.asking import ask_skills
from bot.confirming import confirmed, heeded, question
from bot.danger import Alarm
from bot.documents import in_pages, with_unread
from bot.early import Early
from bot.errors import MediaAway, MediaError, PorteVoixError, StoreAway
from bot.model import Conversation, MediaKind, MediaRef, Message, Routed, Transcript, Turn
from bot.notices import with_notice
from bot.partners import assisting, handing
from bot.partners.counting.helped import helped, with_helped
from bot.partners.counting.turn import counted
from bot.partners.news import corridor as news
from bot.partners.onboarding import minute
from bot.partners.onboarding.arriving import Guest, arrival, invited
from bot.partners.onboarding.keeping import committed
from bot.partners.onboarding.languages import settled
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


@dataclass(slots=True, kw_only=True)
class _Walk:
    """One message on its way through: what is known of it by now."""

    services: Services
    skills: Sequence[Skill]
    early: Early
    came: Message
    """As it came in, with its voice notes, without the secret of an invitation."""
    secret: str
    message: Message
    """What was said stands in the place of the voice notes as soon as they were heard."""
    before: Conversation
    """As it was, or as an invitation that was redeemed left it."""
    conversation: Conversation
    spoken: str
    heard: Transcript | None = None
    guest: Guest | None = None
    sure: bool | None = None
    """The answer to "is that right?"."""
    drawn: list[MediaRef] = field(default_factory=list)

    @property
    def language(self) -> str:
        """In which to answer."""
        return interface_language(self.spoken, self.services)


async def _corridor(
    message: Message,
    conversation: Conversation,
    services: Services,
    skills: Sequence[Skill],
    early: Early,
) -> Turn:
    came = arrival(message)
    walk = _Walk(
        services=services, skills=skills, early=early, came=came.message, secret=came.secret,
        message=came.message, before=conversation, conversation=conversation,
        spoken=known_language(came.message, conversation, services),
    )  # fmt: skip
    try:
        alarm = await _alarm(walk)
        if alarm is not None:
            walk.spoken = language_of(alarm, walk.conversation)
            turn = await danger_turn(
                alarm, walk.message, walk.heard, walk.conversation, walk.spoken, services,
                () if walk.conversation.handed else skills,
            )  # fmt: skip
        else:
            turn = await _answer(walk)
        turn = heeded(turn, walk.heard, walk.sure, walk.language, services)
    except StoreAway:
        raise  # no answer of ours could be kept either: the whole is tried again
    except PorteVoixError as error:
        if isinstance(error, MediaAway) and message.media:
            raise  # it can be read later
        turn = failed(error, walk.message, walk.conversation, walk.language, services)
    return await _followed(turn, walk)


async def _alarm(walk: _Walk) -> Alarm | None:
    """Listen, find the language, and look for danger before and after: typed words before any other
    engine, then what was heard (rule R5)."""
    services = walk.services
    alarm, judged = await listed(walk.message, walk.conversation, services)
    if alarm is None:
        _admit(walk.message)
        walk.message, walk.heard = await listen(
            walk.message, walk.conversation, services, walk.early
        )
        if walk.heard:
            alarm, judged = await listed(walk.message, walk.conversation, services)
    if walk.secret:
        walk.guest = await invited(walk.secret, walk.message, walk.conversation, services)
        if walk.guest:
            walk.conversation = walk.before = walk.guest.conversation
        walk.spoken = known_language(walk.message, walk.conversation, services)
    if alarm is not None:
        return alarm
    await _tongue(walk)
    return None if judged else await sensed(walk.message, walk.conversation, walk.spoken, services)


async def _tongue(walk: _Walk) -> None:
    """Which language is spoken; the answer to a question of ours tells nothing of it."""
    message, conversation, services = walk.message, walk.conversation, walk.services
    walk.sure = confirmed(message, conversation, services.phrases)
    answers = (
        minute.agreed(message, conversation, services.phrases) is not None
        or handing.deciding(message, conversation, services) is not None
        or (bool(walk.secret) and only_came(message.text, services.phrases))
    )
    if walk.sure is None and not answers:
        spoken, conversation = await detect(message, walk.heard, conversation, services)
        walk.spoken, walk.conversation = settled(
            message, walk.heard, spoken, conversation, services
        )
    elif walk.sure and conversation.unsure is not None:
        walk.message = replace(message, text=conversation.unsure.text)


async def _answer(walk: _Walk) -> Turn:
    """Whose words these are: a helper's at the other end, the first minute's, a mode's or a
    question's of ours; else they are routed."""
    message, conversation, services = walk.message, walk.conversation, walk.services
    heard, language = walk.heard, walk.language
    if turn := await handing.answered(
        message, walk.came, heard, conversation, walk.spoken, services
    ):
        return turn
    if walk.secret and (turn := minute.met(message, conversation, walk.guest, language, services)):
        return turn
    if (
        (turn := minute.answered(message, heard, conversation, language, services))
        or (turn := assisting.said(message, conversation, language, services))
        or (turn := await news.told(message, conversation, language, services))
        or (turn := question(message, heard, walk.sure, conversation, language, services))
    ):
        return turn
    if message.media and route(message, conversation, walk.skills, services.phrases).wish is None:
        message = await in_pages(message, services, language, walk.early, walk.drawn)
        walk.message = message
    turn = await _decide(message, heard, conversation, language, services, walk.skills, walk.early)
    return with_unread(turn, message, language, services)


async def _followed(turn: Turn, walk: _Walk) -> Turn:
    """What follows an answer: offers, questions and the welcome, what is kept and counted, the
    spoken form."""
    message, spoken, services = walk.message, walk.spoken, walk.services
    turn = remembering(turn, message, services)
    turn = await handing.with_handoff(
        turn, message, walk.came, walk.heard, walk.conversation, spoken, services
    )
    turn = with_offer(turn, spoken, services)
    turn = await news.with_question(turn, spoken, services)
    turn = with_welcome(with_notice(turn, walk.heard, spoken, services), spoken, services)
    turn = minute.resumed(turn, walk.before, spoken, services)
    turn = committed(turn, walk.before, message, services)
    turn = with_helped(turn, walk.before, services)
    turn = replace(turn, counted=counted(walk.before, turn))
    turn = replace(turn, heard=walk.heard, discard=_unneeded(turn, walk.came, walk.drawn))
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
    silent = heard is not None and not message.text and not message.media
    if silent or message.unsupported:
        phrase = "unsupported-message" if message.unsupported else "heard-nothing"
        nothing = plain(phrase, language, services)
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
