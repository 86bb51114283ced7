"""Requests to translate in the other interface languages, and what our own sentences promise."""

import re

import pytest
from translate_world import PHRASES, conversation, message

from skills.translate import SKILL
from skills.translate.names import CODES
from skills.translate.request import is_story, parse

REQUESTS = [
    # Russian
    ("переведи на французский: где вокзал?", "fr", "где вокзал?"),
    ("Пожалуйста, переведите добрый день на французский язык", "fr", "добрый день"),
    ("переведи мне это на арабский", "ar", ""),
    ("как сказать спасибо по-французски", "fr", "спасибо"),
    ("можешь перевести на дари", "fa", ""),
    # Persian and Dari
    ("به فرانسوی ترجمه کن: ایستگاه کجاست؟", "fr", "ایستگاه کجاست؟"),
    ("به زبان فرانسوی ترجمه کن ایستگاه کجاست", "fr", "ایستگاه کجاست"),
    ("ایستگاه کجاست را به فرانسوی ترجمه کن", "fr", "ایستگاه کجاست"),
    ("سلام را به فرانسوی ترجمه کنید", "fr", "سلام"),
    ("لطفا این متن را به فرانسوی ترجمه کنید", "fr", ""),
    ("به فرانسوي ترجمه كن", "fr", ""),
    ("تشکر به فرانسوی چه می‌شود", "fr", "تشکر"),
    # Pashto
    ("فرانسوي ته یې وژباړه", "fr", ""),
    ("فرانسوي ته وژباړه: ښه ورځ", "fr", "ښه ورځ"),
    ("په انګلیسي وژباړئ ښه ورځ", "en", "ښه ورځ"),
    # Turkish
    ("Fransızcaya çevir: istasyon nerede?", "fr", "istasyon nerede?"),
    ("istasyon nerede Fransızcaya çevir", "fr", "istasyon nerede"),
    ("bunu Fransizcaya çevirir misin", "fr", ""),
    ("lütfen İngilizceye tercüme edin", "en", ""),
    ("Merhaba Fransızca nasıl denir?", "fr", "Merhaba"),
    # Spanish
    ("traduce al francés: ¿dónde está la estación?", "fr", "¿dónde está la estación?"),
    ("Por favor, traduzca esta frase al inglés", "en", ""),
    ("¿Cómo se dice gracias en francés?", "fr", "gracias"),
    # Portuguese
    ("traduz para francês onde fica a estação", "fr", "onde fica a estação"),
    ("traduz bom dia para francês", "fr", "bom dia"),
    ("como se diz obrigado em francês?", "fr", "obrigado"),
    # Somali
    ("ku tarjun Faransiis", "fr", ""),
    ("Fadlan ii ku tarjun af Faransiis: waa halkee saldhigga", "fr", "waa halkee saldhigga"),
    ("ku tarjun Carabi waan bukaa", "ar", "waan bukaa"),
    # Albanian
    ("përkthe në frëngjisht: ku është stacioni?", "fr", "ku është stacioni?"),
    ("Ju lutem përkthe në frengjisht mirëdita", "fr", "mirëdita"),
    # Tigrinya and Amharic
    ("ናብ ፈረንሳይኛ ተርጉም፦ ከመይ ኣለኻ", "fr", "ከመይ ኣለኻ"),
    ("ወደ ፈረንሳይኛ ተርጉም ደህና ነህ", "fr", "ደህና ነህ"),
    ("በፈረንሳይኛ ተርጉምልኝ", "fr", ""),
    # Bengali
    ("ইংরেজিতে অনুবাদ করো: স্টেশন কোথায়", "en", "স্টেশন কোথায়"),
    ("স্টেশন কোথায় ফরাসিতে অনুবাদ করুন", "fr", "স্টেশন কোথায়"),
    ("ফরাসি ভাষায় অনুবাদ করে দিন", "fr", ""),
    # Georgian
    ("თარგმნე ფრანგულად: სად არის სადგური", "fr", "სად არის სადგური"),
    ("გთხოვთ გადათარგმნეთ ინგლისურად გამარჯობა", "en", "გამარჯობა"),
]

OTHERS = [
    "хочу перевести диплом на французский",
    "перевод документов, сколько стоит?",
    "нужен присяжный переводчик",
    "باید شناسنامه‌ام را به فرانسوی ترجمه کنم",
    "ترجمه رسمی به فرانسوی چقدر می شود",
    "زه د رسمي ژباړن په لټه کې یم",
    "diplomamı Fransızcaya çevirmek istiyorum",
    "yeminli tercüman arıyorum",
    "quiero traducir mi acta de nacimiento al francés",
    "necesito un traductor jurado",
    "quero traduzir a minha certidão para francês",
    "preciso de um tradutor ajuramentado",
    "waxaan u baahanahay turjumaan",
    "kam nevojë për një përkthyes zyrtar",
    "ንፈረንሳይኛ ዝትርጉም ሰብ ይደሊ",
    "ፈረንሳይኛ መማር እፈልጋለሁ",
    "আমি ফরাসি শিখতে চাই",
    "მინდა ვისწავლო ფრანგული",
]

SPOKEN = {
    "ru": "переведи на {}", "fa": "به {} ترجمه کن", "ps": "{} ته وژباړه", "es": "traduce al {}",
    "pt": "traduz para {}", "so": "ku tarjun {}", "sq": "përkthe në {}", "ti": "ናብ {} ተርጉም",
    "am": "ወደ {} ተርጉም", "bn": "{} ভাষায় অনুবাদ করো", "tr": "{} olarak çevir",
}  # fmt: skip
QUOTED = re.compile(r"[«“„\"]\s*([^»”“\"]+?)\s*[»”“\"]")
EXAMPLE = re.compile(r"[:፦]\s*([^,،፣:፦]+)[,،፣]")


@pytest.mark.parametrize(("text", "target", "payload"), REQUESTS)
def test_a_request_gives_its_target_and_the_words(text, target, payload):
    request = parse(text)
    assert request is not None
    assert (request.target, request.text) == (target, payload)
    score = SKILL.accepts(message(text), conversation("fr"))
    assert score is not None
    assert score.value == 0.9


@pytest.mark.parametrize("text", OTHERS)
def test_other_messages_are_not_taken(text):
    assert parse(text) is None


@pytest.mark.parametrize("language", sorted(SPOKEN))
@pytest.mark.parametrize("code", sorted(CODES - {"ro"}))
def test_every_language_is_known_by_its_name(language, code):
    request = parse(SPOKEN[language].format(PHRASES.say(language, f"language-name-{code}")))
    assert request is not None
    assert request.target == code


@pytest.mark.parametrize("language", PHRASES.languages)
def test_the_help_sentence_keeps_its_promise(language):
    """ "Say «translate into French» and your sentence": exactly that is understood."""
    example = QUOTED.search(PHRASES.say(language, "help").replace("«بورت فوا»", ""))
    assert example is not None
    for text in (example[1], example[1].capitalize()):
        asked = parse(text)
        assert asked is not None
        assert asked.target in {"fr", "en"} - {language}
        assert asked.text == ""
        for mark in (": ", " ", ". "):
            request = parse(f"{text}{mark}Taxi 3000")
            assert request is not None
            assert (request.target, request.text) == (asked.target, "Taxi 3000")


@pytest.mark.parametrize("language", PHRASES.languages)
@pytest.mark.parametrize("phrase", ["translate-ask", "translate-ask-language"])
def test_the_example_in_our_question_is_understood(language, phrase):
    example = EXAMPLE.findall(PHRASES.say(language, phrase))[-1]
    request = parse(example)
    assert request is not None
    assert request.target in {"fr", "ar"} - {language}


@pytest.mark.parametrize(
    "text",
    [
        "переведи мой рассказ для OFPRA на французский",
        "traduce mi relato de asilo al francés",
        "داستان پناهندگی من را به فرانسوی ترجمه کن",
        "iltica hikayemi Fransızcaya çevir",
        "ku tarjun sheekada magangalyada Faransiis",
        "traduis mon témoignage pour l'OFPRA",
        "traduis en anglais : pourquoi j'ai fui mon pays",
        "translate my account for the asylum interview",
        "translate into French: why I left my country",
        "ترجم شهادتي من أجل اللجوء",
        "ترجم: لماذا هربت من بلدي",
        "переклади історію для притулку",
        "переклади французькою: чому я втік з дому",
        "переведи: почему я бежал",
        "چرا از کشورم فرار کردم را به فرانسوی ترجمه کن",
        "زما د پناه کیسه فرانسوي ته وژباړه",
        "فرانسوي ته وژباړه: ولې مې خپل هېواد پرېښود",
        "ülkemden neden kaçtım Fransızcaya çevir",
        "traduce al francés: por qué huí de mi país",
        "traduz o meu relato de asilo para francês",
        "traduz para francês: porque fugi do meu país",
        "ናይ ዑቕባ ታሪኸይ ናብ ፈረንሳይኛ ተርጉም",
        "ናብ ፈረንሳይኛ ተርጉም፦ ስለምንታይ ካብ ሃገረይ ሃዲመ",
        "የጥገኝነት ታሪኬን ጥገኝነት ወደ ፈረንሳይኛ ተርጉም",
        "ወደ ፈረንሳይኛ ተርጉም፦ ለምን ከሀገሬ ሸሸሁ",
        "ku tarjun Faransiis: sababta aan dalkayga uga cararay",
        "আমার আশ্রয়ের কাহিনী ফরাসিতে অনুবাদ করো",
        "ফরাসিতে অনুবাদ করো: কেন আমি দেশ ছেড়েছি",
        "თარგმნე თავშესაფრის ისტორია ფრანგულად",
        "თარგმნე ფრანგულად: რატომ გავიქეცი ჩემი ქვეყნიდან",
        "përkthe në frëngjisht: pse ika nga vendi im",
        "përkthe rrëfimin e azilit në frëngjisht",
    ],
)
def test_asylum_stories_are_recognised(text):
    assert is_story(text)
