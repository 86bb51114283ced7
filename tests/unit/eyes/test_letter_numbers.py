"""Sums, references and telephone numbers of letters: verbatim, and only those that matter."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skills.describe_image.letters.amounts import amounts_in
from skills.describe_image.letters.appointments import appointment_in
from skills.describe_image.letters.contacts import phones_in, references_in
from skills.describe_image.letters.dates import dates_in
from skills.describe_image.letters.deadlines import deadline_in
from skills.describe_image.letters.own_date import written_on
from skills.describe_image.letters.text import LetterText


def texts(spans):
    return [span.text for span in spans]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Vous nous devez 412 €.", ["412 €"]),
        # thousands that may stand at the end of the row before
        ("Votre cotisation s'élève à la somme de 1\n204,60 euros.", []),
        ("La somme due est de 3\n\n417,80 euros.", []),
        ("Vous devez la somme de\n417,80 euros.", ["417,80 euros"]),
        ("Vous devez, au 12/11/2026\n417,80 euros.", ["417,80 euros"]),
        ("Vous devez rembourser un trop-perçu de 1 234,56 €.", ["1 234,56 €"]),
        ("La somme de 412,00 EUR reste due.", ["412,00 EUR"]),
        ("Un indu de 412 euros a été constaté.", ["412 euros"]),
        ("Montant à payer : € 412", ["€ 412"]),
        ("Montant à payer : 1.234,56 €", ["1.234,56 €"]),
        ("Montant à payer : 89,90€", ["89,90€"]),
        ("Montant estimé de vos droits : 287,45 € par mois.", ["287,45 €"]),
        ("Vous percevrez 607,75 € par mois à partir de janvier.", ["607,75 €"]),
        ("Nous vous rembourserons 25 €.", ["25 €"]),
        ("Solde débiteur : 412,00 €\nMensualité : 41,20 €", ["412,00 €", "41,20 €"]),
        ("15/12/2026 412,00 €", ["412,00 €"]),
        ("Total à régler 89,90 € TTC", ["89,90 €"]),
        ("Vous devez 412 €, soit 412,00 € en une fois.", ["412 €"]),
        ("Une prime de 150 € vous est accordée.", ["150 €"]),
        ("Une amende forfaitaire de 135 € est à payer.", ["135 €"]),
        # not the reader's
        ("Société anonyme au capital de 1 000 000 € - RCS Lyon", []),
        ("SA au capital social de 1 000 000 €. Total à payer : 89,90 €", ["89,90 €"]),
        ("Prix du kWh : 0,25 €", []),
        ("Consommation : 0,2516 €/kWh", []),
        ("Appel facturé 0,06 € par appel", []),
        ("Service 0,15 €/min + prix appel", []),
        ("Vous risquez une amende pouvant aller jusqu'à 3 750 €.", []),
        ("Le plafond de ressources est de 1 255 €.", []),
        ("Si vos ressources sont inférieures à 800 €, écrivez-nous.", []),
        ("dont TVA 20 % : 14,98 €", []),
        ("Total HT 74,92 € TVA 14,98 € Total TTC à payer 89,90 €", ["89,90 €"]),
        # a bill: its details are left out when it says what is to be paid
        (
            "Abonnement\n\n12,40 €\n\nConsommation\n\n77,50 €\n\nTotal à payer : 89,90 €",
            ["89,90 €"],
        ),
        # doubtful readings
        ("Montant à payer : 412,0O €", []),
        ("Montant à payer : 4l2,00 €", []),
        ("Montant à payer : 412, 00 €", []),
        ("Montant à payer : 4 12,00 €", []),
        ("Montant à payer : 412.000,0 0 €", []),
        ("412 kilomètres", []),
    ],
)
def test_amounts(text, amounts) -> None:
    assert texts(amounts_in(LetterText.plain(text))) == amounts


@pytest.mark.parametrize(
    ("text", "references"),
    [
        # a label alone on its row, its number alone on the next
        ("N° de dossier :\nC2S-118-44021\nLe 3 novembre 2026", ["C2S-118-44021"]),
        ("Numéro de contrat :\n77 120 045", ["77 120 045"]),
        ("N° de dossier :\nVotre facture 2026", []),
        ("N° de dossier :\n186,42 €", []),
        ("N° AGDRE?F : 3103009921", ["3103009921"]),
        ("Référence : 4587-KX / N° allocataire : 1234567", ["4587-KX", "1234567"]),
        ("Réf. : AB/2026/1234", ["AB/2026/1234"]),
        ("Nos réf. : PREF69/DM/2026-118", ["PREF69/DM/2026-118"]),
        ("V/Réf : 123456", ["123456"]),
        ("Réf : 12-345", ["12-345"]),
        ("N° étranger : 6903123456", ["6903123456"]),
        ("Numéro AGDREF : 6903123456", ["6903123456"]),
        ("AGDREF 6903123456", ["6903123456"]),
        ("Numéro fiscal : 12 34 567 890 123", ["12 34 567 890 123"]),
        ("Référence de l'avis : 26 69 1234567 89", ["26 69 1234567 89"]),
        ("N° de télépaiement : 12345678901234", ["12345678901234"]),
        ("Votre identifiant : 1234567", ["1234567"]),
        ("Référence client : 6 012 345 678", ["6 012 345 678"]),
        ("Contrat n° 12-34567", ["12-34567"]),
        ("Facture n° 10 234 567 890 du 3 novembre 2026", ["10 234 567 890"]),
        ("votre dossier n° 2026/0456 est incomplet", ["2026/0456"]),
        ("Numéro de dossier : 2026-0456.", ["2026-0456"]),
        ("N° de dossier CAF : 69-123456", ["69-123456"]),
        ("N° RG 26/01234", ["26/01234"]),
        ("Requête n° 2612345", ["2612345"]),
        ("Dossier OFPRA n° 2026-11-01234", ["2026-11-01234"]),
        ("N°Client: 1234567", ["1234567"]),
        ("No allocataire 1234567 A", ["1234567 A"]),
        ("Dossier n° 2025X 041 776", ["2025X 041 776"]),
        ("Numéro OFII : TLS26 118 4402", ["TLS26 118 4402"]),
        ("Référence du trop-perçu : TP 2026 1008 4467", ["TP 2026 1008 4467"]),
        ("Mise en demeure n° 0090 447 126", ["0090 447 126"]),
        ("Dossier : 2026 00 5531 3e chambre", ["2026 00 5531"]),
        ("règlement (UE) n° 604/2013", []),
        ("Appelez le n° 01 99 00 12 34", []),
        ("Your reference: AB12345", ["AB12345"]),
        ("Identifiant France Travail : 1234567A", ["1234567A"]),
        ("N° de sécurité sociale : 2 85 05 69 123 456 78", ["2 85 05 69 123 456 78"]),
        ("Numéro fiscal (déclarant 1) : 30 12 345 678 901", ["30 12 345 678 901"]),
        ("N° allocataire : 1234567\n12 rue de la République", ["1234567"]),
        ("N° allocataire : 1234567 3 novembre 2026", ["1234567"]),
        # labels and values of other kinds
        ("Service client 3004", []),
        ("sur votre compte FR76 3000 4000 0312 3456 7890 143", []),
        ("Référence : dossier en cours", []),
        ("SIRET 123 456 789 00012 - RCS Lyon B 123 456 789", []),
        ("N° SIRET : 123 456 789 00012", []),
        ("N° TVA : FR12123456789", []),
        ("IBAN : FR76 3000 4000 0312 3456 7890 143", []),
        ("article L. 511-1 du code de l'entrée et du séjour", []),
        ("en application de l'article n° 12 du décret n° 2020-1734", []),
        ("loi n° 79-587 du 11 juillet 1979", []),
        ("Lyon, le 3 novembre 2026", []),
        ("69003 Lyon", []),
        ("Tél. : 04 72 00 00 00", []),
        ("N° de téléphone : 04 72 00 00 00", []),
        ("Numéro vert : 0 800 12 34 56", []),
        ("Page 1/2", []),
        ("votre dossier du 3 novembre 2026", []),
        ("Formulaire Cerfa n° 15186*03", []),
        ("Guichet n° 12", []),
        ("Bâtiment B, appartement n° 12", []),
    ],
)
def test_references(text, references) -> None:
    assert texts(references_in(LetterText.plain(text))) == references


@pytest.mark.parametrize(
    ("text", "phones"),
    [
        ("Tél. : 04 72 00 00 00", ["04 72 00 00 00"]),
        ("Tél : 04.72.00.00.00", ["04.72.00.00.00"]),
        ("04-72-00-00-00", ["04-72-00-00-00"]),
        ("Téléphone 0472000000", ["0472000000"]),
        ("+33 4 72 00 00 00", ["+33 4 72 00 00 00"]),
        ("+33 (0)4 72 00 00 00", ["+33 (0)4 72 00 00 00"]),
        ("0033 4 72 00 00 00", ["0033 4 72 00 00 00"]),
        ("0 810 29 39 29 (service 0,06 €/min)", ["0 810 29 39 29"]),
        ("0809 10 12 14", ["0809 10 12 14"]),
        ("0 800 123 456", ["0 800 123 456"]),
        ("0800 123 456", ["0800 123 456"]),
        ("Appelez le 36 46 (service gratuit + prix appel).", ["36 46"]),
        ("Contactez le 3949", ["3949"]),
        ("composez le 3230", ["3230"]),
        ("par téléphone au 39 49", ["39 49"]),
        ("En cas d'urgence, appelez le 115 ou le 112.", ["115", "112"]),
        ("par SMS au 114", ["114"]),
        ("Tél. : 04 72 00 00 00 - Fax : 04 72 00 00 01", ["04 72 00 00 00"]),
        ("Télécopie : 04 72 00 00 01", []),
        ("IBAN : FR76 3000 4000 0312 3456 7890 143", []),
        ("SIRET 012 345 678 90123", []),
        ("N° allocataire : 0472000000", []),
        ("Référence : 04 72 00 00 00 12", []),
        ("le 3 novembre 2026", []),
        ("Vous devez 3949 €.", []),
        ("3949 habitants", []),
        ("01/12/2026", []),
        ("04 72 00 00 0O", []),
        ("114 rue de la République", []),
        ("au 115 rue de la République", []),
        ("jusqu'au 17 décembre", []),
        ("le 15 décembre 2026", []),
        ("Lyon, le 18", []),
    ],
)
def test_phones(text, phones) -> None:
    assert texts(phones_in(LetterText.plain(text))) == phones


@given(st.text("0123456789 .,/-€lO\nrefn°:té", max_size=120))
def test_any_noise_is_quoted_and_never_fails(noise) -> None:
    text = LetterText.plain(noise)
    flowing = text.flowing.replace("\n", " ")
    for span in (*amounts_in(text), *references_in(text), *phones_in(text)):
        assert span.text in flowing


@pytest.mark.parametrize("unit", ["1 ", "12 34 ", "0", "1/1/", "1,", "12 mars ", "n°12-", "à 10h "])
def test_a_flood_of_digits_takes_no_time(unit) -> None:
    text = LetterText.plain(unit * (20_000 // len(unit)))
    started = time.process_time()
    amounts_in(text)
    references_in(text)
    phones_in(text)
    dates_in(text)
    written_on(text)
    deadline_in(text, date(2026, 11, 3))
    appointment_in(text)
    assert time.process_time() - started < 3
