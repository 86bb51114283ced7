"""What is said of trades: the list, the details of one, and who helps."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bot.model import Answer, Dialogue, Passage, Source
from bot.ports import Context
from skills.admin_help.jobs.table import REGULATED, Occupation, load_table, load_words
from skills.admin_help.jobs.wish import WHAT, WHICH
from skills.admin_help.render import sources_of, write_date
from skills.admin_help.sheets import HERE, load_sheet, load_sources

NAME = "jobs"
SHEET, RIGHT = "job-orientation-rome", "work-right-by-status"
DIPLOMA = "diploma-recognition"
_STUDIED = frozenset({"order", "state", "degree", "teaching", "training"})
"""Needs for which a foreign diploma may be compared."""
_STOPS = {"am": "\u1362", "bn": "\u0964", "ti": "\u1362"}
"""What ends a sentence where that is no full stop."""
_ROME = (
    "ROME, France Travail (gip-inclusion/les-emplois)",
    "https://github.com/gip-inclusion/les-emplois/blob/"
    "1610f3191ee3ca0c2bcd3a825f79fa5ee0d2a1fb/itou/fixtures/postgres/jobs_rome.sql",
)
"""The published copy of ROME that codes and titles were compared with."""


def name_of(trade: str, language: str) -> str:
    """The trade's name as it is said in that language, else in French."""
    words = load_words()
    return words.get(language, words["fr"]).names[trade]


@lru_cache(maxsize=8)
def _sheet_sources(sheet: str) -> tuple[Source, ...]:
    return sources_of(load_sheet(HERE / "knowledge" / f"{sheet}.yaml", load_sources()))


def _sources(*sheets: str) -> tuple[Source, ...]:
    rome = Source(title=_ROME[0], url=_ROME[1], checked=load_table().checked)
    found = [rome, *(source for sheet in sheets for source in _sheet_sources(sheet))]
    return tuple(dict.fromkeys(found))


class Teller:
    """Says it in the person's language. One for each message."""

    def __init__(self, context: Context) -> None:
        self.language = context.interface
        self._phrases = context.services.phrases
        self._occupations = load_table().occupations

    def say(self, phrase: str, **arguments: str) -> str:
        """A sentence of the locale files."""
        return self._phrases.say(self.language, phrase, **arguments)

    def ask(self, lead: str = "") -> Answer:
        """What was your trade, what can you do?"""
        text = f"{lead} {self.say('jobs-ask')}".strip()
        dialogue = Dialogue(name=NAME, open=WHAT)
        return Answer(text=text, language=self.language, dialogue=dialogue, passing=True)

    def lost(self, phrase: str) -> Answer:
        """No trade was found: no guess, France Travail and a human."""
        return Answer(
            text=self.say(phrase),
            language=self.language,
            sources=_sources(SHEET),
            facts=(SHEET,),
            see_also=SHEET,
            handoff=True,
            passing=True,
        )

    def offer(self, trades: Sequence[str], lead: str = "jobs-list") -> Answer:
        """Trades near to what was said, who helps, and the question which one."""
        shown = self._names(trades)
        listed, which = self._list(shown), self.say("jobs-which")
        recognised = "order" in self._occupations[trades[0]].needs
        sheets = (DIPLOMA, SHEET) if recognised else (SHEET,)
        diploma = (self.say("jobs-diploma"),) if recognised else ()
        told = (self.say(lead), listed, *diploma, self.say("jobs-help"), which, self._source())
        needs = [f"{self._list((self._named(trade),))} {self._needs(trade)}" for trade in trades]
        return Answer(
            text=" ".join(told),
            language=self.language,
            sources=_sources(*sheets),
            choices=shown,
            more=(*needs, self.say("jobs-to-check"), self.say("jobs-promise")),
            simpler=f"{listed} {which}",
            facts=sheets,
            evidence=self._evidence(trades),
            dialogue=_which(trades),
            see_also=sheets[0],
            passing=True,
        )

    def details(self, trade: str, offered: Sequence[str]) -> Answer:
        """One trade: its French title and code, what it needs, what to do next."""
        occupation = self._occupations[trade]
        first, *rest = sorted(occupation.needs, key=lambda need: need not in REGULATED)
        others = tuple(other for other in offered if other != trade)
        label, name = _spoken(occupation), self._named(trade)
        told = self.say("jobs-details", job=name, label=label, code=occupation.rome)
        # What the law asks names whom to ask; the rest is checked with France Travail.
        check = "" if first in REGULATED else f" {self.say('jobs-to-check')}"
        need = f"{self._need(first)}{check}"
        studied = not _STUDIED.isdisjoint(occupation.needs)
        sheets = (SHEET, RIGHT, *((DIPLOMA,) if studied else ()))
        shown = self._names(others)
        another = Passage(text=f"{self.say('jobs-another')} {self._list(shown)}")
        return Answer(
            text=" ".join((told, need, self.say("jobs-next"), self._source())),
            language=self.language,
            sources=_sources(*sheets),
            choices=shown,
            then=(another,) if others else (),
            more=self._more(rest, studied),
            simpler=f"{told} {need}",
            facts=sheets,
            evidence=self._evidence((trade, *others)),
            dialogue=_which(others, told=trade) if others else None,
            see_also=DIPLOMA if studied else RIGHT,
            passing=True,
        )

    def _more(self, needs: Sequence[str], studied: bool) -> tuple[str, ...]:
        told = " ".join(self._need(need) for need in needs)
        said = (told, self.say("jobs-to-check"), self.say("jobs-diploma") if studied else "")
        return tuple(filter(None, (*said, self.say("jobs-metier"), self.say("jobs-promise"))))

    def _need(self, need: str) -> str:
        return self.say(f"jobs-need-{need}")

    def _needs(self, trade: str) -> str:
        return " ".join(self._need(need) for need in self._occupations[trade].needs)

    def _names(self, trades: Sequence[str]) -> tuple[str, ...]:
        return tuple(name_of(trade, self.language) for trade in trades)

    def _named(self, trade: str) -> str:
        return name_of(trade, self.language)

    def _list(self, names: Sequence[str]) -> str:
        stop = _STOPS.get(self.language, ".")
        return " ".join(f"{name}{stop}" for name in names)

    def _days(self) -> tuple[str, str]:
        table = load_table()
        return write_date(table.version, self.language), write_date(table.checked, self.language)

    def _source(self) -> str:
        version, checked = self._days()
        return self.say("jobs-source", version=version, checked=checked)

    def _evidence(self, trades: Sequence[str]) -> tuple[str, ...]:
        table = load_table()
        days = (table.version.isoformat(), table.checked.isoformat(), *self._days())
        return (*(self._occupations[trade].rome for trade in trades), *days)


def _which(trades: Sequence[str], told: str = "") -> Dialogue:
    """`told`: the trade whose details were given; then no question presses any more."""
    answers = (("offered", " ".join(trades)), *((("told", told),) if told else ()))
    return Dialogue(name=NAME, open=WHICH, answers=answers)


def _spoken(occupation: Occupation) -> str:
    """The official title without its slash, which a voice would read."""
    return occupation.label.replace(" / ", ", ")
