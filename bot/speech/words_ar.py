"""Arabic: how numbers, signs, hours and abbreviations are said."""

from __future__ import annotations

import re

from bot.speech.lexicon import Lexicon, acronym_words, french_words, letter_names, listed

_HOURS = (
    "الثانية عشرة", "الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة",
    "الثامنة", "التاسعة", "العاشرة", "الحادية عشرة",
)  # fmt: skip
_MINUTES = {0: "", 15: " والربع", 20: " والثلث", 30: " والنصف"}
# "مئة", not "مائة": voices read the mute alif of the old spelling.
_ONES = listed("صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة")
_BEFORE_FEMININE = listed("صفر واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع عشر")
_TENS = listed("- عشرة عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون")
_HUNDREDS = listed("- مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة")
_SCALES = (
    (10**9, "مليار", "ملياران", "مليارات"), (10**6, "مليون", "مليونان", "ملايين"),
    (1000, "ألف", "ألفان", "آلاف"),
)  # fmt: skip
_FEMININE = re.compile(r".*(?:ة|ات)|سنوات|سنين|ليالي?|مرات|نسخ|صور|غرف|ساعات|درجات")
_GOVERNING = frozenset((
    "من", "إلى", "الى", "في", "خلال", "بعد", "قبل", "حتى", "على", "عن", "لمدة", "منذ", "مع", "كل",
    "حوالي", "غضون", "سنة", "عام", "العام", "بين",
))  # fmt: skip


def number(number: int, *, feminine: bool = False) -> str:
    """In the nominative, as it counts a masculine or a feminine noun."""
    said = []
    for scale, one, two, few in _SCALES:
        count, number = divmod(number, scale)
        if count in {1, 2}:
            said.append(one if count == 1 else two)
        elif count:
            name = (
                few
                if 3 <= count % 100 <= 10
                else one + "ا"
                if scale == 1000 and count > 10
                else one
            )
            said.append(f"{_below_thousand(count, feminine=False)} {name}")
    if number or not said:
        said.append(_below_thousand(number, feminine=feminine))
    return " و".join(said)


def _below_thousand(value: int, *, feminine: bool) -> str:
    hundreds, rest = divmod(value, 100)
    said = [_HUNDREDS[hundreds]] if hundreds else []
    if rest or not hundreds:
        said.append(_below_hundred(rest, feminine=feminine))
    return " و".join(said)


def _below_hundred(value: int, *, feminine: bool) -> str:
    ones = _BEFORE_FEMININE if feminine else _ONES
    if value <= 10:
        return ones[value]
    tens, unit = divmod(value, 10)
    if tens > 1:
        one = "إحدى" if feminine and unit == 1 else ones[unit]
        return f"{one} و{_TENS[tens]}" if unit else _TENS[tens]
    first = {1: "إحدى" if feminine else "أحد", 2: "اثنتا" if feminine else "اثنا"}.get(unit)
    return f"{first or ones[unit]} {'عشرة' if feminine else 'عشر'}"


def _counting(value: int, before: str, after: str) -> str:
    """ثلاثة أيام, ثلاث ساعات, إلى اثني عشر يوما, مئتا يورو."""
    said = number(value, feminine=bool(after and _FEMININE.fullmatch(after)))
    if before in _GOVERNING:
        for ten in _TENS[2:]:
            said = said.replace(ten, ten[:-2] + "ين")
        said = re.sub(r"\b(و?)(اثن|اثنت|ألف|مئت|مليون)ان\b", r"\1\2ين", said)
        said = re.sub(r"\b(و?)(اثن|اثنت)ا\b", r"\1\2ي", said)
    if after and value % 100 == 0:  # the dual loses its "n" before its noun
        said = re.sub(r"(مئت|ألف|مليون)(ا|ي)ن$", r"\1\2", said)
    return said


def _time(hour: int, minute: int, before: str) -> str:
    """Twelve hours with the part of the day: 14:30 is "half past two, afternoon"."""
    part = "صباحا" if 0 <= hour % 24 < 12 else "ظهرا" if hour == 12 else "مساء"
    past = _MINUTES.get(minute)
    if past is None:
        unit = "دقيقة" if minute > 10 else "دقائق"
        past = (
            f" و{number(minute, feminine=True)} {unit}"
            if minute > 2
            else (" ودقيقة" if minute == 1 else " ودقيقتان")
        )
    name = "" if before in {"الساعة", "ساعة"} else "الساعة "
    return f"{name}{_HOURS[hour % 12]}{past} {part}"


_NOT_COUNTED = frozenset((
    "إلى", "الى", "من", "في", "على", "أو", "حتى",
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
    "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
))  # fmt: skip


def _single(match: re.Match[str]) -> str:
    """1 شهر -> شهر واحد: one stands after its noun."""
    noun = match[1]
    if noun in _NOT_COUNTED:
        return match[0]
    return f"{noun} {'واحدة' if _FEMININE.fullmatch(noun) else 'واحد'}"


def _hour(match: re.Match[str]) -> str:
    hour = int(match[1])
    if 1 <= hour <= 12:
        return f"الساعة {_HOURS[hour % 12]}"
    return f"الساعة {_time(hour, 0, 'الساعة')}" if hour <= 24 else match[0]


def _cent(count: int) -> str:
    return "سنتات" if 3 <= count % 100 <= 10 else "سنت" if count == 1 else "سنتا"


LEXICON = Lexicon(
    number=number,
    counting=_counting,
    decimal=".",
    point="فاصلة",
    comma="،",
    dot="نقطة",
    at="آت",
    dash="شرطة",
    percent="بالمئة",
    minus="ناقص",
    to="إلى",
    over="على",
    per="في ال\u2060",
    symbols={
        "½": "نصف", "¼": "ربع",
        "&": "و", "+": "زائد", "=": "يساوي", "×": "ضرب", "№": "رقم", "#": "رقم", "§": "فقرة",
    },
    abbreviations={
        "د.": "دكتور", "ص.ب": "صندوق بريد", "إلخ": "إلى آخره",
        "إلخ.": "إلى آخره", "هـ": "هجري", "n°": "رقم", "N°": "رقم", "ص.": "صفحة",
    },
    before_number=frozenset(("ص.",)),
    acronyms={
        **acronym_words(
            "كاف أوفبرا سيبام آدا كادا هودا سبادا "
            "غودا أنيف أورساف دالو بوما سياو سامو سيماد"
        ),
        "OFII": "أو إف إي إي",
    },
    letters=letter_names(
        "آ بي سي دي إي إف جي آش إي جي كا إل إم إن أو بي كو إر إس تي أو في دوبل_في إكس "
        "إيغريك زد"
    ),
    respellings=french_words(
        "||تيتر دو سيجور|كارت دو سيجور|كارت فيتال|ميري|"
        "أتستاسيون|فرانس ترافاي|فرانس سرفيس|سيكوريتي سوسيال"
    ),
    references="رقم الملف|الملف رقم|ملف رقم|رقم الأجنبي|رقم المستفيد|الرمز|رقم المرجع|المرجع",
    cent=_cent,
    and_cents="{} و\u2060{}",
    units={
        "mass-milligram": "ملليغرام", "volume-liter": "لتر", "mass-kilogram": "كيلوغرام",
        "volume-milliliter": "ملليلتر",
    },
    rules=(
        (re.compile(r"(?<!\w)و (?=\d)"), lambda m: "و\u2060"),
        (re.compile(r"(?<![\d.,:/-])1 ([\u0621-\u064a]{3,})"), _single),
        (re.compile(r"الساعة (\d{1,2})(?![\d:.,/٫]|\s?h)"), _hour),
    ),
    year=lambda year: _counting(year, "سنة", ""),
    day=lambda day: "أول" if day == 1 else _counting(day, "في", ""),
    time=_time,
)  # fmt: skip
