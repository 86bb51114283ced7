"""The smallest engine that meets the bar goes first; the bar comes before frugality."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import EngineError
from bot.fallback import Chain
from bot.figures import Figures, Heard, Kind
from bot.frugal import frugal
from bot.ledger import Ledger
from bot.model import Level
from bot.modelfiles import Catalogue
from bot.ports import Capabilities
from bot.speech.catalogue import load_voices
from bot.speech.voices import VoiceBook

NOBODY = Path("/nowhere")


@dataclass(frozen=True)
class One:
    name: str
    level: Level
    cost: float = 1.0
    rough: bool = False


def order(*engines: One) -> str:
    found = frugal(
        engines,
        level=lambda one: one.level,
        cost=lambda one: one.cost,
        rough=lambda one: one.rough,
    )
    return " ".join(one.name for one in found)


GOOD, CARE, POOR, UNKNOWN = Level.GOOD, Level.CARE, Level.POOR, Level.UNKNOWN


@pytest.mark.parametrize(
    ("engines", "first"),
    [
        # Both good: the small one, though the large one is better.
        ([One("large", GOOD, 9), One("small", GOOD, 1)], "small large"),
        # The small one is below the bar: the larger one stays first.
        ([One("large", GOOD, 9), One("small", CARE, 1)], "large small"),
        ([One("small", POOR, 1), One("large", GOOD, 9)], "large small"),
        # Nobody measured the large one: the small one is known to do.
        ([One("large", UNKNOWN, 9), One("small", GOOD, 1)], "small large"),
        # Nobody measured the small one that the operator put first: it stays.
        ([One("theirs", UNKNOWN, 1), One("large", GOOD, 9)], "theirs large"),
        # Nothing is known to be good: as it was.
        ([One("large", UNKNOWN, 9), One("small", CARE, 1)], "large small"),
        ([One("large", CARE, 9), One("small", POOR, 1)], "large small"),
        # Understood, but hard to bear: never first for its small cost.
        ([One("warm", GOOD, 9), One("robot", GOOD, 0.1, rough=True)], "warm robot"),
        # What nobody knows the cost of is taken for dear.
        ([One("dark", GOOD, 0), One("small", GOOD, 1)], "small dark"),
        ([One("a", GOOD, 1), One("b", GOOD, 1)], "a b"),
    ],
)
def test_the_rule(engines: list[One], first: str) -> None:
    assert order(*engines) == first


@given(
    st.lists(
        st.builds(
            One,
            name=st.uuids().map(str),
            level=st.sampled_from(Level),
            cost=st.floats(min_value=0, max_value=10),
            rough=st.booleans(),
        )
    )
)
def test_nobody_is_lost_and_at_most_one_moves(engines: list[One]) -> None:
    found = order(*engines).split()
    names = [one.name for one in engines]
    assert sorted(found) == sorted(names)
    if found != names:
        moved = next(one for one in engines if one.name == found[0])
        assert moved.level is GOOD
        assert not moved.rough
        assert found[1:] == [name for name in names if name != moved.name]


# --- recognisers ----------------------------------------------------------------------------------


def heard(wer: float, high: float | None, kind: Kind = Kind.MEASURED) -> Figures:
    figure = Heard(
        kind=kind, date=date(2026, 11, 22), source="a test", language="en",
        engine="whisper-base", wer=wer, high=high,
    )  # fmt: skip
    return Figures(speech=(figure,))


LISTENERS = [
    Capabilities(name="whisper-medium", languages=None, local=True, cost=2600),
    Capabilities(name="whisper-base", languages=None, local=True, cost=500),
]


def asked(figures: Figures, *, thrifty: bool = True, language: str = "en") -> str | None:
    ledger = Ledger(figures, listeners=LISTENERS, voices=VoiceBook({}), thrifty=thrifty)
    return ledger.listener(language)


def test_the_small_recogniser_listens_first_where_it_is_surely_good() -> None:
    assert asked(heard(0.09, 0.13)) == "whisper-base"
    assert asked(heard(0.09, 0.13), language="fr") == "whisper-medium"


def test_not_where_chance_may_have_made_it_good_or_others_said_so_or_it_was_named() -> None:
    assert asked(heard(0.09, 0.22)) == "whisper-medium"
    assert asked(heard(0.09, None)) == "whisper-medium"
    assert asked(heard(0.09, 0.13, Kind.PUBLISHED)) == "whisper-medium"
    assert asked(heard(0.23, 0.44)) == "whisper-medium"
    assert asked(heard(0.09, 0.13), thrifty=False) == "whisper-medium"


def test_what_runs_elsewhere_stays_where_consent_put_it() -> None:
    remote = Capabilities(name="albert", languages=None, local=False)
    ledger = Ledger(
        heard(0.09, 0.13), listeners=[remote, *LISTENERS], voices=VoiceBook({}), thrifty=True
    )
    assert ledger.listener("en") == "albert"


class Scripted:
    """An engine that only has a name."""

    def __init__(self, capabilities: Capabilities, *, broken: bool = False) -> None:
        self.capabilities = capabilities
        self.broken = broken

    async def prepare(self) -> None: ...

    async def close(self) -> None: ...

    async def work(self) -> str:
        if self.broken:
            raise EngineError("broken")
        return self.capabilities.name


class Stopped:
    def monotonic(self) -> float:
        return 0.0

    def now(self) -> None: ...


@pytest.mark.parametrize(
    ("language", "broken", "answered"),
    [("en", False, "whisper-base"), ("en", True, "whisper-medium"), ("fr", False, "whisper-medium"),
     (None, False, "whisper-medium")],
)  # fmt: skip
async def test_a_chain_asks_in_that_order_and_goes_on_when_it_fails(
    language: str | None, broken: bool, answered: str
) -> None:
    ledger = Ledger(heard(0.09, 0.13), listeners=LISTENERS, voices=VoiceBook({}), thrifty=True)
    engines = [Scripted(LISTENERS[0]), Scripted(LISTENERS[1], broken=broken)]
    chain = Chain("listen", engines, Stopped(), timeout=1.0, order=ledger.asked)
    assert await chain.first_available(lambda one: one.work(), language=language) == answered


# --- voices ---------------------------------------------------------------------------------------


def test_of_the_packaged_voices_the_first_is_well_understood_and_never_the_robot() -> None:
    book = load_voices(NOBODY, Catalogue.load(NOBODY))
    ledger = Ledger(Figures(), listeners=[], voices=book, thrifty=True)
    thrifty = ledger.thrifty(book)
    assert thrifty.chain("en")[0].name == "piper/en_US-joe-medium"
    assert thrifty.chain("fr")[0].name == "kokoro/ff_siwis"
    for language in book.languages:
        assert thrifty.chain(language)[0].name == book.chain(language)[0].name, language
        assert {one.name for one in thrifty.chain(language)} == {
            one.name for one in book.chain(language)
        }
