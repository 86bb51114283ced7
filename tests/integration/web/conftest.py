"""One browser for all tests; the web channel in front of a scripted answerer for each."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PIL import Image

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "unit" / "web")]

from driver import chromium  # noqa: E402
from web_kit import PHRASES, Answerer, MemoryVault, TestClock, answer, tone  # noqa: E402

from bot.channels.web import WebChannel  # noqa: E402
from bot.model import Message, Reply  # noqa: E402

ANSWERS = {
    "fr": "Voici la réponse à votre question.",
    "en": "Here is the answer to your question.",
    "ar": "هذا هو الجواب على سؤالك.",
    "uk": "Ось відповідь на ваше запитання.",
}


class Service:
    """A web channel that can be stopped and started again on the same port."""

    def __init__(self) -> None:
        self.vault = MemoryVault()
        self.answerer = Answerer(self.script, tone(1.5))
        self.port = 0
        self._tasks: list[asyncio.Task[None]] = []

    def script(self, message: Message) -> list[Reply]:
        language = message.language_hint or "fr"
        return [answer(ANSWERS[language], language=language)]

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    async def start(self) -> None:
        self.channel = WebChannel(
            self.vault,
            PHRASES,
            clock=TestClock(),
            port=self.port,
            max_upload=1 << 20,
            ack_timeout=3,
        )
        self._tasks = [
            asyncio.create_task(self.channel.receive(self.answerer)),
            asyncio.create_task(self.answerer.run(self.channel)),
        ]
        await asyncio.wait_for(self.channel.started.wait(), 10)
        self.port = self.channel.port

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with contextlib.suppress(asyncio.CancelledError):
                await task


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def browser() -> AsyncIterator[object]:
    async with chromium() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="session")
async def service() -> AsyncIterator[Service]:
    service = Service()
    await service.start()
    yield service
    await service.stop()


@pytest.fixture(scope="session")
def photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("photos") / "photo.jpg"
    Image.radial_gradient("L").resize((640, 480)).convert("RGB").save(path)
    return path
