"""What Ukrainian and Russian numbers have in common: plurals, the gender of nouns, decimals."""

from __future__ import annotations

import re
from collections.abc import Callable

GENITIVE = frozenset((
    "з", "із", "зі", "до", "від", "після", "близько", "біля", "протягом", "без", "для", "понад",
    "менше", "більше", "с", "от", "после", "около", "течение", "не менее", "менее", "более",
    "свыше", "больше", "позднее", "позже", "пізніше", "раніше", "ранее", "раньше", "меньше",
))  # fmt: skip
_NEUTER = re.compile(r".*(?:[^ьй][оеё]|ее|не|ня|ття|ння)|фото|авто|місце|життя")
# Nominative plurals (Ukrainian) and genitive singulars (Russian) after two, three and four.
_MASCULINE_PLURAL = re.compile(
    r"дні|роки|тижні|місяці|рази|паспорти|документи|листи|чоловіки|хлопці|сини|брати|поверхи|"
    r"центи|долари|фунти|відсотки|кілограми|грами|міліграми|мілілітри|літри|кілометри|метри|"
    r"сантиметри|градуси|примірники|знімки|бланки|телефони|кроки|номери|чеки|квитки|діти|люди|"
    r"євро|будинки|стільці|контракти|етапи|пункти|варіанти|файли|друзі|лікарі|квадратні"
)


def plural(number: int, one: str, few: str, many: str) -> str:
    """один день, два дні, п'ять днів."""
    if 11 <= number % 100 <= 14:
        return many
    return one if number % 10 == 1 else few if 2 <= number % 10 <= 4 else many


def gender(number: int, noun: str, language: str) -> str:
    """ "m", "f" or "n": of a noun after a number that ends in one or two, by its ending."""
    if number % 10 == 1:
        if noun in {"євро", "евро"} or noun.endswith("ою"):
            return "m"
        if _NEUTER.fullmatch(noun) and noun not in {"година"}:
            return "n"
        return "f" if noun.endswith(("а", "я")) or noun in {"ніч", "ночь", "дверь"} else "m"
    if language == "ru":  # две недели, две новые справки, but два дня, два места
        return "f" if noun.endswith(("и", "ы", "ые", "ие")) else "m"
    if noun.endswith(("а", "я", "ра", "х")):
        return "m"
    feminine = noun.endswith(("и", "і", "ї")) and not _MASCULINE_PLURAL.fullmatch(noun)
    return "f" if feminine else "m"


def agreeing(number: int, noun: str, language: str) -> bool:
    """Only one and two change with the noun."""
    return bool(noun) and number % 100 not in {11, 12} and number % 10 in {1, 2}


def fraction(
    feminine: Callable[[int], str], wholes: tuple[str, str], parts: tuple[tuple[str, str], ...]
) -> Callable[[str, str], str]:
    """ "три целых пять десятых": (one, more) of the whole, then of tenths and of hundredths."""

    def said(whole: str, digits: str) -> str:
        count, part = int(whole), int(digits)
        if not part:
            return feminine(count)
        names = parts[len(digits) - 1]
        return (
            f"{feminine(count)} {wholes[0 if _one(count) else 1]} "
            f"{feminine(part)} {names[0 if _one(part) else 1]}"
        )

    return said


def _one(number: int) -> bool:
    return number % 10 == 1 and number % 100 != 11
