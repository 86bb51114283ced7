"""From a look at a photo to sentences: the first one, and what "more" gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from bot.model import Claim, Flaw, Passage
from bot.ports import Phrases
from skills.describe_image.codes import CodeSaid, gs1_in, said
from skills.describe_image.look import Look
from skills.describe_image.packages import package_of
from skills.describe_image.packages_told import sentence

SURE = 0.6  # certainty from which an object is named without "probably"
LIKENESS = 0.5  # certainty from which the classifier's subject is "something like ..."
FIRST = 160  # characters of text in the first sentence
PIECE = 500  # characters of text in one piece of "more"
# A sheet of paper with text looks like these to the models.
_PAPER = frozenset(
    {"book", "menu", "web-page", "envelope", "packet", "laptop", "tv", "screen", "keyboard",
     "binder", "carton", "street-sign"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """Sentences about one photo."""

    first: str
    more: tuple[str | Passage, ...] = ()
    words: tuple[str | Passage, ...] = ()
    """Those pieces of `more` that are the text itself."""
    careful: str = ""
    """The warning for medicine, food or money; a human is then offered (rule B5)."""
    evidence: tuple[str, ...] = ()
    """Days that a code or a print writes otherwise."""


class Teller:
    """Speaks about looks in one language."""

    def __init__(self, phrases: Phrases, language: str) -> None:
        self._phrases = phrases
        self._language = language

    def say(self, phrase: str, **arguments: str | int | float | date | time) -> str:
        """One of the skill's sentences."""
        return self._phrases.say(self._language, f"photo-{phrase}", **arguments)

    def tell(self, look: Look) -> Told:
        """The first sentence about a photo and its details."""
        if look.flaw is not None:
            # What could be read of a cut page is there for who insists.
            words = self.pieces(look) if look.lines else ()
            return Told(self.flaw(look), words, words)
        if look.lines:
            return self._text(look)
        return self._scene(look)

    def flaw(self, look: Look) -> str:
        """What is wrong with the photo, and the movement that mends it (rule B3)."""
        if look.flaw is Flaw.CUT and len(look.cut) == 1:
            return self.say(f"flaw-cut-{look.cut[0]}")
        return self.say(f"flaw-{look.flaw}")

    def of_model(self, seen: Sequence[Claim]) -> list[str]:
        """What a vision model said: what it said twice, then what it said once, as possible."""
        parts = (("model-agreed", [one.text for one in seen if one.certainty > SURE]),
                 ("model-may-be", [one.text for one in seen if one.certainty <= SURE]))  # fmt: skip
        return [
            self.say(phrase, text=self.say("semicolon").join(texts))
            for phrase, texts in parts
            if texts
        ]

    def of_question(self, told: Claim) -> str:
        """What a vision model answered to a question that we cannot answer."""
        phrase = "model-answer" if told.certainty > SURE else "model-answer-may-be"
        return self.say(phrase, text=told.text)

    def has_news(self, look: Look) -> bool:
        """True when a photo can be told without help: text, a thing, or why it cannot be used."""
        return bool(look.flaw or look.lines or self.things(look) or self._codes(look))

    # --- things ---

    def thing(self, claim: Claim) -> str:
        """One claim in words, its doubt marked."""
        name = self.say(f"object-{claim.text}", count=claim.count)
        if claim.evidence == "classifier":
            phrase = "like" if claim.certainty >= LIKENESS else "maybe"
            return self.say(phrase, thing=name)
        return name if claim.certainty > SURE else self.say("probably", thing=name)

    def things(self, look: Look) -> list[str]:
        """The objects and the subject; not the sheet that carries text."""
        named = [
            claim
            for claim in look.claims
            if claim.evidence in ("detector", "classifier")
            and not (look.lines and claim.text in _PAPER)
        ]
        counted = {claim.text for claim in named}
        if "person" not in counted:
            named += [
                Claim(text="person", certainty=face.certainty, evidence="face", count=face.count)
                for face in look.claims
                if face.evidence == "face"
            ]
        return [self.thing(claim) for claim in named]

    def listed(self, items: Sequence[str]) -> str:
        """ "a, b and c"."""
        if len(items) < 2:
            return "".join(items)
        head = self.say("comma").join(items[:-1])
        return self.say("and", first=head, last=items[-1])

    def colours(self, look: Look) -> str:
        """The main colours in words; empty without any."""
        names = [
            self.say(f"colour-{claim.text}") for claim in look.claims if claim.evidence == "colour"
        ]
        return self.listed(names)

    def _scene(self, look: Look) -> Told:
        things, codes = self.things(look), self._codes(look)
        details = self._details(look)
        evidence = tuple(piece for code in codes for piece in code.evidence)
        if things:
            first = self.say("scene", things=self.listed(things))
        elif codes:
            first, details = codes[0].text, details[1:]
        else:
            colours = self.colours(look)
            phrase = "nothing-sure" if look.photograph else "drawing"
            first = self.say(phrase, colours=colours) if colours else self.say("nothing")
        return Told(first, details, evidence=evidence)

    def _codes(self, look: Look) -> list[CodeSaid]:
        return [said(claim.text, self) for claim in look.claims if claim.evidence == "barcode"]

    def _details(self, look: Look) -> tuple[str, ...]:
        details = [code.text for code in self._codes(look)]
        for claim in look.claims:
            if claim.evidence == "detector" and claim.box and look.width and claim.count == 1:
                middle = (claim.box.left + claim.box.right) / 2 / look.width
                place = "left" if middle < 0.36 else "right" if middle > 0.64 else "middle"
                details.append(self.say(f"place-{place}", thing=self.thing(claim)))
        colours = self.colours(look)
        if colours:
            details.append(self.say("colours", colours=colours))
        return (*details, self.say("limits"))

    # --- text ---

    def _text(self, look: Look) -> Told:
        text = look.text
        words = self.pieces(look)
        package = package_of(look.lines, gs1_in(look.claims))
        careful = self.say(f"careful-{package.kind}") if package is not None else ""
        if package is not None and package.told:
            more: tuple[str | Passage, ...] = (*words, *self._details(look))
            first = sentence(package, self)
            return Told(first, more, words, careful=careful, evidence=package.evidence)
        doubt = self.say("reads-badly") if look.confidence < 0.75 else ""
        excerpt = _excerpt(look)
        things = self.things(look)
        if things:
            first = self.say("scene-text", things=self.listed(things), text=excerpt)
        elif len(text) > FIRST:
            first = self.say("long-text", text=excerpt)
        else:
            first = self.say("text", text=excerpt)
        details = self._details(look) if things or self._codes(look) else ()
        words = words if len(text) > FIRST else ()
        evidence = tuple(piece for code in self._codes(look) for piece in code.evidence)
        warned = with_warning(first, careful or doubt)
        return Told(warned, (*words, *details), words, careful=careful, evidence=evidence)

    def pieces(self, look: Look, *, language: str | None = None) -> tuple[Passage, ...]:
        """The whole text, cut between lines. `language`: of the text, where it is known, so that
        a voice of that language reads it."""
        pieces, piece = [], ""
        for line in look.lines:
            if piece and len(piece) + len(line.text) > PIECE:
                pieces.append(piece)
                piece = ""
            piece = f"{piece}\n{line.text}" if piece else line.text
        pieces.append(piece)
        if language and language != self._language:
            return tuple(Passage(text=piece, language=language) for piece in pieces)
        return tuple(Passage(text=self.say("whole-text", text=piece)) for piece in pieces)


def _excerpt(look: Look) -> str:
    """Whole lines up to FIRST characters, joined by commas where they carry no punctuation."""
    taken: list[str] = []
    for line in look.lines:
        if taken and sum(map(len, taken)) + len(line.text) > FIRST:
            return _joined(taken) + " …"
        taken.append(line.text)
    return _joined(taken)


def _joined(lines: Sequence[str]) -> str:
    text = lines[0]
    for line in lines[1:]:
        text += (" " if text[-1:] in ".,;:!?،؛؟" or line[:1].islower() else ", ") + line
    return text


def with_warning(first: str, warning: str) -> str:
    """The first reply stays one sentence: the warning is joined to it."""
    return f"{first.rstrip('.')}{warning}" if warning else first
