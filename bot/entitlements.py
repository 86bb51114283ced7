"""The words between a questionnaire on entitlements and the calculator. Standard library only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Housing(StrEnum):
    """How somebody lives."""

    SOCIAL = "social"
    """Tenant of social housing (HLM)."""
    TENANT = "tenant"
    """Tenant of an unfurnished home."""
    FURNISHED = "furnished"
    """Tenant of a furnished home or room."""
    HOSTED = "hosted"
    """With others, without paying."""
    OWNER = "owner"
    SHELTER = "shelter"
    """In a centre, in a hotel that somebody else pays, in the street."""
    RESIDENCE = "residence"
    """Pays for a room in a foyer or residence: its housing aid has rules of its own."""


TENANTS = frozenset({Housing.SOCIAL, Housing.TENANT, Housing.FURNISHED})
"""Those whose housing aid is calculated."""


class Benefit(StrEnum):
    """What is calculated."""

    RSA = "rsa"
    PPA = "ppa"
    """Prime d'activité."""
    HOUSING = "housing"
    """APL, ALF or ALS."""
    AAH = "aah"
    C2S = "c2s"
    """Complémentaire santé solidaire; its amount is what the household pays."""
    AF = "af"
    """Allocations familiales."""
    CF = "cf"
    """Complément familial."""
    ASF = "asf"
    """Allocation de soutien familial."""
    PAJE = "paje"
    """Allocation de base of the prestation d'accueil du jeune enfant."""
    ARS = "ars"
    """Allocation de rentrée scolaire: euros a year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Adult:
    """The person who asks, or the partner."""

    age: int
    """Whole years."""
    work: int = 0
    """Net euros a month from work, on average over the last three months."""
    unemployment: int = 0
    """Net euros a month from France Travail, on average over the last three months."""
    disability: int = 0
    """Recognised rate: 0, 50 (for 50 to 79 percent, with a lasting and substantial restriction on
    access to work) or 80 (80 percent or more)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """Who lives together, where, and on what."""

    adults: tuple[Adult, ...]
    """Who asks, then the partner if there is one."""
    children: tuple[int, ...] = ()
    """Ages in whole years."""
    housing: Housing = Housing.SHELTER
    rent: int = 0
    """Euros a month without charges; of tenants."""
    zone: int = 2
    """For housing aid: 1 Paris and around, 2 large towns, 3 elsewhere. `commune` goes before."""
    commune: str = ""
    """INSEE code of the town, or empty."""
    steady: bool = True
    """True when the income was the same for the last years, False when there was none before the
    last three months."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """The text of law that a benefit was last calculated with."""

    benefit: Benefit
    since: date
    """First day of the amounts or ceilings used."""
    title: str
    """Of the text, in French: "Décret n° 2026-220 du 30 mars 2026, art. 1"."""
    url: str
    checked: date
    """When the authors of OpenFisca last compared it with the text; never before `since`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calculation:
    """What some households may be entitled to in a month."""

    rights: tuple[Mapping[Benefit, float], ...]
    """One for each household, in order: euros a month. What is missing is no right."""
    rules: tuple[Rule, ...]
    """One for each benefit."""
