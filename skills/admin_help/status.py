"""The person's status (rule R9): asked only where the answer depends on it, and in one question.

Some sheets answer the same wish for different people (`status.yaml`: wishes). A question that finds
one of them and does not say for whom is followed by one short question; a second one is asked only
to tell a refugee's card from the one of subsidiary protection. The answer is kept for this
conversation (`Conversation.status_answers`) and used for the questions that follow. What a question
says about somebody else ("can a refugee ...") counts for this question only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from bot.model import Answer, Conversation, Dialogue, Passage
from bot.ports import Context
from skills.admin_help.questions import Query, ask, take
from skills.admin_help.render import render, title
from skills.admin_help.sheets import Sheet
from skills.admin_help.statuses import PROTECTED, Statuses, Wish
from skills.admin_help.text import tokens

NAME = "status"
_SHORT = 4
"""Words of an answer that is asked for again when nothing in it was understood."""
_PROOF = "permit-receipt-proof"
"""The sheet that explains one's own papers."""


@dataclass(frozen=True)
class Status:
    """The question about the status: an errand that only the search of sheets opens."""

    sheets: Mapping[str, Sheet]
    name: str = NAME

    @cached_property
    def statuses(self) -> Statuses:
        """Reads what people say of their status."""
        return Statuses()

    def prepare(self) -> None:
        """Read the words."""
        self.statuses.prepare()

    # --- what is known

    def of_person(self, text: str, conversation: Conversation) -> str | None:
        """What the person said of themselves, now or before; None where the question is about
        somebody of another status."""
        status = self.statuses.own(text) or dict(conversation.status_answers).get(NAME)
        return None if self.statuses.named(text) - {status} else status

    def marked(self, answer: Answer, sheet: Sheet, context: Context) -> Answer:
        """The answer of a sheet, kept in mind with what the person said of themselves; a sheet for
        other people than this one says so."""
        own = self.statuses.own(context.text)
        status = self.of_person(context.text, context.conversation)
        if own:
            answer = replace(answer, status_answers=((NAME, own),))
        if status is None:
            return answer
        answer = replace(answer, passing=True)
        if _is_for(sheet, status):
            return answer
        say = context.services.phrases.say
        names = [say(answer.language, f"status-name-{one}") for one in sheet.audience]
        lead = say(answer.language, "status-other", who=", ".join(names))
        return replace(answer, text=f"{lead} {answer.text}")

    # --- whether to ask

    def answer(
        self, text: str, found: Sequence[str], sure: bool, context: Context
    ) -> Answer | None:
        """The right sheet where the status is known, else the question. `found`: sheets, best
        first; `sure`: the first one fits well. None: the status does not matter."""
        wish = self.statuses.wish(text, found[0] if found else None)
        if wish is None:
            return None
        known = dict(context.conversation.status_answers).get(NAME)
        if known:
            return self._told(wish, known, context)
        facts = dict.fromkeys((*(one for one in found if one in wish.sheets), *wish.sheets))
        first = next(iter(facts))
        told = wish.told or (first if sure and first not in wish.silent else None)
        return self._asked(wish, tuple(facts), told, context)

    def _asked(
        self, wish: Wish, facts: tuple[str, ...], told: str | None, context: Context
    ) -> Answer:
        """The question; after what the sheet `told` says, where it says for whom."""
        dialogue = Dialogue(name=f"{NAME}:{wish.name}", open=NAME)
        asked = _listed(ask(_query(wish, self.statuses.read), dialogue, context))
        if told is None:
            return replace(asked, facts=facts, passing=False)
        return replace(
            _rendered(self.sheets[told], context),
            then=(Passage(text=asked.text, language=asked.language),),
            choices=asked.choices,
            facts=facts,
            dialogue=asked.dialogue,
        )

    # --- the errand

    def wants(self, text: str, conversation: Conversation) -> float:
        """Never by itself."""
        return 0.0

    def answers(self, text: str, conversation: Conversation) -> bool:
        """A status, or "I don't know"."""
        return self.statuses.answers(text)

    async def handle(self, text: str, context: Context) -> Answer | None:
        """The sheet for the status that was answered; None when it was none: a new question."""
        dialogue = context.conversation.dialogue
        wish = self._open(dialogue)
        if wish is None or dialogue is None:
            return None
        if self.statuses.unknown(text):
            return self._look(wish, context)
        if dialogue.open == "kind":
            kind = self.statuses.read(text)
            return self._told(wish, kind, context) if kind in PROTECTED else None
        status = self.statuses.read(text)
        return self._told(wish, status, context) if status else None

    def again(self, text: str, context: Context) -> Answer | None:
        """The open question once more, for an answer that neither it nor a sheet understood."""
        dialogue = context.conversation.dialogue
        wish = self._open(dialogue)
        if wish is None or dialogue is None or len(tokens(text)) > _SHORT:
            return None
        query = (
            _kind(self.statuses.read)
            if dialogue.open == "kind"
            else _query(wish, self.statuses.read)
        )
        taken = take(query, text, dialogue, context)
        return replace(_listed(taken), facts=wish.sheets) if isinstance(taken, Answer) else None

    def _open(self, dialogue: Dialogue | None) -> Wish | None:
        name = dialogue.name if dialogue else ""
        return next((wish for wish in self.statuses.wishes if name == f"{NAME}:{wish.name}"), None)

    def _told(self, wish: Wish, status: str, context: Context) -> Answer:
        """The sheet for this status; or, of a protected person, which protection it is."""
        kept = ((NAME, status),)
        key = wish.sheet(status)
        if key is None and status == "protected":
            dialogue = Dialogue(name=f"{NAME}:{wish.name}", open="kind")
            asked = _listed(ask(_kind(self.statuses.read), dialogue, context))
            facts = tuple(dict.fromkeys(wish.by[one] for one in sorted(PROTECTED)))
            return replace(asked, facts=facts, status_answers=kept)
        sheet = self.sheets[key or wish.otherwise]
        answer = _rendered(sheet, context, status)
        if key is None:
            lead = context.services.phrases.say(answer.language, "status-no-sheet")
            answer = replace(answer, text=f"{lead} {answer.text}", handoff=True)
        return replace(answer, status_answers=kept, passing=True)

    def _look(self, wish: Wish, context: Context) -> Answer:
        """How to see the status on one's own paper; a human helps."""
        language = context.interface
        sheet = self.sheets[_PROOF]
        return Answer(
            text=context.services.phrases.say(language, "status-look"),
            language=language,
            choices=(title(sheet, language),),
            facts=(_PROOF,),
            see_also=_PROOF,
            handoff=True,
        )


def _is_for(sheet: Sheet, status: str) -> bool:
    own = PROTECTED if status == "protected" else {status}
    return not sheet.audience or not own.isdisjoint(sheet.audience)


def _query(wish: Wish, read: Callable[[str], str | None]) -> Query:
    return Query(
        id=NAME,
        phrase="status-ask",
        read=lambda text, _: read(text),
        choices=(*(f"status-name-{one}" for one in wish.choices), "status-name-unknown"),
    )


def _kind(read: Callable[[str], str | None]) -> Query:
    return Query(
        id="kind",
        phrase="status-ask-kind",
        read=lambda text, _: found if (found := read(text)) in PROTECTED else None,
        choices=("status-name-refugee", "status-name-subsidiary", "status-name-unknown"),
    )


def _listed(asked: Answer) -> Answer:
    """The choices are said as well: not everybody reads them (rule R8)."""
    if asked.dialogue is None:
        return asked
    return replace(asked, text=" ".join((asked.text, *(f"{one}." for one in asked.choices))))


def _rendered(sheet: Sheet, context: Context, status: str | None = None) -> Answer:
    today = context.services.clock.now().date()
    return render(sheet, context.language, context.services.phrases, today, status=status)
