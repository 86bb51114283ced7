"""Speech recognition behind ``/audio/transcriptions`` and voices behind ``/audio/speech``."""

from __future__ import annotations

import io
import math
import wave
from array import array
from collections.abc import Callable, Sequence

import openai

from bot.engines.openai_compatible.endpoint import RemoteEngine
from bot.errors import EngineError, MediaTooLarge
from bot.model import Audio, Transcript, Voice

MOST_RECORDING_BYTES = 20_000_000
"""Ours; OpenAI and Infomaniak take 25 MB."""
LONGEST_SPEECH = 4_096
"""Characters of one request: OpenAI's limit."""
UNMEASURED = 0.5
"""Confidence of a transcript whose service gives no probabilities."""
NO_SPEECH, WORST_LOGPROB = 0.6, -1.0
"""A segment beyond both is silence: Whisper's own rule (openai/whisper, transcribe.py)."""
SPEEDS = {Voice.SLOW: 0.8, Voice.NORMAL: 1.0, Voice.FAST: 1.25}

NAMES = {
    "french": "fr", "english": "en", "arabic": "ar", "ukrainian": "uk", "russian": "ru",
    "persian": "fa", "pashto": "ps", "turkish": "tr", "spanish": "es", "portuguese": "pt",
    "tigrinya": "ti", "amharic": "am", "somali": "so", "bengali": "bn", "georgian": "ka",
    "albanian": "sq", "german": "de", "italian": "it", "romanian": "ro",
}  # fmt: skip
"""OpenAI's verbose transcripts name the language in English; others give the code."""


class OpenAITranscriber(RemoteEngine):
    """`SpeechToText` over an endpoint's `transcription_model`."""

    async def transcribe(
        self,
        recording: bytes,
        *,
        language: str | None,
        likely: Sequence[str] = (),
        on_progress: Callable[[float, float], None] | None = None,
    ) -> Transcript:
        """Understand a recording. The service does not tell how far it is.

        Raises MediaTooLarge, EngineError.
        """
        if not self._endpoint.transcription_model:
            raise EngineError(f"{self._endpoint.name}: no transcription model", retryable=False)
        if len(recording) > MOST_RECORDING_BYTES:
            raise MediaTooLarge(f"recording of {len(recording)} bytes")
        file = (f"voice.{_suffix(recording)}", recording)

        async def listen(client: openai.AsyncOpenAI) -> Transcript:
            known = openai.omit if language is None else language.split("-")[0]
            if self._endpoint.verbose_transcripts:
                verbose = await client.audio.transcriptions.create(
                    model=self._endpoint.transcription_model,
                    file=file,
                    language=known,
                    response_format="verbose_json",
                )
                heard = [
                    (one.text, one.avg_logprob, one.end - one.start)
                    for one in verbose.segments or ()
                    if not (one.no_speech_prob > NO_SPEECH and one.avg_logprob < WORST_LOGPROB)
                ]
                silent = bool(verbose.segments) and not heard
                return Transcript(
                    text="" if silent else verbose.text.strip(),
                    language=language or _code(verbose.language, likely),
                    confidence=_confidence([(logprob, length) for _, logprob, length in heard]),
                    seconds=float(verbose.duration or 0.0),
                )
            plain = await client.audio.transcriptions.create(
                model=self._endpoint.transcription_model, file=file, language=known
            )
            return Transcript(
                text=plain.text.strip(),
                language=language or _code(getattr(plain, "language", None), likely),
                confidence=UNMEASURED,
            )

        return await self._connection.call(listen)


class OpenAISpeaker(RemoteEngine):
    """`TextToSpeech` over an endpoint's `speech_model` and `voice`."""

    async def speak(self, text: str, *, language: str, speed: Voice = Voice.NORMAL) -> Audio:
        """Speak a passage of at most 4,096 characters. Raises EngineError."""
        if not self._endpoint.speech_model or not self.capabilities.speaks(language):
            raise EngineError(f"{self._endpoint.name}: no voice for {language}", retryable=False)
        if not text.strip() or len(text) > LONGEST_SPEECH:
            raise EngineError(f"{self._endpoint.name}: cannot speak that length", retryable=False)

        async def say(client: openai.AsyncOpenAI) -> Audio:
            response = await client.audio.speech.create(
                model=self._endpoint.speech_model,
                voice=self._endpoint.voice,
                input=text,
                response_format="wav",
                speed=SPEEDS[speed],
            )
            return _from_wav(response.content)

        return await self._connection.call(say)


def _suffix(recording: bytes) -> str:
    """Services choose their decoder by the file's name."""
    if recording[4:8] == b"ftyp":
        return "m4a"
    for magic, suffix in (
        (b"OggS", "ogg"),
        (b"RIFF", "wav"),
        (b"fLaC", "flac"),
        (b"\x1aE\xdf\xa3", "webm"),
        (b"#!AMR", "amr"),
    ):
        if recording.startswith(magic):
            return suffix
    return "mp3"


def _code(name: str | None, likely: Sequence[str]) -> str:
    """``French`` or ``fr`` -> ``fr``; the likeliest language when the service does not say."""
    if not name:
        return likely[0] if likely else "und"
    lowered = name.strip().lower()
    return NAMES.get(lowered, lowered.split("-")[0])


def _confidence(segments: list[tuple[float, float]]) -> float:
    """Geometric mean of token probabilities over (mean log-probability, seconds) segments."""
    total = sum(length for _, length in segments)
    if total <= 0:
        return UNMEASURED
    mean = sum(logprob * length for logprob, length in segments) / total
    return min(1.0, math.exp(mean))


def _from_wav(data: bytes) -> Audio:
    """Raises ValueError for anything but 16-bit PCM of one or two channels."""
    try:
        with wave.open(io.BytesIO(data)) as opened:
            rate, width, channels = (
                opened.getframerate(),
                opened.getsampwidth(),
                opened.getnchannels(),
            )
            # Streaming servers do not know the length when they write the header.
            pcm = opened.readframes(len(data))
    except (wave.Error, EOFError) as error:
        raise ValueError("not a WAV file") from error
    if width != 2 or channels not in (1, 2) or not 8_000 <= rate <= 48_000 or not pcm:
        raise ValueError("unusual WAV file")
    if channels == 2:
        samples = array("h", pcm[: len(pcm) // 4 * 4])
        pairs = zip(samples[::2], samples[1::2], strict=True)
        pcm = array("h", [(left + right) // 2 for left, right in pairs]).tobytes()
    return Audio(pcm=pcm[: len(pcm) // 2 * 2], rate=rate)
