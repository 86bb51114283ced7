"""The service's loop: what helpers say is put into the person's language and sent once; people hear
who listens, and that nobody does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from handing_kit import Rendering
from handoff_kit import A, Rooms, shared
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from office_kit import NAME, Office
from scripted import Listener, services

from bot.errors import EngineError, StoreError, UnreadableMedia
from bot.model import (
    Attachment,
    Consent,
    Desk,
    Transcript,
)
from bot.partners.desk_words import Words
from bot.partners.model import Canned
from bot.stores.sql.partners.lines import LineState, Reason
from bot.turns import CONSENT_VERSION


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    rooms = Rooms(tmp_path)
    await rooms.store.open()
    office = Office(rooms)
    await office.open()
    yield office
    await rooms.store.close()


async def test_who_listens_is_said_at_once_and_once(office: Office) -> None:
    assert await office.heard() == []
    await office.take()
    assert await office.heard() == [office.phrase("handoff-taken")]
    assert office.rang == ["test"]
    assert await office.heard() == []


async def test_words_arrive_in_the_persons_language_spoken_and_with_who_says_them(
    office: Office,
) -> None:
    await office.take()
    await office.heard()
    await office.say("Venez lundi")
    await office.say("À neuf heures")
    await office.look()
    first, second = await office.rooms.sent()
    assert first.reply.text == f"{office.phrase('handoff-says')} fa: Venez lundi"
    assert first.audio == b"OggS" + first.reply.text.encode()
    assert second.reply.text == "fa: À neuf heures"  # nobody else spoke in between
    assert second.reply.language == "fa"
    assert await office.heard() == []
    line = await office.last()
    assert (line.state, line.delivered, line.shared.translation) == (
        LineState.SENT, True, "fa: À neuf heures",
    )  # fmt: skip


async def test_after_the_bot_has_spoken_the_person_hears_again_who_speaks(office: Office) -> None:
    await office.take()
    await office.heard()
    await office.say("Un")
    await office.heard()
    await office.rooms.turn(office.key, replies=("112",), state=office.state)
    await office.rooms.sent()
    await office.say("Deux")
    assert await office.heard() == [f"{office.phrase('handoff-says')} fa: Deux"]


async def test_what_matters_waits_for_the_helpers_yes(office: Office) -> None:
    await office.take()
    await office.heard()
    office.rendering.critical = True
    line = await office.say("Prenez deux comprimés")
    assert await office.heard() == []
    read = await office.last()
    assert (read.state, read.reason) == (LineState.PROPOSED, Reason.CRITICAL)
    assert (read.shared.translation, read.shared.back) == (
        "fa: Prenez deux comprimés", "Prenez deux comprimés",
    )  # fmt: skip
    assert await office.rooms.helpers.agree(office.home, office.token, office.member, line)
    assert await office.heard() == [f"{office.phrase('handoff-says')} fa: Prenez deux comprimés"]


async def test_a_rough_translation_waits_too(office: Office) -> None:
    await office.take()
    office.rendering.approximate = True
    await office.say("Bonjour")
    await office.look()
    assert (await office.last()).reason is Reason.APPROXIMATE


async def test_what_cannot_be_translated_is_not_sent_and_the_helper_sees_why(
    office: Office,
) -> None:
    await office.take()
    await office.heard()
    office.rendering.refuses = frozenset({"Bref"})
    await office.say("Bref")
    assert await office.heard() == []
    line = await office.last()
    assert (line.state, line.reason) == (LineState.FAILED, Reason.MISSING)


async def test_the_same_language_needs_no_translation(office: Office) -> None:
    await office.take()
    await office.heard()
    await office.say("دوشنبه بیایید", language="fa-AF")
    assert await office.heard() == [f"{office.phrase('handoff-says')} دوشنبه بیایید"]
    assert office.rendering.seen == []


async def test_a_helpers_voice_is_written_down_and_read_back_first(office: Office) -> None:
    await office.take()
    await office.heard()
    office.listener.says = Transcript(text="Venez lundi", language="fr", confidence=0.6)
    sound = Attachment(name="voice.ogg", mime="audio/ogg", data=b"helper's voice")
    line = await office.say("", files=(sound,))
    assert await office.heard() == []
    assert office.listener.calls == [(b"helper's voice", "fr", ())]
    read = await office.last()
    assert (read.state, read.reason) == (LineState.PROPOSED, Reason.VOICE)
    assert (read.shared.text, read.shared.heard) == ("Venez lundi", 0.6)
    await office.rooms.helpers.agree(office.home, office.token, office.member, line)
    await office.look()
    (sent,) = await office.rooms.sent()
    assert sent.reply.text == f"{office.phrase('handoff-says')} fa: Venez lundi"
    assert sent.document is None  # the helper's own voice stays with the association


async def test_a_recording_without_words_is_said_to_have_none(office: Office) -> None:
    await office.take()
    office.listener.says = Transcript(text="", language="fr", confidence=0.0)
    await office.say("", files=(Attachment(name="v.ogg", mime="audio/ogg", data=b"x"),))
    await office.look()
    line = await office.last()
    assert (line.state, line.reason) == (LineState.FAILED, Reason.UNHEARD)


async def test_a_photo_of_the_helper_arrives(office: Office) -> None:
    await office.take()
    await office.heard()
    photo = Attachment(name="plan.jpg", mime="image/jpeg", data=b"map")
    await office.say("Voici le plan", files=(photo,))
    await office.look()
    words, file = await office.rooms.sent()
    assert words.reply.text.endswith("fa: Voici le plan")
    assert file.reply.text == office.phrase("handoff-sends")
    assert file.document == b"map"
    assert file.reply.document is not None
    assert file.reply.document.name == "plan.jpg"


async def test_an_engine_that_fails_is_asked_again_and_then_the_helper_is_told(
    office: Office,
) -> None:
    await office.take()
    await office.heard()
    office.rendering.fails = 1
    await office.say("Bonjour")
    await office.say("Au revoir")
    assert await office.heard() == []  # the second one waits behind the first
    office.rooms.clock.pass_(seconds=11)
    assert len(await office.heard()) == 2
    office.rendering.fails = 99
    await office.say("Encore")
    for _ in range(3):
        await office.look()
        office.rooms.clock.pass_(seconds=11)
    line = await office.last()
    assert (line.state, line.reason) == (LineState.FAILED, Reason.ENGINE)


async def test_who_wants_no_voice_gets_none(tmp_path: Path) -> None:
    rooms = Rooms(tmp_path)
    await rooms.store.open()
    office = Office(rooms)
    await office.open(voice=False)
    await office.take()
    await office.look()
    assert [one.audio for one in await rooms.sent()] == [None]
    assert office.speaker.calls == []
    await rooms.store.close()


async def test_the_language_is_the_one_that_the_person_speaks_now(office: Office) -> None:
    await office.take()
    await office.heard()
    await office.rooms.turn(office.key, state=replace(office.state, language="en"))
    await office.say("Bonjour")
    assert await office.heard() == [f"{office.phrase('handoff-says', 'en')} en: Bonjour"]


async def test_a_language_without_sentences_of_ours_hears_the_lead_apart(office: Office) -> None:
    await office.take()
    await office.heard()
    await office.rooms.turn(office.key, state=replace(office.state, language="ur"))
    await office.say("Bonjour")
    assert await office.heard() == [office.phrase("handoff-says", "fr"), "ur: Bonjour"]


async def test_remote_engines_work_for_those_who_agreed_alone(tmp_path: Path) -> None:
    rooms = Rooms(tmp_path)
    await rooms.store.open()
    remote = Rendering()
    office = Office(rooms)
    office.services = replace(office.services, consented=replace(office.services, rendering=remote))
    office.restart()
    await office.open()
    await office.take()
    await office.say("Un")
    await office.look()
    assert (len(office.rendering.seen), len(remote.seen)) == (1, 0)
    yes = Consent(version=CONSENT_VERSION, at=rooms.clock.now(), language="fa", remote=True)
    await rooms.turn(office.key, state=replace(office.state, consent=yes))
    await office.say("Deux")
    await office.look()
    assert (len(office.rendering.seen), len(remote.seen)) == (1, 1)
    await rooms.store.close()


# --- who is there ---------------------------------------------------------------------------------


async def test_the_last_words_come_before_the_goodbye(office: Office) -> None:
    await office.take()
    await office.heard()
    await office.say("Bonne chance")
    await office.rooms.helpers.close(office.home, office.token, office.member)
    assert await office.heard() == [
        f"{office.phrase('handoff-says')} fa: Bonne chance",
        office.phrase("handoff-ended"),
    ]


async def test_words_to_who_has_ended_it_are_not_sent(office: Office) -> None:
    await office.take()
    await office.heard()
    await office.say("Bonjour")
    await office.rooms.turn(office.key, state=office.state, desk=Desk(closes=True))
    assert await office.heard() == []
    line = await office.last()
    assert (line.state, line.reason) == (LineState.FAILED, Reason.GONE)


async def test_words_to_who_has_everything_deleted_are_not_sent(office: Office) -> None:
    await office.take()
    await office.heard()
    await office.say("Bonjour")
    await office.rooms.turn(office.key, replies=("deleted",), erase=True)
    assert await office.heard() == ["deleted"]


async def test_who_is_put_back_hears_it_and_who_is_taken_again_too(office: Office) -> None:
    await office.take()
    await office.heard()
    await office.rooms.helpers.release(office.home, office.token, office.member)
    assert await office.heard() == [office.phrase("handoff-released")]
    await office.take()
    assert await office.heard() == [office.phrase("handoff-taken")]


async def test_who_was_put_back_and_taken_again_in_a_blink_hears_nothing(office: Office) -> None:
    await office.take()
    await office.heard()
    await office.rooms.helpers.release(office.home, office.token, office.member)
    await office.take()
    assert await office.heard() == []


async def test_ten_minutes_of_silence_are_told_with_other_places(office: Office) -> None:
    office.rooms.clock.pass_(minutes=11)
    assert await office.heard() == [
        office.phrase("handoff-silent-waiting"),
        office.phrase("handoff-elsewhere"),
    ]
    assert "112" in office.phrase("handoff-elsewhere")
    office.rooms.clock.pass_(minutes=11)
    assert await office.heard() == []
    await office.take()
    await office.heard()
    await office.rooms.turn(
        office.key, state=office.state, desk=Desk(lines=(shared(office.rooms.clock),))
    )
    office.rooms.clock.pass_(minutes=11)
    assert await office.heard() == [
        office.phrase("handoff-silent-taken"),
        office.phrase("handoff-elsewhere"),
    ]


# --- canned sentences -----------------------------------------------------------------------------


async def test_canned_sentences_are_worded_once_in_the_languages_of_the_association(
    tmp_path: Path,
) -> None:
    rooms = Rooms(tmp_path)
    await rooms.store.open()
    office = Office(rooms)
    office.rendering.refuses = frozenset({"Rien"})
    home = await rooms.association(replace(A, languages=("fa", "ar", "fr")))
    member = await rooms.member(home)
    for text in ("Venez lundi", "Rien"):
        await rooms.helpers.add_canned(home, member, Canned(title="t", text=text, language="fr"))
    words = Words(office.work, office.services, every=0.05)
    task = asyncio.create_task(words.wording(lambda channel: None))
    async with asyncio.timeout(5):
        while not all(one.ready for one in await rooms.helpers.canned(home)):
            await asyncio.sleep(0.05)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    first, second = await rooms.helpers.canned(home)
    assert [(one.language, one.text) for one in first.sentence.wordings] == [
        ("fa", "fa: Venez lundi"), ("ar", "ar: Venez lundi"),
    ]  # fmt: skip
    assert second.sentence.wordings == ()
    assert len(office.rendering.seen) == 4
    await rooms.store.close()


# --- whatever fails -------------------------------------------------------------------------------


class Failing:
    """The store's work, which fails before or after any of its steps: as if the process had been
    killed there."""

    def __init__(self, work: object, plan: list[str]) -> None:
        self._work, self._plan = work, plan

    def __getattr__(self, name: str) -> object:
        step = getattr(self._work, name)

        async def call(*given: object) -> object:
            what = self._plan.pop() if self._plan else "works"
            if what == "before":
                raise StoreError("killed before")
            result = await step(*given)
            if what == "after":
                raise StoreError("killed after")
            return result

        return call


@settings(
    max_examples=12, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(plan=st.lists(st.sampled_from(["works", "before", "after"]), max_size=25))
def test_killed_between_any_two_steps_everything_is_said_once_and_in_order(
    tmp_path_factory: pytest.TempPathFactory, plan: list[str]
) -> None:
    async def run() -> list[str]:
        rooms = Rooms(tmp_path_factory.mktemp("killed"))
        await rooms.store.open()
        office = Office(rooms, speaker=None)
        await office.open()
        await office.take()
        await office.say("un")
        await office.say("deux")
        await rooms.helpers.close(office.home, office.token, office.member)
        office.restart(Failing(office.work, plan))
        for _ in range(60):
            try:
                await office.look()
            except StoreError:
                # A new process knows nothing of the old one.
                office.restart(Failing(office.work, plan))
        texts = await rooms.texts()
        await rooms.store.close()
        return texts

    assert [text.split()[-1] for text in asyncio.run(run())] == ["un", "deux", LAST_WORD]


LAST_WORD = services().phrases.say("fa", "handoff-ended", name=NAME).split()[-1]


async def test_one_persons_trouble_is_not_everybodys(office: Office) -> None:
    other, found = await office.rooms.laid(office.home, "2")
    await office.take()
    await office.rooms.helpers.take(office.home, found.token, office.member)
    await office.rooms.book.run(
        lambda tx: (
            tx.execute(
                "UPDATE conversation SET state = x'00', address = x'00' WHERE id = 1"
            ).rowcount
        )
    )
    assert len(await office.heard()) == 1  # the other one hears that somebody listens
    assert await office.heard() == []
    assert other.chat == "2"


async def test_a_voice_that_fails_leaves_the_words(office: Office) -> None:
    office.speaker.error = EngineError("no")
    await office.take()
    await office.look()
    (sent,) = await office.rooms.sent()
    assert sent.reply.text == office.phrase("handoff-taken")
    assert sent.audio is None


async def test_a_long_recording_in_one_delays_nobody_else(office: Office) -> None:
    released = asyncio.Event()

    class Slow(Listener):
        async def transcribe(self, recording: bytes, **given: object) -> Transcript:
            await released.wait()
            return Transcript(text="Enfin", language="fr", confidence=0.9)

    office.services = replace(office.services, listener=Slow())
    office.restart()
    _, other = await office.rooms.laid(office.home, "2")
    await office.take()
    await office.rooms.helpers.take(office.home, other.token, office.member)
    sound = Attachment(name="v.ogg", mime="audio/ogg", data=b"x")
    await office.say("", files=(sound,))
    await office.rooms.helpers.say(
        office.home, other.token, office.member, "Bonjour", language="fr"
    )
    working = asyncio.create_task(office.words.translating(lambda channel: None))
    async with asyncio.timeout(5):
        while not await office.work.lines(LineState.AGREED):
            await asyncio.sleep(0.02)
    assert (await office.last()).state is LineState.ASKED
    released.set()
    async with asyncio.timeout(5):
        while (await office.last()).state is not LineState.PROPOSED:
            await asyncio.sleep(0.02)
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)


@pytest.mark.parametrize("error", [UnreadableMedia("no"), ValueError("a bug")])
async def test_a_recording_that_breaks_the_recogniser_fails_alone(
    office: Office, error: Exception
) -> None:
    await office.take()
    await office.heard()
    office.listener.error = error
    sound = Attachment(name="v.ogg", mime="audio/ogg", data=b"x")
    await office.say("", files=(sound,))
    for _ in range(3):
        assert await office.heard() == []
        office.rooms.clock.pass_(seconds=11)
    line = await office.last()
    expected = Reason.UNHEARD if isinstance(error, UnreadableMedia) else Reason.ENGINE
    assert (line.state, line.reason) == (LineState.FAILED, expected)
    await office.say("Bonjour")
    assert len(await office.heard()) == 1


async def test_a_voice_with_a_bug_leaves_the_words(office: Office) -> None:
    office.speaker.error = ValueError("a bug")
    await office.take()
    assert await office.heard() == [office.phrase("handoff-taken")]
