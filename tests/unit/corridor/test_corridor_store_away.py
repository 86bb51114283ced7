"""A database that is away while an answer is made: no answer, rather than an apology or half of
one. Whoever called tries the whole again."""

from __future__ import annotations

import pytest
from away_vault import AwayVault
from scripted import KEY, Skill, services, voice

from bot.errors import StoreAway
from bot.model import Answer, Conversation
from bot.pipeline import respond


def away(call: str) -> AwayVault:
    return AwayVault(call, StoreAway("no connection to the database"))


ANSWER = Answer(text="Voici.", language="fr")


async def test_a_note_that_cannot_be_fetched_is_no_failure_of_the_note() -> None:
    bundle = services(vault=away("get"))
    note = await voice(bundle)
    with pytest.raises(StoreAway):
        await respond(note, Conversation(key=KEY), bundle, [Skill(answer=ANSWER)])


async def test_a_spoken_form_that_cannot_be_kept_is_no_answer_without_a_voice() -> None:
    vault = away("")
    bundle = services(vault=vault)
    note = await voice(bundle)
    vault.call = "put"
    with pytest.raises(StoreAway):
        await respond(note, Conversation(key=KEY), bundle, [Skill(answer=ANSWER)])
