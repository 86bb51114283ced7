"""Embeddings of the sheets, kept by the hash of each text.

Those of our own sheets come with the program (`SHIPPED`, made by benchmarks/meanings.py): they are
there at once, on any machine. What an association adds or changes is embedded where it runs and
kept in a file: a changed sheet costs its own texts only, what no sheet says any more is dropped.
Both hold what the sheets say, which is public, and nothing of what people ask.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.ports import TextEmbedder
from skills.admin_help.fusion import Numbers
from skills.admin_help.meaning import Passages

log = logging.getLogger(__name__)

_BATCH = 16
"""Texts embedded at a time: a fifth of a second, for which a question may have to wait."""
_PAUSE = 2.0
"""Seconds until it is looked again whether the machine is idle."""
_UNSAFE = re.compile(r"[^\w.-]+")
_KEY_BYTES = 16
SHIPPED = Path(__file__).with_name("knowledge")
"""The folder of the embeddings that come with the program, in 8 bits."""


class Vectors:
    """The embeddings of one model: read when made, `save`d when something was added or dropped."""

    def __init__(self, folder: Path | None, model: str) -> None:
        """`folder` None: nothing is kept. May block for some 0.1 s."""
        name = f"meanings-{_UNSAFE.sub('-', model)}.npz"
        self._name = name
        self._path = folder / name if folder else None
        kept = _read(self._path) if self._path else {}
        self._before = frozenset(kept)
        self._shipped = _unpacked(SHIPPED / name)
        self._rows = kept | self._shipped
        self._used: set[bytes] = set()

    def has(self, passages: Passages) -> bool:
        """All of them are known: `embedded` asks no model."""
        return all(key in self._rows for key in _keys(passages))

    async def embedded(
        self,
        passages: Passages,
        embedder: TextEmbedder,
        idle: Callable[[], bool] = lambda: True,
    ) -> Numbers:
        """Embeddings, one a row, from the file or from the model. Raises EngineError."""
        keys = _keys(passages)
        self._used.update(keys)
        todo = {
            key: text
            for key, text in zip(keys, passages.texts, strict=True)
            if key not in self._rows
        }
        # Texts of about one length make the best of a batch.
        order = sorted(todo, key=lambda key: len(todo[key]))
        for start in range(0, len(order), _BATCH):
            while not idle():  # noqa: ASYNC110 - nobody tells when the machine becomes idle
                await asyncio.sleep(_PAUSE)
            batch = order[start : start + _BATCH]
            texts = [todo[key] for key in batch]
            rows = await embedder.embed(texts, questions=passages.questions)
            self._rows.update(zip(batch, np.array(rows, np.float16), strict=True))
        return np.stack([self._rows[key] for key in keys]).astype(np.float32)

    def save(self, *, whole: bool) -> None:
        """Write the file, if it would change. `whole`: everything was embedded, drop the rest."""
        rows = {
            key: row
            for key, row in self._rows.items()
            if key not in self._shipped and (not whole or key in self._used)
        }
        if self._path and rows and rows.keys() != self._before:
            _write(self._path, {"vectors": np.stack(list(rows.values()))}, list(rows))

    def ship(self, folder: Path) -> None:
        """Write everything that was used to `folder`, in 8 bits: each row times what makes its
        largest number 127. Half a step is 0.4 % of that."""
        rows = np.stack([self._rows[key] for key in sorted(self._used)]).astype(np.float32)
        steps = np.abs(rows).max(1) / 127
        small = np.round(rows / steps[:, None]).astype(np.int8)
        arrays = {"rows": small, "steps": steps.astype(np.float16)}
        _write(folder / self._name, arrays, sorted(self._used))


def _keys(passages: Passages) -> list[bytes]:
    kind = "q" if passages.questions else "p"
    return [
        hashlib.sha256(f"{kind}:{text}".encode()).digest()[:_KEY_BYTES] for text in passages.texts
    ]


def _read(path: Path) -> dict[bytes, npt.NDArray[np.float16]]:
    """What a file keeps; nothing when there is none or it is damaged."""
    try:
        with np.load(path, allow_pickle=False) as opened:
            keys, rows = opened["keys"], opened["vectors"]
        if keys.ndim != 2 or rows.ndim != 2 or rows.dtype != np.float16:
            raise ValueError("unexpected shape")
        return {key.tobytes(): row for key, row in zip(keys, rows, strict=True)}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        log.warning("%s cannot be read, it is made again: %s", path.name, type(error).__name__)
        return {}


def _unpacked(path: Path) -> dict[bytes, npt.NDArray[np.float16]]:
    """What comes with the program, in 16 bits; nothing when there is no such file."""
    try:
        with np.load(path, allow_pickle=False) as opened:
            keys, rows, steps = opened["keys"], opened["rows"], opened["steps"]
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        log.warning("%s cannot be read: %s", path.name, type(error).__name__)
        return {}
    vectors = (rows * steps[:, None].astype(np.float32)).astype(np.float16)
    return {key.tobytes(): row for key, row in zip(keys, vectors, strict=True)}


def _write(path: Path, arrays: Mapping[str, npt.NDArray[np.generic]], keys: list[bytes]) -> None:
    """Replace the file at once, or not at all."""
    partial = path.with_suffix(".partial")
    packed = np.frombuffer(b"".join(keys), np.uint8).reshape(-1, _KEY_BYTES)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("wb") as stream:
            np.savez_compressed(stream, allow_pickle=False, keys=packed, **arrays)
        partial.replace(path)
    except OSError as error:
        log.warning("%s cannot be written: %s", path.name, error.strerror)
