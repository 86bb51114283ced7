"""Ukrainian: how signs, hours, dates and abbreviations are said."""

from __future__ import annotations

from num2words import num2words

from bot.speech.lexicon import Lexicon

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
    return f"{hour_word} {zero}{num2words(minute, lang='uk')}"


def genitive_ordinal(number: int) -> str:
    """15 -> п'ятнадцятого, as dates want it."""
    words = str(num2words(number, lang="uk", to="ordinal"))
    return words[:-2] + ("ього" if words.endswith("тій") else "ого")


def _ordinal(number: int, ending: str) -> str:
    if ending in {"го", "ого"}:
        return genitive_ordinal(number)
    words = str(num2words(number, lang="uk", to="ordinal"))
    if ending in {"а", "я"}:
        return words[:-2] + ("я" if words.endswith("тій") else "а")
    if ending == "е":
        return words[:-2] + ("є" if words.endswith("тій") else "е")
    return words


def _cents(count: int) -> str:
    if 11 <= count % 100 <= 14 or count % 10 in (0, 5, 6, 7, 8, 9):
        return "центів"
    return "цент" if count % 10 == 1 else "центи"


LEXICON = Lexicon(
    number="uk",
    decimal=",",
    point="кома",
    dot="крапка",
    at="равлик",
    percent="відсотків",
    minus="мінус",
    to="до",
    over="на",
    symbols={
        "½": "половина", "¼": "чверть", "¾": "три чверті",
        "&": "і", "+": "плюс", "=": "дорівнює", "§": "параграф", "×": "на", "№": "номер",
        "#": "номер",
    },
    abbreviations={
        "вул.": "вулиця", "буд.": "будинок", "кв.": "квартира", "ст.": "стаття", "см.": "дивись",
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
        "CAF": "каф", "OFPRA": "офпра", "OFII": "офі", "SPADA": "спада", "GUDA": "ґуда",
        "CADA": "када", "CPAM": "сепам", "HUDA": "юда", "SAMU": "саму", "АТО": "ато",
        "СНІД": "снід", "ООН": "о о ен", "США": "се ше а", "ЄС": "є ес",
    },
    letters={
        "A": "а", "B": "бе", "C": "се", "D": "де", "E": "е", "F": "еф", "G": "же", "H": "аш",
        "I": "і", "J": "жи", "K": "ка", "L": "ель", "M": "ем", "N": "ен", "O": "о", "P": "пе",
        "Q": "кю", "R": "ер", "S": "ес", "T": "те", "U": "ю", "V": "ве", "W": "дубль ве",
        "X": "ікс", "Y": "іґрек", "Z": "зет",
    },
    titles=frozenset(("пан", "пані", "лікар")),
    not_acronyms=frozenset(("НЕ", "НІ", "ТАК", "І", "ТА", "АБО", "НА", "ДО", "ВСІ", "ВИ")),
    cent=_cents,
    day=genitive_ordinal,
    year=lambda year: genitive_ordinal(year) + " року",
    date="{day} {month} {year}",
    time=_time,
    ordinal=_ordinal,
    ordinal_endings="-?(?:ого|го|й|ий|а|я|е|ї|ій)",
)  # fmt: skip
