"""The samples that people hand over, and what they are told when something is missing."""

import json

import pytest

from bot.errors import ConfigError
from bot.evaluating.samples import recordings, sentences, texts


def sound(folder, name: str, words: str | None = None):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"sound")
    if words is not None:
        path.with_suffix(".txt").write_text(words, "utf-8")
    return path


def test_words_beside_each_recording_and_the_language_in_a_name(tmp_path) -> None:
    sound(tmp_path, "fleurs-de-000.ogg", " guten tag\n")
    sound(tmp_path, "ps/one.wav", "سلام")
    sound(tmp_path, "no-words.ogg")
    found = recordings(tmp_path)
    assert [(one.language, one.text) for one in found] == [("de", "guten tag"), ("ps", "سلام")]


def test_the_language_that_was_said_is_that_of_all_recordings_that_do_not_say_it(tmp_path) -> None:
    sound(tmp_path, "my-note.ogg", "one")
    assert recordings(tmp_path, "so")[0].language == "so"


def test_a_table_of_words(tmp_path) -> None:
    sound(tmp_path, "clips/1.mp3")
    sound(tmp_path, "clips/2.mp3")
    (tmp_path / "transcripts.tsv").write_text(
        'path\tsentence\tlocale\nclips/1.mp3\til a dit "oui\tfr\nclips/2.mp3\tha\tso\n', "utf-8"
    )
    found = recordings(tmp_path)
    assert [(one.path.name, one.text, one.language) for one in found] == [
        ("1.mp3", 'il a dit "oui', "fr"),
        ("2.mp3", "ha", "so"),
    ]


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("file\ttext\nnone.ogg\tx\n", "line 2: there is no recording none.ogg"),
        ("file\ttext\n../x.ogg\tx\n", "line 2"),
        ("file\ttext\na.ogg\t\n", "line 2: text is missing"),
        ("sound\twords\na.ogg\tx\n", "line 2: file is missing"),
        ("file\ttext\n", "no recording with its words"),
        ("file\ttext\na.ogg\tx\n", "in which language"),
    ],
)
def test_a_table_with_a_fault_is_told_by_line(tmp_path, table: str, told: str) -> None:
    folder = tmp_path / "samples"
    sound(folder, "a.ogg")
    sound(tmp_path, "x.ogg")
    (folder / "transcripts.tsv").write_text(table, "utf-8")
    with pytest.raises(ConfigError, match=told):
        recordings(folder)


def test_a_folder_that_is_not_there_or_empty(tmp_path) -> None:
    with pytest.raises(ConfigError, match="there is no such folder"):
        recordings(tmp_path / "none")
    with pytest.raises(ConfigError, match=r"write transcripts\.tsv"):
        recordings(tmp_path)


def test_sentences_of_tables(tmp_path) -> None:
    (tmp_path / "a.tsv").write_text(
        "source\ttarget\ttext\treference\nfr\ten\tBonjour\tHello\n", "utf-8"
    )
    row = {"source": "en", "target": "fr", "text": "Hello", "reference": "Bonjour"}
    (tmp_path / "b.jsonl").write_text(json.dumps(row) + "\n\n", "utf-8")
    (tmp_path / "c.csv").write_text(
        'source,target,text,translation\nfr,so,"Oui, non","Haa, maya"\n', "utf-8"
    )
    found = sentences(tmp_path)
    assert [(one.source, one.target, one.reference) for one in found] == [
        ("fr", "en", "Hello"),
        ("en", "fr", "Bonjour"),
        ("fr", "so", "Haa, maya"),
    ]
    assert sentences(tmp_path / "a.tsv") == found[:1]


@pytest.mark.parametrize("text", ["[1]", "{", '{"source": "fr"}', ""])
def test_a_broken_table_of_sentences(tmp_path, text: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(text, "utf-8")
    with pytest.raises(ConfigError, match=r"a\.jsonl"):
        sentences(path)


def test_texts_to_say(tmp_path) -> None:
    (tmp_path / "fr.txt").write_text("Bonjour.\n\nAu revoir.\n", "utf-8")
    (tmp_path / "notes.txt").write_text("not a language\n", "utf-8")
    assert texts(tmp_path) == {"fr": ["Bonjour.", "Au revoir."]}
    table = tmp_path / "all.toml"
    table.write_text('fr = ["Bonjour."]\nar = ["مرحبا"]\n', "utf-8")
    assert texts(table) == {"fr": ["Bonjour."], "ar": ["مرحبا"]}


@pytest.mark.parametrize("text", ["[", 'fr = "Bonjour"', "fr = [1]", "fr = []"])
def test_broken_texts(tmp_path, text: str) -> None:
    path = tmp_path / "all.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(ConfigError, match=r"all\.toml"):
        texts(path)
