"""A question about photos and the form of its answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.model import Claim
from bot.ports import Phrases
from skills.describe_image.look import Look
from skills.describe_image.objects import asked_object
from skills.describe_image.places import boxes_of, place_of
from skills.describe_image.telling import Teller

DOUBT = 0.9  # confidence of a line below which what it says is marked as uncertain
QUOTED = 500  # characters of read text in one answer


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a purpose."""

    text: str
    handoff: bool = False
    declined: bool = False
    """True: no warning about the photo's text belongs to it: nothing of it is said, or the answer
    carries its own."""
    evidence: tuple[str, ...] = ()
    """Numbers in the text that are computed: sums, days that a code writes otherwise."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question about photos."""

    question: str
    looks: Sequence[Look]
    teller: Teller
    phrases: Phrases
    today: date | None = None

    @property
    def thing(self) -> str | None:
        """The key of the thing that the question names."""
        return asked_object(self.question, self.phrases)

    def seen(self, key: str) -> Iterator[tuple[int, Claim]]:
        """(index of the photo, claim) for each place where that kind of thing was seen."""
        for photo, look in enumerate(self.looks):
            for claim in look.claims:
                if claim.text == key and claim.evidence in ("detector", "classifier"):
                    yield photo, claim

    def numbered(self, photo: int, text: str) -> str:
        """The sentence, with the number of its photo where there are several."""
        if len(self.looks) < 2:
            return text
        return self.teller.say("numbered", number=photo + 1, text=text)

    def places(self, photo: int, claim: Claim) -> str:
        """ "at the top left and in the middle"; empty without a box."""
        keys = dict.fromkeys(place_of(box, self.looks[photo]) for box in boxes_of(claim))
        return self.teller.listed([self.teller.say(f"place-at-{key}") for key in keys])

    def say(self, phrase: str, **arguments: str | int | float | date) -> Found:
        """An answer of one sentence."""
        return Found(self.teller.say(phrase, **arguments))

    def not_seen(self, key: str) -> Found:
        """An honest no."""
        name = Claim(text=key, certainty=1.0, evidence="detector")
        return self.say("not-found", thing=self.teller.thing(name))

    def quoted(self, quotes: Sequence[str], confidence: float) -> Found:
        """Words as read; a doubt is said and a person offered."""
        quoted = self.teller.listed([f"« {quote} »" for quote in dict.fromkeys(quotes)])
        doubtful = confidence < DOUBT
        phrase = "read-doubtful" if doubtful else "read-quote"
        return Found(self.teller.say(phrase, text=quoted), handoff=doubtful)
