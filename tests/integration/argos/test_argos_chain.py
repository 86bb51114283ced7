"""The real Argos engine behind the chain of the translate skill.

Its generated packages have random weights: they show that everything is joined, and that what such
an engine says is never given to anybody.
"""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.chains import Translators
from bot.engines.argos import ArgosTranslator
from bot.locales import FluentPhrases
from bot.model import Conversation, ConversationKey
from bot.ports import Capabilities, Context, Services
from skills.translate.translating import No, Translation, attempt

TEXT = "Le chat de Samira dort depuis 3 jours."
GOOD = "Samira's cat has been sleeping for 3 days."


class Clock:
    def now(self):
        return datetime(2026, 11, 20, tzinfo=UTC)

    def monotonic(self):
        return 0.0


class Nobody:
    """Knows no language: the checks of language are elsewhere."""

    async def identify(self, text, *, likely=()):
        return ()


class Second:
    """A scripted engine behind Argos."""

    capabilities = Capabilities(name="second", languages=None, local=True)

    async def prepare(self): ...

    async def close(self): ...

    async def pairs(self):
        return frozenset({("fr", "en")})

    async def translate(self, text, *, source, target):
        return GOOD


@pytest.fixture
async def argos(tmp_path, packages):
    made = ArgosTranslator(tmp_path / "argos")
    for archive in packages.values():
        await made.install(archive)
    yield made
    await made.close()


def context(*engines) -> Context:
    chain = Translators("translate", engines, Clock(), timeout=60.0)
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


@pytest.mark.parametrize("target", ["en", "uk"])
async def test_what_random_weights_say_is_not_given(argos, target):
    assert await attempt(TEXT, "fr", target, context(argos)) is No.UNTRUSTED


async def test_the_next_engine_is_asked_and_named(argos):
    made = await attempt(TEXT, "fr", "en", context(argos, Second()))
    assert isinstance(made, Translation)
    assert (made.engine, made.text) == ("second", GOOD)


async def test_a_sentence_of_the_bank_does_not_ask_it(argos):
    made = await attempt("Où est la gare ?", "fr", "uk", context(argos))
    assert isinstance(made, Translation)
    assert made.engine == "bank"
