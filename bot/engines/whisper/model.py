"""A Whisper model on CTranslate2: one window of sound into its language and its words.

faster-whisper gives the features, the tokens and the model itself; the windows are ours, since its
own loop encodes 30 seconds for every note, twice when the language is to be found.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from faster_whisper import WhisperModel
from faster_whisper.tokenizer import Tokenizer
from faster_whisper.transcribe import get_compression_ratio, get_suppressed_tokens
from numpy.typing import NDArray

from bot.errors import EngineError
from bot.hearing.segments import Heard
from bot.model import HeardWord

RATE = 16_000  # Hz, what Whisper hears
WINDOW = 30.0  # seconds that Whisper's encoder was trained to read at once
MARGIN = 2.0
"""Seconds of silence after the sound that the encoder is given. On 25 recordings of FLEURS in five
languages, of 0.5, 1.5, 2 and 3 seconds the one with the fewest word errors."""
SHORTEST_WINDOW = 12.0
"""Seconds that the encoder is given at least: of seven sentences of 2 seconds with a prompt, six
were written several times in a window of their length and `MARGIN`, one in 8 s, none in 12 s."""
_STAMP = 0.02  # seconds between two time stamps
_FRAMES_A_SECOND = 100
_PLACES = 448  # tokens that the decoder has room for
_FIRST_STAMP = 50  # the first time stamp is one second at most, as in OpenAI's own decoding
_DRAWN = 5  # texts that are sampled, of which the likeliest is taken
_LEAST = 1e-9  # a probability that is not taken for smaller

Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Encoded:
    """A window as the model's encoder understood it."""

    seconds: float
    """Of sound in it; silence follows."""
    state: Any


class Recogniser:
    """A model that was loaded. Not to be used by two threads at once."""

    def __init__(self, directory: Path, *, threads: int) -> None:
        """Raises whatever CTranslate2 says of damaged weights."""
        self._whisper = WhisperModel(
            str(directory),
            device="cpu",
            compute_type="int8",
            cpu_threads=threads,
            local_files_only=True,
        )
        self._nothing: Encoded | None = None
        self._in_silence: dict[tuple[str, str], float] = {}
        self._suppressed = get_suppressed_tokens(self._tokenizer("en"), [-1])

    @property
    def multilingual(self) -> bool:
        """False for models that know English only."""
        return bool(self._whisper.model.is_multilingual)

    def encode(self, samples: Samples, *, whole: bool = False) -> Encoded:
        """`samples`: at most WINDOW seconds in -1..1 at RATE. `whole`: in the whole WINDOW.

        The rest of the window is silence, as in training; faster-whisper fills it with features
        that sound like faint noise.
        """
        sound = len(samples) / RATE
        window = WINDOW if whole else min(WINDOW, max(SHORTEST_WINDOW, sound + MARGIN))
        most = int(window * RATE)
        padded = np.pad(samples[:most], (0, max(0, most - len(samples))))
        features = self._whisper.feature_extractor(padded, padding=0)
        features = features[:, : features.shape[-1] // 2 * 2]  # the encoder halves them
        state = self._whisper.encode(np.ascontiguousarray(features, dtype=np.float32))
        return Encoded(seconds=sound, state=state)

    def languages(self, encoded: Encoded) -> Mapping[str, float]:
        """How likely each language is in which the model can write. Raises EngineError when the
        encoder gave no numbers."""
        [heard] = self._whisper.model.detect_language(encoded.state)
        shares = {token[2:-2]: float(share) for token, share in heard}
        if not all(map(math.isfinite, shares.values())):
            raise EngineError("whisper: the encoder gave no numbers")
        return shares

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
        """What is said, divided where the model set its time stamps.

        `beam`: texts that are followed at once; at a `temperature` above 0 they are drawn instead.
        `most`: tokens at most. `prompt`: words that may come, as if said before.
        Raises EngineError when the model returns no numbers.
        """
        tokenizer = self._tokenizer(language)
        start = list(tokenizer.sot_sequence)
        if prompt:
            start = [tokenizer.sot_prev, *tokenizer.encode(f" {prompt}"), *start]
        search = (
            {"beam_size": 1, "num_hypotheses": _DRAWN, "sampling_topk": 0}
            if temperature
            else {"beam_size": beam}
        )
        [result] = self._whisper.model.generate(
            encoded.state,
            [start],
            max_length=min(_PLACES, len(start) + most),
            return_scores=True,
            return_no_speech_prob=True,
            suppress_tokens=list(self._suppressed),
            max_initial_timestamp_index=_FIRST_STAMP,
            sampling_temperature=temperature or 1.0,
            **search,
        )
        tokens = result.sequences_ids[0]
        # The score is the mean over the tokens without the end of the text.
        likely = result.scores[0] * len(tokens) / (len(tokens) + 1)
        if not math.isfinite(likely):
            raise EngineError("whisper: the decoder gave no numbers")
        whole = tokenizer.decode(tokens).strip()
        return [
            Heard(
                text=tokenizer.decode(part.tokens).strip(),
                start=part.start,
                end=part.end,
                tokens=part.tokens,
                avg_logprob=likely,
                no_speech_prob=result.no_speech_prob,
                compression_ratio=get_compression_ratio(whole),
            )
            for part in _parts(tokens, tokenizer, encoded.seconds)
        ]

    def sureness(
        self, encoded: Encoded, heard: Sequence[Heard], language: str
    ) -> tuple[HeardWord, ...]:
        """How sure the model is of each word: as sure as of its least sure token, given the sound
        and the words before. One pass of the decoder over the tokens that are known."""
        tokenizer = self._tokenizer(language)
        tokens = [token for one in heard for token in one.tokens]
        if not tokens:
            return ()
        [aligned] = self._whisper.model.align(
            encoded.state,
            list(tokenizer.sot_sequence),
            [tokens],
            int(encoded.seconds * _FRAMES_A_SECOND),
        )
        sure = iter(aligned.text_token_probs)
        words: list[HeardWord] = []
        for text, spelt in zip(*tokenizer.split_to_word_tokens(tokens), strict=True):
            least = min(float(next(sure)) for _ in spelt)
            if words and not any(map(str.isalnum, text)):  # a full stop is no word
                words[-1] = HeardWord(
                    text=words[-1].text + text.strip(), confidence=words[-1].confidence
                )
            else:
                words.append(HeardWord(text=text.strip(), confidence=least))
        return tuple(words)

    def evidence(self, encoded: Encoded, text: str, language: str) -> float:
        """By how much the sound makes these words likelier than silence does: the logarithm
        (natural) of the ratio. `language`: a code of Whisper's.

        Without the silence, words that are common in what Whisper was trained on win.
        """
        known = (text, language)
        if known not in self._in_silence:
            self._in_silence[known] = self._likelihood(self._silence(), text, language)
        return self._likelihood(encoded, text, language) - self._in_silence[known]

    def _silence(self) -> Encoded:
        if self._nothing is None:
            self._nothing = self.encode(np.zeros(RATE, np.float32))
        return self._nothing

    def _likelihood(self, encoded: Encoded, text: str, language: str) -> float:
        """Log probability of the words, given the sound: the sum over their tokens."""
        tokenizer = self._tokenizer(language)
        [aligned] = self._whisper.model.align(
            encoded.state,
            list(tokenizer.sot_sequence),
            [tokenizer.encode(f" {text}")],
            int(encoded.seconds * _FRAMES_A_SECOND),
        )
        return sum(math.log(max(float(one), _LEAST)) for one in aligned.text_token_probs)

    def _tokenizer(self, language: str) -> Tokenizer:
        return Tokenizer(
            self._whisper.hf_tokenizer, self.multilingual, task="transcribe", language=language
        )


@dataclass(frozen=True, slots=True)
class _Part:
    tokens: list[int]
    start: float
    end: float


def _parts(tokens: Sequence[int], tokenizer: Any, seconds: float) -> Iterator[_Part]:
    """Tokens between two time stamps; the last part may have none at its end."""
    text: list[int] = []
    start = 0.0
    for token in tokens:
        if token < tokenizer.eot:
            text.append(token)
        elif token >= tokenizer.timestamp_begin:
            stamp = (token - tokenizer.timestamp_begin) * _STAMP
            if text:
                yield _Part(text, start, stamp)
            text, start = [], stamp
    if text:
        yield _Part(text, start, seconds)
