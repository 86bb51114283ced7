"""An answer whose voice would be long in coming goes out in two notes."""

from dataclasses import replace

import pytest
from scripted import KEY, Skill, Speaker, message, services

from bot.errors import EngineError
from bot.model import Answer, Consent, Conversation, Manner, Voice
from bot.pipeline import respond
from bot.ports import Halves
from bot.turns import CONSENT_VERSION

ANSWER = Answer(text="Un. Deux. Trois.", language="fr", choices=("oui",))
HALVES = Halves(first="Un.", rest="Deux. Trois.", voice="best")


def known(bundle, **changes):
    consent = Consent(version=CONSENT_VERSION, at=bundle.clock.now(), language="fr")
    state = Conversation(key=KEY, language="fr", consent=consent)
    return replace(state, **changes)


async def answered(bundle, **changes):
    return await respond(message("où"), known(bundle, **changes), bundle, [Skill(answer=ANSWER)])


async def test_the_text_and_a_short_note_come_first_and_the_rest_is_spoken_later():
    speaker = Speaker(halved=HALVES)
    bundle = services(speaker=speaker, patience={"test": 4.0})
    turn = await answered(bundle, speed=Voice.SLOW, voice="best")
    first, second = turn.replies
    assert (first.text, first.choices, first.late) == (ANSWER.text, ANSWER.choices, None)
    assert (await bundle.vault.get(KEY, first.audio)).decode() == "OggSUn."
    assert (second.text, second.speech, second.audio) == ("", "Deux. Trois.", None)
    assert second.late == Manner(speed=Voice.SLOW, voice="best")
    manner = Manner(speed=Voice.SLOW, voice="best")
    assert speaker.calls == [
        ("halves", ANSWER.text, "fr", manner, 4.0), ("Un.", "fr", Voice.SLOW, "best")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("speaker", "patience"),
    [
        (Speaker(halved=None), {"test": 4.0}),
        (Speaker(halved=HALVES), {"elsewhere": 4.0}),
        (Speaker(halved=HALVES), {}),
    ],
)
async def test_one_note_where_it_is_soon_there_or_the_channel_takes_no_two(speaker, patience):
    bundle = services(speaker=speaker, patience=patience)
    (reply,) = (await answered(bundle)).replies
    assert (await bundle.vault.get(KEY, reply.audio)).decode() == f"OggS{ANSWER.text}"


async def test_a_voice_that_fails_leaves_the_text():
    speaker = Speaker(halved=HALVES, error=EngineError("scripted"))
    (reply,) = (await answered(services(speaker=speaker, patience={"test": 4.0}))).replies
    assert (reply.text, reply.audio) == (ANSWER.text, None)
    silent = services(speaker=Speaker(halved=HALVES), patience={"test": 4.0})
    (reply,) = (await answered(silent, prefers_voice=False)).replies
    assert reply.audio is None
