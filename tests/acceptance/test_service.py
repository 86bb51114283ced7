"""The main job, through the real process: real models, real store, real web channel."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from service import FIXTURES, Service, Visitor, running

pytestmark = pytest.mark.asyncio(loop_scope="module")

FRENCH = FIXTURES / "speech" / "fleurs-fr-000.ogg"


def is_voice_note(data: bytes) -> bool:
    return data.startswith(b"OggS") and b"OpusHead" in data[:200]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def service(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Service]:
    async with running(tmp_path_factory.mktemp("service")) as service:
        yield service


async def test_two_visitors_are_two_people(service: Service) -> None:
    first, second = Visitor(service), Visitor(service)
    asked = await first.send("où demander l'asile ?")
    again = await second.send("répète")
    assert "SPADA" in str((await first.answer(asked))[0]["text"])
    assert "SPADA" not in str((await second.answer(again))[0]["text"])


async def test_text_voice_and_photo_go_in_and_voices_come_out(service: Service) -> None:
    """The last one with this service: it ends."""
    visitor = Visitor(service)

    text = await visitor.answer(await visitor.send("où demander l'asile ?"))
    assert "SPADA" in str(text[0]["text"])
    assert text[0]["language"] == "fr"
    assert text[0]["sources"]
    assert is_voice_note(await visitor.sound(text[0]))

    voice = await visitor.answer(await visitor.send(voice=FRENCH))
    assert voice[0]["language"] == "fr"
    assert is_voice_note(await visitor.sound(voice[0]))

    letter = next((FIXTURES / "ocr").glob("fr_photo.jpg"))
    photo = await visitor.answer(await visitor.send(photo=letter))
    assert "CAF" in str(photo[0]["text"]) or "Allocations" in str(photo[0]["text"])
    assert is_voice_note(await visitor.sound(photo[0]))

    gone = await visitor.answer(await visitor.send("efface tout"))
    assert "effacé" in str(gone[0]["text"])

    assert await service.stop() == 0
    for content in ("asile", "SPADA", "Allocations", "efface"):
        assert content not in service.log, "no content in logs"


async def test_killed_while_listening_it_answers_after_the_restart(tmp_path: Path) -> None:
    async with running(tmp_path) as service:
        visitor = Visitor(service)
        message = await visitor.send(voice=FRENCH)
        await asyncio.sleep(0.3)
        await service.kill()
        await service.start()
        replies = await visitor.answer(message)
        assert replies[0]["language"] == "fr"
        assert is_voice_note(await visitor.sound(replies[0]))
        assert await service.stop() == 0
