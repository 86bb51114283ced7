"""Ukrainian: how signs, hours, dates and abbreviations are said."""

from __future__ import annotations

import re

from num2words import num2words

from bot.speech.lexicon import Lexicon, acronym_words, french_words, letter_names
from bot.speech.words_slavic import GENITIVE, agreeing, fraction, gender, plural

# Ordinals in the feminine, without their ending, for the hours of the day.
_HOURS = (
    "нульов", "перш", "друг", "треть", "четверт", "п'ят", "шост", "сьом", "восьм",
    "дев'ят", "десят", "одинадцят", "дванадцят", "тринадцят", "чотирнадцят", "п'ятнадцят",
    "шістнадцят",
    "сімнадцят", "вісімнадцят", "дев'ятнадцят", "двадцят", "двадцять перш", "двадцять друг",
    "двадцять треть",
)  # fmt: skip
_LOCATIVE = frozenset(("о", "об", "у", "в"))
_GENITIVE = frozenset(("з", "із", "до", "від", "після", "біля", "близько", "з-до"))


def _time(hour: int, minute: int, before: str) -> str:
    """о 10:30 is "о десятій тридцять"; the case follows the preposition before."""
    stem = _HOURS[hour % 24]
    soft = stem.endswith("треть")
    if before in _LOCATIVE:
        hour_word = stem[:-1] + "ій" if soft else stem + "ій"
    elif before in _GENITIVE:
        hour_word = stem + "ої"
    else:
        hour_word = stem[:-1] + "я" if soft else stem + "а"
    if minute == 0:
        ending = {True: "годині"}.get(before in _LOCATIVE) or (
            "години" if before in _GENITIVE else "година"
        )
        return f"{hour_word} {ending}"
    zero = "нуль " if minute < 10 else ""
    return f"{hour_word} {zero}{_number(minute)}"


def _number(number: int) -> str:
    return str(num2words(number, lang="uk"))


def _counting(number: int, before: str, after: str) -> str:
    """двадцять один день, дві гривні, до п'яти днів."""
    if before in GENITIVE and number:
        feminine = number % 10 == 1 and number % 100 != 11 and after.endswith(("и", "ї", "і"))
        said = str(num2words(number, lang="uk", case="genitive"))
        return re.sub("ого$", "ієї", said) if feminine and said.endswith("одного") else said
    if not agreeing(number, after, "uk"):
        return _number(number)
    genders = {"m": "masculine", "f": "feminine", "n": "neuter"}
    kind = gender(number, after, "uk")
    if kind == "n":
        return re.sub("один$", "одне", _number(number))
    return str(num2words(number, lang="uk", gender=genders[kind]))


def _feminine(number: int) -> str:
    return str(num2words(number, lang="uk", gender="feminine"))


def genitive_ordinal(number: int) -> str:
    """15 -> п'ятнадцятого, as dates want it."""
    words = str(num2words(number, lang="uk", to="ordinal"))
    return words[:-2] + ("ього" if words.endswith("тій") else "ого")


def _ordinal(number: int, ending: str) -> str:
    ending = ending.lstrip("-")
    if ending in {"х", "ти", "ох"}:
        return str(num2words(number, lang="uk", case="genitive"))
    if ending in {"го", "ого"}:
        return genitive_ordinal(number)
    words = str(num2words(number, lang="uk", to="ordinal"))
    soft = words.endswith("тій")
    if ending == "му":
        return words[:-2] + ("ьому" if soft else "ому")
    if ending in {"а", "я", "ша", "га", "тя", "та", "ма"}:
        return words[:-2] + ("я" if soft else "а")
    if ending in {"е", "є", "ше", "те", "ге"}:
        return words[:-2] + ("є" if soft else "е")
    return words


def _year_in(match: re.Match[str]) -> str:
    """у 2026 році, у 2026 р. -> у дві тисячі двадцять шостому році."""
    inside = match[1].casefold() in {"у ", "в "} and match[3] == "р."
    noun = "році" if inside else {"р.": "року"}.get(match[3], match[3])
    ending = {"році": "му", "року": "го", "рік": "й"}[noun]
    return f"{match[1]}{_ordinal(int(match[2]), ending)} {noun}"


_MONTHS = "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня"


def _days(match: re.Match[str]) -> str:
    """з 1 по 15 травня -> з першого по п'ятнадцяте травня."""
    last = _ordinal(int(match[4]), "е") if match[3] == "по" else genitive_ordinal(int(match[4]))
    return f"{match[1]} {genitive_ordinal(int(match[2]))} {match[3]} {last} "


LEXICON = Lexicon(
    number=_number,
    counting=_counting,
    fraction=fraction(_feminine, ("ціла", "цілих"),
                      (("десята", "десятих"), ("сота", "сотих"))),
    dash="тире",
    percents=lambda count: plural(count, "відсоток", "відсотки", "відсотків"),
    hours="з {} до {}",
    per="на ",
    early=(
        (
            re.compile(r"(?i)\b(об?|із?|з|до|після|від) (\d{1,2}) год\b\.?(?: (\d{2}) хв\b\.?)?"),
            lambda m: f"{m[1]} {m[2]}:{m[3] or '00'}",
        ),
    ),
    rules=(
        (
            re.compile(r"(?i)(?<!\w)([увздо]{1,2} |)((?:19|20)\d\d) (році\b|року\b|рік\b|р\.)"),
            _year_in,
        ),
        (
            re.compile(rf"(?i)\b(з|із) (\d{{1,2}}) (по|до) (\d{{1,2}}) (?={_MONTHS})"),
            _days,
        ),
        (re.compile(r"\b([зЗ]|[вВ]ід) (\d[\d:]*) ?[-–] ?(?=\d)"), lambda m: f"{m[1]} {m[2]} до "),
    ),
    references="справа №|справи №|справа|номер справи|номер іноземця|досьє|код|посилання",
    decimal=",",
    point="кома",
    dot="крапка",
    at="равлик",
    percent="відсотка",
    minus="мінус",
    to="-",
    over="на",
    symbols={
        "½": "половина", "¼": "чверть", "¾": "три чверті",
        "&": "і", "+": "плюс", "=": "дорівнює", "§": "параграф", "×": "на", "№": "номер",
        "#": "номер",
    },
    abbreviations={
        "вул.": "вулиця", "буд.": "будинок", "міс.": "місяць", "кв.": "квартира", "ст.": "стаття",
        "см.": "дивись",
        "див.": "дивись", "тел.": "телефон", "м.": "місто", "обл.": "область", "грн": "гривень",
        "грн.": "гривень", "т. д.": "так далі", "т.д.": "так далі", "т. п.": "таке подібне",
        "т.п.": "таке подібне", "напр.": "наприклад", "тобто": "тобто", "р.": "року",
        "рр.": "років", "п.": "пункт", "просп.": "проспект", "бул.": "бульвар", "год.": "година",
        "хв.": "хвилин", "n°": "номер", "N°": "номер", "ім.": "імені",
    },
    before_number=frozenset(("ст.", "п.", "кв.", "буд.", "год.", "хв.")),
    before_name=frozenset(("м.", "ім.", "вул.", "обл.")),
    after_number=frozenset(("р.", "рр.")),
    acronyms={
        **acronym_words(
            "каф офпра сепам ада када юда спада "
            "ґуда анеф юрсаф дало пюма сіао саму сімад"
        ),
        "OFII": "о еф і і", "АТО": "ато", "СНІД": "снід", "ООН": "о о ен", "США": "се ше а",
        "ЄС": "є ес",
    },
    letters=letter_names(
        "а бе се де е еф же аш і жи ка ель ем ен о пе кю ер ес те ю ве дубль_ве ікс "
        "іґрек зет"
    ),
    respellings=french_words(
        "||тітр де сежур|карт де сежур|карт віталь|мері|"
        "атестасьйон|франс травай|франс сервіс|секюріте сосьяль"
    ),
    titles=frozenset(("пан", "пані", "лікар")),
    not_acronyms=frozenset(("НЕ", "НІ", "ТАК", "І", "ТА", "АБО", "НА", "ДО", "ВСІ", "ВИ")),
    cent=lambda count: plural(count, "цент", "центи", "центів"),
    day=genitive_ordinal,
    year=lambda year: genitive_ordinal(year) + " року",
    spelt_from=5,
    date="{day} {month} {year}",
    time=_time,
    ordinal=_ordinal,
    ordinal_endings="-?(?:ого|го|ша|га|тя|та|ма|ше|те|ге|й|ий|а|я|е|ї|ій|му)(?![а-яіїєґ])|-(?:х|ти|ох)",
)  # fmt: skip
