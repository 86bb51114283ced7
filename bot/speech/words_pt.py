"""Portuguese: how numbers, signs, hours and abbreviations are said."""

from __future__ import annotations

import re

from num2words import num2words

from bot.speech.lexicon import Lexicon

_FEMININE = re.compile(
    r"(?!dias?$|problemas?$|mapas?$|idiomas?$|programas?$|\w*gramas?$).*"
    r"(?:as?|ção|ções|dade|dades|vez|vezes|viagens?|imagens?)$"
)
_ENDINGS = ((r"\bum$", "uma"), (r"\bdois$", "duas"), (r"entos\b", "entas"))


def _number(number: int) -> str:
    return str(num2words(number, lang="pt_BR")).replace(",", "")


def _counting(number: int, before: str, after: str) -> str:
    """duas horas, duzentas pessoas."""
    said = _number(number)
    after = "" if after.startswith("de ") else after
    if before in {"número", "artigo", "página", "século", "capítulo", "o", "de"} and number > 99:
        return said
    if _FEMININE.fullmatch(after):
        for masculine, feminine in _ENDINGS:
            said = re.sub(masculine, feminine, said)
    return said


def _time(hour: int, minute: int, before: str) -> str:
    del before
    hours = _counting(hour, "", "horas")
    return f"{hours} e {_number(minute)}" if minute else f"{hours} hora{'s' if hour > 1 else ''}"


def _ordinal(number: int, ending: str) -> str:
    said = str(num2words(number, lang="pt_BR", to="ordinal"))
    return re.sub(r"o\b", "a", said) if ending.endswith(("ª", "a")) else said


LEXICON = Lexicon(
    number=_number,
    counting=_counting,
    point="vírgula",
    dot="ponto",
    at="arroba",
    dash="traço",
    percent="por cento",
    minus="menos",
    to="a",
    over="sobre",
    per="por ",
    rules=((re.compile(r"(?<=\d)°(?= [a-zà-ÿ]{3})"), lambda m: "º"),),
    day=lambda day: "primeiro" if day == 1 else _number(day),
    date="{day} de {month} de {year}",
    month_year="{month} de {year}",
    time=_time,
    ordinal=_ordinal,
    ordinal_endings=r"\.?(?:ª|º|°)",
    references="processo|dossiê|referência|número de estrangeiro|beneficiário|código",
    headings="século|capítulo|título|Capítulo|Título|Século|tomo",
    cent=lambda count: "cêntimo" if count == 1 else "cêntimos",
    and_cents="{} e {}",
    linking=lambda count: "de " if count and count % 1_000_000 == 0 else "",
    symbols={
        "&": "e", "+": "mais", "=": "igual a", "§": "parágrafo", "×": "vezes", "½": "meio",
        "№": "número",
    },
    abbreviations={
        "Sr.": "senhor", "Sra.": "senhora", "Dr.": "doutor", "Dra.": "doutora", "nº": "número",
        "n.º": "número", "n°": "número", "N°": "número", "p. ex.": "por exemplo",
        "etc.": "etcétera", "av.": "avenida", "Av.": "avenida", "pág.": "página",
        "art.": "artigo", "Art.": "artigo", "tel.": "telefone", "Tel.": "telefone",
    },
    before_number=frozenset(("art.", "Art.", "pág.")),
    acronyms={"CAF": "caf", "CADA": "cada", "ADA": "ada", "OFPRA": "ofpra", "CPAM": "cepam",
              "OFII": "O F I I", "ONU": "onu"},
)  # fmt: skip
