"""Objects by SSD-MobileNetV2 (COCO, 80 kinds) and the subject by EfficientNet-lite3 (ImageNet)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from ai_edge_litert.interpreter import Interpreter

from bot.model import Box
from bot.seeing.vocabulary import COCO, subject_key

SEEN = 0.3  # detections below are noise
PIECES = 60  # detections kept per picture


@dataclass(frozen=True, slots=True)
class Seen:
    """One object."""

    key: str
    """A key of the vocabulary, for example ``cat``."""
    certainty: float
    box: Box


class ObjectDetector:
    """Everyday objects, people and animals with their places."""

    def __init__(self, weights: Path, graph: Path) -> None:
        self._net = cv2.dnn.readNetFromTensorflow(str(weights), str(graph))

    def find(self, rgb: npt.NDArray[np.uint8]) -> list[Seen]:
        """Objects with certainty >= SEEN, best first; boxes in pixels of `rgb`."""
        height, width = rgb.shape[:2]
        self._net.setInput(cv2.dnn.blobFromImage(rgb, size=(300, 300)))
        rows = self._net.forward()[0, 0]  # (_, class, certainty, left, top, right, bottom)
        found = []
        for row in sorted(rows, key=lambda row: -row[2])[:PIECES]:
            key = COCO.get(int(row[1]))
            if key is None or row[2] < SEEN:
                continue
            left, top, right, bottom = (float(value) for value in np.clip(row[3:7], 0, 1))
            box = Box(
                left=left * width, top=top * height, right=right * width, bottom=bottom * height
            )
            found.append(Seen(key, float(row[2]), box))
        return found


class SubjectClassifier:
    """The one thing a picture is about."""

    SIDE = 280  # pixels

    def __init__(self, weights: Path, labels: Path, *, threads: int = 1) -> None:
        self._model = Interpreter(model_path=str(weights), num_threads=threads)
        self._model.allocate_tensors()
        self._input = self._model.get_input_details()[0]["index"]
        output = self._model.get_output_details()[0]
        self._output = output["index"]
        self._unit = float(output["quantization"][0])
        names = labels.read_text("utf-8").splitlines()
        self._keys = [subject_key(number, name) for number, name in enumerate(names)]

    def guess(self, rgb: npt.NDArray[np.uint8]) -> list[tuple[str, float]]:
        """(key, certainty 0.0-1.0), best first. Labels of one key are added up.

        Labels outside the vocabulary are left out but keep their share of the certainty.
        """
        small = cv2.resize(rgb, (self.SIDE, self.SIDE), interpolation=cv2.INTER_AREA)
        self._model.set_tensor(self._input, small[None])
        self._model.invoke()
        chances = self._model.get_tensor(self._output)[0].astype(np.float32) * self._unit
        sums: dict[str, float] = {}
        for key, chance in zip(self._keys, chances, strict=True):
            if key is not None:
                sums[key] = sums.get(key, 0.0) + float(chance)
        return sorted(sums.items(), key=lambda pair: -pair[1])[:5]
