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
from typing import Any

from bot.errors import ConfigError
from bot.model import Answer, Conversation, Dialogue, Passage
from bot.ports import Context
from skills.admin_help.lexicon import Lexicon
from skills.admin_help.questions import Query, ask, take
from skills.admin_help.render import render, title
from skills.admin_help.search import STOP_WORDS
from skills.admin_help.sheets import HERE, STATUSES, Sheet, read_yaml
from skills.admin_help.text import tokens

NAME = "status"
_PROTECTED = frozenset({"refugee", "subsidiary"})
_ANSWERS = frozenset({*STATUSES, "protected"})
_BEING = _ANSWERS - {"permit"}
"""What "I am ..." may say: a refugee has a residence permit too."""
_HAVING = frozenset({"refugee", "subsidiary", "protected", "temporary"})
"""What "I have ..." may say: who has an appeal or needs the AME did not say who they are."""
_SURE = 0.6
"""Least strength (0.0-1.0) of a word that names a status: it may be misspelt."""
_LONGEST = 12
"""Words of an answer; a longer message is a new question."""
_SHORT = 4
"""Words of an answer that is asked for again when nothing in it was understood."""
_NEAR = 4
"""Words after "I am" among which the person's own status stands."""
_WISH = 8
"""Words of a wish without a topic."""
_EVERYBODY = "rsa"
"""A sheet that says itself whom it is for: it is offered for a wish, never asked about."""
_PROOF = "permit-receipt-proof"
"""The sheet that explains one's own papers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What several sheets answer, each for some people."""

    name: str
    sheets: tuple[str, ...]
    told: str | None
    silent: tuple[str, ...]
    unless: Lexicon
    core: Lexicon
    itself: frozenset[str]
    by: Mapping[str, str]
    choices: tuple[str, ...]
    otherwise: str

    def sheet(self, status: str) -> str | None:
        """The sheet for a status; None: there is none, or it takes a second question to know."""
        if status == "protected":
            both = {self.by.get(one) for one in _PROTECTED}
            return both.pop() if len(both) == 1 else None
        return self.by.get(status)


def load_wishes(path: Any = HERE / "status.yaml") -> tuple[Lexicon, tuple[Wish, ...]]:
    """The words for statuses, and the wishes. Raises ConfigError."""
    data = read_yaml(path)
    try:
        words = Lexicon({**data["words"], "unknown": data["unknown"]})
        return words, tuple(_wish(name, row) for name, row in data["wishes"].items())
    except (KeyError, TypeError, AttributeError) as error:
        raise ConfigError(f"status.yaml: {error!r}") from error


def _forms(written: str | None) -> Lexicon:
    return Lexicon({"forms": {"all": written}} if written else {})


def _wish(name: str, row: Mapping[str, Any]) -> Wish:
    return Wish(
        name=name,
        sheets=tuple(row["sheets"]),
        told=row.get("told"),
        silent=tuple(row.get("silent", ())),
        unless=_forms(row.get("unless")),
        core=_forms(row.get("core")),
        itself=frozenset(row.get("itself", ())),
        by=dict(row["by"]),
        choices=tuple(row["choices"]),
        otherwise=row["else"],
    )


@dataclass(frozen=True)
class Status:
    """The question about the status: an errand that only the search of sheets opens."""

    sheets: Mapping[str, Sheet]
    name: str = NAME

    @cached_property
    def _loaded(self) -> tuple[Lexicon, tuple[Wish, ...]]:
        return load_wishes()

    @property
    def words(self) -> Lexicon:
        """The words that name a status, and "I don't know"."""
        return self._loaded[0]

    @property
    def wishes(self) -> tuple[Wish, ...]:
        """What depends on the status."""
        return self._loaded[1]

    @cached_property
    def _around(self) -> Lexicon:
        return _forms(read_yaml(HERE / "status.yaml")["around"])

    @cached_property
    def _me(self) -> tuple[tuple[tuple[str, ...], frozenset[str]], ...]:
        """How people begin to speak of themselves, and the statuses that may follow."""
        data = read_yaml(HERE / "status.yaml")
        return tuple(
            (tuple(tokens(form)), following)
            for key, following in (("am", _BEING), ("have", _HAVING))
            for form in str(data[key]).split("|")
        )

    def prepare(self) -> None:
        """Read the words."""
        _ = self._loaded, self._me, self._around

    # --- what is known

    def named(self, text: str) -> frozenset[str]:
        """The statuses that a text names, of whomever."""
        return self._named(tokens(text))

    def _named(self, words: Sequence[str]) -> frozenset[str]:
        found, _ = self.words.find(words)
        names = {name for name, strength in found.items() if name in _ANSWERS and strength >= _SURE}
        if found.get("citizen", 0.0) < 1.0:  # "France" is no misspelt "francés"
            names.discard("citizen")
        # "granted asylum" holds "asylum"; "no residence permit" holds "residence permit".
        if "protected" in names:
            names -= {"asylum"}
        if "none" in names:
            names -= {"permit", "asylum"}
        return frozenset(names)

    def read(self, text: str) -> str | None:
        """The one status that a text names; ``protected``: a refugee or subsidiary protection."""
        return _one(self.named(text))

    def own(self, text: str) -> str | None:
        """The status that the person says is their own: "as a refugee", "je suis ..."."""
        words = tokens(text)
        for start in range(len(words)):
            for opening, following in self._me:
                end = start + len(opening)
                if tuple(words[start:end]) == opening:
                    found = _one(self._named(words[end : end + _NEAR]))
                    if found in following:
                        return found
        return None

    def of_person(self, text: str, conversation: Conversation) -> str | None:
        """What the person said of themselves, now or before; None where the question is about
        somebody of another status."""
        status = self.own(text) or dict(conversation.status_answers).get(NAME)
        return None if self.named(text) - {status} else status

    def marked(self, answer: Answer, sheet: Sheet, context: Context) -> Answer:
        """The answer of a sheet, kept in mind with what the person said of themselves; a sheet for
        other people than this one says so."""
        own = self.own(context.text)
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

    def wish(self, text: str, first: str | None = None) -> Wish | None:
        """The wish behind a question that leaves open for whom it is asked: its best sheet is
        `first`, or it has no topic yet ("I need a house")."""
        words, named = tokens(text), self.named(text)
        for wish in self.wishes:
            short = self._is_core(wish, words)
            if (short or (first in wish.sheets and first != _EVERYBODY)) and not (
                named - wish.itself if short else named
            ):
                return None if wish.unless.find(words)[0] else wish
        return None

    def _is_core(self, wish: Wish, words: Sequence[str]) -> bool:
        """True when the words are a wish of few words, and nothing else."""
        if not words or len(words) > _WISH:
            return False
        core, named = wish.core.find(words)
        if not core:
            return False
        _, around = self._around.find(words)
        return all(word in named or word in around or word in STOP_WORDS for word in words)

    def answer(
        self, text: str, found: Sequence[str], sure: bool, context: Context
    ) -> Answer | None:
        """The right sheet where the status is known, else the question. `found`: sheets, best
        first; `sure`: the first one fits well. None: the status does not matter."""
        wish = self.wish(text, found[0] if found else None)
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
        asked = _listed(ask(_query(wish, self.read), dialogue, context))
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
        words = tokens(text)
        return len(words) <= _LONGEST and bool(self.words.find(words)[0])

    async def handle(self, text: str, context: Context) -> Answer | None:
        """The sheet for the status that was answered; None when it was none: a new question."""
        dialogue = context.conversation.dialogue
        wish = self._open(dialogue)
        if wish is None or dialogue is None:
            return None
        if self._unknown(text):
            return self._look(wish, context)
        if dialogue.open == "kind":
            kind = self.read(text)
            return self._told(wish, kind, context) if kind in _PROTECTED else None
        status = self.read(text)
        return self._told(wish, status, context) if status else None

    def again(self, text: str, context: Context) -> Answer | None:
        """The open question once more, for an answer that neither it nor a sheet understood."""
        dialogue = context.conversation.dialogue
        wish = self._open(dialogue)
        if wish is None or dialogue is None or len(tokens(text)) > _SHORT:
            return None
        query = _kind(self.read) if dialogue.open == "kind" else _query(wish, self.read)
        taken = take(query, text, dialogue, context)
        return replace(_listed(taken), facts=wish.sheets) if isinstance(taken, Answer) else None

    def _open(self, dialogue: Dialogue | None) -> Wish | None:
        name = dialogue.name if dialogue else ""
        return next((wish for wish in self.wishes if name == f"{NAME}:{wish.name}"), None)

    def _unknown(self, text: str) -> bool:
        words = tokens(text)
        found, _ = self.words.find(words)
        return found.get("unknown", 0.0) >= 1.0 and not self._named(words)

    def _told(self, wish: Wish, status: str, context: Context) -> Answer:
        """The sheet for this status; or, of a protected person, which protection it is."""
        kept = ((NAME, status),)
        key = wish.sheet(status)
        if key is None and status == "protected":
            dialogue = Dialogue(name=f"{NAME}:{wish.name}", open="kind")
            asked = _listed(ask(_kind(self.read), dialogue, context))
            facts = tuple(dict.fromkeys(wish.by[one] for one in sorted(_PROTECTED)))
            return replace(asked, facts=facts, status_answers=kept)
        sheet = self.sheets[key or wish.otherwise]
        answer = _rendered(sheet, context, status)
        if key is None:
            lead = context.services.phrases.say(answer.language, "status-no-sheet")
            answer = replace(answer, text=f"{lead} {answer.text}", handoff=True)
        return replace(answer, status_answers=kept, passing=True)

    def _look(self, wish: Wish, context: Context) -> Answer:
        """How to see the status on one's own paper; a human helps."""
        language = _language(context)
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
    own = _PROTECTED if status == "protected" else {status}
    return not sheet.audience or not own.isdisjoint(sheet.audience)


def _one(names: frozenset[str]) -> str | None:
    """The status that several names mean together."""
    if len(names) == 1:
        return next(iter(names))
    if names and names <= {*_PROTECTED, "protected"}:
        kinds = names & _PROTECTED
        return next(iter(kinds)) if len(kinds) == 1 else "protected"
    # "refugee, I have a residence card": the protection says more.
    without = names - {"permit"}
    return _one(without) if without and without != names else None


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
        read=lambda text, _: found if (found := read(text)) in _PROTECTED else None,
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


def _language(context: Context) -> str:
    known = context.services.phrases.languages
    return context.language if context.language in known else known[0]
