"""The statements of a letter: its sentences without letterhead, title rows and greeting."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from skills.describe_image.letters.text import BULLET, LetterText, Span
from skills.describe_image.letters.wording import plain, wording

SHORT = 0.7  # of the longest row: a row that ends sooner before a capital was ended on purpose
SUBJECT_ROWS = 2  # rows of a subject
HEAD_ROWS = 12  # rows of a letterhead without subject or greeting
_SUBJECT = wording(r"^\W*(?:objet|object|subject|titre|concerne|тема|предмет)\s?:\s?(?=\S)")
_GREETING = wording(
    r"^(?:bonjour|ch[eè]re?s?|madame|monsieur|mesdames|messieurs|m\.|mme|dear|hello|docteur"
    r"|ma[iî]tre|шановн|уважаем)"
)
_GREETING_ALONE = wording(
    r"^(?:bonjour|ch[eè]re?s? \w+|madame|monsieur|mesdames|messieurs|dear|шановн|уважаем)"
    r"[\w\s,.()/']{0,50}[,!]?$"
)
_CLOSING = wording(
    r"salutations|agr[ée]er|cordialement|bien [àa] vous|sinc[èe]rement|sentiments (?:les )?"
    r"(?:distingu|respect|d[ée]vou)|sincerely|regards|з повагою|с уважением|fait [àa] \w+, le"
)
_FIELD = wording(
    r"^(?:[nv]/?réf|[nv]os réf|réf|n°|numéro|dossier|affaire|date|tél|courriel|mail|e-mail|p\.?j"
    r"|copie|cc|horaires|boîte|suivi)\b"
)
_NUMBER = re.compile(r"\(?\d{1,2}[.)°]")
_CAPITALS = re.compile(r"(?:[A-ZÀ-Ý]['A-ZÀ-Ý]+[ ,.]+){2}")  # "DE PAYER, dans un délai"


@dataclass(frozen=True)
class Layout:
    """Which rows of a letter are head, subject, body and foot."""

    text: LetterText

    @cached_property
    def rows(self) -> tuple[Span, ...]:
        """The rows of the letter."""
        return self.text.rows

    @cached_property
    def plain(self) -> str:
        """The plain form of the whole letter."""
        return plain(self.text.flowing)

    @cached_property
    def plain_rows(self) -> tuple[str, ...]:
        """Their plain forms."""
        return tuple(self.plain[row.start : row.end] for row in self.rows)

    @cached_property
    def greeting(self) -> int | None:
        """Number of the row that greets the reader alone: "Madame, Monsieur,"."""
        for number, row in enumerate(self.plain_rows[: len(self.rows) * 3 // 4 + 1]):
            if _GREETING_ALONE.search(row) and (row[-1:] in ",!" or row.startswith("bonjour")):
                return number
        return None

    @cached_property
    def subject_row(self) -> int | None:
        """Number of the row that starts with "Objet :"."""
        found = (number for number, row in enumerate(self.plain_rows) if _SUBJECT.search(row))
        return next(found, None)

    @cached_property
    def subject(self) -> Span | None:
        """What stands after "Objet :", its second row included."""
        number = self.subject_row
        if number is None:
            return None
        first = self.rows[number]
        match = _SUBJECT.search(self.plain_rows[number])
        end, last = first.end, number
        while last + 1 < min(len(self.rows), number + SUBJECT_ROWS) and self._continues(last + 1):
            last += 1
            end = self.rows[last].end
        return self.text.span(first.start + (match.end() if match else 0), end)

    def _continues(self, number: int) -> bool:
        """True for the second row of a subject."""
        gap = self.text.flowing[self.rows[number - 1].end : self.rows[number].start]
        row, before = self.rows[number].text, self.rows[number - 1].text
        return (
            "\n" not in gap
            and (row[:1].islower() or (before[-1:] in "-–,:'" and row[:1] not in "-–•"))
            and not _GREETING.search(self.plain_rows[number])
        )

    @cached_property
    def head_end(self) -> int:
        """Number of the first row after the letterhead."""
        ends = [end for end in (self.subject_row, self.greeting) if end is not None]
        return min(min(ends), 2 * HEAD_ROWS) if ends else min(HEAD_ROWS, len(self.rows))

    @cached_property
    def closing(self) -> int | None:
        """Number of the row of the closing formula."""
        floor = max(self.head_end, len(self.rows) // 3)
        found = (n for n, row in enumerate(self.plain_rows) if n >= floor and _CLOSING.search(row))
        return next(found, None)

    @cached_property
    def foot_start(self) -> int:
        """Number of the first row of signature and foot; the number of rows where there is none.

        Without a closing formula, two short last rows that end no sentence are a signature.
        """
        if self.closing is not None:
            return self.closing + 1
        start, floor = len(self.rows), max(self.head_end + 1, len(self.rows) - 2)
        while start > floor and self._signs(self.rows[start - 1].text):
            start -= 1
        return start

    @staticmethod
    def _signs(row: str) -> bool:
        return len(row.split()) <= 5 and row[-1:] not in ".!?:;," and row[:1].isupper()

    @cached_property
    def statements(self) -> tuple[Span, ...]:
        """Sentences; a row that ends short, a list item and a title are their own."""
        width = min(max((len(row.text) for row in self.rows), default=0), 110)
        cuts = {0}
        for number, (before, row) in enumerate(pairwise(self.rows), 1):
            if self._starts(number, before, row, width):
                cuts.add(row.start)
        flowing = self.text.flowing
        cuts |= {match.end() for match in re.finditer("\n", flowing)}
        bounds = [*sorted(cuts), len(flowing)]
        found = []
        for start, end in pairwise(bounds):
            for span in self._sentences(start, end):
                if span.text:
                    found.append(span)
        return tuple(found)

    def _sentences(self, start: int, end: int) -> list[Span]:
        """A number that counts the sentence ("1. Copie ...") stays before it."""
        block = LetterText(self.text.flowing[start:end], ())
        found, first = [], None
        for one in block.sentences():
            first = one.start if first is None else first
            if not _NUMBER.fullmatch(one.text):
                found.append(self.text.span(start + first, start + one.end))
                first = None
        return found

    def _starts(self, number: int, before: Span, row: Span, width: int) -> bool:
        here, earlier = self.plain_rows[number], self.plain_rows[number - 1]
        if BULLET.match(row.text) or _SUBJECT.search(here) or _SUBJECT.search(earlier):
            return not (_SUBJECT.search(earlier) and self._continues(number))
        if _GREETING_ALONE.search(here) or _GREETING_ALONE.search(earlier):
            return True
        if _FIELD.search(here):
            return True
        if _CAPITALS.match(row.text) and not _CAPITALS.match(before.text):
            return True
        capital = row.text[:1].isupper() or row.text[:1] in "«☐►"
        ended = len(before.text) < SHORT * width or before.text[-1:] == ":"
        return capital and ended and before.text[-1:] not in ",'"
