"""Turkish: how numbers, signs, hours and abbreviations are said."""

from __future__ import annotations

import re

from bot.speech.lexicon import Lexicon, listed

_UNITS = listed("sıfır bir iki üç dört beş altı yedi sekiz dokuz")
_TENS = listed("- on yirmi otuz kırk elli altmış yetmiş seksen doksan")
_SCALES = ((10**9, "milyar"), (10**6, "milyon"), (1000, "bin"), (100, "yüz"))
_LAST_VOWEL = re.compile(r"[aıoueiöü](?=[^aıoueiöü]*$)")


def number(number: int) -> str:
    """As words of a sentence: "yüz yirmi bir". A hundred and a thousand have no "bir"."""
    for scale, name in _SCALES:
        if number >= scale:
            count, rest = divmod(number, scale)
            bare = count == 1 and scale <= 1000
            said = name if bare else f"{_words(count)} {name}"
            return f"{said} {_words(rest)}" if rest else said
    return _words(number)


def _words(value: int) -> str:
    if value >= 100:
        return number(value)
    tens, units = divmod(value, 10)
    if not tens:
        return _UNITS[units]
    return f"{_TENS[tens]} {_UNITS[units]}" if units else _TENS[tens]


def ordinal(value: int, ending: str = "") -> str:
    """üçüncü, altıncı, dördüncü: the suffix follows the last vowel."""
    del ending
    said = number(value)
    if said.endswith("dört"):
        said = said[:-1] + "d"
    found = _LAST_VOWEL.search(said)
    vowel = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}[
        found[0] if found else "i"
    ]
    return said + (f"nc{vowel}" if said[-1] in "aıoueiöü" else f"{vowel}nc{vowel}")


def _time(hour: int, minute: int, before: str) -> str:
    zero = "sıfır " if 0 < minute < 10 else ""
    said = f"{number(hour)} {zero}{number(minute)}" if minute else number(hour)
    return said if before in {"saat", "saati", "saatler"} else f"saat {said}"


LEXICON = Lexicon(
    number=number,
    point="virgül",
    dot="nokta",
    at="et",
    dash="tire",
    percent="yüzde",
    percent_first=True,
    minus="eksi",
    to="ila",
    over="bölü",
    rules=(
        (re.compile(r"(?<![\w.,])(\d{1,3})\.(?= [a-zçğıöşü])"), lambda m: ordinal(int(m[1]))),
        (re.compile(r"(?i)(saat \d{1,2})\.(?=[0-5]\d(?![\d.]))"), lambda m: f"{m[1]}:"),
        # A suffix after an apostrophe is said with its number: 15'te, 14:30'da.
        (re.compile(r"(?<=\d)['’](?=[a-zçğıöşü]{1,8}(?!\w))"), lambda m: ""),
    ),
    joins="a-zçğıöşü",
    time=_time,
    references="dosya no|dosya numarası|yabancı numarası|referans|referans no|kod",
    headings="bölüm|Bölüm",
    cent=lambda count: "sent",
    currencies={"EUR": "euro"},
    symbols={"&": "ve", "+": "artı", "=": "eşittir", "§": "paragraf", "×": "çarpı", "№": "numara"},
    abbreviations={
        "vb.": "ve benzeri", "vs.": "vesaire", "Dr.": "doktor", "No.": "numara", "no.": "numara",
        "n°": "numara", "N°": "numara", "örn.": "örneğin", "Örn.": "örneğin", "Sn.": "sayın",
        "cad.": "caddesi", "Cad.": "caddesi", "sok.": "sokak", "Sok.": "sokak",
        "mah.": "mahallesi", "Mah.": "mahallesi", "tel.": "telefon", "Tel.": "telefon",
        "md.": "madde",
    },
    before_number=frozenset(("md.",)),
    acronyms={"CAF": "kaf", "CADA": "kada", "ADA": "ada", "OFPRA": "ofpra", "CPAM": "sepam",
              "ANEF": "anef", "URSSAF": "ürsaf", "TL": "lira"},
    letters={"C": "se", "E": "e", "G": "je", "H": "haş", "Q": "kü", "W": "dubl ve", "X": "iks"},
)  # fmt: skip
