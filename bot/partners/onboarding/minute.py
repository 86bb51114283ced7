"""The first minute, one thing after the other: which language, who we are, may we keep this.

Whatever is said instead of an answer is answered first, and danger before everything; then the
minute goes on where it was. Each question is asked twice at most. Who still has not answered is
served like somebody who said no, until they say yes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.cues import says, yes_or_no
from bot.model import (
    Consent,
    Conversation,
    HandoffState,
    Message,
    Onboarding,
    Question,
    Reply,
    Transcript,
    Turn,
)
from bot.partners.onboarding import ANSWERED, languages, tiers
from bot.partners.onboarding.arriving import Guest
from bot.partners.onboarding.introducing import introduced, invited_by
from bot.ports import Phrases, Services
from bot.routing import Route, Wish, spoken_wish
from bot.turns import CONSENT_VERSION, FIRST_MINUTE, interface_language
from bot.wishes import grant

AGREEING = ("cue-", "cue-hearing-", "cue-first-")
"""For `yes_or_no`: also what is said to "do you agree?"."""
TWICE = 2
"""How often one question is asked, unless the person wants to hear it again."""
NAME = FIRST_MINUTE
"""In `Turn.skill`."""
_REMOTE = "remote-ask"
"""In `Conversation.told`: whether an outside service may be used was asked."""
_CONFUSED = ("not-understood", "heard-nothing", "greeting", "you-are-welcome", "nothing-yet")
"""Answers to words that asked for nothing: what goes on says more."""


# --- before an answer is made ---------------------------------------------------------------------


def agreed(message: Message, conversation: Conversation, phrases: Phrases) -> bool | None:
    """The answer to "do you agree?", in any language; None: it is not asked, or was not
    answered."""
    if conversation.question is not Question.AGREE or message.media:
        return None
    likely = sorted(phrases.languages, key=lambda tag: tag != conversation.language)
    return yes_or_no(message.text, likely, phrases, AGREEING)


def met(
    message: Message, conversation: Conversation, guest: Guest | None, language: str,
    services: Services,
) -> Turn | None:  # fmt: skip
    """The turn of somebody who came with an invitation: it is valid (`guest`) or not, and whose it
    was is then not said. None: they asked something with it, which is answered first."""
    if message.media or not only_came(message.text, services.phrases):
        return None
    replies: tuple[Reply, ...] = ()
    if guest is None:
        replies = tiers.notes(["first-expired"], language, services)
    elif conversation.onboarding is None:  # they have been here before
        now = tiers.notes(["first-now"], language, services)
        replies = (*invited_by(guest.host, language, services), *now)
    return Turn(replies=replies, conversation=_closed(conversation), skill=NAME, language=language)


def only_came(text: str, phrases: Phrases) -> bool:
    """True for the command, or for no more than a greeting beside the secret of an invitation."""
    return text in {"", "/start"} or any(
        says(text, phrases.words(tag, "cue-greeting"), phrases.words(tag, "cue-filler"))
        for tag in phrases.languages
    )


def answered(
    message: Message, heard: Transcript | None, conversation: Conversation, language: str,
    services: Services,
) -> Turn | None:  # fmt: skip
    """The turn of words that only answer the first minute; None: they are answered as always."""
    if message.media or not message.text or conversation.talks:
        return None
    if conversation.question not in {None, Question.AGREE} or conversation.dialogue is not None:
        return None  # it answers what was asked last
    minute = conversation.onboarding
    yes = agreed(message, conversation, services.phrases)
    if yes is not None:
        return _consented(yes, conversation, language, services)
    if minute is None:
        return None
    chosen = languages.named(message.text, services.phrases)
    if chosen in services.phrases.languages:
        state = replace(
            conversation, language=chosen, language_chosen=True,
            onboarding=replace(minute, step="consent", asked=0),
        )  # fmt: skip
        return _said_only(state, chosen or language)
    if minute.step == "language":
        only = languages.trivial(message.text, heard, minute, services.phrases)
        unsure = heard is not None and conversation.language is None
        return _said_only(conversation, language) if only or unsure else None
    return _explained(message, conversation, minute, language, services)


def _said_only(conversation: Conversation, language: str) -> Turn:
    """What comes next follows by itself."""
    return Turn(replies=(), conversation=_closed(conversation), skill=NAME, language=language)


def _consented(yes: bool, conversation: Conversation, language: str, services: Services) -> Turn:
    """What was agreed to is written down; what comes next is the outside service, if any."""
    first = conversation.onboarding is not None
    state = _decided(conversation, yes, language, services)
    said = ["first-yes" if yes else "first-no", *(["first-manner"] if first else [])]
    asks = services.consented is not None and _REMOTE not in state.told
    replies = tiers.notes([*said, *([] if asks else ["first-now"])], language, services)
    if asks:
        say = services.phrases.say
        choices = (say(language, "choice-yes"), say(language, "choice-no"))
        replies = (*replies, tiers.note("remote-ask", language, services, choices))
        state = replace(state, question=Question.REMOTE, told=(*state.told, _REMOTE))
    return Turn(replies=replies, conversation=state, skill=NAME, language=language)


def _decided(
    conversation: Conversation, keep: bool, language: str, services: Services
) -> Conversation:
    """The first minute is over."""
    before = conversation.consent
    consent = Consent(
        version=CONSENT_VERSION,
        at=services.clock.now(),
        language=language,
        remote=before.remote if before else False,
        keep=keep,
    )
    told = tuple(dict.fromkeys((*conversation.told, ANSWERED)))
    return replace(_closed(conversation), consent=consent, onboarding=None, told=told)


def _explained(
    message: Message, conversation: Conversation, minute: Onboarding, language: str,
    services: Services,
) -> Turn | None:  # fmt: skip
    """The same again, slower, simpler, in full, or nothing more of it."""
    wish, _ = spoken_wish(message.text, conversation, services.phrases)
    if wish is Wish.STOP:
        return _consented(False, conversation, language, services)
    if conversation.question is not Question.AGREE:
        return None
    if wish in {Wish.SLOWER, Wish.FASTER}:
        way = Route(because="wish", text=message.text, wish=wish)
        granted = grant(way, conversation, language, services)
        conversation = replace(conversation, speed=granted.conversation.speed)
    replies: Sequence[Reply]
    if wish in {Wish.AGAIN, Wish.SLOWER, Wish.FASTER}:
        replies = tiers.short(language, services)
    elif wish is Wish.SIMPLER or _asks_why(message.text, services.phrases):
        replies = tiers.simple(language, services)
    elif wish is Wish.MORE:
        replies = tiers.full(language, services)
    else:
        return None
    state = replace(_closed(conversation), question=Question.AGREE)
    return Turn(replies=tuple(replies), conversation=state, skill=NAME, language=language)


def _asks_why(text: str, phrases: Phrases) -> bool:
    return any(
        says(text, phrases.words(tag, "cue-first-explain"), phrases.words(tag, "cue-filler"))
        for tag in phrases.languages
    )


def _closed(conversation: Conversation) -> Conversation:
    return replace(conversation, last_skill=NAME, question=None, unsure=None)


# --- after an answer was made ---------------------------------------------------------------------


def resumed(turn: Turn, before: Conversation, spoken: str, services: Services) -> Turn:
    """What comes next in the first minute, after the answer; nothing after danger, and nothing
    while another question is open."""
    state = turn.conversation
    minute = state.onboarding
    if minute is None or turn.erase or turn.danger or _elsewhere(state):
        return turn
    if turn.failure:  # nothing was answered: the question that is open stays so
        kept = before.question if before.question is Question.AGREE else state.question
        return replace(turn, conversation=replace(state, question=kept))
    if state.question not in {None, Question.AGREE} or _explaining(turn):
        return turn
    confused = _confused(turn, services)
    if confused:
        turn = replace(turn, replies=())
    language = interface_language(state.language or spoken, services)
    if minute.step == "language" and state.language is None and minute.asked < TWICE:
        return _greeting(turn, minute, services)
    if minute.step == "language":
        minute = replace(minute, step="consent", asked=0)
        if state.language is None:
            language = minute.languages[0]
            state = replace(state, language=language)
    turn = replace(turn, conversation=replace(state, onboarding=minute))
    if not minute.asked:
        return _asking(turn, introduced(minute, spoken, language, services), language)
    if minute.asked < TWICE:
        return _asking(turn, (_again(confused, language, services),), language)
    return _undecided(turn, language, services)


def _explaining(turn: Turn) -> bool:
    """True when the question was just put in other words."""
    return turn.skill == NAME and turn.conversation.question is Question.AGREE


def _again(confused: bool, language: str, services: Services) -> Reply:
    asked = tiers.asking(language, services)
    if not confused:
        return asked
    text = f"{services.phrases.say(language, 'first-agree-again')} {asked.text}"
    return replace(asked, text=text, speech=text)


def _elsewhere(state: Conversation) -> bool:
    """True while somebody else is being talked to, or a question of a skill is open."""
    taken = state.handoff is not None and state.handoff.state is HandoffState.TAKEN
    return state.talks or taken or state.dialogue is not None


def _confused(turn: Turn, services: Services) -> bool:
    """True when the words asked for nothing that we know."""
    if len(turn.replies) != 1:
        return not turn.replies
    only = turn.replies[0]
    return any(only.text == services.phrases.say(only.language, one) for one in _CONFUSED)


def _greeting(turn: Turn, minute: Onboarding, services: Services) -> Turn:
    """One sentence in each language, by a voice of each."""
    phrase = "first-hello-again" if minute.asked else "first-hello"
    said = [tiers.note(phrase, tag, services) for tag in minute.languages]
    names = tuple(services.phrases.say(tag, "language-name") for tag in minute.languages)
    said[-1] = replace(said[-1], choices=names)
    state = replace(turn.conversation, onboarding=replace(minute, asked=minute.asked + 1))
    return replace(turn, replies=(*turn.replies, *said), conversation=state)


def _asking(turn: Turn, replies: tuple[Reply, ...], language: str) -> Turn:
    state = turn.conversation
    minute = state.onboarding and replace(state.onboarding, asked=state.onboarding.asked + 1)
    return replace(
        turn,
        replies=(*turn.replies, *replies),
        conversation=replace(state, onboarding=minute, question=Question.AGREE),
        language=turn.language if turn.replies else language,
    )


def _undecided(turn: Turn, language: str, services: Services) -> Turn:
    """Asked twice, not answered: as with a no. A yes is still heard as one. Of whom something is
    kept since before the invitation, it stays so."""
    state = turn.conversation
    if state.consent is not None and state.consent.keep:
        return replace(turn, conversation=replace(state, onboarding=None))
    state = replace(_decided(state, False, language, services), question=Question.AGREE)
    unclear = tiers.note("first-unclear", language, services)
    return replace(turn, replies=(*turn.replies, unclear), conversation=state)
