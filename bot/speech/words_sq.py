"""Albanian: how numbers, signs, hours and abbreviations are said."""

from __future__ import annotations

import re

from bot.speech.lexicon import Lexicon, listed

_UNITS = listed("zero një dy tre katër pesë gjashtë shtatë tetë nëntë dhjetë")
_TENS = listed(
    "- dhjetë njëzet tridhjetë dyzet pesëdhjetë gjashtëdhjetë shtatëdhjetë tetëdhjetë nëntëdhjetë"
)
# Feminine nouns with "tri": "tri ditë", but "tre muaj".
_FEMININE = re.compile(
    r"ditë|javë|orë|minuta|herë|letra|fotografi|kopje|faqe|vërtetime|dhoma|familje|gra|vajza|"
    r"netë|pyetje|kërkesa|tableta|pika|lugë|karta|gjuhë|shkolla|gradë|lira|.*(?:sime|tje|hje|ri)"
)


def number(number: int) -> str:
    """121 is "njëqind e njëzet e një"."""
    for scale, one, many in ((10**9, "një miliard", "miliardë"), (10**6, "një milion", "milionë"),
                             (1000, "një mijë", "mijë")):  # fmt: skip
        if number >= scale:
            count, rest = divmod(number, scale)
            return _joined(one if count == 1 else f"{_below_thousand(count)} {many}", rest)
    return _below_thousand(number)


def _joined(said: str, rest: int) -> str:
    return f"{said} e {number(rest)}" if rest else said


def _below_thousand(value: int) -> str:
    if value >= 1000:
        return number(value)
    hundreds, rest = divmod(value, 100)
    if hundreds:
        return _joined(f"{_UNITS[hundreds]}qind", rest)
    if value <= 10:
        return _UNITS[value]
    tens, units = divmod(value, 10)
    if tens == 1:
        return f"{_UNITS[units]}mbëdhjetë"
    return _joined(_TENS[tens], units)


def _counting(value: int, before: str, after: str) -> str:
    del before
    said = number(value)
    return re.sub(r"\btre$", "tri", said) if _FEMININE.fullmatch(after) else said


def _time(hour: int, minute: int, before: str) -> str:
    said = f"{number(hour)} e {number(minute)}" if minute else number(hour)
    if before in {"ora", "orën", "orës"}:
        return said
    return f"orën {said}" if before == "në" else f"ora {said}"


_ORDINALS = listed("- parë dytë tretë katërt pestë gjashtë shtatë tetë nëntë dhjetë")


def _ordinal(match: re.Match[str]) -> str:
    """kati i 3-të -> kati i tretë."""
    value = int(match[2])
    return f"{match[1]} {_ORDINALS[value] if 1 <= value <= 10 else number(value) + 'të'}"


LEXICON = Lexicon(
    number=number,
    counting=_counting,
    point="presje",
    dot="pikë",
    at="et",
    dash="vizë",
    percent="për qind",
    minus="minus",
    to="deri në",
    over="nga",
    per="në ",
    time=_time,
    rules=((re.compile(r"\b([ieI]|të) (\d{1,2})-(?:t|r)[ëaeit]{1,2}\b"), _ordinal),),
    references="dosja|dosje|numri i dosjes|numri i të huajit|referenca|kodi|kod",
    headings="kapitulli|Kapitulli|shekulli",
    cent=lambda count: "cent",
    and_cents="{} e {}",
    spelt_from=3,
    units={"duration-hour": "orë"},
    symbols={"&": "dhe", "+": "plus", "=": "baras", "§": "paragrafi", "×": "herë", "№": "numri"},
    abbreviations={
        "nr.": "numri", "Nr.": "numri", "n°": "numri", "N°": "numri", "rr.": "rruga",
        "Rr.": "rruga", "tel.": "telefon", "Tel.": "telefon", "p.sh.": "për shembull",
        "etj.": "e të tjera", "z.": "zoti", "znj.": "zonja", "Dr.": "doktor", "neni": "neni",
    },
    before_name=frozenset(("z.", "znj.")),
    acronyms={"CAF": "kaf", "CADA": "kada", "ADA": "ada", "OFPRA": "ofpra", "CPAM": "sepam",
              "ANEF": "anef", "URSSAF": "yrsaf"},
)  # fmt: skip
