"""Rule R8: wishes work by voice, shown with real voices and the real recogniser."""

from pathlib import Path

import pytest

from bot.channels.terminal import MemoryVault
from bot.config import Config
from bot.model import Conversation, ConversationKey, MediaKind, Message
from bot.pipeline import respond
from bot.wiring import SystemClock, build_engines, build_services, skills

KEY = ConversationKey(channel="test", chat="c", person="p")


@pytest.mark.parametrize(
    ("said", "language", "skill"),
    [
        ("Supprimez toutes mes données.", "fr", "delete"),
        ("Je veux tout effacer.", "fr", "delete"),
        ("Je voudrais parler à une personne.", "fr", "admin_help"),
        ("Parlez plus lentement, s'il vous plaît.", "fr", "slower"),
        ("Delete all my data.", "en", "delete"),
        ("I want to talk to a person.", "en", "admin_help"),
        ("My husband beats me.", "en", "danger"),
    ],
)
async def test_a_spoken_wish_is_heard_and_granted(
    tmp_path: Path, said: str, language: str, skill: str
) -> None:
    clock, vault = SystemClock(), MemoryVault()
    config = Config(data=tmp_path)
    engines = build_engines(config, clock)
    try:
        services = build_services(config, engines, vault, clock, speak=False)
        note = await engines.speaker.record(said, language=language)
        ref = await vault.put(KEY, note, kind=MediaKind.VOICE, mime="audio/ogg")
        message = Message(id="1", key=KEY, sent_at=clock.now(), media=(ref,))
        state = Conversation(key=KEY, language=language)
        turn = await respond(message, state, services, skills())
        assert turn.heard is not None
        assert turn.skill == skill, turn.heard.text
        assert turn.handoff is (skill in {"admin_help", "danger"})
        assert turn.erase is (skill == "delete")
    finally:
        await engines.close()
