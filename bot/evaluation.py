"""``porte-voix evaluate``: how often the sheets of admin_help answer the questions of a file."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.config import Config
from bot.engines.embedding import E5Embedder
from bot.errors import ConfigError, PorteVoixError
from bot.evaluating import command
from bot.modelfiles import Catalogue
from skills.admin_help import AdminHelp
from skills.admin_help.fusion import MATCH, Hit

Search = Callable[[str], tuple[Hit, ...]]


class _Row(BaseModel):
    model_config = ConfigDict(extra="ignore")


class _Question(_Row):
    id: str = ""
    lang: str
    question: str
    expected_facts: tuple[str, ...] = Field(min_length=1)
    """Ids of sheets; the first one must be found first."""


class _Outside(_Row):
    question: str


class _Questions(_Row):
    questions: tuple[_Question, ...]
    outside: tuple[_Outside, ...] = ()
    """Questions that no sheet is about, which must be refused. Optional."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """A question that its sheet did not answer first."""

    id: str
    language: str
    question: str
    expected: str
    found: tuple[str, ...]
    """The sheets that would answer, best first; empty: an honest "I don't know"."""
    rule: str | None
    """The rule (a refusal, a wish for a human) that took the question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Counts of one language."""

    questions: int
    first: int
    """Questions whose sheet came first."""
    three: int
    """Questions whose sheet was among the first three."""
    refused: int
    wrong: int
    """Questions that another sheet would have answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """What a file of questions showed."""

    sheets: int
    languages: dict[str, Share]
    misses: tuple[Miss, ...]
    outside: int
    outside_refused: int
    seconds_a_question: float


def arguments(parser: argparse.ArgumentParser) -> None:
    """What ``evaluate`` understands."""
    actions = parser.add_subparsers(dest="action", required=True)
    questions = actions.add_parser("questions", help="is the right sheet found? A table, misses")
    questions.add_argument("file", type=Path, help="YAML: questions with lang and expected_facts")
    questions.add_argument("--json", action="store_true")
    questions.add_argument("--words", action="store_true", help="without the embedding model")
    command.arguments(actions)


def run(options: argparse.Namespace, config: Config) -> int:
    """Print the figures; exit code 0 whatever they are. Raises ConfigError: unreadable file."""
    skill, asked = AdminHelp(association=config.association), read(options.file)
    if options.words:
        done = evaluate(skill, asked)
    else:
        with searching_by_meaning(skill, config) as search:
            done = evaluate(skill, asked, search)
    if options.json:
        print(json.dumps(asdict(done), ensure_ascii=False, indent=1))
    else:
        print("\n".join(report(done)))
    return 0


def read(path: Path) -> _Questions:
    """The questions of a YAML file. Raises ConfigError that says what is wrong."""
    try:
        return _Questions.model_validate(yaml.safe_load(path.read_text("utf-8")))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ConfigError(f"{path}: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise ConfigError(f"{path}: {place}: {first['msg']}") from error


@contextmanager
def searching_by_meaning(skill: AdminHelp, config: Config) -> Iterator[Search]:
    """A search that asks the embedding model as well; without it, by words, which is said."""
    with asyncio.Runner() as runner:
        embedder = None
        try:
            files = Catalogue.load(config.models)
            embedder = E5Embedder(files.file("embedding/e5-small-q4.bin"))
            runner.run(embedder.prepare())
            runner.run(skill.finder.learn(embedder, config.data))
        except PorteVoixError as error:
            print(f"by words alone: {error}", file=sys.stderr)
        yield lambda text: runner.run(skill.finder.find(text, embedder))
        if embedder is not None:
            runner.run(embedder.close())


def evaluate(skill: AdminHelp, asked: _Questions, search: Search | None = None) -> Evaluation:
    """Ask every question as a first message, without a conversation before it.

    `search`: by words when None.
    """
    skill.prepare()
    search = search or skill.index.search
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    misses = []
    started = time.perf_counter()
    for row in asked.questions:
        rule, found = _found(skill, row.question, search)
        expected = row.expected_facts[0]
        right = found[:1] == (expected,)
        counts[row.lang].update(
            questions=1,
            first=right,
            three=expected in found,
            refused=not found,
            wrong=bool(found) and not right,
        )
        if not right:
            misses.append(
                Miss(
                    id=row.id,
                    language=row.lang,
                    question=row.question,
                    expected=expected,
                    found=found,
                    rule=rule,
                )
            )
    refused = sum(not _found(skill, row.question, search)[1] for row in asked.outside)
    total = len(asked.questions) + len(asked.outside)
    return Evaluation(
        sheets=len(skill.sheets),
        languages={language: _share(row) for language, row in sorted(counts.items())},
        misses=tuple(misses),
        outside=len(asked.outside),
        outside_refused=refused,
        seconds_a_question=(time.perf_counter() - started) / max(1, total),
    )


def _found(skill: AdminHelp, text: str, search: Search) -> tuple[str | None, tuple[str, ...]]:
    """The rule that applies, or the sheet that would answer with those that come next."""
    rule = skill.requests.find(text)
    if rule is not None:
        return rule.id, ()
    hits = search(text)
    if not hits or hits[0].confidence < MATCH:
        return None, ()
    return None, tuple(hit.sheet for hit in hits)


def _share(row: Counter[str]) -> Share:
    return Share(
        questions=row["questions"],
        first=row["first"],
        three=row["three"],
        refused=row["refused"],
        wrong=row["wrong"],
    )


def _total(shares: Sequence[Share]) -> Share:
    return _share(sum((Counter(asdict(share)) for share in shares), Counter()))


def report(done: Evaluation) -> list[str]:
    """The table per language and what was confused with what, as lines."""
    lines = [f"{'':5}{'asked':>6}{'first':>8}{'in 3':>8}{'refused':>9}{'wrong':>7}"]
    for name, share in [*done.languages.items(), ("all", _total(list(done.languages.values())))]:
        asked = max(1, share.questions)
        lines.append(
            f"{name:5}{share.questions:>6}{share.first / asked:>8.1%}{share.three / asked:>8.1%}"
            f"{share.refused:>9}{share.wrong:>7}"
        )
    if done.outside:
        lines.append(f"outside: {done.outside_refused} of {done.outside} refused")
    lines.append(f"{done.sheets} sheets, {1000 * done.seconds_a_question:.1f} ms a question")
    lines += [_told(miss) for miss in done.misses]
    return lines


def _told(miss: Miss) -> str:
    found = " > ".join(miss.found) or (f"rule {miss.rule}" if miss.rule else "refused")
    return f"{miss.id or miss.language}: {miss.expected} <- {found}: {miss.question}"
