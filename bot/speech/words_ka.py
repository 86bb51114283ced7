"""Georgian: how numbers, signs, hours and abbreviations are said. It counts by twenties."""

from __future__ import annotations

import re

from bot.speech.lexicon import Lexicon, acronym_words, french_words, letter_names, listed

_TO_TWENTY = listed(
    "ნული ერთი ორი სამი ოთხი ხუთი ექვსი შვიდი რვა ცხრა ათი თერთმეტი თორმეტი ცამეტი "
    "თოთხმეტი თხუთმეტი თექვსმეტი ჩვიდმეტი თვრამეტი ცხრამეტი"
)
_TWENTIES = listed("- ოცი ორმოცი სამოცი ოთხმოცი")


def number(number: int) -> str:
    """57 is "forty and seventeen": ორმოცდაჩვიდმეტი."""
    for scale, name in ((10**9, "მილიარდი"), (10**6, "მილიონი"), (1000, "ათასი")):
        if number >= scale:
            count, rest = divmod(number, scale)
            said = name if count == 1 and scale == 1000 else f"{_below_thousand(count)} {name}"
            return f"{_stem(said)} {_below_thousand(rest)}" if rest else said
    return _below_thousand(number)


def _below_thousand(value: int) -> str:
    if value >= 1000:
        return number(value)
    hundreds, rest = divmod(value, 100)
    if not hundreds:
        return _below_hundred(rest)
    said = "ასი" if hundreds == 1 else f"{_hundred_stem(_TO_TWENTY[hundreds])}ასი"
    return f"{_stem(said)} {_below_hundred(rest)}" if rest else said


def _hundred_stem(said: str) -> str:
    return said.removesuffix("ი")  # ორ-ასი, but რვა-ასი, ცხრა-ასი


def _below_hundred(value: int) -> str:
    twenties, rest = divmod(value, 20)
    if not twenties:
        return _TO_TWENTY[rest]
    return f"{_stem(_TWENTIES[twenties])}და{_TO_TWENTY[rest]}" if rest else _TWENTIES[twenties]


def _stem(said: str) -> str:
    """Without the ending of the nominative: ათი -> ათ."""
    return said.removesuffix("ი")


def _counting(value: int, before: str, after: str) -> str:
    """ათი დღე, but ათ დღეში, თორმეტ მარტს: the number takes the stem before other cases."""
    del before
    oblique = re.fullmatch(r".*(?:ში|ზე|თან|მდე|დან|მა|[^ი]ს)", after)
    return _stem(number(value)) if oblique else number(value)


def _ordinal(value: int) -> str:
    """მეხუთე; ოცდამეერთე: "მე" goes to the last part."""
    if value == 1:
        return "პირველი"
    said = number(value)
    head, joint, last = said.rpartition("და") if 20 < value < 100 else ("", "", said)
    stem = last.removesuffix("ა") if last in {"რვა", "ცხრა"} else _stem(last)
    return f"{head}{joint}მე{stem}ე"


def _time(hour: int, minute: int, before: str) -> str:
    del before
    return f"{number(hour)} საათი და {number(minute)} წუთი" if minute else f"{number(hour)} საათი"


def _suffixed_time(match: re.Match[str]) -> str:
    """9:00-ზე -> ცხრა საათზე; 9:30-დან -> ცხრა საათიდან და ... is said as minutes."""
    hour, minute, suffix = int(match[1]), int(match[2]), match[3]
    if hour > 24 or minute > 59:
        return match[0]
    ending = {"ზე": "ზე", "დან": "იდან", "მდე": "ამდე"}[suffix]
    if minute:
        return f"{_stem(number(hour))} საათსა და {_stem(number(minute))} წუთ{ending}"
    return f"{_stem(number(hour))} საათ{ending}"


def _suffixed(match: re.Match[str]) -> str:
    """2026-ში -> ორი ათას ოცდაექვსში."""
    ending = {"დან": "იდან", "მდე": "ამდე"}.get(match[2], match[2])
    said = number(int(match[1]))
    return (_stem(said) if said.endswith("ი") else said) + (
        ending if said.endswith("ი") else match[2]
    )


def _fraction(whole: str, digits: str) -> str:
    """სამი მთელი ხუთი მეათედი: three whole, five tenths."""
    if not int(digits):
        return number(int(whole))
    part = "მეათედი" if len(digits) == 1 else "მეასედი"
    return f"{number(int(whole))} მთელი {number(int(digits))} {part}"


LEXICON = Lexicon(
    number=number,
    counting=_counting,
    fraction=_fraction,
    dot="წერტილი",
    at="ეთ",
    dash="ტირე",
    percent="პროცენტი",
    minus="მინუს",
    to="-",
    over="გაყოფილი",
    rules=(
        (
            re.compile(r"(\d{1,2}:\d{2}) ?[-–] ?(\d{1,2}:\d{2})(?![\d-])"),
            lambda m: f"{m[1]}-დან {m[2]}-მდე",
        ),
        (re.compile(r"(?<![\d:])(\d{1,2}):(\d{2})-(ზე|დან|მდე)\b"), _suffixed_time),
        (
            re.compile(r"(\d)\s?%-(ით|ის|ს|ზე|მდე|ამდე|იანი|ად)\b"),
            lambda m: f"{m[1]} პროცენტ{'ამდე' if m[2] == 'მდე' else m[2]}",
        ),
        (re.compile(r"\bმე-(\d{1,3})\b"), lambda m: _ordinal(int(m[1]))),
        (re.compile(r"(?<![\d.,-])(\d{1,3})-(?:ლი|ე)\b"), lambda m: _ordinal(int(m[1]))),
        (re.compile(r"(?<![\d.,:-])(\d{1,6})-(ში|ზე|დან|მდე|ს|ის|ჯერ)\b"), _suffixed),
    ),
    day=lambda day: "პირველი" if day == 1 else number(day),
    date="{year} წლის {day} {month}",
    month_year="{year} წლის {month}",
    time=_time,
    references="საქმის ნომერი|საქმე|უცხოელის ნომერი|კოდი",
    cent=lambda count: "ცენტი",
    and_cents="{} და {}",
    symbols={"&": "და", "+": "პლუს", "=": "უდრის", "№": "ნომერი", "§": "პარაგრაფი"},
    abbreviations={"ქ.": "ქუჩა", "ე.ი.": "ესე იგი", "მაგ.": "მაგალითად", "ტელ.": "ტელეფონი",
                   "n°": "ნომერი", "N°": "ნომერი", "და ა.შ.": "და ასე შემდეგ"},
    acronyms={
        **acronym_words(
            "კაფ ოფპრა სეპამ ადა კადა იუდა სპადა "
            "გუდა ანეფ ურსაფ დალო პუმა სიაო სამუ სიმად"
        ),
        "OFII": "ო ეფ ი ი",
    },
    letters=letter_names(
        "ა ბე სე დე ე ეფ ჟე აშ ი ჟი კა ელ ემ ენ ო პე კიუ ერ ეს ტე უ ვე დუბლ_ვე იქს იგრეკ "
        "ზედ"
    ),
    respellings=french_words(
        "|რესეპისე|ტიტრ დე სეჟურ|კარტ დე სეჟურ|კარტ ვიტალ|მერი|"
        "ატესტასიონ|ფრანს ტრავაი|ფრანს სერვის|სეკიურიტე სოსიალ"
    ),
)  # fmt: skip
