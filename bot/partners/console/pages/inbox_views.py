"""A hand-off as its helpers see it: every state a sentence in the member's language."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from babel.dates import format_skeleton, format_time, format_timedelta

from bot.locales import FluentPhrases
from bot.model import HandoffState, Urgency
from bot.partners.console.rendering import language_name
from bot.stores.sql.partners.handoff_rows import Waiting

SIGNS: Final = {Urgency.NOW: "▲", Urgency.SOON: "◆", Urgency.USUAL: "●"}
"""Beside the word, for the eye."""
UNKNOWN: Final = frozenset({"", "und"})
"""BCP 47 for a language of which nothing is known (any more)."""
_RIGHT_TO_LEFT: Final = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "ks", "pnb", "prs", "ps", "sd", "ug", "ur", "yi"}
)
"""Languages whose usual script runs from right to left (Unicode CLDR, characterOrder)."""


def direction(language: str) -> str:
    """``rtl`` or ``ltr``."""
    return "rtl" if _primary(language) in _RIGHT_TO_LEFT else "ltr"


def stamp(*values: object) -> str:
    """Changes when one of them does: a part of the page is made of them."""
    return hashlib.sha256("\0".join(map(repr, values)).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """Who reads, and what is needed to tell them."""

    phrases: FluentPhrases
    language: str
    """Of the page."""
    zone: ZoneInfo
    now: datetime
    """Aware."""
    member: int
    """Who reads."""
    names: Mapping[int, str]
    """Of the association's members."""
    speaks: tuple[str, ...] = ()
    """BCP 47, spoken by who reads."""

    def say(self, phrase: str, **arguments: str | int | float) -> str:
        """A sentence of the console."""
        return self.phrases.say(self.language, phrase, **arguments)

    def name_of(self, tag: str) -> str:
        """Of a language."""
        return (
            self.say("inbox-some-language") if tag in UNKNOWN else language_name(tag, self.language)
        )

    def at(self, when: datetime) -> str:
        """The time of a day; with its date when it is another one."""
        there, today = when.astimezone(self.zone), self.now.astimezone(self.zone)
        if there.date() == today.date():
            return str(format_time(there, "short", locale=self.language))
        return str(format_skeleton("dMMMHm", there, locale=self.language))

    def lasted(self, seconds: float) -> str:
        """ "12 minutes"; hours from two hours on, days from two days on."""
        if seconds < 60:
            return self.say("inbox-just-now")
        words = format_timedelta(
            timedelta(seconds=seconds), granularity="minute", threshold=2, locale=self.language
        )
        return str(words)

    def who(self, member: int | None) -> str:
        """A colleague's name."""
        return self.names.get(member or 0, self.say("inbox-somebody"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A hand-off in the list, or at the head of its own page."""

    token: str
    title: str
    language: str
    """The person's."""
    urgency: Urgency
    urgency_text: str
    sign: str
    why: str
    waited: str
    who: str
    """Who has it."""
    free: bool
    mine: bool
    speaks: bool
    """True when who reads speaks the person's language."""
    ended: str
    """How it ended; empty while it is open."""
    news: str
    """What a screen reader says once it appears or moves; empty for nothing."""
    stamp: str


def row(handoff: Waiting, tell: Teller) -> Row:
    """One hand-off."""
    title = tell.say(
        "inbox-person", spoken=tell.name_of(handoff.language), at=tell.at(handoff.opened)
    )
    free = handoff.state is HandoffState.WAITING
    mine = handoff.state is HandoffState.TAKEN and handoff.member == tell.member
    urgency = tell.say(f"inbox-urgency-{handoff.urgency}")
    waited, who = _waited(handoff, tell), _who(handoff, tell)
    ended, erased = _ended(handoff, tell), handoff.ended_by == "erased"
    return Row(
        token=handoff.token,
        title=title,
        language=handoff.language,
        urgency=handoff.urgency,
        urgency_text=urgency,
        sign=SIGNS[handoff.urgency],
        why="" if erased else tell.say(f"inbox-why-{handoff.why}"),
        waited=waited,
        who=who,
        free=free,
        mine=mine,
        speaks=_primary(handoff.language) in map(_primary, tell.speaks),
        ended=ended,
        news=_news(handoff, tell, urgency),
        stamp=stamp(handoff.state, handoff.member, waited, who, ended, handoff.urgency),
    )


def _primary(tag: str) -> str:
    return tag.split("-")[0].lower()


def _waited(handoff: Waiting, tell: Teller) -> str:
    if handoff.state is HandoffState.CLOSED:
        return ""
    if handoff.state is HandoffState.TAKEN and handoff.pending:
        return tell.say("inbox-answer-waits")
    if handoff.state is HandoffState.TAKEN and not handoff.waited:
        return tell.say("inbox-their-turn")
    return tell.say("inbox-waits", time=tell.lasted(handoff.waited))


def _who(handoff: Waiting, tell: Teller) -> str:
    if handoff.state is HandoffState.WAITING:
        returned = {None: "inbox-nobody", "person": "inbox-nobody-back"}
        return tell.say(returned.get(handoff.ended_by, "inbox-nobody-again"))
    if handoff.member is None:
        return ""
    if handoff.member == tell.member:
        return tell.say("inbox-with-you")
    return tell.say("inbox-with", name=tell.who(handoff.member))


def _ended(handoff: Waiting, tell: Teller) -> str:
    if handoff.state is not HandoffState.CLOSED:
        return ""
    ended = handoff.ended_by if handoff.ended_by in {"person", "helper", "erased"} else "helper"
    at = tell.at(handoff.closed) if handoff.closed else ""
    return tell.say(f"inbox-ended-{ended}", at=at)


def _news(handoff: Waiting, tell: Teller, urgency: str) -> str:
    language = tell.name_of(handoff.language)
    if handoff.state is HandoffState.WAITING:
        return tell.say("inbox-news-new", urgency=urgency, spoken=language)
    if handoff.state is HandoffState.TAKEN and handoff.member == tell.member and handoff.waited:
        return tell.say("inbox-news-turn", spoken=language)
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """The lists of the first page."""

    free: list[Row]
    mine: list[Row]
    others: list[Row] | None
    """None: this member does not see what colleagues have."""


def queue(handoffs: list[Waiting], tell: Teller, *, colleagues: bool) -> Queue:
    """Sorted as the store gives them: danger, then soon, then the longest waiting."""

    def some(wanted: Callable[[Row], bool]) -> list[Row]:
        return [one for one in rows if wanted(one)]

    rows = [row(one, tell) for one in handoffs]
    return Queue(
        free=some(lambda one: one.free),
        mine=some(lambda one: one.mine),
        others=some(lambda one: not one.free and not one.mine) if colleagues else None,
    )
