"""Assist mode: both hear every answer, and nothing of it stays."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from assist_kit import MORE, SECRET, SHEET, Identifier, Phone
from scripted import KEY, PHRASES, Listener, Speaker

from bot.model import Assisting, Danger, Question, Transcript, Turn


def languages(turn: Turn) -> list[str]:
    return [reply.language for reply in turn.replies]


async def begun(phone: Phone) -> Phone:
    """A helper who speaks French and somebody who speaks Dari."""
    await phone.say("je voudrais la carte")
    turn = await phone.say("/assist dari")
    assert languages(turn) == ["fr", "fa"]
    return phone


# --- how it begins ---


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("/assist dari", ("fa", "fr")),
        ("/assist ps", ("ps", "fr")),
        ("j'aide quelqu'un qui parle arabe", ("ar", "fr")),
        ("J'aide une personne, elle parle ukrainien.", ("uk", "fr")),
    ],
)
async def test_it_begins_in_one_sentence(phone: Phone, text: str, pair: tuple[str, str]) -> None:
    await phone.say("je voudrais la carte")
    turn = await phone.say(text)
    talk = (await phone.state()).assisting
    assert talk is not None
    assert (talk.person, talk.helper) == pair
    assert languages(turn)[:2] == ["fr", pair[0]]


@pytest.mark.parametrize(
    ("text", "helper"),
    [
        ("/assist", "fr"),
        ("j'aide quelqu'un", "fr"),
        ("I am helping somebody", "en"),
        ("أنا أساعد شخصًا", "ar"),
        ("birine yardım ediyorum", "tr"),
        ("ሰው እየረዳሁ ነው", "am"),
        ("qof baan caawinayaa", "so"),
    ],
)
async def test_which_language_is_asked(phone: Phone, text: str, helper: str) -> None:
    turn = await phone.say(text)
    assert languages(turn)[0] == helper
    assert turn.replies[0].text == PHRASES.say(helper, "assist-which")
    await phone.say(PHRASES.words(helper, "cue-language-ps")[0])
    talk = (await phone.state()).assisting
    assert talk is not None
    assert (talk.person, talk.helper) == ("ps", helper)


async def test_it_is_asked_twice_at_most(phone: Phone) -> None:
    await phone.say("j'aide quelqu'un")
    again = await phone.say("euh je ne sais pas")
    assert again.replies[0].text == PHRASES.say("fr", "assist-which")
    after = await phone.say("je voudrais la carte")
    assert after.replies[0].text == SHEET["fr"]
    assert (await phone.state()).assisting is None


@pytest.mark.parametrize(
    "text",
    [
        "comment aider quelqu'un qui parle arabe à trouver un cours",
        "est-ce que l'assistance sociale parle arabe",
        "j'ai aidé une personne hier",
    ],
)
async def test_other_sentences_do_not_begin_it(phone: Phone, text: str) -> None:
    await phone.say(text)
    assert (await phone.state()).assisting is None
    assert (await phone.state()).dialogue is None


# --- what both hear ---


async def test_a_sheet_is_given_in_both_languages_as_it_is_written(phone: Phone) -> None:
    await begun(phone)
    turn = await phone.say("je voudrais la carte")
    assert [(reply.language, reply.text) for reply in turn.replies] == [
        ("fr", SHEET["fr"]),
        ("fa", SHEET["fa"]),
    ]
    assert all(reply.audio is not None for reply in turn.replies)
    assert phone.rendering.calls == []


async def test_the_person_s_words_are_answered_in_theirs_first(phone: Phone) -> None:
    await begun(phone)
    turn = await phone.say("سلام، من یک سؤال دارم")
    assert languages(turn) == ["fa", "fr"]
    assert turn.replies[1].text == f"fr: {turn.replies[0].text}"


async def test_our_own_sentences_are_not_translated_but_said(phone: Phone) -> None:
    await begun(phone)
    phone.rendering.refuses = ""
    turn = await phone.say("Merci beaucoup")
    assert [reply.text for reply in turn.replies] == [
        PHRASES.say(tag, "you-are-welcome") for tag in ("fr", "fa")
    ]


async def test_what_cannot_be_translated_safely_is_said_to_be_so(phone: Phone) -> None:
    await begun(phone)
    phone.rendering.refuses = "bonjour"
    turn = await phone.say("bonjour je suis là")
    assert turn.replies[1].text == PHRASES.say("fa", "assist-untranslated")


async def test_a_rough_translation_is_called_so(phone: Phone) -> None:
    await begun(phone)
    phone.rendering.rough = True
    turn = await phone.say("bonjour je suis là")
    assert turn.replies[1].text.startswith(PHRASES.say("fa", "assist-rough"))


async def test_a_photo_is_explained_to_both_and_can_be_asked_about(phone: Phone) -> None:
    await begun(phone)
    turn = await phone.say("", photo=b"a letter")
    assert sorted(languages(turn)) == ["fa", "fr"]
    assert (await phone.state()).pending_photo is not None
    assert len(phone.media()) == 1


async def test_danger_is_answered_to_both(phone: Phone) -> None:
    await begun(phone)
    turn = await phone.say("می‌خواهم خودم را بکشم")
    assert turn.danger is Danger.SUICIDE
    assert languages(turn) == ["fa", "fr"]
    assert turn.replies[1].text == PHRASES.say("fr", "danger-suicide")


async def test_a_recording_in_neither_language_is_heard_again_as_the_person_s(
    phone: Phone,
) -> None:
    await begun(phone)

    class Both(Listener):
        async def transcribe(self, recording, *, language, likely=(), on_progress=None):
            self.called(language, tuple(likely))
            if language is None:
                return Transcript(text="سلام", language="ur", confidence=0.9)
            return Transcript(text="سلام", language=language, confidence=0.9)

    phone.listener = Both()
    turn = await phone.say("", voice=b"sound")
    assert phone.listener.calls == [(None, ("fa", "fr")), ("fa", ("fa", "fr"))]
    assert languages(turn) == ["fa", "fr"]


@pytest.mark.parametrize(("wish", "given"), [("répète", SHEET), ("plus", MORE)])
async def test_again_and_more_are_from_the_sheet_too(
    phone: Phone, wish: str, given: dict[str, str]
) -> None:
    await begun(phone)
    await phone.say("je voudrais la carte")
    turn = await phone.say(wish)
    assert [reply.text for reply in turn.replies] == [given["fr"], given["fa"]]
    assert phone.rendering.calls == []


async def test_the_languages_can_be_changed(phone: Phone) -> None:
    await begun(phone)
    await phone.say("/assist ukrainien")
    talk = (await phone.state()).assisting
    assert talk is not None
    assert (talk.person, talk.helper, talk.language) == ("uk", "fr", "fr")


@pytest.mark.parametrize(
    ("wish", "person"), [("parle anglais", "en"), ("parle français", "fa"), ("parle dari", "fa")]
)
async def test_a_wish_for_a_language_is_about_the_person_s(
    phone: Phone, wish: str, person: str
) -> None:
    await begun(phone)
    turn = await phone.say(wish)
    assert languages(turn) == ["fr", person]
    state = await phone.state()
    assert state.assisting is not None
    assert (state.assisting.person, state.assisting.helper) == (person, "fr")
    assert not state.language_chosen
    turn = await phone.say("je voudrais la carte")
    assert languages(turn) == ["fr", person]


# --- nothing stays ---


async def a_session(phone: Phone) -> None:
    """With everything that is remembered otherwise."""
    await begun(phone)
    await phone.say(f"je dis {SECRET}")
    await phone.say("", photo=b"a letter with " + SECRET.encode())
    await phone.say("je veux parler du rendez-vous")
    await phone.say("", voice=b"sound")


async def untouched(phone: Phone) -> bool:
    """True when the state is that of somebody who said nothing but their language."""
    state = await phone.state()
    plain = replace(state, language=None, consent=None, told=(), last_skill=None)
    return plain == type(state)(key=KEY)


@pytest.mark.parametrize("word", ["terminé", "C'est fini, merci !", "تمام شد", "stop"])
async def test_when_they_are_done_nothing_is_left(phone: Phone, word: str) -> None:
    await a_session(phone)
    turn = await phone.say(word)
    assert [reply.text for reply in turn.replies] == [
        PHRASES.say(tag, "assist-ended") for tag in ("fr", "fa")
    ]
    assert await untouched(phone)
    assert (await phone.state()).language == "fr"
    assert phone.media() == []
    assert SECRET.encode() not in phone.place.bytes_at_rest()
    with sqlite3.connect(phone.place.file) as file:
        for table in ("inbox", "outbox"):
            found = file.execute(f"SELECT * FROM {table} WHERE payload IS NOT NULL")  # noqa: S608
            assert found.fetchall() == []
        for table in ("media", "reminder", "handoff", "seen"):
            assert file.execute(f"SELECT * FROM {table}").fetchall() == []  # noqa: S608


async def test_after_half_an_hour_of_silence_nothing_is_left(phone: Phone) -> None:
    await a_session(phone)
    assert phone.media() != []
    phone.clock.pass_(minutes=31)
    await phone.store.sweep(phone.clock.now())
    assert await untouched(phone)
    assert phone.media() == []


async def test_the_next_word_after_the_silence_is_no_longer_for_both(phone: Phone) -> None:
    await a_session(phone)
    phone.clock.pass_(minutes=31)
    turn = await phone.say("je voudrais la carte")
    assert set(languages(turn)) == {"fr"}


async def test_the_half_hour_begins_anew_with_each_word(phone: Phone) -> None:
    await begun(phone)
    for _ in range(3):
        phone.clock.pass_(minutes=20)
        await phone.store.sweep(phone.clock.now())
        assert languages(await phone.say("je voudrais la carte")) == ["fr", "fa"]


async def test_what_was_said_before_is_not_mixed_with_it(phone: Phone) -> None:
    await phone.say("je voudrais la carte")
    await phone.say("/assist dari")
    turn = await phone.say("répète")
    assert turn.replies[0].text == PHRASES.say("fr", "nothing-yet")


async def test_a_chosen_language_comes_back(phone: Phone) -> None:
    await phone.say("parle anglais")
    assert (await phone.state()).language_chosen
    await phone.say("/assist dari")
    await phone.say("finished")
    state = await phone.state()
    assert (state.language, state.language_chosen) == ("en", True)


async def test_reminders_of_before_stay_and_none_is_made(phone: Phone) -> None:
    await phone.say("rappelle-moi le 12 décembre: carte")
    before = (await phone.state()).reminders
    assert len(before) == 1
    await phone.say("/assist dari")
    turn = await phone.say("rappelle-moi le 24 décembre: rendez-vous")
    assert [reply.text for reply in turn.replies] == [
        PHRASES.say(tag, "assist-no-reminder") for tag in ("fr", "fa")
    ]
    await phone.say("terminé")
    assert (await phone.state()).reminders == before


async def test_nothing_leaves_the_machine(phone: Phone) -> None:
    """The helper agreed to an outside service once; the person who is helped did not."""
    far = Listener(name="far"), Speaker(name="far")
    phone.consented = replace(
        phone.services(), listener=far[0], speaker=far[1], identifier=Identifier()
    )
    await phone.say("je voudrais la carte")
    state = await phone.state()
    assert state.question is Question.REMOTE
    await phone.say("oui")
    await phone.say("", voice=b"sound")
    assert far[0].calls != []
    await phone.say("/assist dari")
    calls = len(far[0].calls), len(far[1].calls)
    await phone.say("", voice=b"sound")
    await phone.say("je voudrais la carte")
    assert (len(far[0].calls), len(far[1].calls)) == calls


async def test_it_works_for_a_helper_who_wants_nothing_kept(phone: Phone) -> None:
    await phone.say("je voudrais la carte")
    state = await phone.state()
    assert state.consent is not None
    no = replace(state, consent=replace(state.consent, keep=False))
    await phone.keep(no)
    await phone.say("/assist dari")
    turn = await phone.say("je voudrais la carte")
    assert languages(turn) == ["fr", "fa"]
    await phone.say("terminé")
    assert await untouched(phone)


async def test_delete_everything_still_does(phone: Phone) -> None:
    await a_session(phone)
    turn = await phone.say("efface tout")
    assert turn.erase
    assert (await phone.state()).assisting is None


def test_a_session_without_languages_is_none() -> None:
    with pytest.raises(TypeError):
        Assisting(person="fa")
