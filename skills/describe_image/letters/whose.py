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
    r"si vous (?:pay|regl|vous acquitt)\w+|\b(?:de|d'avoir a) (?:payer|quitter|liberer)\b|"
    r"(?:vous |il |elle |ils |elles )?(?:devez|devrez|doi(?:t|vent)|devra|devront)(?: nous)?"
    r"(?: etre \w+)?|il vous (?:appartient|faut|incombe|reste)|vous etes (?:tenu|pri|invit|mis)\w*"
    r"|etes (?:tenu|pri|invit)\w*|merci\b|(?:nous|je) vous (?:pri|demand|invit|remerci|mett|mets"
    r"|saur|ser(?:ai|i)|accord|laiss|rappel|conseill|recommand|enjoin|somm|encourag)\w*"
    r"|vous (?:disposez|avez|aurez|disposerez)\b|impart\w+|est (?:accorde|laisse|fixe)\w*"
    r"|\ba (?:nous )?(?:retourner|renvoyer|regler|payer|transmettre|completer|fournir|deposer"
    r"|adresser|restituer|remettre|effectuer|rendre|acquitter|communiquer|signer|souscrire|faire)"
    r"|\b(?:de|d') ?(?:nous |bien vouloir )\w+|de votre part|a defaut|faute de"
    r"|en l'absence de"
    r" (?:reglement|paiement|regularisation|retour|versement)|\bsi\b[^.;,]{0,60}\b(?:ne|n')"
    r"|sans (?:reponse|reglement|paiement|retour|nouvelles?)(?! de (?:notre|l'admin))"
    r"|il convient|il est (?:imperati|necessaire|indispensable|obligatoire)\w*|nous parv\w+"
    r"|nous (?:devons|attendons|souhaitons) (?:recevoir|avoir)?|votre (?:reponse|reglement"
    r"|paiement)"
    r"|(?<!vous )(?<!vous en )(?<!vous les )(?<!vous l')\b(?!chez|assez|rez|nez)\w{2,}ez\b"
    r"(?!-vous)|vous pouvez (?:encore |aussi |egalement )?(?:nous |vous )?(?:pay|regl|declar|transm"
    r"|envoy|depos|repond|inscri|demand|contest|present|form|sais|complet|adress)\w+"
    r"|commandement|sommation|injonction|vous est (?:fait|demande|enjoint|ordonne)"
    r"|please|you (?:must|have|need)|quitter|liberer|obligation|attendue?s?|souhaitee?"
    r"|(?:не)?обхідно|необходимо|потрібно|нужно|просимо|просим|з.явитися|явиться"
)
_OTHERS = (
    r"nous (?:vous |y |en |l'|le |la |les )?\w+(?:rons|ons)\b|vous (?:recevrez|serez|percevrez"
    r"|obtiendrez|benefici\w+|restez (?:couvert|assure)\w*|touchez|conservez)|vous sera\b"
    r"|vous seront"
    r"|\b(?:sera|seront) (?:ensuite |alors |donc |\w+ment )?(?:trait|etudi|examin|vers|effectu"
    r"|envoy|adress|rembours|instrui|realis"
    r"|expedi|delivr|dispon|contact|pay|credit|prelev|debit|commun|rend|mis)\w*"
    r"|interviendra|parviendra|se prononce\w*|statue\w*|silence|vaut (?:decision|rejet|accord)"
    r"|reputee?|implicite|reponse de (?:notre|l'administration|la part)|(?:l'administration"
    r"|la commission|la prefecture) (?:dispose|doit|a )|notre (?:reponse|decision)"
    r"|delais? (?:moyen|de traitement|d'(?:instruction|acheminement)|de livraison|de reponse"
    r"|de carence|de reflexion|legal de conservation)|technicien|retract\w+|renoncer"
    r"|(?<!etre )(?<!pas )\b(?:deposee?|recue?|nee?|conclue?|achetee?|entree?)s? avant"
    r"|vala[bl]+es?|valides?|validite|droits? (?:sont |est )?ouverts?|en vigueur|couverte?"
    r"|garanti\w*|assuree?\b|maintenue?s?|prolong\w+|suspendue?s?|fermee?s?|ouverte?s?|heberge\w*"
    r"|autorisee?s? a|treve|periode|\boffre|profite[zr]|promotion|consultables?|accessibles?"
    r"|disponibles?|prelev\w+|conservee?|si vous (?!ne|n')\w+"
)
_DONE = (  # by the reader, in the past
    r"vous (?:avez|aviez) (?:bien |deja )?(?:depos|envoy|transm|effectu|pay[eé]|regle|fait|recu"
    r"|demande|present|sign|adress|sollicit|form)\w*"
)
_COMING = r"\b(?:sera|seront|serait)\b(?! a )|\b(?!devra)\w+(?:era|eront|dra|dront)\b"
"""What others will do, where it stands before a time limit."""
_WHOSE_BEFORE = re.compile(
    rf"(?P<past>{_DONE})|(?P<reader>vous beneficiez d'un delai|{_READER})"
    rf"|(?P<others>{_OTHERS}|{_COMING}|(?:contrat|assurance|bail|titre|carte|abonnement|garantie"
    r"|recepisse)[^.;,]{0,30} echeance)",
    re.IGNORECASE,
)
_WHOSE = re.compile(rf"(?P<reader>{_READER})|(?P<others>{_OTHERS})", re.IGNORECASE)
_NEVER = re.compile(
    r"retract|sauf resiliation|vaut (?:decision|rejet|accord)|rejet implicite|implicitement"
    r"|reputee? (?:rejet"
    r"|accept)"
    r"|resili(?:er|ation) (?:a tout|sans frais)|changer d'avis|consider\w+ comme rejetee",
    re.IGNORECASE,
)
_CHOICE = re.compile(
    r"si vous (?:pay|regl|vous acquitt)|vous (?:pouvez|avez la possibilite)"
    r"|il vous est possible|delai supplementaire",
    re.IGNORECASE,
)
_APPEAL = re.compile(
    r"\brecours\b|\bcontest\w+|\breclamation|\bopposition\b|(?:faire|interjeter|relever) appel"
    r"|(?<!nous )\bsaisir (?:le|la|l')|\bsaisine\b|mediateur|desaccord|\bappeal\b|оскарж"
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
        before = list(_WHOSE_BEFORE.finditer(text.flowing, floor, start))
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
