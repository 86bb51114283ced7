"""What French words of a letter mean, as keys that every language has a word for.

A quote proves, but somebody who reads no French gets nothing from it: the documents that are asked
for and what happens otherwise are recognised, and named in the person's language. What is not
recognised is only quoted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.cues import fold

DOCUMENTS = {
    "residence-permit": r"titre de sejour|recepisse|carte de sejour|carte de resident"
    r"|attestation de (?:demande|prolongation|decision)",
    "passport": r"passeport",
    "identity": r"pieces? d.identite|cartes? (?:nationales? )?d.identite|\bcni\b",
    "address": r"justificatifs? (?:de )?domicile|attestation d.hebergement",
    "rent": r"quittances? de loyer|attestation de loyer|\bbail\b|contrat de location",
    "family-book": r"livret de famille",
    "birth": r"actes? de naissance|extraits? de naissance|extraits? d.actes? de naissance",
    "marriage": r"actes? de mariage|jugement de divorce",
    "photos": r"photos? d.identite|photographies?|e ?photo",
    "pay": r"bulletins? de (?:salaire|paie|paye)|fiches? de (?:salaire|paie|paye)"
    r"|justificatifs? de (?:vos )?(?:ressources|revenus)",
    "tax": r"avis d.impo(?:t|sition)|declaration (?:de|des) revenus|declaration d.impots",
    "bank": r"\brib\b|releves? d.identite bancaire|\biban\b|releves? de compte",
    "health-card": r"carte vitale|attestation de (?:droits|securite sociale)|carte de mutuelle",
    "medical": r"certificats? medica|ordonnances?\b|comptes? rendus? (?:d|medica)|radios?\b"
    r"|resultats? d.(?:analyse|examen)|lettre de votre medecin",
    "vaccines": r"carnets? de (?:sante|vaccination)",
    "school": r"certificats? de scolarite|bulletins? scolaires?",
    "work": r"contrats? de travail|certificats? de travail|attestations? (?:de l.)?employeur",
    "cv": r"\bcv\b|curriculum",
    "insurance": r"attestations? d.assurance",
    "stamps": r"timbres? (?:fiscal|fiscaux)",
    "form": r"formulaires?\b|\bcerfa\b|imprimes?\b",
    "this-letter": r"(?:la |cette |presente )(?:presente )?(?:convocation|lettre)|ce courrier",
    "diploma": r"diplomes?\b",
}
"""Patterns over folded text (`bot.cues.fold`); each key has a ``letter-document-<key>``."""

CONSEQUENCES = {
    "eviction": r"expuls|force publique|quitter les lieux",
    "removal": r"eloign|reconduit|assign\w* a residence|retention|interdiction de retour",
    "cut": r"coupure|coupee?\b"
    r"|(?:interr|suspen)\w+ (?:de )?(?:la |votre )?(?:fourniture|ligne"
    r"|electricite|gaz|service)|reduction de puissance"
    r"|(?:fourniture|ligne|electricite|gaz|abonnement)\b.{0,30}(?:interromp|suspend|coup)",
    "seizure": r"saisie|poursuites|execution forcee|recouvrement force|commissaire de justice"
    r"|huissier|tiers detenteur|prelev\w+ sur (?:votre|vos) (?:salaire|compte)",
    "more-money": r"major(?:e|ation)|penalite|frais supplementaires|augment|indemnite de retard"
    r"|frais de (?:retard|relance)",
    "stopped": r"suspend|interromp|interrup|cess\w+|arret\w* (?:le |de |du )?(?:versement|paiement)"
    r"|ne (?:sera|seront|seraient) plus vers",
    "struck-off": r"radi(?:e|ation)",
    "refused": r"rejet|refus",
    "closed": r"classe\w* sans suite|clotur|abandon|cadu|renonc|annul",
}
"""Tried in this order, the gravest first; the keys have sentences ``letter-otherwise-<key>``."""

_PATTERNS = {
    key: re.compile(pattern) for key, pattern in (*DOCUMENTS.items(), *CONSEQUENCES.items())
}


def documents_of(quotes: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(keys of the documents that are recognised, quotes in which none is)."""
    keys: dict[str, None] = {}
    unknown = []
    for quote in quotes:
        plain = fold(quote)
        found = [key for key in DOCUMENTS if _PATTERNS[key].search(plain)]
        keys.update(dict.fromkeys(found))
        if not found:
            unknown.append(quote)
    return tuple(keys), tuple(unknown)


def consequence_of(quote: str) -> str | None:
    """What the letter threatens, as a key; None when it is not recognised."""
    plain = fold(quote)
    return next((key for key in CONSEQUENCES if _PATTERNS[key].search(plain)), None)
