"""A letter told by a configured language model, with consent: sent only when code can prove it."""

from __future__ import annotations

import asyncio
import re

from bot.errors import PorteVoixError
from bot.guard import unsupported
from bot.model import Passage
from bot.ports import Context
from skills.describe_image.vision import NOTHING, REFUSAL, consented_model, prompt

SECONDS = 25.0
TOKENS = 400
MOST_LETTER = 8_000  # characters of the letter that are sent
MOST = 900  # characters of a summary

_QUOTE = re.compile(r"«\s*([^»]+?)\s*»")
_LINK = re.compile(r"https?:|www\.", re.IGNORECASE)


async def summarised(letter: str, context: Context) -> Passage | None:
    """A richer summary of a letter, in the person's language.

    None without endpoint or consent, when it fails, when it has a number that is not in the letter
    (rule R3), a quote that is not verbatim, or a link.
    """
    chat = consented_model(context)
    if chat is None:
        return None
    try:
        async with asyncio.timeout(SECONDS):
            said = await chat.complete(
                system=prompt("summary", context.language),
                user=f"<letter>\n{letter[:MOST_LETTER]}\n</letter>",
                max_tokens=TOKENS,
            )
    except (TimeoutError, PorteVoixError):
        return None
    text = " ".join(said.split())
    return Passage(text=text) if text and proven(text, letter) else None


def proven(text: str, letter: str) -> bool:
    """True when every number of a summary and every quote stand in the letter."""
    if len(text) > MOST or NOTHING.match(text) or REFUSAL.match(text) or _LINK.search(text):
        return False
    flowing = " ".join(letter.split())
    quotes = (" ".join(quote.split()) for quote in _QUOTE.findall(text))
    return not unsupported([text], [letter, flowing]) and all(quote in flowing for quote in quotes)
