"""From looks and a question to the answer: the purpose first, then the photo or the letter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.model import Answer, Claim, Due, Flaw, LetterReport, Passage, PendingPhoto, PhotoReport
from bot.ports import Context, Phrases
from skills.describe_image.asking import Found, answer_to
from skills.describe_image.explaining import Explainer, joined
from skills.describe_image.letter import Letter, letter_among
from skills.describe_image.letter_questions import About, asked_about
from skills.describe_image.look import Look
from skills.describe_image.purposes import Purpose, purpose_of
from skills.describe_image.telling import Teller, Told, with_warning
from skills.describe_image.words import narrowed

# What is asked about any photo, as it is asked about a letter.
_OF_A_LETTER = {
    Purpose.DATE: About.DEADLINE,
    Purpose.AMOUNT: About.AMOUNT,
    Purpose.PHONE: About.PHONE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """The parts of an answer."""

    first: str
    speech: str | None = None
    then: tuple[Passage, ...] = ()
    more: tuple[str | Passage, ...] = ()
    words: tuple[str | Passage, ...] = ()
    """Those pieces of `more` that are the text itself."""
    evidence: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    careful: str = ""
    handoff: bool = False
    letter: LetterReport | None = None
    due: Due | None = None


class Answering:
    """Answers about the looks at one message's photos, in one language, on one day."""

    def __init__(self, context: Context, looks: Sequence[Look], today: date) -> None:
        self._phrases: Phrases = context.services.phrases
        self._asked_in = narrowed(self._phrases, context.language)
        self._language = context.language
        self._looks = looks
        self._teller = Teller(self._phrases, context.language)
        self._explainer = Explainer(self._phrases, context.language, today)
        self._today = today
        self._letter = letter_among(looks)

    def answer(
        self,
        question: str,
        *,
        pending: PendingPhoto | None,
        seen: Sequence[Claim] = (),
        summary: Passage | None = None,
        told: Claim | None = None,
        again: bool = False,
    ) -> Answer:
        """`seen`: what a vision model said of a photo, `told`: what it answered to the question;
        `summary`: what a language model made of a letter. `again`: the photos were answered about
        before."""
        draft = self._letter_draft(self._letter) if self._letter else self._photo_draft(seen)
        if summary is not None:
            text = self._phrases.say(self._language, "letter-summary", text=summary.text)
            draft = replace(draft, more=(text, *draft.more))
        draft = self._asked(question, draft, told) if question else draft
        return Answer(
            text=draft.first,
            speech=draft.speech,
            language=self._language,
            then=draft.then,
            more=draft.more,
            choices=draft.choices,
            evidence=(*self._evidence([*seen, *filter(None, [told])]), *draft.evidence),
            handoff=draft.handoff or bool(draft.careful),
            photo=_report(self._looks, [*seen, *filter(None, [told])]),
            letter=draft.letter,
            see_also=draft.letter.topic if draft.letter else None,
            due=None if again else draft.due,
            pending_photo=pending,
        )

    @property
    def letter(self) -> Letter | None:
        """The letter that the photos show, if any."""
        return self._letter

    # --- without a question ---

    def _letter_draft(self, letter: Letter) -> _Draft:
        explained = letter.explain(self._explainer)
        whole = letter.whole(self._teller)
        flawed = self._flawed()
        return _Draft(
            first=explained.first,
            then=(joined([*flawed, explained.then]),),
            more=(*explained.more, *whole),
            words=whole,
            evidence=(*explained.evidence, *(quote.text for quote in letter.report.quotes)),
            choices=() if letter.report.scam else self._explainer.offers(letter.report),
            handoff=letter.report.grave is not None,
            letter=letter.report,
            due=letter.due,
        )

    def _flawed(self) -> list[Passage]:
        """The pages of a letter that cannot be used, and why."""
        return [
            Passage(text=self._numbered(number, self._teller.flaw(look)))
            for number, look in enumerate(self._looks, start=1)
            if look.flaw is not None
        ]

    def _photo_draft(self, seen: Sequence[Claim]) -> _Draft:
        told = [self._teller.tell(look) for look in self._looks]
        first, added = self._first(told), self._teller.of_model(seen)
        if added and not any(self._teller.has_news(look) for look in self._looks):
            first, added = added[0], [first, *added[1:]]
        return _Draft(
            first=first,
            more=(*added, *(piece for one in told for piece in one.more)),
            words=tuple(piece for one in told for piece in one.words),
            careful=next((one.careful for one in told if one.careful), ""),
            evidence=tuple(piece for one in told for piece in one.evidence),
        )

    def _first(self, told: Sequence[Told]) -> str:
        """One sentence, also for an album."""
        if len(told) == 1:
            return told[0].first
        parts = [self._numbered(n, one.first.rstrip(".")) for n, one in enumerate(told, start=1)]
        return self._teller.say("semicolon").join(parts) + "."

    def _numbered(self, number: int, text: str) -> str:
        return self._teller.say("numbered", number=number, text=text)

    # --- with one ---

    def _asked(self, question: str, draft: _Draft, told: Claim | None) -> _Draft:
        """The purpose answered first (rule B2); what would have been said alone comes after."""
        usable = any(look.flaw is None for look in self._looks)
        purpose = purpose_of(question, self._asked_in)
        if not usable and purpose is not Purpose.LIGHT:  # darkness answers that one
            return draft
        if self._letter is not None:
            about = asked_about(question, self._asked_in) or _OF_A_LETTER.get(
                purpose or Purpose.FIND
            )
            if about is not None:
                return self._about_letter(about, self._letter, draft)
        if purpose is None:
            return draft
        if purpose is Purpose.READ and draft.words:
            # Who asks to be read to wants the words before the facts about them.
            rest = tuple(piece for piece in draft.more if piece not in draft.words)
            return replace(draft, more=(*draft.words, *rest))
        if purpose is Purpose.BEYOND and told is not None:
            answer = self._teller.of_question(told)
            return self._with(Found(answer, declined=True), draft)
        found = answer_to(purpose, question, self._looks, self._teller, self._asked_in, self._today)
        return self._with(found, draft) if found is not None else draft

    def _about_letter(self, about: About, letter: Letter, draft: _Draft) -> _Draft:
        if about is About.WHOLE:
            first, *rest = draft.words
            head = first if isinstance(first, Passage) else Passage(text=first)
            return replace(draft, then=(head,), more=tuple(rest))
        first = letter.answer(about, self._explainer)
        return replace(
            draft, first=first.text, speech=first.speech, then=(), more=(draft.first, *draft.more)
        )

    def _with(self, found: Found, draft: _Draft) -> _Draft:
        text = found.text if found.declined else with_warning(found.text, draft.careful)
        return replace(
            draft,
            first=text,
            then=(),
            more=(draft.first, *draft.more),
            evidence=(*draft.evidence, *found.evidence),
            handoff=draft.handoff or found.handoff,
        )

    # --- what proves it ---

    def _evidence(self, seen: Sequence[Claim]) -> tuple[str, ...]:
        """The read text, codes, and the counts that were made: each number must come from there."""
        looks = self._looks
        evidence = [look.text for look in looks]
        # A quote may run over the end of a line.
        evidence += [" ".join(look.text.split()) for look in looks]
        claims = [claim for look in looks for claim in look.claims]
        evidence += [claim.text for claim in claims if claim.evidence == "barcode"]
        evidence += [str(claim.count) for claim in claims]
        people = [claim.count for claim in claims if claim.text in ("person", "face")]
        evidence += [str(sum(people)), *(str(number) for number in range(1, len(looks) + 1))]
        return (*evidence, *(claim.text for claim in seen))


def _report(looks: Sequence[Look], seen: Sequence[Claim]) -> PhotoReport:
    claims = tuple(claim for look in looks for claim in look.remembered().claims)
    flaws = [flaw for look in looks if (flaw := look.flaw or (Flaw.CUT if look.cut else None))]
    scripts = [look.script for look in looks if look.script != "Zyyy"]
    return PhotoReport(
        readable=any(look.flaw is None for look in looks),
        flaw=flaws[0] if flaws else None,
        text="\n".join(look.text for look in looks if look.text),
        script=scripts[0] if scripts else "Zyyy",
        claims=(*claims, *seen),
    )
