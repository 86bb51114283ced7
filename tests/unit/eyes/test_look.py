"""What is believed of a photo, and where its text runs out of it."""

from dataclasses import replace

import numpy as np
import pytest
from eyes import page, scene, seen

from bot.model import Box, Flaw, Light, Line, Page
from bot.seeing.framing import cut_sides, distance_flaw, hides_text, is_unread, pitch_of
from skills.describe_image.look import judged, recalled

WIDTH, HEIGHT = 1200, 1600
WORDS = "des mots qui remplissent une ligne de la lettre"


def sheet(
    *,
    left: float = 110,
    top: float = 150,
    rows: int = 20,
    length: float = 900,
    pitch: float = 40,
    high: float = 28,
    confidence: float = 0.96,
) -> Page:
    """A page of text: every fifth line is the short end of a paragraph."""
    lines = []
    for row in range(rows):
        right = left + (length * 0.3 if row % 5 == 4 else length - 7 * (row % 4))
        box = Box(
            left=max(0, left),
            top=max(0, top + pitch * row),
            right=min(WIDTH, right),
            bottom=min(HEIGHT, top + pitch * row + high),
        )
        lines.append(Line(text=WORDS, confidence=confidence, box=box))
    return Page(lines=tuple(lines), script="Latn", language=None, width=WIDTH, height=HEIGHT)


def test_a_whole_page_is_not_cut() -> None:
    assert cut_sides(sheet()) == ()


@pytest.mark.parametrize(
    ("place", "sides"),
    [
        ({"left": -40}, ("left",)),
        ({"left": 4}, ("left",)),
        ({"left": 330}, ("right",)),
        ({"left": -20, "length": 1400}, ("left", "right")),
        ({"top": 3}, ("top",)),
        ({"top": -18}, ("top",)),
        ({"top": 800}, ("bottom",)),
        ({"top": -10, "rows": 40}, ("top", "bottom")),
        ({"left": 330, "top": 800}, ("right", "bottom")),
    ],
)
def test_the_side_on_which_text_is_cut(place, sides) -> None:
    assert cut_sides(sheet(**place)) == sides


@pytest.mark.parametrize(
    "place",
    [
        {"left": 20, "length": 1160},  # a scan without much margin
        {"top": 45},  # the letterhead is close to the border
        {"rows": 3, "left": 0, "top": 0, "high": 200, "pitch": 300, "length": 1200},  # a sign
        {"rows": 6, "top": 14, "pitch": 60, "high": 50},  # a package
    ],
)
def test_text_that_fits_is_not_cut(place) -> None:
    assert cut_sides(sheet(**place)) == ()


def test_a_screenshot_is_cut_only_where_letters_are() -> None:
    close = sheet(top=12)
    assert cut_sides(close) == ("top",)
    assert cut_sides(close, photograph=False) == ()
    assert cut_sides(sheet(top=-14), photograph=False) == ("top",)


def test_a_page_number_at_the_border_is_no_cut_text() -> None:
    whole = sheet()
    number = Line(text="1/2", confidence=0.9, box=Box(left=560, top=1570, right=620, bottom=1590))
    assert cut_sides(replace(whole, lines=(*whole.lines, number))) == ()


def test_the_pitch_holds_for_tilted_lines() -> None:
    assert pitch_of(sheet().lines) == 40
    assert pitch_of(sheet(high=130).lines) == 40
    assert pitch_of(()) == 0


@pytest.mark.parametrize(
    ("how", "flaw"),
    [
        ({"confidence": 0.95}, None),
        ({"confidence": 0.95, "high": 15, "pitch": 19}, None),  # small, but it reads
        ({"confidence": 0.8, "high": 12, "pitch": 15}, Flaw.SMALL),  # figures would be wrong
        ({"confidence": 0.4, "length": 300, "pitch": 20}, Flaw.SMALL),  # far away
        ({"confidence": 0.4, "rows": 1}, None),  # leaves that look like letters
        ({"confidence": 0.4}, None),  # a script that nobody reads
    ],
)
def test_text_too_far_away(how, flaw) -> None:
    assert distance_flaw(sheet(**how)) == flaw


def test_a_page_that_reads_at_its_near_end_only_leans_away() -> None:
    leaning = sheet(confidence=0.5)
    near = [replace(line, confidence=0.9) for line in leaning.lines[-4:]]
    assert distance_flaw(replace(leaning, lines=(*leaning.lines[:-4], *near))) is Flaw.TILT


def test_text_that_was_not_made_out() -> None:
    assert is_unread(sheet(confidence=0.4))
    assert not is_unread(sheet())
    assert not is_unread(sheet(confidence=0.4, rows=2))


SPOT = Box(left=450, top=380, right=700, bottom=600)


def around(spot: Box, whole: Page) -> Page:
    """The page without what lies under a spot: the ends of its lines."""
    lines = []
    for line in whole.lines:
        middle = (line.box.top + line.box.bottom) / 2
        if spot.top < middle < spot.bottom and line.box.right > spot.left:
            line = replace(line, box=replace(line.box, right=spot.left - 5))
        lines.append(line)
    return replace(whole, lines=tuple(lines))


def test_a_spot_that_interrupts_lines_hides_text() -> None:
    size = (WIDTH, HEIGHT)
    assert hides_text(sheet(), (SPOT,), size), "lines go on behind it"
    assert hides_text(around(SPOT, sheet()), (SPOT,), size), "lines end at it"
    assert hides_text(sheet(), (Box(left=225, top=190, right=350, bottom=300),), (600, 800))


def test_a_spot_elsewhere_hides_nothing() -> None:
    size = (WIDTH, HEIGHT)
    margin = Box(left=1012, top=150, right=1190, bottom=900)
    below = Box(left=300, top=1000, right=800, bottom=1400)
    assert not hides_text(sheet(), (margin,), size)
    assert not hides_text(sheet(), (below,), size)
    assert not hides_text(sheet(), (), size)


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_spots_follow_the_page_that_was_turned(turned) -> None:
    upright = np.zeros((HEIGHT, WIDTH), np.uint8)
    upright[380:600, 450:700] = 1
    taken = np.rot90(upright, -turned // 90)
    down, across = np.nonzero(taken)
    spot = Box(left=across.min(), top=down.min(), right=across.max() + 1, bottom=down.max() + 1)
    page = replace(sheet(rows=6, top=300), turned=turned)
    size = (taken.shape[1], taken.shape[0])
    assert hides_text(page, (spot,), size)
    assert not hides_text(replace(page, turned=0), (spot,), (WIDTH, HEIGHT))


def test_a_cut_page_keeps_what_was_read() -> None:
    look = judged(sheet(left=330), scene(seen("book")))
    assert (look.flaw, look.cut) == (Flaw.CUT, ("right",))
    assert len(look.lines) == 20
    assert look.claims == (), "a picture with a flaw is not described"


@pytest.mark.parametrize("flaw", [Flaw.BLUR, Flaw.DARK])
def test_text_that_reads_proves_that_the_picture_is_good(flaw) -> None:
    assert judged(sheet(), scene(flaw=flaw)).flaw is None


def test_text_around_a_glare_does_not_prove_anything() -> None:
    look = judged(sheet(), scene(flaw=Flaw.GLARE))
    assert (look.flaw, look.lines) == (Flaw.GLARE, ())


def test_text_that_does_not_read_is_not_proof() -> None:
    words = sheet(confidence=0.3)
    title = replace(words.lines[0], confidence=0.95)
    look = judged(replace(words, lines=(title, *words.lines[1:])), scene(flaw=Flaw.BLUR))
    assert (look.flaw, look.lines, look.claims) == (Flaw.BLUR, (), ())


def test_the_pixels_name_the_reason_before_the_lines_do() -> None:
    far = sheet(confidence=0.3, high=11, pitch=14)
    assert judged(far, scene()).flaw is Flaw.SMALL
    assert judged(far, scene(flaw=Flaw.DARK)).flaw is Flaw.DARK


def test_a_reflection_is_one_on_photographs_only() -> None:
    shining = replace(scene(), spots=(SPOT,), width=WIDTH, height=HEIGHT)
    assert judged(sheet(), shining).flaw is Flaw.GLARE
    assert judged(sheet(), replace(shining, photograph=False)).flaw is None


def test_a_few_words_are_no_page() -> None:
    assert judged(page("Sortie", "de secours", left=0), scene()).flaw is None


def test_one_engine_is_enough() -> None:
    assert judged(None, scene(flaw=Flaw.DARK)).flaw is Flaw.DARK
    assert judged(sheet(left=-30), None).cut == ("left",)
    assert judged(None, scene(seen("cat"))).flaw is None


def test_what_is_remembered_is_recalled() -> None:
    look = judged(sheet(), replace(scene(seen("cat")), light=Light.DIM))
    again = recalled(look.remembered())
    assert again.lines == look.lines
    assert again.claims == look.claims
    assert (again.light, again.width, again.script) == (Light.DIM, WIDTH, "Latn")
