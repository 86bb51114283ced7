"""Amounts of money, percentages, units and ranges as words; names and plurals by CLDR."""

from __future__ import annotations

import re

from babel import Locale, UnknownLocaleError
from babel.numbers import format_decimal, get_currency_name
from babel.units import format_unit

from bot.speech.lexicon import Lexicon
from bot.speech.numbers import cardinal, number_pattern, parts, spoken

_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "₴": "UAH", "₽": "RUB", "₺": "TRY", "¥": "JPY"}
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
    "كم": "length-kilometer",
}  # fmt: skip


def locale_of(language: str) -> Locale | None:
    """CLDR's data for a BCP 47 language, or None."""
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def expand_amounts(text: str, language: str, words: Lexicon) -> str:
    """412 €, €412, 1 234,50 € and 412,00 EUR in words."""
    number = number_pattern(words)
    signs = "[" + "".join(_SIGNS) + "]"
    after = re.compile(rf"(?<![\d.,])({number})\s?({signs}|(?:{_CODES})\b)")
    before = re.compile(rf"({signs}|\b(?:{_CODES}))\s?({number})(?!\d)")
    text = after.sub(lambda m: _amount(m[1], m[2], language, words), text)
    return before.sub(lambda m: _amount(m[2], m[1], language, words), text)


def _amount(written: str, sign: str, language: str, words: Lexicon) -> str:
    whole, fraction = parts(written, words)
    count = int(whole)
    code = _SIGNS.get(sign, sign)
    locale = locale_of(language)
    name = words.currencies.get(code, code)
    if locale is not None and code not in words.currencies:
        name = get_currency_name(code, count=count or 1, locale=locale).lower()
        if language.startswith("de"):
            name = name.title()
    of = "d'" if language.startswith("fr") and re.fullmatch(r"[1-9]\d*0{6}", whole) else ""
    said = f"{cardinal(count, words.number)} {of}{name}"
    cents = int((fraction + "0")[:2]) if fraction else 0
    if not cents:
        return said
    if words.cent is None or len(fraction) > 2:
        return f"{spoken(written, words)} {name}"
    return f"{said} {cardinal(cents, words.number)} {words.cent(cents)}"


def expand_percent(text: str, words: Lexicon) -> str:
    """12,5 % in words; Turkish says the word first."""
    if not words.percent:
        return text
    pattern = re.compile(rf"(?<![\d.,])({number_pattern(words)})\s?%")
    if words.number == "tr":
        text = re.sub(r"%\s?(\d)", rf"{words.percent} \1", text)
        return pattern.sub(rf"{words.percent} \1", text)
    return pattern.sub(lambda m: f"{spoken(m[1], words)} {words.percent}", text)


def expand_units(text: str, language: str, words: Lexicon) -> str:
    """12 kg, 5 km/h, 70 m² in words."""
    locale = locale_of(language)
    if locale is None:
        return text
    symbols = "|".join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True))
    pattern = re.compile(rf"(?<![\d.,\w])({number_pattern(words)})\s?({symbols})(?![\w²³/'’])")
    return pattern.sub(lambda m: _quantity(m[1], m[2], locale, words) or m[0], text)


def _quantity(written: str, symbol: str, locale: Locale, words: Lexicon) -> str | None:
    whole, fraction = parts(written, words)
    value = float(f"{whole}.{fraction or 0}") if fraction else int(whole)
    said = format_unit(value, _UNITS[symbol], length="long", locale=locale)
    if _UNITS[symbol] in said:
        return None  # CLDR has no name for it in this language
    number = format_decimal(value, locale=locale)
    return said.replace(number, spoken(written, words), 1)


_TIME = r"\d{1,2}(?:\s?h(?:\s?\d{2})?|:\d{2})"
_RANGE = re.compile(
    rf"(?<![\w.,/:-])({_TIME}|[1-9]\d{{0,3}})\s?[-–—]\s?(?={_TIME}(?!\w)|[1-9]\d{{0,3}}(?![\w/:-]))"
)


def expand_ranges(text: str, words: Lexicon) -> str:
    """10-12 -> "10 à 12", 9h-12h -> "9h à 12h"; the numbers themselves are expanded later."""
    return _RANGE.sub(rf"\1 {words.to} ", text) if words.to else text
