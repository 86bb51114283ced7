"""Ten talks by voice in five languages: real voices ask, the real recogniser hears, real search,
real answers, spoken again. What is asked was chosen among sentences that the recogniser of the
smallest machine understands from a synthetic voice; the talks are not in the sheets.
"""

import pytest
import pytest_asyncio
from talk import Person, World

from bot.model import Danger
from bot.wiring.learning import learn

pytestmark = pytest.mark.asyncio(loop_scope="session")

Talk = tuple[tuple[str, str], ...]
"""What is said, and what the answer is: a sheet's id, a wish, a danger, or words of the answer."""

TALKS: dict[str, tuple[str, Talk]] = {
    "the right to work depends on the status": ("fr", (
        ("Est-ce que j'ai le droit de travailler ?", "work-right-by-status"),
        ("Je suis un demandeur d'asile.", "asylum-work"),
    )),
    "a husband who hits": ("fr", (
        ("Mon mari me frappe tous les soirs.", "violence"),
        ("Je voudrais parler à une personne.", "human"),
    )),
    "a letter": ("fr", (
        ("Écrivez une lettre pour mon changement d'adresse.", "ligne vide"),
    )),
    "a bank account and its price": ("en", (
        ("How can I open a bank account?", "bank-account-right"),
        ("How much does it cost?", "bank-account-right"),
    )),
    "a trade": ("en", (("I was a tailor and I can drive a truck.", "job-orientation-rome"),)),
    "signs of a stroke, without the word": ("en", (
        ("My father cannot speak and his face is hanging on one side.", "medical"),
    )),
    "French lessons, slower": ("es", (
        ("¿Dónde puedo aprender francés?", "french-courses"),
        ("Más despacio, por favor.", "slower"),
    )),
    "school, and a person": ("pt", (
        ("Como inscrevo o meu filho na escola?", "school-enrolment"),
        ("Quero falar com uma pessoa.", "human"),
    )),
    "nowhere to sleep": ("pt", (("Não tenho onde dormir esta noite.", "emergency-housing-115"),)),
    "a child's school": ("uk", (("Як записати дитину до школи?", "school-enrolment"),)),
}  # fmt: skip


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def learnt(world: World, tmp_path_factory: pytest.TempPathFactory) -> World:
    for skill in world.skills:
        skill.prepare()
    await learn(world.skills, world.services, tmp_path_factory.mktemp("learnt"), ahead=False)
    return world


@pytest.mark.parametrize("name", list(TALKS))
async def test_a_talk_by_voice(learnt: World, name: str) -> None:
    language, talk = TALKS[name]
    person = Person(learnt, language)
    for said, expected in talk:
        turn = await person.says(said)
        assert turn.heard is not None
        shown = (turn.heard.text, turn.skill, turn.facts, turn.replies[0].text)
        if expected in set(Danger):
            assert turn.danger == expected, shown
            assert turn.handoff
        elif expected == "human":
            assert turn.handoff, shown
            assert not turn.facts, shown
        elif expected == "slower":
            assert turn.skill == "slower", shown
        elif " " in expected:
            assert expected in turn.replies[0].text, shown
        else:
            assert turn.facts[:1] == (expected,), shown
            assert turn.replies[0].sources, "with its source"
        assert turn.replies[0].language == language
        assert (await person.hears(turn)).startswith(b"OggS")
