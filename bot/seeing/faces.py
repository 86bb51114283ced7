"""Counting faces with BlazeFace (full range); nobody is recognised.

The model gives one box per cell of a 48 x 48 grid over a 192 x 192 picture: centre and size in
pixels relative to the cell's middle, and a logit (https://arxiv.org/abs/1907.05047).
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from ai_edge_litert.interpreter import Interpreter

from bot.model import Box

SIDE = 192  # pixels
CELLS = 48
SURE = 0.6  # score of a face; the highest score on 18 pictures without faces was below it
OVERLAP = 0.3  # intersection over union above which two boxes are one face


class FaceCounter:
    """Finds frontal and half-turned faces up to about five metres away."""

    def __init__(self, path: Path, *, threads: int = 1) -> None:
        self._model = Interpreter(model_path=str(path), num_threads=threads)
        self._model.allocate_tensors()
        self._input = self._model.get_input_details()[0]["index"]
        outputs = {
            detail["shape"][-1]: detail["index"] for detail in self._model.get_output_details()
        }
        self._boxes, self._scores = outputs[16], outputs[1]
        middles = (np.arange(CELLS) + 0.5) / CELLS * SIDE
        across, down = np.meshgrid(middles, middles)
        self._middles = np.stack([across.ravel(), down.ravel()], axis=1)

    def find(self, rgb: npt.NDArray[np.uint8]) -> list[tuple[Box, float]]:
        """(box in pixels of `rgb`, score) of each face, best first."""
        height, width = rgb.shape[:2]
        scale = SIDE / max(height, width)
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        padded = np.zeros((SIDE, SIDE, 3), np.uint8)
        padded[: size[1], : size[0]] = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
        self._model.set_tensor(self._input, (padded / 127.5 - 1).astype(np.float32)[None])
        self._model.invoke()
        logits = np.clip(self._model.get_tensor(self._scores)[0, :, 0], -80, 80)
        scores = 1 / (1 + np.exp(-logits))
        raw = self._model.get_tensor(self._boxes)[0]
        centres = raw[:, :2] + self._middles
        corners = np.concatenate([centres - raw[:, 2:4] / 2, centres + raw[:, 2:4] / 2], axis=1)
        order = [at for at in np.argsort(-scores) if scores[at] > SURE]
        kept: list[int] = []
        for at in order:
            if all(overlap(corners[at], corners[other]) < OVERLAP for other in kept):
                kept.append(int(at))
        return [(_box(corners[at] / scale), float(scores[at])) for at in kept]


def overlap(one: npt.NDArray[np.float32], other: npt.NDArray[np.float32]) -> float:
    """Intersection over union of two boxes (left, top, right, bottom)."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    if width <= 0 or height <= 0:
        return 0.0
    shared = width * height
    areas = sum((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return float(shared / (areas - shared))


def _box(corners: npt.NDArray[np.float32]) -> Box:
    left, top, right, bottom = (float(value) for value in corners)
    return Box(left=left, top=top, right=right, bottom=bottom)
