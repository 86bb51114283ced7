"""The first minute of somebody whom an association invited, by voice alone, and what is remembered
of people who said no to remembering.

`arriving` reads the secret of an invitation out of a message, `languages` finds the person's
language, `minute` says and asks one thing after the other, `tiers` are the explanations of consent,
`keeping` is the one place where a "no" empties the state, `preferences` are what people choose.
Policy of the corridor: the same imports as `bot.turns`.
"""

ANSWERED = "first-minute"
"""In `Conversation.told`: the person was asked whether what they say may be kept, and said so."""
