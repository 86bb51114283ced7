"""The words by which a language says signs, hours and abbreviations; the rest comes from CLDR."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]
"""What only one language writes, and how it is said there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """What `expand` needs to know about one language. The defaults suit an unknown one."""

    number: Callable[[int], str] | None = None
    """0 to 10**12 in words; None leaves digits to the voice."""
    counting: Callable[[int, str, str], str] | None = None
    """A number between the word before and the word after (lower case, or empty), for languages
    whose numbers agree with what they count; None says `number`."""
    decimal: str = ","
    """The decimal sign; the other one of ``,`` and ``.`` groups thousands, as spaces do."""
    point: str = ""
    """How the decimal sign is said."""
    fraction: Callable[[str, str], str] | None = None
    """Digits before and after the decimal sign -> words; None says `point` between them."""
    comma: str = ","
    dot: str = ""
    """How the point of an address is said; empty drops addresses."""
    at: str = ""
    dash: str = ""
    """How the dash of "article L. 425-9" is said."""
    percent: str = ""
    percents: Callable[[int], str] | None = None
    """Where the word agrees with the number."""
    percent_first: bool = False
    minus: str = ""
    to: str = ""
    """Between the ends of a range; a hyphen stays one."""
    hours: str = ""
    """A range of hours, as ``{} bis {}``; empty uses `to`."""
    over: str = ""
    """Between the parts of a fraction: "trois sur dix"."""
    per: str = ""
    """Between an amount and its period: "euros par mois"; without a space at its end it is
    written together with the period."""
    symbols: Mapping[str, str] = field(default_factory=dict)
    early: tuple[Rule, ...] = ()
    """Applied before sentences are found, where a point would seem to end one: "am 3. Mai"."""
    rules: tuple[Rule, ...] = ()
    """Applied first, in order."""
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
    respellings: Mapping[str, str] = field(default_factory=dict)
    """French words of the administration (lower case) in the letters of this language's voice."""
    letters: Mapping[str, str] = field(default_factory=dict)
    """How letters are said in a spelt acronym, where the letter alone would be misread."""
    titles: frozenset[str] = frozenset()
    """Words before a surname, which letters often write in capitals: not an acronym."""
    not_acronyms: frozenset[str] = frozenset()
    """Short words that are sometimes written in capitals for emphasis."""
    references: str = ""
    """Regular expression of words before a number that is said digit by digit."""
    headings: str = ""
    """Regular expression of words before a Roman number: "chapitre IV"."""
    cent: Callable[[int], str] | None = None
    """Name of the hundredth of a currency for so many."""
    and_cents: str = "{} {}"
    """Euros and cents together."""
    linking: Callable[[int], str] | None = None
    """Between so many and a currency: "un million d'euros"."""
    currencies: Mapping[str, str] = field(default_factory=dict)
    """ISO 4217 code -> name (one|more), where CLDR's is not what is said."""
    units: Mapping[str, str] = field(default_factory=dict)
    """CLDR unit -> name, where CLDR's is missing or is not what is said."""
    joins: str = ""
    """Letters (of a character class) that are written together with a number."""
    day: Callable[[int], str] | None = None
    """A day of the month in a date; None says the cardinal."""
    year: Callable[[int], str] | None = None
    """A year in a date; None says the cardinal."""
    date: str = "{day} {month} {year}"
    month_year: str = "{month} {year}"
    time: Callable[[int, int, str], str] | None = None
    """Hour, minute and the word before (lower case); None says "10 hours 30 minutes" by CLDR."""
    ordinal: Callable[[int, str], str] | None = None
    """Number and written ending -> words."""
    ordinal_endings: str = ""
    """Regular expression of the written endings, for example ``er|re|e``."""
    phone_pairs: bool = False
    """Telephone numbers are said in the written groups (French); otherwise digit by digit."""
    spelt_from: int = 4
    """Emergency and help numbers of so many digits or more are said digit by digit."""


LANGUAGES = frozenset((
    "fr", "en", "ar", "uk", "ru", "es", "pt", "it", "de", "ro", "tr", "fa", "sq", "am", "ti", "bn",
    "ka",
))  # fmt: skip
"""Primary subtags of the languages that have a lexicon: `bot.speech.words_<language>.LEXICON`."""

_LETTERS = "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"
# French acronyms that the French say as a word.
_WORDS = "CAF OFPRA CPAM ADA CADA HUDA SPADA GUDA ANEF URSSAF DALO PUMA SIAO SAMU CIMADE"
_FRENCH = (
    "préfecture|récépissé|titre de séjour|carte de séjour|carte vitale|mairie|attestation|"
    "France Travail|France services|sécurité sociale"
)


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a BCP 47 language, by its primary subtag."""
    primary = language.split("-")[0].lower()
    if primary not in LANGUAGES:
        return Lexicon()
    found: Lexicon = import_module(f"bot.speech.words_{primary}").LEXICON
    return found


def listed(words: str) -> tuple[str, ...]:
    """Words between spaces."""
    return tuple(words.split())


def letter_names(said: str) -> dict[str, str]:
    """The French names of A to Z in another script; "_" stands for a space inside one."""
    names = [name.replace("_", " ") for name in said.split()]
    return dict(zip(_LETTERS.split(), names, strict=True))


def acronym_words(said: str) -> dict[str, str]:
    """How another script writes the acronyms that the French say as a word, in that order:
    CAF OFPRA CPAM ADA CADA HUDA SPADA GUDA ANEF URSSAF DALO PUMA SIAO SAMU CIMADE."""
    return dict(zip(_WORDS.split(), said.split(), strict=True))


def french_words(said: str) -> dict[str, str]:
    """How another script writes, separated by bars: préfecture, récépissé, titre de séjour, carte
    de séjour, carte vitale, mairie, attestation, France Travail, France services, sécurité sociale.

    Empty where the voice is no further from French without: each respelling was kept only where
    espeak-ng's phonemes for it are nearer to those of the French voice.
    """
    pairs = zip(_FRENCH.casefold().split("|"), said.split("|"), strict=True)
    return {french: respelt for french, respelt in pairs if respelt}
