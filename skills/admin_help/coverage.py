"""What the linter reports: topics x languages x review state, what is old, what is not verified."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from skills.admin_help.lexicon import load_lexicon
from skills.admin_help.lint import LANGUAGES, lint
from skills.admin_help.render import is_old
from skills.admin_help.sheets import HERE, Confidence, Sheet, read_yaml
from skills.admin_help.terms.checking import check
from skills.admin_help.terms.glossary import load_glossary


class State(StrEnum):
    """How much of a topic a language has."""

    COMPLETE = "complete"
    """Title, short answer, simpler form, ways of asking and every detail."""
    SHORT = "short"
    """All but the details or the simpler form."""
    MISSING = "missing"


class Review(StrEnum):
    """Who has read a text."""

    AUTHOR = "author"
    MACHINE = "machine"
    """Machine-written, not yet reviewed by a native speaker."""
    NATIVE = "native"
    """Reviewed by a native speaker."""
    NONE = "none"


_LETTERS = {Review.AUTHOR: "a", Review.MACHINE: "m", Review.NATIVE: "r", Review.NONE: "?"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A topic in a language."""

    state: State
    review: Review

    @property
    def mark(self) -> str:
        """One letter: who read it; a capital when it is complete."""
        if self.state is State.MISSING:
            return "."
        letter = _LETTERS[self.review]
        return letter.upper() if self.state is State.COMPLETE else letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A sheet in all languages."""

    id: str
    volatility: str
    version: date
    """Of the main source's text; the day of reading where it is not known."""
    old: bool
    """True when its facts change often and the text is older than three months."""
    own_paper: bool
    """True when the answer sends to the person's own paper."""
    audience: tuple[str, ...]
    details: int
    unverified: int
    """Details that are worded as to be checked."""
    languages: Mapping[str, Cell]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """The linter's report."""

    topics: tuple[Topic, ...]
    files: Mapping[str, Mapping[str, Review]]
    """Folder -> language -> who read that language's file (glossary, lessons ...)."""
    errors: tuple[str, ...]


def review_of(text: str | None) -> Review:
    """The state that a ``review`` of a file means."""
    if not text:
        return Review.NONE
    if text == "author":
        return Review.AUTHOR
    if "not yet reviewed" in text:
        return Review.MACHINE
    return Review.NATIVE if text.startswith("reviewed by a native speaker, 20") else Review.NONE


def cover(sheets: Mapping[str, Sheet], now: date, root: Path = HERE) -> Coverage:
    """The report over sheets and over the files per language below `root`. Raises ConfigError."""
    concepts = load_lexicon().concepts | {key for sheet in sheets.values() for key in (sheet.id,)}
    errors = [finding for sheet in sheets.values() for finding in lint(sheet, concepts, sheets)]
    topics = tuple(_topic(sheet, now) for sheet in sheets.values())
    files = _files(root)
    errors += [
        f"{folder}/{tag}.yaml: {'is missing' if review is None else 'the review state is missing'}"
        for folder, found in files.items()
        for tag in LANGUAGES
        if (review := found.get(tag)) in (None, Review.NONE)
    ]
    errors += [
        f"{topic.id}/{tag}: the review state is missing"
        for topic in topics
        for tag, cell in topic.languages.items()
        if cell.state is not State.MISSING and cell.review is Review.NONE
    ]
    errors += check(load_glossary(), sheets)
    return Coverage(topics=topics, files=files, errors=tuple(dict.fromkeys(errors)))


def _topic(sheet: Sheet, now: date) -> Topic:
    source = sheet.sources[0]
    unverified = [one for one in sheet.bullets if one.confidence is Confidence.UNVERIFIED]
    return Topic(
        id=sheet.id,
        volatility=sheet.volatility,
        version=source.version or source.seen,
        old=sheet.volatility == "high" and is_old(source, now),
        own_paper=sheet.own_paper,
        audience=sheet.audience,
        details=len(sheet.bullets),
        unverified=len(unverified),
        languages={tag: _cell(sheet, tag) for tag in LANGUAGES},
    )


def _cell(sheet: Sheet, language: str) -> Cell:
    wording = sheet.languages.get(language)
    if wording is None:
        return Cell(state=State.MISSING, review=Review.NONE)
    detailed = all(language in bullet.texts for bullet in sheet.bullets)
    whole = detailed and wording.simpler and wording.title and wording.short and wording.ask
    return Cell(state=State.COMPLETE if whole else State.SHORT, review=review_of(wording.review))


def _files(root: Path) -> Mapping[str, Mapping[str, Review]]:
    """The folders that have one file per language."""
    found: dict[str, dict[str, Review]] = {}
    for path in sorted(root.rglob("??.yaml")):
        if path.stem in LANGUAGES:
            folder = str(path.parent.relative_to(root))
            review = read_yaml(path).get("review")
            found.setdefault(folder, {})[path.stem] = review_of(str(review) if review else None)
    return found


def lines(report: Coverage) -> Sequence[str]:
    """The report as a table that fits a terminal."""
    width = max((len(topic.id) for topic in report.topics), default=5)
    head = " ".join(f"{tag:2}" for tag in LANGUAGES)
    told = [f"{'topic':{width}} {head}  details  facts"]
    for topic in report.topics:
        marks = " ".join(f"{topic.languages[tag].mark:2}" for tag in LANGUAGES)
        told.append(f"{topic.id:{width}} {marks}  {_details(topic):7}  {_facts(topic)}".rstrip())
    told += ["", *_counts(report, width), "", *_footer(report)]
    return told


def _details(topic: Topic) -> str:
    return f"{topic.details}" + (f" ({topic.unverified}?)" if topic.unverified else "")


def _facts(topic: Topic) -> str:
    said = [topic.volatility, f"of {topic.version}"]
    said += ["OLD"] if topic.old else []
    said += ["own paper"] if topic.own_paper else []
    return ", ".join(said)


def _counts(report: Coverage, width: int) -> Sequence[str]:
    """How many topics each language has, and who read them; then the other files."""
    rows = []
    for state in State:
        counts = [
            sum(topic.languages[tag].state is state for topic in report.topics) for tag in LANGUAGES
        ]
        if any(counts):
            rows.append(f"{state:{width}} " + " ".join(f"{count:<2}" for count in counts))
    for folder, found in report.files.items():
        marks = [_LETTERS[found[tag]].upper() if tag in found else "." for tag in LANGUAGES]
        rows.append(f"{folder + '/':{width}} " + " ".join(f"{mark:2}" for mark in marks))
    return rows


def _footer(report: Coverage) -> Sequence[str]:
    cells = Counter(
        cell.review
        for topic in report.topics
        for cell in topic.languages.values()
        if cell.state is not State.MISSING
    )
    files = Counter(review for found in report.files.values() for review in found.values())
    texts = ", ".join(f"{cells[one]} {one}" for one in Review if cells[one])
    others = ", ".join(f"{files[one]} {one}" for one in Review if files[one])
    return [
        "A author, M machine-written and not yet reviewed, R reviewed by a native speaker; small "
        "letter: without details (told in French) or simpler form; (n?): worded as to be checked",
        f"{len(report.topics)} topics; texts: {texts or 'none'}; files: {others or 'none'}",
        f"{sum(topic.old for topic in report.topics)} old (the answer says so), "
        f"{sum(topic.own_paper for topic in report.topics)} send to the person's own paper, "
        f"{sum(topic.unverified for topic in report.topics)} details not verified",
        *report.errors,
        f"{len(report.errors)} errors",
    ]
