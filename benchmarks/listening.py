"""Our listening engine beside stock faster-whisper: the same model, machine, run and recordings.

    python -m benchmarks.listening [--data ../shared] [--languages fr,en,es] [--threads 2]

For each recording: WhisperEngine with no language given (decoder child, voice activity, language
detection, transcription), then `faster_whisper.WhisperModel.transcribe(file)` with its defaults
(beam_size=5). Which of the two goes first alternates, so that warm caches favour neither.
The word error rate is that of benchmarks/wer.py, pooled over all words of a language.
Prints a table, writes benchmarks/results/listening.json.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import json
import statistics
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from faster_whisper import WhisperModel

from benchmarks.wer import pooled_word_error_rate
from bot.engines.decoder import ChildDecoder
from bot.engines.whisper import RATE, WhisperEngine
from bot.modelfiles import Catalogue

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benchmarks" / "results"
MODEL = "whisper-base"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One language."""

    language: str
    recordings: int
    audio_seconds: float
    our_error: float
    stock_error: float
    decode_seconds: float
    """The decoder child alone."""
    our_seconds: float
    """The whole engine, decoding included."""
    stock_seconds: float
    our_language_right: int
    stock_language_right: int

    @property
    def speed_up(self) -> float:
        """How many times faster than stock."""
        return self.stock_seconds / self.our_seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One recording, understood by one engine."""

    text: str
    language: str
    seconds: float


async def timed(call: Callable[[], Awaitable[tuple[str, str]]]) -> Heard:
    """Run and time something that gives (text, language)."""
    started = time.perf_counter()
    text, language = await call()
    return Heard(text=text, language=language, seconds=time.perf_counter() - started)


class Bench:
    """Both engines, loaded."""

    def __init__(self, models: Path, threads: int) -> None:
        catalogue = Catalogue.load(models)
        files = [file for path, file in catalogue.files.items() if path.startswith(f"{MODEL}/")]
        self.decoder = ChildDecoder(children=1)
        self.engine = WhisperEngine(files, models / MODEL, self.decoder, threads=threads)
        self.stock = WhisperModel(
            str(models / MODEL), device="cpu", compute_type="int8", cpu_threads=threads
        )

    async def ours(self, recording: bytes) -> tuple[str, str]:
        """WhisperEngine."""
        transcript = await self.engine.transcribe(recording, language=None)
        return transcript.text, transcript.language

    async def theirs(self, recording: bytes) -> tuple[str, str]:
        """Stock faster-whisper with its defaults."""
        segments, info = self.stock.transcribe(io.BytesIO(recording), beam_size=5)
        return "".join(segment.text for segment in segments), info.language

    async def language(self, language: str, paths: list[Path]) -> Row:
        """All recordings of one language."""
        ours: list[Heard] = []
        stock: list[Heard] = []
        said, lengths, decoding = [], [], []
        for index, path in enumerate(paths):
            recording = path.read_bytes()
            said.append(path.with_suffix(".txt").read_text("utf-8"))
            started = time.perf_counter()
            lengths.append((await self.decoder.audio(recording, rate=RATE)).seconds)
            decoding.append(time.perf_counter() - started)
            turns = [(ours, self.ours), (stock, self.theirs)]
            for heard, listen in turns if index % 2 == 0 else reversed(turns):
                heard.append(await timed(lambda listen=listen: listen(recording)))  # noqa: B023
        return Row(
            language=language,
            recordings=len(paths),
            audio_seconds=sum(lengths),
            our_error=pooled_word_error_rate(zip(said, (h.text for h in ours), strict=True)),
            stock_error=pooled_word_error_rate(zip(said, (h.text for h in stock), strict=True)),
            decode_seconds=sum(decoding),
            our_seconds=sum(heard.seconds for heard in ours),
            stock_seconds=sum(heard.seconds for heard in stock),
            our_language_right=sum(heard.language == language for heard in ours),
            stock_language_right=sum(heard.language == language for heard in stock),
        )


def table(rows: list[Row]) -> str:
    """For the screen."""
    lines = [
        "language  notes  audio s   WER ours  WER stock   decode s   ours s  stock s   ratio   "
        "language right ours/stock"
    ]
    lines += [
        f"{row.language:8} {row.recordings:6} {row.audio_seconds:8.1f} {row.our_error:10.3f} "
        f"{row.stock_error:10.3f} {row.decode_seconds:10.2f} {row.our_seconds:8.1f} "
        f"{row.stock_seconds:8.1f} {row.speed_up:7.2f}   "
        f"{row.our_language_right}/{row.stock_language_right} of {row.recordings}"
        for row in rows
    ]
    lines.append(
        f"mean WER ours {statistics.mean(row.our_error for row in rows):.3f}, "
        f"stock {statistics.mean(row.stock_error for row in rows):.3f}; "
        f"ratio = stock seconds / our seconds"
    )
    return "\n".join(lines)


async def run(data: Path, models: Path, languages: list[str], threads: int) -> list[Row]:
    """Every language in turn, engines warm."""
    bench = Bench(models, threads)
    await bench.engine.prepare()
    await bench.decoder.prepare()
    try:
        rows = []
        for language in languages:
            paths = sorted((data / "speech").glob(f"fleurs-{language}-*.ogg"))
            if not paths:
                raise SystemExit(f"no fleurs-{language}-*.ogg in {data / 'speech'}")
            if not rows:
                await bench.ours(paths[0].read_bytes())  # the first call of each is not measured
                await bench.theirs(paths[0].read_bytes())
            rows.append(await bench.language(language, paths))
        return rows
    finally:
        await bench.decoder.close()
        await bench.engine.close()


def main() -> None:
    """Run, print, write."""
    parser = argparse.ArgumentParser(description="Our listening beside stock faster-whisper.")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--models", type=Path, default=ROOT / "var" / "models")
    parser.add_argument("--languages", default="fr,en,es")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    languages = arguments.languages.split(",")
    rows = asyncio.run(run(arguments.data, arguments.models, languages, arguments.threads))
    print(table(rows))
    RESULTS.mkdir(exist_ok=True)
    out = [asdict(row) | {"speed_up": row.speed_up} for row in rows]
    (RESULTS / "listening.json").write_text(json.dumps(out, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
