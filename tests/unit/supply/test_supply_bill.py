"""The bill of materials and the audit's honesty."""

from __future__ import annotations

import json

import pytest

from scripts.supply_chain import bill
from scripts.supply_chain.audit import Audit, understood
from scripts.supply_chain.licences import Licensed

PINNED = bill.packages()


def test_the_bill_has_every_package_and_model_and_is_the_same_every_time() -> None:
    licence = Licensed(name=PINNED[0].name, licence="MIT", what="package")
    text = bill.bill(PINNED, [licence])
    assert text == bill.bill(PINNED, [licence])
    components = json.loads(text)["components"]
    by_name = {one["name"]: one for one in components}
    first = by_name[PINNED[0].name]
    assert first["licenses"] == [{"expression": "MIT"}]
    assert {one["value"] for one in first["properties"]} == set(PINNED[0].hashes)
    assert {one.name for one in PINNED} <= by_name.keys()
    model = by_name["whisper-base/model.bin"]
    assert model["type"] == "machine-learning-model"
    assert model["hashes"][0]["alg"] == "SHA-256"
    assert model["licenses"] == [{"expression": "MIT"}]
    assert "://" not in text.replace("http://cyclonedx.org/schema", "")


def row(name: str, **more: object) -> dict[str, object]:
    return {"name": name, "version": "1", **more}


@pytest.mark.parametrize(
    ("rows", "status", "said"),
    [
        ([row("a", vulns=[]), row("b", vulns=[])], 0, "2 packages checked, no known fault"),
        ([row("a", vulns=[{"id": "X-1"}]), row("b", skip_reason="?")], 1, "known faults: a 1 X-1"),
        # pip-audit itself ends this with 0 and "No known vulnerabilities found".
        ([row("a", skip_reason="?"), row("b", skip_reason="?")], 3, "not reachable"),
        ([row("a", vulns=[]), row("b", skip_reason="?")], 3, "1 checked, 1 not checked (b"),
        ([], 3, "not reachable"),
    ],
)
def test_nobody_is_told_that_there_are_no_faults_unless_somebody_looked(
    rows: list[dict[str, object]], status: int, said: str
) -> None:
    found = understood(json.dumps({"dependencies": rows, "fixes": []}))
    assert (found.status, found.said.startswith(said)) == (status, True)


def test_no_answer_is_no_answer() -> None:
    found = understood("", "Traceback\nConnectionError: no route")
    assert found == Audit(reason="ConnectionError: no route")
    assert (found.status, "no fault" in found.said) == (3, False)
