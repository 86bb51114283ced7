"""The course: twelve short spoken lessons, their words in every language, and how they are read.

``course.yaml`` holds the order, the levels and the right answers, ``sources.yaml`` the texts that
were read besides those of the sheets, ``<tag>.yaml`` all that is said and heard in one language.
README.md documents them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.errors import ConfigError
from skills.admin_help.sheets import SheetSource, load_sources, read_yaml

HERE = Path(__file__).parent
REFERENCE = "fr"
"""The language that stands in where a lesson is not written in the person's."""
CHOICES = 3
_SHARED = ("course", "sources")
"""Files that are no language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One lesson in one language."""

    title: str
    ask: tuple[str, ...]
    """Whole utterances that open it."""
    passages: tuple[str, ...] = ()
    """What is said, each of at most 25 seconds; empty: not written in this language."""
    question: str = ""
    choices: tuple[str, ...] = ()
    """Short answers to the question."""
    why: str = ""
    """Said after the answer, right or wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One lesson."""

    id: str
    number: int
    """From 1, over the whole course."""
    level: str
    right: int
    """Which of the choices is right, from 0."""
    basis: tuple[str, ...]
    """Documents of this project that the lesson rests on."""
    sources: tuple[SheetSource, ...]
    """Texts of others that it rests on."""
    sheet: str | None
    """Knowledge-base sheet with addresses and details: "sheet" gives it."""
    told: Mapping[str, Told]
    """By language."""

    def language(self, wished: str) -> str:
        """The language in which it is said."""
        return wished if wished in self.told and self.told[wished].passages else REFERENCE


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """The words of one language: what people say, and the names of the levels."""

    tag: str
    review: str
    words: Mapping[str, tuple[str, ...]]
    """Group -> words; README.md lists the groups."""
    levels: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """All lessons, in order."""

    levels: tuple[str, ...]
    lessons: tuple[Lesson, ...]
    tongues: Mapping[str, Tongue]

    def lesson(self, key: str) -> Lesson | None:
        """By id."""
        return next((one for one in self.lessons if one.id == key), None)

    def after(self, lesson: Lesson) -> Lesson | None:
        """The next one; None after the last."""
        return self.lessons[lesson.number] if lesson.number < len(self.lessons) else None

    def of(self, level: str) -> tuple[Lesson, ...]:
        """Those of one level."""
        return tuple(one for one in self.lessons if one.level == level)


def load_course(directory: Path = HERE) -> Course:
    """The whole course. Raises ConfigError for a file that is not in the format."""
    plan = read_yaml(directory / "course.yaml")
    paths = sorted(path for path in directory.glob("*.yaml") if path.stem not in _SHARED)
    files = {path.stem: read_yaml(path) for path in paths}
    sources = {**load_sources(), **load_sources(directory / "sources.yaml")}
    try:
        return Course(
            levels=tuple(plan["levels"]),
            lessons=tuple(
                _lesson(number, row, sources, files)
                for number, row in enumerate(plan["lessons"], start=1)
            ),
            tongues={tag: _tongue(tag, data) for tag, data in files.items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ConfigError(f"lessons: {error!r}") from error


def _lesson(
    number: int,
    row: Mapping[str, Any],
    sources: Mapping[str, SheetSource],
    files: Mapping[str, Mapping[str, Any]],
) -> Lesson:
    key = row["id"]
    return Lesson(
        id=key,
        number=number,
        level=row["level"],
        right=int(row["right"]) - 1,
        basis=tuple(row.get("basis", ())),
        sources=tuple(sources[source] for source in row.get("sources", ())),
        sheet=row.get("sheet"),
        told={tag: _told(data["lessons"][key]) for tag, data in files.items()},
    )


def _told(row: Mapping[str, Any]) -> Told:
    return Told(
        title=row["title"],
        ask=tuple(row["ask"]),
        passages=tuple(row.get("passages", ())),
        question=row.get("question", ""),
        choices=tuple(row.get("choices", ())),
        why=row.get("why", ""),
    )


def _tongue(tag: str, data: Mapping[str, Any]) -> Tongue:
    return Tongue(
        tag=tag,
        review=data["review"],
        words={group: tuple(words) for group, words in data["words"].items()},
        levels=dict(data["levels"]),
    )
