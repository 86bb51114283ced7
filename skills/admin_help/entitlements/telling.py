"""What is said of a calculation: amounts as "about", who decides, the law and its date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache, reduce

from babel.dates import format_date

from bot.entitlements import Benefit, Calculation, Rule
from bot.model import Answer, Passage, Source
from bot.ports import Context
from skills.admin_help.entitlements.amounts import FAMILY, Ends, family, found, in_words
from skills.admin_help.entitlements.saying import say
from skills.admin_help.lint import NAMES_WITH_DIGITS
from skills.admin_help.render import sources_of, title, write_date
from skills.admin_help.sheets import Sheet, load_sheets

SIMULATOR = Source(
    title="Mes droits sociaux",
    url="https://www.mesdroitssociaux.gouv.fr/",
    checked=date(2026, 11, 21),
)
DESKS = Source(
    title="France services",
    url="https://www.france-services.gouv.fr/",
    checked=date(2026, 11, 21),
)
OLD = timedelta(days=400)
"""Amounts are raised every year: older ones are called old."""
PENSION_AGE = 62
"""From here on there are aids for old age, which are not calculated."""
_SHEETS = {
    Benefit.RSA: "rsa",
    Benefit.HOUSING: "apl-housing-aid",
    Benefit.AAH: "aah",
    Benefit.C2S: "css-complementary",
} | dict.fromkeys((*FAMILY, Benefit.ARS), "family-allowances")
_CLOSED = {
    "asylum": ("asylum-allowance-ada", "health-asylum-seeker"),
    "nopapers": ("ame-undocumented", "legal-help-places"),
}
_NAMES = {
    Benefit.AF: "Allocations familiales",
    Benefit.CF: "Complément familial",
    Benefit.ASF: "Allocation de soutien familial (ASF)",
    Benefit.PAJE: "Allocation de base de la PAJE",
    Benefit.ARS: "Allocation de rentrée scolaire",
}
"""Family benefits are called as on their papers, in every language."""


def elsewhere(phrase: str, context: Context) -> Answer:
    """Nothing can be calculated here: where it can be."""
    return Answer(
        text=say(phrase, context),
        language=context.interface,
        sources=(SIMULATOR, DESKS),
        handoff=True,
    )


def closed(status: str, context: Context) -> Answer:
    """Most of these rights are closed to this status: the sheets about what there is instead."""
    language = context.interface
    sheets = [_sheets()[key] for key in _CLOSED[status]]
    titles = tuple(title(sheet, language) for sheet in sheets)
    return Answer(
        text=say(f"rights-{status}", context),
        language=language,
        choices=titles,
        sources=tuple(sources_of(sheet)[0] for sheet in sheets),
        facts=_CLOSED[status],
        see_also=_CLOSED[status][0],
        evidence=titles,
        passing=True,
    )


def result(answers: Mapping[str, str], done: Calculation, context: Context) -> Answer:
    """At most three sentences; "more" gives one benefit at a time with its text of law, the choices
    are the sheets that say how to ask for them."""
    ends = found(done, _left_out(answers))
    rules = {rule.benefit: rule for rule in done.rules}
    language, today = context.interface, context.services.clock.now().date()
    newest = max(rules[one].since for one in ends or rules)
    month = format_date(newest, "LLLL y", locale=language)
    items = _items(ends, done, context)
    condition = _condition(answers, ends, context)
    old = say("rights-old", context) if today - newest > OLD else None
    told = (
        say("rights-result", context, list=_list(items, context))
        if items
        else say("rights-nothing", context),
        old or condition,
        say("rights-rules", context, month=month),
    )
    sheets = tuple(dict.fromkeys(_SHEETS[one] for one in ends if one in _SHEETS))
    titles = tuple(title(_sheets()[sheet], language) for sheet in sheets)
    return Answer(
        text=" ".join(filter(None, told)),
        language=language,
        choices=titles,
        sources=(SIMULATOR, *(_law(rules[one]) for one in list(ends)[:2])),
        more=(
            *((condition,) if old and condition else ()),
            *(_detail(one, both, rules[one], answers, context) for one, both in ends.items()),
            _limits(answers, ends, context),
        ),
        facts=sheets,
        see_also=sheets[0] if sheets else None,
        evidence=(*titles, *_evidence(ends, done, language)),
        passing=True,
    )


def _left_out(answers: Mapping[str, str]) -> set[Benefit]:
    """What cannot be told from these answers."""
    out: set[Benefit] = set()
    if answers.get("status") == "ukraine":
        out |= {Benefit.RSA, Benefit.PPA}
    if answers.get("disability") == "":
        out.add(Benefit.AAH)
    return out if _housing_known(answers) else out | {Benefit.HOUSING}


def _housing_known(answers: Mapping[str, str]) -> bool:
    return answers.get("housing") != "residence" and answers.get("rent") != ""


def _items(ends: Mapping[Benefit, Ends], done: Calculation, context: Context) -> list[str]:
    """The benefits as a list, the largest first; those for children as one, then health."""
    shown: list[tuple[float, str, Benefit | None, Ends]] = [
        (both.high, one.value, one, both)
        for one, both in ends.items()
        if one not in (*FAMILY, Benefit.ARS, Benefit.C2S)
    ]
    if children := family(ends, done):
        shown.append((children.high, "family", None, children))
    shown.sort(key=lambda item: -item[0])
    if health := ends.get(Benefit.C2S):
        shown.append((0.0, "c2s", Benefit.C2S, health))
    return [
        _item(say(f"rights-name-{name}", context), in_words(one, both, context), context)
        for _, name, one, both in shown
    ]


def _list(items: Sequence[str], context: Context) -> str:
    """The items in a row, with the mark of the language between them."""
    return reduce(lambda first, rest: say("rights-list", context, first=first, rest=rest), items)


def _item(name: str, amount: str, context: Context) -> str:
    return say("rights-item", context, name=name, amount=amount)


def _condition(
    answers: Mapping[str, str], ends: Mapping[Benefit, Ends], context: Context
) -> str | None:
    """What the calculation took for granted: one sentence, the weightiest."""
    status = answers.get("status")
    if status == "ukraine":
        return say("rights-condition-ukraine", context)
    if status in ("permit", "") and ends.keys() & {Benefit.RSA, Benefit.PPA}:
        return say("rights-condition-permit", context, years=_of_rsa("years"))
    age = int(answers["age"])
    if age >= PENSION_AGE:
        return say("rights-note-aspa", context)
    if age < int(_of_rsa("age")) and answers.get("children") == "0":
        return say("rights-note-young", context, age=_of_rsa("age"))
    if "" in (answers.get("income"), answers.get("partner")):
        return say("rights-note-income", context)
    return None


def _detail(
    benefit: Benefit, ends: Ends, rule: Rule, answers: Mapping[str, str], context: Context
) -> Passage:
    """One benefit. The title of the law is French: voices of other languages leave it out."""
    language, today = context.interface, context.services.clock.now().date()
    name = _NAMES.get(benefit) or say(f"rights-name-{benefit.value}", context)
    said = [f"{_item(name, in_words(benefit, ends, context), context)}."]
    if benefit is Benefit.AAH and answers.get("disability") == "rate50":
        said.append(say("rights-note-aah", context))
    if benefit is Benefit.ASF:
        said.append(say("rights-note-asf", context))
    said.append(say("rights-since", context, since=write_date(rule.since, language)))
    if today - rule.since > OLD:
        said.append(say("rights-old", context))
    spoken = " ".join(said)
    text = f"{spoken} {say('rights-law', context, title=rule.title)}"
    return Passage(text=text, speech=text if language == "fr" else spoken)


def _limits(answers: Mapping[str, str], ends: Mapping[Benefit, Ends], context: Context) -> str:
    """What was not calculated, and what was not asked."""
    notes = {
        "rights-no-housing": not _housing_known(answers),
        "rights-no-aah": answers.get("disability") == "",
        "rights-no-c2s": Benefit.C2S not in ends,
        "rights-limits": True,
    }
    return " ".join(say(note, context) for note, holds in notes.items() if holds)


def _law(rule: Rule) -> Source:
    return Source(title=rule.title, url=rule.url, checked=rule.checked)


def _evidence(ends: Mapping[Benefit, Ends], done: Calculation, language: str) -> tuple[str, ...]:
    """Every figure that may be said: what was calculated and rounded, and the texts' dates."""
    children = family(ends, done)
    every = [*ends.values(), *((children,) if children else ())]
    figures = sorted({figure for both in every for figure in both.figures})
    days = sorted({rule.since for rule in done.rules})
    return (
        *NAMES_WITH_DIGITS,
        *(f"{figure} €" for figure in figures),
        *(rule.title for rule in done.rules),
        *(write_date(day, language) for day in days),
        *(format_date(day, "LLLL y", locale=language) for day in days),
        *(day.isoformat() for day in days),
        *(_of_rsa(name) for name in ("years", "age")),
    )


@cache
def _sheets() -> dict[str, Sheet]:
    return dict(load_sheets())


def _of_rsa(name: str) -> str:
    """A figure of the sheet about the RSA: for how many years some permits must have been held
    (``years``), from which age on one may ask (``age``). Rule R3."""
    return _sheets()["rsa"].values[name].raw
