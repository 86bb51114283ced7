"""The phrase bank in a conversation: its list, "do you mean ...?", and a sentence to show."""

from __future__ import annotations

from dataclasses import replace

import pytest
from translate_world import PHRASES, context, conversation

from bot.guard import refusal
from bot.model import Answer, Conversation, Dialogue
from skills.translate.bank import categories, sentences
from skills.translate.bank.asking import PAGE, handle, offer, shown, wants
from skills.translate.bank.cues import asks_for_phrases, place
from skills.translate.bank.store import index

LANGUAGES = PHRASES.languages


class Talk:
    """A conversation with the bank alone: what it leaves open is open in the next step."""

    def __init__(self, language: str, **more) -> None:
        self.language = language
        self.state: Conversation = conversation(language, **more)

    async def say(self, text: str) -> Answer:
        assert wants(text, self.state) is not None
        ready = context(text, language=self.language, state=self.state)
        answer = self._heard(await handle(text, ready))
        assert answer is not None
        return answer

    async def offer(self, text: str, target: str) -> Answer | None:
        ready = context(text, language=self.language, state=self.state)
        return self._heard(await offer(text, self.language, target, ready))

    def _heard(self, answer: Answer | None) -> Answer | None:
        if answer is not None:
            assert refusal(answer) is None  # whatever is said passes the corridor's own check
            self.state = replace(self.state, dialogue=answer.dialogue)
        return answer


async def test_a_place_then_a_sentence_is_shown_to_a_french_speaker() -> None:
    talk = Talk("ar")
    places = await talk.say("جمل")
    assert len(places.choices) == len(categories())
    listed = await talk.say(places.choices[0])
    assert len(listed.choices) == PAGE + 1
    shown_ = await talk.say(listed.choices[0])
    assert shown_.language == "fr"
    assert shown_.speech == index()["doctor-need"].text("fr")
    assert listed.choices[0] in shown_.text


async def test_the_list_stays_open_for_the_next_sentence() -> None:
    talk = Talk("uk")
    await talk.say("фрази для лікаря")
    first = await talk.say("У мене болить голова")
    second = await talk.say("у мене болить спина")
    assert first.speech == index()["doctor-head"].text("fr")
    assert second.speech == index()["doctor-back"].text("fr")


async def test_other_sentences_follow_and_begin_again_after_the_last() -> None:
    talk = Talk("en")
    first = await talk.say("phrases for school")
    seen: list[str] = []
    answer = first
    for _ in range(20):
        seen += answer.choices[:-1]
        answer = await talk.say("other phrases")
        if answer == first:
            break
    assert answer == first
    assert sorted(seen) == sorted(one.text("en") for one in sentences() if one.category == "school")


async def test_who_speaks_french_is_asked_for_the_language() -> None:
    talk = Talk("fr")
    await talk.say("phrases pour la pharmacie")
    asked = await talk.say("Prenez-le avant le repas.")
    assert "tigrigna" in asked.choices
    assert "français" not in asked.choices
    answer = await talk.say("tigrigna")
    assert answer.speech == index()["pharmacy-before-meal"].text("ti")


async def test_the_language_that_everything_is_translated_into_is_not_asked_for() -> None:
    talk = Talk("fr", translate_to="so")
    await talk.say("phrases pour la pharmacie")
    answer = await talk.say("prenez le avant le repas")
    assert answer.language == "so"


async def test_what_is_near_is_asked_about_before_it_is_used() -> None:
    talk = Talk("fr")
    asked = await talk.offer("ma tête me fait très mal", "ti")
    assert asked.language == "fr"
    assert index()["doctor-head"].text("fr") in asked.text
    assert index()["doctor-head"].text("ti") not in asked.text
    answer = await talk.say("oui")
    assert answer.speech == index()["doctor-head"].text("ti")


async def test_what_comes_near_in_the_list_is_asked_about_too() -> None:
    talk = Talk("en")
    await talk.say("phrases for the doctor")
    asked = await talk.say("I have to see a doctor")
    assert asked.language == "en"
    assert index()["doctor-need"].text("en") in asked.text
    answer = await talk.say("yes")
    assert answer.speech == index()["doctor-need"].text("fr")


async def test_a_no_gives_nothing() -> None:
    talk = Talk("fr")
    await talk.offer("ma tête me fait très mal", "ti")
    answer = await talk.say("non")
    for _ in range(3):
        if answer.dialogue is None:
            break
        answer = await talk.say("non")
    assert answer.handoff
    assert answer.dialogue is None
    assert answer.text == PHRASES.say("fr", "bank-none")


async def test_what_is_sure_is_shown_at_once() -> None:
    answer = await Talk("en").offer("I have a fever", "ps")
    assert answer.speech == index()["doctor-fever"].text("ps")


@pytest.mark.parametrize(
    "text", ["my father has a fever", "I do not have a fever", "the weather is nice", "buy bread"]
)
async def test_what_is_not_in_the_bank_is_not_offered(text: str) -> None:
    assert await Talk("en").offer(text, "ps") is None


async def test_a_language_without_sentences_is_left_to_others() -> None:
    assert await Talk("en").offer("I have a fever", "de") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_review_state_is_shown_and_the_sentence_alone_is_spoken(language: str) -> None:
    answer = shown(index()["doctor-fever"], language, context("", language="en"))
    assert PHRASES.say("en", "translate-written") in answer.text
    assert answer.speech == index()["doctor-fever"].text(language)
    assert refusal(answer) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_is_understood_by_its_name(language: str) -> None:
    for name in categories():
        assert place(PHRASES.say(language, f"bank-place-{name}"), language) == name


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_list_works_in_every_language(language: str) -> None:
    talk = Talk(language)
    dialogue = Dialogue(name="bank", open="sentence", answers=(("place", "guidance"),))
    talk.state = replace(talk.state, dialogue=dialogue)
    listed = await talk.say(PHRASES.say(language, "bank-next"))
    assert len(listed.choices) == PAGE + 1


@pytest.mark.parametrize(
    "text",
    ["phrases", "phrases utiles", "des phrases pour le médecin", "phrases for the doctor",
     "useful phrases please", "frases para la farmacia", "фрази для лікаря", "جمل للطبيب",
     "doktor için cümleler", "fraza për mjekun"],
)  # fmt: skip
def test_the_list_is_asked_for(text: str) -> None:
    assert asks_for_phrases(text, "fr")


@pytest.mark.parametrize(
    "text",
    ["où est la pharmacie", "I need a doctor", "comment écrire une phrase", "traduis cette phrase",
     "j'ai écrit deux phrases sur la préfecture dans mon récit mais je ne sais pas si c'est bien"],
)  # fmt: skip
def test_the_list_is_not_asked_for(text: str) -> None:
    assert not asks_for_phrases(text, "fr")


def test_another_question_is_not_taken_for_a_place() -> None:
    dialogue = Dialogue(name="bank", open="sentence", answers=(("place", "school"),))
    state = conversation("en", dialogue=dialogue)
    assert wants("where can I get my prescription from the pharmacy", state) is None
    assert wants("pharmacy", state) is not None
