"""Assist mode: somebody helps another person on the spot, with one telephone between them.

Both hear every answer, each in their language. Nothing of it is kept: what was said is forgotten
when they are done, or after half an hour of silence. Neither reminders nor hand-offs are made,
nothing is counted and nothing leaves this machine.
"""

from bot.partners.assisting.session import around
from bot.partners.assisting.wishes import said

__all__ = ["around", "said"]
