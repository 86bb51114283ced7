"""Sentences of the bank by what they mean: found in other words, and by words of another language.

The embeddings of the sentences come with the program (`benchmarks/phrase_bank.py` makes them).
What all sentences have in common is taken out, what tells them apart is kept (Fisher's linear
discriminant; Hastie, Tibshirani & Friedman, "The Elements of Statistical Learning", 2009, section
4.3): from 384 numbers a sentence 128 remain, in 8 bits.

Embeddings hardly know denial, or a son from his father: what is found here is only ever offered.
"""

from __future__ import annotations

import hashlib
import logging
import re
import zipfile
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from skills.translate.bank.store import FOLDER, index, languages, wording

log = logging.getLogger(__name__)

Numbers = npt.NDArray[np.float32]

KEPT = 128
"""Dimensions."""
SHRUNK = 0.3
"""How far the spread within a sentence is taken as equal in all directions, against noise."""
_UNSAFE = re.compile(r"[^\w.-]+")


class Meanings:
    """The embedded sentences of one embedder; 0.7 MB for 16 languages."""

    def __init__(self, mean: Numbers, turn: Numbers, rows: Numbers, keys: Sequence[str]) -> None:
        """`turn` brings an embedding, less `mean`, into the space of `rows`, one for each of
        `keys`: ids of sentences, each as often as there are languages."""
        self._mean, self._turn, self._rows = mean, turn, rows
        self._order = {key: at for at, key in enumerate(dict.fromkeys(keys))}
        self._of = np.array([self._order[key] for key in keys])

    def near(self, vector: Sequence[float]) -> list[tuple[str, float]]:
        """All sentences, nearest first, with the cosine of the nearest of their languages."""
        turned = unit((np.array(vector, np.float32) - self._mean) @ self._turn)
        best = np.full(len(self._order), -1.0, np.float32)
        np.maximum.at(best, self._of, self._rows @ turned)
        found = zip(self._order, best.tolist(), strict=True)
        return sorted(found, key=lambda pair: -pair[1])


@lru_cache(maxsize=2)
def meanings(embedder: str) -> Meanings | None:
    """Those made with the embedder of this name; None when there are none, or for other texts."""
    path = file_of(embedder)
    try:
        with np.load(path, allow_pickle=False) as opened:
            mean, turn = (opened[name].astype(np.float32) for name in ("mean", "turn"))
            rows, steps, marks = opened["rows"], opened["steps"], opened["marks"]
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        log.warning("%s cannot be read: %s", path.name, type(error).__name__)
        return None
    of = {mark_of(text): key for key, text in texts()}
    # A sentence that was changed since is left out: its embedding is that of other words.
    kept = [at for at, mark in enumerate(marks.tolist()) if mark in of]
    if not kept:
        return None
    unpacked = unit(rows[kept].astype(np.float32) * steps[kept, None].astype(np.float32))
    return Meanings(mean, turn, unpacked, [of[marks[at].item()] for at in kept])


def texts() -> list[tuple[str, str]]:
    """Id and text of each sentence in every language."""
    return [
        (key, wording(tag).sentences[key])
        for tag in languages()
        for key in index()
        if key in wording(tag).sentences
    ]


def mark_of(text: str) -> int:
    """Tells texts apart: the first 63 bits of their SHA-256."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") >> 1


def file_of(embedder: str, folder: Path = FOLDER) -> Path:
    """Where the embeddings of an embedder are."""
    return folder / f"meanings-{_UNSAFE.sub('-', embedder)}.npz"


def unit(vectors: npt.NDArray[np.floating[Any]]) -> Numbers:
    """The same of length 1."""
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True), np.float32)


def discriminant(vectors: Numbers, of: npt.NDArray[np.int_]) -> tuple[Numbers, Numbers]:
    """Mean and turn: after them the spread within each sentence (`of` says which) is the same in
    every direction, and only the directions in which sentences differ most are left."""
    mean = vectors.mean(0)
    means = np.stack([vectors[of == at].mean(0) for at in range(int(of.max()) + 1)])
    spread = np.cov((vectors - means[of]).T)
    width = len(spread)
    spread = (1 - SHRUNK) * spread + SHRUNK * np.trace(spread) / width * np.eye(width)
    values, directions = np.linalg.eigh(spread)
    white = directions / np.sqrt(values)
    _, _, main = np.linalg.svd((means - mean) @ white, full_matrices=False)
    return np.asarray(mean, np.float32), np.asarray(white @ main[:KEPT].T, np.float32)


def ship(path: Path, mean: Numbers, turn: Numbers, known: Mapping[str, Numbers]) -> None:
    """Write the file: the embedding of each text turned, in 8 bits with a step of its own."""
    rows = unit((np.stack(list(known.values())) - mean) @ turn)
    steps = np.abs(rows).max(1) / 127
    np.savez_compressed(
        path,
        allow_pickle=False,
        mean=mean.astype(np.float16),
        turn=turn.astype(np.float16),
        rows=np.round(rows / steps[:, None]).astype(np.int8),
        steps=steps.astype(np.float16),
        marks=np.array([mark_of(text) for text in known], np.int64),
    )
