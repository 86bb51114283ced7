"""German: how numbers, signs, hours and abbreviations are said."""

from __future__ import annotations

import re

from num2words import num2words

from bot.speech.lexicon import Lexicon

_FEMININE = re.compile(
    r"woche|stunde|minute|sekunde|person|seite|kopie|frage|nacht|frau|familie|tablette|karte|"
    r"million|milliarde|.*(?:ung|heit|keit|tion|schaft|ei)$"
)


def _number(number: int) -> str:
    return str(num2words(number, lang="de"))


def _counting(number: int, before: str, after: str) -> str:
    """ein Tag, eine Woche, but "Artikel eins"."""
    del before
    said = _number(number)
    if (
        number % 100 == 1
        and after
        and after not in {"und", "oder", "bis", "prozent", "in", "anrufen"}
    ):
        return said[:-1] + ("e" if _FEMININE.fullmatch(after) else "")
    return "ein" if number == 1 and after == "prozent" else said


def _time(hour: int, minute: int, before: str) -> str:
    del before
    hours = "ein" if hour == 1 else _number(hour)
    return f"{hours} Uhr {_number(minute)}" if minute else f"{hours} Uhr"


def _ordinal(number: int, ending: str = "") -> str:
    del ending
    return str(num2words(number, lang="de", to="ordinal"))


def _declined(match: re.Match[str]) -> str:
    """im 3. Stock -> im dritten Stock; der 3. Stock -> der dritte Stock."""
    plain = match[1].casefold() in {"der ", "die ", "das ", "eine "}
    ending = "" if plain else "r" if match[1].casefold() == "ein " else "n"
    return match[1] + _ordinal(int(match[2])) + ending


def _year(year: int) -> str:
    """1998 is "neunzehnhundertachtundneunzig"."""
    return str(num2words(year, lang="de", to="year")) if 1100 <= year < 2000 else _number(year)


def _day_month(match: re.Match[str]) -> str:
    """am 1.5. -> am ersten Mai."""
    day, month = int(match[2]), int(match[3])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return match[0]
    return f"{match[1]}{_ordinal(day)}n {_MONTHS.split('|')[month - 1]}"


_MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"

LEXICON = Lexicon(
    number=_number,
    counting=_counting,
    point="Komma",
    dot="Punkt",
    at="ät",
    dash="Strich",
    percent="Prozent",
    percents=lambda count: "Prozent",
    minus="minus",
    to="bis",
    over="von",
    per="pro ",
    early=(
        (
            re.compile(rf"(\d{{1,2}})\.(?= (?:und|oder|bis) \d{{1,2}}\. (?:{_MONTHS}))"),
            lambda m: _ordinal(int(m[1])) + "n",
        ),
        (re.compile(rf"(?i)(\bder |\b)(?<![.,])(\d{{1,2}})\.(?= (?:{_MONTHS}))"), _declined),
        (
            re.compile(
                r"(?i)\b(die |das |der |im |am |zum |zur |vom |beim |den |dem |ins |"
                r"eine? |einen |jeden )"
                r"(\d{1,3})\.(?= [A-ZÄÖÜ])"
            ),
            _declined,
        ),
    ),
    rules=(
        (
            re.compile(r"(?<![\w.,/-])(19\d\d)(?![\d./-]|,\d| ?[€%])"),
            lambda m: _year(int(m[1])),
        ),
        (
            re.compile(r"(?i)\b((?:am|bis|zum|ab|vom|dem|den) )(\d{1,2})\.(\d{1,2})\.(?!\d)"),
            _day_month,
        ),
    ),
    day=lambda day: _ordinal(day) + "n",
    year=_year,
    time=_time,
    references="Aktenzeichen|Akte|Referenz|Ausländernummer|Kundennummer|Code|Vorgang",
    headings="Kapitel|Titel|Band|Teil",
    cent=lambda count: "Cent",
    and_cents="{} und {}",
    spelt_from=3,
    symbols={"&": "und", "+": "plus", "=": "gleich", "§": "Paragraf", "×": "mal", "№": "Nummer"},
    abbreviations={
        "z. B.": "zum Beispiel", "z.B.": "zum Beispiel", "Nr.": "Nummer", "n°": "Nummer",
        "N°": "Nummer", "bzw.": "beziehungsweise", "usw.": "und so weiter", "Str.": "Straße",
        "d. h.": "das heißt", "d.h.": "das heißt", "Hr.": "Herr", "Fr.": "Frau",
        "Tel.": "Telefon", "Art.": "Artikel", "Abs.": "Absatz", "S.": "Seite", "ca.": "circa",
        "Dr.": "Doktor", "inkl.": "inklusive", "ggf.": "gegebenenfalls", "u. a.": "unter anderem",
    },
    before_number=frozenset(("Art.", "Abs.", "S.")),
    before_name=frozenset(("Fr.", "Hr.")),
    acronyms={"CAF": "caf", "CADA": "cada", "ADA": "ada", "OFPRA": "ofpra", "CPAM": "sepam",
              "OFII": "O F I I", "PIN": "pin", "UNO": "uno"},
    not_acronyms=frozenset(("NICHT", "KEIN", "JA", "NEIN", "UND", "ODER", "NUR", "ALLE", "BIS")),
)  # fmt: skip
