"""The voice note is what messengers want: Ogg, Opus, 48 kHz, one channel, the right length."""

import io

import av
import numpy as np
import pytest
from scripted_voices import tone

from bot.model import Audio
from bot.speech.loudness import CEILING, TARGET, levelled
from bot.speech.opus import OpusWriter


def decoded(note):
    with av.open(io.BytesIO(note)) as container:
        stream = container.streams.audio[0]
        assert container.format.name == "ogg"
        assert stream.codec_context.name in {"opus", "libopus"}
        assert (stream.rate, stream.channels) == (48_000, 1)
        frames = [frame.to_ndarray().reshape(-1) for frame in container.decode(stream)]
    return np.concatenate(frames).astype(np.float32)


@pytest.mark.parametrize("rate", [16_000, 22_050, 24_000, 48_000])
def test_voice_note_is_ogg_opus_mono_of_the_right_length(rate):
    writer = OpusWriter()
    writer.add(tone(1.0, rate=rate))
    writer.pause(0.3)
    writer.add(tone(0.5, rate=rate))
    assert writer.seconds == pytest.approx(1.8, abs=0.01)
    note = writer.finish()
    assert note[:4] == b"OggS"
    assert note[28:36] == b"OpusHead"
    assert note[37] == 1  # channels, RFC 7845 section 5.1
    samples = decoded(note)
    assert samples.size / 48_000 == pytest.approx(1.8, abs=0.03)
    pause = samples[int(1.1 * 48_000) : int(1.2 * 48_000)]
    speech = samples[int(0.2 * 48_000) : int(0.8 * 48_000)]
    assert np.abs(pause).max() < 0.01 < np.abs(speech).max()


def test_voice_notes_are_small():
    writer = OpusWriter()
    writer.add(tone(20.0))
    assert len(writer.finish()) < 20 * 3_300  # five minutes stay below Telegram's 1 MB


def rms(audio):
    samples = np.frombuffer(audio.pcm, "<i2").astype(np.float32) / 32768
    return float(np.sqrt(np.mean(samples**2))), float(np.abs(samples).max())


@pytest.mark.parametrize("level", [0.01, 0.1, 0.5, 0.99])
def test_every_level_becomes_the_same(level):
    loudness, peak = rms(levelled(tone(1.0, level=level)))
    assert loudness == pytest.approx(TARGET, rel=0.05)
    assert peak <= CEILING + 0.001


def test_peaks_are_bent_below_the_ceiling():
    rng = np.random.default_rng(7)
    spiky = rng.laplace(0, 0.02, 16_000).clip(-1, 1)
    audio = Audio(pcm=(spiky * 32767).astype("<i2").tobytes(), rate=16_000)
    _, peak = rms(levelled(audio))
    assert peak <= CEILING + 0.001


def test_silence_at_both_ends_goes_silence_inside_stays():
    quiet = bytes(2 * 8_000)
    speech = tone(0.4).pcm
    audio = Audio(pcm=quiet + speech + quiet + speech + quiet, rate=16_000)
    assert levelled(audio).seconds == pytest.approx(0.4 + 0.5 + 0.4 + 0.06, abs=0.03)


def test_pure_silence_is_nothing():
    assert levelled(Audio(pcm=bytes(32_000), rate=16_000)).pcm == b""
    assert levelled(Audio(pcm=b"", rate=16_000)).pcm == b""
