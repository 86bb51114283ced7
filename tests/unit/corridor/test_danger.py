"""Rule R5: danger is heard in every interface language, before any skill."""

import pytest
from scripted import KEY, PHRASES, Identifier, Listener, Skill, message, services, voice

from bot.danger import detect
from bot.errors import EngineError
from bot.model import Answer, Conversation, Danger, MediaKind, MediaRef, Transcript
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
        ("mon mari menace de me tuer", Danger.VIOLENCE), ("il veut me tuer", Danger.VIOLENCE),
        ("je vais me tuer", Danger.SUICIDE), ("أتعرض للعنف من زوجي", Danger.VIOLENCE),
        ("чоловік бʼє мене", Danger.VIOLENCE), ("I need an ambulance", Danger.MEDICAL),
        ("il frappe mon enfant", Danger.CHILD), ("моя дитина зникла", Danger.CHILD),
    ],
)  # fmt: skip
def test_danger_is_heard(said: str, danger: Danger) -> None:
    alarm = detect(said, (), PHRASES)
    assert alarm is not None
    assert alarm.danger is danger


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("хочу померти", "uk"),
        ("أريد أن أموت", "ar"),
        ("i want to die", "en"),
        ("je veux mourir", "fr"),
    ],
)
async def test_help_comes_in_the_language_of_the_words(said: str, language: str) -> None:
    broken = Identifier(error=EngineError("down"))
    turn = await respond(message(said), Conversation(key=KEY), services(identifier=broken), [])
    assert turn.danger is Danger.SUICIDE
    assert turn.replies[0].language == language


async def test_no_failure_stands_before_the_help() -> None:
    down = services(
        identifier=Identifier(error=EngineError("down")),
        listener=Listener(error=EngineError("down")),
    )
    state = Conversation(key=KEY, language="fr")
    pdf = MediaRef(kind=MediaKind.DOCUMENT, mime="application/pdf", size=1, handle="vault:x")
    note = MediaRef(kind=MediaKind.VOICE, mime="audio/ogg", size=1, handle="vault:y")
    for one in (
        message("je veux mourir"),
        message("je veux mourir", media=(pdf,)),
        message("je veux mourir", media=(note,)),
        message("je veux mourir " + "a " * 9000),
    ):
        assert (await respond(one, state, down, [])).danger is Danger.SUICIDE


async def test_danger_in_a_voice_note() -> None:
    said = Transcript(text="Mon mari me frappe.", language="fr", confidence=0.9)
    bundle = services(listener=Listener(says=said))
    turn = await respond(await voice(bundle), Conversation(key=KEY), bundle, [])
    assert turn.danger is Danger.VIOLENCE
    assert turn.heard == said


async def test_a_procedure_that_is_asked_about_as_well_follows_the_emergency_number() -> None:
    sheet = Skill(score=0.9, answer=Answer(text="La MDPH.", language="fr", facts=("aah",)))
    text = "mon père ne respire plus bien, comment demander l'AAH"
    turn = await respond(message(text), Conversation(key=KEY), services(), [sheet])
    assert turn.danger is Danger.MEDICAL
    assert "112" in turn.replies[0].text
    assert turn.replies[1].text == "La MDPH."
    assert turn.facts == ("aah",)


@pytest.mark.parametrize(
    "said",
    ["Je vais accoucher en janvier, comment demander la prime de naissance ?",
     "bank account seizure", "The prefecture took my passport", "I am locked in my ANEF account",
     "Mon père a eu un AVC, comment demander l'AAH ?",
     "comment renouveler mon titre de séjour", "je cherche un médecin", "where is the town hall",
     "كيف أجدد بطاقة الإقامة", "Де знайти лікаря?", "une violette", "ma fille va à l'école"],
)  # fmt: skip
def test_ordinary_questions_are_no_danger(said: str) -> None:
    assert detect(said, (), PHRASES) is None


def test_danger_spread_over_two_turns() -> None:
    alarm = detect("mourir", ("alors je veux",), PHRASES)
    assert alarm is not None
    assert alarm.danger is Danger.SUICIDE
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
