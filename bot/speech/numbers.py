"""Numbers as words. A language without number words keeps its digits: its voice reads them."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.speech.lexicon import Lexicon

LARGEST = 10**12  # beyond it, digits one by one
REFERENCE_DIGITS = 7  # so many digits without a space are a reference, not a quantity

_ZEROS = "٠۰०০"  # the zero of each script whose digits stand in a row in Unicode
_WESTERN = {ord(zero) + digit: str(digit) for zero in _ZEROS for digit in range(10)}
_WESTERN |= {ord("٫"): ".", ord("٬"): "", ord("٪"): "%"}
_ETHIOPIC = re.compile("[\u1369-\u137c]+")


def western_digits(text: str) -> str:
    """Arabic-Indic, Persian, Bengali, Devanagari and Ethiopic numbers and signs as ASCII."""
    return _ETHIOPIC.sub(lambda match: str(_ethiopic(match[0])), text.translate(_WESTERN))


def _ethiopic(written: str) -> int:
    """፲፱፻፹፯ is 1987: units and tens are added, ፻ multiplies by 100 and ፼ by 10,000."""
    total = hundreds = below = 0
    for sign in written[:12]:  # longer ones are no number
        place = ord(sign) - 0x1368
        if place <= 9:
            below += place
        elif place <= 18:
            below += 10 * (place - 9)
        elif place == 19:
            hundreds += 100 * (below or 1)
            below = 0
        else:
            total = (total + hundreds + below or 1) * 10_000
            hundreds = below = 0
    return total + hundreds + below


def cardinal(number: int, words: Lexicon, before: str = "", after: str = "") -> str:
    """In words, between two words with which it may agree; as digits without number words."""
    if words.number is None:
        return str(number)
    if number > LARGEST:
        return digit_by_digit(str(number), words)
    if words.counting is not None and (before or after):
        return words.counting(number, before, after)
    return _in_words(number, words.number)


@lru_cache(maxsize=4096)
def _in_words(number: int, speller: object) -> str:
    return str(speller(number)) if callable(speller) else str(number)


def spelt(digits: str, words: Lexicon) -> str:
    """Each digit as a word."""
    return " ".join(cardinal(int(digit), words) for digit in digits)


def digit_by_digit(digits: str, words: Lexicon) -> str:
    """Each digit as a word, a comma after each third, as people dictate references."""
    groups = [spelt(digits[start : start + 3], words) for start in range(0, len(digits), 3)]
    return f"{words.comma} ".join(groups)


def number_pattern(words: Lexicon) -> str:
    """Regular expression of a number with its thousands and decimals.

    The thousands are bounded: no text makes the search slow.
    """
    decimal = re.escape(words.decimal)
    other = re.escape("." if words.decimal == "," else ",")
    return (
        rf"(?:[1-9]\d{{0,2}}(?:[ '’]\d{{3}}){{1,4}}(?!\d)(?:[.,]\d{{1,6}}(?!\d))?"
        rf"|[1-9]\d{{0,2}}(?:{other}\d{{3}}){{1,4}}(?![\d{other}])(?:{decimal}\d{{1,6}}(?!\d))?"
        rf"|[1-9]\d{{0,2}}(?:{decimal}\d{{3}}){{1,4}}(?!\d){other}\d{{1,6}}(?!\d)"
        rf"|[1-9]\d{{0,2}}(?:{decimal}\d{{3}}){{2,4}}(?!\d)"
        r"|[1-9]\d?(?:,\d\d){1,3},\d{3}(?!\d)(?:\.\d{1,2}(?!\d))?"  # 1,00,000
        r"|\d+(?:[.,]\d+)?)"
    )


def parts(written: str, words: Lexicon) -> tuple[str, str]:
    """(integer digits, decimal digits) of a number that matches `number_pattern`."""
    written = re.sub(r"[ '’]", "", written)
    signs = re.findall(r"[.,]", written)
    last = max(written.rfind("."), written.rfind(","))
    if not signs:
        return written, ""
    if len(set(signs)) == 1 and (len(signs) > 1 or _grouped(written, signs[0], words)):
        return re.sub(r"[.,]", "", written), ""
    return re.sub(r"[.,]", "", written[:last]), written[last + 1 :]


def _grouped(written: str, sign: str, words: Lexicon) -> bool:
    return sign != words.decimal and bool(re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", written))


def spoken(written: str, words: Lexicon, before: str = "", after: str = "") -> str:
    """A number as it is said: "1 234,50" -> mille deux cent trente-quatre virgule cinquante."""
    whole, fraction = parts(written, words)
    grouped = bool(re.search(r"[ .,'’]", written))  # a quantity, however long
    if not grouped and ((len(whole) > 1 and whole[0] == "0") or len(whole) >= REFERENCE_DIGITS):
        return digit_by_digit(whole, words)
    if len(whole) > len(str(LARGEST)):
        return digit_by_digit(whole + fraction, words)
    if not fraction:
        return cardinal(int(whole), words, before, after)
    if words.number is None:
        return f"{whole}{words.decimal}{fraction}"
    if words.fraction is not None and len(fraction) <= 2:
        return words.fraction(whole, fraction)
    said = cardinal(int(whole), words)
    return f"{said} {words.point or words.comma} {_decimals(fraction, words)}"


def _decimals(fraction: str, words: Lexicon) -> str:
    zeros = len(fraction) - len(fraction.lstrip("0"))
    rest = fraction[zeros:]
    digits = [cardinal(0, words)] * zeros
    if rest:
        digits.append(cardinal(int(rest), words) if len(rest) <= 3 else digit_by_digit(rest, words))
    return " ".join(digits)


def word_before(match: re.Match[str]) -> str:
    """The word before a match in lower case, or nothing."""
    found = re.search(
        r"([^\W\d]+)[ («]*$", match.string[max(0, match.start() - 24) : match.start()]
    )
    return found[1].casefold() if found else ""


def word_after(match: re.Match[str]) -> str:
    """The word after a match in lower case, with a "de" before it; or nothing."""
    rest = match.string[match.end() : match.end() + 30]
    found = re.match(r"\s?((?:de )?[^\W\d][\w'’]*)", rest)  # Romanian: "21 de zile"
    return found[1].casefold() if found else ""
