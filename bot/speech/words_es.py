"""Spanish: how numbers, signs, hours and abbreviations are said."""

from __future__ import annotations

import re

from num2words import num2words

from bot.speech.lexicon import Lexicon

_FEMININE = re.compile(
    r"(?!d[ií]as?$|problemas?$|mapas?$|idiomas?$|programas?$|gramas?$)"
    r".*(?:as?|ci[oó]n(?:es)?|dad(?:es)?|veces|vez)$"
)


def _number(number: int) -> str:
    return str(num2words(number, lang="es"))


def _counting(number: int, before: str, after: str) -> str:
    """veintiún euros, veintiuna personas, doscientas personas."""
    said = _number(number)
    after = "" if after.startswith("de ") else after
    if not after or before in {"número", "artículo", "página", "siglo", "capítulo", "de"}:
        return said
    if _FEMININE.fullmatch(after):
        said = re.sub(r"cientos\b", "cientas", said).replace("quinientos", "quinientas")
        return re.sub(r"uno$", "una", said)
    return (
        re.sub(r"(veinti)uno$", r"\1ún", said)
        if said.endswith("veintiuno")
        else re.sub(
            r"uno$", "un", said if after not in {"y", "o", "a", "de", "en", "con"} else said + " "
        ).strip()
    )


def _time(hour: int, minute: int, before: str) -> str:
    hours = _counting(hour, "", "horas") if hour % 10 == 1 and hour != 11 else _number(hour)
    if minute:
        return f"{hours} y {_number(minute)}"
    return hours if before in {"la", "las"} else f"{hours} {'hora' if hour == 1 else 'horas'}"


def _ordinal(number: int, ending: str) -> str:
    said = str(num2words(number, lang="es", to="ordinal"))
    if ending.endswith("ª"):
        return re.sub(r"o\b", "a", said)
    return re.sub(r"(primer|tercer)o$", r"\1", said) if ending.endswith("er") else said


LEXICON = Lexicon(
    number=_number,
    counting=_counting,
    point="coma",
    dot="punto",
    at="arroba",
    dash="guion",
    percent="por ciento",
    minus="menos",
    to="a",
    over="sobre",
    per="por ",
    rules=((re.compile(r"(?<=\d)°(?= [a-zà-ÿ]{3})"), lambda m: "º"),),
    day=lambda day: "primero" if day == 1 else _number(day),
    date="{day} de {month} de {year}",
    month_year="{month} de {year}",
    time=_time,
    ordinal=_ordinal,
    ordinal_endings=r"\.?(?:er|ª|º|°)",
    references="expediente|número de extranjero|n.º de extranjero|referencia|beneficiario|código",
    headings="siglo|capítulo|título|Capítulo|Título|Siglo|tomo",
    cent=lambda count: "céntimo" if count == 1 else "céntimos",
    and_cents="{} con {}",
    linking=lambda count: "de " if count and count % 1_000_000 == 0 else "",
    symbols={
        "&": "y", "+": "más", "=": "igual a", "§": "párrafo", "×": "por", "½": "medio",
        "№": "número",
    },
    abbreviations={
        "Sr.": "señor", "Sra.": "señora", "Srta.": "señorita", "Dr.": "doctor", "Dra.": "doctora",
        "n.º": "número", "nº": "número", "n°": "número", "N°": "número", "núm.": "número",
        "p. ej.": "por ejemplo", "Ud.": "usted", "Uds.": "ustedes", "etc.": "etcétera",
        "av.": "avenida", "Av.": "avenida", "Avda.": "avenida", "c/": "calle",
        "C/": "calle", "cap.": "capítulo", "pág.": "página",
        "art.": "artículo", "Art.": "artículo", "tel.": "teléfono", "Tel.": "teléfono",
    },
    before_number=frozenset(("art.", "Art.", "pág.")),
    acronyms={"CAF": "caf", "CADA": "cada", "ADA": "ada", "OFPRA": "ofpra", "CPAM": "cepam",
              "OFII": "O F I I", "ONU": "onu", "DNI": "D N I"},
    letters={},
)  # fmt: skip
