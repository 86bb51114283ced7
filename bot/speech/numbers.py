"""Numbers as words. A language without number words keeps its digits: its voice reads them."""

from __future__ import annotations

import re
from functools import lru_cache

from num2words import num2words

from bot.speech.lexicon import Lexicon

LARGEST = 10**12  # beyond it, digits one by one
REFERENCE_DIGITS = 8  # so many digits without a space are a reference, not a quantity

_ZEROS = "٠۰০०"  # the zero of each script whose digits stand in a row in Unicode
_WESTERN = {ord(zero) + digit: str(digit) for zero in _ZEROS for digit in range(10)}
_WESTERN |= {ord("٫"): ".", ord("٬"): "", ord("٪"): "%"}


def western_digits(text: str) -> str:
    """Arabic-Indic, Persian, Bengali and Devanagari digits and signs as ASCII."""
    return text.translate(_WESTERN)


@lru_cache(maxsize=4096)
def cardinal(number: int, code: str | None) -> str:
    """In words; as digits where num2words lacks the language (`code` None) or the number."""
    if code is None or number > LARGEST:
        return str(number)
    try:
        words = str(num2words(number, lang=code))
    except (NotImplementedError, TypeError, IndexError, OverflowError, KeyError):
        return str(number)
    if code == "ar":
        words = words.replace(" و ", " و")  # the conjunction is written with its word
    return words.replace(",", "")


def digit_by_digit(digits: str, code: str | None) -> str:
    """Each digit as a word, a comma after each third, as people dictate references."""
    words = [cardinal(int(digit), code) for digit in digits]
    groups = [" ".join(words[start : start + 3]) for start in range(0, len(words), 3)]
    return ", ".join(groups)


def number_pattern(words: Lexicon) -> str:
    """Regular expression of a number with its thousands and decimals."""
    decimal = re.escape(words.decimal)
    group = r"[ ." + "'’]" if words.decimal == "," else r"[ ,'’]"
    return rf"(?:[1-9]\d{{0,2}}(?:{group}\d{{3}})+(?!\d)(?:{decimal}\d+)?|\d+(?:[.,]\d+)?)"


def parts(written: str, words: Lexicon) -> tuple[str, str]:
    """(integer digits, decimal digits) of a number that matches `number_pattern`."""
    other = "." if words.decimal == "," else ","
    grouped = re.fullmatch(rf"[1-9]\d{{0,2}}(?:[ '’{re.escape(other)}]\d{{3}})+(?:.\d+)?", written)
    if grouped:
        written = re.sub(rf"[ '’{re.escape(other)}]", "", written)
    whole, _, fraction = written.replace(",", ".").partition(".")
    return whole, fraction


def spoken(written: str, words: Lexicon) -> str:
    """A number as it is said: "1 234,50" -> mille deux cent trente-quatre virgule cinquante."""
    whole, fraction = parts(written, words)
    if whole.isdigit() and (
        (len(whole) > 1 and whole.startswith("0")) or len(whole) >= REFERENCE_DIGITS
    ):
        said = digit_by_digit(whole, words.number)
        if re.search(r"[ .,'’]", written):  # written in groups: a quantity after all
            said = cardinal(int(whole), words.number)
    else:
        said = cardinal(int(whole), words.number)
    if not fraction:
        return said
    zeros = len(fraction) - len(fraction.lstrip("0"))
    digits = [cardinal(0, words.number)] * zeros
    rest = fraction[zeros:]
    if rest:
        digits.append(cardinal(int(rest), words.number) if len(rest) <= 3 else
                      digit_by_digit(rest, words.number))  # fmt: skip
    if words.number is None:
        return f"{whole}{words.decimal}{fraction}"
    return f"{said} {words.point or ','} {' '.join(digits)}"
