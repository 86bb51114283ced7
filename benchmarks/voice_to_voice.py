"""Voice in to first sound out, beside Home Assistant's local servers with the same models.

    python -m benchmarks.voice_to_voice [--speech FOLDER] [--repeats 3] [--threads 2]

Ours: the engines of the service: the recording is understood (decoding of the Ogg file included),
then the first piece of the spoken answer that can be played is awaited. The peer:
wyoming-faster-whisper and wyoming-piper, two local servers, given the same whisper-base, the same
voice en_US-joe-medium and as many threads; the recording arrives as decoded samples, all at once,
and the first audio chunk of the same answer is awaited. Both know the language; one note at a time,
the two by turns, after one round to warm up. Notes of 4 to 11 s. The French figure is ours alone:
no French voice of Piper is packaged.
Times are medians over the repeats, in seconds; writes benchmarks/results/voice_to_voice.json.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import socket
import statistics
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import av
import numpy as np
from av.audio.resampler import AudioResampler

from benchmarks.wer import word_error_rate
from bot.clock import SystemClock
from bot.config import Config, Limits
from bot.wiring.engines import Engines, build_engines

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
SPEECH = ROOT / "tests" / "fixtures" / "speech"
PEER = ROOT / "var" / "wyoming" / "bin" / "python"
RATE = 16_000
SHORTEST, LONGEST = 4.0, 11.0  # seconds of a note
READY = 120.0  # seconds until a server listens
ANSWERS = {
    "en": "You can ask for asylum at the prefecture, and you do not need a passport for it. "
    "First call the reception platform of your region. They give you an appointment.",
    "fr": "Vous pouvez demander l'asile à la préfecture, et il ne faut pas de passeport pour cela. "
    "Appelez d'abord la plateforme d'accueil de votre région. Elle vous donne un rendez-vous.",
}


@dataclass
class Row:
    """One note with one system."""

    note: str
    language: str
    seconds: float
    system: str
    heard: float
    """Seconds until the transcript."""
    sound: float
    """Seconds from then to the first sound."""
    total: float
    error: float
    """Word error rate of the transcript."""


def samples(path: Path) -> bytes:
    """Signed 16-bit mono at `RATE`."""
    resampler = AudioResampler(format="s16", layout="mono", rate=RATE)
    with av.open(str(path)) as container:
        frames = [f for frame in container.decode(audio=0) for f in resampler.resample(frame)]
    return b"".join(np.ascontiguousarray(frame.to_ndarray()).tobytes() for frame in frames)


# --- the peer: the Wyoming protocol is a line of JSON, then data, then a payload ------------------


async def write(
    stream: asyncio.StreamWriter, kind: str, data: object, payload: bytes = b""
) -> None:
    """One event."""
    head = {"type": kind, "data": data, "payload_length": len(payload)}
    stream.write(json.dumps(head).encode() + b"\n" + payload)
    await stream.drain()


async def read(stream: asyncio.StreamReader) -> tuple[str, dict[str, object]]:
    """Kind and data of the next event."""
    head = json.loads(await stream.readline())
    data = head.get("data") or {}
    if length := head.get("data_length"):
        data |= json.loads(await stream.readexactly(length))
    if length := head.get("payload_length"):
        await stream.readexactly(length)
    return head["type"], data


async def heard_by_peer(port: int, pcm: bytes, language: str) -> str:
    """The transcript of wyoming-faster-whisper."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    form = {"rate": RATE, "width": 2, "channels": 1}
    await write(writer, "transcribe", {"language": language})
    await write(writer, "audio-start", form)
    for start in range(0, len(pcm), 2 * RATE):
        await write(writer, "audio-chunk", form, pcm[start : start + 2 * RATE])
    await write(writer, "audio-stop", {})
    kind, data = await read(reader)
    while kind != "transcript":
        kind, data = await read(reader)
    writer.close()
    return str(data["text"])


async def spoken_by_peer(port: int, text: str) -> float:
    """When (monotonic) the first chunk of sound came; the rest is waited for as well."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await write(writer, "synthesize", {"text": text})
    first, kind = 0.0, ""
    while kind != "audio-stop":
        kind, _ = await read(reader)
        if kind == "audio-chunk" and not first:
            first = time.monotonic()
    writer.close()
    return first


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@asynccontextmanager
async def server(python: Path, module: str, *options: str) -> AsyncIterator[int]:
    """A Wyoming server of the peer's environment; its port."""
    port = free_port()
    process = await asyncio.create_subprocess_exec(
        str(python), "-m", module, "--uri", f"tcp://127.0.0.1:{port}", "--local-files-only",
        *options, stdout=sys.stderr, env={**os.environ, "HF_HUB_OFFLINE": "1"},
    )  # fmt: skip
    try:
        async with asyncio.timeout(READY):
            while True:
                try:
                    _, writer = await asyncio.open_connection("127.0.0.1", port)
                except OSError:
                    await asyncio.sleep(0.2)
                else:
                    writer.close()
                    break
        yield port
    finally:
        process.terminate()
        await process.wait()


# --- both ----------------------------------------------------------------------------------------


async def by_us(engines: Engines, note: Path, language: str) -> Row:
    """One note through our engines."""
    data = note.read_bytes()
    started = time.monotonic()
    transcript = await engines.listener.transcribe(data, language=language)
    heard = time.monotonic()
    stream = engines.speaker.stream(ANSWERS[language], language=language)
    await anext(stream)
    sound = time.monotonic()
    async for _ in stream:
        pass
    return row(note, language, "porte-voix", started, heard, sound, transcript.text)


async def by_peer(ports: tuple[int, int], note: Path, language: str) -> Row:
    """One note through the two servers."""
    pcm = samples(note)
    started = time.monotonic()
    text = await heard_by_peer(ports[0], pcm, language)
    heard = time.monotonic()
    sound = await spoken_by_peer(ports[1], ANSWERS[language])
    return row(note, language, "wyoming", started, heard, sound, text)


def row(
    note: Path, language: str, system: str, started: float, heard: float, sound: float, text: str
) -> Row:
    """Put one measurement together."""
    return Row(
        note=note.stem, language=language, seconds=len(samples(note)) / 2 / RATE, system=system,
        heard=heard - started, sound=sound - heard, total=sound - started,
        error=word_error_rate(note.with_suffix(".txt").read_text("utf-8"), text),
    )  # fmt: skip


def middle(rows: list[Row]) -> Row:
    """The medians of one note's repeats."""
    values = {
        name: round(statistics.median(getattr(one, name) for one in rows), 3)
        for name in ("heard", "sound", "total", "error")
    }
    return Row(**{**asdict(rows[0]), **values})


def notes(folder: Path, language: str) -> list[Path]:
    """Those of a usual length, short ones first."""
    lengths = {note: len(samples(note)) / 2 / RATE for note in folder.glob(f"*-{language}-*.ogg")}
    usual = [note for note in lengths if SHORTEST <= lengths[note] <= LONGEST]
    return sorted(usual, key=lengths.__getitem__)


async def run(arguments: argparse.Namespace) -> list[Row]:
    """All rows, shown as they come."""
    threads = arguments.threads
    config = Config(models=arguments.models, limits=Limits(threads=threads))
    engines = build_engines(config, SystemClock())
    whisper = ["--model", str(arguments.models / "whisper-base"), "--cpu-threads", str(threads)]
    whisper += ["--stt-library", "faster-whisper", "--language", "en", "--compute-type", "int8"]
    folders = ["--data-dir", str(arguments.models / "piper")]
    rows: list[Row] = []
    async with (
        server(arguments.peer, "wyoming_faster_whisper", *whisper, *folders) as ear,
        server(arguments.peer, "wyoming_piper", "--voice", "en_US-joe-medium", *folders) as mouth,
    ):
        for language in ("en", "fr"):
            for number, note in enumerate(notes(arguments.speech, language)):
                ours, theirs = [], []
                for turn in range(arguments.repeats + (number == 0)):
                    mine = await by_us(engines, note, language)
                    other = (
                        await by_peer((ear, mouth), note, language) if language == "en" else None
                    )
                    if number == 0 and turn == 0:
                        continue  # models are loaded and warm from here on
                    ours.append(mine)
                    theirs += [other] if other else []
                for found in filter(None, (ours, theirs)):
                    rows.append(middle(found))
                    show(rows[-1])
    await engines.close()
    return rows


def show(one: Row) -> None:
    """One line of the table."""
    print(
        f"{one.note:16} {one.seconds:6.1f} {one.system:12} {one.heard:6.2f} {one.sound:6.2f}"
        f" {one.total:6.2f} {one.error:6.3f}",
        flush=True,
    )


def summary(rows: list[Row]) -> dict[str, float]:
    """Medians of all notes, and how many times faster we are on the English ones."""
    found = {}
    for language, system in (("en", "porte-voix"), ("en", "wyoming"), ("fr", "porte-voix")):
        totals = [one.total for one in rows if (one.language, one.system) == (language, system)]
        if totals:
            found[f"{language} {system}"] = round(statistics.median(totals), 2)
    peers = {one.note: one.total for one in rows if one.system == "wyoming"}
    ours = {one.note: one.total for one in rows if one.system != "wyoming"}
    ratios = [total / ours[note] for note, total in peers.items()]
    return found | {"times faster (en, median)": round(statistics.median(ratios), 2)}


def main() -> None:
    """Measure, show, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--speech", type=Path, default=SPEECH)
    parser.add_argument("--models", type=Path, default=ROOT / "var" / "models")
    parser.add_argument("--peer", type=Path, default=PEER)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", type=Path, default=HERE / "results" / "voice_to_voice.json")
    arguments = parser.parse_args()
    print(f"{'note':16} {'length':>6} {'system':12} {'heard':>6} {'sound':>6} {'total':>6}  error")
    rows = asyncio.run(run(arguments))
    result = {
        "cores": os.cpu_count(), "threads": arguments.threads,
        "load": round(os.getloadavg()[0], 1), "summary": summary(rows),
        "rows": [asdict(one) for one in rows],
    }  # fmt: skip
    arguments.out.write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    for name, value in summary(rows).items():
        print(f"{name:30} {value}")
    print(f"load {result['load']} on {os.cpu_count()} cores; written to {arguments.out}")


if __name__ == "__main__":
    main()
