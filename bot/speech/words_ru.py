"""Russian: how numbers, signs, hours, dates and abbreviations are said."""

from __future__ import annotations

import re

from num2words import num2words

from bot.speech.lexicon import Lexicon, acronym_words, french_words, letter_names
from bot.speech.words_slavic import GENITIVE, agreeing, fraction, gender, plural


def _number(number: int) -> str:
    return str(num2words(number, lang="ru"))


def _counting(number: int, before: str, after: str) -> str:
    """двадцать один день, две недели, до пяти дней."""
    if before in GENITIVE:
        feminine = number % 10 == 1 and number % 100 != 11 and after.endswith(("и", "ы"))
        return str(num2words(number, lang="ru", case="g", gender="f" if feminine else "m"))
    if not agreeing(number, after, "ru"):
        return _number(number)
    return str(num2words(number, lang="ru", gender=gender(number, after, "ru")))


def _feminine(number: int) -> str:
    return str(num2words(number, lang="ru", gender="f"))


def _genitive(number: int) -> str:
    return str(num2words(number, lang="ru", to="ordinal", case="g"))


def _ordinal(number: int, ending: str) -> str:
    ending = ending.lstrip("-")
    if ending in {"х", "ти"}:
        return str(num2words(number, lang="ru", case="g"))
    case = {"го": "g", "ого": "g", "м": "p", "му": "d"}.get(ending, "n")
    kind = {"я": "f", "ая": "f", "е": "n", "ое": "n"}.get(ending, "m")
    return str(num2words(number, lang="ru", to="ordinal", case=case, gender=kind))


def _time(hour: int, minute: int, before: str) -> str:
    """в 14:30 is "в четырнадцать тридцать"; after "с", "до" in the genitive."""
    if before in GENITIVE:
        hours = str(num2words(hour, lang="ru", case="g"))
        minutes = str(num2words(minute, lang="ru", case="g"))
        whole = "часа" if hour % 10 == 1 and hour != 11 else "часов"
    else:
        hours, minutes = _number(hour), _number(minute)
        whole = plural(hour, "час", "часа", "часов")
    return f"{hours} {'ноль ' if minute < 10 else ''}{minutes}" if minute else f"{hours} {whole}"


def _year_in(match: re.Match[str]) -> str:
    """в 2026 году, в 2026 г. -> в две тысячи двадцать шестом году."""
    inside = match[1].casefold() == "в " and match[3] == "г."
    noun = "году" if inside else {"г.": "года"}.get(match[3], match[3])
    ending = {"году": "м", "года": "го", "год": "й"}[noun]
    return f"{match[1]}{_ordinal(int(match[2]), ending)} {noun}"


_MONTHS = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"


def _days(match: re.Match[str]) -> str:
    """с 1 по 15 мая -> с первого по пятнадцатое мая."""
    last = _ordinal(int(match[4]), "ое") if match[3] == "по" else _genitive(int(match[4]))
    return f"{match[1]} {_genitive(int(match[2]))} {match[3]} {last} "


LEXICON = Lexicon(
    number=_number,
    counting=_counting,
    fraction=fraction(_feminine, ("целая", "целых"),
                      (("десятая", "десятых"), ("сотая", "сотых"))),
    point="запятая",
    dot="точка",
    at="собака",
    dash="тире",
    percent="процента",
    percents=lambda count: plural(count, "процент", "процента", "процентов"),
    minus="минус",
    to="-",
    hours="с {} до {}",
    over="из",
    per="в ",
    early=(
        (
            re.compile(r"(?i)\b(в|во|с|со|до|после|от) (\d{1,2}) ч\b\.?(?: (\d{2}) мин\b\.?)?"),
            lambda m: f"{m[1]} {m[2]}:{m[3] or '00'}",
        ),
    ),
    rules=(
        (
            re.compile(r"(?i)(?<!\w)([всдок]{1,2} |)((?:19|20)\d\d) (году\b|года\b|год\b|г\.)"),
            _year_in,
        ),
        (re.compile(rf"(?i)\b(с|со) (\d{{1,2}}) (по|до) (\d{{1,2}}) (?={_MONTHS})"), _days),
        (re.compile(r"\b([сС]|[оО]т) (\d[\d:]*) ?[-–] ?(?=\d)"), lambda m: f"{m[1]} {m[2]} до "),
    ),
    day=_genitive,
    year=lambda year: _genitive(year) + " года",
    time=_time,
    ordinal=_ordinal,
    ordinal_endings="-?(?:ого|го|ый|й|ий|ая|я|ое|е|му|м)(?![а-я])|-(?:х|ти)",
    references="дело №|дела №|дело|номер дела|номер иностранца|досье|код|ссылка",
    cent=lambda count: plural(count, "цент", "цента", "центов"),
    spelt_from=5,
    units={},
    symbols={"&": "и", "+": "плюс", "=": "равно", "№": "номер", "§": "параграф", "×": "на",
             "½": "половина"},
    abbreviations={
        "т. е.": "то есть", "т.е.": "то есть", "и т. д.": "и так далее", "и т.д.": "и так далее",
        "ул.": "улица", "тел.": "телефон", "г-н": "господин", "г-жа": "госпожа",
        "руб.": "рублей", "ст.": "статья", "д.": "дом", "кв.": "квартира", "стр.": "страница",
        "мес.": "месяц", "п.": "пункт", "n°": "номер", "N°": "номер", "напр.": "например",
        "см.": "смотри", "мин.": "минут", "пр.": "проспект",
    },
    before_number=frozenset(("д.", "кв.", "ст.", "стр.", "п.")),
    before_name=frozenset(("ул.", "пр.")),
    after_number=frozenset(("мин.", "руб.")),
    acronyms={
        **acronym_words(
            "каф офпра сепам ада када юда спада "
            "гуда анеф юрсаф дало пюма сиао саму симад"
        ),
        "OFII": "о эф и и", "ООН": "о о эн", "США": "сэ шэ а", "ЕС": "е эс", "СПИД": "спид",
    },
    letters=letter_names(
        "а бэ сэ дэ э эф жэ аш и жи ка эль эм эн о пэ кю эр эс тэ ю вэ дубль_вэ икс "
        "игрек зэд"
    ),
    respellings=french_words(
        "||титр дэ сэжур|карт дэ сэжур|карт виталь||"
        "атэстасьон|франс травай|франс сервис|сэкюритэ сосьяль"
    ),
    not_acronyms=frozenset(("НЕ", "НЕТ", "ДА", "И", "ИЛИ", "НА", "ДО", "ВСЕ", "ВЫ", "ПО")),
)  # fmt: skip
