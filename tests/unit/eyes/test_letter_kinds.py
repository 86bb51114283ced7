"""What kind of letter, who wrote it, whether it is grave: letters as French post words them."""

# ruff: noqa: E501 - the rows of a letter are as long as they are

import pytest

from bot.model import Grave
from skills.describe_image.letters import report_of

DOCUMENTS, APPOINTMENT, PAYMENT = "request for documents", "appointment", "payment demand"
BILL, GRANTED, REFUSAL = "bill", "decision (granted)", "decision (refusal)"
NOTICE, INFORMATION, MEETING = "formal notice", "information", "meeting invitation"

# (sender, kind, grave, text)
LETTERS = [
    # --- CAF, CPAM, retirement ---
    ("CAF", PAYMENT, None, """
Caf du Rhône
69409 LYON CEDEX 03
Le 12 janvier 2027
Objet : notification de trop-perçu
Madame, Monsieur,
Suite à votre changement de situation, vous avez perçu à tort 642,18 € de prime d'activité.
Vous devez rembourser cette somme. Nous la retiendrons sur vos prochaines prestations.
Si vous contestez, vous pouvez saisir la commission de recours amiable dans les deux mois.
Le directeur de la Caf"""),
    ("CAF", GRANTED, None, """
Allocations familiales
CAF de la Loire
Objet : vos droits à l'aide personnalisée au logement
Bonjour,
Nous avons étudié votre demande. Vous avez droit à 287 € par mois à partir du 1er mars 2027.
Vous devez nous signaler tout changement de situation.
Votre Caf"""),
    ("CAF", REFUSAL, Grave.REFUSAL, """
CAISSE D'ALLOCATIONS FAMILIALES DU NORD
Lille, le 4 mars 2027
Objet : votre demande de RSA
Madame, Monsieur,
Après étude de votre dossier, nous ne pouvons pas vous accorder le revenu de solidarité active :
vos ressources dépassent le plafond.
Vous pouvez contester cette décision auprès du président du conseil départemental dans un délai
de deux mois."""),
    ("CAF", INFORMATION, None, """
caf.fr
Caisse d'Allocations familiales de Paris
Madame, Monsieur,
Nous vous informons que le paiement de vos prestations aura lieu le 5 de chaque mois.
Vous n'avez aucune démarche à effectuer.
Votre Caf"""),
    ("CAF", APPOINTMENT, None, """
CAF des Bouches-du-Rhône
Service contrôle
Objet : visite d'un contrôleur
Madame,
Un contrôleur se présentera à votre domicile le 14 avril 2027 à 9h30. Ce rendez-vous est fixé dans
le cadre du contrôle de votre dossier. Préparez vos trois derniers relevés de compte.
"""),
    ("CPAM", DOCUMENTS, None, """
l'Assurance Maladie
Agir ensemble, protéger chacun
CPAM du Rhône
Objet : votre demande de Complémentaire santé solidaire
Madame, Monsieur,
Votre dossier est incomplet. Pour poursuivre son étude, merci de nous adresser :
- votre dernier avis d'impôt
- un justificatif de domicile
Sans réponse de votre part sous 30 jours, votre demande sera classée sans suite.
Votre correspondant de l'Assurance Maladie"""),
    ("CPAM", GRANTED, None, """
L'ASSURANCE MALADIE
Objet : attribution de la Complémentaire santé solidaire
Bonjour,
Votre demande a été acceptée. Vous bénéficiez de la Complémentaire santé solidaire sans
participation financière à compter du 1er février 2027."""),
    ("CPAM", REFUSAL, Grave.REFUSAL, """
Caisse Primaire d'Assurance Maladie de l'Isère
Objet : refus de votre demande d'aide médicale de l'Etat
Madame, Monsieur,
Votre demande d'aide médicale de l'État est refusée au motif que vous ne justifiez pas de trois mois
de résidence irrégulière en France. Voies et délais de recours au verso."""),
    ("CPAM", INFORMATION, None, """
Assurance Maladie
Objet : attestation de droits
Vous trouverez ci-joint votre attestation de droits à l'assurance maladie.
Conservez-la. Elle est aussi disponible sur ameli.fr."""),
    ("CARSAT", DOCUMENTS, None, """
Carsat Rhône-Alpes
L'Assurance retraite
Objet : votre demande de retraite - pièces manquantes
Madame,
Pour calculer votre retraite, il nous manque votre acte de naissance et vos bulletins de salaire de
1998. Merci de nous les faire parvenir avant le 30 juin 2027."""),
    ("URSSAF", NOTICE, Grave.COURT, """
Urssaf Rhône-Alpes
Lettre recommandée avec accusé de réception
MISE EN DEMEURE
Monsieur,
Malgré nos relances, vous restez redevable de 1 240 € de cotisations. Nous vous mettons en demeure
de payer cette somme dans le délai d'un mois."""),
    # --- foreigners ---
    ("Préfecture", APPOINTMENT, None, """
RÉPUBLIQUE FRANÇAISE
Liberté Égalité Fraternité
PRÉFET DU RHÔNE
Direction des migrations et de l'intégration
Lyon, le 3 novembre 2026
CONVOCATION
Madame, Monsieur,
Vous êtes convoqué(e) à la préfecture le 8 janvier 2027 à 10h30, guichet 12.
Munissez-vous de votre passeport, de trois photos d'identité et d'un justificatif de domicile.
Toute absence sera considérée comme un abandon de votre demande."""),
    ("Préfecture", DOCUMENTS, None, """
MINISTÈRE DE L'INTÉRIEUR
PRÉFECTURE DE LA SEINE-SAINT-DENIS
Bureau du séjour
Objet : demande de complément - renouvellement de votre titre de séjour
Votre dossier est incomplet. Je vous invite à transmettre les pièces suivantes dans un délai de
15 jours : contrat de travail, trois derniers bulletins de salaire.
À défaut, votre demande sera classée sans suite.
Pour le préfet et par délégation"""),
    ("Préfecture", REFUSAL, Grave.EXPULSION, """
PRÉFECTURE DU NORD
ARRÊTÉ portant obligation de quitter le territoire français
Le préfet du Nord,
Vu le code de l'entrée et du séjour des étrangers et du droit d'asile ;
ARRÊTE
Article 1er : La demande de titre de séjour est rejetée.
Article 2 : L'intéressé est obligé de quitter le territoire français dans un délai de 30 jours.
Cette décision peut faire l'objet d'un recours devant le tribunal administratif de Lille dans un
délai de trente jours."""),
    ("Préfecture", REFUSAL, Grave.EXPULSION, """
Préfecture de police
Arrêté portant transfert aux autorités italiennes responsables de l'examen de votre demande d'asile
Article 1er : Vous ferez l'objet d'un transfert aux autorités italiennes.
Vous pouvez contester cet arrêté devant le tribunal administratif dans un délai de sept jours."""),
    ("Préfecture", GRANTED, None, """
Préfecture de l'Isère
Objet : votre demande de titre de séjour
Madame,
J'ai le plaisir de vous informer qu'une décision favorable a été prise sur votre demande de carte de
séjour pluriannuelle."""),
    ("Préfecture", GRANTED, None, """
Sous-préfecture de Villefranche-sur-Saône
Objet : titre de séjour disponible
Madame, Monsieur,
Je vous informe que votre titre de séjour est disponible. Il est à retirer au guichet, du lundi au
vendredi de 9h à 12h."""),
    ("OFII", APPOINTMENT, None, """
OFFICE FRANÇAIS DE L'IMMIGRATION ET DE L'INTÉGRATION
Direction territoriale de Lyon
Objet : convocation à la visite d'accueil - contrat d'intégration républicaine
Vous devez vous présenter le mardi 19 janvier 2027 à 8h30 à la direction territoriale.
L'absence non justifiée peut entraîner le refus de votre titre."""),
    ("OFII", REFUSAL, Grave.REFUSAL, """
OFII - Direction territoriale de Marseille
Objet : décision de cessation des conditions matérielles d'accueil
Vous n'avez pas respecté l'obligation de vous présenter aux autorités. Il est mis fin à vos conditions
matérielles d'accueil à compter du 1er avril 2027."""),
    ("OFII", NOTICE, Grave.COURT, """
Office français de l'immigration et de l'intégration
Objet : intention de suspendre vos conditions matérielles d'accueil
Vous disposez d'un délai de quinze jours pour présenter vos observations écrites."""),
    ("OFPRA", APPOINTMENT, None, """
OFPRA
Office français de protection des réfugiés et apatrides
201 rue Carnot
Objet : convocation à un entretien personnel
Vous êtes convoqué à l'Office le 22 février 2027 à 9h00. Un interprète en langue dari est prévu."""),
    ("OFPRA", REFUSAL, Grave.REFUSAL, """
Office Français de Protection des Réfugiés et Apatrides
DÉCISION DE REJET D'UNE DEMANDE D'ASILE
Le directeur général
Votre demande d'asile est rejetée. Vous pouvez former un recours devant la Cour nationale du droit
d'asile dans un délai d'un mois à compter de la notification."""),
    ("OFPRA", GRANTED, None, """
Office français de protection des réfugiés et apatrides
Objet : reconnaissance de la qualité de réfugié
Madame,
L'Office vous reconnaît la qualité de réfugiée. Vous serez placée sous sa protection."""),
    ("OFPRA", DOCUMENTS, None, """
OFPRA - Division de la protection
Objet : état civil - pièces complémentaires
Pour établir votre certificat de naissance, merci de compléter la fiche familiale ci-jointe et de
nous la retourner signée."""),
    ("CNDA", APPOINTMENT, Grave.COURT, """
COUR NATIONALE DU DROIT D'ASILE
35 rue Cuvier - 93558 Montreuil
AVIS D'AUDIENCE
Votre recours sera examiné à l'audience publique du 11 mars 2027 à 9h00. Votre avocat est informé."""),
    ("CNDA", REFUSAL, Grave.REFUSAL, """
Cour nationale du droit d'asile
Objet : notification d'une décision
Par la décision ci-jointe, votre recours est rejeté. Un pourvoi en cassation peut être formé devant le
Conseil d'État dans un délai de deux mois."""),
    ("CNDA", GRANTED, None, """
COUR NATIONALE DU DROIT D'ASILE
Notification de décision
La Cour a annulé la décision de l'OFPRA. La qualité de réfugié vous est reconnue."""),
    ("SPADA", APPOINTMENT, None, """
SPADA de Lyon
Forum réfugiés
Objet : rendez-vous
Vous avez rendez-vous au guichet unique de la préfecture le 7 décembre 2026 à 8h00.
Apportez quatre photos d'identité."""),
    ("Ministère de l'Intérieur", REFUSAL, Grave.REFUSAL, """
MINISTÈRE DE L'INTÉRIEUR
Sous-direction de l'accès à la nationalité française
Objet : votre demande de naturalisation
Monsieur,
J'ai décidé d'ajourner à deux ans votre demande. Elle est ajournée car votre insertion
professionnelle est incomplète. Un recours préalable obligatoire peut être formé dans les deux mois."""),
    # --- justice ---
    ("Tribunal administratif", INFORMATION, Grave.COURT, """
TRIBUNAL ADMINISTRATIF DE LYON
Greffe
Objet : accusé de réception d'une requête
Le greffe a l'honneur d'accuser réception de votre requête enregistrée sous le n° 2701234."""),
    ("Tribunal judiciaire", APPOINTMENT, Grave.COURT, """
TRIBUNAL JUDICIAIRE DE LYON
Juge aux affaires familiales
CONVOCATION
Vous êtes convoquée à l'audience du 3 mai 2027 à 14h00, salle 5."""),
    ("Bureau d'aide juridictionnelle", DOCUMENTS, None, """
TRIBUNAL JUDICIAIRE DE GRENOBLE
Bureau d'aide juridictionnelle
Objet : demande d'aide juridictionnelle - pièces manquantes
Merci de fournir votre avis d'imposition dans un délai d'un mois, faute de quoi votre demande sera
déclarée caduque."""),
    ("Bureau d'aide juridictionnelle", GRANTED, None, """
BUREAU D'AIDE JURIDICTIONNELLE
près le tribunal judiciaire de Paris
DÉCISION D'ADMISSION
Le bureau vous accorde l'aide juridictionnelle totale."""),
    ("Conseil de prud'hommes", APPOINTMENT, Grave.COURT, """
Conseil de prud'hommes de Villeurbanne
Convocation devant le bureau de conciliation et d'orientation
Vous êtes convoqué le 6 avril 2027 à 13h30."""),
    ("Commissaire de justice", NOTICE, Grave.EVICTION, """
SCP de commissaires de justice associés
12 rue de la République 69002 Lyon
COMMANDEMENT DE QUITTER LES LIEUX
L'an deux mille vingt-sept et le cinq mars
Vous devez quitter et libérer le logement dans un délai de deux mois. À défaut, il sera procédé à
votre expulsion avec le concours de la force publique."""),
    ("Commissaire de justice", NOTICE, Grave.EVICTION, """
Huissiers de justice associés
COMMANDEMENT DE PAYER VISANT LA CLAUSE RÉSOLUTOIRE
Vous êtes redevable de la somme de 2 310,45 € de loyers. Vous avez six semaines pour payer."""),
    ("Commissaire de justice", NOTICE, Grave.COURT, """
Étude de commissaires de justice
DÉNONCIATION D'UNE SAISIE-ATTRIBUTION
Une saisie-attribution a été pratiquée sur votre compte bancaire pour la somme de 1 120,00 €."""),
    ("Police", APPOINTMENT, None, """
POLICE NATIONALE
Commissariat de police du 8e arrondissement
CONVOCATION
Vous êtes priée de vous présenter au commissariat le 16 décembre 2026 à 14 heures pour être entendue
comme témoin. Munissez-vous d'une pièce d'identité."""),
    ("Procureur de la République", APPOINTMENT, Grave.COURT, """
TRIBUNAL JUDICIAIRE DE SAINT-ÉTIENNE
Parquet du procureur de la République
Convocation devant le délégué du procureur
Vous êtes convoqué le 2 juin 2027 à 10h15 au palais de justice."""),
    # --- taxes and fines ---
    ("DGFiP", PAYMENT, None, """
DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES
Service des impôts des particuliers de Lyon
LETTRE DE RELANCE
Sauf erreur, vous n'avez pas payé votre taxe foncière 2026. Montant à payer : 812 €.
Merci de régler sous 30 jours."""),
    ("DGFiP", INFORMATION, None, """
FINANCES PUBLIQUES
AVIS DE SITUATION DÉCLARATIVE À L'IMPÔT SUR LE REVENU
Vous n'avez pas d'impôt à payer. Conservez cet avis, il vous servira de justificatif."""),
    ("DGFiP", DOCUMENTS, None, """
Centre des finances publiques de Vaise
Objet : demande de renseignements
Madame, Monsieur,
Afin de traiter votre déclaration, je vous prie de me transmettre les justificatifs de vos pensions
alimentaires dans un délai de trente jours."""),
    ("DGFiP", NOTICE, Grave.COURT, """
TRÉSORERIE DE VILLEURBANNE
SAISIE ADMINISTRATIVE À TIERS DÉTENTEUR
Nous vous informons qu'une saisie administrative a été adressée à votre banque pour 375 €."""),
    ("ANTAI", PAYMENT, None, """
AGENCE NATIONALE DE TRAITEMENT AUTOMATISÉ DES INFRACTIONS
AVIS DE CONTRAVENTION
Le véhicule immatriculé AB-123-CD a été contrôlé à 58 km/h. Amende forfaitaire minorée : 90 €.
Payez sur www.amendes.gouv.fr ou contestez dans un délai de 45 jours."""),
    # --- work ---
    ("France Travail", APPOINTMENT, None, """
France Travail
Agence de Lyon Bachut
Objet : convocation à un entretien
Bonjour,
Vous êtes attendu le jeudi 10 décembre 2026 à 14h pour un entretien avec votre conseiller.
En cas d'absence, vous risquez la radiation de la liste des demandeurs d'emploi."""),
    ("France Travail", NOTICE, Grave.COURT, """
FRANCE TRAVAIL AUVERGNE-RHÔNE-ALPES
Objet : avertissement avant sanction
Vous étiez absent à votre rendez-vous du 3 novembre 2026. Vous avez dix jours pour nous envoyer un
justificatif."""),
    ("France Travail", REFUSAL, Grave.REFUSAL, """
France Travail
Objet : notification de radiation
Vous êtes radié de la liste des demandeurs d'emploi pour une durée d'un mois à compter du
2 janvier 2027."""),
    ("France Travail", PAYMENT, None, """
France Travail
Objet : notification de trop-perçu
Vous avez perçu à tort 356,20 € d'allocation. Vous devez rembourser cette somme."""),
    ("France Travail", GRANTED, None, """
France Travail
Objet : ouverture de droits à l'allocation d'aide au retour à l'emploi
Votre demande a été acceptée. Votre allocation journalière est de 31,97 €."""),
    # --- disability ---
    ("MDPH", GRANTED, None, """
Métropole de Lyon
Maison départementale des personnes handicapées
Objet : notification de décision de la CDAPH
Madame,
La commission des droits et de l'autonomie vous attribue l'allocation aux adultes handicapés du
1er janvier 2027 au 31 décembre 2031."""),
    ("MDPH", REFUSAL, Grave.REFUSAL, """
MDPH 93
Notification de décision
La CDAPH a décidé de rejeter votre demande de carte mobilité inclusion mention stationnement.
Vous pouvez former un recours administratif préalable obligatoire dans un délai de deux mois."""),
    ("MDPH", DOCUMENTS, None, """
Département du Nord
MDPH
Objet : votre dossier incomplet
Il manque à votre dossier un certificat médical de moins d'un an. Merci de nous le faire parvenir."""),
    ("MDPH", INFORMATION, None, """
Maison départementale des personnes handicapées de l'Ain
Objet : accusé de réception de votre demande
Nous avons bien reçu votre dossier le 4 janvier 2027. Le délai de traitement est de quatre mois."""),
    # --- town, school ---
    ("CCAS", DOCUMENTS, None, """
Ville de Vénissieux
Centre communal d'action sociale
Objet : renouvellement de votre domiciliation
Pour renouveler votre domiciliation, merci d'apporter une pièce d'identité."""),
    ("Mairie", INFORMATION, None, """
Mairie de Bron
Service état civil
Objet : horaires de l'été
Nous vous informons que la mairie sera fermée le samedi du 1er juillet au 31 août."""),
    ("École maternelle Jules Ferry", MEETING, None, """
École maternelle Jules Ferry
Chers parents,
Nous vous invitons à la réunion de rentrée qui aura lieu le mardi 15 septembre 2026 à 18h.
La directrice"""),
    ("Collège Les Acacias", MEETING, None, """
Académie de Lyon
Collège Les Acacias
Objet : rencontre parents-professeurs
Madame, Monsieur,
La rencontre parents-professeurs se tiendra le jeudi 10 décembre 2026 de 17h à 20h.
Le principal"""),
    ("Collège Les Acacias", APPOINTMENT, None, """
Collège Les Acacias
Objet : convocation au conseil de discipline
Vous êtes convoqués le 18 janvier 2027 à 17h30 avec votre enfant."""),
    ("Lycée professionnel du Parc", DOCUMENTS, None, """
Lycée professionnel du Parc
Objet : dossier d'inscription incomplet
Les pièces suivantes n'ont pas été fournies : attestation d'assurance scolaire, carnet de vaccination.
La proviseure"""),
    ("Mairie", BILL, None, """
Ville de Villeurbanne
Direction de l'éducation
FACTURE RESTAURATION SCOLAIRE
Période : novembre 2026
Montant à payer : 42,30 €
Date limite de paiement : 15 décembre 2026"""),
    ("Académie", INFORMATION, None, """
Académie de Grenoble
DSDEN de l'Isère
Objet : affectation en UPE2A
Madame, Monsieur,
Je vous informe que votre enfant sera scolarisé au collège à partir du 4 janvier 2027."""),
    ("CROUS", REFUSAL, Grave.REFUSAL, """
Crous de Lyon
Notification conditionnelle de bourse
Votre demande de bourse est rejetée : les ressources de la famille dépassent le barème."""),
    # --- health ---
    ("Hospices Civils de Lyon", APPOINTMENT, None, """
Hospices Civils de Lyon
Hôpital de la Croix-Rousse
Objet : confirmation de rendez-vous
Votre rendez-vous est fixé le 5 février 2027 à 11h15 en consultation d'ophtalmologie.
Apportez votre carte Vitale."""),
    ("Centre Hospitalier de Bourg", PAYMENT, None, """
Centre Hospitalier de Bourg
AVIS DES SOMMES À PAYER
Titre exécutoire n° 4512 du 3 janvier 2027
Somme à payer : 24,00 €
à régler au Trésor public sous 30 jours"""),
    ("Centre régional de coordination des dépistages des cancers", INFORMATION, None, """
Centre régional de coordination des dépistages des cancers
Madame,
Nous vous informons que vous pouvez faire une mammographie, examen pris en charge à 100 %."""),
    # --- home ---
    ("Est Habitat", BILL, None, """
Est Habitat
Office public de l'habitat
AVIS D'ÉCHÉANCE
Loyer et charges de février 2027
Total à payer : 512,66 €
Prélèvement le 5 février 2027"""),
    ("Est Habitat", PAYMENT, None, """
Est Habitat
Objet : loyer impayé - relance
Madame, Monsieur,
Sauf erreur, vous restez nous devoir la somme de 512,66 €. Merci de régulariser votre situation.
Le service recouvrement de votre bailleur social"""),
    ("Régie du Parc", MEETING, None, """
Régie du Parc - Administrateur de biens
Objet : convocation à l'assemblée générale des copropriétaires
Vous êtes convoqué à l'assemblée générale le 14 mai 2027 à 18h. Ordre du jour : travaux."""),
    ("Commission de médiation", GRANTED, None, """
Préfecture du Rhône
Secrétariat de la commission de médiation
Objet : décision favorable - droit au logement opposable
La commission vous reconnaît prioritaire et devant être logé en urgence."""),
    # --- energy, telephone, bank ---
    ("EDF", BILL, None, """
EDF
Votre facture d'électricité du 12 janvier 2027
Consommation : 312 kWh
Montant TTC : 84,12 €
Prélèvement le 27 janvier 2027"""),
    ("EDF", PAYMENT, None, """
EDF
Service clients
Objet : rappel de facture impayée
Bonjour,
Sauf erreur, votre facture du 12 janvier d'un montant de 84,12 € reste impayée. Merci de la régler."""),
    ("ENGIE", NOTICE, Grave.COURT, """
ENGIE
Objet : mise en demeure avant interruption de fourniture
Sans paiement de 156,40 € sous 15 jours, nous serons contraints de couper votre gaz."""),
    ("Enedis", INFORMATION, None, """
Enedis
L'électricité en réseau
Avis de coupure pour travaux
Nous vous informons que l'électricité sera interrompue le 9 décembre 2026 de 8h à 12h."""),
    ("Orange", BILL, None, """
Orange
Votre facture Internet du 5 décembre 2026
Total à payer : 36,99 € TTC"""),
    ("La Banque Postale", INFORMATION, None, """
La Banque Postale
Objet : changement de conditions tarifaires
Cher client,
Nous vous informons des nouveaux tarifs à compter du 1er janvier 2027."""),
    ("Banque de France", DOCUMENTS, None, """
BANQUE DE FRANCE
Secrétariat de la commission de surendettement
Objet : dossier incomplet
Merci de nous transmettre vos trois derniers relevés de compte avant le 15 mars 2027."""),
    ("SNCF", PAYMENT, None, """
SNCF Voyageurs
Procès-verbal d'infraction
Vous restez redevable de la somme de 150 €. Réglez avant le 3 mars 2027."""),
    # --- whole letters ---
    ("Maison des solidarités", APPOINTMENT, None, """
Direction des Solidarités
Maison de la Métropole
8 rue Paul Bert
69003 LYON

Lyon, le 09/02/2027

Nos réf. : DSAS/2027-118

Objet : Contrat d'engagements réciproques - RSA

Madame,

Vous percevez le revenu de solidarité active. À ce titre, vous devez établir un contrat d'engagement
avec votre référent.

Je vous propose de nous rencontrer le :
lundi 22 février 2027 à 14 h 15
à la Maison de la Métropole, bureau 12.

Merci de vous munir de votre CV et de vos derniers relevés CAF.

En cas d'absence non justifiée, le versement de votre RSA pourra être suspendu.

Je vous prie d'agréer, Madame, mes salutations distinguées.

Votre référente sociale"""),
    ("Mairie", PAYMENT, None, """
Ville de Vaulx-en-Velin
Restaurants scolaires

Titre de recettes n° 2027-00412
Avis de somme à payer

Débiteur : responsable légal
Objet de la créance : cantine janvier 2027
MONTANT : 61,20 EUR

Ce titre est exécutoire. Vous disposez de deux mois pour le contester devant le tribunal.
Modes de règlement : payfip.gouv.fr, chèque à l'ordre du Trésor Public"""),
    ("Alliade Habitat", NOTICE, Grave.COURT, """
Alliade Habitat
Groupe Action Logement
Service Gestion Locative

A Lyon, le 4 mars 2027

LETTRE RECOMMANDEE AVEC AR

Objet : Mise en demeure de payer vos loyers

Monsieur,

Malgré nos précédents courriers, votre compte locataire présente à ce jour un solde débiteur de 1 534,12 €.

Par la présente, nous vous mettons en demeure de régler cette somme sous huit jours.

A défaut, nous transmettrons votre dossier à un commissaire de justice aux fins de commandement de payer.

Si vous rencontrez des difficultés, contactez notre conseillère sociale au 04 78 00 00 00.

Veuillez agréer, Monsieur, nos salutations distinguées."""),
    ("Préfecture", INFORMATION, None, """
Liberté - Égalité - Fraternité
RÉPUBLIQUE FRANÇAISE
PRÉFET DE L'ISÈRE
Direction de la citoyenneté, de l'immigration et de l'intégration
Service de l'immigration

ATTESTATION DE PROLONGATION D'INSTRUCTION
d'une demande de renouvellement de titre de séjour

Le préfet de l'Isère atteste que Madame X a déposé une demande.
La présente attestation autorise son titulaire à travailler. Elle est valable jusqu'au 12 mai 2027."""),
    ("Clinique Saint-Charles", APPOINTMENT, None, """
Clinique Saint-Charles
Service des admissions

Monsieur,

Nous vous confirmons votre hospitalisation le mercredi 14 avril 2027.

Vous voudrez bien vous présenter à 7h00 au bureau des entrées avec :
- votre carte d'identité
- votre carte vitale
- votre carte de mutuelle
- les résultats de vos examens

Vous devez rester à jeun à partir de minuit."""),
    ("Tribunal de proximité", APPOINTMENT, Grave.COURT, """
GREFFE DU TRIBUNAL DE PROXIMITÉ DE VILLEURBANNE
Le 2 février 2027
Affaire : EST HABITAT contre vous

Vous êtes assigné à comparaître à l'audience du 18 mars 2027 à 9h30
devant le juge des contentieux de la protection.

Si vous ne vous présentez pas, un jugement pourra être rendu contre vous sur les seuls éléments fournis par votre adversaire."""),
    ("DGFiP", PAYMENT, None, """
SERVICE DES IMPÔTS DES PARTICULIERS
LYON BERTHELOT
Votre avis d'impôt 2026
Impôt sur les revenus de 2025

Montant restant à payer : 348 €
À payer au plus tard le 15/09/2026

Vous pouvez payer en ligne sur impots.gouv.fr
Pour toute réclamation, vous avez jusqu'au 31 décembre 2028."""),
    ("Croix-Rouge", MEETING, None, """
CROIX-ROUGE FRANÇAISE
Unité locale de Villeurbanne
Invitation
Bonjour à toutes et à tous,
L'équipe des bénévoles vous invite à l'atelier de conversation en français, chaque mardi à 14h.
Venez nombreux !"""),
    ("CPAM", APPOINTMENT, None, """
Assurance Maladie
Le Service Médical
Objet : convocation du médecin-conseil
Madame,
Je souhaite faire le point avec vous sur votre arrêt de travail. Je vous remercie de vous présenter le
jeudi 11 mars 2027 à 10 h 20.
Apportez vos ordonnances et vos examens récents.
Si vous ne venez pas, vos indemnités journalières pourront être suspendues."""),
    ("Académie", GRANTED, None, """
Rectorat de l'académie de Créteil
Division des bourses
Objet : Bourse de collège - accord
Madame,
J'ai l'honneur de vous faire connaître qu'une bourse d'échelon 3 d'un montant de 465 euros est attribuée à votre enfant."""),
    ("MDPH", REFUSAL, Grave.REFUSAL, """
Pôle Social
MDPH de Seine-Saint-Denis
Madame,
La CDAPH, réunie le 4 février 2027, n'a pas reconnu votre qualité de travailleur handicapé.
Vous avez deux mois pour déposer un recours administratif préalable obligatoire auprès de la MDPH."""),
    ("Enedis", INFORMATION, None, """
Enedis
BP 1 - 69000 Lyon
Relève de votre compteur d'électricité
Madame, Monsieur,
Notre technicien passera le mardi 9 mars 2027 entre 8h et 12h. Votre présence est nécessaire."""),
    ("Société Générale", REFUSAL, Grave.REFUSAL, """
Société Générale
Agence Part-Dieu
Objet : clôture de votre compte
Monsieur,
Nous vous informons de notre décision de clôturer votre compte dans un délai de soixante jours.
Nous vous invitons à nous restituer vos moyens de paiement."""),
    ("Adoma", BILL, None, """
ADOMA
Résidence Les Peupliers
AVIS D'ÉCHÉANCE Mars 2027
Redevance 402,15 €
APL versée -280,00 €
Reste à payer 122,15 €
Date d'exigibilité : 05/03/2027"""),
    ("Mairie", INFORMATION, None, """
Le Maire
à
Mesdames et Messieurs les habitants
Objet : travaux rue Jean Jaurès
Madame, Monsieur,
Des travaux vont débuter le 2 mars 2027. Le stationnement sera interdit.
La Ville vous remercie de votre compréhension."""),
    ("CABINET MAÎTRE X", APPOINTMENT, None, """
CABINET MAÎTRE X
Avocat au barreau de Lyon
Objet : votre recours devant la CNDA
Monsieur,
Votre audience devant la CNDA est fixée au 12 avril 2027 à 9h. Je vous remercie de me rappeler pour préparer cette audience et de m'apporter tout document nouveau.
Votre bien dévouée"""),
    ("Commission de médiation", DOCUMENTS, None, """
DDETS du Rhône
Secrétariat DALO
Commission de médiation
Objet : recours amiable en vue d'une offre de logement
J'accuse réception de votre recours. Votre dossier n'est pas complet. Vous voudrez bien me faire parvenir la décision du bailleur et votre avis d'imposition dans le délai d'un mois."""),
    ("SFR", PAYMENT, None, """
Numericable-SFR
SFR Service Recouvrement
Objet : Dernière relance avant résiliation
Bonjour,
Nous n'avons pas reçu le paiement de votre facture de 45,98 €.
Réglez-la sous 8 jours pour éviter la suspension de votre ligne."""),
    ("INTRUM", PAYMENT, None, """
INTRUM
Recouvrement de créances
Notre client : BOUYGUES TELECOM
Montant dû : 312,40 €
Madame,
Notre client nous a chargés de recouvrer la somme de 312,40 €. Merci de la payer sous 5 jours."""),
    ("Procureur de la République", PAYMENT, Grave.COURT, """
Parquet du tribunal judiciaire de Lyon
Ordonnance pénale
Vous êtes condamné à une amende de 200 euros.
Vous pouvez former opposition dans un délai de 45 jours."""),
    ("Académie", INFORMATION, None, """
DSDEN DU RHÔNE
Objet : Notification d'affectation
Votre enfant est affecté au collège Jean Macé en classe de 5e UPE2A. Vous devez l'inscrire auprès du collège avant le 12 mars 2027. Passé cette date, la place sera proposée à un autre élève."""),
    ("CAF", DOCUMENTS, None, """
CAISSE D ALLOCATlONS FAMILIALES
DU RHONE
Monsieur X
3 rue Y
69003 LYON
Le 12/01/2027
Objet:Demande de pieces justificatives
Madame,Monsieur
Nous ne pouvons pas etudier votre dossier car il manque:
- votre titre de sejour
- l attestation de loyer
Merci de nous les envoyer avantle 10/02/2027.
Sans reponse de votre part votre dossier sera classe."""),
    ("École Pasteur", APPOINTMENT, None, """
Bonjour,

Votre enfant a rendez-vous avec la psychologue scolaire le 8 mars à 10h.

Merci de confirmer votre présence.

L'équipe enseignante
École Pasteur"""),
    ("Free", BILL, None, """
FREE MOBILE
Facture n° 2027-1
Date 03/02/2027
Total 19,99 € TTC
Prélevé le 12/02/2027"""),
    ("Préfecture", REFUSAL, Grave.REFUSAL, """
Préfecture de la Loire
Bureau des étrangers
Saint-Étienne, le 4 février 2027
Madame,
Suite à votre demande de regroupement familial, j'ai le regret de vous informer que je ne peux y réserver une suite favorable. Vos ressources sont insuffisantes.
Vous pouvez introduire un recours gracieux auprès de mes services dans les deux mois.
Le préfet"""),
    ("Tribunal administratif", REFUSAL, Grave.REFUSAL, """
TRIBUNAL ADMINISTRATIF DE LYON
Notification de jugement
Madame,
J'ai l'honneur de vous adresser le jugement du 4 mars 2027 rejetant votre requête.
Vous pouvez faire appel devant la cour administrative d'appel dans un délai d'un mois."""),
    ("Mutuelle Générale", BILL, None, """
Mutuelle Générale
Objet : votre échéancier de cotisations 2027
Madame,
Vous trouverez ci-joint votre échéancier. Vos cotisations seront prélevées le 5 de chaque mois : 32,10 €."""),
    ("France Travail", REFUSAL, Grave.REFUSAL, """
Pôle Emploi devient France Travail
Le 3/03/2027
Identifiant : 1234567A
Bonjour,
Vous n'avez pas déclaré votre situation pour le mois de février. Vous n'êtes plus inscrit comme demandeur d'emploi.
Pour vous réinscrire, rendez-vous sur francetravail.fr."""),
    ("Hôpital Nord-Ouest", APPOINTMENT, None, """
Hôpital Nord-Ouest
Consultations externes
RAPPEL : RDV le 22/03/2027 à 09:40 Dr ophtalmologie, bât B
En cas d'empêchement merci de prévenir au 04 74 00 00 00"""),
    ("OFPRA", APPOINTMENT, None, """
OFPRA
Convocation à l'entretien
Vous êtes invité à vous présenter le 18/05/2027 à 8h30
201 rue Carnot 94120 Fontenay-sous-Bois
L'absence à cet entretien peut conduire à la clôture de votre demande."""),
    ("Département", GRANTED, None, """
Conseil départemental du Rhône
Service social
Madame,
Votre demande d'aide financière a été examinée le 4 mars. La commission vous a accordé une aide de 150 €.
Cordialement"""),
    ("Ministère de l'Intérieur", GRANTED, None, """
Ministère de l'Intérieur
Direction générale des étrangers en France
Votre demande de titre de séjour n° 6903 est validée. Votre titre est en cours de fabrication."""),
    ("CPAM", PAYMENT, None, """
CPAM DE L'AIN
Objet : indu de prestations
Notification de payer
Madame,
Vous avez reçu à tort 84,10 € d'indemnités journalières. Nous vous demandons de nous rembourser dans les deux mois."""),
    ("SYNDIC FONCIA", MEETING, None, """
SYNDIC FONCIA
CONVOCATION ASSEMBLÉE GÉNÉRALE ORDINAIRE
Madame, Monsieur,
Vous êtes invités à assister à l'assemblée générale qui se tiendra le 12 mai 2027 à 18h30."""),
    ("Crédit Mutuel", PAYMENT, None, """
Crédit Mutuel
Objet : votre compte présente un solde débiteur
Monsieur,
Votre compte est débiteur de 132,40 €. Nous vous invitons à le régulariser rapidement."""),
    ("ANTAI", PAYMENT, None, """
ANTAI
AVIS D'AMENDE FORFAITAIRE MAJORÉE
Vous n'avez pas payé ni contesté dans les délais. Montant 375 €."""),
    ("Mission locale", MEETING, None, """
MISSION LOCALE DE LYON
Bonjour,
Je t'invite à un atelier CV le mardi 9 mars à 14h. Apporte ton CV.
Ta conseillère"""),
    ("Lycée Ampère", DOCUMENTS, None, """
Lycée Ampère
Vie scolaire
Objet : absences de votre enfant
Madame,
Votre enfant a été absent le 3 mars 2027. Merci de nous fournir un justificatif."""),
    ("EDF", GRANTED, None, """
EDF
Bonjour,
Bonne nouvelle : votre demande de mensualisation est acceptée. Vous paierez 56 € par mois."""),
    ("Action Logement", REFUSAL, Grave.REFUSAL, """
Action Logement Services
Nous avons le regret de vous informer que votre candidature pour le logement n'a pas été retenue."""),
    # --- associations, others ---
    ("Secours catholique", MEETING, None, """
Secours catholique
Délégation du Rhône
Bonjour,
Nous avons le plaisir de vous inviter à notre café rencontre le 12 décembre 2026 à 15h."""),
    ("CADA", REFUSAL, Grave.EVICTION, """
CADA Les Tilleuls
Adoma
Objet : fin de votre prise en charge
Votre demande d'asile est définitivement rejetée. Vous devez quitter le lieu d'hébergement avant le
31 janvier 2027. Il est mis fin à votre prise en charge."""),
    ("Nettoyage Services SARL", APPOINTMENT, None, """
Nettoyage Services SARL
Objet : convocation à un entretien préalable
Madame,
Je vous demande de vous présenter le 4 février 2027 à 10h à un entretien préalable."""),
]  # fmt: skip


@pytest.mark.parametrize(("sender", "kind", "grave", "text"), LETTERS)
def test_who_wrote_what(sender, kind, grave, text) -> None:
    report = report_of(text)
    assert (report.sender, report.kind, report.grave, report.scam) == (sender, kind, grave, False)
    assert report.quote("sender")
    assert report.quote("kind")
    assert bool(report.quote("grave")) == (grave is not None)
