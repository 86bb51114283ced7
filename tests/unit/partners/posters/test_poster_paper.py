"""The A4 poster and the A6 card: read by telephones when dirty, by screen readers, by eyes."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFilter
from poster_kit import LINKS, printed

from bot.partners.posters import PAPERS, Platform, Poster, Unprintable, languages, poster
from bot.partners.posters.sentences import sentences

SIXTEEN = ("fr", "en", "ar", "uk", "ru", "fa", "ps", "tr", "es", "pt", "ti", "am", "so", "bn", "ka",
           "sq")  # fmt: skip
CASES = [
    ("A4", ("fr", "ar", "fa", "ps", "uk", "ru")),
    ("A4", ("ti", "am", "so", "bn", "ka", "sq")),
    ("A4", ("en",)),
    ("A6", ("ka", "fa", "fr")),
]
URL = LINKS[0].url
TEXT, PATH = 1, 2
"""Kinds of page objects in PDFium."""


def read(image: Image.Image) -> list[str]:
    return [one.text for one in zxingcpp.read_barcodes(image)]


def logical(text: str) -> str:
    """PDFium reverses the letters of the ligature lam-alef, which are one glyph."""
    return "".join(text.split()).replace("\u0627\u0644", "\u0644\u0627")


def points(millimetres: float) -> float:
    return millimetres * 72 / 25.4


def code_box(sheet):
    """The ink of the code, in points."""
    (figure,) = [at for at, one in enumerate(sheet.structure()) if one.kind == "Figure"]
    (box,) = [box for kind, mark, box in sheet.boxes() if kind == PATH and mark == figure]
    return box


def test_posters_speak_the_sixteen_languages():
    assert languages() == SIXTEEN


@pytest.mark.parametrize(("paper", "tags"), CASES)
def test_a_telephone_reads_it_at_150_dpi(paper, tags):
    image = printed(paper, *tags).picture(150)
    rng = np.random.default_rng(7)
    noise = np.asarray(image, dtype=np.int16) + rng.normal(0, 60, (image.height, image.width))
    assert read(image) == [URL]
    assert read(image.filter(ImageFilter.GaussianBlur(1.5))) == [URL]
    assert read(Image.fromarray(noise.clip(0, 255).astype(np.uint8))) == [URL]
    for degrees in (-5, 5):
        assert read(image.rotate(degrees, expand=True, fillcolor=255)) == [URL]


@pytest.mark.parametrize(("paper", "tags"), CASES)
@pytest.mark.parametrize("place", [(0.3, 0.3), (0.6, 0.6), (0.3, 0.6)])
@pytest.mark.parametrize("colour", [0, 255])
def test_it_is_read_with_15_percent_of_the_code_hidden(paper, tags, place, colour):
    sheet = printed(paper, *tags)
    image = sheet.picture(150)
    left, bottom, right, top = (value * 150 / 72 for value in code_box(sheet))
    side, hidden = right - left, (right - left) * 0.15**0.5
    x, y = left + place[0] * side, image.height - top + place[1] * (top - bottom)
    ImageDraw.Draw(image).rectangle((x, y, x + hidden, y + hidden), fill=colour)
    assert read(image) == [URL]


def test_the_chosen_platform_is_in_the_code():
    for link in LINKS:
        sheet = printed("A6", "fr", platform=link.platform)
        assert read(sheet.picture(150)) == [link.url]
        assert logical(link.url + link.send) in logical(sheet.text())
    assert LINKS[-1].send, "the one whose address cannot carry the invitation"


@pytest.mark.parametrize("tag", SIXTEEN)
@pytest.mark.parametrize("paper", PAPERS)
def test_the_text_comes_out_in_the_order_of_reading(paper, tag):
    said = sentences(tag)
    text = logical(printed(paper, tag).text())
    whole = logical(f"Association A Group B NFC {URL} {said.ask} {said.person}")
    assert text == whole


@pytest.mark.parametrize("tag", SIXTEEN)
def test_a_screen_reader_is_told_everything_and_in_which_language(tag):
    sheet, said = printed("A4", tag), sentences(tag)
    assert sheet.document.get_metadata_dict()["Title"] == "Association A – Group B"
    assert sheet.language() == tag
    structure = sheet.structure()
    assert [one.kind for one in structure] == ["H1", "P", "Figure", "P", "P", "P"]
    assert structure[0].letters == "Association A"
    assert structure[2].alt == said.code.format(url=URL)
    assert [(one.language, one.letters) for one in structure[4:]] == [
        (tag, said.ask),
        (tag, said.person),
    ]


@pytest.mark.parametrize("tag", ["ar", "fa", "ps"])
def test_letters_that_join_are_joined(tag):
    """Columns without ink are gaps between unjoined letters: a joined line has far fewer of them
    than the same letters each on its own."""
    alone = "\u200c".join(sentences(tag).ask.replace(" ", ""))
    joined = printed("A4", tag, name="A", group=sentences(tag).ask.replace(" ", ""))
    single = printed("A4", tag, name="A", group=alone)
    gaps = []
    for sheet in (joined, single):
        boxes = [box for kind, mark, box in sheet.boxes() if kind == TEXT and mark == 1]
        left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
        right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
        image, scale = sheet.picture(300), 300 / 72
        line = np.asarray(image)[
            int(image.height - top * scale) : int(image.height - bottom * scale),
            int(left * scale) : int(right * scale),
        ]
        empty = (line > 200).all(axis=0)
        gaps.append(int((empty[1:] & ~empty[:-1]).sum()))
    assert gaps[0] < gaps[1] / 1.5


def test_ink_is_black_and_paper_white():
    colours = np.asarray(printed("A4", *CASES[0][1]).page.render(scale=2).to_pil().convert("RGB"))
    assert (colours == colours[..., :1]).all(), "no colour"
    clear = (colours[..., 0] < 40) | (colours[..., 0] > 215)
    assert clear.mean() > 0.95, "no grey but at edges"


@pytest.mark.parametrize("paper", PAPERS)
def test_large_print_is_large(paper):
    """The tallest letters, without marks, are 0.71 of the size: 24 points on A4, 14 on A6."""
    least = {"A4": 24, "A6": 14}[paper]
    tags = {"A4": ("en", "es", "pt", "tr", "sq", "fr"), "A6": ("en", "pt", "sq")}[paper]
    sheet = printed(paper, *tags)
    heads = [at for at, one in enumerate(sheet.structure()) if one.language][::2]
    for head in heads:
        lines = [box for kind, mark, box in sheet.boxes() if kind == TEXT and mark == head]
        assert max(box[3] - box[1] for box in lines) >= 0.71 * least


@pytest.mark.parametrize("paper", PAPERS)
def test_the_code_is_large_whatever_the_languages(paper):
    """The more is said, the smaller the code; for a telephone at arm's length half a millimetre a
    module is enough (the fixtures' address makes 49 modules)."""
    least = {"A4": 57, "A6": 38}[paper]
    tall = {"A4": ("fr", "uk", "ru", "so", "ar", "fa"), "A6": ("ka", "fa", "fr", "ru")}[paper]
    for tags in combinations(tall, PAPERS[paper]):
        sheet = printed(paper, *tags, name="W" * 80, group="W" * 60)
        left, bottom, right, top = code_box(sheet)
        assert right - left == pytest.approx(top - bottom, abs=0.1)
        assert right - left >= points(least)


LETTERS = st.sampled_from("aeilmnrstWMÉçœ-'’ABC  ") | st.sampled_from(
    "абвгдщЖЩ домابتثجحسشصضلمنهويپژښ ሀለመበአ ፨কখগঘমনক্ষ აბგდჯჰ "
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    name=st.text(LETTERS, min_size=1, max_size=80),
    group=st.text(LETTERS, max_size=60),
    paper=st.sampled_from(sorted(PAPERS)),
    tags=st.lists(st.sampled_from(SIXTEEN), unique=True, min_size=1, max_size=6),
)
def test_nothing_leaves_the_page_and_nothing_overlaps(name, group, paper, tags):
    sheet = printed(paper, *tags[: PAPERS[paper]], name=name, group=group)
    width, height = sheet.page.get_size()
    edge = points(4)
    paragraphs: dict[int, list] = {}
    for kind, mark, box in sheet.boxes():
        assert box[0] >= edge
        assert box[1] >= edge
        assert box[2] <= width - edge
        assert box[3] <= height - edge
        if kind == TEXT and mark >= 0 and box[2] > box[0] and box[3] > box[1]:
            paragraphs.setdefault(mark, []).append(box)
    left, bottom, right, top = code_box(sheet)
    quiet = (right - left) / 49 * 4 - 0.5
    around = (left - quiet, bottom - quiet, right + quiet, top + quiet)
    drawing = [box for kind, mark, box in sheet.boxes() if mark < 0]
    for box in (*drawing, *(box for boxes in paragraphs.values() for box in boxes)):
        assert not overlap(box, around)
    for one, other in combinations(paragraphs.values(), 2):
        assert not any(overlap(a, b, 0.15) for a in one for b in other)


def overlap(one, other, slack=0.0) -> bool:
    """`slack`: how much of the lower box's height marks above letters may reach into the other."""
    high = min(one[3], other[3]) - max(one[1], other[1])
    wide = min(one[2], other[2]) - max(one[0], other[0])
    return wide > 0 and high > slack * min(one[3] - one[1], other[3] - other[1])


@pytest.mark.parametrize(
    ("change", "paper", "said"),
    [
        ({}, "A3", "papers"),
        ({"languages": ()}, "A4", "one to 6"),
        ({"languages": SIXTEEN[:7]}, "A4", "one to 6"),
        ({"languages": SIXTEEN[:4]}, "A6", "one to 3"),
        ({"languages": ("de",)}, "A4", "no poster in this language yet: de"),
        ({"links": LINKS[:1], "platform": Platform.MATRIX}, "A4", "no link"),
        ({"name": "W" * 800}, "A4", "too long"),
        ({"name": "\u4e2d\u6587"}, "A4", "2 letters"),
    ],
)
def test_what_cannot_be_printed_is_refused(change, paper, said):
    wanted = {"name": "A", "group": "B", "links": LINKS, "languages": ("fr",)} | change
    with pytest.raises(ValueError, match=said):
        poster(Poster(**wanted), paper)


def test_which_letters_cannot_be_printed_is_known():
    with pytest.raises(Unprintable) as caught:
        printed("A4", "fr", name="Caf\u00e9 \u4e2d\u6587 \u4e2d")
    assert caught.value.letters == "\u4e2d\u6587"


def test_a_regional_tag_is_its_language_and_no_language_comes_twice():
    sheet = printed("A4", "fa-AF", "fa", "pt-BR")
    assert [one.language for one in sheet.structure() if one.language] == ["fa", "fa", "pt", "pt"]
