"""What events say, whatever clients and servers put into them; what a reply becomes."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.matrix import compose, convert, opus
from bot.channels.matrix.convert import STRANGE, File, file_of, handle_of, read
from bot.channels.matrix.rooms import welcome
from bot.locales import FluentPhrases
from bot.model import Attachment, MediaKind, Reply, Source

NOTE = Path(__file__).parents[2] / "fixtures" / "speech" / "fleurs-fr-000.ogg"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["msgtype", "body", "file", "url", "info", "key", "size", "mimetype", "m.relates_to",
             "m.in_reply_to", "m.mentions", "user_ids", "m.new_content", "rel_type", "event_id"]
        ), inner, max_size=5,
    ),
    max_leaves=20,
)  # fmt: skip


def event(content: object, kind: object = "m.room.message", **more: object) -> dict:
    return {
        "type": kind, "event_id": "$1", "sender": "@a:b", "origin_server_ts": 1_790_000_000_000,
        "content": content, **more,
    }  # fmt: skip


def text(body: str, **more: object) -> dict:
    return event({"msgtype": "m.text", "body": body, **more})


def test_a_text_is_its_body_and_never_its_html():
    said = read(text(" Bonjour <b>x</b> ", format="org.matrix.custom.html",
                     formatted_body="<script>"))  # fmt: skip
    assert said is not None
    assert said.text == "Bonjour <b>x</b>"
    assert said.sent_at == datetime.fromtimestamp(1_790_000_000, UTC)
    assert said.mentions is None


def test_the_lines_before_a_reply_are_not_the_persons_words():
    relation = {"m.in_reply_to": {"event_id": "$0"}}
    said = read(text("> <@bot:b> Qui ?\n> encore\n\nMoi > toi", **{"m.relates_to": relation}))
    assert (said.text, said.answers) == ("Moi > toi", "$0")
    assert read(text("> une citation")).text == "> une citation"


def test_in_a_thread_the_fallback_is_no_reply_but_a_reply_is():
    thread = {"rel_type": "m.thread", "event_id": "$root", "m.in_reply_to": {"event_id": "$last"}}
    falling = read(text("a", **{"m.relates_to": {**thread, "is_falling_back": True}}))
    meant = read(text("a", **{"m.relates_to": thread}))
    assert (falling.answers, falling.thread) == ("$root", "$root")
    assert (meant.answers, meant.thread) == ("$last", "$root")


def test_an_edit_is_its_new_content():
    said = read(text("* neuf", **{
        "m.new_content": {"msgtype": "m.text", "body": "neuf"},
        "m.relates_to": {"rel_type": "m.replace", "event_id": "$0"},
    }))  # fmt: skip
    assert (said.text, said.replaces) == ("neuf", "$0")


@pytest.mark.parametrize(
    ("kind", "mime", "found"),
    [
        ("m.audio", "", MediaKind.VOICE), ("m.image", "", MediaKind.PHOTO),
        ("m.file", "application/pdf", MediaKind.DOCUMENT), ("m.file", "", MediaKind.DOCUMENT),
        ("m.file", "image/heic", MediaKind.PHOTO), ("m.file", "audio/mp4", MediaKind.VOICE),
    ],
)  # fmt: skip
def test_what_a_file_is(kind, mime, found):
    content = {"msgtype": kind, "body": "x", "url": "mxc://b/1", "info": {"mimetype": mime,
               "size": 12}}  # fmt: skip
    (ref,) = read(event(content)).media
    assert (ref.kind, ref.size) == (found, 12)
    assert file_of(ref.handle) == File(mxc="mxc://b/1")


@pytest.mark.parametrize(
    "content",
    [
        {"msgtype": "m.location", "body": "x", "geo_uri": "geo:1,2"},
        {"msgtype": "m.video", "body": "x", "url": "mxc://b/1"},
        {"msgtype": "m.image", "body": "x", "url": "https://b/1"},
        {"msgtype": "m.image", "body": "x", "url": None},
        {"msgtype": "m.image", "body": "x", "file": {"url": "mxc://b/1", "key": {"k": "a"}}},
        {"msgtype": "m.key.verification.request", "body": "x"},
    ],
)
def test_what_cannot_be_read_is_said_so(content):
    assert [ref.handle for ref in read(event(content)).media] == [STRANGE]


@pytest.mark.parametrize("kind", ["m.sticker", "m.poll.start", "org.matrix.msc3381.poll.start"])
def test_stickers_and_polls_are_strange(kind):
    assert read(event({"body": "x"}, kind)).media[0].handle == STRANGE


@pytest.mark.parametrize(
    "found",
    [
        event({"msgtype": "m.notice", "body": "robot"}), event({"body": "no kind"}),
        event({"m.relates_to": {}}, "m.reaction"), event(None), event([], "m.poll.response"), {},
    ],
)  # fmt: skip
def test_what_is_no_message(found):
    assert read(found) is None


@given(JSON, st.sampled_from(["m.room.message", "m.sticker", 1, None, []]), st.integers())
def test_any_json_is_read_or_left(content, kind, moment):
    said = read(event(content, kind, origin_server_ts=moment))
    assert said is None or isinstance(said.text, str)


@given(st.text(), st.text(), st.text(), st.text())
def test_handles_come_back(mxc, key, iv, digest):
    file = File(mxc=mxc, key=key, iv=iv, sha256=digest)
    assert file_of(handle_of(file)) == file


@pytest.mark.parametrize("handle", ["matrix:", "matrix:locked", "matrix:e30=", "vault:1"])
def test_other_handles_are_refused(handle):
    with pytest.raises(ValueError):  # noqa: PT011
        file_of(handle)


def test_commands_for_clients_that_keep_the_slash():
    assert convert.command("!desk abc") == "/desk abc"
    assert convert.command("//close") == "//close"
    assert convert.command("!deskless") == "!deskless"


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("@bot:b: bonjour", "bonjour"), ("Porte-Voix, bonjour", "bonjour"),
        ("bonjour @bot:b", "bonjour"), ("@bot bonjour", "bonjour"), ("robot: moi", "robot: moi"),
    ],
)  # fmt: skip
def test_without_the_mention(said, rest):
    assert convert.without_mention(said, ("@bot:b", "Porte-Voix", "@bot")) == rest


@pytest.mark.parametrize(
    ("inviter", "allowed", "welcome_"),
    [
        ("@a:home", (), True), ("@a:else", (), False), ("@a:else", ("*",), True),
        ("@a:else", ("else",), True), ("@a:else", ("@a:else",), True), ("@b:else", ("@a:else",),
        False), ("@a:home", ("else",), False), ("", ("*",), False), ("home", (), False),
        ("@a:home:8448", (), False),
    ],
)  # fmt: skip
def test_who_may_invite(inviter, allowed, welcome_):
    assert welcome(inviter, "@bot:home", allowed) is welcome_


def test_what_clients_want_to_know_of_a_voice_message():
    data = NOTE.read_bytes()
    assert math.isclose(opus.seconds(data), 10.2)
    bars = opus.waveform(data)
    assert len(bars) == opus.BARS
    assert (min(bars), max(bars)) == (0, 1024)
    assert max(bars[:2]) < 400 < max(bars[15:40])  # it begins with silence


@given(st.binary(max_size=200) | st.binary(max_size=100).map(lambda rest: b"OggS" + rest))
def test_damaged_sound_has_some_length(data):
    assert opus.seconds(data) >= 0
    assert all(0 <= bar <= 1024 for bar in opus.waveform(data))


def test_a_reply_is_a_voice_message_a_text_with_numbers_and_a_file():
    source = Source(title="La Caf", url="https://www.caf.fr/", checked=date(2026, 11, 21))
    attached = Attachment(name="lettre.pdf", mime="application/pdf")
    reply = Reply(text="Bonjour.", speech="Bonjour.", language="fr", sources=(source,),
                  choices=("Oui", " ", "Non"), document=attached)  # fmt: skip
    voice, words, file = compose.parts(reply, b"OggS", FluentPhrases(), b"%PDF")
    assert voice.voice == b"OggS"
    assert words.text.endswith("(vérifié le 21 novembre 2026)\n\n1. Oui\n2. Non")
    assert compose.words_of(words)[compose.CHOICES] == ["Oui", "Non"]
    content = compose.file_of(file, "mxc://b/1", {"v": "v2"})
    assert content["file"] == {"v": "v2", "url": "mxc://b/1"}
    assert content["msgtype"] == "m.file"
