"""Whether a message is about the work that a person could do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.expressions import Index, words_of
from bot.spoken_days import ascii_digits
from skills.admin_help.jobs.finding import Said, Trades
from skills.admin_help.jobs.table import PLACES, Words
from skills.admin_help.lexicon import Lexicon
from skills.admin_help.text import tokens

_ELSEWHERE = frozenset({
    "aah", "ada", "aeeh", "ame", "apl", "appeal", "asylum", "bank", "bring", "c2s", "caf", "ccas",
    "cir", "civil_status", "cmi", "dalo", "diploma", "discrimination", "dublin", "emergency",
    "esat", "expired", "family_benefit", "final", "franceconnect", "guide_dog", "health_cover",
    "housing_after", "learn_french", "livret", "mdph", "nationality", "ofpra", "pass", "passport",
    "pch", "permit", "receipt", "regroupement", "renew", "rqth", "rsa", "scam", "social_housing",
    "spada", "tax", "trafficking", "travel_doc", "upe2a", "violence", "vitale", "vote", "wage",
})  # fmt: skip
"""Concepts of the skill's lexicon that are the topic of a sheet, whatever trade is named too."""
_OWN = {"emergency": {"firefighter", "police", "ambulance-driver"}}
"""Concepts that a trade's own name is a word of."""
SURE, CLEAR, LIKELY = 0.9, 0.8, 0.7


class Wish:
    """Tells a wish for work of a kind from everything else. Never changed."""

    def __init__(self, words: Mapping[str, Words], trades: Trades, lexicon: Lexicon) -> None:
        self._trades, self._lexicon = trades, lexicon
        self._index: Index[str] = Index(
            {
                kind: [form for own in words.values() for form in getattr(own, kind)]
                for kind in ("asks", "says", "am", "other")
            }
        )
        self._places: Index[int] = Index(
            {
                place: [form for own in words.values() for form in own.places[place].split("|")]
                for place in range(PLACES)
            }
        )

    def surely(self, text: str, language: str | None) -> float:
        """0.0-1.0. Cheap for messages that say nothing of a person's own work."""
        heard = words_of(text)
        found = self._index.find(self._index.hear(heard))
        if "other" in found or not ({"asks", "says", "am"} & found.keys()):
            return 0.0
        named = self._trades.find(text, language).said
        told = named and ("says" in found or _beside(found.get("am", ()), named))
        if not (told or "asks" in found) or self._elsewhere(text, named):
            return 0.0
        if told and "asks" in found:
            return SURE
        return CLEAR if told else LIKELY

    def elsewhere(self, text: str) -> bool:
        """True when the message is about another topic: a sheet's, or one that `other` names."""
        heard = self._index.hear(words_of(text))
        named = self._trades.find(text, None, misspelt=False).said
        return "other" in self._index.find(heard) or self._elsewhere(text, named)

    def place(self, text: str) -> int | None:
        """Which place of a list is meant, from 1; 0: none of them; None: no place is said."""
        found = self._places.find(self._places.hear(words_of(ascii_digits(text))))
        return found.popitem()[0] if len(found) == 1 else None

    def _elsewhere(self, text: str, named: Sequence[Said]) -> bool:
        """True when the message names the topic of a sheet, spelt right."""
        concepts, _ = self._lexicon.find(tokens(text))
        trades = {one.occupation for one in named}
        return any(
            strength >= 1.0 and name in _ELSEWHERE and trades.isdisjoint(_OWN.get(name, ()))
            for name, strength in concepts.items()
        )


def _beside(spans: Sequence[tuple[int, int]], named: Sequence[Said]) -> bool:
    """True when "I am" stands next to a trade, one word between at most."""
    return any(
        one.occupation and (0 <= one.start - end <= 1 or 0 <= start - one.end <= 1)
        for start, end in spans
        for one in named
    )
