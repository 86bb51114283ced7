"""The day by which the reader of a letter has to act. No other date of the letter is a deadline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from bot.model import Period
from skills.describe_image.letters.dates import Dated, dates_in
from skills.describe_image.letters.periods import Lapse, later, periods_in
from skills.describe_image.letters.text import LetterText, Span
from skills.describe_image.letters.whose import Rank, rank_of, whose


@dataclass(frozen=True, slots=True)
class Limit:
    """A time limit of the reader."""

    day: date | None
    """None: it counts from a day that the letter does not write, or the date is doubtful."""
    period: Period | None
    span: Span


@dataclass(frozen=True, slots=True)
class _Candidate:
    limit: Limit
    rank: Rank
    sentence: int


# --- the words just before or after a date that make it a limit -----------------------------------

_LABEL = re.compile(
    r"(?:\b(?:date|jour|delai) (?:limite|butoir|ultime)\b(?! (?:de |d')(?:validite|consommation"
    r"|utilisation|conservation|garantie))[^.;\d]{0,60}"
    r"|\b[ee]ch[ee]ance\b(?! du (?:contrat|bail|titre))[^.;\d]{0,30}|\bexigible[^.;\d]{0,30}"
    r"|\bdernier delai[^.;\d]{0,20}|(?<!la )\blimite d(?!e (?:validite|consommation"
    r"|garantie))[^.;\d]{0,40}"
    r"|\b(?:deadline|due (?:date|by|on))[^.;\d]{0,30}"
    r"|\bau plus tard,?(?: pour)?(?: l[ea])?(?: date du)? ?:?"
    r"|\b(?:no|not) later than|\bне п[іi]зн[іi]ше|\bне позднее)\s?(?:l[ea] )?$",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:avant(?: la date)?(?: limite)?(?: l[ea]| du)? ?:?|d[' ]ici(?: l[ea]| au)?"
    r"|(?:on or )?before(?: the)?|by(?: the)?)\s?$",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(?:jusqu[' ]?(?:au|a)(?: l[ea])?|until(?: the)?|till|до)\s?$", re.I)
_FOR = re.compile(r"\b(?:pour|entre l[ea] [^.;:\n]{4,30} et) l[ea]\s?$", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:pass[ee]e?s?(?: l[ea]| cette date du)?|au[- ]del[aa] d[ue]|apres l[ea])\s?$", re.I
)
_EXPIRES = re.compile(
    r"\bdelai\b[^.;\d]{0,60}(?:expire(?:ra)?|prend(?:ra)? fin|court jusqu'?au)(?: l[ea])?\s?$",
    re.I,
)
_AFTER = re.compile(
    r"[ ,(]*(?:au plus tard|dernier delai|delai de rigueur|at the latest|terme de rigueur)", re.I
)
_REFUSED = re.compile(
    r"aucun|ne (?:sera|seront|pourr)|classe|rejet|refus|major|annul|poursui|radi|susp|penalit",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\b\w+(?:di|day),? ?$", re.IGNORECASE)

_STAY = re.compile(  # how long somebody may stay who has to leave
    r"\b(?:rester|demeurer|maintenir|maintenue?|occuper|heberge\w*|autorisee?|accueillie?"
    r"|logement|chambre)\b[^.;]{0,70}\bjusqu[' ]?(?:au|a)\b",
    re.IGNORECASE,
)
_LEAVE = re.compile(
    r"\b(?:quitter|liberer) (?:les lieux|le |la |l'|votre |cet|ce )"
    r"|met(?:tons|s)? fin a (?:votre|l') ?(?:hebergement|prise en charge)"
    r"|fin de (?:votre |la )?(?:prise en charge|hebergement)"
    r"|sortie (?:du lieu|de l') ?hebergement|rendre les cles",
    re.IGNORECASE,
)

_CUES = (  # and whether the words around have to say that it is the reader's
    (_LABEL, False), (_EXPIRES, False), (_BEFORE, False), (_UNTIL, True), (_FOR, True),
)  # fmt: skip


def deadline_in(text: LetterText, written: date | None) -> Limit | None:
    """The reader's deadline; None when there is none or when it is somebody else's.

    written: the letter's own date; days before it are past. Duties go before choices, choices
    before appeals; among equals the earliest, which is the safe one.
    """
    bare = text.bare()
    found = list(_candidates(bare, dates_in(bare, written), written))
    if not found:
        return None
    whole = [_completed(bare, one, found) for one in found]
    limit = min(whole, key=lambda one: _order(one, written)).limit
    return replace(limit, span=text.span(limit.span.start, limit.span.end))


def _candidates(
    text: LetterText, dates: tuple[Dated, ...], written: date | None
) -> Iterator[_Candidate]:
    sentences = list(text.sentences())
    for dated in dates:
        number, sentence = _around(sentences, dated.span)
        at = None if _past(dated, written) else _limit_at(text, sentence, dated)
        rank = None if at is None else rank_of(text, sentence, at, dated.span.end)
        if at is not None and rank is not None:
            limit = Limit(dated.day, None, text.span(at, dated.span.end))
            yield _Candidate(limit, rank, number)
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


def _past(dated: Dated, written: date | None) -> bool:
    return written is not None and dated.day is not None and dated.day < written


def _limit_at(text: LetterText, sentence: Span, dated: Dated) -> int | None:
    """Where the words begin that make a date a limit of the reader; None: it is none."""
    start, end = dated.span.start, dated.span.end
    floor = max(0, start - 100)
    before = text.flowing[floor:start].replace("\n", " ")
    if weekday := _WEEKDAY.search(before):
        before = before[: weekday.start()]
    for pattern, needed in _CUES:
        if cue := pattern.search(before):
            stays = pattern is _UNTIL and _STAY.search(text.flowing, sentence.start, start)
            if stays and _LEAVE.search(text.flowing):
                return floor + cue.start()
            mine = whose(text, sentence, start, end)
            return None if mine is False or (needed and mine is None) else floor + cue.start()
    if _AFTER.match(text.flowing, end):
        return None if whose(text, sentence, start, end) is False else start
    cue = _PAST.search(before)
    if cue and _REFUSED.search(text.flowing, max(floor, sentence.start), sentence.end):
        return floor + cue.start()
    return None


def _rank_of_period(text: LetterText, sentence: Span, lapse: Lapse) -> Rank | None:
    end = lapse.span.end
    mine = whose(text, sentence, lapse.length, end)
    if mine is False:
        return None
    rank = rank_of(text, sentence, lapse.span.start, end)
    return rank if mine or rank is Rank.APPEAL else None


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
