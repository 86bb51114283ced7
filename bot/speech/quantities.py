"""Amounts of money, percentages, units and ranges as words; names and plurals by CLDR."""

from __future__ import annotations

import re

from babel import Locale, UnknownLocaleError
from babel.numbers import format_decimal, get_currency_name
from babel.units import format_unit

from bot.speech.lexicon import Lexicon
from bot.speech.numbers import (
    LARGEST,
    REFERENCE_DIGITS,
    cardinal,
    number_pattern,
    parts,
    spoken,
    word_before,
)

_SIGNS = {
    "R$": "BRL",
    "€": "EUR",
    "$": "USD",
    "£": "GBP",
    "₴": "UAH",
    "₽": "RUB",
    "₺": "TRY",
    "¥": "JPY",
}
_CENTS = frozenset(("EUR", "USD", "CAD"))  # whose hundredths are cents
_CODES = "EUR|USD|GBP|CHF|UAH|RUB|TRY|MAD|DZD|TND|CAD|JPY"
_UNITS = {
    "kg": "mass-kilogram", "g": "mass-gram", "mg": "mass-milligram", "µg": "mass-microgram",
    "t": "mass-tonne", "l": "volume-liter", "L": "volume-liter", "cl": "volume-centiliter",
    "dl": "volume-deciliter", "ml": "volume-milliliter", "mL": "volume-milliliter",
    "km": "length-kilometer", "m": "length-meter", "cm": "length-centimeter",
    "mm": "length-millimeter", "m²": "area-square-meter", "m2": "area-square-meter",
    "km²": "area-square-kilometer", "m³": "volume-cubic-meter", "m3": "volume-cubic-meter",
    "ha": "area-hectare", "km/h": "speed-kilometer-per-hour", "°C": "temperature-celsius",
    "°F": "temperature-fahrenheit", "°": "angle-degree", "min": "duration-minute",
    "mn": "duration-minute", "s": "duration-second", "kWh": "energy-kilowatt-hour",
    "Wh": "energy-watt-hour", "W": "power-watt", "kW": "power-kilowatt", "V": "electric-volt",
    "Go": "digital-gigabyte", "Mo": "digital-megabyte", "GB": "digital-gigabyte",
    "MB": "digital-megabyte", "кг": "mass-kilogram", "г": "mass-gram", "мг": "mass-milligram",
    "л": "volume-liter", "мл": "volume-milliliter", "км": "length-kilometer", "м": "length-meter",
    "см": "length-centimeter", "мм": "length-millimeter", "м²": "area-square-meter",
    "хв": "duration-minute", "كغ": "mass-kilogram", "كجم": "mass-kilogram",
    "كم": "length-kilometer", "ملغ": "mass-milligram", "مل": "volume-milliliter",
    "কেজি": "mass-kilogram", "কিমি": "length-kilometer",
}  # fmt: skip


def locale_of(language: str) -> Locale | None:
    """CLDR's data for a BCP 47 language, or None."""
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def expand_amounts(text: str, language: str, words: Lexicon) -> str:
    """412 €, €412, 1 234,50 €, 412,00 EUR and 607 €/mois in words."""
    number = number_pattern(words)
    signs = "|".join(map(re.escape, _SIGNS))
    period = r"(\s?/\s?(?=[^\W\d]))?"
    after = re.compile(rf"(?<![\d.,])({number})\s?({signs}|(?:{_CODES})\b){period}")
    before = re.compile(rf"({signs}|\b(?:{_CODES}))\s?({number})(?!\d){period}")

    def said(match: re.Match[str], written: str, sign: str) -> str:
        amount = _amount(written, sign, language, words, word_before(match))
        if not match[3]:
            return amount
        return f"{amount} {words.per}" if words.per else f"{amount}{words.comma} "

    text = after.sub(lambda m: said(m, m[1], m[2]), text)
    return before.sub(lambda m: said(m, m[2], m[1]), text)


def _amount(written: str, sign: str, language: str, words: Lexicon, before: str) -> str:
    whole, fraction = parts(written, words)
    if len(whole) >= len(str(LARGEST)):
        return f"{spoken(written, words)} {sign}"
    count, code = int(whole), _SIGNS.get(sign, sign)
    name = _currency(code, count, language, words)
    cents = int((fraction + "0")[:2]) if fraction else 0
    if cents and (words.cent is None or len(fraction) > 2 or code not in _CENTS):
        return f"{spoken(written, words)} {_currency(code, count + 2, language, words)}"
    said = []
    if count or not cents:
        of = words.linking(count) if words.linking else ""
        said.append(f"{cardinal(count, words, before, name.casefold())} {of}{name}")
        if count == 1 and language.startswith("ar"):
            said = [f"{name} {cardinal(1, words)}"]
    if cents and words.cent is not None:
        cent = words.cent(cents)
        of = words.linking(cents) if words.linking and language.startswith("ro") else ""
        said.append(f"{cardinal(cents, words, '', cent)} {of}{cent}")
    return words.and_cents.format(*said) if len(said) == 2 else said[0]


def _currency(code: str, count: int, language: str, words: Lexicon) -> str:
    locale = locale_of(language)
    if code in words.currencies or locale is None:
        one, _, more = words.currencies.get(code, code).partition("|")
        return more if more and count != 1 else one
    name = get_currency_name(code, count=count or 1, locale=locale)
    if language.startswith("de") or not name[1:2].islower():
        return name
    return name[0].lower() + name[1:]


def expand_percent(text: str, words: Lexicon) -> str:
    """12,5 % in words; Turkish says the word first."""
    if not words.percent:
        return text
    number = number_pattern(words)
    if words.percent_first:
        text = re.sub(rf"%\s?({number})", rf"{words.percent} \1", text)
        return re.sub(rf"(?<![\d.,])({number})\s?%", rf"{words.percent} \1", text)

    def said(match: re.Match[str]) -> str:
        whole, fraction = parts(match[1], words)
        percent = words.percent
        if words.percents is not None and not fraction and len(whole) < REFERENCE_DIGITS:
            percent = words.percents(int(whole))
        counted = percent if words.percents is not None else ""
        number = spoken(match[1], words, word_before(match), counted.casefold())
        return f"{number} {percent}"

    return re.sub(rf"(?<![\d.,])({number})\s?%", said, text)


def expand_units(text: str, language: str, words: Lexicon) -> str:
    """12 kg, 5 km/h, 70 m² in words."""
    locale = locale_of(language)
    if locale is None:
        return text
    symbols = "|".join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True))
    pattern = re.compile(
        rf"(?<![\d.,\w])({number_pattern(words)})\s?({symbols})"
        rf"(?:/({symbols}|[hj]))?(?![\w²³'’]|/\w)"
    )
    return pattern.sub(lambda m: _quantity(m, locale, words) or m[0], text)


def _quantity(match: re.Match[str], locale: Locale, words: Lexicon) -> str | None:
    written, unit = match[1], _UNITS[match[2]]
    whole, fraction = parts(written, words)
    if len(whole) > REFERENCE_DIGITS:
        return None
    value = float(f"{whole}.{fraction or 0}") if fraction else int(whole)
    number = format_decimal(value, locale=locale)
    said = format_unit(value, unit, length="long", locale=locale)
    if unit in words.units:
        said = f"{number} {words.units[unit]}"
    if unit in said:
        return None  # CLDR has no name for it in this language
    name = said.replace(number, "", 1).strip()
    counted = spoken(written, words, word_before(match), name.casefold())
    said = f"{counted} {name}" if name != said else said
    return f"{said}{_per_unit(match[3], locale, words)}"


def _per_unit(symbol: str | None, locale: Locale, words: Lexicon) -> str:
    """12 mg/kg: "par kilogramme"."""
    if symbol is None:
        return ""
    unit = {"h": "duration-hour", "j": "duration-day"}.get(symbol) or _UNITS[symbol]
    name = words.units.get(unit) or re.sub(
        r"\d+", "", format_unit(1, unit, length="long", locale=locale)
    )
    return f" {words.per or words.comma}{'' if words.per[-1:].isalpha() else ' '}{name.strip()}"


_TIME = r"\d{1,2}(?:\s?h(?:\s?\d{2})?|:\d{2})"
_TIMES = re.compile(rf"(?<![\w.,/:-])({_TIME})\s?[-–—]\s?({_TIME})(?![\w:])")
_RANGE = re.compile(
    rf"(?<![\d.,/:-])(?<![A-Za-zÀ-ɏ_])({_TIME}|[1-9]\d{{0,3}})\s?[-–—]\s?(?={_TIME}(?!\w)|[1-9]\d{{0,3}}(?![\w/:-]))"
)
JOINED = "\u2011"  # a hyphen that stays one until the end


def expand_ranges(text: str, words: Lexicon) -> str:
    """10-12 -> "10 à 12", 9h-12h -> "9h à 12h"; the numbers themselves are expanded later."""
    if not words.to:
        return text
    if words.hours:
        text = _TIMES.sub(lambda m: words.hours.format(m[1], m[2]), text)
    return _RANGE.sub(rf"\1{JOINED}" if words.to == "-" else rf"\1 {words.to} ", text)
