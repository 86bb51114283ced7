"""Who wrote: the letterhead and the signature, not whoever is spoken of."""

# ruff: noqa: E501 - the rows of a letter are as long as they are

import tomllib
from pathlib import Path

import pytest

from skills.describe_image import letters
from skills.describe_image.letters import report_of, sender_of

HEADS = [
    # one name, many letterheads
    ("Caf du Rhône", "CAF"), ("CAISSE D'ALLOCATIONS FAMILIALES DE LOIRE-ATLANTIQUE", "CAF"), ("Allocations Familiales", "CAF"),
    ("Caissed'Allocations Familialesdu Nord", "CAF"), ("CAlSSE D'ALLOCATlONS FAMlLlALES", "CAF"),
    ("l'Assurance Maladie - Rhône", "CPAM"), ("CPAM de Paris", "CPAM"), ("Caisse Primaire d'Assurance Maladie", "CPAM"),
    ("MSA Ain-Rhône", "MSA"), ("Mutualité sociale agricole", "MSA"), ("Carsat Sud-Est", "CARSAT"), ("L'Assurance retraite", "CARSAT"),
    ("Agirc-Arrco", "Agirc-Arrco"), ("Urssaf Île-de-France", "URSSAF"),
    ("PRÉFET DE LA GIRONDE", "Préfecture"), ("PREFECTURE DU RHONE", "Préfecture"), ("Préfète de l'Ain", "Préfecture"),
    ("Sous-préfecture de Vienne", "Préfecture"), ("PRÉFECTURE DE POLICE", "Préfecture"),
    ("Office Français de l'Immigration et de l'Intégration", "OFII"), ("OFII Lyon", "OFII"),
    ("Office francais de protection des refugies et apatrides", "OFPRA"), ("OFPRA", "OFPRA"),
    ("COUR NATIONALE DU DROIT D'ASILE", "CNDA"), ("Tribunal administratif de Lille", "Tribunal administratif"),
    ("TRIBUNAL JUDICIAIRE DE PARIS", "Tribunal judiciaire"), ("Tribunal de proximité de Villeurbanne", "Tribunal de proximité"),
    ("Conseil de Prud'hommes", "Conseil de prud'hommes"), ("COUR D'APPEL DE LYON", "Cour d'appel"),
    ("Gendarmerie nationale", "Gendarmerie"), ("Commissaires de justice associés", "Commissaire de justice"),
    ("Huissiers de justice", "Commissaire de justice"), ("Office notarial du Centre", "Notaire"),
    ("Direction générale des Finances publiques", "DGFiP"), ("FINANCES PUBLIQUES", "DGFiP"), ("Service des impôts des particuliers", "DGFiP"),
    ("Trésorerie de Bron", "DGFiP"), ("Centre des Finances Publiques", "DGFiP"),
    ("Agence nationale de traitement automatisé des infractions", "ANTAI"),
    ("France Travail", "France Travail"), ("Pôle emploi", "France Travail"), ("Mission locale du Velay", "Mission locale"),
    ("Cap emploi 69", "Cap emploi"), ("MDPH du Val-de-Marne", "MDPH"), ("Maison départementale des personnes handicapées", "MDPH"),
    ("Conseil départemental de l'Isère", "Département"), ("Département de la Drôme", "Département"),
    ("Centre communal d'action sociale", "CCAS"), ("Mairie de Bron", "Mairie"), ("Ville de Grenoble", "Mairie"),
    ("Rectorat de Lyon", "Académie"), ("Crous de Grenoble", "CROUS"), ("Action Logement", "Action Logement"),
    ("EDF", "EDF"), ("ENGIE", "ENGIE"), ("TotalEnergies", "TotalEnergies"), ("Enedis", "Enedis"), ("GRDF", "GRDF"),
    ("SFR", "SFR"), ("Bouygues Telecom", "Bouygues Telecom"), ("Free Mobile", "Free"), ("orange", "Orange"),
    ("La Banque Postale", "La Banque Postale"), ("La Poste", "La Poste"), ("BANQUE DE FRANCE", "Banque de France"),
    ("SNCF Voyageurs", "SNCF"), ("RATP", "RATP"), ("Croix-Rouge française", "Croix-Rouge"), ("Secours Catholique", "Secours catholique"),
    ("Forum réfugiés", "Forum réfugiés"), ("Coallia", "Coallia"), ("ADOMA", "Adoma"), ("France terre d'asile", "France terre d'asile"),
    ("La Cimade", "La Cimade"), ("Défenseur des droits", "Défenseur des droits"),
    # those of whom there are many: their own name
    ("Collège Jean Moulin", "Collège Jean Moulin"), ("ÉCOLE ÉLÉMENTAIRE DU PARC", "ÉCOLE ÉLÉMENTAIRE DU PARC"),
    ("Lycée Ampère", "Lycée Ampère"), ("CHU de Saint-Étienne", "CHU de Saint-Étienne"), ("Clinique du Parc", "Clinique du Parc"),
    ("Grand Lyon Habitat", "Grand Lyon Habitat"), ("Crèche Les Lutins", "Crèche Les Lutins"), ("Mutuelle du Rhône", "Mutuelle du Rhône"),
    ("Crédit Agricole Centre-est", "Crédit Agricole Centre-est"), ("Cabinet de radiologie du Lac", "Cabinet de radiologie du Lac"),
    ("Nettoyage Express SAS", "Nettoyage Express SAS"), ("Association Les Amis du Quartier", "Association Les Amis du Quartier"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "sender"), HEADS)
def test_a_letterhead(head, sender) -> None:
    text = f"{head}\n12 rue de la Paix\nLe 3 mars 2027\nObjet : votre dossier\nMadame, Monsieur,\nVoici."
    assert sender_of(text) == sender
    assert report_of(text).quote("sender").startswith(head[:2])


WHOLE = [
    # a name that is only spoken of is not the sender
    ("Madame, Monsieur,\nPour votre dossier CAF, merci de nous donner votre numéro d'allocataire.\nCordialement", None),
    ("Madame, Monsieur,\nVous devez contacter la préfecture et la CPAM.\nCordialement\nCopie : CAF du Rhône", None),
    ("Objet : votre dossier CAF\nMadame,\nMerci de me rappeler.", None),
    ("Régie Lumière SARL\nObjet : attestation de loyer pour la CAF\nMadame,\nLa CAF nous a demandé cette attestation.", "Régie Lumière SARL"),
    ("EDF\nService clients\nObjet : chèque énergie\nBonjour,\nLe chèque énergie est envoyé par l'État. Pour toute question, voyez avec votre CAF.\nEDF", "EDF"),
    # the one who signs
    ("Madame, Monsieur,\nVous êtes convoqué le 3 mars 2027.\nVeuillez agréer, Madame, nos salutations.\nPour le préfet et par délégation,\nLe chef de bureau", "Préfecture"),
    ("Chers parents,\nL'école sera fermée lundi.\nCordialement,\nLe maire", "Mairie"),
    ("Bonjour,\nVotre situation a changé.\nCordialement\nVotre Caf", "CAF"),
    # who lives under whose letterhead
    ("RÉPUBLIQUE FRANÇAISE\nMINISTÈRE DE L'INTÉRIEUR\nPRÉFET DU RHÔNE\nObjet : titre de séjour\nMadame,", "Préfecture"),
    ("Ville de Lyon\nCentre communal d'action sociale\nMadame,", "CCAS"),
    ("Département du Rhône\nMaison départementale des personnes handicapées\nMadame,", "MDPH"),
    ("Département de l'Ain\nProtection maternelle et infantile\nMadame,", "PMI"),
    ("MINISTÈRE DE LA JUSTICE\nTribunal judiciaire de Lyon\nMadame,", "Tribunal judiciaire"),
    ("Cour d'appel de Lyon\nTribunal judiciaire de Lyon\nBureau d'aide juridictionnelle\nMadame,", "Bureau d'aide juridictionnelle"),
    ("Académie de Lyon\nCollège Les Acacias\nMadame,", "Collège Les Acacias"),
    ("Forum réfugiés\nSPADA de Lyon\nMadame,", "SPADA"),
    ("Ministère de l'Intérieur\nOffice français de l'immigration et de l'intégration\nMadame,", "OFII"),
    # who is addressed, who is sued
    ("TRIBUNAL ADMINISTRATIF DE LYON\nRequête n° 2701234\nMadame X c/ préfet du Rhône\nMadame,\nLe préfet du Rhône a produit un mémoire.", "Tribunal administratif"),
    ("SELARL Droit et Justice\nAvocats à la cour\nObjet : votre recours devant la CNDA\nMadame,\nL'OFPRA a rejeté votre demande.", "SELARL Droit et Justice"),
    # web address only in the foot
    ("Bonjour,\nVotre paiement est fait.\nCordialement\nwww.caf.fr", "CAF"),
    ("Bonjour,\nAllez sur caf.fr, ameli.fr et impots.gouv.fr pour vos démarches.", None),
    ("", None),
    ("DOLIPRANE 1000 mg\nParacétamol\n8 comprimés", None),
    ("Plat du jour\nPoulet rôti 12,50 €\nGratin 9,00 €", None),
    ("Rappel : penser à appeler la CAF demain", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sender"), WHOLE)
def test_a_whole_letter(text, sender) -> None:
    assert sender_of(text) == sender
    assert (report_of(text).quote("sender") is None) == (sender is None)


def test_the_table_is_in_order() -> None:
    path = Path(letters.__file__).parent / "senders.toml"
    table = tomllib.loads(path.read_text("utf-8"))["sender"]
    names = [one["name"] for one in table]
    assert len(names) == len(set(names))
    for one in table:
        assert one["words"]
        assert set(one) <= {"name", "words", "rows", "domains", "signs", "within", "own", "weak"}
        assert set(one.get("within", ())) <= set(names)
        assert one["name"] not in one.get("within", ())
