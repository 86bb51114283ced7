"""What is said in the first minute: short, in sixteen languages, and true to what it promises."""

import re
from pathlib import Path

import pytest
from minute_kit import PHRASES, TAGS, Guest, phrase
from scripted import KEY

from bot import locales
from bot.brief import PER_SECOND
from bot.cues import fold, yes_or_no
from bot.model import Conversation, Onboarding
from bot.partners.onboarding import minute, tiers
from bot.partners.onboarding.introducing import introduced
from bot.routing import Wish, spoken_wish

SECONDS = 20
UNMEASURED = {"so": 13.0, "ps": 9.0}
"""Characters a second, as of the languages that are written and spoken most like them."""
QUOTED = re.compile(r"[«“„\"]\s*([^»”“\"]+?)\s*[»”“\"]")
STOPPING = [Wish.STOP, Wish.DELETE, Wish.HUMAN]
MANNER = [Wish.SLOWER, Wish.SHORT, Wish.VOICE_OFF]


def names() -> list[str]:
    """Ids of all our sentences."""
    text = (Path(locales.__file__).parent / "fr.ftl").read_text("utf-8")
    return re.findall(r"^(first-[a-z-]+) =", text, re.MULTILINE)


ARGUMENTS = {
    "speed": "slow", "voice": "off", "length": "long", "letters": "large", "keep": "yes",
    "remote": "yes", "day": "le 22 novembre 2026",
}  # fmt: skip


def wish(text: str, tag: str) -> Wish | None:
    return spoken_wish(text, Conversation(key=KEY, language=tag), PHRASES)[0]


@pytest.mark.parametrize("tag", TAGS)
def test_every_sentence_is_shorter_than_twenty_seconds(tag: str) -> None:
    rate = PER_SECOND.get(tag) or UNMEASURED[tag]
    found = names()
    assert len(found) > 30
    for name in found:
        said = phrase(name, tag, **ARGUMENTS)
        assert 0 < len(said) / rate < SECONDS, (name, len(said) / rate)
        assert not re.search(r"[{}*_#]|https?:", said), said


@pytest.mark.parametrize("tag", TAGS)
async def test_every_note_of_the_minute_is_shorter_than_twenty_seconds(tag: str) -> None:
    guest = Guest(languages=(tag, "fr"))
    rate = PER_SECOND.get(tag) or UNMEASURED[tag]
    told = Onboarding(step="consent", host="Association A")
    notes = introduced(told, tag, tag, guest.bundle)
    for tier in (tiers.simple, tiers.full):
        notes = (*notes, *tier(tag, guest.bundle))
    for note in notes:
        assert note.speech == note.text
        assert note.language in {tag, "fr"}
        assert len(note.text) / rate < SECONDS
    assert len(notes[0].text) + sum(len(note.text) for note in notes[1:5]) < 60 * rate


@pytest.mark.parametrize("tag", TAGS)
def test_what_is_told_to_be_said_is_understood(tag: str) -> None:
    assert [wish(one, tag) for one in QUOTED.findall(phrase("first-stop", tag))] == STOPPING
    assert [wish(one, tag) for one in QUOTED.findall(phrase("first-manner", tag))] == MANNER
    for name in ("first-no", "first-unclear", "first-not-kept"):
        assert [wish(one, tag) for one in QUOTED.findall(phrase(name, tag))] == [Wish.KEEP], name
    rights = [wish(one, tag) for one in QUOTED.findall(phrase("first-full-rights", tag))]
    assert rights == [Wish.DELETE, Wish.KEEP_NOTHING]
    for name, other in (
        ("first-detailed-set", Wish.SHORT), ("first-short-set", Wish.DETAILED),
        ("first-large-set", Wish.USUAL),
    ):  # fmt: skip
        assert [wish(one, tag) for one in QUOTED.findall(phrase(name, tag))] == [other], name
    (named,) = QUOTED.findall(phrase("first-hello-again", tag))
    assert spoken_wish(named, Conversation(key=KEY), PHRASES) == (Wish.LANGUAGE, tag)


@pytest.mark.parametrize("tag", TAGS)
def test_three_answers_are_offered_and_each_is_understood(tag: str) -> None:
    yes, no, explain = tiers.answers(tag, Guest().bundle)
    assert yes_or_no(yes, [tag], PHRASES) is True
    assert yes_or_no(no, [tag], PHRASES) is False
    assert yes_or_no(explain, TAGS, PHRASES, minute.AGREEING) is None


@pytest.mark.parametrize("tag", TAGS)
def test_no_word_is_a_yes_and_a_no_of_one_language(tag: str) -> None:
    yes, no = (
        {fold(one) for group in minute.AGREEING for one in PHRASES.words(tag, group + name)}
        for name in ("yes", "no")
    )
    assert not yes & no


@pytest.mark.parametrize("tag", TAGS)
def test_no_wish_of_ours_is_another_wish_in_any_language(tag: str) -> None:
    ours = (Wish.KEEP, Wish.KEEP_NOTHING, Wish.DETAILED, Wish.SHORT, Wish.LARGE, Wish.USUAL,
            Wish.CHOICES)  # fmt: skip
    for one in ours:
        for words in PHRASES.words(tag, f"cue-{one}"):
            assert wish(words, tag) is one, words
            assert wish(words.upper() + ".", tag) is one, words


def test_how_long_things_are_kept_is_what_was_configured() -> None:
    days = {PHRASES.say(tag, "first-agree", days=21, minutes=12) for tag in TAGS}
    assert all("21" in said and "12" in said for said in days)
    ru = PHRASES.say("ru", "first-agree", days=21, minutes=12)
    assert "21 день" in ru
    assert "12 минут" in ru
