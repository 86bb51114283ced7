"""Fit the few weights of `skills.admin_help.fusion` on the sheets' own ways of asking.

    python -m benchmarks.fitting

Every way of asking is asked once of an index and of embeddings that don't have it (six folds); the
questions of benchmarks/outside.txt must be refused. No other question is used. Prints the weights
to be copied, and how often the right sheet comes first with and without embeddings.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path

import numpy as np

from bot.config import Config
from bot.engines.embedding import E5Embedder
from bot.modelfiles import Catalogue
from skills.admin_help import SKILL
from skills.admin_help.fusion import MATCH, Meaning, Weights, Words
from skills.admin_help.lexicon import load_lexicon
from skills.admin_help.meaning import Meanings, Passages, answered_in, asked_in
from skills.admin_help.search import Index
from skills.admin_help.vectors import Vectors

FOLDS = 6
REFUSED = {True: 0.03, False: 0.1}
"""Share of left-out ways of asking that may be refused: MATCH is laid there. Words alone tell worse
what is not ours, and rather an honest "no" than a guess."""
OUTSIDE = (Path(__file__).parent / "outside.txt").read_text("utf-8").splitlines()
RANKING = ("near", "typical", "asked", "answered")
REFUSING = ("best", "explained", "named", "elsewhere", "meant_elsewhere", "bias")

Case = tuple[Words, Meaning]


def choice(features: np.ndarray, right: np.ndarray, ridge: float = 1e-3) -> np.ndarray:
    """Conditional logit by Newton's method: (cases, sheets, features) -> weights."""
    scale = features.std((0, 1))
    values = features / scale
    weights = np.zeros(values.shape[2])
    each = np.arange(len(values))

    def loss(tried: np.ndarray) -> float:
        total = values @ tried
        top = total.max(1, keepdims=True)
        logs = np.log(np.exp(total - top).sum(1)) + top[:, 0] - total[each, right]
        return float(logs.mean() + ridge / 2 * tried @ tried)

    for _ in range(30):
        total = values @ weights
        chance = np.exp(total - total.max(1, keepdims=True))
        chance /= chance.sum(1, keepdims=True)
        mean = np.einsum("nk,nkf->nf", chance, values)
        slope = (values[each, right] - mean).mean(0) - ridge * weights
        spread = (values * np.sqrt(chance)[:, :, None]).reshape(-1, len(weights))
        bend = (spread.T @ spread - mean.T @ mean) / len(values) + ridge * np.eye(len(weights))
        step = np.linalg.solve(bend, slope)
        while loss(weights + step) > loss(weights) and np.abs(step).max() > 1e-6:
            step /= 2
        weights = weights + step
    return weights / scale


def yes_or_no(ours: np.ndarray, others: np.ndarray, ridge: float = 1e-2) -> np.ndarray:
    """Logistic regression with a bias; both sides weigh the same."""
    values = np.vstack([ours, others])
    mean, scale = values.mean(0), values.std(0) + 1e-9
    values = np.c_[(values - mean) / scale, np.ones(len(values))]
    wanted = np.r_[np.ones(len(ours)), np.zeros(len(others))]
    share = np.r_[np.full(len(ours), 100 / len(ours)), np.full(len(others), 100 / len(others))]
    weights = np.zeros(values.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-values @ weights))
        slope = values.T @ (share * (wanted - chance)) - ridge * weights
        bend = (values * (share * chance * (1 - chance))[:, None]).T @ values
        weights = weights + np.linalg.solve(bend + ridge * np.eye(len(weights)), slope)
    plain = weights[:-1] / scale
    return np.r_[plain, weights[-1] - plain @ mean]


def fitted(
    cases: Sequence[Case], right: np.ndarray, outside: Sequence[Case], both: bool
) -> Weights:
    """Weights from left-out questions, then the bias so that MATCH refuses REFUSED of them."""
    used = RANKING if both else RANKING[:2]
    weights = choice(np.stack([features(case, used) for case in cases]), right)
    ranked = Weights(**dict.fromkeys((one.name for one in fields(Weights)), 0.0))
    ranked = replace(ranked, **dict(zip(used, map(float, weights), strict=True)))
    signs = [name for name in REFUSING[:-1] if both or name != "meant_elsewhere"]
    ours, others = (
        np.array([evidence(case, ranked, used, signs) for case in some])
        for some in (cases, outside)
    )
    logit = yes_or_no(ours, others)
    least = np.quantile(ours @ logit[:-1] + logit[-1], REFUSED[both])
    bias = logit[-1] - least + np.log(MATCH / (1 - MATCH))
    refused = (others @ logit[:-1] + logit[-1] < least).mean()
    first = total(cases, ranked, used).argmax(1) == right
    three = (np.argsort(-total(cases, ranked, used), 1)[:, :3] == right[:, None]).any(1)
    print(
        f"{'both' if both else 'words'}: first {first.mean():.3f}, in three {three.mean():.3f}, "
        f"of outside.txt {refused:.2f} are refused where {REFUSED[both]:.0%} of ours are"
    )
    found = replace(ranked, **dict(zip(signs, map(float, logit), strict=False)), bias=float(bias))
    print("  ", ", ".join(f"{one.name}={getattr(found, one.name):.3g}" for one in fields(found)))
    return found


def features(case: Case, used: Sequence[str]) -> np.ndarray:
    """(sheets, features) of one question."""
    words, meaning = case
    return np.stack([getattr(words if n in RANKING[:2] else meaning, n) for n in used], axis=1)


def total(cases: Sequence[Case], weights: Weights, used: Sequence[str]) -> np.ndarray:
    """(cases, sheets): the scores."""
    each = [getattr(weights, name) for name in used]
    return np.stack([features(case, used) @ each for case in cases])


def evidence(
    case: Case, weights: Weights, used: Sequence[str], signs: Sequence[str]
) -> list[float]:
    """What tells whether the best sheet answers."""
    words, meaning = case
    scores = total([case], weights, used)[0]
    best = int(scores.argmax())
    every = {
        "best": float(scores[best]),
        "explained": float(words.explained[best]),
        "named": float(words.named),
        "elsewhere": words.elsewhere,
        "meant_elsewhere": meaning.elsewhere,
    }
    return [every[name] for name in signs]


async def measure() -> tuple[list[Case], np.ndarray, list[Case]]:
    """Every way of asking and every outside question with what speaks for each sheet."""
    config = Config()
    embedder = E5Embedder(Catalogue.load(config.models).file("embedding/e5-small-q4.bin"))
    await embedder.prepare()
    sheets, lexicon = SKILL.sheets, load_lexicon()
    vectors = Vectors(config.data, embedder.capabilities.name)
    asked, answered = asked_in(sheets), answered_in(sheets)
    asked_rows = await vectors.embedded(asked, embedder)
    answered_rows = await vectors.embedded(answered, embedder)
    vectors.save(whole=True)
    nowhere = Passages(tuple(OUTSIDE), (-1,) * len(OUTSIDE), questions=True)
    outside_rows = await vectors.embedded(nowhere, embedder)
    await embedder.close()
    names = list(sheets)
    lines = {
        (key, text) for key, sheet in sheets.items() for one in sheet.languages.values()
        for text in one.ask
    }  # fmt: skip
    chance = random.Random(1)  # noqa: S311 - folds, the same in every run
    fold = [
        chance.randrange(FOLDS) if at >= 0 and (names[at], text) in lines else -1
        for text, at in zip(asked.texts, asked.sheets, strict=True)
    ]
    cases: list[Case] = []
    right: list[int] = []
    for out in range(FOLDS):
        kept = np.array([one != out for one in fold])
        gone = {(names[asked.sheets[i]], asked.texts[i]) for i in np.flatnonzero(~kept)}
        fewer = {
            key: replace(sheet, languages={
                tag: replace(one, ask=tuple(text for text in one.ask if (key, text) not in gone))
                for tag, one in sheet.languages.items()
            })
            for key, sheet in sheets.items()
        }  # fmt: skip
        index = Index(fewer, lexicon)
        known = Meanings(
            asked_rows[kept], np.array(asked.sheets)[kept], answered_rows, answered.sheets
        )
        for i in np.flatnonzero(~kept):
            words = index.words(asked.texts[i]) or Words.none(len(names))
            cases.append((words, known.of(asked_rows[i])))
            right.append(asked.sheets[i])
    whole = Meanings(asked_rows, asked.sheets, answered_rows, answered.sheets)
    outside = [
        (SKILL.index.words(text) or Words.none(len(names)), whole.of(row))
        for text, row in zip(OUTSIDE, outside_rows, strict=True)
    ]
    return cases, np.array(right), outside


def main() -> None:
    """Fit and print."""
    cases, right, outside = asyncio.run(measure())
    for both in (False, True):
        fitted(cases, right, outside, both)


if __name__ == "__main__":
    main()
