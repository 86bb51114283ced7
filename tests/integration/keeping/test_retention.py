"""Nothing outlives its limit: every table is declared, and a sweep keeps what is declared."""

from __future__ import annotations

import time
from pathlib import Path

import psycopg
import pytest

from bot.keeping.retention import RULES, Rule, overdue
from bot.keeping.snapshots import columns_of, empty, tables_of
from bot.keeping.stopped import transaction
from bot.stores.sql.transaction import Transaction
from bot.stores.sqlite.schema import MIGRATIONS
from bot.wiring.stores import open_store
from tests.integration.keeping.keeping_kit import KINDS, House, furnish, house, key
from tests.servers.postgres import Postgres

DAY = 86_400.0
HISTORY = 30 * DAY
LIMITED = [rule for rule in RULES if rule.limit is not None]
NOT_OURS = ("procrastinate_", "jobs_", "schema_version", "media_bytes")
"""On PostgreSQL: the queue of jobs (pseudonyms alone; done ones are deleted), versions, and the
sealed bytes, which go with their row in `media` (an hour later at most, `Vault.tidy`)."""


@pytest.fixture(params=KINDS)
def home(request: pytest.FixtureRequest, tmp_path: Path) -> House:
    if request.param == "sqlite":
        return house(tmp_path / "home")
    server: Postgres = request.getfixturevalue("postgres")
    return house(tmp_path / "home", server.create(), "database")


def test_every_table_is_declared_and_every_clock_is_a_column() -> None:
    """A new table without a declared retention fails here: add it to `RULES`, and what deletes it
    to the sweep."""
    connection = empty(len(MIGRATIONS))
    tables = tables_of(connection)
    assert {rule.table for rule in RULES} == set(tables)
    for rule in RULES:
        assert not rule.clock or rule.clock in columns_of(connection, rule.table), rule
        assert rule.limit is not None or rule.why, f"{rule.table}: say why it has no limit"
    for table in tables:
        kinds = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        timed = {name for _, name, kind, *_ in kinds if kind == "REAL"}
        declared = {rule.clock for rule in RULES if rule.table == table} - {""}
        assert not timed or declared, f"{table} has times, and no rule looks at one"
    connection.close()


async def test_postgresql_has_no_other_tables(tmp_path: Path, postgres: Postgres) -> None:
    home = house(tmp_path / "home", postgres.create(), "database")
    store = home.store()
    await store.open()
    await store.close()
    with psycopg.connect(home.config.database.url) as connection:
        rows = connection.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
            " AND table_type = 'BASE TABLE'"
        ).fetchall()
    ours = {name for (name,) in rows if not name.startswith(NOT_OURS)}
    assert ours == {rule.table for rule in RULES}


def fill(tx: Transaction, now: float) -> None:
    """What `furnish` does not make, once each."""
    (conversation,) = tx.execute("SELECT min(id) FROM conversation").fetchone()
    (last,) = tx.execute("SELECT max(id) FROM conversation").fetchone()
    (person,) = tx.execute("SELECT min(id) FROM person").fetchone()
    tx.execute("UPDATE conversation SET lapses = ? WHERE id = ?", now, conversation)
    tx.execute(
        "INSERT INTO inbox(channel, external_id, state, received, ready, finished)"
        " VALUES ('web', ?, 'dead', ?, ?, ?)", b"dead", now, now, now,
    )  # fmt: skip
    tx.execute(
        "INSERT INTO outbox(token, channel, conversation, origin, part, state, queued, due,"
        " finished) VALUES ('sent', 'web', ?, ?, 0, 'sent', ?, ?, ?)",
        conversation, b"o", now, now, now,
    )  # fmt: skip
    tx.execute(
        "INSERT INTO media(handle, conversation, wrapped_key, size, stored)"
        " VALUES (?, ?, ?, 1, ?)", "vault:" + "0" * 32, conversation, b"k", now,
    )  # fmt: skip
    tx.execute(
        "INSERT INTO reminder(token, conversation, payload, expires) VALUES ('r', ?, ?, ?)",
        last, b"p", now,
    )  # fmt: skip
    tx.execute("INSERT INTO joining(host, state, expires) VALUES (?, 'over', ?)", conversation, now)
    tx.execute("INSERT INTO join_guess(person, at) VALUES (?, ?)", person, now)
    tx.execute("INSERT INTO renamed VALUES (?, ?, ?)", b"former", conversation, now)
    tx.execute("INSERT INTO erasure(who, at) VALUES (?, ?)", b"erased", now)
    tx.execute(
        "INSERT INTO member(token, organisation, role, profile, opening, opening_expires, created,"
        " removed) VALUES ('m', 1, 'worker', ?, ?, ?, ?, ?)", b"name", b"o", now, now, now,
    )  # fmt: skip
    tx.execute(
        "INSERT INTO member_session(id, member, created, seen, expires) VALUES (?, 1, ?, ?, ?)",
        b"s", now, now, now,
    )  # fmt: skip
    tx.execute("INSERT INTO sign_in_attempt(who, at) VALUES (?, ?)", b"w", now)
    tx.execute(
        "INSERT INTO handoff(token, organisation, conversation, state, urgency, why, language,"
        " opened, person_at, announced, closed) VALUES ('h', 1, ?, 'closed', 'usual', 'asked',"
        " 'fr', ?, ?, 'closed', ?)", conversation, now, now, now,
    )  # fmt: skip
    tx.execute(
        "INSERT INTO room_code(code, organisation, expires) VALUES (?, 1, ?)", b"c", now
    )  # fmt: skip


def aged(tx: Transaction, seconds: float) -> None:
    """Everything happened so much earlier."""
    connection = empty(len(MIGRATIONS))
    for table in tables_of(connection):
        kinds = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        for _, name, kind, *_ in kinds:
            if kind == "REAL" and table != "audit":  # which can only be added to
                tx.execute(f"UPDATE {table} SET {name} = {name} - ?", seconds)  # noqa: S608
    connection.close()


async def test_nothing_is_older_than_its_limit_after_a_sweep(home: House, capsys) -> None:
    await furnish(home)
    now = time.time()
    store = home.store()
    await store.open()
    item = await store.claim(())
    assert item is not None
    await store.release(item)
    await store.close()

    def operation(tx: Transaction) -> dict[Rule, int]:
        fill(tx, now)
        aged(tx, 400 * DAY)
        # Nothing waits to be answered any more: that alone has no limit.
        tx.execute(
            "UPDATE inbox SET state = 'done', payload = NULL, finished = received"
            " WHERE state = 'waiting'"
        )
        return {rule: overdue(tx, rule, now, HISTORY) for rule in LIMITED}

    before = transaction(home.config, operation)
    assert [rule.what for rule, count in before.items() if not count] == []
    assert home.run("retention", "--dry-run") == 0
    said = capsys.readouterr().out
    for rule in LIMITED:
        line = next(one for one in said.splitlines() if one.startswith(f"{rule.what}:"))
        assert "would go" in line
        assert "nothing would go" not in line or rule.clock == "lapses", line
    assert "limit 0" not in said
    assert said.count("kept until its own time") >= 3  # photos for questions, reminders ...
    unchanged = transaction(
        home.config, lambda tx: {rule: overdue(tx, rule, now, HISTORY) for rule in LIMITED}
    )
    assert unchanged == before
    store = open_store(home.config, home.clock)
    await store.open()
    await store.sweep(home.clock.now())
    await store.sweep(home.clock.now())  # what a withdrawn reply held goes with the next one
    await store.close()
    after = transaction(
        home.config, lambda tx: {rule: overdue(tx, rule, now, HISTORY) for rule in LIMITED}
    )
    assert [rule.what for rule, count in after.items() if count] == []
    assert (
        transaction(home.config, lambda tx: tx.execute("SELECT count(*) FROM person").fetchone()[0])
        == 0
    )


async def test_the_rehearsal_tells_what_stays(home: House, capsys) -> None:
    await furnish(home)
    assert home.run("retention", "--dry-run") == 0
    said = capsys.readouterr().out
    assert "conversations: 2 here, nothing would go; limit 30 days" in said
    assert "backups: none was made" in said
    store = home.store()
    await store.open()
    assert (await store.load(key("p1"))).recent == ("text of m1",)
    assert home.run("retention", "--dry-run") == 0  # beside the running service
    await store.close()
