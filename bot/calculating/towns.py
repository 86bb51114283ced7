"""From the name of a town to its INSEE code, with the table of zones that OpenFisca carries."""

from __future__ import annotations

import csv
import unicodedata
from collections import defaultdict
from functools import cache
from importlib.resources import files

_TABLE = "assets/apl/20110914_zonage.csv"


def communes(town: str) -> list[str]:
    """One INSEE code for each zone of housing aid that the town may lie in; none when no town is
    called so.

    A postcode tells the département, which settles most towns of the same name; without a name, it
    stands for all towns of its département, and so do its first two digits ("93"). Overseas is
    told apart: its rules are others.
    """
    words = _plain(town).split()
    rows = _named([word for word in words if not word[0].isdigit() and word != "arrondissement"])
    digits = [word for word in words if word.isdigit()]
    code = next((one for one in digits if len(one) == 5 or (len(one) == 2 and not rows)), None)
    if code:
        department = _department(code.ljust(5, "0"))
        rows = [row for row in rows or _all() if row[0].startswith(department)]
    by_zone: dict[str, str] = {}
    for insee, zone in rows:
        by_zone.setdefault("overseas" if insee.startswith("97") else zone[:1], insee)
    return sorted(by_zone.values())


def _named(words: list[str]) -> list[tuple[str, str]]:
    """The towns of the longest name at the end: "I live in Lyon" is Lyon."""
    ends = (" ".join(words[start:]) for start in range(len(words)))
    return next((_table()[end] for end in ends if end in _table()), [])


@cache
def _table() -> dict[str, list[tuple[str, str]]]:
    """Plain name -> the codes and zones of the towns of that name."""
    table: dict[str, list[tuple[str, str]]] = defaultdict(list)
    source = files("openfisca_france").joinpath(_TABLE)
    with source.open("r", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            table[_plain(row["LIBCOM_2014"])].append((row["CODGEO"], row["Zonage"]))
    return dict(table)


def _all() -> list[tuple[str, str]]:
    return [row for rows in _table().values() for row in rows]


def _department(postcode: str) -> str:
    """The first letters of the INSEE codes behind a postcode."""
    if postcode.startswith("97"):
        return postcode[:3]
    if postcode.startswith("20"):
        return "2A" if postcode < "20200" else "2B"
    return postcode[:2]


def _plain(name: str) -> str:
    """Lower case, no accents, no hyphens, "saint" in full."""
    decomposed = unicodedata.normalize("NFKD", name.casefold().replace("œ", "oe"))
    letters = "".join(
        one if one.isalnum() else " " for one in decomposed if not unicodedata.combining(one)
    )
    words = ({"st": "saint", "ste": "sainte"}.get(word, word) for word in letters.split())
    return " ".join(words)
