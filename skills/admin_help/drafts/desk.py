"""What is answered on the way to a letter: questions, the letter read back, the letter."""

from __future__ import annotations

from dataclasses import replace

from bot.cues import mentions, says
from bot.errors import EngineError
from bot.model import (
    Answer,
    Attachment,
    Dialogue,
    Grave,
    LetterReport,
    Passage,
)
from bot.moments import today
from bot.ports import Context, Paragraph
from skills.admin_help.drafts import behind, opening
from skills.admin_help.drafts.asking import MOST, QUERIES, groups, offering, put, taken
from skills.admin_help.drafts.letters import (
    LANGUAGE,
    Recipient,
    as_speech,
    as_text,
    letter,
    templates,
)
from skills.admin_help.drafts.seen import SEEN, answered_from, seen_in
from skills.admin_help.drafts.telling import Teller
from skills.admin_help.questions import Query, one_of, unknown, yes_no

NAME = "draft"
_LAWYER = "prefecture"
"""Whose decisions (residence permits, orders to leave) are contested with a lawyer only."""
LANGUAGE_KEPT = "language"
"""Id under which the language of the talk is noted."""
_URGENT = "urgent"
"""Id under which it is noted that the matter is one for a lawyer."""
_GIVEN = "given"
"""Id under which the answers that were not asked for are noted."""
_REVIEWED = "reviewed"
"""Id under which it is noted that the letter was read back: no new question after that."""


_KINDS = {kind: f"cue-draft-kind-{kind}" for kind in templates().letters}


def _kind(text: str, context: Context) -> str | None:
    return one_of(_KINDS)(text, context) or opening.kind_of(text)


def _right(text: str, context: Context) -> str | None:
    """Yes or no, or "that is right", "there is a mistake". A "no" anywhere wins: to ask again
    costs a sentence, a wrong letter may cost a right."""
    words = context.services.phrases.words
    tongues = dict.fromkeys((context.language, "fr", "en"))
    if any(mentions(text, words(language, "cue-draft-wrong")) for language in tongues):
        return "no"
    if any(says(text, words(language, "cue-draft-right")) for language in tongues):
        return "yes"
    return yes_no(text, context)


_KIND = Query(id="kind", phrase="draft-ask-kind", read=_kind)
_SEEN = Query(id=SEEN, phrase="draft-ask-seen", read=yes_no, choices=("choice-yes", "choice-no"))
_CHECK = Query(
    id="check", phrase="draft-ask-check", read=_right, choices=("choice-yes", "choice-no")
)


class Desk:
    """What the answers of one turn share."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._phrases = context.services.phrases
        self._language = context.interface

    def opened(self, text: str, wish: opening.Wish) -> Answer:
        """The first question; or why there is no such letter."""
        if wish.story:
            return self._refused("admin-refuse-story")
        last = self._context.conversation.last_answer
        seen = last.letter if last else None
        answers = ((LANGUAGE_KEPT, self._language), *seen_in(seen, self._context))
        dialogue = Dialogue(name=NAME, open="", answers=answers)
        if wish.urgent or _urgent(seen):
            dialogue = _with(dialogue, _URGENT, "yes")
        if wish.kind:
            dialogue = self._given(dialogue, "kind", wish.kind)
        named = one_of(groups("to"))(text, self._context)
        if named:
            dialogue = self._given(dialogue, "to", Recipient(named, "").answer)
        return self._next(dialogue, self._say("draft-start"))

    async def going_on(self, text: str, dialogue: Dialogue) -> Answer | None:
        """After an answer."""
        if dialogue.open == "check":
            return await self._checked(text, dialogue)
        if dialogue.open == "change":
            return self._changed(text, dialogue)
        query = {"kind": _KIND, SEEN: _SEEN}.get(dialogue.open) or QUERIES.get(dialogue.open)
        if query is None:  # kept from an older version
            return None
        read = taken(query, text, dialogue, self._context)
        if isinstance(read, Answer):
            return self._with_kinds(read) if query is _KIND else read
        if query is _SEEN and read.answered(SEEN) == "yes":
            read = answered_from(read, self._context)
        return self._next(read, self._say("draft-left-empty") if read.misses else "")

    # --- questions --------------------------------------------------------------------------------

    def _next(self, dialogue: Dialogue, lead: str = "") -> Answer:
        """The next question, or the letter read back."""
        kind = dialogue.answered("kind")
        if kind is None:
            return self._with_kinds(put(_KIND, dialogue, self._context, lead))
        dialogue = replace(dialogue, name=f"{NAME}:{kind}")
        template = templates().letters[kind]
        if template.contest and _for_a_lawyer(dialogue):
            return self._refused("draft-refuse-urgent")
        if template.contest and dialogue.answered("warned") is None:
            lead = f"{self._say('draft-check-first')} {lead}".strip()
            dialogue = _with(dialogue, "warned", "yes")
        sender = dialogue.answered("seen-to")
        if sender and dialogue.answered(SEEN) is None:
            lead = f"{lead} {self._say('draft-seen', sender=Recipient.read(sender).words)}".strip()
            return self._proven(put(_SEEN, dialogue, self._context, lead))
        missing = [one for one in template.questions if dialogue.answered(one) is None]
        if missing and _asked(dialogue) < MOST and dialogue.answered(_REVIEWED) is None:
            return put(QUERIES[missing[0]], dialogue, self._context, lead)
        return self._read_back(dialogue, lead)

    def _with_kinds(self, answer: Answer) -> Answer:
        if answer.dialogue is None:
            return answer
        return offering(answer, _KINDS.values(), self._context)

    def _given(self, dialogue: Dialogue, question: str, value: str) -> Dialogue:
        """An answer that needed no question."""
        given = f"{dialogue.answered(_GIVEN) or ''} {question}".strip()
        return _with(_with(dialogue, question, value), _GIVEN, given)

    # --- the letter -------------------------------------------------------------------------------

    def _read_back(self, dialogue: Dialogue, lead: str = "") -> Answer:
        teller = self._teller(dialogue)
        asked = put(_CHECK, _with(dialogue, _REVIEWED, "yes"), self._context)
        text, spoken = (
            f"{lead}\n{teller.read_back(aloud=aloud)}\n{asked.text}".strip()
            for aloud in (False, True)
        )
        return replace(
            asked, text=text, speech=spoken, evidence=(*asked.evidence, *teller.evidence())
        )

    async def _checked(self, text: str, dialogue: Dialogue) -> Answer:
        """Yes: the letter. No, or the name of a part: what is to be changed."""
        teller = self._teller(dialogue)
        part = one_of(teller.fields())(text, self._context)
        if part and _right(text, self._context) != "yes":
            return self._again(part, dialogue)
        read = taken(_CHECK, text, dialogue, self._context)
        if isinstance(read, Answer):
            return read
        if read.answered("check") == "yes":
            return await self._letter(dialogue)
        change = Query(id="change", phrase="draft-ask-change", read=one_of(teller.fields()))
        asked = put(change, dialogue, self._context)
        return offering(asked, teller.fields().values(), self._context)

    def _changed(self, text: str, dialogue: Dialogue) -> Answer:
        teller = self._teller(dialogue)
        if unknown(text, self._context) or yes_no(text, self._context) == "no":
            return self._read_back(dialogue)  # nothing is to be changed after all
        change = Query(id="change", phrase="draft-ask-change", read=one_of(teller.fields()))
        read = taken(change, text, dialogue, self._context)
        if isinstance(read, Answer):
            again = read.dialogue is not None
            return offering(read, teller.fields().values(), self._context) if again else read
        return self._again(read.answered("change") or "to", dialogue)

    def _again(self, part: str, dialogue: Dialogue) -> Answer:
        """Ask for one part anew."""
        kept = tuple(pair for pair in dialogue.answers if pair[0] not in (part, "check", "change"))
        return put(QUERIES[part], replace(dialogue, answers=kept), self._context)

    async def _letter(self, dialogue: Dialogue) -> Answer:
        """The letter as text and as a file, and what to do with it."""
        teller, kind = self._teller(dialogue), dialogue.answered("kind") or ""
        now = today(self._context.services.clock.now())
        paragraphs = letter(kind, dict(dialogue.answers), now)
        document = await self._document(paragraphs, teller)
        told = [self._say("draft-done" if document else "draft-done-text"), teller.sending()]
        if templates().letters[kind].contest:
            told.insert(0, self._say("draft-check-first"))
        text = as_text(paragraphs)
        aloud = Passage(text=text, speech=as_speech(paragraphs), language=LANGUAGE)
        answer = Answer(
            text=" ".join(told),
            language=self._language,
            then=(replace(aloud, speech=""),),
            more=(aloud,),
            evidence=teller.evidence(),
            document=document,
            handoff=templates().letters[kind].contest,
            passing=True,
        )
        to = Recipient.read(dialogue.answered("to") or "").key
        return behind.named(answer, behind.sheet_of(kind, to), self._context)

    async def _document(
        self, paragraphs: tuple[Paragraph, ...], teller: Teller
    ) -> Attachment | None:
        """The PDF; None when it could not be made: then the text stands alone (rule B9)."""
        paper = self._context.services.paper
        if paper is None:
            return None
        try:
            data = await paper.write(paragraphs, title=teller.title, language=LANGUAGE)
        except EngineError:
            return None
        return Attachment(name=teller.file_name, mime="application/pdf", data=data)

    # --- small parts ------------------------------------------------------------------------------

    def _teller(self, dialogue: Dialogue) -> Teller:
        kind = dialogue.answered("kind") or ""
        return Teller(kind, dict(dialogue.answers), self._context)

    def _say(self, phrase: str, **values: str) -> str:
        return self._phrases.say(self._language, phrase, **values)

    def _refused(self, phrase: str) -> Answer:
        """No letter, and who helps instead."""
        text = f"{self._say(phrase)} {self._say('admin-refer-legal')}"
        answer = Answer(text=text, language=self._language, handoff=True)
        return behind.named(answer, "legal-help-places", self._context)

    def _proven(self, answer: Answer) -> Answer:
        """With the name of the sender, which may have figures, as evidence."""
        sender = answer.dialogue.answered("seen-to") if answer.dialogue else None
        return replace(answer, evidence=(*answer.evidence, sender or ""))


def _with(dialogue: Dialogue, question: str, value: str) -> Dialogue:
    kept = tuple(pair for pair in dialogue.answers if pair[0] != question)
    return replace(dialogue, answers=(*kept, (question, value)))


def _asked(dialogue: Dialogue) -> int:
    """How many questions the person has answered."""
    given = (dialogue.answered(_GIVEN) or "").split()
    asked = {*QUERIES, "kind", SEEN}
    return sum(one in asked and one not in given for one, _ in dialogue.answers)


def _urgent(seen: LetterReport | None) -> bool:
    """True for a letter that only a lawyer should answer."""
    if seen is None:
        return False
    return seen.grave in (Grave.EXPULSION, Grave.COURT, Grave.EVICTION) or bool(
        seen.topic and seen.topic.startswith("asylum")
    )


def _for_a_lawyer(dialogue: Dialogue) -> bool:
    """True when a decision is not to be contested with a letter of ours."""
    to = Recipient.read(dialogue.answered("to") or "")
    named = to.key == _LAWYER or opening.urgent(to.words)
    return named or dialogue.answered(_URGENT) is not None
