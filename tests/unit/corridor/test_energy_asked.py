""" "How much energy did this use?": asked in every language, typed or spoken."""

from __future__ import annotations

from dataclasses import replace

import pytest
from scripted import KEY, PHRASES, Identifier, Listener, Skill, message, services, voice

from bot.model import Answer, Consent, Conversation, EnergyUsed, Transcript, Turn
from bot.pipeline import respond
from bot.routing import Wish, spoken_wish
from bot.turns import CONSENT_VERSION

USED = EnergyUsed(joules_low=28.0, joules_high=85.0, method="processor-time")
ANSWER = Answer(text="Allez à la SPADA.", language="fr", more=("Ensuite cela.",))


def known(language: str = "fr", energy: EnergyUsed | None = USED) -> Conversation:
    consent = Consent(version=CONSENT_VERSION, at=services().clock.now(), language=language)
    return Conversation(
        key=KEY, language=language, consent=consent, energy=energy, last_answer=ANSWER
    )


async def ask(text: str, state: Conversation) -> Turn:
    bundle = services(identifier=Identifier(language=state.language or "fr"))
    return await respond(message(text), state, bundle, [Skill(answer=ANSWER)])


@pytest.mark.parametrize("language", PHRASES.languages)
async def test_every_way_of_asking_is_answered_with_a_range(language: str) -> None:
    cues = PHRASES.words(language, "cue-energy")
    assert len(cues) >= 8
    for cue in cues:
        assert spoken_wish(cue, known(language), PHRASES)[0] is Wish.ENERGY, cue
    turn = await ask(cues[0], known(language))
    (reply,) = turn.replies
    said = PHRASES.say(language, "energy-seconds", low=2, high=10)
    assert reply.text == f"{said} {PHRASES.say(language, 'energy-estimate')}"
    assert reply.speech == reply.text
    assert turn.skill == "energy"
    assert turn.conversation.last_answer == ANSWER


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Combien d'énergie cela a-t-il consommé ?"),
        ("fr", "ça a utilisé combien d'électricité ?"),
        ("fr", "Bonjour, combien de watts as-tu utilisés pour me répondre, s'il vous plaît ?"),
        ("en", "How much electricity did it take to answer me?"),
        ("ar", "كم استهلك هذا من الطاقة؟"),
        ("ar", "ما مقدار الطاقة التي استخدمها هذا؟"),
        ("uk", "скільки енергії це використало?"),
        ("uk", "Скільки електроенергії на це пішло?"),
        ("ru", "Сколько электроэнергии ушло на этот ответ?"),
        ("es", "¿Cuánta electricidad se ha gastado para responder?"),
        ("pt", "Quanta energia foi gasta para responder?"),
        ("tr", "Bu cevap için ne kadar elektrik kullanıldı?"),
        ("fa", "برای این جواب چقدر برق مصرف شده است؟"),
    ],
)
def test_it_is_understood_however_it_is_put(language: str, text: str) -> None:
    assert spoken_wish(text, known(language), PHRASES)[0] is Wish.ENERGY


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Je ne peux pas payer ma facture d'énergie"),
        ("fr", "combien d'électricité consomme un frigo ?"),
        ("fr", "combien d'aide pour l'électricité ?"),
        ("fr", "Combien coûte l'électricité ?"),
        ("fr", "J'ai droit à combien de chèque énergie ?"),
        ("en", "How much is my electricity bill?"),
        ("en", "how much energy allowance can I get"),
        ("ar", "كم فاتورة الكهرباء؟"),
        ("uk", "скільки коштує електроенергія для сім'ї?"),
    ],
)
def test_a_bill_and_an_allowance_are_something_else(language: str, text: str) -> None:
    assert spoken_wish(text, known(language), PHRASES)[0] is not Wish.ENERGY


async def test_by_voice() -> None:
    asked = Transcript(text="Combien d'électricité ça consomme ?", language="fr", confidence=0.9)
    bundle = services(listener=Listener(says=asked))
    turn = await respond(await voice(bundle), known(), bundle, [Skill(answer=ANSWER)])
    assert "dix watts pendant 2 à 10 secondes" in turn.replies[0].text


async def test_before_the_first_answer_it_is_not_known_and_that_is_said() -> None:
    turn = await ask("combien d'énergie", known(energy=None))
    assert turn.replies[0].text == PHRASES.say("fr", "energy-unknown")


@pytest.mark.parametrize(
    ("used", "phrase", "numbers"),
    [
        ((0.1, 5.0), "energy-moment", {}),
        ((3.0, 11.0), "energy-most", {"high": 2}),
        ((1000.0, 3000.0), "energy-minutes", {"low": 1, "high": 5}),
    ],
)
async def test_each_size_has_its_sentence(
    used: tuple[float, float], phrase: str, numbers: dict[str, int]
) -> None:
    energy = EnergyUsed(joules_low=used[0], joules_high=used[1], method="counter")
    turn = await ask("how much energy did this use?", known("en", energy))
    assert turn.replies[0].text.startswith(PHRASES.say("en", phrase, **numbers))


async def test_what_other_computers_used_is_said_to_be_known_badly() -> None:
    far = replace(USED, method="processor-time+remote")
    turn = await ask("combien d'énergie", known(energy=far))
    assert turn.replies[0].text.endswith(PHRASES.say("fr", "energy-remote"))
    near = await ask("combien d'énergie", known())
    assert PHRASES.say("fr", "energy-remote") not in near.replies[0].text
