"""Numbers that only name something: files, people, post codes, articles of law."""

from __future__ import annotations

import re

from bot.speech.lexicon import Lexicon
from bot.speech.numbers import cardinal, digit_by_digit

_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?!\w)")
# Letters and digits in one word: AB-123-45, FR7630006000, A2. At least one of each.
_CODE = re.compile(
    r"(?<![\w.,/-])(?!\d{1,2}H(?:\d\d)?(?!\w))(?=[A-Z\d-]{0,40}\d)(?=[\d-]{0,40}[A-Z])[A-Z\d]{1,40}(?:-[A-Z\d]{1,40}){0,6}"
    r"(?![\w/-]|[.,]\d)"
)
_ARTICLE = re.compile(r"(?<!\w)([LRDA])\.? ?\*?(\d{1,4})-(\d{1,4})(?:-(\d{1,4}))?(?![\w-])")
_POST_CODE = re.compile(r"(?<![\d.,/€$-])(\d{5})(?= [A-ZÀ-ÖØ-Þ][\w'’-]+)")
_CAPITAL_NOUNS = ", "  # German writes every noun with a capital: only after a comma there
DIGITS_OF_A_CODE = 4  # so many digits or more are said one by one: "A2" is not, "AB-123-45" is


def expand_references(line: str, language: str, words: Lexicon) -> str:
    """File numbers, codes, post codes and articles of law in words."""
    if words.number is None:
        return line
    line = _ARTICLE.sub(lambda m: _article(m, words), line)
    line = _IBAN.sub(lambda m: _code(m[0].replace(" ", ""), words), line)
    if words.references:
        named = rf"(?i)(\b(?:{words.references})(?!\w)[^\w\n]{{1,4}}(?:[^\W\d]{{1,12}} ){{0,2}}?)"
        grouped = re.compile(rf"{named}(\d{{1,15}}(?:[ -]\d{{2,15}}){{0,6}})(?![\w/-]|[.,]\d)")
        line = grouped.sub(lambda m: m[1] + _reference(m[2], words), line)
    line = _CODE.sub(lambda m: _code(m[0], words), line)
    if language.startswith("fr"):
        return line  # said as a number there
    return _POST_CODE.sub(lambda m: _post_code(m, language, words), line)


def _article(match: re.Match[str], words: Lexicon) -> str:
    numbers = [cardinal(int(group), words) for group in match.groups()[1:] if group]
    dash = f" {words.dash} " if words.dash else f"{words.comma} "
    return f"{match[1]} {dash.join(numbers)}"


def _reference(written: str, words: Lexicon) -> str:
    digits = re.sub(r"\D", "", written)
    return digit_by_digit(digits, words) if len(digits) >= DIGITS_OF_A_CODE else written


def _code(written: str, words: Lexicon) -> str:
    pieces = re.findall(r"[A-Z]+|\d+", written)
    digits = sum(len(piece) for piece in pieces if piece[0].isdigit())
    if digits < DIGITS_OF_A_CODE and "-" in written and len(pieces) == 2 and len(pieces[0]) > 3:
        return written.replace("-", " ")  # COVID-19: a word and its number
    said = []
    for piece in pieces:
        if not piece.isdigit():
            whole = len(written) == len(piece) + digits == 2  # "A2", not "a deux"
            said.append(piece if whole else _letters(piece, words))
        elif digits >= DIGITS_OF_A_CODE or piece.startswith("0"):
            said.append(digit_by_digit(piece, words))
        else:
            said.append(cardinal(int(piece), words))
    return (f"{words.comma} " if digits >= DIGITS_OF_A_CODE else " ").join(said)


def _letters(piece: str, words: Lexicon) -> str:
    return " ".join(words.letters.get(letter, letter) for letter in piece)


def _post_code(match: re.Match[str], language: str, words: Lexicon) -> str:
    before = match.string[: match.start()]
    if language.startswith("de") and before and not before.endswith(_CAPITAL_NOUNS):
        return match[1]
    return " ".join(cardinal(int(digit), words) for digit in match[1])
