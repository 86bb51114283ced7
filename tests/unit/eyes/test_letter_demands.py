"""What is demanded, which documents, what otherwise, how to contest: the right words, verbatim."""

# ruff: noqa: E501 - the rows of a letter are as long as they are

import pytest

from skills.describe_image.letters import report_of

# (letter, start of the demand or None)
DEMANDS = [
    ("""CAF du Rhône
Objet : notification de trop-perçu
Madame, Monsieur,
Suite à votre changement de situation, nous avons revu vos droits. Vous devez nous rembourser 642,18 €.
Pour toute question, appelez le 3230.""", "Vous devez nous rembourser"),
    ("""Préfecture du Rhône
Madame, Monsieur,
Votre demande est en cours d'instruction. Je vous prie de bien vouloir transmettre les pièces
suivantes avant le 15 décembre 2026 :
- contrat de travail
Veuillez agréer, Madame, Monsieur, l'expression de ma considération distinguée.""", "Je vous prie de bien vouloir transmettre"),
    ("""France Travail
Objet : convocation
Bonjour,
Nous avons étudié votre projet. Vous êtes attendu le jeudi 10 décembre 2026 à 14h à l'agence.
En cas d'absence, vous risquez la radiation.""", "Vous êtes attendu le jeudi"),
    ("""EDF
Bonjour,
Votre facture de 84,12 € reste impayée. Merci de la régler avant le 3 février 2027 sur edf.fr.
Si vous avez déjà payé, ne tenez pas compte de ce courrier.""", "Merci de la régler"),
    ("""Collège Les Acacias
Chers parents,
Les photos de classe seront prises le 9 octobre. Le coupon ci-dessous est à retourner signé au
professeur principal avant le 2 octobre 2026.""", "Le coupon ci-dessous est à retourner"),
    ("""Tribunal judiciaire
CONVOCATION
Vous êtes convoqué à l'audience du 3 mai 2027 à 14h00, salle 5.
Vous pouvez vous faire assister par un avocat.""", "Vous êtes convoqué à l'audience"),
    ("""Maître X, commissaire de justice
COMMANDEMENT DE PAYER
Il vous est fait commandement de payer la somme de 1 120,00 € dans un délai de huit jours.
À défaut, vous pourrez y être contraint par la saisie de vos biens.""", "Il vous est fait commandement de payer"),
    ("""PRÉFET DU NORD
ARRÊTÉ
Article 2 : L'intéressé est obligé de quitter le territoire français dans un délai de trente jours.
Article 3 : Le présent arrêté peut être contesté devant le tribunal administratif.""", "L'intéressé est obligé de quitter"),
    ("""Hôpital
Madame,
Votre intervention est programmée le 4 mars 2027. Présentez-vous à jeun à 7h30 au service des admissions.
""", "Présentez-vous à jeun"),
    ("""CPAM
Bonjour,
Votre attestation de droits est jointe à ce courrier.
Conservez-la.
Cordialement""", None),
    ("""Mairie de Bron
Nous vous informons que la mairie sera fermée le 24 décembre 2026.
Pour toute information, contactez l'accueil.""", None),
    ("""Enedis
Avis de coupure pour travaux
L'électricité sera interrompue le 9 décembre 2026 de 8h à 12h.
N'hésitez pas à nous contacter.""", None),
    ("""MDPH
Objet : accusé de réception
Nous avons bien reçu votre dossier. Vous n'avez aucune démarche à effectuer.
Nous vous prions d'agréer, Madame, nos salutations distinguées.""", None),
    ("""OFPRA
Par décision du 3 mars, votre demande d'asile est rejetée.
Si vous contestez cette décision, vous pouvez saisir la CNDA dans un délai d'un mois.""", None),
    ("""Est Habitat
Avis d'échéance
Le montant de 512,66 € est à régler avant le 5 février 2027.
""", "Le montant de 512,66 €"),
    ("""Urssaf
MISE EN DEMEURE
Nous vous mettons en demeure de payer 1 240 € dans le délai d'un mois.""", "Nous vous mettons en demeure"),
    ("""La Banque Postale
Cher client,
Afin d'actualiser votre dossier, nous vous remercions de nous adresser une copie de votre pièce d'identité.
""", "Afin d'actualiser votre dossier, nous vous remercions"),
    ("""École
Chers parents,
Nous vous invitons à la réunion de rentrée qui aura lieu le 15 septembre à 18h.
Nous comptons sur votre présence.""", "Nous vous invitons"),
    ("""France Travail
Vous n'avez pas déclaré votre situation pour le mois de février.
Pour vous réinscrire, connectez-vous à votre espace.""", "Pour vous réinscrire, connectez-vous"),
    ("""OFII
Il vous appartient de vous présenter, muni de cette convocation, le 19 janvier 2027 à 8h30.""", "Il vous appartient"),
    ("""Impôts
Madame,
Votre déclaration de revenus n'a pas été reçue. Il convient de la déposer sous trente jours.
En l'absence de déclaration, une majoration de 40 % s'appliquera.""", "Il convient de la déposer"),
    ("""CAF
Votre situation a change. Veuiilez declarer vos ressources avant le 31 janvier 2027.
A defaut, vos droits seront suspendus.""".replace("Veuiilez", "Veuillez"), "Veuillez declarer"),
    ("""Caf
Bonjour,
Mercide nous transmettre votre attestation de loyer avantle 12 mars 2027.""", "Mercide nous transmettre"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "start"), DEMANDS)
def test_the_sentence_that_says_what_to_do(text, start) -> None:
    report = report_of(text)
    if start is None:
        assert report.demand is None
    else:
        assert report.demand.startswith(start)
        assert report.demand == report.quote("demand")


# (letter, documents)
PAPERS = [
    ("Merci de nous transmettre les pièces suivantes :\n- une copie de votre titre de séjour ;\n- un RIB ;\n- votre dernier avis d'imposition.\nSans réponse, votre dossier sera classé.",
     ("une copie de votre titre de séjour", "un RIB", "votre dernier avis d'imposition")),
    ("Documents à fournir :\n• Pièce d'identité\n• Justificatif de domicile de moins de trois mois\n• Deux photos d'identité\n\nLe service",
     ("Pièce d'identité", "Justificatif de domicile de moins de trois mois", "Deux photos d'identité")),
    ("Munissez-vous de votre passeport, de trois photos d'identité et d'un justificatif de domicile.",
     ("votre passeport", "trois photos d'identité", "un justificatif de domicile")),
    ("Vous devez vous présenter muni de cette convocation et de votre titre de séjour.",
     ("cette convocation", "votre titre de séjour")),
    ("Il nous manque votre acte de naissance et vos bulletins de salaire de 1998.",
     ("votre acte de naissance", "vos bulletins de salaire de 1998")),
    ("Les pièces suivantes n'ont pas été fournies : attestation d'assurance scolaire, carnet de vaccination.",
     ("attestation d'assurance scolaire", "carnet de vaccination")),
    ("Apportez votre carte Vitale et votre ordonnance.", ("votre carte Vitale", "votre ordonnance")),
    ("Veuillez nous adresser votre relevé d'identité bancaire avant le 3 mars 2027.", ("votre relevé d'identité bancaire",)),
    ("Pièces à joindre au dossier :\n1. Copie du livret de famille\n2. Jugement de divorce\n3. Attestation de la CAF",
     ("Copie du livret de famille", "Jugement de divorce", "Attestation de la CAF")),
    ("Vous trouverez ci-joint les documents suivants :\n- votre attestation\n- votre carte", ()),
    ("Nous avons bien reçu votre dossier.\nPJ : une attestation, un formulaire", ()),
    ("Nous vous informons que votre carte est prête.", ()),
    ("Merci de nous faire parvenir les documents ci-dessous :\nUn justificatif de domicile\nUne copie de votre passeport\nNous restons à votre disposition.",
     ("Un justificatif de domicile", "Une copie de votre passeport")),
    ("Pour votre rendez-vous, pensez à apporter : carte d'identité, carte Vitale, carte de mutuelle.",
     ("carte d'identité", "carte Vitale", "carte de mutuelle")),
    ("Votre dossier doit être accompagné de la copie de votre récépissé, d'un contrat de travail et de deux timbres.",
     ("la copie de votre récépissé", "un contrat de travail", "deux timbres")),
    ("Les documents suivants sont à présenter :\n□ passeport en cours de validité\n□ visa long séjour",
     ("passeport en cours de validité", "visa long séjour")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "papers"), PAPERS)
def test_the_documents_that_are_asked_for(text, papers) -> None:
    report = report_of("Madame, Monsieur,\n" + text)
    assert report.documents == papers
    assert tuple(one.text for one in report.quotes if one.field == "documents") == papers


CONSEQUENCES = [
    ("Répondez sous 30 jours. À défaut, votre demande sera classée sans suite.", "À défaut, votre demande sera classée sans suite."),
    ("A defaut, vos droits seront suspendus.", "A defaut, vos droits seront suspendus."),
    ("Faute de paiement dans ce délai, des poursuites seront engagées.", "Faute de paiement"),
    ("Sans réponse de votre part avant le 3 mars, nous fermerons votre dossier.", "Sans réponse de votre part"),
    ("En l'absence de réponse, votre demande sera rejetée.", "En l'absence de réponse"),
    ("Vous devez vous présenter sous peine de radiation.", "Vous devez vous présenter sous peine de radiation."),
    ("Passé ce délai, une majoration de 10 % sera appliquée.", "Passé ce délai"),
    ("Toute absence non justifiée pourra entraîner le retrait de votre titre. En cas d'absence, vous serez radié.", "En cas d'absence, vous serez radié."),
    ("Si vous ne payez pas dans ce délai, nous serons contraints de couper votre gaz.", "Si vous ne payez pas"),
    ("Dans le cas contraire, votre inscription sera annulée.", "Dans le cas contraire"),
    ("Vous vous exposez à une saisie de vos biens.", "Vous vous exposez"),
    ("Le contrat pourra être résilié de plein droit.", "Le contrat pourra être résilié"),
    ("Passé 45 jours, l'amende sera majorée à 375 €.", "Passé 45 jours, l'amende sera majorée"),
    ("Le silence gardé par l'administration pendant deux mois vaut décision de rejet.", None),
    ("Nous vous remercions de votre confiance.", None),
    ("Vos cotisations seront prélevées le 5 de chaque mois.", None),
    ("Si vous ne pouvez pas venir, prévenez-nous au plus vite.", None),
    ("Veuillez agréer, Madame, l'expression de nos salutations.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "start"), CONSEQUENCES)
def test_what_happens_otherwise(text, start) -> None:
    report = report_of("CAF du Rhône\nMadame, Monsieur,\n" + text)
    assert (report.consequence or "").startswith(start or "")
    assert (report.consequence is None) == (start is None)
    assert report.quote("consequence") == report.consequence


APPEALS = [
    ("Si vous contestez cette décision, vous pouvez saisir la commission de recours amiable dans les deux mois.", "Si vous contestez"),
    ("Vous pouvez former un recours devant la Cour nationale du droit d'asile dans un délai d'un mois.", "Vous pouvez former"),
    ("Cette décision peut être contestée devant le tribunal administratif de Lyon dans un délai de deux mois.", "Cette décision peut être contestée"),
    ("Un recours administratif préalable obligatoire peut être adressé au président dans les deux mois.", "Un recours administratif"),
    ("La présente décision est susceptible de recours gracieux, hiérarchique ou contentieux.", "La présente décision"),
    ("Vous disposez de 45 jours pour contester cette amende auprès de l'officier du ministère public.", "Vous disposez de 45 jours"),
    ("Vous pouvez faire opposition à cette ordonnance dans le mois de sa signification.", "Vous pouvez faire opposition"),
    ("En cas de désaccord, vous pouvez saisir le médiateur de France Travail.", "En cas de désaccord"),
    ("Vous pouvez interjeter appel de ce jugement dans un délai d'un mois.", "Vous pouvez interjeter appel"),
    ("Le recours doit être introduit dans un délai de sept jours à compter de la notification.", "Le recours doit être introduit"),
    ("Vouspouvez contester cette decision dans undelai de 2 mois.", "Vouspouvez contester"),
    ("Nous avons bien reçu votre recours.", None),
    ("Vous n'avez pas payé ni contesté cette amende dans les délais.", None),
    ("Votre recours a été enregistré sous le numéro 27001.", None),
    ("Vous pouvez nous joindre du lundi au vendredi.", None),
    ("Nous faisons appel à votre générosité.", None),
    ("Il est possible d'avoir recours à une aide à domicile.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "start"), APPEALS)
def test_how_to_contest(text, start) -> None:
    report = report_of("CAF du Rhône\nMadame, Monsieur,\n" + text)
    assert (report.appeal or "").startswith(start or "")
    assert (report.appeal is None) == (start is None)
    assert report.quote("appeal") == report.appeal
