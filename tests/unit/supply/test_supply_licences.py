"""The policy of licences, and the page that is made of them."""

from __future__ import annotations

import pytest

from scripts.supply_chain import licences
from scripts.supply_chain.licences import Licensed, Policy

POLICY = Policy.load()


def problem(licence: str, what: str = "package") -> str | None:
    return POLICY.problem(Licensed(name="one", licence=licence, what=what))


@pytest.mark.parametrize(
    "licence",
    ["MIT", "Apache-2.0 AND MIT", "GPL-2.0-only OR MIT", "GPL-3.0-or-later", "MPL-2.0",
     "(BSD-3-Clause OR GPL-2.0-only) AND ISC"],
)  # fmt: skip
def test_what_may_be_combined_with_us(licence: str) -> None:
    assert problem(licence) is None


@pytest.mark.parametrize(
    "licence",
    ["GPL-2.0-only", "MIT AND GPL-2.0-only", "CC-BY-NC-4.0", "UNKNOWN", "", "not installed here",
     "SSPL-1.0", "MIT OR", "see the file", "Proprietary", "CC-BY-4.0", "EUPL-1.1 AND MIT"],
)  # fmt: skip
def test_what_may_not_or_nobody_knows(licence: str) -> None:
    assert problem(licence) is not None


def test_weights_may_ask_for_attribution_but_not_forbid_use() -> None:
    assert problem("CC-BY-SA-4.0", "model") is None
    assert problem("CC-BY-NC-4.0", "model") is not None


def test_packages_words_are_translated_and_exceptions_win() -> None:
    assert POLICY.licence_of("any", "MIT License") == "MIT"
    assert POLICY.licence_of("any", "My own") == "My own"
    assert POLICY.licence_of("peewee", "UNKNOWN") == "MIT"


def test_every_exception_is_argued(tmp_path) -> None:
    text = licences.POLICY.read_text("utf-8")
    bare = tmp_path / "policy.toml"
    bare.write_text(text + '\n[exception.x]\nlicence = "MIT"\nwhy = "because"\n', "utf-8")
    with pytest.raises(ValueError, match="the exception for x has no reason"):
        Policy.load(bare)


def test_everything_we_use_is_within_the_policy_and_the_page_is_of_today() -> None:
    things = [*licences.packages(POLICY), *licences.weights()]
    assert licences.problems(POLICY, things) == []
    assert licences.SUMMARY.read_text("utf-8") == licences.summary(things), (
        "run scripts/supply licences and commit docs/licences.md"
    )
