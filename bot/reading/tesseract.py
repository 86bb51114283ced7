"""Tesseract's LSTM recognisers through tesserocr: one call for all lines of a page.

A missing program, library or language is no error: `has()` says what there is.
"""

from __future__ import annotations

import csv
import importlib
import io
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image

from bot.reading.detector import Pixels
from bot.reading.lines import Canvas

RESOLUTION = 150  # dots per inch told to Tesseract: fits lines that are 40 pixels high
WORD = "5"  # level of a word in Tesseract's table: page, block, paragraph, line, word


def find_tessdata() -> Path | None:
    """The directory of Tesseract's language files, or None."""
    named = os.environ.get("TESSDATA_PREFIX")
    places = [Path(named)] if named else []
    places += sorted(Path("/usr/share/tesseract-ocr").glob("*/tessdata"), reverse=True)
    places.append(Path("/usr/share/tessdata"))
    return next((place for place in places if any(place.glob("*.traineddata"))), None)


class Tesseract:
    """Recognisers for the installed languages; each is loaded at its first use."""

    def __init__(self, tessdata: Path | None) -> None:
        self._tessdata = tessdata
        self._readers: dict[str, Any] = {}
        self._lock = threading.Lock()  # one recogniser must not run twice at once
        # More than one OpenMP thread makes Tesseract slower on small machines. The variable is
        # read once, when the library is loaded, and then taken away: under it, Whisper's library
        # (CTranslate2) and the processes we start would write garbage.
        os.environ["OMP_THREAD_LIMIT"] = "1"
        try:
            self._library: Any = importlib.import_module("tesserocr")
        except ImportError:
            self._library = None
        finally:
            del os.environ["OMP_THREAD_LIMIT"]

    def has(self, language: str) -> bool:
        """True when every part of a Tesseract language (``ukr+rus``) is installed."""
        if self._library is None or self._tessdata is None:
            return False
        return all(
            (self._tessdata / f"{part}.traineddata").is_file() for part in language.split("+")
        )

    def read(self, canvas: Canvas, language: str) -> list[tuple[str, float]]:
        """(text, confidence 0.0-1.0) for each line on the canvas; ("", 0.0) for nothing."""
        with self._lock:
            words = self._words(canvas.grey, language, "SINGLE_BLOCK")
        places: list[list[tuple[str, float]]] = [[] for _ in range(canvas.lines)]
        for text, confidence, middle in words:
            places[canvas.slot(middle)].append((text, confidence))
        return [_joined(words) for words in places]

    def read_line(self, strip: Pixels, language: str) -> tuple[str, float]:
        """(text, confidence) of one cleaned line, without looking for its layout."""
        with self._lock:
            words = self._words(strip, language, "RAW_LINE")
        return _joined([(text, confidence) for text, confidence, _ in words])

    def _words(self, grey: Pixels, language: str, layout: str) -> list[tuple[str, float, float]]:
        """(text, confidence, middle height) of each word, in logical order."""
        reader = self._reader(language)
        reader.SetPageSegMode(getattr(self._library.PSM, layout))
        reader.SetImage(Image.fromarray(grey))
        reader.SetSourceResolution(RESOLUTION)
        # The table is in logical order; tesserocr's iterator gives Arabic words letter-reversed.
        table = csv.reader(
            io.StringIO(reader.GetTSVText(0)), delimiter="\t", quoting=csv.QUOTE_NONE
        )
        words = []
        for row in table:
            if len(row) == 12 and row[0] == WORD and row[11].strip():
                top, height = float(row[7]), float(row[9])
                confidence = max(0.0, float(row[10])) / 100
                words.append((row[11].strip(), confidence, top + height / 2))
        reader.Clear()
        return words

    def _reader(self, language: str) -> Any:
        if language not in self._readers:
            self._readers[language] = self._library.PyTessBaseAPI(
                path=str(self._tessdata),
                lang=language,
                oem=self._library.OEM.LSTM_ONLY,
            )
        return self._readers[language]

    def close(self) -> None:
        """Free the recognisers."""
        with self._lock:
            for reader in self._readers.values():
                reader.End()
            self._readers.clear()


def _joined(words: Sequence[tuple[str, float]]) -> tuple[str, float]:
    """Words of a line as text; long words count more for the confidence."""
    if not words:
        return "", 0.0
    letters = sum(len(text) for text, _ in words)
    confidence = sum(len(text) * sure for text, sure in words) / letters
    return " ".join(text for text, _ in words), confidence
