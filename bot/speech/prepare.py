"""From any text to what a voice is handed: passages of plain words in the language."""

from __future__ import annotations

from bot.speech.clean import clean
from bot.speech.diacritics import vowelled
from bot.speech.expand import expand
from bot.speech.sentences import passages, sentences


def speakable(text: str, language: str) -> list[str]:
    """Passages to speak, in order; empty when nothing in the text can be spoken.

    Sentences are found before numbers and abbreviations are written out: the points and capitals
    that show where they end are then still there.
    """
    parts = passages(sentences(clean(text, language)))
    spoken = (expand(part, language) for part in parts)
    if language.split("-")[0] == "ar":
        spoken = (vowelled(part) for part in spoken)
    return [part for part in spoken if any(character.isalnum() for character in part)]
