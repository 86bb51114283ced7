"""Whether a message is about the work that a person could do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from bot.expressions import Index, words_of
from bot.spoken_days import ascii_digits
from skills.admin_help.jobs.finding import FOREIGN, Said, Trades, is_short, rank
from skills.admin_help.jobs.table import PLACES, Words
from skills.admin_help.lexicon import Lexicon
from skills.admin_help.text import tokens

_ELSEWHERE = frozenset({
    "aah", "ada", "aeeh", "ame", "apl", "appeal", "asylum", "bring", "c2s", "caf", "ccas",
    "cir", "civil_status", "cmi", "dalo", "diploma", "discrimination", "dublin", "emergency",
    "esat", "expired", "family_benefit", "final", "franceconnect", "guide_dog", "health_cover",
    "housing_after", "learn_french", "livret", "mdph", "nationality", "ofpra", "pass", "passport",
    "pch", "permit", "receipt", "regroupement", "renew", "rqth", "rsa", "scam", "social_housing",
    "spada", "tax", "trafficking", "travel_doc", "upe2a", "violence", "vitale", "vote", "wage",
})  # fmt: skip
"""Concepts of the skill's lexicon that are the topic of a sheet, whatever trade is named too."""
_OWN = {
    "emergency": {"firefighter", "police", "ambulance-driver"},
    "pch": {"nurse", "care-assistant", "home-carer"},
    "tax": {"taxi-driver"},
}
"""Concepts that a trade's own name is a word of."""
_GONE_TO = frozenset({
    "dentist", "doctor", "firefighter", "interpreter", "lawyer", "mediator", "midwife", "nurse",
    "optician", "pharmacist", "physio", "police", "psychologist", "social-worker", "vet",
})  # fmt: skip
"""People one goes to: "can I bring a lawyer" tells nothing of one's own work."""
_TOPICS = frozenset({
    "blind", "books", "business", "children", "computers", "elderly", "helping", "law", "office",
    "sick", "tongues",
})  # fmt: skip
"""Abilities whose words stand in all kinds of questions ("can I bring my children")."""
_RECOGNISED = frozenset(
    {"architect", "dentist", "doctor", "lawyer", "midwife", "pharmacist", "vet"}
)
""" "I am a doctor and want to work": the sheet on the recognition of diplomas answers."""
_NEAR = 2
"""Words that may stand between "I was" and somebody whom people also go to."""
_LETTER = 300
"""Letters beyond which a text is no wish, but a page that was read."""
_BARE, _BRIEF = 2, 8
"""Words of an answer that is hardly more than a trade, and of one that names it in passing."""
WHAT, WHICH = "what", "which"
"""Open questions: what can you do; which trade interests you."""
_TOLD = frozenset({"says", "can", "am", "am-after"})
_VERB_LAST = frozenset({"am", "fa", "ka", "ps", "so", "ti", "tr"})
"""Languages that say "I am" after the trade."""
_AFTER = ("says", "am-after")
"""Kinds that may stand after the trade that they tell of."""
KINDS = ("asks", "says", "can", "cannot", "licence", "am", "other")
SURE, CLEAR, LIKELY = 0.9, 0.8, 0.7


class Wish:
    """Tells a wish for work of a kind from everything else. Never changed."""

    def __init__(self, words: Mapping[str, Words], trades: Trades, lexicon: Lexicon) -> None:
        self._trades, self._lexicon = trades, lexicon
        forms: defaultdict[tuple[str, str, bool], list[str]] = defaultdict(list)
        for language, own in words.items():
            for kind in KINDS:
                for form in getattr(own, kind):
                    forms[language, kind, is_short(form)].append(form)
        self._index: Index[tuple[str, str, bool]] = Index(forms)
        self._places: Index[int] = Index(
            {
                place: [form for own in words.values() for form in own.places[place].split("|")]
                for place in range(PLACES)
            }
        )

    def surely(self, text: str, language: str | None) -> float:
        """0.0-1.0. Cheap for messages that say nothing of a person's own work."""
        if len(text) > _LETTER:
            return 0.0
        kinds = self._kinds(text, language)
        asks = "asks" in kinds
        if "other" in kinds or not (asks or _TOLD & kinds.keys()):
            return 0.0
        said = self._trades.find(text, language).said
        named = [one for one in said if asks or self._own(one, kinds)]
        told = named and ({"says", "can"} & kinds.keys() or _beside(kinds, named))
        if not (told or asks):
            return 0.0
        concepts = self._concepts(text)
        studied = not asks and all(one.occupation in _RECOGNISED for one in named)
        if _about_a_sheet(concepts, named) or (studied and "work" in concepts):
            return 0.0
        if told and asks:
            return SURE
        return CLEAR if told else LIKELY

    def _kinds(self, text: str, language: str | None) -> dict[str, list[tuple[int, int]]]:
        """The kinds of expressions that occur, with the words that they cover."""
        kinds: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        heard = self._index.hear(words_of(text))
        for (tongue, kind, short), spans in self._index.find(heard).items():
            if rank(tongue, language) < FOREIGN or not short:
                after = kind == "am" and tongue in _VERB_LAST
                kinds["am-after" if after else kind] += spans
        return kinds

    @staticmethod
    def _own(one: Said, kinds: Mapping[str, Sequence[tuple[int, int]]]) -> bool:
        """True when the words tell what the person does, not whom or what the person needs."""
        if one.occupation is None:
            drives = one.ability == "driving" and "licence" in kinds and "says" not in kinds
            return not ("cannot" in kinds or drives or one.ability in _TOPICS)
        if one.occupation in _GONE_TO:
            before = {one.start - end for kind in ("says", "am") for _, end in kinds.get(kind, ())}
            after = {start - one.end for kind in _AFTER for start, _ in kinds.get(kind, ())}
            return not {*range(_NEAR + 1)}.isdisjoint(before | after)
        told = bool({"says", "am", "am-after"} & kinds.keys())
        return told or not (one.guessed or "cannot" in kinds)

    def tells(self, text: str, language: str | None, question: str) -> bool:
        """True when a message that names a trade may answer the open question: not when it names
        somebody whom the person needs."""
        named = self._trades.find(text, language).said
        words = len(text.split())
        if all(one.occupation in _GONE_TO for one in named):
            return question == WHAT and words <= _BARE
        return question == WHAT or words <= _BRIEF

    def elsewhere(self, text: str) -> bool:
        """True when the message is about another topic: a sheet's, or one that `other` names."""
        named = self._trades.find(text, None, misspelt=False).said
        return "other" in self._kinds(text, None) or _about_a_sheet(self._concepts(text), named)

    def place(self, text: str) -> int | None:
        """Which place of a list is meant, from 1; 0: none of them; None: no place is said."""
        found = self._places.find(self._places.hear(words_of(ascii_digits(text))))
        if len(found) > 1:
            found.pop(1, None)  # "the second one"
        return found.popitem()[0] if len(found) == 1 else None

    def _concepts(self, text: str) -> frozenset[str]:
        """Concepts of the lexicon whose words are there, spelt right."""
        concepts, _ = self._lexicon.find(tokens(text))
        return frozenset(name for name, strength in concepts.items() if strength >= 1.0)


def _about_a_sheet(concepts: Collection[str], named: Sequence[Said]) -> bool:
    trades = {one.occupation for one in named}
    return any(name in _ELSEWHERE and trades.isdisjoint(_OWN.get(name, ())) for name in concepts)


def _beside(kinds: Mapping[str, Sequence[tuple[int, int]]], named: Sequence[Said]) -> bool:
    """True when "I am" stands right before a trade, or after it where the verb comes last."""
    before = {end for _, end in kinds.get("am", ())}
    after = {at for start, _ in kinds.get("am-after", ()) for at in (start - 1, start)}
    return any(one.occupation and (one.start in before or one.end in after) for one in named)
