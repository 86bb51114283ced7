"""Numbers survive a translation, in digits or in words; a changed one is seen."""

import pytest

from skills.translate.checks import copied, repeats
from skills.translate.numbers import survive


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("J'ai trois enfants", "I have three children", ("fr", "en")),
        ("J'ai trois enfants", "I have 3 children", ("fr", "en")),
        ("J'ai 3 enfants", "Tengo tres hijos", ("fr", "es")),
        ("quatre-vingt-dix-neuf euros", "ninety-nine euros", ("fr", "en")),
        ("soixante-dix jours", "70 Tage", ("fr", "de")),
        ("veinticinco días", "twenty-five days", ("es", "en")),
        ("deux cents euros", "two hundred euros", ("fr", "en")),
        ("fünfundzwanzig Tage", "vingt-cinq jours", ("de", "fr")),
        ("tous les deux", "both of them", ("fr", "en")),
        ("deux fois par jour", "twice a day", ("fr", "en")),
        ("un téléphone neuf", "a new phone", ("fr", "en")),
        ("1 234,50 euros", "1,234.50 euros", ("fr", "en")),
        ("06 12 34 56 78", "0612345678", ("fr", "en")),
        ("le 15/12/2026", "2026-12-15", ("fr", "en")),
        ("appelez le 115", "зателефонуйте 115", ("fr", "uk")),
        ("le 25 mars", "٢٥ مارس", ("fr", "ar")),
        ("1 234 euros", "1234 євро", ("fr", "uk")),
        ("bonjour", "hello", ("fr", "en")),
        ("287,45 €", "287.45 €", ("fr", "en")),
        ("287,45 €", "٢٨٧٫٤٥ €", ("fr", "ar")),
        ("1 234,50 €", "1,234.50 €", ("fr", "ar")),
        ("1.234,50 €", "1234.50 €", ("de", "fr")),
        ("à 10h30", "at 10.30", ("fr", "en")),
        ("06.12.34.56.78", "0612345678", ("fr", "ar")),
        ("le 15.12.2026", "15/12/2026", ("de", "en")),
        ("les jours 1,2 et 3", "days 1, 2 and 3", ("fr", "en")),
    ],
)
def test_the_same_numbers(source, target, languages):
    assert survive(source, target, languages)


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("neuf heures", "ten o'clock", ("fr", "en")),  # seen with small language models
        ("nine days", "dix jours", ("en", "fr")),
        ("J'ai trois enfants", "I have children", ("fr", "en")),
        ("two tablets", "trois comprimés", ("en", "fr")),
        ("deux comprimés", "take 20 tablets", ("fr", "en")),
        ("soixante-dix jours", "sixty days", ("fr", "en")),
        ("appelez le 115", "they shout the 112", ("fr", "en")),
        ("06 12 34 56 78", "06 12 34 56 87", ("fr", "en")),
        ("412 euros", "euros", ("fr", "uk")),
        ("bonjour", "привіт 5", ("fr", "uk")),
        ("le 3 à 10 h 30", "3 о 10", ("fr", "uk")),
        ("rendez-vous à 10h30 et 5 euros", "appointment at 10:30", ("fr", "en")),
        ("le 25 mars", "٢٦ مارس", ("fr", "ar")),
        ("287,45 €", "28745 €", ("fr", "ar")),
        ("287,45 €", "28745 €", ("fr", "en")),
        ("28745 €", "287.45 €", ("fr", "en")),
        ("287,45 €", "2,8745 €", ("fr", "ar")),
        ("1 234,50 €", "123450 €", ("fr", "uk")),
        ("2,5 kg", "25 kg", ("fr", "en")),
    ],
)
def test_changed_numbers(source, target, languages):
    assert not survive(source, target, languages)


def test_a_translation_in_circles_is_seen():
    source = "Je voudrais savoir où en est ma demande de logement, merci de votre réponse."
    assert repeats(source, "lllllllllll " * 20)
    assert repeats(source, "the station " * 20)
    assert not repeats(source, "I would like to know where my housing request is, thank you.")
    assert not repeats("oui", "так")
    assert not repeats(
        source, "Я хотіла б знати, що з моїм проханням про житло, дякую за відповідь."
    )


def test_words_that_came_back_are_seen():
    assert copied("Où est la gare ?", "où est la gare ?")
    assert not copied("ok merci", "ok merci")
