"""What kind of letter it is, and whether it is grave.

Every wording that speaks for a kind has a weight. The same words count three times in the subject,
two and a half times in a title of the letterhead ("CONVOCATION"), once in the text; each wording
counts once, where it counts most. Sentences about what might happen ("sera rejetée", "à défaut")
speak for no decision. The heaviest kind is taken; the vaguest, "information", only when nothing
else is heavy enough.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.model import Grave
from skills.describe_image.letters.statements import Layout
from skills.describe_image.letters.text import Span
from skills.describe_image.letters.wording import wording

DOCUMENTS, APPOINTMENT, PAYMENT = "request for documents", "appointment", "payment demand"
BILL, GRANTED, REFUSAL = "bill", "decision (granted)", "decision (refusal)"
NOTICE, INFORMATION, MEETING = "formal notice", "information", "meeting invitation"
SCAM, OTHER = "scam", "other"

IN_SUBJECT, IN_TITLE, IN_TEXT = 3.0, 2.5, 1.0
ENOUGH = 1.5  # weight from which a kind is believed
TITLE = 70  # characters of a title row


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording that speaks for a kind."""

    kind: str
    weight: float
    pattern: re.Pattern[str]
    title: float | None = None
    """Its weight in a subject or a title when that is another."""


def _w(kind: str, weight: float, *wordings: str, title: float | None = None) -> Wording:
    return Wording(kind, weight, wording(*wordings), title)


_WORDINGS = (
    # --- formal notice ---
    _w(NOTICE, 4, r"mise en demeure(?! restée)", title=5),
    _w(NOTICE, 4, r"commandement (?:de payer|de quitter|aux fins|d'avoir)",
       r"sommation (?:de payer|interpellative|d'avoir)", r"mettons en demeure", r"mets en demeure",
       r"êtes mise? en demeure", r"saisie[- ]attribution", r"saisie[- ]vente",
       r"saisie administrative", r"saisie sur (?:salaire|rémunération|compte)",
       r"injonction de payer", r"procès[- ]verbal de (?:saisie|tentative|signification)", title=5),
    _w(NOTICE, 2.5, r"avertissement avant (?:sanction|radiation|suspension|poursuite)",
       r"dernier avis avant (?:poursuite|saisie|procédure)", r"lettre comminatoire",
       r"intention de (?:suspendre|mettre fin|retirer|procéder à (?:la|votre) (?:suspension|radiation))",
       r"(?:envisage|susceptible) (?:de )?(?:prononcer|procéder à) (?:la suspension|votre radiation|une sanction)"),
    # --- refusal ---
    _w(REFUSAL, 3.5, r"décision de (?:refus|rejet|radiation|clôture|retrait|suspension|cessation|transfert)",
       r"refus (?:de|d'|du) (?!réponse|paiement)\w+", r"rejet de (?:votre|la|sa)",
       r"notification de (?:refus|rejet|radiation|cessation|fin)", r"décision d'irrecevabilité",
       r"décision défavorable", r"avis défavorable", r"accord de refus", title=4),
    _w(REFUSAL, 3.5,
       r"(?:est|a été|ont été|sont|se trouve) (?:donc |ainsi |par conséquent )?(?:rejetée?s?|refusée?s?|déclarée? irrecevable|ajournée?|classée? sans suite|déboutée?)\b",
       r"(?:avons|ai|a) (?:décidé de |dû |été contraint de )?(?:rejeter|refuser|ajourner|rejetée?|refusée?)\b",
       r"ne (?:puis|peux|pouvons|peut|pourrons|pourra) (?:pas |malheureusement |donc |y )*(?:donner (?:une )?(?:suite|réponse) favorable|donner suite|réserver (?:une )?suite|faire droit|accorder|accepter|accueillir|répondre favorablement|retenir|vous (?:accorder|attribuer|délivrer|proposer|inscrire))",
       r"n'(?:a|ont) pas (?:pu )?(?:être )?(?:retenue?s?|acceptée?s?|accordée?s?|donné (?:une )?suite)\b",
       r"n'est pas (?:accordée?|acceptée?|reconnue?|éligible|recevable)", r"n'êtes pas (?:éligible|admise?)",
       r"n'avez pas droit", r"n'ouvre(?:z)? pas droit", r"ne (?:pouvez|peut|remplissez|remplit) (?:pas |donc pas )?(?:bénéficier|prétendre|les conditions|y prétendre|être admise?)",
       r"(?:regret|regrettons|regrette) de (?:ne|vous (?:faire )?(?:informer|savoir|faire connaître|annoncer))",
       r"suite défavorable", r"réponse défavorable", r"has been refused", r"application is refused",
       r"відмовлено", r"отказано"),
    _w(REFUSAL, 3.5, r"obligation de quitter le territoire", r"arrêté portant (?:obligation|refus|transfert|remise)",
       r"oblige à quitter", r"obligée? de quitter le territoire", r"\boqtf\b",
       r"arrêté (?:préfectoral )?(?:de|portant) (?:transfert|expulsion|reconduite)", r"interdiction de retour",
       r"transfert aux autorités", r"remise aux autorités"),
    _w(REFUSAL, 3, r"(?:il est|sera|est) mis fin (?:à|au)", r"(?:vous êtes|êtes) radiée?", r"avez été radiée?",
       r"(?:suspension|suppression|cessation|retrait|interruption) (?:de (?:vos?|votre|la|l'|vos droits)|du (?:versement|bénéfice|droit)|des (?:droits|conditions|versements))",
       r"fin de (?:vos? droits|votre prise en charge|prise en charge|vos conditions)",
       r"n'est plus (?:versée?|due|ouvert)", r"a été (?:suspendue?|supprimée?|clôturée?|résiliée?|retirée?)\b",
       r"perd(?:ez)? le bénéfice", r"n'avez plus droit"),
    # --- granted ---
    _w(GRANTED, 3.5, r"avis favorable", r"décision favorable", r"suite favorable", r"réponse favorable",
       r"décision d'(?:accord|attribution|admission|octroi)", r"notification (?:d'attribution|d'accord|de droits?|d'ouverture|d'admission)",
       r"accord de (?:prise en charge|droits?|rsa|prestation)", r"ouverture de (?:vos )?droits?",
       r"attribution (?:de|d'un|d'une) (?:(?:la |l')?(?:carte|aide|bourse|allocation|prestation|logement|pension|complémentaire|aah|rsa|bourses?|rqth))"),
    _w(GRANTED, 3, r"(?:est|a été|sont|ont été|vous est|vous a été|vous sont) (?:donc |désormais |ainsi )?(?:accordée?s?|acceptée?s?|attribuée?s?|octroyée?s?|reconnue?s?|admise?s?|validée?s?|renouvelée?s? pour)\b",
       r"vous (?:accorde|attribue|octroie|reconnaît|reconnaissons|accordons|attribuons|admet)\b",
       r"(?:avons|ai) (?:le plaisir|la joie) de vous (?:informer|annoncer|confirmer|faire (?:part|savoir))",
       r"(?:avez|aurez) (?:désormais )?droit (?:à|au|aux)", r"bénéficiez (?:désormais |à compter )",
       r"(?:qualité de réfugiée?|protection subsidiaire|protection temporaire) (?:vous )?(?:est|a été) (?:reconnue|accordée)",
       r"reconnaît la qualité", r"êtes (?:admise?|bénéficiaire|éligible|reconnue?)\b", r"has been granted",
       r"a été (?:retenue|sélectionnée) (?:par|pour)", r"надано", r"предоставлен[ао]"),
    # --- documents ---
    _w(DOCUMENTS, 4, r"pièces? (?:justificatives? )?manquantes?", r"demande de (?:pièces?|justificatifs?|documents?|complément|renseignements)",
       r"dossier incomplet", r"documents? manquants?", r"justificatifs? manquants?", r"pièces? complémentaires?",
       r"documents? complémentaires?", r"(?:compléter|complément de|complétude (?:de|du)) (?:votre |de votre )?dossier",
       r"justificatifs? (?:à fournir|demandés?|complémentaires?)", r"pièces? à fournir", title=4.5),
    _w(DOCUMENTS, 3, r"(?:est|soit|reste|demeure) incompl[eè]te?", r"n'(?:a|ont) pas été (?:fournie?s?|transmise?s?|reçue?s?|jointe?s?|communiquée?s?)",
       r"(?:transmettre|envoyer|adresser|fournir|faire parvenir|retourner|communiquer|produire|parvenir|déposer|joindre|apporter la preuve|justifier)[^.:;]{0,80}(?:pièces?|documents?|justificatifs?|attestations?|copies?|formulaires?|photocopies?)",
       r"(?:pièces?|documents?|justificatifs?) (?:suivante?s?|ci-dessous|listée?s?|demandée?s?|nécessaires?)[^.]{0,80}(?:transmettre|envoyer|adresser|fournir|parvenir|retourner)",
       r"il (?:nous )?manque", r"missing documents", r"необхідно надати документи", r"предоставить документы"),
    _w(DOCUMENTS, 1, r"pièces? justificatives?", r"(?:documents?|pièces?|justificatifs?) suivante?s?", title=3),
    _w(DOCUMENTS, 2, r"(?:déclaration|questionnaire|formulaire) (?:trimestrielle |de ressources |de situation )*(?:à (?:remplir|compléter|retourner)|ci-joint)",
       r"retourner? (?:ce|le|la|cette|l')[^.]{0,40}(?:complétée?|remplie?|signée?)", title=4),
    # --- appointments ---
    _w(APPOINTMENT, 4, r"convocation(?! à (?:l'|une |la )?(?:assemblée|réunion))", title=5),
    _w(APPOINTMENT, 3.5, r"(?:êtes|est|serez) (?:donc |ainsi )?convoquée?s?", r"(?:vous|te) convoque", r"avis d'audience",
       r"confirmation de (?:votre )?(?:rendez-vous|rdv)", r"rappel de (?:votre )?(?:rendez-vous|rdv)",
       r"(?:avez|aurez|est fixé un|est proposé un|fixons un|proposons un|donnons|confirmons (?:un |votre )?|fixé un|report de votre) (?:rendez-vous|rdv)",
       r"(?:rendez-vous|rdv) (?:est |a été |médical |individuel |obligatoire )*(?:fixé|prévu|programmé|confirmé|reporté|proposé|le \w+di|le \d|:)",
       r"appointment", r"assignation", r"citation à (?:comparaître|prévenu)",
       r"(?:invitée?|priée?|invitons|demande|demandons|prie)[^.]{0,40}(?:vous présenter|se présenter|comparaître)",
       r"devez (?:impérativement )?(?:vous présenter|vous rendre|comparaître)", r"з'явитися", r"явиться", r"о явке", title=4.5),
    _w(APPOINTMENT, 2, r"présentez-vous", r"(?:entretien|audience|examen|visite|hospitalisation|consultation|intervention) (?:\w+ ){0,3}(?:aura lieu|est fixée?|est prévue?|est programmée?|le \w+di|du \w+di|le \d)",
       r"munie?s? de (?:la présente|cette|ce)", r"rendez-vous(?! sur)"),
    _w(APPOINTMENT, 1.5, r"(?:vous présenter|présentez-vous)[^.]{0,60}\d{1,2} ?[h:]"),
    # --- meetings ---
    _w(MEETING, 4.5, r"invitation à (?:la|une|l'|notre|cette)?[^.]{0,40}(?:réunion|assemblée|rencontre|fête|portes ouvertes|café|atelier|cérémonie|rentrée|spectacle|kermesse)",
       r"(?:réunion|rencontre) (?:d'information|parents?|de (?:rentrée|quartier|parents|copropriété)|avec les|collective|publique)",
       r"convocation à (?:l'|une |la )?(?:assemblée|réunion)", r"assemblée générale", r"parents?[- ](?:professeurs|enseignants)",
       r"conseil d'école", r"journée portes ouvertes", r"équipe éducative", r"équipe de suivi de (?:la )?scolarisation", title=6),
    _w(MEETING, 3, r"(?:invit\w+|convi\w+|plaisir de vous accueillir|attendons nombreux)[^.]{0,60}(?:réunion|rencontre|assemblée|fête|café|atelier|réunir|cérémonie|spectacle)",
       r"(?:réunion|rencontre|assemblée)[^.]{0,50}(?:aura lieu|se tiendra|se déroulera|est organisée|est prévue)",
       r"ordre du jour"),
    # --- payment ---
    _w(PAYMENT, 4, r"trop[- ]perçus?", r"\bindus?\b", r"avis de contravention", r"amende forfaitaire(?! majorée en cas)",
       r"amende (?:majorée|de composition)", r"relance", r"rappel de (?:facture|paiement|loyer|cotisation|règlement|échéance)",
       r"(?:facture|loyer|échéance|cotisation)s? (?:\w+ ){0,3}impayée?s?", r"impayés?\b", r"loyers? (?:en retard|dus?)", r"retard de (?:paiement|loyer|règlement)",
       r"titre (?:de recettes|exécutoire)", r"avis des sommes à payer", r"taxe (?:foncière|d'habitation|sur)[^.]{0,30}(?:à payer|montant)?",
       r"dernier (?:rappel|avis)", r"premier rappel", r"lettre de rappel", r"dette", r"avis d'amende", r"forfait (?:de )?post[- ]stationnement",
       r"solde débiteur", r"compte débiteur", r"procès[- ]verbal d'infraction", r"notification de (?:créance|dette)", r"régularisation de créance", title=4.5),
    _w(PAYMENT, 3, r"(?:nous )?(?:restez|demeurez|êtes) (?:nous )?(?:redevables?|débiteur|débitrice)", r"nous devez", r"avez (?:trop|indûment) (?:perçu|reçu)",
       r"avons (?:versé à tort|payé à tort)", r"(?:rembourser|reverser) (?:la somme|cette somme|ce montant|ce trop)",
       r"(?:n'avons|n'a) (?:pas|toujours pas|à ce jour pas)[^.]{0,40}(?:reçu|enregistré)[^.]{0,30}(?:règlement|paiement)",
       r"(?:reste|demeure|est restée?|restent) (?:à ce jour )?(?:impayée?s?|due)", r"vous (?:est|a été) réclamée?",
       r"(?:somme|montant) (?:restant )?(?:due|dû|à (?:payer|régler|rembourser))", r"régulariser (?:votre|cette|la) (?:situation|dette)"),
    _w(PAYMENT, 2.5, r"avis d'(?:impôt|imposition)[^.]{0,60}(?:à payer|reste)", r"montant (?:restant )?à payer[^.]{0,40}(?:impôt|taxe)"),
    _w(BILL, 4, r"facture(?! (?:impayée|non (?:réglée|payée)|d'(?:eau|électricité|énergie|gaz) de moins))", r"avis d'échéance", r"appel de (?:loyer|cotisation|fonds|charges|provisions?)",
       r"échéancier", r"\binvoice\b", r"\bbill\b", r"note d'honoraires", r"appel à cotisation", title=5),
    _w(BILL, 2, r"(?:total|montant|net) (?:ttc )?à (?:payer|régler|prélever)", r"total ttc", r"montant ttc", r"sera prélevée?", r"prélèvement (?:automatique|du|le)",
       r"date (?:limite )?de (?:paiement|règlement|prélèvement)", r"consommation", r"abonnement", r"\btva\b", r"payable (?:avant|à réception)", r"loyer (?:et charges|principal|charges comprises)"),
    # --- information ---
    _w(INFORMATION, 1.5, r"(?:vous|t') ?informons", r"(?:ai|avons) (?:l'honneur|le plaisir) de vous (?:informer|faire savoir)", r"note d'information",
       r"bon à savoir", r"inform you", r"повідомляємо", r"сообщаем", r"accusé de réception", r"accusons réception", r"(?:avons )?bien reçu votre",
       r"attestation (?:de|d')", r"quittance", r"relevé (?:de|d')", r"certificat de", r"récépissé", r"avis de (?:passage|travaux|coupure)",
       r"interruption (?:de|momentanée|du)", r"changement (?:de|d')", r"(?:est|sera) (?:disponible|fermée?|ouverte?)", r"à partir du", r"aucune démarche", r"confirmation (?:de|d')",
       r"avis d'(?:impôt|imposition|situation)", r"n'avez (?:rien|aucune?)", title=2.5),
    _w(INFORMATION, 1.2, r"informations?\b", r"actualité", r"campagne", r"\bavis\b", title=2),
)  # fmt: skip
# What a letter says may come, or speaks of others, is no decision and no demand of its own.
_UNSURE = wording(
    r"à défaut", r"faute de", r"sans réponse", r"en l'absence de", r"en cas d", r"\bsi vous\b", r"\bsi votre\b", r"passé ce délai",
    r"pourr(?:a|ait|ont|ez|iez|aient)", r"sera(?:it|ient|ont)? (?:rejet|refus|class|annul|considér|suspend|rad)",
    r"sous peine", r"dans le cas contraire", r"susceptible", r"vaut (?:décision (?:implicite )?de )?rejet", r"afin d'éviter", r"ne tenez pas compte",
)  # fmt: skip
_PARTS_ONLY = frozenset({NOTICE, REFUSAL, GRANTED, PAYMENT})
# Between equals: the gravest first, the vaguest last.
_ORDER = (NOTICE, REFUSAL, DOCUMENTS, APPOINTMENT, MEETING, PAYMENT, BILL, GRANTED, INFORMATION)


@dataclass(frozen=True, slots=True)
class Kind:
    """The kind and the words that showed it."""

    name: str
    span: Span | None


def kind_of(layout: Layout) -> Kind:
    """The kind of the letter; "other" without enough evidence."""
    zones = _zones(layout)
    scores: dict[str, float] = {}
    proofs: dict[str, tuple[float, Span]] = {}
    for one in _WORDINGS:
        weight, span = _best(one, zones)
        if span is None:
            continue
        scores[one.kind] = scores.get(one.kind, 0.0) + weight
        if weight > proofs.get(one.kind, (0.0, None))[0]:
            proofs[one.kind] = (weight, span)
    _settle(scores)
    best = max(_ORDER, key=lambda kind: (round(scores.get(kind, 0.0), 3), -_ORDER.index(kind)))
    if scores.get(best, 0.0) < ENOUGH:
        return Kind(OTHER, None)
    return Kind(best, proofs[best][1])


def _settle(scores: dict[str, float]) -> None:
    """An unpaid bill is a demand, however often the word "facture" stands in it."""
    if scores.get(PAYMENT, 0) >= 6 and scores.get(BILL, 0) > scores[PAYMENT]:
        scores[BILL] = scores[PAYMENT] - 0.1
    if scores.get(INFORMATION, 0) and max(scores.values()) > ENOUGH:
        scores[INFORMATION] = min(scores[INFORMATION], 4.0)


@dataclass(frozen=True, slots=True)
class _Zone:
    span: Span
    plain: str
    factor: float
    unsure: bool


def _zones(layout: Layout) -> list[_Zone]:
    whole = layout.plain
    found = []
    subject = layout.subject
    if subject:
        found.append(_Zone(subject, whole[subject.start : subject.end], IN_SUBJECT, False))
    for number in range(layout.head_end):
        row = layout.rows[number]
        if len(row.text) <= TITLE and _is_title(row.text, number == 0):
            found.append(_Zone(row, layout.plain_rows[number], IN_TITLE, False))
    for one in layout.statements:
        text = whole[one.start : one.end]
        found.append(_Zone(one, text, IN_TEXT, bool(_UNSURE.search(text))))
    return found


def _is_title(row: str, first: bool) -> bool:
    """Capitals, or a few words without the marks of a sentence."""
    letters = [character for character in row if character.isalpha()]
    capitals = sum(character.isupper() for character in letters)
    if letters and capitals > 0.7 * len(letters):
        return True
    return row[:1].isupper() and len(row.split()) <= 8 and row[-1:] not in ".,;:"


def _best(one: Wording, zones: list[_Zone]) -> tuple[float, Span | None]:
    best: tuple[float, Span | None] = (0.0, None)
    for zone in zones:
        if zone.unsure and one.kind in _PARTS_ONLY:
            continue
        weight = one.title if one.title is not None and zone.factor > IN_TEXT else one.weight
        if weight * zone.factor <= best[0]:
            continue
        if match := one.pattern.search(zone.plain):
            start = zone.span.start + match.start()
            best = (weight * zone.factor, Span(start, start + len(match.group()), ""))
    return best


# --- grave ----------------------------------------------------------------------------------------

_EXPULSION = wording(
    r"obligation de quitter (?:le territoire|sans délai)", r"\boqtf\b", r"obligée? de quitter (?:le territoire|la france)",
    r"arrêté (?:préfectoral )?(?:de|portant) (?:transfert|expulsion|reconduite|remise)", r"décision de (?:transfert|remise|éloignement)",
    r"interdiction de retour", r"(?:transférée?|transfert|remise?) aux autorités", r"reconduite à la frontière", r"assignation à résidence",
    r"éloignement du territoire", r"quitter le territoire français", r"must leave (?:the country|france)",
)  # fmt: skip
_EVICTION = wording(
    r"commandement (?:d'avoir à )?(?:de )?quitter", r"expulsion(?! du territoire)", r"concours de la force publique", r"clause résolutoire",
    r"résiliation (?:de (?:votre|plein)|du) (?:bail|droit|contrat de (?:location|séjour))", r"(?:quitter|libérer) (?:les lieux|le logement|votre logement|l'hébergement|votre hébergement|la chambre)",
    r"fin de (?:votre )?(?:prise en charge|hébergement)[^.]{0,60}(?:hébergement|lieu|cada|huda)", r"sortie du (?:lieu d'hébergement|dispositif|centre)",
    r"congé (?:pour (?:vente|reprise)|donné)",
)  # fmt: skip
_COURT = wording(
    r"assignation(?! à résidence)", r"injonction de payer", r"saisie[- ](?:attribution|vente|administrative)", r"citation à comparaître",
    r"avis d'audience", r"ordonnance pénale", r"jugement (?:rendu|du|par défaut|en date)", r"signification (?:de|d'|du)", r"titre exécutoire", r"audience du",
    r"convocation (?:devant|à (?:l'|une )audience|en justice)", r"audition",
)  # fmt: skip
_COURTS = frozenset(
    {"Tribunal administratif", "Cour administrative d'appel", "Tribunal judiciaire", "Tribunal de proximité",
     "Tribunal de commerce", "Tribunal de police", "Conseil de prud'hommes", "Cour d'appel", "Commissaire de justice",
     "Procureur de la République", "CNDA", "SPIP"}
)  # fmt: skip


def grave_of(layout: Layout, kind: Kind, sender: str | None) -> tuple[Grave, Span] | None:
    """Whether help is needed at once, and the words that tell so."""
    if kind.span is None or kind.name in (BILL, MEETING, GRANTED):
        return None
    if kind.name != INFORMATION:
        for grave, pattern in ((Grave.EXPULSION, _EXPULSION), (Grave.EVICTION, _EVICTION)):
            if span := _said(layout, pattern):
                return grave, span
    if kind.name == REFUSAL:
        return Grave.REFUSAL, kind.span
    if kind.name == NOTICE or sender in _COURTS:
        return Grave.COURT, kind.span
    if kind.name != INFORMATION and (span := _said(layout, _COURT)):
        return Grave.COURT, span
    return None


def _said(layout: Layout, pattern: re.Pattern[str]) -> Span | None:
    """Where the letter says it of itself, not of what might come."""
    for zone in _zones(layout):
        match = None if zone.unsure else pattern.search(zone.plain)
        if match:
            start = zone.span.start + match.start()
            return Span(start, start + len(match.group()), "")
    return None
