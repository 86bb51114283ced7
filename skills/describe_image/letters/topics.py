"""Which sheet of the knowledge base explains this kind of letter.

A sheet is named only where the letter's sender and words both point to it; its id must exist in
``skills/admin_help/knowledge`` (a test compares them). No sheet is better than one that misleads.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.model import Grave
from skills.describe_image.letters import kinds
from skills.describe_image.letters.statements import Layout
from skills.describe_image.letters.text import Span
from skills.describe_image.letters.wording import wording


@dataclass(frozen=True, slots=True)
class Topic:
    """A sheet and what points to it."""

    sheet: str
    words: re.Pattern[str]
    senders: frozenset[str] = frozenset()
    """Empty: whoever wrote."""
    kinds: frozenset[str] = frozenset()
    """Empty: whatever the kind."""


def _t(sheet: str, senders: str, *words: str, only: tuple[str, ...] = ()) -> Topic:
    names = frozenset(name.strip() for name in senders.split("|") if name.strip())
    return Topic(sheet, wording(*words), names, frozenset(only))


_STATE = "Préfecture|ANEF|Ministère de l'Intérieur|ANTS"
_DISABILITY = "MDPH|CAF|Département|MSA|Métropole"
_FAMILY = "CAF|MSA"
# The first that fits is taken: the narrow ones stand before the wide ones.
_TOPICS = (
    _t("asylum-dublin", "", r"arrêté (?:préfectoral )?(?:de|portant) (?:décision de )?transfert", r"décision de transfert", r"règlement dublin", r"transfert aux autorités", r"procédure dublin",
       r"état (?:membre )?responsable de (?:l'examen de )?(?:votre|la|sa) demande d'asile"),
    _t("asylum-refused-final", "CNDA", r"rejet", r"irrecevable", only=(kinds.REFUSAL,)),
    _t("asylum-refused-final", _STATE, r"obligation de quitter le territoire", r"\boqtf\b", only=(kinds.REFUSAL,)),
    _t("asylum-cnda-appeal", "OFPRA", r"rejet", r"cour nationale du droit d'asile", r"irrecevable", r"clôture", only=(kinds.REFUSAL,)),
    _t("asylum-cnda-appeal", "CNDA", r"recours", r"audience"),
    _t("asylum-ofpra-interview", "OFPRA", r"entretien", r"convocation", only=(kinds.APPOINTMENT,)),
    _t("ofpra-civil-status", "OFPRA", r"état civil", r"acte de naissance", r"certificat de (?:naissance|mariage)"),
    _t("asylum-ofpra-form", "OFPRA", r"formulaire", r"introduction de (?:votre|la) demande", r"demande d'asile"),
    _t("asylum-allowance-ada", "OFII|SPADA|CADA", r"allocation (?:pour|de) demandeur d'asile", r"\bada\b", r"conditions matérielles d'accueil"),
    _t("asylum-housing", "OFII|CADA|SPADA|Forum réfugiés|Coallia|Adoma|France terre d'asile|Croix-Rouge", r"hébergement", only=(kinds.REFUSAL, kinds.NOTICE, kinds.GRANTED, kinds.APPOINTMENT, kinds.INFORMATION)),
    _t("cir-integration-contract", "OFII", r"contrat d'intégration républicaine", r"\bcir\b", r"formation (?:civique|linguistique)", r"visite d'accueil", r"plateforme d'accueil"),
    _t("sick-foreigner-permit", "OFII|Préfecture", r"étranger malade", r"certificat médical confidentiel", r"rapport médical", r"collège de médecins", r"raison de (?:votre|son) état de santé"),
    _t("family-regroupement-other", "OFII|Préfecture", r"regroupement familial"),
    _t("family-reunification-refugee", "OFPRA|Consulat|Ministère de l'Intérieur", r"réunification familiale"),
    _t("asylum-first-step", "SPADA|Préfecture|OFII", r"guichet unique", r"\bguda\b", r"enregistrement de (?:votre|la) demande d'asile", r"attestation de demande d'asile"),
    _t("naturalisation", _STATE, r"naturalisation", r"nationalité française"),
    _t("driving-licence-exchange", _STATE, r"échange (?:de|du|d'un) (?:votre )?permis", r"permis de conduire étranger"),
    _t("refugee-travel-document", _STATE, r"titre de voyage"),
    _t("ukraine-temporary-protection", _STATE, r"protection temporaire"),
    _t("subsidiary-residence-card", _STATE, r"protection subsidiaire"),
    _t("refugee-residence-card", _STATE, r"carte de résident[^.]{0,40}réfugié", r"qualité de réfugié", r"réfugié statutaire"),
    _t("permit-receipt-proof", _STATE, r"récépissé", r"attestation de prolongation", r"attestation de décision favorable", only=(kinds.INFORMATION, kinds.GRANTED, kinds.APPOINTMENT)),
    _t("permit-renewal-anef", _STATE, r"renouvellement", r"titre de séjour", r"carte de séjour"),
    _t("legal-aid", "Bureau d'aide juridictionnelle", r"aide juridictionnelle"),
    _t("css-complementary", "CPAM|MSA", r"complémentaire santé solidaire", r"\bc2s\b", r"\bcss\b"),
    _t("ame-undocumented", "CPAM", r"aide médicale de l'[ée]tat", r"\bame\b"),
    _t("carte-vitale", "CPAM|MSA", r"carte vitale"),
    _t("health-refugee", "CPAM", r"ouverture de (?:vos )?droits", r"immatriculation", r"numéro de sécurité sociale", r"protection universelle maladie"),
    _t("aeeh", _DISABILITY, r"\baeeh\b", r"éducation de l'enfant handicapé"),
    _t("pch", _DISABILITY, r"\bpch\b", r"prestation de compensation"),
    _t("aah", _DISABILITY, r"\baah\b", r"allocation (?:aux|pour) adultes? handicapés?"),
    _t("cmi-card", _DISABILITY, r"carte mobilité inclusion", r"\bcmi\b"),
    _t("rqth", _DISABILITY, r"\brqth\b", r"qualité de travailleur handicapé"),
    _t("esat", "MDPH", r"\besat\b", r"service d'aide par le travail"),
    _t("mdph-file", "MDPH", r"dossier", r"demande"),
    _t("rsa", "CAF|MSA|Département|Métropole|Maison des solidarités", r"\brsa\b", r"revenu de solidarité active"),
    _t("apl-housing-aid", _FAMILY, r"\bapl\b", r"\bals\b", r"\balf\b", r"aide personnalisée au logement", r"allocation de logement", r"aides? au logement"),
    _t("family-allowances", _FAMILY, r"allocations familiales pour", r"\bpaje\b", r"prime (?:de|à la) naissance", r"allocation de rentrée scolaire", r"complément familial", r"allocation de soutien familial", r"allocation de base"),
    _t("dalo-daho", "", r"\bdalo\b", r"\bdaho\b", r"droit au logement opposable", r"commission de médiation"),
    _t("social-housing", "Bailleur social|Action Logement|Mairie|Préfecture|CCAS", r"demande de logement social", r"numéro unique", r"commission d'attribution", r"attribution d'un logement"),
    _t("emergency-housing-115", "SIAO", r"\b115\b", r"hébergement d'urgence", r"hébergement"),
    _t("tax-return", "DGFiP", r"déclaration (?:de |des |de vos )?revenus", r"déclarer vos revenus", r"avis d'(?:impôt|imposition|situation)", r"impôt sur (?:le|les) revenus?"),
    _t("france-travail", "France Travail", r"\w+"),
    _t("domiciliation-ccas", "CCAS|Croix-Rouge|Secours catholique|SPADA|Mairie", r"domiciliation", r"élection de domicile"),
    _t("upe2a", "Académie|École|Collège|Lycée", r"upe2a", r"élèves? allophones?", r"casnav"),
    _t("school-enrolment", "Académie|École|Collège|Lycée|Mairie", r"inscription", r"affectation"),
    _t("pmi-mother-child", "PMI", r"\w+"),
    _t("bank-account-right", "Banque de France|Banque|La Banque Postale", r"droit au compte", r"(?:clôture|fermeture) de votre compte", r"refus d'ouverture"),
)  # fmt: skip


def topic_of(
    layout: Layout, kind: str, sender: str | None, grave: Grave | None
) -> tuple[str, Span] | None:
    """(id of the sheet, the words that point to it); None where no sheet fits."""
    subject = layout.subject
    for topic in _TOPICS:
        if topic.senders and sender not in topic.senders:
            continue
        if topic.kinds and kind not in topic.kinds:
            continue
        match = subject and topic.words.search(layout.plain, subject.start, subject.end)
        match = match or topic.words.search(layout.plain)
        if match:
            return topic.sheet, layout.text.span(*match.span())
    if grave in (Grave.EVICTION, Grave.COURT):
        return "legal-help-places", layout.text.span(0, 0)
    return None
