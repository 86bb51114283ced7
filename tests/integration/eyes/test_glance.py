"""How many lines a page has is told before they are read, on the event loop."""

from __future__ import annotations

import threading
import time
from contextvars import ContextVar

import pytest

from bot.engines.reader import PageReader

pytestmark = pytest.mark.asyncio(loop_scope="session")
A_PAGE = 8  # lines
turn: ContextVar[str] = ContextVar("turn", default="none")


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("ocr/fr_photo.jpg", True), ("ocr/ar_photo.jpg", True), ("ocr/fr_blur.jpg", True),
        ("photos/chelsea.jpg", False), ("photos/coffee.jpg", False),
        ("photos/motorcycle_left.jpg", False),
    ],
)  # fmt: skip
async def test_a_page_is_known_before_it_is_read(
    reader: PageReader, photo, name: str, page: bool
) -> None:
    turn.set(name)
    told: list[tuple[int, float, str, int]] = []

    def on_lines(number: int) -> None:
        told.append((number, time.monotonic(), turn.get(), threading.get_ident()))

    found = await reader.read(photo(name), on_lines=on_lines)
    ((number, moment, whose, thread),) = told
    assert (number >= A_PAGE) is page
    assert number >= len(found.lines)
    if page:  # recognising its lines takes about a second
        assert time.monotonic() - moment > 0.1
    assert whose == name, "in the context of the turn, so that its trace is the right one"
    assert thread == threading.get_ident()
