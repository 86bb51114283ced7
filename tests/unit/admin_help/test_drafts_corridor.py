"""A letter through the whole corridor: the skill beside its sheets, the guard, the vault."""

from collections.abc import Sequence
from dataclasses import replace

from admin_world import KEY, NOW, PHRASES, message, services_of
from drafts_world import Paper

from bot.channels.terminal import MemoryVault
from bot.model import Consent, Conversation, Turn
from bot.pipeline import respond
from bot.turns import CONSENT_VERSION
from skills.admin_help import SKILL

WELCOMED = Conversation(
    key=KEY, consent=Consent(version=CONSENT_VERSION, at=NOW, language="fr"), prefers_voice=False
)


class French:
    """Takes everything for French."""

    async def identify(
        self, text: str, *, likely: Sequence[str] = ()
    ) -> tuple[tuple[str, float], ...]:
        return (("fr", 0.99),)


class Person:
    def __init__(self) -> None:
        self.vault = MemoryVault()
        self.services = services_of(
            vault=self.vault, speaker=None, identifier=French(), paper=Paper()
        )
        self.state = WELCOMED

    async def says(self, *texts: str) -> Turn:
        for number, text in enumerate(texts):
            sent = replace(message(text), id=str(number))
            turn = await respond(sent, self.state, self.services, [SKILL])
            assert turn.failure is None
            self.state = turn.conversation
        return turn


async def test_from_a_wish_to_a_file() -> None:
    person = Person()
    turn = await person.says(
        "écris une lettre à la CAF, j'ai déménagé", "12 rue de l'Exemple, 75000 Paris",
        "3 novembre", "je ne sais pas", "Prénom Nom", "oui",
    )  # fmt: skip
    told, text = turn.replies
    assert told.document is not None
    assert told.document.name == "lettre-caf.pdf"
    assert await person.vault.get(KEY, told.document.ref) == b"%PDF"
    assert text.language == "fr"
    assert "12 rue de l'Exemple, 75000 Paris" in text.text
    assert turn.conversation.dialogue is None
    more = await person.says("plus")
    assert "à compléter" in more.replies[0].speech
    assert more.replies[0].document is None, "a file is sent once"


async def test_again_stop_and_danger_work_in_the_middle() -> None:
    person = Person()
    asked = await person.says("écris une lettre à la CAF, j'ai déménagé")
    again = await person.says("répète")
    assert again.replies[0].text == asked.replies[0].text
    assert again.conversation.dialogue is not None
    assert (await person.says("je veux mourir")).danger is not None
    assert person.state.dialogue is None
    await person.says("écris une lettre à la CAF, j'ai déménagé")
    assert (await person.says("stop")).conversation.dialogue is None


async def test_the_asylum_story_is_refused_before() -> None:
    person = Person()
    turn = await person.says("écris une lettre avec mon récit d'asile pour l'OFPRA")
    assert PHRASES.say("fr", "admin-refuse-story") in turn.replies[0].text
    assert turn.conversation.dialogue is None


async def test_questions_still_go_to_the_sheets() -> None:
    person = Person()
    turn = await person.says("À quels services donner ma nouvelle adresse ?")
    assert turn.facts == ("address-change",)


async def test_a_question_in_the_middle_is_answered_and_the_letter_left() -> None:
    person = Person()
    turn = await person.says(
        "écris une lettre à la CAF, j'ai déménagé", "À quels services donner ma nouvelle adresse ?"
    )
    assert turn.facts == ("address-change",)
    assert turn.conversation.dialogue is None
