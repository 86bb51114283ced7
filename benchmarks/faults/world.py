"""Telegram as people see it, and the service beside it, which is started and hurt."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, Self

from benchmarks.faults.places import Place
from benchmarks.faults.service import Spec

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / "tests" / "contract" / "telegram"))

from bot_api import private  # noqa: E402
from fault_proxy import Chance, Fault, FaultProxy, Sent  # noqa: E402
from telegram_kit import SECRET, free_port  # noqa: E402

__all__ = [
    "SECRET", "Chance", "Fault", "FaultProxy", "Tally", "World", "free_port", "photo", "private",
    "rises", "voice",
]  # fmt: skip

TOKEN = "4242:TEST-token_of-nobody"  # noqa: S105 - nobody's
PATIENCE = 120.0


@dataclass(kw_only=True)
class Tally:
    """How what people got compares with what they must get."""

    lost: int = 0
    wrong_person: int = 0
    out_of_order: int = 0
    duplicates: int = 0
    others: list[str] = field(default_factory=list)
    """What else they got, in our own sentences."""

    @property
    def perfect(self) -> bool:
        """Nothing lost, mixed up, reordered or repeated."""
        return not (self.lost or self.wrong_person or self.out_of_order or self.duplicates)


class World:
    """A Bot API server that misbehaves on demand, and one service process."""

    def __init__(self, place: Place, *, chance: Chance | None = None, **settings: Any) -> None:
        """`settings`: of the service's `Spec`."""
        self.place = place
        self.proxy = FaultProxy(token=TOKEN, chance=chance)
        self._settings = settings
        self.name = "service"
        self._others: list[World] = []
        self._numbers: Counter[int] = Counter()
        self.process: asyncio.subprocess.Process | None = None
        self.environment: dict[str, str] = {}
        self.urls: tuple[str, str] | None = None
        """Where the service finds Telegram; None: at the proxy itself."""

    async def __aenter__(self) -> Self:
        await self.proxy.start()
        return self

    async def __aexit__(self, *error: object) -> None:
        for one in (self, *self._others):
            if one.alive:
                await one.end(signal.SIGKILL)
        await self.proxy.stop()

    def beside(self, name: str, **settings: Any) -> World:
        """Another process of the same service, with a log of its own. To be ended by its owner, or
        with this one."""
        other = World(self.place, **settings)
        other.proxy, other.name = self.proxy, name
        self._others.append(other)
        return other

    # --- people ---

    async def say(self, chat: int, text: str, **content: object) -> None:
        """A person writes."""
        await self.proxy.say(private(chat, self.number(chat), text=text, **content))

    def number(self, chat: int) -> int:
        """Of a person's next message."""
        self._numbers[chat] += 1
        return self._numbers[chat]

    def got(self, chat: int) -> list[str]:
        """Texts that a person got."""
        return self.proxy.texts(str(chat))

    async def settled(self, asked: Mapping[int, Sequence[str]], seconds: float = PATIENCE) -> Tally:
        """Wait until everybody has the echo of all they asked, or nothing moves for `seconds`."""
        wanted = {(str(chat), f"re: {text}") for chat, texts in asked.items() for text in texts}
        moved, size = time.monotonic(), len(self.proxy.sent)
        while wanted - {(one.chat, one.text) for one in self.proxy.sent}:
            if len(self.proxy.sent) != size:
                moved, size = time.monotonic(), len(self.proxy.sent)
            if time.monotonic() - moved > seconds:
                break
            await asyncio.sleep(0.1)
        await asyncio.sleep(1.0)  # what would still come twice
        return tally(self.proxy.sent, asked)

    @property
    def sends(self) -> list[Sent]:
        """What people got."""
        return self.proxy.sent

    # --- the service ---

    @property
    def alive(self) -> bool:
        """True while the process runs."""
        return self.process is not None and self.process.returncode is None

    @property
    def log(self) -> Path:
        """What the service said."""
        return self.place.logs / f"{self.name}.log"

    async def start(self, **changes: Any) -> None:
        """Start it; `changes`: of its settings, for this once."""
        base, files = self.urls or (self.proxy.base_url, self.proxy.base_file_url)
        door = {"base_url": base, "base_file_url": files, "token": TOKEN}
        spec = Spec(
            store=self.place.kind, directory=str(self.place.directory), url=self.place.url,
            **(door | self._settings | changes),
        )  # fmt: skip
        file = spec.write(self.place.logs / f"{self.name}.json")
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "benchmarks.faults.service", str(file),
                cwd=PROJECT, stdout=log, stderr=log, env={**os.environ, **self.environment},
            )  # fmt: skip

    async def ended(self, seconds: float = 180.0) -> int:
        """Its return code once it has ended by itself. Raises TimeoutError."""
        assert self.process is not None
        return await asyncio.wait_for(self.process.wait(), seconds)

    async def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        """End it. Raises RuntimeError when it had ended by itself."""
        assert self.process is not None
        if self.process.returncode is not None:
            raise RuntimeError(f"the service ended by itself: {self.last_words()}")
        self.process.send_signal(how)
        return await self.ended()

    def in_flight(self) -> int:
        """Replies that people have and the database does not know it: only these may come twice.
        To be asked when the service has just been killed; every text is said once."""
        delivered = {(one.chat, one.text, one.fields.get("reply_parameters")) for one in self.sends}
        return len(delivered) - self.place.count("outbox", "sent")

    @property
    def running(self) -> int:
        """Messages that are being answered."""
        return self.place.count("inbox", "claimed")

    def last_words(self) -> str:
        """The end of its log."""
        return self.log.read_text("utf-8", "replace")[-1500:]


def photo(world: World, chat: int) -> dict[str, Any]:
    """A person sends a photo without a word."""
    world.proxy.host_file(f"photo{chat}", b"\x89PNG" + bytes(64))
    size = {"file_id": f"photo{chat}", "file_unique_id": "u", "width": 9, "height": 9}
    return private(chat, world.number(chat), photo=[size])


def voice(world: World, chat: int, recording: bytes = b"OggS" + bytes(100)) -> dict[str, Any]:
    """A person sends a voice note."""
    world.proxy.host_file("voice", recording)
    note = {"file_id": "voice", "file_unique_id": "u", "duration": 1, "mime_type": "audio/ogg"}
    return private(chat, world.number(chat), voice=note)


def tally(sent: Sequence[Sent], asked: Mapping[int, Sequence[str]]) -> Tally:
    """Compare; every text of a person is asked once."""
    result = Tally()
    got: dict[str, list[str]] = defaultdict(list)
    for one in sent:
        if one.method == "sendMessage":
            got[one.chat].append(one.text)
    everybody = {f"re: {text}": str(chat) for chat, texts in asked.items() for text in texts}
    for chat, texts in asked.items():
        wanted = [f"re: {text}" for text in texts]
        mine = got.get(str(chat), [])
        for text in set(mine) - set(wanted):
            if text in everybody:
                result.wrong_person += 1
            else:
                result.others += [text] * mine.count(text)
        answers = [text for text in mine if text in wanted]
        first = list(dict.fromkeys(answers))
        result.lost += len(wanted) - len(first)
        result.duplicates += len(answers) - len(first)
        places = [wanted.index(text) for text in first]
        result.out_of_order += sum(a > b for a, b in pairwise(places))
    strangers = set(got) - {str(chat) for chat in asked}
    result.wrong_person += sum(len(got[chat]) for chat in strangers)
    return result


async def rises(
    what: Callable[[], float], to: float, seconds: float = PATIENCE, *, every: float = 0.01
) -> float:
    """Wait until `what()` is that large; how many seconds it took. Raises TimeoutError.

    `every`: seconds between two looks; of a database, not too often: each look is a connection.
    """
    started = time.monotonic()
    while what() < to:
        if time.monotonic() - started > seconds:
            raise TimeoutError(f"{what()} of {to} after {seconds:.0f} s")
        await asyncio.sleep(every)
    return time.monotonic() - started
