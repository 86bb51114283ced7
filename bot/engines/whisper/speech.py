"""Where somebody speaks in a recording, and the pieces in which it is heard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from faster_whisper.vad import VadOptions, get_speech_timestamps

from bot.engines.whisper.model import RATE, Samples
from bot.model import Audio

LEAST_SPEECH = 0.25  # seconds; "oui" is longer
AROUND = 3.0  # seconds kept around speech: most notes are then heard exactly as they were recorded
LONGEST = 28.0  # seconds of a piece: with the margin it fills the window
SHORTEST = 10.0  # seconds of a piece that was cut: of fewer the model understands less
VOICE = VadOptions(
    threshold=0.5,
    min_speech_duration_ms=120,
    max_speech_duration_s=LONGEST - 2 * AROUND - 2.0,  # with what is kept around it: one piece
    min_silence_duration_ms=500,
    speech_pad_ms=0,
)

Spans = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Speech:
    """A recording, or a piece of one, without its long silences."""

    samples: Samples
    """In -1..1 at RATE."""
    spans: Spans
    """Where somebody speaks: (start, end) in seconds of `samples`."""

    @property
    def seconds(self) -> float:
        """Length of `samples`."""
        return len(self.samples) / RATE

    @property
    def spoken(self) -> float:
        """Seconds in which somebody speaks."""
        return sum(end - start for start, end in self.spans)

    def pieces(self) -> Iterator[Speech]:
        """Of at most LONGEST seconds, cut in the widest pauses."""
        start = 0.0
        for end in _cuts(self.spans, self.seconds):
            yield Speech(
                self.samples[round(start * RATE) : round(end * RATE)],
                tuple(
                    (left - start, right - start)
                    for left, right in self.spans
                    if start <= left < end
                ),
            )
            start = end


def speech_of(audio: Audio, *, least: float = LEAST_SPEECH) -> Speech | None:
    """None when nobody speaks: less than `least` seconds."""
    samples = np.frombuffer(audio.pcm, "<i2").astype(np.float32) / np.float32(32768)
    found = get_speech_timestamps(samples, VOICE)
    spoken = [(int(span["start"]), int(span["end"])) for span in found]
    if sum(end - start for start, end in spoken) < least * RATE:
        return None
    keep = np.zeros(len(samples), bool)
    around = int(AROUND * RATE)
    for start, end in spoken:
        keep[max(0, start - around) : end + around] = True
    position = np.cumsum(keep) / RATE  # of each sample among those that are kept
    spans = tuple((float(position[start]), float(position[end - 1])) for start, end in spoken)
    return Speech(samples[keep], spans)


def _cuts(spans: Sequence[tuple[float, float]], seconds: float) -> Iterator[float]:
    """Where the pieces end, in seconds; the last is the end of the recording."""
    pauses = [((end + start) / 2, start - end) for (_, end), (start, _) in pairwise(spans)]
    begun = 0.0
    while seconds - begun > LONGEST:
        within = [(middle, width) for middle, width in pauses if begun < middle <= begun + LONGEST]
        late = [pause for pause in within if pause[0] > begun + SHORTEST] or within
        begun = max(late, key=lambda pause: pause[1])[0] if late else begun + LONGEST
        yield begun
    yield seconds
