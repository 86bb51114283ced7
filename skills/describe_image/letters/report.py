"""First reading of a letter: who, what kind, and the words about dates, amounts and consequences.

Everything is quoted from the letter; nothing is concluded. A deadline is a date only where the
letter writes the whole date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

from bot.model import LetterReport, Quote

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier january січня января", "février fevrier february лютого февраля",
            "mars march березня марта", "avril april квітня апреля", "mai may травня мая",
            "juin june червня июня", "juillet july липня июля",
            "août aout august серпня августа", "septembre september вересня сентября",
            "octobre october жовтня октября", "novembre november листопада ноября",
            "décembre decembre december грудня декабря",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = "|".join(_MONTHS)
DATE = rf"(?:\d{{1,2}}(?:er)?\s+(?:{_MONTH})\s+\d{{4}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}})"
TIME = r"\d{1,2}\s?(?:(?::|h(?:eures?)?)\s?\d{2}|h(?:eures?)?\b)(?:\s?[ap]\.?m\b)?"
# Only such words may stand between a date and its time: opening hours are no appointment.
_MOMENT = (
    rf"{DATE}[\s,]*(?:(?:року|р\.|года|г\.)[\s,]*)?(?:[-–—:][\s]*)?"
    rf"(?:(?:à|a|at|from|vers|dès|о|об|в|heure|time)\b[\s:]*)?{TIME}"
)
_LIMIT = (  # just before a date
    r"\b(?:avant|au plus tard|jusqu.au?|d.ici|no later than|before|until|by|пізніше|позднее|до)"
    r"\s+(?:le\s+)?(?:(?:\w+di|dimanche|\w+day),?\s+)?$"
)
AMOUNT = r"\d{1,3}(?:[\s.\u00a0\u202f]?\d{3})*(?:[.,]\d{2})?\s?(?:€|euros?\b|EUR\b)"
PHONE = (
    r"(?:\+33[\s.]?|0)[1-9](?:[\s.-]?\d{2}){4}\b|\b0\d{3} \d{3} \d{3}\b"
    r"|\(\d{2,3}\)\s?\d{3}-\d{2}-\d{2}|\b3\d{3}\b(?= ?\((?:gratuit|appel))"
)
REFERENCE = (
    r"(?:R[ée]f(?:[ée]rence)?s?\.?|dossier n°"
    r"|N°(?: d')?\s?(?:allocataire|dossier|étranger|usager)?)"
    r"\s?:?\s?(?=[\w/-]*\d)([\w/-]+(?:-[\w]+)*)"
)

# Names are the ones people know; the patterns are what letterheads write.
_SENDERS = (
    ("CAF", r"caisse d.allocations familiales|\bcaf\b"),
    ("CPAM", r"caisse primaire d.assurance maladie|\bcpam\b|l.assurance maladie|\bameli\b"),
    ("OFII", r"office français de l.immigration|\bofii\b"),
    ("OFPRA", r"protection des réfugiés et apatrides|\bofpra\b"),
    ("CNDA", r"cour nationale du droit d.asile|\bcnda\b"),
    ("France Travail", r"france travail|pôle emploi"),
    ("DGFiP", r"finances publiques|impots\.gouv|\bdgfip\b"),
    ("URSSAF", r"\burssaf\b"),
    ("MDPH", r"\bmdph\b|maison départementale des personnes handicapées"),
    ("CCAS", r"\bccas\b|centre communal d.action sociale"),
    ("CARSAT", r"\bcarsat\b"),
    ("MSA", r"mutualité sociale agricole"),
    ("CROUS", r"\bcrous\b"),
    ("Préfecture", r"\b(?:sous-)?préfecture\b|préfet d"),
    ("Tribunal", r"\btribunal\b"),
    ("Mairie", r"\bmairie\b|ville de "),
    ("EDF", r"\bedf\b"),
    ("ENGIE", r"\bengie\b"),
    ("Державна міграційна служба України", r"державна міграційна служба"),
    ("Министерство внутренних дел", r"министерство внутренних дел"),
)
# Tried in this order: the gravest first, the vaguest last.
_KINDS = (
    ("formal notice", r"mise en demeure|commandement de payer|huissier|commissaire de justice"),
    ("decision (refusal)", r"décision de (?:refus|rejet)|est (?:refusée|rejetée)|avons rejeté"
                           r"|has been refused"),
    ("decision (granted)", r"avis favorable|vous (?:est|a été) accordée?|a été acceptée"
                           r"|has been granted"),
    ("request for documents", r"pièces? justificatives?|pièces? manquantes?|documents? suivants?"
                              r"|n.ont pas été fournis|missing documents"),
    ("payment demand", r"trop[- ]perçu|\bindu\b|somme à (?:payer|régler)|restez redevable"),
    ("bill", r"\bfacture\b|montant à payer|\binvoice\b|\bbill\b"),
    ("meeting invitation", r"réunion|invitons à une rencontre|parents.professeurs"),
    ("appointment", r"rendez-vous|convocation|convoquée?|appointment|з.явитися|явиться|о явке"),
    ("information", r"informons|information|inform you|повідомляємо|сообщаем"),
)  # fmt: skip
_MARKS = (
    r"madame,? monsieur|chère? (?:madame|monsieur)|dear (?:sir|madam|mr|mrs)|шановн|уважаем",
    r"\bobjet\s?:|\bsubject\s?:|appointment letter|уведомление",
    r"\br[ée]f(?:[ée]rence)?s?\.?\s?:|n° ?(?:allocataire|dossier)",
    r"salutations|veuillez agréer|prions d.agréer|sincerely|з повагою|с уважением",
    rf"^[\w' -]+, le {DATE}",
    r"повідомляємо|сообщаем|nous avons bien reçu|nous vous informons|your appointment",
)
_DEADLINES = (
    rf"(?:avant le|au plus tard le|jusqu.au|d.ici le)\s+(?:\w+di\s+)?{DATE}",
    rf"(?:no later than|before|by)\s+(?:\w+day,?\s+)?{DATE}",
    rf"(?:не пізніше|не позднее|до)\s+{DATE}",
    r"délai de\s+\S+\s+(?:jours?|mois|semaines?)[^.;,]{0,90}\b",
    r"sous\s+\d+\s+(?:jours?|semaines?)|within\s+\d+\s+(?:days?|weeks?)[^.;,]{0,60}\b",
)
# "2027 г. в 10:30" and "2027 р. о 10:30" go on.
_END = r"(?<=[.!?])\s+(?=[^\d\s])(?!(?<=\s[гр]\.\s)[а-яі])"
_MEETING = r"rendez-vous|convo(?:cation|qu)|appointment|з.явитися|явиться|réunion|présenter"
_DEMAND = (
    r"vous devez|veuillez|merci de|nous transmettre|nous (?:faire parvenir|envoyer)"
    r"|n.ont pas été fournis|please|необхідно|необходимо"
)
_CONSEQUENCE = (
    r"^(?:à|a) défaut|faute de|sans réponse|en l.absence|sinon\b|^failure to|у разі неявки"
    r"|considérée comme annulée|sera suspendu"
)


def is_letter(text: str) -> bool:
    """True when at least two of the marks of a letter are there."""
    return sum(bool(_found(mark, text)) for mark in _MARKS) + bool(sender_of(text)) >= 2


def sender_of(text: str) -> str | None:
    """A known sender named in the first or last lines."""
    lines = text.splitlines()
    head = "\n".join([*lines[:6], *lines[-3:]])
    return next((name for name, pattern in _SENDERS if _found(pattern, head)), None)


def subject_of(text: str) -> str | None:
    """What stands after "Objet :"."""
    match = _found(r"^(?:objet|subject)\s?:\s*(.+)$", text)
    return match.group(1).strip() if match else None


def report_of(text: str) -> LetterReport:
    """What the letter says, each field with its quote. `text`: one line a row."""
    flowing = " ".join(text.split())
    quotes: list[tuple[str, str]] = []
    sentences = list(sentences_of(text))
    deadline_quote = _first(_DEADLINES, flowing)
    deadline = date_in(deadline_quote) if deadline_quote else None
    meeting, appointment = _appointment_in(sentences)
    demand = next((one for one in sentences if _found(_DEMAND, one)), None)
    consequence = next((one for one in sentences if _found(_CONSEQUENCE, one)), None)
    named = (
        ("deadline", deadline_quote), ("appointment", meeting), ("demand", demand),
        ("consequence", consequence),
    )  # fmt: skip
    quotes += [(field, quote) for field, quote in named if quote]
    kind = next((kind for kind, pattern in _KINDS if _found(pattern, flowing)), "other")
    return LetterReport(
        sender=sender_of(text),
        kind=kind,
        demand=demand,
        deadline=deadline,
        appointment=appointment,
        amounts=every(AMOUNT, flowing),
        references=tuple(dict.fromkeys(re.findall(REFERENCE, flowing, re.IGNORECASE))),
        phones=every(PHONE, flowing),
        consequence=consequence,
        quotes=tuple(Quote(field=field, text=quote) for field, quote in quotes),
    )


def sentences_of(text: str) -> Iterator[str]:
    """Sentences of a text whose lines are wrapped; an empty or short line ends one."""
    for block in re.split(r"\n\s*\n", text):
        for sentence in re.split(_END, " ".join(block.split())):
            if sentence.strip():
                yield sentence.strip()


def every(pattern: str, text: str) -> tuple[str, ...]:
    """All matches, once each, verbatim."""
    return tuple(
        dict.fromkeys(match.group().strip() for match in re.finditer(pattern, text, re.IGNORECASE))
    )


def date_in(quote: str) -> date | None:
    """The first whole date in a quote, day before month; None when there is none."""
    match = _found(DATE, quote)
    if match is None:
        return None
    written = match.group().lower()
    numbers = [int(number) for number in re.findall(r"\d+", written)]
    month = next((number for name, number in _MONTHS.items() if name in written.split()), None)
    day, number, year = (numbers[0], month, numbers[1]) if month else numbers
    try:
        return date(year, int(number or 0), day)
    except ValueError:
        return None


def moments_in(sentence: str) -> Iterator[tuple[int, datetime]]:
    """Each date directly followed by its time: where it starts, and the moment, local time.

    A limit ("jusqu'au 1er mars 2027 à 12h") is no such moment.
    """
    for match in re.finditer(_MOMENT, sentence, re.IGNORECASE):
        moment = _moment(match.group())
        if moment and not re.search(_LIMIT, sentence[: match.start()], re.IGNORECASE):
            yield match.start(), moment


def _moment(written: str) -> datetime | None:
    day = date_in(written)
    time = re.search(TIME + "$", written, re.IGNORECASE)
    if day is None or time is None:
        return None
    hour, *minute = (int(number) for number in re.findall(r"\d+", time.group()))
    if half := re.search(r"([ap])\.?m$", time.group().lower()):
        hour = hour % 12 + 12 * (half.group(1) == "p")
    try:
        return datetime(day.year, day.month, day.day, hour, minute[0] if minute else 0)
    except ValueError:
        return None


def _appointment_in(sentences: list[str]) -> tuple[str, datetime] | tuple[None, None]:
    """Its quote, from the date on, and the moment. Among several moments none is chosen."""
    found: dict[datetime, str] = {}
    for one in sentences:
        for start, moment in moments_in(one) if _found(_MEETING, one) else ():
            found.setdefault(moment, one[start:])
    if len(found) != 1:
        return None, None
    moment, quote = found.popitem()
    return quote, moment


def _first(patterns: tuple[str, ...], text: str) -> str | None:
    found = (match.group().strip() for pattern in patterns if (match := _found(pattern, text)))
    return next(found, None)


def _found(pattern: str, text: str) -> re.Match[str] | None:
    return re.search(pattern, text, re.IGNORECASE | re.MULTILINE)
