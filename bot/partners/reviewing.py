"""``porte-voix kb review``: answers that caseworkers marked as wrong become changes of sheets and
questions that are asked again and again.

An accepted one is written as two drafts: a change in the format of an association's own folder, and
a question in a file that ``porte-voix evaluate questions`` reads. The question is the reviewer's:
there is no way to take over a person's own words.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import yaml

from bot.clock import SystemClock
from bot.config import Config
from bot.errors import ConfigError
from bot.evaluation import evaluate, read
from bot.partners.wrong import Marked, ReviewState, copies
from bot.routing import LANGUAGES
from bot.stores.own_book import own_book
from bot.stores.sql.partners.reviews import Reviews
from skills.admin_help import AdminHelp
from skills.admin_help.library.overlay import overlay
from skills.admin_help.sheets import Sheet, load_sheets

QUESTIONS = "questions.yaml"
_SENTENCE = re.compile(r"(?<=[.!?؟።])\s+")
_MOST_SENTENCES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """What a reviewer decided."""

    marked: Marked
    sheet: Sheet
    question: str
    language: str
    """Of the question."""
    today: date


def arguments(parser: argparse.ArgumentParser) -> None:
    """What ``kb review`` understands; without an option, it lists what is open."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--all", action="store_true", help="list those that were dealt with, too")
    what.add_argument("--show", type=int, metavar="N", help="one of them")
    what.add_argument("--accept", type=int, metavar="N", help="write drafts; needs the next two")
    what.add_argument("--refuse", type=int, metavar="N", help="needs --because")
    parser.add_argument("--sheet", metavar="ID", help="whose answer it is")
    parser.add_argument("--question", help="one that must find the sheet, in your own words")
    parser.add_argument("--language", default="fr", choices=LANGUAGES, help="of the question")
    parser.add_argument("--into", type=Path, metavar="DIR", help="for the drafts (data/reviews)")
    parser.add_argument("--because", help="the caseworker reads it")


def run(options: argparse.Namespace, config: Config) -> int:
    """Exit code 0: done. Raises ConfigError, StoreError."""
    return asyncio.run(_run(options, config))


async def _run(options: argparse.Namespace, config: Config) -> int:
    async with own_book(
        config.database.url, config.file, config.partners_key, SystemClock()
    ) as book:
        reviews = Reviews(book)
        if options.show is not None:
            marked, _ = await _found(reviews, options.show)
            print("\n".join(described(marked)))
        elif options.accept is not None:
            await _accept(options, config, reviews)
        elif options.refuse is not None:
            await _refuse(options, reviews)
        else:
            for one in await reviews.listed(every=options.all):
                print(f"{one.id:>4}  {one.at:%Y-%m-%d}  {one.state:8}  {one.wrong.about}")
    return 0


async def _found(reviews: Reviews, number: int) -> tuple[Marked, tuple[str, ...]]:
    found = await reviews.get(number)
    if found is None:
        raise ConfigError(f"there is no marked answer {number}")
    return found


def described(marked: Marked) -> list[str]:
    """Everything of one, as lines."""
    wrong = marked.wrong
    told = [
        ("number", f"{marked.id}, {marked.state}, {marked.at:%Y-%m-%d}"),
        ("asked", wrong.about),
        (f"answered ({wrong.said_language})", wrong.said),
        (f"right ({wrong.language})", wrong.right),
        ("source", f"{wrong.title}, {wrong.url}"),
        ("official", "a public body that we know" if wrong.official else "the caseworker says so"),
        ("sheet", wrong.sheet),
        ("because", wrong.because),
    ]
    return [f"{name + ':':16}{text}" for name, text in told if text]


async def _refuse(options: argparse.Namespace, reviews: Reviews) -> None:
    if not (options.because or "").strip():
        raise ConfigError("--because: the caseworker reads why")
    await _found(reviews, options.refuse)
    because = options.because.strip()
    if not await reviews.settle(options.refuse, ReviewState.REFUSED, because=because):
        raise ConfigError(f"{options.refuse} was dealt with before")
    print(f"{options.refuse}: refused")


async def _accept(options: argparse.Namespace, config: Config, reviews: Reviews) -> None:
    marked, own_words = await _found(reviews, options.accept)
    if marked.state is not ReviewState.OPEN:
        raise ConfigError(f"{marked.id} was dealt with before")
    skill = AdminHelp(association=config.association)
    accepted = Accepted(
        marked=marked, sheet=_sheet(options.sheet, skill.sheets),
        question=_question(options.question, own_words), language=options.language,
        today=datetime.now(UTC).date(),
    )  # fmt: skip
    folder = options.into or config.data / "reviews"
    change, questions = write(accepted, folder)
    await reviews.settle(marked.id, ReviewState.TAKEN, sheet=accepted.sheet.id)
    print(f"draft of a change: {change}\nquestion added:    {questions}")
    for line in (*problems(change), *unfinished(accepted), *still_wrong(questions, skill)):
        print(f"to do: {line}")


def _sheet(key: str | None, sheets: dict[str, Sheet]) -> Sheet:
    if not key or key not in sheets:
        raise ConfigError("--sheet: the id of a sheet (porte-voix kb lint lists them)")
    return sheets[key]


def _question(text: str | None, own_words: Sequence[str]) -> str:
    """Raises ConfigError where the reviewer did not write it themselves."""
    question = " ".join((text or "").split())
    if not question:
        raise ConfigError("--question: write it yourself, nothing of the person is taken over")
    if copies(question, own_words):
        raise ConfigError("--question: these are the person's own words; say it in yours")
    return question


# --- drafts ---------------------------------------------------------------------------------------


def write(accepted: Accepted, folder: Path) -> tuple[Path, Path]:
    """The change of the sheet and the question, as files. Raises ConfigError: an unreadable file
    of questions, or a folder that cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        change = folder / f"{accepted.sheet.id}-{accepted.marked.id}.yaml"
        change.write_text(_change(accepted), "utf-8")
        return change, _add_question(accepted, folder / QUESTIONS)
    except OSError as error:
        raise ConfigError(f"{folder}: {error.strerror}") from error


def _change(accepted: Accepted) -> str:
    wrong, sheet = accepted.marked.wrong, accepted.sheet
    change: dict[str, Any] = {
        "change": sheet.id, "name": wrong.title, "url": wrong.url, "checked": accepted.today,
        "short": {wrong.language: _sentences(wrong.right)},
    }  # fmt: skip
    head = (
        f"# Draft from the marked answer {accepted.marked.id}. Check the source, edit, then\n"
        "# move it into the association's folder, or change the sheet itself:\n"
        f"# skills/admin_help/knowledge/{sheet.id}.yaml\n"
    )
    return head + _yaml(change)


def _sentences(text: str) -> list[str]:
    """Three at most; the rest stays with the last."""
    found = [part for part in _SENTENCE.split(" ".join(text.split())) if part]
    first, rest = found[: _MOST_SENTENCES - 1], found[_MOST_SENTENCES - 1 :]
    return [*first, " ".join(rest)] if rest else first


def _add_question(accepted: Accepted, path: Path) -> Path:
    """To those that are there; every evaluation asks them all."""
    row = {
        "id": f"review-{accepted.marked.id}", "lang": accepted.language,
        "question": accepted.question, "expected_facts": [accepted.sheet.id],
    }  # fmt: skip
    before = [one.model_dump() for one in read(path).questions] if path.exists() else []
    kept = [one for one in before if one["id"] != row["id"]]
    rows = [{**one, "expected_facts": list(one["expected_facts"])} for one in (*kept, row)]
    path.write_text(_yaml({"questions": rows}), "utf-8")
    return path


def _yaml(data: dict[str, Any]) -> str:
    return str(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=100))


def problems(change: Path) -> list[str]:
    """What the linter has against the draft, as it would in the association's folder."""
    with tempfile.TemporaryDirectory() as name:
        draft = Path(name) / change.name
        draft.write_bytes(change.read_bytes())
        return overlay(load_sheets(), Path(name)).problems


def unfinished(accepted: Accepted) -> list[str]:
    """The languages that still say what was wrong."""
    written = accepted.marked.wrong.language
    others = sorted(set(accepted.sheet.languages) - {written})
    return [f"the draft changes {written} alone, not: {', '.join(others)}"]


def still_wrong(questions: Path, skill: AdminHelp) -> list[str]:
    """The questions of the file that do not find their sheet now, searched by words."""
    return [
        f"{miss.id} finds {miss.found[0] if miss.found else 'nothing'}, not {miss.expected}"
        for miss in evaluate(skill, read(questions)).misses
    ]
