"""Reference and telephone numbers of a letter, as written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from skills.describe_image.letters.dates import dates_in
from skills.describe_image.letters.text import LetterText, Span

_WORD = r"[^\W\d][\w'’./?-]*"  # a recogniser leaves question marks
_LABEL = (
    rf"(?:r[ée]f(?:[ée]rences?)?s?\b\.?(?: {_WORD}){{0,3}}?(?: ?(?:n[°º]|№))?"
    rf"|r[ée]f(?:[ée]rences?)?s?\b(?: {_WORD}){{0,6}} ?:"
    rf"|(?:n[°º]s?\.?|(?-i:\bNo\b\.?)|№|\bnum[ée]ros?\b)(?: ?{_WORD}){{0,3}}?"
    rf"|(?:n[°º]|\bnum[ée]ro\b)(?: ?{_WORD}){{0,6}}(?: ?\([^()]{{1,20}}\))? ?:"
    rf"|\b(?:identifiant|code client|code d['’]accès)s?\b(?: {_WORD}){{0,4}}? ?"
    r"|\b(?:dossier|contrat|facture|avis|client|compte|matricule|allocataire|adhérent|abonné|police"
    r"|affaire|requête|sinistre|AGDREF|étranger|RG|portalis|PDL|PCE|IPP|INE|IEP|colis|file|case)"
    r"(?: client)?)"
)
_REFERENCE = re.compile(
    rf"(?<!\w)(?P<label>{_LABEL}) ?(?:n[°º]|№|number|no\.)? ?:? ?"
    r"(?P<value>(?P<prefix>(?-i:[A-Z]{1,6}) (?=\d))?(?=[^\s]*\d)[A-Za-z\d]+(?:[./_-]+[A-Za-z\d]+)*"
    r"(?: \d[A-Za-z\d]*)*)",
    re.IGNORECASE,
)
_LABEL_ROW = re.compile(
    rf"(?:{_LABEL}) ?(?:n[°º]|№)? ?:", re.IGNORECASE
)  # alone on its row: the row below is the number, and nothing else
_VALUE_ROW = re.compile(r"(?=\D{0,4}\d)[A-Z\d]+(?:[ ./_-]{1,2}[A-Z\d]+)*")
_NO_REFERENCE = re.compile(
    r"\b(?:siret|siren|rcs|iban|bic|tva|ape|naf|t[ée]l(?:[ée]phon\w*)?|fax|portable|mobile|vert"
    r"|cristal|azur"
    r"|unique|d['’](?:appel|urgence)|gratuit|surtaxé|suivant|articles?|postal\w*|pages?|[ée]tage"
    r"|guichet|bureau|salle|porte|bâtiment|appartement|rue|ligne|quai|bus|métro|décret|loi|cerfa"
    r"|code (?:de|du|des|général)|directive|ordonnance|circulaire|règlement|lot|chambre)\b",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"allocataire|étranger|fiscal|client|contrat|identifiant|réf|abonné|agdref|\w +n[°º]", re.I
)
_IBAN = re.compile(r"[A-Z]{2}\d{2} ?[A-Z\d]{4} ?[A-Z\d]{4}\b")
_LONG = 5  # digits
_SHORT_CALL = 7  # signs of a short telephone number at most
_HEAD = re.compile(r"(?:[A-Z]{1,6} )?[A-Za-z\d]+(?:[./_-]+[A-Za-z\d]+)*")
_GROUP = re.compile(r" \d{2,8}[A-Z]{0,2}(?![\w,.€%/'’-]\w| ?[€%]| ?h\b)\b")
_KEY = re.compile(r" [A-Z]{1,2}(?=\s*(?:$|\n|[,;.)/|–-]))")

_PHONE = re.compile(
    r"(?<![\w,.€-])(?:"
    r"(?:(?:\+|00) ?33 ?(?:\(0\) ?)?[1-9]|0 ?[1-9])(?:[ .\-/]?\d{2}){4}(?!\d)"
    r"|0[ .]?8\d{2}[ .]?\d{3}[ .]?\d{3}(?!\d)"
    r"|0\d{3} \d{3} \d{3}(?!\d)"
    r"|\(\d{2,3}\) ?\d{3}-\d{2}-\d{2}(?!\d)"
    r"|3[0-9]\d{2}(?!\d)|3\d \d{2}(?! ?\d)|11[0-9](?!\d)|1[578](?!\d)|116 ?\d{3}(?!\d)"
    r")(?![\w€/-]|[.,]\d| ?[€%])"
)
_SHORT = re.compile(r"\d{2,4}|3\d \d{2}|116 ?\d{3}")
_CALLS = re.compile(
    r"(?:t[ée]l(?:[ée]phon\w+)?\b\.?|\bappel\w*|\bcompos\w+|num[ée]ro(?: vert| gratuit| d['’]\w+)?"
    r"|joindre|joignable|contact\w*|serveur vocal|plateforme|urgences?|call|phone|renseignements?"
    r"|annuler|assistance|écoute|information)[^\d.;\n]{0,30}$"
    r"|\b(?:au|le) $|\w [-–|•] $",
    re.IGNORECASE,
)
_CALLED = re.compile(r"(?:appel\w*|compos\w+|faites|SAMU|police|pompiers)[^\d.;\n]{0,12}$", re.I)
_STREET = re.compile(
    r",? ?(?:bis|ter|rue|av\b|avenue|bd|boulevard|place|cours|quai|route|impasse|allée|chemin"
    r"|square"
    r"|passage|euros?|eur|habitant|jour|mois|personne|heure|kwh|m²|janv|f[ée]vr|mars|avril|mai\b"
    r"|juin"
    r"|juil|ao[uû]t|sept|oct|nov|d[ée]c|er\b)",
    re.IGNORECASE,
)
_FREE = re.compile(
    r" ?(?:\((?:gratuit|appel|service|prix|numéro|coût|0,)|service gratuit|[-–] ?appel|, appel)",
    re.I,
)
_FAX = re.compile(r"(?:fax|t[ée]l[ée]copi\w*)[^\d\n]{0,20}$", re.IGNORECASE)
_BANK = re.compile(r"\b(?:IBAN|BIC|SIRET|SIREN|RCS|TVA)\b[^.;\n]{0,45}$", re.IGNORECASE)


def references_in(text: LetterText) -> tuple[Span, ...]:
    """Numbers by which the sender knows the reader or the matter: the value without its label."""
    days = [dated.span.start for dated in dates_in(text)]
    found: dict[str, Span] = {}
    for row in text.rows:
        for match in _REFERENCE.finditer(text.flowing, row.start, row.end):
            start = match.start("value")
            told = ":" in text.flowing[match.end("label") : start]
            if match["prefix"] and not told and not match["label"].casefold().startswith("r"):
                start = match.end("prefix")  # "N° RG 26/01234": part of the label
            before = text.flowing[max(row.start, match.start() - 30) : match.start()]
            if _foreign(match["label"], match["value"], before):
                continue
            if _IBAN.match(text.flowing, start) or _loose(match):
                continue
            limit = min([row.end, *(day for day in days if start <= day)])
            span = text.span(start, _whole(text.flowing, start, limit))
            if len(re.sub(r"\W", "", span.text)) > 2:
                found.setdefault(span.text, span)
    for span in _below_labels(text):
        found.setdefault(span.text, span)
    return tuple(found.values())


def _below_labels(text: LetterText) -> Iterator[Span]:
    """Numbers that fill the row under their label: "N° de dossier :"."""
    for label, row in pairwise(text.rows):
        if not _LABEL_ROW.fullmatch(label.text) or not _VALUE_ROW.fullmatch(row.text):
            continue
        if sum(sign.isdigit() for sign in row.text) >= _LONG and not _foreign(
            label.text, row.text, ""
        ):
            yield row


def _loose(match: re.Match[str]) -> bool:
    """True when nothing but a noun ties a short number to the label: "service client 3004"."""
    tied = re.search(r"[:°ºn№.]\W*$|r[ée]f\w*$", match.group()[: -len(match["value"])], re.I)
    digits = re.sub(r"\D", "", match["value"])
    return not tied and len(digits) < _LONG


def _foreign(label: str, value: str, before: str) -> bool:
    """True for numbers of laws, companies, rooms and telephones."""
    near = re.split(r"[.;:,]", before)[-1]
    if _NO_REFERENCE.search(f"{near} {label}") or _BANK.search(before):
        return True
    owned = _OWNED.search(f"{near} {label}") and not _CALLS.search(f"{near} ")
    return _PHONE.fullmatch(value) is not None and not owned


def _whole(flowing: str, start: int, end: int) -> int:
    """Where a number ends: "6 012 345 678" and "TLS26 118 4402 K" go on after a space, "1234567 12
    rue" and "48213 3e chambre" do not."""
    head = _HEAD.match(flowing, start, end)
    if head is None:
        return end
    at = head.end()
    while group := _GROUP.match(flowing, at, end):
        after = flowing[group.end() : group.end() + 20]
        phone = _PHONE.match(flowing, group.start() + 1, end)
        if _STREET.match(after) or (phone and len(phone.group()) > _SHORT_CALL):
            break
        at = group.end()
    key = _KEY.match(flowing, at, end)
    return key.end() if key else at


def phones_in(text: LetterText) -> tuple[Span, ...]:
    """Telephone numbers; fax numbers and parts of other numbers are left out."""
    taken = references_in(text)
    found: dict[str, Span] = {}
    for span in _phones(text):
        if not any(_overlap(span, reference) for reference in taken):
            found.setdefault(re.sub(r"\D", "", span.text), span)
    return tuple(found.values())


def _phones(text: LetterText) -> Iterator[Span]:
    for match in _PHONE.finditer(text.flowing):
        before = text.flowing[max(0, match.start() - 50) : match.start()]
        after = text.flowing[match.end() : match.end() + 20]
        if _FAX.search(before) or _BANK.search(before):
            continue
        if re.search(r"\d ?$", before[-2:]) or re.match(r" ?\d", after):
            continue
        if _SHORT.fullmatch(match.group()) and not _short_call(match.group(), before, after):
            continue
        yield text.span(*match.span())


def _short_call(number: str, before: str, after: str) -> bool:
    """True when the words around say that a short number is one to call."""
    if _STREET.match(after):
        return False
    if len(number) == 2:
        return _CALLED.search(before) is not None
    return bool(_CALLS.search(before) or _FREE.match(after))


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
