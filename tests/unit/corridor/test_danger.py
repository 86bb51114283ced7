"""Rule R5: danger is heard in every interface language, before any skill."""

import pytest
from scripted import KEY, PHRASES, Skill, message, services

from bot.danger import detect
from bot.model import Conversation, Danger
from bot.pipeline import respond


@pytest.mark.parametrize(
    ("said", "danger"),
    [
        ("Je veux mourir.", Danger.SUICIDE), ("i want to kill myself", Danger.SUICIDE),
        ("بدي موت", Danger.SUICIDE), ("Не хочу жити", Danger.SUICIDE),
        ("mon mari me frappe tous les soirs", Danger.VIOLENCE),
        ("my husband hits me", Danger.VIOLENCE), ("زوجي يضربني", Danger.VIOLENCE),
        ("чоловік б'є мене", Danger.VIOLENCE),
        ("mon patron a pris mon passeport, ils ont pris mon passeport", Danger.TRAFFICKING),
        ("أخذوا جواز سفري", Danger.TRAFFICKING), ("забрали мій паспорт", Danger.TRAFFICKING),
        ("il ne respire plus", Danger.MEDICAL), ("She is unconscious!", Danger.MEDICAL),
        ("لا يتنفس", Danger.MEDICAL), ("мама знепритомніла", Danger.MEDICAL),
        ("il frappe mon enfant", Danger.CHILD), ("моя дитина зникла", Danger.CHILD),
    ],
)  # fmt: skip
def test_danger_is_heard(said: str, danger: Danger) -> None:
    assert detect(said, (), PHRASES) is danger


@pytest.mark.parametrize(
    "said",
    ["comment renouveler mon titre de séjour", "je cherche un médecin", "where is the town hall",
     "كيف أجدد بطاقة الإقامة", "Де знайти лікаря?", "une violette", "ma fille va à l'école"],
)  # fmt: skip
def test_ordinary_questions_are_no_danger(said: str) -> None:
    assert detect(said, (), PHRASES) is None


def test_danger_spread_over_two_turns() -> None:
    assert detect("mourir", ("alors je veux",), PHRASES) is Danger.SUICIDE
    assert detect("merci", ("je veux mourir",), PHRASES) is None, "already answered"


@pytest.mark.parametrize("language", PHRASES.languages)
async def test_the_number_comes_first_and_no_skill_is_asked(language: str) -> None:
    skill = Skill(score=1.0)
    state = Conversation(key=KEY, language=language, language_chosen=True)
    turn = await respond(message("je veux mourir"), state, services(), [skill])
    assert turn.danger is Danger.SUICIDE
    assert "3114" in turn.replies[0].text.split(".")[0].split(":")[0]
    assert turn.handoff
    assert not skill.seen
    assert turn.replies[0].sources
    assert turn.replies[0].language == language
