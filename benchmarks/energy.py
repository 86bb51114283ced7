"""Electricity of an answer, by what is asked and which engine speaks: as the product estimates it.

    python -m benchmarks.energy [--rounds 3]

Each row is the median of some rounds (four questions, for whole answers) after one that is not
counted, which loads the models. Joules
are a range (`bot.energy`); processor seconds are what was measured. The last row is published by
others and was not measured here: Google's median text prompt to a large remote model, 0.24 Wh, of
Elsayed et al. 2025, "Measuring the environmental impact of delivering AI at Google scale",
arXiv:2508.15734. It counts the whole service at the provider, ours the work of this machine above
idle and, at its high end, two busy threads: neither counts the telephone or the network.
Prints a table, writes benchmarks/results/energy.json.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from bot.channels.terminal import Question, Terminal
from bot.clock import SystemClock
from bot.config import Config
from bot.energy import THREAD_WATTS
from bot.metering import Meter, of_this_machine, processor_seconds
from bot.model import EnergyUsed
from bot.wiring import build_engines, open_terminal
from bot.wiring.engines import Engines

RESULTS = Path(__file__).parent / "results"
LETTERS = sorted((Path(__file__).parents[1] / "tests" / "fixtures" / "letters").glob("0*.jpg"))
QUESTIONS = (
    "Où demander l'asile ?", "Comment avoir une carte vitale ?", "Comment inscrire mon enfant ?",
    "Comment trouver un logement ?", "Comment ouvrir un compte bancaire ?",
)  # fmt: skip
"""One for each round: what was said once lies in the cache."""
SPOKEN = {
    "fr": "Pour demander l'asile, allez d'abord à la structure de premier accueil. Elle vous donne "
    "un rendez-vous au guichet unique. C'est gratuit.",
    "en": "To apply for asylum, go first to the first reception service. They give you an "
    "appointment at the single desk. It is free of charge.",
}
PUBLISHED_JOULES = 0.24 * 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One kind of answer, or one engine."""

    what: str
    seconds: float
    """Processor seconds; 0 where nothing was measured."""
    low: float
    """Joules."""
    high: float
    kind: str = "measured processor time x published watts"


Work = Callable[[], Awaitable[EnergyUsed]]


async def measured(what: str, works: Sequence[Work]) -> Row:
    """The median of all but the first."""
    await works[0]()
    seconds, used = [], []
    for work in works[1:]:
        before = processor_seconds()
        used.append(await work())
        seconds.append(processor_seconds() - before)
    row = Row(
        what=what,
        seconds=statistics.median(seconds),
        low=statistics.median(one.joules_low for one in used),
        high=statistics.median(one.joules_high for one in used),
    )
    print(line(row), flush=True)
    return row


def unhurried(config: Config) -> Config:
    """With the best voice, however long it takes."""
    return replace(config, limits=replace(config.limits, speech_budget=300.0))


async def corridor(room: Path, notes: Sequence[Path]) -> list[Row]:
    """Whole answers, as the product itself tells them: each time another question."""

    def asking(terminal: Terminal, **given: object) -> Work:
        async def work() -> EnergyUsed:
            question = Question(id="1", conversation="c", language="fr", **given)  # type: ignore[arg-type]
            answer, turn = await terminal.ask(question, room / "out.ogg")
            assert turn is not None, answer
            assert turn.failure is None, answer
            (used,) = (event for event in turn.events if isinstance(event, EnergyUsed))
            return used

        return work

    config = Config(data=room)
    rows = []
    async with open_terminal(config, speak=False) as terminal:
        works = [asking(terminal, text=question) for question in QUESTIONS]
        rows.append(await measured("text in, text out", works))
    for budget, setting in (
        ("12 s budget: espeak", config),
        ("no budget: Kokoro", unhurried(config)),
    ):
        async with open_terminal(setting, speak=True) as terminal:
            works = [asking(terminal, text=question) for question in QUESTIONS]
            rows.append(await measured(f"text in, voice out, {budget}", works))
        async with open_terminal(setting, speak=True) as terminal:
            works = [asking(terminal, voice=note) for note in notes]
            rows.append(await measured(f"voice note in and out, {budget}", works))
    async with open_terminal(config, speak=True) as terminal:
        works = [asking(terminal, photos=(letter,)) for letter in LETTERS[: len(QUESTIONS)]]
        rows.append(await measured("photo of a letter in, voice out", works))
    return rows


async def voices(engines: Engines, meter: Meter, rounds: int) -> list[Row]:
    """The same passage by each voice of French and English; nothing is cached."""
    rows = []
    for language, text in SPOKEN.items():
        for name in engines.speaker.voices(language):

            async def work(
                name: str = name, language: str = language, text: str = text
            ) -> EnergyUsed:
                with meter.measured() as used:
                    await engines.speaker.record(text, language=language, voice=name)
                    return used()

            rows.append(await measured(f"speaking {language}, {name}", [work] * (rounds + 1)))
    return rows


async def listening(engines: Engines, meter: Meter, note: bytes, rounds: int) -> list[Row]:
    """The French passage heard by each recogniser that is installed."""
    rows = []
    for engine in engines.listener.engines:

        async def work(engine: object = engine) -> EnergyUsed:
            with meter.measured() as used:
                await engine.transcribe(note, language="fr")  # type: ignore[attr-defined]
                return used()

        works = [work] * (rounds + 1)
        rows.append(await measured(f"listening, {engine.capabilities.name}", works))
    return rows


async def run(rounds: int) -> list[Row]:
    """All rows."""
    with tempfile.TemporaryDirectory(prefix="porte-voix-energy-") as folder:
        room = Path(folder)
        engines = build_engines(unhurried(Config(data=room)), SystemClock())
        meter = of_this_machine()
        try:
            sounds = [await engines.speaker.record(one, language="fr") for one in QUESTIONS]
            passage = await engines.speaker.record(SPOKEN["fr"], language="fr")
            rows = await voices(engines, meter, rounds)
            rows += await listening(engines, meter, passage, rounds)
        finally:
            await engines.close()
        notes = [room / f"question-{number}.ogg" for number in range(len(sounds))]
        for note, sound in zip(notes, sounds, strict=True):
            note.write_bytes(sound)
        rows += await corridor(room, notes)
    published = Row(
        what="median text prompt to Gemini (May 2025)", seconds=0.0, low=PUBLISHED_JOULES,
        high=PUBLISHED_JOULES, kind="published, not measured",
    )  # fmt: skip
    print(line(published))
    return [*rows, published]


HEADER = f"{'what':44} {'cpu s':>7} {'low J':>8} {'high J':>8} {'published / high':>17}  kind"


def line(row: Row) -> str:
    """For the table."""
    ratio = PUBLISHED_JOULES / row.high if row.high else 0.0
    return (
        f"{row.what:44} {row.seconds:>7.2f} {row.low:>8.1f} {row.high:>8.1f} {ratio:>17.1f}  "
        f"{row.kind}"
    )


def main() -> None:
    """Run, print, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    print(HEADER)
    rows = asyncio.run(run(arguments.rounds))
    RESULTS.mkdir(exist_ok=True)
    result = {"watts": THREAD_WATTS, "rows": [asdict(row) for row in rows]}
    (RESULTS / "energy.json").write_text(json.dumps(result, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
