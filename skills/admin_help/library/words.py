"""French words in the form in which imported sheets are searched."""

from __future__ import annotations

from collections.abc import Iterable

from skills.admin_help.sheets import HERE
from skills.admin_help.text import tokens, variants

STOP_WORDS = frozenset(tokens((HERE / "stop_words.txt").read_text("utf-8")))


_ENDINGS = ("issement", "ement", "ment", "ation", "ion", "ee", "er", "ir", "e")
_LEAST = 3
"""Letters that stay."""


def stem(word: str) -> str:
    """A normalised word without plural, infinitive, participle and the endings of action nouns.

    Joins "déclarer", "déclarée" and "déclaration". After J. Savoy, "A stemming procedure and
    stopword list for general French corpora" (1999), with fewer endings.
    """
    if len(word) <= _LEAST or not word.isalpha():
        return word
    if word.endswith("aux"):
        return f"{word[:-2]}l"
    word = word.removesuffix("s")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            word = word.removesuffix(ending)
            break
    return word[:-1] if len(word) > _LEAST and word[-1] == word[-2] else word


def stems(text: str) -> list[str]:
    """The stems of a text, in order, without stop words and single letters."""
    return [
        stem(variants(word)[-1])
        for word in tokens(text)
        if word not in STOP_WORDS and (len(word) > 1 or word.isdigit())
    ]


def joined(texts: Iterable[str]) -> str:
    """The stems of several texts as one line for the index."""
    return " ".join(word for text in texts for word in stems(text))


ASPECTS = frozenset(stems(
    "combien coûte coûtent coûter coût prix tarif payer gratuit délai délais temps durée longtemps"
    " quand jour jours document documents papier papiers pièce pièces dossier condition conditions"
    " démarche démarches procédure demande demander obtenir recevoir savoir connaître besoin"
    " voudrais veux aimerais expliquer expliquez dire question aide aider cas fiche droit"
    " nécessaire nécessaires obligatoire obligatoires fournir apporter où"
))  # fmt: skip
"""What people ask about any topic: such words choose the passage, not the sheet."""
