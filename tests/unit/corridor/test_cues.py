"""What people say is understood however it was typed or heard."""

import pytest
from scripted import KEY, PHRASES

from bot.cues import asked_language, fold, mentions, says
from bot.model import Conversation
from bot.routing import LANGUAGES, Wish, spoken_wish


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Plus lentement, s'il vous plaît !", "plus lentement s il vous plait"),
        ("أعِدْ", "اعد"),
        ("ЇЖАК і й", "їжак і й"),
        ("  A\n\tB ", "a b"),
    ],
)
def test_folding(typed: str, plain: str) -> None:
    assert fold(typed) == plain


def test_a_cue_must_be_the_whole_utterance() -> None:
    assert says("Stop !", ["stop"])
    assert not says("stop me if you know this", ["stop"])
    assert says("Euh, encore, s'il te plaît.", ["encore"], PHRASES.words("fr", "cue-filler"))


def test_latin_cues_match_whole_words_only() -> None:
    assert mentions("c'est un viol", ["viol"]) == "viol"
    assert mentions("une violette", ["viol"]) is None


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("aide", Wish.HELP), ("Help!", Wish.HELP), ("مساعدة", Wish.HELP), ("Допоможіть", Wish.HELP),
        ("bonjour", Wish.GREETING), ("السلام عليكم", Wish.GREETING),
        ("Добрий день.", Wish.GREETING),
        ("plus", Wish.MORE), ("Tell me more.", Wish.MORE), ("المزيد", Wish.MORE),
        ("Детальніше, будь ласка", Wish.MORE),
        ("Répétez s'il vous plaît", Wish.AGAIN), ("say it again please", Wish.AGAIN),
        ("أعد من فضلك", Wish.AGAIN), ("Ще раз", Wish.AGAIN),
        ("parlez moins vite", Wish.SLOWER), ("slower", Wish.SLOWER), ("ببطء", Wish.SLOWER),
        ("повільніше", Wish.SLOWER),
        ("j'ai pas compris", Wish.SIMPLER), ("I don't understand", Wish.SIMPLER),
        ("لم أفهم", Wish.SIMPLER), ("Не розумію", Wish.SIMPLER),
        ("Stop.", Wish.STOP), ("arrêtez", Wish.STOP), ("توقف", Wish.STOP), ("Стоп", Wish.STOP),
        ("Effacez tout.", Wish.DELETE), ("delete everything please", Wish.DELETE),
        ("احذف كل شيء", Wish.DELETE), ("Видаліть все", Wish.DELETE),
        ("je veux parler à une personne", Wish.HUMAN), ("a human please", Wish.HUMAN),
        ("أريد أن أتكلم مع شخص", Wish.HUMAN), ("Хочу поговорити з людиною", Wish.HUMAN),
        ("es-tu un robot ?", Wish.MACHINE), ("Are you human?", Wish.MACHINE),
        ("هل أنت إنسان؟", Wish.MACHINE), ("Ти робот?", Wish.MACHINE),
    ],
)  # fmt: skip
def test_wishes_in_every_interface_language(said: str, wish: Wish) -> None:
    assert spoken_wish(said, Conversation(key=KEY), PHRASES) == (wish, None)


def test_while_translating_only_the_way_out_is_a_wish() -> None:
    state = Conversation(key=KEY, translate_to="uk")
    for said in ("bonjour", "plus", "help"):
        assert spoken_wish(said, state, PHRASES) == (None, None)
    for said, wish in (("stop", Wish.STOP), ("efface tout", Wish.DELETE), ("a person", Wish.HUMAN)):
        assert spoken_wish(said, state, PHRASES) == (wish, None)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("parle en arabe", "ar"), ("en anglais s'il te plaît", "en"), ("Speak French", "fr"),
        ("Ukrainian please", "uk"), ("Українською", "uk"), ("говоріть французькою", "fr"),
        ("تكلم بالعربية", "ar"), ("الفرنسية", "fr"), ("je parle dari", "fa"), ("farsi", "fa"),
        ("English", "en"), ("العربية", "ar"), ("answer in Turkish", "tr"),
    ],
)  # fmt: skip
def test_language_change(said: str, language: str) -> None:
    assert asked_language(said, PHRASES, LANGUAGES) == language


@pytest.mark.parametrize("said", ["je cherche un cours de français", "où apprendre l'anglais ?"])
def test_a_sentence_about_a_language_is_no_wish_for_it(said: str) -> None:
    assert asked_language(said, PHRASES, LANGUAGES) is None


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Je voudrais parler à un personne.", "human"),
        ("اطلاعات من را پاک نکن", None),
        ("همه چیز را حذف نکن", None),
        ("verilerimi sildin", None),
        ("deleted my data", None),
        ("включите голос", "voice-on"),
    ],
)
def test_a_misheard_letter_calls_a_person_but_deletes_nothing(text: str, wish: str | None) -> None:
    found, _ = spoken_wish(text, Conversation(key=KEY), PHRASES)
    assert found == wish
