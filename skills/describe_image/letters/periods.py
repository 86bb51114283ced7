"""Periods as letters write them: "sous 15 jours", "dans le mois qui suit la réception"."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.model import Period, Start, Unit
from skills.describe_image.letters.dates import NUMERAL, NUMERALS, Dated
from skills.describe_image.letters.text import LetterText, Span

_UNITS = {
    "jour": Unit.DAYS, "day": Unit.DAYS, "дн": Unit.DAYS, "ден": Unit.DAYS,
    "semaine": Unit.WEEKS, "week": Unit.WEEKS, "тиж": Unit.WEEKS, "недел": Unit.WEEKS,
    "mois": Unit.MONTHS, "month": Unit.MONTHS, "міся": Unit.MONTHS, "меся": Unit.MONTHS,
}  # fmt: skip
_UNIT = (
    r"jours?|semaines?|mois|heures?|h|days?|weeks?|months?|hours?"
    r"|дн(?:ів|і|ей|я)|день|тиж\w+|недел\w+|місяц\w+|месяц\w+"
)
_LENGTH = re.compile(
    rf"(?<![\w.,/])(?:(?P<number>\d{{1,3}}|{NUMERAL})(?: ?\((?P<again>[^()]{{1,25}})\))?"
    rf"(?: prochain(?:e?s)| (?:working|business|calendar|календарних|календарных|робочих|рабочих))?"
    rf" ?(?P<unit>{_UNIT})\b"
    r"|(?P<round>huitaine|quinzaine)\b"
    r"|(?P<one>(?:mois|semaine)(?= (?:qui sui|suivant|de l[a'] ?(?:reception|notification)"
    r"|a comp))))"
    r"(?P<kind> (?:ouvr[ee]s?|ouvrables?|calendaires?|francs?|civils|pleins))?",
    re.IGNORECASE,
)
# Just before the length. What may stand between is short: these are fixed phrases.
_OPENINGS = re.compile(
    r"\b(?:sous(?: (?:un |le )?delai(?: \w+)? (?:de |d' ?)| les| la)?"
    r"|(?:dans )?(?:un |le |ce |du |au |d'un )?delais?(?: [\w']+){0,6}? ?(?:de|d'|a|:)"
    r"|(?:d?ans) (?:les|le|la|l'|un)(?: \w+)?|dans"
    r"|(?:il vous reste|vous (?:avez|disposez|disposerez|aurez|beneficiez))(?: [\w']+){0,3}?(?: de"
    r"| d')?"
    r"|d'ici(?: a| les)?|au plus tard|avant"
    r"|within(?: the next)?|you have|протягом|в течение|упродовж) ?$",
    re.IGNORECASE,
)
_NOT_AFTER = re.compile(
    r" ?(?:avant|before|до\b|plus tot|d'(?:absence|arret|essai|anciennete)|de (?:retard|loyer))",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"\b(?:a (?:compter|partir|dater)|(?:qui )?sui(?:t|vent|vants?|vantes?)\b|apres|des (?:la "
    r"|sa )?reception|a reception"
    r"|from|of|after|following|з дня|з дати|з моменту|со дня|с даты|с момента)",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"(?P<notification>notif\w+|signifi\w+|premiere presentation|remise en main|(?:present"
    r"|cet) (?:acte|commandement)|вручен\w*)"
    r"|(?P<receipt>reception|recue?|receipt|received?|receiving|отриман\w*|получен\w*)"
    r"|(?P<letter>(?:d[ue] |de la |de l' ?|ce |cet |cette |present )(?:presente? )?(?:courrier"
    r"|lettre(?! recommandee)|avis(?! (?:de (?:reception|passage)|mis))|envoi|document"
    r"|facture|mise en demeure|relance)|\bpresente\b(?! (?:notification|decision))|\bpresentes\b"
    r"|\bce jour|aujourd|date d'(?:envoi|emission|edition|etablissement)|(?:of|on) this letter"
    r"|date of (?:this|the) letter)",
    re.IGNORECASE,
)
_OWN_DATE = re.compile(r"\bdate (?P<what>d'envoi|d'emission|d'edition|de l'avis)", re.IGNORECASE)
_BETWEEN = re.compile(r" ?(?:du|le|de|la date du)? ?")
_FAR = 70  # characters: words so far off are about something else
_PHRASE_END = re.compile(
    r"[,;:()\n]|\.(?:\s|$)| (?:pour|afin|sous|faute|aupres|devant|la somme|le montant"
    r"|les pieces|si)\b"
)


@dataclass(frozen=True, slots=True)
class Lapse:
    """A period in a letter."""

    period: Period | None
    """None: its number is doubtful."""
    day: date | None
    """Its last day, where it counts from a day that the letter writes."""
    span: Span
    length: int
    """Where the number begins."""


def periods_in(
    text: LetterText, dates: tuple[Dated, ...], written: date | None
) -> tuple[Lapse, ...]:
    """Every period with the words that make it a time limit, whosever it is.

    dates: all dates of the text. written: the letter's own date.
    """
    found = []
    for sentence in text.sentences():
        for match in _LENGTH.finditer(text.flowing, sentence.start, sentence.end):
            lapse = _lapse(text, sentence, match, dates, written)
            if lapse is not None:
                found.append(lapse)
    return tuple(found)


def _lapse(
    text: LetterText,
    sentence: Span,
    match: re.Match[str],
    dates: tuple[Dated, ...],
    written: date | None,
) -> Lapse | None:
    flowing = text.flowing
    floor = max(sentence.start, match.start() - 90)
    opening = _OPENINGS.search(flowing[floor : match.start()])
    after = flowing[match.end() : sentence.end]
    linked = _LINK.match(after.lstrip(" ,")) is not None
    if _NOT_AFTER.match(after) or not (opening or (linked and match["number"])):
        return None
    length = _measure(match)
    start, base, end = _since(flowing, sentence, match, dates)
    if base is not None and base == written:
        start = Start.LETTER
    if start is Start.LETTER and base is None:
        base = _named_day(text, match, dates) or written
    begin = floor + opening.start() if opening else match.start()
    span = text.span(begin, end)
    if length is None:
        return Lapse(None, None, span, match.start())
    period = Period(number=length[0], unit=length[1], start=start)
    return Lapse(period, _end(base, length), span, match.start())


def _named_day(text: LetterText, match: re.Match[str], dates: tuple[Dated, ...]) -> date | None:
    """The day beside the same words elsewhere: "Date de l'avis : 12/11/2026"."""
    named = _OWN_DATE.search(text.flowing, match.end(), match.end() + _FAR)
    if named is None:
        return None
    label = re.compile(rf"date {re.escape(named['what'])}[^.:\d\n]{{0,25}}:?\s?(?:le )?$", re.I)
    days = {
        dated.day
        for dated in dates
        if label.search(text.flowing[max(0, dated.span.start - 70) : dated.span.start])
    }
    return days.pop() if len(days) == 1 else None


def _measure(match: re.Match[str]) -> tuple[int, Unit] | None:
    """Number and unit; None when figures and words contradict each other or nothing fits."""
    if match["round"]:
        return (8, Unit.DAYS) if match["round"].casefold() == "huitaine" else (15, Unit.DAYS)
    if match["one"]:
        return 1, _UNITS[match["one"].casefold()]
    number, again = _count(match["number"]), _count(match["again"] or match["number"])
    if number is None or number < 1 or (again is not None and again != number):
        return None
    unit = match["unit"].casefold()
    if unit.startswith("h"):
        return (number // 24, Unit.DAYS) if number % 24 == 0 else None
    found = next(kind for stem, kind in _UNITS.items() if unit.startswith(stem))
    between = match.group().casefold()
    if found is Unit.DAYS and re.search(r"ouvr|working|business|робочих|рабочих", between):
        found = Unit.WORKING_DAYS
    return number, found


def _count(written: str) -> int | None:
    word = written.strip().casefold().replace(" ", "-")
    return int(word) if word.isdigit() else NUMERALS.get(word)


def _since(
    flowing: str, sentence: Span, match: re.Match[str], dates: tuple[Dated, ...]
) -> tuple[Start, date | None, int]:
    """What a period counts from, the day if it is written, and where those words end.

    A day counts only where "à compter du" follows the period at once: farther on, it belongs to
    something else that the sentence says.
    """
    for link in _LINK.finditer(flowing, match.end(), sentence.end):
        gap = flowing[match.end() : link.start()]
        if len(gap) > _FAR or (len(gap) > 2 and re.search(r"[,;:(]", gap.rstrip(" ,"))):
            break
        stop = _PHRASE_END.search(flowing, link.end(), sentence.end)
        end = stop.start() if stop else sentence.end
        at_once = len(gap) <= 2
        if base := _base(flowing, link, dates):
            found = (base.day, base.span.end) if at_once else (None, match.end())
            return Start.OTHER, *found
        kind = _SINCE.search(flowing, link.start(), end)
        if kind or at_once or link.group().casefold().startswith("a "):
            return _named(kind), None, end
    for link in _LINK.finditer(flowing, sentence.start, match.start()):
        stop = _PHRASE_END.search(flowing, link.end(), match.start())
        near = stop is not None and match.start() - stop.start() <= _FAR
        if stop and near and link.group().casefold().startswith(("a ", "from")):
            kind = _SINCE.search(flowing, link.start(), stop.start())
            return _named(kind), None, match.end()
    return Start.UNSAID, None, match.end()


def _named(kind: re.Match[str] | None) -> Start:
    return Start(kind.lastgroup) if kind and kind.lastgroup else Start.OTHER


def _base(flowing: str, link: re.Match[str], dates: tuple[Dated, ...]) -> Dated | None:
    """The date right after "à compter du"."""
    for dated in dates:
        gap = flowing[link.end() : dated.span.start]
        if len(gap) <= 12 and _BETWEEN.fullmatch(gap) and link.end() <= dated.span.start:
            return dated
    return None


def _end(base: date | None, length: tuple[int, Unit]) -> date | None:
    """The last day of a period. Working days would need the public holidays: none."""
    number, unit = length
    if base is None or unit is Unit.WORKING_DAYS:
        return None
    return later(base, number, unit)


def later(day: date, number: int, unit: Unit) -> date:
    """A day so much later; months keep the number of the day or end with the month.

    As in article 641 of the code de procédure civile.
    """
    if unit is not Unit.MONTHS:
        return day + timedelta(days=number * (7 if unit is Unit.WEEKS else 1))
    year, month = divmod(day.year * 12 + day.month - 1 + number, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
