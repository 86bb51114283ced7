"""The real model on recorded speech, and on sounds in which nobody speaks."""

from __future__ import annotations

import asyncio
import io
import wave
from pathlib import Path

import numpy as np
import pytest
from noises import NOISES, RATE, pcm

from benchmarks.media_seeds import SOUND_FORMATS, encode
from benchmarks.wer import pooled_word_error_rate, word_error_rate, words
from bot.engines.decoder import ChildDecoder
from bot.engines.whisper import WhisperEngine
from bot.errors import EngineError, MediaTooLong, ModelFileError, UnreadableMedia
from bot.model import Transcript
from bot.modelfiles import ModelFile, sha256_of

NOTES = {
    "fr": ("fr-000", "fr-002"),
    "en": ("en-000", "en-001"),
    "es": ("es-002", "es-003"),
}
# Measured on these notes (benchmarks/listening.py --data tests/fixtures), for stock faster-whisper
# as well: fr .283, en .075, es .000. The rest is room for other processors: about 3 words each.
BOUND = {"fr": 0.36, "en": 0.16, "es": 0.10}


def wav(sound: bytes, rate: int = RATE) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", ""))
        file.writeframes(sound)
    return out.getvalue()


@pytest.mark.parametrize("language", NOTES)
async def test_recorded_speech_is_understood_in_its_language(whisper, speech, language):
    pairs = []
    for name in NOTES[language]:
        recording, said = speech(name)
        heard = await whisper.transcribe(recording, language=None)
        assert isinstance(heard, Transcript)
        assert heard.language == language
        assert heard.language_confidence > 0.8
        assert 0.4 < heard.confidence < 1.0
        assert words(" ".join(word.text for word in heard.words)) == words(heard.text)
        assert all(0.0 <= word.confidence <= 1.0 for word in heard.words)
        assert heard.seconds > 5
        pairs.append((said, heard.text))
    assert pooled_word_error_rate(pairs) < BOUND[language]


@pytest.mark.parametrize("name", NOISES)
async def test_where_nobody_speaks_nothing_is_heard(whisper, name):
    heard = await whisper.transcribe(wav(pcm(NOISES[name]())), language=None, likely=("fr",))
    assert heard.text == ""
    assert heard.confidence == 0.0


async def test_silence_stays_empty_through_a_lossy_codec(whisper):
    hiss = np.frombuffer(pcm(NOISES["white-quiet"]()), "<i2")
    for name in ("opus", "amr", "mp3"):
        recording = encode(hiss.copy(), RATE, SOUND_FORMATS[name])
        assert (await whisper.transcribe(recording, language="fr")).text == ""


@pytest.mark.parametrize("noise", ["silence-long", "keyboard"])
async def test_noise_around_speech_adds_no_words(whisper, decoder, speech, noise):
    recording, said = speech("es-003")
    spoken = np.frombuffer((await decoder.audio(recording)).pcm, "<i2")
    around = np.resize(np.frombuffer(pcm(0.2 * NOISES[noise]()), "<i2"), 12 * RATE)
    heard = await whisper.transcribe(
        wav(np.concatenate([around, spoken, around]).tobytes()), language="es"
    )
    assert word_error_rate(said, heard.text) < 0.25
    assert len(words(heard.text)) <= len(words(said)) + 1


async def test_a_long_recording_is_heard_piece_by_piece(whisper, decoder, speech):
    names = ("es-002", "es-003", "es-002", "es-003", "es-002")
    sounds = [np.frombuffer((await decoder.audio(speech(name)[0])).pcm, "<i2") for name in names]
    said = " ".join(speech(name)[1] for name in names)
    told: list[tuple[float, float]] = []
    heard = await whisper.transcribe(
        wav(np.concatenate(sounds).tobytes()),
        language=None,
        on_progress=lambda done, total: told.append((done, total)),
    )
    assert heard.language == "es"
    assert word_error_rate(said, heard.text) < 0.1
    assert told, "45 s are more than one piece"
    assert told == sorted(told)
    assert all(0 < done < total <= heard.seconds + 0.1 for done, total in told)


async def test_what_is_misheard_is_less_sure_than_what_is_not(whisper, decoder, speech):
    """The confidence of words is worth asking about: white noise makes it fall."""
    recording, _ = speech("en-001")
    spoken = np.frombuffer((await decoder.audio(recording)).pcm, "<i2").astype(float)
    noise = np.random.default_rng(3).normal(0, 0.3 * spoken.std(), len(spoken))
    clear = await whisper.transcribe(recording, language="en")
    noisy = await whisper.transcribe(
        wav(np.clip(spoken + noise, -32768, 32767).astype("<i2").tobytes()), language="en"
    )
    unsure = [np.mean([word.confidence < 0.5 for word in heard.words]) for heard in (clear, noisy)]
    assert unsure[0] < unsure[1]


async def test_a_telephone_codec_is_understood(whisper, decoder, speech):
    recording, said = speech("es-002")
    spoken = np.frombuffer((await decoder.audio(recording)).pcm, "<i2").copy()
    heard = await whisper.transcribe(encode(spoken, RATE, SOUND_FORMATS["amr"]), language=None)
    assert heard.language == "es"
    assert word_error_rate(said, heard.text) < 0.3


async def test_a_wrong_prior_does_not_win_against_clear_speech(whisper, speech):
    recording, said = speech("en-001")
    guessed = await whisper.transcribe(recording, language=None, likely=("ar", "fr"))
    assert guessed.language == "en"
    assert word_error_rate(said, guessed.text) < 0.3


async def test_a_language_that_it_does_not_know_is_said_at_once(whisper):
    with pytest.raises(EngineError) as caught:
        await whisper.transcribe(b"anything", language="ti")
    assert not caught.value.retryable


async def test_bad_recordings_keep_their_error(whisper):
    with pytest.raises(UnreadableMedia):
        await whisper.transcribe(b"not a recording", language="fr")
    with pytest.raises(MediaTooLong):
        await whisper.transcribe(wav(bytes(2 * 8_000 * 605), 8_000), language="fr")


async def test_a_given_language_is_taken_and_the_event_loop_stays_free(whisper, speech):
    recording, said = speech("en-001")
    job = asyncio.create_task(whisper.transcribe(recording, language="en-GB"))
    ticks = 0
    while not job.done():
        await asyncio.sleep(0.02)
        ticks += 1
    heard = await job
    assert (heard.language, heard.language_confidence) == ("en", 1.0)
    assert word_error_rate(said, heard.text) < 0.3
    assert ticks > 5


# --- loading --------------------------------------------------------------------------------------


def weights(path: Path, sha256: str) -> ModelFile:
    return ModelFile(path=path, sha256=sha256, size=0, licence="MIT", parts=())


@pytest.fixture
def damaged(tmp_path):
    path = tmp_path / "model.bin"
    path.write_bytes(b"these are no weights")
    return path


async def test_weights_with_another_sha256_are_not_loaded(damaged):
    engine = WhisperEngine([weights(damaged, "0" * 64)], damaged.parent, ChildDecoder())
    with pytest.raises(ModelFileError):
        await engine.prepare()
    await engine.close()


async def test_a_model_that_cannot_be_loaded_is_an_engine_error(damaged):
    files = [weights(damaged, sha256_of(damaged))]
    engine = WhisperEngine(files, damaged.parent, ChildDecoder())
    with pytest.raises(EngineError):
        await engine.prepare()
    await engine.close()
