"""Banknotes and coins, from what is printed on them and nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.model import Line

# Notes and coins of the euro: https://www.ecb.europa.eu/euro/banknotes, /euro/coins
_NOTE = re.compile(r"(?<![\d.,])(5|10|20|50|100|200|500)\s*(?:EURO|ΕΥΡΩ|EYP[ΩO]|ЕВРО)\b(?!\s*CENT)")
_COIN = re.compile(r"(?<![\d.,])(?:([12])\s*EURO|(1|2|5|10|20|50)\s*(?:EURO\s*)?CENT)\b")
_BANK = re.compile(r"\b(?:BCE|ECB|EZB|ЕЦБ|EKP|EKT|ΕΚΤ|EKB|BĊE|EBC)\b")
_NUMBER = re.compile(r"(?<![\d.,])(?:5|10|20|50|100|200|500)(?![\d.,])")
FEW = 60  # characters a line: a note has no sentences
MOST = 400  # characters of all


def money_in(lines: Sequence[Line]) -> tuple[tuple[str, float], ...]:
    """("50 EURO", confidence) for each amount that is printed as on a note or a coin, or ()."""
    text = "\n".join(line.text for line in lines)
    if len(text) > MOST or any(len(line.text) > FEW for line in lines):
        return ()
    found: dict[str, float] = {}
    for line in lines:
        for pattern in (_COIN, _NOTE):
            for match in pattern.finditer(line.text):
                words = " ".join(match.group().split())
                found[words] = max(found.get(words, 0.0), line.confidence)
    if not found and _BANK.search(text) and "EURO" in text:
        # The number stands apart from the word, in large digits.
        for line in lines:
            if alone := _NUMBER.fullmatch(line.text.strip()):
                words = f"{alone.group()} EURO"
                found[words] = max(found.get(words, 0.0), line.confidence)
    return tuple(found.items())
