"""How far to believe what speech recognition understood: pure rules over a transcript."""

from __future__ import annotations

from collections.abc import Mapping

from bot.model import Conversation, Level, Transcript
from bot.ports import LanguageLedger

DOUBT = 0.5
"""Confidence of a whole note below which it is in doubt. Of 15 short sentences by synthetic voices
whisper-base heard the right ones with 0.52 or more, the wrong ones with 0.46 or less, if anything;
25 long notes of FLEURS had 0.52 or more, and there single words tell more (2026-11-22)."""
WORD_DOUBT = 0.15
"""Confidence of a word that matters below which the note is in doubt. Of the 368 such words of the
same long notes 8 were below it, in 7 notes, 6 of them wrong; at 0.2 it would be 17, 9 of them right
(2026-11-22)."""
LONG = 4  # letters from which a word may matter
_SHORT_SCRIPTS = ("\u0590", "\u08ff"), ("\u1200", "\u139f")
"""Hebrew to Arabic, and Ethiopic: vowels are not letters of their own, words are shorter."""
LONG_THERE = 3
UNSURE = 0.5
"""Probability of a language below which it is a guess."""
ASKED_TONGUE = "tongue"
"""In `Conversation.told`: which language they speak was asked."""
BADLY = (Level.POOR, Level.NONE)

NEIGHBOURS: Mapping[str, tuple[str, ...]] = {
    "am": ("ti",),
    "ar": ("fa", "ps", "so", "ti"),
    "az": ("tr", "fa"),
    "bs": ("sq",),
    "en": ("so", "am"),
    "es": ("pt",),
    "fa": ("ps", "ar"),
    "gl": ("pt", "es"),
    "he": ("ti", "am", "ar"),
    "hi": ("bn", "ps"),
    "hr": ("sq",),
    "hy": ("ka",),
    "it": ("sq", "es"),
    "pl": ("uk", "ru"),
    "ps": ("fa", "ar"),
    "pt": ("es",),
    "ro": ("sq", "it"),
    "ru": ("uk", "ka"),
    "sr": ("sq",),
    "sw": ("so",),
    "tr": ("sq", "ar"),
    "uk": ("ru",),
    "ur": ("ps", "fa", "bn"),
}
"""What may really be spoken where a recogniser says it is the first language, likeliest first:
languages that sound near to it, or that it knows badly or not at all. Our own judgement."""


def doubtful(heard: Transcript) -> bool:
    """True when the note, or a word of it that matters, may well have been misheard."""
    return heard.confidence < DOUBT or doubtful_word(heard)


def doubtful_word(heard: Transcript) -> bool:
    """True when a word that may carry the meaning was heard badly."""
    return any(word.confidence < WORD_DOUBT and _matters(word.text) for word in heard.words)


def _matters(word: str) -> bool:
    """Numbers, and words that are too long to be articles and the like."""
    letters = [letter for letter in word if letter.isalnum()]
    if any(letter.isdecimal() for letter in letters):
        return True
    short = letters and any(low <= letters[0] <= high for low, high in _SHORT_SCRIPTS)
    return len(letters) >= (LONG_THERE if short else LONG)


def deaf(heard: Transcript, conversation: Conversation, ledger: LanguageLedger | None) -> bool:
    """True when the person speaks a language that no recogniser here knows: what was "heard" is
    then another language's guess at its sounds, unless that one was heard clearly and is one that
    is heard well (the person may speak it too)."""
    known = conversation.language
    if ledger is None or known is None or ledger.hears(known) is not Level.NONE:
        return False
    near = known in NEIGHBOURS.get(heard.language, ())
    sure = heard.language_confidence >= UNSURE and heard.confidence >= DOUBT
    return near or not sure or ledger.hears(heard.language) in BADLY
