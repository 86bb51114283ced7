"""Amharic: how numbers, signs, hours and abbreviations are said."""

from __future__ import annotations

import re

from bot.speech.lexicon import Lexicon, acronym_words, french_words, letter_names, listed

_UNITS = listed("ዜሮ አንድ ሁለት ሦስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ አስር")
_TENS = listed("- አስራ ሃያ ሰላሳ አርባ ሃምሳ ስልሳ ሰባ ሰማንያ ዘጠና")
_SCALES = ((10**9, "ቢሊዮን"), (10**6, "ሚሊዮን"), (1000, "ሺህ"), (100, "መቶ"))
# The last letter of a number, which ends without a vowel, before the ordinal ending "ኛ".
_OPEN = {"ድ": "ደ", "ት": "ተ", "ኝ": "ነ", "ር": "ረ", "ን": "ነ"}


def number(number: int) -> str:
    """121 is "አንድ መቶ ሃያ አንድ"."""
    for scale, name in _SCALES:
        if number >= scale:
            count, rest = divmod(number, scale)
            said = f"{_words(count)} {name}"
            return f"{said} {_words(rest)}" if rest else said
    return _words(number)


def _words(value: int) -> str:
    if value >= 100:
        return number(value)
    if value <= 10:
        return _UNITS[value]
    tens, unit = divmod(value, 10)
    return f"{_TENS[tens]} {_UNITS[unit]}" if unit else _TENS[tens]


def _ordinal(value: int, ending: str) -> str:
    said = number(value)
    return said[:-1] + _OPEN.get(said[-1], said[-1]) + ending


_PARTS = {"ጠዋት", "ጠዋቱ", "ከጠዋቱ", "ሌሊት", "ሌሊቱ", "ከሌሊቱ", "ቀን", "ከቀኑ", "ቀኑ", "እኩለ"}


def _time(hour: int, minute: int, before: str) -> str:
    """The part of the day is said with hours up to twelve: the Ethiopian clock is six hours
    apart, so that "nine in the morning" can only be European time."""
    said = f"{number(hour)} ሰዓት"
    if minute:
        said += f" ከ{number(minute)} ደቂቃ"
    if hour > 12 or before in _PARTS:
        return said
    return f"{'ሌሊት' if hour < 5 else 'ጠዋት' if hour < 12 else 'ቀን'} {said}"


LEXICON = Lexicon(
    number=number,
    decimal=".",
    point="ነጥብ",
    comma="፣",
    dot="ነጥብ",
    at="አት",
    percent="በመቶ",
    minus="ኔጌቲቭ",
    to="እስከ",
    over="ከ",
    per="በ\u2060",
    joins="\u1200-\u135a",
    rules=((re.compile(r"(\d{1,2}:\d{2}) ?ሰዓት"), lambda m: m[1]),),
    date="{month} {day} ቀን {year}",
    time=_time,
    ordinal=_ordinal,
    ordinal_endings="ኛ[ዋው]?",
    references="የፋይል ቁጥር|ፋይል ቁጥር|መለያ ቁጥር|ኮድ",
    cent=lambda count: "ሳንቲም",
    and_cents="{} ከ\u2060{}",
    spelt_from=3,
    units={
        "mass-milligram": "ሚሊግራም", "volume-milliliter": "ሚሊሊትር", "duration-hour": "ሰዓት",
        "duration-minute": "ደቂቃ", "mass-gram": "ግራም",
    },
    symbols={"&": "እና", "+": "ሲደመር", "=": "እኩል ይሆናል", "№": "ቁጥር", "§": "አንቀጽ"},
    abbreviations={
        "ዓ.ም.": "ዓመተ ምህረት", "ዓ.ም": "ዓመተ ምህረት", "ዶ/ር": "ዶክተር", "ወ/ሮ": "ወይዘሮ",
        "ወ/ሪት": "ወይዘሪት", "አ/አ": "አዲስ አበባ", "n°": "ቁጥር", "N°": "ቁጥር", "ት/ቤት": "ትምህርት ቤት",
    },
    acronyms={
        **acronym_words("ካፍ ኦፍፕራ ሴፓም አዳ ካዳ ዩዳ ስፓዳ ጉዳ አኔፍ ኡርሳፍ ዳሎ ፑማ ሲያኦ ሳሙ ሲማድ"),
        "OFII": "ኦ ኤፍ ኢ ኢ",
    },
    letters=letter_names(
        "አ ቤ ሴ ዴ ኧ ኤፍ ዤ አሽ ኢ ዢ ካ ኤል ኤም ኤን ኦ ፔ ኩ ኤር ኤስ ቴ ኡ ቬ ዱብል_ቬ ኢክስ ኢግሬክ ዜድ"
    ),
    respellings=french_words(
        "|ሬሴፒሴ|ቲትር ደ ሴዡር|ካርት ደ ሴዡር|ካርት ቪታል|ሜሪ|"
        "አቴስታስዮን|ፍራንስ ትራቫይ|ፍራንስ ሰርቪስ|ሴኩሪቴ ሶስያል"
    ),
)  # fmt: skip
