"""`kill -9` of the service under Telegram traffic: what is lost, mixed up, reordered or repeated.

    .venv/bin/python benchmarks/telegram_crashes.py [--kills 12] [--service porte-voix|scripted]

The real client speaks to `lo-bot-api-emulator` behind a proxy that answers 10 % of the sends with
429 and delays every answer. `--service porte-voix` is the whole product (`porte-voix run`);
`scripted` is the real store, runner and channel with echoed answers.

Conversations are private ones in four languages and two persons in each group. Answers in groups
quote the question's number, so each is attributed exactly; in private chats the texts expected are
known and every person asks in an order of their own.
A send is in flight at a kill when the outbox says so afterwards (``sending``): the reply was handed
to the channel and its delivery was not recorded. Only these may come twice.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
TESTS = PROJECT / "tests" / "contract" / "telegram"
sys.path[:0] = [str(PROJECT), str(TESTS)]

from fault_proxy import Chance, Fault, FaultProxy  # noqa: E402

from benchmarks.telegram_traffic import Row, Traffic  # noqa: E402

TOKEN = "4242:TEST-token_of-nobody"  # noqa: S105 - nobody's


class Service:
    """The process that is killed."""

    def __init__(self, kind: str, data: Path, proxy: FaultProxy) -> None:
        self._log = (data / "service.log").open("ab")
        self.database = data / ("test.db" if kind == "scripted" else "porte-voix.db")
        if kind == "scripted":
            script = str(TESTS / "scripted_service.py")
            urls = [proxy.base_url, proxy.base_file_url, TOKEN]
            self._command = [sys.executable, script, "serve", str(data), *urls]
        else:
            config = data / "porte-voix.toml"
            config.write_text(_toml(data, proxy), "utf-8")
            program = str(Path(sys.executable).with_name("porte-voix"))
            self._command = [program, "run", "--config", str(config)]
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        self._process = await asyncio.create_subprocess_exec(
            *self._command, stdout=self._log, stderr=self._log, cwd=PROJECT,
            env={**os.environ, "PYTHONPATH": str(PROJECT)},
        )  # fmt: skip

    async def end(self, how: signal.Signals) -> None:
        assert self._process is not None
        if self._process.returncode is not None:
            code = self._process.returncode
            raise RuntimeError(f"the service ended with {code}, not by us: see {self._log.name}")
        self._process.send_signal(how)
        await asyncio.wait_for(self._process.wait(), 60)

    def in_flight(self) -> int:
        """Replies whose delivery was begun and not recorded."""
        with sqlite3.connect(self.database, timeout=10) as connection:
            query = "SELECT count(*) FROM outbox WHERE state = 'sending'"
            return int(connection.execute(query).fetchone()[0])


def _toml(data: Path, proxy: FaultProxy) -> str:
    return (
        f'data = "{data}"\nprerender = false\n'
        "[web]\nenabled = false\n"
        f'[telegram]\ntoken = "{TOKEN}"\n'
        f'base_url = "{proxy.base_url}"\nbase_file_url = "{proxy.base_file_url}"\n'
    )


async def grown(proxy: FaultProxy, count: int, seconds: float) -> bool:
    """Wait until so many messages were delivered; False when it takes too long."""
    end = time.monotonic() + seconds
    while len(proxy.sent) < count:
        if time.monotonic() > end:
            return False
        await asyncio.sleep(0.002)
    return True


async def feed(proxy: FaultProxy, updates: list[dict], over: float) -> None:
    """People write, one after the other."""
    for update in updates:
        await proxy.say(update)
        await asyncio.sleep(over / len(updates))


async def run(
    arguments: argparse.Namespace, data: Path, make: Callable[..., Service] = Service
) -> Row:
    """`make` builds the service of (kind, data, proxy); benchmarks/faults has another."""
    row = Row(service=arguments.service, messages=arguments.messages)
    traffic = Traffic(arguments.service, arguments.messages, arguments.seed)
    row.replies_expected = traffic.replies
    chance = random.Random(arguments.seed)  # noqa: S311 - repeatable kills
    proxy = FaultProxy(
        token=TOKEN, chance=Chance(faults={Fault.SLOW_DOWN: 0.10, Fault.DROPPED: arguments.drop})
    )
    proxy.latency = 0.03
    await proxy.start()
    service = make(arguments.service, data, proxy)
    rounds = arguments.kills + 1
    share = -(-len(traffic.updates) // rounds)
    begin = time.monotonic()
    for turn in range(rounds):
        started, before = time.monotonic(), len(proxy.sent)
        await service.start()
        portion = traffic.updates[turn * share : (turn + 1) * share]
        feeding = asyncio.create_task(feed(proxy, portion, 1.0))
        if not await grown(proxy, before + 1, 120):
            raise RuntimeError(f"nothing was sent for two minutes: see {data}/service.log")
        row.restart_seconds.append(round(time.monotonic() - started, 2))
        if turn < arguments.kills:
            await grown(proxy, before + chance.randint(2, share), 30)
            await asyncio.sleep(chance.uniform(0, 0.05))
            await service.end(signal.SIGKILL)
            row.kills += 1
            row.sends_in_flight_at_kills += service.in_flight()
        await feeding
        print(f"  round {turn + 1}/{rounds}: {len(proxy.sent)} delivered", file=sys.stderr)
    await settled(proxy, traffic)
    await service.end(signal.SIGTERM)
    row.seconds = round(time.monotonic() - begin, 1)
    row.answers_dropped = proxy.duplicates_allowed()
    row.refused_429 = proxy.counts[Fault.SLOW_DOWN]
    traffic.judge(proxy.sent, row)
    await proxy.stop()
    return row


async def settled(proxy: FaultProxy, traffic: Traffic) -> None:
    """Wait until nothing is missing, or nothing moves any more."""
    while True:
        verdict = Row(service="")
        traffic.judge(proxy.sent, verdict)
        if verdict.lost == 0:
            await asyncio.sleep(3)  # what would still come twice
            return
        if not await grown(proxy, len(proxy.sent) + 1, 60):
            return


def table(row: Row) -> str:
    shown = (
        ("service", row.service),
        ("kill -9", row.kills),
        ("messages", row.messages),
        ("replies due", row.replies_expected),
        ("lost", row.lost),
        ("wrong person", row.wrong_person),
        ("out of order", row.out_of_order),
        ("duplicates", row.duplicates),
        ("sends in flight at kills", row.sends_in_flight_at_kills),
        ("answers dropped", row.answers_dropped),
        ("429 met", row.refused_429),
        ("'your turn comes'", row.notices),
        ("slowest restart, s", max(row.restart_seconds)),
        ("total, s", row.seconds),
    )
    width = max(len(name) for name, _ in shown)
    return "\n".join(f"{name:<{width}}  {value}" for name, value in shown)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--service", choices=("porte-voix", "scripted"), default="porte-voix")
    parser.add_argument("--kills", type=int, default=12)
    parser.add_argument("--messages", type=int, default=390)
    parser.add_argument("--drop", type=float, default=0.0, help="share of answers that are lost")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--out", type=Path, default=PROJECT / "benchmarks" / "results")
    parser.add_argument("--keep", type=Path, help="keep the service's data and log here")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        data = arguments.keep or Path(temporary)
        data.mkdir(parents=True, exist_ok=True)
        row = asyncio.run(run(arguments, data))
    print(table(row))
    arguments.out.mkdir(parents=True, exist_ok=True)
    target = arguments.out / f"telegram_crashes_{row.service}.json"
    target.write_text(json.dumps(asdict(row), indent=2) + "\n", "utf-8")
    allowed = row.sends_in_flight_at_kills + row.answers_dropped
    good = not (row.lost or row.wrong_person or row.out_of_order) and row.duplicates <= allowed
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
