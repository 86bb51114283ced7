"""Follow-ups: a short question about the sheet that was answered last keeps its topic."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bot.model import Conversation
from skills.admin_help.lexicon import Lexicon, load_lexicon
from skills.admin_help.search import STOP_WORDS
from skills.admin_help.sheets import HERE, BulletKind
from skills.admin_help.text import tokens

_LONGEST = 8
"""Words; a longer message says itself what it is about."""
_KINDS: Mapping[str, tuple[BulletKind, ...]] = {
    "cost": (BulletKind.COST,),
    "deadline": (BulletKind.DEADLINE,),
    "where": (BulletKind.WHERE, BulletKind.HELP),
    "document": (BulletKind.DOCUMENT,),
    "refused": (BulletKind.REFUSED,),
    "relative": (BulletKind.CONDITION, BulletKind.RIGHT),
}
"""Details that answer each aspect of following.yaml."""
_SPECIFIC_FIRST = ("deadline", "cost", "document", "refused", "where", "relative")


class FollowUps:
    """Recognises a follow-up: every word is a follow-up's or says nothing."""

    def __init__(self, words: Lexicon) -> None:
        self._words = words

    def find(
        self, text: str, conversation: Conversation
    ) -> tuple[str, tuple[BulletKind, ...]] | None:
        """The sheet that was answered last and the details asked for; None: not a follow-up."""
        last = conversation.last_answer
        if last is None or len(last.facts) != 1:
            return None
        aspect = self.aspect(text)
        return (last.facts[0], _KINDS[aspect]) if aspect else None

    def aspect(self, text: str) -> str | None:
        """What a text without a topic of its own asks about."""
        words = tokens(text)
        if not 0 < len(words) <= _LONGEST:
            return None
        found, named = self._words.find(words)
        aspects = {name for name, strength in found.items() if strength >= 1.0}
        if any(word not in named and word not in STOP_WORDS for word in words):
            return None
        return next((name for name in _SPECIFIC_FIRST if name in aspects), None)


def load_follow_ups(path: Path = HERE / "following.yaml") -> FollowUps:
    """The follow-ups of the skill. Raises ConfigError."""
    return FollowUps(load_lexicon(path))
