"""The day by which the reader of a letter has to act. No other date of the letter is a deadline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum

from bot.model import Period
from skills.describe_image.letters.dates import Dated, dates_in
from skills.describe_image.letters.periods import Lapse, later, periods_in
from skills.describe_image.letters.text import LetterText, Span

_WINDOW = 160  # characters on either side in which words decide whose time limit it is


@dataclass(frozen=True, slots=True)
class Limit:
    """A time limit of the reader."""

    day: date | None
    """None: it counts from a day that the letter does not write, or the date is doubtful."""
    period: Period | None
    span: Span


class _Rank(IntEnum):
    """The lower goes first."""

    DUTY = 0
    CHOICE = 1
    APPEAL = 2


@dataclass(frozen=True, slots=True)
class _Candidate:
    limit: Limit
    rank: _Rank
    sentence: int


# --- the words just before or after a date that make it a limit -----------------------------------

_LABEL = re.compile(
    r"(?:\b(?:date|jour|délai) (?:limite|butoir|ultime)\b(?! (?:de |d['’])(?:validité|consommation"
    r"|utilisation|conservation|garantie))[^.;\d]{0,60}"
    r"|\b[ée]ch[ée]ance\b(?! du (?:contrat|bail|titre))[^.;\d]{0,30}|\bexigible[^.;\d]{0,30}"
    r"|\b(?:deadline|due (?:date|by|on))[^.;\d]{0,30}"
    r"|\bau plus tard,?(?: pour)?(?: l[ea])?(?: date du)? ?:?"
    r"|\b(?:no|not) later than|\bне п[іi]зн[іi]ше|\bне позднее)\s?(?:l[ea] )?$",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:avant(?: la date)?(?: limite)?(?: l[ea]| du)? ?:?|d['’ ]ici(?: l[ea]| au)?"
    r"|(?:on or )?before(?: the)?|by(?: the)?)\s?$",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(?:jusqu['’ ]?(?:au|à)(?: l[ea])?|until(?: the)?|till|до)\s?$", re.I)
_FOR = re.compile(r"\bpour l[ea]\s?$", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:pass[ée]e?s?(?: l[ea]| cette date du)?|au[- ]del[àa] d[ue]|après l[ea])\s?$", re.I
)
_EXPIRES = re.compile(
    r"\bdélai\b[^.;\d]{0,60}(?:expire(?:ra)?|prend(?:ra)? fin|court jusqu['’]?au)(?: l[ea])?\s?$",
    re.I,
)
_AFTER = re.compile(
    r"[ ,(]*(?:au plus tard|dernier délai|délai de rigueur|at the latest|terme de rigueur)", re.I
)
_WEEKDAY = re.compile(r"\b\w+(?:di|day),? ?$", re.IGNORECASE)

# --- whose it is ----------------------------------------------------------------------------------

_READER = (
    r"(?:vous |il |elle |ils |elles )?(?:devez|devrez|doi(?:t|vent)|devra|devront)(?: nous)?"
    r"(?: être \w+)?|il vous (?:appartient|faut|incombe|reste)|vous êtes (?:tenu|pri|invit|mis)\w*"
    r"|êtes (?:tenu|pri|invit)\w*|merci\b|(?:nous|je) vous (?:pri|demand|invit|remerci|mett|mets"
    r"|saur|ser(?:ai|i)|accord|laiss|rappel|conseill|recommand|enjoin|somm|encourag)\w*"
    r"|vous (?:disposez|avez|aurez|disposerez)\b|impart\w+|est (?:accordé|laissé|fixé)\w*"
    r"|\bà (?:nous )?(?:retourner|renvoyer|régler|payer|transmettre|compléter|fournir|déposer"
    r"|adresser|restituer|remettre|effectuer|rendre|acquitter|communiquer|signer|souscrire|faire)"
    r"|\b(?:de|d['’]) ?(?:nous |bien vouloir )\w+|de votre part|à défaut|faute de"
    r"|en l['’]absence de"
    r" (?:règlement|paiement|régularisation|retour|versement)|\bsi\b[^.;,]{0,60}\b(?:ne|n['’])"
    r"|sans (?:réponse|règlement|paiement|retour|nouvelles?)(?! de (?:notre|l['’]admin))"
    r"|il convient|il est (?:impérati|nécessaire|indispensable|obligatoire)\w*|nous parv\w+"
    r"|nous (?:devons|attendons|souhaitons) (?:recevoir|avoir)?|votre (?:réponse|règlement"
    r"|paiement)"
    r"|(?<!vous )(?<!vous en )(?<!vous les )(?<!vous l['’])\b\w{2,}ez\b(?!-vous)"
    r"|please|you (?:must|have|need)|quitter|libérer|obligation|attendue?s?|souhaitée?"
    r"|(?:не)?обхідно|необходимо|потрібно|нужно|просимо|просим|з.явитися|явиться"
)
_OTHERS = (
    r"nous (?:vous |y |en |l['’]|le |la |les )?\w+(?:rons|ons)\b|vous (?:recevrez|serez|percevrez"
    r"|obtiendrez|bénéfici\w+|restez (?:couvert|assuré)\w*|touchez|conservez)|vous sera\b"
    r"|vous seront"
    r"|\b(?:sera|seront) (?:trait|étudi|examin|vers|effectu|envoy|adress|rembours|instrui|réalis"
    r"|expédi|délivr|dispon|contact|pay|crédit|prélev|débit|commun|rend|mis)\w*"
    r"|interviendra|parviendra|se prononce\w*|statue\w*|silence|vaut (?:décision|rejet|accord)"
    r"|réputée?|implicite|réponse de (?:notre|l['’]administration|la part)|(?:l['’]administration"
    r"|la commission|la préfecture) (?:dispose|doit|a )|notre (?:réponse|décision)"
    r"|délais? (?:moyen|de traitement|d['’](?:instruction|acheminement)|de livraison|de réponse"
    r"|de carence|de réflexion|légal de conservation)|technicien|rétract\w+|renoncer"
    r"|(?<!être )\b(?:déposée?|reçue?|née?|signée?|conclue?|achetée?|entrée?)s? avant"
    r"|vala[bl]+es?|valides?|validité|droits? (?:sont |est )?ouverts?|en vigueur|couverte?"
    r"|garanti\w*|assurée?\b|maintenue?s?|prolong\w+|suspendue?s?|fermée?s?|ouverte?s?|hébergé\w*"
    r"|autorisée?s? à|trêve|période|\boffre|profite[zr]|remise|promotion|consultables?|accessibles?"
    r"|disponibles?|prélev\w+|conservée?|si vous (?!ne|n['’])\w+"
)
_WHOSE = re.compile(rf"(?P<reader>{_READER})|(?P<others>{_OTHERS})", re.IGNORECASE)
_NEVER = re.compile(
    r"rétract|vaut (?:décision|rejet|accord)|rejet implicite|implicitement|réputée? (?:rejet"
    r"|accept)"
    r"|résili(?:er|ation) (?:à tout|sans frais)|changer d['’]avis|considér\w+ comme rejetée",
    re.IGNORECASE,
)
_CHOICE = re.compile(r"vous (?:pouvez|avez la possibilité)|il vous est possible", re.IGNORECASE)
_APPEAL = re.compile(
    r"\brecours\b|\bcontest\w+|\bréclamation|\bopposition\b|(?:faire|interjeter|relever) appel"
    r"|(?<!nous )\bsaisir (?:le|la|l['’])|\bsaisine\b|médiateur|désaccord|\bappeal\b|оскарж"
    r"|обжалов",
    re.IGNORECASE,
)


def deadline_in(text: LetterText, written: date | None) -> Limit | None:
    """The reader's deadline; None when there is none or when it is somebody else's.

    written: the letter's own date; days before it are past. Duties go before choices, choices
    before appeals; among equals the earliest, which is the safe one.
    """
    dates = dates_in(text, written)
    found = list(_candidates(text, dates, written))
    if not found:
        return None
    best = min(found, key=lambda one: _order(one, written))
    return _completed(text, best, found).limit


def _candidates(
    text: LetterText, dates: tuple[Dated, ...], written: date | None
) -> Iterator[_Candidate]:
    sentences = list(text.sentences())
    for dated in dates:
        number, sentence = _around(sentences, dated.span)
        found = _absolute(text, sentence, dated)
        if found is not None and not (written and dated.day and dated.day < written):
            limit = Limit(dated.day, None, text.span(found[1], dated.span.end))
            yield _Candidate(limit, found[0], number)
    for lapse in periods_in(text, dates, written):
        number, sentence = _around(sentences, lapse.span)
        rank = _rank_of_period(text, sentence, lapse)
        if rank is not None:
            yield _Candidate(Limit(lapse.day, lapse.period, lapse.span), rank, number)


def _around(sentences: list[Span], span: Span) -> tuple[int, Span]:
    for number, one in enumerate(sentences):
        if one.start <= span.start < one.end:
            return number, one
    return -1, span


def _absolute(text: LetterText, sentence: Span, dated: Dated) -> tuple[_Rank, int] | None:
    """How much weight a date has as a limit, and where the words begin; None: it is no limit."""
    floor = max(0, dated.span.start - 100)
    before = text.flowing[floor : dated.span.start].replace("\n", " ")
    if weekday := _WEEKDAY.search(before):
        before = before[: weekday.start()]
    after = text.flowing[dated.span.end : dated.span.end + 40]
    reader = _whose(text, sentence, dated.span)
    at = None
    for pattern, needed in (
        (_LABEL, False), (_EXPIRES, False), (_BEFORE, False), (_UNTIL, True), (_FOR, True),
    ):  # fmt: skip
        if cue := pattern.search(before):
            at = floor + cue.start()
            if reader is False or (needed and reader is None):
                return None
            break
    if at is None and _AFTER.match(after) and reader is not False:
        at = dated.span.start
    if at is None and (cue := _PAST.search(before)) and _refused_after(text, sentence, dated):
        at = floor + cue.start()
    return None if at is None else _rank(text, sentence, dated.span, at)


def _refused_after(text: LetterText, sentence: Span, dated: Dated) -> bool:
    return bool(
        re.search(
            r"aucun|ne (?:sera|seront|pourr)|classé|rejet|refus|major|annul|poursui|radi|susp"
            r"|pénalit",
            text.flowing[sentence.start : sentence.end],
            re.IGNORECASE,
        )
    )


def _rank_of_period(text: LetterText, sentence: Span, lapse: Lapse) -> _Rank | None:
    if not _whose(text, sentence, lapse.span):
        return None
    return (_rank(text, sentence, lapse.span, lapse.span.start) or (None,))[0]


def _rank(text: LetterText, sentence: Span, span: Span, at: int) -> tuple[_Rank, int] | None:
    low, high = max(sentence.start, at - _WINDOW), min(sentence.end, span.end + _WINDOW)
    words = text.flowing[low:high]
    if _NEVER.search(words):
        return None
    if _APPEAL.search(words):
        return _Rank.APPEAL, at
    return (_Rank.CHOICE if _CHOICE.search(words) else _Rank.DUTY), at


def _whose(text: LetterText, sentence: Span, span: Span) -> bool | None:
    """True: the reader's; False: somebody else's; None: not said.

    The words nearest before decide; where there are none, the nearest after.
    """
    low = max(sentence.start, span.start - _WINDOW)
    before = list(_WHOSE.finditer(text.flowing, low, min(span.end, sentence.end)))
    if before:
        return before[-1].lastgroup == "reader"
    after = _WHOSE.search(text.flowing, span.end, min(sentence.end, span.end + _WINDOW))
    return after.lastgroup == "reader" if after else None


def _order(one: _Candidate, written: date | None) -> tuple[int, bool, date, int]:
    """Rank; then what is readable; then the earliest; then the place in the text."""
    limit = one.limit
    day = limit.day
    if day is None and limit.period is not None and written is not None:
        day = later(written, limit.period.number, limit.period.unit)
    doubtful = limit.day is None and limit.period is None
    return one.rank, doubtful, day or date.max, limit.span.start


def _completed(text: LetterText, best: _Candidate, found: list[_Candidate]) -> _Candidate:
    """ "Dans un délai de 15 jours, soit avant le 15 décembre": one limit with day and period."""
    for other in found:
        if other.sentence != best.sentence or other is best or other.rank != best.rank:
            continue
        one, two = best.limit, other.limit
        if (one.period is None) == (two.period is None):
            continue
        span = text.span(min(one.span.start, two.span.start), max(one.span.end, two.span.end))
        day = two.day if one.period else one.day
        return replace(best, limit=Limit(day, one.period or two.period, span))
    return best
