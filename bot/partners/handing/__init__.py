"""The corridor's side of hand-offs: a person of the association is offered, what will be shared is
said, one word of yes lays it there; while a helper has the conversation, we are quiet."""

from bot.partners.handing.answering import answered, deciding
from bot.partners.handing.offering import with_handoff

__all__ = ["answered", "deciding", "with_handoff"]
