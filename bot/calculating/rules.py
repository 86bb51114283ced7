"""What is calculated with openfisca-france, and the texts of law behind it."""

from __future__ import annotations

from typing import Protocol, TypedDict

_FAMILY = "prestations_sociales.prestations_familiales"
_POOR = "prestations_sociales.solidarite_insertion.minima_sociaux"
_BASE = f"{_FAMILY}.bmaf.bmaf"

PARAMETERS = {
    "rsa": f"{_POOR}.rsa.rsa_m.montant_de_base_du_rsa",
    "ppa": f"{_POOR}.ppa.pa_m.montant_de_base",
    "housing": (
        "prestations_sociales.aides_logement.allocations_logement.locatif.formule"
        ".l_plafonds_loyers.par_zone.zone_2.personnes_seules"
    ),
    "aah": "prestations_sociales.prestations_etat_de_sante.invalidite.aah.montant",
    "c2s": f"{_POOR}.cs.cmu.plafond_base",
    "af": _BASE,
    "cf": _BASE,
    "asf": _BASE,
    "paje": _BASE,
    "ars": _BASE,
}
"""The parameter of each benefit that is revalued every year."""
VARIABLES = {
    "rsa": "rsa",
    "ppa": "ppa",
    "housing": "aide_logement",
    "af": "af",
    "cf": "cf",
    "asf": "asf",
    "paje": "paje_base",
}
"""Euros a month of a family. The others are put together in `rights`."""


class RuleOut(TypedDict):
    """`bot.entitlements.Rule` as it goes over the pipe."""

    benefit: str
    since: str
    title: str
    url: str
    checked: str


class Simulation(Protocol):
    """The part of OpenFisca's simulation that is used."""

    def calculate(self, variable_name: str, period: str) -> list[float]:
        """One value for each family, or for each person, in the order of the situation."""
        ...


def rights(simulation: Simulation, month: str, persons: list[list[int]]) -> list[dict[str, float]]:
    """Euros a month of each family, by benefit; none for what there is no right to.

    `persons`: the indices of each family's adults among all persons.
    """
    found: list[dict[str, float]] = [{} for _ in persons]
    for benefit, variable in VARIABLES.items():
        for family, value in zip(found, simulation.calculate(variable, month), strict=True):
            if value > 0:
                family[benefit] = round(float(value), 2)
    aah = simulation.calculate("aah", month)
    schools = simulation.calculate("ars", month[:4])
    free = simulation.calculate("cmu_c", month)
    paid = simulation.calculate("css_participation_forfaitaire", month)
    for number, family in enumerate(found):
        if (own := sum(float(aah[index]) for index in persons[number])) > 0:
            family["aah"] = round(own, 2)
        if schools[number] > 0:
            family["ars"] = round(float(schools[number]), 2)
        if free[number]:
            family["c2s"] = 0.0
        elif paid[number] > 0:
            # The variable calls itself yearly; its amounts (8 to 30 euros) are those of a month.
            family["c2s"] = round(float(paid[number]), 2)
    return found


def rules(parameters: object, month: str) -> list[RuleOut]:
    """The text that each benefit's amount of that month comes from."""
    return [_rule(benefit, path, parameters, month) for benefit, path in PARAMETERS.items()]


def _rule(benefit: str, path: str, parameters: object, month: str) -> RuleOut:
    node = parameters
    for name in path.split("."):
        node = getattr(node, name)
    dated = [one for one in getattr(node, "values_list", ()) if one.value is not None]
    since = max(one.instant_str for one in dated if one.instant_str <= f"{month}-31")
    metadata = getattr(node, "metadata", {})
    texts = (metadata.get("reference") or {}).get(since) or {}
    text = texts[0] if isinstance(texts, list) else texts
    return {
        "benefit": benefit,
        "since": since,
        "title": str(text.get("title", "")),
        "url": str(text.get("href", "")),
        "checked": max(since, str(metadata.get("last_value_still_valid_on") or since)),
    }
