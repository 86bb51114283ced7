"""Letters in French, from at most five answers, in the voice of the person; never sent by us."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.model import Answer, Conversation
from bot.ports import Context
from skills.admin_help.drafts import behind, opening
from skills.admin_help.drafts.desk import LANGUAGE_KEPT, NAME, Desk
from skills.admin_help.drafts.letters import templates

_SURE = 0.9
_LONGEST = 300
"""Characters beyond which a message is no answer to a question of ours."""
_UNSURE = 3
"""Words up to which a question is an answer: "the CAF?"."""


@dataclass(frozen=True, slots=True)
class Drafts:
    """The errand."""

    name: str = NAME

    def prepare(self) -> None:
        """Read the templates, the words and the sheets behind them."""
        templates()
        opening.wish("")
        behind.sheets()

    def wants(self, text: str, conversation: Conversation) -> float:
        """Sure when a letter is to be written; else not at all."""
        return _SURE if opening.wish(text) else 0.0

    def answers(self, text: str, conversation: Conversation) -> bool:
        """Whatever is short and no question of the person's."""
        plain = text.strip()
        asks = plain.endswith(("?", "؟", "፧")) and len(plain.split()) > _UNSURE
        return 0 < len(plain) <= _LONGEST and not asks

    async def handle(self, text: str, context: Context) -> Answer | None:
        """The next question, the letter read back, or the letter."""
        dialogue = context.conversation.dialogue
        wish = opening.wish(text)
        if dialogue is None or dialogue.name.split(":")[0] != NAME or wish:
            return Desk(context).opened(text, wish) if wish else None
        kept = dialogue.answered(LANGUAGE_KEPT)
        if kept and not context.conversation.language_chosen:
            # "12 rue de l'Exemple" is an answer in any language: it makes nobody speak French.
            context = replace(context, language=kept)
        return await Desk(context).going_on(text, dialogue)


ERRAND = Drafts()
"""Letters in French."""
