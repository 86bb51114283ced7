"""The read text of a letter as one string that still knows where each character stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.model import Box, Line, Quote

UPPER = 0.35  # of a page: where a letter bears its date
ROOM = 0.7  # of a line's height: more white between two lines ends a paragraph
# "2027 г. в 10:30", "M. et Mme", "art. L. 511-1" go on; a sentence ends before a capital.
_END = re.compile(
    r"(?<=[.!?])(?<!\b[MA]\.)(?<!\bMme\.)(?<!\b[Aa]rt\.)(?<!\bn°\.)(?<!\b[Rr][ée]f\.)(?<!\b[LR]\.)"
    r"(?<!\bул\.)(?<!\bвул\.)(?<!\bкв\.)"
    r"\s+(?=[^\d\s])(?!(?<=\s[гр]\.\s)[а-яі])"
)


# A recogniser reads small round, square and pointed signs as letters: "D une copie".
BULLET = re.compile(
    r"^(?:[-–—•●▪■□☐❏✓✔·*>►]\s?_?|[o¢°e©®DO+]\s?_?\s(?=[A-ZÉÀa-zà\d])|\+_\s?"
    r"|\(?\d{1,2}[.)°]\s|[a-h]\)\s)\s?"
)
_ITEM = re.compile(  # of a list for certain: no number, no dash that may stand in a sentence
    r"(?:[-–—•●▪■□☐❏✓✔·*►]\s|[o¢°©®DO+]\s?_?\s(?=[a-zà\d])|[*+]_)"
)
OUTDENT = 0.4  # of a line's height: a line that starts so far before a list item is no part of it

_BARE = str.maketrans("àâäçéèêëîïôöùûüÀÂÄÇÉÈÊËÎÏÔÖÙÛÜ’", "aaaceeeeiioouuuAAACEEEEIIOOUUU'")


def unaccented(words: str) -> str:
    """French without accents, sign for sign: recognisers and capital letters drop them."""
    return words.translate(_BARE)


@dataclass(frozen=True, slots=True)
class Piece:
    """One line of the page inside `LetterText.flowing`."""

    start: int
    end: int
    page: int
    box: Box | None


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of `LetterText.flowing`."""

    start: int
    end: int
    text: str
    """Verbatim; a line break is a space."""


@dataclass(frozen=True, slots=True)
class LetterText:
    """All pages of a letter."""

    flowing: str
    """Lines joined by spaces; a line feed where a paragraph ends. Verbatim but for white space."""
    pieces: tuple[Piece, ...]

    @classmethod
    def of(cls, pages: Sequence[Sequence[Line]]) -> LetterText:
        """From the lines of each page in reading order."""
        flowing, pieces, before = "", [], None
        item: float | None = None  # left edge of the list item that goes on
        for number, lines in enumerate(pages):
            for line in lines:
                text = " ".join(line.text.split())
                if not text:
                    continue
                opens = _ITEM.match(text) is not None
                out = item is not None and item - line.box.left > OUTDENT * _height(line)
                if opens:
                    item = line.box.left
                elif out:
                    item = None
                if flowing:
                    goes_on = before is not None and _goes_on(before, line) and not (opens or out)
                    flowing += " " if goes_on else "\n"
                pieces.append(Piece(len(flowing), len(flowing) + len(text), number, line.box))
                flowing += text
                before = line
            before = item = None
        return cls(flowing, tuple(pieces))

    @classmethod
    def plain(cls, text: str) -> LetterText:
        """From text without places: one line a row, an empty row between paragraphs."""
        flowing, pieces, fresh = "", [], True
        for row in text.splitlines():
            words = " ".join(row.split())
            if not words:
                fresh = True
                continue
            if flowing:
                flowing += "\n" if fresh or _ITEM.match(words) else " "
            pieces.append(Piece(len(flowing), len(flowing) + len(words), 0, None))
            flowing += words
            fresh = False
        return cls(flowing, tuple(pieces))

    def bare(self) -> LetterText:
        """The same text without accents: every place in it is the same place in this one."""
        return LetterText(unaccented(self.flowing), self.pieces)

    @property
    def rows(self) -> tuple[Span, ...]:
        """The lines of the page."""
        return tuple(
            Span(piece.start, piece.end, self.flowing[piece.start : piece.end])
            for piece in self.pieces
        )

    def high(self) -> frozenset[int]:
        """Numbers of the lines that stand in the upper part of the first page."""
        first = [n for n, piece in enumerate(self.pieces) if piece.page == 0]
        found = set(range(max(12, len(self.pieces) // 3)))
        boxes = [(n, box) for n in first if (box := self.pieces[n].box)]
        if boxes:
            top = min(box.top for _, box in boxes)
            bound = top + UPPER * (max(box.bottom for _, box in boxes) - top)
            found |= {n for n, box in boxes if box.top <= bound}
        return frozenset(found)

    def sentences(self) -> Iterator[Span]:
        """Sentences; the end of a paragraph ends one."""
        at = 0
        for block in self.flowing.split("\n"):
            start = at
            for end in [*(match.start() for match in _END.finditer(block)), len(block)]:
                text = self.flowing[start : at + end]
                lead = len(text) - len(text.lstrip())
                if text.strip():
                    yield Span(start + lead, start + len(text.rstrip()), text.strip())
                start = at + end
            at += len(block) + 1

    def search(self, pattern: re.Pattern[str]) -> Span | None:
        """The first match."""
        match = pattern.search(self.flowing)
        return self.span(*match.span()) if match else None

    def span(self, start: int, end: int) -> Span:
        """A stretch without white space at its ends."""
        text = self.flowing[start:end]
        start += len(text) - len(text.lstrip())
        text = text.strip()
        return Span(start, start + len(text), text.replace("\n", " "))

    def quote(self, field: str, span: Span) -> Quote:
        """The proof of a field: the words of a span, and the rectangle around its lines."""
        under = [
            piece for piece in self.pieces if piece.start < span.end and span.start < piece.end
        ]
        page = under[0].page if under else 0
        boxes = [piece.box for piece in under if piece.box is not None and piece.page == page]
        return Quote(
            field=field,
            text=" ".join(self.flowing[span.start : span.end].split()),
            page=page,
            box=_around(boxes) if boxes else None,
        )


def _goes_on(before: Line, line: Line) -> bool:
    """True when the next line belongs to the same paragraph."""
    return line.box.top - before.box.bottom <= ROOM * _height(before)


def _height(line: Line) -> float:
    return line.box.bottom - line.box.top


def _around(boxes: Sequence[Box]) -> Box:
    return Box(
        left=min(box.left for box in boxes),
        top=min(box.top for box in boxes),
        right=max(box.right for box in boxes),
        bottom=max(box.bottom for box in boxes),
    )
