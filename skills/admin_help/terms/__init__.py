"""Words explained on request: "what is a récépissé?", "OFII?", "what does that mean?".

An errand of admin_help. A term is explained in the person's language; the sheet that helps on is
offered, and given by "yes", "more" or its title. Where a sheet is about the term itself, the bare
word is a question to that sheet, and what it says in short follows the explanation, or is it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from bot.model import Answer, Conversation, Dialogue, Passage
from bot.ports import Context
from skills.admin_help.lint import NAMES_WITH_DIGITS
from skills.admin_help.questions import yes_no
from skills.admin_help.render import FALLBACK, render, title
from skills.admin_help.sheets import Sheet, read_yaml
from skills.admin_help.terms.asking import Forms, wholes
from skills.admin_help.terms.glossary import HERE, Glossary, Term, load_glossary
from skills.admin_help.text import tokens

NAME = "terms"
_ASKED, _BARE, _UNKNOWN = 0.95, 0.8, 0.6
"""How surely a message opens this: a meaning is asked, a bare term, an unknown word."""
_MOST = 2
"""Terms of an answer that are explained at once; the next ones may be chosen."""
_OFFERED = 3
_UNKNOWN_LONGEST = 3
"""Words of something that somebody calls a word."""


@dataclass(frozen=True)
class Terms:
    """The errand. The glossary is read on first use."""

    sheets: Mapping[str, Sheet]
    """The sheets that may be offered, by id."""
    name: str = NAME

    @cached_property
    def glossary(self) -> Glossary:
        """All terms. Raises ConfigError."""
        return load_glossary(tokens(str(self._data["around"])))

    @cached_property
    def _data(self) -> Mapping[str, Mapping[str, str]]:
        return read_yaml(HERE / "asking.yaml")

    @cached_property
    def _meaning(self) -> Forms:
        return Forms(self._data["meaning"])

    @cached_property
    def _word(self) -> Forms:
        return Forms(self._data["word"])

    @cached_property
    def _that(self) -> frozenset[tuple[str, ...]]:
        return wholes(self._data["that"])

    def prepare(self) -> None:
        """Read the glossary and the ways of asking."""
        _ = self.glossary, self._meaning, self._word, self._that

    def wants(self, text: str, conversation: Conversation) -> float:
        """A meaning is asked, or the message is nothing but a term."""
        if self._about_answer(text, conversation) or self._asked(text):
            return _ASKED
        bare = self.glossary.find(text)
        if bare is not None and not bare.own:
            return _BARE
        return _UNKNOWN if self._unknown(text) else 0.0

    def answers(self, text: str, conversation: Conversation) -> bool:
        """The offered sheet is wanted or not: one or two words."""
        return conversation.dialogue is not None and len(tokens(text)) <= _UNKNOWN_LONGEST

    async def handle(self, text: str, context: Context) -> Answer | None:
        """The explanation; or the sheet that was offered."""
        conversation = context.conversation
        if conversation.dialogue is not None and conversation.dialogue.name == NAME:
            answer = self._offered(text, conversation.dialogue, context)
            if answer is not None or not self.wants(text, conversation):
                return answer
        if self._about_answer(text, conversation) and conversation.last_answer:
            return self._of_answer(conversation.last_answer, context)
        term = self._asked(text) or self.glossary.find(text)
        if term is not None:
            return self._explained(term, context)
        word = self._unknown(text)
        return self._said("term-unknown", context) if word else None

    def _asked(self, text: str) -> Term | None:
        """The term whose meaning is asked."""
        bare = " ".join(self.glossary.bare(tokens(text)))
        for said in dict.fromkeys((text, bare)):
            for word in (*self._meaning.asked(said), *self._word.asked(said)):
                if (found := self.glossary.find(word)) is not None:
                    return found
        return None

    def _unknown(self, text: str) -> str | None:
        """A word that the person calls a word and that we do not know."""
        words = [word for word in self._word.asked(text) if word.count(" ") < _UNKNOWN_LONGEST]
        return words[0] if words else None

    def _about_answer(self, text: str, conversation: Conversation) -> bool:
        """True when the words of the last answer are asked about, and there are any we know."""
        if tuple(tokens(text)) not in self._that:
            return False
        last = conversation.last_answer
        return last is not None and bool(self._in_answer(last))

    def _in_answer(self, last: Answer) -> tuple[Term, ...]:
        return self.glossary.inside(" ".join((last.text, *(passage.text for passage in last.then))))

    def _of_answer(self, last: Answer, context: Context) -> Answer:
        """The words of an answer explained; all else stays, so that "more" goes on with it."""
        language = self._language(context)
        terms = self._in_answer(last)
        told = " ".join(_told(term, language) for term in terms[:_MOST])
        others = tuple(term.title for term in terms[_MOST : _MOST + _OFFERED])
        if others:
            asked = context.services.phrases.say(language, "term-others")
            told = " ".join((told, asked, *(f"{name}." for name in others)))
        return replace(
            last,
            text=told,
            language=language,
            more_language=last.more_language or last.language,
            speech=None,
            then=(),
            choices=others,
            evidence=(*last.evidence, *NAMES_WITH_DIGITS, *(term.name for term in terms)),
            document=None,
            due=None,
            question=None,
            dialogue=None,
        )

    def _explained(self, term: Term, context: Context) -> Answer:
        """What the term means, and the sheet that helps further."""
        language = self._language(context)
        told = _told(term, language)
        sheet = self.sheets.get(term.sheet) if term.sheet else None
        if sheet is None:
            return Answer(
                text=told, language=language, simpler=told, evidence=(*NAMES_WITH_DIGITS, term.name)
            )
        further = self._sheet(sheet, context)
        if term.explains:
            return further
        if term.own:
            then = Passage(text=further.text, language=further.language)
            return replace(further, text=told, language=language, then=(then,), simpler=told,
                           more_language=further.more_language or further.language)  # fmt: skip
        offer = context.services.phrases.say(language, "term-offer")
        offered = title(sheet, language)
        return replace(
            further,
            text=f"{told} {offer} {offered}.",
            language=language,
            choices=(offered,),
            more=(Passage(text=further.text, language=further.language), *further.more),
            simpler=told,
            see_also=sheet.id,
            evidence=(*further.evidence, term.name),
            handoff=False,
            dialogue=Dialogue(name=NAME, open="sheet", answers=(("sheet", sheet.id),)),
            passing=False,
        )

    def _offered(self, text: str, dialogue: Dialogue, context: Context) -> Answer | None:
        wanted = yes_no(text, context)
        sheet = self.sheets.get(dialogue.answered("sheet") or "")
        if wanted is None or sheet is None:
            return None
        return self._sheet(sheet, context) if wanted == "yes" else self._said("term-no", context)

    @staticmethod
    def _sheet(sheet: Sheet, context: Context) -> Answer:
        today = context.services.clock.now().date()
        return render(sheet, context.language, context.services.phrases, today)

    def _said(self, phrase: str, context: Context) -> Answer:
        language = self._language(context)
        text = context.services.phrases.say(language, phrase)
        return Answer(text=text, language=language, handoff=phrase == "term-unknown")

    def _language(self, context: Context) -> str:
        known = next(iter(self.glossary.terms.values())).meaning
        return context.language if context.language in known else FALLBACK


def _told(term: Term, language: str) -> str:
    """The name, unless the explanation itself has it, and the explanation."""
    meaning = term.meaning[language]
    return meaning if term.name in meaning else f"{term.title}. {meaning}"
