"""The question about announcements, and the words that end them, through the whole corridor."""

from __future__ import annotations

from dataclasses import replace

import pytest
from news_kit import HOME, Scene, person
from scripted import Skill

from bot.model import Answer, Conversation, ConversationKey, Message, Question, Turn
from bot.pipeline import respond
from bot.stores.sql.partners.organisations import Organisations

GOOD = Answer(text="Voici la réponse.", language="fr", facts=("sheet",))


class Talk:
    """One person who talks with the service over the real store."""

    def __init__(self, scene: Scene, key: ConversationKey, answer: Answer = GOOD) -> None:
        self.scene, self.key, self.skill = scene, key, Skill(answer=answer)

    async def say(self, text: str, **media: object) -> Turn:
        scene = self.scene
        scene.messages += 1
        message = Message(
            id=str(scene.messages), key=self.key, sent_at=scene.clock.now(), text=text, **media
        )
        await scene.store.accept([message])
        item = await scene.store.claim(())
        assert item is not None
        turn = await respond(
            item.message, await scene.store.load(self.key), scene.services(), [self.skill]
        )
        await scene.store.finish(item, turn)
        return turn

    async def state(self) -> Conversation:
        return await self.scene.store.load(self.key)

    async def agreed(self) -> bool:
        letter = await self.scene.store.newsroom.newsletter(self.key)
        return letter is not None and letter.agreed


def asks(turn: Turn) -> bool:
    return "Association A" in turn.replies[-1].text and turn.replies[-1].text.endswith("?")


QUESTIONS = ("où faire ma demande", "et pour mon fils", "et les papiers pour la banque")


async def asked(scene: Scene, **state: object) -> Talk:
    """A person at the question."""
    talk = Talk(scene, await scene.invite(1, **state))
    turns = [await talk.say(text) for text in QUESTIONS]
    assert [asks(turn) for turn in turns] == [False, False, True]
    return talk


async def test_it_is_asked_once_after_the_third_good_answer(scene: Scene) -> None:
    talk = await asked(scene)
    assert (await talk.state()).question is Question.NEWS
    assert not any([asks(await talk.say(text)) for text in QUESTIONS])
    assert not await talk.agreed()


@pytest.mark.parametrize(
    ("word", "agreed"),
    [("oui", True), ("نعم", True), ("так", True), ("non", False), ("où est la mairie", False)],
)
async def test_only_a_yes_is_a_yes(scene: Scene, word: str, agreed: bool) -> None:
    talk = await asked(scene)
    turn = await talk.say(word)
    assert await talk.agreed() is agreed
    assert turn.conversation.question is None
    # Answered or not, it is not asked again.
    assert not any([asks(await talk.say(text)) for text in QUESTIONS])


async def test_a_yes_to_something_else_is_none(scene: Scene) -> None:
    talk = Talk(scene, await scene.invite(1))
    await talk.say("oui")
    assert not await talk.agreed()


async def test_it_is_not_asked_where_nothing_is_announced(scene: Scene) -> None:
    quiet = replace(HOME, announcements=False)
    await Organisations(scene.book).change(scene.organisation, quiet)
    talk = Talk(scene, await scene.invite(1))
    assert not any([asks(await talk.say(text)) for text in QUESTIONS])


async def test_it_is_not_asked_of_somebody_whom_nobody_invited(scene: Scene) -> None:
    await scene.turn(person(9), language="fr")
    talk = Talk(scene, person(9))
    assert not any([asks(await talk.say(text)) for text in QUESTIONS])


@pytest.mark.parametrize(
    "answer",
    [replace(GOOD, handoff=True), replace(GOOD, question=Question.REMINDER)],
    ids=["no good answer", "another question is open"],
)
async def test_it_waits_for_a_good_answer_that_asks_nothing(scene: Scene, answer: Answer) -> None:
    talk = Talk(scene, await scene.invite(1), answer)
    assert not any([asks(await talk.say(text)) for text in QUESTIONS])
    talk.skill.answer = GOOD
    assert asks(await talk.say("et les impôts"))


async def test_it_is_not_asked_of_somebody_who_wants_nothing_kept(scene: Scene) -> None:
    key = await scene.invite(1)
    consent = (await scene.store.load(key)).consent
    assert consent is not None
    talk = Talk(scene, key)
    await scene.turn(key, consent=replace(consent, keep=False), recent=("un", "deux", "trois"))
    assert not any([asks(await talk.say(text)) for text in QUESTIONS])


async def test_it_is_not_asked_after_danger(scene: Scene) -> None:
    talk = Talk(scene, await scene.invite(1))
    await talk.say(QUESTIONS[0])
    await talk.say(QUESTIONS[1])
    turn = await talk.say("je veux me suicider")
    assert turn.danger is not None
    assert not asks(turn)


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("Plus de messages.", "fr"),
        ("stop news", "fr"),
        ("stop the messages please", "en"),
        ("أوقف الرسائل", "ar"),
        ("mesaj istemiyorum", "tr"),
        ("не присылайте мне сообщения", "ru"),
        ("دیگر پیام نفرست", "fa"),
        ("በቃ መልእክት", "am"),
    ],
)
async def test_they_are_ended_by_a_word_at_any_time(scene: Scene, word: str, language: str) -> None:
    talk = Talk(scene, await scene.agree(1, language))
    turn = await talk.say(word)
    assert turn.news is False
    assert not await talk.agreed()
    assert "Association A" in turn.replies[0].text


@pytest.mark.parametrize("word", ["stop", "стоп", "توقف", "Arrêtez !", "dur"])
async def test_stop_right_after_one_ends_them(scene: Scene, word: str) -> None:
    talk = Talk(scene, await scene.agree(1))
    await scene.announce()
    await scene.send()
    await scene.delivered()
    turn = await talk.say(word)
    assert not await talk.agreed()
    assert "Association A" in turn.replies[0].text


async def test_stop_after_something_else_is_about_that(scene: Scene) -> None:
    talk = Talk(scene, await scene.agree(1))
    await scene.announce()
    await scene.send()
    await scene.delivered()
    await talk.say("où faire ma demande")
    await scene.delivered()
    turn = await talk.say("stop")
    assert await talk.agreed()
    assert turn.replies[0].text == scene.services().phrases.say("fr", "stopped")


async def test_stop_before_it_was_delivered_is_about_something_else(scene: Scene) -> None:
    talk = Talk(scene, await scene.agree(1))
    await scene.announce()
    await scene.send()
    await talk.say("stop")
    assert await talk.agreed()


async def test_stop_in_the_middle_of_translating_ends_that(scene: Scene) -> None:
    talk = Talk(scene, await scene.agree(1, translate_to="en"))
    await scene.announce()
    await scene.send()
    await scene.delivered()
    turn = await talk.say("stop")
    assert await talk.agreed()
    assert turn.conversation.translate_to is None


async def test_who_ended_them_may_ask_for_them_again(scene: Scene) -> None:
    talk = Talk(scene, await scene.agree(1))
    await talk.say("plus de messages")
    await talk.say("Envoyez-moi les messages")
    assert await talk.agreed()


async def test_who_agreed_can_end_them_after_the_association_stopped_asking(scene: Scene) -> None:
    talk = Talk(scene, await scene.agree(1))
    quiet = replace(HOME, announcements=False)
    await Organisations(scene.book).change(scene.organisation, quiet)
    await talk.say("plus de messages")
    assert not await talk.agreed()


async def test_who_was_invited_by_nobody_is_told_so(scene: Scene) -> None:
    await scene.turn(person(9), language="fr")
    turn = await Talk(scene, person(9)).say("envoyez-moi les messages")
    assert turn.replies[0].text == scene.services().phrases.say("fr", "news-none")
    assert turn.news is None
