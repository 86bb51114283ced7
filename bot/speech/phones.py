"""Telephone numbers as people say them."""

from __future__ import annotations

import re

from bot.speech.lexicon import Lexicon
from bot.speech.numbers import cardinal, spelt

# 01 42 50 09 00, 01.42.500.900, 0142500900, +33 1 42 50 09 00, 0 800 360 360, +380 44 ...
_CODES = r"1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d{2}"  # ITU-T E.164
_PHONE = re.compile(
    rf"(?<![\d.,/-])(?:(?P<prefix>\+|00 ?)(?P<country>{_CODES})[ .-]?(?:\(0\)[ .-]?)?)?"
    r"(?P<rest>\(?0?\d{1,3}\)?(?:[ .-]?\d{2,4}){2,5})(?![\d]|[.,/-]\d)"
)
# Short numbers in use in France: emergencies, help lines, state services.
_SHORT = frozenset((
    "3919", "3114", "3646", "3939", "3949", "3960", "3970", "3977", "3018", "3020", "3040",
    "3117", "3237", "3230", "3631", "3633", "3637", "3639", "3699", "3995", "3624", "3966",
    "3975", "3236", "3246", "3133",
))  # fmt: skip
_SHORT_FOUR = re.compile(r"(?<![\d.,/:-])(?:" + "|".join(sorted(_SHORT)) + r")(?!\d|[.,/:-]\d)")
_THREE = re.compile(r"(?<![\d.,/:-])(?:112|114|115|116|119|196|197|999|911)(?!\d|[.,/:-]\d| \d)")


def expand_phones(text: str, words: Lexicon) -> str:
    """Telephone and emergency numbers in words; ordinary numbers stay."""
    if words.number is None:
        return text
    text = _PHONE.sub(lambda match: _phone(match, words), text)
    text = _SHORT_FOUR.sub(lambda match: _pairs(match[0], words), text)
    if words.spelt_from <= 3:
        text = _THREE.sub(lambda match: spelt(match[0], words), text)
    return text


def _phone(match: re.Match[str], words: Lexicon) -> str:
    written = match["rest"]
    digits = re.sub(r"\D", "", written)
    international = match["country"] is not None
    if not (international and 7 <= len(digits) <= 12) and not (
        digits.startswith("0") and 9 <= len(digits) <= 11
    ):
        return match[0]
    groups = re.findall(r"\d+", written)
    if len(groups) == 1:  # in one piece: pairs, the odd digit first
        odd = len(digits) % 2
        groups = [digits[:odd]] * odd + [digits[i : i + 2] for i in range(odd, len(digits), 2)]
    said = f"{words.comma} ".join(_group(group, words) for group in groups)
    if not international:
        return said
    plus = words.symbols.get("+", "") if match["prefix"] == "+" else spelt("00", words)
    return f"{plus} {_group(match['country'], words)}{words.comma} {said}".strip()


def _group(digits: str, words: Lexicon) -> str:
    """French says "quarante-deux", "zéro neuf", "cinq cents"; others digit after digit."""
    if not words.phone_pairs:
        return spelt(digits, words)
    zeros = len(digits) - len(digits.lstrip("0"))
    said = [cardinal(0, words)] * zeros
    rest = digits[zeros:]
    if len(rest) > 3:
        said.extend((cardinal(int(rest[:2]), words), _group(rest[2:], words)))
    elif rest:
        said.append(cardinal(int(rest), words))
    return " ".join(said)


def _pairs(digits: str, words: Lexicon) -> str:
    if words.spelt_from <= 4:
        return spelt(digits, words)
    return f"{_two(digits[:2], words)} {_two(digits[2:], words)}"


def _two(digits: str, words: Lexicon) -> str:
    zero = f"{cardinal(0, words)} " if digits.startswith("0") else ""
    return zero + cardinal(int(digits), words)
