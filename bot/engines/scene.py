"""The scene engine: what a picture shows besides its text, offline, from a closed vocabulary."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt

from bot.compute import Pool
from bot.errors import EngineError, PorteVoixError
from bot.model import Claim, Picture, Scene
from bot.modelfiles import Catalogue
from bot.ports import Capabilities, Decoder
from bot.seeing.centernet import CenterNet
from bot.seeing.codes import codes_in
from bot.seeing.colours import colours_inside, main_colours
from bot.seeing.faces import FaceCounter
from bot.seeing.flaws import burnt_spots, flaw_of, is_photograph
from bot.seeing.light import light_of
from bot.seeing.objects import ObjectDetector, Seen, SubjectClassifier
from bot.seeing.regions import overlap

TIMEOUT = 30  # seconds for one picture; it takes about 0.3
LOADING = 120  # seconds for loading the models
LONGEST = 1600  # pixels of the decoded picture: barcodes need them

SURE = 0.6  # certainty from which an object is named without "probably"
ONE = 0.8  # intersection over union from which two kinds are taken for one thing
SAME = 0.4  # intersection over union from which two models see the same object
LIKENESS = 0.35  # certainty from which the subject is worth a "maybe"
FEW = 2  # uncertain kinds of objects named at most


class SceneEngine:
    """`SceneReader` over SSD-MobileNetV2, CenterNet, EfficientNet-lite3, BlazeFace and ZXing.

    It knows no actions, relations, feelings or rooms; people are counted, never identified.
    """

    def __init__(self, files: Catalogue, decoder: Decoder, *, threads: int = 1) -> None:
        """`threads` for each model. One picture is looked at at a time."""
        self._files = files
        self._decoder = decoder
        self._threads = threads
        self._pool = Pool("scene")
        self._models: _Models | None = None
        self._loading = asyncio.Lock()

    @property
    def capabilities(self) -> Capabilities:
        """Claims are keys of the vocabulary, so any language will do. Local."""
        return Capabilities(name="ssd-efficientnet", languages=None, local=True)

    async def prepare(self) -> None:
        """Load the models. Raises ModelFileError, EngineError."""
        await self._ready()

    async def _ready(self) -> _Models:
        async with self._loading:
            if self._models is None:
                self._models = await self._pool.run(
                    lambda: _Models(self._files, self._threads), timeout=LOADING
                )
            return self._models

    async def look(self, image: bytes) -> Scene:
        """What an encoded picture shows; boxes are in pixels of the upright picture."""
        models = await self._ready()
        picture = await self._decoder.image(image, longest=LONGEST)
        return await self._pool.run(lambda: _look(models, picture), timeout=TIMEOUT)

    async def close(self) -> None:
        """Free models and threads."""
        self._pool.close()
        self._models = None


class _Models:
    """The loaded models; used by one thread at a time."""

    def __init__(self, files: Catalogue, threads: int) -> None:
        cv2.setNumThreads(threads)
        self.detector = ObjectDetector(
            files.file("scene/ssd.pb").verified(), files.file("scene/ssd.pbtxt").verified()
        )
        self.second = CenterNet(
            files.file("scene/centernet.json").verified(),
            files.file("scene/centernet.bin").verified(),
            threads=threads,
        )
        self.classifier = SubjectClassifier(
            files.file("scene/efficientnet_lite3.tflite").verified(),
            files.file("scene/efficientnet_labels.txt").verified(),
            threads=threads,
        )
        self.faces = FaceCounter(files.file("scene/face.tflite").verified(), threads=threads)


def _look(models: _Models, picture: Picture) -> Scene:
    rgb = np.frombuffer(picture.rgb, np.uint8).reshape(picture.height, picture.width, 3)
    try:
        original = (picture.original_width, picture.original_height)
        flaw = flaw_of(rgb, original=original)
        claims = _claims(models, rgb) if flaw is None else ()
        return Scene(
            flaw=flaw,
            claims=claims,
            width=picture.width,
            height=picture.height,
            photograph=is_photograph(rgb),
            light=light_of(rgb),
            spots=burnt_spots(rgb),
        )
    except PorteVoixError:
        raise
    except Exception as error:  # cv2, LiteRT and ZXing raise errors of their own
        raise EngineError(f"looking failed: {type(error).__name__}", retryable=False) from error


def _claims(models: _Models, rgb: npt.NDArray[np.uint8]) -> tuple[Claim, ...]:
    guesses = models.classifier.guess(rgb)
    faces = models.faces.find(rgb)
    supported = {key for key, _ in guesses} | ({"person"} if faces else set())
    claims = [
        _coloured(claim, rgb)
        for claim in _objects(models.detector.find(rgb), models.second.find(rgb), supported)
    ]
    named = {claim.text for claim in claims}
    if guesses and guesses[0][1] >= LIKENESS and guesses[0][0] not in named:
        key, certainty = guesses[0]
        claims.append(Claim(text=key, certainty=certainty, evidence="classifier"))
    if faces:
        claims.append(_claim("face", [Seen("face", score, box) for box, score in faces], "face"))
    for content, box in codes_in(rgb):
        claims.append(Claim(text=content, certainty=1.0, evidence="barcode", box=box))
    for colour, share in main_colours(rgb):
        claims.append(Claim(text=colour, certainty=share, evidence="colour"))
    return tuple(claims)


def _coloured(claim: Claim, rgb: npt.NDArray[np.uint8]) -> Claim:
    """With the colours of the object, but for people: they are counted and nothing else."""
    if claim.box is None or claim.text == "person":
        return claim
    return replace(claim, colours=colours_inside(rgb, claim.box))


def _objects(found: list[Seen], second: list[Seen], supported: set[str]) -> list[Claim]:
    """One claim per kind: the sure ones counted together, a few doubtful ones after them.

    The detector errs below SURE (a helmet becomes a mouse): a doubtful object is kept only when
    the second detector sees it at the same place or the classifier (`supported`) thinks of it. A
    doubtful person (a page on a table becomes one) always needs a face.
    """
    sure: dict[str, list[Seen]] = {}
    for seen in _told_apart(found):
        if seen.certainty > SURE:
            sure.setdefault(seen.key, []).append(seen)
    doubtful: dict[str, list[Seen]] = {}
    for seen in _told_apart(found):
        agreed = seen.key != "person" and any(
            other.key == seen.key and overlap(other.box, seen.box) >= SAME for other in second
        )
        if seen.key not in sure and (agreed or seen.key in supported):
            doubtful.setdefault(seen.key, [seen])
    return [
        _claim(key, group, "detector")
        for key, group in (*sure.items(), *list(doubtful.items())[:FEW])
    ]


def _told_apart(found: list[Seen]) -> list[Seen]:
    """One thing that was given two names (a cup that is also a bowl) keeps the likelier one."""
    kept: list[Seen] = []
    for seen in found:
        if all(other.key == seen.key or overlap(other.box, seen.box) < ONE for other in kept):
            kept.append(seen)
    return kept


def _claim(key: str, group: list[Seen], evidence: str) -> Claim:
    return Claim(
        text=key,
        certainty=min(seen.certainty for seen in group),
        evidence=evidence,
        count=len(group),
        box=group[0].box,
        boxes=tuple(seen.box for seen in group) if len(group) > 1 else (),
    )
