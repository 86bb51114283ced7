"""How a piece of speech is understood: the cheapest way first, dearer ones where that went wrong.

1. Whisper's encoder always reads 30 seconds, of which a short note fills a third or less: it is
   given the note and `model.MARGIN` of silence, or `model.SHORTEST_WINDOW`. Whisper was not trained
   so, and now and then it runs on; such a result is recognised (`bot.hearing.segments.runs_on`).
2. Then the piece is heard in the whole window, from fresh features and without a prompt.
3. Then texts are drawn at low temperatures, as OpenAI's own decoding does. Higher ones are left
   out: they make text out of anything.

Of less than `BRIEF` seconds of speech the voice detector is no proof: a cough, a bark or a chord
sounds like a word to it, and Whisper then writes one. It is believed where the model is sure of the
first word, else only after the whole window says so as well (`bot.hearing.segments.noise`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from bot.engines.whisper.model import Encoded, Samples
from bot.engines.whisper.speech import Speech
from bot.hearing.languages import likeliest
from bot.hearing.segments import Heard, believable, likelihood, most_tokens, noise, runs_on
from bot.hearing.vocabulary import PROMPTS
from bot.model import HeardWord

UNLIKELY = -1.0  # mean log probability of a token; Whisper's own threshold
TEMPERATURES = (0.2, 0.4)
BRIEF = 1.5  # seconds of speech
SURE = 0.4  # confidence of the first word from which a brief note is not heard once more


class Model(Protocol):
    """What is needed of `Recogniser`."""

    def encode(self, samples: Samples, *, whole: bool = False) -> Encoded:
        """See `Recogniser.encode`."""
        ...

    def languages(self, encoded: Encoded) -> Mapping[str, float]:
        """See `Recogniser.languages`."""
        ...

    def write(
        self,
        encoded: Encoded,
        language: str,
        *,
        beam: int,
        most: int,
        temperature: float = 0.0,
        prompt: str = "",
    ) -> list[Heard]:
        """See `Recogniser.write`."""
        ...

    def sureness(
        self, encoded: Encoded, heard: Sequence[Heard], language: str
    ) -> tuple[HeardWord, ...]:
        """See `Recogniser.sureness`."""
        ...


@dataclass(frozen=True, slots=True)
class Understood:
    """What was said in a recording."""

    language: str
    certainty: float
    """0.0-1.0 for the language."""
    segments: tuple[Heard, ...] = ()
    words: tuple[HeardWord, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Try:
    segments: tuple[Heard, ...]
    words: tuple[HeardWord, ...]
    settled: bool
    """False: it cannot be right, or the model does not believe it itself."""
    credible: bool
    """False: nobody said it."""

    @property
    def rank(self) -> tuple[bool, float]:
        """The likelier is the better, unless only one of two is settled."""
        return self.settled, likelihood(self.segments)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """How one recording is listened to."""

    recogniser: Model
    language: str | None
    """Whisper's code; None: to be found out."""
    prior: Sequence[str] = ()
    """The person's likely languages, best first."""
    beam: int = 5
    prompts: Mapping[str, str] = field(default_factory=lambda: PROMPTS)
    """For each language words that may come."""
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
                words += best.words
            heard += piece.seconds
        return Understood(language or "und", certainty, tuple(segments), tuple(words))

    def _best(self, piece: Speech, short: Encoded, language: str) -> _Try | None:
        """None when nobody said anything."""
        # What a prompt does to half a second was not measured, and it may be what went wrong.
        prompt = "" if piece.spoken < BRIEF else self.prompts.get(language, "")
        tries = [self._try(piece, short, language, prompt=prompt)]
        if not tries[0].settled and not self.abandoned():
            whole = self.recogniser.encode(piece.samples, whole=True)
            tries.append(self._try(piece, whole, language))
            if piece.spoken < BRIEF:
                tries = tries[-1:]
            for temperature in TEMPERATURES:
                # Where the model heard nothing, or next to nothing, drawing would only invent.
                last = tries[-1]
                if last.settled or not last.credible or piece.spoken < BRIEF or self.abandoned():
                    break
                tries.append(self._try(piece, whole, language, temperature))
        return max((one for one in tries if one.credible), key=lambda one: one.rank, default=None)

    def _try(
        self,
        piece: Speech,
        encoded: Encoded,
        language: str,
        temperature: float = 0.0,
        *,
        prompt: str = "",
    ) -> _Try:
        heard = self.recogniser.write(
            encoded,
            language,
            beam=self.beam,
            most=most_tokens(piece.seconds, language),
            temperature=temperature,
            prompt=prompt,
        )
        kept = tuple(one for one in heard if believable(one, piece.spans))
        words = self.recogniser.sureness(encoded, kept, language)
        brief = piece.spoken < BRIEF
        running = runs_on(kept, piece.seconds, language)
        return _Try(
            segments=kept,
            words=words,
            settled=bool(words)
            and not running
            and likelihood(kept) >= UNLIKELY
            and not (brief and words[0].confidence < SURE),
            credible=bool(words) and not (brief and (running or noise(kept, words))),
        )
