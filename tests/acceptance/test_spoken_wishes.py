"""Rule R8: wishes work by voice, shown with real voices and the real recogniser."""

import pytest
from talk import Person, World

pytestmark = pytest.mark.asyncio(loop_scope="session")


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
    world: World, said: str, language: str, skill: str
) -> None:
    turn = await Person(world, language, chosen=False).says(said)
    assert turn.heard is not None
    assert turn.skill == skill, turn.heard.text
    assert turn.handoff is (skill in {"admin_help", "danger"})
    assert turn.erase is (skill == "delete")
