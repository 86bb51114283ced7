"""Where text is on a picture, and whether the picture is upright: two small ONNX models.

The detector is PP-OCRv6 tiny (differentiable binarisation: a probability map of shrunk text lines,
https://arxiv.org/abs/1911.08947); the orientation model is PaddleClas' text image orientation.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import onnxruntime

Pixels = npt.NDArray[np.uint8]
"""Height x width x 3 (RGB) or height x width (grey), 8 bits."""
Quad = npt.NDArray[np.float32]
"""Four corners (4 x 2, pixels): top left, top right, bottom right, bottom left."""

# Colour statistics of ImageNet, with which both models were trained.
_MEAN = np.array([0.485, 0.456, 0.406], np.float32)
_DEVIATION = np.array([0.229, 0.224, 0.225], np.float32)


def session(path: Path, threads: int) -> onnxruntime.InferenceSession:
    """An ONNX model on the CPU with a fixed number of threads."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Pictures differ in size: kept buffers would cost 160 MB and save a few hundredths of a second.
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(
        str(path), sess_options=options, providers=["CPUExecutionProvider"]
    )


def _tensor(rgb: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
    """Normalised 1 x 3 x height x width."""
    scaled = (rgb.astype(np.float32) / 255 - _MEAN) / _DEVIATION
    return np.ascontiguousarray(scaled.transpose(2, 0, 1)[None])


class TextDetector:
    """Finds lines of text in any script."""

    SIDE = (
        1280  # longest side in pixels that the model sees: 0.35-0.5 s; more is slower, not better
    )
    PIXEL = 0.2  # probability above which a pixel belongs to text
    LINE = 0.4  # mean probability above which a region is a line
    GROWTH = 1.6  # the model marks shrunk lines; they are grown back by area * GROWTH / perimeter
    MOST = 400  # lines kept per picture

    def __init__(self, path: Path, *, threads: int = 1) -> None:
        self._session = session(path, threads)

    def find(self, rgb: Pixels) -> list[Quad]:
        """Corners of each line, in pixels of `rgb`, in no order."""
        height, width = rgb.shape[:2]
        scale = min(1.0, self.SIDE / max(height, width))
        across = max(32, round(width * scale / 32) * 32)
        down = max(32, round(height * scale / 32) * 32)
        small = cv2.resize(rgb, (across, down), interpolation=cv2.INTER_AREA)
        chances = self._session.run(None, {"x": _tensor(small)})[0][0, 0]
        back = np.array([width / across, height / down], np.float32)
        mask = (chances > self.PIXEL).astype(np.uint8)
        outlines, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
        outlines = sorted(outlines, key=cv2.contourArea, reverse=True)[: self.MOST]
        quads = [self._quad(outline, chances) for outline in outlines]
        return [quad * back for quad in quads if quad is not None]

    def _quad(
        self, outline: npt.NDArray[np.int32], chances: npt.NDArray[np.float32]
    ) -> Quad | None:
        """The grown rectangle around one outline; None when it is too small or too doubtful."""
        centre, (one, other), angle = cv2.minAreaRect(outline)
        if min(one, other) < 2 or self._certainty(outline, chances) < self.LINE:
            return None
        grow = one * other * self.GROWTH / (one + other)  # twice area / perimeter
        grown = cv2.boxPoints((centre, (one + grow, other + grow), angle))
        return upright_corners(grown) if min(one, other) + grow >= 5 else None

    @staticmethod
    def _certainty(outline: npt.NDArray[np.int32], chances: npt.NDArray[np.float32]) -> float:
        left, top, width, height = cv2.boundingRect(outline)
        mask = np.zeros((height, width), np.uint8)
        cv2.fillPoly(mask, [outline - np.array([left, top])], 1)
        return float(cv2.mean(chances[top : top + height, left : left + width], mask)[0])


def upright_corners(corners: npt.NDArray[Any]) -> Quad:
    """Order four corners as a Quad has them, for tilts below 45 degrees."""
    by_x = corners[np.argsort(corners[:, 0], kind="stable")]
    left, right = by_x[:2], by_x[2:]
    left = left[np.argsort(left[:, 1])]
    right = right[np.argsort(right[:, 1])]
    return np.array([left[0], right[0], right[1], left[1]], np.float32)


class OrientationModel:
    """Says by how many degrees a page was turned."""

    SURE = 0.8  # softmax above which the model alone is believed
    MAYBE = 0.2  # softmax from which the other way round is worth a try

    def __init__(self, path: Path, *, threads: int = 1) -> None:
        self._session = session(path, threads)

    def candidates(self, rgb: Pixels, quads: Sequence[Quad]) -> tuple[int, ...]:
        """Clockwise turns of the page in the picture (0, 90, 180, 270), most likely first.

        The lines themselves say whether the page lies on its side; the model says which side.
        """
        chances = self._chances(rgb)
        spans = sum((quad.max(axis=0) - quad.min(axis=0) for quad in quads), np.zeros(2))
        along = spans[1] / max(spans[0], 1)
        if along > 2:
            pair = sorted((90, 270), key=lambda turn: -chances[turn])
        elif along < 0.5:
            pair = [180, 0] if chances[180] > self.SURE else [0, 180]
        else:  # a few short words: only the model can tell
            best = max(chances, key=lambda turn: chances[turn])
            return (best,) if chances[best] > self.SURE else (0,)
        return tuple(pair) if chances[pair[1]] > self.MAYBE else (pair[0],)

    def _chances(self, rgb: Pixels) -> dict[int, float]:
        height, width = rgb.shape[:2]
        scale = 256 / min(height, width)
        size = (max(224, round(width * scale)), max(224, round(height * scale)))
        small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
        top, left = (small.shape[0] - 224) // 2, (small.shape[1] - 224) // 2
        middle = small[top : top + 224, left : left + 224]
        found = self._session.run(None, {"x": _tensor(middle)})[0][0]
        return {index * 90: float(chance) for index, chance in enumerate(found)}
