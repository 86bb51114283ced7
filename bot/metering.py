"""Reads what the work of this machine takes, and shares it among the answers in the making."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage

from bot.energy import COUNTER, MEMORY_WATTS, PROCESSOR, THREAD_WATTS
from bot.model import EnergyUsed

PROC = Path("/proc")
POWERCAP = Path("/sys/class/powercap")
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the counters show at one moment."""

    seconds: float
    """Processor time of this process and its children so far."""
    busy: float = 0.0
    """Processor time of everybody on this machine so far; 0 where the system does not tell."""
    microjoules: tuple[int, ...] = ()
    """Of each energy counter; empty where none can be read."""
    gigabytes: float = 0.0
    """Memory of this process now."""
    at: float = 0.0
    """Seconds of a monotonic clock."""


class Counters:
    """This machine's own counters. Linux; elsewhere only the time of this process is known."""

    def __init__(self, *, proc: Path = PROC, powercap: Path = POWERCAP) -> None:
        self._proc = proc
        self._zones = zones(powercap)
        self.ranges = tuple(_number(zone / "max_energy_range_uj") for zone in self._zones)
        """Where each counter begins again at 0, microjoules."""

    def read(self) -> Reading:
        """Now. Takes less than a millisecond."""
        return Reading(
            seconds=processor_seconds(self._proc),
            busy=_busy_seconds(self._proc) if self._zones else 0.0,
            microjoules=tuple(_number(zone / "energy_uj") for zone in self._zones),
            gigabytes=_memory(self._proc) if self._zones else 0.0,
            at=time.monotonic(),
        )


def zones(powercap: Path) -> tuple[Path, ...]:
    """The energy counters that may be read: of the whole platform where there is one, else of each
    processor (Documentation/power/powercap of the Linux kernel). Usually root alone may."""
    found = {
        path: (path / "name").read_text("ascii").strip()
        for path in sorted(powercap.glob("intel-rapl:*"))
        if path.name.count(":") == 1 and (path / "name").is_file()
    }
    platform = [path for path, name in found.items() if name == "psys"]
    wanted = platform or [path for path, name in found.items() if name.startswith("package")]
    readable = [path for path in wanted if os.access(path / "energy_uj", os.R_OK)]
    return tuple(readable) if len(readable) == len(wanted) else ()


def processor_seconds(proc: Path = PROC) -> float:
    """Of this process, of its children that run, and of those that ended and were waited for."""
    own, ended = getrusage(RUSAGE_SELF), getrusage(RUSAGE_CHILDREN)
    running = sum(_of_child(proc, child) for child in _children(proc))
    return own.ru_utime + own.ru_stime + ended.ru_utime + ended.ru_stime + running


def _children(proc: Path) -> Iterator[str]:
    for path in (proc / "self" / "task").glob("*/children"):
        try:
            yield from path.read_text("ascii").split()
        except OSError:  # the thread has ended
            continue


def _of_child(proc: Path, child: str) -> float:
    """proc(5), ``/proc/pid/stat``, fields 14 to 17: its own time and that of its children."""
    try:
        fields = (proc / child / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
        return sum(map(int, fields[11:15])) / TICKS
    except (OSError, ValueError):  # it has ended
        return 0.0


def _busy_seconds(proc: Path) -> float:
    """proc(5), ``/proc/stat``: user, nice, system, irq, softirq and steal of all processors."""
    try:
        fields = (proc / "stat").read_text("ascii").split(maxsplit=9)[1:9]
        return sum(int(fields[at]) for at in (0, 1, 2, 5, 6, 7)) / TICKS
    except (OSError, ValueError, IndexError):
        return 0.0


def _memory(proc: Path) -> float:
    try:
        pages = int((proc / "self" / "statm").read_text("ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e9


def _number(path: Path) -> int:
    try:
        return int(path.read_text("ascii"))
    except (OSError, ValueError):
        return 0


def between(before: Reading, after: Reading, ranges: tuple[int, ...]) -> tuple[float, float]:
    """(low, high) joules from one reading to the next."""
    ours = max(0.0, after.seconds - before.seconds)
    if not after.microjoules:
        low, high = THREAD_WATTS
        return ours * low, ours * high
    counted = 0.0
    pairs = zip(before.microjoules, after.microjoules, ranges, strict=True)
    for was, now, turn in pairs:
        counted += (now - was if now >= was else now + turn - was) / 1e6
    busy = after.busy - before.busy
    share = min(1.0, ours / busy) if busy > 0 else 1.0
    memory = MEMORY_WATTS * after.gigabytes * max(0.0, after.at - before.at)
    return counted * share, counted + memory


@dataclass(slots=True)
class _Share:
    low: float = 0.0
    high: float = 0.0


class Meter:
    """Shares what the process takes equally among those who are being answered at the moment.

    What is done for nobody (sentences rendered ahead) while somebody is answered counts for them:
    it stops within a passage when a voice is needed.
    """

    def __init__(self, read: Callable[[], Reading], *, ranges: tuple[int, ...] = ()) -> None:
        """`read`: the counters now; `ranges`: see `Counters.ranges`."""
        self._read = read
        self._ranges = ranges
        self._open: dict[int, _Share] = {}
        self._last = read()
        self._next = 0

    @contextmanager
    def measured(self) -> Iterator[Callable[[], EnergyUsed]]:
        """Around one answer; the function that is handed out tells what it took by now."""
        self._settle()
        number, self._next = self._next, self._next + 1
        share = self._open[number] = _Share()

        def used() -> EnergyUsed:
            if number in self._open:
                self._settle()
            method = COUNTER if self._last.microjoules else PROCESSOR
            return EnergyUsed(joules_low=share.low, joules_high=share.high, method=method)

        try:
            yield used
        finally:
            self._settle()
            del self._open[number]

    def _settle(self) -> None:
        """Hand out what was taken since the last time."""
        before, self._last = self._last, self._read()
        if not self._open:
            return
        low, high = between(before, self._last, self._ranges)
        for share in self._open.values():
            share.low += low / len(self._open)
            share.high += max(low, high) / len(self._open)


def of_this_machine() -> Meter:
    """A meter over this machine's counters."""
    counters = Counters()
    return Meter(counters.read, ranges=counters.ranges)
