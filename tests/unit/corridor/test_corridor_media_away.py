"""A place of media that is away while an answer is made: what came with a file is tried again
later; a text is answered, without a voice."""

from __future__ import annotations

import pytest
from away_vault import AwayVault
from scripted import KEY, Skill, message, services, voice

from bot.errors import MediaAway
from bot.model import Answer, Conversation
from bot.pipeline import respond


def away(call: str) -> AwayVault:
    return AwayVault(call, MediaAway("the place is away"))


ANSWER = Answer(text="Voici.", language="fr")


class Reading(Skill):
    """Reads an earlier file."""

    async def handle(self, message, context):
        await context.services.vault.get(message.key, None)


async def test_a_note_that_cannot_be_read_now_is_read_later() -> None:
    bundle = services(vault=away("get"))
    note = await voice(bundle)
    with pytest.raises(MediaAway):
        await respond(note, Conversation(key=KEY), bundle, [Skill(answer=ANSWER)])


async def test_a_text_is_answered_without_a_voice() -> None:
    bundle = services(vault=away("put"))
    turn = await respond(
        message("à vos papiers ?"), Conversation(key=KEY), bundle, [Skill(answer=ANSWER)]
    )
    assert turn.replies[0].text == "Voici."
    assert turn.replies[0].audio is None


async def test_a_question_about_an_earlier_file_is_told_at_once() -> None:
    bundle = services(vault=away("get"))
    turn = await respond(
        message("à vos papiers ?"), Conversation(key=KEY), bundle, [Reading(answer=ANSWER)]
    )
    assert turn.failure is not None
    assert turn.failure.code == "store"
