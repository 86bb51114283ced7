"""Answers to what the person wants to know about photos, from what was seen and read on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from bot.ports import Phrases
from skills.describe_image import asking_text as text
from skills.describe_image import asking_things as things
from skills.describe_image.look import Look
from skills.describe_image.purposes import Purpose
from skills.describe_image.question import Asked, Found
from skills.describe_image.telling import Teller

__all__ = ["Found", "answer_to"]


def answer_to(
    purpose: Purpose,
    question: str,
    looks: Sequence[Look],
    teller: Teller,
    phrases: Phrases,
    today: date | None = None,
) -> Found | None:
    """The purpose answered, or honestly declined; None when telling the photo is the answer.

    `looks`: the photos in their order. `today`: with it, a past expiry date is called past.
    """
    asked = Asked(question, looks, teller, phrases, today)
    if purpose in (Purpose.IDENTITY, Purpose.SAFETY):
        declined = teller.say(f"declined-{purpose}")
        return Found(declined, handoff=purpose is Purpose.SAFETY, declined=True)
    if purpose in text.PATTERNS:
        return text.pattern(asked, purpose)
    answer = _ANSWERS.get(purpose)
    return answer(asked) if answer else None


def _count(asked: Asked) -> Found:
    return things.count(asked) or text.written(asked) or things.cannot_tell(asked)


def _where(asked: Asked) -> Found:
    return things.where(asked) or text.written(asked, place=True) or text.absent(asked)


def _which(asked: Asked) -> Found:
    return text.written(asked, place=True) or things.where(asked) or text.absent(asked)


def _find(asked: Asked) -> Found:
    """A thing of the vocabulary, or words that are written on the photo."""
    key = asked.thing
    seen = [claim for _, claim in asked.seen(key)] if key else []
    if seen:
        best = max(seen, key=lambda claim: claim.certainty)
        return asked.say("found", thing=asked.teller.thing(best))
    return text.written(asked) or text.absent(asked)


_ANSWERS: dict[Purpose, Callable[[Asked], Found | None]] = {
    Purpose.SENDER: text.sender,
    Purpose.BEYOND: things.cannot_tell,
    Purpose.PEOPLE: things.people,
    Purpose.COLOUR: things.colour,
    Purpose.LIGHT: things.light,
    Purpose.CODE: text.code,
    Purpose.EXPIRY: text.expiry,
    Purpose.MEDICINE: text.medicine,
    Purpose.SMALL: text.small,
    Purpose.PART: text.part,
    Purpose.READ: text.read,
    Purpose.COUNT: _count,
    Purpose.WHICH: _which,
    Purpose.WHERE: _where,
    Purpose.BESIDE: things.side,
    Purpose.FIND: _find,
}
