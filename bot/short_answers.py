"""A spoken "yes" or "no" to a question of ours, which a recogniser alone often takes for noise.

Only while a question is open that asks for a yes or a no, or while a person at the other end has
the conversation and "bot" brings us back; and only for what was not understood already. Other short
words that people say then are candidates too: "stop" is heard as "stop", and a greeting is not
taken for a yes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.cues import HEARING, yes_or_no
from bot.errors import PorteVoixError
from bot.model import Conversation, EngineFailed, HeardWord, Question, Transcript
from bot.ports import Candidate, Phrases, Services
from bot.trace import emit, stage

_OPEN = {Question.DAY, Question.TONGUE}
"""Questions to which a yes is no answer."""
_WORDS = {
    "yes": 4, "no": 3, "stop": 2, "again": 2, "more": 2, "help": 2, "greeting": 2, "thanks": 2,
}  # fmt: skip
"""How many words of each list compete, the commonest first."""
_CALLING = {"bot": 3}
"""The same, while somebody else has the conversation."""
_LONGEST = 2  # words of a candidate
SURE = 0.9
"""Confidence of a word that was told from all the others."""


def asked(conversation: Conversation) -> bool:
    """True while a word of ours is waited for: a yes, a no, or our name."""
    question, dialogue = conversation.question, conversation.dialogue
    talk = conversation.interpreting
    return (
        (question is not None and question not in _OPEN)
        or (dialogue is not None and dialogue.yes_no)
        or (talk is not None and talk.held is not None)
        or conversation.handed
    )


async def understood(
    recording: bytes, heard: Transcript, conversation: Conversation, services: Services
) -> Transcript:
    """`heard`, or the short answer that was said. Raises nothing: an engine that fails leaves what
    was heard."""
    if services.answers is None or not asked(conversation):
        return heard
    if yes_or_no(heard.text, services.phrases.languages, services.phrases, HEARING) is not None:
        return heard
    own = (conversation.language or heard.language or services.default_language).split("-")[0]
    words = tuple(candidates(own, services.phrases, calling=conversation.handed))
    try:
        with stage("answer-word", services.clock.monotonic):
            meaning = await services.answers.which(recording, words)
    except PorteVoixError as error:
        emit(EngineFailed(stage="answer-word", engine="answers", error=type(error).__name__))
        return heard
    if meaning is None:
        return heard
    word = next(one.text for one in words if one.meaning == meaning)
    return replace(
        heard,
        text=word,
        language=own,
        confidence=SURE,
        language_confidence=max(heard.language_confidence, SURE),
        words=(HeardWord(text=word, confidence=SURE),),
    )


def candidates(language: str, phrases: Phrases, *, calling: bool = False) -> Iterator[Candidate]:
    """What may be said, as a recogniser writes it: "Oui."; no word twice. Words of another language
    do not compete: of two languages the recogniser prefers the one that it knows better.

    `calling`: our name as well.
    """
    seen: set[str] = set()
    for meaning, most in (_WORDS | (_CALLING if calling else {})).items():
        for word in _short(phrases.words(language, f"cue-{meaning}"), seen, most):
            yield Candidate(
                text=f"{word[0].upper()}{word[1:]}.", language=language, meaning=meaning
            )


def _short(words: Sequence[str], seen: set[str], most: int) -> list[str]:
    """The first `most` that are short and new."""
    new = [word for word in words if len(word.split()) <= _LONGEST and word not in seen][:most]
    seen.update(new)
    return new
