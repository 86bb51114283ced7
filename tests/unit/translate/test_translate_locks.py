"""What a translation must keep, lock by lock: what passes, and what does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skills.translate.locks import Lock, broken
from skills.translate.negation import denies
from skills.translate.proper import names
from skills.translate.sounding import alike, sound

GOOD = [
    # numbers, units, dates
    ("fr", "ar", "J'ai trois enfants", "عندي ثلاثة أطفال"),
    ("fr", "uk", "Il faut deux semaines", "Потрібно два тижні"),
    ("en", "ti", "The doctor comes in five days", "እቲ ሓኪም ድሕሪ ሓሙሽተ መዓልቲ ክመጽእ እዩ"),
    ("en", "am", "She has four children", "አራት ልጆች አሏት"),
    ("fr", "so", "dans dix jours", "toban maalmood gudahood"),
    ("fr", "ka", "Attendez dix minutes", "დაელოდეთ ათ წუთს"),
    ("fr", "ru", "J'ai moins de dix-huit ans", "Мне меньше восемнадцати лет"),
    ("fr", "tr", "Le rendez-vous est le 15 mars à 10 h 30", "Randevu 15 Mart'ta saat 10:30'da"),
    ("fr", "fa", "412,50 euros", "۴۱۲٫۵۰ یورو"),
    ("en", "bn", "Call 06 12 34 56 78", "০৬ ১২ ৩৪ ৫৬ ৭৮ নম্বরে ফোন করুন"),
    ("fr", "es", "soixante-quinze euros", "setenta y cinco euros"),
    # names
    ("fr", "en", "Je m'appelle Ahmed", "My name is Ahmed"),
    ("ar", "en", "اسمي أحمد", "My name is Ahmed"),
    ("en", "uk", "My name is Fatima", "Мене звати Фатіма"),
    ("fr", "ar", "Elle a vu Madame Dupont", "رأت السيدة دوبون"),
    ("uk", "fr", "Мене звати Олена", "Je m'appelle Olena"),
    ("en", "ka", "I met Mrs Haddad", "ქალბატონ ჰადადს შევხვდი"),
    ("ti", "en", "ስመይ ተስፋይ እዩ", "My name is Tesfay"),
    ("fr", "sq", "Elle travaille avec Karim", "Ajo punon me Karimin"),
    ("en", "tr", "I know Samuel", "Samuel'i tanıyorum"),
    # acronyms
    ("fr", "ar", "La CAF a écrit", "كتبت CAF"),
    ("fr", "uk", "L'OFPRA a répondu", "OFPRA відповів"),
    ("fr", "ru", "L'OFPRA a répondu", "ОФПРА ответила"),
    ("fr", "en", "J'ai le VIH", "I have HIV"),
    # places and days
    ("fr", "en", "Je viens de Syrie", "I come from Syria"),
    ("fr", "es", "Il habite à Londres", "Vive en Londres"),
    ("fr", "uk", "rendez-vous mardi", "зустріч у вівторок"),
    ("en", "fr", "I am Afghan", "Je suis afghan"),
    # negation
    ("fr", "en", "Je n'ai pas de papiers", "I have no papers"),
    ("fr", "en", "Je n'ai pas de papiers", "I am without papers"),
    ("fr", "ar", "Je ne suis pas malade", "لست مريضًا"),
    ("en", "uk", "I do not understand", "Я не розумію"),
    ("en", "tr", "I do not understand", "Anlamıyorum"),
    ("en", "tr", "I have no money", "Param yok"),
    ("en", "fa", "I do not know", "نمی‌دانم"),
    ("en", "ps", "I do not know", "نه پوهېږم"),
    ("en", "am", "I do not know", "አላውቅም"),
    ("en", "ti", "I do not know", "ኣይፈልጥን እየ"),
    ("en", "so", "I do not know", "Ma garanayo"),
    ("en", "bn", "I do not know", "আমি জানি না"),
    ("en", "ka", "I do not know", "არ ვიცი"),
    ("en", "sq", "I do not know", "Nuk e di"),
    ("fr", "en", "Vous ne payez rien", "It is free"),
    ("fr", "en", "Il n'y a que deux places", "There are only two places"),
    ("en", "fr", "It is impossible", "Ce n'est pas possible"),
    ("so", "en", "Ma rabtaa biyo?", "Do you want water?"),
    # who did what
    ("fr", "en", "On m'a volé mon sac", "Somebody stole my bag"),
    ("fr", "en", "Il faut attendre", "You have to wait"),
    ("en", "es", "I need help", "Necesito ayuda"),
    ("en", "fr", "Let us go", "Nous y allons"),
    ("ru", "en", "Мне нужна помощь", "I need help"),
]

BAD = [
    (Lock.NUMBER, "fr", "ar", "J'ai trois enfants", "عندي أربعة أطفال"),
    (Lock.NUMBER, "fr", "ar", "J'ai trois enfants", "عندي أطفال"),
    (Lock.NUMBER, "fr", "uk", "Il faut deux semaines", "Потрібно два місяці"),
    (Lock.NUMBER, "fr", "es", "15 jours", "15 semanas"),
    (Lock.NUMBER, "fr", "en", "le 15 mars", "15 May"),
    (Lock.NUMBER, "fr", "tr", "le 15 mars 2026", "15 Mart 2025"),
    (Lock.NUMBER, "en", "am", "five days", "ሰባት ቀናት"),
    (Lock.NUMBER, "en", "ti", "ten days", "ሰለስተ መዓልቲ"),
    (Lock.NUMBER, "en", "so", "ten days", "saddex maalmood"),
    (Lock.NUMBER, "en", "ka", "five days", "ოთხი დღე"),
    (Lock.NUMBER, "fr", "ru", "Appelez le 115", "Звоните 112"),
    (Lock.NUMBER, "fr", "fa", "412,50 euros", "۴۱۲۵۰ یورو"),
    (Lock.NUMBER, "en", "bn", "06 12 34 56 78", "০৬ ১২ ৩৪ ৫৬ ৮৭"),
    (Lock.NUMBER, "en", "fr", "at nine o'clock", "à dix heures"),
    (Lock.ADDRESS, "fr", "en", "Allez sur www.example.org", "Go to www.example.com"),
    (Lock.NAME, "fr", "en", "Je m'appelle Ahmed", "My name is Mohamed"),
    (Lock.NAME, "ar", "en", "اسمي أحمد", "My name is Karim"),
    (Lock.NAME, "en", "uk", "My name is Fatima", "Мене звати Олена"),
    (Lock.NAME, "fr", "ar", "Elle a vu Madame Dupont", "رأت السيدة مارتان"),
    (Lock.NAME, "uk", "fr", "Мене звати Олена", "Je m'appelle Maria"),
    (Lock.NAME, "fr", "en", "Elle travaille avec Karim", "She works with a friend"),
    (Lock.NAME, "ti", "en", "ስመይ ተስፋይ እዩ", "My name is Hope"),
    (Lock.ACRONYM, "fr", "en", "La CAF a écrit", "The FAC wrote"),
    (Lock.ACRONYM, "fr", "ar", "Contactez l'OFII", "اتصل بالمكتب"),
    (Lock.PLACE, "fr", "en", "Je viens de Syrie", "I come from Egypt"),
    (Lock.PLACE, "fr", "es", "rendez-vous mardi", "cita el lunes"),
    (Lock.PLACE, "en", "ar", "We meet on Friday", "نلتقي يوم الخميس"),
    (Lock.NEGATION, "fr", "en", "Je n'ai pas de papiers", "I have papers"),
    (Lock.NEGATION, "fr", "en", "J'ai des papiers", "I do not have papers"),
    (Lock.NEGATION, "fr", "ar", "Je ne suis pas malade", "أنا مريض"),
    (Lock.NEGATION, "en", "uk", "I do not agree", "Я згоден"),
    (Lock.NEGATION, "en", "ru", "I agree", "Я не согласен"),
    (Lock.NEGATION, "en", "tr", "I do not understand", "Anlıyorum"),
    (Lock.NEGATION, "en", "fa", "I know", "نمی‌دانم"),
    (Lock.NEGATION, "en", "ps", "I do not know", "زه پوهېږم"),
    (Lock.NEGATION, "en", "am", "I do not know", "አውቃለሁ"),
    (Lock.NEGATION, "en", "ti", "I do not know", "እፈልጥ እየ"),
    (Lock.NEGATION, "en", "so", "I do not know", "Waan garanayaa"),
    (Lock.NEGATION, "en", "bn", "I do not know", "আমি জানি"),
    (Lock.NEGATION, "en", "ka", "I do not know", "ვიცი"),
    (Lock.NEGATION, "en", "sq", "I do not know", "E di"),
    (Lock.NEGATION, "es", "pt", "No tomo nada", "Tomo tudo"),
    (Lock.NEGATION, "en", "pt", "You must stay in the hospital.", "Você deve ficar não hospital."),
    (Lock.PERSON, "fr", "en", "J'ai perdu ma carte", "He lost his card"),
    (Lock.PERSON, "fr", "en", "Il a perdu sa carte", "I lost my card"),
    (Lock.PERSON, "en", "fr", "We have no home", "Je n'ai pas de maison"),
    (Lock.PERSON, "en", "uk", "I have a fever", "Вона має гарячку"),
    (Lock.PERSON, "uk", "en", "Я маю гарячку", "She has a fever"),
    (Lock.PERSON, "ru", "en", "Мы боимся", "He is afraid"),
    (Lock.PERSON, "en", "es", "I have pain", "Ellos tienen dolor"),
    (Lock.PERSON, "en", "fa", "I have pain", "او درد دارد"),
    (Lock.PERSON, "en", "bn", "They are ill", "আমি অসুস্থ"),
]


@pytest.mark.parametrize(("source", "target", "text", "found"), GOOD)
def test_a_good_translation_passes(source, target, text, found):
    assert broken(text, found, (source, target)) == frozenset()


@pytest.mark.parametrize(("lock", "source", "target", "text", "found"), BAD)
def test_a_damaged_one_does_not(lock, source, target, text, found):
    assert lock in broken(text, found, (source, target))


YES_AND_NO = {
    "fr": ("Je peux venir demain", "Je ne peux pas venir demain"),
    "en": ("I can come tomorrow", "I cannot come tomorrow"),
    "ar": ("أستطيع أن آتي غدًا", "لا أستطيع أن آتي غدًا"),
    "uk": ("Я можу прийти завтра", "Я не можу прийти завтра"),
    "ru": ("Я могу прийти завтра", "Я не могу прийти завтра"),
    "fa": ("فردا می‌توانم بیایم", "فردا نمی‌توانم بیایم"),
    "ps": ("زه سبا راتلای شم", "زه سبا نه شم راتلای"),
    "tr": ("Yarın gelebilirim", "Yarın gelemem"),
    "es": ("Puedo venir mañana", "No puedo venir mañana"),
    "pt": ("Posso vir amanhã", "Não posso vir amanhã"),
    "ti": ("ጽባሕ ክመጽእ እኽእል እየ", "ጽባሕ ክመጽእ ኣይክእልን እየ"),
    "am": ("ነገ መምጣት እችላለሁ", "ነገ መምጣት አልችልም"),
    "so": ("Berri waan iman karaa", "Berri ma iman karo"),
    "bn": ("আমি কাল আসতে পারি", "আমি কাল আসতে পারি না"),
    "ka": ("ხვალ შემიძლია მოვიდე", "ხვალ არ შემიძლია მოვიდე"),
    "sq": ("Mund të vij nesër", "Nuk mund të vij nesër"),
}


@pytest.mark.parametrize("language", YES_AND_NO)
def test_a_negation_is_seen_in_every_language_and_between_all_of_them(language):
    yes, no = YES_AND_NO[language]
    assert (denies(yes, language), denies(no, language)) == (False, True)
    for other, (agreed, denied) in YES_AND_NO.items():
        if other != language:
            pair = (language, other)
            assert broken(yes, agreed, pair) == broken(no, denied, pair) == frozenset()
            assert Lock.NEGATION in broken(yes, denied, pair)
            assert Lock.NEGATION in broken(no, agreed, pair)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Je m'appelle ahmed et j'habite avec Karim", "fr", ("ahmed", "Karim")),
        ("Bonjour Madame Haddad, le Monsieur est Français", "fr", ("Haddad",)),
        ("On Monday I met Samuel in London.", "en", ("London", "Samuel")),
        ("TOUT LE MONDE CRIE ICI", "fr", ()),
        ("السيد كريم هنا", "ar", ("كريم",)),
        ("Der Arzt kommt mit Frau Weber", "de", ("Weber",)),
    ],
)
def test_what_a_name_is(text, language, found):
    assert tuple(sorted(names(text, language))) == tuple(sorted(found))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ahmed", "أحمد"), ("Fatima", "Фатіма"), ("Giorgi", "გიორგი"), ("Tesfay", "ተስፋይ"),
     ("Kateryna", "ক্যাটেরিনা"), ("Khadija", "خديجة"), ("Charles", "شارل")],
)  # fmt: skip
def test_names_sound_alike_in_other_scripts(one, other):
    assert alike(one, other) >= 0.8


LANGUAGES = st.sampled_from(sorted(YES_AND_NO))


@given(st.text(max_size=120), LANGUAGES)
def test_a_text_keeps_all_of_itself(text, language):
    assert broken(text, text, (language, language)) == frozenset()


@given(st.text(max_size=80), st.text(max_size=80), LANGUAGES, LANGUAGES)
def test_whatever_comes_is_judged_without_an_error(source, target, one, other):
    assert broken(source, target, (one, other)) <= set(Lock)


@given(st.integers(3, 10**7), st.integers(3, 10**7), LANGUAGES, LANGUAGES)
def test_another_number_in_digits_never_passes(one, other, source, target):
    found = Lock.NUMBER in broken(f"{one} euros", f"{other} euros", (source, target))
    assert found == (one != other)


@given(st.text(max_size=40))
def test_a_sound_is_of_known_letters(word):
    assert set(sound(word)) <= set("BTKSMNLRH")
