"""What counts as a translation request, typed or heard, in the four interface languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate_world import PHRASES, conversation, message

from skills.translate import SKILL
from skills.translate.buttons import TEMPLATES
from skills.translate.names import CODES, fold
from skills.translate.request import after_verb, is_story, parse, words

REQUESTS = [
    # French, typed
    ("traduis en arabe : Où est la gare ?", "ar", "Où est la gare ?"),
    ("Traduisez en ukrainien: bonjour", "uk", "bonjour"),
    ("Bonjour, peux-tu traduire en persan « je suis malade »", "fa", "je suis malade"),
    ("traduis-moi cette phrase en turc : il pleut", "tr", "il pleut"),
    ("traduis bonjour en arabe", "ar", "bonjour"),
    ("traduis j'ai 3 enfants en pachto s'il te plaît", "ps", "j'ai 3 enfants"),
    ("Comment dit-on merci beaucoup en géorgien ?", "ka", "merci beaucoup"),
    ("traduis vers l'anglais je cherche un médecin", "en", "je cherche un médecin"),
    ("Peux-tu traduire bonjour en arabe ?", "ar", "bonjour"),
    ("est-ce que vous pouvez me traduire il est malade en dari", "fa", "il est malade"),
    ("traduis ma lettre est perdue en anglais", "en", "ma lettre est perdue"),
    # French, heard
    ("Traduis en ukrainien où est la gare", "uk", "où est la gare"),
    ("Traduit en arabe. Où est la gare ?", "ar", "Où est la gare ?"),
    ("traduis en tigrigna j'ai rendez-vous à 10h30", "ti", "j'ai rendez-vous à 10h30"),
    # English
    ("translate into Ukrainian: where is the station?", "uk", "where is the station?"),
    ("Please translate 'I am late' to Dari", "fa", "I am late"),
    ("can you translate for me into Arabic I am hungry", "ar", "I am hungry"),
    ("How do you say thank you in Somali?", "so", "thank you"),
    (
        "Could you please translate, where is the station, into Ukrainian",
        "uk",
        "where is the station",
    ),
    ("Translate to Tigrinya good morning", "ti", "good morning"),
    # Arabic
    ("ترجم إلى الفرنسية: أين المحطة؟", "fr", "أين المحطة؟"),
    ("ترجم بالفرنسية أين المحطة", "fr", "أين المحطة"),
    ("ترجم لي أين المحطة إلى اللغة الفرنسية", "fr", "أين المحطة"),
    ("من فضلك ترجم للإنجليزية: صباح الخير", "en", "صباح الخير"),
    ("كيف أقول شكرا بالأوكرانية", "uk", "شكرا"),
    # Ukrainian
    ("Переклади французькою: де вокзал?", "fr", "де вокзал?"),
    ("переклади на французьку мову де вокзал", "fr", "де вокзал"),
    ("Перекладіть, будь ласка, арабською: добрий день", "ar", "добрий день"),
    ("переклади добрий день англійською мовою", "en", "добрий день"),
    ("як сказати дякую французькою", "fr", "дякую"),
    # the language's own name
    ("traduis en українська : bonjour", "uk", "bonjour"),
    ("translate into فارسی: hello", "fa", "hello"),
]

OTHERS = [
    "Où est la gare ?",
    "je dois traduire mon acte de naissance en français",
    "traduire mon acte de naissance",
    "traduire mon acte de naissance en français",
    "je veux traduire mon diplôme en français",
    "traduction assermentée en français, combien ça coûte ?",
    "je cherche un traducteur en arabe",
    "J'apprends le français",
    "I need a sworn translator for French",
    "where can I learn French",
    "أحتاج إلى مترجم محلف",
    "мені потрібен присяжний перекладач",
    "",
    "123",
    "en arabe",
]


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
    assert SKILL.accepts(message(text), conversation("fr")) is None


@pytest.mark.parametrize(
    "text",
    ["traduis", "translate", "Traduction", "ترجم", "переклади", "traduis ça", "translate this"],
)
def test_a_bare_request_has_neither_target_nor_text(text):
    request = parse(text)
    assert request is not None
    assert (request.target, request.text, request.sure) == (None, "", True)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("traduis toujours en ukrainien", "uk"),
        ("traduis tout en arabe", "ar"),
        ("traduis mon acte de naissance en anglais", "en"),
        ("je voudrais traduire en arabe", "ar"),
        ("I want to translate this letter into Arabic", "ar"),
        ("هل يمكنك ترجمة هذه الرسالة إلى الفرنسية", "fr"),
        ("чи можете перекласти цей лист французькою", "fr"),
        ("translate everything into Pashto", "ps"),
        ("always translate into Dari", "fa"),
        ("ترجم كل شيء إلى الفرنسية", "fr"),
        ("перекладай усе французькою", "fr"),
        ("traduis-moi ça en arabe s'il te plaît", "ar"),
    ],
)
def test_a_target_without_words_is_understood(text, target):
    request = parse(text)
    assert request is not None
    assert (request.target, request.text) == (target, "")


@pytest.mark.parametrize(
    ("text", "target", "payload"),
    [
        ("uk où est la gare", "uk", "où est la gare"),
        ("en arabe bonjour", "ar", "bonjour"),
        ("ukrainien bonjour", "uk", "bonjour"),
        ("en good evening", "en", "good evening"),
        ("bonjour", None, "bonjour"),
        ("", None, ""),
        ("arabic: good morning", "ar", "good morning"),
    ],
)
def test_after_a_command_the_target_needs_no_preposition(text, target, payload):
    request = after_verb(text, words(text), 0, bare=True)
    assert (request.target, request.text) == (target, payload)


def test_a_colon_parts_the_request_from_the_words():
    request = parse("traduis : je parle en anglais")
    assert request is not None
    assert (request.target, request.text) == (None, "je parle en anglais")


def test_an_unlikely_request_scores_lower():
    score = SKILL.accepts(message("translate French people are nice"), conversation("en"))
    assert score is not None
    assert score.value == 0.6


@pytest.mark.parametrize("language", PHRASES.languages)
def test_the_choices_are_those_of_the_locale_files(language):
    choice = PHRASES.say(language, "translate-choice", target="{target}", text="{text}")
    assert TEMPLATES[language] == choice


@pytest.mark.parametrize("language", PHRASES.languages)
@pytest.mark.parametrize("code", sorted(CODES - {"ro"}))
def test_every_choice_we_offer_is_understood_when_it_comes_back(language, code):
    """Buttons send their own text: it must name the same language and carry the same words."""
    name = PHRASES.say(language, f"language-name-{code}")
    choice = PHRASES.say(language, "translate-choice", target=name, text="Merci, à demain !")
    request = parse(choice)
    assert request is not None
    assert (request.target, request.text) == (code, "Merci, à demain !")


def test_folding_keeps_cyrillic_letters_apart_and_joins_arabic_spellings():
    assert fold("Türkçe") == "turkce"
    assert fold("їй") == "їй"
    assert fold("الإنجليزية") == fold("الانجليزيه")


@pytest.mark.parametrize(
    ("text", "story"),
    [
        ("traduis en français mon récit pour l'OFPRA", True),
        ("translate my asylum story into French", True),
        ("ترجم قصة اللجوء إلى الفرنسية", True),
        ("переклади мою історію для ОФПРА французькою", True),
        ("traduis : l'OFPRA m'a convoqué mardi", False),
        ("translate: it is a long story", False),
    ],
)
def test_asylum_stories_are_recognised(text, story):
    assert is_story(text) is story


@given(st.text(max_size=80), st.sampled_from([text for text, _, _ in REQUESTS]))
def test_any_words_come_through_untouched(payload, example):
    """Whatever is typed: no error, and the words to translate are words of the message."""
    for text in (payload, f"traduis en arabe : {payload}", f"{payload} {example}"):
        request = parse(text)
        if request is not None:
            assert request.text in text
    request = parse(f"traduis en arabe : {payload}")
    assert request is not None
    assert request.target == "ar"
