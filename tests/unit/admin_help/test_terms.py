"""Words explained: what is asked, misspelt and in 16 languages; what is no such question."""

import re
from dataclasses import replace

import pytest
from admin_talk import Talk
from admin_world import PHRASES, conversation

from bot.guard import refusal
from skills.admin_help import SKILL
from skills.admin_help.lint import LANGUAGES, MACHINE_WRITTEN, NAMES_WITH_DIGITS, sentences
from skills.admin_help.sheets import read_yaml
from skills.admin_help.terms import Terms
from skills.admin_help.terms.checking import check
from skills.admin_help.terms.glossary import HERE, Glossary

TERMS = next(errand for errand in SKILL.everything if isinstance(errand, Terms))
GLOSSARY = TERMS.glossary

ASKED = {
    "fr": ("c'est quoi un récépissé", "ça veut dire quoi récépissé", "récépissé c'est quoi ça"),
    "en": (
        "um what is a récépissé please",
        "what does recepisse mean",
        "I don't understand récépissé",
    ),
    "ar": ("شو يعني récépissé", "ما هو récépissé", "ما معنى كلمة récépissé"),
    "uk": ("що таке récépissé", "що означає récépissé"),
    "ru": ("что такое récépissé", "что значит слово récépissé", "ресеписсе это что"),
    "fa": ("récépissé چیست", "معنی récépissé چیست", "récépissé یعنی چی"),
    "ps": ("récépissé څه شی دی", "د récépissé معنا څه ده"),
    "tr": ("récépissé nedir", "récépissé ne demek"),
    "es": ("qué es récépissé", "que significa la palabra récépissé"),
    "pt": ("o que é récépissé", "o que quer dizer récépissé"),
    "ti": ("récépissé እንታይ እዩ", "récépissé ማለት እንታይ እዩ"),
    "am": ("récépissé ምንድን ነው", "récépissé ምን ማለት ነው"),
    "so": ("waa maxay récépissé", "récépissé waa maxay"),
    "bn": ("récépissé কী", "récépissé মানে কি"),
    "ka": ("რა არის récépissé", "récépissé რას ნიშნავს"),
    "sq": ("çfarë është récépissé", "çka do të thotë récépissé"),
}
YES = {
    "fr": "oui", "en": "yes please", "ar": "نعم", "uk": "так", "ru": "да", "fa": "بله",
    "ps": "هو", "tr": "evet", "es": "sí", "pt": "sim", "ti": "እወ", "am": "አዎ", "so": "haa",
    "bn": "হ্যাঁ", "ka": "დიახ", "sq": "po",
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_is_explained_in_two_plain_sentences(language):
    data = read_yaml(HERE / f"{language}.yaml")
    assert data["texts"].keys() == GLOSSARY.terms.keys()
    assert data["review"] == ("author" if language in ("fr", "en") else MACHINE_WRITTEN)
    for key, text in data["texts"].items():
        assert 1 <= sentences(text) <= 2, (key, text)
        plain = text
        for name in NAMES_WITH_DIGITS:
            plain = plain.replace(name, "")
        assert not re.search(r"\d|[*#<>]|https?:", plain), (key, text)


def test_there_are_enough_terms_and_each_is_found_by_all_its_names():
    assert len(GLOSSARY.terms) >= 60
    assert check(GLOSSARY, SKILL.sheets) == []
    for term in GLOSSARY.terms.values():
        for name in (term.name, *term.names):
            assert GLOSSARY.find(name) is term


@pytest.mark.parametrize(
    ("changes", "finding"),
    [
        ({"sheet": "nothing"}, "which is no sheet"),
        ({"sheet": None, "own": True}, "no sheet of its own"),
        ({"names": ("OFII",)}, "means"),
        ({"meaning": {}}, "is not explained"),
        ({"text": "Un. Deux. Trois."}, "more than two sentences"),
        ({"text": "C'est 600 euros."}, "a figure"),
        ({"text": "هذا ٦٠٠ يورو."}, "a figure"),
        ({"text": "Voir https://example.invalid."}, "markup or an address"),
    ],
)
def test_a_bad_term_is_found(changes, finding):
    term = GLOSSARY.terms["recepisse"]
    if "text" in changes:
        changes = {"meaning": {**term.meaning, "fr": changes["text"]}}
    bad = Glossary([GLOSSARY.terms["ofii"], replace(term, **changes)])
    assert any(finding in one for one in check(bad, SKILL.sheets))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_meaning_is_asked_in_every_language_and_the_sheet_follows_a_yes(language):
    for text in ASKED[language]:
        talk = Talk(language)
        answer = await talk.say(text)
        assert answer.language == language
        assert GLOSSARY.terms["recepisse"].meaning[language] in answer.text, text
        assert len(answer.choices) == 1
        assert answer.choices[0] in answer.text, "by voice alone (R8)"
        sheet = await talk.say(YES[language])
        assert sheet.facts == ("permit-receipt-proof",)
        assert sheet.text == answer.more[0].text, "more gives the same"


@pytest.mark.parametrize(
    ("said", "term"),
    [
        ("resepisse", "recepisse"),
        ("recipissé ?", "recepisse"),
        ("RÉCÉPISSÉ", "recepisse"),
        ("le récépissé svp", "recepisse"),
        ("ofi", "ofii"),
        ("l'OFII", "ofii"),
        ("ophi", "ofii"),
        ("الأوفي", "ofii"),
        ("офии", "ofii"),
        ("prefekture", "prefecture"),
        ("прєфектура", "prefecture"),
        ("kaf", "caf"),
        ("quitance de loyer", "quittance"),
        ("huissier", "commissaire-justice"),
        ("mise en demeur", "mise-en-demeure"),
        ("o.q.t.f.", "oqtf"),
        ("titre sejour", "titre-sejour"),
        ("fiche de paye", "bulletin-paie"),
        ("avis dimposition", "avis-imposition"),
        ("አፖስቲል", None),
        ("апостиль", "apostille"),
        ("marie", None),
        ("sir", None),
        ("passe", None),
        ("le", None),
        ("", None),
    ],
)
def test_names_are_found_misspelt_heard_and_in_other_letters(said, term):
    found = GLOSSARY.find(said)
    assert (found.id if found else None) == term


@pytest.mark.parametrize(
    "text",
    [
        "où demander un récépissé",
        "where do I get a récépissé",
        "mon récépissé est périmé",
        "j'ai reçu une OQTF",
        "combien de temps dure le récépissé",
        "rsa",
        "la c2s",
        "c'est quoi le problème avec mon dossier de demande de carte",
        "what is the deadline for my appeal",
        "bonjour",
        "je ne comprends pas le français",
        "what is your name",
        "c'est quoi la météo",
        "que veut dire ma vie",
    ],
)
def test_what_is_no_question_about_a_word(text):
    assert TERMS.wants(text, conversation("fr")) == 0.0


def test_no_way_of_asking_for_a_sheet_is_taken_for_another_word():
    state = conversation("fr")
    for sheet in SKILL.sheets.values():
        for language in ("fr", "en", "ar", "pt", "so"):
            wording = sheet.languages[language]
            for text in (wording.title, *wording.ask):
                if TERMS.wants(text, state):
                    term = TERMS._asked(text) or GLOSSARY.find(text)
                    assert term is not None, text
                    assert term.sheet == sheet.id, text


async def test_a_sheet_about_the_term_itself_answers_with_it():
    answer = await Talk("fr").say("c'est quoi le RSA ?")
    assert "revenu minimum" in answer.text
    assert "651,69 €" in answer.then[0].text
    assert answer.facts == ("rsa",)
    assert (await Talk("fr").say("rsa")).then == ()
    explained = await Talk("fr").say("qu'est-ce que la C2S")
    assert explained.facts == ("css-complementary",)
    assert "mutuelle" in explained.text


async def test_no_is_accepted_and_a_new_question_goes_through():
    talk = Talk("fr")
    await talk.say("c'est quoi un récépissé")
    assert (await talk.say("non merci")).text == PHRASES.say("fr", "term-no")
    await talk.say("c'est quoi un récépissé")
    assert (await talk.say("combien est le rsa")).facts == ("rsa",)
    await talk.say("c'est quoi un récépissé")
    assert "651,69 €" in (await talk.say("le rsa")).text
    await talk.say("c'est quoi un récépissé")
    assert "OFII" in (await talk.say("ofii ?")).text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_words_of_an_answer_are_explained_after_it(language):
    talk = Talk(language)
    answer = await talk.say(SKILL.sheets["asylum-first-step"].languages[language].title)
    that = str(read_yaml(HERE / "asking.yaml")["that"][language]).split("|")[0]
    told = await talk.say(that)
    inside = GLOSSARY.inside(answer.text)
    assert len(inside) >= 2
    for term in inside[:2]:
        assert term.meaning[language] in told.text
    assert told.more == answer.more, "more goes on with the sheet"
    assert told.facts == answer.facts
    assert refusal(told) is None


async def test_a_word_that_nobody_knows_is_said_so():
    answer = await Talk("fr").say("je ne comprends pas le mot zblorgueur")
    assert answer.text == PHRASES.say("fr", "term-unknown")
    assert answer.handoff


async def test_a_term_of_another_answer_may_be_chosen():
    talk = Talk("fr")
    await talk.say("combien est le rsa")
    told = await talk.say("qu'est-ce que ça veut dire")
    assert "revenu minimum" in told.text


def test_names_inside_our_texts_are_whole_and_the_longest():
    found = [term.id for term in GLOSSARY.inside("La carte de résident, pas la carte ; une passe.")]
    assert found == ["carte-resident"]
    found = [term.id for term in GLOSSARY.inside("Un justificatif de domicile et la CAF.")]
    assert found == ["justificatif-domicile", "caf"]
