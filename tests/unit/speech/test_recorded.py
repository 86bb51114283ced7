"""Clips that people recorded, made here, and where they are used."""

import av
import numpy as np
import pytest
from scripted_voices import ScriptedVoice, chained, tone
from test_opus import decoded

from bot.speech.opus import OpusWriter
from bot.speech.recorded import recordings
from bot.speech.speaker import VoiceSpeaker
from bot.speech.voices import VoiceBook

SENTENCES = {
    ("ps", "help"): "زه یو ماشین یم.",
    ("ps", "stopped"): "سمه ده.",
    ("fr", "help"): "Je suis une machine.",
    ("fr", "broken"): "Voici un son abîmé.",
}


def clip(path, seconds, hertz=440):
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = OpusWriter()
    writer.add(tone(seconds, hertz=hertz))
    path.write_bytes(writer.finish())


def pitch(note):
    samples = decoded(note).astype(float)
    spectrum = np.abs(np.fft.rfft(samples))
    return np.argmax(spectrum) * 48_000 / samples.size


@pytest.fixture
async def made(tmp_path):
    own, ours = tmp_path / "association", tmp_path / "voices"
    clip(ours / "ps" / "help.ogg", 1.0)
    clip(ours / "ps" / "stopped.ogg", 0.5)
    clip(ours / "ps" / "no-such-sentence.ogg", 0.5)
    clip(ours / "fr" / "help.ogg", 1.0)
    clip(own / "fr" / "help.ogg", 1.0, hertz=880)
    (ours / "fr" / "broken.ogg").write_bytes(b"OggS and nothing more")
    found = recordings([own, ours], lambda language, key: SENTENCES.get((language, key)))
    voice, events = ScriptedVoice("a", hertz=220), []
    book = VoiceBook({"fr": (chained(voice),)})
    speaker = VoiceSpeaker(book, tmp_path / "cache", on_event=events.append)
    speaker.use(found)
    yield speaker, voice, events, found
    await speaker.close()


async def test_a_sentence_is_said_by_the_person_who_recorded_it(made):
    speaker, voice, events, found = made
    assert found.counts == {"fr": 2, "ps": 2}
    note = await speaker.record("Je suis  une machine.", language="fr")
    assert pitch(note) == pytest.approx(880, abs=5)  # the association's own comes first
    assert decoded(note).size / 48_000 == pytest.approx(1.0, abs=0.1)
    assert voice.spoken == []
    assert events[-1].engine == "recorded"


@pytest.mark.parametrize(
    "text", ["Je suis une machine à laver.", "Je suis une machine. Bonjour.", "Bonjour."]
)
async def test_any_other_text_is_spoken_by_one_voice(made, text):
    speaker, voice, _, _ = made
    note = await speaker.record(text, language="fr")
    assert pitch(note) == pytest.approx(220, abs=5)
    assert voice.spoken


async def test_a_damaged_clip_gives_way_to_the_voice(made):
    speaker, voice, events, _ = made
    assert await speaker.record("Voici un son abîmé.", language="fr")
    assert voice.spoken == ["Voici un son abîmé."]
    assert (events[0].engine, events[0].error) == ("recorded", "EngineError")


async def test_a_language_without_any_voice_speaks_what_was_recorded(made):
    speaker, _, _, _ = made
    one, two = SENTENCES["ps", "help"], SENTENCES["ps", "stopped"]
    both = await speaker.record(f"{one}\n{two}", language="ps")
    assert decoded(both).size / 48_000 == pytest.approx(1.0 + 0.32 + 0.5, abs=0.15)
    beginning = await speaker.record(f"{one} سرچینه: CAF", language="ps")
    assert decoded(beginning).size / 48_000 == pytest.approx(1.0, abs=0.1)
    with pytest.raises(Exception, match="no voice speaks ps"):
        await speaker.record("سرچینه: CAF", language="ps")


async def test_a_clip_that_is_too_long_is_refused(made, tmp_path):
    speaker, voice, _, _ = made
    path = tmp_path / "long" / "fr" / "help.ogg"
    path.parent.mkdir(parents=True)
    with av.open(str(path), "w", format="ogg") as container:
        stream = container.add_stream("libopus", rate=48_000, layout="mono")
        frame = av.AudioFrame.from_ndarray(
            np.zeros((1, 48_000 * 125), dtype=np.int16), format="s16", layout="mono"
        )
        frame.sample_rate = 48_000
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            container.mux(packet)
    speaker.use(recordings([tmp_path / "long"], lambda tag, key: SENTENCES.get((tag, key))))
    await speaker.record("Je suis une machine.", language="fr")
    assert voice.spoken == ["Je suis une machine."]
