"""``porte-voix languages``: the table, the page in docs/, and that the page says what is known."""

from datetime import date
from pathlib import Path

import pytest

from bot import wiring
from bot.config import Config
from bot.figures import Figures, Heard, Kind, Translated
from bot.languages import Reviews, Route, entries, table
from bot.languages_page import page
from bot.ledger import Ledger
from bot.ports import Capabilities
from bot.routing import LANGUAGES
from bot.speech.voices import VoiceBook

PAGE = Path(__file__).parents[3] / "docs" / "languages.md"
DAY = date(2026, 11, 22)
REVIEWS = Reviews(sentences={"fr": "author"}, sheets={}, phrases={})


@pytest.fixture(scope="module")
def found():
    figures = Figures(
        speech=(
            Heard(language="fr", engine="base", kind=Kind.MEASURED, date=DAY, source="ours",
                  samples=5, words=99, wer=0.2, low=0.1, high=0.3),
            Heard(language="ru", engine="base", kind=Kind.PUBLISHED, date=DAY, source="a paper",
                  wer=0.5),
        ),
        translation=(
            Translated(source_language="fr", target_language="en", engine="argos", chrf=50,
                       kind=Kind.MEASURED, date=DAY, source="ours", samples=7),
        ),
    )  # fmt: skip
    listeners = [Capabilities(name="base", languages=frozenset(("fr", "ru", "tr")), local=True)]
    ledger = Ledger(figures, listeners=listeners, voices=VoiceBook({}))
    routes = [Route(source="fr", target="so", engine="argos")]
    return entries(ledger, VoiceBook({}), routes, REVIEWS, {"ps": 12})


def test_the_page_in_the_repository_is_the_one_that_is_written_today(tmp_path) -> None:
    """Whatever is installed here: mend with ``porte-voix languages --markdown``."""
    config = Config(data=tmp_path, models=tmp_path)
    written = page(wiring.read_embedded_ledger(config))
    assert PAGE.read_text("utf-8") == written


def test_every_language_has_its_row_and_nothing_stays_unsaid(found) -> None:
    assert [entry["language"] for entry in found] == LANGUAGES
    text = page(found)
    french = "so: not measured (argos), en: usable with care (argos)"
    assert f"| French (fr) | usable with care | none | {french} |" in text
    assert "| Russian (ru) | not good enough (published) |" in text
    assert "| French (fr) | base | 20.0% | 10.0% to 30.0% | 5 (99 words) | measured here |" in text
    assert "| base | 50.0% | - | - | **only published** | 2026-11-22 | a paper |" in text
    assert "A recogniser that nobody measured: Turkish (tr)." in text
    assert "239 of 240" in text
    assert "| Pashto (ps) | none | none, 12 sentences recorded by people | nothing |" in text
    assert "| French (fr) | author | none | none |" in text


def test_the_table_for_a_terminal(found) -> None:
    lines = table(found).splitlines()
    assert lines[1].split("  ")[0] == "fr French"
    assert "usable with care, 20% errors" in lines[1]
    assert "so (not measured), en (usable with care)" in lines[1]
    russian = next(line for line in lines if line.startswith("ru"))
    assert "not good enough, 50% errors (published)" in russian
