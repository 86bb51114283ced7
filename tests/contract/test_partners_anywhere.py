"""``porte-voix partners`` and the console's book find the data in either database."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest
from store_kit import address, book_at

from bot.__main__ import main
from bot.clock import SystemClock
from bot.stores.sql.partners.organisations import Organisations


def settings(home: Path) -> str:
    file = home / "porte-voix.toml"
    file.write_text(f'data = "{home}"\n[database]\nurl = "{address(home)}"\n')
    return str(file)


async def names(home: Path) -> list[str]:
    async with book_at(home, SystemClock()) as book:
        return [organisation.name for _, _, organisation in await Organisations(book).all()]


def test_an_association_is_added_listed_and_removed(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = ["--config", settings(home)]
    add = ["partners", "add", "Association A", "--coordinator", "m@example.org"]
    assert main([*add, *config]) == 0
    assert "/open/" in capsys.readouterr().out
    assert asyncio.run(names(home)) == ["Association A"]
    assert main(["partners", "list", *config]) == 0
    listed = capsys.readouterr().out
    token = re.search(r"[A-Za-z0-9_-]{16}", listed)
    assert token is not None
    assert main(["partners", "remove", token[0], "--yes", "--wait", "0", *config]) == 0
    assert asyncio.run(names(home)) == []


def test_associations_without_their_key_can_only_go(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = ["--config", settings(home)]
    add = ["partners", "add", "Association A", "--coordinator", "m@example.org"]
    assert main([*add, *config]) == 0
    (home / "partners.key").unlink()
    assert main([*add, *config]) == 1
    assert "missing" in capsys.readouterr().err
    assert main(["partners", "reset", "--yes", *config]) == 0
    assert "removed: 1" in capsys.readouterr().out
    assert main([*add, *config]) == 0
