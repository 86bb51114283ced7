"""How long the first answer of each sheet takes to say, by language: whole, and as it is spoken.

More than 25 s is too long: `bot.brief` then leaves the end for "more".

    python -m benchmarks.spoken_length [--calibrate fr en ...]

Seconds are estimated: characters of the expanded text by the characters that the language's best
voice says in a second, plus the pauses. `--calibrate` measures that rate anew, on the sentences of
speaking_sentences.toml, with the real voice at normal speed; rates are kept in the result. A
language without a rate of its own is not estimated. Writes benchmarks/results/spoken_length.json.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import tomllib
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot.brief import LIMIT, brief
from bot.locales import FluentPhrases
from bot.modelfiles import Catalogue
from bot.speech.catalogue import load_voices
from bot.speech.loudness import levelled
from bot.speech.prepare import speakable
from bot.speech.sentences import pause_after
from skills.admin_help.render import render
from skills.admin_help.sheets import load_sheets

HERE = Path(__file__).resolve().parent
RESULT = HERE / "results" / "spoken_length.json"


async def calibrated(languages: Sequence[str], models: Path) -> dict[str, float]:
    """Characters of expanded text that the best voice of each language says in a second."""
    book = load_voices(models, Catalogue.load(models))
    texts = tomllib.loads((HERE / "speaking_sentences.toml").read_text("utf-8"))
    rates = {}
    for language in languages:
        voice = book.chain(language)[0]
        await voice.engine.prepare()
        characters, seconds = 0, 0.0
        for text in texts[language][:3]:
            for part in speakable(text, language):
                sound = levelled(await voice.engine.speak(part, language=language))
                characters, seconds = characters + len(part), seconds + sound.seconds
        rates[language] = round(characters / seconds, 2)
        print(f"{language} {voice.name}: {rates[language]} characters a second")
    for engine in book.engines:
        await engine.close()
    return rates


def seconds(text: str, language: str, rate: float) -> float:
    """How long the text takes to say."""
    parts = speakable(text, language)
    return sum(map(len, parts)) / rate + sum(pause_after(part) for part in parts[:-1])


def main() -> None:
    """Estimate, show, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--calibrate", nargs="*", default=[])
    parser.add_argument("--models", type=Path, default=HERE.parent / "var" / "models")
    arguments = parser.parse_args()
    rates = json.loads(RESULT.read_text("utf-8"))["rates"] if RESULT.exists() else {}
    rates |= asyncio.run(calibrated(arguments.calibrate, arguments.models))
    phrases, today = FluentPhrases(), datetime.now(UTC).date()
    rows, late = {}, []
    for language, rate in sorted(rates.items()):
        answers = {
            key: render(sheet, language, phrases, today)
            for key, sheet in load_sheets().items()
            if language in sheet.languages
        }
        whole = {key: seconds(one.text, language, rate) for key, one in answers.items()}
        said = {key: brief(one, phrases) for key, one in answers.items()}
        spoken = {key: seconds(one.speech or one.text, language, rate) for key, one in said.items()}
        late += [(language, key, round(spoken[key], 1)) for key in spoken if spoken[key] >= LIMIT]
        written = [len(answers[key].text) / whole[key] for key in answers]
        rows[language] = {
            "sheets": len(answers),
            "whole_median": round(statistics.median(whole.values()), 1),
            "whole_longest": round(max(whole.values()), 1),
            "whole_too_long": sum(length >= LIMIT for length in whole.values()),
            "spoken_median": round(statistics.median(spoken.values()), 1),
            "spoken_longest": round(max(spoken.values()), 1),
            "spoken_too_long": sum(length >= LIMIT for length in spoken.values()),
            "written_per_second": round(statistics.median(written), 1),
        }
        print(language, rows[language])
    for language, key, length in late:
        print(f"too long: {language} {key} {length} s")
    result = {"limit": LIMIT, "rates": rates, "languages": rows, "too_long": late}
    RESULT.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
