"""Which of Whisper's words to believe, and how far."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from typing import Protocol

SLACK = 0.5  # seconds by which Whisper's time stamps may be wrong
NO_SPEECH = 0.6  # Whisper's own threshold
DOUBTFUL = -0.7  # mean log probability of a token
REPETITIVE = 2.4  # gzip compression ratio; Whisper's own threshold
REPEATED = re.compile(r"(\b\w.{0,60}?)(?:\W+\1\b){2,}", re.IGNORECASE | re.DOTALL)
LOOP_CONFIDENCE = 0.3


class Segment(Protocol):
    """What faster-whisper gives for a few seconds of sound."""

    text: str
    start: float
    """Seconds."""
    end: float
    tokens: list[int]
    avg_logprob: float
    """Mean log probability of a token."""
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


def _loops(segment: Segment) -> bool:
    return segment.compression_ratio > REPETITIVE


def text_of(segment: Segment) -> str:
    """Its words, what was repeated again and again said twice."""
    text = segment.text.strip()
    return REPEATED.sub(r"\1, \1", text) if _loops(segment) else text


def confidence_of(segments: Sequence[Segment]) -> float:
    """Geometric mean of the token probabilities."""
    tokens = sum(len(segment.tokens) for segment in segments)
    total = sum(segment.avg_logprob * len(segment.tokens) for segment in segments)
    most = LOOP_CONFIDENCE if any(map(_loops, segments)) else 1.0
    return min(most, math.exp(total / max(1, tokens)))
