"""JSON lines in, JSON lines out, nothing on disk but what was asked for."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from scripted import PHRASES, Skill, services

from bot.channels.terminal import MemoryVault, Question, Terminal, parse
from bot.model import Answer, Attachment, LetterReport, Quote, Source
from bot.pipeline import respond

SOURCE = Source(title="Fiche", url="https://example.org/f", checked=date(2026, 11, 21))
ANSWER = Answer(text="Voici.", language="fr", sources=(SOURCE,), facts=("rsa",), choices=("a",))
CONTRACT = {"id", "conversation", "heard", "language", "skill", "replies", "facts", "danger",
            "handoff", "photo", "letter", "timings", "error"}  # fmt: skip


def terminal(answer: Answer = ANSWER) -> Terminal:
    vault = MemoryVault()
    bundle = services(vault=vault)
    skills = [Skill(answer=answer)]
    return Terminal(lambda message, state: respond(message, state, bundle, skills), vault)


async def test_every_field_of_the_contract(tmp_path: Path) -> None:
    out = tmp_path / "answers" / "a.ogg"
    answer, _ = await terminal().ask(Question(id="a1", conversation="c1", text="rsa"), out)
    assert set(answer) == CONTRACT
    assert json.loads(json.dumps(answer)) == answer
    first, welcome = answer["replies"]
    assert first == {
        "text": "Voici.",
        "speech": "Voici.",
        "audio": str(out),
        "document": None,
        "sources": [{"title": "Fiche", "url": "https://example.org/f", "checked": "2026-11-21"}],
        "choices": ["a"],
    }
    assert Path(first["audio"]).read_bytes().startswith(b"OggS")
    assert Path(welcome["audio"]) == tmp_path / "answers" / "a-2.ogg"
    assert set(answer["timings"]) == {"listen", "read", "answer", "speak", "total"}


async def test_conversations_are_kept_apart() -> None:
    desk = terminal()
    await desk.ask(Question(id="1", conversation="c1", text="rsa"), None)
    same, _ = await desk.ask(Question(id="2", conversation="c1", text="encore"), None)
    other, _ = await desk.ask(Question(id="3", conversation="c2", text="encore"), None)
    fresh, _ = await desk.ask(Question(id="4", text="encore"), None)
    assert same["replies"][0]["text"] == "Voici."
    for one in (other, fresh):
        assert one["replies"][0]["text"] == PHRASES.say("fr", "nothing-yet")


async def test_a_given_language_is_the_language_of_the_answer() -> None:
    answer, _ = await terminal().ask(Question(id="1", text="/help", language="uk"), None)
    assert answer["language"] == "uk"


async def test_erasing_forgets_the_conversation() -> None:
    desk = terminal()
    await desk.ask(Question(id="1", conversation="c", text="rsa"), None)
    await desk.ask(Question(id="2", conversation="c", text="efface tout"), None)
    after, _ = await desk.ask(Question(id="3", conversation="c", text="encore"), None)
    assert after["replies"][0]["text"] == PHRASES.say("fr", "nothing-yet")


async def test_a_missing_file_is_a_clear_error(tmp_path: Path) -> None:
    answer, turn = await terminal().ask(Question(id="1", voice=tmp_path / "none.ogg"), None)
    assert turn is None
    assert answer["error"]["code"] == "bad-input"
    assert "none.ogg" in answer["error"]["text"]


async def test_a_failed_line_forgets_nothing(tmp_path: Path) -> None:
    desk = terminal()
    await desk.ask(Question(id="1", conversation="c", text="rsa"), None)
    for path in (tmp_path / "none.ogg", Path("a\0b")):
        broken, _ = await desk.ask(Question(id="2", conversation="c", voice=path), None)
        assert broken["error"]
    again, _ = await desk.ask(Question(id="3", conversation="c", text="encore"), None)
    assert again["replies"][0]["text"] == "Voici."


def test_lone_surrogates_can_be_written_out_again() -> None:
    question = parse('{"id": "a\\ud800", "text": "b\\ud800"}')
    assert f"{question.id}{question.text}".encode()


async def test_a_huge_file_is_refused(tmp_path: Path) -> None:
    huge = tmp_path / "huge.ogg"
    with huge.open("wb") as stream:
        stream.truncate((20 << 20) + 1)
    answer, _ = await terminal().ask(Question(id="1", voice=huge), None)
    assert answer["error"]["code"] == "media-too-large"


async def test_a_letter_is_described_with_its_quotes() -> None:
    letter = LetterReport(
        sender="CAF",
        deadline=date(2026, 12, 15),
        quotes=(Quote(field="deadline", text="avant le 15"),),
    )
    answer, _ = await terminal(Answer(text="Lettre.", language="fr", letter=letter)).ask(
        Question(id="1", text="x"), None
    )
    assert answer["letter"]["deadline"] == "2026-12-15"
    assert answer["letter"]["quotes"] == {"deadline": "avant le 15"}


@pytest.mark.parametrize(
    "line",
    ["", "nonsense", "[]", "3", "{}", '{"id": null}', '{"id": "a", "text": 3}',
     "[" * 100_000, '{"id": true}', '{"id": "a", "photos": "one.jpg"}',
     '{"id": "a", "photos": [1]}'],
)  # fmt: skip
def test_bad_lines_are_value_errors(line: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse(line)


def test_a_full_line() -> None:
    line = '{"id": 7, "conversation": "c", "voice": "v.ogg", "photos": ["p"], "language": "fr"}'
    assert parse(line) == Question(
        id=7, conversation="c", voice=Path("v.ogg"), photos=(Path("p"),), language="fr"
    )


async def test_a_document_lies_beside_the_answer(tmp_path: Path) -> None:
    file = Attachment(name="rappel.ics", mime="text/calendar", data=b"BEGIN:VCALENDAR")
    out = tmp_path / "answers" / "a.ogg"
    desk = terminal(replace(ANSWER, document=file))
    answer, _ = await desk.ask(Question(id="1", text="rsa"), out)
    assert [reply["document"] for reply in answer["replies"]] == [
        str(tmp_path / "answers" / "a-rappel.ics"), None,
    ]  # fmt: skip
    assert (out.parent / "a-rappel.ics").read_bytes() == b"BEGIN:VCALENDAR"
    written, _ = await desk.ask(Question(id="2", text="rsa"), None)
    assert written["replies"][0]["document"] is None


async def test_reminders_last_as_long_as_the_conversation() -> None:
    desk = terminal()
    await desk.ask(Question(id="1", conversation="c", text="rappelle-moi le 12/01/2027 CAF"), None)
    mine, _ = await desk.ask(Question(id="2", conversation="c", text="mes rappels"), None)
    assert "CAF" in mine["replies"][0]["text"]
    assert mine["skill"] == "reminder"
    other, _ = await desk.ask(Question(id="3", conversation="d", text="mes rappels"), None)
    assert other["replies"][0]["text"] == PHRASES.say("fr", "reminder-none")
