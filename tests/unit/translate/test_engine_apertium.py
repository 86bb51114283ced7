"""The Apertium adapter against an executable that speaks the same command line.

The real one is met in tests/integration/apertium.
"""

import asyncio
import os
import stat
import time
from pathlib import Path

import pytest

from bot.engines.apertium import LONGEST_TEXT, QUEUE, ApertiumTranslator
from bot.errors import EngineBusy, EngineError

SCRIPT = r"""#!/bin/sh
cd "$(dirname "$0")" || exit 9
echo "$@" >> called
env > environment
if [ "$1" = -l ]; then
  printf '  %s\n' fra-cat cat-spa cat-fra eng-spa fra-cat_pre2017 rus-ukr spa-cat_valencia
  exit 0
fi
read -r text
case "$text" in
  slow*) sleep 30 & echo $! > child; wait ;;
  bad*) exit 3 ;;
  much*) head -c 300000 /dev/zero ;;
  *) echo "$2($text)" ;;
esac
"""


@pytest.fixture
def folder(tmp_path):
    script = tmp_path / "apertium"
    script.write_text(SCRIPT)
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return tmp_path


async def test_pairs_are_those_installed_direct_or_by_way_of_catalan(folder):
    pairs = await ApertiumTranslator(folder / "apertium").pairs()
    assert pairs == {("fr", "es"), ("en", "es")}  # no Russian, no Catalan, no variants


async def test_a_text_goes_through_both_steps(folder):
    engine = ApertiumTranslator(folder / "apertium")
    assert (
        await engine.translate("bonjour", source="fr", target="es") == "cat-spa(fra-cat(bonjour))"
    )
    assert await engine.translate("hello", source="en", target="es") == "eng-spa(hello)"
    assert (folder / "called").read_text().splitlines() == [
        "-l", "-u fra-cat", "-u cat-spa", "-u eng-spa",
    ]  # fmt: skip


async def test_it_says_that_it_is_rough(folder):
    assert ApertiumTranslator(folder / "apertium").capabilities.approximate


async def test_the_child_sees_nothing_of_ours(folder, monkeypatch):
    monkeypatch.setenv("PORTE_VOIX_SECRET", "abc")
    await ApertiumTranslator(folder / "apertium").pairs()
    seen = (folder / "environment").read_text()
    assert "abc" not in seen
    assert {line.split("=")[0] for line in seen.splitlines()} <= {
        "PATH", "LC_ALL", "PWD", "OLDPWD", "_", "SHLVL",
    }  # fmt: skip


async def test_a_child_that_hangs_is_ended_with_its_own_children(folder):
    engine = ApertiumTranslator(folder / "apertium", seconds=1.0)
    began = time.monotonic()
    with pytest.raises(EngineError):
        await engine.translate("slow", source="fr", target="es")
    assert time.monotonic() - began < 10
    await _gone(int((folder / "child").read_text()))


async def test_a_cancelled_call_leaves_no_child(folder):
    engine = ApertiumTranslator(folder / "apertium")
    call = asyncio.create_task(engine.translate("slow", source="fr", target="es"))
    while not (folder / "child").exists() or not (folder / "child").read_text().strip():
        await asyncio.sleep(0.05)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    await _gone(int((folder / "child").read_text()))


async def _gone(pid: int) -> None:
    for _ in range(100):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        if Path(f"/proc/{pid}/stat").read_text().split(")")[1].split()[0] == "Z":
            return
        await asyncio.sleep(0.05)
    raise AssertionError("the child still runs")


@pytest.mark.parametrize("text", ["bad", "much"])
async def test_failures_are_ours(folder, text):
    with pytest.raises(EngineError) as failed:
        await ApertiumTranslator(folder / "apertium").translate(text, source="fr", target="es")
    assert text not in str(failed.value)


async def test_a_missing_pair_a_long_text_and_no_command(folder, tmp_path):
    engine = ApertiumTranslator(folder / "apertium")
    for text, target in (("bonjour", "uk"), ("a" * (LONGEST_TEXT + 1), "es")):
        with pytest.raises(EngineError) as failed:
            await engine.translate(text, source="fr", target=target)
        assert not failed.value.retryable
    nothing = ApertiumTranslator(tmp_path / "none")
    assert await nothing.pairs() == frozenset()
    with pytest.raises(EngineError):
        await nothing.translate("bonjour", source="fr", target="es")


async def test_no_more_than_a_few_wait(folder):
    engine = ApertiumTranslator(folder / "apertium", seconds=2.0)
    await engine.pairs()
    calls = [
        asyncio.create_task(engine.translate("slow", source="fr", target="es"))
        for _ in range(QUEUE)
    ]
    await asyncio.sleep(0.2)
    with pytest.raises(EngineBusy):
        await engine.translate("bonjour", source="fr", target="es")
    for call in calls:
        call.cancel()
    await asyncio.gather(*calls, return_exceptions=True)
