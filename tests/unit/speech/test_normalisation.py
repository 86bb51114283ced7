"""What a voice is handed, per language: tables of what people write and what they say aloud."""

import re
from pathlib import Path
from unicodedata import normalize

import pytest
import yaml

from bot.speech.clean import clean
from bot.speech.expand import expand
from bot.speech.lexicon import LANGUAGES

TABLES = Path(__file__).parent / "normalisation"
FEWEST = {"fr": 40}  # cases of a table; of the others 20


def table(language):
    return yaml.safe_load((TABLES / f"{language}.yaml").read_text("utf-8"))


CASES = [(language, *case) for language in sorted(LANGUAGES) for case in table(language)]


@pytest.mark.parametrize(("language", "written", "spoken"), CASES)
def test_written_and_spoken(language, written, spoken):
    said = expand(clean(written, language), language)
    assert normalize("NFC", said) == normalize("NFC", spoken)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_with_a_lexicon_has_a_table(language):
    cases = table(language)
    assert len(cases) >= FEWEST.get(language, 20)
    assert len({written for written, _ in cases}) == len(cases)
    assert not any(re.search(r"\d", spoken) for _, spoken in cases)
