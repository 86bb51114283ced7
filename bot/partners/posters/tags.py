"""What is written to an NFC sticker."""

from __future__ import annotations

_PREFIXES = ((0x04, "https://"), (0x03, "http://"))
"""NFC Forum, URI Record Type Definition 1.0 (RTD-URI), table 3."""
_SHORT = 0b1101_0001
"""Message begin, message end, short record, type name format 1: a well-known type of the forum."""
_LONG = 0b1100_0001


def ndef(url: str) -> bytes:
    """The NDEF message of one URI record: a phone held to the sticker opens `url`.

    Format: NFC Forum, NFC Data Exchange Format 1.0, 3.2, and RTD-URI 1.0, 3.2.
    """
    prefix, rest = next(
        ((code, url.removeprefix(start)) for code, start in _PREFIXES if url.startswith(start)),
        (0x00, url),
    )
    payload = bytes((prefix,)) + rest.encode()
    if len(payload) < 256:
        return bytes((_SHORT, 1, len(payload))) + b"U" + payload
    return bytes((_LONG, 1)) + len(payload).to_bytes(4, "big") + b"U" + payload
