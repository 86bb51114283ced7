"""Every room of the associations works on both databases: one walk through each."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from handoff_kit import A, Rooms
from store_kit import poke

from bot.errors import StoreError
from bot.model import Conversation, ConversationKey, Counted, Reply, Side
from bot.partners.counting.measures import Measure
from bot.partners.model import Enrolled, Member, Passkey, Role
from bot.partners.news.model import AnnouncementState, Stand, Version
from bot.partners.wrong import ReviewState, WrongAnswer
from bot.stores.sql.partners.attempts import LIMITS, LOGIN, Attempts
from bot.stores.sql.partners.audit import Audit
from bot.stores.sql.partners.counts import Counts
from bot.stores.sql.partners.credentials import Passkeys
from bot.stores.sql.partners.members import Members, Sessions
from bot.stores.sql.partners.news import Announcements
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sql.partners.reviews import Reviews
from bot.stores.sql.partners.rooms import Rooms as Groups

SAID = Reply(text="x", speech="", language="fa")


@pytest.fixture
async def rooms(home: Path) -> AsyncIterator[Rooms]:
    rooms = Rooms(home)
    await rooms.store.open()
    yield rooms
    await rooms.store.close()


async def test_a_group_becomes_a_room_and_hears_what_people_say(rooms: Rooms) -> None:
    home = await rooms.association()
    member = await rooms.member(home)
    groups, work = Groups(rooms.book), rooms.store.rooms
    assert work is not None
    group = ConversationKey(channel="telegram", chat="team", person="somebody")
    for _ in range(2):  # opened again, it begins anew
        code = await groups.code(home, member)
        assert code is not None
        assert await work.open(group, code) is not None
        assert await work.open(group, code) is None
    room = await work.at(group)
    assert room is not None
    assert len(await groups.of(home)) == 1
    rooms.clock.pass_(seconds=1)
    key, handoff = await rooms.laid(home)
    (post,) = await work.pending()
    assert post.first
    assert len(post.lines) == 3
    assert len(post.files) == 1
    assert await work.find(home, post.tag) is not None
    assert await work.post(post, (SAID,))
    assert not await work.post(post, (SAID,))
    assert await work.pending() == ()
    assert await rooms.helpers.take(home, handoff.token, None)
    assert await rooms.helpers.close(home, handoff.token, None)
    (over,) = await work.pending()
    assert over.lines == ()
    await rooms.store.erase(key)
    assert await rooms.store.outgoing("telegram", ()) is None, "what still waited is withdrawn"
    (listed,) = await groups.of(home)
    assert await groups.remove(home, listed.token, member)
    assert await Audit(rooms.book).unbroken(home)


async def test_an_announcement_is_heard_once_by_who_agreed(rooms: Rooms) -> None:
    home = await rooms.association(A)
    key = await rooms.person(home)
    await rooms.turn(key, state=Conversation(key=key, language="fa"), news=True)
    member = await rooms.member(home)
    desk, room = Announcements(rooms.book), rooms.store.newsroom
    assert room is not None
    token = await desk.write(home, member, "Le cours est lundi", "fr")
    (work,) = await room.next(AnnouncementState.ASKED)
    assert await room.languages(home) == {"fa"}
    assert await room.word(work, (Version(language="fa", stand=Stand.WRITTEN, text="دوشنبه"),))
    assert await desk.reword(home, token, "fa", "روز دوشنبه", by=member)
    assert await desk.agree(home, token, rooms.clock.now(), by=member)
    assert await desk.readers(home) == 1
    (work,) = await room.next(AnnouncementState.AGREED)
    assert await room.start(work)
    (reader,) = await room.readers(work, 0, 10)
    assert (reader.key, reader.language) == (key, "fa")
    assert await room.tell(work, reader, SAID)
    assert not await room.tell(work, reader, SAID)
    assert await room.sent_since(60.0) == 1
    assert await room.readers(work, 0, 10) == ()
    assert await room.end(work)
    assert await rooms.texts() == ["x"]
    heard = await room.newsletter(key)
    assert heard is not None
    assert heard.agreed
    assert heard.just
    (listed,) = await desk.of(home)
    assert (listed.state, listed.told) == (AnnouncementState.DONE, 1)
    assert not await desk.cancel(home, token, by=member)


async def test_weeks_are_counted_and_folded(rooms: Rooms) -> None:
    home = await rooms.association()
    member = await rooms.member(home)
    counted = (Counted(measure=Measure.ACTIVE, dimension=""),
               Counted(measure=Measure.LANGUAGE, dimension="fa"))  # fmt: skip
    for name in "123456":
        key = await rooms.person(home, name)
        await rooms.turn(key, counted=counted)
        await rooms.turn(key, counted=counted)
        await rooms.lay(key, home)
        handoff = max(await rooms.helpers.queue(home), key=lambda one: one.id)
        rooms.clock.pass_(minutes=5)
        assert await rooms.helpers.take(home, handoff.token, member)
        await rooms.helpers.close(home, handoff.token, member)
    assert await rooms.count("seen") == 12
    before = await Counts(rooms.book).figures(home)
    assert before.weeks
    await rooms.store.erase(ConversationKey(channel="test", chat="6", person="6"))
    assert await rooms.count("seen") == 10
    rooms.clock.pass_(days=15)
    await rooms.store.sweep(rooms.clock.now())
    assert await rooms.count("seen") == 0
    assert await rooms.count("tally") >= 1
    figures = await Counts(rooms.book).figures(home)
    assert list(figures.waiting.values()) == [5]


async def test_a_wrong_answer_is_marked_once_and_settled(rooms: Rooms) -> None:
    home = await rooms.association()
    member = await rooms.member(home)
    _, handoff = await rooms.laid(home)
    thread = await rooms.helpers.read(home, handoff.token, member)
    assert thread is not None
    line = next(line.id for line in thread.lines if line.shared.side is Side.BOT)
    reviews = Reviews(rooms.book)
    wrong = WrongAnswer(about="le délai", said="un an", right="deux mois")
    number = await reviews.mark(home, member, wrong, line)
    assert number is not None
    assert await reviews.mark(home, member, wrong, line) is None
    found = await reviews.get(number)
    assert found is not None
    assert found[0].wrong == wrong
    assert found[1], "the person's own words are there, to be kept out"
    assert await reviews.settle(number, ReviewState.REFUSED, because="c'est juste")
    assert not await reviews.settle(number, ReviewState.TAKEN)
    (settled,) = await reviews.of(home)
    assert (settled.state, settled.wrong.said, settled.line) == (ReviewState.REFUSED, "", None)
    assert await reviews.listed() == []


async def test_a_member_comes_in_and_goes(rooms: Rooms) -> None:
    home = await rooms.association()
    members, sessions = Members(rooms.book), Sessions(rooms.book)
    worker = await rooms.member(home)
    boss = await rooms.member(home, Role.COORDINATOR)
    found = await members.find_by_login("M1@example.org")
    assert [one.enrolled.id for one in found] == [worker]
    assert await members.use_totp_step(worker, 7)
    assert not await members.use_totp_step(worker, 7)
    cookie = await sessions.start(worker)
    rooms.clock.pass_(minutes=2)
    assert isinstance(await sessions.visit(cookie), Enrolled)
    await sessions.end_all(worker, but=cookie)
    enrolled = await members.get(worker)
    assert enrolled is not None
    passkeys = Passkeys(rooms.book)
    passkey = Passkey(credential="YQ", public_key="YQ", name="Device", added=rooms.clock.now(),
                      host="localhost")  # fmt: skip
    assert await passkeys.add(enrolled, passkey)
    assert not await passkeys.add(enrolled, passkey)
    assert await passkeys.used("YQ", 3)
    assert not await passkeys.used("YQ", 3)
    values = Member(name="Other", login="m1@example.org")
    assert await members.change(home, worker, values, Role.VOLUNTEER, by=boss)
    assert await members.remove(home, worker, by=boss)
    assert await sessions.visit(cookie) is None
    assert await passkeys.find("YQ") is None
    rooms.clock.pass_(days=366)
    await rooms.store.sweep(rooms.clock.now())
    assert worker not in await members.names(home)
    assert await Audit(rooms.book).unbroken(home)


async def test_who_tries_too_often_waits_and_a_right_try_does_not_count(rooms: Rooms) -> None:
    attempts = Attempts(rooms.book)
    for _ in range(3):  # at the very same moment
        one = await attempts.begin(login="m1", network="here")
        assert one.wait == 0.0
        await attempts.right(one)
    assert await rooms.count("sign_in_attempt") == 0
    tries = [await attempts.begin(login="m1", network="here") for _ in range(LIMITS[LOGIN])]
    assert [one.wait for one in tries] == [0.0] * LIMITS[LOGIN]
    assert (await attempts.begin(login="m1", network="here")).wait > 0
    await attempts.right(tries[0])
    assert (await attempts.begin(login="m1", network="here")).wait == 0.0


async def test_the_trail_cannot_be_changed_and_all_goes_with_an_association(rooms: Rooms) -> None:
    home = await rooms.association()
    await rooms.laid(home)
    for statement in ("UPDATE audit SET action = 'x'", "DELETE FROM audit"):
        with pytest.raises(StoreError):
            await poke(rooms.store, statement)
    assert len(await Audit(rooms.book).trail(home)) >= 3
    assert await Organisations(rooms.book).remove(home)
    for table in ("handoff", "handoff_line", "handoff_file", "invitation", "belonging"):
        assert await rooms.count(table) == 0
    assert await Audit(rooms.book).unbroken(home)
