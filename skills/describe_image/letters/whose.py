"""Whose time limit it is: the reader's, or that of an office, a document, a season."""

from __future__ import annotations

import re
from enum import IntEnum

from skills.describe_image.letters.text import LetterText, Span

_WINDOW = 160  # characters on either side in which words decide


class Rank(IntEnum):
    """Weight of a time limit: the lower goes first."""

    DUTY = 0
    CHOICE = 1
    APPEAL = 2


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
    r"|(?<!vous )(?<!vous en )(?<!vous les )(?<!vous l['’])\b(?!chez|assez|rez|nez)\w{2,}ez\b"
    r"(?!-vous)|vous pouvez (?:encore |aussi |également )?(?:nous |vous )?(?:pay|régl|déclar|transm"
    r"|envoy|dépos|répond|inscri|demand|contest|présent|form|sais|complét|adress)\w+"
    r"|commandement|sommation|injonction|vous est (?:fait|demandé|enjoint|ordonné)"
    r"|please|you (?:must|have|need)|quitter|libérer|obligation|attendue?s?|souhaitée?"
    r"|(?:не)?обхідно|необходимо|потрібно|нужно|просимо|просим|з.явитися|явиться"
)
_OTHERS = (
    r"nous (?:vous |y |en |l['’]|le |la |les )?\w+(?:rons|ons)\b|vous (?:recevrez|serez|percevrez"
    r"|obtiendrez|bénéfici\w+|restez (?:couvert|assuré)\w*|touchez|conservez)|vous sera\b"
    r"|vous seront"
    r"|\b(?:sera|seront) (?:ensuite |alors |donc |\w+ment )?(?:trait|étudi|examin|vers|effectu"
    r"|envoy|adress|rembours|instrui|réalis"
    r"|expédi|délivr|dispon|contact|pay|crédit|prélev|débit|commun|rend|mis)\w*"
    r"|interviendra|parviendra|se prononce\w*|statue\w*|silence|vaut (?:décision|rejet|accord)"
    r"|réputée?|implicite|réponse de (?:notre|l['’]administration|la part)|(?:l['’]administration"
    r"|la commission|la préfecture) (?:dispose|doit|a )|notre (?:réponse|décision)"
    r"|délais? (?:moyen|de traitement|d['’](?:instruction|acheminement)|de livraison|de réponse"
    r"|de carence|de réflexion|légal de conservation)|technicien|rétract\w+|renoncer"
    r"|(?<!être )(?<!pas )\b(?:déposée?|reçue?|née?|conclue?|achetée?|entrée?)s? avant"
    r"|vala[bl]+es?|valides?|validité|droits? (?:sont |est )?ouverts?|en vigueur|couverte?"
    r"|garanti\w*|assurée?\b|maintenue?s?|prolong\w+|suspendue?s?|fermée?s?|ouverte?s?|hébergé\w*"
    r"|autorisée?s? à|trêve|période|\boffre|profite[zr]|promotion|consultables?|accessibles?"
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


def whose(text: LetterText, sentence: Span, start: int, end: int) -> bool | None:
    """True: the reader's; False: somebody else's; None: not said.

    The words nearest before decide; where there are none, the nearest after. A clause counts
    before its sentence.

    start, end: where the date or the number stands in `text.flowing`.
    """
    low, high = max(sentence.start, start - _WINDOW), min(sentence.end, end + _WINDOW)
    clause = text.flowing.rfind(";", low, start) + 1 or low
    for floor in dict.fromkeys((clause, low)):
        before = list(_WHOSE.finditer(text.flowing, floor, start))
        if before:
            return before[-1].lastgroup == "reader"
        if after := _WHOSE.search(text.flowing, end, high):
            return after.lastgroup == "reader"
    return None


def rank_of(text: LetterText, sentence: Span, start: int, end: int) -> Rank | None:
    """How much a time limit of the reader weighs; None: nothing has to be done by then."""
    low, high = max(sentence.start, start - _WINDOW), min(sentence.end, end + _WINDOW)
    words = text.flowing[low:high]
    if _NEVER.search(words):
        return None
    if _APPEAL.search(words):
        return Rank.APPEAL
    return Rank.CHOICE if _CHOICE.search(words) else Rank.DUTY
