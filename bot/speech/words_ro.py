"""Romanian: how numbers, signs, hours and abbreviations are said."""

from __future__ import annotations

import re

from num2words import num2words

from bot.speech.lexicon import Lexicon, listed

# Nouns in the feminine, or neuter in the plural, whose number is "două", "douăsprezece".
_FEMININE = re.compile(
    r"zi|zile|oră|ore|lună|luni|săptămân[ăi]|minute|secunde|persoan[ae]|persoană|pagin[ăi]|copii|"
    r"copie|fotografi[ie]|dat[ăi]|ori|camere?|cameră|hârtii|cereri|cerere|școli|kilograme|grade|"
    r"documente|mese|pastile|linguri|picături|lire|adeverinț[ăe]|.*(?:ții|ție|uri|me|te|ele)"
)


def _number(number: int) -> str:
    return str(num2words(number, lang="ro"))


def _counting(number: int, before: str, after: str) -> str:
    """două zile, doi euro, douăzeci și una de zile."""
    said = _number(number)
    del before
    after = after.removeprefix("de ")
    if not after or after in {"și", "la", "sau", "până", "euro"}:
        return "un" if number == 1 and after == "euro" else said
    if number == 1 and after != "ori":
        return "o" if _FEMININE.fullmatch(after) and after != "minute" else "un"
    if _FEMININE.fullmatch(after):
        said = re.sub(r"\bdoi$", "două", said).replace("doisprezece", "douăsprezece")
        return re.sub(r"\bunu$", "una", said)
    return said


def _time(hour: int, minute: int, before: str) -> str:
    hours = {2: "două", 12: "douăsprezece", 22: "douăzeci și două"}.get(hour, _number(hour))
    said = f"{hours} și {_number(minute)}" if minute else hours
    return said if before in {"ora", "orele", "orei"} else f"ora {said}"


_ORDINALS = listed("- - doua treia patra cincea șasea șaptea opta noua zecea")


def _ordinal(match: re.Match[str]) -> str:
    """al 3-lea -> al treilea; a 3-a -> a treia."""
    value = int(match[2])
    if match[1] == "al":
        return str(num2words(value, lang="ro", to="ordinal"))
    return f"a {_ORDINALS[value]}" if 2 <= value <= 10 else f"a {_number(value)}-a"


def _linking(count: int) -> str:
    """ "de" after 20 and more, unless the last two digits are 1-19."""
    return "de " if count >= 20 and not 1 <= count % 100 <= 19 else ""


LEXICON = Lexicon(
    number=_number,
    counting=_counting,
    point="virgulă",
    dot="punct",
    at="a rond",
    dash="liniuță",
    percent="la sută",
    minus="minus",
    to="până la",
    over="din",
    per="pe ",
    day=lambda day: "întâi" if day == 1 else _number(day),
    time=_time,
    rules=((re.compile(r"\b(al|a) (\d{1,2})-(?:le)?a\b"), _ordinal),),
    references="dosar|dosarul|referință|referința|cod|codul|beneficiar",
    headings="capitolul|secolul|titlul|Capitolul|Secolul|Titlul",
    cent=lambda count: "cent" if count == 1 else "cenți",
    and_cents="{} și {}",
    linking=_linking,
    spelt_from=3,
    symbols={"&": "și", "+": "plus", "=": "egal", "§": "paragraful", "×": "ori", "№": "numărul"},
    abbreviations={
        "nr.": "numărul", "Nr.": "numărul", "n°": "numărul", "dl.": "domnul", "dl": "domnul",
        "dna.": "doamna", "d-na": "doamna", "d-l": "domnul", "etc.": "etcetera",
        "str.": "strada", "Str.": "strada", "bd.": "bulevardul", "tel.": "telefon",
        "art.": "articolul", "alin.": "alineatul", "pag.": "pagina", "dr.": "doctor",
        "ex.": "exemplu", "de ex.": "de exemplu", "ap.": "apartamentul", "bl.": "blocul",
    },
    before_number=frozenset(("art.", "alin.", "pag.", "ap.", "bl.")),
    acronyms={"CAF": "caf", "CADA": "cada", "ADA": "ada", "OFPRA": "ofpra", "CPAM": "sepam",
              "OFII": "O F I I"},
)  # fmt: skip
