"""Questions about three photos, asked by voice and answered by voice, in French and in Arabic.

Everything is real: the bot's own voices speak the questions, the recogniser hears them, the readers
look at the photos, and the answers are spoken notes. There is no recorded Arabic speech in the
package registries; the Arabic questions are short ones that the recogniser understands from an
Arabic voice, which are few.
"""

import pytest
from talk import Person, World

pytestmark = pytest.mark.asyncio(loop_scope="session")
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
        ("ocr/fr_photo.jpg", "CAF", (("من المرسل؟", "CAF"),)),
        ("ocr/sc_med.jpg", "DOLIPRANE", (("ماذا مكتوب؟", "DOLIPRANE"),)),
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", list(DIALOGUES))
async def test_three_photos_by_voice(world: World, language: str) -> None:
    person = Person(world, language)
    for photo, named, questions in DIALOGUES[language]:
        shown = await person.shows(photo)
        assert named in shown.replies[0].text, shown.replies[0].text
        for words, answer in questions:
            turn = await person.asks(words)
            said = turn.replies[0]
            assert turn.skill == "describe_image", (words, turn.heard, said.text)
            assert answer in said.text, (words, turn.heard, said.text)
            assert said.language == language
            assert (await person.hears(turn)).startswith(b"OggS")
