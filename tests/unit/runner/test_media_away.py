"""A place of media that is full or away costs no message its answer, and holds up nobody else."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from runner_kit import VOICE, Running, ScriptedChannel, echo, message, until

from bot.errors import MediaAway
from bot.model import MediaRef, Reply, Turn
from bot.storage.files import FilePlace
from bot.stores.sql import inbox

PAUSE = 0.2
ROOM = 100
"""Bytes of the largest file that fits."""


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox, "FIRST_PAUSE", PAUSE)
    monkeypatch.setattr(inbox, "LONGEST_PAUSE", PAUSE)


class Full(FilePlace):
    """Has room for small files."""

    def __init__(self, directory: Path) -> None:
        super().__init__(directory)
        self.room = ROOM

    def write(self, handle: str, sealed: bytes) -> None:
        if len(sealed) > self.room:
            raise MediaAway("media cannot be stored: No space left on device")
        super().write(handle, sealed)


class Files(ScriptedChannel):
    """Its files are as large as their handles say."""

    def __init__(self) -> None:
        super().__init__()
        self.fetched: Counter[str] = Counter()

    async def fetch(self, ref: MediaRef) -> bytes:
        self.fetched[ref.handle] += 1
        return bytes(10 * ROOM) if "big" in ref.handle else b"voice"

    @property
    def answers(self) -> list[str]:
        return [text for text in self.texts if text.startswith("re ")]


def note(id_: str, *names: str, person: str = "") -> object:
    media = tuple(replace(VOICE, handle=f"chat:{name}") for name in names or (id_,))
    return message(id_, person or id_, text="", media=media)


def fill(scene, tmp_path: Path) -> Full:
    full = Full(tmp_path / "media")
    scene.store._files.place = full
    return full


async def test_three_that_do_not_fit_hold_up_nobody(running: Running, tmp_path: Path) -> None:
    channel = Files()
    async with running(channel) as scene:
        full = fill(scene, tmp_path)
        await scene.post(*(note(f"big{n}") for n in range(3)))
        await until(lambda: len(channel.fetched) == 3)
        await scene.post(*(note(f"small{n}") for n in range(3)), message("text"))
        await until(lambda: len(channel.answers) == 4, 8)
        assert max(channel.fetched.values()) < 40, "they are not fetched without a pause"
        full.room = 1 << 20
        await until(lambda: len(channel.answers) == 7, 8)
    assert sorted(channel.answers) == [
        *(f"re big{n}" for n in range(3)),
        *(f"re small{n}" for n in range(3)),
        "re text",
    ]
    waited = [one for one in channel.sent if one.reply.text == "fr:ack-working"]
    assert sorted(one.reply_to for one in waited) == [f"big{n}" for n in range(3)], "told once"


async def test_however_long_the_directory_is_away(running: Running, tmp_path: Path) -> None:
    channel = Files()
    media, away = tmp_path / "media", tmp_path / "away"
    async with running(channel) as scene:
        await until(lambda: channel.inbox is not None)
        media.rename(away)
        media.write_text("")  # not even a directory
        await scene.post(note("v"))
        await until(lambda: channel.fetched["chat:v"] > 2)
        media.unlink()
        await until(lambda: channel.fetched["chat:v"] > 4)
        away.rename(media)
        await until(lambda: channel.answers == ["re v"])


async def test_it_is_given_up_in_the_end(
    running: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox, "PATIENCE", 2.0)
    channel = Files()
    async with running(channel) as scene:
        fill(scene, tmp_path)
        await scene.post(note("big"))
        assert await scene.texts(2) == ["fr:ack-working", "fr:error-internal"]
        assert (await scene.store.backlog()).dead == 1
    assert channel.fetched["chat:big"] > 2


async def test_words_behind_it_are_answered_soon(
    running: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox, "SHORT_PATIENCE", 1.0)
    channel = Files()
    async with running(channel) as scene:
        fill(scene, tmp_path)
        await scene.post(note("big", person="p"), message("help", "p"))
        expected = ["fr:ack-working", "fr:error-internal", "re help"]
        assert await scene.texts(3) == expected


async def test_what_fits_is_fetched_and_stored_once(running: Running, tmp_path: Path) -> None:
    channel = Files()
    async with running(channel) as scene:
        full = fill(scene, tmp_path)
        await scene.post(note("m", "small", "big", "last"))
        await until(lambda: channel.fetched["chat:big"] > 3)
        assert len(list((tmp_path / "media").iterdir())) == 1
        full.room = 1 << 20
        await until(lambda: channel.answers == ["re m"])
    assert (channel.fetched["chat:small"], channel.fetched["chat:last"]) == (1, 1)


async def test_a_note_that_cannot_be_read_for_a_while(running: Running, tmp_path: Path) -> None:
    tries = 0

    async def answer(incoming, conversation, meanwhile):
        nonlocal tries
        tries += 1
        if tries < 4:
            raise MediaAway("the place of media does not answer in time")
        return await echo(incoming, conversation)

    channel = Files()
    async with running(channel, answer) as scene:
        await scene.post(note("v"))
        await until(lambda: channel.answers == ["re v"])
    assert channel.fetched["chat:v"] == 1


async def test_a_reply_goes_without_its_voice(running: Running, tmp_path: Path) -> None:
    """As it does where the file is gone."""
    channel = Files()

    async def answer(incoming, conversation, meanwhile):
        ref = await scene.store.put(incoming.key, b"spoken", kind=VOICE.kind, mime=VOICE.mime)
        (tmp_path / "media").rename(tmp_path / "away")
        spoken = Reply(text="re text", speech="x", language="fr", audio=ref)
        return Turn(replies=(spoken,), conversation=conversation)

    async with running(channel, answer) as scene:
        await scene.post(message("text"))
        assert await scene.texts(1) == ["re text"]
    assert channel.sent[0].audio is None
