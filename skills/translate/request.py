"""What a translation request says: the target language and the words to translate.

People type "traduis en arabe : où est la gare ?" and speech recognition writes "Traduis en arabe où
est la gare": punctuation helps where it is there and is never needed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from skills.translate.buttons import pressed
from skills.translate.grammar import (
    AFTER_NAME,
    ALONE,
    ARTICLES,
    ASKED,
    ASYLUM,
    BEFORE_NAME,
    FLIGHT,
    HOW,
    IMPERATIVES,
    INFINITIVES,
    LAST_ARTICLES,
    LAST_HOW,
    LAST_OBJECTS,
    LAST_VERBS,
    LEADING,
    MARKERS,
    OBJECTS,
    OPENERS,
    PREPOSITIONS,
    STORY,
    TAIL,
    THINGS,
)
from skills.translate.names import BARE, CODES, MARKED, fold

_WORD = re.compile(r"(?:[^\W_]|[\u064b-\u065f\u0670\u0980-\u09e3])+")
"""Vowel signs of Bengali and Arabic are no letters for `re`."""


EDGES = " \t\n\r:：;,،؛.-–—«»\"“”„'’‹›()"


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it stands in the text."""

    plain: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked."""

    target: str | None
    """BCP 47; None when no language was named."""
    text: str
    """What to translate; empty when nothing was given."""
    sure: bool = True
    """False for a bare imperative without a target: it may mean something else."""


def words(text: str) -> list[Word]:
    """The words of a text, folded."""
    return [Word(fold(m.group()), m.start(), m.end()) for m in _WORD.finditer(text)]


def parse(text: str) -> Request | None:
    """The request in a typed or spoken utterance; None when it is none."""
    if choice := pressed(text):
        return Request(*choice)
    found = words(text)
    at = _skip(found, 0, OPENERS)
    if at == len(found):
        return None
    if found[at].plain not in IMPERATIVES | INFINITIVES and (last := _verb_last(text, found)):
        return last
    for opening in HOW:
        if tuple(word.plain for word in found[at : at + len(opening)]) == opening:
            request = _at_end(text, found, at + len(opening), how=True)
            return request if request and request.text else None
    verb = found[at].plain
    if len(found) - at == 1 and verb in ALONE | INFINITIVES:
        return Request(None, "")
    if verb not in IMPERATIVES and verb not in INFINITIVES:
        return None
    request = after_verb(text, found, at + 1, bare=verb in LEADING)
    if verb in INFINITIVES and not any(word.plain in ASKED for word in found[:at]):
        near = _target(found, _skip(found, at + 1, OBJECTS), text, bare=False)
        return request if near else None
    return request


def _verb_last(text: str, found: list[Word]) -> Request | None:
    """ "به فرانسوی ترجمه کن ...", "... Fransızcaya çevir": the language stands before the verb."""
    first = _skip(found, 0, OPENERS | LAST_OBJECTS)
    for at in range(len(found)):
        for several in (LAST_VERBS, LAST_HOW):
            end = at + _length(found, at, several)
            if end == at:
                continue
            if at == first and _skip(found, end, TAIL | LAST_OBJECTS) == len(found):
                # "çevir" alone may also be said of a page.
                return Request(None, "", sure=several is LAST_VERBS and at > 0)
            if target := _before(found, at, led=several is LAST_HOW):
                if several is LAST_HOW or (target[1] and found[target[1] - 1].plain in MARKERS):
                    first = 0  # a greeting may be what is to be translated
                return _around(text, found, (first, end), target, how=several is LAST_HOW)
    return None


def _length(found: list[Word], at: int, several: tuple[tuple[str, ...], ...]) -> int:
    """Words of the longest of several phrases that stands at `at`; 0 for none."""
    for phrase in several:
        if tuple(word.plain for word in found[at : at + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def _before(found: list[Word], at: int, *, led: bool) -> tuple[str, int] | None:
    """(code, index of its first word) of the target language that ends before the verb at `at`."""
    while at and found[at - 1].plain in LAST_OBJECTS:
        at -= 1
    if at and found[at - 1].plain in AFTER_NAME:
        led, at = True, at - 1
    if not at:
        return None
    name, begin = found[at - 1].plain, at - 1
    while begin and found[begin - 1].plain in LAST_ARTICLES:
        begin -= 1
    if begin and found[begin - 1].plain in BEFORE_NAME:
        led, begin = True, begin - 1
    code = MARKED.get(name) or BARE.get(name)
    return (code, begin) if code and (led or name in MARKED or begin == 0) else None


def _around(
    text: str, found: list[Word], span: tuple[int, int], target: tuple[str, int], *, how: bool
) -> Request | None:
    """The words to translate stand after the verb or before the language, never on both sides."""
    first, end = span
    code, begin = target
    rest = _skip(found, end, TAIL)
    if begin > first and not how and rest < len(found) and not _parted(text, found[end - 1].end):
        return None
    if begin <= first or rest < len(found):
        after = clean(text[found[end - 1].end :]) if rest < len(found) else ""
        return Request(code, after) if after or not how else None
    last = begin
    while last > first and found[last - 1].plain in MARKERS:
        last -= 1
    if _skip(found, first, THINGS | LAST_OBJECTS) >= last:
        return Request(code, "")
    return Request(code, clean(text[found[first].start : found[last - 1].end]))


def after_verb(text: str, found: list[Word], at: int, *, bare: bool) -> Request:
    """What follows the verb or a command. `bare`: the target needs no preposition and may be a
    code, as in ``/translate uk ...``."""
    for start in (_skip(found, at, THINGS | TAIL), _skip(found, at, OBJECTS), at):
        if target := _target(found, start, text, bare=bare):
            code, after = target
            after = _skip(found, after, ARTICLES - {"l", "le", "la", "the"})
            rest = _skip(found, after, TAIL - {"merci"})
            return Request(code, clean(text[found[after - 1].end :]) if rest < len(found) else "")
    quoted = at > 0 and text[found[at - 1].end :].lstrip(" \u00a0\u202f")[:1] in (":", "：")
    if not quoted and (last := _at_end(text, found, at)):
        return last
    left = clean(text[found[at].start :]) if _skip(found, at, THINGS) < len(found) else ""
    return Request(None, left, sure=quoted or not left)


def is_story(text: str) -> bool:
    """True when this is somebody's asylum story or speaks of it as one (rule R6)."""
    found = words(text)
    plain = {word.plain for word in found}
    told = any(_length(found, at, FLIGHT) for at in range(len(found)))
    return told or (bool(plain & STORY) and bool(plain & ASYLUM))


def clean(text: str) -> str:
    """Without the punctuation that parted it from the request; its own end is kept."""
    return text.lstrip(EDGES + "?!؟").rstrip(" \t\n\r:,،«»\"“”„'’")


def _skip(found: list[Word], at: int, several: frozenset[str]) -> int:
    while at < len(found) and found[at].plain in several:
        at += 1
    return at


def _target(found: list[Word], at: int, text: str, *, bare: bool) -> tuple[str, int] | None:
    """(code, index after it) of a target language that begins at word `at`."""
    after = _skip(found, at, PREPOSITIONS)
    led = after > at
    after = _skip(found, after, ARTICLES)
    if after == len(found):
        return _code(found, at) if bare else None
    name = found[after]
    if name.plain in MARKED:
        return MARKED[name.plain], after + 1
    if name.plain in BARE and (led or bare or _parted(text, name.end)):
        return BARE[name.plain], after + 1
    return _code(found, at) if bare else None


def _code(found: list[Word], at: int) -> tuple[str, int] | None:
    if at < len(found) and found[at].plain in CODES:
        return found[at].plain, at + 1
    return None


def _parted(text: str, end: int) -> bool:
    """True when the utterance ends here or a colon follows."""
    rest = text[end:].strip(" ).»\"'\u00a0\u202f")
    return not rest or rest[0] in ":："


def _at_end(text: str, found: list[Word], at: int, *, how: bool = False) -> Request | None:
    """The target as the last words: "... en arabe s'il te plaît"."""
    last = len(found)
    while last > at and found[last - 1].plain in TAIL:
        last -= 1
    if last > at and found[last - 1].plain in ARTICLES:  # "українською мовою"
        last -= 1
    if last > at and found[last - 1].plain in {fold("мовою"), fold("мову")}:
        last -= 1
    if last <= at:
        return None
    name = found[last - 1]
    begin = last - 1
    while begin > at and found[begin - 1].plain in ARTICLES:
        begin -= 1
    led = begin > at and found[begin - 1].plain in PREPOSITIONS
    code = MARKED.get(name.plain) or (BARE.get(name.plain) if led else None)
    if code is None:
        return None
    begin -= 1 if led else 0
    start = _skip(found, at, OBJECTS) if at < begin and not how else at
    kept = text[found[start].start : found[begin].start] if start < begin else ""
    return Request(code, clean(kept))
