"""The real OpenFisca against published figures.

The amounts of 1 April 2026 are those of the decrees 2026-220 (RSA 651.69), 2026-229 (AAH 1,041.59)
and 2026-222 (prime d'activité 638.28), and of the instruction DSS/2A/2026/36 (base of family
benefits 478.16); what follows from them is worked out in the comments.
"""

import time
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from bot.config import Config
from bot.engines.openfisca import OpenFiscaCalculator
from bot.entitlements import Adult, Benefit, Calculation, Household, Housing
from bot.errors import EngineError
from bot.guard import refusal
from bot.locales import FluentPhrases
from bot.model import Conversation, ConversationKey
from bot.ports import Context, Services
from skills.admin_help.entitlements import ERRAND

pytestmark = pytest.mark.asyncio(loop_scope="module")

MONTH = date(2026, 11, 22)
ALONE, PARTNER = Adult(age=30), Adult(age=31)
BMAF = 478.16


def _worker(*, steady: bool) -> Household:
    adults = (Adult(age=30, work=1450),)
    return Household(adults=adults, housing=Housing.TENANT, rent=500, steady=steady)


def _tenant(commune: str) -> Household:
    return Household(adults=(ALONE,), housing=Housing.TENANT, rent=500, commune=commune)


CASES = {
    "alone": (Household(adults=(ALONE,)), {Benefit.RSA: 651.69, Benefit.C2S: 0}),
    "couple": (Household(adults=(ALONE, PARTNER)), {Benefit.RSA: 977.54, Benefit.C2S: 0}),
    "couple-child": (
        Household(adults=(ALONE, PARTNER), children=(5,)),
        {Benefit.RSA: 1173.04, Benefit.C2S: 0},
    ),
    # 1,368.55 for four people, less the family allowances of two children (32 % of the base). From
    # six years on, a school allowance of 89.72 % of the base (code de la sécurité sociale D543-1).
    "couple-children": (
        Household(adults=(ALONE, PARTNER), children=(5, 8)),
        {Benefit.RSA: 1368.55 - 153.01, Benefit.AF: 153.01, Benefit.ARS: 429.01, Benefit.C2S: 0},
    ),
    # 32 % and 41 % of the base, and the raised complément familial of 62.48 %, of which the RSA of
    # five people (250 %) counts 41.65 %.
    "three-children": (
        Household(adults=(ALONE, PARTNER), children=(4, 5, 5)),
        {
            Benefit.AF: 349.06,
            Benefit.CF: 0.6248 * BMAF,
            Benefit.RSA: 2.5 * 651.69 - (0.73 + 0.4165) * BMAF,
            Benefit.C2S: 0,
        },
    ),
    # The raised RSA of a lone parent with a child under three (128.412 % and 42.804 %), less the
    # base allowance of the PAJE (41.65 % of the base) and 22.5 % of the base for the ASF.
    "lone-parent-baby": (
        Household(adults=(ALONE,), children=(1,)),
        {
            Benefit.RSA: 1.71216 * 651.69 - (0.4165 + 0.225) * BMAF,
            Benefit.PAJE: 0.4165 * BMAF,
            Benefit.ASF: 201.78,
            Benefit.C2S: 0,
        },
    ),
    # 977.54 less 22.5 % of the base, which is counted of the ASF (action sociale R262-10-1).
    "lone-parent": (
        Household(adults=(ALONE,), children=(5,)),
        {Benefit.RSA: 977.54 - 0.225 * BMAF, Benefit.ASF: 201.78, Benefit.C2S: 0},
    ),
    # Housed for nothing: less 12 % of the amount for one person (action sociale R262-9).
    "hosted": (
        Household(adults=(ALONE,), housing=Housing.HOSTED),
        {Benefit.RSA: 0.88 * 651.69, Benefit.C2S: 0},
    ),
    "too-young": (Household(adults=(Adult(age=22),)), {Benefit.C2S: 0}),
    # Rent 293.68 at most and charges 61.29, less the least share of 40.01 and less 5 euros, less
    # 0.5 % CRDS, whole euros (order of 28 September 2026): 308.
    "tenant": (
        Household(adults=(ALONE,), housing=Housing.TENANT, rent=500, zone=2),
        {Benefit.HOUSING: 308, Benefit.RSA: 0.88 * 651.69, Benefit.C2S: 0},
    ),
    # Of a furnished room two thirds of the rent count: 200 + 61.29 - 40.01 - 5, less 0.5 %.
    "furnished": (
        Household(adults=(ALONE,), housing=Housing.FURNISHED, rent=300, zone=2),
        {Benefit.HOUSING: 215, Benefit.RSA: 0.88 * 651.69, Benefit.C2S: 0},
    ),
    # 700 euros a month are 7,600 a year after 10 % for expenses and rounding up, 2,365 above what
    # is left out (5,235). Of it 3.135 % are the tenant's: 354.97 - 40.01 - 74.14 - 5, less 0.5 %.
    "unemployed-tenant": (
        Household(adults=(Adult(age=30, unemployment=700),), housing=Housing.TENANT, rent=500),
        {Benefit.HOUSING: 234, Benefit.C2S: 0},
    ),
    # 638.28 + 59.85 % of 1,000 - 1,000, and of the bonus (37.7 % of 638.28) the part between 59 and
    # 138 hours at 12.31 euros: 273.71 of 972.49 (code de la sécurité sociale D843-1 to D843-3).
    "worker": (
        Household(adults=(Adult(age=30, work=1000),)),
        {Benefit.PPA: 638.28 + 598.5 - 1000 + 0.377 * 638.28 * 273.71 / 972.49, Benefit.C2S: 14},
    ),
    "aah": (
        Household(adults=(Adult(age=40, disability=80),)),
        {Benefit.AAH: 1041.59, Benefit.C2S: 14},
    ),
    # Of a wage below 30 % of the SMIC, a fifth is counted (code de la sécurité sociale D821-9).
    "aah-work": (
        Household(adults=(Adult(age=40, work=500, disability=50),)),
        {Benefit.AAH: 1041.59 - 100, Benefit.PPA: None},
    ),
    # More than the RSA from France Travail: none; and no prime d'activité without work.
    "unemployed": (Household(adults=(Adult(age=30, unemployment=700),)), {Benefit.C2S: 0}),
    # What was earned in the last twelve months counts for housing aid: 308 as above without it.
    "steady": (_worker(steady=True), {Benefit.PPA: None}),
    "recent": (
        _worker(steady=False),
        {Benefit.PPA: None, Benefit.HOUSING: 308, Benefit.C2S: 0},
    ),
    # In Paris 336.97 at most, in a village of zone 3 275.25: as above, 351 and 290.
    "paris": (_tenant("75056"), {Benefit.RSA: None, Benefit.HOUSING: 351, Benefit.C2S: 0}),
    "village": (_tenant("01001"), {Benefit.RSA: None, Benefit.HOUSING: 290, Benefit.C2S: 0}),
    "far-too-much": (Household(adults=(Adult(age=30, work=4000),)), {}),
}
"""None: to be had, without a figure of our own to compare with."""


class Now:
    """The `Clock` port in the month of the figures."""

    def now(self) -> datetime:
        return datetime(2026, 11, 22, 9, tzinfo=UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class Unused:
    """A port that must not be used."""

    def __getattr__(self, name: str):
        raise AssertionError(f"{name} was used")


def services(calculator: OpenFiscaCalculator) -> Services:
    unused = dict.fromkeys(
        ("vault", "listener", "speaker", "identifier", "translator", "reader", "scene"), Unused()
    )
    return Services(phrases=FluentPhrases(), clock=Now(), calculator=calculator, **unused)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def calculator() -> AsyncIterator[OpenFiscaCalculator]:
    python = Config().entitlements_python
    assert python.is_file(), "scripts/setup --dev installs it"
    one = OpenFiscaCalculator(python, start_seconds=120, seconds=120)  # on a busy machine
    yield one
    await one.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def done(calculator: OpenFiscaCalculator) -> Calculation:
    return await calculator.calculate([household for household, _ in CASES.values()], MONTH)


@pytest.mark.parametrize("name", CASES)
async def test_published_figures(done: Calculation, name: str) -> None:
    expected = CASES[name][1]
    found = done.rights[list(CASES).index(name)]
    assert set(found) == set(expected)
    for benefit, amount in expected.items():
        if amount is not None:
            assert found[benefit] == pytest.approx(amount, abs=0.02), benefit


async def test_every_benefit_names_its_text_and_date(done: Calculation) -> None:
    rules = {rule.benefit: rule for rule in done.rules}
    assert rules[Benefit.RSA].since == date(2026, 4, 1)
    assert "2026-220" in rules[Benefit.RSA].title
    assert rules[Benefit.HOUSING].since == date(2026, 10, 1)
    for rule in rules.values():
        assert rule.title
        assert rule.url.startswith("https://")
        assert rule.since <= rule.checked


async def test_an_earlier_month_has_its_own_rules(calculator: OpenFiscaCalculator) -> None:
    before = await calculator.calculate([CASES["tenant"][0]], date(2026, 9, 30))
    # 290.34 + 60.59 - 39.56 - 5, less 0.5 % (order of 2025, in force from 1 October 2025).
    assert before.rights[0][Benefit.HOUSING] == 304
    since = {rule.since for rule in before.rules if rule.benefit is Benefit.HOUSING}
    assert since == {date(2025, 10, 1)}


@pytest.mark.parametrize(
    ("town", "codes"),
    [
        ("Lyon", ("69123",)),
        ("j'habite à Villeurbanne", ("69266",)),
        ("LYON 3ème", ("69123",)),
        ("Paris 18", ("75056",)),
        ("dans le 93", ("93066",)),
        ("93200", ("93066",)),
        ("93200 Saint-Denis", ("93066",)),
        ("st denis 97400", ("97411",)),
        ("bourg en bresse", ("01053",)),
        ("Nulle-Part-sur-Rien", ()),
        ("", ()),
    ],
)
async def test_towns(calculator: OpenFiscaCalculator, town: str, codes: tuple[str, ...]) -> None:
    assert await calculator.communes(town) == codes


async def test_towns_of_one_name_are_told_apart_by_their_zone(
    calculator: OpenFiscaCalculator,
) -> None:
    assert len(await calculator.communes("Saint-Denis")) == 3


async def test_a_household_that_is_none_costs_nothing_but_itself(
    calculator: OpenFiscaCalculator,
) -> None:
    with pytest.raises(EngineError) as caught:
        await calculator.calculate([Household(adults=())], MONTH)
    assert not caught.value.retryable
    assert await calculator.communes("Lyon") == ("69123",)


async def test_a_conversation_with_the_real_calculator(calculator: OpenFiscaCalculator) -> None:
    key = ConversationKey(channel="test", chat="1", person="1")
    talk, answer = Conversation(key=key, language="ar"), None
    for text in ("شو بيحقلي", "لاجئ", "٣٠", "وحدي", "صفر", "في الشارع", "لا شيء", "لا"):
        context = Context(
            conversation=talk, language="ar", text=text, services=services(calculator)
        )
        answer = await ERRAND.handle(text, context)
        assert answer is not None
        talk = replace(talk, dialogue=answer.dialogue)
    assert answer is not None
    assert refusal(answer) is None
    assert "650" in answer.text  # of 651.69
    assert "651" not in answer.text
    assert talk.dialogue is None
    assert answer.facts == ("rsa", "css-complementary")


async def test_time_and_memory(calculator: OpenFiscaCalculator) -> None:
    """Figures for the README: an answer of a warm child, and what it holds after some of them."""
    start = time.monotonic()
    await calculator.calculate([CASES["tenant"][0]] * 64, MONTH)
    seconds = time.monotonic() - start
    assert calculator.pid is not None
    status = Path(f"/proc/{calculator.pid}/status").read_text()
    resident = int(status.split("VmHWM:")[1].split()[0]) // 1024
    print(f"64 households: {seconds:.1f} s; the child held {resident} MB at most")
    assert seconds < 60
    assert resident < 400
