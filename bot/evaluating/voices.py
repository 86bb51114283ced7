"""How well each voice is understood: what it says is transcribed, and compared with the text."""

from __future__ import annotations

import io
import wave
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.errors import EngineError, MediaError
from bot.evaluating.scores import Pair, Rate, character_error, word_error
from bot.figures import Figures, Kind, Spoken
from bot.model import Audio
from bot.ports import SpeechToText
from bot.speech.prepare import speakable
from bot.speech.voices import ChainedVoice, VoiceBook


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceRow:
    """One voice in one language."""

    language: str
    voice: str
    recogniser: str
    sentences: int
    failed: int
    """Sentences that the voice could not say, or whose sound the recogniser could not open: they
    count as nothing heard."""
    words: Rate
    characters: Rate


async def measure(
    texts: Mapping[str, Sequence[str]],
    book: VoiceBook,
    listener: SpeechToText,
    on_done: Callable[[int, int], None] = lambda done, of: None,
) -> list[VoiceRow]:
    """Every voice of each language whose words the recogniser knows, all sentences."""
    voices = [
        (language, voice)
        for language in texts
        if listener.capabilities.speaks(language)
        for voice in book.chain(language)
    ]
    rows = []
    for number, (language, voice) in enumerate(voices, 1):
        pairs, failed = [], 0
        for sentence in texts[language]:
            heard = await _heard(sentence, language, voice, listener)
            failed += heard is None
            pairs.append((sentence, heard or ""))
        rows.append(_row(language, voice, listener, pairs, failed))
        on_done(number, len(voices))
    return rows


async def _heard(
    sentence: str, language: str, voice: ChainedVoice, listener: SpeechToText
) -> str | None:
    """The transcript of what the voice says; None: one of the two could not."""
    try:
        parts = [
            await voice.engine.speak(part, language=language)
            for part in speakable(sentence, language)
        ]
        if not parts:
            return None
        return (await listener.transcribe(as_wave(parts), language=language)).text
    except (EngineError, MediaError):
        return None


def as_wave(parts: Sequence[Audio]) -> bytes:
    """The parts, of one rate, as a WAV file."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(parts[0].rate)
        for part in parts:
            out.writeframes(part.pcm)
    return buffer.getvalue()


def _row(
    language: str, voice: ChainedVoice, listener: SpeechToText, pairs: list[Pair], failed: int
) -> VoiceRow:
    return VoiceRow(
        language=language,
        voice=voice.name,
        recogniser=listener.capabilities.name,
        sentences=len(pairs),
        failed=failed,
        words=word_error(pairs),
        characters=character_error(pairs),
    )


def figures(rows: Sequence[VoiceRow], day: date, source: str) -> Figures:
    """For the ledger."""
    return Figures(
        voice=tuple(
            Spoken(
                language=row.language,
                voice=row.voice,
                recogniser=row.recogniser,
                kind=Kind.MEASURED,
                date=day,
                source=source,
                samples=row.sentences,
                wer=round(row.words.value, 3),
                cer=round(row.characters.value, 3),
            )
            for row in rows
        )
    )


def table(rows: Sequence[VoiceRow]) -> list[str]:
    """For a terminal."""
    lines = [f"{'':5}{'voice':28}{'sentences':>10}{'failed':>7}{'WER':>8}{'CER':>8}  recogniser"]
    lines += [
        f"{row.language:5}{row.voice:28}{row.sentences:>10}{row.failed:>7}{row.words.value:>8.1%}"
        f"{row.characters.value:>8.1%}  {row.recogniser}"
        for row in rows
    ]
    return lines
