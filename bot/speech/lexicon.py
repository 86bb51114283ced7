"""The words by which a language says signs, hours and abbreviations; the rest comes from CLDR."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """What `expand` needs to know about one language. The defaults suit an unknown one."""

    number: str | None = None
    """Language code of num2words; None leaves digits to the voice."""
    decimal: str = ","
    """The decimal sign; the other one of ``,`` and ``.`` groups thousands, as spaces do."""
    point: str = ""
    """How the decimal sign is said."""
    dot: str = ""
    """How the point of an address is said; empty drops addresses."""
    at: str = ""
    percent: str = ""
    minus: str = ""
    to: str = ""
    """Between the ends of a range."""
    over: str = ""
    """Between the parts of a fraction: "trois sur dix"."""
    symbols: Mapping[str, str] = field(default_factory=dict)
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    """Written form -> words; matched as whole words, with regard to case when it has capitals."""
    before_number: frozenset[str] = frozenset()
    """Abbreviations that are such only before a number: "mer. 15", never "la mer."."""
    before_name: frozenset[str] = frozenset()
    """Abbreviations that are such only before a capital: "Me Martin", never "me voici"."""
    after_number: frozenset[str] = frozenset()
    """Abbreviations that are such only after a number: "15 oct."."""
    acronyms: Mapping[str, str] = field(default_factory=dict)
    """Written in capitals -> how it is said."""
    letters: Mapping[str, str] = field(default_factory=dict)
    """How letters are said in a spelt acronym, where the letter alone would be misread."""
    titles: frozenset[str] = frozenset()
    """Words before a surname, which letters often write in capitals: not an acronym."""
    not_acronyms: frozenset[str] = frozenset()
    """Short words that are sometimes written in capitals for emphasis."""
    cent: Callable[[int], str] | None = None
    """Name of the hundredth of a currency for so many."""
    currencies: Mapping[str, str] = field(default_factory=dict)
    """ISO 4217 code -> name, where CLDR's is not what is said."""
    day: Callable[[int], str] | None = None
    """A day of the month in a date; None says the cardinal."""
    year: Callable[[int], str] | None = None
    """A year in a date; None says the cardinal."""
    date: str = "{day} {month} {year}"
    time: Callable[[int, int, str], str] | None = None
    """Hour, minute and the word before (lower case); None says "10 hours 30 minutes" by CLDR."""
    ordinal: Callable[[int, str], str] | None = None
    """Number and written ending -> words."""
    ordinal_endings: str = ""
    """Regular expression of the written endings, for example ``er|re|e``."""
    phone_pairs: bool = False
    """Telephone numbers are said in the written groups (French); otherwise digit by digit."""
    short_numbers_spelt: bool = False
    """Emergency numbers are said digit by digit (English) instead of as a number."""


_MODULES = {"fr": "fr", "en": "en", "ar": "ar", "uk": "uk"}


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a BCP 47 language, by its primary subtag."""
    primary = language.split("-")[0].lower()
    if primary in _MODULES:
        module = import_module(f"bot.speech.words_{_MODULES[primary]}")
        found: Lexicon = module.LEXICON
        return found
    others: Mapping[str, Lexicon] = import_module("bot.speech.words_other").LEXICONS
    return others.get(primary, Lexicon())
