"""Embeddings of the sheets, kept in a file by the hash of each text.

A changed sheet costs its own texts only; what no sheet says any more is dropped. The file holds
what the sheets say, which is public, and nothing of what people ask.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import re
import zipfile
from collections.abc import Callable
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


class Vectors:
    """The embeddings of one model: read when made, `save`d when something was added or dropped."""

    def __init__(self, folder: Path | None, model: str) -> None:
        """`folder` None: nothing is kept. May block for some 0.1 s."""
        self._path = folder / f"meanings-{_UNSAFE.sub('-', model)}.npz" if folder else None
        self._rows = _read(self._path) if self._path else {}
        self._before = frozenset(self._rows)
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
        rows = {k: row for k, row in self._rows.items() if not whole or k in self._used}
        if self._path and rows and rows.keys() != self._before:
            _write(self._path, rows)


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


def _write(path: Path, rows: dict[bytes, npt.NDArray[np.float16]]) -> None:
    """Replace the file at once, or not at all."""
    partial = path.with_suffix(".partial")
    keys = np.frombuffer(b"".join(rows), np.uint8).reshape(-1, _KEY_BYTES)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("wb") as stream:
            np.savez(stream, keys=keys, vectors=np.stack(list(rows.values())))
        partial.replace(path)
    except OSError as error:
        log.warning("%s cannot be written: %s", path.name, error.strerror)
