"""What people say is found in the bank, and what only looks like it is not."""

from __future__ import annotations

import numpy as np
import pytest

from bot.errors import EngineError
from bot.ports import Capabilities
from skills.translate.bank import by_meaning, find, languages, offers
from skills.translate.bank.meaning import file_of, mark_of, meanings, texts
from skills.translate.bank.store import FOLDER, wording


@pytest.mark.parametrize("language", languages())
def test_every_sentence_and_every_way_to_say_it_finds_itself(language: str) -> None:
    known = wording(language)
    for key, sentence in known.sentences.items():
        for text in (sentence, *known.ways.get(key, ())):
            found = find(text, language)
            assert found is not None, text
            assert found[0].id == key, text


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("jai de la fievre", "fr", "doctor-fever"),
        ("Bonjour docteur, j'ai mal à la tête", "fr", "doctor-head"),
        ("J AI MAL AU VENTRE !!!", "fr", "doctor-stomach"),
        ("pourriez-vous m'aider à traverser la rue", "fr", "guide-cross"),
        ("excusez-moi, où est la gare, s'il vous plaît ?", "fr", "transport-where-station"),
        ("voici mon ordonnence", "fr", "pharmacy-prescription"),
        ("please call an ambulence", "en", "emergency-call-ambulance"),
        ("my child has fever", "en", "doctor-child-fever"),
        ("could you call me a taxi?", "en", "transport-taxi"),
        ("tengo fiebre", "es", "doctor-fever"),
        ("por favor, llame a una ambulancia", "es", "emergency-call-ambulance"),
        ("¿donde le duele?", "es", "doctor-where-hurts"),
        ("у мене температура", "uk", "doctor-fever"),
        ("я не розумію", "uk", "talk-not-understand"),
        ("я не понимаю", "ru", "talk-not-understand"),
        ("أحتاج إلى مترجم", "ar", "talk-interpreter"),
        ("عندي حرارة", "ar", "doctor-fever"),
        ("nefes alamıyorum", "tr", "emergency-cannot-breathe"),
        ("não percebo", "pt", "talk-not-understand"),
    ],
)
def test_what_is_said_is_found(text: str, language: str, key: str) -> None:
    found = find(text, language)
    assert found is not None
    assert found[0].id == key


DANGEROUS = [
    ("fr", "Mon enfant a de la fièvre", "doctor-fever"),
    ("fr", "J'ai de la fièvre", "doctor-child-fever"),
    ("fr", "Je n'ai pas de fièvre", "doctor-fever"),
    ("fr", "Je suis allergique à un médicament", "doctor-no-allergy"),
    ("fr", "Je n'ai aucune allergie", "doctor-allergic"),
    ("fr", "Je ne prends pas de médicaments", "doctor-medicine-daily"),
    ("fr", "Je ne suis pas enceinte", "doctor-pregnant"),
    ("fr", "Ma femme est enceinte", "doctor-pregnant"),
    ("fr", "Je peux respirer", "emergency-cannot-breathe"),
    ("fr", "Il n'y a plus de feu", "emergency-fire"),
    ("fr", "Ne prenez pas ce médicament avant le repas", "pharmacy-before-meal"),
    ("fr", "Prenez-le après le repas", "pharmacy-before-meal"),
    ("fr", "Mon mari vomit", "police-partner-violence"),
    ("fr", "Ma fille est enceinte", "doctor-child-fever"),
    ("fr", "J'ai mal au pied", "doctor-leg"),
    ("fr", "J'ai mal à la main", "doctor-leg"),
    ("fr", "Vous avez de la fièvre.", "doctor-fever-ask"),
    ("fr", "Vous avez de la fièvre.", "doctor-fever"),
    ("fr", "Je ne suis pas aveugle", "guide-blind"),
    ("fr", "C'est à gauche", "guide-right"),
    ("fr", "J'ai le droit de travailler", "work-not-allowed"),
    ("fr", "Le chauffage n'est pas en panne", "housing-no-heating"),
    ("en", "My husband cannot breathe", "emergency-cannot-breathe"),
    ("en", "I can breathe", "emergency-cannot-breathe"),
    ("en", "I am not allergic to a medicine", "doctor-allergic"),
    ("en", "Do not call an ambulance", "emergency-call-ambulance"),
    ("en", "I do not want a lawyer", "police-lawyer"),
    ("en", "I am not sick", "talk-not-well"),
    ("en", "I am not lost", "transport-lost"),
    ("en", "The school is not closed tomorrow", "school-closed"),
    ("en", "The school is open tomorrow", "school-closed"),
    ("en", "Careful, there are steps going up", "guide-steps-down"),
    ("es", "No tengo fiebre", "doctor-fever"),
    ("es", "Mi hijo tiene fiebre", "doctor-fever"),
    ("es", "No estoy embarazada", "doctor-pregnant"),
    ("es", "Tiene fiebre", "doctor-fever-ask"),
    ("ar", "ليس عندي ألم في الرأس", "doctor-head"),
    ("ar", "ابني عنده حمى", "doctor-fever"),
    ("ar", "لا أريد محاميا", "police-lawyer"),
    ("uk", "У мене немає температури", "doctor-fever"),
    ("uk", "У дитини температура", "doctor-fever"),
    ("uk", "Я не вагітна", "doctor-pregnant"),
    ("ru", "Я не слепой", "guide-blind"),
    ("ru", "У моей жены диабет", "doctor-diabetes"),
    ("fa", "من نابینا نیستم", "guide-blind"),
    ("fa", "تب ندارم", "doctor-fever"),
    ("tr", "Kör değilim", "guide-blind"),
    ("tr", "Ateşim yok", "doctor-fever"),
    ("bn", "আমি অন্ধ নই", "guide-blind"),
    ("ti", "ዓይነ ስውር ኣይኮንኩን", "guide-blind"),
]


@pytest.mark.parametrize(("language", "text", "key"), DANGEROUS)
def test_dangerous_confusions_are_neither_found_nor_offered(
    language: str, text: str, key: str
) -> None:
    found = find(text, language)
    assert found is None or found[0].id != key
    assert key not in {one.id for one in offers(text, language)}


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("ma tête me fait très mal", "fr", "doctor-head"),
        ("il faut appeler une ambulance", "fr", "emergency-call-ambulance"),
        ("I have to renew my residence permit", "en", "office-permit-renew"),
        ("there's no hot water", "en", "housing-no-water"),
    ],
)
def test_what_comes_near_is_offered(text: str, language: str, key: str) -> None:
    assert [one.id for one in offers(text, language)][:1] == [key]


@pytest.mark.parametrize("text", ["", " ", "?", "...", "x" * 5000, "\u200f", "123"])
def test_what_is_no_sentence_finds_nothing(text: str) -> None:
    assert find(text, "fr") is None
    assert offers(text, "fr") == ()


def test_a_language_that_the_bank_does_not_have_finds_nothing() -> None:
    assert find("Ich habe Fieber", "de") is None
    assert offers("Ich habe Fieber", "de") == ()


class TableEmbedder:
    """Embeds by a table, as the port says."""

    def __init__(self, name: str, table: dict[str, list[float]]) -> None:
        self.capabilities = Capabilities(name=name, languages=None, local=True)
        self._table = table

    async def prepare(self) -> None: ...

    async def close(self) -> None: ...

    async def embed(self, texts, *, questions: bool):
        if any(text not in self._table for text in texts):
            raise EngineError("out of order", retryable=True)
        return tuple(tuple(self._table[text]) for text in texts)


[SHIPPED] = FOLDER.glob("meanings-*.npz")
NAME = SHIPPED.stem.removeprefix("meanings-")


def embedding_of(text: str) -> list[float]:
    """What comes near the embedding of a sentence: the shipped row turned back."""
    with np.load(SHIPPED, allow_pickle=False) as opened:
        at = opened["marks"].tolist().index(mark_of(text))
        row = opened["rows"][at].astype(np.float32) * opened["steps"][at]
        turn = opened["turn"].astype(np.float32)
        back = turn @ np.linalg.solve(turn.T @ turn, row)
        return (opened["mean"] + back).tolist()


def test_the_shipped_embeddings_are_those_of_the_sentences() -> None:
    assert file_of(NAME) == SHIPPED
    with np.load(SHIPPED, allow_pickle=False) as opened:
        marks = set(opened["marks"].tolist())
    assert [text for _, text in texts() if mark_of(text) not in marks] == []


async def test_what_means_the_same_is_offered_without_a_word_in_common() -> None:
    said = "ça cogne sous mon crâne"
    vector = embedding_of(wording("fr").sentences["doctor-head"])
    embedder = TableEmbedder(NAME, {said: vector})
    assert offers(said, "fr") == ()
    assert [one.id for one in await by_meaning(said, "fr", embedder)][:1] == ["doctor-head"]


async def test_what_denies_is_not_offered_however_near_it_is() -> None:
    said = "je n'ai pas de fièvre"
    vector = embedding_of(wording("fr").sentences["doctor-fever"])
    assert await by_meaning(said, "fr", TableEmbedder(NAME, {said: vector})) == ()


async def test_an_embedder_that_fails_or_is_another_one_leaves_the_words() -> None:
    said = "ma tête me fait très mal"
    by_words = offers(said, "fr")
    assert by_words
    assert await by_meaning(said, "fr", TableEmbedder(NAME, {})) == by_words
    assert await by_meaning(said, "fr", TableEmbedder("another", {})) == by_words
    assert await by_meaning(said, "fr", None) == by_words
    assert meanings("another") is None
