"""Every kept input and every seed through its target, as it was found, without instrumentation."""

from __future__ import annotations

from pathlib import Path

import pytest

from fuzz.keeping import kept
from fuzz.run import outcome_of
from fuzz.target import CORPUS, GROUPS, Broken, Target, everything, find, hold

TARGETS = everything()
SLACK = 5.0
"""A loaded machine; a pattern that explodes takes minutes."""
LARGEST = 1_000_000


@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_every_kept_input_keeps_the_promise(target: Target) -> None:
    inputs = [*target.seeds(), *(path.read_bytes() for path in target.corpus())]
    target.run(inputs[0])  # builds what is built once
    for data in inputs:
        target.check(data, slack=SLACK)


def test_every_target_has_its_group_and_its_folder_no_other() -> None:
    names = {one.name for one in TARGETS}
    assert len(names) == len(TARGETS)
    assert {name.split("-")[0] for name in names} == set(GROUPS)
    assert all(find(name).name == name for name in names)
    assert {path.name for path in CORPUS.iterdir()} <= names


def test_the_corpora_are_small() -> None:
    assert sum(path.stat().st_size for path in CORPUS.rglob("*") if path.is_file()) < LARGEST


def _strict(data: bytes) -> None:
    hold(data != b"bad", "this one")


STRICT = Target(name="text-strict", run=_strict, seeds=lambda: (b"a",), seconds=0.5)


def test_a_broken_promise_and_a_slow_answer_are_findings() -> None:
    with pytest.raises(Broken, match="this one"):
        STRICT.check(b"bad")

    def slow(data: bytes) -> None:
        sum(range(3_000_000))

    with pytest.raises(Broken, match="text-slow"):
        Target(name="text-slow", run=slow, seeds=lambda: (b"",), seconds=0.001).check(b"")


def test_what_reaches_nothing_new_is_not_kept() -> None:
    target = find("text-numbers")
    seed = target.seeds()[0]
    new = "le 3.12.26 à 14h05, 1 000 000 €, deux cent cinq jours".encode()
    assert kept(target, [seed, seed + b" ", new, new + b" et"]) in ([], [new])


def test_the_log_of_a_run_is_read(tmp_path: Path) -> None:
    log = (
        "#2\tINITED cov: 3 ft: 4 corp: 1/2b\n#9000\tREDUCE cov: 12 ft: 30 corp: 5/80b\n"
        "fuzz.target.Broken: it does not hold\nstat::number_of_executed_units: 9123\n"
    )
    clean = outcome_of("text-days", log, 10, [tmp_path], {tmp_path})
    assert (clean.executions, clean.coverage, clean.features, clean.corpus) == (9123, 12, 30, 5)
    assert (clean.findings, clean.complaint) == ((), "")
    found = outcome_of("text-days", log, 10, [tmp_path], set())
    assert found.findings == (tmp_path,)
    assert found.complaint == "fuzz.target.Broken: it does not hold"
    assert outcome_of("text-days", "No module", 10, [], set()).findings != ()
