"""From any text to what a voice is handed: passages of plain words in the language."""

from __future__ import annotations

from bot.speech.clean import clean
from bot.speech.expand import expand
from bot.speech.sentences import passages, sentences


def speakable(text: str, language: str) -> list[str]:
    """Passages to speak, in order; empty when nothing in the text can be spoken."""
    return passages(sentences(expand(clean(text, language), language)))
