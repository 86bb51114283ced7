"""Our listening beside stock faster-whisper: the same model, machine, run and recordings.

    python -m benchmarks.listening [--data ../shared] [--languages en,fr,es,pt,de] [--threads 2]

For each recording: WhisperEngine with no language given (decoder child, voice activity, language
detection, transcription, confidence of each word), then
`faster_whisper.WhisperModel.transcribe(file)` with its defaults (beam_size=5). Batch of one. Which
of them goes first rotates, so that warm caches favour none. The word error rate is that of
benchmarks/wer.py, pooled over all words of a language.

Seconds are wall-clock; beside them stand the processor seconds of this process (the decoder's child
is not in them), which a busy machine changes less. Notes of up to 10 s are the first half of the
table, all notes the second. Writes benchmarks/results/listening.json.

whisper.cpp and openai-whisper are no rows: they read other files (ggml, PyTorch) than the weights
that are installed here, which would have to be converted first; the second needs PyTorch besides.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import json
import os
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from faster_whisper import WhisperModel

from benchmarks.wer import pooled_word_error_rate
from bot.engines.decoder import ChildDecoder
from bot.engines.whisper import RATE, WhisperEngine
from bot.modelfiles import Catalogue

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benchmarks" / "results"
MODEL = "whisper-base"
SHORT = 10.0  # seconds of a short note
OURS, STOCK = "porte-voix", "faster-whisper"
LANGUAGES = "en,fr,es,pt,de"
NOT_RUN = "whisper.cpp and openai-whisper, which cannot read the installed weights (ggml, PyTorch)"

Listen = Callable[[bytes], Awaitable[tuple[str, str]]]
"""Recording -> (text, language)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One recording, understood by one engine."""

    text: str
    language: str
    wall: float
    """Seconds."""
    processor: float
    """Seconds, of all threads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One recording, understood by all engines."""

    language: str
    said: str
    seconds: float
    heard: dict[str, Heard] = field(default_factory=dict)


class Bench:
    """The engines, loaded."""

    def __init__(self, models: Path, threads: int) -> None:
        catalogue = Catalogue.load(models)
        files = [file for path, file in catalogue.files.items() if path.startswith(f"{MODEL}/")]
        self.decoder = ChildDecoder(children=1)
        self.engine = WhisperEngine(files, models / MODEL, self.decoder, threads=threads)
        self.stock = WhisperModel(
            str(models / MODEL), device="cpu", compute_type="int8", cpu_threads=threads
        )
        self.engines: dict[str, Listen] = {OURS: self.ours, STOCK: self.theirs}

    async def ours(self, recording: bytes) -> tuple[str, str]:
        """WhisperEngine."""
        transcript = await self.engine.transcribe(recording, language=None)
        return transcript.text, transcript.language

    async def theirs(self, recording: bytes) -> tuple[str, str]:
        """Stock faster-whisper with its defaults."""
        segments, info = self.stock.transcribe(io.BytesIO(recording), beam_size=5)
        return "".join(segment.text for segment in segments), info.language

    async def note(self, path: Path, turn: int) -> Note:
        """One recording by every engine; `turn` says which is first."""
        recording = path.read_bytes()
        seconds = (await self.decoder.audio(recording, rate=RATE)).seconds
        note = Note(
            language=path.stem.split("-")[1],
            said=path.with_suffix(".txt").read_text("utf-8"),
            seconds=seconds,
        )
        names = list(self.engines)
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            began, spent = time.perf_counter(), time.process_time()
            text, language = await self.engines[name](recording)
            note.heard[name] = Heard(
                text=text,
                language=language,
                wall=time.perf_counter() - began,
                processor=time.process_time() - spent,
            )
        return note

    async def close(self) -> None:
        """Free them."""
        await self.decoder.close()
        await self.engine.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Some notes of one language, or of all, by one engine."""

    language: str
    notes: int
    audio_seconds: float
    engine: str
    error: float
    """Word error rate."""
    wall: float
    processor: float
    language_right: int


def rows(notes: Sequence[Note], engines: Iterable[str]) -> list[Row]:
    """For each language and engine, then for all languages."""
    languages = list(dict.fromkeys(note.language for note in notes))
    groups = [(one, [note for note in notes if note.language == one]) for one in languages]
    return [
        Row(
            language=language,
            notes=len(group),
            audio_seconds=sum(note.seconds for note in group),
            engine=engine,
            error=pooled_word_error_rate((note.said, note.heard[engine].text) for note in group),
            wall=sum(note.heard[engine].wall for note in group),
            processor=sum(note.heard[engine].processor for note in group),
            language_right=sum(note.heard[engine].language == note.language for note in group),
        )
        for language, group in [*groups, ("all", list(notes))]
        for engine in engines
    ]


def table(found: Sequence[Row]) -> str:
    """For the screen. The ratios are the engine's seconds over ours."""
    lines = [
        "language  notes  audio s  engine           WER    wall s  ratio   cpu s  ratio  "
        "language right"
    ]
    ours: Row | None = None
    for row in found:
        ours = row if row.engine == OURS else ours
        assert ours is not None
        lines.append(
            f"{row.language:8} {row.notes:6} {row.audio_seconds:8.1f}  {row.engine:14} "
            f"{row.error:6.3f} {row.wall:8.2f} {row.wall / ours.wall:6.2f} {row.processor:8.2f} "
            f"{row.processor / ours.processor:5.2f}  {row.language_right}/{row.notes}"
        )
    return "\n".join(lines)


async def run(data: Path, models: Path, languages: list[str], threads: int) -> list[Note]:
    """Every recording in turn, engines warm."""
    paths = [
        path
        for language in languages
        for path in sorted((data / "speech").glob(f"fleurs-{language}-*.ogg"))
    ]
    if not paths:
        raise SystemExit(f"no fleurs-*.ogg in {data / 'speech'}")
    bench = Bench(models, threads)
    await bench.engine.prepare()
    await bench.decoder.prepare()
    try:
        await bench.note(paths[0], 0)  # the first call of each is not measured
        return [await bench.note(path, turn) for turn, path in enumerate(paths)]
    finally:
        await bench.close()


def main() -> None:
    """Run, print, write."""
    parser = argparse.ArgumentParser(description="Our listening beside stock faster-whisper.")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--models", type=Path, default=ROOT / "var" / "models")
    parser.add_argument("--languages", default=LANGUAGES)
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    before = os.getloadavg()[0]
    languages = arguments.languages.split(",")
    notes = asyncio.run(run(arguments.data, arguments.models, languages, arguments.threads))
    halves = {
        f"notes of up to {SHORT:.0f} s": [note for note in notes if note.seconds <= SHORT],
        "all notes": notes,
    }
    out: dict[str, object] = {
        "threads": arguments.threads,
        "load before": round(before, 1),
        "load after": round(os.getloadavg()[0], 1),
    }
    for name, some in halves.items():
        found = rows(some, (OURS, STOCK))
        out[name] = [{slot: getattr(row, slot) for slot in Row.__slots__} for row in found]
        print(f"\n{name}\n{table(found)}")
    print(f"\nnot run: {NOT_RUN}")
    print(f"\nload {out['load before']} before, {out['load after']} after; {os.cpu_count()} cores")
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / "listening.json").write_text(json.dumps(out, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
