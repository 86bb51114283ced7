"""What the two databases take on this machine: accept, claim, finish, by callers at once.

    python -m benchmarks.stores [--messages 600]

Both with a real fsync, each with a store of its own in a temporary directory, one after the other
in this run. Each conversation has three messages; a caller claims, loads and finishes with one
reply. A table on the screen with PostgreSQL's rate as a share of SQLite's, JSON in
benchmarks/results/stores.json.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

from bot.clock import SystemClock
from bot.model import Conversation, ConversationKey, Message, Reply, Turn
from bot.stores.opening import durable
from bot.stores.sql.store import SqlStore
from tests.servers.postgres import Postgres

RESULTS = Path(__file__).parent / "results" / "stores.json"
CALLERS = (1, 4, 16)
SPEAKS = 3
"""Messages of one conversation."""
WORDS = "Bonjour, j'ai reçu une lettre de la CAF et je ne comprends pas ce qu'ils demandent."

Rates = dict[str, float]
"""Operations a second by step."""


@contextlib.asynccontextmanager
async def opened(url: str) -> AsyncIterator[SqlStore]:
    with tempfile.TemporaryDirectory(prefix="pv-stores-") as folder:
        home = Path(folder)
        store = durable(
            url, home / "db", home / "media", home / "master.key", SystemClock(), connections=8
        )
        await store.open()
        yield store
        await store.close()


async def measured(url: str, callers: int, count: int) -> Rates:
    """One fresh store, `count` messages through all three steps."""
    messages = [
        Message(
            id=f"m{number}",
            key=ConversationKey(channel="test", chat=f"{number // SPEAKS}", person="p"),
            sent_at=datetime.now(UTC),
            text=WORDS,
        )
        for number in range(count)
    ]
    left = iter(messages)
    finished = 0
    async with opened(url) as store:

        async def accept() -> None:
            for message in left:
                await store.accept([message])

        async def answer() -> None:
            nonlocal finished
            while finished < count:
                item = await store.claim(())
                if item is None:
                    await asyncio.sleep(0.001)
                    continue
                key = item.message.key
                await store.load(key)
                said = Reply(text=WORDS, speech=WORDS, language="fr")
                state = Conversation(key=key, language="fr", recent=(WORDS,))
                await store.finish(item, Turn(replies=(said,), conversation=state))
                finished += 1

        async def send() -> None:
            while (reply := await store.outgoing("test", ())) is not None:
                await store.sent(reply)

        return {
            "accept": count / await timed(accept, callers),
            "claim+finish": count / await timed(answer, callers),
            "send": count / await timed(send, callers),
        }


async def timed(step: Callable[[], Awaitable[None]], callers: int) -> float:
    """Seconds until all callers are done."""
    began = time.perf_counter()
    await asyncio.gather(*(step() for _ in range(callers)))
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=600)
    count = parser.parse_args().messages
    found: dict[str, dict[str, Rates]] = {}
    load = os.getloadavg()
    with Postgres() as server:
        for callers in CALLERS:
            found[str(callers)] = {
                "sqlite": asyncio.run(measured("", callers, count)),
                "postgresql": asyncio.run(measured(server.create(), callers, count)),
            }
    print(f"{count} messages, operations a second; load average {load[0]:.1f} at the start")
    print(f"{'callers':>7}  {'step':<14}{'SQLite':>9}{'PostgreSQL':>12}{'ratio':>8}")
    for callers, rates in found.items():
        for step, sqlite in rates["sqlite"].items():
            other = rates["postgresql"][step]
            print(f"{callers:>7}  {step:<14}{sqlite:>9.0f}{other:>12.0f}{other / sqlite:>8.2f}")
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(
        json.dumps({"messages": count, "load": load, "rates": found}, indent=1) + "\n"
    )


if __name__ == "__main__":
    main()
