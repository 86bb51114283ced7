"""Asking before answering, once: was this heard well, and which language is spoken (rule R10).

A question of ours here never stands before danger, nor before a wish that was said clearly: both
are looked for first. It is asked once; what is heard in doubt again is answered, with the words
that were understood said first, and at the second time with a person offered.
"""

from __future__ import annotations

from dataclasses import replace

from bot.cues import HEARING, fold, one_letter_apart, says, yes_or_no
from bot.doubt import ASKED_TONGUE, DOUBT, NEIGHBOURS, UNSURE, deaf, doubtful
from bot.model import (
    Answer,
    Conversation,
    Message,
    Passage,
    Question,
    Reply,
    Transcript,
    Turn,
)
from bot.ports import Phrases, Services
from bot.reminder_requests import understood
from bot.routing import Wish, spoken_wish
from bot.turns import interface_language, plain, turn_of, welcomed

MOST_TONGUES = 4
FEW = 5  # words of an answer to "is that right?"
LETTERS = 3  # of a word from which on one may be wrong
SHORT = 4  # words of an answer that the skill which asked can check by itself


def confirmed(message: Message, conversation: Conversation, phrases: Phrases) -> bool | None:
    """The answer to "is that right?", in any language; None: it is open no more, or was not
    asked."""
    if conversation.question is not Question.HEARD or conversation.unsure is None:
        return None
    languages = sorted(phrases.languages, key=lambda tag: tag != conversation.language)
    sure = yes_or_no(message.text, languages, phrases, HEARING)
    return _nearly(message.text, languages[0], phrases) if sure is None else sure


def _nearly(text: str, language: str, phrases: Phrases) -> bool | None:
    """The same of a few words, one of which was misheard: a "no" anywhere among them, or a "yes"
    at their beginning ("not right" has "right" in it); or of one word with a wrong letter ("ouïe"
    for "oui")."""
    heard = fold(text)
    if len(text.split()) > FEW:
        return None
    yes, no = (
        [fold(cue) for group in HEARING for cue in phrases.words(language, group + name)]
        for name in ("yes", "no")
    )
    if any(f" {cue} " in f" {heard} " for cue in no):
        return False
    if any(f"{heard} ".startswith(f"{cue} ") for cue in yes):
        return True
    near_yes, near_no = (
        any(len(cue) >= LETTERS and one_letter_apart(heard, cue) for cue in cues)
        for cues in (yes, no)
    )
    return near_yes if near_yes != near_no else None


def question(
    message: Message,
    heard: Transcript | None,
    sure: bool | None,
    conversation: Conversation,
    language: str,
    services: Services,
) -> Turn | None:
    """What is asked of the person before their words are answered; None: they are answered.

    `sure`: what they said to "is that right?" just now (`confirmed`).
    """
    if sure is False:
        again = plain("hearing-again", language, services)
        return turn_of(again, conversation, skill="help", fresh=False)
    if _asked_again(message, conversation, services.phrases) and conversation.unsure is not None:
        return _ask_heard(conversation.unsure, conversation, language, services)
    if sure or heard is None or not heard.text or message.media or conversation.talks:
        return None
    if fold(message.text) != fold(heard.text) or _clear(heard, conversation, services.phrases):
        return None  # something was typed with it; or it is what can be asked for at any time
    if deaf(heard, conversation, services.ledger):
        answer = replace(plain("hearing-none", language, services), handoff=True)
        return turn_of(answer, conversation, skill="help", fresh=False)
    if _unknown(message, heard, conversation):
        return _ask_tongue(message, heard, conversation, services)
    if doubtful(heard) and not conversation.doubts and conversation.keeps:
        return _ask_heard(heard, conversation, language, services)
    return None


def _asked_again(message: Message, conversation: Conversation, phrases: Phrases) -> bool:
    """True when "again" is about our question."""
    if conversation.question is not Question.HEARD:
        return False
    return spoken_wish(message.text, conversation, phrases)[0] is Wish.AGAIN


def _clear(heard: Transcript, conversation: Conversation, phrases: Phrases) -> bool:
    """True for a wish or an answer that is one of the known ones, letter by letter: no mishearing
    makes it. What cannot be undone must have been heard well besides."""
    wish, _ = spoken_wish(heard.text, conversation, phrases)
    if wish is not None:
        return wish is not Wish.DELETE or heard.confidence >= DOUBT
    if understood(heard.text, conversation, phrases) is not None:
        return True
    if conversation.dialogue is not None and len(heard.text.split()) <= SHORT:
        return True
    last = conversation.last_answer
    offered = last.choices if last is not None else ()
    return fold(heard.text) in map(fold, offered) or any(
        says(heard.text, phrases.words(language, f"cue-{name}"))
        for language in phrases.languages
        for name in ("yes", "no")
    )


def _ask_heard(
    heard: Transcript, conversation: Conversation, language: str, services: Services
) -> Turn:
    say = services.phrases.say
    answer = Answer(
        text=say(language, "hearing-confirm", text=heard.text),
        language=language,
        choices=(say(language, "choice-yes"), say(language, "choice-no")),
        question=Question.HEARD,
    )
    turn = turn_of(_introduced(answer, conversation, services), conversation, skill="help",
                   fresh=False)  # fmt: skip
    kept = replace(turn.conversation, unsure=replace(heard, words=()), doubts=1)
    return replace(turn, conversation=kept)


def _introduced(answer: Answer, conversation: Conversation, services: Services) -> Answer:
    """At first contact the welcome waits for the answer; that this is a machine does not (R11)."""
    if welcomed(conversation):
        return answer
    lead = services.phrases.say(answer.language, "i-am-a-machine")
    return replace(answer, text=f"{lead}\n{answer.text}")


# --- which language -------------------------------------------------------------------------------


def _unknown(message: Message, heard: Transcript, conversation: Conversation) -> bool:
    """True when the language is a guess and nothing else tells it."""
    hint = (message.language_hint or "").split("-")[0]
    return (
        conversation.language is None
        and ASKED_TONGUE not in conversation.told
        and heard.language_confidence < UNSURE
        and heard.language != hint
    )


def tongues(message: Message, heard: Transcript, services: Services) -> tuple[str, ...]:
    """The interface languages that may have been spoken, likeliest first."""
    near = NEIGHBOURS.get(heard.language, ())
    hint = interface_language(message.language_hint, services)
    likely = (heard.language, *near[:2], hint, *near[2:], services.default_language)
    known = services.phrases.languages
    return tuple(dict.fromkeys(tag for tag in likely if tag in known))[:MOST_TONGUES]


def _ask_tongue(
    message: Message, heard: Transcript, conversation: Conversation, services: Services
) -> Turn:
    """Each language is named by its own voice."""
    say = services.phrases.say
    first, *others = tongues(message, heard, services)
    answer = Answer(
        text=f"{say(first, 'hearing-tongue-ask')} {say(first, 'hearing-tongue')}",
        language=first,
        then=tuple(Passage(text=say(tag, "hearing-tongue"), language=tag) for tag in others),
        choices=tuple(say(tag, "language-name") for tag in (first, *others)),
        question=Question.TONGUE,
    )
    turn = turn_of(_introduced(answer, conversation, services), conversation, skill="help",
                   fresh=False)  # fmt: skip
    told = (*turn.conversation.told, ASKED_TONGUE)
    return replace(turn, conversation=replace(turn.conversation, language=None, told=told))


# --- what was answered all the same ---------------------------------------------------------------


def heeded(
    turn: Turn, heard: Transcript | None, sure: bool | None, language: str, services: Services
) -> Turn:
    """What was heard in doubt and answered all the same is said first; at the second time in a row
    a person is offered."""
    state = turn.conversation
    asking = state.question in {Question.HEARD, Question.TONGUE} or not turn.replies
    if asking or sure is False or turn.erase or state.talks:  # the interpreter asks who spoke
        return turn
    if sure or heard is None or not heard.text or not doubtful(heard):
        return replace(turn, conversation=replace(state, doubts=0))
    turn = replace(turn, conversation=replace(state, doubts=state.doubts + 1))
    if turn.danger or (heard.confidence >= DOUBT and not state.doubts):
        return turn
    turn = _saying(turn, heard, language, services)
    return turn if turn.handoff or state.doubts != 1 else _offering(turn, language, services)


def _saying(turn: Turn, heard: Transcript, language: str, services: Services) -> Turn:
    """The answer, with what was understood before it."""
    note = services.phrases.say(language, "heard-doubt", text=heard.text)
    first = turn.replies[0]
    if first.language != language:  # a translation, say: two voices, two replies
        doubt = Reply(text=note, speech=note, language=language)
        return replace(turn, replies=(doubt, *turn.replies))
    told = replace(first, text=f"{note}\n{first.text}", speech=f"{note}\n{first.speech}")
    return replace(turn, replies=(told, *turn.replies[1:]))


def _offering(turn: Turn, language: str, services: Services) -> Turn:
    text = services.phrases.say(language, "hearing-human")
    human = services.phrases.words(language, "cue-human")[:1]
    offer = Reply(text=text, speech=text, language=language, choices=human)
    return replace(turn, replies=(*turn.replies, offer), handoff=True)
