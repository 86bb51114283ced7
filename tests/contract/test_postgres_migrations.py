"""The tables on PostgreSQL: forward, back, many at once, and beside the program before."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from store_kit import KEYS, Template, lay, store_at
from test_store import ScriptedClock, claim, message, outgoing, turn_for

from bot.__main__ import main
from bot.errors import ConfigError, StoreError
from bot.stores.postgres.database import connect
from bot.stores.postgres.migrations import MIGRATIONS, NEWEST, migrate, version
from bot.stores.sqlite.schema import MIGRATIONS as SQLITE
from bot.stores.sqlite.schema import statements

MARK = b"fingerprint of a key"
Columns = dict[tuple[str, str], str]


@pytest.fixture
def url(template: Template) -> Iterator[str]:
    """A database without tables."""
    made = template.server.create()
    yield made
    template.server.drop(made)


def columns(url: str) -> Columns:
    with psycopg.connect(url) as connection:
        return {
            (table, column): f"{kind} {null} {default}"
            for table, column, kind, null, default in connection.execute(
                "SELECT table_name, column_name, data_type, is_nullable, column_default"
                " FROM information_schema.columns WHERE table_schema = 'public'"
            )
        }


def things(url: str) -> set[str]:
    """Indexes, triggers and functions."""
    with psycopg.connect(url) as connection:
        return {
            name
            for (name,) in connection.execute(
                "SELECT indexname FROM pg_indexes WHERE schemaname = 'public'"
                " UNION SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
                " UNION SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
            )
        }


def to(url: str, number: int | None) -> None:
    with connect(url) as connection:
        migrate(connection, MARK, number)


@pytest.mark.parametrize("number", range(2, NEWEST + 1))
def test_each_step_back_undoes_exactly_its_step_forward(url: str, number: int) -> None:
    to(url, number - 1)
    before = columns(url), things(url)
    to(url, number)
    after = columns(url), things(url)
    assert after != before
    to(url, number - 1)
    assert (columns(url), things(url)) == before
    to(url, number)
    assert (columns(url), things(url)) == after


def test_the_first_version_can_be_undone_too(url: str) -> None:
    with connect(url) as connection:
        migrate(connection, MARK, 1)
        connection.execute(MIGRATIONS[0].back.encode())
    assert {table for table, _ in columns(url)} == {"schema_version"}
    assert things(url) == set()


def test_both_databases_have_the_same_tables_and_columns(url: str) -> None:
    to(url, None)
    file = sqlite3.connect(":memory:")
    for script in SQLITE:
        for statement in statements(script):
            file.execute(statement)
    theirs = {
        (table, row[1])
        for (table,) in file.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        for row in file.execute(f"PRAGMA table_info({table})")
    }
    indexes = {
        name
        for (name,) in file.execute(
            "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        )
    }
    ours = {pair for pair in columns(url) if pair[0] != "schema_version"}
    assert ours == theirs
    assert indexes <= things(url)
    kinds = {kind.split()[0] for (table, _), kind in columns(url).items()}
    assert kinds == {"bigint", "double", "bytea", "text"}, "no four bytes for a time or a number"


@pytest.mark.parametrize("number", range(2, NEWEST + 1))
def test_the_program_before_goes_on_writing_on_the_newer_tables(url: str, number: int) -> None:
    """A rolling upgrade: rows with nothing but the columns that the version before knows."""
    to(url, number - 1)
    known = columns(url)
    to(url, number)
    assert MIGRATIONS[number - 1].oldest <= number - 1
    tables, told = sorted({table for table, _ in known} - {"schema_version"}), words(url)
    assert tables
    with psycopg.connect(url) as connection:
        for table in tables:
            connection.execute(f"ALTER TABLE {table} DISABLE TRIGGER ALL".encode())
            names = [column for one, column in known if one == table]
            values = [sample(known[table, one], told.get((table, one), "any")) for one in names]
            marks = ", ".join(["%s"] * len(names))
            connection.execute(
                f"INSERT INTO {table}({', '.join(names)}) VALUES ({marks})".encode(),  # noqa: S608
                values,
            )
            found = connection.execute(
                f"SELECT {', '.join(names)} FROM {table}".encode()  # noqa: S608
            ).fetchone()
            assert found == tuple(values)
        connection.rollback()


def words(url: str) -> Columns:
    """Of columns that take certain words only, the first one."""
    with psycopg.connect(url) as connection:
        return {
            (table, column): literal[0]
            for table, column, check in connection.execute(
                "SELECT u.table_name, u.column_name, c.check_clause"
                " FROM information_schema.check_constraints c"
                " JOIN information_schema.constraint_column_usage u USING (constraint_name)"
            )
            if (literal := re.findall(r"'([a-z]+)'", check))
        }


def sample(kind: str, word: str) -> Any:
    """A value of a type."""
    if kind.startswith("text"):
        return word
    if kind.startswith("bytea"):
        return b"x"
    return 7.5 if kind.startswith("double") else 7


def test_of_many_that_start_at_once_one_migrates(url: str) -> None:
    async def start() -> list[int]:
        def one() -> int:
            with connect(url) as connection:
                return migrate(connection, MARK)

        return await asyncio.gather(*(asyncio.to_thread(one) for _ in range(6)))

    assert sorted(asyncio.run(start())) == [0] + [NEWEST] * 5


def test_an_older_program_runs_on_newer_tables_when_they_allow_it(url: str) -> None:
    to(url, None)
    with connect(url) as connection:
        connection.execute("UPDATE schema_version SET version = version + 1")
        assert migrate(connection, MARK) == NEWEST + 1
        assert version(connection) == NEWEST + 1
        with pytest.raises(StoreError, match="newer"):
            migrate(connection, MARK, 1)
        connection.execute("UPDATE schema_version SET oldest = version")
        with pytest.raises(StoreError, match="newer"):
            migrate(connection, MARK)


def test_another_master_key_is_refused_and_nothing_changes(url: str) -> None:
    to(url, 1)
    before = columns(url)
    with connect(url) as connection, pytest.raises(ConfigError, match="another master key"):
        migrate(connection, b"of another key")
    assert columns(url) == before


async def test_data_live_through_back_and_forth(url: str, tmp_path: Path) -> None:
    lay(tmp_path, url)
    store = store_at(tmp_path, ScriptedClock(), partners=True)
    await store.open()
    await store.accept([message("m1"), message("m2")])
    item = await claim(store)
    await store.finish(item, turn_for(item))
    await store.close()
    with connect(url) as connection:
        migrate(connection, None, 1)
        migrate(connection, None)
    store = store_at(tmp_path, ScriptedClock(), partners=True)
    await store.open()
    assert (await outgoing(store)).outgoing.reply_to == "m1"
    assert (await claim(store)).message.id == "m2"
    await store.close()


def test_the_command(url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    to(url, 1)
    settings = tmp_path / "porte-voix.toml"
    settings.write_text(f'data = "{tmp_path}"\n[database]\nurl = "{url}"\n')
    assert main(["migrate", "--config", str(settings)]) == 0
    assert f"version 1 -> {NEWEST}" in capsys.readouterr().out
    assert main(["migrate", "--to", "1", "--config", str(settings)]) == 0
    assert main(["migrate", "--to", "99", "--config", str(settings)]) == 1
    assert f"versions 1 to {NEWEST}" in capsys.readouterr().err
    settings.write_text(f'data = "{tmp_path}"\n')
    assert main(["migrate", "--config", str(settings)]) == 1


def test_the_ledger_of_erasures_is_not_dropped_unasked(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to(url, NEWEST)
    with connect(url) as connection:
        connection.execute("INSERT INTO erasure(who, at) VALUES ($1, 1.0)", (b"who",))
    settings = tmp_path / "porte-voix.toml"
    settings.write_text(f'data = "{tmp_path}"\n[database]\nurl = "{url}"\n')
    back = ["migrate", "--to", "2", "--config", str(settings)]
    assert main(back) == 1
    assert "its 1 entries would go" in capsys.readouterr().err
    with connect(url) as connection:
        assert version(connection) == NEWEST
    assert main([*back, "--drop-erasures"]) == 0
    with connect(url) as connection:
        assert version(connection) == 2


async def test_a_missing_key_file_is_not_replaced(template: Template, tmp_path: Path) -> None:
    url = template.copy_to(tmp_path)
    (tmp_path / KEYS[0]).unlink()
    with pytest.raises(ConfigError, match="copy the file"):
        store_at(tmp_path, ScriptedClock())
    assert not (tmp_path / KEYS[0]).exists()
    template.take_back(url)


_ADDS = re.compile(
    r"CREATE (TABLE|(UNIQUE )?INDEX) |ALTER TABLE \w+ ADD COLUMN \w+ \w+( DEFAULT .+)?$"
)


def test_every_later_step_is_additive_or_says_that_it_is_not() -> None:
    for number, step in enumerate(MIGRATIONS[1:], start=2):
        bare = " ".join(re.sub(r"--[^\n]*", "", step.forward).split())
        adds = all(_ADDS.match(one.strip()) for one in bare.split(";") if one.strip())
        assert adds or step.oldest == number, bare
