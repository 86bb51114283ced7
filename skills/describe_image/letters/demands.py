"""What a letter demands, the documents it asks for, what happens otherwise, how to contest.

Each is the statement of the letter that says it best: statements are weighed by their wording, and
none is taken when even the best is light. A statement of politeness ("veuillez agréer"), a remark
("pour tout renseignement, contactez ...") or a way to contest is no demand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from skills.describe_image.letters import kinds
from skills.describe_image.letters.statements import BULLET, Layout
from skills.describe_image.letters.text import Span
from skills.describe_image.letters.wording import wording

LONGEST = 320  # characters of a statement that is spoken whole
Weights = tuple[tuple[float, re.Pattern[str]], ...]

_IMPERATIVE = (
    r"(?:r[ée]glez|payez|envoyez|renvoyez|retournez|transmettez|complétez|adressez|déposez|apportez|prenez(?! note| en compte)"
    r"|contactez|appelez|connectez-vous|rendez-vous (?:sur|dans|à|au)|signez|validez|actualisez|déclarez|remplissez|présentez(?:-vous)?"
    r"|munissez-vous|fournissez|joignez|remboursez|effectuez|procédez|vérifiez|confirmez|inscrivez-vous|remettez|justifiez|libérez|quittez|prévenez)"
)  # fmt: skip
_DEMANDS: Weights = (
    (4, wording(r"mett(?:ons|ez|re)? en demeure", r"mets en demeure", r"êtes mise? en demeure", r"sommes? (?:par la présente )?de", r"faisons commandement",
                r"vous (?:est|a été) fait (?:commandement|obligation)", r"(?:êtes|est) (?:donc )?(?:convoquée?s?|obligée? de quitter)", r"vous convoque")),
    (4, wording(r"vous (?:devez|devrez)(?! \d)", r"vous êtes (?:donc |par conséquent )?(?:priée?s?|tenue?s?|invitée?s?|obligée?s?|dans l'obligation)",
                r"(?:je|nous) vous (?:demand\w+|invit\w+|pri\w+|remerci\w+ de (?:bien vouloir|nous|me|\w+er)|saurai\w* gré)(?! d'agréer)",
                r"merci (?:de |d'|par avance de )(?!votre|l'attention|la confiance)(?:bien vouloir |nous |me |vous )*\w+", r"veuillez(?! agréer| trouver| croire| recevoir| noter)",
                r"prions de (?:bien vouloir )?(?!croire|recevoir|trouver)", r"il (?:vous )?(?:appartient|incombe|convient|est nécessaire|est impératif|est obligatoire|faut|vous est demandé|est demandé)",
                r"êtes attendue?s?", r"vous reste à", r"avez l'obligation", r"you must", r"please", r"необхідно", r"необходимо", r"просимо", r"просим")),
    (3, wording(rf"^\W*(?:pour (?:cela|ce faire|payer|régler|continuer)[^,]{{0,40}},? )?{_IMPERATIVE}\b", rf"(?:, |: |puis |et ){_IMPERATIVE}\b",
                r"(?:doit|doivent|devra|devront) (?:nous |m'|être |impérativement |obligatoirement |donc )*(?:parvenir|réglée?s?|payée?s?|versée?s?|remboursée?s?|retournée?s?|renvoyée?s?|transmise?s?|adressée?s?|fournie?s?|acquittée?s?|déposée?s?|complétée?s?|remise?s?|signée?s?|présentée?s?|présenter)",
                r"(?:à (?:nous )?(?:retourner|renvoyer|régler|payer|transmettre|compléter|fournir|remettre|rembourser))\b",
                r"(?:avez|aurez|disposez)[^.]{0,70}(?:pour|afin de) (?!contester|former|saisir|faire appel|demander)\w+")),
    (2.5, wording(r"(?:somme|montant|total|net|solde|facture)[^.]{0,50}(?:à (?:payer|régler|rembourser|verser)|due|dû|payable)", r"(?:êtes|restez|demeurez) (?:nous )?(?:redevable|débit)", r"nous devez",
                  r"date (?:limite )?de (?:paiement|retour|règlement)", r"payable (?:avant|à réception|au plus tard)", r"(?:rendez-vous|rdv|audience|entretien)[^.]{0,60}(?:fixée?|prévue?|le \d|le \w+di)",
                  r"n'(?:a|ont) pas été (?:fournie?s?|transmise?s?|reçue?s?)", r"il manque", r"nous (?:vous )?(?:invitons|convions|attendons|donnons rendez-vous)", r"avez rendez-vous")),
    (1.2, wording(r"avant le \d", r"au plus tard", r"sous \w+ (?:jours?|heures?)", r"dans (?:un|le) délai", r"impérativement", r"jusqu'au", r"d'ici", r"muni")),
)  # fmt: skip
_NO_DEMAND: Weights = (
    (9, wording(r"agréer", r"salutations", r"recevoir[^.]{0,30}expression", r"cordialement", r"ne (?:pas )?(?:tene[zr]|tenir) (?:pas )?compte", r"ne pas répondre", r"n'avez (?:rien|aucune)",
                r"aucun(?:e démarche| document| justificatif)? (?:n'est|à|de votre part)", r"si vous avez (?:déjà|entre-?temps)", r"merci (?:de|pour) votre (?:confiance|compréhension|attention|fidélité)")),
    (6, wording(r"^\W*(?:pour (?:tout|toute|plus|en savoir|obtenir|connaître|nous (?:contacter|joindre)|contacter|information)|en cas de (?:question|difficult|besoin|doute)|si vous (?:avez (?:des|une) question|souhaitez|désirez|rencontrez|contestez|n'êtes pas d'accord|êtes (?:en|dans)))",
                r"reste(?:ons|nt)? à votre disposition", r"n'hésitez pas", r"recours", r"contest(?:er|ation|ez)", r"réclamation")),
    (5, wording(r"^\W*(?:à défaut|faute de|sans réponse|en l'absence|sinon|dans le cas contraire|passé ce délai|failure|у разі неявки)", r"nous contacter au", r"rappel(?:er|ez) (?:cette|la|votre|vos|ces|le|les) (?:référence|numéro|dossier)", r"(?:conserve[rz]|garde[rz]) (?:ce|cette|précieusement|la|le)",
                r"horaires? d'ouverture", r"ouvert (?:du|de)", r"loi (?:informatique|du|n°)", r"rgpd", r"données personnelles", r"^\W*conformément")),
    (2, wording(r"^\W*(?:si |en cas de|lorsque|afin de mieux|toutefois)", r"vous pouvez", r"nous avons bien reçu", r"vous avez (?:transmis|déposé|demandé)")),
)  # fmt: skip
_FITTING = {
    kinds.APPOINTMENT: wording(r"présenter", r"convoqu", r"rendez-vous", r"comparaître", r"entretien", r"audience", r"attendue?"),
    kinds.MEETING: wording(r"réunion", r"assemblée", r"rencontre", r"présence", r"coupon", r"particip"),
    kinds.PAYMENT: wording(r"payer", r"régl", r"rembours", r"versement", r"paiement", r"somme", r"redevable", r"acquitt"),
    kinds.BILL: wording(r"payer", r"régl", r"paiement", r"montant", r"prélev"),
    kinds.DOCUMENTS: wording(r"pièces?", r"documents?", r"justificatif", r"transmettre", r"fournir", r"parvenir", r"envoyer", r"retourner", r"compléter", r"formulaire"),
    kinds.NOTICE: wording(r"payer", r"régl", r"demeure", r"commandement", r"quitter", r"libérer", r"somme", r"délai"),
    kinds.REFUSAL: wording(r"quitter", r"rembours", r"restitu", r"libérer", r"présenter"),
}  # fmt: skip
_CONSEQUENCES: Weights = (
    (4, wording(r"^\W*(?:à|a) défaut", r"^\W*faute d", r"sous peine d", r"sans (?:réponse|nouvelles?|retour|règlement|paiement|réaction|régularisation|action|manifestation)[^.]{0,20} (?:de votre part|dans|avant|sous)",
                r"en l'absence d[e'u]?[^.]{0,12}(?:réponse|paiement|règlement|retour|régularisation|ces |ce |documents?|pièces?|votre|réception|présentation)",
                r"passé (?:ce|cette) (?:délai|date)", r"dans le cas contraire", r"(?:en cas (?:d'absence|de non|d'impayé|de (?:refus|retard|défaut|silence)|d'inexécution))",
                r"si (?:vous|nous|votre|le|la|les|cette|ces|aucun|rien)[^.,]{0,90} (?:ne|n'|pas)[^.,]{0,60},", r"^\W*sinon\b", r"^failure to", r"у разі неявки", r"votre absence")),
    (3, wording(r"considérée? comme (?:annulée?|abandonnée?|nulle?)", r"(?:serons|verrons|sommes|serions) (?:dans l'obligation|contraints?|obligés?)", r"vous (?:vous )?(?:exposez|risquez)",
                r"(?:sera|seront|pourra|pourront|pourrait|peut) (?:être |faire l'objet |également |automatiquement |alors |donc )*(?:majorée?s?|suspendue?s?|radiée?s?|rejetée?s?|classée?s?|annulée?s?|coupée?s?|résiliée?s?|expulsée?s?|poursuivie?s?|interrompue?s?|supprimée?s?|clôturée?s?|retenue?s?|prélevée?s?|engagée?s?|refusée?s?|exécutée?s?|sanctionnée?s?|d'office|d'une (?:saisie|majoration|radiation|sanction|réduction|interruption|suspension|mesure))",
                r"majoration de \d", r"majorée? de", r"procéd(?:er|erons|era)[^.]{0,40}(?:saisie|radiation|coupure|suspension|résiliation|recouvrement|retenue)", r"poursuites", r"recouvrement forcé", r"frais supplémentaires",
                r"may affect", r"буде припинено", r"concours de la force publique")),
    (1, wording(r"à défaut", r"faute d", r"suspen[ds]", r"radi[ée]", r"majoration", r"pénalité")),
)  # fmt: skip
_NO_CONSEQUENCE: Weights = (
    (9, wording(r"vaut (?:décision (?:implicite )?de )?rejet", r"rejet implicite", r"agréer", r"ne (?:pas )?(?:tene[zr]|tenir) (?:pas )?compte", r"silence (?:gardé )?(?:de|par) (?:l'|la|le)", r"silence de l'administration")),
    (4, wording(r"recours", r"contest", r"^\W*(?:pour (?:tout|toute|plus))", r"nous (?:prévenir|avertir|informer)", r"si vous ne pouvez pas (?:venir|vous)[^.]{0,60}(?:prév|appel|contact|avert|inform)", r"empêchement")),
    (3, wording(r"veuillez", r"merci d", r"\b(?:vous pouvez|contactez|appelez|prévenez)")),
)  # fmt: skip
_APPEALS: Weights = (
    (4, wording(r"(?:pouvez|peut|peuvent|pourrez|possibilité de|droit de|disposez|avez|souhaitez|désirez|entendez|voulez)[^.]{0,90}(?:contest\w+|recours|réclamation|appel de|faire appel|interjeter|saisir (?:le|la|notre|votre)|opposition|(?:demander|solliciter) (?:le réexamen|un réexamen|une remise))",
                r"(?:recours|contestation|réclamation|opposition|appel)[^.]{0,60}(?:peut|doit|devra|pourra|dans (?:un|le) délai|est (?:ouvert|possible|à former)|devant|auprès|délai)",
                r"(?:susceptible|faire l'objet) d[e'](?:[ u]?n)? ?(?:recours|contestation|réclamation|appel)", r"peut être (?:contestée?|déférée?|attaquée?|frappée? d'appel)",
                r"(?:former|formuler|exercer|introduire|déposer|adresser|présenter) (?:un |une |votre |ce )?(?:recours|réclamation|requête|contestation|opposition|appel|rapo)",
                r"voies et délais", r"(?:délai|deux mois|un mois|\d+ (?:jours|mois|heures))[^.]{0,40}(?:pour|afin de) (?:contester|saisir|former|faire appel|introduire|demander l'annulation)", r"si vous (?:contestez|n'êtes pas d'accord|êtes en désaccord|souhaitez contester)", r"en cas de (?:désaccord|contestation|litige)",
                r"saisir (?:le médiateur|la commission|le tribunal|la cour|le défenseur)", r"right to appeal", r"you can appeal", r"оскаржити", r"обжаловать")),
    (1.5, wording(r"tribunal", r"commission", r"\bcnda\b", r"cour nationale", r"médiateur", r"gracieux", r"hiérarchique", r"contentieux", r"préalable", r"ministre", r"commission de recours amiable", r"t[ée]l[ée]recours", r"officier du ministère public")),
    (1.5, wording(r"délai", r"deux mois", r"un mois", r"\d+ jours", r"\d+ mois", r"\d+ heures", r"à compter de")),
)  # fmt: skip
_NO_APPEAL: Weights = (
    (5, wording(r"agréer", r"(?:votre|le) (?:recours|requête|réclamation)[^.]{0,40}(?:a (?:bien )?été|est (?:bien )?(?:enregistr|rejet|reçu|irrecevable))", r"avons (?:bien )?reçu votre (?:recours|réclamation)", r"vu (?:le|la|les|l')")),
    (2.5, wording(r"(?:audience|convoqué|copie) (?:de|du) (?:votre )?recours", r"n'est pas suspensif", r"ne suspend pas")),
)  # fmt: skip


def demand_in(layout: Layout, kind: str) -> Span | None:
    """The one statement that says what the reader has to do; None when nothing is demanded."""
    fitting = _FITTING.get(kind)
    best, found = 2.4, None
    for number, one in enumerate(_spoken(layout)):
        text = layout.plain[one.start : one.end]
        score = _score(text, _DEMANDS) - _sum(text, _NO_DEMAND)
        if fitting and score > 0 and fitting.search(text):
            score += 2
        score -= min(number, 20) * 0.02
        if score > best:
            best, found = score, one
    return _trimmed(layout, found) if found else None


def consequence_in(layout: Layout) -> Span | None:
    """The statement that says what happens otherwise."""
    return _trim(layout, _heaviest(layout, _CONSEQUENCES, _NO_CONSEQUENCE, least=3))


def appeal_in(layout: Layout) -> Span | None:
    """The statement that says how to contest."""
    return _trim(layout, _heaviest(layout, _APPEALS, _NO_APPEAL, least=4))


def _heaviest(layout: Layout, pro: Weights, contra: Weights, least: float) -> Span | None:
    best, found = least - 0.01, None
    for one in _spoken(layout):
        text = layout.plain[one.start : one.end]
        heaviest = pro[0][0]
        if not any(pattern.search(text) for _, pattern in pro[:2] if heaviest):
            continue
        score = _sum(text, pro) - _sum(text, contra)
        if score > best:
            best, found = score, one
    return found


def _spoken(layout: Layout) -> Iterator[Span]:
    """Statements that are sentences: not the subject, not a lone title or list item."""
    subject = layout.subject
    for one in layout.statements:
        if subject and one.start < subject.end and subject.start < one.end:
            continue
        words = one.text.split()
        if len(words) >= 3 and not (BULLET.match(one.text) and len(words) < 5):
            yield one


def _sum(text: str, weights: Weights) -> float:
    return sum(weight for weight, pattern in weights if pattern.search(text))


def _score(text: str, weights: Weights) -> float:
    """The best wording in full, a second one a little."""
    found = sorted((weight for weight, pattern in weights if pattern.search(text)), reverse=True)
    return found[0] + 0.3 * sum(found[1:3]) if found and found[0] > 2 else 0.0


def _trim(layout: Layout, span: Span | None) -> Span | None:
    return _trimmed(layout, span) if span else None


def _trimmed(layout: Layout, span: Span) -> Span:
    """Without the bullet before it; a long one ends at its last comma or semicolon."""
    bullet = BULLET.match(span.text)
    start = span.start + (bullet.end() if bullet else 0)
    text = layout.text.flowing[start : span.end]
    if len(text) > LONGEST:
        cut = max(text.rfind(mark, 0, LONGEST) for mark in (";", ",", ":"))
        text = text[: cut if cut > 80 else text.rfind(" ", 0, LONGEST)]
    return layout.text.span(start, start + len(text))


# --- documents ------------------------------------------------------------------------------------

_ASKED = wording(
    r"(?:pièces?|documents?|justificatifs?|éléments?|originaux|copies?)(?: justificati\w+| complémentaires?| originaux| et \w+)? (?:suivante?s?|ci-dessous|ci-après|manquante?s?|à (?:fournir|joindre|apporter|présenter|transmettre|produire|nous \w+)|demandée?s?|nécessaires?|obligatoires?|exigée?s?)",
    r"muni(?:e|s|es)?(?:ssez-vous)? (?:de |d'|des |du |impérativement )", r"(?:apport|fourni|joind|transmet|envoy|adress|produi|présent|déposer|retourner|communiqu|remettre|faire parvenir)\w*[^.:]{0,40}(?::|(?:une?|votre|vos|la|le|les|deux|des) (?:copie|photocopie|pièce d|justificatif|attestation|passeport|carte|titre|récépissé|relevé|rib|avis|acte|photo|certificat|bulletin|fiche|contrat|ordonnance|livret|formulaire|dernier|trois))",
    r"n'(?:a|ont) pas été (?:fournie?s?|transmise?s?|reçue?s?|jointe?s?)", r"il (?:nous )?manque", r"(?:pensez|n'oubliez pas)[^.]{0,20}(?:apporter|munir|venir avec)", r"(?:venir|présenter) (?:impérativement )?avec",
    r"accompagnée? de", r"à (?:apporter|fournir|joindre|présenter|nous retourner)\s?:", r"please bring",
)  # fmt: skip
_NOT_ASKED = wording(
    r"ci-joint", r"pièces? jointes?", r"trouverez", r"^\W*p\.?j\b", r"avons bien reçu (?:les|vos)", r"vous avez (?:bien )?(?:fourni|transmis)",
    r"aucun (?:document|justificatif)", r"ne (?:pas )?(?:joi|transm|envoy)",
)  # fmt: skip
_NOUN = wording(
    r"pièces? d'identité", r"passeports?", r"titres? de séjour", r"récépissés?", r"cartes?(?! bancaire)", r"\brib\b", r"\biban\b", r"relevés?", r"justificatifs?", r"attestations?", r"avis (?:d'|de )", r"bulletins?",
    r"fiches? de", r"photos?", r"photographies?", r"actes? de", r"certificats?", r"contrat", r"quittances?", r"factures?", r"livret", r"formulaires?", r"ordonnances?", r"convocation",
    r"photocopies?", r"copies?", r"original", r"jugement", r"devis", r"timbres?", r"déclarations?", r"preuves?", r"diplômes?", r"\bcv\b", r"curriculum", r"\bbail\b", r"extraits?", r"visa", r"radiographies?", r"résultats?",
    r"carnet", r"permis", r"notification", r"décision", r"bourse", r"courrier", r"lettre", r"mandat", r"chèque", r"questionnaire", r"dossier", r"passport", r"proof", r"this letter", r"lunettes", r"examens?", r"coupon", r"clés?", r"trousse", r"maillot",
)  # fmt: skip
_SPLIT = re.compile(
    r"\s*[;,]\s*(?:et\s+)?(?:(?:d['’]|de\s+|du\s+|des\s+)(?=\w))?|\s+(?:et|ainsi\s+que)\s+(?:d['’]\s?|de\s+|du\s+)?(?=(?:une?|la|le|les|l['’]|votre|vos|deux|trois|\d|tout|son|sa)\b)",
    re.IGNORECASE,
)  # fmt: skip
_LEAD = re.compile(r"^(?:et\s+)?(?:de\s+|d['’]\s?|du\s+|des\s+(?!\w+\s+photos))", re.IGNORECASE)
LONGEST_ITEM = 170
MOST_ITEMS = 15


def documents_in(layout: Layout) -> tuple[Span, ...]:
    """The documents that are asked for, each verbatim, without its bullet."""
    statements = layout.statements
    found: list[Span] = []
    for number, one in enumerate(statements):
        text = layout.plain[one.start : one.end]
        match = _ASKED.search(text)
        if match is None or _NOT_ASKED.search(text) or BULLET.match(one.text):
            continue
        items = _listed(layout, statements[number + 1 :]) if text.rstrip()[-1:] == ":" else []
        found += items or _inline(layout, one, match)
    kept = {(one.start, one.end): one for one in found}
    return tuple(kept[key] for key in sorted(kept))[:MOST_ITEMS]


def _listed(layout: Layout, rest: Sequence[Span]) -> list[Span]:
    """The list items that follow; without bullets, short statements that name a document."""
    items: list[Span] = []
    bulleted = bool(rest) and bool(BULLET.match(rest[0].text))
    for one in rest:
        bullet = BULLET.match(one.text)
        if bulleted and not bullet:
            break
        text = layout.plain[one.start : one.end]
        if not bulleted and (len(one.text) > 90 or not _NOUN.search(text) or one.text[-1] == ":"):
            break
        if len(one.text) <= LONGEST_ITEM:
            items.append(_item(layout, one.start + (bullet.end() if bullet else 0), one.end))
        if one.text[-1] == "." and bulleted and not _more(rest, one):
            break
    return [one for one in items if len(one.text) > 2]


def _more(rest: Sequence[Span], one: Span) -> bool:
    after = [other for other in rest if other.start > one.start]
    return bool(after) and bool(BULLET.match(after[0].text))


def _inline(layout: Layout, one: Span, match: re.Match[str]) -> list[Span]:
    """The enumeration inside one sentence."""
    flowing = layout.text.flowing
    colon = flowing.find(":", one.start + match.start(), one.end)
    start = colon + 1 if colon >= 0 and colon + 3 < one.end else _first_noun(layout, one, match)
    end = one.end
    for stop in re.finditer(
        r"\((?!s\))|\b(?:avant|pour|afin|dans|sous|par|au plus|à l['’]adresse|sur (?:votre|le site))\b",
        flowing[start:end],
    ):
        if stop.start() > 6 and stop.group() != "(":
            end = start + stop.start()
            break
    items, at = [], start
    for cut in [*_SPLIT.finditer(flowing, start, end), None]:
        stop = cut.start() if cut else end
        item = _item(layout, at, stop)
        if (
            item.text
            and len(item.text) <= LONGEST_ITEM
            and _NOUN.search(layout.plain[item.start : item.end])
        ):
            items.append(item)
        at = cut.end() if cut else end
    return items


def _first_noun(layout: Layout, one: Span, match: re.Match[str]) -> int:
    """Where the enumeration starts: after the words that ask."""
    plain = layout.plain[one.start : one.end]
    asked = wording(
        r"muni(?:e|s|es)?(?:ssez-vous)? (?:impérativement )?", r"(?:apporter|fournir|joindre|transmettre|envoyer|adresser|produire|présenter|déposer|retourner|communiquer|remettre|parvenir)\b",
        r"(?:apport|fournisse|joigne|transmette|envoye|adresse|présente)z", r"avec ", r"manque ", r"accompagnée? ", r"bring ",
    ).search(plain, match.start())  # fmt: skip
    return one.start + (asked.end() if asked else match.start())


def _item(layout: Layout, start: int, end: int) -> Span:
    span = layout.text.span(start, end)
    lead = _LEAD.match(span.text)
    start = span.start + (lead.end() if lead else 0)
    text = layout.text.flowing[start : span.end].rstrip(" ;,.:\n")
    text = re.sub(r"[\s,;]+(?:et|ou)$", "", text)
    return layout.text.span(start, start + len(text))
