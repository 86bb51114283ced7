"""What people choose for themselves, by voice: how long, how large, what is kept; and what they
chose."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Answer, Consent, Conversation, Passage, Reply, Turn
from bot.partners.onboarding import ANSWERED
from bot.ports import Services
from bot.routing import Wish
from bot.turns import CONSENT_VERSION

WISHES = frozenset({
    Wish.KEEP, Wish.KEEP_NOTHING, Wish.DETAILED, Wish.SHORT, Wish.LARGE, Wish.USUAL, Wish.CHOICES,
})  # fmt: skip
PAST = frozenset({Wish.MORE, Wish.AGAIN, Wish.SIMPLER, Wish.SPELL, Wish.SHEET, Wish.REMINDER})
"""Wishes that need what was said before, or keep something."""


def unkept(
    wish: Wish | None, conversation: Conversation, language: str, services: Services
) -> tuple[Answer, Conversation] | None:
    """Why a wish cannot be granted to somebody of whom nothing is kept; None: it can."""
    if conversation.keeps or wish not in PAST:
        return None
    return _said("first-not-kept", language, services), conversation


def grant(
    wish: Wish, conversation: Conversation, language: str, services: Services
) -> tuple[Answer, Conversation]:
    """Note one of `WISHES`, and say so."""
    if wish is Wish.CHOICES:
        return chosen(conversation, language, services), conversation
    if wish in {Wish.KEEP, Wish.KEEP_NOTHING}:
        keep = wish is Wish.KEEP
        said = _said("first-keep-set" if keep else "first-no", language, services)
        return said, _keeping(conversation, keep, language, services)
    if wish in {Wish.DETAILED, Wish.SHORT}:
        state = replace(conversation, detailed=wish is Wish.DETAILED)
    else:
        state = replace(conversation, large_text=wish is Wish.LARGE)
    return _said(f"{wish}-set", language, services), state


def _keeping(
    conversation: Conversation, keep: bool, language: str, services: Services
) -> Conversation:
    before = conversation.consent
    consent = Consent(
        version=CONSENT_VERSION,
        at=services.clock.now(),
        language=language,
        remote=before.remote if before else False,
        keep=keep,
    )
    told = tuple(dict.fromkeys((*conversation.told, ANSWERED)))
    return replace(conversation, consent=consent, onboarding=None, told=told)


def _said(phrase: str, language: str, services: Services) -> Answer:
    text = services.phrases.say(language, phrase, days=services.retention_days)
    return Answer(text=text, language=language)


def chosen(conversation: Conversation, language: str, services: Services) -> Answer:
    """All that the person chose, and what they agreed to, in one answer."""
    say = services.phrases.say
    consent = conversation.consent
    said = [
        say(language, "first-chosen-language"),
        say(language, "first-chosen-speed", speed=str(conversation.speed)),
        say(language, "first-chosen-voice", voice="on" if conversation.prefers_voice else "off"),
        say(language, "first-chosen-length", length="long" if conversation.detailed else "short"),
        say(language, "first-chosen-letters",
            letters="large" if conversation.large_text else "usual"),
    ]  # fmt: skip
    if consent is not None:
        asked = ANSWERED in conversation.told
        kept = ("yes" if asked else "told") if consent.keep else "no"
        said.append(
            say(language, "first-chosen-keep", keep=kept, day=consent.at.date(),
                days=services.retention_days)
        )  # fmt: skip
        if consent.remote or services.consented is not None:
            remote = "yes" if consent.remote else "no"
            said.append(say(language, "first-chosen-remote", remote=remote))
    return Answer(text=" ".join(said), language=language)


def in_full(turn: Turn) -> Turn:
    """For who wants the whole answer at once: what "more" would give follows, piece by piece."""
    state = turn.conversation
    last = state.last_answer
    if not state.detailed or last is None or not last.more or not turn.replies:
        return turn
    pieces = [
        Passage(text=piece) if isinstance(piece, str) else piece for piece in last.more
    ]  # fmt: skip
    language = last.more_language or last.language
    first = list(turn.replies)
    choices = first[-1].choices
    first[-1] = replace(first[-1], choices=())
    rest = [
        Reply(
            text=one.text,
            speech=one.text if one.speech is None else one.speech,
            language=one.language or language,
            choices=choices if number == len(pieces) else (),
        )
        for number, one in enumerate(pieces, 1)
    ]
    return replace(
        turn,
        replies=(*first, *rest),
        conversation=replace(state, more_given=len(pieces)),
    )
