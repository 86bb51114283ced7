"""Which passwords are refused, and that what is kept of one cannot be turned back."""

from __future__ import annotations

import asyncio

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.profiles import RFC_9106_LOW_MEMORY

from bot.errors import StoreError
from bot.partners.console import passwords
from bot.partners.console.passwords import Passwords, weakness

NAMES = ("Les Amis du Quartier", "coordinator@example.org", "Coordinator")


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("", "password-short"),
        ("abcdefghijk", "password-short"),
        ("x" * 257, "password-long"),
        ("aaaaaaaaaaaaaaaa", "password-repeats"),
        ("abcabcabcabcabc", "password-repeats"),
        ("azazazazazazazaz", "password-repeats"),
        ("motmotmotmotmot", "password-repeats"),
        ("quartierquartier12", "password-name"),
        ("LesAmisDuQuartier", "password-name"),
        ("coordinator2026", "password-name"),
        ("coordinator@example.org", "password-name"),
        ("password123456", "password-common"),
        ("motdepasse2026", "password-common"),
        ("Motdepasse123!", "password-common"),
        ("contraseña1234", "password-common"),
        ("azertyuiop12345", "password-common"),
        ("qwertyuiopasdfgh", "password-common"),
        ("123456789012345", "password-common"),
        ("987654321098765", "password-common"),
        ("portevoix1234", "password-common"),
        ("bienvenue2026!", "password-common"),
        ("soleil123456789", "password-common"),
    ],
)
def test_what_everybody_tries_first_is_refused(password: str, why: str) -> None:
    assert weakness(password, names=NAMES) == why


@pytest.mark.parametrize(
    "password",
    [
        "correct lampe cheval agrafe",
        "Zf7-qp2!kLm9",
        "le chat du voisin miaule",
        "кораблик плывёт далеко",
        "چهار کلمه بی ربط",
        "passwordless lamp horse",
    ],
)
def test_others_are_taken_without_rules_of_composition(password: str) -> None:
    assert weakness(password, names=NAMES) is None


async def test_the_parameters_are_those_that_the_library_recommends() -> None:
    hashed = await Passwords().hash("correct lampe cheval agrafe")
    found = extract_parameters(hashed)
    assert hashed.startswith("$argon2id$")
    assert found == RFC_9106_LOW_MEMORY
    assert found.memory_cost == 64 * 1024


def cheap(cost: int = 1) -> Passwords:
    return Passwords(PasswordHasher(time_cost=cost, memory_cost=64, parallelism=1))


async def test_however_a_keyboard_composes_its_letters() -> None:
    known = await cheap().hash("mot de passe café")
    assert await cheap().verify(known, "mot de passe cafe\N{COMBINING ACUTE ACCENT}")
    assert not await cheap().verify(known, "mot de passe cafe")
    assert not await cheap().verify("not a hash", "mot de passe café")
    assert not await cheap().verify(None, "mot de passe café")


async def test_too_many_at_once_are_told_to_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "PATIENCE", 0.05)
    hashing = cheap()
    async with hashing._places, hashing._places:
        with pytest.raises(StoreError, match="too many"):
            await hashing.hash("correct lampe cheval agrafe")
    assert await hashing.hash("correct lampe cheval agrafe")


async def test_cancelled_sign_ins_give_their_place_back() -> None:
    hashing = cheap()
    tasks = [asyncio.create_task(hashing.hash("x" * 12)) for _ in range(20)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert await asyncio.wait_for(hashing.hash("x" * 12), 5)
