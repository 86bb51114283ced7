"""A team answers in its group chat: what is posted, what is passed on, and what never is."""

from __future__ import annotations

import asyncio
import sqlite3
from dataclasses import replace

import pytest
from org_kit import A
from room_kit import CHAT, MEANING, PERSON, SENTENCES, WORDS, Group
from scripted import services

from bot.errors import StoreError
from bot.model import HandoffState
from bot.partners.handing.offering import _asking
from bot.partners.rooms.posting import Posting
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sql.partners.room_work import tags
from bot.stores.sql.partners.rooms import CODE_SECONDS, MOST_ROOMS

# --- how a group becomes a room ---


async def test_a_code_works_once_and_says_who_sees_it(group: Group) -> None:
    code = await group.rooms.code(group.organisation, group.member)
    said = await group.says(f"/desk {code}")
    assert said is not None
    assert "Association A" in said
    assert "serveurs de Telegram" in said
    assert await group.says(f"/desk {code}", chat="-2") == group.sentence("room-code-wrong")
    [room] = await group.rooms.of(group.organisation)
    assert room.opened == group.clock.now()


async def test_of_many_groups_at_once_one_gets_the_code(group: Group) -> None:
    code = await group.rooms.code(group.organisation, group.member)
    said = await asyncio.gather(
        *(group.says(f"/desk {code}", chat=f"-{number}") for number in range(1, 30))
    )
    assert sum(text != group.sentence("room-code-wrong") for text in said) == 1


@pytest.mark.parametrize("code", ["", "x", "0" * 22])
async def test_another_code_opens_nothing(group: Group, code: str) -> None:
    await group.rooms.code(group.organisation, group.member)
    assert await group.says(f"/desk {code}") == group.sentence("room-code-wrong")
    assert await group.rooms.of(group.organisation) == []


async def test_an_old_code_opens_nothing(group: Group) -> None:
    code = await group.rooms.code(group.organisation, group.member)
    group.clock.pass_(seconds=CODE_SECONDS + 1)
    assert await group.says(f"/desk {code}") == group.sentence("room-code-wrong")


async def test_a_private_chat_is_no_room(group: Group) -> None:
    code = await group.rooms.code(group.organisation, group.member)
    assert await group.says(f"/desk {code}", chat="7") == group.sentence("room-only-group")
    await group.connect()


async def test_there_is_an_end_to_rooms(group: Group) -> None:
    for number in range(1, MOST_ROOMS + 1):
        code = await group.rooms.code(group.organisation, group.member)
        await group.says(f"/desk {code}", chat=f"-{number}")
    assert await group.rooms.code(group.organisation, group.member) is None


async def test_where_the_room_is_does_not_lie_in_the_file(group: Group) -> None:
    await group.connect()
    assert CHAT.encode() not in group.place.bytes_at_rest()


# --- what is posted ---


async def test_a_new_request_is_posted_once_without_saying_who_it_is(group: Group) -> None:
    await group.connect()
    await group.ask()
    [post] = await group.look()
    for shown in (WORDS, MEANING, "Nouvelle demande", "persan", "approximative", "Bientôt"):
        assert shown in post.text
    assert tags(post.text) is not None
    assert PERSON.person not in post.text
    assert PERSON.chat not in post.text
    assert await group.look() == []
    assert "telegram" in group.rang


async def test_a_photo_comes_with_it(group: Group) -> None:
    await group.connect()
    await group.ask(photo=b"the letter")
    words, photo = await group.look()
    assert b"the letter" in group.documents
    assert photo.document is not None
    assert tags(photo.text) == tags(words.text)


async def test_what_was_asked_before_the_group_was_connected_is_not_posted(group: Group) -> None:
    await group.ask()
    group.clock.pass_(seconds=1)
    await group.connect()
    assert await group.look() == []


async def test_nothing_is_posted_after_the_room_was_removed(group: Group) -> None:
    await group.connect()
    [room] = await group.rooms.of(group.organisation)
    assert await group.rooms.remove(group.organisation, room.token, group.member)
    await group.ask()
    assert await group.look() == []
    assert await group.says("bonjour") is None


async def test_another_association_s_room_hears_nothing(group: Group) -> None:
    other, _ = await Organisations(group.book).add(replace(A, name="Association B"))
    code = await group.rooms.code(other, group.member)
    await group.says(f"/desk {code}")
    await group.ask()
    assert await group.look() == []
    [waiting] = await group.handoffs.queue(group.organisation)
    assert waiting.state is HandoffState.WAITING
    [room] = await group.rooms.of(other)
    assert not await group.rooms.remove(group.organisation, room.token, group.member)


async def test_a_failing_disk_is_tried_again_and_posts_once(group: Group) -> None:
    await group.connect()
    await group.ask(photo=b"the letter")

    class Full:
        failures = 2

        async def put(self, *given: object, **more: object) -> object:
            if self.failures:
                self.failures -= 1
                raise StoreError("disk full")
            return await group.store.put(*given, **more)

    group.posting = Posting(group.store.rooms, SENTENCES, Full())
    assert await group.look() == []
    assert await group.look() == []
    assert len(await group.look()) == 2
    assert await group.look() == []


# --- what is passed on ---


async def request(group: Group) -> str:
    """A posted request, as it was written."""
    await group.connect()
    await group.ask()
    [post] = await group.look()
    return post.text


async def test_a_reply_takes_it_and_is_translated_and_sent(group: Group) -> None:
    posted = await request(group)
    said = await group.says("Venez demain.", answering=posted)
    assert said == group.sentence("room-passed-on")
    heard = await group.heard()
    assert any("fa: Venez demain." in text for text in heard)
    thread = await group.thread()
    assert thread.handoff.state is HandoffState.TAKEN
    assert thread.handoff.member is None


async def test_what_matters_is_read_back_first(group: Group) -> None:
    posted = await request(group)
    group.rendering.critical = True
    await group.says("Prenez ce médicament.", answering=posted)
    [check] = await group.look()
    for shown in ("fa: Prenez ce médicament.", "back of Prenez ce médicament.", "OK"):
        assert shown in check.text
    assert not any("médicament" in text for text in await group.heard())
    assert await group.says("OK", answering=check.text) == group.sentence("room-agreed")
    assert any("fa: Prenez ce médicament." in text for text in await group.heard())
    assert await group.says("ok", answering=check.text) == group.sentence("room-late")


async def test_no_withdraws_what_was_read_back(group: Group) -> None:
    posted = await request(group)
    group.rendering.critical = True
    await group.says("Prenez ce médicament.", answering=posted)
    [check] = await group.look()
    assert await group.says("non", answering=check.text) == group.sentence("room-withdrawn")
    assert not any("médicament" in text for text in await group.heard())


async def test_other_words_take_the_place_of_what_was_read_back(group: Group) -> None:
    posted = await request(group)
    group.rendering.critical = True
    await group.says("Prenez ce médicament.", answering=posted)
    [check] = await group.look()
    await group.says("Demandez à un médecin.", answering=check.text)
    [again] = await group.look()
    assert "Demandez à un médecin." in again.text
    assert [line.shared.text for line in (await group.thread()).lines] == [
        WORDS, "Demandez à un médecin.",
    ]  # fmt: skip


async def test_a_recording_is_understood_and_read_back(group: Group) -> None:
    posted = await request(group)
    group.hears("Venez demain.")
    await group.says(voice=b"sound", answering=posted)
    [check] = await group.look()
    assert "Venez demain." in check.text
    assert await group.says("oui", answering=check.text) == group.sentence("room-agreed")
    assert any("fa: Venez demain." in text for text in await group.heard())


async def test_what_cannot_be_translated_is_told(group: Group) -> None:
    posted = await request(group)
    group.rendering.refuses = True
    await group.says("Venez demain.", answering=posted)
    [failed] = await group.look()
    assert group.sentence("room-failed") in failed.text
    assert not any("Venez demain." in text for text in await group.heard())


async def test_the_person_s_further_words_are_posted(group: Group) -> None:
    posted = await request(group)
    await group.says("Venez demain.", answering=posted)
    await group.look()
    await group.goes_on("ساعت چند؟")
    [post] = await group.look()
    assert "fr: ساعت چند؟" in post.text
    assert tags(post.text) == tags(posted)
    assert "Nouvelle demande" not in post.text


async def test_the_second_try_of_a_message_is_no_second_line(group: Group) -> None:
    posted = await request(group)
    for _ in range(2):
        await group.says("Venez demain.", answering=posted, id="-100200300:99")
    assert sum("Venez demain." in text for text in await group.heard()) == 1


async def test_the_person_ends_it_and_the_team_is_told_once(group: Group) -> None:
    posted = await request(group)
    await group.leaves()
    [over] = await group.look()
    assert group.sentence("room-over") in over.text
    assert await group.look() == []
    assert await group.says("Allô ?", answering=posted) == group.sentence("room-gone")


# --- the team's commands ---


async def test_take_and_close(group: Group) -> None:
    posted = await request(group)
    assert await group.says("/take", answering=posted) == group.sentence("room-taken")
    assert await group.says("/take@bot", answering=posted) == group.sentence("room-held")
    assert await group.says("/close", answering=posted) == group.sentence("room-closed")
    assert await group.handoffs.queue(group.organisation) == []


async def test_what_a_colleague_has_in_the_console_is_left_to_them(group: Group) -> None:
    posted = await request(group)
    token = (await group.thread()).handoff.token
    assert await group.handoffs.take(group.organisation, token, group.member)
    for text in ("Venez demain.", "/take", "/close"):
        assert await group.says(text, answering=posted) == group.sentence("room-held")
    assert not any("Venez" in text for text in await group.heard())


async def test_what_answers_nothing_is_explained_and_never_for_the_bot(group: Group) -> None:
    await request(group)
    for text in ("je veux me suicider", "/help", "où faire ma demande", "stop", "efface tout"):
        assert await group.says(text) == group.sentence("room-how")
        assert await group.says(text, answering="no tag here") == group.sentence("room-how")


async def test_edited_messages_are_not_passed_on(group: Group) -> None:
    posted = await request(group)
    said = await group.says("Venez mardi.", answering=posted, edited=True)
    assert said == group.sentence("room-edited")
    assert not any("Venez" in text for text in await group.heard())


async def test_a_tag_of_another_association_is_unknown(group: Group) -> None:
    posted = await request(group)
    other, _ = await Organisations(group.book).add(replace(A, name="Association B"))
    code = await group.rooms.code(other, group.member)
    await group.says(f"/desk {code}", chat="-2")
    for text in ("Venez demain.", "/take", "/close"):
        said = await group.says(text, answering=posted, chat="-2")
        assert said == group.sentence("room-gone")
    assert (await group.thread()).handoff.state is HandoffState.WAITING


async def test_groups_that_are_no_rooms_and_people_are_for_the_corridor(group: Group) -> None:
    assert await group.says("bonjour") is None
    assert await group.says("bonjour", chat="7") is None
    await group.connect()
    assert await group.says("bonjour", chat="7") is None
    assert await group.says("bonjour", chat="-9") is None


async def test_who_is_erased_is_not_posted_even_if_it_waits(group: Group) -> None:
    """Telegram was away: what waits to be sent there is withdrawn."""
    await group.connect()
    await group.ask(photo=b"the letter")
    assert await group.posting.look(group.rang.append) == 2
    await group.store.erase(PERSON)
    [over] = await group.look()
    assert group.sentence("room-erased") in over.text
    group.clock.pass_(hours=2)
    await group.store.sweep(group.clock.now())
    async with asyncio.timeout(10):
        while any(path.is_file() for path in (group.place.directory / "media").rglob("*")):
            await asyncio.sleep(0.01)


async def test_after_an_erasure_the_team_is_asked_to_delete_what_it_has(group: Group) -> None:
    posted = await request(group)
    await group.store.erase(PERSON)
    [over] = await group.look()
    assert group.sentence("room-erased") in over.text
    assert tags(over.text) == tags(posted)
    assert await group.look() == []
    with sqlite3.connect(group.place.file) as file:
        payloads = file.execute("SELECT * FROM outbox WHERE payload IS NOT NULL")
        assert payloads.fetchall() == []


async def test_a_line_that_is_withdrawn_takes_no_post_with_it(group: Group) -> None:
    posted = await request(group)
    group.rendering.critical = True
    await group.says("Prenez ce médicament.", answering=posted)
    [check] = await group.look()
    await group.goes_on("ساعت چند؟")
    assert await group.posting.look(group.rang.append) == 1
    await group.says("non", answering=check.text)
    assert len(await group.look()) == 1


async def test_who_is_offered_a_hand_off_hears_whose_servers_see_it(group: Group) -> None:
    """Before the yes; and only where a group is connected."""
    desk = await group.store.counter(PERSON, "fa")
    assert desk is not None
    assert desk.platform == ""
    await group.connect()
    desk = await group.store.counter(PERSON, "fr")
    assert desk is not None
    assert desk.platform == "Telegram"
    offer = _asking(desk, "fr", services(), photo=False)
    assert "serveurs de Telegram" in offer.text
    assert "Telegram" not in _asking(replace(desk, platform=""), "fr", services(), photo=False).text


async def test_an_association_that_is_removed_takes_its_rooms_and_codes_with_it(
    group: Group,
) -> None:
    await group.connect()
    code = await group.rooms.code(group.organisation, group.member)
    assert await Organisations(group.book).remove(group.organisation)
    assert await group.says(f"/desk {code}", chat="-2") == group.sentence("room-code-wrong")
    assert await group.says("bonjour") is None
    with sqlite3.connect(group.place.file) as file:
        for table in ("room", "room_code", "room_post"):
            assert file.execute(f"SELECT * FROM {table}").fetchall() == []  # noqa: S608
