"""docs/operations.md is followed literally at night: its commands, files and settings exist."""

import re
import shlex

import pytest

from bot.__main__ import _parser
from bot.config import PROJECT, Config
from bot.configuration.kinds import settings

TEXT = (PROJECT / "docs" / "operations.md").read_text("utf-8")
BLOCKS = re.findall(r"```\n(.*?)```", TEXT, re.DOTALL)
SPANS = re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", TEXT, flags=re.DOTALL))
PROGRAM = re.compile(r"(?:^|[ (])(?:\S*/bin/porte-voix|porte-voix|pv) ((?:[a-z]).*)")


def commands() -> list[str]:
    """What follows `porte-voix` or `pv`, up to a comment, a pipe or a redirection."""
    lines = [line for block in BLOCKS for line in block.splitlines() if "──" not in line]
    found = []
    for line in [*lines, *SPANS]:
        if (match := PROGRAM.search(line)) and "systemctl" not in line and "apt" not in line:
            found.append(re.split(r" # | #|\s[|><]|\s{3,}|;", match[1])[0].strip())
    return [one for one in found if not re.match(r"(git|-)", one)]


@pytest.mark.parametrize("command", sorted(set(commands())))
def test_a_command_of_the_runbook_is_understood(command: str) -> None:
    try:
        _parser().parse_args(shlex.split(re.sub(r"\bN\b", "1", command.replace("...", "x"))))
    except SystemExit as end:
        pytest.fail(f"porte-voix {command}: exit code {end.code}")


def test_there_are_commands_to_check() -> None:
    assert len(set(commands())) > 15


def test_files_that_are_named_are_there() -> None:
    for name in re.findall(r"\b(?:deploy|docs|scripts|voices)/[\w./-]+\w", TEXT):
        assert (PROJECT / name).exists(), name
    for name in re.findall(r"\]\(([\w./-]+\.md)\)", TEXT):
        assert (PROJECT / "docs" / name).exists(), name


def test_anchors_lead_to_headings() -> None:
    slugs = {re.sub(r"[^a-z0-9 -]", "", line.lower()).strip().replace(" ", "-")
             for line in re.findall(r"(?m)^## (.+)$", TEXT)}  # fmt: skip
    for anchor in re.findall(r"\]\(#([\w-]+)\)", TEXT):
        assert anchor in slugs, anchor


def test_targets_of_make_are_there() -> None:
    makefile = (PROJECT / "Makefile").read_text("utf-8")
    for target in re.findall(r"(?:^|`)make ([a-z-]+)", TEXT, re.MULTILINE):
        assert re.search(rf"(?m)^{target}:", makefile), target


def test_variables_that_are_named_are_settings() -> None:
    known = {one.variable for one in settings(Config)} | {"PORTE_VOIX_CONFIG"}
    for name in re.findall(r"PORTE_VOIX_[A-Z_]+[A-Z]", TEXT):
        assert name in known or name.removesuffix("_FILE") in known, name
