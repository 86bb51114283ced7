"""A rolling restart under load, and workers killed with -9: what is lost, doubled, out of order.

    .venv/bin/python -m benchmarks.rolling [--messages 400] [--over 60] [--kills 4]

Real processes (fronts and workers), a real PostgreSQL, the real Telegram client against
`lo-bot-api-emulator` behind a proxy that answers 10 % of the sends with 429. First every process is
replaced, the new one up before the old one is told to stop (SIGTERM): two workers, then the front,
which alone polls Telegram. Then a worker is killed again and again while people write.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import signal
import statistics
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(PROJECT), str(PROJECT / "tests" / "contract" / "telegram")]

from fault_proxy import Chance, Fault, FaultProxy  # noqa: E402

from benchmarks.telegram_traffic import Row, Traffic  # noqa: E402
from tests.servers.postgres import Postgres  # noqa: E402

TOKEN = "4242:TEST-token_of-nobody"  # noqa: S105 - nobody's
ACTS = ("rolling restart", "kill -9 of workers")
TAKEN_OVER = re.compile(r"^([\d.]+) porte_voix\.scaling taken-over jobs=(\d+)", re.MULTILINE)


@dataclass(kw_only=True)
class Result:
    """One line of the table."""

    act: str
    messages: int = 0
    replaced: int = 0
    kills: int = 0
    lost: int = 0
    doubled: int = 0
    out_of_order: int = 0
    wrong_person: int = 0
    refused_429: int = 0
    p50: float = 0.0
    p95: float = 0.0
    longest: float = 0.0
    """Seconds from writing to the answer's delivery."""
    stop_seconds: list[float] = field(default_factory=list)
    """From SIGTERM to the end of each replaced process."""
    taken_over_after: list[float] = field(default_factory=list)
    """Seconds from each kill to the first take-over of what the dead one held."""


class Member:
    """A process."""

    def __init__(self, role: str, url: str, home: Path, proxy: FaultProxy, number: int) -> None:
        self.log = home / f"{number}-{role}.log"
        self._arguments = [role, url, str(home), proxy.base_url, proxy.base_file_url, TOKEN]
        self.process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Returns once it is up."""
        with self.log.open("wb") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "benchmarks.scaling_member", *self._arguments,
                stdout=asyncio.subprocess.PIPE, stderr=log, cwd=PROJECT,
                env={**os.environ, "PYTHONPATH": str(PROJECT)},
            )  # fmt: skip
        assert self.process.stdout is not None
        async with asyncio.timeout(120):
            if await self.process.stdout.readline() != b"ready\n":
                raise RuntimeError(f"did not start: {self.log.read_text()[-2000:]}")

    async def end(self, how: signal.Signals) -> float:
        """Seconds until it had ended."""
        assert self.process is not None
        if self.process.returncode is not None:
            raise RuntimeError(f"it ended by itself: {self.log.read_text()[-2000:]}")
        began = time.monotonic()
        self.process.send_signal(how)
        await asyncio.wait_for(self.process.wait(), 60)
        return time.monotonic() - began


class Stage:
    """The processes that run, and those to come."""

    def __init__(self, url: str, home: Path, proxy: FaultProxy) -> None:
        self._url, self._home, self._proxy = url, home, proxy
        self._number = 0
        self.running: list[Member] = []

    async def start(self, role: str) -> Member:
        """One more."""
        self._number += 1
        member = Member(role, self._url, self._home, self._proxy, self._number)
        await member.start()
        self.running.append(member)
        return member

    async def end(self, member: Member, how: signal.Signals) -> float:
        """One less."""
        self.running.remove(member)
        return await member.end(how)

    def taken_over(self) -> list[float]:
        """When jobs of the dead were taken over, seconds of the epoch."""
        logs = "".join(path.read_text("utf-8") for path in self._home.glob("*.log"))
        return sorted(float(at) for at, _ in TAKEN_OVER.findall(logs))


async def feed(proxy: FaultProxy, traffic: Traffic, over: float, said: dict[str, float]) -> None:
    """People write, one after the other."""
    for update in traffic.updates:
        said[update["text"]] = time.monotonic()
        await proxy.say(update)
        await asyncio.sleep(over / len(traffic.updates))


async def settled(proxy: FaultProxy, traffic: Traffic) -> None:
    """Until nothing is missing, or nothing has come for half a minute."""
    last, count = time.monotonic(), 0
    while time.monotonic() - last < 30:
        verdict = Row(service="")
        traffic.judge(proxy.sent, verdict)
        if verdict.lost == 0:
            await asyncio.sleep(5)  # what would still come twice
            return
        if len(proxy.sent) != count:
            last, count = time.monotonic(), len(proxy.sent)
        await asyncio.sleep(0.5)


async def rolled(stage: Stage, result: Result, pause: float) -> None:
    """Each one replaced, the new one first."""
    for old in list(stage.running):
        await asyncio.sleep(pause)
        role = "front" if "front" in old.log.name else "worker"
        await stage.start(role)
        result.stop_seconds.append(round(await stage.end(old, signal.SIGTERM), 2))
        result.replaced += 1


async def killed(stage: Stage, result: Result, pause: float, kills: int) -> None:
    """A worker dies, another one is started."""
    for _ in range(kills):
        await asyncio.sleep(pause)
        victim = next(one for one in stage.running if "worker" in one.log.name)
        before = time.time()
        await stage.end(victim, signal.SIGKILL)
        result.kills += 1
        await stage.start("worker")
        deadline = time.monotonic() + 12
        while time.monotonic() < deadline:
            after = [at for at in stage.taken_over() if at > before]
            if after:
                result.taken_over_after.append(round(after[0] - before, 2))
                break
            await asyncio.sleep(0.2)


async def act(
    name: str, stage: Stage, proxy: FaultProxy, arguments: argparse.Namespace
) -> Result:  # fmt: skip
    """People write for a while, and something happens meanwhile."""
    result = Result(act=name, messages=arguments.messages)
    traffic, said = Traffic("scripted", arguments.messages, seed=7), {}
    feeding = asyncio.create_task(feed(proxy, traffic, arguments.over, said))
    if name == ACTS[0]:
        await rolled(stage, result, arguments.over / 6)
    else:
        await killed(stage, result, arguments.over / 8, arguments.kills)
    await feeding
    await settled(proxy, traffic)
    verdict, sent = Row(service=""), proxy.sent
    traffic.judge(sent, verdict)
    result.lost, result.doubled = verdict.lost, verdict.duplicates
    result.out_of_order, result.wrong_person = verdict.out_of_order, verdict.wrong_person
    result.refused_429 = proxy.counts[Fault.SLOW_DOWN]
    waits = [one.at - said[one.text[4:]] for one in sent if one.text[4:] in said]
    result.p50 = round(statistics.median(waits), 2)
    result.p95 = round(statistics.quantiles(waits, n=20)[18], 2)
    result.longest = round(max(waits), 2)
    return result


async def run(arguments: argparse.Namespace, home: Path, url: str, name: str) -> Result:
    """One act, with a database, a platform and processes of its own."""
    proxy = FaultProxy(token=TOKEN, chance=Chance(faults={Fault.SLOW_DOWN: 0.10}))
    proxy.latency = 0.03
    await proxy.start()
    stage = Stage(url, home, proxy)
    try:
        for role in ("worker", "worker", "front"):
            await stage.start(role)
        return await act(name, stage, proxy, arguments)
    finally:
        for member in list(stage.running):
            await stage.end(member, signal.SIGTERM)
        await proxy.stop()


def table(result: Result) -> str:
    """For people."""
    rows = asdict(result)
    width = max(map(len, rows))
    return "\n".join(f"{name:<{width}}  {value}" for name, value in rows.items()) + "\n"


def main() -> int:
    """1 when anything was lost, doubled, out of order or sent to somebody else."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--messages", type=int, default=400)
    parser.add_argument("--over", type=float, default=60.0, help="seconds that people write")
    parser.add_argument("--kills", type=int, default=4)
    parser.add_argument("--out", type=Path, default=PROJECT / "benchmarks" / "results")
    parser.add_argument("--keep", type=Path, help="keep the logs here")
    arguments = parser.parse_args()
    results = []
    with tempfile.TemporaryDirectory() as temporary, Postgres() as server:
        for number, name in enumerate(ACTS):
            home = (arguments.keep or Path(temporary)) / str(number)
            home.mkdir(parents=True)
            results.append(asyncio.run(run(arguments, home, server.create(), name)))
            print(table(results[-1]), flush=True)
    arguments.out.mkdir(parents=True, exist_ok=True)
    text = json.dumps([asdict(one) for one in results], indent=2)
    (arguments.out / "rolling.json").write_text(text + "\n", "utf-8")
    bad = [one.lost or one.doubled or one.out_of_order or one.wrong_person for one in results]
    return 1 if any(bad) else 0


if __name__ == "__main__":
    sys.exit(main())
