"""``porte-voix retention --dry-run``: what the next sweep would delete, by category and age."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from bot.config import Config
from bot.errors import StoreError
from bot.keeping.retention import HISTORY, LONGER, Category, Undone, rehearse
from bot.keeping.state import read_state
from bot.keeping.stopped import transaction
from bot.storage.crypto import MasterKey, master_key
from bot.stores.sql.transaction import Transaction
from bot.stores.sqlite.upgrade import COPY_SECONDS, copies

T = TypeVar("T")
DAY = 86_400.0


def arguments(parser: argparse.ArgumentParser) -> None:
    """Of ``porte-voix retention``."""
    parser.add_argument(
        "--dry-run", action="store_true", required=True, help="the service sweeps by itself"
    )


def run(options: argparse.Namespace, config: Config) -> int:
    """Exit code 0. The service may run; nothing is changed. Raises StoreError, ConfigError."""
    now = time.time()
    history = timedelta(days=config.limits.retention_days).total_seconds()
    master = MasterKey(master_key(config.data / "master.key", create=False))
    for category in rehearsed(
        lambda operation: transaction(config, operation), master, now, history
    ):
        print(line(category, history))
    print()
    for text in elsewhere(config, now):
        print(text)
    return 0


def rehearsed(
    run_in: Callable[[Callable[[Transaction], T]], T], master: MasterKey, now: float,
    history: float,
) -> tuple[Category, ...]:  # fmt: skip
    """What a sweep would do now. Raises StoreError."""
    try:
        run_in(lambda tx: rehearse(tx, master, now, history))  # type: ignore[arg-type,return-value]
    except Undone as undone:
        return undone.categories
    raise StoreError("the rehearsal of a sweep was not undone")


def line(category: Category, history: float) -> str:
    """One category in words."""
    rule = category.rule
    limit = rule.seconds(history)
    kept = "" if limit is None else f"; limit {_days(limit)}"
    if limit == 0:  # its clock is the moment when it goes
        kept = "; kept until its own time"
    if rule.limit in {HISTORY, LONGER}:
        kept += " (limits.retention_days)"
    why = f" ({rule.why})" if rule.why else ""
    goes = f"{category.goes} would go" if category.goes else "nothing would go"
    if category.goes and category.oldest is not None:
        goes += f", the oldest {_days(category.oldest)} after its time began"
    return f"{rule.what}: {category.rows} here, {goes}{kept}{why}"


def elsewhere(config: Config, now: float) -> list[str]:
    """What lies outside the tables."""
    found = []
    for path in copies(config.data):
        age = now - path.stat().st_mtime
        found.append(
            f"copy of before an upgrade {path.name}: {_days(age)} old, goes after"
            f" {_days(COPY_SECONDS)}"
        )
    state = read_state(config.data)
    if state is None:
        found.append("backups: none was made")
    else:
        found.append(
            f"backups: the last one is {_days(now - state.made)} old, in {state.folder};"
            " `backup --keep DAYS` deletes older ones"
        )
    found.append(
        "cookies of the web chat: kept by the browser for 30 days after the last visit; a random"
        " number, which leads nowhere once its conversation is erased"
    )
    found.append(
        "logs: the system's (journald: MaxRetentionSec=, docs/operations.md); no content in them"
    )
    if config.matrix.homeserver:
        found.append("keys of the Matrix device: as long as the device; no messages in them")
    return found


def _days(seconds: float) -> str:
    if seconds < DAY:
        return f"{seconds / 3600:.0f} h" if seconds >= 3600 else f"{seconds / 60:.0f} min"
    return f"{seconds / DAY:.0f} days"
