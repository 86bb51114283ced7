"""A service process to be killed: real store, runner and channel; only the answers are scripted.

`python matrix_process.py hang|serve DATA URL USER PASSWORD`
`serve` answers each text with "re: <text>". `hang` commits what it receives to the inbox, says so,
and then never comes back: the sync token is not saved. Everything that can be logged is.
"""

import asyncio
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[3])]

from matrix_kit import PHRASES, WallClock, echo  # noqa: E402

from bot.channels.matrix import MatrixChannel  # noqa: E402
from bot.model import Message  # noqa: E402
from bot.runner import Runner  # noqa: E402
from bot.stores.sqlite import SqliteStore  # noqa: E402


class Hanging:
    """The inbox of a process that stops between the commit and what comes next."""

    def __init__(self, store: SqliteStore) -> None:
        self._store = store

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        await self._store.accept(messages)
        print("committed", flush=True)
        await asyncio.Event().wait()
        raise AssertionError


async def main(mode: str, data: Path, url: str, user: str, password: str) -> None:
    logging.basicConfig(level=logging.DEBUG)
    clock = WallClock()
    store = SqliteStore(data / "test.db", data / "media", data / "master.key", clock)
    channel = MatrixChannel(
        url, data / "matrix", user=user, clock=clock, phrases=PHRASES, password=password,
        device="BOTDEVICE",
    )  # fmt: skip
    if mode == "hang":
        await store.open()
        await channel.receive(Hanging(store))
    await Runner(store, [channel], echo, phrases=PHRASES, clock=clock).run(asyncio.Event())


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:]))
