"""What is a wish for an interpreter, in sixteen languages, and what is none."""

import pytest

from skills.translate.interpreter.words import Occasion, code_of, happening, invites, requested

WISHES = {
    "fr": ("interprète français arabe", "traduis entre nous deux", "aide nous à parler"),
    "en": (
        "interpreter French Arabic",
        "be my interpreter with the doctor",
        "translate between us",
    ),
    "ar": ("مترجم فرنسي عربي", "ترجم بيننا", "كن مترجمي عند الطبيب"),
    "uk": ("перекладай між нами", "будь моїм перекладачем", "перекладач"),
    "ru": ("переводи между нами", "будь моим переводчиком", "переводчик"),
    "fa": ("بین ما ترجمه کن", "ترجمان", "ترجمان ما باش"),
    "ps": ("زموږ ترمنځ ترجمه وکړه", "ترجماني وکړه", "ژباړن"),
    "tr": ("aramızda çevir", "tercümanım ol", "tercuman"),
    "es": ("traduce entre nosotros", "haz de intérprete", "interprete"),
    "pt": ("traduz entre nós", "seja o meu intérprete", "intérprete"),
    "ti": ("ኣብ መንጎና ተርጉም", "ኣስተርጓሚ", "ተርጉመልና"),
    "am": ("በመካከላችን ተርጉም", "አስተርጓሚ", "እንድንግባባ እርዳን"),
    "so": ("noo turjun", "turjubaan", "noo kala turjun"),
    "bn": ("আমাদের মধ্যে অনুবাদ করো", "দোভাষী", "আমার দোভাষী হও"),
    "ka": ("ჩვენს შორის თარგმნე", "თარჯიმანი", "გვითარგმნე"),
    "sq": ("përkthe mes nesh", "përkthyes", "na ndihmo të flasim"),
}


@pytest.mark.parametrize("language", WISHES)
def test_the_wish_is_heard_in_every_language(language: str) -> None:
    for wish in WISHES[language]:
        assert requested(wish) is not None, wish


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("interpreter French Arabic", ("fr", "ar")),
        ("interprette francais arabe svp", ("fr", "ar")),
        ("be my interpreter with the doctor, he speaks French", ("fr",)),
        ("مترجم فرنسي عربي", ("fr", "ar")),
        ("aramızda çevir, doktor Fransızca konuşuyor", ("fr",)),
        ("переводи между нами, врач говорит по-французски", ("fr",)),
    ],
)
def test_the_languages_are_found(text: str, languages: tuple[str, ...]) -> None:
    wish = requested(text)
    assert wish is not None
    assert wish.languages == languages
    assert wish.sure


@pytest.mark.parametrize(
    "text",
    [
        "interprete entretien ofpra",
        "où trouver un interprète gratuit ?",
        "i need a sworn interpreter",
        "how do I change the interpreter for my hearing?",
        "hay interprete de español en ofpra",
        "traduis en arabe bonjour",
        "I need an interpreter for the prefecture appointment tomorrow, what should I do?",
        "mon ami est traducteur",
        "OFPRA: is the interpreter in Tigrinya or Amharic?",
        "زنګ یې وواهه چې له بانکه یو کوډ راکړه، ور مې کړ، پیسې لاړې، وغولېدم، اوس څه وکړم؟",
        "bonjour",
        "",
    ],
)
def test_questions_about_interpreters_are_no_wish(text: str) -> None:
    assert requested(text) is None
    assert not invites(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("code 123 456", "123456"),
        ("Code 1, 2, 3, 4, 5, 6.", "123456"),
        ("code un deux trois quatre cinq six", "123456"),
        ("الكود ١٢٣٤٥٦", "123456"),
        ("123456", "123456"),
        ("code 12345", None),
        ("mon dossier est le 123456", None),
        ("le code de la porte est 123456 depuis hier soir et il ne marche plus du tout", None),
    ],
)
def test_a_code_is_six_digits_however_they_are_said(text: str, code: str | None) -> None:
    assert code_of(text) == code


@pytest.mark.parametrize(
    ("text", "occasion"),
    [
        ("quand est mon entretien à l'OFPRA ?", None),
        ("j'ai été opéré il y a deux ans", None),
        ("where is the police station?", None),
        ("mon avocat est en vacances", None),
        ("Je suis l'officier de protection", Occasion.ASYLUM),
        ("traduis mon récit pour l'asile", Occasion.ASYLUM),
        ("أنت موقوف", Occasion.JUSTICE),
        ("gözaltındasınız", Occasion.JUSTICE),
        ("підпишіть згоду на операцію", Occasion.CONSENT),
    ],
)
def test_only_what_is_going_on_here_stops_the_talk(text: str, occasion: Occasion | None) -> None:
    assert happening(text) == occasion
