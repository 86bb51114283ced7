"""The console as a child of ``porte-voix run``: started when there is an association, kept alive,
ended with the service. It holds neither the master key nor a model."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from time import monotonic

from bot.config import Config
from bot.errors import StoreError
from bot.partners.console.program import program, surroundings
from bot.stores.sql.partners.book import Book
from bot.waiting import back_off

log = logging.getLogger(__name__)
LOOK_SECONDS = 5.0
"""How often we look whether an association was added, so that nobody has to restart anything."""
HEALTHY_SECONDS = 60.0
END_SECONDS = 8.0
"""For its open requests; then it is killed."""


def beside(config: Config, file: Path | None, book: Book | None) -> ConsoleChild:
    """The console of this configuration. `file`: where it was read from; None: the default."""
    command = program(file, parent=os.getpid()) if config.console.enabled else ()
    return ConsoleChild(command, lambda: has_association(book))


async def has_association(book: Book | None) -> bool:
    """False too while the store is not open yet."""
    if book is None:
        return False
    try:
        row = await book.run(
            lambda tx: tx.execute(
                "SELECT 1 FROM organisation WHERE removed IS NULL LIMIT 1"
            ).fetchone()
        )
    except StoreError:
        return False
    return row is not None


class ConsoleChild:
    """Runs one program as long as it is wanted; starts it again, later and later, when it ends."""

    def __init__(
        self,
        command: Sequence[str],
        wanted: Callable[[], Awaitable[bool]],
        *,
        look: float = LOOK_SECONDS,
        first: float = 1.0,
    ) -> None:
        """`command` empty: switched off. `first`: seconds before the first restart."""
        self._command = command
        self._wanted = wanted
        self._look = look
        self._first = first
        self.process: asyncio.subprocess.Process | None = None
        """The running one."""

    async def run(self) -> None:
        """Until cancelled; then it has ended."""
        failures = 0
        while self._command:
            while not await self._wanted():  # noqa: ASYNC110 - the database rings no bell
                await asyncio.sleep(self._look)
            started = monotonic()
            try:
                code = await self._once()
                log.error("console-ended code=%s", code)
            except OSError as error:
                log.error("console-not-started error=%s", error.strerror)
            failures = 1 if monotonic() - started > HEALTHY_SECONDS else failures + 1
            await asyncio.sleep(back_off(failures, first=self._first, longest=60.0))

    async def _once(self) -> int:
        """Start it and wait for its end. Raises OSError."""
        self.process = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=asyncio.subprocess.DEVNULL,
            env=surroundings(),
            process_group=0,  # a Ctrl-C in the terminal is ours to handle
        )
        try:
            return await self.process.wait()
        finally:
            await self._end(self.process)
            self.process = None

    async def _end(self, process: asyncio.subprocess.Process) -> None:
        for end in (process.terminate, process.kill):
            if process.returncode is not None:
                return
            with contextlib.suppress(ProcessLookupError):
                end()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), END_SECONDS)
