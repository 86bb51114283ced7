"""How fast, how soon and how clearly each voice speaks; espeak-ng and Piper called directly beside.

    python benchmarks/speaking.py [--languages fr en ...] [--notes fr] [--threads 2]

For every voice of every chain, on its sentences (speaking_sentences.toml):
  factor   seconds on the clock for one second of speech, median, model loaded
  cpu      processor seconds for one second of speech: hardly disturbed by a busy machine
  first    seconds from the text of all sentences until the first piece of the stream is there
  note     seconds until the whole voice note (three sentences) is there; languages of --notes
  error    character error rate of whisper-base transcribing the speech, after lower-casing and
           without punctuation and diacritics; espeak-ng's and Piper's plain output likewise
  words    its word error rate
  load     of the machine over the last minute (JSON only)
  rss      resident memory of this process after the voice was used (it grows: voices stay loaded)
Writes benchmarks/results/speaking.json; rows of languages that are not measured stay there.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import json
import os
import re
import statistics
import tempfile
import time
import tomllib
import unicodedata
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import psutil
from faster_whisper import WhisperModel
from piper import PiperVoice
from rapidfuzz.distance import Levenshtein

from bot.engines.espeak import EspeakEngine
from bot.model import Audio
from bot.modelfiles import Catalogue
from bot.speech.catalogue import load_voices
from bot.speech.loudness import levelled
from bot.speech.prepare import speakable
from bot.speech.speaker import VoiceSpeaker
from bot.speech.voices import ChainedVoice, VoiceBook

HERE = Path(__file__).resolve().parent
WARM = "Ok."
UNHEARD = {"am", "ti"}  # whisper-base transcribes neither


@dataclass
class Row:
    """One voice in one language."""

    language: str
    voice: str
    factor: float
    cpu: float
    first: float
    note: float | None
    error: float | None
    words: float | None
    level_db: float
    clipped: int
    rss_mb: int
    load: float
    heard: list[str]


def plain(text: str) -> str:
    """What the error rate compares."""
    text = unicodedata.normalize("NFKD", text.casefold().replace("\u200c", " "))
    text = "".join(c for c in text if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w\s]", " ", text).split())


def character_error(reference: str, hypothesis: str) -> float:
    """Edits per character of the reference."""
    return Levenshtein.distance(plain(reference), plain(hypothesis)) / len(plain(reference))


def word_error(reference: str, hypothesis: str) -> float:
    """Edits per word of the reference."""
    words = plain(reference).split()
    return Levenshtein.distance(words, plain(hypothesis).split()) / len(words)


class Recogniser:
    """whisper-base with the language given."""

    def __init__(self, directory: Path, threads: int) -> None:
        self._model = WhisperModel(str(directory), compute_type="int8", cpu_threads=threads)

    def hear(self, audio: Audio, language: str) -> str:
        samples = np.frombuffer(audio.pcm, "<i2").astype(np.float32) / 32768
        places = np.arange(int(audio.seconds * 16_000)) * audio.rate / 16_000
        sound = np.interp(places, np.arange(samples.size), samples).astype(np.float32)
        found, _ = self._model.transcribe(
            sound, language=language, beam_size=5, condition_on_previous_text=False
        )
        return " ".join(segment.text.strip() for segment in found)


def level(sounds: list[Audio]) -> tuple[float, int]:
    """(dBFS RMS of the frames with speech, samples at full scale)."""
    samples = np.concatenate([np.frombuffer(s.pcm, "<i2") for s in sounds]).astype(np.float32)
    frames = samples[: samples.size // 480 * 480].reshape(-1, 480) / 32768
    rms = np.sqrt(np.mean(frames**2, axis=1))
    speech = rms[rms > rms.max() * 10 ** (-25 / 20)]
    decibels = 20 * float(np.log10(np.sqrt(np.mean(speech**2))))
    return decibels, int(np.sum(np.abs(samples) >= 32767))


@dataclass
class Watch:
    """Clock and processor seconds of each sentence."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    @contextmanager
    def sentence(self) -> Iterator[None]:
        wall, cpu = time.perf_counter(), time.process_time()
        yield
        self.wall.append(time.perf_counter() - wall)
        self.cpu.append(time.process_time() - cpu)


def row(language: str, name: str, sounds: list[Audio], watch: Watch, first: float,
        note: float | None, sentences: list[str], ear: Recogniser) -> Row:  # fmt: skip
    """Put one voice's measurements together."""
    heard = [] if language in UNHEARD else [ear.hear(sound, language) for sound in sounds]
    errors = [character_error(*pair) for pair in zip(sentences, heard, strict=False)]
    words = [word_error(*pair) for pair in zip(sentences, heard, strict=False)]
    decibels, clipped = level(sounds)
    return Row(
        language=language, voice=name,
        factor=statistics.median(t / s.seconds for t, s in zip(watch.wall, sounds, strict=True)),
        cpu=statistics.median(t / s.seconds for t, s in zip(watch.cpu, sounds, strict=True)),
        first=first, note=note, error=statistics.mean(errors) if errors else None,
        words=statistics.mean(words) if words else None,
        level_db=decibels, clipped=clipped,
        rss_mb=psutil.Process().memory_info().rss >> 20, load=round(os.getloadavg()[0], 1),
        heard=heard,
    )  # fmt: skip


async def measure(
    voice: ChainedVoice, sentences: list[str], ear: Recogniser, *, whole: bool
) -> Row:
    """One voice of ours, through the port, then (`whole`) through the whole stage."""
    language, engine = voice.language, voice.engine
    await engine.prepare()
    await engine.speak(WARM, language=language)
    sounds, watch = [], Watch()
    for sentence in sentences:
        with watch.sentence():
            parts = speakable(sentence, language)
            raw = [await engine.speak(part, language=language) for part in parts]
        audio = Audio(pcm=b"".join(piece.pcm for piece in raw), rate=raw[0].rate)
        sounds.append(levelled(audio))
    first = await first_sound(voice, sentences)
    note = await whole_note(voice, sentences) if whole else None
    return row(language, voice.name, sounds, watch, first, note, sentences, ear)


async def first_sound(voice: ChainedVoice, sentences: list[str]) -> float:
    """Seconds until the first piece that can be played."""
    with tempfile.TemporaryDirectory() as directory:
        book = VoiceBook({voice.language: (voice,)})
        speaker = VoiceSpeaker(book, Path(directory), budget_seconds=9999)
        started = time.perf_counter()
        stream = speaker.stream(" ".join(sentences), language=voice.language)
        await anext(stream)
        first = time.perf_counter() - started
        await stream.aclose()
        return first


async def whole_note(voice: ChainedVoice, sentences: list[str]) -> float:
    """Seconds for a voice note of all sentences."""
    with tempfile.TemporaryDirectory() as directory:
        book = VoiceBook({voice.language: (voice,)})
        speaker = VoiceSpeaker(book, Path(directory), budget_seconds=9999)
        started = time.perf_counter()
        await speaker.record(" ".join(sentences), language=voice.language)
        return time.perf_counter() - started


async def espeak_directly(language: str, code: str, sentences: list[str], ear: Recogniser) -> Row:
    """The peer: espeak-ng handed the plain sentence, its output as it comes."""
    engine = EspeakEngine({language: code})
    sounds, watch = [], Watch()
    for sentence in sentences:
        with watch.sentence():
            sounds.append(await engine.speak(sentence, language=language))
    await engine.close()
    name = "peer: espeak-ng plain"
    return row(language, name, sounds, watch, watch.wall[0], None, sentences, ear)


def piper_directly(models: Path, sentences: list[str], ear: Recogniser) -> Row:
    """The peer: piper-tts as its documentation shows it."""
    voice = PiperVoice.load(models / "piper/en_US-joe-medium.onnx")
    sounds, watch = [], Watch()
    list(voice.synthesize(WARM))
    for sentence in sentences:
        buffer = io.BytesIO()
        with watch.sentence(), wave.open(buffer, "wb") as out:
            voice.synthesize_wav(sentence, out)
        buffer.seek(0)
        with wave.open(buffer) as done:
            sounds.append(Audio(pcm=done.readframes(done.getnframes()), rate=done.getframerate()))
    name = "peer: piper-tts directly"
    return row("en", name, sounds, watch, watch.wall[0], None, sentences, ear)


def show(found: Row) -> None:
    """One line of the table."""
    note = "    -" if found.note is None else f"{found.note:5.2f}"
    error = "    -" if found.error is None else f"{found.error:5.3f}"
    words = "    -" if found.words is None else f"{found.words:5.3f}"
    print(
        f"{found.language:3} {found.voice:28} {found.factor:6.3f} {found.cpu:5.2f}"
        f" {found.first:6.2f} {note} {error} {words} {found.level_db:6.1f}"
        f" {found.clipped:5} {found.rss_mb:5}",
        flush=True,
    )


async def run(arguments: argparse.Namespace) -> list[Row]:
    """All rows, shown as they come."""
    models = arguments.models
    book = load_voices(models, Catalogue.load(models), threads=arguments.threads)
    texts = tomllib.loads((HERE / "speaking_sentences.toml").read_text("utf-8"))
    ear = Recogniser(models / "whisper-base", arguments.threads)
    print("lang voice                     factor   cpu  first  note error words  level  clip   rss")
    rows: list[Row] = []

    def keep(found: Row) -> None:
        rows.append(found)
        show(found)
        write(arguments, rows)

    for language in arguments.languages or list(texts):
        for voice in book.chain(language):
            whole = language in arguments.notes
            keep(await measure(voice, texts[language], ear, whole=whole))
            if voice.name.startswith("espeak"):
                code = voice.name.removeprefix("espeak/")
                keep(await espeak_directly(language, code, texts[language], ear))
        if language == "en":
            keep(piper_directly(models, texts[language], ear))
    for engine in book.engines:
        await engine.close()
    return rows


def main() -> None:
    """Measure, show, write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--languages", nargs="*")
    parser.add_argument("--notes", nargs="*", default=["fr", "en"])
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--models", type=Path, default=HERE.parent / "var" / "models")
    parser.add_argument("--out", type=Path, default=HERE / "results" / "speaking.json")
    arguments = parser.parse_args()
    rows = asyncio.run(run(arguments))
    write(arguments, rows)
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; written to {arguments.out}")


def write(arguments: argparse.Namespace, rows: list[Row]) -> None:
    """The JSON result; also after each row, so that an interrupted run is not lost."""
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    kept = []
    if arguments.out.exists():
        measured = {found.language for found in rows}
        old = json.loads(arguments.out.read_text("utf-8"))["rows"]
        kept = [found for found in old if found["language"] not in measured]
    result = {
        "cores": os.cpu_count(), "threads": arguments.threads,
        "rows": kept + [asdict(found) for found in rows],
    }  # fmt: skip
    arguments.out.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
