"""What people say about lessons, heard in every language at once: pure, some microseconds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.cues import fold
from skills.admin_help.lessons.course import Course, Tongue

LONGEST = 14
"""Words of a message beyond which it is no wish for a lesson and no answer."""
_CONTENT = 3
"""Letters from which a word counts as one of a choice's own."""


class Kind(StrEnum):
    """What may be wished."""

    LESSON = "lesson"
    NEXT = "next"
    LIST = "list"
    LEVEL = "level"
    END = "end"
    """The certificate."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A wish about the lessons."""

    kind: Kind
    what: str = ""
    """Id of the lesson or the level."""
    inside: bool = False
    """Meant so only while lessons are talked about: "scams" alone asks for the sheet."""
    whole: bool = False
    """The message is a known one, word for word."""


@dataclass(frozen=True, slots=True)
class _Ear:
    """The single words of one language, folded."""

    lesson: frozenset[str]
    level: frozenset[str]
    following: frozenset[str]
    small: frozenset[str]
    """May stand around "lesson" without changing what is wished."""
    answer: frozenset[str]
    """May stand around the number of an answer."""
    numbers: Mapping[str, int]
    letters: Mapping[str, int]
    """Of the answers: A is the first."""

    def number(self, word: str) -> int | None:
        """What a word counts, in words or in figures."""
        return int(word) if word.isdecimal() and len(word) < 3 else self.numbers.get(word)


class Hearing:
    """The words of all languages, ready to be compared."""

    def __init__(self, course: Course) -> None:
        self._course = course
        tongues = course.tongues.values()
        self._whole = dict(_wholes(course))
        self._polite = frozenset().union(*(_words(tongue, "polite") for tongue in tongues))
        self._unknown = {fold(one) for tongue in tongues for one in tongue.words["unknown"]}
        self._ears = tuple(_ear(tongue) for tongue in tongues)

    def wish(self, text: str) -> Wish | None:
        """What the whole message asks for: a lesson, the next one, the list ..."""
        words = fold(text).split()
        if not 0 < len(words) <= LONGEST:
            return None
        whole = self._whole.get(" ".join(words)) or self._whole.get(" ".join(self._core(words)))
        return whole or self._composed(words)

    def place(self, text: str) -> int | None:
        """The number from 1 that the whole message gives: "the second", "2", "answer B"."""
        words = fold(text).split()
        for ear in self._ears:
            numbers = {word: number for word in words if (number := ear.number(word))}
            letters = {word: ear.letters[word] for word in words if word in ear.letters}
            if set(words) - numbers.keys() - letters.keys() - ear.answer - self._polite:
                continue
            # "The second one" is the second, "a terceira" the third and no answer A.
            sure = {number for word, number in numbers.items() if word not in ear.answer}
            found = sure or set(numbers.values()) or set(letters.values())
            if len(found) == 1:
                return found.pop()
        return None

    def chosen(self, text: str, choices: Sequence[str]) -> int | None:
        """Which of the choices is meant, from 0: by its place or by its own words."""
        plain = fold(text)
        folded = [fold(choice) for choice in choices]
        if plain in folded:
            return folded.index(plain)
        place = self.place(text)
        if place is not None:
            return place - 1 if place <= len(choices) else None
        said = _content(self._core(plain.split()))
        if not 0 < len(said) <= LONGEST:
            return None
        counts = [len(said & words) for words in _own(folded)]
        best = max(counts)
        return counts.index(best) if counts.count(best) == 1 and 2 * best >= len(said) else None

    def following(self, text: str) -> bool:
        """True for "the next one" alone."""
        words = set(self._core(fold(text).split()))
        return any(
            words & ear.following and words <= ear.following | ear.small for ear in self._ears
        )

    def unknown(self, text: str) -> bool:
        """True for "I don't know"."""
        words = fold(text).split()
        return bool({" ".join(words), " ".join(self._core(words))} & self._unknown)

    def _core(self, words: Sequence[str]) -> Sequence[str]:
        """Without politeness around it."""
        start, end = 0, len(words)
        while start < end and words[start] in self._polite:
            start += 1
        while end > start and words[end - 1] in self._polite:
            end -= 1
        return words[start:end]

    def _composed(self, words: Sequence[str]) -> Wish | None:
        """A word for "lesson" or "level" among small words, and nothing else."""
        for ear in self._ears:
            heads = ear.lesson | ear.level
            at = next((place for place, word in enumerate(words) if word in heads), None)
            if at is None:
                continue
            known = heads | ear.small | ear.following | self._polite
            if any(word not in known and not ear.number(word) for word in words):
                continue
            if ear.following.intersection(words):
                return Wish(Kind.NEXT)
            # "a lesson" is no "lesson one": what is also an article counts only behind the noun.
            found = {
                ear.number(word)
                for place, word in enumerate(words)
                if place > at or word not in ear.small
            } - {None}
            return self._numbered(found.pop() if found else None, words[at] in ear.level)
        return None

    def _numbered(self, number: int | None, level: bool) -> Wish:
        """The lesson or level of that number; the list when there is none."""
        names = self._course.levels if level else [one.id for one in self._course.lessons]
        if number is not None and 0 < number <= len(names):
            kind = Kind.LEVEL if level else Kind.LESSON
            return Wish(kind, names[number - 1], inside=level)
        return Wish(Kind.LIST, inside=level)


def _wholes(course: Course) -> Iterator[tuple[str, Wish]]:
    """Folded whole utterance -> what it asks for. The later ones win."""
    for lesson in course.lessons:
        for told in lesson.told.values():
            yield fold(told.title), Wish(Kind.LESSON, lesson.id, inside=True)
    for tongue in course.tongues.values():
        for level, name in tongue.levels.items():
            yield fold(name), Wish(Kind.LEVEL, level, inside=True)
        for phrase in tongue.words["end"]:
            yield fold(phrase), Wish(Kind.END, inside=True)
        for group, kind in (("open", Kind.LIST), ("next", Kind.NEXT)):
            for phrase in tongue.words[group]:
                yield fold(phrase), Wish(kind, whole=True)
    for lesson in course.lessons:
        for told in lesson.told.values():
            for phrase in told.ask:
                yield fold(phrase), Wish(Kind.LESSON, lesson.id, whole=True)


def _words(tongue: Tongue, group: str) -> frozenset[str]:
    return frozenset(word for phrase in tongue.words[group] for word in fold(phrase).split())


def _ear(tongue: Tongue) -> _Ear:
    numbers = {
        fold(word): number
        for number, row in enumerate(tongue.words["numbers"], start=1)
        for word in row.split("/")
    }
    return _Ear(
        lesson=_words(tongue, "lesson"),
        level=_words(tongue, "level"),
        following=_words(tongue, "following"),
        small=_words(tongue, "small"),
        answer=_words(tongue, "answer"),
        numbers=numbers,
        letters={fold(one): place for place, one in enumerate(tongue.words["letters"], start=1)},
    )


def _content(words: Sequence[str]) -> frozenset[str]:
    return frozenset(word for word in words if len(word) >= _CONTENT)


def _own(folded: Sequence[str]) -> list[frozenset[str]]:
    """The words of each choice that no other choice has."""
    sets = [_content(choice.split()) for choice in folded]
    return [
        words.difference(*(other for place, other in enumerate(sets) if place != here))
        for here, words in enumerate(sets)
    ]
