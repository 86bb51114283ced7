"""The first reading of a letter: an appointment is a date with its own time, nothing else."""

from datetime import date, datetime

import pytest

from skills.describe_image.letters import report_of

AT = datetime(2027, 1, 8, 10, 30)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "Suite à notre courrier du 3 novembre 2026, vous êtes convoqué le 8 janvier 2027 "
            "à 10h30.",
            "8 janvier 2027 à 10h30.",
        ),
        (
            "Préfecture du Rhône\nLyon, le 3 novembre 2026\nObjet : convocation\n"
            "Vous êtes convoqué le 8 janvier 2027\nà 10h30 au guichet A.",
            "8 janvier 2027 à 10h30 au guichet A.",
        ),
        (
            "Titre valable jusqu'au 1er mars 2027 : vous avez rendez-vous le 8 janvier 2027 à "
            "10 heures 30.",
            "8 janvier 2027 à 10 heures 30.",
        ),
        ("Rendez-vous : 08/01/2027 - 10:30", "08/01/2027 - 10:30"),
        ("Your appointment: 8 January 2027 at 10:30 am.", "8 January 2027 at 10:30 am."),
        ("Необхідно з'явитися 8 січня 2027 року о 10:30.", "8 січня 2027 року о 10:30."),
        ("Необхідно з'явитися до ДМС 8 січня 2027 о 10:30.", "8 січня 2027 о 10:30."),
        ("Явиться 8 января 2027 г. в 10:30.", "8 января 2027 г. в 10:30."),
    ],
)
def test_the_date_that_has_the_time(text, quote) -> None:
    report = report_of(text)
    assert report.appointment == AT
    assert report.quote("appointment") == quote


def test_the_afternoon_is_not_the_night() -> None:
    report = report_of("Your appointment is on 8 January 2027 at 2:30 pm.")
    assert report.appointment == datetime(2027, 1, 8, 14, 30)


@pytest.mark.parametrize(
    "text",
    [
        "Lyon, le 3 novembre 2026\nConvocation\nLe guichet est ouvert de 9h00 à 12h00.",
        "Prenez rendez-vous jusqu'au 1er mars 2027 de 9h à 17h.",
        "Présentez-vous au plus tard le 1er mars 2027 à 12h00.",
        "Rendez-vous le 8 janvier 2027, 3 hommes vous attendent.",
        "Le rendez-vous du 8 janvier 2027 à 10h30 est reporté, avec celui du 9 février 2027 à 9h.",
        "Imprimé le 03/11/2026 à 14:32. Convocation. Rendez-vous le 8 janvier 2027 à 10h30 ; "
        "rendez-vous suivant le 9 mars 2027 à 11h.",
    ],
)
def test_no_appointment_is_made_up(text) -> None:
    report = report_of(text)
    assert report.appointment is None
    assert report.quote("appointment") is None


def test_a_limit_stays_a_deadline() -> None:
    report = report_of("Prenez rendez-vous jusqu'au 1er mars 2027 de 9h à 17h.")
    assert report.deadline == date(2027, 3, 1)
