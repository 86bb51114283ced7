"""What clients want to know of a voice note: how long it is, and a drawing of its loudness."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import pairwise

RATE = 48_000  # of every Ogg/Opus granule position (RFC 7845, section 4)
BARS = 60
LOUDEST = 1024  # of a bar (MSC3246)


def seconds(data: bytes) -> float:
    """Length of an Ogg/Opus file; 0.0 when it is none. RFC 7845, section 4.3."""
    last = 0
    for granule, _ in _pages(data):
        last = max(last, granule)
    skip = data.find(b"OpusHead")
    ahead = struct.unpack_from("<H", data, skip + 10)[0] if 0 <= skip <= len(data) - 12 else 0
    return max(0, last - ahead) / RATE


def waveform(data: bytes, bars: int = BARS) -> list[int]:
    """Bars from 0 to 1024. Nothing is decoded: a variable-rate packet is the larger the more there
    is to be heard in it, and silence costs next to nothing."""
    sizes = [size for _, packets in _pages(data) for size in packets][2:]  # two headers first
    if not sizes:
        return []
    count = min(bars, len(sizes))
    cuts = [round(place * len(sizes) / count) for place in range(count + 1)]
    means = [sum(sizes[first:last]) / (last - first) for first, last in pairwise(cuts)]
    low, high = min(means), max(means)
    return [round(LOUDEST * (one - low) / (high - low or 1)) for one in means]


def _pages(data: bytes) -> Iterator[tuple[int, list[int]]]:
    """Granule position and packet sizes of each page (RFC 3533, section 6). A packet that goes on
    in the next page counts twice, which no drawing shows."""
    place = 0
    while data[place : place + 4] == b"OggS" and len(data) >= place + 27:
        granule = max(0, struct.unpack_from("<q", data, place + 6)[0])
        segments = data[place + 27 : place + 27 + data[place + 26]]
        packets, size = [], 0
        for segment in segments:
            size += segment
            if segment < 255:
                packets.append(size)
                size = 0
        yield granule, packets
        place += 27 + len(segments) + sum(segments)
