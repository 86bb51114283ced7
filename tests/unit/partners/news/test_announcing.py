"""Announcements from the draft to the outbox: worded, agreed to, paced, told once."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from news_kit import HOME, Scene, person, scene_at

from bot.model import ConversationKey, Message, Reply, Turn
from bot.partners.model import Hours
from bot.partners.news.announcing import A_MINUTE, AGAIN, STALE, Announcing
from bot.partners.news.model import AnnouncementState, Stand
from bot.partners.news.window import may_sound, next_moment
from bot.stores.sql.partners.news import Announcements
from bot.stores.sql.partners.organisations import Organisations

TEXT = "Le cours commence le 3 mars à 14 h."


async def state_of(scene: Scene, token: str) -> AnnouncementState:
    found = await scene.announcements.read(scene.organisation, token)
    assert found is not None
    return found.state


# --- words ---


async def test_it_is_worded_in_the_languages_of_those_who_agreed_only(scene: Scene) -> None:
    await scene.agree(1, "uk")
    await scene.agree(2, "ar")
    await scene.agree(3, "fr")
    await scene.invite(4, "tr")  # did not agree
    token = await scene.announcements.write(scene.organisation, None, TEXT, "fr")
    await scene.word()
    found = await scene.announcements.read(scene.organisation, token)
    assert found is not None
    assert found.state is AnnouncementState.PREVIEW
    assert scene.rendering.calls == [("fr", "ar"), ("fr", "uk")]
    worded = found.announcement.worded("uk")
    assert worded is not None
    assert worded.text == f"uk: {TEXT}"
    assert worded.back == TEXT


async def test_a_language_without_a_voice_of_ours_gets_the_default_one(scene: Scene) -> None:
    await scene.agree(1, "nl")
    token = await scene.announce()
    await scene.send()
    [(_, reply)] = await scene.delivered()
    assert reply.language == "fr"
    assert TEXT in reply.text
    assert await state_of(scene, token) is AnnouncementState.DONE


async def test_a_translation_that_is_refused_rough_or_fails_is_not_sent(scene: Scene) -> None:
    scene.rendering.refuses, scene.rendering.rough = frozenset({"uk"}), frozenset({"so"})
    scene.rendering.fails = frozenset({"ti"})
    for number, language in enumerate(("uk", "so", "ti", "fr")):
        await scene.agree(number, language)
    token = await scene.announce()
    found = await scene.announcements.read(scene.organisation, token)
    assert found is not None
    stands = {one.language: (one.stand, one.text) for one in found.announcement.versions}
    assert stands == dict.fromkeys(("uk", "so", "ti"), (Stand.REFUSED, ""))
    assert await scene.send() == 1
    assert [key for key, _ in await scene.delivered()] == [person(3)]


async def test_words_written_by_hand_go_out_and_are_not_called_a_machine_s(scene: Scene) -> None:
    scene.rendering.refuses = frozenset({"uk"})
    await scene.agree(1, "uk")
    token = await scene.announcements.write(scene.organisation, None, TEXT, "fr")
    await scene.word()
    words = "Курс починається 3 березня о 14 годині."
    assert await scene.announcements.reword(scene.organisation, token, "uk", words)
    assert not await scene.announcements.reword(scene.organisation, token, "tr", words)
    assert await scene.announcements.agree(scene.organisation, token, scene.clock.now())
    assert not await scene.announcements.reword(scene.organisation, token, "uk", "інше")
    await scene.send()
    [(_, reply)] = await scene.delivered()
    assert words in reply.text
    assert "Association A" in reply.text
    assert "машина" not in reply.text


# --- sending ---


async def test_everybody_who_agreed_hears_it_once_in_their_language(scene: Scene) -> None:
    await scene.agree(1, "uk")
    await scene.agree(2, "fr")
    await scene.invite(3, "fr")
    await scene.announce()
    announcing = scene.announcing()
    assert await scene.send(announcing) == 2
    assert await scene.send(announcing) == 0
    assert await scene.send(scene.announcing()) == 0  # restarted
    delivered = dict(await scene.delivered())
    assert set(delivered) == {person(1), person(2)}
    ukrainian, french = delivered[person(1)], delivered[person(2)]
    assert f"uk: {TEXT}" in ukrainian.text
    assert ukrainian.language == "uk"
    assert "переклала машина" in ukrainian.text
    assert "machine" not in french.text
    assert ukrainian.speech == ukrainian.text
    assert ukrainian.audio is not None
    assert ukrainian.choices == ("більше без повідомлень",)
    assert scene.rang == ["web", "web"]


async def test_who_wants_no_voice_gets_none(scene: Scene) -> None:
    await scene.agree(1, prefers_voice=False)
    await scene.announce()
    await scene.send()
    [(_, reply)] = await scene.delivered()
    assert reply.audio is None
    assert not scene.speaker.calls


async def test_who_wants_large_letters_gets_them(scene: Scene) -> None:
    await scene.agree(1, large_text=True)
    await scene.agree(2)
    await scene.announce()
    await scene.send()
    assert [reply.large for _, reply in await scene.delivered()] == [True, None]


async def test_two_services_at_once_tell_nobody_twice(scene: Scene) -> None:
    for number in range(8):
        await scene.agree(number)
    await scene.announce()
    told = await asyncio.gather(*(scene.send() for _ in range(4)))
    assert sum(told) == 8
    assert len(await scene.delivered()) == 8


async def test_a_crash_between_voice_and_commit_loses_and_doubles_nothing(tmp_path: Path) -> None:
    async with scene_at(tmp_path) as scene:
        for number in range(3):
            await scene.agree(number)
        token = await scene.announce()
        newsroom = scene.store.newsroom
        assert newsroom is not None
        calls = 0

        async def tell(work: object, reader: object, reply: Reply) -> bool:
            nonlocal calls
            calls += 1
            if calls == 2:
                raise asyncio.CancelledError
            return await newsroom.tell(work, reader, reply)

        announcing = Announcing(Cut(newsroom, tell), scene.services())
        with contextlib.suppress(asyncio.CancelledError):
            await scene.send(announcing)
        assert calls == 2
        await scene.send(scene.announcing())
        assert len(await scene.delivered()) == 3
        assert await state_of(scene, token) is AnnouncementState.DONE


class Cut:
    """The newsroom with another way to tell."""

    def __init__(self, newsroom: object, tell: object) -> None:
        self._newsroom, self.tell = newsroom, tell

    def __getattr__(self, name: str) -> object:
        return getattr(self._newsroom, name)


async def test_no_more_than_twenty_are_queued_in_a_minute(scene: Scene) -> None:
    for number in range(A_MINUTE + 5):
        await scene.agree(number)
    token = await scene.announce()
    announcing = scene.announcing()
    assert await scene.send(announcing) == A_MINUTE
    assert await scene.send(announcing) == 0
    scene.clock.pass_(seconds=59)
    assert await scene.send(scene.announcing()) == 0
    scene.clock.pass_(seconds=2)
    assert await scene.send(announcing) == 5
    assert await state_of(scene, token) is AnnouncementState.DONE


async def test_it_waits_for_its_time(scene: Scene) -> None:
    await scene.agree(1)
    token = await scene.announcements.write(scene.organisation, None, TEXT, "fr")
    await scene.word()
    due = scene.clock.now() + timedelta(hours=2)
    await scene.announcements.agree(scene.organisation, token, due)
    assert await scene.send() == 0
    scene.clock.pass_(hours=2)
    assert await scene.send() == 1


async def test_nobody_is_woken_at_night(scene: Scene) -> None:
    await scene.agree(1)
    await scene.announce()
    scene.clock.time = datetime(2026, 11, 22, 20, 30, tzinfo=ZoneInfo("Europe/Paris"))
    assert await scene.send() == 0
    scene.clock.time = datetime(2026, 11, 23, 8, 0, tzinfo=ZoneInfo("Europe/Paris"))
    assert await scene.send() == 1


async def test_what_is_a_day_late_is_no_news(scene: Scene) -> None:
    await scene.agree(1)
    token = await scene.announce()
    scene.clock.pass_(hours=STALE.total_seconds() / 3600 + 1)
    assert await scene.send() == 0
    assert await state_of(scene, token) is AnnouncementState.DONE


async def test_who_is_in_the_middle_of_something_hears_it_afterwards(scene: Scene) -> None:
    key = await scene.agree(1)
    other = await scene.agree(2)
    await scene.announce()
    question = a_message(scene, key)
    await scene.store.accept([question])
    announcing = scene.announcing()
    assert await scene.send(announcing) == 1
    assert [to for to, _ in await scene.delivered()] == [other]
    item = await scene.store.claim(())
    assert item is not None
    await scene.store.finish(item, Turn(replies=(), conversation=await scene.store.load(key)))
    assert await scene.send(announcing) == 0  # not at once
    scene.clock.pass_(seconds=AGAIN + 1)
    assert await scene.send(announcing) == 1
    assert [to for to, _ in await scene.delivered()] == [key]


def a_message(scene: Scene, key: ConversationKey) -> Message:
    return Message(id="question", key=key, sent_at=scene.clock.now(), text="bonjour")


async def test_a_cancelled_one_goes_to_nobody_else(scene: Scene) -> None:
    for number in range(A_MINUTE + 1):
        await scene.agree(number)
    token = await scene.announce()
    announcing = scene.announcing()
    await scene.send(announcing)
    assert await scene.announcements.cancel(scene.organisation, token)
    assert not await scene.announcements.cancel(scene.organisation, token)
    scene.clock.pass_(seconds=61)
    assert await scene.send(announcing) == 0
    assert await state_of(scene, token) is AnnouncementState.CANCELLED


async def test_who_withdraws_or_is_erased_meanwhile_is_not_told(scene: Scene) -> None:
    one, two, three = [await scene.agree(number) for number in range(3)]
    await scene.announce()
    newsroom = scene.store.newsroom
    assert newsroom is not None
    [work] = await newsroom.next(AnnouncementState.AGREED)
    await newsroom.start(work)
    readers = await newsroom.readers(work, 0, 10)
    await scene.turn(one, news=False)
    await scene.store.erase(two)
    reply = Reply(text="t", speech="", language="fr")
    assert [await newsroom.tell(work, reader, reply) for reader in readers] == [False, False, True]
    assert [to for to, _ in await scene.delivered()] == [three]


async def test_erasure_leaves_nothing_of_it(scene: Scene) -> None:
    key = await scene.agree(1)
    await scene.announce()
    await scene.send()
    await scene.delivered()
    await scene.turn(key, replies=(), news=None)
    message = a_message(scene, key)
    await scene.store.accept([message])
    item = await scene.store.claim(())
    assert item is not None
    goodbye = Reply(text="erased", speech="", language="fr")
    state = await scene.store.load(key)
    await scene.store.finish(item, Turn(replies=(goodbye,), conversation=state, erase=True))
    with sqlite3.connect(scene.place.file) as file:
        assert file.execute("SELECT count(*) FROM announced").fetchone() == (0,)
        assert file.execute("SELECT count(*) FROM belonging WHERE news = 1").fetchone() == (0,)


# --- the console ---


async def test_an_association_sees_its_own_only(scene: Scene) -> None:
    other, _ = await Organisations(scene.book).add(replace(HOME, name="Association B"))
    await scene.agree(1)
    token = await scene.announce()
    theirs = Announcements(scene.book)
    assert await theirs.of(other) == []
    assert await theirs.read(other, token) is None
    assert not await theirs.cancel(other, token)
    assert not await theirs.agree(other, token, scene.clock.now())
    assert await theirs.readers(other) == 0
    assert await theirs.readers(scene.organisation) == 1
    await scene.send()
    [listed] = await theirs.of(scene.organisation)
    assert listed.told == 1
    assert listed.state is AnnouncementState.DONE


async def test_its_words_do_not_lie_in_the_file(scene: Scene) -> None:
    await scene.agree(1, "uk")
    await scene.announce("Une phrase que personne ne doit lire.")
    await scene.send()
    assert b"personne ne doit lire" not in scene.place.bytes_at_rest()


async def test_nobody_agrees_to_what_was_not_worded(scene: Scene) -> None:
    token = await scene.announcements.write(scene.organisation, None, TEXT, "fr")
    assert not await scene.announcements.agree(scene.organisation, token, scene.clock.now())
    assert await scene.send() == 0


async def test_the_loops_work_by_themselves(scene: Scene) -> None:
    await scene.agree(1, "uk")
    announcing = scene.announcing()
    loops = [
        asyncio.create_task(announcing.wording(scene.rang.append)),
        asyncio.create_task(announcing.sending(scene.rang.append)),
    ]
    try:
        token = await scene.announcements.write(scene.organisation, None, TEXT, "fr")
        async with asyncio.timeout(5):
            while await state_of(scene, token) is AnnouncementState.ASKED:
                await asyncio.sleep(0.01)
            await scene.announcements.agree(scene.organisation, token, scene.clock.now())
            while await state_of(scene, token) is not AnnouncementState.DONE:
                await asyncio.sleep(0.01)
    finally:
        for loop in loops:
            loop.cancel()
        await asyncio.gather(*loops, return_exceptions=True)
    assert len(await scene.delivered()) == 1


# --- hours ---


def test_hours_are_those_of_the_association_else_by_day() -> None:
    paris = ZoneInfo("Europe/Paris")
    sunday = datetime(2026, 11, 22, 12, tzinfo=paris)
    assert may_sound(HOME, sunday)
    assert not may_sound(HOME, sunday.replace(hour=7, minute=59))
    assert next_moment(HOME, sunday.replace(hour=21)) == datetime(2026, 11, 23, 8, tzinfo=paris)
    monday = Hours(weekday=0, opens=time(9), closes=time(12))
    weekly = replace(HOME, hours=(monday,))
    assert not may_sound(weekly, sunday)
    assert next_moment(weekly, sunday) == datetime(2026, 11, 23, 9, tzinfo=paris)
    assert not may_sound(replace(HOME, closed_on=("2026-11-22",)), sunday)
