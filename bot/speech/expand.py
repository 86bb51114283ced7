"""Writes out, in the language, everything that is read differently from how it is written."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.speech.dates import expand_dates, expand_times
from bot.speech.lexicon import Lexicon, lexicon
from bot.speech.numbers import digit_by_digit, number_pattern, spoken, western_digits
from bot.speech.phones import expand_phones
from bot.speech.quantities import (
    expand_amounts,
    expand_percent,
    expand_ranges,
    expand_units,
)

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
    line = western_digits(line)
    line = _abbreviations(line, language, words)
    line = _legal_references(line, language)
    line = expand_ranges(line, words)
    line = _minus(line, words)
    line = expand_dates(line, language, words)
    line = expand_phones(line, words)
    line = expand_times(line, language, words)
    line = expand_amounts(line, language, words)
    line = expand_percent(line, words)
    line = expand_units(line, language, words)
    line = _ordinals(line, words)
    line = _acronyms(line, words)
    line = _fractions(line, words)
    line = _numbers(line, words)
    line = _symbols(line, words)
    return re.sub(r"\s+", " ", line).replace(" ,", ",").strip()


@lru_cache(maxsize=32)
def _abbreviation_pattern(language: str) -> re.Pattern[str]:
    known = sorted(lexicon(language).abbreviations, key=len, reverse=True)
    return re.compile(r"(?<![\w.-])(" + "|".join(re.escape(key) for key in known) + r")(?!\w)")


def _abbreviations(line: str, language: str, words: Lexicon) -> str:
    if not words.abbreviations:
        return line

    def said(match: re.Match[str]) -> str:
        written, rest, before = match[1], line[match.end() :], line[: match.start()]
        if not _fits(written, before, rest, words):
            return written
        ends = written.endswith(".") and not rest.strip()
        return words.abbreviations[written] + ("." if ends else "")

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


def _legal_references(line: str, language: str) -> str:
    """Article L. 512-1, R.311-4: letter, number, "tiret", number."""
    if not language.startswith("fr"):
        return line
    return re.sub(r"\b([LRDA])\.? ?\*?(\d+)-(\d+)(?:-(\d+))?", _article, line)


def _article(match: re.Match[str]) -> str:
    numbers = " tiret ".join(group for group in match.groups()[1:] if group)
    return f"{match[1]} {numbers}"


def _minus(line: str, words: Lexicon) -> str:
    return re.sub(r"(?:(?<=[\s(])|^)[-−–](?=\d)", f"{words.minus} ", line) if words.minus else line


def _ordinals(line: str, words: Lexicon) -> str:
    if words.ordinal is None:
        return line
    ordinal = words.ordinal
    pattern = rf"(?<![\w.,])(\d{{1,4}})({words.ordinal_endings})(?!\w)"
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
    line = re.sub(rf"(?<![\d]){number_pattern(words)}", lambda m: f" {spoken(m[0], words)} ", line)
    # Digits of other scripts' numbers, superscripts and fractions that are left.
    return re.sub(r"\d+", lambda m: f" {digit_by_digit(_ascii(m[0]), words.number)} ", line)


def _ascii(digits: str) -> str:
    return "".join(str(int(digit)) for digit in digits)


def _symbols(line: str, words: Lexicon) -> str:
    for sign, said in words.symbols.items():
        line = line.replace(sign, f" {said} ")
    line = line.replace("%", f" {words.percent} ").replace("/", ", ")
    line = re.sub(r"(?<=\s)[-–—]+(?=\s)", ",", line)
    line = re.sub(r"[€$£¥‰+=°&§©®™×÷±≤≥≈²³№₴₽₺#@]", " ", line)
    return re.sub(r"\s+([,.;:!?…])", r"\1", line)
