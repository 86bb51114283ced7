"""Which engine is asked, what happens to a bad result, and what is never given to whom."""

from dataclasses import replace

import pytest
from translate_world import (
    PHRASES,
    ScriptedChat,
    ScriptedTranslator,
    context,
    conversation,
    message,
)

from bot.chains import Translators
from bot.errors import EngineError
from bot.model import Level
from bot.ports import Capabilities
from skills.translate import SKILL, bank
from skills.translate.translating import No, Translation, attempt, can, translation

TEXT = "Le chat dort sur le lit"
GOOD = "The cat sleeps on the bed"


class Engine(ScriptedTranslator):
    """With a name of its own, what it makes of each text, and errors."""

    def __init__(self, name, table, *, approximate=False, error=None, pair=("fr", "en")):
        super().__init__({(*pair, text): made for text, made in table.items()}, pairs=[pair])
        self.capabilities = Capabilities(
            name=name, languages=None, local=True, approximate=approximate
        )
        self._error = error

    async def translate(self, text, *, source, target):
        if self._error is not None:
            self.asked.append((source, target, text))
            raise self._error
        return await super().translate(text, source=source, target=target)


class ScriptedLedger:
    def __init__(self, **levels):
        self._levels = levels

    def hears(self, language):
        return Level.UNKNOWN

    def speaks(self, language):
        return Level.UNKNOWN

    def translates(self, source, target, engine):
        return self._levels.get(engine, Level.UNKNOWN)


def world(*engines, chat=None, ledger=None, remote=False):
    ready = context("", chat=chat, state=conversation("fr", remote=remote))
    chain = Translators("translate", engines, ready.services.clock, timeout=5.0)
    services = replace(ready.services, translator=chain, translators=chain.each, ledger=ledger)
    return replace(ready, services=services)


async def test_the_first_engine_is_named():
    made = await translation(TEXT, "fr", "en", world(Engine("one", {TEXT: GOOD})))
    assert made == Translation(text=GOOD, source="fr", target="en", engine="one")


@pytest.mark.parametrize(
    "wrong",
    ["", TEXT.upper(), "кіт спить на ліжку", "cat " * 60, "The cat does not sleep on the bed"],
)
async def test_a_bad_result_brings_the_next_engine(wrong):
    first, second = Engine("one", {TEXT: wrong}), Engine("two", {TEXT: GOOD})
    made = await translation(TEXT, "fr", "en", world(first, second))
    assert made.engine == "two"
    assert first.asked


async def test_an_engine_that_fails_brings_the_next_one():
    broken = Engine("one", {}, error=EngineError("down"))
    made = await translation(TEXT, "fr", "en", world(broken, Engine("two", {TEXT: GOOD})))
    assert made.engine == "two"
    with pytest.raises(EngineError):
        await translation(TEXT, "fr", "en", world(broken))


async def test_an_engine_that_failed_rests():
    broken = Engine("one", {}, error=EngineError("down"))
    ready = world(broken, Engine("two", {TEXT: GOOD}))
    for _ in range(3):
        await translation(TEXT, "fr", "en", ready)
    with pytest.raises(EngineError):
        await ready.services.translators[0].translate(TEXT, source="fr", target="en")
    assert ready.services.translators[0]._rests_until is ready.services.translator._rests_until


async def test_an_output_in_another_language_is_refused():
    text = "Je voudrais bien savoir où se trouve le marché"
    spanish = "Quisiera saber dónde se encuentra el mercado hoy"
    english = "I would like to know where the market is"
    ready = world(Engine("one", {text: spanish}), Engine("two", {text: english}))

    class Knows:
        async def identify(self, text, *, likely=()):
            return (("es", 0.97),) if text == spanish else (("en", 0.97),)

    ready = replace(ready, services=replace(ready.services, identifier=Knows()))
    assert (await translation(text, "fr", "en", ready)).engine == "two"


@pytest.mark.parametrize("level", [Level.POOR, Level.NONE])
async def test_what_the_ledger_holds_for_bad_is_not_used(level):
    engine = Engine("one", {TEXT: GOOD})
    ready = world(engine, ledger=ScriptedLedger(one=level))
    assert await attempt(TEXT, "fr", "en", ready) is No.MISSING
    assert engine.asked == []
    assert not await can("fr", "en", ready)


@pytest.mark.parametrize(
    ("level", "rough"), [(Level.GOOD, False), (Level.CARE, True), (Level.UNKNOWN, False)]
)
async def test_what_is_usable_with_care_is_said_to_be_rough(level, rough):
    ready = world(Engine("one", {TEXT: GOOD}), ledger=ScriptedLedger(one=level))
    assert (await translation(TEXT, "fr", "en", ready)).approximate is rough


@pytest.mark.parametrize(
    "text",
    ["Mon mari saigne", "Le juge a dit oui", "La demande d'asile", "Appelez le 115"],
)
async def test_a_rough_engine_gets_nothing_that_matters(text):
    rough = Engine("rough", {text: "whatever"}, approximate=True)
    found = await attempt(text, "fr", "en", world(rough))
    # The phrase bank may offer a sentence that resembles, to be agreed to.
    assert found is No.ROUGH or (found.engine, found.critical) == ("bank", True)
    assert rough.asked == []


async def test_a_rough_translation_is_labelled_each_time():
    ready = world(Engine("rough", {TEXT: GOOD}, approximate=True))
    text = f"traduis en anglais : {TEXT}"
    state = replace(ready.conversation, last_skill="translate")
    ready = replace(ready, text=text, conversation=state)
    answer = await SKILL.handle(message(text), ready)
    assert answer.text == f"{GOOD}\n\n{PHRASES.say('fr', 'translate-approximate')}"


async def test_the_language_model_comes_after_all_engines_and_needs_consent():
    bad = Engine("one", {TEXT: ""})
    chat = ScriptedChat(GOOD)
    assert await attempt(TEXT, "fr", "en", world(bad, chat=chat)) is No.UNTRUSTED
    assert chat.asked == []
    made = await translation(TEXT, "fr", "en", world(bad, chat=chat, remote=True))
    assert made.engine == "chat"


# --- locks and placeholders ---


async def test_a_changed_name_is_taken_out_and_put_back():
    text = "Ma voisine Samira a 2 chats"
    engine = Engine(
        "one",
        {
            text: "My neighbour Samara has 2 cats",
            "Ma voisine XQA a 2 chats": "My neighbour XQA has 2 cats",
        },
    )
    made = await translation(text, "fr", "en", world(engine))
    assert made.text == "My neighbour Samira has 2 cats"


@pytest.mark.parametrize(
    "again",
    ["My neighbour has 2 cats", "My neighbour XQA XQA has 2 cats", "My neighbour XQA has 3 cats"],
)
async def test_what_cannot_be_repaired_is_refused(again):
    text = "Ma voisine Samira a 2 chats"
    engine = Engine(
        "one", {text: "My neighbour Samara has 2 cats", "Ma voisine XQA a 2 chats": again}
    )
    assert await attempt(text, "fr", "en", world(engine)) is No.UNTRUSTED


async def test_numbers_phones_and_addresses_are_repaired_too():
    text = "Écrivez à chat@example.org avant le 15 ou le 06 12 34 56 78 pour le chat"
    engine = Engine(
        "one",
        {
            text: "Write to chat@example. org before 16 or 06 12 34 56 87 for the cat",
            "Écrivez à XQA avant le XQB ou le XQC pour le chat": (
                "Write to XQA before xqb or XQC for the cat"
            ),
        },
    )
    found = await translation(text, "fr", "en", world(engine))
    assert found.text == "Write to chat@example.org before 15 or 06 12 34 56 78 for the cat"


async def test_a_lost_negation_is_never_repaired():
    text = "Le chat de Samira ne dort pas"
    engine = Engine("one", {text: "The cat of Samira sleeps"})
    assert await attempt(text, "fr", "en", world(engine)) is No.UNTRUSTED
    assert len(engine.asked) == 1


# --- the phrase bank ---


async def test_a_sentence_of_the_bank_comes_first_and_needs_no_engine():
    engine = Engine("one", {"Où est la gare ?": "Where is the war?"})
    made = await translation("Où est la gare ?", "fr", "en", world(engine))
    assert (made.engine, engine.asked) == ("bank", [])
    assert made.text == bank.find("Où est la gare ?", "fr")[0].text("en")
    assert not made.critical


async def test_one_with_a_slip_that_matters_is_read_back():
    said = next(
        one for one in bank.sentences() if one.critical and "hôpital" in one.text("fr")
    ).text("fr")
    slip = said.replace("hôpital", "hopitale")
    made = await translation(slip, "fr", "en", world())
    assert made.critical
    assert made.back == said


async def test_one_that_resembles_comes_last_and_is_asked_about():
    text = "Est-ce que la gare est où ?"
    near = bank.offers(text, "fr")
    assert near
    made = await translation(text, "fr", "en", world())
    assert (made.engine, made.approximate, made.critical) == ("bank", True, True)
    assert made.back == near[0].text("fr")


async def test_a_resemblance_never_loses_a_number():
    text = "Est-ce que la gare numéro 4 est où ?"
    assert await attempt(text, "fr", "en", world()) is No.MISSING


# --- what matters ---


@pytest.mark.parametrize("language", PHRASES.languages)
async def test_health_law_and_asylum_are_critical_in_every_language(language):
    from skills.translate.critical import is_critical

    kinds = {"hospital", "pharmacy", "emergency", "police"}
    grave = [one for one in bank.sentences() if one.critical and one.category in kinds][::15]
    missed = [one.id for one in grave if not is_critical(one.text(language), language)]
    assert missed == []
    light = [one for one in bank.sentences() if not one.critical][::10]
    called = [one.id for one in light if is_critical(one.text(language), language)]
    assert len(called) < len(light) / 2


async def test_what_is_critical_is_translated_back_and_compared():
    text = "Ma tante saigne du nez depuis 2 jours"
    there = "My aunt's nose has been bleeding for 2 days"
    engine = Engine("one", {text: there})
    engine.table["en", "fr", there] = "Le nez de ma tante saigne depuis 2 jours"
    engine._pairs |= {("en", "fr")}
    made = await translation(text, "fr", "en", world(engine))
    assert made.critical
    assert made.back == "Le nez de ma tante saigne depuis 2 jours"
    engine.table["en", "fr", there] = "Le nez de ma tante ne saigne pas depuis 2 jours"
    assert (await translation(text, "fr", "en", world(engine))).back is None


async def test_critical_can_be_told_by_who_asks():
    ready = world(Engine("one", {TEXT: GOOD}))
    assert (await translation(TEXT, "fr", "en", ready, critical=True)).critical
    assert not (await translation(TEXT, "fr", "en", ready)).critical
