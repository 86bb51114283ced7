"""Scams are told with reasons and never their link; genuine letters are never called scams."""

# ruff: noqa: E501 - the rows of a letter are as long as they are

import re

import pytest

from bot.locales import FluentPhrases
from skills.describe_image.letters import report_of
from skills.describe_image.letters.scams import KEYS, domain_of, is_official

# (a reason that must be among those told, message)
SCAMS = [
    # --- health insurance ---
    ("link-not-official", "Ameli : votre nouvelle carte vitale est disponible. Remplissez le formulaire afin de "
     "continuer à être couvert : https://ameli-renouvellement.com"),
    ("ameli-card", "[AMELI] Votre carte Vitale expire le 12/12. Veuillez la renouveler : assurance-vitale.info"),
    ("link-not-official", "Assurance maladie: vous avez un remboursement de 423,80€ en attente. "
     "Validez vos informations sur www.mon-compte-ameli.net"),
    ("refund-bait", "l'Assurance Maladie\nCher(e) assuré(e),\nAprès vérification de votre dossier vous avez droit à un "
     "remboursement de 236,40 €.\nCliquez ici pour le recevoir : http://bit.ly/3xAme\nMerci de votre confiance"),
    ("asks-card", "Votre carte vitale va être désactivée. Mettez à jour vos informations et renseignez votre carte "
     "bancaire pour régler les frais d'envoi de 0,95 € : vitale-maj.fr"),
    # --- fines ---
    ("link-not-official", "ANTAI : suite à une infraction au stationnement vous avez une amende de 35€ impayée. "
     "Réglez avant majoration : antai-paiement.info"),
    ("link-not-official", "Dernier rappel avant majoration : amende impayée dossier 4X8812. Payez immédiatement sur "
     "https://amendes-gouv.com/paiement"),
    ("link-not-official", "AMENDE.GOUV: Infraction constatée, votre contravention n'est pas payée. Sous 48h elle passe "
     "à 375 euros. Régler : www.amende-gouv-fr.xyz"),
    ("link-not-official", "Avis de contravention\nStationnement gênant\nMontant 35,00 €\nScannez le QR code pour payer "
     "ou allez sur paiement-stationnement.net\nPayez sous 48 heures pour éviter la majoration"),
    ("link-not-official", "Péage impayé : vous devez 3,20 € suite à votre passage. Régularisez sous 24h : "
     "ulys-telepeage.help"),
    # --- parcels ---
    ("parcel", "La Poste : votre colis n'a pas pu être livré. Payez les frais de 1,99 € ici : laposte-suivi.top"),
    ("parcel", "Bonjour, votre colis est bloqué à notre entrepôt faute de paiement des frais de douane de 2,49€ "
     "https://colissimo-douane.com/fr"),
    ("parcel", "Chronopost: Votre paquet est en attente, confirmez votre adresse et réglez 0,99 € "
     "chronopost-livraison.info"),
    ("parcel", "Mondial Relay : livraison suspendue, numéro de rue incomplet. Mettre à jour : mondialrelay-fr.click"),
    ("parcel", "Bonjour c'est le livreur. Votre colis ne rentre pas dans la boîte aux lettres, choisissez un nouveau "
     "créneau sur https://livraison-reprogrammer.live"),
    ("parcel", "DHL votre coli est en attente. Frais de douane : 2,95 €. Cliquez sur le lien dhl-suivi.shop"),
    ("small-fee", "Votre colis est arrivé à l'entrepôt. Payez l'affranchissement de 1,45 € dans les 24h sinon il sera "
     "retourné : tinyurl.com/x82k"),
    ("parcel", "Votre livreur est passé. Le paquet ne rentrait pas dans la boite. Choisissez un autre jour : "
     "https://suivi-passage.example"),
    ("antai-fine", "ANTAI : votre amende n'a pas été réglée. Payez avant ce soir par carte : https://regl-\n"
     "amende.example/fr"),
    ("bank-alarm", "Un achat de 480,00 EUR est en attente sur votre carte. Si ce n'est pas vous, annulez ici : "
     "http://annulation.example/x"),
    # --- training account, taxes, state ---
    ("cpf", "CPF : vos droits à la formation expirent dans 48h ! Récupérez vos 1 480 € sur moncompte-cpf.info"),
    ("cpf", "Dernier jour pour utiliser votre compte formation avant de perdre votre solde de 2 300 euros. "
     "Répondez OUI ou cliquez ici bit.ly/cpf24"),
    ("refund-bait", "impots.gouv : vous êtes éligible à un remboursement d'impôt de 184,60 €. Remplissez le formulaire "
     "de remboursement sous 72h : impots-remboursement.com"),
    ("link-not-official", "Direction Générale des Finances Publiques\nCher contribuable,\nun trop-perçu de 310 € vous "
     "sera reversé. Indiquez vos coordonnées bancaires sur http://dgfip-gouv.net"),
    ("link-not-official", "CAF : une aide exceptionnelle de 320 € vous est attribuée. Confirmez votre IBAN et numéro de "
     "carte bancaire : caf-aide-2026.com"),
    ("link-not-official", "Votre prime énergie de 277 € est en attente. Réclamez-la avant ce soir : "
     "cheque-energie-france.org"),
    ("link-not-official", "ANTS - votre demande de titre est suspendue. Frais de dossier 4,90 € à payer sur "
     "ants-gouv.services"),
    ("link-not-official", "Crit'Air obligatoire : commandez votre vignette sous 24h ou amende de 68 €. "
     "critair-gouv-fr.com"),
    ("mismatched-sender", "France Travail\nVotre dossier est suspendu. Envoyez une copie de votre carte bancaire et de "
     "votre pièce d'identité à francetravail.service@gmail.com sous 48 heures."),
    # --- appointments ---
    ("paid-appointment", "Rendez-vous préfecture de Bobigny garanti en 5 jours. 250 € seulement. WhatsApp 07 00 00 00 00"),
    ("paid-appointment", "RDV titre de séjour toutes préfectures, paiement 150 euros, contactez en privé"),
    ("paid-appointment", "Je vends rendez-vous naturalisation préfecture Lyon 200€ dispo cette semaine telegram"),
    ("paid-appointment", "Besoin d'un rdv OFII rapide ? Place garantie contre 80 €, écrivez sur WhatsApp"),
    ("mismatched-sender", "Préfecture de Paris\nVotre titre de séjour est prêt. Pour le recevoir, versez 225 € par "
     "mandat cash et écrivez à prefecture.paris75@outlook.fr"),
    # --- family, gifts, prizes, jobs ---
    ("family-new-number", "Coucou maman, mon téléphone est cassé. C'est mon nouveau numéro, écris-moi sur WhatsApp vite"),
    ("family-new-number", "Salut papa j'ai changé de numéro, mon portable est tombé dans l'eau. Tu peux me faire un "
     "virement urgent ?"),
    ("gift-card", "Pour débloquer votre dossier, achetez trois cartes cadeaux Google Play de 100 € et envoyez les codes"),
    ("gift-card", "Réglez avec des recharges PCS ou Transcash : achetez le coupon au tabac et donnez le code sous 24h"),
    ("prize", "Félicitations ! Vous avez été tiré au sort et vous avez gagné un iPhone. Payez seulement 1,95 € de "
     "livraison : gagnant-promo.shop"),
    ("prize", "Suite au décès de notre client, un héritage de 2,5 millions d'euros vous attend. Contactez le notaire à "
     "maitre.succession@yahoo.fr"),
    ("easy-money", "Travail à domicile : gagnez 300 € par jour en aimant des vidéos. WhatsApp +33 7 00 00 00 00"),
    ("easy-money", "Offre de prêt entre particuliers sans justificatif, réponse sous 24h, écrivez à "
     "pret.rapide@hotmail.com"),
    ("crypto", "Investissez dans le bitcoin : rendement garanti de 15 % par semaine, contactez-nous sur Telegram"),
    # --- banks, police, screens ---
    ("link-not-official", "Crédit Agricole : connexion inhabituelle détectée. Confirmez vos coordonnées bancaires sur "
     "https://credit-agricole-securite.com sinon votre compte sera bloqué"),
    ("bank-alarm", "Banque Postale : un paiement suspect de 899 € est en cours. Si vous n'êtes pas à l'origine, "
     "annulez ici : labanquepostale-secur.info"),
    ("asks-card", "Netflix : votre moyen de paiement a été refusé. Mettez à jour votre carte bancaire sous 24h : "
     "netflix-facturation.com"),
    ("police-threat", "Direction centrale de la police judiciaire\nBrigade de protection des mineurs\nConvocation en "
     "justice\nVous faites l'objet de poursuites pour pédopornographie et exhibitionnisme après une cyber-infiltration. "
     "Faites-vous entendre par mail sous 72 heures."),
    ("police-threat", "EUROPOL - mandat : vous êtes convoqué pour cyberpornographie. Répondez par mail à "
     "police.judiciaire@protonmail.com"),
    ("remote-access", "Attention votre ordinateur est infecté par un virus. Appelez immédiatement le support Microsoft "
     "et installez AnyDesk. Votre carte bancaire sera demandée."),
]  # fmt: skip

GENUINE = [
    """AGENCE NATIONALE DE TRAITEMENT AUTOMATISÉ DES INFRACTIONS
AVIS DE CONTRAVENTION
Amende forfaitaire minorée : 90 €. Payez dans les 15 jours sur www.amendes.gouv.fr
ou par téléphone. Passé 45 jours, l'amende sera majorée à 375 €.""",
    "ANTAI : votre avis de contravention est disponible sur www.antai.gouv.fr. Réglez l'amende sous 46 jours.",
    """Ville de Lyon
FORFAIT POST-STATIONNEMENT
Montant : 35,00 € à régler sur stationnement.gouv.fr sous 3 mois""",
    """Trésor public
AMENDE FORFAITAIRE MAJORÉE
Dernier avis avant poursuites. Vous devez 375 € immédiatement. www.amendes.gouv.fr""",
    "L'Assurance Maladie : votre remboursement de 16,50 € a été versé. Détail sur ameli.fr",
    """l'Assurance Maladie
Objet : votre carte Vitale
Pour recevoir votre nouvelle carte Vitale, envoyez une photo et une copie de votre pièce d'identité, ou
faites la demande depuis votre compte ameli sur www.ameli.fr.""",
    """CPAM du Rhône
Objet : remboursement
Indiquez vos coordonnées bancaires (RIB) sur votre compte ameli pour recevoir votre remboursement.
Nous vous prions d'agréer nos salutations distinguées.""",
    "Ameli : attention aux arnaques. L'Assurance Maladie ne vous demande jamais votre carte bancaire par SMS.",
    """CAF du Rhône
Votre paiement est suspendu : déclarez vos ressources sur caf.fr avant le 30 janvier 2027.""",
    """Caf.fr : Votre déclaration trimestrielle est disponible. Faites-la avant le 31/01 sur www.caf.fr""",
    """La Poste
Avis de passage
Votre colis n'a pas pu être livré. Retirez-le au bureau de poste sous 15 jours avec une pièce
d'identité. Suivi sur www.laposte.fr""",
    "Colissimo : votre colis 8R000 sera livré demain. Suivez-le sur laposte.fr/suivi",
    "Chronopost : livraison prévue aujourd'hui entre 10h et 12h. Reprogrammer : www.chronopost.fr",
    "Mondial Relay : votre colis est disponible au point relais Tabac de la Gare jusqu'au 12/12.",
    """DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES
AVIS D'IMPÔT SUR LE REVENU
Montant à vous rembourser : 184 €. Le virement sera fait sur votre compte bancaire.
impots.gouv.fr""",
    """Finances publiques
LETTRE DE RELANCE
Dernier rappel : vous devez 812 € au titre de la taxe foncière. Payez sur impots.gouv.fr, rubrique paiement
en ligne, par carte bancaire ou prélèvement, sous 30 jours. À défaut, une majoration de 10 % sera appliquée.""",
    """EDF
Objet : mise en demeure
Sans paiement sous 15 jours, votre fourniture sera réduite. Réglez par carte bancaire sur edf.fr ou au 09 69 32 15 15.""",
    """EDF
Rappel de facture
Montant : 4,12 € à régler sous 15 jours par carte bancaire dans votre espace client edf.fr""",
    """ENGIE
Votre échéancier
Mettez à jour vos coordonnées bancaires dans votre espace client engie.fr avant le 5 janvier.""",
    """Orange
Votre facture : 36,99 €. Ligne suspendue en cas d'impayé. Payez sur orange.fr""",
    """Préfecture du Rhône
CONVOCATION
Votre rendez-vous pour votre titre de séjour est fixé le 8 janvier 2027 à 10h30. Apportez un timbre fiscal de
225 €, à acheter sur timbres.impots.gouv.fr.""",
    """Préfecture de police
Objet : remise de votre titre de séjour
Vous devez présenter des timbres fiscaux d'un montant de 200 €. Le rendez-vous se prend gratuitement
sur administration-etrangers-en-france.interieur.gouv.fr.""",
    """OFII
Objet : taxe de visa
Vous devez payer 200 € en timbres électroniques sur timbres.impots.gouv.fr et vous présenter au rendez-vous.""",
    """Forum réfugiés
Permanence d'accès aux droits
Pour prendre rendez-vous, écrivez-nous sur WhatsApp au 06 00 00 00 00. L'accompagnement est gratuit.""",
    """La Banque Postale
Objet : votre nouvelle carte bancaire
Votre carte expire le 31/01/2027. La nouvelle vous sera envoyée. Ne communiquez jamais votre code secret.
Veuillez agréer nos salutations distinguées.""",
    """Crédit Mutuel
Objet : opération suspecte sur votre compte
Nous avons bloqué un paiement inhabituel. Appelez votre agence au numéro qui est au dos de votre carte.
Nous ne vous demandons jamais vos codes.
Cordialement""",
    """Action Logement
Objet : votre demande de garantie Visale
Votre dossier est disponible sur visale.fr. Cordialement""",
    """France Travail
Objet : actualisation
Actualisez-vous avant le 15 janvier 2027 sur francetravail.fr, sinon vous serez radié de la liste.""",
    """Compte personnel de formation
Caisse des Dépôts
Objet : vos droits à la formation
Vos droits de l'année ont été crédités : 500 €. Consultez-les sur moncompteformation.gouv.fr. Personne ne doit vous
démarcher par téléphone ou SMS.""",
    """Commissaire de justice
COMMANDEMENT DE PAYER
Vous devez payer 1 120,00 € immédiatement. À défaut, vous pourrez y être contraint par la saisie de vos biens.""",
    """Tribunal judiciaire de Lyon
CONVOCATION
Vous êtes convoqué à l'audience du 3 mai 2027 à 14h. En cas d'absence un jugement peut être rendu.""",
    """POLICE NATIONALE
CONVOCATION
Vous êtes prié de vous présenter au commissariat le 16 décembre 2026 à 14 h, muni d'une pièce d'identité.""",
    """École Jules Ferry
Cantine
Les familles peuvent payer par carte bancaire sur le portail de la ville www.ville-bron.fr avant le 5 du mois.""",
    """SNCF Voyageurs
Procès-verbal d'infraction
Indemnité forfaitaire 50 €, frais de dossier 50 €. Payez sous 3 mois sur sncf.com. Passé ce délai : 375 €.""",
    """Cher locataire,
Un chèque cadeau sera remis aux enfants lors de la fête de Noël. Inscription au 04 00 00 00 00 avant le 5 décembre.
Votre bailleur""",
    """MAIF
Objet : remboursement de votre sinistre
Un remboursement de 240 € vous a été accordé par virement. Détails sur maif.fr. Cordialement""",
    """Ville de Bron
Facture de cantine impayée
Dernier rappel : réglez 42,30 € sous 48 heures sur https://espace-paiement.mairie-bron.fr""",
    """Eau du Grand Lyon
Votre facture d'eau
Payez dans les plus brefs délais sur agence.eaudugrandlyon.com""",
    """Votre colis sera livré demain entre 9 h et 11 h. Suivez-le sur https://suivi.transporteur.example/8812""",
    """Cabinet dentaire : confirmez votre rendez-vous du 3/12 à 10 h sur https://cabinet-dentaire.example/rdv""",
    """Bonjour, les inscriptions à la cantine sont ouvertes. Connectez-vous à votre compte famille :
https://portail-famille.example avant le 12 juin.""",
    """Votre médiathèque : deux livres sont en retard. Prolongez-les sur https://mediatheque.example""",
    """Colissimo : votre colis est disponible au point de retrait. Suivi : https://www.laposte.fr/suivi""",
    """Rappel de votre rendez-vous du 12/12 à 14h avec le Dr. Préparez votre carte Vitale. Annuler : doctolib.fr/x""",
    """Hôtel de police
Votre plainte a été enregistrée. Suivez-la sur plainte-en-ligne.masecurite.interieur.gouv.fr""",
    """Chèque énergie
Votre chèque énergie de 194 € est joint. Utilisez-le sur chequeenergie.gouv.fr avant le 31 mars 2027.""",
    """Hospices Civils de Lyon
AVIS DES SOMMES À PAYER
Somme à payer : 2,00 € sous 30 jours. Payez par carte bancaire sur www.payfip.gouv.fr""",
]  # fmt: skip

_LINK = re.compile(
    r"https?:|www\.|\.(?:com|info|net|org|top|xyz|click|live|shop|help|services)\b|@|bit\.ly"
)


@pytest.mark.parametrize(("reason", "text"), SCAMS)
def test_a_scam_is_told_with_its_reasons_and_without_its_link(reason, text) -> None:
    report = report_of(text)
    assert (report.scam, report.kind) == (True, "scam")
    assert reason in report.reasons
    assert set(report.reasons) <= set(KEYS)
    assert report.quote("scam")
    assert (report.sender, report.demand, report.phones, report.deadline) == (None, None, (), None)
    flowing = " ".join(text.split())
    for quote in report.quotes:
        assert quote.text in flowing
        assert not _LINK.search(quote.text), quote


@pytest.mark.parametrize("text", GENUINE)
def test_a_genuine_letter_is_no_scam(text) -> None:
    report = report_of(text)
    assert (report.scam, report.reasons) == (False, ())
    assert report.kind != "scam"


def test_enough_of_both() -> None:
    assert len(SCAMS) >= 40
    assert len(GENUINE) >= 30


def test_every_reason_has_a_sentence_in_every_language() -> None:
    phrases = FluentPhrases()
    for language in ("fr", "en", "ar", "uk"):
        said = [phrases.say(language, f"photo-scam-{key}") for key in KEYS]
        assert len(set(said)) == len(KEYS)
        assert all(one and one[-1] not in ".!" for one in said)


@pytest.mark.parametrize(
    ("link", "official"),
    [
        ("https://www.ameli.fr/assure", True), ("impots.gouv.fr", True), ("www.antai.gouv.fr/x?y=1", True),
        ("ameli.fr.securite-compte.com", False), ("amendes-gouv.fr", False), ("gouv.fr.info", False),
        ("xn--amli-dpa.fr", False), ("caf.fr", True), ("mon-caf.fr", False), ("rhone.gouv.fr", True),
    ],
)  # fmt: skip
def test_a_domain_is_official_by_its_end(link, official) -> None:
    assert is_official(domain_of(link)) is official
