"""Hand-offs in the store: what was agreed to and nothing else, to one association and no other, by
one helper at a time, gone when it must be."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from handoff_kit import SECRET_FILE, SECRET_WORDS, START, A, B, Rooms, packet, shared

from bot.errors import StoreError
from bot.model import Desk, HandoffState, Message, Reply, Side, Turn, Urgency, Why
from bot.partners.model import Canned, Hours, Role, Wording
from bot.stores.sql.partners.audit import Audit
from bot.stores.sql.partners.handoffs import Handoffs
from bot.stores.sql.partners.lines import LineState, Reason
from bot.stores.sql.partners.members import Members
from bot.stores.sql.partners.organisations import Organisations


@pytest.fixture
async def rooms(home: Path) -> AsyncIterator[Rooms]:
    rooms = Rooms(home)
    await rooms.store.open()
    yield rooms
    await rooms.store.close()


# --- what a person lays there ---------------------------------------------------------------------


async def test_what_was_agreed_to_lies_at_the_desk_and_nobody_else_can_read_it(
    rooms: Rooms,
) -> None:
    home = await rooms.association()
    _, handoff = await rooms.laid(home, urgency=Urgency.SOON)
    assert (handoff.state, handoff.urgency, handoff.why, handoff.language) == (
        HandoffState.WAITING, Urgency.SOON, Why.ASKED, "fa",
    )  # fmt: skip
    thread = await rooms.helpers.read(home, handoff.token, None)
    assert thread is not None
    first, photo, answer = thread.lines
    assert (first.shared.text, first.shared.translation) == (SECRET_WORDS, "un mot caché")
    assert first.shared.heard == 0.8
    assert [line.state for line in thread.lines] == [LineState.SAID] * 3
    assert answer.shared.side is Side.BOT
    (file,) = photo.files
    found = await rooms.helpers.file(home, file.token, None)
    assert found is not None
    assert (found.name, found.mime, found.data) == ("photo-1.jpg", "image/jpeg", SECRET_FILE)
    assert SECRET_WORDS.encode() not in await rooms.at_rest()
    assert SECRET_FILE not in await rooms.at_rest()


async def test_the_conversation_carries_its_open_hand_off(rooms: Rooms) -> None:
    home = await rooms.association()
    key, handoff = await rooms.laid(home)
    loaded = (await rooms.store.load(key)).handoff
    assert loaded is not None
    assert (loaded.state, loaded.organisation, loaded.language, loaded.asked_at) == (
        HandoffState.WAITING, "Association A", "fr", START,
    )  # fmt: skip
    await rooms.helpers.take(home, handoff.token, None)
    taken = await rooms.store.load(key)
    assert taken.handed
    assert taken.talks
    await rooms.helpers.close(home, handoff.token, None)
    assert (await rooms.store.load(key)).handoff is None


async def test_it_is_not_kept_in_the_state_of_the_conversation(rooms: Rooms) -> None:
    home = await rooms.association()
    key, handoff = await rooms.laid(home)
    await rooms.turn(key)  # saved while it was open
    await rooms.helpers.close(home, handoff.token, None)
    assert (await rooms.store.load(key)).handoff is None


@pytest.mark.parametrize("why", ["foreign", "gone", "no-handoffs", "not-invited"])
async def test_nothing_is_laid_at_a_desk_that_is_not_the_persons(rooms: Rooms, why: str) -> None:
    home, other = await rooms.association(), await rooms.association(B)
    key = await rooms.person(home)
    where = home
    if why == "foreign":
        where = other
    elif why == "gone":
        await Organisations(rooms.book).remove(home)
    elif why == "no-handoffs":
        await Organisations(rooms.book).change(home, replace(A, handoffs=False))
    else:
        key = replace(key, chat="9", person="9")
    instead = (Reply(text="not possible", speech="", language="fr"),)
    desk = Desk(organisation=where, packet=packet(rooms.clock), instead=instead)
    await rooms.turn(key, replies=("handed over",), desk=desk)
    assert await rooms.texts() == ["not possible"]
    assert await rooms.count("handoff") == 0
    assert await rooms.count("handoff_line") == 0


async def test_a_second_yes_adds_to_the_one_that_is_open(rooms: Rooms) -> None:
    home = await rooms.association()
    key, handoff = await rooms.laid(home)
    await rooms.lay(key, home, Urgency.NOW)
    (found,) = await rooms.helpers.queue(home)
    assert found.id == handoff.id
    assert found.urgency is Urgency.NOW
    await rooms.lay(key, home, Urgency.USUAL)
    (found,) = await rooms.helpers.queue(home)
    assert found.urgency is Urgency.NOW  # never less urgent by itself
    assert await rooms.count("handoff_line") == 9


async def test_a_turn_that_is_finished_twice_is_laid_once(rooms: Rooms) -> None:
    home = await rooms.association()
    key = await rooms.person(home)
    await rooms.store.accept([Message(id="m", key=key, sent_at=START, text="oui")])
    item = await rooms.store.claim(())
    assert item is not None
    turn = Turn(
        replies=(), conversation=await rooms.store.load(key),
        desk=Desk(organisation=home, packet=packet(rooms.clock)),
    )  # fmt: skip
    await asyncio.gather(*(rooms.store.finish(item, turn) for _ in range(3)))
    assert await rooms.count("handoff") == 1
    assert await rooms.count("handoff_line") == 3


# --- the desk -------------------------------------------------------------------------------------


async def test_the_desk_says_who_is_there_and_when(rooms: Rooms) -> None:
    monday = Hours(weekday=0, opens=time(9), closes=time(17))
    home = await rooms.association(replace(A, hours=(monday,), reads="es"))
    await rooms.member(home, languages=("fa-AF", "fr"))
    key = await rooms.person(home)
    desk = await rooms.store.counter(key, "fa")
    assert desk is not None
    assert (desk.organisation, desk.name, desk.open, desk.speaks, desk.reads) == (
        home, "Association A", True, True, "es",
    )  # fmt: skip
    rooms.clock.pass_(hours=12)
    desk = await rooms.store.counter(key, "so")
    assert desk is not None
    assert (desk.open, desk.speaks) == (False, False)
    assert desk.opens is not None
    assert desk.opens.isoformat() == "2026-11-30T09:00:00+01:00"


async def test_there_is_no_desk_for_who_was_not_invited_or_where_none_is_taken_over(
    rooms: Rooms,
) -> None:
    home = await rooms.association()
    key = await rooms.person(home)
    assert await rooms.store.counter(replace(key, person="9", chat="9"), "fa") is None
    assert await rooms.store.counter(key, "fa") is not None
    await Organisations(rooms.book).change(home, replace(A, handoffs=False))
    assert await rooms.store.counter(key, "fa") is None
    await Organisations(rooms.book).remove(home)
    assert await rooms.store.counter(key, "fa") is None


# --- who may ------------------------------------------------------------------------------------


async def test_another_association_sees_and_changes_nothing(rooms: Rooms) -> None:
    home, other = await rooms.association(), await rooms.association(B)
    _, handoff = await rooms.laid(home)
    mine, stranger = await rooms.member(home), await rooms.member(other, Role.COORDINATOR)
    helpers, token = rooms.helpers, handoff.token
    assert await helpers.take(home, token, mine)
    line = await helpers.say(home, token, mine, "Bonjour", language="fr")
    assert line is not None
    file = (await helpers.read(home, token, mine)).lines[1].files[0].token  # type: ignore[union-attr]
    canned = await helpers.add_canned(home, mine, Canned(title="t", text="x", language="fr"))
    for organisation, member in ((other, stranger), (other, None), (home, stranger)):
        assert await helpers.queue(organisation, member) == []
        assert await helpers.read(organisation, token, member) is None
        assert await helpers.file(organisation, file, member) is None
        assert not await helpers.take(organisation, token, member)
        assert not await helpers.release(organisation, token, member)
        assert not await helpers.transfer(organisation, token, member, stranger)
        assert not await helpers.close(organisation, token, member)
        said = await helpers.say(organisation, token, member, "x", language="fr", canned=canned)
        assert said is None
        assert not await helpers.agree(organisation, token, member, line)
        assert not await helpers.withdraw(organisation, token, member, line)
    assert await helpers.canned(other) == []
    assert not await helpers.remove_canned(other, stranger, canned)
    assert not await helpers.transfer(home, token, mine, stranger)
    thread = await helpers.read(home, token, mine)
    assert thread is not None
    assert thread.handoff.member == mine
    assert len(thread.lines) == 4


async def test_a_row_does_not_open_with_the_key_of_another_association(rooms: Rooms) -> None:
    home, other = await rooms.association(), await rooms.association(B)
    _, handoff = await rooms.laid(home)
    await rooms.book.run(
        lambda tx: tx.execute("UPDATE handoff SET organisation = ?", other).rowcount
    )
    with pytest.raises(StoreError):
        await rooms.helpers.read(other, handoff.token, None)


async def test_volunteers_see_what_nobody_has_and_what_is_theirs(rooms: Rooms) -> None:
    home = await rooms.association()
    _, handoff = await rooms.laid(home)
    one, two = [await rooms.member(home, Role.VOLUNTEER) for _ in range(2)]
    worker, helpers, token = await rooms.member(home), rooms.helpers, handoff.token
    assert len(await helpers.queue(home, one)) == len(await helpers.queue(home, two)) == 1
    thread = await helpers.read(home, token, two)
    assert thread is not None
    file = thread.lines[1].files[0].token
    assert await helpers.take(home, token, one)
    assert await helpers.queue(home, two) == []
    assert await helpers.read(home, token, two) is None
    assert await helpers.file(home, file, two) is None
    assert await helpers.read(home, token, one) is not None
    assert await helpers.read(home, token, worker) is not None  # who may transfer and see to it
    assert await helpers.say(home, token, worker, "x", language="fr") is None  # but not speak


async def test_who_was_removed_sees_nothing_and_what_they_had_waits_again(rooms: Rooms) -> None:
    home = await rooms.association()
    _, handoff = await rooms.laid(home)
    await rooms.member(home, Role.COORDINATOR)
    member, helpers, token = await rooms.member(home), rooms.helpers, handoff.token
    await helpers.take(home, token, member)
    assert await Members(rooms.book).remove(home, member)
    assert await helpers.queue(home, member) == []
    assert await helpers.read(home, token, member) is None
    assert await helpers.say(home, token, member, "x", language="fr") is None
    (found,) = await helpers.queue(home)
    assert (found.state, found.member) == (HandoffState.WAITING, None)


async def test_of_many_who_take_it_one_has_it(rooms: Rooms) -> None:
    home = await rooms.association()
    _, handoff = await rooms.laid(home)
    members = [await rooms.member(home) for _ in range(6)]
    async with AsyncExitStack() as stack:
        books = [await stack.enter_async_context(rooms.own_book()) for _ in range(3)]
        doors = [Handoffs(book) for book in books] * 2
        taken = await asyncio.gather(
            *(
                door.take(home, handoff.token, member)
                for door, member in zip(doors, members, strict=True)
            )
        )
    assert taken.count(True) == 1
    (found,) = await rooms.helpers.queue(home)
    assert found.member == members[taken.index(True)]


async def test_a_colleague_takes_over_and_only_they_go_on(rooms: Rooms) -> None:
    home = await rooms.association()
    _, handoff = await rooms.laid(home)
    one, two = await rooms.member(home), await rooms.member(home)
    helpers, token = rooms.helpers, handoff.token
    assert not await helpers.transfer(home, token, one, two)  # nobody has it yet
    await helpers.take(home, token, one)
    assert not await helpers.transfer(home, token, two, two)
    assert await helpers.transfer(home, token, one, two)
    assert not await helpers.release(home, token, one)
    assert not await helpers.close(home, token, one)
    assert await helpers.say(home, token, one, "x", language="fr") is None
    assert await helpers.say(home, token, two, "x", language="fr") is not None


async def test_who_is_closed_hears_and_takes_nothing_more(rooms: Rooms) -> None:
    home = await rooms.association()
    _, handoff = await rooms.laid(home)
    member, helpers, token = await rooms.member(home), rooms.helpers, handoff.token
    assert await helpers.close(home, token, member)  # from the queue
    assert not await helpers.take(home, token, member)
    assert not await helpers.close(home, token, member)
    assert await helpers.queue(home) == []
    (found,) = await helpers.queue(home, member, closed=True)
    assert (found.ended_by, found.waited) == ("helper", 0.0)


# --- the list -----------------------------------------------------------------------------------


async def test_danger_stands_first_then_who_has_waited_longest(rooms: Rooms) -> None:
    home = await rooms.association()
    order = [Urgency.USUAL, Urgency.NOW, Urgency.SOON, Urgency.USUAL]
    for number, urgency in enumerate(order):
        await rooms.laid(home, str(number), urgency)
        rooms.clock.pass_(minutes=1)
    found = await rooms.helpers.queue(home)
    assert [one.urgency for one in found] == [
        Urgency.NOW,
        Urgency.SOON,
        Urgency.USUAL,
        Urgency.USUAL,
    ]
    assert [one.waited for one in found] == [180, 120, 240, 60]


async def test_waiting_counts_from_the_words_that_nobody_answered(rooms: Rooms) -> None:
    home = await rooms.association()
    key, handoff = await rooms.laid(home)
    member, helpers, token = await rooms.member(home), rooms.helpers, handoff.token
    await helpers.take(home, token, member)
    await helpers.say(home, token, member, "Bonjour", language="fr")
    await sent_on(rooms)
    rooms.clock.pass_(minutes=2)
    assert (await helpers.queue(home))[0].waited == 0  # it is the person's turn
    await rooms.turn(key, desk=Desk(lines=(shared(rooms.clock),)))
    rooms.clock.pass_(minutes=3)
    assert (await helpers.queue(home))[0].waited == 180


async def test_every_change_changes_the_version_and_looking_does_not(rooms: Rooms) -> None:
    home, other = await rooms.association(), await rooms.association(B)
    assert await rooms.helpers.version(home) == 0
    key, handoff = await rooms.laid(home)
    member, helpers, token = await rooms.member(home), rooms.helpers, handoff.token
    work = rooms.store.desk
    assert work is not None

    async def send() -> None:
        await sent_on(rooms)

    async def deliver() -> None:
        await rooms.sent()

    steps: list[Callable[[], Awaitable[object]]] = [
        lambda: helpers.take(home, token, member),
        lambda: helpers.say(home, token, member, "Bonjour", language="fr"),
        send,
        deliver,
        lambda: rooms.turn(key, desk=Desk(lines=(shared(rooms.clock),))),
        lambda: helpers.close(home, token, member),
        lambda: rooms.turn(key, erase=True),
    ]
    seen = [await helpers.version(home)]
    for step in steps:
        await step()
        seen.append(await helpers.version(home))
        await helpers.read(home, token, member)
        assert await helpers.version(home) == seen[-1]
    assert seen == sorted(set(seen))
    assert await helpers.version(other) == 0


async def test_the_trail_says_who_saw_and_did_what(rooms: Rooms) -> None:
    home = await rooms.association()
    _, handoff = await rooms.laid(home)
    member, helpers, token = await rooms.member(home), rooms.helpers, handoff.token
    for _ in range(3):
        await helpers.read(home, token, member)
    await helpers.take(home, token, member)
    await helpers.say(home, token, member, "Bonjour", language="fr")
    rooms.clock.pass_(hours=2)
    thread = await helpers.read(home, token, member)
    assert thread is not None
    await helpers.file(home, thread.lines[1].files[0].token, member)
    await helpers.close(home, token, member)
    trail = Audit(rooms.book)
    noted = [
        (entry.action, entry.member, entry.subject)
        for entry in reversed(await trail.trail(home))
        if entry.action.startswith("handoff")
    ]
    assert noted[0] == ("handoff-opened", None, handoff.id)
    assert [action for action, who, _ in noted[1:] if who == member] == [
        "handoff-seen", "handoff-taken", "handoff-said", "handoff-seen", "handoff-file",
        "handoff-closed",
    ]  # fmt: skip
    assert await trail.unbroken(home)


# --- what is said -------------------------------------------------------------------------------


async def test_the_persons_words_reach_the_helper_only_while_one_listens(rooms: Rooms) -> None:
    home = await rooms.association()
    key, handoff = await rooms.laid(home)
    member, helpers, token = await rooms.member(home), rooms.helpers, handoff.token
    over = (Reply(text="nobody listens", speech="", language="fa"),)
    for state, heard in (("waiting", 0), ("taken", 1), ("released", 1), ("closed", 1)):
        if state == "taken":
            await helpers.take(home, token, member)
        elif state == "released":
            await helpers.release(home, token, member)
        elif state == "closed":
            await helpers.close(home, token, member)
        await rooms.turn(key, desk=Desk(lines=(shared(rooms.clock, state),), instead=over))
        assert await rooms.texts() == ([] if state == "taken" else ["nobody listens"])
        thread = await helpers.read(home, token, member)
        assert thread is not None
        assert len(thread.lines) == 3 + heard


async def test_danger_marks_it_urgent(rooms: Rooms) -> None:
    home = await rooms.association()
    key, handoff = await rooms.laid(home)
    await rooms.helpers.take(home, handoff.token, None)
    await rooms.turn(key, desk=Desk(lines=(shared(rooms.clock),), urgent=True))
    assert (await rooms.helpers.queue(home))[0].urgency is Urgency.NOW


async def test_the_person_takes_the_bot_back_or_ends_it(rooms: Rooms) -> None:
    home = await rooms.association()
    key, handoff = await rooms.laid(home)
    member, helpers, token = await rooms.member(home), rooms.helpers, handoff.token
    work = rooms.store.desk
    assert work is not None
    await helpers.take(home, token, member)
    for changed in await work.changed():
        await work.announce(changed, ())
    await rooms.turn(key, desk=Desk(releases=True))
    (found,) = await helpers.queue(home)
    assert (found.state, found.member, found.ended_by) == (HandoffState.WAITING, None, "person")
    assert await work.changed() == ()  # they know
    rooms.clock.pass_(hours=1)
    assert await work.silent() == ()  # and wait for nobody
    assert await helpers.take(home, token, member)
    assert [one.state for one in await work.changed()] == [HandoffState.TAKEN]
    await rooms.turn(key, desk=Desk(closes=True))
    (found,) = await helpers.queue(home, closed=True)
    assert found.ended_by == "person"
    assert await work.changed() == ()


async def test_a_line_that_was_not_sent_can_be_withdrawn(rooms: Rooms) -> None:
    home = await rooms.association()
    _, handoff = await rooms.laid(home)
    member, helpers, token = await rooms.member(home), rooms.helpers, handoff.token
    work = rooms.store.desk
    assert work is not None
    await helpers.take(home, token, member)
    line = await helpers.say(home, token, member, "Bonjour", language="fr")
    assert line is not None
    (asked,) = await work.lines(LineState.ASKED)
    assert await work.put(asked, asked.said, LineState.PROPOSED, Reason.CRITICAL)
    assert await helpers.withdraw(home, token, member, line)
    assert not await helpers.agree(home, token, member, line)
    assert not await work.put(asked, asked.said, LineState.AGREED)
    line = await helpers.say(home, token, member, "Bonjour", language="fr")
    assert line is not None
    (asked,) = await work.lines(LineState.ASKED)
    await work.put(asked, asked.said, LineState.PROPOSED, Reason.CRITICAL)
    assert await helpers.agree(home, token, member, line)
    assert not await helpers.withdraw(home, token, member, line)
    (agreed,) = await work.lines(LineState.AGREED)
    results = await asyncio.gather(
        *(work.send(agreed, (Reply(text="سلام", speech="", language="fa"),)) for _ in range(5))
    )
    assert results.count(True) == 1
    assert await rooms.texts() == ["سلام"]
    thread = await helpers.read(home, token, member)
    assert thread is not None
    assert (thread.lines[-1].state, thread.lines[-1].delivered) == (LineState.SENT, True)


async def test_a_canned_sentence_is_not_translated_again(rooms: Rooms) -> None:
    home = await rooms.association()
    _, handoff = await rooms.laid(home)
    member, helpers, token = await rooms.member(home), rooms.helpers, handoff.token
    work = rooms.store.desk
    assert work is not None
    sentence = Canned(title="Venir", text="Venez lundi", language="fr")
    canned = await helpers.add_canned(home, member, sentence)
    (asked,) = await work.canned()
    assert (asked.token, asked.sentence) == (canned, sentence)
    easy = Wording(language="fa", text="دوشنبه بیایید", back="Venez lundi")
    await work.put_canned(asked, replace(sentence, wordings=(easy,)))
    assert await work.canned() == ()
    (ready,) = await helpers.canned(home)
    assert ready.ready
    await helpers.take(home, token, member)
    await helpers.say(home, token, member, sentence.text, language="fr", canned=canned)
    (line,) = await work.lines(LineState.AGREED)
    assert line.said.translation == "دوشنبه بیایید"
    await work.send(line, (Reply(text="x", speech="", language="fa"),))
    await work.put_canned(asked, replace(sentence, wordings=(replace(easy, critical=True),)))
    await helpers.say(home, token, member, sentence.text, language="fr", canned=canned)
    thread = await helpers.read(home, token, member)
    assert thread is not None
    assert (thread.lines[-1].state, thread.lines[-1].reason) == (
        LineState.PROPOSED, Reason.CRITICAL,
    )  # fmt: skip
    assert thread.lines[-1].shared.back == "Venez lundi"  # what the helper reads before the yes
    assert await helpers.remove_canned(home, member, canned)
    assert await helpers.canned(home) == []


# --- how it goes --------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["erase-everything", "erase"])
async def test_who_has_everything_deleted_is_gone_and_the_helper_sees_it(
    rooms: Rooms, how: str
) -> None:
    home = await rooms.association()
    key, handoff = await rooms.laid(home, urgency=Urgency.NOW)
    other, _ = await rooms.laid(home, "2")
    member, helpers, token = await rooms.member(home), rooms.helpers, handoff.token
    await helpers.take(home, token, member)
    await helpers.say(home, token, member, "Bonjour", language="fr")
    if how == "erase":
        await rooms.store.erase(key)
    else:
        await rooms.turn(key, replies=("deleted",), erase=True)
    thread = await helpers.read(home, token, member)
    assert thread is not None
    assert thread.lines == ()
    gone = thread.handoff
    assert (gone.state, gone.ended_by) == (HandoffState.CLOSED, "erased")
    assert (gone.urgency, gone.language) == (Urgency.USUAL, "und")
    assert await rooms.count("handoff_line") == 3  # the other person's
    assert await rooms.count("handoff_file") == 1
    assert (await rooms.store.load(other)).handoff is not None
    assert await rooms.store.desk.lines(LineState.ASKED) == ()  # type: ignore[union-attr]
    rooms.clock.pass_(days=1, seconds=1)
    await rooms.store.sweep(rooms.clock.now())
    assert await helpers.read(home, token, member) is None


async def test_what_was_closed_goes_after_the_retention_and_what_is_open_stays(
    rooms: Rooms,
) -> None:
    home = await rooms.association()
    first, closed = await rooms.laid(home)
    second, _ = await rooms.laid(home, "2")
    await rooms.helpers.close(home, closed.token, None)
    for _ in range(3):
        rooms.clock.pass_(days=10, seconds=1)
        assert await rooms.count("handoff") == 2
        await rooms.turn(first)
        await rooms.turn(second)
        await rooms.store.sweep(rooms.clock.now())
    assert [one.id for one in await rooms.helpers.queue(home)] == [closed.id + 1]
    assert await rooms.count("handoff") == 1
    assert await rooms.count("handoff_line") == 3


async def test_with_a_forgotten_conversation_its_hand_off_goes(rooms: Rooms) -> None:
    home = await rooms.association()
    await rooms.laid(home)
    await rooms.sent()
    rooms.clock.pass_(days=31)
    await rooms.store.sweep(rooms.clock.now())
    assert await rooms.count("handoff_line") == 0
    assert await rooms.helpers.queue(home) == []


# --- two processes ------------------------------------------------------------------------------

HELPER = """
import asyncio, sys
from pathlib import Path
sys.path.insert(0, sys.argv[5])
from store_kit import book_at
from bot.stores.sql.partners.handoffs import Handoffs
from datetime import UTC, datetime
class Clock:
    def now(self): return datetime.fromisoformat(sys.argv[4])
    def monotonic(self): return 0.0
async def main():
    folder, organisation, member = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    async with book_at(folder, Clock()) as book:
        helpers = Handoffs(book)
        (waiting,) = await helpers.queue(organisation, member)
        thread = await helpers.read(organisation, waiting.token, member)
        print(thread.lines[0].shared.translation)
        print(await helpers.take(organisation, waiting.token, member))
        await helpers.say(organisation, waiting.token, member, "Venez lundi", language="fr")
asyncio.run(main())
"""


async def test_the_console_is_another_process_without_the_master_key(rooms: Rooms) -> None:
    home = await rooms.association()
    key, handoff = await rooms.laid(home)
    member = await rooms.member(home)
    master = rooms.directory / "master.key"
    hidden = master.rename(rooms.directory / "elsewhere")
    command = [sys.executable, "-c", HELPER, str(rooms.directory), str(home), str(member),
               rooms.clock.now().isoformat(), str(Path(__file__).parent)]  # fmt: skip
    done = await asyncio.to_thread(
        subprocess.run, command, capture_output=True, text=True, timeout=60, check=False,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    hidden.rename(master)
    assert done.stdout.split("\n")[:2] == ["un mot caché", "True"], done.stderr
    work = rooms.store.desk
    assert work is not None
    (line,) = await work.lines(LineState.ASKED)
    assert (line.said.text, line.whom.key, line.whom.handoff) == ("Venez lundi", key, handoff.id)
    assert (await rooms.store.load(key)).handed


async def sent_on(rooms: Rooms) -> None:
    """The service's loops put what helpers said on its way."""
    work = rooms.store.desk
    assert work is not None
    for line in await work.lines(LineState.ASKED):
        await work.put(line, line.said, LineState.AGREED)
    for line in await work.lines(LineState.AGREED):
        await work.send(line, (Reply(text="x", speech="", language="fa"),))


# --- silence ------------------------------------------------------------------------------------


async def test_nobody_who_takes_it_is_told_after_ten_minutes_of_opening_hours(
    rooms: Rooms,
) -> None:
    monday = Hours(weekday=0, opens=time(14), closes=time(17))  # it is 13:00 in Paris
    home = await rooms.association(replace(A, hours=(monday,)))
    await rooms.laid(home)
    work = rooms.store.desk
    assert work is not None
    for minutes, told in ((30, 0), (31, 0), (8, 0), (2, 1)):
        rooms.clock.pass_(minutes=minutes)
        found = await work.silent()
        assert len(found) == told, rooms.clock.time
    assert await work.tell(found[0], (Reply(text="nobody", speech="", language="fa"),))
    assert not await work.tell(found[0], ())
    assert await rooms.texts() == ["nobody"]
    rooms.clock.pass_(hours=1)
    assert await work.silent() == ()


async def test_a_silent_helper_is_told_of_once_until_they_speak_again(rooms: Rooms) -> None:
    home = await rooms.association()
    key, handoff = await rooms.laid(home)
    member, helpers, token = await rooms.member(home), rooms.helpers, handoff.token
    work = rooms.store.desk
    assert work is not None
    rooms.clock.pass_(minutes=9)
    await helpers.take(home, token, member)
    for changed in await work.changed():
        await work.announce(changed, ())
    rooms.clock.pass_(minutes=9)
    assert await work.silent() == ()  # ten minutes from when somebody listened
    rooms.clock.pass_(minutes=1)
    (silent,) = await work.silent()
    assert await work.tell(silent, ())
    assert await work.silent() == ()
    await helpers.say(home, token, member, "Bonjour", language="fr")
    await sent_on(rooms)
    rooms.clock.pass_(minutes=20)
    assert await work.silent() == ()  # it is the person's turn
    await rooms.turn(key, desk=Desk(lines=(shared(rooms.clock),)))
    rooms.clock.pass_(minutes=10)
    (silent,) = await work.silent()
    await helpers.say(home, token, member, "Pardon", language="fr")
    assert not await work.tell(silent, ())  # they spoke at the last moment


async def test_a_helper_who_forgets_to_say_yes_to_a_proposal_is_silent(rooms: Rooms) -> None:
    home = await rooms.association()
    _, handoff = await rooms.laid(home)
    member, helpers, token = await rooms.member(home), rooms.helpers, handoff.token
    work = rooms.store.desk
    assert work is not None
    await helpers.take(home, token, member)
    for changed in await work.changed():
        await work.announce(changed, ())
    await helpers.say(home, token, member, "Venez lundi à 10 h", language="fr")
    (line,) = await work.lines(LineState.ASKED)
    await work.put(line, line.said, LineState.PROPOSED)
    rooms.clock.pass_(minutes=10)
    (silent,) = await work.silent()
    assert await work.tell(silent, ())
    assert await helpers.agree(home, token, member, line.line)
    await sent_on(rooms)
    rooms.clock.pass_(minutes=20)
    assert await work.silent() == ()


async def test_times_are_utc_seconds(rooms: Rooms) -> None:
    home = await rooms.association()
    _, handoff = await rooms.laid(home)
    assert handoff.opened == datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert handoff.opened - START == timedelta(0)


# --- what a look costs --------------------------------------------------------------------------


async def test_looks_that_come_every_second_read_by_index(tmp_path: Path) -> None:
    rooms = Rooms(tmp_path)
    await rooms.store.open()
    home = await rooms.association()
    _, handoff = await rooms.laid(home)
    await rooms.helpers.take(home, handoff.token, None)
    await rooms.helpers.say(home, handoff.token, None, "Bonjour", language="fr")
    work = rooms.store.desk
    assert work is not None
    seen: list[str] = []
    await rooms.book.run(lambda tx: tx.connection.set_trace_callback(seen.append))
    await work.lines(LineState.ASKED)
    await work.lines(LineState.AGREED)
    await work.changed()
    await work.silent()
    await work.canned()
    await rooms.helpers.version(home)
    await rooms.helpers.queue(home)
    await rooms.book.run(lambda tx: tx.connection.set_trace_callback(None))
    looks = {one for one in seen if one.lstrip().startswith("SELECT")}
    assert len(looks) >= 7

    def plans(look: str) -> list[str]:
        connection = rooms.store._writer._connection
        assert connection is not None
        return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {look}")]

    for look in looks:
        found = await rooms.book.run(lambda tx, look=look: plans(look))
        assert not [step for step in found if re.match(r"SCAN (?!CONSTANT)((?!INDEX).)*$", step)], (
            look,
            found,
        )
    await rooms.store.close()
