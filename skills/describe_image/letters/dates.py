"""Dates as letters write them, day before month. An uncertain reading gives no day.

Doubtful are: an impossible day, a weekday that does not fit, a letter that cannot be told from a
digit, a digit that stands apart. A doubtful date keeps its words and has no `day`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from skills.describe_image.letters.text import LetterText, Span


def _fold(word: str) -> str:
    """Small letters without accents."""
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _numbered(rows: Iterable[str], start: int) -> dict[str, int]:
    return {_fold(name): at for at, row in enumerate(rows, start) for name in row.split()}


# French, English, Ukrainian, Russian, Arabic (east and Maghreb); what stands inside a date.
_MONTHS = _numbered(
    (
        "janvier janv january jan січня января يناير جانفي",
        "février févr fév february feb лютого февраля فبراير فيفري",
        "mars march mar березня марта مارس",
        "avril avr april apr квітня апреля أبريل أفريل",
        "mai may травня мая مايو ماي",
        "juin june jun червня июня يونيو جوان",
        "juillet juill juil july jul липня июля يوليو جويلية",
        "août august aug серпня августа أغسطس أوت",
        "septembre sept september sep вересня сентября سبتمبر",
        "octobre oct october жовтня октября أكتوبر",
        "novembre nov november листопада ноября نوفمبر",
        "décembre déc december dec грудня декабря ديسمبر",
    ),
    start=1,
)
_WEEKDAYS = _numbered(
    (
        "lundi lun monday mon понеділок понедельник الاثنين الإثنين",
        "mardi tuesday tue вівторок вторник الثلاثاء",
        "mercredi mer wednesday wed середу середа среду среда الأربعاء",
        "jeudi jeu thursday thu четвер четверг الخميس",
        "vendredi ven friday fri п'ятницю п’ятницю п'ятниця п’ятниця пятницу пятница الجمعة",
        "samedi sam saturday sat суботу субота субботу суббота السبت",
        "dimanche dim sunday sun неділю неділя воскресенье الأحد",
    ),
    start=0,
)
NUMERALS = {
    word: number
    for number, words in {
        1: "premier un une", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept",
        8: "huit", 9: "neuf", 10: "dix", 11: "onze", 12: "douze", 13: "treize", 14: "quatorze",
        15: "quinze", 16: "seize", 17: "dix-sept", 18: "dix-huit", 19: "dix-neuf", 20: "vingt",
        21: "vingt-et-un", 22: "vingt-deux", 23: "vingt-trois", 24: "vingt-quatre",
        25: "vingt-cinq", 26: "vingt-six", 27: "vingt-sept", 28: "vingt-huit", 29: "vingt-neuf",
        30: "trente", 31: "trente-et-un", 45: "quarante-cinq", 60: "soixante",
        90: "quatre-vingt-dix",
    }.items()
    for word in words.split()
}  # fmt: skip
NUMERAL = "|".join(name.replace("-", "[ -]") for name in sorted(NUMERALS, key=len, reverse=True))

_SLIPS = str.maketrans("lIi|!Oo", "1111100")  # what recognisers read for a digit
_DIGIT = r"[\dlIi|!OoSBZ]"
_YEAR = r"[12][\dOo]{3}"
_DAY = rf"(?:{_DIGIT}\d|\d{_DIGIT}?)"  # at least one of its signs is a digit
_WORDED = re.compile(
    rf"(?<![\w/.,'’-])(?P<day>{_DAY}|[lI|](?= ?er\b)|\b(?i:{NUMERAL})\b)"
    r" ?(?P<first>er\b|ᵉʳ|°|e\b|st\b|nd\b|rd\b|th\b)?"
    rf" ?(?:of |de )?(?P<month>[^\W\d_]{{3,10}})[.,]? ?(?P<year>{_YEAR}(?!\w))?"
)
_ENGLISH = re.compile(
    r"(?<!\w)(?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,?"
    rf" (?P<year>{_YEAR})(?!\w)"
)
_NUMERIC = re.compile(
    rf"(?<![\w/.-])(?P<day>{_DAY}) ?(?P<mark>[/.-]) ?(?P<month>{_DAY})"
    rf" ?(?P=mark) ?(?P<year>{_YEAR}(?!\w)|\d{{2}}(?!\w| \d))(?![/.-]\d)"
)
_ISO = re.compile(r"(?<![\w-])(?P<year>[12]\d{3})-(?P<month>\d{2})-(?P<day>\d{2})(?![\w-])")
_WEEKDAY = re.compile(r"(?<![^\W\d_])([^\W\d_]+(?:['’][^\W\d_]+)?)\.?,? ?(?:le )?$")
_APART = re.compile(r"(?<![\w/.,])[0-3lIO] $")
_TIME_NEXT = re.compile(r"[ ,]*\d{1,2} ?(?:h|:)", re.IGNORECASE)
_DIGIT_NEXT = re.compile(r"[ .,]*\d")
FARTHEST = timedelta(days=335)  # eleven months: farther off, a date without a year is past


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a letter."""

    day: date | None
    """None: doubtful, or without a year that could be known."""
    span: Span
    """Its words, with the weekday."""
    whole: bool
    """False when the year was not written."""


def dates_in(text: LetterText, written: date | None = None) -> tuple[Dated, ...]:
    """Every date in the order of the text. `written`: the letter's own date.

    A date without a year is the first such day from `written` on, at most eleven months later.
    """
    found: list[Dated] = []
    for match in sorted(_matches(text.flowing), key=lambda one: (one.start(), -one.end())):
        if found and match.start() < found[-1].span.end:
            continue
        dated = _dated(text, match, written)
        if dated is not None:
            found.append(dated)
    return tuple(found)


def _matches(flowing: str) -> Iterator[re.Match[str]]:
    for pattern in (_WORDED, _NUMERIC, _ISO, _ENGLISH):
        yield from pattern.finditer(flowing)


def _dated(text: LetterText, match: re.Match[str], written: date | None) -> Dated | None:
    """None when the match is no date at all."""
    parts = match.groupdict()
    month = _month(parts)
    day = _number(parts["day"], first=parts.get("first"))
    if month == 0 or (day is None and not re.search(r"\d", parts["day"])):
        return None
    before, after = text.flowing[: match.start()], text.flowing[match.end() :]
    weekday, start = _weekday(before, match.start())
    year = _year(parts["year"])
    if len(parts["year"] or "year") == 2 and min(len(parts["day"]), len(parts["month"])) < 2:
        return None  # "1.2.26" is the number of a section or a version
    if parts["year"] is None and (month is None or _fold(parts["month"]) in _SHORT_WORDS):
        return None
    sure = day is not None and month is not None
    if len(parts["day"]) == 1 and _APART.search(before[-4:]):
        sure, start = False, match.start() - 2
    if year is None and _DIGIT_NEXT.match(after[:4]) and not _TIME_NEXT.match(after[:8]):
        sure = False
    found = None
    if sure and day is not None and month is not None:
        found = _on(year, month, day) if year else _next(month, day, written)
    if found is not None and weekday is not None and found.weekday() != weekday:
        found = None
    end = match.end() if year else match.end("month")
    return Dated(found, text.span(start, end), whole=year is not None)


_SHORT_WORDS = frozenset({"mar", "may", "jan", "sep", "dec", "jun", "jul"})  # too little by itself


def _month(parts: Mapping[str, str | None]) -> int | None:
    """0: no month at all; None: one that cannot be told."""
    written = parts["month"] or ""
    if written[0].isalpha() and not re.search(r"\d", written) and len(written) > 2:
        return month_of(written) or 0
    number = _number(written)
    return number if number is None or 1 <= number <= 12 else None


def month_of(word: str) -> int | None:
    """The month of a name; one wrong letter in a long name is forgiven ("decernbre")."""
    folded = _fold(word)
    if folded in _MONTHS:
        return _MONTHS[folded]
    mended = folded.replace("rn", "m")
    near = {number for name, number in _MONTHS.items() if len(name) > 6 and _near(mended, name)}
    return near.pop() if len(near) == 1 else None


def _near(one: str, other: str) -> bool:
    """True when at most one letter is wrong, missing or too many."""
    if abs(len(one) - len(other)) > 1:
        return False
    head = next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    return (
        one[head + 1 :] == other[head + 1 :]
        or one[head:] == other[head + 1 :]
        or one[head + 1 :] == other[head:]
    )


def _number(written: str | None, first: str | None = None) -> int | None:
    """None when it cannot be told."""
    word = (written or "").casefold().replace(" ", "-")
    if word in NUMERALS:
        return NUMERALS[word]
    if word in ("l", "i", "|") and first == "er":
        return 1
    digits = (written or "").translate(_SLIPS)
    real = any(sign.isdigit() for sign in written or "")
    return int(digits) if real and digits.isdigit() else None


def _year(written: str | None) -> int | None:
    if written is None:
        return None
    digits = written.translate(_SLIPS)
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _weekday(before: str, start: int) -> tuple[int | None, int]:
    """The weekday just before a date, and where the date then starts."""
    match = _WEEKDAY.search(before[-24:])
    number = _WEEKDAYS.get(_fold(match.group(1))) if match else None
    if match is None or number is None:
        return None, start
    return number, start - len(before[-24:]) + match.start()


def _on(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if 1900 <= found.year <= 2100 else None


def _next(month: int, day: int, written: date | None) -> date | None:
    if written is None:
        return None
    found = _on(written.year, month, day)
    if found is None or found < written:
        found = _on(written.year + 1, month, day)
    return found if found is not None and found - written <= FARTHEST else None
