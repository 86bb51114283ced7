"""What opens the lessons, and what must not."""

import time
from dataclasses import replace

import pytest
from admin_world import PHRASES, conversation
from lessons_world import Talk

from bot import danger
from bot.cues import fold
from bot.reminder_requests import understood
from bot.routing import spoken_wish
from skills.admin_help import SKILL as ADMIN
from skills.admin_help.errands import ERRANDS, wanted
from skills.admin_help.lessons import ERRAND

COURSE = ERRAND.course

OPENS = """
leçon | leçons | Les leçons, s'il vous plaît. | je veux une leçon | quelles leçons as-tu ?
apprendre
apprends-moi l'intelligence artificielle | Bonjour, c'est quoi l'IA ? | leçon deux | leçon numéro 5
la leçon sur l'intelligence artificielle | commence la première leçon | leçon suivante
tu peux te tromper ?
lesson | lessons please | teach me about AI | learn | next lesson | lesson two | the third lesson
what is artificial intelligence | how can you be wrong? | which lessons are there? | start lesson 12
درس | الدروس | أريد درسا | علمني الذكاء الاصطناعي | الدرس التالي | الدرس الثاني
ما هو الذكاء الاصطناعي؟
урок | уроки | хочу урок | навчи мене | наступний урок | урок два | що таке штучний інтелект?
какие есть уроки | научи меня | следующий урок | второй урок | что такое искусственный интеллект
درس | درس دوم | درس بعدی | هوش مصنوعی چیست؟ | می‌خواهم هوش مصنوعی یاد بگیرم | کدام درس‌ها هست
درس | بل درس | دويم درس | مصنوعي ځيرکتيا څه ده | غواړم زده کړم
ders | dersler | sonraki ders | ikinci ders | ders iki | yapay zeka nedir | bana yapay zekayı öğret
lección | lecciones | lección dos | siguiente lección | enséñame sobre inteligencia artificial
aprender
lição | lições | lição dois | próxima lição | o que é inteligência artificial | quero aprender
ትምህርቲ | ዝቕጽል ትምህርቲ | ካልኣይ ትምህርቲ | ሰብ ሰርሖ ብልሒ እንታይ እዩ | ክመሃር እደሊ
ትምህርት | ቀጣዩ ትምህርት | ሁለተኛ ትምህርት | ሰው ሰራሽ አስተውሎት ምንድን ነው? | አስተምረኝ
cashar | casharro | casharka xiga | casharka labaad | waa maxay sirdoonka macmalka ah | wax i bar
পাঠ | পাঠগুলো | পরের পাঠ | দ্বিতীয় পাঠ | কৃত্রিম বুদ্ধিমত্তা কী? | আমাকে শেখাও
გაკვეთილი | გაკვეთილები | შემდეგი გაკვეთილი | მეორე გაკვეთილი | რა არის ხელოვნური ინტელექტი
მასწავლე
mësim | mësimet | mësimi tjetër | mësimi dy | çfarë është inteligjenca artificiale | dua të mësoj
"""

LOOK_ALIKES = """
leçons de français | cours de français | apprendre le français | je veux apprendre le français
où prendre des leçons de conduite | leçon de conduite gratuite | combien coûte une leçon de piscine
mon fils a une leçon à apprendre pour l'école | l'école donne trop de leçons
le niveau A1 de français
quel niveau de français pour la nationalité | niveau un | j'ai reçu un certificat médical
certificat
on me demande de l'argent pour un rendez-vous préfecture | est-ce une arnaque ce message
les arnaques
mot de passe ameli oublié | FranceConnect ne marche pas | qui décide pour ma demande d'asile
quels sont mes droits
la machine à laver est cassée | un robot a refusé mon dossier CAF | intelligence | numéro 2
la deuxième
French lessons | learn French | where can I learn French for free | driving lessons
school lessons for my son
somebody asked me for money for an appointment | is this a scam | scams | my rights as a refugee
I forgot my password | what is the next step | next | who decides about my asylum
voice message | my level is B1
أريد أن أتعلم الفرنسية | دروس اللغة الفرنسية | دروس السياقة | طلبوا مني مالا لموعد المحافظة
хочу учить французский | уроки французского | уроки вождения | у меня просят деньги за запись
хочу вивчати французьку | уроки французької | школа для дитини
می‌خواهم فرانسوی یاد بگیرم | درس فرانسوی | مکتب برای پسرم
quiero aprender francés | clases de francés | lecciones de conducir | me piden dinero por una cita
quero aprender francês | aulas de francês | aulas de condução
fransızca öğrenmek istiyorum | fransızca dersi | sürücü dersi | ehliyet dersi kaç para
waxaan rabaa inaan Faransiis barto | dua të mësoj frëngjisht | ფრანგულის გაკვეთილები
ফরাসি শিখতে চাই
ፈረንሳይኛ መማር እፈልጋለሁ | ፈረንሳይኛ ክመሃር እደሊ | غواړم فرانسوي زده کړم
"""


def rows(table: str) -> list[str]:
    return [text.strip() for line in table.strip().splitlines() for text in line.split("|")]


@pytest.mark.parametrize("text", rows(OPENS))
def test_opens(text: str) -> None:
    assert ERRAND.wants(text, conversation()) > 0.5


@pytest.mark.parametrize("text", rows(LOOK_ALIKES))
def test_leaves_to_others(text: str) -> None:
    assert ERRAND.wants(text, conversation()) < 0.5


def test_enough_look_alikes() -> None:
    assert len(set(rows(LOOK_ALIKES))) >= 40


@pytest.mark.parametrize("language", PHRASES.languages)
def test_every_lesson_is_found_by_all_its_ways_of_asking(language: str) -> None:
    for lesson in COURSE.lessons:
        assert len(lesson.told[language].ask) >= 4, lesson.id
        for text in lesson.told[language].ask:
            wish = ERRAND.hearing.wish(text)
            assert wish is not None
            assert wish.what == lesson.id, text
            assert not wish.inside


@pytest.mark.parametrize("language", PHRASES.languages)
def test_nothing_before_the_lessons_takes_their_questions(language: str) -> None:
    """No alarm, wish, reminder, refusal or other errand."""
    state = replace(conversation(language), language_chosen=True)
    words = COURSE.tongues[language].words
    asked = [text for lesson in COURSE.lessons for text in lesson.told[language].ask]
    for text in (*asked, *words["open"][:4], words["next"][0]):
        assert danger.detect(text, (), PHRASES, [language]) is None, text
        assert spoken_wish(text, state, PHRASES) == (None, None), text
        assert understood(text, state, PHRASES) is None, text
        assert ADMIN.requests.find(text) is None, text
        assert wanted(ERRANDS, text, state) is ERRAND, text


def test_no_phrase_means_two_things() -> None:
    meant: dict[str, str] = {}
    for tongue in COURSE.tongues.values():
        for group in ("open", "next", "end"):
            for phrase in tongue.words[group]:
                assert meant.setdefault(fold(phrase), group) == group, phrase
    for lesson in COURSE.lessons:
        for told in lesson.told.values():
            for phrase in told.ask:
                assert meant.setdefault(fold(phrase), lesson.id) == lesson.id, phrase


@pytest.mark.parametrize("language", PHRASES.languages)
def test_lessons_by_number(language: str) -> None:
    word = COURSE.tongues[language].words["lesson"][0]
    for lesson in COURSE.lessons:
        wish = ERRAND.hearing.wish(f"{word} {lesson.number}")
        assert wish is not None
        assert wish.what == lesson.id


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("la première", 1), ("C'est la deuxième, s'il vous plaît.", 2), ("réponse B", 2), ("3", 3),
        ("numéro trois", 3), ("je pense que c'est la troisième", 3), ("the second one", 2),
        ("answer A", 1), ("C", 3), ("الثانية", 2), ("الجواب الثالث", 3), ("вторая", 2),
        ("третя", 3), ("دومی", 2), ("ikinci", 2), ("la segunda", 2), ("a terceira", 3),
        ("saddexaad", 3), ("la première et la deuxième", None), ("quatre heures", None), ("", None),
    ],
)  # fmt: skip
def test_places(said: str, place: int | None) -> None:
    assert ERRAND.hearing.place(said) == place


@pytest.mark.parametrize(
    ("said", "choice"),
    [
        ("un programme", 1), ("c'est un programme qui se trompe", 1), ("une personne savante", 0),
        ("employé préfecture", 2), ("programe", None), ("bonjour", None),
        ("je voudrais un rendez-vous à la préfecture pour mon titre de séjour", None),
    ],
)  # fmt: skip
def test_choices_by_some_of_their_words(said: str, choice: int | None) -> None:
    assert ERRAND.hearing.chosen(said, COURSE.lessons[0].told["fr"].choices) == choice


def test_hearing_is_quick() -> None:
    texts = rows(OPENS) + rows(LOOK_ALIKES)
    started = time.process_time()
    for text in texts:
        ERRAND.wants(text, conversation())
    assert (time.process_time() - started) / len(texts) < 0.001


@pytest.mark.parametrize(
    ("said", "language", "sheet"),
    [
        ("Apprendre le français", "fr", "french-courses"),
        ("Where can I learn French?", "en", "french-courses"),
        ("On me demande de payer pour un rendez-vous préfecture", "fr", "scam-warnings"),
        ("is this message a scam", "en", "scam-warnings"),
        ("france connect marche pas", "fr", "franceconnect"),
    ],
)
async def test_the_sheets_keep_their_questions(said: str, language: str, sheet: str) -> None:
    talk = Talk(language)
    await talk.say(said)
    assert talk.last.facts[:1] == (sheet,)
    assert talk.state.dialogue is None
