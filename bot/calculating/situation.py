"""Households in the form of OpenFisca: entities, periods and the names of openfisca-france."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

Values = dict[str, Mapping[str, str | int | float | bool]]
"""Name of a variable -> period -> value."""

MONTHS = 36
"""The longest look back: family benefits take the income of the calendar year two years ago."""
RECENT = 4
"""The month itself and the three before it, which RSA and prime d'activité look at."""
TAXABLE = 1.0365
"""Taxable wage over net wage: the net wage and what is taken from the gross wage but not from the
taxable one, 2.4 % CSG and 0.5 % CRDS on 98.25 % of it (code de la sécurité sociale L136-2 and
L136-8, code général des impôts 154 quinquies), with a net wage of 78 % of the gross one."""
BIRTHDAY = 5
"""Everybody's birthday is in May: an age is known in whole years only."""
_HOUSING = {
    "social": "locataire_hlm",
    "tenant": "locataire_vide",
    "furnished": "locataire_meuble",
    "hosted": "loge_gratuitement",
    "owner": "proprietaire",
    "shelter": "sans_domicile",
    "residence": "sans_domicile",  # its own aid is not calculated
}

_TOWNS = {1: "75056", 2: "69123", 3: "01001"}
"""A town of each zone of housing aid: Paris, Lyon, a village."""


class AdultIn(TypedDict):
    """`bot.entitlements.Adult` as it comes over the pipe."""

    age: int
    work: int
    unemployment: int
    disability: int


class HouseholdIn(TypedDict):
    """`bot.entitlements.Household` as it comes over the pipe."""

    adults: list[AdultIn]
    children: list[int]
    housing: str
    rent: int
    zone: int
    commune: str
    steady: bool


def situation(households: list[HouseholdIn], month: str) -> dict[str, dict[str, object]]:
    """All households as one situation, for `SimulationBuilder.build_from_entities`.

    `month`: ``2026-11``. Household number n is the family ``f<n>``; KeyError and ValueError for a
    household that is none.
    """
    past = back(month, MONTHS)
    individus: dict[str, object] = {}
    familles: dict[str, object] = {}
    foyers: dict[str, object] = {}
    menages: dict[str, object] = {}
    for number, household in enumerate(households):
        parents, children = [], []
        for place, adult in enumerate(household["adults"]):
            parents.append(f"{number}p{place}")
            individus[parents[-1]] = _adult(adult, past, steady=household["steady"])
        for place, age in enumerate(household["children"]):
            children.append(f"{number}e{place}")
            individus[children[-1]] = {"date_naissance": {"ETERNITY": _born(age, month)}}
        key = f"f{number}"
        # They do not receive the RSA yet. Without this, housing aid asks for the RSA of the month
        # before, which asks for the housing aid of that month, and so on without end.
        unpaid: Values = {"rsa": dict.fromkeys(past[1:], 0)}
        familles[key] = {"parents": parents, "enfants": children, **unpaid}
        foyers[key] = {"declarants": parents, "personnes_a_charge": children}
        roles: dict[str, object] = {"personne_de_reference": parents[0], "enfants": children}
        if len(parents) > 1:
            roles["conjoint"] = parents[1]
        menages[key] = roles | _home(household, past)
    return {
        "individus": individus,
        "familles": familles,
        "foyers_fiscaux": foyers,
        "menages": menages,
    }


def back(month: str, count: int) -> list[str]:
    """The month and those before it, `count` in all, the latest first. ValueError."""
    year, number = map(int, month.split("-"))
    if not (2000 <= year < 2100 and 1 <= number <= 12):
        raise ValueError("not a month")
    last = year * 12 + number - 1
    return [f"{one // 12}-{one % 12 + 1:02d}" for one in range(last, last - count, -1)]


def _born(age: int, month: str) -> str:
    year, number = map(int, month.split("-"))
    # A child of less than one year was born half a year ago at most.
    if age == 0 and number < BIRTHDAY:
        return f"{year - 1}-11-01"
    return f"{year - age - (number < BIRTHDAY)}-{BIRTHDAY:02d}-01"


def _adult(adult: AdultIn, past: list[str], *, steady: bool) -> Values:
    paid = past if steady else past[:RECENT]
    work, unemployment = adult["work"], adult["unemployment"]
    # What is not said would be calculated from a gross wage: none is said to be none.
    values: Values = {
        "date_naissance": {"ETERNITY": _born(adult["age"], past[0])},
        "salaire_net": dict.fromkeys(past, 0) | dict.fromkeys(paid, work),
        "salaire_imposable": dict.fromkeys(past, 0) | dict.fromkeys(paid, work * TAXABLE),
        # Small unemployment benefits bear no CSG: the taxable amount is the net one.
        "chomage_net": dict.fromkeys(past, 0) | dict.fromkeys(paid, unemployment),
        "chomage_imposable": dict.fromkeys(past, 0) | dict.fromkeys(paid, unemployment),
        # Residence conditions are told to the person, never calculated.
        "rsa_condition_nationalite": dict.fromkeys(past, True),
    }
    if adult["disability"]:
        values["taux_incapacite"] = dict.fromkeys(past, adult["disability"] / 100)
        values["aah_restriction_substantielle_durable_acces_emploi"] = dict.fromkeys(past, True)
    return values


def _home(household: HouseholdIn, past: list[str]) -> Values:
    values: Values = {
        "statut_occupation_logement": dict.fromkeys(past, _HOUSING[household["housing"]])
    }
    if household["rent"]:
        values["loyer"] = dict.fromkeys(past, household["rent"])
    # Never the zone itself: what is set for one household counts as set for all of the situation.
    values["depcom"] = dict.fromkeys(past, household["commune"] or _TOWNS[household["zone"]])
    return values
