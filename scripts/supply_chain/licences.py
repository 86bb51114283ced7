"""Licences of everything we ship, held against a policy.

What a package says of itself is read by pip-licenses; `policy.toml` says what those words mean,
what may be combined with AGPL-3.0-or-later, and argues each exception. Unknown is refused.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from boolean.boolean import AND, OR, Expression
from license_expression import ExpressionError, get_spdx_licensing
from packaging.utils import canonicalize_name

from bot.modelfiles import Catalogue
from bot.pulling.catalogue import Homes
from scripts.supply_chain.locks import ROOT, read

POLICY = Path(__file__).parent / "policy.toml"
SUMMARY = ROOT / "docs" / "licences.md"
_SPDX = get_spdx_licensing()


@dataclass(frozen=True, slots=True, kw_only=True)
class Licensed:
    """One thing that we ship or use, and its licence."""

    name: str
    licence: str
    """SPDX expression; as the package says it where it is none."""
    what: str
    """``package``, ``tool`` (for developers), ``model``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What may be combined with us."""

    allowed: frozenset[str]
    """SPDX ids of licences of packages."""
    models: frozenset[str]
    """Those of weights and voices besides: data, not code."""
    means: Mapping[str, str]
    """What packages write -> SPDX expression."""
    exceptions: Mapping[str, str]
    """Package -> SPDX expression that somebody read in its files."""

    @classmethod
    def load(cls, path: Path = POLICY) -> Policy:
        """Raises KeyError, ValueError: an exception without its reason."""
        table = tomllib.loads(path.read_text("utf-8"))
        for name, entry in table["exception"].items():
            if len(entry["why"]) < 20:
                raise ValueError(f"the exception for {name} has no reason")
        return cls(
            allowed=frozenset(table["allowed"]),
            models=frozenset(table["models"]),
            means=table["means"],
            exceptions={name: entry["licence"] for name, entry in table["exception"].items()},
        )

    def licence_of(self, name: str, written: str) -> str:
        """The SPDX expression of a package that writes this of itself."""
        return self.exceptions.get(name) or self.means.get(written, written)

    def problem(self, one: Licensed) -> str | None:
        """Why it may not be shipped; None: it may."""
        allowed = self.allowed | (self.models if one.what == "model" else frozenset())
        try:
            expression = _SPDX.parse(one.licence, validate=False)
        except ExpressionError:
            return f"{one.name}: {one.licence[:40]!r} is no licence that we can read"
        if expression is None or not fits(expression, allowed):
            return f"{one.name}: {one.licence or 'no licence'} is not in the policy"
        return None


def fits(expression: Expression, allowed: frozenset[str]) -> bool:
    """All of an AND, one of an OR."""
    if isinstance(expression, OR):
        return any(fits(one, allowed) for one in expression.args)
    if isinstance(expression, AND):
        return all(fits(one, allowed) for one in expression.args)
    return str(expression) in allowed


def written(python: str = sys.executable) -> dict[str, str]:
    """What each installed package writes of its licence, by canonical name."""
    command = [
        str(Path(python).parent / "pip-licenses"), "--python", python, "--format=json",
        "--with-system", "--from=mixed",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)  # noqa: S603
    return {canonicalize_name(one["Name"]): one["License"] for one in json.loads(done.stdout)}


def packages(policy: Policy, root: Path = ROOT) -> list[Licensed]:
    """Of the locks: first what people get, then what developers use besides."""
    said = written()
    found, seen = [], set[str]()
    for lock, what in (("requirements.lock", "package"), ("requirements-telemetry.lock", "package"),
                       ("requirements-dev.lock", "tool")):  # fmt: skip
        for one in read((root / lock).read_text("utf-8")):
            if one.name not in seen:
                licence = policy.licence_of(one.name, said.get(one.name, "not installed here"))
                found.append(Licensed(name=one.name, licence=licence, what=what))
            seen.add(one.name)
    return found


def weights(root: Path = ROOT) -> list[Licensed]:
    """Models and voices: those that come with us, and those that we offer."""
    ours = Catalogue.load(root / "var" / "models").files
    found = [Licensed(name=path, licence=one.licence, what="model") for path, one in ours.items()]
    offers = Homes.load().offers.values()
    found += [Licensed(name=one.name, licence=one.licence, what="model") for one in offers]
    return found


def problems(policy: Policy, things: Iterable[Licensed]) -> list[str]:
    """Everything that may not be shipped."""
    return [problem for one in things if (problem := policy.problem(one)) is not None]


def summary(things: Iterable[Licensed]) -> str:
    """The page: licence by licence, without versions."""
    titles = {
        "package": "Packages that everybody installs",
        "tool": "Tools of developers and tests",
        "model": "Models and voices, packaged or offered",
    }
    by: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for one in things:
        by[one.what][one.licence].add(one.name)
    lines = [
        "# Licences of what we use",
        "",
        "Written by `scripts/supply licences`; do not edit. Porte-Voix is AGPL-3.0-or-later.",
        "What is allowed, and why each exception is one: `scripts/supply_chain/policy.toml`.",
    ]
    for what, title in titles.items():
        lines += ["", f"## {title}", "", "| Licence | |", "| --- | --- |"]
        for licence, names in sorted(by[what].items()):
            lines.append(f"| {licence} | {', '.join(sorted(names))} |")
    return "\n".join(lines) + "\n"
