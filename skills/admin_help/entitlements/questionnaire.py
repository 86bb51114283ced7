"""The questions, in which order they come, and how their answers are read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from bot.cues import mentions, says
from bot.model import Dialogue
from bot.ports import Context
from bot.quantities import said, unit_of
from bot.spoken_days import ascii_digits
from skills.admin_help.questions import (
    Query,
    Reader,
    money,
    numbers,
    one_of,
    unknown,
    words,
    yes_no,
)

ADULT, OLDEST, CHILD = 16, 110, 24
"""The youngest and the oldest who may ask, and the oldest child, in years."""
MOST_CHILDREN = 12
TOWN = 60
"""Letters of the name of a town."""
CLOSED = frozenset({"asylum", "nopapers"})
"""Statuses that close most of these rights: nothing else is asked."""
_TENANTS = frozenset({"social", "tenant"})
_TIME = frozenset({"hour", "day", "week", "month", "year"})
_WORD = re.compile(r"(?:[^\W\d_]|[\u0980-\u09e3])+")
_UNIT = re.compile(r"(\d+)\s*((?:[^\W\d_]|[\u0980-\u09e3])*)")


def _choice(*values: str) -> Reader:
    return one_of({value: f"cue-rights-{value}" for value in values})


def _choices(*values: str) -> tuple[str, ...]:
    return tuple(f"rights-choice-{value}" for value in values)


def _or_unknown(read: Reader) -> Reader:
    """The empty text for "I don't know", once nothing else is understood: "I have none" is no
    ignorance where papers are asked about."""

    def reader(text: str, context: Context) -> str | None:
        value = read(text, context)
        return "" if value is None and unknown(text, context) else value

    return reader


def _near(context: Context) -> tuple[str, ...]:
    """Where "one" is looked for, and "none" inside a sentence: small words of one language are
    others of the next."""
    return tuple(dict.fromkeys((context.language, "fr", "en")))


def _says(text: str, group: str, context: Context, tongues: Sequence[str]) -> bool:
    phrases = context.services.phrases
    return any(
        says(text, phrases.words(tag, group), phrases.words(tag, "cue-filler")) for tag in tongues
    )


def _none(text: str, context: Context) -> bool:
    """True for "nothing", "none", "no", "I do not work"."""
    phrases = context.services.phrases
    if any(
        _says(text, group, context, phrases.languages) for group in ("cue-no", "cue-rights-zero")
    ):
        return True
    return not numbers(text) and any(
        mentions(text, phrases.words(tag, "cue-rights-zero")) for tag in _near(context)
    )


def _counted(text: str) -> list[tuple[int, str | None]]:
    """The numbers of a text, each with the unit that follows it."""
    found = [(int(digits), unit_of(word)) for digits, word in _UNIT.findall(ascii_digits(text))]
    return found or [(int(one.value), one.unit) for one in said(text) if one.value.isdecimal()]


def _ones(text: str, found: Sequence[tuple[int, str | None]]) -> list[tuple[int, str | None]]:
    """One for each unit of time without a number: "one" is no number to a reader of numbers, and
    Arabic does without it."""
    units = Counter(unit_of(word) for word in _WORD.findall(text))
    left = units - Counter(unit for _, unit in found)
    return [(1, unit) for unit in left.elements() if unit in _TIME]


def _children(text: str, context: Context) -> str | None:
    """How many: "two", "none", "one child of 5 years"."""
    if _says(
        text, "cue-rights-one", context, _near(context)
    ):  # "one" is an article too: no reader of numbers
        return "1"
    found = _counted(text)
    counts = [count for count, unit in found if unit not in _TIME]
    if not counts:
        return str(len(found)) if found else "0" if _none(text, context) else None
    return str(counts[0]) if len(counts) == 1 and counts[0] <= MOST_CHILDREN else None


def _amount(text: str, context: Context) -> str | None:
    """Euros; the middle of "between 500 and 600"; without "for 3 months"."""
    plain = _UNIT.sub(lambda one: " " if unit_of(one[2]) in _TIME else one[0], ascii_digits(text))
    amount = money()(plain, context)
    if amount is not None:
        return amount
    found = [int(one) for one in numbers(plain)]
    if len(found) == 2 and 0 < found[0] <= found[1] <= 2 * found[0]:
        return str(sum(found) // 2)
    return None


def _age(text: str, context: Context) -> str | None:
    """Whole years, also of a year of birth: then the age that is reached this year."""
    found = numbers(text)
    if len(found) != 1:
        return None
    age = int(found[0])
    if age > OLDEST:
        age = context.services.clock.now().year - age
    return str(age) if ADULT <= age <= OLDEST else None


def _ages(text: str, context: Context) -> str | None:
    """As many ages as there are children, in whole years: "3 and 7", "8 months and 4 years"."""
    dialogue = context.conversation.dialogue
    count = int((dialogue and dialogue.answered("children")) or 0)
    found = _counted(text)
    if len(found) < count:
        found += _ones(text, found)
    if count == 1 and [unit for _, unit in found] == ["year", "month"]:  # "2 years 8 months"
        found = found[:1]
    if len(found) == count + 1 and found[0][0] == count:  # "two: 3 and 7 years"
        found = found[1:]
    ages = [0 if unit in ("day", "week") else _years(age, unit) for age, unit in found]
    if len(ages) != count or any(age > CHILD for age in ages):
        return None
    return ",".join(map(str, ages))


def _status(text: str, context: Context) -> str | None:
    return _choice(*_STATUS)(text, context) or ("nopapers" if _none(text, context) else None)


def _rate(text: str, context: Context) -> str | None:
    """The step of a rate in percent, or the step that is named."""
    found = [int(one) for one in numbers(text)]
    if len(found) == 1 and found[0] <= 100:
        return "rate80" if found[0] >= 80 else "rate50" if found[0] >= 50 else "rate0"
    named = _choice("rate0", "rate50", "rate80")(text, context)
    return named or ("rate0" if _none(text, context) else None)


def _years(age: int, unit: str | None) -> int:
    return age // 12 if unit == "month" else age


def _town(text: str, context: Context) -> str | None:
    """``zone:1`` for a kind of place, ``town:Lyon`` for a name."""
    zone = _choice("paris", "city", "elsewhere")(text, context)
    if zone:
        return {"paris": "zone:1", "city": "zone:2", "elsewhere": "zone:3"}[zone]
    if unknown(text, context):
        return ""
    name = words(TOWN)(text, context)
    return f"town:{name}" if name else None


def _income(text: str, context: Context) -> str | None:
    """``work:800``, ``unemployment:600``, ``any:700`` when it is not said from what, or
    ``0``."""
    amount = _amount(text, context)
    if amount is None:
        return "0" if _none(text, context) else None
    kind = _choice("work", "unemployment")(text, context) or "any"
    return f"{kind}:{amount}" if int(amount) else "0"


_STATUS = ("resident", "protected", "ukraine", "asylum", "permit", "nopapers")
_HOUSING = ("social", "tenant", "residence", "hosted", "owner", "shelter")

QUERIES = {
    query.id: query
    for query in (
        Query(
            id="status",
            phrase="rights-status",
            read=_or_unknown(_status),
            choices=_choices(*_STATUS),
        ),
        Query(id="age", phrase="rights-age", read=_age),
        Query(
            id="couple",
            phrase="rights-couple",
            read=_choice("alone", "couple"),
            choices=_choices("alone", "couple"),
        ),
        Query(id="children", phrase="rights-children", read=_children),
        Query(id="ages", phrase="rights-ages", read=_ages),
        Query(
            id="housing",
            phrase="rights-housing",
            read=_choice(*_HOUSING),
            choices=_choices(*_HOUSING),
        ),
        Query(id="rent", phrase="rights-rent", read=_or_unknown(_amount)),
        Query(
            id="town",
            phrase="rights-town",
            read=_town,
            choices=_choices("paris", "city", "elsewhere"),
        ),
        Query(id="income", phrase="rights-income", read=_or_unknown(_income)),
        Query(
            id="source",
            phrase="rights-source",
            read=_or_unknown(_choice("work", "unemployment")),
            choices=_choices("work", "unemployment"),
        ),
        Query(id="partner", phrase="rights-partner", read=_or_unknown(_income)),
        Query(
            id="steady",
            phrase="rights-steady",
            read=_or_unknown(yes_no),
            choices=("choice-yes", "choice-no"),
        ),
        Query(
            id="disability",
            phrase="rights-disability",
            read=_or_unknown(_rate),
            choices=_choices("rate0", "rate50", "rate80"),
        ),
    )
}


def following(dialogue: Dialogue) -> Query | None:
    """The next question that is needed, or None when all is said."""
    said_so_far = dict(dialogue.answers)
    if said_so_far.get("status") in CLOSED:
        return None
    return next(
        (
            query
            for name, query in QUERIES.items()
            if name not in said_so_far and _needed(name, said_so_far)
        ),
        None,
    )


def _needed(name: str, said_so_far: dict[str, str]) -> bool:
    tenant = said_so_far.get("housing") in _TENANTS
    if name == "ages":
        return said_so_far["children"] != "0"
    if name == "rent":
        return tenant
    if name == "town":
        return tenant and said_so_far["rent"] != ""
    if name == "source":
        return said_so_far["income"].startswith("any:")
    if name == "partner":
        return said_so_far["couple"] == "couple"
    if name == "steady":  # housing aid looks at the last twelve months
        paid = {said_so_far["income"], said_so_far.get("partner", "0")} - {"0", ""}
        return tenant and said_so_far["rent"] != "" and bool(paid)
    return True
