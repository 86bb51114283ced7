"""A second opinion on objects: CenterNet over MobileNetV3 (COCO, 80 kinds, 512 px).

The weights come as a TensorFlow.js graph: a JSON list of nodes beside a file of half-precision
numbers. The convolutional part is written out as an ONNX model when it is loaded (some 0.1 s), so
no conversion tool is needed; the few operations behind it (peaks of the heat map, their boxes) are
done here. CenterNet: Zhou et al. 2019, "Objects as Points", https://arxiv.org/abs/1904.07850.
ONNX's fields: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypedDict, cast

import cv2
import numpy as np
import numpy.typing as npt
import onnxruntime

from bot.model import Box
from bot.seeing.objects import PIECES, Seen
from bot.seeing.vocabulary import COCO

SIDE = 512  # pixels of the model's input
STRIDE = 4  # input pixels per cell of its heat map
AGREES = 0.2  # score from which it supports what another model saw; its own scores are low

_INPUT, _HEAT, _REACH = "tower_0/images", "tower_0/keypoints", "tower_0/wh"
_KEYS = tuple(COCO[number] for number in sorted(COCO))  # its classes are COCO's without the gaps
_FLOAT, _INT64 = 1, 7  # onnx.TensorProto.DataType
_ALIKE = {"Add": "Add", "Mul": "Mul", "Relu": "Relu", "Sigmoid": "Sigmoid", "Identity": "Identity"}


class CenterNet:
    """Everyday objects, people and animals with their places."""

    def __init__(self, graph: Path, weights: Path, *, threads: int = 1) -> None:
        """`graph`: the TensorFlow.js model.json; `weights`: its only shard."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False  # kept buffers would cost memory and save little
        self._session = onnxruntime.InferenceSession(
            onnx_of(graph, weights), options, providers=["CPUExecutionProvider"]
        )

    def find(self, rgb: npt.NDArray[np.uint8]) -> list[Seen]:
        """Objects with score >= AGREES, best first; boxes in pixels of `rgb`."""
        height, width = rgb.shape[:2]
        small = cv2.resize(rgb, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
        heat, reach = self._session.run([_HEAT, _REACH], {_INPUT: small[None].astype(np.float32)})
        heat, reach = heat[0], reach[0]  # (80, cells, cells), (left top right bottom, cells, cells)
        peaks = np.stack([cv2.dilate(one, np.ones((3, 3), np.uint8)) for one in heat]) == heat
        found = []
        for kind, row, column in np.argwhere(peaks & (heat >= AGREES)):
            x, y = column * STRIDE, row * STRIDE
            left, top, right, bottom = (float(value) for value in reach[:, row, column])
            corners = np.clip([x - left, y - top, x + right, y + bottom], 0, SIDE) / SIDE
            box = Box(
                left=float(corners[0] * width), top=float(corners[1] * height),
                right=float(corners[2] * width), bottom=float(corners[3] * height),
            )  # fmt: skip
            found.append(Seen(_KEYS[kind], float(heat[kind, row, column]), box))
        return sorted(found, key=lambda seen: -seen.certainty)[:PIECES]


# --- TensorFlow.js graph -> ONNX ------------------------------------------------------------------


class _Attributes(TypedDict, total=False):
    """What the nodes' attributes hold, as far as it is used here."""

    i: str
    s: str
    list: _Lists


class _Lists(TypedDict, total=False):
    i: Sequence[str]
    s: Sequence[str]


class _Node(TypedDict, total=False):
    name: str
    op: str
    input: Sequence[str]
    attr: dict[str, _Attributes]


def onnx_of(graph: Path, weights: Path) -> bytes:
    """The serialised ONNX model of everything up to the heat map and the boxes.

    Raises ValueError for an operation that such a network does not have.
    """
    description = json.loads(graph.read_text("utf-8"))
    nodes = {node["name"]: cast(_Node, node) for node in description["modelTopology"]["node"]}
    manifest = description["weightsManifest"][0]["weights"]
    return _Writer(nodes, _constants(manifest, weights.read_bytes())).model()


def _constants(
    manifest: Iterable[dict[str, object]], data: bytes
) -> dict[str, npt.NDArray[np.generic]]:
    constants: dict[str, npt.NDArray[np.generic]] = {}
    at = 0
    for entry in manifest:
        shape = cast(Sequence[int], entry["shape"])
        half = "quantization" in entry
        stored = np.dtype(np.float16 if half else str(entry["dtype"]))
        count = int(np.prod(shape))
        raw = np.frombuffer(data, stored, count, at).reshape(shape)
        constants[str(entry["name"])] = raw.astype(np.float32) if half else raw
        at += count * stored.itemsize
    return constants


class _Writer:
    """Writes the nodes that the outputs need. TensorFlow has channels last, ONNX first."""

    def __init__(
        self, nodes: dict[str, _Node], constants: dict[str, npt.NDArray[np.generic]]
    ) -> None:
        self._nodes, self._constants = nodes, constants
        self._done = {_INPUT}
        self._written: list[bytes] = []
        self._tensors: list[bytes] = []

    def model(self) -> bytes:
        self._write("Transpose", [_INPUT], "images", _ints("perm", [0, 3, 1, 2]))
        for name in (_HEAT, _REACH):
            self._need(name)
        graph = (
            *((1, node) for node in self._written), (2, b"centernet"),
            *((5, tensor) for tensor in self._tensors),
            (11, _value(_INPUT, [1, SIDE, SIDE, 3])),
            (12, _value(_HEAT, [1, len(_KEYS), SIDE // STRIDE, SIDE // STRIDE])),
            (12, _value(_REACH, [1, 4, SIDE // STRIDE, SIDE // STRIDE])),
        )  # fmt: skip
        return _message((1, 8), (7, _message(*graph)), (8, _message((2, 17))))

    def _need(self, name: str) -> str:
        """Write a node after the nodes it needs; returns the name of its result."""
        if name == _INPUT:
            return "images"
        if name not in self._done:
            self._done.add(name)
            node = self._nodes[name]
            if node["op"] == "Const":
                self._tensor(name, self._constants[name])
            else:
                self._node(name, node)
        return name

    def _node(self, name: str, node: _Node) -> None:
        kind, inputs = node["op"], node.get("input", ())
        if kind in ("Conv2D", "_FusedConv2D"):
            self._convolution(name, node, grouped=False)
        elif kind in ("DepthwiseConv2dNative", "FusedDepthwiseConv2dNative"):
            self._convolution(name, node, grouped=True)
        elif kind in _ALIKE:
            self._write(_ALIKE[kind], [self._need(one) for one in inputs], name)
        elif kind == "Relu6":
            low, high = self._tensor(f"{name}/0", 0.0), self._tensor(f"{name}/6", 6.0)
            self._write("Clip", [self._need(inputs[0]), low, high], name)
        elif kind == "Mean":  # over the picture: the part called squeeze
            self._write("GlobalAveragePool", [self._need(inputs[0])], name)
        elif kind == "ConcatV2":
            parts = [self._need(one) for one in inputs[:-1]]
            self._write("Concat", parts, name, _int("axis", 1))
        elif kind == "ResizeBilinear":  # always to the double
            scales = self._tensor(f"{name}/scales", [1.0, 1.0, 2.0, 2.0])
            how = (_text("mode", "linear"), _text("coordinate_transformation_mode", "asymmetric"))
            self._write("Resize", [self._need(inputs[0]), "", scales], name, *how)
        else:
            raise ValueError(f"{kind} is not expected in this network")

    def _convolution(self, name: str, node: _Node, *, grouped: bool) -> None:
        inputs, attributes = node["input"], node["attr"]
        kernel = self._constants[inputs[1]]
        channels = kernel.shape[2]
        order = (2, 3, 0, 1) if grouped else (3, 2, 0, 1)
        kernel = kernel.transpose(order)
        if grouped:
            kernel = kernel.reshape(-1, 1, *kernel.shape[2:])
        wanted = [self._need(inputs[0]), self._tensor(f"{name}/kernel", kernel)]
        wanted += [self._need(one) for one in inputs[2:]]
        fused = [
            _decoded(one) for one in attributes.get("fused_ops", {}).get("list", {}).get("s", ())
        ]
        active = "Relu" in fused
        same = _decoded(attributes["padding"]["s"]) == "SAME"
        self._write(
            "Conv", wanted, f"{name}/linear" if active else name,
            _ints("strides", [int(one) for one in attributes["strides"]["list"]["i"][1:3]]),
            _text("auto_pad", "SAME_UPPER" if same else "VALID"),
            _int("group", channels if grouped else 1),
        )  # fmt: skip
        if active:
            self._write("Relu", [f"{name}/linear"], name)

    def _tensor(self, name: str, values: npt.ArrayLike) -> str:
        array = np.ascontiguousarray(values)
        kind = _INT64 if array.dtype.kind == "i" else _FLOAT
        array = array.astype(np.int64 if kind == _INT64 else np.float32)
        dimensions = ((1, size) for size in array.shape)
        self._tensors.append(
            _message(*dimensions, (2, kind), (8, name.encode()), (9, array.tobytes()))
        )
        return name

    def _write(self, kind: str, inputs: Sequence[str], output: str, *attributes: bytes) -> None:
        self._written.append(
            _message(
                *((1, name.encode()) for name in inputs), (2, output.encode()),
                (4, kind.encode()), *((5, attribute) for attribute in attributes),
            )
        )  # fmt: skip


def _decoded(text: str) -> str:
    return base64.b64decode(text).decode()


def _int(name: str, value: int) -> bytes:
    return _message((1, name.encode()), (3, value), (20, 2))


def _ints(name: str, values: Sequence[int]) -> bytes:
    return _message((1, name.encode()), *((8, value) for value in values), (20, 7))


def _text(name: str, value: str) -> bytes:
    return _message((1, name.encode()), (4, value.encode()), (20, 3))


def _value(name: str, shape: Sequence[int]) -> bytes:
    dimensions = _message(*((1, _message((1, size))) for size in shape))
    tensor = _message((1, _FLOAT), (2, dimensions))
    return _message((1, name.encode()), (2, _message((1, tensor))))


def _message(*fields: tuple[int, int | bytes]) -> bytes:
    """A Protocol Buffers message of numbers and byte strings, by field number."""
    out = bytearray()
    for number, value in fields:
        if isinstance(value, int):
            out += _varint(number << 3) + _varint(value)
        else:
            out += _varint(number << 3 | 2) + _varint(len(value)) + value
    return bytes(out)


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
