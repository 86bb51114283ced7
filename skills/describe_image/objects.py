"""Finding the things of the closed vocabulary in a question, in the words of the locale files."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from bot.cues import fold
from bot.ports import Phrases
from skills.describe_image.vocabulary import THINGS
from skills.describe_image.words import mentions, without_article

_Names = tuple[tuple[str, str], ...]

# Building the list formats some thousand sentences: once per set of locale files.
_built: WeakKeyDictionary[Phrases, _Names] = WeakKeyDictionary()


def asked_object(question: str, phrases: Phrases) -> str | None:
    """The key of the thing that the question names, longest name first."""
    folded = fold(question)
    for name, key in _names(phrases):
        # The plain test is quick and spares the exact one for most of the names.
        if name in folded and mentions(folded, (name,)):
            return key
    return None


def _names(phrases: Phrases) -> _Names:
    """(folded name without article, key) in all languages, singular and plural."""
    if phrases not in _built:
        names: dict[str, str] = {}
        for language in phrases.languages:
            articles = phrases.words(language, "cue-photo-article")
            for key in THINGS:
                for count in (1, 2, 3, 5):
                    written = phrases.say(language, f"photo-object-{key}", count=count)
                    names.setdefault(without_article(written, (*articles, str(count))), key)
        _built[phrases] = tuple(sorted(names.items(), key=lambda pair: -len(pair[0])))
    return _built[phrases]
