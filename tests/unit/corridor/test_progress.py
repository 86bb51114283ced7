"""Somebody who sent a long recording is told how far the listening is."""

from __future__ import annotations

import asyncio

import pytest
from scripted import KEY, PHRASES, Listener, services, voice

from bot.model import Conversation
from bot.understanding import listen


class Said:
    """The `Meanwhile` port: remembers."""

    def __init__(self) -> None:
        self.sentences: list[tuple[str, str]] = []

    async def __call__(self, text: str, language: str) -> None:
        self.sentences.append((text, language))


async def told(progress: tuple[tuple[float, float], ...], language: str) -> list[tuple[str, str]]:
    said = Said()
    bundle = services(listener=Listener(progress=progress))
    conversation = Conversation(key=KEY, language=language)
    _, heard = await listen(await voice(bundle), conversation, bundle, said)
    await asyncio.sleep(0)
    assert heard is not None
    return said.sentences


async def test_it_is_said_once() -> None:
    [(text, language)] = await told(((25, 590), (80, 590), (130, 590)), "en")
    assert language == "en"
    assert "minute 2 of 10" in text


@pytest.mark.parametrize("language", PHRASES.languages)
async def test_in_every_language_both_numbers_are_told(language: str) -> None:
    [(text, _)] = await told(((200, 400),), language)
    assert "4" in text
    assert "7" in text


@pytest.mark.parametrize("progress", [(), ((28, 50),), ((28, 130),)])
async def test_a_short_recording_is_not_talked_about(
    progress: tuple[tuple[float, float], ...],
) -> None:
    assert await told(progress, "fr") == []


async def test_where_nobody_waits_it_is_listened_all_the_same() -> None:
    bundle = services(listener=Listener(progress=((80, 590),)))
    _, heard = await listen(await voice(bundle), Conversation(key=KEY), bundle)
    assert heard is not None
