"""Replies as WhatsApp messages, held against the platform's limits."""

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.whatsapp import compose
from bot.channels.whatsapp.convert import delivery
from bot.locales import FluentPhrases
from bot.model import Reply, Source
from tests.servers.whatsapp import NUMBER, incoming, problem_of

PHRASES = FluentPhrases()
LONG = "I asked for asylum in France and I have no answer yet"
LANGUAGES = (
    "Français",
    "English",
    "العربية",
    "Українська",
    "Русский",
    "فارسی",
    "پښتو",
    "Türkçe",
    "Español",
    "Português",
    "ትግርኛ",
    "አማርኛ",
    "Soomaali",
    "বাংলা",
    "ქართული",
    "Shqip",
)


def parts(text="Bonjour.", notes=(), document=None, **more):
    reply = Reply(text=text, speech=text, **({"language": "fr"} | more))
    return compose.parts(reply, notes, PHRASES, document)


def payload(part, person="33199000001"):
    return compose.payload(part, person, "token", "media")


def options(part):
    interactive = payload(part)["interactive"]
    if interactive["type"] == "button":
        return [button["reply"] for button in interactive["action"]["buttons"]]
    return interactive["action"]["sections"][0]["rows"]


def test_two_short_choices_are_buttons_under_the_answer():
    (part,) = parts(choices=("Oui", "Non"))
    interactive = payload(part)["interactive"]
    assert interactive["body"]["text"] == "Bonjour."
    assert interactive["type"] == "button"
    assert [one["title"] for one in options(part)] == ["Oui", "Non"]


def test_ten_short_choices_are_a_list():
    (part,) = parts(choices=LANGUAGES[:10])
    interactive = payload(part)["interactive"]
    assert (interactive["type"], interactive["action"]["button"]) == ("list", "Choisir")
    assert [one["title"] for one in options(part)] == list(LANGUAGES[:10])


def test_sixteen_choices_are_numbered_in_writing():
    (part,) = parts(choices=LANGUAGES)
    assert part.options == ()
    assert "7. پښتو" in part.text
    reply = Reply(text="", speech="", language="fr", choices=LANGUAGES)
    assert compose.numbered(reply) == LANGUAGES


def test_a_long_choice_is_written_out_and_its_button_carries_the_number():
    (part,) = parts(choices=(LONG, "No"))
    assert f"1. {LONG}\n2. No" in part.text
    assert [one["title"] for one in options(part)] == ["1", "2"]
    assert options(part)[0]["id"] == f"choice:{LONG}"


def test_long_rows_show_their_words_below_the_number():
    (part,) = parts(choices=(LONG, "b", "c", "d"))
    assert options(part)[0] == {"id": f"choice:{LONG}", "title": "1", "description": LONG}


def test_a_long_answer_goes_before_its_choices():
    text = "Une phrase de taille moyenne. " * 60
    first, last = parts(text=text, choices=("Oui", "Non"))
    assert first.text == text.strip()
    assert last.text == "Vous pouvez répondre :"


def test_voice_first_then_choices_even_without_text():
    note, last = parts(text="", notes=[b"OggS"], choices=("Oui", "Non"))
    assert note.voice == b"OggS"
    assert last.options


def test_a_choice_too_long_for_any_id_is_numbered():
    (part,) = parts(choices=("x" * 300, "Non"))
    assert part.options == ()
    assert "1. " + "x" * 300 in part.text


def test_names_of_parts_are_unique_and_the_same_every_time():
    source = Source(title="t", url="https://example.org", checked=date(2026, 1, 1))
    made = parts(text="a. " * 3000, notes=[b"1", b"2"], choices=LANGUAGES[:3], sources=(source,))
    names = [part.name for part in made]
    assert len(set(names)) == len(names)
    assert made == parts(
        text="a. " * 3000, notes=[b"1", b"2"], choices=LANGUAGES[:3], sources=(source,)
    )


words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=300).filter(
    str.strip
)


@settings(deadline=None, max_examples=150)
@given(text=st.text(max_size=9000), choices=st.lists(words, max_size=20))
@pytest.mark.parametrize("language", ["fr", "ti", "ar"])
def test_nothing_is_ever_refused_and_every_choice_comes_back_whole(language, text, choices):
    made = parts(text=text, choices=tuple(choices), language=language)
    told = "\n".join(part.text for part in made)
    for part in made:
        body = json.loads(json.dumps(payload(part)))
        assert problem_of(body, {}) == ""
        for one in options(part) if part.options else ():
            chosen = one["id"].removeprefix("choice:")
            assert chosen in [choice.strip() for choice in choices]
            reply = {"type": "button_reply", "button_reply": one}
            (message,) = delivery(
                incoming(1, "interactive", interactive=reply), NUMBER, clock=None
            ).messages
            assert message.text == chosen.strip()
    if made and choices:
        assert all(choice.strip()[:20] in told or any(
            choice.strip() in (one.title, one.more) for part in made for one in part.options
        ) for choice in choices)  # fmt: skip
