"""The occupations, what each needs, and the words by which people speak of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from bot.errors import ConfigError
from skills.admin_help.sheets import read_yaml

HERE = Path(__file__).parent
REGULATED = frozenset(
    {"prefecture", "state", "order", "guard", "childminder", "teaching", "public", "sport"}
)
"""Needs that the law sets: who decides is somebody else than the employer."""


PLACES = 7
"""Places of a list that are understood: none of them, the first to the sixth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occupation:
    """One trade."""

    id: str
    rome: str
    """Its code in ROME, France Travail's list of trades: a letter and four digits."""
    label: str
    """Its title in ROME, both genders with a slash between."""
    needs: tuple[str, ...]
    """What is usually asked for, most important first: sentences ``jobs-need-<key>``."""

    @property
    def regulated(self) -> bool:
        """True when the law says who may do it."""
        return not REGULATED.isdisjoint(self.needs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """All occupations, and what a person can do with the occupations that ask for it."""

    version: date
    """Date of the copy of ROME that the codes were compared with."""
    checked: date
    """When they were compared."""
    occupations: Mapping[str, Occupation]
    abilities: Mapping[str, tuple[str, ...]]
    """Ability -> ids of occupations, most fitting first."""

    def ability_of(self, occupation: str) -> str:
        """The first ability that has it: its neighbours are the nearest trades."""
        return next(key for key, trades in self.abilities.items() if occupation in trades)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """How people of one language speak of work. Forms are written as `bot.expressions` reads
    them."""

    review: str
    asks: tuple[str, ...]
    """ "What work can I do": enough alone."""
    says: tuple[str, ...]
    """ "I was", "I look for work as": with a trade or an ability."""
    can: tuple[str, ...]
    """ "I can", "I know how to": with a trade or an ability; also the start of other questions."""
    cannot: tuple[str, ...]
    """ "I can't": what follows is no ability."""
    licence: tuple[str, ...]
    """A driving licence: "can I drive with it" is a question for a sheet."""
    am: tuple[str, ...]
    """ "I am a": right before or after a trade."""
    other: tuple[str, ...]
    """Another topic, whatever trade is named: exchange of a licence, the right to work."""
    places: tuple[str, ...]
    """ "None of them", "the first" ... "the sixth", each with its forms."""
    names: Mapping[str, str]
    """Occupation -> its name as it is said to a person."""
    trades: Mapping[str, tuple[str, ...]]
    """Occupation -> forms."""
    abilities: Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def load_table(path: Path = HERE / "occupations.yaml") -> Table:
    """The table. Raises ConfigError that says what is wrong."""
    data = read_yaml(path)
    try:
        occupations = {
            key: Occupation(id=key, rome=row["rome"], label=row["label"], needs=tuple(row["needs"]))
            for key, row in data["occupations"].items()
        }
        table = Table(
            version=date.fromisoformat(data["version"]),
            checked=date.fromisoformat(data["checked"]),
            occupations=occupations,
            abilities={key: tuple(trades) for key, trades in data["abilities"].items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ConfigError(f"{path.name}: {error!r}") from error
    named = {trade for trades in table.abilities.values() for trade in trades}
    if named != set(occupations):
        odd = sorted(named ^ set(occupations))
        raise ConfigError(f"{path.name}: abilities and occupations differ in {odd}")
    return table


def _forms(written: str) -> tuple[str, ...]:
    return tuple(form.strip() for form in written.split("|") if form.strip())


def _words(path: Path, table: Table) -> Words:
    data = read_yaml(path)
    try:
        trades = {key: _forms(written) for key, written in data["trades"].items()}
        words = Words(
            review=data["review"],
            asks=tuple(data["asks"]),
            says=tuple(data["says"]),
            can=tuple(data["can"]),
            cannot=tuple(data["cannot"]),
            licence=tuple(data["licence"]),
            am=tuple(data["am"]),
            other=tuple(data["other"]),
            places=tuple(data["places"]),
            names={key: forms[0] for key, forms in trades.items()},
            trades={key: forms[1:] for key, forms in trades.items()},
            abilities={key: _forms(written) for key, written in data["abilities"].items()},
        )
    except (KeyError, IndexError, TypeError, AttributeError) as error:
        raise ConfigError(f"{path.name}: {error!r}") from error
    odd = set(words.trades) ^ set(table.occupations) or set(words.abilities) - set(table.abilities)
    if odd or len(words.places) != PLACES:
        raise ConfigError(f"{path.name}: its trades or abilities are not those of the table")
    return words


@lru_cache(maxsize=1)
def load_words(directory: Path = HERE / "words") -> Mapping[str, Words]:
    """Language -> words, one file each. Raises ConfigError."""
    return {path.stem: _words(path, load_table()) for path in sorted(directory.glob("*.yaml"))}
