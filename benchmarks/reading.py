"""Reading accuracy beside plain Tesseract on the same pictures, in the same run.

    .venv/bin/python benchmarks/reading.py --data ../shared/ocr [--languages fr,ar] [--json FILE]

For each language the mean of 1 - character error rate (NFKC, white space folded) over six variants
of a page: clean, photographed, turned by 90 degrees, blurred, skewed by 7 degrees, small; then four
scenes with text. Ours is asked once with the person's language known (fa and ti need it) and once
without. Seconds are processor time per picture; memory is the process's peak.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
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

ROOT = Path(__file__).resolve().parent.parent
VARIANTS = ("clean", "photo", "rot90", "blur", "skew7", "small")
Reader = Callable[[Image.Image, str, str], str]
"""(picture, language, Tesseract's name of the language) -> text."""


def plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def accuracy(truth: str, read: str) -> float:
    """1 - character error rate, not below 0."""
    wanted, got = plain(truth), plain(read)
    return max(0.0, 1 - Levenshtein.distance(wanted, got) / len(wanted))


def ours(models: Path, *, told: bool) -> Reader:
    files = Catalogue.load(models)
    recogniser = PageRecogniser(
        detector=files.file("reading/det.onnx").verified(),
        recogniser=files.file("reading/rec.onnx").verified(),
        orientation=files.file("reading/orientation.onnx").verified(),
        tesseract=Tesseract(find_tessdata()),
    )

    def read(image: Image.Image, language: str, _: str) -> str:
        likely = (language,) if told and not language.startswith("sc") else ()
        return recogniser.read(np.asarray(image), likely).text

    return read


def plain_tesseract() -> Reader:
    apis: dict[str, tesserocr.PyTessBaseAPI] = {}
    tessdata = str(find_tessdata())

    def read(image: Image.Image, _: str, name: str) -> str:
        if name not in apis:
            apis[name] = tesserocr.PyTessBaseAPI(
                path=tessdata, lang=name, psm=tesserocr.PSM.AUTO, oem=tesserocr.OEM.LSTM_ONLY
            )
        apis[name].SetImage(image)
        return str(apis[name].GetUTF8Text())

    return read


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
                image = Image.open(path).convert("RGB")
                start = time.process_time()
                text = reader(image, language, truth[language]["tesseract"])
                spent += time.process_time() - start
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
    options = parser.parse_args()
    data = options.data if (options.data / "truth.json").is_file() else options.data / "ocr"
    readers = {
        "ours": ours(options.models, told=True),
        "ours, language unknown": ours(options.models, told=False),
        "tesseract --psm 3": plain_tesseract(),
    }
    print("1 - character error rate: mean, worst; processor seconds per picture")
    print(" ".join([f"{'':9}", *(name.rjust(22) for name in readers)]))
    languages = [one for one in options.languages.split(",") if one]
    rows = measure(readers, data, languages)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of this process (all three readers): {peak:.0f} MB")
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(
        json.dumps({"rows": rows, "peak_mb": round(peak)}, ensure_ascii=False, indent=1) + "\n",
        "utf-8",
    )
    print(f"written to {options.json}")


if __name__ == "__main__":
    main()
