"""Spoilt pictures through the real engines: the flaw is named, and nothing is made up."""

import pytest
from camera import LETTER
from rapidfuzz.distance import Levenshtein
from spoilt import spoilt, usable

from bot.locales import FluentPhrases
from bot.model import Flaw
from bot.ports import Services
from skills.describe_image.look import Look, look_at

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.fixture(scope="session")
def look(reader, scene):
    services = Services(
        phrases=FluentPhrases(),
        clock=None,
        vault=None,
        listener=None,
        speaker=None,
        identifier=None,
        translator=None,
        reader=reader,
        scene=scene,
    )

    async def at(image: bytes) -> Look:
        return await look_at(image, services, ["fr"])

    return at


def named(look: Look) -> str | None:
    """The flaw, and the side where text is cut on one."""
    if look.flaw is Flaw.CUT and len(look.cut) == 1:
        return f"cut-{look.cut[0]}"
    return look.flaw and str(look.flaw)


def accuracy(look: Look) -> float:
    """Share of the letter that was read right, the order of characters included."""
    wanted, read = " ".join(LETTER).split(), look.text.split()
    return 1 - Levenshtein.distance(wanted, read) / len(wanted)


async def test_flaws_are_named(look) -> None:
    missed, described = [], []
    for name, expected, image in spoilt():
        seen = await look(image)
        if named(seen) not in expected:
            missed.append((name, named(seen)))
        if seen.flaw is None and accuracy(seen) < 0.9:
            described.append(name)
        if seen.flaw is not None:
            assert seen.claims == (), f"{name}: nothing is claimed of a spoilt picture"
            assert seen.flaw is Flaw.CUT or seen.lines == ()
    assert described == [], "described as if they could be read"
    assert len(missed) <= 2, missed


async def test_usable_pictures_are_used(look) -> None:
    refused = []
    for name, _, image in usable():
        seen = await look(image)
        if seen.flaw is not None:
            refused.append((name, named(seen)))
        if name.startswith("letter"):
            assert accuracy(seen) > 0.9, name
    assert refused == []
