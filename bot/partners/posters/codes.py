"""The QR code of an address, as SVG, PNG and dark runs for paper."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import segno

QUIET = 4
"""Modules of white around the code (ISO/IEC 18004, 9.1)."""
_MOST = 40
"""Pixels of one module: a picture of at most 7400 pixels a side."""


def svg(url: str, *, title: str = "QR code") -> bytes:
    """An SVG without a size of its own: it fills what it is put into. Black on white.

    `title` is what a screen reader says, the address is the description. Raises ValueError for an
    address of more than 1273 bytes.
    """
    out = BytesIO()
    _code(url).save(
        out,
        kind="svg",
        border=QUIET,
        dark="#000",
        light="#fff",
        omitsize=True,
        title=title,
        desc=url,
    )
    return out.getvalue()


def png(url: str, scale: int = 10) -> bytes:
    """A black and white PNG of `scale` pixels per module. Raises ValueError as `svg`, and for a
    scale outside 1 to 40."""
    if not 1 <= scale <= _MOST:
        raise ValueError(f"a scale from 1 to {_MOST}")
    out = BytesIO()
    _code(url).save(out, kind="png", border=QUIET, dark="#000", light="#fff", scale=scale)
    return out.getvalue()


def size(url: str) -> int:
    """Modules of one side, with the quiet zone."""
    return int(_code(url).symbol_size(border=QUIET)[0])


def runs(url: str) -> Iterator[tuple[int, int, int]]:
    """The dark modules as (column, row, length), the quiet zone counted."""
    for row, modules in enumerate(_code(url).matrix):
        start = None
        for column, dark in enumerate((*modules, 0)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                yield start + QUIET, row + QUIET, column - start
                start = None


def _code(url: str) -> segno.QRCode:
    """Error correction H: a poster gets dirty, and a corner gets torn off."""
    return segno.make_qr(url, error="h", boost_error=False)
