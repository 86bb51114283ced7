"""What is loaded into the process of the console: nothing that opens conversations."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[4]
LOADED = """
import sys
import bot.partners.console.app, bot.partners.console.serving
print("\\n".join(sys.modules))
"""
KEPT_OUT = (
    "bot.stores.sqlite.store", "bot.stores.postgres.store", "bot.stores.sql.store",
    "bot.stores.sql.turns", "bot.stores.sql.forgetting",
    "bot.stores.sql.inbox", "bot.pipeline", "bot.runner", "bot.wiring", "bot.engines", "skills",
)  # fmt: skip


def test_the_console_never_loads_what_opens_conversations() -> None:
    """The import contracts see what is written; this sees what is loaded, packages' own too."""
    loaded = subprocess.run(
        [sys.executable, "-c", LOADED], cwd=PROJECT, capture_output=True, text=True, check=True,
        timeout=60,
    ).stdout.split()  # fmt: skip
    assert "bot.stores.sql.partners.invitations" in loaded
    found = [one for one in loaded if one.startswith(KEPT_OUT)]
    assert found == []


def test_the_store_is_still_at_its_place() -> None:
    from bot.stores import sqlite
    from bot.stores.sqlite.store import SqliteStore

    assert sqlite.SqliteStore is SqliteStore
    assert not hasattr(sqlite, "Nothing")
