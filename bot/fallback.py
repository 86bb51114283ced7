"""Choosing engines is a pure function, running them one loop. A chain of engines is an engine."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from bot.errors import EngineError, MediaError, ModelFileError
from bot.model import EngineFailed, StageFinished, StageStarted
from bot.ports import Capabilities, Clock, Engine
from bot.trace import emit

E = TypeVar("E", bound=Engine)
T = TypeVar("T")

COOL_DOWN = 30.0  # seconds that an engine rests after it failed


def candidates(engines: Sequence[E], language: str | None) -> tuple[E, ...]:
    """The engines that speak this language, in the given order."""
    return tuple(engine for engine in engines if engine.capabilities.speaks(language))


class Chain(Generic[E]):
    """What every chain of engines shares: trying them in order, and letting failed ones rest."""

    def __init__(
        self,
        stage: str,
        engines: Sequence[E],
        clock: Clock,
        *,
        timeout: float,
        order: Callable[[str], Sequence[Capabilities]] | None = None,
    ) -> None:
        """`timeout`: seconds that one engine may take for one call. `order`: in which the engines
        are asked in a language, by their capabilities; None: as given."""
        self._order = order
        self._stage = stage
        self._engines = tuple(engines)
        self._clock = clock
        self._timeout = timeout
        self._rests_until: dict[str, float] = {}

    @property
    def capabilities(self) -> Capabilities:
        """The union of the engines' languages; local only if all are."""
        known = [engine.capabilities for engine in self._engines]
        languages: frozenset[str] | None = frozenset()
        for one in known:
            languages = (
                None if languages is None or one.languages is None else (languages | one.languages)
            )
        return Capabilities(
            name="+".join(one.name for one in known) or "none",
            languages=languages,
            local=all(one.local for one in known),
            approximate=bool(known) and all(one.approximate for one in known),
        )

    @property
    def engines(self) -> tuple[E, ...]:
        """Each engine in order, those of a chain inside this one included."""
        each = (one.engines if isinstance(one, Chain) else (one,) for one in self._engines)
        return tuple(engine for engines in each for engine in engines)

    async def prepare(self) -> None:
        """Prepare every engine; one that cannot be prepared is left to fail when it is used."""
        results = await asyncio.gather(
            *(engine.prepare() for engine in self._engines), return_exceptions=True
        )
        for engine, result in zip(self._engines, results, strict=True):
            if isinstance(result, BaseException):
                if not isinstance(result, Exception):
                    raise result
                self._failed(engine, result)

    async def close(self) -> None:
        """Close every engine."""
        for engine in self._engines:
            await engine.close()

    async def first_available(
        self, call: Callable[[E], Awaitable[T]], *, language: str | None = None, size: int = 0
    ) -> T:
        """The first engine's result. Raises MediaError at once (the input is at fault, not the
        engine), EngineError when all failed or none speaks the language."""
        usable = self._ordered(candidates(self._engines, language), language)
        rested = [engine for engine in usable if not self._resting(engine)]
        last: Exception | None = None
        for engine in rested or usable:
            name = engine.capabilities.name
            emit(StageStarted(stage=self._stage))
            began = self._clock.monotonic()
            try:
                result = await asyncio.wait_for(call(engine), self._timeout)
            except MediaError:
                raise
            except (TimeoutError, EngineError, ModelFileError) as error:
                last = error
                self._failed(engine, error)
                continue
            emit(
                StageFinished(
                    stage=self._stage,
                    seconds=self._clock.monotonic() - began,
                    engine=name,
                    language=language,
                    size=size,
                )
            )
            return result
        reason = f"{type(last).__name__}" if last else f"no engine for {language}"
        raise EngineError(f"{self._stage}: {reason}", retryable=last is not None) from last

    def _ordered(self, usable: tuple[E, ...], language: str | None) -> tuple[E, ...]:
        if self._order is None or language is None:
            return usable
        places = {one.name: place for place, one in enumerate(self._order(language))}
        last = len(places)
        return tuple(sorted(usable, key=lambda one: places.get(one.capabilities.name, last)))

    def _resting(self, engine: E) -> bool:
        return self._rests_until.get(engine.capabilities.name, 0.0) > self._clock.monotonic()

    def _failed(self, engine: E, error: Exception) -> None:
        name = engine.capabilities.name
        if not isinstance(error, EngineError) or error.retryable:
            self._rests_until[name] = self._clock.monotonic() + COOL_DOWN
        emit(EngineFailed(stage=self._stage, engine=name, error=type(error).__name__))
