"""Plain shapes of dates, times, sums and telephone numbers: what is quoted from any read text.

They only find what looks like one, on packages as in letters; what a date or a sum means in a
letter is decided in the files beside this one.
"""

from __future__ import annotations

import re

_MONTH = (
    "janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre"
    "|décembre|decembre|january|february|march|april|may|june|july|august|september|october"
    "|november|december|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня"
    "|листопада|грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября"
    "|ноября|декабря"
)
DATE = rf"(?:\d{{1,2}}(?:er)?\s+(?:{_MONTH})\s+\d{{4}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}})"
TIME = r"\d{1,2}\s?(?:(?::|h(?:eures?)?)\s?\d{2}|h(?:eures?)?\b)(?:\s?[ap]\.?m\b)?"
AMOUNT = r"\d{1,3}(?:[\s.\u00a0\u202f]?\d{3})*(?:[.,]\d{2})?\s?(?:€|euros?\b|EUR\b)"
PHONE = (
    r"(?:\+33[\s.]?|0)[1-9](?:[\s.-]?\d{2}){4}\b|\b0\d{3} \d{3} \d{3}\b"
    r"|\(\d{2,3}\)\s?\d{3}-\d{2}-\d{2}|\b3\d{3}\b(?= ?\((?:gratuit|appel))"
)


def every(pattern: str, text: str) -> tuple[str, ...]:
    """All matches, once each, verbatim."""
    return tuple(
        dict.fromkeys(match.group().strip() for match in re.finditer(pattern, text, re.IGNORECASE))
    )
