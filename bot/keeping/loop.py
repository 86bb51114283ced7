"""What the service does by the hour: erasures beside the archives, strays and old copies away."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Protocol

from bot.errors import PorteVoixError
from bot.keeping import ledger
from bot.keeping.state import read_state
from bot.ports import Clock
from bot.stores.sqlite.upgrade import drop_copies

log = logging.getLogger(__name__)

LEDGER_SECONDS = 30.0
TIDY_SECONDS = 3_600.0


class Kept(Protocol):
    """What this needs of a store."""

    async def erasures(self) -> dict[bytes, float]:
        """Who was erased when."""
        ...

    async def tidy(self) -> int:
        """Delete strays."""
        ...


class Keeping:
    """Beside the service, in every process: archives lie on the machine that made them."""

    def __init__(self, store: Kept, data: Path, clock: Clock) -> None:
        self._store, self._data, self._clock = store, data, clock
        self._tidied: float | None = None

    async def keeping(self) -> None:
        """Until cancelled. What fails is tried again."""
        while True:
            await asyncio.sleep(LEDGER_SECONDS)
            try:
                await self.once()
            except (PorteVoixError, OSError) as error:
                # The folder of the archives may be a disk that is not plugged in.
                log.warning("keeping-failed error=%s", type(error).__name__)

    async def once(self) -> None:
        """Raises StoreError, OSError."""
        now = self._clock.now().timestamp()
        state = await asyncio.to_thread(read_state, self._data)
        if state is not None and await asyncio.to_thread(Path(state.folder).is_dir):
            known = ledger.Ledger(now, await self._store.erasures())
            path = Path(state.folder) / ledger.NAME
            await asyncio.to_thread(ledger.update, path, known, now)
        if self._tidied is None or self._clock.monotonic() - self._tidied > TIDY_SECONDS:
            await self._store.tidy()
            await asyncio.to_thread(drop_copies, self._data, now)
            self._tidied = self._clock.monotonic()
