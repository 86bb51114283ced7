"""Number words survive between any two of the sixteen languages: "three" is not "four" in Arabic.

Values are those that `bot.quantities` reads, of the words of the one language alone. A word that
is another one as well (Persian "no" and "nine", Turkish "ten" and "on") proves nothing, and may
well be the number that is looked for.
"""

from __future__ import annotations

from functools import lru_cache

from bot.guard import numbers
from bot.number_words import AND, NUMBERS
from bot.quantities import fold, said

LEAST = 3
"""Two becomes "both", "twice", "a pair"; one is an article."""
_ALSO_OTHER_WORDS = {
    "fr": "neuf", "en": "", "ar": "ست سبع", "fa": "نه سی", "ps": "لس نه نهه اته نوي زر شل سل زره",
    "tr": "on yüz bin altı yedi kırk elli", "es": "once mil ciento", "pt": "mil sete cento",
    "ti": "ሸውዓተ", "am": "ሺ ሰባ", "bn": "নয় শ সাত", "ka": "ასი ას ცხრა ათი", "uk": "сім",
    "sq": "qind tre tri", "so": "shan kun",
}  # fmt: skip
_LONGEST_ENDING = 2  # letters
_LETTERS = "·"


def survive(source: str, target: str, languages: tuple[str, str]) -> bool:
    """True when each number of one text, in digits or words, is in the other one.

    Languages without a table, German for one, are not judged.
    """
    if not set(languages) <= set(NUMBERS):
        return True
    read = [
        _values(text, language) for text, language in zip((source, target), languages, strict=True)
    ]
    lost, added = read[0] - read[1], read[1] - read[0]
    return not (
        any(not _perhaps(value, target, languages[1]) for value in lost)
        or any(not _perhaps(value, source, languages[0]) for value in added)
    )


def loosely(text: str, other: str, languages: tuple[str, str]) -> tuple[str, ...]:
    """The numbers of a text, in digits, that the other one only has in a form of their words that
    no table knows ("восемнадцати"): what they rest on. `languages`: of the text and the other."""
    if not set(languages) <= set(NUMBERS):
        return ()
    missing = _values(text, languages[0]) - _values(other, languages[1])
    return tuple(str(value) for value in missing if _perhaps(value, other, languages[1]))


def _values(text: str, language: str) -> frozenset[int]:
    digits = numbers(text)
    found = {int(one.value) for one in said(_number_words(text, language))}
    found |= {int(group) for one in digits for group in one.groups}
    found |= {int(one.digits) for one in digits}
    return frozenset(value for value in found if value >= LEAST)


def _number_words(text: str, language: str) -> str:
    """The text without all words that are no number for sure."""
    known, doubtful = _words(language)
    link = fold(AND.get(language, ""))
    kept = []
    for word in _tokens(text):
        bare = word[1:] if language == "ar" and word[:1] == "و" else word
        sure = bare in known and bare not in doubtful
        kept.append(word if sure or word == link else _LETTERS)
    return " ".join(kept)


def _perhaps(value: int, text: str, language: str) -> bool:
    """True when a number word of this value, or of a part of it, may stand in the text in a form
    that the tables do not have; or a part of a number that is written in digits there."""
    parts = {value, value % 10, value % 100 - value % 10, value // 100 * 100, value // 100}
    row = NUMBERS[language].split()
    stems = {
        fold(word)[: max(2, len(fold(word)) - _LONGEST_ENDING)]
        for word, number in zip(row[::2], row[1::2], strict=True)
        if int(number) in parts - {0, 1, 2}
    }
    if any(stem in word for stem in stems for word in _tokens(text)):
        return True
    digits = "".join(one.digits for one in numbers(text))
    return str(value) in digits or (value == 100 and "%" in text)


def _tokens(text: str) -> list[str]:
    return [
        "".join(letter for letter in word if letter.isalnum() or "\u0980" <= letter <= "\u09e3")
        for word in fold(text).replace("-", " ").split()
    ]


@lru_cache(maxsize=32)
def _words(language: str) -> tuple[frozenset[str], frozenset[str]]:
    row = NUMBERS[language].split()
    doubtful = _ALSO_OTHER_WORDS.get(language, "").split()
    return frozenset(map(fold, row[::2])), frozenset(map(fold, doubtful))
