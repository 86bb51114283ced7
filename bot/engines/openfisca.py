"""Calculates entitlements with OpenFisca, in a child process with an interpreter of its own."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Coroutine, Mapping, Sequence
from datetime import date
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from bot.child import Live, spawn
from bot.entitlements import Adult, Benefit, Calculation, Household, Rule
from bot.errors import EngineBusy, EngineError

log = logging.getLogger(__name__)

ARGUMENTS = ("-m", "bot.calculating")
ENVIRONMENT = {"OPENBLAS_NUM_THREADS": "1", "NUMEXPR_MAX_THREADS": "1", "PYTHONUTF8": "1"}
"""One thread: an answer is many small sums."""
MAX_LINE = 256 << 10  # bytes of an answer
MOST_HOUSEHOLDS = 64

_RIGHTS = TypeAdapter(tuple[Mapping[Benefit, float], ...])
_RULES = TypeAdapter(tuple[Rule, ...])
_COMMUNES = TypeAdapter(tuple[str, ...])
_HOUSEHOLDS = TypeAdapter(tuple[Household, ...])


class OpenFiscaCalculator:
    """The `Calculator` port over one child process (`bot.calculating`).

    The child starts with the first question and is ended after `idle_seconds` without one, because
    it holds 230 MB, and after `answers_per_child`, whatever it has grown to. A child that hangs,
    dies or talks nonsense is ended too; the next question meets a new one.
    """

    def __init__(
        self,
        python: Path,
        *,
        arguments: Sequence[str] = ARGUMENTS,
        start_seconds: float = 60.0,
        seconds: float = 60.0,
        idle_seconds: float = 600.0,
        queue: int = 16,
        answers_per_child: int = 100,
    ) -> None:
        """`python`: an interpreter that has openfisca-france. `start_seconds`: how long loading may
        take (5 s of a free core); `seconds`: one answer (the first one 7 s, the next ones 2 s)."""
        self._command = (str(python), *arguments)
        self._start_seconds = start_seconds
        self._seconds = seconds
        self._idle_seconds = idle_seconds
        self._queue = queue
        self._most_answers = answers_per_child
        self._answers = 0
        self._waiting = 0
        self._one = asyncio.Lock()
        self._live: Live | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def pid(self) -> int | None:
        """Process id of the live child; None when there is none."""
        live = self._live
        return live.process.pid if live is not None and live.running else None

    def wake(self, month: date) -> None:
        """Start in the background what the first answer would wait for. Raises nothing."""
        if self._live is None and not self._tasks:
            self._spawned(self._warm(month))

    async def calculate(self, households: Sequence[Household], month: date) -> Calculation:
        """What these households (64 at most) may be entitled to in that month.

        Raises EngineError, EngineBusy when too many wait.
        """
        if not 0 < len(households) <= MOST_HOUSEHOLDS:
            raise EngineError(f"openfisca: {len(households)} households", retryable=False)
        asked = _HOUSEHOLDS.dump_python(tuple(households), mode="json")
        answer = await self._ask({"month": f"{month:%Y-%m}", "households": asked})
        try:
            rights = _RIGHTS.validate_python(answer.get("rights"))
            rules = _RULES.validate_python(answer.get("rules"))
        except ValidationError as error:
            await self._lose()
            raise EngineError("openfisca: not an answer") from error
        if len(rights) != len(households) or {one.benefit for one in rules} != set(Benefit):
            await self._lose()
            raise EngineError("openfisca: not an answer")
        return Calculation(rights=rights, rules=rules)

    async def communes(self, town: str) -> tuple[str, ...]:
        """INSEE codes of the towns that are called so, one for each zone of housing aid; none when
        there is no such town. Raises EngineError, EngineBusy."""
        answer = await self._ask({"town": town})
        try:
            return _COMMUNES.validate_python(answer.get("communes"))
        except ValidationError as error:
            await self._lose()
            raise EngineError("openfisca: not an answer") from error

    async def close(self) -> None:
        """End the child process."""
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._lose()

    async def _ask(self, request: Mapping[str, object]) -> Mapping[str, object]:
        if self._waiting >= self._queue:
            raise EngineBusy(f"openfisca: {self._waiting} wait")
        self._waiting += 1
        try:
            async with asyncio.timeout(self._seconds + self._start_seconds):
                await self._one.acquire()
        except TimeoutError as error:
            raise EngineBusy("openfisca: nothing became free") from error
        finally:
            self._waiting -= 1
        try:
            return await self._exchange(request)
        finally:
            self._one.release()

    async def _exchange(self, request: Mapping[str, object]) -> Mapping[str, object]:
        self._stop_timer()
        live = await self._start()
        try:
            async with asyncio.timeout(self._seconds):
                live.requests.write(json.dumps(request).encode() + b"\n")
                await live.requests.drain()
                answer = _object(await live.answers.readline())
        except (OSError, EOFError, ValueError, TimeoutError) as error:
            await self._lose()
            raise EngineError(f"openfisca: the child was lost: {type(error).__name__}") from error
        except BaseException:
            await self._lose()  # the pipe is in the middle of an answer
            raise
        await self._answered()
        if "error" in answer:
            raise EngineError("openfisca: cannot calculate this", retryable=False)
        return answer

    async def _answered(self) -> None:
        """End a child that grew old, or that nobody asks for a while."""
        self._answers += 1
        if self._answers >= self._most_answers:
            await self._lose()
            return
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(self._idle_seconds, lambda: self._spawned(self._retire()))

    async def _start(self) -> Live:
        """The live child, or a new one. Raises EngineError."""
        if self._live is not None and self._live.running:
            return self._live
        await self._lose()
        try:
            async with asyncio.timeout(self._start_seconds):
                self._live = live = await spawn(
                    self._command, buffer=MAX_LINE, environment=ENVIRONMENT
                )
                ready = _object(await live.answers.readline())
        except (OSError, EOFError, ValueError, TimeoutError) as error:
            await self._lose()
            raise EngineError(f"openfisca: no child: {type(error).__name__}") from error
        except BaseException:
            await self._lose()
            raise
        if ready != {"ready": True}:
            await self._lose()
            raise EngineError("openfisca: the child speaks another protocol")
        self._answers = 0
        return live

    async def _warm(self, month: date) -> None:
        plain = Household(adults=(Adult(age=30),))
        try:
            await self.calculate((plain,), month)
        except EngineError as error:
            log.warning("the calculator of entitlements did not start: %s", error)

    async def _retire(self) -> None:
        """End the child unless it is at work again."""
        if not self._one.locked():
            async with self._one:
                await self._lose()

    async def _lose(self) -> None:
        """Kill the process, if any, and wait until it is gone."""
        self._stop_timer()
        live, self._live = self._live, None
        if live is not None:
            await live.end()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _spawned(self, work: Coroutine[object, object, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _object(line: bytes) -> Mapping[str, object]:
    """Raises EOFError when the child closed the pipe, ValueError when this is no JSON object."""
    if not line.endswith(b"\n"):
        raise EOFError("closed")
    found = json.loads(line)
    if not isinstance(found, dict):
        raise ValueError("not an object")
    return found
