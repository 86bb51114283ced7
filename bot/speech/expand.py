"""Writes out, in the language, everything that is read differently from how it is written."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.speech.dates import expand_dates, expand_times
from bot.speech.lexicon import Lexicon, lexicon
from bot.speech.numbers import (
    cardinal,
    digit_by_digit,
    number_pattern,
    spoken,
    western_digits,
    word_after,
    word_before,
)
from bot.speech.phones import expand_phones
from bot.speech.quantities import (
    JOINED,
    expand_amounts,
    expand_percent,
    expand_ranges,
    expand_units,
)
from bot.speech.references import expand_references

SPELT_ALWAYS = 3  # letters: so short a word in capitals is spelt even if it could be said
SPELT_AT_MOST = 5  # letters; a longer word in capitals is only written loudly


def expand(text: str, language: str) -> str:
    """Cleaned text -> the words to speak. Lines stay lines.

    Numbers, dates, times, amounts, percentages, telephone numbers, ordinals, units, abbreviations
    and acronyms. What a language lacks is left to its voice.
    """
    words = lexicon(language)
    return "\n".join(_line(line, language, words) for line in text.split("\n"))


def _line(line: str, language: str, words: Lexicon) -> str:
    line = western_digits(re.sub(r"\s+", " ", line))
    for pattern, said in words.rules:
        line = pattern.sub(said, line)
    line = _abbreviations(line, language, words)
    line = _minus(_roman(line, words), words)
    line = expand_dates(line, language, words)
    line = expand_phones(line, words)
    line = expand_references(line, language, words)
    line = expand_ranges(line, words)
    line = expand_times(line, language, words)
    line = expand_amounts(line, language, words)
    line = expand_percent(line, words)
    line = expand_units(line, language, words)
    line = _ordinals(line, words)
    line = _acronyms(_respellings(line, language, words), words)
    line = _fractions(line, words)
    line = _numbers(line, words)
    line = _symbols(line, words)
    line = re.sub(rf"\s*{JOINED}\s*", "-", re.sub(r"\s*\u2060\s*", "", line))
    return re.sub(r"\s+", " ", line).strip()


@lru_cache(maxsize=32)
def _abbreviation_pattern(language: str) -> re.Pattern[str]:
    known = sorted(lexicon(language).abbreviations, key=len, reverse=True)
    keys = "|".join(re.escape(key) for key in known)
    return re.compile(rf"(?<![\w.-])({keys})(?:(?!\w)|(?<=[.°º])(?=\d))")  # "n°5", "p.12"


def _abbreviations(line: str, language: str, words: Lexicon) -> str:
    if not words.abbreviations:
        return line

    def said(match: re.Match[str]) -> str:
        written, rest, before = match[1], line[match.end() :], line[: match.start()]
        if not _fits(written, before, rest, words):
            return written
        ends = "." if written.endswith(".") and not rest.strip() else ""
        return words.abbreviations[written] + (" " if rest[:1].isdigit() else ends)

    return _abbreviation_pattern(language).sub(said, line)


def _fits(written: str, before: str, rest: str, words: Lexicon) -> bool:
    """An abbreviation that is also a word needs the right neighbour."""
    follows = rest.lstrip(" ")
    if written in words.before_number:
        return bool(re.match(r"\d|[A-Z]\b", follows))
    if written in words.before_name:
        return bool(re.match(r"(?:d(?:e la|e l['’]|u|es|e|['’]) ?)?[A-ZÀ-ÖØ-ÞА-ЯЄІЇҐ]", follows))
    if written in words.after_number:
        return bool(re.search(r"\d\s?$", before))
    return True


_ROMAN = r"(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\w-])"
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}


def roman_value(written: str) -> int:
    """XIV -> 14, up to 89."""
    values = [_VALUES[letter] for letter in written]
    return sum(-value if value < max(values[place:]) else value
               for place, value in enumerate(values))  # fmt: skip


def _roman(line: str, words: Lexicon) -> str:
    """chapitre IV -> chapitre quatre."""
    if not words.headings:
        return line
    pattern = re.compile(rf"(?<!\w)((?:{words.headings}) )({_ROMAN})")
    return pattern.sub(lambda m: m[1] + cardinal(roman_value(m[2]), words), line)


@lru_cache(maxsize=32)
def _respelling_pattern(language: str) -> re.Pattern[str]:
    known = sorted(lexicon(language).respellings, key=len, reverse=True)
    return re.compile(r"(?i)(?<!\w)(?:" + "|".join(re.escape(key) for key in known) + r")(?!\w)")


def _respellings(line: str, language: str, words: Lexicon) -> str:
    if not words.respellings:
        return line
    return _respelling_pattern(language).sub(lambda m: words.respellings[m[0].casefold()], line)


def _minus(line: str, words: Lexicon) -> str:
    return re.sub(r"(?:(?<=[\s(])|^)[-−–](?=\d)", f"{words.minus} ", line) if words.minus else line


def _ordinals(line: str, words: Lexicon) -> str:
    if words.ordinal is None:
        return line
    ordinal = words.ordinal
    apart = r"(?<![\d.,])" if words.joins else r"(?<![\w.,])"
    pattern = rf"{apart}(\d{{1,4}})({words.ordinal_endings})(?!\w)"
    return re.sub(pattern, lambda m: ordinal(int(m[1]), m[2].lstrip("-")), line)


_CAPITALS = "A-ZÀ-ÖØ-ÞА-ЯЁЄІЇҐ"
_LOUD = re.compile(rf"(?<![^\W_])[{_CAPITALS}]+(?:['’ -]+[{_CAPITALS}]+){{2,}}(?![^\W_])")
_ACRONYM = re.compile(rf"(?<![^\W_])(?:(?:[{_CAPITALS}]\.){{2,}}|[{_CAPITALS}]{{2,}})(?![^\W_])")


_SAYABLE = re.compile(  # begins like a word and has no three consonants in a row
    r"(?:[bcdfgptv][lr]|[cpst]h|s[ptck]|[bcdfghjklmnpqrstvwxz])?[aeiouyàâéèêîôû]"
    r"(?!.*[bcdfghjklmnpqrstvwxz]{3}).*",
    re.I,
)


def _acronyms(line: str, words: Lexicon) -> str:
    """Known acronyms as they are said, others spelt; several words in capitals are just loud."""

    def said(match: re.Match[str]) -> str:
        word = match[0].replace(".", "")
        if word in words.acronyms:
            return words.acronyms[word]
        before = match.string[: match.start()].casefold().split()
        if word in words.not_acronyms or (before and before[-1] in words.titles):
            return word.casefold()
        if len(word) > SPELT_AT_MOST or (len(word) > SPELT_ALWAYS and _SAYABLE.fullmatch(word)):
            return match[0].casefold()
        return " ".join(words.letters.get(letter, letter) for letter in word)

    def quieter(match: re.Match[str]) -> str:
        tokens = re.split(r"([ '’-]+)", match[0])
        return "".join(t if t in words.acronyms else t.casefold() for t in tokens)

    return _ACRONYM.sub(said, _LOUD.sub(quieter, line))


def _fractions(line: str, words: Lexicon) -> str:
    return re.sub(r"(?<=\d)\s?/\s?(?=\d)", f" {words.over} ", line) if words.over else line


def _numbers(line: str, words: Lexicon) -> str:
    if words.number is None:
        return line

    def said(match: re.Match[str]) -> str:
        return _spaced(spoken(match[0], words, word_before(match), word_after(match)), match, words)

    def left(match: re.Match[str]) -> str:
        return _spaced(digit_by_digit(_ascii(match[0]), words), match, words)

    line = re.sub(rf"(?<![\d]){number_pattern(words)}", said, line)
    return re.sub(r"\d+", left, line)  # other scripts' digits


def _spaced(said: str, match: re.Match[str], words: Lexicon) -> str:
    """With spaces around it, except towards a letter that the language joins to numbers and
    towards a hyphen between the number and a word: "a 3-month visa"."""
    letters = f"[{words.joins}]|" if words.joins else ""
    start, end = match.start(), match.end()
    before = re.search(rf"(?:{letters}[^\W\d]-)$", match.string[max(0, start - 2) : start])
    after = re.match(rf"{letters}-[^\W\d]", match.string[end : end + 2])
    return ("" if before else " ") + said + ("" if after else " ")


def _ascii(digits: str) -> str:
    return "".join(str(int(digit)) for digit in digits)


def _symbols(line: str, words: Lexicon) -> str:
    for sign, said in words.symbols.items():
        line = line.replace(sign, f" {said} ")
    line = line.replace("%", f" {words.percent} ").replace("/", f"{words.comma} ")
    line = re.sub(r"(?<=\s)[-–—]+(?=\s)", words.comma, line)
    line = re.sub(r"[€$£¥‰+=°&§©®™×÷±≤≥≈²³№₴₽₺#@]", " ", line)
    return re.sub(r"\s+([,.;:!?…،؛፣፤])", r"\1", re.sub(r"\s+", " ", line))
