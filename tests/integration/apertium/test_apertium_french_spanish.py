"""The real Apertium between French and Spanish, and what the skill does with it.

`scripts/setup --dev` installs it (Debian: apertium, apertium-fra-cat, apertium-spa-cat).
"""

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.chains import Translators
from bot.engines.apertium import ApertiumTranslator
from bot.locales import FluentPhrases
from bot.model import Conversation, ConversationKey
from bot.ports import Context, Services
from skills.translate.translating import No, Translation, attempt


class Clock:
    def now(self):
        return datetime(2026, 11, 20, tzinfo=UTC)

    def monotonic(self):
        return 0.0


class Nobody:
    """Knows no language: the checks of language are elsewhere."""

    async def identify(self, text, *, likely=()):
        return ()


@pytest.fixture
def engine():
    command = shutil.which("apertium")
    assert command, "run scripts/setup --dev: it installs apertium"
    return ApertiumTranslator(Path(command))


def context(engine) -> Context:
    chain = Translators("translate", [engine], Clock(), timeout=30.0)
    services = Services(
        phrases=FluentPhrases(), clock=Clock(), vault=None, listener=None, speaker=None,
        identifier=Nobody(), translator=chain, reader=None, scene=None,
    )  # fmt: skip
    key = ConversationKey(channel="test", chat="1", person="1")
    return Context(
        conversation=Conversation(key=key),
        language="fr",
        text="",
        services=replace(services, translators=chain.each),
    )


async def test_it_translates_both_ways(engine):
    assert {("fr", "es"), ("es", "fr")} <= await engine.pairs()
    spanish = await engine.translate("Le livre est sur la table.", source="fr", target="es")
    assert "libro" in spanish
    assert "mesa" in spanish
    french = await engine.translate("El libro está en la mesa.", source="es", target="fr")
    assert "livre" in french
    assert "table" in french


async def test_names_and_numbers_come_through(engine):
    spanish = await engine.translate("Ahmed a 3 enfants.", source="fr", target="es")
    assert "Ahmed" in spanish
    assert "3" in spanish


async def test_the_skill_says_that_it_is_approximate(engine):
    made = await attempt("Le livre est sur la table.", "fr", "es", context(engine))
    assert isinstance(made, Translation)
    assert (made.engine, made.approximate, made.critical) == ("apertium", True, False)


@pytest.mark.parametrize(
    "text",
    [
        "Appelez le 115",  # "they shout the 115"
        "Mon mari saigne beaucoup du nez",
        "Le juge a refusé mon dossier",
        "J'ai déposé ma demande d'asile",
    ],
)
async def test_what_matters_is_never_given_to_it(engine, text):
    found = await attempt(text, "fr", "es", context(engine))
    assert found is No.ROUGH or (isinstance(found, Translation) and found.engine == "bank")
