"""The appointment that a letter gives its reader: day, hour and place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import pairwise

from skills.describe_image.letters.dates import Dated, dates_in
from skills.describe_image.letters.text import LetterText, Span

REPLACED = 250  # characters: an appointment named so shortly before is the one that is replaced
TIME = (
    r"(?<![\d,.])\d{1,2} ?(?:(?:h(?:eures?)?|H) ?\d{2}\b|: ?\d{2}\b|h(?:eures?)?\b|H\b)"
    r"(?: ?[ap]\.? ?m\b\.?)?(?! ?(?:/|par |avant|après))"
)
"""An hour of the day: "9 h 15", "10h30", "10 heures", "10:30", "2:30 pm"."""

# Only such words may stand between a day and its hour: opening hours are no appointment.
_TO_TIME = re.compile(
    r"[\s,.]{0,3}(?:\(?(?:року|р\.|года|г\.)\)?[\s,]{0,2})?(?:[-–—:|;(]\s?)?"
    r"(?:(?:et )?(?:à partir de|entre|à|a|at|from|vers|dès|de|о|об|в|на|heure|horaire|time)\b"
    r"(?: de (?:convocation|passage|rendez-vous|présentation|l['’]audience))?[\s:]{0,3})?"
    rf"(?P<time>{TIME}|midi\b)",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"[\s,.;|]{0,3}(?:heure|horaire|time|час|время)\b(?: [\w'’-]+){0,4} ?:?\s?(?:à )?"
    rf"(?P<time>{TIME}|midi\b)",
    re.IGNORECASE,
)
_TIME_FIRST = re.compile(
    rf"(?P<time>{TIME})[\s,]{{0,2}}(?:date ?: ?)?(?:le |du |, )?(?:jour du )?$", re.I
)
_CLOSES = re.compile(r"(?:h|\d)\s?(?:à|-|–)\s?$", re.IGNORECASE)  # "8 h à" before 17 h
_MEETING = re.compile(
    r"rendez[- ]?vous|\brdv\b|convo(?:cation|qu)|appointment|з.явитися|явиться|явк|réunion"
    r"|présent(?:er|ez)"
    r"|entretien|audience|comparaître|reçue?s? |recev(?:oir|ra|rons)|entendue?|audition|attendue?"
    r"|visite"
    r"|consultation|examen|hospitalis|état des lieux|expertise|intervention|passage|rencontre"
    r"|scanner|séance|épreuve|passera chez|est fixée? au"
    r"|\birm\b|radiographie|vaccin|meeting|interview|hearing",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(  # what makes of a moment a limit, or the stamp of something past
    r"(?:\bavant|au plus tard|jusqu.?au?|d.ici|no later than|before|until|\bby|пізніше|позднее|\bдо"
    r"|imprimée?|éditée?|émise?|générée?|envoyée?|reçu|signée?|constatée?|commise?|effectuée?"
    r"|enregistrée?|expédiée?|valable|validité|ouverte?|fermée?|interrompue?|coupure|à compter"
    r"|à partir|disponible|dès"
    r"|courriel|message|appel|connexion|dernière)\s*:?,?\s*(?:l[ea] |du |au )?$",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"(?<!être )(?:report|déplac|décal|avanc|annul|remplac|modifi)ée?s?\b|initialement|au lieu d"
    r"|postponed|cancelled",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"(?:(?:report|déplac|décal|avanc)[ée]+s? (?:au|à la date du|pour le)"
    r"|nouve(?:au|lle) (?:rendez-vous|date|convocation|horaire)[^.;\d]{0,60}"
    r"|(?:au lieu d[ue] )?remplacée? par[^.;\d]{0,40}|aura (?:finalement "
    r"|désormais )?lieu[^.;\d]{0,20})"
    r"\s*:?\s*(?:l[ea] )?$",
    re.IGNORECASE,
)
_WEEKDAY_LEFT = re.compile(r"\b\w+(?:di|day),? ?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Meeting:
    """An appointment of the reader."""

    at: datetime
    """Local time, without a time zone; where an hour is given as "entre 14h et 15h", the first."""
    place: Span | None
    span: Span
    """From the day on to the end of the sentence."""


@dataclass(frozen=True, slots=True)
class _Moment:
    at: datetime
    start: int
    end: int
    new: bool
    """True when the words just before say that it replaces another."""


def appointment_in(text: LetterText, written: date | None = None) -> Meeting | None:
    """The appointment; None when there is none, or several, or when it is not sure which holds.

    written: the letter's own date: a moment before it is past, a day without a year follows it.
    """
    found: dict[datetime, _Moment] = {}
    for moment in _moments(text, dates_in(text, written)):
        if written is None or moment.at.date() >= written:
            kept = found.get(moment.at)
            if kept is None or moment.new > kept.new:
                found[moment.at] = moment
    held = _holding(list(found.values()))
    if held is None:
        return None
    around = text.flowing[max(0, held.start - 250) : held.end + 120]
    if not held.new and _MOVED.search(around):
        return None
    sentence = _sentence(text, held)
    span = text.span(held.start, max(held.end, sentence.end))
    return Meeting(held.at, _place(text, held, sentence), span)


def _holding(found: list[_Moment]) -> _Moment | None:
    """The only one, or the one that the letter says replaces those named just before it."""
    new = [moment for moment in found if moment.new]
    if len(found) == 1:
        return found[0]
    if len(new) == 1 and all(0 < new[0].start - one.end < REPLACED for one in found if not one.new):
        return new[0]
    return None


def _moments(text: LetterText, dates: tuple[Dated, ...]) -> Iterator[_Moment]:
    """Each day with its own hour, in words about a meeting."""
    for dated in dates:
        floor = max(0, dated.span.start - 90)
        before = text.flowing[floor : dated.span.start]
        hour = _hour_of(text, dated, before)
        if dated.day is None or hour is None or not _about_meeting(text, dated):
            continue
        if weekday := _WEEKDAY_LEFT.search(before):
            before = before[: weekday.start()]
        if _NOT_BEFORE.search(before):
            continue
        clock, start, end = hour
        new = _NEW.search(before) is not None
        yield _Moment(datetime.combine(dated.day, clock), start, end, new)


def _hour_of(text: LetterText, dated: Dated, before: str) -> tuple[time, int, int] | None:
    """The hour, and where day and hour together begin and end."""
    for pattern in (_TO_TIME, _LABELLED):
        if match := pattern.match(text.flowing, dated.span.end):
            clock = clock_of(match["time"])
            return (clock, dated.span.start, match.end()) if clock else None
    match = _TIME_FIRST.search(before)
    if match and not _CLOSES.search(before[: match.start()]):
        clock = clock_of(match["time"])
        start = dated.span.start - len(before) + match.start()
        return (clock, start, dated.span.end) if clock else None
    return None


def clock_of(written: str) -> time | None:
    """The hour of the day that is written; None when there is no such hour."""
    if written.casefold() == "midi":
        return time(12)
    hour, *minute = (int(number) for number in re.findall(r"\d+", written))
    if half := re.search(r"([ap])\.? ?m\b", written.casefold()):
        hour = hour % 12 + 12 * (half.group(1) == "p")
    try:
        return time(hour, minute[0] if minute else 0)
    except ValueError:
        return None


def _about_meeting(text: LetterText, dated: Dated) -> bool:
    """True when the words around speak of a meeting: same sentence, or the lines just above."""
    words = text.flowing[max(0, dated.span.start - 220) : dated.span.end + 100]
    return _MEETING.search(words) is not None


def _sentence(text: LetterText, moment: _Moment) -> Span:
    for sentence in text.sentences():
        if sentence.start <= moment.start < sentence.end:
            return sentence
    return text.span(moment.start, moment.end)


_PLACE_LABEL = re.compile(
    r"(?:\blieu(?: d[eu] (?:la |l['’])?(?:rendez-vous|convocation|réunion|audience))?|\badresse"
    r"|[àa] l['’]adresse suivante|où)\s?:\s?",
    re.IGNORECASE,
)
_PLACE_ROW = re.compile(  # of a table: the label without a colon, its value behind it or below
    r"(?:[Ll]ieu|LIEU|[Oo]ù|OÙ|[Aa]dresse)(?: d[eu] (?:la |l['’])?[\w-]{5,15})?\s?:?"
    r"(?:\s(?=[A-ZÀ-Ý\d])|$)"
)
_NOUN = (
    r"(?:Sous-)?Préfecture|Hôpital|Clinique|Tribunal|Mairie|Centre|Agence|Service|Bâtiment|Salle"
    r"|Guichet|Cabinet|Collège|École|Lycée|Maison|OFII|OFPRA|CAF|CPAM|Bureaux?|Locaux"
    r"|Bibliothèque|Gymnase|Hall|Amphithéâtre|Cantine|Réfectoire|Pôle|Commissariat|Étude|Siège"
    r"|Foyer|Résidence|Médiathèque|Secrétariat"
)
_STREET = r"\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|place|cours|quai|bd|av|allée|chemin)"
_IN = r"(?:dans|devant|à|en|au)(?: (?:la|le|les|nos|notre|votre)(?= )| (?=l['’])| ?)(?:l['’])? ?"
_PLACE = re.compile(
    r"(?:,? ?\b(?:au guichet|à la salle|en salle|salle|au bureau|bureau|dans nos (?:locaux|bureaux)"
    rf"|au {_STREET}|à la (?:préfecture|mairie"
    r"|sous-préfecture)|en préfecture|à l['’](?:hôpital|agence|accueil|OFII|OFPRA|école|adresse)"
    r"|au (?:tribunal|centre|cabinet|service|siège|collège|lycée|commissariat|[1-9]\w* étage)"
    r"|devant (?:le|la) |(?<=, )(?:agence|hôpital|tribunal|mairie|service|bâtiment|guichet)"
    rf"|dans (?:la |le |les |notre |l['’])(?:{_NOUN})\b"
    r"|à la (?:maison|caisse|CAF|CPAM|direction|cour)|à notre (?:agence|cabinet))"
    r"[^;!?\n]*?)(?=[.;!?\n](?:\s|$)|$| (?:pour|afin|muni|avec|en vue|dans le cadre)\b)",
    re.IGNORECASE,
)
_PLACE_BELOW = re.compile(  # on its own line under the day and the hour
    rf"[\s,;:–-]{{1,3}}(?P<place>(?:{_IN}(?i:{_NOUN})|{_NOUN}|{_STREET})\b[^.;\n]*?)"
    r"(?=[.;\n]|$| (?:pour|afin|munie?|avec|en vue)\b)"
)
_RANGE_END = re.compile(rf"\s?(?:à|-|–|et|jusqu['’]à)\s?(?:{TIME})", re.IGNORECASE)
_BROKEN_OFF = re.compile(r"(?:[,-]|\b(?:de|du|la|le|les|des|d['’]|à|au|rue|avenue|place))$", re.I)


def _place(text: LetterText, moment: _Moment, sentence: Span) -> Span | None:
    """Where: after a label near the moment, or named in the rest of its sentence."""
    high = min(len(text.flowing), moment.end + 300)
    if labelled := _labelled_row(text, moment.end, high):
        return labelled
    if label := _PLACE_LABEL.search(text.flowing, sentence.start, high):
        row = next((one for one in text.rows if one.start <= label.end() < one.end), None)
        end = row.end if row else high
        stop = re.compile(r"\.(?:\s|$)|\n").search(text.flowing, label.end(), end)
        return text.span(label.end(), stop.start() if stop else end)
    until = _RANGE_END.match(text.flowing, moment.end, high)
    if below := _PLACE_BELOW.match(text.flowing, until.end() if until else moment.end, high):
        start = below.start("place")
        end = _end_of_place(text, start, below.end())
        return text.span(start, start + len(text.flowing[start:end].rstrip(" ,")))
    for low, top in ((moment.end, sentence.end), (sentence.start, moment.start)):
        if match := _PLACE.search(text.flowing, low, top):
            start = match.start() + len(match.group()) - len(match.group().lstrip(" ,"))
            end = _end_of_place(text, start, match.end())
            return text.span(start, start + len(text.flowing[start:end].rstrip(" ,")))
    return None


def _labelled_row(text: LetterText, low: int, high: int) -> Span | None:
    """The value of a table's row "Lieu" under the day and the hour."""
    rows = [row for row in text.rows if low <= row.start < high]
    for number, row in enumerate(rows):
        if label := _PLACE_ROW.match(row.text):
            if label.end() < len(row.text):
                return text.span(row.start + label.end(), row.end)
            return rows[number + 1] if number + 1 < len(rows) else None
    return None


def _end_of_place(text: LetterText, start: int, end: int) -> int:
    """A place goes on in the next line only where the line breaks off within it."""
    for row, below in pairwise(text.rows):
        fresh = below.text[0].isupper() and not _BROKEN_OFF.search(row.text)
        if fresh and start < row.end < end:
            return row.end
    return end
