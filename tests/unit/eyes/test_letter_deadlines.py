"""The reader's deadline, and nobody else's."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import Start, Unit
from skills.describe_image.letters.deadlines import deadline_in
from skills.describe_image.letters.periods import later
from skills.describe_image.letters.text import LetterText

WRITTEN = date(2026, 11, 3)
DEC_15 = date(2026, 12, 15)


def limit(text, written=WRITTEN):
    return deadline_in(LetterText.plain(text), written)


@pytest.mark.parametrize(
    ("text", "day", "quote"),
    [
        (
            "Merci de nous retourner le dossier complet avant le 15 décembre 2026.",
            DEC_15,
            "avant le 15 décembre 2026",
        ),
        (
            "Vous devez nous transmettre ces documents au plus tard le 15 décembre 2026.",
            DEC_15,
            "au plus tard le 15 décembre 2026",
        ),
        ("Vous avez jusqu'au 15 décembre 2026 inclus pour répondre.", DEC_15, None),
        ("Vous avez jusqu’au mardi 15 décembre 2026 pour répondre.", DEC_15, None),
        ("Veuillez renvoyer le formulaire d'ici le 15/12/2026.", DEC_15, None),
        ("Veuillez renvoyer le formulaire d'ici au 15 décembre.", DEC_15, None),
        ("Nous vous demandons de compléter votre dossier pour le 15 décembre 2026.", DEC_15, None),
        ("Dossier à renvoyer le 15 décembre 2026 au plus tard.", DEC_15, None),
        ("Inscription : 15 décembre 2026, délai de rigueur.", DEC_15, None),
        ("Date limite de paiement : 15/12/2026", DEC_15, "Date limite de paiement : 15/12/2026"),
        ("DATE LIMITE DE PAIEMENT\n15/12/2026\nMontant 412,00 €", DEC_15, None),
        ("Date limite de paiement\n\n15/12/2026\n\nMontant\n\n412,00 €", DEC_15, None),
        ("Date limite de réponse le mardi 15 décembre 2026", DEC_15, None),
        ("La date limite de dépôt des dossiers est fixée au 15 décembre 2026.", DEC_15, None),
        ("Échéance : 15/12/2026 Montant : 89,90 €", DEC_15, "Échéance : 15/12/2026"),
        ("Date d'échéance 15/12/2026", DEC_15, None),
        ("Somme exigible le 15 décembre 2026", DEC_15, None),
        ("Montant à régler avant le 15/12/2026 : 89,90 €", DEC_15, "avant le 15/12/2026"),
        ("À payer avant le : 15/12/2026", DEC_15, None),
        ("À retourner signé avant le mardi 15 décembre.", DEC_15, None),
        ("Réponse attendue avant le 15 décembre 2026", DEC_15, None),
        ("Votre déclaration doit nous parvenir avant le 15 décembre 2026.", DEC_15, None),
        ("Votre dossier devra être déposé avant le 15 décembre 2026.", DEC_15, None),
        ("Nous devons recevoir votre réponse avant le 15 décembre 2026.", DEC_15, None),
        ("Il vous appartient de régulariser votre situation avant le 15 décembre 2026.",
         DEC_15, None),
        ("Pensez à déclarer vos ressources avant le 15 décembre 2026.", DEC_15, None),
        ("N'oubliez pas de renouveler votre demande avant le 15 décembre 2026.", DEC_15, None),
        ("Inscrivez votre enfant en mairie avant le 15 décembre 2026.", DEC_15, None),
        ("Sans réponse de votre part avant le 15 décembre 2026, nous fermerons votre dossier.",
         DEC_15, None),
        ("À défaut de paiement avant le 15 décembre 2026, nous saisirons le tribunal.",
         DEC_15, None),
        ("Si vous ne répondez pas avant le 15 décembre 2026, vos droits seront suspendus.",
         DEC_15, None),
        ("Si les pièces ne sont pas reçues avant le 15 décembre 2026, votre demande sera "
         "rejetée.", DEC_15, None),
        ("Passé le 15 décembre 2026, votre demande sera classée sans suite.", DEC_15, None),
        ("Aucun dossier ne sera accepté après le 15 décembre 2026.", DEC_15, None),
        ("Le délai pour répondre expire le 15 décembre 2026.", DEC_15, None),
        ("Vous pouvez payer en ligne jusqu'au 15 décembre 2026.", DEC_15, None),
        ("Vous devez avoir quitté le logement au plus tard le 15 décembre 2026.", DEC_15, None),
        ("Vous êtes invité à vous présenter en préfecture avant le 15 décembre 2026.",
         DEC_15, None),
        ("Nous vous remercions de bien vouloir régler cette somme avant le 15 décembre 2026.",
         DEC_15, None),
        ("Please send the missing documents no later than 15 December 2026.", DEC_15, None),
        ("Payment due by December 15, 2026.", DEC_15, None),
        ("Необхідно подати документи не пізніше 15 грудня 2026 року.", DEC_15, None),
        ("Вам необходимо явиться до 15 декабря 2026 года.", DEC_15, None),
        ("Dernier délai : 15 décembre 2026", DEC_15, "Dernier délai : 15 décembre 2026"),
        ("Limite de dépôt : 15/12/26", DEC_15, None),
        # slips of a recogniser
        ("A défaut de paiement avant le 15 decembre 2026, des frais seront dus.", DEC_15, None),
        ("A RETOURNER AU PLUS TARD LE 15 DECEMBRE 2026", DEC_15, None),
        ("Echeance : 15/12/2026", DEC_15, "Echeance : 15/12/2026"),
        ("Merci de répondre avant le l5 décembre 2026.", DEC_15, "avant le l5 décembre 2026"),
        ("Merci de repondre avant le 15 decembre2026.", DEC_15, None),
        ("Vous devez répondre jusqu au 15 décembre 2026", DEC_15, None),
    ],
)  # fmt: skip
def test_a_written_day(text, day, quote) -> None:
    found = limit(text)
    assert found is not None
    assert found.day == day
    if quote:
        assert found.span.text == quote


@pytest.mark.parametrize(
    ("text", "number", "unit", "start"),
    [
        ("Vous disposez d'un délai de 30 jours à compter de la réception de ce courrier pour nous "
         "les transmettre.", 30, Unit.DAYS, Start.RECEIPT),
        ("Vous disposez de 15 jours à compter de la notification pour fournir ces pièces.",
         15, Unit.DAYS, Start.NOTIFICATION),
        ("Vous devez payer dans un délai de deux mois à compter de la notification de la présente "
         "décision.", 2, Unit.MONTHS, Start.NOTIFICATION),
        ("Merci de nous répondre sous 15 jours.", 15, Unit.DAYS, Start.UNSAID),
        ("Veuillez régler cette somme sous huitaine.", 8, Unit.DAYS, Start.UNSAID),
        ("Veuillez régler cette somme sous quinzaine.", 15, Unit.DAYS, Start.UNSAID),
        ("Merci de nous fournir ces pièces dans la quinzaine.", 15, Unit.DAYS, Start.UNSAID),
        ("Payez sous 48 heures.", 2, Unit.DAYS, Start.UNSAID),
        ("Merci de confirmer sous 48h.", 2, Unit.DAYS, Start.UNSAID),
        ("Vous avez quinze (15) jours ouvrés pour répondre.", 15, Unit.WORKING_DAYS, Start.UNSAID),
        ("Merci de répondre sous 10 jours ouvrables.", 10, Unit.WORKING_DAYS, Start.UNSAID),
        ("Merci de nous adresser ces documents dans les 30 jours suivant la réception de la "
         "présente lettre.", 30, Unit.DAYS, Start.RECEIPT),
        ("Vous devez nous écrire dans les huit jours qui suivent la réception de ce courrier.",
         8, Unit.DAYS, Start.RECEIPT),
        ("À défaut de paiement dans le mois qui suit la réception de la présente, nous saisirons "
         "le tribunal.", 1, Unit.MONTHS, Start.RECEIPT),
        ("Vous devez vous inscrire dans le mois suivant votre entrée en France.",
         1, Unit.MONTHS, Start.OTHER),
        ("Un délai de 3 semaines vous est accordé pour compléter votre dossier.",
         3, Unit.WEEKS, Start.UNSAID),
        ("Nous vous accordons un délai supplémentaire de 10 jours.", 10, Unit.DAYS, Start.UNSAID),
        ("Nous vous mettons en demeure de payer la somme de 412 € dans un délai de huit jours à "
         "compter de la réception de la présente.", 8, Unit.DAYS, Start.RECEIPT),
        ("Vous êtes tenu de quitter le territoire français dans un délai de trente jours à compter "
         "de la notification du présent arrêté.", 30, Unit.DAYS, Start.NOTIFICATION),
        ("Il vous est fait commandement de payer dans un délai de deux mois à compter de la "
         "signification du présent acte.", 2, Unit.MONTHS, Start.NOTIFICATION),
        ("À compter de la réception de ce courrier, vous disposez de 21 jours pour présenter vos "
         "observations.", 21, Unit.DAYS, Start.RECEIPT),
        ("Vous devez nous répondre d'ici 10 jours.", 10, Unit.DAYS, Start.UNSAID),
        ("Merci de nous les envoyer dès réception, et au plus tard sous 8 jours.",
         8, Unit.DAYS, Start.UNSAID),
        ("Dans un délai de 15 jours après réception de ce courrier, vous devez nous transmettre "
         "l'attestation.", 15, Unit.DAYS, Start.RECEIPT),
        ("Vous devez introduire votre demande d'asile auprès de l'OFPRA dans un délai de 21 jours "
         "à "
         "compter de la remise de votre attestation.", 21, Unit.DAYS, Start.OTHER),
        ("Sans réponse de votre part sous quinze jours, votre dossier sera classé sans suite.",
         15, Unit.DAYS, Start.UNSAID),
        ("Vous avez un mois pour faire votre déclaration de changement de situation.",
         1, Unit.MONTHS, Start.UNSAID),
        ("Vous bénéficiez d'un délai de 2 mois pour régler votre dette.",
         2, Unit.MONTHS, Start.UNSAID),
        ("Il vous reste 10 jours pour actualiser votre situation.", 10, Unit.DAYS, Start.UNSAID),
        ("Please reply within 15 days of receipt of this letter.", 15, Unit.DAYS, Start.RECEIPT),
        ("You must pay within 2 weeks.", 2, Unit.WEEKS, Start.UNSAID),
        ("Вам необхідно подати документи протягом 30 днів з дня отримання цього листа.",
         30, Unit.DAYS, Start.RECEIPT),
        ("Вам необходимо ответить в течение 15 дней.", 15, Unit.DAYS, Start.UNSAID),
    ],
)  # fmt: skip
def test_a_period_without_a_known_start(text, number, unit, start) -> None:
    found = limit(text)
    assert found is not None
    assert found.day is None
    assert found.period is not None
    assert (found.period.number, found.period.unit, found.period.start) == (number, unit, start)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Merci de nous répondre dans les 15 jours suivant la date de ce courrier.",
         date(2026, 11, 18)),
        ("Vous disposez d'un délai d'un mois à compter de la date de la présente lettre pour "
         "payer.",
         date(2026, 12, 3)),
        ("Vous devez payer sous 8 jours à compter de la présente.", date(2026, 11, 11)),
        ("Vous disposez de deux mois à compter de ce jour pour payer.", date(2027, 1, 3)),
        ("Vous disposez d'un délai d'un mois à compter du 3 novembre 2026 pour payer.",
         date(2026, 12, 3)),
        ("Vous disposez de trois semaines à partir de la date d'envoi de ce courrier pour "
         "répondre.", date(2026, 11, 24)),
    ],
)  # fmt: skip
def test_a_period_from_the_letter_gives_the_day(text, day) -> None:
    found = limit(text)
    assert found is not None
    assert found.day == day
    assert found.period is not None
    assert found.period.start is Start.LETTER
    assert limit(text, written=None).day in (None, day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Date de l'avis : 12/11/2026\n\nPayez dans les 45 jours à compter de la date de l'avis.",
         date(2026, 12, 27)),
        ("Date d'envoi : 10/11/2026\n\nVous devez payer dans un délai de 30 jours à compter de la "
         "date d'envoi du présent avis.", date(2026, 12, 10)),
        ("Vous avez 15 jours pour payer, à compter de l'envoi de cet avis.", date(2026, 11, 18)),
        ("Vous devez payer sous 15 jours à compter de l'avis de réception.", None),
        ("Vous pouvez rester dans le logement jusqu'au 31 janvier 2027 inclus. Vous devrez "
         "ensuite quitter les lieux.", date(2027, 1, 31)),
        ("Nous mettons fin à votre hébergement. Vous êtes autorisée à occuper la chambre jusqu'au "
         "15 janvier 2027.", date(2027, 1, 15)),
        ("COMMANDEMENT : de payer, dans un délai de SIX SEMAINES à compter de ce jour, 300 €.",
         date(2026, 12, 15)),
    ],
)  # fmt: skip
def test_days_of_notices_and_homes(text, day) -> None:
    found = limit(text)
    assert found is not None
    assert found.day == day


def test_a_period_from_another_written_day() -> None:
    found = limit("Vous devez payer dans un délai de 10 jours à compter du 1er décembre 2026.")
    assert found.day == date(2026, 12, 11)
    assert found.period.start is Start.OTHER


@pytest.mark.parametrize(
    "text",
    [
        # what others do
        "Nous vous répondrons dans un délai de deux mois.",
        "Nous vous répondrons avant le 15 décembre 2026.",
        "Votre demande sera traitée sous 15 jours.",
        "Votre demande sera étudiée dans un délai de 3 mois.",
        "Vous recevrez votre carte Vitale sous 3 semaines.",
        "Vous recevrez une réponse avant le 15 décembre 2026.",
        "Votre remboursement vous sera versé avant le 15 décembre 2026.",
        "Le virement interviendra sous 5 jours ouvrés.",
        "La préfecture dispose d'un délai de quatre mois pour répondre à votre demande.",
        "Le délai moyen de traitement est de 45 jours.",
        "Nous reviendrons vers vous dans les meilleurs délais, sous 8 jours au plus.",
        "Le silence gardé pendant deux mois vaut rejet de votre demande.",
        "En l'absence de réponse de l'administration dans un délai de deux mois, votre demande est "
        "réputée rejetée.",
        "Sans réponse de notre part sous deux mois, considérez votre demande comme rejetée.",
        "Un technicien passera chez vous avant le 15 décembre 2026.",
        "Vous êtes hébergé à l'hôtel jusqu'au 15 décembre 2026. Une place suivra.",
        # how long something is valid
        "Votre attestation est valable jusqu'au 15 décembre 2026.",
        "Votre titre de séjour est valide jusqu'au 15/12/2026.",
        "Récépissé valable du 16/06/2026 au 15/12/2026",
        "Vos droits sont ouverts jusqu'au 15 décembre 2026.",
        "Vous êtes autorisé à séjourner en France jusqu'au 15 décembre 2026.",
        "Votre carte expire le 15 décembre 2026.",
        "Période du 15 novembre 2026 au 15 décembre 2026",
        "Votre hébergement est prolongé jusqu'au 15 décembre 2026.",
        "Vous bénéficiez de la complémentaire santé solidaire jusqu'au 15 décembre 2026.",
        "Cette offre est valable jusqu'au 15 décembre 2026.",
        "Date limite de validité : 15/12/2026",
        "Document conservé jusqu'au 15 décembre 2026.",
        # opening hours, closings, seasons
        "Nos bureaux sont fermés jusqu'au 15 décembre 2026.",
        "L'accueil est ouvert jusqu'au 15 décembre 2026 de 9h à 12h.",
        "La trêve hivernale court jusqu'au 31 mars 2027.",
        # done, or to be done by others
        "Vous avez déposé votre demande avant le 15 décembre 2026.",
        "Les travaux seront terminés avant le 15 décembre 2026.",
        "Le tribunal rendra sa décision au plus tard le 15 décembre 2026.",
        "Votre conseiller vous appellera avant le 15 décembre 2026.",
        "Votre contrat arrive à échéance le 15 décembre 2026.",
        "Vous êtes assigné à résidence et vous devez pointer chaque jour pendant 45 jours.",
        # past
        "Cette somme était à régler avant le 15 octobre 2026.",
        "Votre facture arrivée à échéance le 15 octobre 2026 reste impayée.",
        "Nous avons reçu votre dossier déposé avant le 15 décembre 2025.",
        # direct debit, withdrawal, conditions
        "Le montant de 40 € sera prélevé le 15 décembre 2026.",
        "Prochain prélèvement le 15 décembre 2026",
        "Vous disposez d'un délai de rétractation de 14 jours.",
        "Vous pouvez exercer votre droit de rétractation dans un délai de 14 jours.",
        "Si vous avez payé avant le 15 décembre 2026, ne tenez pas compte de ce courrier.",
        "Merci d'annuler au moins 48 heures avant votre rendez-vous.",
        "Vous avez 3 mois de loyer de retard.",
        "Vous êtes né avant le 1er janvier 1990.",
        # no limit at all
        "Lyon, le 3 novembre 2026",
        "Vous avez rendez-vous le 15 décembre 2026 à 10h30.",
        "Nous avons bien reçu votre demande du 2 septembre 2026.",
        "Merci de nous répondre dans les plus brefs délais.",
        "À partir du 15 décembre 2026, votre aide augmente.",
        "Le loyer est révisé tous les 3 mois.",
        "Vous résidez en France depuis 3 mois.",
        "La garantie est de 2 ans.",
        "",
    ],
)
def test_what_is_no_deadline_of_the_reader(text) -> None:
    assert limit(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Merci de payer avant le lundi 15 décembre 2026.",  # a Tuesday
        "Merci de payer avant le 1S décembre 2026.",
        "Merci de payer avant le 31 novembre 2026.",
        "Merci de payer avant le 1 5 décembre 2026.",
    ],
)
def test_a_doubtful_day_is_quoted_and_not_told(text) -> None:
    found = limit(text)
    assert found is not None
    assert (found.day, found.period) == (None, None)
    assert found.span.text in text


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "Sans réponse de votre part d'ici 30 jours, nous ne pourrons pas vous verser vos "
            "indemnités à compter du 2 janvier 2027.",
            30,
        ),
        ("A defaut de reponse dans un delai de 15 jours, votre aide cessera.", 15),
        (
            "Sans réponse de votre part dans un délai de 20 jours, nous retiendrons 52 € par mois "
            "à partir du 1er janvier 2027.",
            20,
        ),
        ("Vous avez 15 jours pour payer 40 € par mois à compter du 1er janvier 2027.", 15),
        ("À compter du 1er janvier 2027, votre aide baisse ; vous devez répondre sous 8 jours.", 8),
    ],
)
def test_a_day_of_something_else_is_not_what_a_period_counts_from(text, number) -> None:
    found = limit(text)
    assert found.day is None
    assert found.period.number == number


@pytest.mark.parametrize(
    "text",
    [
        "Vous devez actualiser votre situation entre le 28 novembre et le 15 décembre 2026.",
        "Relevé à transmettre entre le 1er décembre 2026 et le 15 décembre 2026",
    ],
)
def test_a_window_ends_with_its_last_day(text) -> None:
    assert limit(text).day == DEC_15


def test_contradicting_figures_and_words() -> None:
    found = limit("Vous devez répondre dans un délai de quinze (8) jours.")
    assert (found.day, found.period) == (None, None)


@pytest.mark.parametrize(
    ("text", "day", "number"),
    [
        # the demand comes before the way to appeal
        ("Veuillez rembourser 412 € avant le 15 décembre 2026. Vous pouvez contester cette "
         "décision "
         "dans un délai de deux mois à compter de sa notification.", DEC_15, None),
        ("Merci de payer sous 15 jours. Vous pouvez former un recours avant le 20 novembre 2026.",
         None, 15),
        # alone, the appeal is the deadline
        ("Votre demande est rejetée. Vous disposez d'un délai d'un mois à compter de la "
         "notification "
         "pour former un recours devant la Cour nationale du droit d'asile.", None, 1),
        ("Vous pouvez contester cette décision dans un délai de deux mois devant le tribunal "
         "administratif.", None, 2),
        ("Le recours peut être formé dans les deux mois suivant la notification.", None, 2),
        # the day and the period say the same
        ("Vous devez fournir ces documents dans un délai de 15 jours, soit avant le 18 novembre "
         "2026.", date(2026, 11, 18), 15),
        # the earliest of two duties is the safe one
        ("Envoyez le formulaire avant le 15 décembre 2026. Payez les frais avant le 20 décembre "
         "2026.", DEC_15, None),
        ("Payez avant le 15 décembre 2026. Renouvelez votre attestation avant le 30 juin 2027.",
         DEC_15, None),
        # others' time limits beside the reader's
        ("Vous devez répondre avant le 15 décembre 2026. Nous traiterons votre dossier sous 8 "
         "jours.",
         DEC_15, None),
        ("Votre récépissé est valable jusqu'au 30 novembre 2026. Vous devez demander son "
         "renouvellement avant le 15 décembre 2026.", DEC_15, None),
        ("La facture échue le 15 octobre 2026 reste impayée. Merci de la régler avant le 15 "
         "décembre "
         "2026.", DEC_15, None),
        ("Merci de nous envoyer les pièces avant le 15 décembre 2026 ; votre demande sera ensuite "
         "traitée sous 15 jours.", DEC_15, None),
        # a misread date beside the same one well read
        ("Date limite : 1S/12/2026. Veuillez payer avant le 15 décembre 2026.", DEC_15, None),
        # a favour on a condition is later than the duty
        ("Date limite de paiement : 15/12/2026. Si vous payez en ligne, vous bénéficiez d'un délai "
         "supplémentaire de 5 jours, soit jusqu'au 20/12/2026 à minuit.", DEC_15, None),
        # a choice goes behind a duty
        ("Vous pouvez demander un échéancier avant le 20 novembre 2026. Vous devez payer avant le "
         "15 décembre 2026.", DEC_15, None),
    ],
)  # fmt: skip
def test_one_among_several(text, day, number) -> None:
    found = limit(text)
    assert found is not None
    assert found.day == day
    assert (found.period.number if found.period else None) == number


def test_months_end_with_the_month() -> None:
    assert later(date(2027, 1, 31), 1, Unit.MONTHS) == date(2027, 2, 28)
    assert later(date(2026, 12, 15), 2, Unit.MONTHS) == date(2027, 2, 15)
    assert later(date(2026, 11, 3), 2, Unit.WEEKS) == date(2026, 11, 17)


_WORDS = [
    "vous",
    "devez",
    "nous",
    "avant",
    "le",
    "15",
    "décembre",
    "2026",
    "sous",
    "jours",
    "délai",
    "de",
    "un",
    "mois",
    "à",
    "compter",
    "réception",
    "valable",
    "jusqu'au",
    "recours",
    ".",
    ",",
    ":",
    "\n",
    "\n\n",
    "31",
    "février",
    "payer",
    "l5",
    "huitaine",
    "dans",
    "les",
    "quinze",
    "(8)",
    "si",
    "ne",
]


@given(st.lists(st.sampled_from(_WORDS), max_size=40), st.none() | st.dates())
def test_any_words_are_quoted_and_never_fail(words, written) -> None:
    text = LetterText.plain(" ".join(words))
    found = deadline_in(text, written)
    if found is not None:
        assert found.span.text in text.flowing.replace("\n", " ")


@given(st.text(max_size=200))
def test_any_text_never_fails(noise) -> None:
    deadline_in(LetterText.plain(noise), WRITTEN)
