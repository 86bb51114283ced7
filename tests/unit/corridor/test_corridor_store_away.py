"""A database that is away while an answer is made: no answer, rather than an apology or half of
one. Whoever called tries the whole again."""

from __future__ import annotations

import pytest
from scripted import KEY, Skill, services, voice

from bot.channels.terminal import MemoryVault
from bot.errors import StoreAway
from bot.model import Answer, Conversation, MediaRef
from bot.pipeline import respond


class Away(MemoryVault):
    """Gone for one kind of call."""

    def __init__(self, call: str) -> None:
        super().__init__()
        self.call = call

    async def put(self, *of: object, **more: object) -> MediaRef:
        if self.call == "put":
            raise StoreAway("no connection to the database")
        return await super().put(*of, **more)  # type: ignore[arg-type]

    async def get(self, *of: object) -> bytes:
        if self.call == "get":
            raise StoreAway("no connection to the database")
        return await super().get(*of)  # type: ignore[arg-type]


ANSWER = Answer(text="Voici.", language="fr")


async def test_a_note_that_cannot_be_fetched_is_no_failure_of_the_note() -> None:
    bundle = services(vault=Away("get"))
    note = await voice(bundle)
    with pytest.raises(StoreAway):
        await respond(note, Conversation(key=KEY), bundle, [Skill(answer=ANSWER)])


async def test_a_spoken_form_that_cannot_be_kept_is_no_answer_without_a_voice() -> None:
    vault = Away("")
    bundle = services(vault=vault)
    note = await voice(bundle)
    vault.call = "put"
    with pytest.raises(StoreAway):
        await respond(note, Conversation(key=KEY), bundle, [Skill(answer=ANSWER)])
