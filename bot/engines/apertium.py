"""Rough translation by rules with Debian's apertium, where the operator installed it.

French and Spanish by way of Catalan (packages apertium-fra-cat, apertium-spa-cat), and any other
pair of the languages below whose data are there. It is quick and needs no model, and it slips
dangerously: "Appelez le 115" became "they shout the 115". So it says of itself that it is
approximate, and nothing that matters is given to it. Licence of Apertium and its data: GPL.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
from collections.abc import Mapping
from pathlib import Path

from bot.errors import EngineBusy, EngineError
from bot.ports import Capabilities

CODES = {
    **{"fra": "fr", "spa": "es", "por": "pt", "eng": "en", "cat": "ca", "ita": "it", "ron": "ro"},
    **{code: code for code in ("fr", "es", "pt", "en", "ca", "it", "ro")},
}
"""Names of languages in the modes of Apertium (ISO 639-3, older pairs 639-1) -> ours."""
MIDDLE = "ca"
"""Only a way to the others: nobody is offered Catalan."""
LONGEST_TEXT = 3_000  # characters
MOST_BYTES = 100_000  # of an answer
QUEUE = 8  # calls that may wait
LIST_SECONDS, KILL_SECONDS = 5.0, 5.0
_MODE = re.compile(r"([a-z]{2,3})-([a-z]{2,3})")


class ApertiumTranslator:
    """`Translator` over the ``apertium`` command, one child process a step.

    The child gets an almost empty environment and no shell of ours; it is ended with all that it
    started when its time is up.
    """

    def __init__(self, command: Path, *, seconds: float = 20.0) -> None:
        """`seconds`: of one step; loading the data of a pair takes one or two of them."""
        self._command = command
        self._seconds = seconds
        self._modes: Mapping[tuple[str, str], str] | None = None
        self._one = asyncio.Semaphore(1)
        self._waiting = 0

    @property
    def capabilities(self) -> Capabilities:
        """Rough, on this machine."""
        languages = frozenset(CODES.values()) - {MIDDLE}
        return Capabilities(name="apertium", languages=languages, local=True, approximate=True)

    async def prepare(self) -> None:
        """See which pairs are installed. Raises EngineError."""
        await self._installed()

    async def close(self) -> None:
        """Nothing lives between two calls."""

    async def pairs(self) -> frozenset[tuple[str, str]]:
        """Pairs that are installed, direct or by way of Catalan; none where it does not work."""
        try:
            modes = await self._installed()
        except EngineError:
            return frozenset()
        ends = {language for pair in modes for language in pair} - {MIDDLE}
        return frozenset((a, b) for a in ends for b in ends if a != b and _steps(modes, a, b))

    async def translate(self, text: str, *, source: str, target: str) -> str:
        """Raises EngineError (not retryable when the pair is missing or the text too long),
        EngineBusy."""
        steps = _steps(await self._installed(), source, target)
        if not steps:
            raise EngineError(f"apertium: no pair from {source} to {target}", retryable=False)
        if len(text) > LONGEST_TEXT:
            raise EngineError(f"apertium: more than {LONGEST_TEXT} characters", retryable=False)
        if self._waiting >= QUEUE:
            raise EngineBusy(f"apertium: {self._waiting} calls are waiting")
        self._waiting += 1
        try:
            async with self._one:
                for mode in steps:
                    text = await self._run("-u", mode, given=text, seconds=self._seconds)
        finally:
            self._waiting -= 1
        return text.strip()

    async def _installed(self) -> Mapping[tuple[str, str], str]:
        """(source, target) of our codes -> name of the mode."""
        if self._modes is None:
            listed = await self._run("-l", given="", seconds=LIST_SECONDS)
            found = (_MODE.fullmatch(line.strip()) for line in listed.splitlines())
            self._modes = {
                (CODES[match[1]], CODES[match[2]]): match[0]
                for match in found
                if match and match[1] in CODES and match[2] in CODES
            }
        return self._modes

    async def _run(self, *arguments: str, given: str, seconds: float) -> str:
        """What the command answers. Raises EngineError; its text never quotes the input."""
        try:
            process = await asyncio.create_subprocess_exec(
                self._command,
                *arguments,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env={"PATH": f"{self._command.parent}:/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
                cwd="/",
                start_new_session=True,
            )
        except OSError as error:
            raise EngineError(f"apertium: {type(error).__name__}", retryable=False) from error
        try:
            async with asyncio.timeout(seconds):
                answer, _ = await process.communicate(f"{given}\n".encode())
        except TimeoutError as error:
            raise EngineError(f"apertium: no answer after {seconds:.0f} s") from error
        except OSError as error:
            raise EngineError(f"apertium: {type(error).__name__}") from error
        finally:
            await _end(process)
        if process.returncode != 0 or len(answer) > MOST_BYTES:
            raise EngineError(f"apertium: ended with {process.returncode}", retryable=False)
        return answer.decode(errors="replace")


def _steps(modes: Mapping[tuple[str, str], str], source: str, target: str) -> tuple[str, ...]:
    """The modes to go through; none when there is no way."""
    if (source, target) in modes:
        return (modes[source, target],)
    halves = ((source, MIDDLE), (MIDDLE, target))
    return tuple(modes[half] for half in halves) if all(half in modes for half in halves) else ()


async def _end(process: asyncio.subprocess.Process) -> None:
    """Kill it with all that it started, if it is still there."""
    if process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(process.wait(), KILL_SECONDS)
