"""From a sheet to an answer: figures written in the language, source and date, steps, evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_decimal

from bot.model import Answer, Source
from bot.ports import Phrases
from skills.admin_help.lint import NAMES_WITH_DIGITS
from skills.admin_help.sheets import (
    Bullet,
    BulletKind,
    Place,
    Sheet,
    SheetSource,
    Value,
    ValueKind,
    Wording,
)

FALLBACK = "fr"
STALE = timedelta(days=92)
"""A fact that changes often is called old after three months."""
_PIECE = 2
"""How many details one "more" gives."""


def write_date(day: date, language: str) -> str:
    """A date in words of the language, Western digits, day before month."""
    text = str(format_date(day, "d MMMM y", locale=language))
    return f"1er{text[1:]}" if language == "fr" and day.day == 1 else text


def write_value(value: Value, language: str) -> str:
    """A value as it is written in a language: Western digits, no group separators."""
    if value.kind is ValueKind.DATE:
        return write_date(date.fromisoformat(value.raw), language)
    if value.kind is ValueKind.MONEY:
        pattern = "0.00" if "." in value.raw else "0"
        return f"{format_decimal(Decimal(value.raw), pattern, locale=language)} €"
    if value.kind is ValueKind.NUMBER:
        return str(format_decimal(Decimal(value.raw), "0.##", locale=language))
    return value.raw


def is_old(source: SheetSource, now: date) -> bool:
    """True for a text older than three months: what changes often may have changed."""
    return now - (source.version or source.seen) > STALE


def _state(sheet: Sheet, now: date) -> str:
    """How sure the text is today: "", "-old" or "-paper" (read your own paper)."""
    if sheet.own_paper:
        return "-paper"
    return "-old" if sheet.volatility == "high" and is_old(sheet.sources[0], now) else ""


def source_line(sheet: Sheet, language: str, phrases: Phrases, now: date) -> str:
    """Name of the main source and when it was checked; says when the text may be out of date."""
    source = sheet.sources[0]
    return phrases.say(
        language,
        f"admin-source{_state(sheet, now)}",
        name=source.name,
        checked=write_date(source.seen, language),
        version=write_date(source.version or source.seen, language),
    )


def _evidence(sheet: Sheet, languages: Sequence[str]) -> tuple[str, ...]:
    """Every figure of the sheet with its source: what the guard compares an answer with (R3)."""
    found = list(NAMES_WITH_DIGITS)
    for value in sheet.values.values():
        found += [value.raw, *(write_value(value, language) for language in languages)]
    for source in sheet.sources:
        for day in filter(None, (source.seen, source.version)):
            found += [day.isoformat(), *(write_date(day, language) for language in languages)]
    for place in sheet.places:
        found += [place.name, place.address, place.phone or "", *place.hours.values()]
        days = [write_date(place.checked, language) for language in languages]
        found += [place.checked.isoformat(), *days]
    return tuple(dict.fromkeys(found))


def told_to(bullet: Bullet, status: str | None) -> bool:
    """True when a detail is for a person of this status; None: not known, told with its status."""
    if status is None or not bullet.statuses:
        return True
    own = {"refugee", "subsidiary"} if status == "protected" else {status}
    return not own.isdisjoint(bullet.statuses)


def _details(sheet: Sheet, language: str, phrases: Phrases, status: str | None) -> tuple[str, ...]:
    """The bullets, a few at a time, then the nearest human: one language, for one voice."""
    filled = _filled(sheet, language)
    told = [bullet for bullet in sheet.bullets if told_to(bullet, status)]
    lines = [bullet.texts[language].format_map(filled) for bullet in told]
    pieces = [" ".join(lines[start : start + _PIECE]) for start in range(0, len(lines), _PIECE)]
    places = [_place(place, language, phrases) for place in sheet.places]
    return (*places, *pieces, phrases.say(language, f"admin-refer-{sheet.refer_to}"))


def _place(place: Place, language: str, phrases: Phrases) -> str:
    """Where to go nearby, as the association wrote it, with its name and when it checked."""
    said = [f"{place.name}, {place.address}."]
    if place.phone:
        said.append(phrases.say(language, "admin-library-place-phone", phone=place.phone))
    if hours := place.hours.get(language) or place.hours.get(FALLBACK):
        said.append(phrases.say(language, "admin-library-place-hours", hours=hours))
    checked = write_date(place.checked, language)
    said.append(phrases.say(language, "admin-library-place-by", name=place.by, checked=checked))
    return " ".join(said)


def _filled(sheet: Sheet, language: str) -> Mapping[str, str]:
    return {name: write_value(value, language) for name, value in sheet.values.items()}


def title(sheet: Sheet, language: str) -> str:
    """The sheet's title in that language, else in French."""
    spoken = language if language in sheet.languages else FALLBACK
    return sheet.languages[spoken].title.format_map(_filled(sheet, spoken))


def sources_of(sheet: Sheet) -> tuple[Source, ...]:
    """The sheet's sources as the corridor knows them."""
    return tuple(
        Source(title=source.name, url=source.url, checked=source.seen) for source in sheet.sources
    )


def _about(sheet: Sheet, kinds: Sequence[BulletKind], language: str, status: str | None) -> str:
    """The details of these kinds after the sheet's title; "" when there are none."""
    filled = _filled(sheet, language)
    told = [
        bullet.texts[language].format_map(filled)
        for bullet in sheet.bullets
        if bullet.kind in kinds and language in bullet.texts and told_to(bullet, status)
    ]
    return " ".join((f"{title(sheet, language)}.", *told)) if told else ""


def _simpler(sheet: Sheet, language: str, phrases: Phrases, now: date) -> str:
    """The easier version; what may be out of date is said in it too."""
    wording = sheet.languages[language]
    text = (wording.simpler or wording.short[0]).format_map(_filled(sheet, language))
    doubted = _state(sheet, now)
    return f"{text} {source_line(sheet, language, phrases, now)}" if doubted else text


def render(
    sheet: Sheet,
    language: str,
    phrases: Phrases,
    now: date,
    others: Sequence[Sheet] = (),
    about: Sequence[BulletKind] = (),
    status: str | None = None,
) -> Answer:
    """The answer of one sheet; `others` are offered as choices.

    `about`: kinds of details asked for, told instead of the short answer. Without any, the short
    answer is told and a human offered. `status`: the person's, where it is known (rule R9).
    """
    spoken = language if language in sheet.languages else FALLBACK
    wording: Wording = sheet.languages[spoken]
    filled = _filled(sheet, spoken)
    details_asked = _about(sheet, about, spoken, status)
    short = details_asked or " ".join(wording.short).format_map(filled)
    whole = all(spoken in bullet.texts for bullet in sheet.bullets)
    details = spoken if whole else FALLBACK
    notice = f" {phrases.say(language, 'admin-in-french')}" if spoken != language else ""
    if details != spoken:
        notice = f" {phrases.say(spoken, 'admin-details-in-french')}"
    return Answer(
        text=f"{short} {source_line(sheet, spoken, phrases, now)}{notice}",
        language=spoken,
        sources=sources_of(sheet),
        choices=tuple(title(other, spoken) for other in others),
        more=_details(sheet, details, phrases, status),
        more_language=details if details != spoken else None,
        simpler=_simpler(sheet, spoken, phrases, now),
        facts=(sheet.id,),
        evidence=_evidence(sheet, tuple(dict.fromkeys((spoken, details)))),
        handoff=sheet.human or spoken != language or bool(about and not details_asked),
    )
