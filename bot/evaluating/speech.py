"""How well recordings are understood, by the chain of recognisers as the bot asks it."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.errors import EngineError, MediaError
from bot.evaluating.samples import Recording
from bot.evaluating.scores import Pair, Rate, character_error, word_error
from bot.figures import Figures, Heard, Kind
from bot.model import StageFinished
from bot.ports import SpeechToText
from bot.trace import collect


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechRow:
    """One language by one engine."""

    language: str
    engine: str
    recordings: int
    failed: int
    """Recordings that could not be opened or understood; they count as nothing heard."""
    words: Rate
    characters: Rate
    language_right: int
    audio_seconds: float
    seconds: float
    """Taken for all of them, one after the other."""


@dataclass
class _Counted:
    pairs: list[Pair] = field(default_factory=list)
    failed: int = 0
    right: int = 0
    audio: float = 0.0
    seconds: float = 0.0


async def measure(
    recordings: Sequence[Recording],
    listener: SpeechToText,
    on_done: Callable[[int, int], None] = lambda done, of: None,
) -> list[SpeechRow]:
    """Each recording as if somebody said it whose language is known to the bot but not chosen.

    `on_done`: is told how many of how many are done.
    """
    counted: defaultdict[tuple[str, str], _Counted] = defaultdict(_Counted)
    for number, one in enumerate(recordings, 1):
        began = time.perf_counter()
        text, right, length = "", False, 0.0
        failed = False
        with collect() as events:
            try:
                heard = await listener.transcribe(
                    one.path.read_bytes(), language=None, likely=(one.language,)
                )
                text, right, length = heard.text, heard.language == one.language, heard.seconds
            except (EngineError, MediaError):
                failed = True
        done = [event.engine for event in events if isinstance(event, StageFinished)]
        engine = next((name for name in done if name), listener.capabilities.name)
        row = counted[one.language, engine]
        row.pairs.append((one.text, text))
        row.failed += failed
        row.right += right
        row.audio += length
        row.seconds += time.perf_counter() - began
        on_done(number, len(recordings))
    return [_row(language, engine, row) for (language, engine), row in sorted(counted.items())]


def _row(language: str, engine: str, row: _Counted) -> SpeechRow:
    return SpeechRow(
        language=language,
        engine=engine,
        recordings=len(row.pairs),
        failed=row.failed,
        words=word_error(row.pairs),
        characters=character_error(row.pairs),
        language_right=row.right,
        audio_seconds=round(row.audio, 2),
        seconds=round(row.seconds, 2),
    )


def figures(rows: Sequence[SpeechRow], day: date, source: str) -> Figures:
    """For the ledger."""
    return Figures(
        speech=tuple(
            Heard(
                language=row.language,
                engine=row.engine,
                kind=Kind.MEASURED,
                date=day,
                source=source,
                samples=row.recordings,
                words=row.words.units,
                wer=round(row.words.value, 3),
                low=round(row.words.low, 3),
                high=round(row.words.high, 3),
                cer=round(row.characters.value, 3),
            )
            for row in rows
            if row.words.units
        )
    )


def table(rows: Sequence[SpeechRow]) -> list[str]:
    """For a terminal."""
    lines = [
        f"{'':5}{'engine':20}{'notes':>6}{'failed':>7}{'words':>7}{'WER':>8}{'95 %':>16}{'CER':>8}"
        f"{'language right':>16}{'audio s':>9}{'took s':>8}"
    ]
    lines += [
        f"{row.language:5}{row.engine:20}{row.recordings:>6}{row.failed:>7}{row.words.units:>7}"
        f"{row.words.value:>8.1%}{f'{row.words.low:.1%}-{row.words.high:.1%}':>16}"
        f"{row.characters.value:>8.1%}{row.language_right:>16}{row.audio_seconds:>9.1f}"
        f"{row.seconds:>8.1f}"
        for row in rows
    ]
    return lines
