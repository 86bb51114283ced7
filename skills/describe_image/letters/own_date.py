"""The date of the letter itself, among all the others that it names."""

from __future__ import annotations

import re

from skills.describe_image.letters.dates import Dated, dates_in
from skills.describe_image.letters.text import LetterText, Span

_OWN = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?:^|\s)(?:(?i:fait) à |À |A )?[A-ZÀ-Ý][\w'’.-]*(?: [\w'’.-]+){0,4} ?, ?[Ll][ea] ?:? ?$",
        r"(?i)\bdate (?:d['’] ?(?:émission|edition|édition|établissement|envoi|impression"
        r"|expédition)"
        r"|d[eu] (?:la |ce |cette |l['’])?(?:courrier|lettre|facture|facturation|avis|document"
        r"|décision|notification))[^:\d]{0,30}:?\s*(?:le )?$",
        r"(?i)(?:^|\s)date ?: ?(?:le )?$",
        r"(?i)^(?:fait )?le $",
        r"^$",
        r"(?i)(?:facture|avis|courrier|lettre|relevé|quittance|document)[^.:]{0,40} (?:du|émise? le"
        r"|éditée? le|établie? le) $",
        r"(?i)(?:^|\s)(?:émise?|éditée?|établie?|imprimée?|expédiée?|envoyée?) le :? ?$",
        r"(?i)\bfait (?:à [^,]{2,40},? ?)?(?:en mairie )?le :? ?$",
    )
)
_NOT_OWN = re.compile(r"(?i)\bnée? |votre (?:courrier|lettre|demande)|reçue? le|\bà l['’]attention")
_HOUR = re.compile(r"(?i)[\s,]*(?:[àa] ?:?|heure ?:?)?\s?\d{1,2} ?(?:h|: ?\d)")
_LABEL_ABOVE = re.compile(
    r"(?i)(?::|\ble|(?:limite|échéance|avant|payer|valable|jusqu.au|naissance|rendez-vous)"
    r"[^\n.]{0,25})\s*$"
)
_ROW_END = re.compile(r"^\s*(?:[.;|]|$|(?i:objet|réf|n°|page|montant|total|р\.|року|года|г\.))")


def written_on(text: LetterText) -> Dated | None:
    """The date of the letter itself: "Lyon, le 3 novembre 2026", "Date d'émission : 03/11/2026".

    Only a whole date, in its usual form or place; the surest form wins, then the first.
    """
    rows = text.rows
    high = text.high()
    best: tuple[int, Dated] | None = None
    for dated in dates_in(text):
        row = next(
            (at for at, one in enumerate(rows) if one.start <= dated.span.start < one.end), 0
        )
        rank = _own_rank(text, dated, rows[row], high=row in high)
        if dated.day is not None and rank is not None and (best is None or rank < best[0]):
            best = rank, dated
    return best[1] if best else None


def _own_rank(text: LetterText, dated: Dated, row: Span, *, high: bool) -> int | None:
    cut = max(row.start, dated.span.start - 90)  # long lines of digits must take no time
    before = ("…" if cut > row.start else "") + text.flowing[cut : dated.span.start]
    if not dated.whole or _NOT_OWN.search(before) or _HOUR.match(text.flowing, dated.span.end):
        return None
    if _LABEL_ABOVE.search(text.flowing[max(0, row.start - 40) : row.start]) and not before:
        return None
    ends = bool(_ROW_END.match(text.flowing[dated.span.end : row.end]))
    for rank, pattern in enumerate(_OWN):
        if not pattern.search(before):
            continue
        labelled = rank in (1, 6, 7)
        if labelled or (ends and (high or rank == 0)):
            return rank if high else rank + len(_OWN)
    return None
