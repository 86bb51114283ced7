"""admin_help: administrative questions in France, answered from dated, sourced sheets only."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from bot.model import Answer, Conversation, Message, Source
from bot.ports import Context, Score
from skills.admin_help import library
from skills.admin_help.errands import ERRANDS, Errand, going_on, wanted
from skills.admin_help.finding import Finder
from skills.admin_help.following import FollowUps, load_follow_ups
from skills.admin_help.lexicon import load_lexicon
from skills.admin_help.library.overlay import Overlay, overlay
from skills.admin_help.render import render, sources_of, title
from skills.admin_help.rephrase import rephrased
from skills.admin_help.requests import Requests, Rule, load_requests
from skills.admin_help.search import CLOSE, MATCH, NEAR, SURE, TIED, Hit, Index
from skills.admin_help.sheets import BulletKind, Sheet, load_sheets
from skills.admin_help.status import Status
from skills.admin_help.terms import Terms
from skills.admin_help.text import tokens

log = logging.getLogger(__name__)

_LEAST = 0.1
"""Score of any text: this skill takes what no other one takes."""
_OFFICIAL = Source(
    title="service-public.gouv.fr",
    url="https://www.service-public.gouv.fr/",
    checked=date(2026, 11, 21),
)
_DESKS = Source(
    title="France services",
    url="https://www.france-services.gouv.fr/",
    checked=date(2026, 11, 21),
)
_EMERGENCY = ("15", "112", "114")
"""Numbers that the fixed sentences of the locale files carry."""


@dataclass(frozen=True)
class AdminHelp:
    """The skill. Sheets are read on first use."""

    name: str = "admin_help"
    commands: tuple[str, ...] = ("admin",)
    imported: Path | None = None
    """The imported library, asked when no sheet of ours answers. None, or no file: not asked."""
    association: Path | None = None
    """Folder with the association's own sheets and its changes to ours."""
    errands: tuple[Errand, ...] = ERRANDS

    @cached_property
    def whole(self) -> Overlay:
        """Our sheets with the association's. Raises ConfigError when one of ours is broken."""
        read = overlay(load_sheets(), self.association)
        for problem in read.problems:
            log.warning("left out: %s", problem)
        return read

    @cached_property
    def sheets(self) -> dict[str, Sheet]:
        """All sheets by id. Raises ConfigError."""
        return self.whole.sheets

    @cached_property
    def index(self) -> Index:
        """The search index over the sheets."""
        words = self.whole.words
        return Index(self.sheets, load_lexicon(more=words) if words else load_lexicon())

    @cached_property
    def finder(self) -> Finder:
        """Searches by words, and by meaning once it has learnt the sheets."""
        return Finder(self.index, self.sheets)

    @cached_property
    def titles(self) -> dict[tuple[str, ...], str]:
        """Titles as offered in choices, in normal form, with their sheets."""
        return {
            tuple(tokens(title(sheet, language))): key
            for key, sheet in self.sheets.items()
            for language in sheet.languages
        }

    @cached_property
    def requests(self) -> Requests:
        """Wishes and refusals."""
        return load_requests()

    @cached_property
    def follow_ups(self) -> FollowUps:
        """Short questions about the sheet that was answered last."""
        return load_follow_ups()

    @cached_property
    def status(self) -> Status:
        """Whom a question is asked for, where the answer depends on it (rule R9)."""
        return Status(self.sheets)

    @cached_property
    def everything(self) -> tuple[Errand, ...]:
        """The errands, and those that need the sheets, the association's included."""
        return (self.status, Terms(self.sheets), *self.errands)

    @cached_property
    def library(self) -> library.Library | None:
        """The imported sheets of service-public.fr."""
        return library.Library(self.imported) if self.imported else None

    def prepare(self) -> None:
        """Read the sheets and build the index, which takes a second or two."""
        _ = self.index, self.requests, self.titles, self.follow_ups
        if self.library:
            library.titled(self.library, "")  # opens the file
        for errand in self.everything:
            errand.prepare()

    def accepts(self, message: Message, conversation: Conversation) -> Score | None:
        """Any text, more surely when a sheet or a rule fits."""
        text = message.text.strip()
        if not text:
            return None
        if not message.media and going_on(self.everything, text, conversation):
            return Score(value=1.0)
        if tuple(tokens(text)) in self.titles or self.requests.find(text):
            return Score(value=0.9)
        if self.library and library.titled(self.library, text):
            return Score(value=0.9)
        if wanted(self.everything, text, conversation):
            return Score(value=0.85)
        if self._follow_up(text, conversation):
            return Score(value=0.9)
        hits = self.index.search(text, limit=1)
        if not hits or hits[0].confidence < MATCH:
            return Score(value=_LEAST)
        return Score(value=round(0.3 + 0.6 * hits[0].confidence, 3))

    async def handle(self, message: Message, context: Context) -> Answer | None:
        """The answer of a sheet, a choice, a kind refusal or an honest "I don't know"."""
        text = context.text.strip()
        if context.command == "human":
            return self._said("admin-human", context)
        if context.command == "sheet":
            # The skill that answered last named it.
            return self._sheet(text, context) if text in self.sheets else None
        if not text:
            return self._said("admin-ask", context, handoff=False)
        asking = going_on(self.everything, text, context.conversation)
        if asking and (answer := await asking.handle(text, context)):
            return answer
        chosen = self.titles.get(tuple(tokens(text)))
        if chosen is not None:
            return self._sheet(chosen, context)
        if self.library and (offered := library.titled(self.library, text)):
            return library.render(offered, self.library, context) or self._no_match((), context)
        rule = self.requests.find(text)
        if rule is not None:
            return self._by_rule(rule, context)
        errand = wanted(self.everything, text, context.conversation)
        if errand and (answer := await errand.handle(text, context)):
            return answer
        if follow_up := self._follow_up(text, context.conversation):
            return self._sheet(follow_up[0], context, about=follow_up[1])
        hits = await self.finder.find(text, context.services.embedder)
        unsure = not hits or hits[0].confidence < SURE
        if unsure and self.library and (quoted := await library.ask(self.library, text, context)):
            return quoted
        if asked := self._asked(text, hits, context):
            return asked
        if not hits or hits[0].confidence < MATCH:
            return self.status.again(text, context) or self._no_match(hits, context)
        close = [hit for hit in hits[1:] if hit.confidence >= CLOSE * hits[0].confidence]
        near = [self.sheets[hit.sheet] for hit in (hits[0], *close)]
        tied = close and close[0].confidence >= TIED * hits[0].confidence
        if told := await rephrased(text, near, context):
            return told
        if close and (tied or hits[0].confidence < SURE):
            return self._choice([hits[0], *close], context)
        return self._sheet(hits[0].sheet, context, close)

    def _asked(self, text: str, hits: Sequence[Hit], context: Context) -> Answer | None:
        """The question whom it is for, or its sheet where that is known (rule R9)."""
        good = [hit for hit in hits if hit.confidence >= MATCH]
        tied = len(good) > 1 and good[1].confidence >= TIED * good[0].confidence
        sure = bool(good) and not tied and good[0].confidence >= SURE
        return self.status.answer(text, [hit.sheet for hit in good], sure, context)

    def _follow_up(
        self, text: str, conversation: Conversation
    ) -> tuple[str, tuple[BulletKind, ...]] | None:
        found = self.follow_ups.find(text, conversation)
        return found if found and found[0] in self.sheets else None

    def _sheet(
        self,
        key: str,
        context: Context,
        close: Sequence[Hit] = (),
        about: Sequence[BulletKind] = (),
    ) -> Answer:
        others = [self.sheets[hit.sheet] for hit in close]
        today = context.services.clock.now().date()
        phrases = context.services.phrases
        status = self.status.of_person(context.text, context.conversation)
        sheet = self.sheets[key]
        answer = render(sheet, context.language, phrases, today, others, about, status)
        return self.status.marked(answer, sheet, context)

    def _no_match(self, hits: Sequence[Hit], context: Context) -> Answer:
        """The honest refusal; topics that are at least near may be chosen."""
        answer = self._said("admin-no-match", context)
        near = [self.sheets[hit.sheet] for hit in hits if hit.confidence >= NEAR]
        choices = tuple(title(sheet, answer.language) for sheet in near)
        return replace(answer, choices=choices, unanswered=near[0].id if near else "none")

    def _by_rule(self, rule: Rule, context: Context) -> Answer:
        sheet = self.sheets.get(rule.sheet) if rule.sheet else None
        return self._said(rule.phrase, context, sheet=sheet)

    def _said(
        self, phrase: str, context: Context, *, sheet: Sheet | None = None, handoff: bool = True
    ) -> Answer:
        """A fixed sentence with the pages that help next."""
        language = context.interface
        return Answer(
            text=context.services.phrases.say(language, phrase),
            language=language,
            sources=sources_of(sheet)[:2] if sheet else (_OFFICIAL, _DESKS) if handoff else (),
            facts=(sheet.id,) if sheet else (),
            evidence=_EMERGENCY,
            handoff=handoff,
        )

    def _choice(self, hits: list[Hit], context: Context) -> Answer:
        """Several sheets are near: the person chooses, nothing is guessed."""
        language = context.interface
        offered = [self.sheets[hit.sheet] for hit in hits]
        titles = tuple(title(sheet, language) for sheet in offered)
        lead = context.services.phrases.say(language, "admin-choose")
        return Answer(
            text=" ".join((lead, *(f"{text}." for text in titles))),
            language=language,
            sources=tuple(sources_of(sheet)[0] for sheet in offered),
            choices=titles,
            facts=tuple(sheet.id for sheet in offered),
            evidence=tuple(value.raw for sheet in offered for value in sheet.values.values()),
        )


SKILL = AdminHelp()
