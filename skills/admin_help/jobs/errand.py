"""The errand: trades near to what was said, one question, then the details of one trade."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from bot.cues import fold
from bot.model import Answer, Conversation, Dialogue
from bot.ports import Context
from skills.admin_help.jobs.finding import MANY, Trades
from skills.admin_help.jobs.table import load_table, load_words
from skills.admin_help.jobs.telling import NAME, Teller, name_of
from skills.admin_help.jobs.wish import WHAT, WHICH, Wish
from skills.admin_help.lexicon import load_lexicon
from skills.admin_help.questions import yes_no

_SHORT = 4
"""Words of an answer that is taken for one, even when nothing in it is known."""
_LONG = 40
"""Words beyond which a message tells something else than what a person can do."""
_LEAST = 0.5
"""How surely a message opens an errand: that of `skills.admin_help.errands`."""
_NONE = "none"


@dataclass(frozen=True)
class Jobs:
    """See `skills.admin_help.errands.Errand`."""

    name: str = NAME

    @cached_property
    def trades(self) -> Trades:
        """Finds trades. Reads the words on first use; raises ConfigError."""
        return Trades(load_table(), load_words(), load_lexicon())

    @cached_property
    def wish(self) -> Wish:
        """Tells whether a message is for this errand."""
        return Wish(load_words(), self.trades, load_lexicon())

    def prepare(self) -> None:
        """Read the table and the words, which takes about a second."""
        _ = self.trades, self.wish

    def surely(self, text: str, language: str | None) -> float:
        """How surely the message, in this language, is about the work that a person could do."""
        return self.wish.surely(text, language)

    def wants(self, text: str, conversation: Conversation) -> float:
        """See `Errand`."""
        return self.surely(text, conversation.language)

    def answers(self, text: str, conversation: Conversation) -> bool:
        """See `Errand`. A question about another topic is left to the sheets."""
        dialogue = conversation.dialogue
        if dialogue is None or self.wish.elsewhere(text):
            return False
        language, words = conversation.language, len(text.split())
        if dialogue.open == WHICH and self._chosen(text, dialogue, language):
            return True
        if self.trades.find(text, language).said:
            wished = self.surely(text, language) >= _LEAST
            return wished or (words <= _LONG and self.wish.tells(text, language, dialogue.open))
        if dialogue.answered("told"):
            return False
        return "?" not in text and words <= (_LONG if dialogue.open == WHAT else _SHORT)

    async def handle(self, text: str, context: Context) -> Answer | None:
        """Trades, the details of the chosen one, the open question, or an honest "not found"."""
        teller, dialogue = Teller(context), context.conversation.dialogue
        if dialogue is None or dialogue.name != NAME:
            return self._open(text, context, teller)
        if dialogue.open == WHICH:
            chosen = self._chosen(text, dialogue, context.language)
            agreed = None if chosen else yes_no(text, context)
            if agreed == "yes" and len(_offered(dialogue)) == 1:
                chosen = _offered(dialogue)[0]
            if chosen == _NONE or agreed == "no":
                return teller.ask(teller.say("jobs-none"))
            if chosen:
                return teller.details(chosen, _offered(dialogue))
        found = self.trades.find(text, context.language).first(MANY)
        if found:
            return teller.offer(found)
        if dialogue.open == WHAT or dialogue.misses:
            return teller.lost("jobs-unknown")
        again = teller.offer(_offered(dialogue), lead="jobs-again")
        return replace(again, dialogue=replace(dialogue, misses=1))

    def _open(self, text: str, context: Context, teller: Teller) -> Answer | None:
        found = self.trades.find(text, context.language).first(MANY)
        if found:
            return teller.offer(found)
        return teller.ask() if self.surely(text, context.language) else None

    def _chosen(self, text: str, dialogue: Dialogue, language: str | None) -> str | None:
        """The trade of the list that is meant: by its name, its place or its words."""
        offered, folded = _offered(dialogue), fold(text)
        names = {fold(name_of(trade, tag)): trade for tag in load_words() for trade in offered}
        if folded in names:
            return names[folded]
        if len(folded.split()) <= _SHORT:
            place = self.wish.place(text)
            if place is not None:
                return _NONE if place == 0 else offered[min(place, len(offered)) - 1]
        said = self.trades.find(text, language).said
        meant = [one.occupation for one in said if one.occupation in offered]
        return meant[0] if len(set(meant)) == 1 else None


def _offered(dialogue: Dialogue) -> tuple[str, ...]:
    return tuple((dialogue.answered("offered") or "").split())


ERRAND = Jobs()
