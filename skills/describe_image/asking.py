"""Answers to what the person wants to know about a photo."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.cues import fold
from bot.model import Claim
from bot.ports import Phrases
from skills.describe_image.letters.report import AMOUNT, DATE, PHONE, TIME, every, sender_of
from skills.describe_image.look import Look
from skills.describe_image.objects import asked_object
from skills.describe_image.purposes import Purpose
from skills.describe_image.telling import SURE, Teller

DOUBT = 0.9  # confidence of a line below which what it says is marked as uncertain


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a purpose."""

    text: str
    handoff: bool = False
    declined: bool = False


_PATTERNS = {
    Purpose.DATE: rf"{DATE}(?:[^.\d]{{0,12}}{TIME})?|\b\d{{2}}/\d{{4}}\b",
    Purpose.AMOUNT: AMOUNT,
    Purpose.PHONE: PHONE,
}


def answer_to(
    purpose: Purpose, question: str, looks: Sequence[Look], teller: Teller, phrases: Phrases
) -> Found | None:
    """The purpose answered, or honestly declined; None when telling the photo is the answer."""
    if purpose in (Purpose.IDENTITY, Purpose.SAFETY):
        return Found(
            teller.say(f"declined-{purpose}"), handoff=purpose is Purpose.SAFETY, declined=True
        )
    if purpose in _PATTERNS:
        return _in_text(purpose, looks, teller)
    if purpose is Purpose.SENDER:
        names = [name for look in looks if (name := sender_of(look.text))]
        return Found(teller.say("sender", sender=names[0]) if names else teller.say("no-sender"))
    if purpose is Purpose.PEOPLE:
        return _people(looks, teller)
    if purpose is Purpose.COLOUR:
        return _colour(looks, teller)
    if purpose is Purpose.FIND:
        return _find(question, looks, teller, phrases)
    if purpose is Purpose.READ and not any(look.lines for look in looks):
        return Found(teller.say("no-text"))
    return None


def _in_text(purpose: Purpose, looks: Sequence[Look], teller: Teller) -> Found:
    """Quote what looks like a date, an amount or a number, and say when the reading is doubtful."""
    pattern = _PATTERNS[purpose]
    hits = [
        (quote, line.confidence)
        for look in looks
        for line in look.lines
        for quote in every(pattern, line.text)
    ]
    if not hits:
        return Found(teller.say(f"no-{purpose}"))
    quoted = teller.listed([f"« {quote} »" for quote in dict.fromkeys(hit for hit, _ in hits)])
    doubtful = min(confidence for _, confidence in hits) < DOUBT
    phrase = "read-doubtful" if doubtful else "read-quote"
    return Found(teller.say(phrase, text=quoted), handoff=doubtful)


def _people(looks: Sequence[Look], teller: Teller) -> Found:
    """People are counted and nothing else (rule B6)."""
    counts = []
    for look in looks:
        sure = [c.count for c in look.claims if c.text == "person" and c.certainty > SURE]
        faces = [c.count for c in look.claims if c.evidence == "face"]
        counts.append(max([*sure, *faces, 0]))
    total = sum(counts)
    if total == 0:
        return Found(teller.say("no-people"))
    return Found(teller.say("people", people=teller.say("object-person", count=total)))


def _colour(looks: Sequence[Look], teller: Teller) -> Found:
    colours = next((names for look in looks if (names := teller.colours(look))), "")
    return Found(teller.say("colours", colours=colours) if colours else teller.say("no-colour"))


def _find(question: str, looks: Sequence[Look], teller: Teller, phrases: Phrases) -> Found | None:
    """A thing of the vocabulary, or words that are written on the photo."""
    key = asked_object(question, phrases)
    if key is not None:
        seen = [claim for look in looks for claim in look.claims if claim.text == key]
        if seen:
            best = max(seen, key=lambda claim: claim.certainty)
            return Found(teller.say("found", thing=teller.thing(best)))
    written = _written(question, looks)
    if written is not None:
        number, text = written
        if len(looks) > 1:
            return Found(teller.say("found-text-on", number=number, text=text))
        return Found(teller.say("found-text", text=text))
    if key is None:
        return Found(teller.say("cannot-find"))
    name = Claim(text=key, certainty=1.0, evidence="detector")
    return Found(teller.say("not-found", thing=teller.thing(name)))


def _written(question: str, looks: Sequence[Look]) -> tuple[int, str] | None:
    """(number of the photo from 1, line) with the most words of the question."""
    wanted = {word for word in fold(question).split() if len(word) > 3}
    best: tuple[int, int, str] | None = None
    for number, look in enumerate(looks, start=1):
        for line in look.lines:
            score = len(wanted & set(re.findall(r"\w{4,}", fold(line.text))))
            if score and (best is None or score > best[0]):
                best = (score, number, line.text)
    return (best[1], best[2]) if best else None
