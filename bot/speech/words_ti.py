"""Tigrinya: how numbers, signs, hours and abbreviations are said."""

from __future__ import annotations

import re

from bot.speech.lexicon import Lexicon, acronym_words, french_words, letter_names, listed

_UNITS = listed("ዜሮ ሓደ ክልተ ሰለስተ ኣርባዕተ ሓሙሽተ ሽዱሽተ ሸውዓተ ሸሞንተ ትሽዓተ ዓሰርተ")
_TENS = listed("- ዓሰርተ ዕስራ ሰላሳ ኣርብዓ ሓምሳ ስሳ ሰብዓ ሰማንያ ተስዓ")
_SCALES = ((10**9, "ቢልዮን"), (10**6, "ሚልዮን"), (1000, "ሽሕ"), (100, "ሚእቲ"))
_ORDINALS = listed("ቀዳማይ ካልኣይ ሳልሳይ ራብዓይ ሓምሻይ ሻድሻይ ሻውዓይ ሻምናይ ታሽዓይ ዓስራይ")


def number(number: int) -> str:
    """121 is "ሚእትን ዕስራን ሓደን": each of several parts takes the "and" at its end."""
    said = _parts(number)
    return said[0] if len(said) == 1 else " ".join(map(_and, said))


def _and(part: str) -> str:
    return (part[:-1] + "ት" if part.endswith("ሚእቲ") else part) + "ን"


def _parts(value: int) -> list[str]:
    said = []
    for scale, name in _SCALES:
        count, value = divmod(value, scale)
        if count:
            said.append(name if count == 1 and scale <= 100 else f"{number(count)} {name}")
    tens, unit = divmod(value, 10)
    if tens == 1 and unit:
        said.append(f"{_TENS[1]} {_UNITS[unit]}")
    else:
        said.extend([_TENS[tens]] if tens else [])
        said.extend([_UNITS[unit]] if unit or not said else [])
    return said


def _ordinal(value: int, ending: str) -> str:
    if 1 <= value <= 10:
        said = _ORDINALS[value - 1]
        return said[:-1] + "ይቲ" if ending == "ይቲ" else said
    return f"መበል {number(value)}"


def _time(hour: int, minute: int, before: str) -> str:
    """The part of the day is said with hours up to twelve: the Ethiopian clock is six hours
    apart, so that "nine in the morning" can only be European time."""
    said = f"{_and(number(hour))} {_and(number(minute))}" if minute else number(hour)
    if len(_parts(hour)) > 1 and minute:
        said = f"{number(hour)} {_and(number(minute))}"
    if before != "ሰዓት":
        said = f"ሰዓት {said}"
    if hour > 12:
        return said
    return f"{said} ናይ {'ለይቲ' if hour < 5 else 'ንግሆ' if hour < 12 else 'ቀትሪ'}"


LEXICON = Lexicon(
    number=number,
    decimal=".",
    point="ነጥቢ",
    comma="፣",
    percent="ሚእታዊት",
    minus="ኣሉታ",
    to="ክሳብ",
    over="ካብ",
    per="ኣብ ",
    joins="\u1200-\u135a",
    rules=((re.compile(r"(\d{1,2}:\d{2}) ?ሰዓት"), lambda m: m[1]),),
    time=_time,
    ordinal=_ordinal,
    ordinal_endings="ይቲ|ይ",
    references="ቁጽሪ ፋይል|ቁጽሪ መዝገብ|ቁጽሪ መፍለዪ|ኮድ",
    cent=lambda count: "ሳንቲም",
    and_cents="{}ን {}ን",
    spelt_from=3,
    units={
        "duration-hour": "ሰዓት", "duration-minute": "ደቒቓ", "mass-milligram": "ሚሊግራም",
        "volume-milliliter": "ሚሊሊትሮ", "area-square-meter": "ትርብዒት ሜትር", "mass-gram": "ግራም",
    },
    symbols={"&": "ን", "+": "ምስ", "=": "ማዕረ", "№": "ቁጽሪ", "§": "ዓንቀጽ"},
    abbreviations={"ዶ/ር": "ዶክተር", "n°": "ቁጽሪ", "N°": "ቁጽሪ", "ቁ.": "ቁጽሪ"},
    acronyms={
        **acronym_words("ካፍ ኦፍፕራ ሴፓም ኣዳ ካዳ ዩዳ ስፓዳ ጉዳ ኣኔፍ ኡርሳፍ ዳሎ ፑማ ሲያኦ ሳሙ ሲማድ"),
        "OFII": "ኦ ኤፍ ኢ ኢ",
    },
    letters=letter_names(
        "ኣ ቤ ሴ ዴ ኧ ኤፍ ዤ ኣሽ ኢ ዢ ካ ኤል ኤም ኤን ኦ ፔ ኩ ኤር ኤስ ቴ ኡ ቬ ዱብል_ቬ ኢክስ ኢግሬክ ዜድ"
    ),
    respellings=french_words(
        "ፕሬፌክቱር|ሬሴፒሴ|ቲትር ደ ሴዡር|ካርት ደ ሴዡር|ካርት ቪታል|"
        "ሜሪ|ኣቴስታስዮን|ፍራንስ ትራቫይ|ፍራንስ ሰርቪስ|ሴኩሪቴ ሶስያል"
    ),
)  # fmt: skip
