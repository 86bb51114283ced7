"""From pixels to a page of text: detector, orientation, lines, script, one recogniser."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.model import Line, Page
from bot.reading import latin, lines, script
from bot.reading.detector import OrientationModel, Pixels, Quad, TextDetector
from bot.reading.latin import LatinRecogniser, latin_share
from bot.reading.lines import Row
from bot.reading.tesseract import Tesseract

_RIGHT_TO_LEFT = ("ara", "fas")
Read = tuple[str, float]
"""(text, confidence 0.0-1.0) of one piece of a line."""


@dataclass(frozen=True, slots=True)
class _Text:
    """What a recogniser made of all pieces, in their order."""

    pieces: list[Read]
    script: str
    language: str | None


class PageRecogniser:
    """Reads a decoded picture. Not safe for two threads at once."""

    LATIN_SURE = 0.9  # confidence of the Latin recogniser from which the script is Latin
    DENSE = 8  # lines from which a Latin page is better read by Tesseract
    TRIAL = 560  # pixels of the line on which recognisers are compared
    READS = 0.7  # mean confidence from which a page is the right way up
    AGAIN = 0.8  # confidence below which a line is read again at another size
    CODE = 5  # digits of a line that may be a reference number
    DOUBT = 0.5  # confidence below which no recogniser knows the script

    def __init__(
        self, *, detector: Path, recogniser: Path, orientation: Path, tesseract: Tesseract,
        threads: int = 1,
    ) -> None:  # fmt: skip
        self._detector = TextDetector(detector, threads=threads)
        self._latin = LatinRecogniser(recogniser, threads=threads)
        self._orientation = OrientationModel(orientation, threads=threads)
        self._tesseract = tesseract

    def read(
        self,
        rgb: Pixels,
        likely: Sequence[str] = (),
        on_lines: Callable[[int], None] | None = None,
    ) -> Page:
        """The text of a picture (height x width x 3, RGB) in reading order.

        `on_lines` is told how many lines were found, before they are read.
        """
        quads = self._detector.find(rgb)
        if on_lines is not None:
            on_lines(len(quads))
        turns = self._orientation.candidates(rgb, quads) if quads else (0,)
        pages = []
        for turn in turns:
            pages.append(self._read_turned(rgb, turn, likely, quads if turn == 0 else None))
            if _certainty(pages[-1]) > self.READS:
                return pages[-1]
        return max(pages, key=_certainty)

    def _read_turned(
        self, rgb: Pixels, turned: int, likely: Sequence[str], quads: Sequence[Quad] | None
    ) -> Page:
        if turned:
            rgb = np.ascontiguousarray(np.rot90(rgb, turned // 90))
        rows = lines.in_rows(self._detector.find(rgb) if quads is None else quads)
        text = self._recognise(rgb, rows, likely) if rows else _Text([], "Zyyy", None)
        found = _lines(rows, text)
        return Page(
            lines=found,
            script=text.script if found else "Zyyy",
            language=text.language,
            width=rgb.shape[1],
            height=rgb.shape[0],
            turned=turned,
        )

    def _recognise(self, rgb: Pixels, rows: Sequence[Row], likely: Sequence[str]) -> _Text:
        quads = [quad for row in rows for quad in row]
        if self._is_latin(rgb, quads):
            if len(rows) >= self.DENSE and self._french():
                return self._by_tesseract(rgb, quads, self._french(), "Latn", likely)
            return self._by_latin(rgb, quads)
        found = self._try_scripts(rgb, quads)
        if found is None:
            return self._by_latin(rgb, quads)
        return self._by_tesseract(rgb, quads, found[1], found[0], likely)

    def _french(self) -> str:
        return next((one for one in ("fra", "eng") if self._tesseract.has(one)), "")

    def _is_latin(self, rgb: Pixels, quads: Sequence[Quad]) -> bool:
        """Does the Latin recogniser read the longest lines with confidence?"""
        tried = [
            self._latin.read(lines.cut(rgb, quad, height=latin.HEIGHT))
            for quad in _longest(quads, 3)
        ]
        sure = [text for text, confidence in tried if confidence > self.LATIN_SURE]
        return 2 * len(sure) > len(tried) and latin_share("".join(sure)) > 0.7

    def _try_scripts(self, rgb: Pixels, quads: Sequence[Quad]) -> tuple[str, str] | None:
        """(script, Tesseract language) that reads one line best; None when none reads it."""
        strip = lines.clean(lines.cut(rgb, _longest(quads, 1)[0]))[:, : self.TRIAL]
        best, found = self.DOUBT, None
        for name, languages in script.RECOGNISERS.items():
            language = next((one for one in languages if self._tesseract.has(one)), None)
            if language is None:
                continue
            text, confidence = self._tesseract.read_line(strip, language)
            if confidence > best and script.script_of(text) == name:
                best, found = confidence, (name, language)
        return found

    def _by_latin(self, rgb: Pixels, quads: Sequence[Quad]) -> _Text:
        pieces = [self._latin.read(lines.cut(rgb, quad, height=latin.HEIGHT)) for quad in quads]
        return _Text(pieces, "Latn", None)

    def _by_tesseract(
        self, rgb: Pixels, quads: Sequence[Quad], recogniser: str, name: str, likely: Sequence[str]
    ) -> _Text:
        if name == "Arab" and self._tesseract.has("fas"):
            persian = script.speaks_persian(likely) or self._has_persian_letters(rgb, quads)
            recogniser = "fas" if persian else recogniser
        pieces = self._pieces(rgb, quads, recogniser)
        text = " ".join(piece for piece, _ in pieces)
        return _Text(pieces, name, script.language_of(text, name, recogniser, likely))

    def _has_persian_letters(self, rgb: Pixels, quads: Sequence[Quad]) -> bool:
        """Letters that the Arabic recogniser does not know, on the two longest lines."""
        tried = [
            self._tesseract.read_line(lines.clean(lines.cut(rgb, quad)), "fas")
            for quad in _longest(quads, 2)
        ]
        sure = "".join(text for text, confidence in tried if confidence > self.READS)
        return sum(letter in script.PERSIAN for letter in sure) > 1

    def _pieces(self, rgb: Pixels, quads: Sequence[Quad], recogniser: str) -> list[Read]:
        """All lines in one call; the doubtful ones again at other sizes, the surest reading wins.

        Tesseract's layout analysis overlooks a line now and then: those are read alone.
        """
        pieces: list[Read] = [("", 0.0)] * len(quads)
        for height in lines.HEIGHTS:
            doubtful = [at for at, (_, sure) in enumerate(pieces) if sure < self.AGAIN]
            if not doubtful:
                break
            strips = [lines.clean(lines.cut(rgb, quads[at], height=height)) for at in doubtful]
            canvas = lines.stack(strips, right_to_left=recogniser in _RIGHT_TO_LEFT)
            for at, piece in zip(doubtful, self._tesseract.read(canvas, recogniser), strict=True):
                pieces[at] = max(pieces[at], piece, key=_confidence)
        for at, (_, sure) in enumerate(pieces):
            if sure < self.DOUBT:
                strip = lines.clean(lines.cut(rgb, quads[at]))
                alone = self._tesseract.read_line(strip, recogniser)
                pieces[at] = max(pieces[at], alone, key=_confidence)
        if recogniser in ("fra", "eng"):
            self._agree(rgb, quads, pieces)
        return pieces

    def _agree(self, rgb: Pixels, quads: Sequence[Quad], pieces: list[Read]) -> None:
        """Codes of letters and digits are no words: Tesseract doubts them however clear they are.
        Where the other recogniser reads the very same signs, its confidence holds."""
        for at, (text, sure) in enumerate(pieces):
            if sure < self.DOUBT and sum(sign.isdigit() for sign in text) >= self.CODE:
                other = self._latin.read(lines.cut(rgb, quads[at], height=latin.HEIGHT))
                if other[0] == text:
                    pieces[at] = max(pieces[at], other, key=_confidence)


def _longest(quads: Sequence[Quad], number: int) -> list[Quad]:
    return sorted(quads, key=lambda quad: lines.size_of(quad)[0], reverse=True)[:number]


def _confidence(piece: Read) -> float:
    return piece[1]


def _certainty(page: Page) -> float:
    """Mean confidence of a page, long lines counting more; 0.0 without text."""
    letters = sum(len(line.text) for line in page.lines)
    return sum(len(line.text) * line.confidence for line in page.lines) / max(letters, 1)


def _lines(rows: Sequence[Row], text: _Text) -> tuple[Line, ...]:
    """One line per row; its confidence is that of its pieces, long ones counting more."""
    pieces = iter(text.pieces)
    made = []
    for row in rows:
        read = [(quad, *next(pieces)) for quad in row]
        if text.script == "Arab":
            read.reverse()
        read = [piece for piece in read if piece[1]]
        if not read:
            continue
        letters = sum(len(piece) for _, piece, _ in read)
        confidence = sum(len(piece) * sure for _, piece, sure in read) / letters
        made.append(
            Line(
                text=" ".join(piece for _, piece, _ in read),
                confidence=min(1.0, confidence),
                box=lines.box_around([quad for quad, _, _ in read]),
            )
        )
    return tuple(made)
