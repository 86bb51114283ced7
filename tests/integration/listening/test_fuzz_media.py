"""A small run of benchmarks/fuzz_media.py, with a seed of its own."""

from __future__ import annotations

import random
import zlib

from benchmarks import fuzz_media
from benchmarks.media_seeds import seeds
from benchmarks.reseal import reseal

FILES = 150


async def test_damaged_media_end_decoded_or_as_a_clear_error():
    outcome = await fuzz_media.run(FILES, seed=7)
    assert outcome.files == FILES
    assert outcome.decoded + outcome.refused == FILES
    assert outcome.other == {}
    assert outcome.hangs == 0
    assert outcome.decoded > FILES // 10  # the damage is not so great that nothing is tested
    assert outcome.refused > FILES // 10


def test_the_files_are_damaged_and_the_same_each_time():
    first = list(fuzz_media.damaged_files(40, seed=3))
    assert first == list(fuzz_media.damaged_files(40, seed=3))
    assert first != list(fuzz_media.damaged_files(40, seed=4))
    whole = {data for _, data in seeds().values()}
    assert sum(data in whole for _, _, data in first) <= 2


def test_resealing_gives_right_checksums():
    """Whole files already have them, so that nothing changes; a damaged one gets new ones."""
    made = seeds()
    for name in ("opus", "vorbis", "png"):
        assert reseal(made[name][1]) == made[name][1]
    _, png = made["png"]
    at = png.index(b"IDAT") + 6
    broken = bytearray(png)
    broken[at] ^= 0xFF
    sealed = reseal(bytes(broken))
    start, length = png.index(b"IDAT"), int.from_bytes(png[at - 10 : at - 6], "big")
    end = start + 4 + length
    assert int.from_bytes(sealed[end : end + 4], "big") == zlib.crc32(sealed[start:end])


def test_every_kind_of_damage_survives_tiny_files():
    chance = random.Random(5)  # noqa: S311 - repeatable on purpose
    for _ in range(2_000):
        assert fuzz_media.damage(b"ab", b"c", chance)
