"""How well danger is heard in wordings that nobody foresaw; the training of the sense of danger.

    python -m benchmarks.danger_sense            # the table: lists, sense, both; per language
    python -m benchmarks.danger_sense --train    # train on benchmarks/danger/, then the table

The table is over messages that the training never sees (tests/fixtures/danger/), written by
somebody who had seen neither the lists of words nor the training messages. The network is a
perceptron with one hidden layer over the embeddings of `bot.engines.embedding`, `NETS` of them
averaged, trained with Adam (Kingma & Ba, 2014) and dropout (Srivastava et al., 2014). Everything
is seeded.
"""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import yaml

from bot import danger
from bot.config import Config
from bot.engines.embedding import E5Embedder
from bot.engines.sense import KINDS, WEIGHTS, EmbeddedSense, Network
from bot.locales import FluentPhrases
from bot.model import Conversation, ConversationKey
from bot.modelfiles import Catalogue
from bot.ports import DangerSense, Phrases
from bot.sensing import SURE, calm, sensed
from bot.turns import RECENT
from bot.wiring import SystemClock
from skills.admin_help.search import texts_of
from skills.admin_help.sheets import load_sheets
from skills.translate.bank import sentences
from skills.translate.bank.store import languages, wording

ROOT = Path(__file__).resolve().parent.parent
TRAINING = ROOT / "benchmarks" / "danger"
TABLE = ROOT / "tests" / "unit" / "corridor" / "danger_table.yaml"
HELD_OUT = ROOT / "tests" / "fixtures" / "danger"
RESULTS = ROOT / "benchmarks" / "results" / "danger_sense.json"
HARMLESS = "harmless"
ABOUT_DANGER = {"violence-child-suicide-lines", "emergency-numbers", "trafficking-victims"}

SPOKEN_OF = {
    "suicide": ("emergency-die",),
    "violence": (
        *("emergency-violence", "police-partner-violence", "police-raped"),
        *("police-threatened", "police-attacked"),
    ),
    "trafficking": ("police-forced-work", "police-passport-kept"),
    "medical": (
        *("doctor-chest", "emergency-call-ambulance", "emergency-cannot-breathe"),
        *("emergency-he-cannot-breathe", "emergency-baby-cannot-breathe", "emergency-unconscious"),
        *("emergency-bleeding", "emergency-person-bleeding", "emergency-poison"),
        *("emergency-birth", "emergency-waters-broke"),
    ),
}
"""Sentences of the phrase bank that speak of a danger."""
EITHER = (
    *("emergency-help", "emergency-fire", "emergency-accident", "emergency-fell"),
    *("emergency-burn", "emergency-danger", "emergency-followed", "emergency-child-lost"),
    *("emergency-call-police", "emergency-call-fire", "emergency-breathing-ask"),
    *("police-afraid-home", "school-bullied", "school-child-hurt", "housing-gas-smell"),
    *("doctor-sad", "doctor-pain-very-strong", "doctor-cannot-move", "doctor-child-not-eating"),
)
"""Sentences of the phrase bank that may be one or the other: nothing is learnt from them."""
BANK_HELD = 4
"""Of the other sentences of the bank, every so many is only measured."""

PATTERN = set("/*")
OTHERS = tuple(
    f"cue-{name}"
    for name in (
        *("more", "again", "slower", "faster", "simpler", "stop", "delete", "human", "sheet"),
        *("thanks", "machine", "help", "greeting", "voice-on", "voice-off", "question-unknown"),
        *("reminder-add", "reminder-list"),
        *(f"language-{tag}" for tag in FluentPhrases().languages),
    )
)
ASKED = 2
"""Of the ways of asking, every so many is trained on."""
NETS, HIDDEN, STEPS = 3, 128, 250
RATE, DECAY, DROPPED = 0.005, 1e-3, 0.3
SCALE = 20.0
"""Embeddings of short texts lie close together: their differences are made larger."""
CLOCK = SystemClock()
SOMEBODY = ConversationKey(channel="benchmark", chat="", person="")
_Floats = npt.NDArray[np.float32]
Row = tuple[str, str, str]
"""Language, kind, message."""


def talks(kinds: dict[str, list[object]], language: str) -> Iterator[tuple[str, str, list[str]]]:
    """Language, kind and turns of each entry of a file; most have one turn."""
    for kind, items in kinds.items():
        for item in items:
            yield language, kind, [str(one) for one in (item if isinstance(item, list) else [item])]


def messages(kinds: dict[str, list[object]], language: str) -> Iterator[Row]:
    """One row for each entry; the last turns of a conversation joined."""
    for tag, kind, turns in talks(kinds, language):
        yield tag, kind, " . ".join(turns[-2:])


def conversations() -> Iterator[tuple[str, str, list[str]]]:
    """What nobody trained on."""
    for file in sorted(HELD_OUT.glob("*.yaml")):
        yield from talks(yaml.safe_load(file.read_text("utf-8")), file.stem)


def of_the_bank(*, held: bool) -> list[Row]:
    """Sentences of the phrase bank and other ways to say them: those that are trained on, or those
    of everyday that are not (`held`)."""
    kinds = {one: kind for kind, several in SPOKEN_OF.items() for one in several}
    plain = [one.id for one in sentences() if one.id not in kinds and one.id not in EITHER]
    away = set(plain[::BANK_HELD])
    kinds |= dict.fromkeys(plain, HARMLESS)
    return [
        (tag, kind, text)
        for tag in languages()
        for key, kind in kinds.items()
        if (key in away) == held
        for text in (wording(tag).sentences[key], *wording(tag).ways.get(key, ()))
    ]


async def alarmed(turns: Sequence[str], sense: DangerSense, phrases: Phrases) -> bool:
    """Whether any turn raises an alarm, as in the corridor: lists, then the sense."""
    for at, text in enumerate(turns):
        before = tuple(turns[max(0, at - RECENT) : at])
        state = Conversation(key=SOMEBODY, recent=before)
        listed = danger.detect(text, before, phrases)
        if listed is not None and not await calm(listed, text, state, sense, CLOCK):
            return True
        if listed is None and await sensed(text, state, "", sense, CLOCK) is not None:
            return True
    return False


def folder(path: Path) -> list[Row]:
    """The messages of all files of a folder, one file a language."""
    return [
        row
        for file in sorted(path.glob("*.yaml"))
        for row in messages(yaml.safe_load(file.read_text("utf-8")), file.stem)
    ]


def training() -> list[Row]:
    """Messages written for it, the table and the words of the lists, the phrase bank, and ways of
    asking."""
    table = yaml.safe_load(TABLE.read_text("utf-8"))
    rows = folder(TRAINING)
    rows += [row for language, kinds in table.items() for row in messages(kinds, language)]
    asked = [
        ("", HARMLESS, text)
        for key, sheet in load_sheets().items()
        if key not in ABOUT_DANGER
        for text in texts_of(sheet)
    ][::ASKED]
    rows += list(cues(FluentPhrases()))
    rows += of_the_bank(held=False)
    held = {text for _, _, text in folder(HELD_OUT)}
    return [row for row in dict.fromkeys(rows + asked) if row[2] not in held]


def cues(phrases: FluentPhrases) -> Iterator[Row]:
    """The words of the lists that are plain words, and those by which people ask for other things:
    without them a network that knows whole messages takes "heart attack" for nothing."""
    groups = {f"cue-danger-{kind}": str(kind) for kind in KINDS}
    groups |= dict.fromkeys(("cue-danger-harmless", *OTHERS), HARMLESS)
    for language in phrases.languages:
        for group, kind in groups.items():
            for text in phrases.words(language, group):
                if len(text.split()) > 1 and not PATTERN & set(text) and ".." not in text:
                    yield language, kind, text


async def embedded(embedder: E5Embedder, texts: Sequence[str]) -> _Floats:
    """(texts, 384)."""
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    rows = np.zeros((len(texts), 384), np.float32)
    for start in range(0, len(order), 32):
        batch = order[start : start + 32]
        rows[batch] = await embedder.embed([texts[at] for at in batch], questions=True)
    return rows


def train(vectors: _Floats, kinds: npt.NDArray[np.int64], seed: int) -> list[_Floats]:
    """Weights of one perceptron: w1, b1, w2, b2."""
    random = np.random.default_rng(seed)
    count, width = vectors.shape
    outputs = 1 + len(KINDS)
    wanted = np.eye(outputs, dtype=np.float32)[kinds]
    shapes = ((width, HIDDEN), (HIDDEN,), (HIDDEN, outputs), (outputs,))
    weights = [
        (random.normal(0, np.sqrt(2 / shape[0]), shape) * (len(shape) == 2)).astype(np.float32)
        for shape in shapes
    ]
    first = [np.zeros_like(one) for one in weights]
    second = [np.zeros_like(one) for one in weights]
    for step in range(1, STEPS + 1):
        w1, b1, w2, b2 = weights
        kept = (random.random((count, HIDDEN), np.float32) > DROPPED) / np.float32(1 - DROPPED)
        before = vectors @ w1 + b1
        hidden = np.maximum(before, 0) * kept
        scores = hidden @ w2 + b2
        odds = np.exp(scores - scores.max(1, keepdims=True))
        wrong = (odds / odds.sum(1, keepdims=True) - wanted) / count
        back = wrong @ w2.T * (before > 0) * kept
        slopes = [
            vectors.T @ back + DECAY * w1, back.sum(0), hidden.T @ wrong + DECAY * w2, wrong.sum(0),
        ]  # fmt: skip
        for at, slope in enumerate(slopes):
            first[at] = 0.9 * first[at] + 0.1 * slope
            second[at] = 0.999 * second[at] + 0.001 * slope**2
            mean, spread = first[at] / (1 - 0.9**step), second[at] / (1 - 0.999**step)
            weights[at] = weights[at] - RATE * mean / (np.sqrt(spread) + 1e-8)
    return weights


async def trained(embedder: E5Embedder) -> None:
    """Write the weights."""
    rows = training()
    names = [HARMLESS, *map(str, KINDS)]
    kinds = np.array([names.index(kind) for _, kind, _ in rows])
    vectors = await embedded(embedder, [text for _, _, text in rows])
    mean = vectors.mean(0)
    nets = [train((vectors - mean) * SCALE, kinds, seed) for seed in range(NETS)]
    w1, b1, w2, b2 = (np.stack(parts) for parts in zip(*nets, strict=True))
    arrays = {"mean": mean, "w1": w1 * SCALE, "b1": b1, "w2": w2, "b2": b2}
    np.savez_compressed(
        WEIGHTS,
        model=embedder.capabilities.name,
        **{name: array.astype(np.float16) for name, array in arrays.items()},
    )
    print(f"trained on {len(rows)} messages, {int((kinds > 0).sum())} of them about danger")


async def table(embedder: E5Embedder) -> None:
    """Print and write what is heard of the messages that nobody trained on: by the lists alone, by
    the sense alone (of the joined turns), and as the corridor hears them."""
    phrases, sense = FluentPhrases(), EmbeddedSense(embedder, Network())
    counts: dict[str, list[int]] = {}
    for language, kind, turns in conversations():
        joined = " . ".join(turns[-2:])
        [told] = await sense.sense([joined])
        lists = danger.detect(joined, (), phrases) is not None
        sure = told.probability >= SURE
        heard = await alarmed(turns, sense, phrases)
        for name in (language, "all"):
            line = counts.setdefault(name, [0] * 9)
            at = 5 if kind == HARMLESS else 0
            line[at] += 1
            line[at + 1] += lists
            line[at + 2] += sure
            line[at + 3] += heard
            line[4] += sure and str(told.danger) == kind
    print("language  dangers  lists  sense  heard  kind right | harmless  lists  sense  heard")
    for name, line in counts.items():
        shares = [line[at] / line[0] for at in (1, 2, 3)], [line[at] / line[5] for at in (6, 7, 8)]
        print(
            f"{name:8} {line[0]:8} " + " ".join(f"{one:6.3f}" for one in shares[0])
            + f" {line[4] / max(1, line[2]):11.3f} | {line[5]:8} "
            + " ".join(f"{one:6.3f}" for one in shares[1])
        )  # fmt: skip
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(counts, indent=1) + "\n", "utf-8")


async def main() -> None:
    """Train if asked, then measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", action="store_true")
    parser.add_argument("--models", type=Path, default=Config().models)
    arguments = parser.parse_args()
    embedder = E5Embedder(Catalogue.load(arguments.models).file("embedding/e5-small-q4.bin"))
    await embedder.prepare()
    if arguments.train:
        await trained(embedder)
    await table(embedder)
    await embedder.close()


if __name__ == "__main__":
    asyncio.run(main())
