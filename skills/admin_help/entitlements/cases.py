"""From answers to households: one, or several where an answer leaves something open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

from bot.entitlements import Adult, Household, Housing

_KINDS = ("work", "unemployment")
_RATES = {"rate50": 50, "rate80": 80}


def town_of(answers: Mapping[str, str]) -> str:
    """The name of a town that is to be looked up; empty when there is none."""
    kind, _, name = answers.get("town", "").partition(":")
    return name if kind == "town" else ""


def households(answers: Mapping[str, str], communes: Sequence[str]) -> tuple[Household, ...]:
    """All households that the answers may mean; what is calculated for them are both ends.

    `communes`: INSEE codes of the town that was named, none when there is no such town. At most 64.
    """
    children = answers.get("ages", "")
    ages = tuple(int(age) for age in children.split(",")) if children else ()
    own = _incomes(answers.get("income", ""), answers.get("source", ""))
    partner = _incomes(answers["partner"], "") if "partner" in answers else (None,)
    found = []
    for mine, theirs, (zone, commune), housing, steady in product(
        own, partner, _places(answers, communes), _homes(answers), _pasts(answers)
    ):
        adults = [_adult(answers, mine, _RATES.get(answers.get("disability", ""), 0))]
        if theirs is not None:
            adults.append(_adult(answers, theirs, 0))
        found.append(
            Household(
                adults=tuple(adults),
                children=ages,
                housing=housing,
                rent=int(answers.get("rent") or 0),
                zone=zone,
                commune=commune,
                steady=steady,
            )
        )
    return tuple(found)


def _adult(answers: Mapping[str, str], income: tuple[str, int], disability: int) -> Adult:
    kind, amount = income
    return Adult(
        age=int(answers["age"]),
        work=amount if kind == "work" else 0,
        unemployment=amount if kind == "unemployment" else 0,
        disability=disability,
    )


def _incomes(answer: str, source: str) -> tuple[tuple[str, int], ...]:
    """What is earned, by kind. Without an answer nothing is counted: the result says so."""
    kind, _, amount = answer.partition(":")
    if not amount:
        return (("work", 0),)
    kind = source or kind
    return ((kind, int(amount)),) if kind in _KINDS else tuple((one, int(amount)) for one in _KINDS)


def _places(answers: Mapping[str, str], communes: Sequence[str]) -> tuple[tuple[int, str], ...]:
    if communes:
        return tuple((2, code) for code in communes)
    kind, _, zone = answers.get("town", "").partition(":")
    if kind == "zone":
        return ((int(zone), ""),)
    return ((1, ""), (2, ""), (3, "")) if answers.get("rent") else ((2, ""),)


def _homes(answers: Mapping[str, str]) -> tuple[Housing, ...]:
    housing = Housing(answers["housing"])
    if housing is Housing.TENANT and answers.get("rent"):
        return (housing, Housing.FURNISHED)  # is not asked; it matters for low rents only
    return (housing,)


def _pasts(answers: Mapping[str, str]) -> tuple[bool, ...]:
    steady = answers.get("steady", "yes")
    return (True, False) if not steady else (steady == "yes",)
