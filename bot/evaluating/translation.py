"""How near translations come to those of people, by the same way through engines and checks."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.errors import EngineError
from bot.evaluating.samples import Sentence
from bot.evaluating.scores import Pair, chrf
from bot.figures import Figures, Kind, Translated


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A translation and the engine that made it."""

    text: str
    engine: str


Translate = Callable[[Sentence], Awaitable[Made | None]]
"""None: an honest no. May raise EngineError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslationRow:
    """One direction by one engine."""

    source: str
    target: str
    engine: str
    """Empty: nothing could be translated in this direction."""
    sentences: int
    chrf: float
    refused: int
    """Sentences of the direction that no engine translated, or not so that it passed the checks."""


async def measure(
    sentences: Sequence[Sentence],
    translate: Translate,
    on_done: Callable[[int, int], None] = lambda done, of: None,
) -> list[TranslationRow]:
    """Every sentence; a refused one counts for none of the scores, but is counted."""
    pairs: defaultdict[tuple[str, str, str], list[Pair]] = defaultdict(list)
    refused: Counter[tuple[str, str]] = Counter()
    for number, one in enumerate(sentences, 1):
        try:
            made = await translate(one)
        except EngineError:
            made = None
        if made is None:
            refused[one.source, one.target] += 1
        else:
            pairs[one.source, one.target, made.engine].append((one.reference, made.text))
        on_done(number, len(sentences))
    nothing = refused.keys() - {(source, target) for source, target, _ in pairs}
    return sorted(
        (
            TranslationRow(
                source=source,
                target=target,
                engine=engine,
                sentences=len(scored),
                chrf=chrf(scored),
                refused=refused[source, target],
            )
            for (source, target, engine), scored in (
                *pairs.items(),
                *(((*direction, ""), []) for direction in nothing),
            )
        ),
        key=lambda row: (row.source, row.target, row.engine),
    )


def figures(rows: Sequence[TranslationRow], day: date, source: str) -> Figures:
    """For the ledger."""
    return Figures(
        translation=tuple(
            Translated(
                source_language=row.source,
                target_language=row.target,
                engine=row.engine,
                kind=Kind.MEASURED,
                date=day,
                source=source,
                samples=row.sentences,
                chrf=round(row.chrf, 1),
                refused=row.refused,
            )
            for row in rows
            if row.engine
        )
    )


def table(rows: Sequence[TranslationRow]) -> list[str]:
    """For a terminal."""
    lines = [f"{'':10}{'engine':24}{'sentences':>10}{'chrF2':>8}{'refused':>9}"]
    lines += [
        f"{f'{row.source} -> {row.target}':10}{row.engine or 'none':24}{row.sentences:>10}"
        f"{f'{row.chrf:.1f}' if row.engine else '-':>8}{row.refused:>9}"
        for row in rows
    ]
    return lines
