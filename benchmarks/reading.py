"""Reading accuracy beside plain Tesseract and RapidOCR on the same pictures, in the same run.

    .venv/bin/python -m benchmarks.reading --data ../shared/ocr [--languages fr,ar] [--json FILE]

For each language the mean of 1 - character error rate (NFKC, white space folded) over six variants
of a page: clean, photographed, turned by 90 degrees, blurred, skewed by 7 degrees, small; then four
scenes with text. Ours is asked once with the person's language known (fa and ti need it) and once
without. Photographs without text (--photos) must give none. Seconds are processor time per picture;
memory is each process's peak. RapidOCR runs in its own environment: scripts/bench makes it.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("OMP_THREAD_LIMIT", "1")

import numpy as np
import tesserocr
from PIL import Image
from rapidfuzz.distance import Levenshtein

from bot.modelfiles import Catalogue
from bot.reading.page import PageRecogniser
from bot.reading.tesseract import Tesseract, find_tessdata
from skills.describe_image.look import believed

ROOT = Path(__file__).resolve().parent.parent
VARIANTS = ("clean", "photo", "rot90", "blur", "skew7", "small")
Reader = Callable[[Path, str, str], tuple[str, float]]
"""(picture, language, Tesseract's name of the language) -> text, processor seconds."""


def plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def accuracy(truth: str, read: str) -> float:
    """1 - character error rate, not below 0."""
    wanted, got = plain(truth), plain(read)
    return max(0.0, 1 - Levenshtein.distance(wanted, got) / len(wanted))


def recogniser_of(models: Path) -> PageRecogniser:
    files = Catalogue.load(models)
    return PageRecogniser(
        detector=files.file("reading/det.onnx").verified(),
        recogniser=files.file("reading/rec.onnx").verified(),
        orientation=files.file("reading/orientation.onnx").verified(),
        tesseract=Tesseract(find_tessdata()),
    )


def ours(recogniser: PageRecogniser, *, told: bool) -> Reader:

    def read(path: Path, language: str, _: str) -> tuple[str, float]:
        likely = (language,) if told and not language.startswith("sc") else ()
        image = np.asarray(Image.open(path).convert("RGB"))
        start = time.process_time()
        text = recogniser.read(image, likely).text
        return text, time.process_time() - start

    return read


def plain_tesseract() -> Reader:
    apis: dict[str, tesserocr.PyTessBaseAPI] = {}
    tessdata = str(find_tessdata())

    def read(path: Path, _: str, name: str) -> tuple[str, float]:
        if name not in apis:
            apis[name] = tesserocr.PyTessBaseAPI(
                path=tessdata, lang=name, psm=tesserocr.PSM.AUTO, oem=tesserocr.OEM.LSTM_ONLY
            )
        image = Image.open(path).convert("RGB")
        start = time.process_time()
        apis[name].SetImage(image)
        return str(apis[name].GetUTF8Text()), time.process_time() - start

    return read


class RapidOCR:
    """The peer, in a process of its own."""

    def __init__(self, interpreter: Path) -> None:
        self.peak = 0.0
        self._process = subprocess.Popen(
            [interpreter, Path(__file__).parent / "peers" / "rapidocr_peer.py"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def read(self, path: Path, language: str, tesseract: str) -> tuple[str, float]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(path, file=self._process.stdin, flush=True)
        answer = json.loads(self._process.stdout.readline())
        self.peak = answer["peak_mb"]
        return answer["text"], answer["seconds"]

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()


def pictures(data: Path, language: str) -> list[Path]:
    if language.startswith("sc"):
        return [data / f"{language}.jpg"]
    return [data / f"{language}_{variant}.jpg" for variant in VARIANTS]


def measure(
    readers: dict[str, Reader], data: Path, languages: list[str]
) -> list[dict[str, object]]:
    truth = json.loads((data / "truth.json").read_text("utf-8"))
    rows = []
    for language in languages or list(truth):
        row: dict[str, object] = {"language": language}
        for name, reader in readers.items():
            scores, spent = [], 0.0
            for path in pictures(data, language):
                text, seconds = reader(path, language, truth[language]["tesseract"])
                spent += seconds
                scores.append(accuracy(truth[language]["text"], text))
            row[name] = {
                "mean": round(float(np.mean(scores)), 4),
                "worst": round(min(scores), 4),
                "each": [round(score, 4) for score in scores],
                "seconds": round(spent / len(scores), 3),
            }
        rows.append(row)
        print(line(row, list(readers)), flush=True)
    return rows


def without_text(photos: Path, recogniser: PageRecogniser) -> None:
    """What would be spoken as text of photographs without any: nothing is right."""
    for path in sorted(photos.glob("*.jpg")):
        image = np.asarray(Image.open(path).convert("RGB"))
        start = time.process_time()
        spoken = believed(recogniser.read(image).lines)
        print(f"{path.name}: {len(spoken)} lines, {time.process_time() - start:.2f} s")


def line(row: dict[str, object], names: list[str]) -> str:
    cells = [f"{row['language']!s:9}"]
    for name in names:
        cell = row[name]
        assert isinstance(cell, dict)
        cells.append(f"{cell['mean']:.4f} {cell['worst']:.3f} {cell['seconds']:5.2f} s".rjust(22))
    return " ".join(cells)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "ocr")
    parser.add_argument("--models", type=Path, default=ROOT / "var" / "models")
    parser.add_argument("--languages", default="", help="for example fr,ar,sc_med")
    parser.add_argument(
        "--json", type=Path, default=ROOT / "benchmarks" / "results" / "reading.json"
    )
    parser.add_argument("--photos", type=Path, help="photographs without text")
    parser.add_argument("--peer", type=Path, default=ROOT / "var" / "peers" / "bin" / "python")
    options = parser.parse_args()
    data = options.data if (options.data / "truth.json").is_file() else options.data / "ocr"
    recogniser = recogniser_of(options.models)
    readers = {
        "ours": ours(recogniser, told=True),
        "ours, language unknown": ours(recogniser, told=False),
        "tesseract --psm 3": plain_tesseract(),
    }
    peer = RapidOCR(options.peer) if options.peer.is_file() else None
    if peer is not None:
        readers["rapidocr"] = peer.read
    print("1 - character error rate: mean, worst; processor seconds per picture")
    print(" ".join([f"{'':9}", *(name.rjust(22) for name in readers)]))
    languages = [one for one in options.languages.split(",") if one]
    rows = measure(readers, data, languages)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of this process (ours twice, and Tesseract): {peak:.0f} MB")
    if peer is not None:
        print(f"peak memory of RapidOCR: {peer.peak:.0f} MB")
        peer.close()
    photos = options.photos or data.parent / "photos"
    if photos.is_dir():
        without_text(photos, recogniser)
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(
        json.dumps({"rows": rows, "peak_mb": round(peak)}, ensure_ascii=False, indent=1) + "\n",
        "utf-8",
    )
    print(f"written to {options.json}")


if __name__ == "__main__":
    main()
