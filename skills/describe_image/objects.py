"""Finding the things of the closed vocabulary in a question, in the words of the locale files."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from bot.cues import fold
from bot.ports import Phrases
from skills.describe_image.vocabulary import THINGS
from skills.describe_image.words import mended, mentions, without_article

# Ukrainian words change their last letter with the case: чашка, чашку, чашкою.
_CASE_ENDINGS = frozenset("аяоеиіїьу")

_Names = tuple[tuple[str, str], ...]

# Building the list formats some thousand sentences: once per set of locale files.
_built: WeakKeyDictionary[Phrases, _Names] = WeakKeyDictionary()


def asked_object(question: str, phrases: Phrases) -> str | None:
    """The key of the thing that the question names, longest name first; a misheard letter aside."""
    found = _named(fold(question), phrases)
    if found is None:
        words = frozenset(name for name, _ in _names(phrases) if " " not in name)
        found = _named(mended(question, words), phrases)
    return found


def names_of(phrases: Phrases) -> dict[str, set[str]]:
    """Key -> its folded names in all languages."""
    names: dict[str, set[str]] = {}
    for name, key in _names(phrases):
        names.setdefault(key, set()).add(name)
    return names


def _named(folded: str, phrases: Phrases) -> str | None:
    for name, key in _names(phrases):
        # The plain test is quick and spares the exact one for most of the names.
        if name in folded and mentions(folded, (name,)):
            return key
    return None


def _names(phrases: Phrases) -> _Names:
    """(folded name without article, key) in all languages, singular, plural and other names."""
    if phrases not in _built:
        names: dict[str, str] = {}
        for language in phrases.languages:
            articles = phrases.words(language, "cue-photo-article")
            for key in THINGS:
                for count in (1, 2, 3, 5):
                    written = phrases.say(language, f"photo-object-{key}", count=count)
                    names.setdefault(without_article(written, (*articles, str(count))), key)
            for entry in phrases.words(language, "cue-photo-also"):
                key, _, others = entry.partition("=")
                for other in others.split(","):
                    names.setdefault(fold(other), key.strip())
        names.pop("", None)
        for name, key in list(names.items()):
            if name[-1] in _CASE_ENDINGS and len(name) > 4 and " " not in name:
                names.setdefault(name[:-1], key)
        _built[phrases] = tuple(sorted(names.items(), key=lambda pair: -len(pair[0])))
    return _built[phrases]
