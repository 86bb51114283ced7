"""Whether a message is a scam, with the reasons seen.

Each sign has a weight; a message is called a scam only from `SURE` on, and never for a threat, a
short delay or a demand for money alone: genuine fines and reminders have those too. What decides is
what genuine senders do not do: a link that imitates an official site, a request for card numbers,
gift cards, a few euros for a parcel, a sold appointment, a new number of "your child". Sentences
that warn against scams are not counted. Links are never quoted.

Official domains: ends in .gouv.fr, or the bodies' own sites as their letters print them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from skills.describe_image.letters.statements import Layout
from skills.describe_image.letters.text import Span
from skills.describe_image.letters.wording import wording

SURE = 3.0
_OFFICIAL = (
    "gouv.fr", "ameli.fr", "caf.fr", "francetravail.fr", "francetravail.net", "pole-emploi.fr", "laposte.fr", "labanquepostale.fr",
    "service-public.fr", "ofii.fr", "cnda.fr", "urssaf.fr", "msa.fr", "lassuranceretraite.fr", "carsat.fr", "agirc-arrco.fr",
    "info-retraite.fr", "banque-france.fr", "justice.fr", "conseil-etat.fr", "mesdroitssociaux.fr", "defenseurdesdroits.fr", "edf.fr", "engie.fr",
    "totalenergies.fr", "enedis.fr", "grdf.fr", "orange.fr", "sosh.fr", "sfr.fr", "free.fr", "bouyguestelecom.fr", "sncf.com", "sncf-connect.com",
    "sncf.fr", "ratp.fr", "iledefrance-mobilites.fr", "colissimo.fr", "chronopost.fr", "mondialrelay.fr", "dpd.fr", "ups.com", "dhl.com", "dhl.fr",
    "fedex.com", "gls-group.eu", "relaiscolis.com", "doctolib.fr", "actionlogement.fr", "visale.fr", "paris.fr", "lyon.fr", "grandlyon.com", "credit-agricole.fr",
    "bnpparibas", "bnpparibas.net", "societegenerale.fr", "sg.fr", "creditmutuel.fr", "caisse-epargne.fr", "banquepopulaire.fr", "cic.fr", "lcl.fr",
    "boursobank.com", "maif.fr", "macif.fr", "matmut.fr", "axa.fr", "groupama.fr", "europa.eu", "monespacesante.fr", "franceconnect.fr", "pajemploi.fr",
    "netflix.com", "amazon.fr", "amazon.com", "paypal.com", "vinted.fr", "leboncoin.fr", "signal-spam.fr", "33700.fr", "assurance-maladie.fr", "agefiph.fr",
    "veolia.fr", "suez.fr", "croix-rouge.fr", "lacimade.org", "secours-catholique.org", "forumrefugies.org", "france-terre-asile.org", "coallia.org",
)  # fmt: skip
_SHORTENERS = frozenset(
    {"bit.ly", "tinyurl.com", "cutt.ly", "t.ly", "is.gd", "shorturl.at", "rb.gy", "s.id", "urlz.fr", "t.co", "goo.gl", "ow.ly", "lc.cx",
     "tiny.cc", "urlr.me", "u.to", "qrco.de", "shorturl.gg", "v.gd", "bl.ink", "did.li", "l.ead.me", "linktr.ee", "n9.cl"}
)  # fmt: skip
# Names that only their owners put into an address.
_BRANDS = re.compile(
    r"ameli|assurance-?maladie|vitale|(?:^|[.-])caf(?:[.-]|$)|allocation|antai|amendes?|infraction|contravention|stationnement|gouv|"
    r"impots?|dgfip|finances-?publi|laposte|la-poste|colis|chronopost|mondial-?relay|livraison|douane|france-?travail|pole-?emploi|"
    r"(?:^|[.-])cpf|compte-?formation|(?:^|[.-])ants(?:[.-]|$)|prefecture|titre-?(?:de-)?sejour|service-?public|netflix|paypal|(?:^|[.-])edf|engie|"
    r"credit-?agricole|bnp|banque|societe-?generale|caisse-?epargne|crit-?air|navigo|sncf|dhl|ups-|fedex|ofii|ofpra|"
    r"telepeage|ulys|chronopst|amell|arneli|orange-|sfr-|free-|bouygues|remboursement|paiement|cheque-?energie|maprimerenov|renov"
)  # fmt: skip
_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>«»\"]+|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,5}"
    r"(?:fr|com|net|org|info|eu|online|site|xyz|top|shop|live|app|link|click|icu|co|io|me|ly|gd|cc|biz|store|support|help|services?|page|ru|cn|pw|club|vip|space|website|tech|digital|cloud|dev|to|gy|id|at|mobi|pro|life|world|today|center|agency|finance|cfd|sbs|buzz|bond|lol|one|us|uk|de|tk|ml|ga|cf|gq)"
    r"(?![\w-])(?:[/?][^\s<>«»\"]*)?",
    re.IGNORECASE,
)  # fmt: skip
_MAIL = re.compile(r"[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,5}[a-z]{2,12})", re.IGNORECASE)
_FREE_MAIL = frozenset(
    {"gmail.com", "outlook.com", "outlook.fr", "hotmail.com", "hotmail.fr", "yahoo.com", "yahoo.fr", "live.fr", "protonmail.com", "proton.me",
     "mail.com", "gmx.com", "gmx.fr", "mail.ru", "aol.com", "icloud.com", "yandex.com", "msn.com", "zoho.com", "tutanota.com"}
)  # fmt: skip
_WARNS = wording(
    r"ne (?:\w+ )?(?:communique[rz]|donne[rz]|transmette[rz]|transmettre|divulgue[rz]|clique[rz]|réponde[rz]|répondre)[^.]{0,20}(?:jamais|pas|aucun)",
    r"jamais (?:de |vos |vous |par |demander |demand)", r"ne vous demand", r"attention aux", r"méfiez", r"vigilan", r"arnaques?", r"escroc", r"fraud(?:e|es|uleux)(?! détect)", r"hameçonnage", r"phishing",
    r"faux (?:sites?|messages?|sms|courriels?|mails?)", r"usurp", r"aucun paiement", r"gratuit(?:e|ement)?s?\b[^.]{0,30}(?:rendez-vous|prise)",
)  # fmt: skip
_OFFICIAL_CLAIM = wording(
    r"\bameli\b", r"assurance maladie", r"\bcpam\b", r"carte vitale", r"\bcaf\b", r"allocations familiales", r"\bantai\b", r"amende", r"contravention", r"impôts?\b", r"finances publiques", r"\bdgfip\b",
    r"préfecture", r"\bants\b", r"titre de séjour", r"france travail", r"pôle emploi", r"\bcpf\b", r"compte formation", r"la poste", r"colissimo", r"chronopost", r"mondial relay", r"\bdhl\b", r"douane",
    r"\bofii\b", r"\bofpra\b", r"police", r"gendarmerie", r"interpol", r"europol", r"tribunal", r"ministère", r"gouvernement", r"service public", r"chèque énergie", r"netflix", r"\bedf\b", r"engie", r"banque", r"votre compte", r"crit.?air", r"sécurité sociale", r"urssaf", r"trésor public", r"ulys|télépéage|péage",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sign:
    """One reason: its key, its weight, and the wording."""

    key: str
    weight: float
    pattern: re.Pattern[str]


def _s(key: str, weight: float, *words: str) -> Sign:
    return Sign(key, weight, wording(*words))


_PHONE = r"(?:\+33|0)\s?[67](?:[\s.-]?\d{2}){4}"
_SIGNS = (
    _s("asks-card", 2.5, r"(?:renseign|saisi|communiqu|confirm|entre|fourni|indiqu|mett|valid|vérifi|actualis|transme|envoy|complét|donn)\w*[^.]{0,50}(?:coordonnées bancaires|informations bancaires|données bancaires|(?:numéro|numéros|informations?|données|détails) de (?:votre |la )?(?:carte|cb)|carte bancaire|carte bleue|cryptogramme|\bcvv\b|code (?:secret|confidentiel|pin|sms)|identifiants? bancaires?)",
       r"cryptogramme (?:visuel|au dos)", r"(?:moyen|mode) de paiement (?:a été refusé|doit être mis à jour|expiré)", r"(?:mettre|mettez) à jour[^.]{0,30}(?:moyen de paiement|informations? de (?:paiement|facturation)|coordonnées)"),
    _s("small-fee", 2, r"(?:frais|taxe|somme|montant|régl\w+|pay\w+|versement|affranchissement)[^.]{0,60}?\b[0-4][.,]\d\d ?(?:€|eur)", r"\b[0-4][.,]\d\d ?(?:€|euros?|eur\b)[^.]{0,50}(?:frais|livraison|expédition|affranchissement|douane|dossier|activation|port\b|reprogramm)",
       r"frais (?:de )?(?:port|livraison|douane|dossier|traitement|réexpédition|envoi|expédition|stockage|activation|affranchissement)[^.]{0,50}?\b\d{1,2}(?:[.,]\d\d)? ?(?:€|euros?|eur\b)"),
    _s("urgent-threat", 1, r"(?:sous|dans les|dans un délai de|d'ici|avant|reste(?:nt)?|délai de|dans) (?:les )?(?:12|24|36|48|72) ?(?:h\b|heures)", r"(?:immédiatement|urgent|dernier (?:rappel|avis|jour|délai)|dès (?:aujourd'hui|maintenant)|aujourd'hui même|avant ce soir|expire (?:aujourd'hui|demain|ce soir|bientôt|dans)|derni[eè]re chance|dans les plus brefs délais)",
       r"(?:compte|accès|carte|ligne|droits|dossier|abonnement|colis)[^.]{0,40}(?:suspend|bloqu|désactiv|fermé|clôturé|supprim|restrei|limité|renvoyé|retourné)"),
    _s("parcel", 1.2, r"(?:colis|\bcoli\b|paquet|livraison|livreur)[^.]{0,80}(?:attente|n'a (?:pas )?pu|pas pu être|bloqu|retenu|entrepôt|échou|reprogramm|non livré|retourn|ne rentr|instance|suspend|confirm|douane|incompl)",
       r"(?:boite aux lettres|boîte)[^.]{0,30}(?:trop|ne rentr)", r"(?:replanifi|reprogramm|choisir|sélectionner)\w*[^.]{0,40}(?:livraison|créneau)"),
    _s("cpf", 1.8, r"(?:\bcpf\b|compte (?:personnel (?:de )?)?formation|droits (?:à la )?formation|heures de formation|budget formation)[^.]{0,120}(?:expir|perd|solde|récupér|disponible|épuis|derni|clôtur|euros|€|utilis|activ|crédit|offert)", r"(?:expir|perd|solde|récupér|derni|crédit|utilis)\w*[^.]{0,80}(?:\bcpf\b|compte (?:personnel (?:de )?)?formation|droits (?:à la )?formation)"),
    _s("ameli-card", 1.8, r"carte vitale[^.]{0,80}(?:expir|renouvel|nouvelle (?:version|carte|génération)|mise à jour|mettre à jour|désactiv|suspend|disponible|v3|biométr|prête|obsol|invalide|périm)", r"(?:nouvelle|renouvel\w+|mise à jour|actualis\w+|v3|commander|recevoir)[^.]{0,40}carte vitale"),
    _s("antai-fine", 1, r"(?:amende|contravention|infraction|stationnement|antai|pv\b|péage)[^.]{0,100}(?:impay|pay|régl|majorat|dossier|retard|attente|enregistr)"),
    _s("refund-bait", 1.8, r"remboursement[^.]{0,90}(?:attente|éligible|disponible|accord|récupér|percevoir|recevoir|bénéfici|validé|formulaire|virement|reçu|effectu|débloqu)", r"(?:éligible|droit|bénéfici\w+|recevoir|percevoir|attribué|obtenir|récupérer)[^.]{0,60}(?:un |votre |ce |d'un )(?:remboursement|crédit d'impôt|trop[- ]perçu|prime|aide (?:exceptionnelle|de))",
       r"(?:prime|aide exceptionnelle|chèque énergie|indemnité)[^.]{0,60}(?:\d+ ?(?:€|euros)|en attente|réclam|récupér)"),
    _s("paid-appointment", 3, r"(?:rendez-vous|rdv|créneaux?|place)[^.]{0,60}(?:préfecture|sous-préfecture|titre de séjour|ofii|naturalisation|visa|consulat|régularisation|anef|ambassade)[^.]{0,120}(?:\d+ ?(?:€|euros?|eur\b)|garanti|vend|payant|paypal|virement|whatsapp|telegram|en privé|\bmp\b)",
       r"(?:\d+ ?(?:€|euros?)|garanti|vends?|vente|dispo\w*)[^.]{0,80}(?:rendez-vous|rdv|créneaux?)[^.]{0,40}(?:préfecture|titre de séjour|ofii|naturalisation|visa|anef)", r"(?:achete[rz]|vends?|vente de|obtenez|on vous trouve|trouve)[^.]{0,30}(?:rendez-vous|rdv)[^.]{0,60}(?:préfecture|sejour|ofii|naturalisation|visa|rapid|garanti|€)"),
    _s("gift-card", 3, r"cartes? cadeaux?[^.]{0,60}(?:code|achet|google|steam|itunes|apple|amazon|gratt|photo)", r"(?:achet|code|recharge|ticket|coupon)\w*[^.]{0,40}(?:\bpcs\b|transcash|neosurf|paysafecard|toneo|google play|itunes|steam)", r"(?:\bpcs\b|transcash|neosurf|paysafecard)[^.]{0,40}(?:code|recharge|coupon|ticket)", r"carte cadeau"),
    _s("crypto", 2.2, r"bitcoins?", r"\bcryptos?(?:monnaies?)?\b", r"\busdt\b", r"ethereum", r"trading", r"rendement (?:garanti|de \d)"),
    _s("money-transfer", 2, r"western union", r"moneygram", r"mandat cash", r"ria money", r"virement (?:instantané|immédiat)[^.]{0,40}(?:iban|compte suivant)"),
    _s("family-new-number", 3.5, r"(?:maman|papa|mamie|papi|mam|coucou)\b[^.]{0,80}.{0,60}(?:nouveau (?:numéro|tel|num|portable)|changé de (?:numéro|tel)|téléphone (?:est )?(?:cassé|tombé|perdu|volé|hs)|mon (?:ancien )?(?:téléphone|portable|tel) (?:est|a))",
       r"(?:c'est|cest) (?:mon|ma) nouveau (?:numéro|num)", r"(?:téléphone|portable|tel)[^.]{0,30}(?:cassé|tombé dans|dans l'eau|volé)[^.]{0,80}(?:numéro|message|whatsapp|écri)"),
    _s("whatsapp-contact", 1.2, r"(?:whatsapp|whats app|telegram|messenger|snap(?:chat)?|signal)\b[^.]{0,60}(?:\d{2}|contact|écri|envoy|répond|message|:)", r"(?:contact|écri|envoy|répond|message|ajout|joign)\w*[^.]{0,40}(?:whatsapp|whats app|telegram|messenger|snapchat)"),
    _s("prize", 2.5, r"(?:avez|as) (?:été )?(?:gagné|tirée? au sort|sélectionnée? (?:pour (?:recevoir|gagner)|comme gagnant))", r"(?:heureux|grand) gagnant", r"loterie", r"tirage au sort", r"héritage[^.]{0,60}(?:million|euros|€|fonds|bénéficiaire)", r"\biphone\b[^.]{0,40}(?:gagn|gratuit|offert|1 ?€)"),
    _s("easy-money", 2.5, r"gagn\w+ (?:jusqu'à |de |entre )?\d+[^.]{0,20}(?:par (?:jour|semaine|heure)|/jour|par mois depuis)", r"prêt (?:entre particuliers|d'argent|rapide|sans (?:justificatif|banque))", r"offre de prêt", r"travail (?:à domicile|en ligne|depuis chez vous)[^.]{0,60}(?:\d+ ?(?:€|euros))", r"(?:aimer|liker|noter) des (?:vidéos|pages|hôtels)"),
    _s("bank-alarm", 1.8, r"(?:paiement|virement|achat|opération|transaction|débit|connexion|bénéficiaire)[^.]{0,60}(?:suspect|inhabituel|frauduleu|inconnu|en cours|nouvel appareil|non autoris|ajouté|annul|contester|opposition)", r"(?:si vous n'êtes pas à l'origine|si ce n'est pas vous)"),
    _s("police-threat", 3.5, r"(?:pédopornograph|pédophil|cyber[- ]?infiltration|exhibitionn|cyberpornograph|atteinte à la pudeur)", r"brigade de (?:protection des mineurs|répression)[^.]{0,80}(?:mail|email|répon)", r"(?:interpol|europol)[^.]{0,80}(?:convoc|poursui|justif|mandat|mail)"),
    _s("remote-access", 2.5, r"anydesk", r"teamviewer", r"(?:ordinateur|appareil|téléphone)[^.]{0,40}(?:infecté|bloqué|virus|piraté)", r"(?:support|assistance) (?:microsoft|windows|apple)"),
    _s("click", 0.6, r"cliqu(?:ez|er|e) (?:ici|sur|vite|ci)", r"via (?:le|ce) lien", r"suivez? (?:le|ce) lien", r"lien (?:suivant|ci-dessous|sécurisé|sécurise)", r"scann(?:ez|er) (?:le|ce) (?:qr|code)", r"répond(?:ez|re) (?:oui|stop|1|y)\b"),
    _s("spelling", 0.8, r"\bveuiller\b", r"\bcher client ?\(e\)", r"votre coli\b", r"\binfomations?\b", r"rembourssement", r"\bvous avez recu un? remboursement\b", r"\bclicker\b", r"\bcliquer sur le lien\b", r"a été suspendus", r"vous a[vr]er\b", r"\bpaiment\b", r"\bréglé vos?\b", r"sécurisée? votre compte", r"\bsuite a une? problème", r"\ben attentes?\b de paiements", r"cher\(?e?\)? (?:bénéficiaire|assurée?|contribuable|citoyen)"),
)  # fmt: skip
# They tell nothing on their own and are not told as reasons.
_SILENT = frozenset({"click"})
# Enough of these, and no official link is needed to be sure.
_STRONG = frozenset(
    {"link-not-official", "asks-card", "paid-appointment", "gift-card", "family-new-number", "police-threat", "prize", "easy-money",
     "remote-access", "crypto", "money-transfer", "mismatched-sender", "small-fee", "refund-bait"}
)  # fmt: skip
KEYS = tuple(
    dict.fromkeys(
        ["link-not-official", "mismatched-sender", *(s.key for s in _SIGNS if s.key not in _SILENT)]
    )
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A message that is a scam: why, and the words that show it (never a link)."""

    reasons: tuple[str, ...]
    spans: tuple[Span, ...]


def scam_in(layout: Layout) -> Verdict | None:
    """The verdict; None when it is not sure."""
    links = [match.span() for match in _LINK.finditer(layout.text.flowing)]
    found = dict(_signs(layout, links))
    link = _link_weight(layout)
    if link:
        found["link-not-official"] = (link, None)
    if _mismatched(layout):
        found["mismatched-sender"] = (2.0, None)
    score = sum(weight for weight, _ in found.values())
    if _genuine(layout, found):
        score -= 2.5
    if score < SURE or not _STRONG & found.keys():
        return None
    ranked = sorted((key for key in found if key not in _SILENT), key=lambda key: -found[key][0])
    return Verdict(tuple(ranked), tuple(span for key in ranked if (span := found[key][1])))


def _signs(
    layout: Layout, links: list[tuple[int, int]]
) -> Iterator[tuple[str, tuple[float, Span | None]]]:
    """Each sign that is there, outside sentences that warn."""
    told = _untold(layout, links)
    for sign in _SIGNS:
        if match := sign.pattern.search(told):
            yield sign.key, (sign.weight, _clean(layout, match.span(), links))


def _untold(layout: Layout, links: list[tuple[int, int]]) -> str:
    """The plain text; sentences that warn, and links, are full stops."""
    told = layout.plain
    for one in layout.statements:
        if _WARNS.search(told, one.start, one.end):
            told = told[: one.start] + "." * (one.end - one.start) + told[one.end :]
    for start, end in links:
        told = told[:start] + " " * (end - start) + told[end:]
    return told.replace("\n", " ")


def _clean(layout: Layout, where: tuple[int, int], links: list[tuple[int, int]]) -> Span | None:
    """The words without a link."""
    start, end = where
    for begin, stop in links:
        if begin < end and start < stop:
            if begin - start >= 3:
                end = begin
            else:
                start = stop
    return layout.text.span(start, end) if end - start > 2 else None


def _link_weight(layout: Layout) -> float:
    """3 for a link that imitates, 2 for a hidden one, 1 for an unknown one in an official's name."""
    weight = 0.0
    claims = bool(_OFFICIAL_CLAIM.search(layout.plain))
    for match in _LINK.finditer(layout.text.flowing):
        domain = domain_of(match.group())
        if is_official(domain) or "." not in domain:
            continue
        if domain in _SHORTENERS:
            weight = max(weight, 2.0)
        elif _BRANDS.search(domain):
            weight = max(weight, 2.5)
        elif claims:
            weight = max(weight, 0.7)
    return weight


def domain_of(link: str) -> str:
    """The host of a link, lower case, without www."""
    host = re.sub(r"^https?://", "", link.lower()).split("/")[0].split("?")[0].split(":")[0]
    return host.removeprefix("www.").strip(".,;)(")


def is_official(domain: str) -> bool:
    """True for a domain of a public body or a well-known company."""
    return any(domain == known or domain.endswith("." + known) for known in _OFFICIAL)


def _mismatched(layout: Layout) -> bool:
    """An official name with a free mail address, or with a mobile telephone that is to be called."""
    if not _OFFICIAL_CLAIM.search(layout.plain):
        return False
    return any(
        match.group(1).lower() in _FREE_MAIL for match in _MAIL.finditer(layout.text.flowing)
    )


def _genuine(layout: Layout, found: dict[str, tuple[float, Span | None]]) -> bool:
    """A letter with official links only and nothing that genuine senders never do."""
    if "link-not-official" in found or "mismatched-sender" in found:
        return False
    official = any(
        is_official(domain_of(match.group())) for match in _LINK.finditer(layout.text.flowing)
    )
    formal = layout.subject is not None or layout.foot_start < len(layout.rows)
    return official or formal
