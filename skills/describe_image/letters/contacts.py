"""Reference and telephone numbers of a letter, as written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skills.describe_image.letters.dates import dates_in
from skills.describe_image.letters.text import LetterText, Span

_LABEL = (
    r"(?:(?:vos |nos |votre |notre |mes )?r[ée]f(?:[ée]rences?)?s?\b\.?(?: (?:client|dossier"
    r"|à rappeler|du dossier"
    r"|de l['’]avis|unique de mandat|courrier|interne|bancaire|facture|locataire|contrat))*"
    r"|identifiant(?: (?:client|fiscal|national|usager|unique|ameli|CAF|internet))?s?"
    r"|code (?:client|d['’]accès|confidentiel)"
    r"|(?:n[°ºo]s?\.?|num[ée]ros?|№|no\.)(?: ?(?:d['’]|de |du |d[eu] la "
    r"|de l['’])?[\w'’/.-]+){0,4}?"
    r"|(?:numéro )?(?:fiscal|AGDREF|allocataire|étranger|télépaiement)"
    r"|(?:dossier|contrat|facture|avis|client|compte|matricule|allocataire|police|bail|recours"
    r"|affaire"
    r"|requête|sinistre|RG|portalis|NIR|PDL|PCE|reference|ref|case|file)(?: (?:client|n[°ºo]"
    r"|numéro|number|no\.?))?)"
)
_REFERENCE = re.compile(
    rf"(?<![\w])(?P<label>{_LABEL}) ?(?:n[°ºo]|№)? ?:? ?(?=[^\s]*\d|[A-Z]{{1,6}} ?\d)"
    r"(?P<value>[A-Z\d][A-Za-z\d]*(?:(?:[./_-]| (?=\d))[A-Za-z\d]+)*)",
    re.IGNORECASE,
)
_NO_REFERENCE = re.compile(
    r"siret|siren|rcs|iban|bic\b|tva|ape|naf|téléphone|tél\b|fax|télécopie|portable|mobile|vert"
    r"|article|postal"
    r"|page|étage|guichet|bureau|salle|porte|bâtiment|appartement|rue|ligne|quai|bus|métro",
    re.IGNORECASE,
)

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
    r"|joindre|joignable"
    r"|contact\w*|serveur vocal|plateforme|urgences?|\bau\b|\ble\b|call|phone|☎|📞)[^\d.;\n]{0,30}$",
    re.IGNORECASE,
)
_FREE = re.compile(
    r" ?(?:\((?:gratuit|appel|service|prix|numéro|coût|0,)|service gratuit|[-–] ?appel|, appel)",
    re.I,
)
_FAX = re.compile(r"(?:fax|t[ée]l[ée]copi\w*)[^\d\n]{0,20}$", re.IGNORECASE)
_BANK = re.compile(r"\b(?:IBAN|BIC|SIRET|SIREN|RCS|TVA|NIR)\b[^.;\n]{0,45}$", re.IGNORECASE)


def references_in(text: LetterText) -> tuple[Span, ...]:
    """Numbers by which the sender knows the reader or the matter: the value without its label."""
    days = [dated.span for dated in dates_in(text)]
    found: dict[str, Span] = {}
    for match in _REFERENCE.finditer(text.flowing):
        span = text.span(*match.span("value"))
        if _NO_REFERENCE.search(match["label"]) or not re.search(r"\d", span.text):
            continue
        if any(_overlap(span, day) for day in days) or len(span.text) < 3:
            continue
        if _BANK.search(text.flowing[max(0, match.start() - 50) : match.start()]):
            continue
        found.setdefault(span.text, span)
    return tuple(found.values())


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
        if _SHORT.fullmatch(match.group()) and not (_CALLS.search(before) or _FREE.match(after)):
            continue
        yield text.span(*match.span())


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
