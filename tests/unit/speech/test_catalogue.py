"""voices.toml becomes chains; a bad one is refused with a clear error."""

from itertools import pairwise
from pathlib import Path

import pytest

from bot.errors import ConfigError, EngineError, ModelFileError
from bot.modelfiles import CATALOGUES, Catalogue
from bot.speech.catalogue import load_voices

VOICE = """
[[voice]]
language = "fr"
engine = "{engine}"
voice = "{voice}"
gender = "male"
licence = "GPL-3.0-or-later"
source = "test"
real_time_factor = 0.005
"""


@pytest.fixture
def catalogue(tmp_path):
    return Catalogue.load(tmp_path)


def load(tmp_path, catalogue, text):
    (tmp_path / "voices.toml").write_text(text, "utf-8")
    return load_voices(tmp_path, catalogue, tmp_path)


def test_our_catalogue_loads_without_any_model_on_disk(tmp_path, catalogue):
    book = load_voices(tmp_path, catalogue)
    assert [voice.name for voice in book.chain("fr")] == ["kokoro/ff_siwis", "espeak/fr"]
    assert [voice.name for voice in book.chain("en")] == [
        "piper/en_US-joe-medium", "kokoro/af_heart", "espeak/en-us",
    ]  # fmt: skip
    kokoro = {id(v.engine) for chain in book.chains.values() for v in chain if "kokoro" in v.name}
    assert len(kokoro) == 1  # one model in memory for all languages


def test_every_voice_says_its_licence_gender_source_and_speed(tmp_path, catalogue):
    for chain in load_voices(tmp_path, catalogue).chains.values():
        for voice in chain:
            assert voice.licence
            assert voice.source
            assert voice.gender in {"female", "male"}
            assert 0 < voice.real_time_factor < 2
            assert voice.quality is None or 0 <= voice.quality <= 1


def test_voices_that_fail_more_often_come_later_or_are_slower(tmp_path, catalogue):
    """Order is by measured quality, unless a faster voice is nearly as clear."""
    for language, chain in load_voices(tmp_path, catalogue).chains.items():
        measured = [voice for voice in chain if voice.quality is not None]
        for first, second in pairwise(measured):
            nearly = (second.quality or 0) - (first.quality or 0) < 0.05
            assert nearly, f"{language}: {second.name} is clearer than {first.name}"


def test_catalogue_file_is_where_the_code_looks():
    assert (CATALOGUES / "voices.toml").is_file()


def test_an_unknown_engine_is_refused(tmp_path, catalogue):
    with pytest.raises(ConfigError, match="festival"):
        load(tmp_path, catalogue, VOICE.format(engine="festival", voice="fr"))


def test_an_unknown_field_is_refused(tmp_path, catalogue):
    with pytest.raises(ConfigError, match="colour"):
        load(tmp_path, catalogue, VOICE.format(engine="espeak", voice="fr") + 'colour = "red"\n')


def test_a_voice_without_a_pinned_file_is_refused(tmp_path, catalogue):
    with pytest.raises(ModelFileError, match="no catalogue"):
        load(tmp_path, catalogue, VOICE.format(engine="piper", voice="fr_FR-none-low"))


def test_only_complete_and_rightly_named_dropped_voices_are_taken(tmp_path, catalogue):
    folder: Path = tmp_path / "piper"
    folder.mkdir()
    for name in ("fr_FR-siwis-medium", "uk_UA-ukrainian_tts-medium", "rubbish"):
        (folder / f"{name}.onnx").write_bytes(b"x")
        (folder / f"{name}.onnx.json").write_text("{}")
    (folder / "es_ES-lonely-low.onnx").write_bytes(b"x")
    book = load_voices(tmp_path, catalogue)
    assert book.chain("fr")[0].name == "piper/fr_FR-siwis-medium"
    assert book.chain("uk")[0].name == "piper/uk_UA-ukrainian_tts-medium"
    assert book.chain("es")[0].name == "kokoro/ef_dora"


async def test_a_dropped_voice_that_is_broken_is_an_engine_error(tmp_path, catalogue):
    (tmp_path / "piper").mkdir()
    (tmp_path / "piper" / "fr_FR-bad-low.onnx").write_bytes(b"not a model")
    (tmp_path / "piper" / "fr_FR-bad-low.onnx.json").write_text("{}")
    engine = load_voices(tmp_path, catalogue).chain("fr")[0].engine
    with pytest.raises(EngineError):
        await engine.prepare()
    await engine.close()
