"""Numbers, dates, times, amounts, telephone numbers, abbreviations and acronyms as words."""

import re

import pytest

from bot.speech.expand import expand

FRENCH = [
    ("le 15/12/2026", "le quinze décembre deux mille vingt-six"),
    ("le 15.12.2026", "le quinze décembre deux mille vingt-six"),
    ("le 15 décembre 2026", "le quinze décembre deux mille vingt-six"),
    ("2026-12-15", "quinze décembre deux mille vingt-six"),
    ("le 1er janvier 2027", "le premier janvier deux mille vingt-sept"),
    ("le 1 janvier", "le premier janvier"),
    ("du 03/04 au 05/06", "du trois avril au cinq juin"),
    ("le 31/02/26", "le trente et un février deux mille vingt-six"),
    ("10h30", "dix heures trente"),
    ("à 10 h", "à dix heures"),
    ("à 10:30", "à dix heures trente"),
    ("à 21h", "à vingt et une heures"),
    ("1h05", "une heure cinq"),
    ("9h-12h", "neuf heures à douze heures"),
    ("412 €", "quatre cent douze euros"),
    ("1 234,50 €", "mille deux cent trente-quatre euros cinquante centimes"),
    ("1.234,50 €", "mille deux cent trente-quatre euros cinquante centimes"),
    ("412,00 EUR", "quatre cent douze euros"),
    ("1 €", "un euro"),
    ("0,01 €", "un centime"),
    ("12,5 %", "douze virgule cinq pour cent"),
    ("100%", "cent pour cent"),
    ("Appelez le 115", "Appelez le cent quinze"),
    ("le 3919", "le trente-neuf dix-neuf"),
    ("le 3114", "le trente et un quatorze"),
    ("le 112 ou le 114", "le cent douze ou le cent quatorze"),
    ("01 42 50 09 00", "zéro un, quarante-deux, cinquante, zéro neuf, zéro zéro"),
    ("01.42.50.09.00", "zéro un, quarante-deux, cinquante, zéro neuf, zéro zéro"),
    ("0142500900", "zéro un, quarante-deux, cinquante, zéro neuf, zéro zéro"),
    ("01 42 500 900", "zéro un, quarante-deux, cinq cents, neuf cents"),
    ("+33 1 42 50 09 00", "plus trente-trois, un, quarante-deux, cinquante, zéro neuf, zéro zéro"),
    ("0 800 360 360", "zéro, huit cents, trois cent soixante, trois cent soixante"),
    ("1er, 1re, 2e, 3ème", "premier, première, deuxième, troisième"),
    ("3 kg et 70 m²", "trois kilogrammes et soixante-dix mètres carrés"),
    ("5 km", "cinq kilomètres"),
    ("M. Martin et Mme Roy", "monsieur Martin et madame Roy"),
    ("3 bd Voltaire", "trois boulevard Voltaire"),
    ("12 av. de la République", "douze avenue de la République"),
    ("n° 12", "numéro douze"),
    ("l'art. 5", "l'article cinq"),
    ("l'article L. 512-1", "l'article L cinq cent douze tiret un"),
    ("c.-à-d. demain", "c'est-à-dire demain"),
    ("la CAF et l'OFPRA", "la caf et l'ofpra"),
    ("l'OFII, la SPADA, le GUDA", "l'o effe i i, la spada, le guda"),
    ("l'ADA et l'AESH", "l'ada et l'a eu esse hache"),
    ("le RSA", "le ère esse a"),
    ("l'APL", "l'a pé elle"),
    ("la CNDA", "la cé enne dé a"),
    ("un HLM", "un hache elle aime"),
    ("SDF", "esse dé effe"),
    ("Mme ROUX et M. ALI", "madame roux et monsieur ali"),
    ("Réponse: NON", "Réponse: non"),
    ("la MGEN", "la aime gé eu enne"),
    ("un AVIS", "un avis"),
    ("une ATTESTATION", "une attestation"),
    ("ATTENTION AUX FAUX SITES", "attention aux faux sites"),
    ("10-12 ans", "dix à douze ans"),
    ("-5 °C", "moins cinq degrés Celsius"),
    ("dossier 123456789", "dossier un deux trois, quatre cinq six, sept huit neuf"),
    ("75011 Paris", "soixante-quinze mille onze Paris"),
    ("2,05", "deux virgule zéro cinq"),
    ("la mer. Le ciel", "la mer. Le ciel"),
    ("venez le mer. 15", "venez le mercredi quinze"),
    ("RDV le 2 mai", "rendez-vous le deux mai"),
    ("24h/24 et 7j/7", "vingt-quatre heures sur vingt-quatre et sept jours sur sept"),
    ("vous & moi", "vous et moi"),
    ("½ page", "un demi page"),
    ("2 h 30 min", "deux heures trente"),
    ("+33142500900", "plus trente-trois, un, quarante-deux, cinquante, zéro neuf, zéro zéro"),
    ("note 7/10", "note sept sur dix"),
    ("code 006 084", "code zéro zéro six, zéro huit quatre"),
    ("1 000 000 €", "un million d'euros"),
]

ENGLISH = [
    ("by 15/12/2026", "by the fifteenth of December twenty twenty-six"),
    ("on December 15, 2026", "on the fifteenth of December twenty twenty-six"),
    ("on 1st May", "on the first of May"),
    ("12/31/2026", "the thirty-first of December twenty twenty-six"),
    ("at 10:30", "at ten thirty"),
    ("at 9:05", "at nine oh five"),
    ("at 10:00", "at ten o'clock"),
    ("€1,234.50", "one thousand two hundred and thirty-four euros fifty cents"),
    ("412 €", "four hundred and twelve euros"),
    ("12.5%", "twelve point five percent"),
    ("call 112", "call one one two"),
    ("call 3919", "call three nine one nine"),
    ("01 42 50 09 00", "zero one, four two, five zero, zero nine, zero zero"),
    ("the RSA", "the R S A"),
    ("do NOT pay", "do not pay"),
    ("21st floor", "twenty-first floor"),
    ("Mr. Smith, e.g. here", "Mister Smith, for example here"),
    ("No. You cannot", "No. You cannot"),
    ("No. 5", "number five"),
    ("3 kg", "three kilograms"),
    ("3-5 days", "three to five days"),
]

ARABIC = [
    ("١٥/١٢/٢٠٢٦", "خمسة عشر ديسمبر ألفين وستة وعشرين"),
    ("الساعة 10:30", "الساعة العاشرة والنصف صباحا"),
    ("412 €", "أربعمئة واثنا عشر يورو"),
    ("٥٠٪", "خمسون بالمئة"),
    ("اتصل على 115", "اتصل على مئة وخمسة عشر"),
    ("01 42 50 09 00", "صفر واحد، أربعة اثنان، خمسة صفر، صفر تسعة، صفر صفر"),
    ("CAF", "كاف"),
    ("RSA", "إر إس آ"),
    ("12.5", "اثنا عشر فاصلة خمسة"),
    ("٣", "ثلاثة"),
]

UKRAINIAN = [
    ("до 15.12.2026", "до п'ятнадцятого грудня дві тисячі двадцять шостого року"),
    ("15 грудня 2026 року", "п'ятнадцятого грудня дві тисячі двадцять шостого року"),
    ("3 травня", "третього травня"),
    ("о 10:30", "о десятій тридцять"),
    ("з 9:00 до 15:00", "з дев'ятої години до п'ятнадцятої години"),
    ("о 3:05", "о третій нуль п'ять"),
    ("412 €", "чотириста дванадцять євро"),
    ("1 234,50 €", "одна тисяча двісті тридцять чотири євро п'ятдесят центів"),
    ("12,5 %", "дванадцять цілих п'ять десятих відсотка"),
    ("5 кг", "п'ять кілограмів"),
    ("телефонуйте 115", "телефонуйте сто п'ятнадцять"),
    ("3919", "тридцять дев'ять дев'ятнадцять"),
    ("3-й поверх", "третій поверх"),
    ("вул. Лесі", "вулиця Лесі"),
    ("надішліть", "надішліть"),
]

OTHERS = [
    ("es", "a las 10:30", "a las diez y treinta"),
    ("es", "el 15/12/2026", "el quince de diciembre de dos mil veintiséis"),
    ("pt", "412,50 €", "quatrocentos e doze euros e cinquenta cêntimos"),
    ("it", "12 kg", "dodici chilogrammi"),
    ("de", "um 10:30 Uhr", "um zehn Uhr dreißig"),
    ("de", "z. B. 5 €", "zum Beispiel fünf Euro"),
    ("ru", "до 15.12.2026", "до пятнадцатого декабря две тысячи двадцать шестого года"),
    ("tr", "%12", "yüzde on iki"),
    ("fa", "۵ روز", "پنج روز"),
    ("ka", "412 €", "ოთხას თორმეტი ევრო"),
    ("so", "412", "412"),
]  # fmt: skip

ALL = (
    [("fr", *case) for case in FRENCH]
    + [("en", *case) for case in ENGLISH]
    + [("ar", *case) for case in ARABIC]
    + [("uk", *case) for case in UKRAINIAN]
    + OTHERS
)


@pytest.mark.parametrize(("language", "written", "said"), ALL)
def test_expand(language, written, said):
    assert expand(written, language) == said


WITH_NUMBER_WORDS = [case[:2] for case in ALL if case[0] != "so"]


@pytest.mark.parametrize(("language", "written"), WITH_NUMBER_WORDS)
def test_no_digit_is_left_where_number_words_exist(language, written):
    assert not re.search(r"\d", expand(written, language))
