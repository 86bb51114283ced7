"""Lock files: every package with its hashes, no address, what pyproject.toml asks for."""

from __future__ import annotations

import pytest

from scripts.supply_chain import locks

HASH = "a" * 64
GOOD = f"""# made by uv
zstd-x[e]==1.2 ; python_version < '4' \\
    --hash=sha256:{HASH}
    # via y
"""


def test_our_own_locks_are_right() -> None:
    assert locks.check() == []


def test_a_lock_is_read_with_names_versions_and_hashes() -> None:
    (one,) = locks.read(GOOD)
    assert (one.name, one.version, one.hashes) == ("zstd-x", "1.2", (HASH,))
    assert locks.problems(GOOD, ["Zstd_X>=1"]) == []


@pytest.mark.parametrize(
    ("text", "wanted", "said"),
    [
        ("zstd-x==1.2\n", [], "zstd-x has no hash"),
        (GOOD.replace("==1.2", ">=1.2"), [], "no exact version"),
        (GOOD.replace(HASH, "a" * 63), [], "zstd-x has no hash"),
        (f"--index-url https://example.org\n{GOOD}", [], "names an address or an index"),
        (f"-i x\n{GOOD}", [], "names an address or an index"),
        (GOOD.replace("zstd-x[e]==1.2", "zstd-x @ https://example.org/x.whl"), [], "an address"),
        (GOOD, ["other>=1"], "other is asked for and not locked"),
        (GOOD, ["zstd-x>=2"], "zstd-x>=2 is asked for, 1.2 is locked"),
    ],
)
def test_what_is_wrong_is_said(text: str, wanted: list[str], said: str) -> None:
    (problem,) = locks.problems(text, wanted)
    assert said in problem
