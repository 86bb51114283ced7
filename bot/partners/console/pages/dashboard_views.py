"""The figures as charts: bars drawn on the server, each with its number beside it and a table of
the same numbers below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from babel.dates import format_skeleton

from bot.locales import FluentPhrases
from bot.partners.console.rendering import language_name
from bot.partners.counting.figures import Figures
from bot.partners.counting.measures import FEWEST, NONE, OTHER, PEOPLE, Measure
from bot.partners.counting.weeks import monday

WIDTH, BAR = 320, 14
"""Of a chart and of a bar's height, in units of the drawing."""
ROW, SHORT_ROW = 44, 24
"""A label above its bar; a short one beside it."""
_BESIDE = 60
"""Room for a label beside the bars."""
_FIGURE = 64
"""Left free at the end of the longest bar for its number."""
_LONGEST = 44
"""Characters of a label; the table has the whole of it."""
_OFFICIAL = re.compile(r"[FNR]\d+")
WEEKLY = (Measure.ONBOARDED, Measure.ACTIVE, Measure.HANDOFF)
DIVIDED = (Measure.LANGUAGE, Measure.SKILL, Measure.TOPIC, Measure.UNANSWERED, Measure.HELPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One row of a chart and of its table."""

    label: str
    text: str
    """The number as it is read: ``12``, ``at least 10``, ``fewer than 5``."""
    number: int | None
    """None: hidden."""
    rounded: bool = False
    """True for the running week, drawn as an outline."""
    length: float = 0.0
    """In units of the drawing."""

    @property
    def short(self) -> str:
        """The label as the drawing has room for it."""
        cut = self.label[: _LONGEST - 1].rstrip()
        return self.label if len(self.label) <= _LONGEST else f"{cut}…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Bars of one hue from a common zero, under a title."""

    name: str
    title: str
    about: str
    of: str
    """What the rows are: weeks, languages ..."""
    unit: str
    """What is counted: people, minutes."""
    bars: tuple[Bar, ...]
    beside: int = 0
    """Where the bars begin: 0 when the labels stand above them."""

    @property
    def row(self) -> int:
        """Units from one bar to the next."""
        return SHORT_ROW if self.beside else ROW

    @property
    def height(self) -> int:
        """Units of the drawing."""
        return self.row * len(self.bars)

    @property
    def told(self) -> str:
        """All of it in words, for who does not see it."""
        return "; ".join(f"{bar.label}, {bar.text}" for bar in self.bars)


class Charts:
    """The figures for one reader."""

    def __init__(self, figures: Figures, phrases: FluentPhrases, language: str) -> None:
        self._figures = figures
        self._phrases = phrases
        self._language = language

    def weeks(self) -> list[tuple[str, str]]:
        """The weeks that can be chosen, the running one first: (``2026-W47``, how it is said)."""
        running = self._figures.weeks[-1]
        return [
            (week, self._say("dash-week-running" if week == running else "dash-week-of",
                             day=self._day(week, "yMMMMd")))
            for week in reversed(self._figures.weeks)
        ]  # fmt: skip

    def by_week(self) -> Iterator[Chart]:
        """People welcomed, active and handed over, and waiting times, of all weeks."""
        of = self._say("dash-week")
        for measure in WEEKLY:
            bars = [
                self._bar(self._day(week, "MMMd"), week, measure, PEOPLE)
                for week in self._figures.weeks
            ]
            yield self._chart(measure, of, bars, beside=_BESIDE)
        waits = [self._waited(week) for week in self._figures.weeks]
        yield self._chart("waited", of, waits, beside=_BESIDE)

    def of_week(self, week: str) -> Iterator[Chart]:
        """Languages, topics and the like of one week; what is hidden is not in them."""
        for measure in DIVIDED:
            found = [
                self._bar(self._named(measure, dimension), week, measure, dimension)
                for dimension in self._figures.dimensions(measure)
                if self._figures.count(week, measure, dimension) is not None
            ]
            found.sort(key=lambda bar: -(bar.number or 0))
            yield self._chart(measure, self._say(f"dash-{measure}"), found)

    def topics(self) -> list[tuple[str, str]]:
        """Every sheet of ours by its id, with its title, in the order of the titles."""
        known = self._phrases.fixed(self._language)
        begin = "dash-topic-"
        found = [
            (name.removeprefix(begin), text)
            for name, text in known.items()
            if name.startswith(begin) and name != f"{begin}{NONE}"
        ]
        return sorted(found, key=lambda row: row[1])

    def _chart(self, name: str, of: str, bars: list[Bar], *, beside: int = 0) -> Chart:
        most = max((bar.number or 0 for bar in bars), default=0) or 1
        longest = WIDTH - _FIGURE - beside
        placed = tuple(
            replace(bar, length=max(2.0, round((bar.number or 0) / most * longest, 1)))
            for bar in bars
        )
        return Chart(
            name=name, title=self._say(f"dash-{name}"), about=self._say(f"dash-{name}-about"),
            of=of, unit=self._say("dash-minutes" if name == "waited" else "dash-people"),
            bars=placed, beside=beside,
        )  # fmt: skip

    def _bar(self, label: str, week: str, measure: Measure, dimension: str) -> Bar:
        people = self._figures.count(week, measure, dimension)
        running = week == self._figures.weeks[-1]
        if people is None:
            return Bar(label=label, text=self._say("dash-hidden", fewest=FEWEST), number=None)
        text = self._say("dash-least", people=people) if running else str(people)
        return Bar(label=label, text=text, number=people, rounded=running)

    def _waited(self, week: str) -> Bar:
        minutes = self._figures.waiting.get(week)
        label = self._day(week, "MMMd")
        if minutes is None:
            return Bar(label=label, text=self._say("dash-withheld"), number=None)
        return Bar(label=label, text=str(minutes), number=minutes)

    def _named(self, measure: Measure, dimension: str) -> str:
        """The dimension in the reader's words; the association's own sheets have only their id."""
        if measure is Measure.LANGUAGE and dimension != OTHER:
            return language_name(dimension, self._language)
        if _OFFICIAL.fullmatch(dimension):
            return self._say("dash-topic-official", id=dimension)
        group = "topic" if measure is Measure.UNANSWERED else measure
        try:
            return self._say(f"dash-{group}-{dimension}")
        except KeyError:
            return dimension

    def _day(self, week: str, skeleton: str) -> str:
        return str(format_skeleton(skeleton, monday(week), locale=self._language))

    def _say(self, phrase: str, **arguments: str | int) -> str:
        return self._phrases.say(self._language, phrase, **arguments)
