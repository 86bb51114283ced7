"""The appointment of a letter: one day, one hour, one place, or none."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skills.describe_image.letters.appointments import appointment_in, clock_of
from skills.describe_image.letters.text import LetterText

WRITTEN = date(2026, 11, 3)
AT = datetime(2027, 1, 12, 9, 15)


def meeting(text, written=WRITTEN):
    return appointment_in(LetterText.plain(text), written)


@pytest.mark.parametrize(
    ("text", "at", "place"),
    [
        ("Vous êtes convoqué le mardi 12 janvier 2027 à 9 h 15 au guichet A, 2e étage, muni de "
         "votre passeport.", AT, "au guichet A, 2e étage"),
        ("Vous avez rendez-vous le 12 janvier 2027 à 9h15.", AT, None),
        ("Vous avez rendez-vous le 12/01/2027 à 09:15.", AT, None),
        ("Vous avez rendez-vous le mardi 12 janvier à 9h15.", AT, None),
        ("Rendez-vous : mardi 12 janvier 2027, 9h15", AT, None),
        ("Votre RDV du 12/01/2027 - 09h15", AT, None),
        ("Convocation\nDate : mardi 12 janvier 2027\nHeure : 9 h 15\nLieu : Préfecture du Rhône, "
         "97 "
         "rue Molière", AT, "Préfecture du Rhône, 97 rue Molière"),
        ("Convocation\n\nDate : mardi 12 janvier 2027\n\nHeure : 9 h 15\n\nLieu : Salle 3", AT,
         "Salle 3"),
        ("Entretien à l'OFPRA\nle mardi 12 janvier 2027\nà 9 heures 15", AT, None),
        ("Date du rendez-vous : 12/01/2027 Heure du rendez-vous : 09h15", AT, None),
        ("Vous êtes attendu à 9h15 le mardi 12 janvier 2027 dans nos locaux.", AT,
         "dans nos locaux"),
        ("L'audience aura lieu le 12 janvier 2027 à partir de 9h15, salle 4.", AT, "salle 4"),
        ("Nous vous recevrons le 12 janvier 2027 entre 9h15 et 10h.", AT, None),
        ("Le technicien passera pour l'intervention le 12 janvier 2027 de 9h15 à 12h.", AT, None),
        ("Veuillez vous présenter le mardi 12 janvier 2027 à 9h15 à l'adresse suivante : 7 rue "
         "Claude-Bernard, Lyon.", AT, "7 rue Claude-Bernard, Lyon"),
        ("Consultation de cardiologie\nMardi 12 janvier 2027 à 9:15\nBureau 12, 3e étage",
         AT, None),
        ("Vous êtes convoquée à une réunion d'information le 12.01.2027 à 9H15.", AT, None),
        ("Réunion parents-professeurs le mardi 12 janvier 2027 dès 9h15 au collège.", AT,
         "au collège"),
        ("Rendez-vous le 12 janvier 2027 à midi.", datetime(2027, 1, 12, 12), None),
        ("Rendez-vous le 12 janvier 2027 à 14 h.", datetime(2027, 1, 12, 14), None),
        ("Rendez-vous le l2 janvier 2027 à 9h15.", AT, None),
        ("Votre rendez-vous est reporté au 12 janvier 2027 à 9h15.", AT, None),
        ("Votre rendez-vous du 4 décembre 2026 est annulé. Nouveau rendez-vous : le 12 janvier "
         "2027 "
         "à 9h15.", AT, None),
        ("Votre rendez-vous, initialement prévu le 4 décembre 2026, est déplacé au mardi 12 "
         "janvier "
         "2027 à 9h15.", AT, None),
        ("Absent à votre rendez-vous du 6 octobre 2026 à 10h, vous êtes convoqué de nouveau le 12 "
         "janvier 2027 à 9h15.", AT, None),
        ("Votre consultation du lundi 4 janvier 2027 à 14 h ne peut avoir lieu. Elle est "
         "reportée au mardi 12 janvier 2027 à 9 h 15.", AT, None),
        ("La réunion du 5 janvier 2027 à 10h est décalée au 12 janvier 2027 à 9h15.", AT, None),
        ("Convocation\n\nDate\n12 janvier 2027\nHeure\n9 h 15\nLieu\nSalle B, 1er étage\n\nGreffe",
         AT, "Salle B, 1er étage"),
        ("Rendez-vous\n\nQuand mardi 12 janvier 2027 à 9h15\n\nOù Bâtiment C, 2e étage\n\n"
         "Durée 1 heure", AT, "Bâtiment C, 2e étage"),
        ("Guichet ouvert de 8 h à 17 h\nMardi 5 janvier 2027\n\n"
         "Rendez-vous le mardi 12 janvier 2027 "
         "à 9 h 15", AT, None),
        ("Réunion : mardi 12 janvier 2027, de 9 h 15 à 11 h 00\ndans la salle polyvalente de "
         "l'école\n\nVenez nombreux.", AT, "dans la salle polyvalente de l'école"),
        ("Entretien mardi 12 janvier 2027, de 9h15 à 10h00\nAgence Nord, 3 rue du Pont\n"
         "Présentez-vous "
         "à l'accueil", AT, "Agence Nord, 3 rue du Pont"),
        ("Rendez-vous le 12 janvier 2027 à 9h15. Rappel : 12/01/2027 à 09:15.", AT, None),
        ("Courrier édité le 03/11/2026 à 14:32\nRendez-vous le 12 janvier 2027 à 9h15", AT, None),
        ("Votre rendez-vous est confirmé :\nle mardi 12 janvier 2027 à 09h15\nService de "
         "cardiologie,"
         " bâtiment B, 2e étage\nMerci d'arriver tôt. Pour annuler ou reporter, appelez le "
         "3004.", AT,
         "Service de cardiologie, bâtiment B, 2e étage"),
        ("Vous êtes convoqué à la visite médicale\nLe : 12/01/2027\nà : 09 h 15\nA l'adresse "
         "suivante "
         ": OFII, 7 rue Quivogne, Lyon", AT, "OFII, 7 rue Quivogne, Lyon"),
        ("Présentez-vous le :\nMardi 12 janvier 2027 à 9h15\nPréfecture du Rhône - Guichet "
         "12\nafin de "
         "retirer votre titre.", AT, None),
        ("Rendez-vous mardi 12 janvier 2027 (9h15)", AT, None),
        ("Convocation\nHeure : 9h15\nDate : 12/01/2027", AT, None),
        ("You are invited to an interview on Tuesday 12 January 2027 at 9:15 am.", AT, None),
        ("Вам необхідно з'явитися 12 січня 2027 року о 9:15.", AT, None),
    ],
)  # fmt: skip
def test_day_hour_and_place(text, at, place) -> None:
    found = meeting(text)
    assert found is not None
    assert found.at == at
    if place is not None:
        assert found.place is not None
        assert found.place.text == place


@pytest.mark.parametrize(
    "text",
    [
        "Lyon, le 3 novembre 2026. Le guichet est ouvert de 9h00 à 12h00. Prenez rendez-vous.",
        "Prenez rendez-vous avant le 12 janvier 2027 à 12h.",
        "Présentez-vous jusqu'au 12 janvier 2027 à 17h00.",
        "Courrier imprimé le 12/01/2027 à 14:32. Convocation à venir.",
        "Infraction constatée le 12/01/2027 à 14h32. Vous pouvez présenter une requête.",
        "Votre rendez-vous du 12 janvier 2027 à 9h15 est annulé.",
        "Votre rendez-vous du 12 janvier 2027 à 9h15 est reporté à une date ultérieure.",
        "Rendez-vous le 12 janvier 2027 à 9h15 ou le 14 janvier 2027 à 10h.",
        "Le rendez-vous du 12 janvier 2027 à 9h15 est reporté au 19 janvier 2027 à 9h ou au "
        "20 janvier 2027 à 9h.",
        "Votre rendez-vous du 12 janvier 2027 à 9h15 est reporté au 19 janvier 2027 à 9h. Celui du "
        "2 février 2027 à 10h est maintenu.",
        "Rendez-vous le lundi 12 janvier 2027 à 9h15.",  # a Tuesday
        "Rendez-vous le 31 février 2027 à 9h15.",
        "Rendez-vous le 12 janvier 2027 à 25h15.",
        "Rendez-vous le 12 janvier 2027 à 9h75.",
        "Rendez-vous le 12 janvier 2027.",
        "Rendez-vous à 9h15.",
        "Vous étiez absent à votre rendez-vous du 6 octobre 2026 à 10h.",
        "Votre lettre est disponible à partir du 12/01/2027 à 14h30. Présentez cet avis.",
        "L'eau sera coupée le 12 janvier 2027 de 9h à 12h.",
        "Rendez-vous le 12 janvier 2027, 35 h par semaine.",
        "Rendez-vous le 12 janvier 2027, 3 hommes vous attendent.",
        "Votre paiement du 12 janvier 2027 à 9h15 a été accepté.",
        "",
    ],
)
def test_no_appointment_is_made_up(text) -> None:
    assert meeting(text) is None


@pytest.mark.parametrize(
    ("written", "hour"),
    [
        ("9 h 15", "09:15"),
        ("10h30", "10:30"),
        ("10 heures 30", "10:30"),
        ("14 h", "14:00"),
        ("14:05", "14:05"),
        ("2:30 pm", "14:30"),
        ("12:10 am", "00:10"),
        ("midi", "12:00"),
    ],
)
def test_hours(written, hour) -> None:
    assert clock_of(written).isoformat("minutes") == hour


_WORDS = [
    "rendez-vous",
    "convoqué",
    "le",
    "mardi",
    "12",
    "janvier",
    "2027",
    "à",
    "9h15",
    "10",
    "h",
    "reporté",
    "au",
    "annulé",
    ":",
    ",",
    ".",
    "\n",
    "\n\n",
    "Lieu",
    "salle",
    "3",
    "Heure",
    "Date",
    "14:30",
    "de",
    "avant",
    "jusqu'au",
    "guichet",
    "midi",
]


@given(st.lists(st.sampled_from(_WORDS), max_size=40))
def test_any_words_are_quoted_and_never_fail(words) -> None:
    text = LetterText.plain(" ".join(words))
    found = appointment_in(text, WRITTEN)
    if found is not None:
        flowing = text.flowing.replace("\n", " ")
        assert found.span.text in flowing
        assert found.place is None or found.place.text in flowing


@given(st.text(max_size=200))
def test_any_text_never_fails(noise) -> None:
    appointment_in(LetterText.plain(noise))
