"""kill -9 during backup and restore; disks without room."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.errors import ConfigError
from bot.keeping.backing import back_up
from bot.keeping.places import media_place
from bot.keeping.sealing import RecoveryKey
from bot.storage.crypto import master_key, staging
from tests.integration.keeping.keeping_kit import House, furnish, house, key

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(__file__).with_name("killed_at.py")


@pytest.fixture
async def home(tmp_path: Path) -> House:
    home = house(tmp_path / "home")
    await furnish(home)
    recovery = RecoveryKey.new()
    (home.data / "backup.pub").write_text(recovery.public.text())
    (tmp_path / "recovery.txt").write_text(recovery.text())
    return home


def killed(home: House, at: int, *arguments: object) -> bool:
    """Run a command, killed at its rename number `at`. False when it ended before."""
    done = subprocess.run(
        [sys.executable, PROGRAM, str(at), "--config", home.file, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode in {0, -signal.SIGKILL}, done.stderr
    return done.returncode != 0


async def who(home: House) -> set[str]:
    store = home.store()
    await store.open()
    known = {
        person
        for person in ("p1", "p2", "p3", "later")
        if (await store.load(key(person))).recent or (await store.load(key(person))).consent
    }
    await store.close()
    return known


async def test_a_backup_that_is_killed_leaves_no_archive(home: House, tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    assert killed(home, 1, "backup", "--to", shelf)
    assert list(shelf.glob("*.backup")) == []
    assert home.run("backup", "--to", shelf) == 0
    assert len(list(shelf.glob("*.backup"))) == 1
    assert list(shelf.glob(".*.part")) == []
    assert await who(home) == {"p1", "p2", "p3"}


async def test_a_restore_that_is_killed_is_all_or_nothing(home: House, tmp_path: Path) -> None:
    """At each rename: the data are those of before or, after the same command again, those of the
    archive; in between, no service starts."""
    shelf = tmp_path / "shelf"
    assert home.run("backup", "--to", shelf) == 0
    (archive,) = shelf.glob("*.backup")
    asked = "restore", "--from", archive, "--key", tmp_path / "recovery.txt", "--replace"
    store = home.store()
    await store.open()
    await store.erase(key("p3"))
    await store.close()
    saved = tmp_path / "saved"
    shutil.copytree(home.data, saved)
    at, seen = 0, set()
    while True:
        at += 1
        shutil.rmtree(home.data)
        shutil.copytree(saved, home.data)
        if not killed(home, at, *asked):
            break
        if (staging(home.data) / "complete").exists():
            seen.add("begun")
            with pytest.raises(ConfigError, match="restore --resume"):
                master_key(home.data / "master.key", create=False)
            assert home.run("restore", "--resume") == 0
        else:
            seen.add("untouched")
            assert await who(home) == {"p1", "p2"}
            assert home.run(*asked) == 0
        assert await who(home) == {"p1", "p2"}
        assert not staging(home.data).exists()
    assert seen == {"begun", "untouched"}
    assert at > 5


async def test_a_rotation_that_is_killed_is_finished_by_the_next(home: House) -> None:
    """Killed between the commit and the key file's rename: the one moment that two things have."""
    before = (home.data / "master.key").read_bytes()
    assert killed(home, 2, "keys", "rotate")
    assert (home.data / "master.key").read_bytes() == before
    with pytest.raises(ConfigError, match="keys rotate"):
        master_key(home.data / "master.key", create=False)
    assert home.run("keys", "rotate") == 0
    assert (home.data / "master.key").read_bytes() != before
    assert await who(home) == {"p1", "p2", "p3"}


async def test_a_rotation_that_is_killed_while_it_writes_the_key_changes_nothing(
    home: House,
) -> None:
    before = (home.data / "master.key").read_bytes()
    assert killed(home, 1, "keys", "rotate")
    assert (home.data / "master.key").read_bytes() == before
    assert await who(home) == {"p1", "p2", "p3"}  # the service starts
    assert home.run("keys", "rotate") == 0
    assert (home.data / "master.key").read_bytes() != before
    assert not (home.data / "master.key.draft").exists()
    assert await who(home) == {"p1", "p2", "p3"}


async def test_no_room_for_the_new_key(home: House, capsys, monkeypatch) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        assert home.run("keys", "rotate") == 1
    assert "the new key cannot be written" in capsys.readouterr().err
    assert {path.name for path in home.data.glob("*.key*")} == {"master.key", "partners.key"}
    assert await who(home) == {"p1", "p2", "p3"}
    assert home.run("keys", "rotate") == 0


def limited(kilobytes: int) -> None:
    """In a child: no file of it grows beyond this."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024, kilobytes * 1024))


def on_a_full_disk(home: House, kilobytes: int, *arguments: object) -> str:
    """Standard error of a command whose files cannot grow: what a full disk looks like."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "--config", home.file, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        preexec_fn=lambda: limited(kilobytes),
    )
    assert done.returncode == 1
    return done.stderr


async def test_no_room_for_the_archive(home: House, tmp_path: Path) -> None:
    said = on_a_full_disk(home, 36, "backup", "--to", tmp_path / "shelf")
    assert "cannot be written" in said
    assert "Traceback" not in said
    assert list((tmp_path / "shelf").iterdir()) == []


async def test_no_room_for_the_restored_data(home: House, tmp_path: Path) -> None:
    assert home.run("backup", "--to", tmp_path / "shelf") == 0
    (archive,) = (tmp_path / "shelf").glob("*.backup")
    there = house(tmp_path / "there")
    said = on_a_full_disk(
        there, 100, "restore", "--from", archive, "--key", tmp_path / "recovery.txt"
    )
    assert "given up" in said or "cannot be restored" in said
    assert "Traceback" not in said
    locks = {"porte-voix.db.lock", "porte-voix.db.guests"}
    assert {path.name for path in there.data.iterdir()} == locks


async def test_a_folder_that_is_not_there_is_told(home: House, tmp_path: Path, capsys) -> None:
    (tmp_path / "file").write_text("")
    assert home.run("backup", "--to", tmp_path / "file" / "below") == 1
    assert "backup failed" in capsys.readouterr().err


async def test_media_that_went_since_are_counted_and_nothing_else_fails(
    home: House, tmp_path: Path
) -> None:
    for path in list((home.data / "media").iterdir())[:2]:
        path.unlink()
    public = RecoveryKey.new().public
    _, end = back_up(
        home.config, media_place(home.config), public, tmp_path / "shelf", None, time.time()
    )
    assert (end.media, end.missing) == (1, 2)
