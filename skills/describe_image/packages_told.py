"""What is printed on a package, in one sentence, each doubt marked and a person offered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.model import Line
from bot.seeing.gs1 import Gs1
from skills.describe_image.expiries import SURE, Reading, expiry_of
from skills.describe_image.packages import Kind, Package
from skills.describe_image.words import Says


def sentence(package: Package, teller: Says) -> str:
    """One sentence: what is printed, each doubt marked, and that a person must confirm it."""
    if package.kind is Kind.MONEY:
        amounts = [_quoted(reading, teller) for reading in package.amounts]
        first = teller.say("medicine-money", text=teller.listed(amounts))
    elif package.kind is Kind.FOOD:
        first = _food(package, teller)
    else:
        first = _medicine_told(package, teller)
    return f"{first.rstrip('.')}{teller.say(f'careful-{package.kind}')}"


def _medicine_told(package: Package, teller: Says) -> str:
    parts = [_quoted(package.name, teller)] if package.name else []
    if len(package.strengths) == 1:
        parts.append(_quoted(package.strengths[0], teller))
    elif package.strengths:
        both = teller.listed([f"« {reading.text} »" for reading in package.strengths])
        parts.append(teller.say("medicine-strengths", text=both))
    if package.form:
        parts.append(teller.say("medicine-form", form=package.form))
    parts += _expiry_parts(package, teller)
    if not parts:
        return teller.say("medicine-unread")
    return teller.say("medicine-box", what=teller.say("comma").join(parts))


def _food(package: Package, teller: Says) -> str:
    parts = [_quoted(package.name, teller)] if package.name else []
    parts += _expiry_parts(package, teller)
    if package.allergens:
        parts.append(teller.say("medicine-allergens", text=_quoted(package.allergens, teller)))
    what = teller.say("comma").join(parts)
    return teller.say("medicine-food", what=what) if parts else teller.say("medicine-unread")


def _expiry_parts(package: Package, teller: Says) -> list[str]:
    if package.expiry:
        return [teller.say("medicine-until", day=package.expiry)]
    if package.expiries:
        both = teller.listed([f"« {reading.text} »" for reading in package.expiries])
        return [teller.say("medicine-expiries", text=both)]
    return []


def _quoted(reading: Reading, teller: Says) -> str:
    quote = f"« {reading.text} »"
    return quote if reading.confidence >= SURE else teller.say("maybe", thing=quote)


def expiry_told(
    lines: Sequence[Line], code: Gs1 | None, teller: Says, today: date | None
) -> tuple[str, tuple[str, ...]] | None:
    """(sentence, days in it) about the expiry date; None when none is printed or coded."""
    readings, day = expiry_of(lines, code)
    if day is not None:
        source = "code" if code and code.expiry else "print"
        text = teller.say(f"medicine-expiry-{source}", day=day)
        if today is not None and day < today:
            text = f"{text} {teller.say('medicine-past')}"
        return text, (day.isoformat(),)
    if readings:
        both = teller.listed([f"« {reading.text} »" for reading in readings])
        return teller.say("read-doubtful", text=both), tuple(r.text for r in readings)
    return None
