"""What sixteen letters say beside what the program made of them: how each field is compared."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

Json = dict[str, Any]
"""An object of YAML or JSON."""
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
)  # fmt: skip
WRITTEN_DATE = re.compile(rf"\b(\d{{1,2}})(?:er)? ({'|'.join(MONTHS)})\b(?: (\d{{4}}))?")
READ_OUT = re.compile(r"«([^»]*)»")
SHORT_DATE = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b")
SUM = re.compile(r"(\d[\d\s\u00a0\u202f.,]*)\s?(?:€|euros?\b)")


@dataclass(frozen=True, repr=False)
class Letter:
    """What a letter says, and what the program made of it."""

    truth: Json
    answer: Json

    def __repr__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        return Path(self.truth["file"]).stem

    @property
    def report(self) -> Json:
        """Empty where the page was not taken for a letter: every field is then missing."""
        return self.answer["letter"] or {}

    @property
    def said(self) -> str:
        """All that is written and spoken, without the letter's own words."""
        words = spaced(" ".join(f"{one['text']} {one['speech']}" for one in self.answer["replies"]))
        for quote in sorted((self.report.get("quotes") or {}).values(), key=len, reverse=True):
            words = words.replace(spaced(quote), "...")
        own = bare(self.answer["photo"]["text"])
        return READ_OUT.sub(lambda match: "..." if bare(match[1]) in own else match[0], words)


def spaced(text: str) -> str:
    return " ".join(text.split())


def bare(text: str) -> str:
    return "".join(one for one in text if one.isalnum()).upper()


def iso(moment: Any) -> str | None:
    """YAML gives a date for a day, and text for a day with an hour and a minute."""
    return None if moment is None else str(moment)


def plain_sum(text: str) -> str:
    """ "1 033,32", "1033.32" are one; "225,00" is "225"."""
    digits = re.sub(r"[^\d,.]", "", text).rstrip(",.")
    whole, cents = digits, ""
    if match := re.fullmatch(r"(.*)[,.](\d{2})", digits):
        whole, cents = match.groups()
    return re.sub(r"\D", "", whole) + ("," + cents if cents.strip("0") else "")


def sums_in(text: str) -> set[str]:
    return {plain_sum(match[1]) for match in SUM.finditer(text)}


def reported_sums(report: Json) -> set[str]:
    return {plain_sum(one) for one in report.get("amounts") or ()}


def allowed_sums(truth: Json) -> set[str]:
    return {plain_sum(one) for one in truth["amounts"] + truth["other_amounts"]}


def dates_in(text: str, around: int) -> Iterator[date]:
    """Days in French; one without a year is of the year that makes it `around` or the next."""
    for match in WRITTEN_DATE.finditer(text.lower()):
        month = MONTHS.index(match.group(2)) + 1
        yield date(int(match.group(3) or around + (month < 9)), month, int(match.group(1)))
    for match in SHORT_DATE.finditer(text):
        day, month, year = map(int, match.groups())
        yield date(year, month, day)


def right_sender(truth: Json, report: Json) -> bool:
    names = {one.casefold() for one in truth["sender"]}
    return str(report.get("sender")).casefold() in names


def right_sums(truth: Json, report: Json) -> bool:
    due = {plain_sum(one) for one in truth["amounts"]}
    return due <= reported_sums(report) <= allowed_sums(truth)


def right_references(truth: Json, report: Json) -> bool:
    wanted: list[set[str]] = [
        {one} if isinstance(one, str) else set(one) for one in truth["references"]
    ]
    found = {bare(one) for one in report.get("references") or ()}
    known = set[str]().union(truth["other_references"], *wanted)
    return all(one & found for one in wanted) and found <= known


def right_phones(truth: Json, report: Json) -> bool:
    found = {bare(one) for one in report.get("phones") or ()}
    return set(truth["phones"]) <= found <= {*truth["phones"], *truth.get("other_phones", ())}


def right_consequence(truth: Json, report: Json) -> bool:
    return truth["consequence"] in spaced(report.get("consequence") or "")


def same(name: str) -> Callable[[Json, Json], bool]:
    return lambda truth, report: report.get(name) == truth[name]


def moment(name: str) -> Callable[[Json, Json], bool]:
    return lambda truth, report: report.get(name) == iso(truth[name])


def there(name: str) -> Callable[[Json], bool]:
    return lambda truth: bool(truth[name])


def always(truth: Json) -> bool:
    return True


APPLIES: dict[str, Callable[[Json], bool]] = {
    **{name: there(name) for name in ("sender", "deadline", "appointment", "amounts",
                                      "references", "phones", "consequence")},
    "kind": always,
    "scam": always,
}  # fmt: skip
RIGHT: dict[str, Callable[[Json, Json], bool]] = {
    "sender": right_sender,
    "kind": same("kind"),
    "deadline": moment("deadline"),
    "appointment": moment("appointment"),
    "amounts": right_sums,
    "references": right_references,
    "scam": same("scam"),
    "phones": right_phones,
    "consequence": right_consequence,
}


def table(wrong: Sequence[Letter], name: str) -> str:
    rows = [f"{'letter':20}{'is':50}reported"]
    for one in wrong:
        rows.append(f"{one.name:20}{one.truth[name]!s:50}{one.report.get(name)!s}")
    return "\n" + "\n".join(rows)
