"""Where sentences end, and how long ones are cut."""

import pytest

from bot.speech.sentences import LONGEST, OPENING, opening, passages, sentences

CASES = [
    ("Bonjour. Ça va ?", ["Bonjour.", "Ça va ?"]),
    ("M. Martin est là. Il attend.", ["M. Martin est là.", "Il attend."]),
    ("Il coûte 15.30 euros.", ["Il coûte 15.30 euros."]),
    ("Voir l'art. 5 du code. Puis signer.", ["Voir l'art. 5 du code.", "Puis signer."]),
    ("Je vois la mer. Le ciel est gris.", ["Je vois la mer.", "Le ciel est gris."]),
    ("Venez le mer. 15 mai.", ["Venez le mer. 15 mai."]),
    ("C'est non... et encore non.", ["C'est non... et encore non."]),
    ("Stop ! Ou pas ?! Oui.", ["Stop !", "Ou pas ?!", "Oui."]),
    ("No. You cannot.", ["No.", "You cannot."]),
    ("Mr. Smith, e.g. here. Help me. Please.", ["Mr. Smith, e.g. here.", "Help me.", "Please."]),
    ("ligne une\nligne deux", ["ligne une", "ligne deux"]),
    ("Il dit « non. » Puis part.", ["Il dit « non. »", "Puis part."]),
    ("مرحبا. كيف حالك؟ شكرا.", ["مرحبا.", "كيف حالك؟", "شكرا."]),
    ("Добрий день. Живу на вул. Лесі. Дякую.", ["Добрий день.", "Живу на вул. Лесі.", "Дякую."]),
    ("ሰላም። እንደምን ነህ።", ["ሰላም።", "እንደምን ነህ።"]),
    ("1. Prenez votre carte. 2. Venez.", ["1. Prenez votre carte.", "2. Venez."]),
    ("...", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sentences(text, expected):
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "first"),
    [
        ("fr", "Selon la lettre, la caisse demande trois papiers signés.", "Selon la lettre,"),
        ("fr", "Vous devez envoyer les documents avant la fin du mois.",
         "Vous devez envoyer les documents,"),
        ("en", "Bring your passport and two photos to the counter on Monday.",
         "Bring your passport,"),
        ("uk", "Принесіть паспорт і дві фотографії до префектури в понеділок.",
         "Принесіть паспорт і дві фотографії,"),
        ("ti", "ሰነዳት ቅድሚ መወዳእታ ወርሒ ናብቲ ቤት ጽሕፈት ክትልእኹ ኣለኩም፣ እንተዘይኮነ ፋይልኩም ክዕጾ እዩ።",
         "ሰነዳት ቅድሚ መወዳእታ ወርሒ ናብቲ ቤት ጽሕፈት ክትልእኹ ኣለኩም፣"),
        ("fr", "La préfecture est ouverte le matin seulement.", ""),
        ("fr", "La préfecture est ouverte du lundi au vendredi, le matin seulement.",
         "La préfecture est ouverte du lundi au vendredi,"),
        ("fr", "Vous devez envoyer les documents demandés avant la fin du mois, sinon non.",
         "Vous devez envoyer les documents demandés,"),
        ("fr", "Oui.", ""),
    ],
)  # fmt: skip
def test_an_opening_is_short_and_ends_where_one_may_breathe(language, text, first):
    found, rest = opening(text, language)
    assert (found, bool(rest)) == (first, True)
    assert len(found) <= OPENING + 8 or found in text
    assert [*found.split(), *rest.split()] == [*first.split(), *text.split()[len(first.split()) :]]


def test_passages_keep_every_word_and_stay_short():
    sentence = ", ".join(f"le mot numéro {number} de la liste" for number in range(60)) + "."
    parts = passages([sentence, "Fin."])
    assert " ".join(parts) == f"{sentence} Fin."
    assert max(map(len, parts)) <= LONGEST


def test_a_sentence_without_any_comma_is_cut_at_a_space():
    sentence = " ".join(["mot"] * 200)
    parts = passages([sentence])
    assert " ".join(parts) == sentence
    assert max(map(len, parts)) <= LONGEST


def test_short_sentences_are_left_alone():
    assert passages(["Oui, bien sûr.", "Non."]) == ["Oui, bien sûr.", "Non."]
