"""Sums of money in a letter that concern its reader, as written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from skills.describe_image.letters.text import LetterText, Span


class Role(StrEnum):
    """What a sum is for the reader."""

    DUE = "due"
    GRANTED = "granted"
    UNSAID = "unsaid"
    OTHER = "other"
    """No sum of the reader's: a price per unit, a ceiling, a company's capital, a tax inside."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of euros."""

    value: Decimal
    span: Span
    role: Role


_NEXT_ROW = 24  # characters after its row in which the sum of "total to pay" may stand
_PROSE = 40  # characters: a longer line may go on in the next
_NUMBER = r"(?:\d{1,3}(?:[ .]\d{3})+|\d{1,6})(?:,\d{1,2}|\.\d{2})?"
_EURO = re.compile(
    rf"(?<![\w.,/+-])(?:(?P<after>{_NUMBER}) ?(?:€|euros?\b|EUR\b)|(?:€"
    rf"|EUR) ?(?P<before>{_NUMBER})(?![\w,.]\w))",
    re.IGNORECASE,
)
_DOUBT = re.compile(r"(?:(?<![\d/])(?<!\d )\d{1,3}[ .,]{1,2}|[A-Za-z\d][.,] ?|[-−–] ?)$")
_UNIT = re.compile(
    r" ?(?:/|par (?:kWh|appel|min|m3|m²|litre|envoi|SMS|unité|km)|(?:la |de la )?minute|le (?:kWh"
    r"|litre)"
    r"|l['’]unité|de capital|HT\b|hors taxes)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\bcapital(?: social)?\b|\bplafond|dans la limite|\bseuil|prix (?:du|d['’]un|de l)|tarif"
    r"|pouvant (?:aller"
    r"|atteindre)"
    r"|(?:aller |élever )?jusqu['’]à|(?:supérieure?|inférieure?|égale?)s? à|dépass|excéd|moins de"
    r"|plus de"
    r"|\bTVA\b|taxes?\b|\bHT\b|au capital|franchise de|minimum|maximum|coût (?:d['’]un|de l)"
    r"|amende de",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"à (?:payer|régler|rembourser|verser|acquitter|votre charge)|rest(?:e|ez|ant) (?:à|dû|due"
    r"|redevable|devoir)"
    r"|redevable|\bdû(?:e?s)?\b|\bdues?\b|trop[- ]perçu|\bindu\b|\bdette|\bimpayé|\bloyer|\btotal"
    r"|net à"
    r"|mensualité|échéance"
    r"|somme de|montant|prélev|frais|facture|majoration|réglez|payez|régler|payer|arriéré|charges"
    r"|\bsolde|débiteur|\bdevez",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"\b(?:total|net|montant|somme|solde|reste) (?:totale? )?(?:ttc )?à (?:payer|régler)", re.I
)
_WITH_TAX = re.compile(r"\b(?:total|montant|net) t\.?t\.?c\b", re.IGNORECASE)
_GRANTED = re.compile(
    r"droits?\b|vers(?:é|er|ons|ement)|percev|touch|accord|attribu|rembours(?:é|ons|ement)|bénéfici"
    r"|allocation|crédit|avoir\b|aide|prime|bourse|indemnité|pension|en votre faveur|virement",
    re.IGNORECASE,
)


def amounts_in(text: LetterText) -> tuple[Span, ...]:
    """The sums that concern the reader, once each, in the order of the text.

    Where a total to pay is written, sums that nothing is said of are left out: they are the
    details of a bill.
    """
    found = [amount for amount in roles_in(text) if amount.role is not Role.OTHER]
    if _TOTAL.search(text.flowing):
        found = [amount for amount in found if amount.role is not Role.UNSAID]
    return tuple({amount.value: amount.span for amount in reversed(found)}.values())[::-1]


def total_in(text: LetterText) -> Span | None:
    """The one sum that the letter is about: a written total to pay, else the only one that is due,
    else the only one that is granted. None where several could be meant."""
    found = [amount for amount in roles_in(text) if amount.role is not Role.OTHER]
    written = [*_TOTAL.finditer(text.flowing), *_WITH_TAX.finditer(text.flowing)]
    for match in written:
        row = next((row for row in text.rows if row.start <= match.start() < row.end), None)
        own = [a for a in found if row and match.end() <= a.span.start < row.end + _NEXT_ROW]
        if own:
            return own[0].span
    for role in (Role.DUE, Role.GRANTED):
        spans = {amount.value: amount.span for amount in found if amount.role is role}
        if len(spans) == 1:
            return next(iter(spans.values()))
        if spans:
            return None
    return found[0].span if len({amount.value for amount in found}) == 1 else None


def roles_in(text: LetterText) -> Iterator[Amount]:
    """Every sum of euros that is surely read, with what it is for the reader."""
    for row, above in zip(text.rows, (None, *text.rows), strict=False):
        for match in _EURO.finditer(text.flowing, row.start, row.end):
            before = text.flowing[row.start : match.start()][-80:]
            if _DOUBT.search(before[-6:]) or (above and not before.strip() and _cut(above, match)):
                continue
            after = text.flowing[match.end() : row.end][:30]
            role = _role(before, after)
            if role is Role.UNSAID and above is not None and len(above.text) > _PROSE:
                role = _role(f"{above.text} {before}"[-120:], after)
            yield Amount(_value(match), text.span(*match.span()), role)


def _cut(above: Span, match: re.Match[str]) -> bool:
    """True where the thousands of a sum may stand at the end of the row before: "1 | 204,60 €"."""
    whole = re.split(r"[ .,]", match["after"] or match["before"])[0]
    return len(whole) == 3 and re.search(r"(?<![\w/.,])\d{1,3}[.,]?$", above.text) is not None


def _value(match: re.Match[str]) -> Decimal:
    written = (match["after"] or match["before"]).replace(" ", "")
    if "," in written or re.search(r"\.\d{3}", written):
        written = written.replace(".", "").replace(",", ".")
    return Decimal(written)


def _role(before: str, after: str) -> Role:
    """The words nearest before decide; only this side of the last sentence end or sum."""
    near = re.split(r"[.!?](?:\s|$)|\n|€|;", before)[-1]
    if _UNIT.match(after):
        return Role.OTHER
    hits = [
        (match.start(), role)
        for role, pattern in ((Role.OTHER, _OTHER), (Role.DUE, _DUE), (Role.GRANTED, _GRANTED))
        for match in pattern.finditer(near)
    ]
    if any(role is Role.OTHER for _, role in hits):
        return Role.OTHER
    return max(hits)[1] if hits else Role.UNSAID
