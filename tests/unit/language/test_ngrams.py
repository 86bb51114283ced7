"""The n-grams of langidentify: read by us and by the package itself they are the same."""

import gzip
from pathlib import Path

import pytest
from langidentify import Language, Model
from langidentify.model_loader import SKIP

from bot.engines import ngrams

TAGS = ("fr", "de", "uk", "ru", "ka")  # two alphabets, and one that a language has for itself


@pytest.fixture(scope="module")
def theirs() -> Model:
    return Model.load_lite(Language.from_comma_separated(",".join(TAGS)))


@pytest.fixture(scope="module")
def ours() -> Model:
    return ngrams.load_lite(TAGS)


def test_the_models_know_the_same(ours: Model, theirs: Model) -> None:
    for name in ("languages", "alphabets", "min_log_prob", "tw_min_log_prob", "max_ngram"):
        assert getattr(ours, name) == getattr(theirs, name), name


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5])
def test_every_ngram_has_the_same_languages_and_odds(
    ours: Model, theirs: Model, length: int
) -> None:
    table = theirs.get_table(length)
    assert table
    for ngram, (languages, odds) in table.items():
        found = ours.get_table(length).get(ngram)
        assert [list(one) for one in found] == [list(languages), list(odds)], ngram


def test_every_word_has_the_same_languages_and_odds(ours: Model, theirs: Model) -> None:
    skipped = 0
    for word, entry in theirs.topwords_table.items():
        found = ours.topwords_table.get(word)
        if entry is SKIP:
            skipped += 1
            assert found is SKIP, word
        else:
            assert [list(one) for one in found] == [list(one) for one in entry], word
    assert skipped


def test_what_no_file_holds_is_unknown(ours: Model) -> None:
    assert ours.get_table(4).get("@@@@") is None
    assert ours.topwords_table.get("@@@@") is None


@pytest.mark.parametrize(
    "text", ["# 1:2/3 MinLogProb: -9.0\na 1\n", "# 1:2/3 MinLogProb: -12.0\na"]
)
def test_a_strange_file_is_refused(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "skipwords.txt").write_text("www\n", "utf-8")
    for tag in ("fr", "en"):
        (tmp_path / f"ngrams-{tag}.txt.gz").write_bytes(gzip.compress(text.encode()))
    monkeypatch.setattr("importlib.resources.files", lambda _: tmp_path)
    with pytest.raises(ValueError, match=r"ngrams-.*as langidentify writes"):
        ngrams.load_lite(("fr", "en"))
