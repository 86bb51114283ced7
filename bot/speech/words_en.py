"""English: how signs, hours and abbreviations are said."""

from __future__ import annotations

import re

from num2words import num2words

from bot.speech.lexicon import Lexicon


def _number(number: int) -> str:
    return str(num2words(number, lang="en")).replace(",", "")


def _time(hour: int, minute: int, before: str) -> str:
    del before
    if minute == 0:
        named = {0: "midnight", 12: "noon"}
        return named.get(hour) or (
            f"{_number(hour)} o'clock" if hour < 12 else f"{_number(hour)} hundred"
        )
    return f"{_number(hour)} {'oh ' if minute < 10 else ''}{_number(minute)}"


def _half_day(match: re.Match[str]) -> str:
    """9 am, 2:30 pm."""
    hour, minute = int(match[1]), int(match[2] or 0)
    if not 1 <= hour <= 12 or minute > 59:
        return match[0]
    minutes = f" {'oh ' if minute < 10 else ''}{_number(minute)}" if minute else ""
    return f"{_number(hour)}{minutes} {match[3].upper()} M"


def _year(year: int) -> str:
    return str(num2words(year, lang="en", to="year"))


_FRACTIONS = {"1/2": "one half", "1/4": "one quarter", "3/4": "three quarters"}


def _ordinal(number: int, ending: str) -> str:
    del ending
    return str(num2words(number, lang="en", to="ordinal")).replace(",", "")


_ABBREVIATIONS = {
    "Mr": "Mister", "Mr.": "Mister", "Mrs": "Missis", "Mrs.": "Missis", "Ms": "Miz", "Ms.": "Miz",
    "Dr": "Doctor", "Dr.": "Doctor", "Prof.": "Professor", "St.": "Saint", "Ave.": "Avenue",
    "Rd.": "Road", "Blvd.": "Boulevard", "Apt.": "apartment", "No.": "number", "no.": "number",
    "n°": "number", "N°": "number", "Nos.": "numbers", "art.": "article", "Art.": "article",
    "e.g.": "for example", "i.e.": "that is", "etc.": "et cetera", "vs.": "versus", "vs": "versus",
    "approx.": "approximately", "dept.": "department", "Dept.": "department", "tel.": "telephone",
    "Tel.": "telephone", "ref.": "reference", "Ref.": "reference", "max.": "maximum",
    "min.": "minimum", "p.": "page", "pp.": "pages", "ext.": "extension", "incl.": "including",
    "Jan.": "January", "Feb.": "February", "Aug.": "August", "Sept.": "September",
    "Oct.": "October", "Nov.": "November", "Dec.": "December", "24/7": "twenty-four seven",
    "a.m.": "A M", "p.m.": "P M", "ASAP": "as soon as possible",
}  # fmt: skip

_ACRONYMS = {
    "CAF": "caff", "OFPRA": "ofpra", "OFII": "O F I I", "SPADA": "spada", "GUDA": "gooda",
    "CADA": "cada", "HUDA": "hooda", "NATO": "nato", "UNICEF": "unicef", "PIN": "pin",
    "SAMU": "samoo", "COVID": "covid", "SIM": "sim", "PUMA": "pooma",
}  # fmt: skip

LEXICON = Lexicon(
    number=_number,
    dash="dash",
    per="per ",
    rules=(
        (
            re.compile(
                r"(?i)\b(in|since|until|the year|january|february|march|april|may|june|july|august|"
                r"september|october|november|december) ((?:19|20)\d\d)(?![\d.,]?\d|\w| ?[%€$£])"
            ),
            lambda m: f"{m[1]} {_year(int(m[2]))}",
        ),
        (re.compile(r"\b((?:19|20)[2-9]0)['’]?s\b"), lambda m: _year(int(m[1]))[:-1] + "ies"),
        (re.compile(r"(?<![\w/,.])(1/2|1/4|3/4)(?![\w/]|\.\d)"), lambda m: _FRACTIONS[m[1]]),
        (re.compile(r"(?<![\w.,])(\d{1,2}) ?x(?= [a-z])"), lambda m: f"{m[1]} times"),
        (re.compile(r"(?i)\b(\d{1,2})(?::(\d\d))? ?([ap])\.?m\b\.?"), _half_day),
    ),
    references=r"file|file number|number|case|reference|ref|foreigner number|code|claimant|account",
    headings="chapter|Chapter|title|Title|part|Part|book|Book|volume|Volume|World War|section",
    decimal=".",
    point="point",
    dot="dot",
    at="at",
    percent="percent",
    minus="minus",
    to="to",
    over="over",
    symbols={
        "½": "a half", "¼": "a quarter", "¾": "three quarters", "²": "squared",
        "&": "and", "+": "plus", "=": "equals", "§": "section", "×": "times", "÷": "divided by",
        "±": "plus or minus", "≤": "at most", "≥": "at least", "≈": "about", "№": "number",
        "#": "number",
    },
    abbreviations=_ABBREVIATIONS,
    before_number=frozenset(("No.", "no.", "Nos.", "art.", "Art.", "p.", "pp.", "ext.")),
    before_name=frozenset(("St.", "Dr", "Prof.")),
    after_number=frozenset(("min.", "max.")),
    acronyms=_ACRONYMS,
    titles=frozenset(("mister", "missis", "miz", "doctor", "professor")),
    not_acronyms=frozenset((
        "YES", "NO", "NOT", "DO", "THE", "AND", "OR", "ALL", "ANY", "NOW", "YOU", "MAY", "CAN",
        "IN", "ON", "TO", "OF", "IS", "IT", "WE", "BY", "AT", "IF", "OUT", "NEW", "FOR", "OK",
    )),
    currencies={"USD": "dollar|dollars", "GBP": "pound|pounds"},
    cent=lambda count: "cent" if count == 1 else "cents",
    day=lambda day: _ordinal(day, ""),
    year=_year,
    date="the {day} of {month} {year}",
    time=_time,
    ordinal=_ordinal,
    ordinal_endings="st|nd|rd|th",
    spelt_from=3,
)  # fmt: skip
