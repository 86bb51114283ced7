"""A lone "yes" or "no" after a question of ours: written freely by the recogniser, or told from the
other words that may come (`bot/short_answers.py`). Spoken by up to three voices of each language,
at two speeds; beside them words that mean something else, and clips without speech.

    python -m benchmarks.short_answers [--languages fr,en,...]

Prints a table, writes benchmarks/results/short_answers.json.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections import Counter
from pathlib import Path

from bot.config import Config
from bot.cues import HEARING, yes_or_no
from bot.errors import PorteVoixError
from bot.locales import FluentPhrases
from bot.model import Voice
from bot.short_answers import candidates
from bot.wiring import SystemClock, build_engines

RESULTS = Path(__file__).parent / "results"
TRIED = 3  # words of each list that are spoken
VOICES = 3  # of each language
OTHERS = {
    "fr": ("Quoi ?", "Attendez.", "Ma carte.", "Docteur.", "Demain.", "Je ne sais pas.", "Paris."),
    "en": ("What?", "Wait.", "My card.", "Doctor.", "Tomorrow.", "I don't know.", "London."),
    "es": ("¿Qué?", "Espere.", "Mañana.", "No sé.", "Quizás."),
    "pt": ("O quê?", "Amanhã.", "Não sei.", "Talvez."),
    "ar": ("ماذا؟", "غدا.", "لا أعرف.", "ربما."),
    "fa": ("چی؟", "فردا.", "نمی‌دانم.", "شاید."),
    "uk": ("Що?", "Завтра.", "Не знаю."),
    "ru": ("Что?", "Завтра.", "Не знаю."),
    "tr": ("Ne?", "Yarın.", "Bilmiyorum."),
}
"""Neither yes nor no."""


async def measured(languages: list[str]) -> dict[str, Counter[str]]:
    engines, phrases = build_engines(Config(), SystemClock()), FluentPhrases()
    rows: dict[str, Counter[str]] = {}
    try:
        for language in languages:
            row = rows[language] = Counter()
            words = tuple(candidates(language, phrases))
            spoken = [
                (meaning, word)
                for meaning in ("yes", "no")
                for word in [one.text for one in words if one.meaning == meaning][:TRIED]
            ] + [("other", word) for word in OTHERS.get(language, ())]
            for voice in engines.speaker.voices(language)[:VOICES]:
                for speed in (Voice.NORMAL, Voice.FAST):
                    for meaning, word in spoken:
                        try:
                            note = await engines.speaker.record(
                                word, language=language, voice=voice, speed=speed
                            )
                            free = await engines.listener.transcribe(note, language=language)
                            told = await engines.answers.which(note, words)
                        except PorteVoixError as error:
                            print(language, voice, type(error).__name__, file=sys.stderr)
                            continue
                        said = yes_or_no(free.text, (language, "fr", "en"), phrases, HEARING)
                        written = {True: "yes", False: "no", None: None}[said]
                        row["spoken" if meaning != "other" else "others"] += 1
                        if meaning == "other":
                            row["other taken, freely"] += written is not None
                            row["other taken"] += (written or told) in {"yes", "no"}
                            continue
                        row["right, freely"] += written == meaning
                        row["wrong, freely"] += written not in {meaning, None}
                        row["right"] += (written or told) == meaning
                        row["wrong"] += (written or told) in {"yes", "no"} - {meaning}
    finally:
        await engines.close()
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--languages", default="fr,en,es,pt,ar,fa,uk,ru,tr")
    options = parser.parse_args()
    rows = asyncio.run(measured(options.languages.split(",")))
    names = ("spoken", "right, freely", "wrong, freely", "right", "wrong",
             "others", "other taken, freely", "other taken")  # fmt: skip
    print("| language |", " | ".join(names), "|")
    print("|---|" + "---|" * len(names))
    total: Counter[str] = Counter()
    for language, row in rows.items():
        total.update(row)
        print(f"| {language} |", " | ".join(str(row[name]) for name in names), "|")
    print("| all |", " | ".join(str(total[name]) for name in names), "|")
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / "short_answers.json").write_text(json.dumps(rows, indent=1), "utf-8")


if __name__ == "__main__":
    main()
