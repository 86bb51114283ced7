"""A no keeps nothing: nothing of what was said is in the sealed state, and it is told why."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from minute_kit import ASYLUM, QUESTION, SECRET, TAGS, Guest, phrase, texts
from scripted import KEY, PHRASES, Clock, message

from bot.model import (
    Answer,
    Consent,
    Conversation,
    Danger,
    Dialogue,
    Held,
    Interpreting,
    MediaKind,
    Offered,
    PendingPhoto,
    Question,
    Reminder,
    Reply,
    Transcript,
    Turn,
    Urgency,
    Voice,
    Why,
)
from bot.partners.onboarding import ANSWERED
from bot.partners.onboarding.keeping import committed, stateless
from bot.pipeline import respond
from bot.storage.records import dump
from bot.stores.sqlite import SqliteStore

WORD = "girouette"
"""A word that is in no sentence of ours: whatever was kept would have it."""
NO = Consent(version="v", at=Clock().now(), language="fr", keep=False)
TODAY = date(2026, 11, 30)


def full(now: Clock) -> Conversation:
    """A conversation that remembers as much as can be remembered."""
    held = Held(text=WORD, source="fr", found=WORD)
    return Conversation(
        key=KEY, language="fr", language_chosen=True, prefers_voice=False, speed=Voice.SLOW,
        voice="one", consent=NO, last_skill="admin_help",
        last_answer=Answer(text=WORD, language="fr", more=(WORD,)), more_given=1,
        pending_photo=PendingPhoto(refs=(), expires_at=now.now()), recent=(WORD, WORD),
        status_answers=(("status", WORD),), question=Question.HEARD,
        dialogue=Dialogue(name="draft", open="name", answers=(("name", WORD),)),
        interpreting=Interpreting(mine="fr", theirs="ar", held=held),
        lapses_at=now.now() + timedelta(minutes=30),
        reminders=(Reminder(day=TODAY, label=WORD, language="fr"),), failures=2,
        unsure=Transcript(text=WORD, language="fr", confidence=0.3), doubts=1,
        told=("hearing-poor:ps", "handoff-offered:danger:1", ANSWERED), detailed=True,
        large_text=True, translate_to="ar", organisation=7,
        offered=Offered(organisation=7, name=WORD, helpers="fr", why=Why.ASKED,
                        urgency=Urgency.USUAL, text=WORD),
    )  # fmt: skip


def test_what_is_kept_of_somebody_of_whom_nothing_is_kept() -> None:
    clock = Clock()
    before = full(clock)
    assert stateless(before) == Conversation(
        key=KEY, language="fr", language_chosen=True, prefers_voice=False, speed=Voice.SLOW,
        voice="one", consent=NO, translate_to="ar", detailed=True, large_text=True, organisation=7,
        interpreting=Interpreting(mine="fr", theirs="ar"), lapses_at=before.lapses_at,
        told=("hearing-poor:ps", ANSWERED),
    )  # fmt: skip
    assert WORD.encode() in dump(before)
    assert WORD.encode() not in dump(stateless(before))
    assert stateless(stateless(before)) == stateless(before)


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    store = SqliteStore(tmp_path / "p.db", tmp_path / "media", tmp_path / "key", Clock())
    await store.open()
    yield store
    await store.close()


async def sealed(store: SqliteStore) -> bytes:
    """The saved state, opened, and the whole files as they lie on the disk."""
    state = await store.load(KEY)
    return dump(replace(state, key=KEY))


async def test_nothing_of_the_content_is_in_the_sealed_state_after_a_no(
    store: SqliteStore, tmp_path: Path
) -> None:
    guest = Guest(vault=store)
    answer = replace(ASYLUM, text=f"Voici {WORD}.", more=(WORD,))
    guest.skill.answer = answer

    async def turn(text: str = "", photo: bool = False) -> Turn:
        number = str(len(guest.said))
        given = message(text, id=f"m{number}")
        if photo:
            ref = await store.put(KEY, b"jpeg", kind=MediaKind.PHOTO, mime="image/jpeg")
            given = replace(given, media=(ref,))
        await store.accept([given])
        item = await store.claim(set())
        assert item is not None
        state = await store.load(KEY)
        made = await respond(item.message, state, guest.bundle, [guest.photos, guest.skill])
        await store.finish(item, made)
        guest.said += made.replies
        return made

    await turn(f"/start {SECRET}")
    await turn("français")
    await turn(f"{QUESTION} {WORD}")
    assert WORD.encode() in await sealed(store), "for half an hour, while the question is open"
    assert (await store.load(KEY)).lapses_at is not None
    await turn("non")
    for said in (f"{QUESTION} {WORD}", f"rappelle-moi le 3 mars {WORD}", f"{WORD} {WORD}"):
        await turn(said)
        assert WORD.encode() not in await sealed(store)
    await turn(photo=True)
    state = await store.load(KEY)
    assert state.pending_photo is None
    assert (state.recent, state.last_answer, state.reminders) == ((), None, ())
    kept = stateless(state)
    assert replace(kept, key=KEY) == state, "what is saved is what `stateless` names"
    store._files._deleting.stop()
    assert not [path for path in (tmp_path / "media").rglob("*") if path.read_bytes() == b"jpeg"]


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("cue", ["cue-more", "cue-again", "cue-simpler", "cue-spell"])
async def test_what_needs_what_was_said_before_says_why_it_cannot(tag: str, cue: str) -> None:
    guest = Guest(languages=(tag, "fr"))
    await guest.refuses(tag)
    turn = await guest.says(PHRASES.words(tag, cue)[0], tag)
    assert texts(turn) == [phrase("first-not-kept", tag)]


async def test_a_reminder_cannot_be_noted_nor_is_it_offered() -> None:
    guest = Guest()
    await guest.refuses()
    turn = await guest.says("rappelle-moi le 3 mars rendez-vous CAF")
    assert texts(turn) == [phrase("first-not-kept")]
    assert guest.state.reminders == ()


async def test_a_question_about_an_earlier_photo_says_why_it_cannot() -> None:
    guest = Guest()
    await guest.refuses()
    turn = await guest.shows()
    assert texts(turn) == ["Un chat."]
    assert guest.state.pending_photo is None
    turn = await guest.says("de quelle couleur est le chat de la photo")
    assert texts(turn) == ["Envoyez une photo.", phrase("first-not-kept")]


async def test_a_skill_s_question_says_that_its_answer_will_not_be_remembered() -> None:
    guest = Guest()
    await guest.refuses()
    asks = Dialogue(name="rights", open="status")
    guest.skill.answer = Answer(text="Quel est votre statut ?", language="fr", dialogue=asks)
    turn = await guest.says(QUESTION)
    assert texts(turn) == ["Quel est votre statut ?", phrase("first-not-kept")]
    assert guest.state.dialogue is None
    assert guest.state.question is Question.AGREE, "a yes is enough to change it"


def test_the_offer_of_a_hand_off_makes_room_for_why_it_cannot_be() -> None:
    guest = Guest()
    state = replace(full(guest.clock), dialogue=None, interpreting=None,
                    question=Question.HANDOFF)  # fmt: skip
    said = (
        Reply(text="Réponse.", speech="", language="fr"),
        Reply(text="Voulez-vous ?", speech="", language="fr", choices=("Oui", "Non")),
    )
    turn = Turn(replies=said, conversation=state)
    kept = committed(turn, state, message(), guest.bundle)
    assert texts(kept) == ["Réponse.", phrase("first-not-kept")]
    kept = committed(replace(turn, danger=Danger.VIOLENCE), state, message(), guest.bundle)
    assert texts(kept) == ["Réponse."], "in danger nobody is told about storage"
    assert kept.conversation.question is None


async def test_what_was_heard_in_doubt_is_answered_at_once_with_what_was_understood() -> None:
    guest = Guest()
    await guest.refuses()
    guest.listener.says = Transcript(text=QUESTION, language="fr", confidence=0.3)
    turn = await respond(
        replace(message(), media=(await guest.bundle.vault.put(
            KEY, b"s", kind=MediaKind.VOICE, mime="audio/ogg"),)),
        guest.state, guest.bundle, [guest.skill],
    )  # fmt: skip
    assert QUESTION in turn.replies[0].text
    assert ASYLUM.text in turn.replies[0].text
    assert turn.conversation.unsure is None


async def test_danger_is_heard_as_always() -> None:
    guest = Guest()
    await guest.refuses()
    turn = await guest.says("mon mari me frappe")
    assert texts(turn) == [phrase("danger-violence")]


@pytest.mark.parametrize("tag", TAGS)
async def test_one_may_change_one_s_mind_and_back(tag: str) -> None:
    guest = Guest(languages=(tag, "fr"))
    await guest.refuses(tag)
    turn = await guest.says(PHRASES.words(tag, "cue-first-keep")[0], tag)
    assert texts(turn)[0] == phrase("first-keep-set", tag)
    assert guest.state.consent == replace(guest.state.consent, keep=True, language=tag)
    await guest.says(QUESTION, tag)
    assert guest.state.last_answer is not None
    turn = await guest.says(PHRASES.words(tag, "cue-first-keep-nothing")[0], tag)
    assert texts(turn) == [phrase("first-no", tag)]
    assert guest.state.last_answer is None
    assert guest.state.recent == ()
