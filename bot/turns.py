"""From an answer to a turn: the reply, what is remembered, the doubt, the welcome."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot import reminders
from bot.errors import MediaError, PorteVoixError
from bot.model import (
    Answer,
    Consent,
    Conversation,
    Failure,
    Message,
    Passage,
    PendingPhoto,
    Question,
    Reply,
    Turn,
)
from bot.ports import Services
from bot.relaying import relayed

CONSENT_VERSION = "2026-11"
"""Changes when the welcome says something new about privacy."""
SILENCE = timedelta(minutes=30)
"""After so long without a word, questions that are open and what was answered to them lapse."""
RECENT = 3  # how many of the person's last messages are remembered for danger over several turns
FIRST_MINUTE = "first-minute"
"""Name, in `Turn.skill`, of a turn that only leads through the first minute of an invitation."""
GREETING = "greeting"
"""Name, in `Turn.skill`, of an answer that only greets: the welcome stands in for it."""


def interface_language(language: str | None, services: Services) -> str:
    """The language to answer in: the person's, where the bot speaks it."""
    tag = (language or services.default_language).split("-")[0]
    return tag if tag in services.phrases.languages else services.default_language


def plain(phrase: str, language: str, services: Services) -> Answer:
    """One of the bot's own sentences as an answer."""
    return Answer(text=services.phrases.say(language, phrase), language=language)


def turn_of(answer: Answer, conversation: Conversation, *, skill: str, fresh: bool = True) -> Turn:
    """The turn of one answer. `fresh`: this is what "more" and "again" are about from now on."""
    replies = _replies(answer)
    # Whatever was said closed the open question: a later "ok" to something else must not be taken
    # for a yes (rule P3).
    state = replace(conversation, last_skill=skill, question=answer.question, unsure=None)
    if answer.pending_photo is not None or answer.photo is not None:
        # A new photo, even an unusable one, takes the place of the old: no question is ever
        # answered from another picture than the last.
        state = replace(state, pending_photo=answer.pending_photo or _still(state, answer))
    if answer.translate_to is not None:
        state = replace(state, translate_to=answer.translate_to or None)
    if answer.status_answers is not None:
        state = replace(state, status_answers=answer.status_answers)
    if answer.interpreting is not None:
        state = replace(state, interpreting=answer.interpreting)
    if fresh:  # a file is sent once, and not kept
        last = replace(
            answer, document=None, dialogue=None, status_answers=None, interpreting=None, relay=None
        )
        state = replace(state, last_answer=last, more_given=0, dialogue=answer.dialogue)
    return Turn(
        replies=replies,
        relayed=relayed(answer),
        conversation=state,
        skill=skill,
        language=answer.language,
        facts=answer.facts,
        handoff=answer.handoff,
        photo=answer.photo,
        letter=answer.letter,
        due=answer.due,
        unanswered=answer.unanswered,
    )


def _replies(answer: Answer) -> tuple[Reply, ...]:
    """The answer and what follows it at once; sources and a file go with the first, choices
    with the last."""
    passages = (Passage(text=answer.text, speech=answer.speech), *answer.then)
    last = len(passages) - 1
    return tuple(
        Reply(
            text=passage.text,
            speech=passage.text if passage.speech is None else passage.speech,
            language=passage.language or answer.language,
            sources=answer.sources if number == 0 else (),
            document=answer.document if number == 0 else None,
            choices=answer.choices if number == last else (),
        )
        for number, passage in enumerate(passages)
    )


def _still(state: Conversation, answer: Answer) -> PendingPhoto | None:
    """The kept photo, when the answer was about it; none after an unusable new one."""
    return state.pending_photo if answer.photo is None or answer.photo.readable else None


def failed(
    error: PorteVoixError,
    message: Message,
    conversation: Conversation,
    language: str,
    services: Services,
) -> Turn:
    """A failure the person can meet: a sentence in their language, and an offer of a human."""
    answer = plain(error.phrase, language, services)
    return replace(
        turn_of(answer, conversation, skill="help", fresh=False),
        failure=Failure(code=error.code, text=answer.text),
        handoff=not isinstance(error, MediaError),
    )


def remembering(turn: Turn, message: Message, services: Services) -> Turn:
    """Keep the last few things the person said, and let an expired photo go."""
    state = turn.conversation
    said = message.text if turn.skill != FIRST_MINUTE else ""  # "yes" to us is nobody's business
    recent = (*state.recent, said)[-RECENT:] if said else state.recent
    photo = state.pending_photo
    now = services.clock.now()
    if photo is not None and photo.expires_at <= now:
        photo = None
    last = state.last_answer
    passing = state.dialogue or state.status_answers or (last is not None and last.passing)
    passing = passing or state.interpreting is not None or state.unsure is not None
    passing = passing or state.assisting is not None
    passing = passing or state.lapses_at is not None  # it may still be in `recent`
    state = replace(
        state, recent=recent, pending_photo=photo, lapses_at=now + SILENCE if passing else None
    )
    return replace(turn, conversation=state)


def without_lapsed(state: Conversation, now: datetime) -> Conversation:
    """The conversation without what was said in a talk that ended (rule R9)."""
    over = state.lapses_at is not None and state.lapses_at <= now
    return state.lapsed() if over else state


def with_offer(turn: Turn, spoken: str, services: Services) -> Turn:
    """Offer to remind of a deadline or an appointment, as a reply of its own."""
    state = turn.conversation
    if turn.erase or turn.danger or state.onboarding is not None or not state.keeps:
        return turn
    if state.assisting is not None:  # nothing of it is kept
        return turn
    language = interface_language(spoken, services)
    asking = not welcomed(state) and services.consented is not None
    asking = asking or state.question is Question.HANDOFF
    made = reminders.offer(turn.due, state, language, services, asking=asking)
    if made is None:
        return turn
    return replace(
        turn,
        replies=(*turn.replies, made.reply),
        conversation=replace(state, question=made.question or _offered(state)),
    )


def _offered(state: Conversation) -> Question | None:
    """The hand-off that was offered before it still waits for its answer."""
    return state.question if state.question is Question.HANDOFF else None


def with_welcome(turn: Turn, spoken: str, services: Services) -> Turn:
    """First contact: what this is, what it keeps, how to stop; consent recorded with its version.

    It comes after the answer: the person's question, or their danger, is not made to wait.
    `spoken` is the person's language, unless the turn itself changed it.
    """
    state = turn.conversation
    if state.language_chosen and state.language:
        spoken = state.language
    language = interface_language(spoken, services)
    asking = state.question in {Question.HEARD, Question.TONGUE}  # it waits for the answer
    # An interpreter introduces itself, and the next yes must not be one to two questions.
    asking = asking or state.talks or turn.relayed is not None
    asking = asking or state.onboarding is not None  # who was invited is welcomed step by step
    if turn.erase or asking or welcomed(state):
        return turn
    say = services.phrases.say
    texts = [say(language, "welcome", days=services.retention_days)]
    if spoken not in services.phrases.languages:
        texts.append(say(language, "welcome-language", name=_name(spoken, language, services)))
    asked = services.consented is not None and state.question is not Question.HANDOFF
    choices: tuple[str, ...] = ()
    if asked:
        texts.append(say(language, "remote-ask"))
        choices = (say(language, "choice-yes"), say(language, "choice-no"))
    text = "\n".join(texts)
    welcome = Reply(text=text, speech=text, language=language, choices=choices)
    consent = Consent(version=CONSENT_VERSION, at=services.clock.now(), language=language)
    return replace(
        turn,
        replies=(welcome,) if turn.skill == GREETING else (*turn.replies, welcome),
        conversation=replace(
            state, consent=consent, question=Question.REMOTE if asked else state.question
        ),
    )


def welcomed(state: Conversation) -> bool:
    """True when the person heard the welcome of today."""
    return state.consent is not None and state.consent.version == CONSENT_VERSION


def _name(spoken: str, language: str, services: Services) -> str:
    """The name of a language in another one; its tag when the locale file lacks it."""
    try:
        return services.phrases.say(language, f"language-name-{spoken}")
    except KeyError:
        return spoken
