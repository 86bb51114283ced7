"""Arabic short vowels, which writers leave out and voices need.

Uses libtashkeel's small model inside the piper-tts wheel (https://github.com/mush42/libtashkeel).
Measured with benchmarks/speaking.py: it lowers the character error of both Arabic voices.
"""

from __future__ import annotations

import threading
from functools import cache

from piper.tashkeel import TashkeelDiacritizer

_LOCK = threading.Lock()
UNSURE = 0.8  # probability below which no "no vowel" mark is set, as Piper does


@cache
def _diacritiser() -> TashkeelDiacritizer:
    return TashkeelDiacritizer()


def vowelled(text: str) -> str:
    """The same text with its short vowels. Loads a model (about 5 MB) on the first call."""
    with _LOCK:
        return str(_diacritiser()(text, taskeen_threshold=UNSURE))
