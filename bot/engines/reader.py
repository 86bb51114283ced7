"""The page reader: OCR of photographed pages, signs, boxes and screens, offline."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from contextvars import copy_context

import cv2
import numpy as np

from bot.compute import Pool
from bot.errors import EngineError, PorteVoixError
from bot.model import Page, Picture
from bot.modelfiles import Catalogue
from bot.ports import Capabilities, Decoder
from bot.reading.page import PageRecogniser
from bot.reading.tesseract import Tesseract, find_tessdata

TIMEOUT = 60  # seconds for one picture; a full page takes about one
LOADING = 120  # seconds for loading the models
LONGEST = 2560  # pixels of the decoded picture: small print needs them when lines are cut out


class PageReader:
    """`TextReader` over PP-OCRv6 tiny and Tesseract; without Tesseract it reads Latin script."""

    def __init__(self, files: Catalogue, decoder: Decoder, *, threads: int = 1) -> None:
        """`threads` for each ONNX model. One picture is read at a time."""
        self._files = files
        self._decoder = decoder
        self._threads = threads
        self._pool = Pool("reader")
        self._tesseract = Tesseract(find_tessdata())
        self._recogniser: PageRecogniser | None = None
        self._loading = asyncio.Lock()

    @property
    def capabilities(self) -> Capabilities:
        """Reads Latin script always, other scripts with Tesseract's data. Local."""
        return Capabilities(name="pp-ocrv6-tesseract", languages=None, local=True)

    async def prepare(self) -> None:
        """Load the models. Raises ModelFileError, EngineError."""
        await self._ready()

    async def _ready(self) -> PageRecogniser:
        async with self._loading:
            if self._recogniser is None:
                self._recogniser = await self._pool.run(self._load, timeout=LOADING)
            return self._recogniser

    def _load(self) -> PageRecogniser:
        cv2.setNumThreads(self._threads)
        return PageRecogniser(
            detector=self._files.file("reading/det.onnx").verified(),
            recogniser=self._files.file("reading/rec.onnx").verified(),
            orientation=self._files.file("reading/orientation.onnx").verified(),
            tesseract=self._tesseract,
            threads=self._threads,
        )

    async def read(
        self,
        image: bytes,
        *,
        likely: Sequence[str] = (),
        on_lines: Callable[[int], None] | None = None,
    ) -> Page:
        """The text of an encoded picture; boxes are in pixels of the upright picture."""
        recogniser = await self._ready()
        picture = await self._decoder.image(image, longest=LONGEST)
        found = _on_loop(on_lines) if on_lines else None
        return await self._pool.run(
            lambda: _read(recogniser, picture, likely, found), timeout=TIMEOUT
        )

    async def close(self) -> None:
        """Free models and threads."""
        self._pool.close()
        self._tesseract.close()
        self._recogniser = None


def _on_loop(call: Callable[[int], None]) -> Callable[[int], None]:
    """The same call from a thread: it runs on the event loop, in the context of the caller."""
    loop, context = asyncio.get_running_loop(), copy_context()

    def pass_on(number: int) -> None:
        with contextlib.suppress(RuntimeError):  # the loop was closed meanwhile
            loop.call_soon_threadsafe(call, number, context=context)

    return pass_on


def _read(
    recogniser: PageRecogniser,
    picture: Picture,
    likely: Sequence[str],
    on_lines: Callable[[int], None] | None,
) -> Page:
    rgb = np.frombuffer(picture.rgb, np.uint8).reshape(picture.height, picture.width, 3)
    try:
        return recogniser.read(rgb, likely, on_lines)
    except PorteVoixError:
        raise
    except Exception as error:  # cv2, onnxruntime and Tesseract raise errors of their own
        raise EngineError(f"reading failed: {type(error).__name__}", retryable=False) from error
