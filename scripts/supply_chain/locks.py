"""The lock files: a hash for every package, no address, and what pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCKS = {
    "requirements.lock": ("", "build"),
    "requirements-dev.lock": ("", "build", "telemetry", "dev"),
    "requirements-telemetry.lock": ("", "telemetry"),
    "requirements-entitlements.lock": ("entitlements",),
}
"""Which parts of pyproject.toml each lock resolves; the empty one is what everybody needs."""
_PINNED = re.compile(r"(?P<name>[A-Za-z0-9._-]+)(?:\[[\w,.-]+\])?==(?P<version>[^\s;\\]+)")
_HASH = re.compile(r"--hash=sha256:(?P<digest>[0-9a-f]{64})(?:\s|\\|$)")
_ADDRESS = re.compile(r"https?://|(?:^|\s)(?:-i|--(?:extra-)?index-url|--find-links|-f)\s|@\s*\w+:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pinned:
    """One package of a lock."""

    name: str
    """Canonical (PEP 503)."""
    version: str
    hashes: tuple[str, ...]
    """sha256 of its files, hexadecimal."""


def read(text: str) -> list[Pinned]:
    """The packages of a lock file. Raises ValueError at a line that is neither a package with its
    exact version, nor a hash, nor a comment."""
    found: list[Pinned] = []
    for entry in text.replace("\\\n", " ").splitlines():
        line = entry.split(" #")[0].strip()
        if not line or line.startswith("#"):
            continue
        match = _PINNED.match(line)
        if match is None:
            raise ValueError(f"no exact version: {line[:60]}")
        hashes = tuple(one["digest"] for one in _HASH.finditer(line))
        name = canonicalize_name(match["name"])
        found.append(Pinned(name=name, version=match["version"], hashes=hashes))
    return found


def problems(text: str, wanted: Iterable[str]) -> list[str]:
    """What is wrong with a lock. `wanted`: the requirements that it must fulfil."""
    if found := _ADDRESS.search(text):
        return [f"names an address or an index: {found.group().strip()}"]
    try:
        packages = read(text)
    except ValueError as error:
        return [str(error)]
    said = [f"{one.name} has no hash" for one in packages if not one.hashes]
    versions: dict[str, set[str]] = {}
    for one in packages:
        versions.setdefault(one.name, set()).add(one.version)
    for asked in map(Requirement, wanted):
        locked = versions.get(canonicalize_name(asked.name), set())
        if not locked:
            said.append(f"{asked.name} is asked for and not locked")
        elif not any(asked.specifier.contains(one, prereleases=True) for one in locked):
            said.append(f"{asked} is asked for, {', '.join(sorted(locked))} is locked")
    return said


def asked(project: Path = ROOT / "pyproject.toml") -> dict[str, list[str]]:
    """Requirements by part; the empty part is what everybody needs."""
    table = tomllib.loads(project.read_text("utf-8"))["project"]
    return {"": table["dependencies"], **table["optional-dependencies"]}


def check(root: Path = ROOT) -> list[str]:
    """What is wrong with all locks, each with its file; and with one another."""
    parts, said = asked(root / "pyproject.toml"), []
    for name, wanted in LOCKS.items():
        text = (root / name).read_text("utf-8")
        needs = [one for part in wanted for one in parts[part]]
        said += [f"{name}: {problem}" for problem in problems(text, needs)]
    for name in ("benchmarks/peers/requirements.lock", "benchmarks/peers/wyoming.lock",
                 "tests/servers/requirements.lock"):  # fmt: skip
        said += [f"{name}: {one}" for one in problems((root / name).read_text("utf-8"), ())]
    return said or differing(root)


def differing(root: Path = ROOT) -> list[str]:
    """Packages that developers test in another version than people get."""
    base, dev = (
        {one.name: one.version for one in read((root / name).read_text("utf-8"))}
        for name in ("requirements.lock", "requirements-dev.lock")
    )
    return [
        f"{name}: {version} is shipped, {dev.get(name, 'nothing')} is tested"
        for name, version in sorted(base.items())
        if dev.get(name) != version
    ]
