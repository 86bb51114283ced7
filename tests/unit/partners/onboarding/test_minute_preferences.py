"""Short or whole answers, large letters, and "what did I choose?", by voice in every language."""

from dataclasses import replace

import pytest
from minute_kit import ASYLUM, PHRASES, QUESTION, TAGS, Guest, phrase, texts
from scripted import KEY

from bot.channels.web.channel import encode
from bot.days import day_in_words
from bot.model import Consent, Conversation, Passage, Voice
from bot.turns import CONSENT_VERSION


def known(guest: Guest, tag: str = "fr", **changes: object) -> Guest:
    """Somebody who agreed long ago."""
    consent = Consent(version=CONSENT_VERSION, at=guest.clock.now(), language=tag)
    guest.state = replace(
        Conversation(key=KEY, language=tag, language_chosen=True, consent=consent), **changes
    )  # type: ignore[arg-type]
    return guest


@pytest.mark.parametrize("tag", TAGS)
async def test_the_whole_answer_at_once_and_back(tag: str) -> None:
    guest = known(Guest(), tag)
    more = ("un", Passage(text="deux", speech="DEUX", language="fr"), "trois")
    guest.skill.answer = replace(
        ASYLUM, language=tag, more=more, more_language="en", choices=("a",)
    )
    turn = await guest.says(PHRASES.words(tag, "cue-first-detailed")[0], tag)
    assert texts(turn) == [phrase("first-detailed-set", tag)]
    turn = await guest.says(QUESTION, tag)
    assert texts(turn)[:4] == [ASYLUM.text, "un", "deux", "trois"]
    assert [one.language for one in turn.replies[:4]] == [tag, "en", "fr", "en"]
    assert [one.speech for one in turn.replies[1:4]] == ["un", "DEUX", "trois"]
    assert [one.choices for one in turn.replies[:4]] == [(), (), (), ("a",)]
    turn = await guest.says(PHRASES.words(tag, "cue-more")[0], tag)
    assert texts(turn)[0] == phrase("no-more", tag), "all was said"
    turn = await guest.says(PHRASES.words(tag, "cue-first-short")[0], tag)
    assert texts(turn) == [phrase("first-short-set", tag)]
    turn = await guest.says(QUESTION, tag)
    assert texts(turn)[0] == ASYLUM.text
    assert "un" not in texts(turn)


@pytest.mark.parametrize("tag", TAGS)
async def test_large_letters_and_back(tag: str) -> None:
    guest = known(Guest(), tag)
    turn = await guest.says(PHRASES.words(tag, "cue-first-large")[0], tag)
    assert texts(turn) == [phrase("first-large-set", tag)]
    assert [one.large for one in turn.replies] == [True]
    turn = await guest.says(QUESTION, tag)
    assert all(one.large for one in turn.replies)
    assert '"large": true' in encode(turn.replies[0], "1", "2", None)
    turn = await guest.says(PHRASES.words(tag, "cue-first-usual")[0], tag)
    assert [one.large for one in turn.replies] == [False]
    turn = await guest.says(QUESTION, tag)
    assert turn.replies[0].large is None


@pytest.mark.parametrize("tag", TAGS)
async def test_what_did_i_choose(tag: str) -> None:
    guest = Guest(languages=(tag, "fr"))
    await guest.agrees(tag)
    for cue in ("cue-slower", "cue-first-detailed", "cue-first-large", "cue-voice-off"):
        await guest.says(PHRASES.words(tag, cue)[0], tag)
    turn = await guest.says(PHRASES.words(tag, "cue-first-choices")[0], tag)
    assert len(turn.replies) == 1
    day = guest.clock.now().date()
    said = turn.replies[0].text
    for part in (
        phrase("first-chosen-language", tag),
        phrase("first-chosen-speed", tag, speed="slow"),
        phrase("first-chosen-voice", tag, voice="off"),
        phrase("first-chosen-length", tag, length="long"),
        phrase("first-chosen-letters", tag, letters="large"),
        phrase("first-chosen-keep", tag, keep="yes", day=day),
    ):
        assert part in said
    assert day_in_words(day, tag) in said
    assert guest.state.speed is Voice.SLOW


@pytest.mark.parametrize("tag", TAGS)
async def test_what_did_i_choose_after_a_no_and_after_the_usual_welcome(tag: str) -> None:
    guest = Guest(languages=(tag, "fr"))
    await guest.refuses(tag)
    ask = PHRASES.words(tag, "cue-first-choices")[0]
    day = guest.clock.now().date()
    turn = await guest.says(ask, tag)
    assert phrase("first-chosen-keep", tag, keep="no", day=day) in turn.replies[0].text
    guest = known(Guest(), tag)
    turn = await guest.says(ask, tag)
    assert phrase("first-chosen-keep", tag, keep="told", day=day) in turn.replies[0].text


async def test_the_outside_service_is_part_of_it_where_there_is_one() -> None:
    guest = known(Guest())
    turn = await guest.says("mes choix")
    assert phrase("first-chosen-remote", remote="no") not in turn.replies[0].text
    guest.bundle = replace(guest.bundle, consented=guest.bundle)
    turn = await guest.says("mes choix")
    assert phrase("first-chosen-remote", remote="no") in turn.replies[0].text
