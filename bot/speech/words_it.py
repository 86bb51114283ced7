"""Italian: how numbers, signs, hours and abbreviations are said."""

from __future__ import annotations

import re

from num2words import num2words

from bot.speech.lexicon import Lexicon

_FEMININE = re.compile(r"(?!.*(?:gramma|problema|programma)$).*(?:a|zione|tà|volta)$")
_OF_THE = {"il": "l'", "al": "all'", "del": "dell'", "dal": "dall'", "sul": "sull'", "nel": "nell'"}


def _number(number: int) -> str:
    return str(num2words(number, lang="it"))


def _counting(number: int, before: str, after: str) -> str:
    """un euro, una settimana, un'ora."""
    del before
    if number != 1 or not after or after in {"e", "o", "a"}:
        return _number(number)
    if _FEMININE.fullmatch(after):
        return "un'\u2060" if after[0] in "aeiouh" else "una"
    return "uno" if re.match(r"s[^aeiou]|z|gn|ps", after) else "un"


def _time(hour: int, minute: int, before: str) -> str:
    hours = "una" if hour == 1 else _number(hour)
    said = f"{hours} e {_number(minute)}" if minute else hours
    clock = {"ore", "ora", "alle", "le", "dalle", "delle", "all", "dall", "l", "nelle"}
    return said if before in clock else f"ore {said}"


def _ordinal(number: int, ending: str) -> str:
    said = str(num2words(number, lang="it", to="ordinal"))
    return said[:-1] + "a" if ending in {"ª", "a"} else said


def _roman(match: re.Match[str]) -> str:
    values = {"XIX": 19, "XX": 20, "XXI": 21, "XVIII": 18, "XVII": 17}
    return f"{_ordinal(values[match[1]], 'º')} secolo"


LEXICON = Lexicon(
    number=_number,
    counting=_counting,
    point="virgola",
    dot="punto",
    at="chiocciola",
    dash="trattino",
    percent="per cento",
    minus="meno",
    to="a",
    over="su",
    per="al ",
    rules=(
        (re.compile(r"\b[lL]['’]1[°º]? (?=gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|"
                    r"agosto|settembre|ottobre|novembre|dicembre)"), lambda m: "il 1 "),
        (re.compile(r"\b(XIX|XXI?|XVIII|XVII) secolo\b"), _roman),
        (re.compile(r"(?<=\d)°(?= [a-zà-ù]{3})"), lambda m: "º"),
        (re.compile(r"\b(il|al|del|dal|sul|nel) (?=11[0-9]\b)"), lambda m: _OF_THE[m[1]]),
    ),
    day=lambda day: "primo" if day == 1 else _number(day),
    time=_time,
    ordinal=_ordinal,
    ordinal_endings=r"ª|º|°",
    references="pratica|fascicolo|riferimento|numero di straniero|beneficiario|codice|protocollo",
    headings="capitolo|titolo|Capitolo|Titolo|tomo",
    cent=lambda count: "centesimo" if count == 1 else "centesimi",
    and_cents="{} e {}",
    linking=lambda count: "di " if count and count % 1_000_000 == 0 else "",
    spelt_from=3,
    symbols={
        "&": "e", "+": "più", "=": "uguale a", "§": "paragrafo", "×": "per", "½": "mezzo",
        "№": "numero",
    },
    abbreviations={
        "Sig.": "signor", "Sig.ra": "signora", "Dott.": "dottor", "Dr.": "dottor", "n.": "numero",
        "n°": "numero", "N°": "numero", "nº": "numero", "ecc.": "eccetera",
        "p. es.": "per esempio", "pag.": "pagina",
        "cap.": "capitolo", "art.": "articolo", "Art.": "articolo",
        "tel.": "telefono", "Tel.": "telefono", "v.le": "viale", "p.za": "piazza",
    },
    before_number=frozenset(("art.", "Art.", "pag.", "n.")),
    acronyms={"CAF": "caf", "CADA": "cada", "ADA": "ada", "OFPRA": "ofpra", "CPAM": "sepam",
              "OFII": "O F I I", "ONU": "onu", "SPID": "spid"},
)  # fmt: skip
