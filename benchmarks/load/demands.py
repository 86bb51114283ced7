"""What one answer costs: processor-seconds by kind of message, one message at a time."""

from __future__ import annotations

import contextlib
from pathlib import Path

import psutil

from benchmarks.load.mix import Mixture
from benchmarks.load.people import Person
from benchmarks.load.services import Processes

WARM = 4  # messages that load the models, not counted


def spent(service: Processes) -> float:
    """Processor-seconds of the service and its children until now."""
    total = 0.0
    for one in service.running.values():
        with contextlib.suppress(psutil.NoSuchProcess):
            process = psutil.Process(one.pid)
            for part in (process, *process.children(recursive=True)):
                with contextlib.suppress(psutil.NoSuchProcess):
                    times = part.cpu_times()
                    total += times.user + times.system
    return total


async def measured(service: Processes, data: Path, *, each: int) -> dict[str, list[float]]:
    """`each` messages of every kind: ``written`` (a text answered without voice), ``text``,
    ``voice`` and ``photo`` (answered by voice)."""
    found: dict[str, list[float]] = {}
    for number, kind in enumerate(("written", "text", "voice", "photo")):
        sends = "text" if kind == "written" else kind
        mixture = Mixture({sends: 1.0}, data, seed=number, aloud=kind != "written")
        seconds: list[float] = []
        for turn in range(WARM + each):
            person = Person(service.url, (1 << 22) + number * 1000 + turn)
            try:
                if mixture.opening is not None:
                    await person.says(mixture.opening)
                before = spent(service)
                await person.says(mixture.one())
                if turn >= WARM:
                    seconds.append(spent(service) - before)
            finally:
                await person.close()
        found[kind] = seconds
    return found
