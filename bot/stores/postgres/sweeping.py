"""A sweep beside traffic: each step is a transaction of its own.

One SERIALIZABLE transaction for all of it would read what every answer writes, and be run again for
as long as answers are written: nothing would go.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable

from bot.errors import StoreError
from bot.ports import Erased
from bot.stores.postgres.database import PostgresDatabase
from bot.stores.sql.areas import NOTHING, Area, add

log = logging.getLogger("porte_voix.store")

FAILURES = 3
"""Steps of one area that may fail before the rest of it waits for the next sweep."""


async def sweep(database: PostgresDatabase, areas: Iterable[Area]) -> Erased:
    """What fails is looked for again at the next sweep; the other areas do not wait for it.

    Raises the first StoreError once all had their turn.
    """
    total, failed = NOTHING, list[StoreError]()
    for area in areas:
        mine: list[StoreError] = []
        try:
            steps = await database.run_unordered(area.steps)
        except StoreError as error:
            steps, mine = (), [error]
        for step in steps:
            try:
                run = database.run if area.ordered else database.run_unordered
                total = add(total, await run(step))
            except StoreError as error:
                mine.append(error)
                if len(mine) == FAILURES:
                    break
        if mine:
            log.warning("sweep-put-off area=%s steps=%d error=%s", area.name, len(mine), mine[0])
        failed += mine
    if failed:
        raise failed[0]
    return total
