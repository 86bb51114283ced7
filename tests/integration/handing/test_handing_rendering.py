"""Hand-offs through the real translation: the phrase bank, the real Apertium, the real identifier.

`scripts/setup --dev` installs Apertium (Debian: apertium, apertium-fra-cat, apertium-spa-cat).
"""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from handoff_kit import Rooms, shared
from office_kit import Office

from bot.chains import Translators
from bot.engines.apertium import ApertiumTranslator
from bot.engines.language import LangIdentifier
from bot.partners.handing.packing import translated
from bot.stores.sql.partners.lines import LineState, Reason
from bot.wiring.rendering import rendered
from skills.translate import bank


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    command = shutil.which("apertium")
    assert command, "run scripts/setup --dev: it installs apertium"
    rooms = Rooms(tmp_path)
    await rooms.store.open()
    identifier = LangIdentifier()
    await identifier.prepare()
    chain = Translators("translate", [ApertiumTranslator(Path(command))], rooms.clock, timeout=30.0)
    office = Office(
        rooms, rendering=rendered, identifier=identifier, translator=chain, translators=chain.each,
        speaker=None,
    )  # fmt: skip
    yield office
    await identifier.close()
    await rooms.store.close()


async def test_a_sentence_of_the_bank_goes_into_dari_at_once(office: Office) -> None:
    await office.open("fa")
    await office.take()
    await office.heard()
    sentence = next(one for one in bank.sentences() if not one.critical)
    await office.say(sentence.text("fr"))
    (heard,) = await office.heard()
    assert heard.endswith(sentence.text("fa"))


async def test_free_words_into_dari_are_refused_where_no_engine_is_installed(
    office: Office,
) -> None:
    await office.open("fa")
    await office.take()
    await office.heard()
    await office.say("Le petit chat de ma voisine dort sur le toit depuis hier.")
    assert await office.heard() == []
    line = await office.last()
    assert (line.state, line.reason) == (LineState.FAILED, Reason.MISSING)


async def test_a_rough_engine_both_ways_is_read_back_by_the_helper(office: Office) -> None:
    await office.open("es")
    await office.take()
    await office.heard()
    line = await office.say("Le livre est sur la table.")
    assert await office.heard() == []
    read = await office.last()
    assert (read.state, read.reason) == (LineState.PROPOSED, Reason.APPROXIMATE)
    assert "libro" in read.shared.translation
    assert await office.rooms.helpers.agree(office.home, office.token, office.member, line)
    (heard,) = await office.heard()
    assert heard.endswith(read.shared.translation)
    said = shared(office.rooms.clock, "El libro está en la mesa.", language="es")
    packed = await translated(said, "fr", office.state, office.services)
    assert "livre" in packed.translation
    assert packed.approximate


async def test_a_number_is_never_left_to_a_rough_engine(office: Office) -> None:
    await office.open("es")
    await office.take()
    await office.heard()
    await office.say("Appelez le 01 23 45 67 89 demain matin.")
    assert await office.heard() == []
    line = await office.last()
    assert (line.state, line.reason) == (LineState.FAILED, Reason.MISSING)
