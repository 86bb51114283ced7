"""Words of other scripts typed in Latin letters: compared by their consonants.

People without their keyboard write "mo7ami" for محامي, "ubezhishe" for убежище or "wereket" for
ወረቀት, each in an own way; vowels differ most. Digits of the Arabic chat alphabet stand for letters:
3 for ع, 7 for ح.
"""

from __future__ import annotations

import re
import unicodedata

_LATIN = (
    ("shch", "x"), ("sch", "x"), ("chh", "x"), ("sh", "x"), ("ch", "x"), ("zh", "j"), ("kh", "h"),
    ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("bh", "b"), ("ts", "c"), ("dj", "j"),
    ("dz", "z"), ("q", "k"), ("9", "k"), ("5", "h"), ("7", "h"), ("w", ""), ("y", ""),
)  # fmt: skip
_SILENT = re.compile(r"[aeiou23'’]")
_NATIVE = str.maketrans(
    {
        "ب": "b", "پ": "p", "ت": "t", "ط": "t", "ث": "t", "ټ": "t", "ج": "j", "چ": "x", "ح": "h",
        "خ": "h", "ه": "h", "د": "d", "ذ": "d", "ض": "d", "ډ": "d", "ر": "r", "ړ": "r", "ز": "z",
        "ظ": "z", "ژ": "j", "س": "s", "ص": "s", "ش": "x", "ښ": "x", "غ": "g", "گ": "g", "ف": "f",
        "ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ڼ": "n", "ا": "", "و": "", "ي": "",
        "ع": "", "څ": "c", "ځ": "z", "ږ": "g",
        "б": "b", "в": "v", "г": "g", "д": "d", "ж": "j", "з": "z", "к": "k", "л": "l", "м": "m",
        "н": "n", "п": "p", "р": "r", "с": "s", "т": "t", "ф": "f", "х": "h", "ц": "c", "ч": "x",
        "ш": "x", "щ": "x", "а": "", "е": "", "и": "", "і": "", "ї": "", "й": "", "о": "", "у": "",
        "ы": "", "э": "", "ю": "", "я": "", "ь": "", "ъ": "", "є": "",
        "ბ": "b", "გ": "g", "დ": "d", "ვ": "v", "ზ": "z", "თ": "t", "კ": "k", "ლ": "l", "მ": "m",
        "ნ": "n", "პ": "p", "ჟ": "j", "რ": "r", "ს": "s", "ტ": "t", "ფ": "f", "ქ": "k", "ღ": "g",
        "ყ": "k", "შ": "x", "ჩ": "x", "ც": "c", "ძ": "z", "წ": "c", "ჭ": "x", "ხ": "h", "ჯ": "j",
        "ჰ": "h", "ა": "", "ე": "", "ი": "", "ო": "", "უ": "",
        "ক": "k", "খ": "h", "গ": "g", "ঘ": "g", "ঙ": "n", "চ": "x", "ছ": "x", "জ": "j", "ঝ": "j",
        "ঞ": "n", "ট": "t", "ঠ": "t", "ড": "d", "ঢ": "d", "ণ": "n", "ত": "t", "থ": "t", "দ": "d",
        "ধ": "d", "ন": "n", "প": "p", "ফ": "f", "ব": "b", "ভ": "b", "ম": "m", "য": "j", "র": "r",
        "ল": "l", "শ": "x", "ষ": "x", "স": "s", "হ": "h", "ৎ": "t", "ং": "n",
    }
)  # fmt: skip
_ETHIOPIC = {
    # Rows of eight syllables: the first one's code point and the consonant that they share.
    0x1200: "h", 0x1208: "l", 0x1210: "h", 0x1218: "m", 0x1220: "s", 0x1228: "r", 0x1230: "s",
    0x1238: "x", 0x1240: "k", 0x1248: "k", 0x1250: "k", 0x1258: "k", 0x1260: "b", 0x1268: "v",
    0x1270: "t", 0x1278: "x", 0x1280: "h", 0x1288: "h", 0x1290: "n", 0x1298: "n", 0x12A0: "",
    0x12A8: "k", 0x12B0: "k", 0x12B8: "h", 0x12C0: "h", 0x12C8: "", 0x12D0: "", 0x12D8: "z",
    0x12E0: "j", 0x12E8: "", 0x12F0: "d", 0x12F8: "d", 0x1300: "j", 0x1308: "g", 0x1310: "g",
    0x1318: "g", 0x1320: "t", 0x1328: "x", 0x1330: "p", 0x1338: "c", 0x1340: "c", 0x1348: "f",
    0x1350: "p",
}  # fmt: skip
_NATIVE.update({row + order: heard for row, heard in _ETHIOPIC.items() for order in range(8)})
_NUKTA = (("\u09af\u09bc", ""), ("\u09a1\u09bc", "র"), ("\u09a2\u09bc", "র"))
"""Bengali letters that a dot below makes others: a silent one, and two kinds of r."""
_TWICE = re.compile(r"(.)\1+")
SHORTEST = 3
"""Consonants that a word must have to be compared."""


def consonants(word: str) -> str:
    """The consonants of a word in normal form, in Latin letters; "" below three of them."""
    if word.isascii():
        for written, heard in _LATIN:
            word = word.replace(written, heard)
        heard = _SILENT.sub("", word)
    else:
        for written, same in _NUKTA:
            word = word.replace(written, same)
        # Vowel signs of Bengali are marks.
        heard = "".join(
            one for one in word.translate(_NATIVE) if not unicodedata.category(one).startswith("M")
        )
    heard = _TWICE.sub(r"\1", heard)
    return heard if len(heard) >= SHORTEST and heard.isascii() and heard.isalpha() else ""
