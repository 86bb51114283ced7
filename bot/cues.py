"""The words by which people ask for things, compared without caring how they were typed or heard.

Speech recognition adds punctuation and capitals, people leave out accents: both sides are folded to
the same plain form before they are compared.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from bot.ports import Phrases

HEARING = ("cue-", "cue-hearing-")
"""For `yes_or_no`: also what is said to "did I hear that right?"."""
LONG = 14  # letters of a cue of several words, from which on one may be another: "parler à un ..."
LONGEST_WISH = 8  # words after which an utterance is no wish for a language

# Letters that writers use for one another: in Arabic script (also the Persian, Urdu and Pashto
# letters of people who type on an Arabic keyboard), in Turkish without its dotless i, and the
# Ethiopic letters that sound alike in Amharic.
_ALIKE = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ة": "ه", "ـ": None, "ı": "i"}
    | dict.fromkeys("ىیېۍےئ", "ي")
    | dict.fromkeys("ہھەۀ", "ه")
    | {"ک": "ك", "ګ": "گ", "ؤ": "و"}
    | {
        chr(0x1200 + row + vowel): chr(0x1200 + alike + vowel)
        for row, alike in ((0x10, 0x00), (0x80, 0x00), (0x20, 0x30), (0xD0, 0xA0), (0x140, 0x138))
        for vowel in range(7)
    }
    | dict.fromkeys("ሃሓኃ", "ሀ")
    | dict.fromkeys("ኣዓ", "አ")
)


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Plain form: NFKC, lower case, no accents on Latin letters, no Arabic vowel marks, words
    separated by one space, no punctuation."""
    decomposed = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    kept: list[str] = []
    base = " "  # a text may begin with a mark that has no letter
    for character in decomposed:
        if unicodedata.combining(character):
            # Cyrillic й and ї are letters of their own; Latin and Arabic marks are optional.
            if "CYRILLIC" in unicodedata.name(base, ""):
                kept.append(character)
            continue
        base = character
        # U+02BC is how some keyboards write the Ukrainian apostrophe.
        if (character.isalnum() and character not in "ʼʹ") or _is_vowel_sign(character):
            kept.append(character)
        elif character != "\u200c":  # the zero-width non-joiner is often left out in Persian
            kept.append(" ")
    composed = unicodedata.normalize("NFC", "".join(kept)).translate(_ALIKE)
    return " ".join(composed.split())


def _is_vowel_sign(character: str) -> bool:
    """Marks that are letters: of Bengali and its neighbours, not the selectors of emoji."""
    return "\u0900" <= character < "\u1000" and unicodedata.category(character) in ("Mn", "Mc")


def says(text: str, cues: Sequence[str], fillers: Sequence[str] = ()) -> bool:
    """True when the whole utterance is one of the cues, politeness aside."""
    wanted = _folded(tuple(cues))
    folded = fold(text)
    return folded in wanted or _without(folded, fillers) in wanted


def yes_or_no(
    text: str, languages: Iterable[str], phrases: Phrases, groups: Sequence[str] = ("cue-",)
) -> bool | None:
    """The answer to a question, when the whole utterance is a yes or a no in one of the languages;
    None: something else was said. `groups`: ids of the lists of words, without "yes" or "no"."""
    for language in languages:
        fillers = phrases.words(language, "cue-filler")
        for answer, name in ((True, "yes"), (False, "no")):
            cues = [cue for group in groups for cue in phrases.words(language, group + name)]
            if says(text, cues, fillers):
                return answer
    return None


def nearly_says(text: str, cues: Sequence[str], fillers: Sequence[str] = ()) -> bool:
    """The same where a letter may have been misheard ("parler à un personne"). Not for what cannot
    be undone: in Persian "delete" and "do not delete" are one letter apart."""
    core, long = _without(fold(text), fillers), _long(tuple(cues))
    near = (cue for more in (-1, 0, 1) for cue in long.get(len(core) + more, ()))
    return any(one_letter_apart(core, cue) for cue in near)


@lru_cache(maxsize=1024)
def _long(cues: tuple[str, ...]) -> Mapping[int, tuple[str, ...]]:
    """The folded cues of `LONG` letters or more, by their length."""
    table: dict[int, tuple[str, ...]] = {}
    for cue in _folded(cues):
        if len(cue) >= LONG and " " in cue:
            table[len(cue)] = (*table.get(len(cue), ()), cue)
    return table


def one_letter_apart(one: str, other: str) -> bool:
    """True when at most one letter is changed, added or missing."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = _common(one, other)
    left, right = one[start:], other[start:]
    return max(len(left), len(right)) - _common(left[::-1], right[::-1]) <= 1


def _common(one: str, other: str) -> int:
    """How many letters at the beginning are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


@lru_cache(maxsize=1024)
def _folded(cues: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(cue) for cue in cues)


@lru_cache(maxsize=1024)
def _longest_first(fillers: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(_folded(fillers), key=len, reverse=True))


def made_of(text: str, needed: Sequence[Sequence[str]], others: Sequence[str]) -> bool:
    """True when the utterance holds one of each of `needed` and, besides them, nothing but
    `others`: for a question that is put in more ways than can be listed whole."""
    rest = f" {fold(text)} "
    for words in needed:
        found = [word for word in _longest_first(tuple(words)) if f" {word} " in rest]
        if not found:
            return False
        for word in found:
            rest = rest.replace(f" {word} ", "  ")
    known = {word for other in _folded(tuple(others)) for word in other.split()}
    return all(word in known for word in rest.split())


def mentions(text: str, cues: Sequence[str]) -> str | None:
    """The first cue that occurs in the text: as whole words in Latin script; anywhere in scripts
    whose words carry prefixes (Arabic) or endings (Ukrainian)."""
    padded = f" {fold(text)} "
    for cue in cues:
        plain = fold(cue)
        whole_words = plain.isascii() or len(plain) < 4
        if (f" {plain} " if whole_words else plain) in padded:
            return cue
    return None


def _without(folded: str, fillers: Sequence[str]) -> str:
    """Take fillers off both ends until none is left."""
    plain = _longest_first(tuple(fillers))
    changed = True
    while changed:
        changed = False
        for filler in plain:
            if folded.startswith(f"{filler} "):
                folded, changed = folded[len(filler) + 1 :], True
            if folded.endswith(f" {filler}"):
                folded, changed = folded[: -len(filler) - 1], True
    return folded


def asked_language(text: str, phrases: Phrases, languages: Sequence[str]) -> str | None:
    """The language that "speak Arabic", "en anglais s'il vous plaît" or a bare name asks for."""
    folded = fold(text)
    if folded.count(" ") > LONGEST_WISH:
        return None
    for language in phrases.languages:
        core = _without(folded, phrases.words(language, "cue-filler"))
        verbs = _folded(phrases.words(language, "cue-language-change"))
        for target in languages:
            for name in phrases.words(language, f"cue-language-{target}"):
                plain = fold(name)
                if core == plain or (
                    core.endswith(f" {plain}") and core[: -len(plain) - 1] in verbs
                ):
                    return target
                if core.startswith(f"{plain} ") and core[len(plain) + 1 :] in verbs:
                    return target
                # Arabic joins the preposition to the noun: "تكلم بالعربية".
                words = core.split(" ")
                if len(words) == 2 and words[0] in verbs and words[1] in {plain, f"ب{plain}"}:
                    return target
    return None
