"""Arabic: how signs, hours and abbreviations are said."""

from __future__ import annotations

from num2words import num2words

from bot.speech.lexicon import Lexicon

_HOURS = (
    "الثانية عشرة", "الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة",
    "الثامنة", "التاسعة", "العاشرة", "الحادية عشرة",
)  # fmt: skip
_MINUTES = {0: "", 15: " والربع", 20: " والثلث", 30: " والنصف"}


def _time(hour: int, minute: int, before: str) -> str:
    """Twelve hours with the part of the day: 14:30 is "half past two, afternoon"."""
    part = "صباحا" if 0 <= hour < 12 else "ظهرا" if hour == 12 else "مساء"
    past = _MINUTES.get(minute)
    if past is None:
        unit = "دقيقة" if minute > 10 else "دقائق"
        past = f" و{num2words(minute, lang='ar')} {unit}".replace(" و ", " و")
    name = "" if before in {"الساعة", "ساعة"} else "الساعة "
    return f"{name}{_HOURS[hour % 12]}{past} {part}"


LEXICON = Lexicon(
    number="ar",
    decimal=".",
    point="فاصلة",
    dot="نقطة",
    at="آت",
    percent="بالمئة",
    minus="ناقص",
    to="إلى",
    over="على",
    symbols={
        "½": "نصف", "¼": "ربع",
        "&": "و", "+": "زائد", "=": "يساوي", "×": "ضرب", "№": "رقم", "#": "رقم", "§": "فقرة",
    },
    abbreviations={
        "د.": "دكتور", "ص.ب": "صندوق بريد", "إلخ": "إلى آخره",
        "إلخ.": "إلى آخره", "هـ": "هجري", "n°": "رقم", "N°": "رقم",
    },
    acronyms={
        "CAF": "كاف", "OFPRA": "أوفبرا", "OFII": "أوفي", "SPADA": "سبادا", "GUDA": "غودا",
        "CADA": "كادا", "CPAM": "سيبام", "HUDA": "هودا", "SAMU": "سامو",
    },
    letters={
        "A": "آ", "B": "بي", "C": "سي", "D": "دي", "E": "إي", "F": "إف", "G": "جي", "H": "آش",
        "I": "إي", "J": "جي", "K": "كا", "L": "إل", "M": "إم", "N": "إن", "O": "أو", "P": "بي",
        "Q": "كو", "R": "إر", "S": "إس", "T": "تي", "U": "أو", "V": "في", "W": "دوبل في",
        "X": "إكس", "Y": "إيغريك", "Z": "زد",
    },
    cent=lambda count: "سنت" if count == 1 or count > 10 else "سنتات",
    time=_time,
)  # fmt: skip
