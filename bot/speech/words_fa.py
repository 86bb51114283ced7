"""Persian (and Dari): how numbers, signs, hours and abbreviations are said."""

from __future__ import annotations

import re

from num2words import num2words

from bot.speech.lexicon import Lexicon, acronym_words, french_words, letter_names

_JALALI = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن",
    "اسفند",
)  # fmt: skip


def _number(number: int) -> str:
    return str(num2words(number, lang="fa"))


def _time(hour: int, minute: int, before: str) -> str:
    said = f"{_number(hour)} و {_number(minute)} دقیقه" if minute else _number(hour)
    return said if before == "ساعت" else f"ساعت {said}"


def _jalali(match: re.Match[str]) -> str:
    """1405/01/15 is 15 Farvardin 1405: years of 1300 to 1499 are of the Iranian calendar."""
    month, day = int(match[2]), int(match[3])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return match[0]
    return f"{_number(day)} {_JALALI[month - 1]} {_number(int(match[1]))}"


def _ordinal(number: int, ending: str) -> str:
    del ending
    said = str(num2words(number, lang="fa", to="ordinal"))
    return {1: "اول", 30: "سی‌ام"}.get(number, said)


LEXICON = Lexicon(
    number=_number,
    decimal=".",
    point="ممیز",
    comma="،",
    dot="نقطه",
    at="ات",
    dash="خط تیره",
    percent="درصد",
    minus="منفی",
    to="تا",
    over="از",
    per="در ",
    rules=((re.compile(r"(?<![\d/-])(1[34]\d\d)([/-])(\d{1,2})\2(\d{1,2})(?![\d/-])"),
            lambda m: _jalali(re.fullmatch(r"(\d+).(\d+).(\d+)", m[0]) or m)),),
    time=_time,
    ordinal=_ordinal,
    ordinal_endings="‌?ام|‌?م",
    references="شماره پرونده|پرونده|شماره خارجی|کد|مرجع|شماره ذینفع",
    cent=lambda count: "سنت",
    and_cents="{} و {}",
    units={
        "mass-kilogram": "کیلوگرم", "length-kilometer": "کیلومتر", "volume-milliliter": "میلی‌لیتر",
        "duration-hour": "ساعت", "duration-minute": "دقیقه", "mass-gram": "گرم",
        "length-meter": "متر", "length-centimeter": "سانتی‌متر", "temperature-celsius": "درجه",
    },
    symbols={"&": "و", "+": "به علاوه", "=": "مساوی", "№": "شماره", "§": "بند", "×": "ضربدر"},
    abbreviations={"n°": "شماره", "N°": "شماره", "د.": "دکتر"},
    acronyms={
        **acronym_words(
            "کاف افپرا سپام آدا کادا یودا اسپادا "
            "گودا آنف اورساف دالو پوما سیائو سامو سیماد"
        ),
        "OFII": "او اف ای ای",
    },
    letters=letter_names(
        "آ بِ سِ دِ او اف ژِ آش ای ژی کا ال ام ان او پِ کو ار اس تِ او وِ دوبل_وِ ایکس "
        "ایگرک زد"
    ),
    respellings=french_words(
        "|رسپیسه|تیتر دو سژور|کارت دو سژور|کارت ویتال|مری|"
        "اتستاسیون|فرانس تراوای|فرانس سرویس|سکوریته سوسیال"
    ),
)  # fmt: skip
