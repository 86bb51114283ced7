"""What people say about announcements, and the one question that they are asked about them.

Nobody gets any without having said yes. The question comes once, after a good answer, and not
before the third thing a person says. What they said is kept with the turn (`Turn.news`).
"""

from __future__ import annotations

import logging
from dataclasses import replace

from bot.cues import says, yes_or_no
from bot.errors import StoreError
from bot.model import Answer, Conversation, HandoffState, Message, Question, Reply, Turn
from bot.ports import Newsletter, Services
from bot.routing import Wish
from bot.turns import GREETING, RECENT, interface_language, turn_of, welcomed

log = logging.getLogger("porte_voix.news")

SKILL = "news"
_NO_ANSWERS = frozenset({*map(str, Wish), GREETING, SKILL, "help", "none"})


async def told(
    message: Message, conversation: Conversation, language: str, services: Services
) -> Turn | None:
    """The turn of "stop news", of "stop" right after an announcement, of "send me the news", and
    of the answer to our question; None: this is about something else. Raises StoreError."""
    if services.newsletters is None or message.media or not message.text or conversation.talks:
        return None
    asked = conversation.question is Question.NEWS
    wanted = _wanted(message.text, asked, conversation, services)
    bare = wanted is None and _bare_stop(message.text, conversation, services)
    if wanted is None and not bare:
        return None
    letter = await services.newsletters.newsletter(conversation.key)
    if bare and (letter is None or not letter.just or not letter.agreed):
        return None
    return _answered(bool(wanted), asked, letter, conversation, language, services)


async def with_question(turn: Turn, spoken: str, services: Services) -> Turn:
    """The turn with the question, where it is time to ask. Raises nothing of `bot.errors`."""
    if services.newsletters is None or not _fits(turn):
        return turn
    state = turn.conversation
    try:
        letter = await services.newsletters.newsletter(state.key)
    except StoreError as error:
        log.warning("news-not-asked error=%s", error)
        return turn
    if letter is None or letter.asked:
        return turn
    language, say = interface_language(spoken, services), services.phrases.say
    text = say(language, "news-ask", name=letter.name)
    choices = (say(language, "choice-yes"), say(language, "choice-no"))
    reply = Reply(text=text, speech=text, language=language, choices=choices)
    return replace(
        turn,
        replies=(*turn.replies, reply),
        conversation=replace(state, question=Question.NEWS),
        news=False,
    )


def _fits(turn: Turn) -> bool:
    """True after a good answer to somebody who was invited, has been here for a while and is in the
    middle of nothing."""
    state = turn.conversation
    trouble = turn.erase or turn.danger or turn.handoff or turn.failure or state.failures
    if trouble or turn.news is not None or turn.desk is not None or turn.skill in _NO_ANSWERS:
        return False
    open_ = state.question or state.dialogue or state.onboarding or state.translate_to
    if open_ or state.talks or state.handoff is not None or len(state.recent) < RECENT:
        return False
    keeps = state.consent is not None and state.consent.keep
    return state.organisation is not None and keeps and welcomed(state)


def _wanted(text: str, asked: bool, conversation: Conversation, services: Services) -> bool | None:
    phrases = services.phrases
    languages = sorted(phrases.languages, key=lambda tag: tag != conversation.language)
    if asked and (answer := yes_or_no(text, languages, phrases)) is not None:
        return answer
    for language in languages:
        fillers = phrases.words(language, "cue-filler")
        for wanted, group in ((False, "cue-news-stop"), (True, "cue-news-start")):
            if says(text, phrases.words(language, group), fillers):
                return wanted
    return None


def _bare_stop(text: str, conversation: Conversation, services: Services) -> bool:
    """True for "stop" where nothing else is there to be stopped."""
    taken = conversation.handoff is not None and conversation.handoff.state is HandoffState.TAKEN
    if conversation.translate_to or conversation.dialogue or taken:
        return False
    phrases = services.phrases
    return any(
        says(text, phrases.words(tag, "cue-stop"), phrases.words(tag, "cue-filler"))
        for tag in phrases.languages
    )


def _answered(
    wanted: bool, asked: bool, letter: Newsletter | None, conversation: Conversation,
    language: str, services: Services,
) -> Turn:  # fmt: skip
    if letter is None:
        phrase, name = "news-none", ""
    elif wanted:
        phrase, name = "news-agreed", letter.name
    else:
        phrase, name = (
            "news-declined" if asked and not letter.agreed else "news-stopped",
            letter.name,
        )
    answer = Answer(text=services.phrases.say(language, phrase, name=name), language=language)
    turn = turn_of(answer, conversation, skill=SKILL, fresh=False)
    return replace(turn, news=None if letter is None else wanted)
