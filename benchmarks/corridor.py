"""Text through the whole corridor with SQLite durability: answered messages a second, and memory.

    python -m benchmarks.corridor [--answer corridor|echo] [--messages 2000] [--conversations 10000]

The store (WAL, synchronous=FULL, encryption), the runner and `respond()` are those of the product;
speech is off, models are warm, the channel is in memory. A message counts once its reply was sent
and that is recorded durably. The peer, in the same run: the same messages and answers in a plain
loop over SQLite with synchronous=FULL, one commit a step, no encryption.
A table on the screen, JSON in benchmarks/results/corridor-*.json.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sqlite3
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import psutil

from bot.clock import SystemClock
from bot.config import Config
from bot.locales import FluentPhrases
from bot.model import Conversation, ConversationKey, MediaRef, Message, Reply, Turn
from bot.pipeline import respond
from bot.ports import Inbox, Outgoing, Store
from bot.runner import Runner
from bot.stores.sqlite import SqliteStore
from bot.wiring.engines import build_engines
from bot.wiring.services import build_services, skills

RESULTS = Path(__file__).parent / "results"
IN_FLIGHT = 64
STEPS = (1_000, 5_000, 10_000)
TEXTS = (
    "Bonjour",
    "Comment demander l'asile ?",
    "plus",
    "Qu'est-ce que tu peux faire ?",
    "Je cherche des cours de français",
    "Comment avoir une carte de santé ?",
    "encore",
    "How do I ask for asylum?",
)

Answering = Callable[[Message, Conversation], Awaitable[Turn]]


@dataclass(frozen=True, kw_only=True)
class Speed:
    """One row of the table."""

    system: str
    messages: int
    per_second: float
    p50_ms: float
    p95_ms: float


class MemoryChannel:
    """A closed loop: at most IN_FLIGHT messages are on their way."""

    name = "memory"

    def __init__(self) -> None:
        self.latencies: list[float] = []
        self._inbox: asyncio.Future[Inbox] = asyncio.get_running_loop().create_future()
        self._started: dict[str, float] = {}
        self._answered: dict[str, asyncio.Event] = {}

    async def receive(self, inbox: Inbox) -> None:
        self._inbox.set_result(inbox)
        await asyncio.Event().wait()

    async def ask(self, messages: Sequence[Message]) -> float:
        """Send all, wait for all answers; seconds."""
        inbox, places = await self._inbox, asyncio.Semaphore(IN_FLIGHT)
        began = time.perf_counter()

        async def one(message: Message) -> None:
            async with places:
                answered = self._answered[message.id] = asyncio.Event()
                self._started[message.id] = time.perf_counter()
                await inbox.accept([message])
                await asyncio.wait_for(answered.wait(), 120)
                del self._answered[message.id]

        await asyncio.gather(*(one(message) for message in messages))
        return time.perf_counter() - began

    async def send(self, outgoing: Outgoing) -> None:
        started = self._started.pop(outgoing.reply_to, None)
        if started is not None:  # the first reply counts; a welcome is followed by the answer
            self.latencies.append(time.perf_counter() - started)
            self._answered[outgoing.reply_to].set()

    async def fetch(self, ref: MediaRef) -> bytes:
        return b""

    async def forget(self, key: ConversationKey) -> None:
        pass

    async def working(self, key: ConversationKey) -> None:
        return None

    async def close(self) -> None:
        return None


def messages(count: int, conversations: int, first: int = 0) -> list[Message]:
    """`count` messages, spread evenly; numbers start at `first`."""
    made = []
    for number in range(first, first + count):
        who = str(number % conversations)
        key = ConversationKey(channel="memory", chat=who, person=who)
        text = TEXTS[(number + number // conversations) % len(TEXTS)]
        made.append(Message(id=f"m{number}", key=key, sent_at=datetime.now(UTC), text=text))
    return made


async def echo(message: Message, conversation: Conversation, *_: object) -> Turn:
    """For the cost of durability alone."""
    reply = Reply(text=message.text, speech="", language="fr")
    return Turn(replies=(reply,), conversation=replace(conversation, recent=(message.text,)))


@asynccontextmanager
async def running(store: Store, answer: Answering) -> AsyncIterator[MemoryChannel]:
    """The service, with a channel to speak to it."""
    channel, stop = MemoryChannel(), asyncio.Event()
    runner = Runner(
        store, [channel], answer, phrases=FluentPhrases(), clock=SystemClock(), queue_limit=10**6
    )
    service = asyncio.create_task(runner.run(stop))
    try:
        yield channel
    finally:
        stop.set()
        await service


async def peer(path: Path, answer: Answering, work: Sequence[Message]) -> Speed:
    """One message after the other: receive, commit; answer, commit; send, commit."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        "CREATE TABLE inbox(id TEXT PRIMARY KEY, text TEXT, done INT);"
        "CREATE TABLE state(key TEXT PRIMARY KEY, value TEXT);"
        "CREATE TABLE outbox(id TEXT PRIMARY KEY, text TEXT, sent INT);"
    )
    states: dict[ConversationKey, Conversation] = {}
    latencies = []
    began = time.perf_counter()
    for message in work:
        started = time.perf_counter()
        connection.execute("INSERT INTO inbox VALUES (?, ?, 0)", (message.id, message.text))
        turn = await answer(message, states.get(message.key, Conversation(key=message.key)))
        states[message.key] = turn.conversation
        connection.execute("BEGIN")
        connection.execute("UPDATE inbox SET done = 1 WHERE id = ?", (message.id,))
        connection.execute(
            "INSERT OR REPLACE INTO state VALUES (?, ?)",
            (message.key.person, repr(turn.conversation)),
        )
        for part, reply in enumerate(turn.replies):
            connection.execute(
                "INSERT INTO outbox VALUES (?, ?, 0)", (f"{message.id}/{part}", reply.text)
            )
        connection.execute("COMMIT")
        for part in range(len(turn.replies)):
            connection.execute("UPDATE outbox SET sent = 1 WHERE id = ?", (f"{message.id}/{part}",))
        latencies.append(time.perf_counter() - started)
    return speed("plain loop, a commit a step", latencies, time.perf_counter() - began)


def speed(system: str, latencies: Sequence[float], seconds: float) -> Speed:
    """Figures of one run."""
    ordered = sorted(latencies)
    return Speed(
        system=system,
        messages=len(ordered),
        per_second=round(len(ordered) / seconds, 1),
        p50_ms=round(1000 * ordered[len(ordered) // 2], 1),
        p95_ms=round(1000 * ordered[int(len(ordered) * 0.95)], 1),
    )


def resident_mb() -> float:
    """Resident memory of this process, MB."""
    return round(psutil.Process().memory_info().rss / 1e6, 1)


async def measure(options: argparse.Namespace, directory: Path) -> dict[str, object]:
    """Speed first, then memory over a growing number of conversations."""
    clock = SystemClock()
    store = SqliteStore(directory / "db", directory / "media", directory / "master.key", clock)
    answer: Answering = echo
    if options.answer == "corridor":
        config = Config(data=directory, models=options.models)
        engines = build_engines(config, clock)
        await engines.identifier.prepare()
        services = build_services(config, engines, store, clock, speak=False)
        known = skills()

        async def corridor(message: Message, conversation: Conversation, *_: object) -> Turn:
            return await respond(message, conversation, services, known)

        answer = corridor
    work = messages(options.messages, 200)
    async with running(store, answer) as channel:
        await channel.ask(messages(200, 200, first=10**9))  # everybody is known and welcomed
        channel.latencies.clear()
        seconds = await channel.ask(work)
        ours = speed("Porte-Voix", channel.latencies, seconds)
        memory = {0: resident_mb()}
        asked = 200
        for step in [step for step in STEPS if step <= options.conversations]:
            while asked < step:  # in pieces: the benchmark itself must not hold thousands of tasks
                await channel.ask(messages(200, 10**8, first=10**8 + asked))
                asked += 200
            memory[step] = resident_mb()
        backlog = await store.backlog()
    return {
        "answer": options.answer,
        "speed": [asdict(ours), asdict(await peer(directory / "peer.db", answer, work))],
        "resident_mb": memory,
        "unanswered": backlog.waiting,
        "dead": backlog.dead,
        "load": os.getloadavg()[0],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answer", choices=("corridor", "echo"), default="corridor")
    parser.add_argument("--messages", type=int, default=2_000)
    parser.add_argument("--conversations", type=int, default=10_000)
    parser.add_argument("--models", type=Path, default=Path("var/models"))
    parser.add_argument("--data", help="not used: this benchmark carries its own texts")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=RESULTS.parents[1] / "var") as directory:
        result = asyncio.run(measure(options, Path(directory)))
    print(f"{'system':32} {'messages':>8} {'per second':>10} {'p50 ms':>8} {'p95 ms':>8}")
    for row in result["speed"]:
        print("{system:32} {messages:8} {per_second:10} {p50_ms:8} {p95_ms:8}".format(**row))
    print("resident MB after n conversations:", result["resident_mb"])
    print(f"unanswered {result['unanswered']}, dead {result['dead']}, load {result['load']:.1f}")
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"corridor-{options.answer}.json").write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
