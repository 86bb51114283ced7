"""Two people at one telephone, with real engines: real voices speak, the real recogniser hears,
the real identifier tells whose words they are, real voices say them in the other language.

Nothing here translates French and Arabic: what is meant arrives through the phrase bank, and the
rest is refused, which is what a small machine without packages does. Whisper's smallest model hears
a synthetic Arabic voice badly, so that the Arabic side types, as the introduction tells people to
where listening is poor; what it hears back is checked to be sound of the right length.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from talk import KEY, World

from bot.model import Consent, Conversation, MediaKind, Message, Question, Reply, Turn
from bot.pipeline import respond
from bot.turns import CONSENT_VERSION
from skills.translate import bank

pytestmark = pytest.mark.asyncio(loop_scope="session")

YES = {"fr": "Oui, c'est ça.", "en": "Yes."}
SECONDS_A_LETTER = (0.03, 0.25)
"""Between the fastest and the slowest voice of ours, pauses included."""


class Telephone:
    """Two people speak or type into it."""

    def __init__(self, world: World, language: str) -> None:
        self.world = world
        consent = Consent(
            version=CONSENT_VERSION, at=world.services.clock.now(), language=language
        )  # fmt: skip
        self.state = Conversation(
            key=KEY, language=language, language_chosen=True, consent=consent
        )  # fmt: skip

    async def says(self, words: str, language: str) -> Turn:
        note = await self.world.voice.record(words, language=language)
        ref = await self.world.vault.put(KEY, note, kind=MediaKind.VOICE, mime="audio/ogg")
        return await self._sends(Message(id="1", key=KEY, sent_at=self._now, media=(ref,)))

    async def types(self, words: str) -> Turn:
        return await self._sends(Message(id="1", key=KEY, sent_at=self._now, text=words))

    async def begins(self, words: str, language: str) -> Turn:
        """The wish for an interpreter; where it was heard in doubt it is asked about first."""
        turn = await self.says(words, language)
        if self.state.question is Question.HEARD:
            turn = await self.says(YES[language], language)
        return turn

    async def passes_on(self, key: str, source: str, target: str) -> Turn:
        """A sentence of the bank is spoken; who said it agrees to what was heard when asked."""
        turn = await self.says(sentence(key, source), source)
        if turn.replies[0].language == source:
            turn = await self.says(YES[source], source)
        await self.speaks_of(turn, target, sentence(key, target))
        return turn

    async def speaks_of(self, turn: Turn, language: str, words: str) -> None:
        """The first reply says these words in this language, and is heard."""
        reply = turn.replies[0]
        shown = (turn.heard and turn.heard.text, turn.heard and turn.heard.language, reply.text)
        assert (reply.language, reply.speech) == (language, words), shown
        assert await self.seconds(reply) > 0

    async def seconds(self, reply: Reply) -> float:
        """Length of the spoken form, which must fit what is said."""
        assert reply.audio is not None, f"{reply.language} is heard"
        note = await self.world.vault.get(KEY, reply.audio)
        sound = await self.world.engines.decoder.audio(note)
        least, most = (bound * len(reply.speech) for bound in SECONDS_A_LETTER)
        assert least < sound.seconds < most + 1, (reply.language, sound.seconds)
        return sound.seconds

    @property
    def _now(self):
        return self.world.services.clock.now()

    async def _sends(self, message: Message) -> Turn:
        turn = await respond(message, self.state, self.world.services, self.world.skills)
        self.state = replace(turn.conversation, recent=())
        return turn


def sentence(key: str, language: str) -> str:
    found = bank.sentence(key)
    assert found is not None
    return found.text(language)


def phrase(world: World, language: str, name: str) -> str:
    return world.services.phrases.say(language, name)


async def test_french_and_arabic_at_a_counter(world: World) -> None:
    phone = Telephone(world, "fr")
    turn = await phone.begins("Interprète français arabe.", "fr")
    assert [reply.language for reply in turn.replies] == ["fr", "ar"], (turn.heard, turn.replies)
    for reply in turn.replies:
        assert phrase(world, reply.language, "interpreter-phrases") in reply.text
        await phone.seconds(reply)

    await phone.passes_on("talk-wait-here", "fr", "ar")
    turn = await phone.types(sentence("talk-toilet", "ar"))
    await phone.speaks_of(turn, "fr", sentence("talk-toilet", "fr"))

    # Health is read back before it is passed on.
    turn = await phone.says(sentence("doctor-fever-ask", "fr"), "fr")
    assert turn.replies[0].language == "fr", turn.replies[0].text
    assert sentence("doctor-fever-ask", "fr").rstrip(" ?") in turn.replies[0].text
    turn = await phone.says(YES["fr"], "fr")
    await phone.speaks_of(turn, "ar", sentence("doctor-fever-ask", "ar"))

    # No engine and no sentence: said to who spoke, and nothing made up.
    turn = await phone.types("Le vélo de ma voisine est resté dans la cour.")
    assert turn.replies[0].text == phrase(world, "fr", "interpreter-cannot")
    turn = await phone.types("Vous êtes placé en garde à vue.")
    assert [reply.language for reply in turn.replies] == ["fr", "ar"]
    assert phrase(world, "ar", "interpreter-refuse-justice") in turn.replies[1].text

    turn = await phone.says("Arrêtez de traduire.", "fr")
    assert [reply.text for reply in turn.replies] == [
        phrase(world, "fr", "interpreter-ended"), phrase(world, "ar", "interpreter-ended"),
    ], turn.heard  # fmt: skip
    assert phone.state.interpreting is None


async def test_english_and_french_both_by_voice(world: World) -> None:
    phone = Telephone(world, "en")
    turn = await phone.begins("Be my interpreter with the doctor, he speaks French.", "en")
    assert [reply.language for reply in turn.replies] == ["en", "fr"], (turn.heard, turn.replies)

    await phone.passes_on("talk-wait-here", "fr", "en")
    await phone.passes_on("talk-moment", "en", "fr")

    turn = await phone.says(sentence("doctor-back", "en"), "en")
    assert turn.replies[0].language == "en", turn.replies[0].text
    turn = await phone.says("Yes.", "en")
    await phone.speaks_of(turn, "fr", sentence("doctor-back", "fr"))

    turn = await phone.says("Arrêtez.", "fr")
    assert phone.state.interpreting is None, turn.heard
