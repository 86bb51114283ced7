"""Danger in words that no list has: what the sense of danger makes of a message (rule R5).

It comes after the lists (`bot.danger`), which need no engine, and before any skill: it hears what
they miss, and sets aside what they cannot tell from danger. Where it fails or is late, the lists
have decided.
"""

from __future__ import annotations

import asyncio

from bot.danger import Alarm
from bot.errors import EngineError
from bot.model import Conversation, Danger, EngineFailed, Message
from bot.ports import DangerSense, Sensed, Services
from bot.trace import emit, stage

SURE = 0.6
"""From this probability on it is an alarm: a false one costs a sentence, the answer follows it."""
SURER = 0.9
"""The same while questions are open: what is said then are names, addresses and numbers. Below it,
an alarm does not take the place of an answer."""
CALM = 0.01
"""Below it what the lists heard is set aside: "is Suicide Squad on television?". On messages that
nobody trained on (benchmarks/danger_sense.py) no danger that the lists heard was below 0.02, and
seven of ten of their false alarms were."""
HINT = 0.2
"""What the last message must have by itself, to be the end of something said in two."""
SECONDS = 3.0
LEAST_WORDS = 2
CALM_WORDS = 4
"""Fewer words than that are explicit, or cannot be judged."""


async def sensed(
    message: Message, conversation: Conversation, language: str, services: Services
) -> Alarm | None:
    """The danger that the message speaks of, alone or with the one before it. Raises nothing.

    While everything is translated, only the lists count: an interpreter does not interrupt.
    """
    if services.sense is None or conversation.translate_to:
        return None
    if len(message.text.split()) < LEAST_WORDS or message.text.startswith("/"):
        return None
    found = await _asked(services.sense, message, conversation, services)
    if not found:
        return None
    alone, whole = found[0], found[-1]
    sure = SURER if conversation.dialogue else SURE
    if alone.probability >= sure:
        return Alarm(alone.danger, language, sure=alone.probability >= SURER)
    if alone.probability >= HINT and whole.probability >= sure:
        return Alarm(whole.danger, language, sure=False)
    return None


async def calm(
    alarm: Alarm, message: Message, conversation: Conversation, services: Services
) -> bool:
    """True when what the lists heard is next to impossible. Never of suicide; never when the sense
    fails or is late. Raises nothing."""
    if services.sense is None or alarm.danger is Danger.SUICIDE:
        return False
    if len(message.text.split()) < CALM_WORDS:
        return False
    found = await _asked(services.sense, message, conversation, services)
    return bool(found) and all(one.probability < CALM for one in found)


async def _asked(
    sense: DangerSense, message: Message, conversation: Conversation, services: Services
) -> tuple[Sensed, ...]:
    """Of the message alone, and after the one before it."""
    texts = [message.text]
    if conversation.recent and conversation.last_skill != "danger":
        texts.append(f"{conversation.recent[-1]} . {message.text}")
    try:
        with stage("sense", services.clock.monotonic, size=len(message.text)):
            async with asyncio.timeout(SECONDS):
                return await sense.sense(texts)
    except (EngineError, TimeoutError) as error:
        emit(EngineFailed(stage="sense", engine="sense", error=type(error).__name__))
        return ()
