"""Bengali: how numbers, signs, hours and abbreviations are said."""

from __future__ import annotations

import re

from bot.speech.lexicon import Lexicon, acronym_words, french_words, letter_names, listed

# 0 to 99: each has a word of its own.
_WORDS = listed(
    "শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো "
    "আঠারো উনিশ বিশ একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আটাশ উনত্রিশ ত্রিশ একত্রিশ "
    "বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ উনচল্লিশ চল্লিশ একচল্লিশ "
    "বিয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ পঁয়তাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ উনপঞ্চাশ "
    "পঞ্চাশ একান্ন বায়ান্ন তিপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন উনষাট "
    "ষাট একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি উনসত্তর "
    "সত্তর একাত্তর বাহাত্তর তিয়াত্তর চুয়াত্তর পঁচাত্তর ছিয়াত্তর সাতাত্তর আটাত্তর "
    "উনআশি আশি একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি সাতাশি আটাশি উননব্বই নব্বই "
    "একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিয়ানব্বই সাতানব্বই আটানব্বই "
    "নিরানব্বই"
)
_SCALES = ((10**7, "কোটি"), (10**5, "লাখ"), (1000, "হাজার"))
_ORDINALS = listed("প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম")


def number(number: int) -> str:
    """By thousands, lakhs (100,000) and crores (10,000,000)."""
    said = []
    for scale, name in _SCALES:
        count, number = divmod(number, scale)
        if count:
            said.append(f"{_words(count)} {name}")
    if number or not said:
        said.append(_words(number))
    return " ".join(said)


def _words(value: int) -> str:
    if value >= 1000:
        return number(value)
    hundreds, rest = divmod(value, 100)
    if not hundreds:
        return _WORDS[rest]
    said = f"{_WORDS[hundreds]}শো"
    return f"{said} {_WORDS[rest]}" if rest else said


def _ordinal(value: int, ending: str) -> str:
    if ending in {"লা", "রা", "ঠা"}:
        days = {1: "পহেলা", 2: "দোসরা", 3: "তেসরা", 4: "চৌঠা"}
        return days.get(value, number(value))
    if ending == "শে":
        return number(value) + ("ে" if number(value).endswith("শ") else "শে")
    return _ORDINALS[value - 1] if 1 <= value <= 10 else f"{number(value)}তম"


def _time(hour: int, minute: int, before: str) -> str:
    del before
    return f"{number(hour)}টা {number(minute)} মিনিট" if minute else f"{number(hour)}টা"


LEXICON = Lexicon(
    number=number,
    decimal=".",
    point="দশমিক",
    dot="ডট",
    at="অ্যাট",
    dash="ড্যাশ",
    percent="শতাংশ",
    minus="মাইনাস",
    to="থেকে",
    over="ভাগ",
    per="প্রতি ",
    joins="\u0980-\u09e3",
    rules=((re.compile(r"(\d{1,2}:\d{2}) ?টা(?:য়)?"), lambda m: m[1]),),
    day=lambda day: "পহেলা" if day == 1 else number(day),
    time=_time,
    ordinal=_ordinal,
    ordinal_endings="ম|য়|য়|র্থ|ষ্ঠ|তম|লা|রা|ঠা|শে",
    references="ফাইল নম্বর|নথি নম্বর|বিদেশি নম্বর|কোড|রেফারেন্স",
    cent=lambda count: "সেন্ট",
    spelt_from=3,
    units={"volume-liter": "লিটার", "duration-hour": "ঘণ্টা", "duration-minute": "মিনিট"},
    symbols={"&": "এবং", "+": "যোগ", "=": "সমান", "№": "নম্বর", "§": "ধারা"},
    abbreviations={"ডা.": "ডাক্তার", "ডাঃ": "ডাক্তার", "নং": "নম্বর", "n°": "নম্বর", "N°": "নম্বর",
                   "ড.": "ডক্টর", "মোঃ": "মোহাম্মদ"},
    acronyms={
        **acronym_words(
            "কাফ অফপ্রা সেপাম আদা কাদা ইউদা স্পাদা "
            "গুদা আনেফ উরসাফ দালো পুমা সিয়াও সামু সিমাদ"
        ),
        "OFII": "ও এফ ই ই",
    },
    letters=letter_names(
        "আ বে সে দে অ এফ জে আশ ই জি কা এল এম এন ও পে কু এর এস তে উ ভে দুবল_ভে ইক্স "
        "ইগ্রেক জেড"
    ),
    respellings=french_words(
        "|রেসেপিসে||কার্ত দ্য সেজুর|কার্ত ভিতাল|মেরি|"
        "আতেস্তাসিওঁ|ফ্রঁস ত্রাভাই||সেকুরিতে সোসিয়াল"
    ),
)  # fmt: skip
