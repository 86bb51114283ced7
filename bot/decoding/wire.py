"""The pipe protocol between `bot.engines.decoder` and its child: fixed headers, bounded bodies.

Standard library only: both sides import it. All integers are big-endian.

    child -> parent, once     READY
    parent -> child           REQUEST kind, parameter, length; then `length` bytes of media
    child -> parent           RESPONSE status, four numbers, length; then `length` bytes

For sound the parameter is the rate in Hz, and the body is mono s16le. For a picture it is the
longest side in pixels, the numbers are width, height, original width and original height, and the
body is RGB. For a page it is the number of the page, the numbers are width, height, pages of the
document and 0, and the body is a JPEG file. When the status is not OK, the body is the name of an
error class, in ASCII.
"""

from __future__ import annotations

import struct
from enum import IntEnum

READY = b"ready\n"
REQUEST = struct.Struct("!BII")
RESPONSE = struct.Struct("!BIIIII")

MAX_BYTES = 20 << 20
"""Largest medium that is accepted: Telegram's own download limit is 20 MB."""
MAX_SECONDS = 600
"""Longest recording that is accepted."""
MAX_PIXELS = 50_000_000
"""Largest picture that is accepted; phones make 12-50 megapixels."""
PAGE_PIXELS = 2560
"""Longest side of a page that is drawn."""
MAX_ERROR = 100
"""Longest error body, bytes."""


class Kind(IntEnum):
    """What the media is to be opened as."""

    SOUND = 1
    PICTURE = 2
    PAGE = 3


class Status(IntEnum):
    """How it ended."""

    OK = 0
    UNREADABLE = 1
    TOO_LONG = 2
    LOCKED = 3


class TooLong(Exception):
    """In the child: more seconds or pixels than the limits above."""


class Locked(Exception):
    """In the child: a password is needed."""


class Unreadable(Exception):
    """In the child: nothing that can be used."""
