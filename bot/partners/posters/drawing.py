"""What stands where on a poster (A4) and on a card (A6)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from fpdf.enums import Align

from bot.partners.posters.asked import Poster
from bot.partners.posters.links import Link
from bot.partners.posters.page import Page
from bot.partners.posters.sentences import Sentences
from bot.partners.posters.speaker import speaker, sticker

_RIGHT_TO_LEFT = ("ar", "fa", "ps")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sheet:
    """Millimetres, and points for letters. Sizes to choose from: largest first."""

    width: float
    height: float
    margin: float
    gap: float
    name: tuple[float, ...]
    name_room: float
    group: tuple[float, ...]
    group_room: float
    address: float
    ask: tuple[float, ...]
    """The last is the least that large print may be."""
    person: float
    """Of the large line's size."""
    code: tuple[float, float]
    """Side: what larger letters must leave, and the most."""
    sticker: float
    """Diameter; NFC stickers are sold from 22 mm."""


_SHEETS = {
    "A4": _Sheet(
        width=210, height=297, margin=10, gap=3,
        name=(32, 28, 24, 20, 16, 14), name_room=24, group=(20, 17, 14, 12, 10), group_room=12,
        address=9, ask=(56, 48, 42, 36, 32, 28, 26, 24), person=0.6, code=(105, 130), sticker=30,
    ),
    "A6": _Sheet(
        width=105, height=148, margin=6, gap=2,
        name=(16, 14, 12, 10, 8, 7), name_room=13, group=(11, 9.5, 8, 7, 6), group_room=7,
        address=6, ask=(28, 24, 20, 18, 16, 15, 14), person=0.65, code=(46, 60), sticker=22,
    ),
}  # fmt: skip


def drawn(wanted: Poster, paper: str, link: Link, said: tuple[Sentences, ...]) -> bytes:
    """See `poster`, which has checked all this."""
    name, group = _tidy(wanted.name), _tidy(wanted.group)
    return _Drawing(_SHEETS[paper], name, group, link, said).drawn()


def _tidy(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))


class _Drawing:
    """From top to bottom: whose it is, the speaker and the code, the address, the sentences."""

    def __init__(
        self, sheet: _Sheet, name: str, group: str, link: Link, said: tuple[Sentences, ...]
    ) -> None:
        self._sheet, self._name, self._group = sheet, name, group
        self._link, self._said = link, said
        self._address = "   ".join(filter(None, (link.url, link.send)))
        texts = [name, group, self._address, "NFC", *(one.ask + one.person for one in said)]
        self._page = Page((sheet.width, sheet.height), texts)
        self._page.set_title(" – ".join(filter(None, (name, group))))
        self._page.set_lang(said[0].language)
        self._wide = sheet.width - 2 * sheet.margin

    def drawn(self) -> bytes:
        sheet = self._sheet
        y = self._heading()
        small = self._page.height(self._address, sheet.address, self._wide, letterwise=True)
        room = sheet.height - sheet.margin - y - small - 2 * sheet.gap
        points, tall = self._large_print(room - sheet.code[0])
        side = min(sheet.code[1], room - tall)
        self._picture(y, side)
        y += side + sheet.gap / 2
        self._page.paragraph(
            self._address, sheet.address, (sheet.margin, y, self._wide),
            align=Align.C, letterwise=True,
        )  # fmt: skip
        self._sentences(y + small + sheet.gap, points, room - tall - side)
        return bytes(self._page.output())

    def _heading(self) -> float:
        """Returns where the next thing begins."""
        sheet, y = self._sheet, self._sheet.margin
        for text, sizes, room, kind in (
            (self._name, sheet.name, sheet.name_room, "/H1"),
            (self._group, sheet.group, sheet.group_room, "/P"),
        ):
            if not text:
                continue
            points, tall = self._fitting(text, sizes, room)
            self._page.paragraph(
                text, points, (sheet.margin, y, self._wide), kind=kind, align=Align.C
            )
            y += tall
        return y + sheet.gap / 2

    def _fitting(self, text: str, sizes: tuple[float, ...], room: float) -> tuple[float, float]:
        """The largest size in which the text fits, and its height then."""
        for points in sizes:
            if (tall := self._page.height(text, points, self._wide)) <= room:
                return points, tall
        raise ValueError("a name that is too long for this paper")

    def _large_print(self, room: float) -> tuple[float, float]:
        """The size of the large lines, and the height of all sentences."""
        for points in self._sheet.ask:
            if (tall := self._tall(points)) <= room:
                break
        return points, tall

    def _tall(self, points: float) -> float:
        return sum(
            self._page.height(one.ask, points, self._wide)
            + self._page.height(one.person, points * self._sheet.person, self._wide)
            + self._sheet.gap
            for one in self._said
        )

    def _picture(self, y: float, side: float) -> None:
        """The speaker on the left, below the place for the sticker; on the right the code."""
        sheet, page = self._sheet, self._page
        left = self._wide - side
        page.code(
            self._link.url,
            (sheet.width - sheet.margin - side, y, side),
            self._said[0].code.format(url=self._link.url),
        )
        with page.artifact():
            tall = side - sheet.sticker - sheet.gap
            speaker(page, (sheet.margin, y, left - sheet.gap, tall))
            middle = sheet.margin + (left - sheet.gap) / 2
            sticker(page, (middle, y + side - sheet.sticker / 2), sheet.sticker)

    def _sentences(self, y: float, points: float, spare: float) -> None:
        """`spare`: millimetres to share out between the languages."""
        page, gap = self._page, self._sheet.gap + spare / len(self._said)
        y += spare / len(self._said) / 2
        for one in self._said:
            align = Align.R if one.language in _RIGHT_TO_LEFT else Align.L
            for text, size in ((one.ask, points), (one.person, points * self._sheet.person)):
                box = (self._sheet.margin, y, self._wide)
                y += page.paragraph(text, size, box, language=one.language, align=align)
            y += gap
