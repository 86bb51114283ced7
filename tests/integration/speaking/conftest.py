"""Real voices and a real recogniser, loaded once."""

import asyncio
import io
from pathlib import Path

import av
import numpy as np
import pytest
from faster_whisper import WhisperModel

from bot.modelfiles import Catalogue
from bot.speech.catalogue import load_voices
from bot.speech.speaker import VoiceSpeaker

MODELS = Path(__file__).resolve().parents[3] / "var" / "models"


@pytest.fixture(scope="session")
def catalogue():
    return Catalogue.load(MODELS)


@pytest.fixture(scope="session")
def book(catalogue):
    voices = load_voices(MODELS, catalogue)
    yield voices

    async def close():
        for engine in voices.engines:
            await engine.close()

    asyncio.run(close())


@pytest.fixture
def speaker(book, tmp_path):
    """Not closed: that would free the voices of the other tests."""
    return VoiceSpeaker(book, tmp_path / "cache", budget_seconds=300)


@pytest.fixture
def voice(book):
    """``voice("fr", "espeak")``: one voice of a chain by the start of its name."""

    def find(language, engine):
        return next(v for v in book.chain(language) if v.name.startswith(engine))

    return find


@pytest.fixture(scope="session")
def heard():
    """What whisper-base understands: ``heard(audio, "fr")``."""
    model = WhisperModel(str(MODELS / "whisper-base"), compute_type="int8", cpu_threads=2)

    def transcribe(audio, language):
        count = int(audio.seconds * 16_000)
        samples = np.frombuffer(audio.pcm, "<i2").astype(np.float32) / 32768
        places = np.arange(count) * audio.rate / 16_000
        resampled = np.interp(places, np.arange(samples.size), samples).astype(np.float32)
        segments, _ = model.transcribe(resampled, language=language, beam_size=2)
        return " ".join(segment.text.strip() for segment in segments)

    return transcribe


@pytest.fixture(scope="session")
def samples():
    """Float samples of a voice note: ``samples(note)``."""

    def decode(note):
        with av.open(io.BytesIO(note)) as container:
            stream = container.streams.audio[0]
            assert (container.format.name, stream.rate, stream.channels) == ("ogg", 48_000, 1)
            assert stream.codec_context.name in {"opus", "libopus"}
            frames = [frame.to_ndarray().reshape(-1) for frame in container.decode(stream)]
        return np.concatenate(frames).astype(np.float32)

    return decode
