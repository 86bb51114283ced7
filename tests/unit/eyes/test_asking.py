"""Questions about photos in the four interface languages, answered from one scripted analysis."""

import pytest
from eyes import ASKED, PHRASES

from bot.model import Box, Claim, Flaw, Light, Line
from skills.describe_image.asking import answer_to
from skills.describe_image.look import Look
from skills.describe_image.purposes import Purpose, is_follow_up, purpose_of
from skills.describe_image.telling import Teller


def box(left: float, top: float, right: float, bottom: float) -> Box:
    return Box(left=left, top=top, right=right, bottom=bottom)


def look(*claims: Claim, lines: tuple[Line, ...] = (), **more) -> Look:
    return Look(
        lines=lines, script="Latn" if lines else "Zyyy", claims=claims, flaw=None, width=900,
        height=600, **more,
    )  # fmt: skip


def thing(key: str, where: Box, *colours: str, certainty: float = 0.9, boxes=()) -> Claim:
    return Claim(
        text=key, certainty=certainty, evidence="detector", count=len(boxes) or 1, box=where,
        boxes=boxes, colours=colours,
    )  # fmt: skip


def line(text: str, where: Box, confidence: float = 0.97) -> Line:
    return Line(text=text, confidence=confidence, box=where)


CUP = box(400, 250, 500, 350)
BOTTLES = (box(50, 200, 150, 400), box(200, 220, 280, 400))
TABLE = look(
    thing("cup", CUP, "red", "white"),
    thing("bottle", BOTTLES[0], "green", boxes=BOTTLES),
    thing("cat", box(600, 200, 880, 420), "black", certainty=0.5),
    thing("book", box(390, 420, 520, 560), "blue"),
    thing("clock", box(410, 20, 490, 100), "grey"),
    Claim(text="person", certainty=0.8, evidence="detector", count=2, box=box(0, 0, 50, 90)),
    Claim(text="brown", certainty=0.6, evidence="colour"),
    light=Light.BRIGHT,
)
TINS = look(
    lines=(
        line("SOUPE DE", box(100, 150, 300, 200)), line("TOMATES", box(100, 210, 300, 260)),
        line("SOUPE DE", box(600, 150, 800, 200)), line("POIREAUX", box(600, 210, 800, 260)),
        line("Poids net 400 g", box(620, 500, 760, 518)),
    ),
)  # fmt: skip
LETTERS = look(
    lines=(
        line("PHARMACIE DU MARCHÉ", box(100, 40, 800, 100)),
        line("Ouvert du lundi au vendredi", box(120, 300, 520, 330)),
        line("Chez Dupond et filles", box(120, 340, 520, 370)),
        line("Sonnez deux fois la nuit", box(300, 560, 500, 576)),
    ),
)  # fmt: skip


def ask(question: str, *looks: Look, language: str = "fr"):
    purpose = purpose_of(question, ASKED)
    assert purpose is not None, question
    teller = Teller(PHRASES, language)
    return answer_to(purpose, question, looks, teller, ASKED)


@pytest.mark.parametrize(
    ("question", "purpose"),
    [
        # French
        ("de quelle couleur est la tasse ?", "colour"), ("c'est quelle couleur", "colour"),
        ("combien de tasses y a-t-il ?", "count"), ("combien y a-t-il de bouteilles", "count"),
        ("combien de personnes vois-tu ?", "people"), ("où est le chat ?", "where"),
        ("où se trouve la bouteille", "where"), ("qu'y a-t-il à gauche de la tasse ?", "beside"),
        ("qu'est-ce qui est au-dessus du livre ?", "beside"),
        ("la lumière est allumée ?", "light"), ("est-ce que c'est allumé", "light"),
        ("lis les petits caractères", "small"), ("lis le texte plus petit", "small"),
        ("lis le haut", "part"), ("qu'est-ce qui est écrit en bas ?", "part"),
        ("laquelle est la soupe de tomate ?", "which"),
        ("lequel des deux est le lait ?", "which"),
        ("quelle est la date de péremption ?", "expiry"), ("c'est périmé ?", "expiry"),
        ("est-ce que c'est encore bon", "expiry"), ("que dit le code-barres ?", "code"),
        ("scanne le QR code", "code"), ("y a-t-il le mot sortie ?", "find"),
        ("trouve mon nom", "find"), ("y a-t-il un chien", "find"),
        ("c'est quel médicament ?", "medicine"), ("quel est le dosage ?", "medicine"),
        ("combien je dois en prendre par jour ?", "safety"), ("que fait-il ?", "beyond"),
        ("est-ce que c'est propre ?", "beyond"), ("de quelle couleur sont ses yeux", "identity"),
        ("c'est un homme ou une femme ?", "identity"), ("quel montant dois-je payer", "amount"),
        # English
        ("what colour is the cup?", "colour"), ("what color is it", "colour"),
        ("how many cups are there?", "count"), ("how many people?", "people"),
        ("where is the cat?", "where"), ("what is left of the cup?", "beside"),
        ("what's next to the book", "beside"), ("what is on the right?", "beside"),
        ("is the light on?", "light"), ("are the lights on", "light"), ("is it dark?", "light"),
        ("read the smaller text", "small"), ("read the small print", "small"),
        ("read the top", "part"), ("which one is the tomato soup?", "which"),
        ("which tin is the soup", "which"), ("what is the expiry date?", "expiry"),
        ("is it out of date?", "expiry"), ("best before when", "expiry"),
        ("what does the barcode say?", "code"), ("is there the word exit?", "find"),
        ("find my name", "find"), ("what medicine is this?", "medicine"),
        ("how many pills should I take per day?", "safety"), ("is he smiling?", "beyond"),
        ("how far is the door?", "beyond"), ("is it a man or a woman?", "identity"),
        ("how much do I have to pay?", "amount"), ("is the light green?", "safety"),
        # Arabic
        ("ما لون الكوب؟", "colour"), ("ما هو اللون؟", "colour"), ("كم كوب يوجد؟", "count"),
        ("كم عدد الزجاجات؟", "count"), ("كم شخص في الصورة؟", "people"), ("أين القط؟", "where"),
        ("ماذا يوجد على يسار الكوب؟", "beside"), ("ماذا يوجد فوق الكتاب؟", "beside"),
        ("هل الضوء مضاء؟", "light"), ("هل المصباح مضاء", "light"),
        ("اقرأ النص الصغير", "small"), ("اقرأ الخط الأصغر", "small"),
        ("اقرأ ما في الأعلى", "part"), ("أي علبة هي حساء الطماطم؟", "which"),
        ("أيهما الحليب؟", "which"), ("ما هو تاريخ انتهاء الصلاحية؟", "expiry"),
        ("هل هو منتهي الصلاحية", "expiry"), ("ماذا يقول الباركود؟", "code"),
        ("هل توجد كلمة خروج؟", "find"), ("ابحث عن اسمي", "find"), ("ما هذا الدواء؟", "medicine"),
        ("كم حبة يجب أن آخذ؟", "safety"), ("ماذا يفعل الرجل؟", "beyond"),
        ("هل هو رجل أم امرأة؟", "identity"), ("ما لون عينيه؟", "identity"),
        # Ukrainian
        ("якого кольору чашка?", "colour"), ("який це колір", "colour"),
        ("скільки чашок?", "count"), ("скільки тут пляшок?", "count"),
        ("скільки людей на фото?", "people"), ("де кіт?", "where"), ("де лежить книга?", "where"),
        ("що ліворуч від чашки?", "beside"), ("що стоїть поруч з книгою?", "beside"),
        ("чи світло увімкнене?", "light"), ("там темно?", "light"),
        ("прочитай дрібний текст", "small"), ("прочитай менший текст", "small"),
        ("прочитай, що внизу", "part"), ("котра з них томатний суп?", "which"),
        ("яка банка з квасолею?", "which"), ("який термін придатності?", "expiry"),
        ("це прострочене?", "expiry"), ("що каже штрихкод?", "code"),
        ("чи є слово вихід?", "find"), ("знайди моє ім'я", "find"), ("що це за ліки?", "medicine"),
        ("скільки таблеток приймати?", "safety"), ("що він робить?", "beyond"),
        ("це чоловік чи жінка?", "identity"),
        # heard or typed with one letter wrong
        ("de quelle couleure", "colour"), ("quelle est la peremtion", "expiry"),
        ("what does the barcod say", "code"), ("what is the expirie date", "expiry"),
        # nothing of the kind
        ("bonjour", None), ("merci beaucoup", None), ("مرحبا", None), ("добрий день", None),
    ],
)  # fmt: skip
def test_purposes(question, purpose) -> None:
    assert purpose_of(question, ASKED) == purpose


@pytest.mark.parametrize(
    ("language", "question", "parts"),
    [
        ("fr", "de quelle couleur est la tasse ?", ["tasse", "rouge et blanc"]),
        ("en", "what colour is the cup?", ["a cup", "red and white"]),
        ("ar", "ما لون الكوب؟", ["أحمر وأبيض"]),
        ("uk", "якого кольору чашка?", ["червоний і білий"]),
        ("fr", "de quelle couleur est le chat ?", ["probablement un chat", "noir"]),
        ("fr", "de quelle couleur ?", ["chat", "noir"]),
        ("en", "what colour is the dog?", ["I do not see that", "a dog"]),
        ("en", "what colour is the mug?", ["a cup", "red"]),
        ("fr", "combien de bouteilles ?", ["2 bouteilles"]),
        ("en", "how many cups are there?", ["I see a cup"]),
        ("ar", "كم عدد الزجاجات؟", ["زجاجتان"]),
        ("uk", "скільки тут пляшок?", ["2 пляшки"]),
        ("fr", "combien de chaises ?", ["Je ne vois pas cela", "une chaise", "je peux me tromper"]),
        ("fr", "combien de personnes ?", ["2 personnes"]),
        ("fr", "où est la tasse ?", ["une tasse au milieu"]),
        ("fr", "où est le chat ?", ["probablement un chat à droite"]),
        ("en", "where are the bottles?", ["2 bottles on the left"]),
        ("ar", "أين القط؟", ["على اليمين"]),
        ("uk", "де книга?", ["внизу"]),
        ("en", "where is the clock?", ["at the top"]),
        ("fr", "où est le chien ?", ["Je ne vois pas cela"]),
        ("fr", "qu'y a-t-il à gauche de la tasse ?", ["À gauche", "2 bouteilles"]),
        ("en", "what is to the right of the cup?", ["probably a cat"]),
        ("en", "what is above the cup?", ["a clock"]),
        ("fr", "qu'est-ce qu'il y a en dessous de la tasse ?", ["un livre"]),
        ("ar", "ماذا يوجد على يسار الكوب؟", ["زجاجتان"]),
        ("uk", "що ліворуч від чашки?", ["2 пляшки"]),
        ("uk", "що праворуч?", ["кіт"]),
        ("fr", "qu'y a-t-il à droite ?", ["probablement un chat"]),
        ("en", "what is next to the book?", ["a cup"]),
        ("fr", "qu'y a-t-il à droite du chat ?", ["rien que je reconnaisse", "je peux me tromper"]),
        ("fr", "qu'y a-t-il derrière la tasse ?", ["Je ne peux pas le dire d'ici"]),
        ("fr", "y a-t-il une tasse à gauche ?", ["une tasse au milieu"]),
        ("fr", "la lumière est allumée ?", ["il y a de la lumière"]),
        ("en", "is the light on?", ["there is light"]),
        ("ar", "هل الضوء مضاء؟", ["يوجد ضوء"]),
        ("uk", "чи світло увімкнене?", ["є світло"]),
        ("fr", "que fait-il ?", ["Je ne peux pas le dire d'ici", "une personne près de vous"]),
        ("fr", "de quelle couleur sont ses yeux ?", ["Je ne dis jamais"]),
        ("fr", "y a-t-il un code-barres ?", ["Je ne trouve pas de code-barres"]),
        ("fr", "quelle est la date de péremption ?", ["Je ne lis pas de date limite"]),
        ("fr", "y a-t-il le mot sortie ?", ["je ne le lis pas"]),
    ],
)  # fmt: skip
def test_answers_about_things(language, question, parts) -> None:
    found = ask(question, TABLE, language=language)
    for part in parts:
        assert part in found.text


@pytest.mark.parametrize(
    ("language", "question", "expected"),
    [
        ("fr", "laquelle est la soupe de tomate ?",
         "C'est à gauche, je lis : « SOUPE DE, TOMATES »."),
        ("en", "which one is the tomato soup?", "It is on the left, I read: “SOUPE DE, TOMATES”."),
        ("ar", "أي علبة هي حساء الطماطم؟", "إنه على اليسار، وأقرأ: «SOUPE DE, TOMATES»."),
        ("uk", "котра з них томатний суп?", "Це ліворуч, я читаю: «SOUPE DE, TOMATES»."),
        ("en", "which one is the leek soup?", "It is on the right, I read: “SOUPE DE, POIREAUX”."),
    ],
)  # fmt: skip
def test_one_label_of_two_is_placed(language, question, expected) -> None:
    assert ask(question, TINS, language=language).text == expected


def test_both_are_named_when_the_question_fits_both() -> None:
    text = ask("laquelle est la soupe ?", TINS).text
    assert "à gauche" in text
    assert "à droite" in text


def test_the_photo_of_an_album_is_named() -> None:
    one = look(lines=(line("HARICOTS VERTS", box(100, 100, 500, 160)),))
    two = look(lines=(line("SOUPE DE TOMATES", box(100, 100, 500, 160)),))
    assert ask("which one is the tomato soup?", one, two, language="en").text == (
        "It is photo 2, I read: “SOUPE DE TOMATES”."
    )
    assert ask("laquelle est la crème ?", one, two).text.startswith("Je ne sais pas reconnaître")


def test_things_on_several_photos_carry_the_number_of_theirs() -> None:
    text = ask("où est la tasse ?", TINS, TABLE).text
    assert text == "photo 2 : Je vois une tasse au milieu."


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("lis le haut", "PHARMACIE DU MARCHÉ"), ("read the top", "PHARMACIE DU MARCHÉ"),
        ("اقرأ ما في الأعلى", "PHARMACIE DU MARCHÉ"), ("прочитай вгорі", "PHARMACIE DU MARCHÉ"),
        ("lis le bas", "Sonnez deux fois"), ("прочитай, що внизу", "Sonnez deux fois"),
        ("lis les petits caractères", "Sonnez deux fois"),
        ("read the smaller text", "Sonnez deux fois"),
        ("اقرأ النص الصغير", "Sonnez deux fois"), ("прочитай дрібний текст", "Sonnez deux fois"),
        ("y a-t-il le mot lundi ?", "Ouvert du lundi"), ("is there the word vendredi", "vendredi"),
        ("trouve le nom Dupont", "Chez Dupond"), ("трохи: чи є слово lundi?", "Ouvert du lundi"),
        ("هل توجد كلمة lundi؟", "Ouvert du lundi"),
    ],
)  # fmt: skip
def test_parts_of_the_text(question, expected) -> None:
    text = ask(question, LETTERS).text
    assert expected in text
    if "haut" in question or "top" in question:
        assert "Sonnez" not in text


@pytest.mark.parametrize(
    ("language", "question", "expected"),
    [
        ("fr", "trouve mon nom", "Dites-moi le mot"), ("en", "find my name", "Tell me the word"),
        ("ar", "ابحث عن اسمي", "قل لي الكلمة"), ("uk", "знайди моє ім'я", "Скажіть, яке слово"),
    ],
)  # fmt: skip
def test_a_name_that_is_not_said_is_asked_for(language, question, expected) -> None:
    assert ask(question, LETTERS, language=language).text.startswith(expected)


def test_a_doubtful_line_is_marked_and_a_person_offered() -> None:
    doubtful = look(lines=(line("SORTIE", box(100, 100, 300, 150), 0.86),))
    found = ask("y a-t-il le mot sortie ?", doubtful)
    assert found.text.startswith("Je crois lire « SORTIE »")
    assert found.handoff


@pytest.mark.parametrize("level", list(Light))
@pytest.mark.parametrize("language", ["fr", "en", "ar", "uk"])
def test_light_is_told_as_it_is(language, level) -> None:
    found = ask("la lumière est allumée ?", look(light=level), language=language)
    assert found.text == PHRASES.say(language, f"photo-light-{level}")


def test_a_photo_too_dark_to_use_still_tells_about_the_light() -> None:
    dark = Look(lines=(), script="Zyyy", claims=(), flaw=Flaw.DARK)
    assert ask("is the light on?", dark, language="en").text.startswith("It is dark")
    assert ask("is the light on?", look(), language="en").text.startswith("I cannot tell")


def test_the_colour_of_a_person_is_not_told() -> None:
    person = look(
        Claim(text="person", certainty=0.9, evidence="detector", box=CUP),
        Claim(text="grey", certainty=0.7, evidence="colour"),
    )
    assert ask("de quelle couleur est la personne ?", person).text == "Couleurs principales : gris."


@pytest.mark.parametrize(
    ("question", "mine"),
    [
        ("de quelle couleur est la tasse ?", True), ("which one is the tomato soup?", True),
        ("où est le chat ?", True), ("is there the word exit?", True),
        ("trouve le nom Dupont", True),
        ("combien de bouteilles ?", True), ("أين القط؟", True), ("що ліворуч від чашки?", True),
        ("lis le haut", True), ("read the bottom", True), ("اقرأ الأعلى", True),
        ("quel est le dosage ?", True), ("is the light on?", True),
        ("lis les petits caractères", True),
        ("où est la préfecture la plus proche ?", False),
        ("quelle date pour demander l'asile ?", False),
        ("combien de temps dure la procédure ?", False), ("де найближча префектура?", False),
        ("laquelle des aides au logement puis-je demander à la mairie ?", False),
        ("how many documents for asylum?", False), ("هل يوجد طبيب قريب؟", False),
        ("where is the nearest hospital?", False), ("où trouver un avocat gratuit ?", False),
    ],
)  # fmt: skip
def test_which_questions_are_about_the_kept_photo(question, mine) -> None:
    assert is_follow_up(question, "", ASKED) is mine


@pytest.mark.parametrize("purpose", list(Purpose))
@pytest.mark.parametrize("language", ["fr", "en", "ar", "uk"])
def test_every_purpose_has_cues_and_an_answer_on_an_empty_photo(purpose, language) -> None:
    assert PHRASES.words(language, f"cue-photo-{purpose}")
    found = answer_to(purpose, "", [look()], Teller(PHRASES, language), ASKED)
    assert (found is None) == (purpose is Purpose.DESCRIBE)
