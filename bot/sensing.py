"""Danger in words that no list has: what the sense of danger makes of a message (rule R5).

It comes after the lists (`bot.danger`), which need no engine, and before any skill: it hears what
they miss, and sets aside what they cannot tell from danger. Where it fails or is late, the lists
have decided.
"""

from __future__ import annotations

import asyncio
import re

from bot.danger import Alarm
from bot.errors import EngineError
from bot.model import Conversation, Danger, EngineFailed
from bot.ports import Clock, DangerSense, Sensed
from bot.trace import emit, stage

SURE = 0.6
"""From this probability on it is an alarm: a false one costs a sentence, the answer follows it."""
SURER = 0.9
"""The same while questions are open: what is said then are names, addresses and numbers. Below it,
an alarm does not take the place of an answer."""
CALM = 0.01
"""Below it what the lists heard is set aside: "is there a museum of the slave trade?". On messages
that nobody trained on (benchmarks/danger_sense.py) no danger that the lists heard was below 0.02,
and seven of ten of their false alarms were."""
HINT = 0.2
"""What the last message must have by itself, to be the end of something said in two."""
SECONDS = 3.0
LEAST_WORDS = 2
CALM_WORDS = 4
"""Fewer words than that are explicit, or cannot be judged."""
MOST_WORDS = 16
"""Of what is judged at once; of more words, the ones about something else would decide."""
MOST_PIECES = 12
LONGEST = 400
"""Characters of a message that the sense may call calm."""
BEFORE = 200
"""Characters of the message before that belong to this one."""
_END = re.compile(r"[.!?;:…؟؛۔።፧।\n]+\s*")


async def sensed(
    text: str, conversation: Conversation, language: str, sense: DangerSense, clock: Clock
) -> Alarm | None:
    """The danger that a message speaks of, alone or with the one before it. Raises nothing.

    While everything is translated, only the lists count: an interpreter does not interrupt.
    """
    if conversation.translate_to or len(text.split()) < LEAST_WORDS or text.startswith("/"):
        return None
    # What was said before an alarm was answered, and does not count again.
    before = "" if conversation.last_skill == "danger" else _before(conversation)
    found = await _asked(text, before, sense, clock)
    if not found:
        return None
    alone, whole = found[0], found[-1]
    inside = max(found[1:], key=lambda one: one.probability, default=alone)
    sure = SURER if conversation.dialogue else SURE
    quiet = conversation.dialogue is None
    if alone.probability >= sure:
        return Alarm(alone.danger, language, sure=quiet and alone.probability >= SURER)
    if inside.probability >= SURER:
        return Alarm(inside.danger, language, sure=quiet)
    if alone.probability >= HINT and whole.probability >= sure:
        return Alarm(whole.danger, language, sure=False)
    return None


async def calm(
    alarm: Alarm, text: str, conversation: Conversation, sense: DangerSense, clock: Clock
) -> bool:
    """True when what the lists heard is next to impossible, in the message and in every sentence of
    it; `sensed` has nothing to add then. Never of suicide; never when the sense fails or is late.
    Raises nothing."""
    if alarm.danger is Danger.SUICIDE:
        return False
    if len(text.split()) < CALM_WORDS or len(text) > LONGEST:
        return False
    if any(one.strip() and len(one.split()) < LEAST_WORDS for one in _END.split(text)):
        return False  # a single word is explicit, and no part has it
    found = await _asked(text, _before(conversation), sense, clock)
    return bool(found) and all(one.probability < CALM for one in found)


def pieces(text: str) -> list[str]:
    """The sentences of a text that has several, and its parts where it has no full stops: what is
    asked about papers must not drown what is said in passing. At most `MOST_PIECES`."""
    found: list[str] = []
    for sentence in _END.split(text):
        words = sentence.split()
        if len(words) <= MOST_WORDS:
            found += [sentence.strip()] if len(words) >= LEAST_WORDS else []
        else:
            starts = range(0, len(words) - MOST_WORDS // 2, MOST_WORDS // 2)
            found += [" ".join(words[start : start + MOST_WORDS]) for start in starts]
    return found[-MOST_PIECES:] if len(found) > 1 else []


def _before(conversation: Conversation) -> str:
    """The end of the message before."""
    return conversation.recent[-1][-BEFORE:] if conversation.recent else ""


async def _asked(text: str, before: str, sense: DangerSense, clock: Clock) -> tuple[Sensed, ...]:
    """Of the message, of its parts, and last of the message after the one before it, if any."""
    texts = [text, *pieces(text), *([f"{before} . {text}"] if before else [])]
    try:
        with stage("sense", clock.monotonic, size=len(text)):
            async with asyncio.timeout(SECONDS):
                return await sense.sense(texts)
    except (EngineError, TimeoutError) as error:
        emit(EngineFailed(stage="sense", engine="sense", error=type(error).__name__))
        return ()
