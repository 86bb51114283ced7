"""What reading and looking at one photo gave, and which of it may be spoken."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.errors import EngineError
from bot.model import Claim, Flaw, Light, Line, Page, Scene, SeenPhoto
from bot.ports import Services
from bot.seeing.framing import cut_sides, distance_flaw, hides_text, is_unread

SPOKEN = 0.85  # confidence from which a line on a photograph is spoken; below, plants have letters
SHORTEST = 3  # characters of such a line
DENSE = 80  # confidently read characters from which a picture is a page
PAGE_LINE = 0.5  # confidence from which a line of a page is kept: its neighbours vouch for it
PROOF = 12  # characters read with confidence that prove a picture is not too blurred or dark
WELL = 0.8  # share of the letters that must be read for it
UNREAD = 8  # characters of a line from which it is missed when it cannot be read
OCR = "ocr"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One photo."""

    lines: tuple[Line, ...]
    """What may be spoken of the text, in reading order."""
    script: str
    claims: tuple[Claim, ...]
    """Everything but text."""
    flaw: Flaw | None
    """Why it cannot be used; None when it can, even if it is not perfect."""
    cut: tuple[str, ...] = ()
    """``left``, ``right``, ``top``, ``bottom``: the sides on which text runs out of the picture.
    The flaw is then CUT, and `lines` keeps what was read."""
    unread: int = 0
    """How many lines of a page could not be read."""
    photograph: bool = True
    light: Light | None = None
    width: int = 0
    height: int = 0

    @property
    def text(self) -> str:
        """The spoken lines, one a row; an empty row where the page leaves room."""
        rows: list[str] = []
        for before, line in zip((None, *self.lines), self.lines, strict=False):
            if before is not None:
                tall = before.box.bottom - before.box.top
                if line.box.top - before.box.bottom > 0.7 * tall:
                    rows.append("")
            rows.append(line.text)
        return "\n".join(rows)

    @property
    def confidence(self) -> float:
        """Mean confidence of the text, long lines counting more; 1.0 without text."""
        letters = sum(len(line.text) for line in self.lines)
        total = sum(len(line.text) * line.confidence for line in self.lines)
        return total / letters if letters else 1.0

    def remembered(self) -> SeenPhoto:
        """What is kept for follow-up questions: the doubts as well."""
        lines = (
            Claim(text=line.text, certainty=line.confidence, evidence=OCR, box=line.box)
            for line in self.lines
        )
        return SeenPhoto(
            claims=(*self.claims, *lines),
            width=self.width,
            height=self.height,
            script=self.script,
            photograph=self.photograph,
            light=self.light,
        )


async def look_at(
    image: bytes,
    services: Services,
    likely: Sequence[str],
    *,
    on_lines: Callable[[int], None] | None = None,
) -> Look:
    """Read and look at the same time. One engine may fail; EngineError when both do.

    `on_lines` is told how many lines of text were found, before they are read.
    """
    page, scene = await asyncio.gather(
        services.reader.read(image, likely=likely, on_lines=on_lines),
        services.scene.look(image),
        return_exceptions=True,
    )
    for outcome in (page, scene):
        if isinstance(outcome, BaseException) and not isinstance(outcome, EngineError):
            raise outcome
    if isinstance(page, EngineError) and isinstance(scene, EngineError):
        raise page
    return judged(
        page if isinstance(page, Page) else None, scene if isinstance(scene, Scene) else None
    )


def judged(page: Page | None, scene: Scene | None) -> Look:
    """Keep what is believed, or say why the picture cannot be used.

    Text that reads well proves that a picture is not too blurred; text that is there but does not
    read proves the contrary. A page of which a part is missing is no page (rule B3).
    """
    lines = believed(page.lines if page else ())
    cut = cut_sides(page, photograph=scene.photograph if scene else True) if page else ()
    flaw = _flaw(page, scene, lines)
    if flaw is None and lines and cut:
        flaw = Flaw.CUT
    kept = lines if flaw in (None, Flaw.CUT) else ()
    return Look(
        lines=kept,
        script=page.script if page and kept else "Zyyy",
        claims=scene.claims if scene and flaw is None else (),
        flaw=flaw,
        cut=cut if flaw is Flaw.CUT else (),
        unread=_unread(page.lines, kept) if page and kept else 0,
        photograph=scene.photograph if scene else True,
        light=scene.light if scene else None,
        width=page.width if page else scene.width if scene else 0,
        height=page.height if page else scene.height if scene else 0,
    )


def _flaw(page: Page | None, scene: Scene | None, lines: Sequence[Line]) -> Flaw | None:
    seen = scene.flaw if scene else None
    if page is None:
        return seen
    read = sum(len(line.text) for line in lines)
    if seen is not None and (is_unread(page, share=WELL) or read < PROOF or seen is Flaw.GLARE):
        return seen
    # The words around a reflection read well, those under it are missing.
    if scene and scene.photograph and hides_text(page, scene.spots, (scene.width, scene.height)):
        return Flaw.GLARE
    return distance_flaw(page)


def _unread(found: Sequence[Line], kept: Sequence[Line]) -> int:
    """Lines of some length among the rest that nobody may rely on."""
    return sum(line not in kept and len(line.text) >= UNREAD for line in found)


def believed(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines that may be spoken."""
    sure = [line for line in lines if line.confidence >= SPOKEN and len(line.text) >= SHORTEST]
    letters = sum(len(line.text) for line in lines if line.confidence >= 0.7)
    if letters >= DENSE:
        return tuple(line for line in lines if line.confidence >= PAGE_LINE)
    return tuple(sure)


def recalled(photo: SeenPhoto) -> Look:
    """A photo that is kept for questions."""
    lines = tuple(
        Line(text=claim.text, confidence=claim.certainty, box=claim.box)
        for claim in photo.claims
        if claim.evidence == OCR and claim.box is not None
    )
    return Look(
        lines=lines,
        script=photo.script,
        claims=tuple(claim for claim in photo.claims if claim.evidence != OCR),
        flaw=None,
        photograph=photo.photograph,
        light=photo.light,
        width=photo.width,
        height=photo.height,
    )
