"""Which of Whisper's words to believe, and how far."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from bot.model import HeardWord

SLACK = 0.5  # seconds by which Whisper's time stamps may be wrong
NO_SPEECH = 0.6  # Whisper's own threshold
MAYBE_NOBODY = 0.35  # less than Whisper's threshold, for `noise`
FIRST_WORD = 0.25  # confidence, for `noise`
DOUBTFUL = -0.7  # mean log probability of a token
REPETITIVE = 2.4  # gzip compression ratio; Whisper's own threshold
REPEATED = re.compile(r"(\b\w.{0,60}?)(?:\W+\1\b){2,}", re.IGNORECASE | re.DOTALL)
LOOP_CONFIDENCE = 0.3
RUNS_ON = 2.0  # compression ratio; of 25 good transcripts the highest was 1.7
LATE = 1.0  # seconds after the end of the sound; Whisper's time stamps are rounded to whole ones
LETTERS_A_SECOND = 25.0  # nobody speaks faster: quick Spanish has 18
_TOKENS_A_SECOND = {"am": 45.0, "bn": 45.0, "ka": 45.0}
"""Of scripts that Whisper spells byte by byte; 12 elsewhere, where quick speech has 6."""


MOST_TOKENS = 440  # the decoder has 448 places, some of them for the prompt
_SCRIPTS = (
    dict.fromkeys(("ar", "fa", "ps", "ur"), "ARABIC")
    | dict.fromkeys(("uk", "ru", "bg", "mk", "kk"), "CYRILLIC")
    | {"am": "ETHIOPIC", "bn": "BENGALI", "ka": "GEORGIAN", "hy": "ARMENIAN", "el": "GREEK"}
    | {"he": "HEBREW", "hi": "DEVANAGARI", "ne": "DEVANAGARI", "ta": "TAMIL", "te": "TELUGU"}
    | {"gu": "GUJARATI", "ml": "MALAYALAM", "si": "SINHALA", "th": "THAI", "my": "MYANMAR"}
)
_MANY_SCRIPTS = frozenset(("zh", "ja", "yue", "ko", "sr", "uz", "mn", "pa"))


class Segment(Protocol):
    """What Whisper understood of a few seconds of sound."""

    @property
    def text(self) -> str:
        """As written by the model."""
        ...

    @property
    def start(self) -> float:
        """Seconds."""
        ...

    @property
    def end(self) -> float:
        """Seconds."""
        ...

    @property
    def tokens(self) -> Sequence[int]:
        """Without time stamps."""
        ...

    @property
    def avg_logprob(self) -> float:
        """Mean log probability of a token."""
        ...

    @property
    def no_speech_prob(self) -> float:
        """How likely nobody speaks in the window."""
        ...

    @property
    def compression_ratio(self) -> float:
        """Bytes of the text over those that zlib makes of it."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A `Segment`; the last three figures are those of its window."""

    text: str
    start: float
    end: float
    tokens: Sequence[int]
    avg_logprob: float
    no_speech_prob: float
    compression_ratio: float


def believable(segment: Segment, spans: Iterable[tuple[float, float]]) -> bool:
    """False for words where nobody speaks, and for noise that became words.

    `spans`: (start, end) in seconds of where somebody speaks.
    """
    spoken = any(
        segment.start < end + SLACK and start - SLACK < segment.end for start, end in spans
    )
    doubtful = segment.avg_logprob < DOUBTFUL or _loops(segment)
    return spoken and not (doubtful and segment.no_speech_prob > NO_SPEECH)


def noise(segments: Sequence[Segment], words: Sequence[HeardWord]) -> bool:
    """Of very short speech: True when it is more likely a noise that became a word.

    Of 15 coughs, barks and chords that the voice detector took for speech the model was sure of the
    first word by 0.22 at most, and held them for no speech by 0.39 at least; of 27 single words
    spoken by five synthetic voices and understood rightly, none was so.
    """
    return (
        words[0].confidence < FIRST_WORD
        and max(segment.no_speech_prob for segment in segments) > MAYBE_NOBODY
    )


def runs_on(segments: Sequence[Segment], seconds: float, language: str) -> bool:
    """True for what Whisper writes when it does not find the end: words that go on after the
    sound, go round in circles, are too many, or in another script than the language's.

    `seconds`: length of the sound.
    """
    text = " ".join(segment.text.strip() for segment in segments)
    return (
        any(segment.compression_ratio > RUNS_ON for segment in segments)
        or any(segment.end > seconds + LATE for segment in segments)
        or REPEATED.search(text) is not None
        or len(text) > LETTERS_A_SECOND * seconds + 10
        or any(map(_hasty, segments))
        or any(left.text == right.text for left, right in pairwise(segments))
        or _foreign(text, language)
    )


def _hasty(segment: Segment) -> bool:
    """True for a sentence in no time: the beginning again, squeezed in before the end."""
    return len(segment.text) > LETTERS_A_SECOND * (segment.end - segment.start + LATE) + 10


def most_tokens(seconds: float, language: str) -> int:
    """How many tokens a window of speech may have: what runs on is cut there."""
    window = min(30.0, seconds)
    return min(MOST_TOKENS, int(_TOKENS_A_SECOND.get(language, 12.0) * window) + 30)


def _foreign(text: str, language: str) -> bool:
    """True when most letters are of a script in which the language is not written."""
    if language in _MANY_SCRIPTS:
        return False
    script = _SCRIPTS.get(language, "LATIN")
    letters = [letter for letter in text if letter.isalpha()]
    own = sum(unicodedata.name(letter, "").startswith(script) for letter in letters)
    return own * 2 < len(letters)


def _loops(segment: Segment) -> bool:
    return segment.compression_ratio > REPETITIVE


def text_of(segment: Segment) -> str:
    """Its words, what was repeated again and again said twice."""
    text = segment.text.strip()
    return REPEATED.sub(r"\1, \1", text) if _loops(segment) else text


def likelihood(segments: Sequence[Segment]) -> float:
    """Mean log probability of their tokens; 0.0 without any."""
    tokens = sum(len(segment.tokens) for segment in segments)
    total = sum(segment.avg_logprob * len(segment.tokens) for segment in segments)
    return total / max(1, tokens)


def confidence_of(segments: Sequence[Segment]) -> float:
    """Geometric mean of the token probabilities."""
    most = LOOP_CONFIDENCE if any(map(_loops, segments)) else 1.0
    return min(most, math.exp(likelihood(segments)))
