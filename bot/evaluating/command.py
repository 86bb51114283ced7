"""``porte-voix evaluate speech | translation | voices``: arguments, table, JSON, saved figures."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path

from bot.evaluating import speech, translation, voices
from bot.evaluating.samples import recordings, sentences, texts
from bot.figures import Figures, save
from bot.ports import SpeechToText
from bot.speech.voices import VoiceBook

ACTIONS = {
    "speech": ("how well recordings are understood", "folder of recordings and their words"),
    "translation": ("how near translations come to those of people", "table, or folder of tables"),
    "voices": ("how well each voice is understood", "folder of fr.txt, ar.txt ..., or a .toml"),
}
"""What is evaluated, and what is handed over for it."""


def arguments(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """What ``evaluate`` understands besides ``questions``."""
    for name, (summary, what) in ACTIONS.items():
        one = actions.add_parser(name, help=summary, description=summary)
        one.add_argument("samples", type=Path, metavar="DIR", help=what)
        one.add_argument("--json", action="store_true")
        one.add_argument("--save", action="store_true", help="the bot uses these figures from now")
        if name == "speech":
            one.add_argument("--language", help="of recordings that do not say it, BCP 47")


async def run(
    options: argparse.Namespace,
    data: Path,
    *,
    listener: SpeechToText,
    book: VoiceBook,
    translate: translation.Translate,
) -> int:
    """Measure, print, and keep the figures in the data folder when asked to.

    Raises ConfigError: the samples are not as they should be.
    """
    day, source = date.today(), f"{options.samples.name}, porte-voix evaluate {options.action}"
    if options.action == "speech":
        heard = await speech.measure(
            recordings(options.samples, options.language), listener, _progress
        )
        _show(heard, speech.table(heard), options)
        found = speech.figures(heard, day, source)
    elif options.action == "translation":
        made = await translation.measure(sentences(options.samples), translate, _progress)
        _show(made, translation.table(made), options)
        found = translation.figures(made, day, source)
    else:
        spoken = await voices.measure(texts(options.samples), book, listener, _progress)
        _show(spoken, voices.table(spoken), options)
        found = voices.figures(spoken, day, source)
    if options.save:
        _save(found, data)
    return 0


def _show(
    rows: Sequence[speech.SpeechRow] | Sequence[translation.TranslationRow]
    | Sequence[voices.VoiceRow],
    lines: Sequence[str],
    options: argparse.Namespace,
) -> None:  # fmt: skip
    if options.json:
        print(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1))
    else:
        print("\n".join(lines))


def _save(found: Figures, data: Path) -> None:
    print(f"saved in {save(found, data)}", file=sys.stderr)


def _progress(done: int, of: int) -> None:
    """On a terminal only: a line that is written over."""
    if sys.stderr.isatty():
        print(f"\r{done} of {of}", end="\n" if done == of else "", file=sys.stderr, flush=True)
