"""The tiny recogniser for Latin script: PP-OCRv6 tiny with CTC decoding."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.reading.detector import Pixels, session

HEIGHT = 48  # pixels that the model takes


class LatinRecogniser:
    """Reads one straightened line at a time; best on signs, boxes and screens."""

    def __init__(self, path: Path, *, threads: int = 1) -> None:
        self._session = session(path, threads)
        listed = self._session.get_modelmeta().custom_metadata_map["character"]
        # Class 0 is CTC's blank; the space comes last and is not in the list.
        self._characters = ["", *listed.split("\n"), " "]
        classes = self._session.get_outputs()[0].shape[-1]
        del self._characters[classes:]
        if len(self._characters) == classes - 1:
            self._characters.append(" ")

    def read(self, strip: Pixels) -> tuple[str, float]:
        """(text, confidence 0.0-1.0) of an RGB line that is HEIGHT pixels high."""
        # Colours are mirrored: the model was trained on blue-green-red pictures.
        scaled = strip[:, :, ::-1].astype(np.float32) / 127.5 - 1
        chances = self._session.run(None, {"x": scaled.transpose(2, 0, 1)[None]})[0][0]
        return self._decode(chances)

    def _decode(self, chances: npt.NDArray[np.float32]) -> tuple[str, float]:
        """Greedy CTC: repeated classes are one, blanks are nothing."""
        best = chances.argmax(axis=1)
        fresh = (best != 0) & (best != np.concatenate([[-1], best[:-1]]))
        if not fresh.any():
            return "", 0.0
        text = "".join(self._characters[index] for index in best[fresh])
        confidence = float(chances[np.flatnonzero(fresh), best[fresh]].mean())
        return text.strip(), confidence


def latin_share(text: str) -> float:
    """Share of Latin letters among the letters; 0.0 without letters."""
    letters = [letter for letter in text if letter.isalpha()]
    latin = sum("LATIN" in unicodedata.name(letter, "") for letter in letters)
    return latin / len(letters) if letters else 0.0
