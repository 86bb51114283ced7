"""How a piece of speech is understood: the cheapest way first, dearer ones where that went wrong.

1. Whisper's encoder always reads 30 seconds, of which a short note fills a third or less: it is
   given the note and `model.MARGIN` of silence only. Whisper was not trained so, and now and then
   it runs on; such a result is recognised (`bot.hearing.segments.runs_on`).
2. Then the piece is heard in the whole window, from fresh features.
3. Then texts are drawn at low temperatures, as OpenAI's own decoding does. Higher ones are left
   out: they make text out of anything.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.engines.whisper.model import Encoded, Recogniser
from bot.engines.whisper.speech import Speech
from bot.hearing.languages import likeliest
from bot.hearing.segments import Heard, believable, likelihood, most_tokens, runs_on
from bot.model import HeardWord

UNLIKELY = -1.0  # mean log probability of a token; Whisper's own threshold
TEMPERATURES = (0.2, 0.4)


@dataclass(frozen=True, slots=True)
class Understood:
    """What was said in a recording."""

    language: str
    certainty: float
    """0.0-1.0 for the language."""
    segments: tuple[Heard, ...] = ()
    words: tuple[HeardWord, ...] = ()


@dataclass(frozen=True, slots=True)
class _Try:
    segments: tuple[Heard, ...]
    encoded: Encoded
    settled: bool
    """False: it cannot be right, or the model does not believe it itself."""

    @property
    def rank(self) -> tuple[bool, float]:
        """The likelier is the better, unless only one of two is settled."""
        return self.settled, likelihood(self.segments)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """How one recording is listened to."""

    recogniser: Recogniser
    language: str | None
    """Whisper's code; None: to be found out."""
    prior: Sequence[str] = ()
    """The person's likely languages, best first."""
    beam: int = 5
    abandoned: Callable[[], bool] = lambda: False
    """True as soon as nobody waits for the result any more."""
    progress: Callable[[float, float], None] = lambda done, total: None
    """Called with the seconds heard and those there are, between two pieces."""

    def understand(self, speech: Speech) -> Understood:
        """Every piece of the recording, in the language of the first. Raises EngineError."""
        language, certainty = self.language, 1.0
        segments: list[Heard] = []
        words: list[HeardWord] = []
        heard = 0.0
        for piece in speech.pieces():
            if self.abandoned():  # make room for the next
                break
            if heard:
                self.progress(heard, speech.seconds)
            encoded = self.recogniser.encode(piece.samples)
            if language is None:
                shares = self.recogniser.languages(encoded)
                language, certainty = likeliest(shares, self.prior, seconds=piece.spoken)
            best = self._best(piece, encoded, language)
            if best is not None:
                segments += best.segments
                words += self.recogniser.sureness(best.encoded, best.segments, language)
            heard += piece.seconds
        return Understood(language or "und", certainty, tuple(segments), tuple(words))

    def _best(self, piece: Speech, short: Encoded, language: str) -> _Try | None:
        """None when nobody said anything."""
        tries = [self._try(piece, short, language)]
        if not tries[0].settled and not self.abandoned():
            whole = self.recogniser.encode(piece.samples, whole=True)
            tries.append(self._try(piece, whole, language))
            for temperature in TEMPERATURES:
                # Where the model heard nothing, drawing would only invent.
                if tries[-1].settled or not tries[-1].segments or self.abandoned():
                    break
                tries.append(self._try(piece, whole, language, temperature))
        written = [one for one in tries if one.segments]
        return max(written, key=lambda one: one.rank, default=None)

    def _try(
        self, piece: Speech, encoded: Encoded, language: str, temperature: float = 0.0
    ) -> _Try:
        heard = self.recogniser.write(
            encoded,
            language,
            beam=self.beam,
            most=most_tokens(piece.seconds, language),
            temperature=temperature,
        )
        kept = tuple(one for one in heard if believable(one, piece.spans))
        settled = (
            bool(kept)
            and likelihood(kept) >= UNLIKELY
            and not runs_on(kept, piece.seconds, language)
        )
        return _Try(kept, encoded, settled)
