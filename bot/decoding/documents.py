"""One page of a PDF (PDFium) or of a TIFF (Pillow), or a picture, as a JPEG file of its pixels and
nothing else: neither where nor by whom it was taken. Runs in the child process only.

The libraries run here and nowhere else; PDFium comes without JavaScript. A page is drawn for one
call: however many pages a document says it has, no more than one is ever held.
"""

from __future__ import annotations

import io
import math

import pypdfium2
from PIL import Image
from pypdfium2 import raw

from bot.decoding import pictures
from bot.decoding.wire import PAGE_PIXELS, Locked, Unreadable

PDF = b"%PDF-"
TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")  # TIFF 6.0 and BigTIFF
HEADER = 1024  # bytes in which PDF readers look for the mark
POINTS = 72  # to the inch
RESOLUTION = 170  # dots per inch: A4 becomes 1405 x 1988, letters of 9 points are 12 pixels high
SMALLEST = 1600  # pixels: many files lie about their size, and a visiting card has small print
QUALITY = 90  # of the JPEG: no loss that recognition would notice
LOCKS = (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)


def draw(data: bytes, number: int) -> tuple[bytes, int, int, int]:
    """JPEG file, width, height, pages of the document; `number` counts from 0.

    Raises Locked, TooLong, Unreadable and whatever the libraries raise.
    """
    if PDF in data[:HEADER]:
        image, pages = _of_pdf(data, number)
    elif data[:4] in TIFF:
        image, pages = _of_tiff(data, number)
    else:
        image, pages = _of_picture(data, number)
    file = io.BytesIO()
    image.save(file, "JPEG", quality=QUALITY)
    return file.getvalue(), image.width, image.height, pages


def _of_pdf(data: bytes, number: int) -> tuple[Image.Image, int]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code in LOCKS:
            raise Locked from error
        raise
    try:
        pages = len(document)
        if number >= pages:
            raise Unreadable("no such page")
        if document.get_formtype():
            document.init_forms()  # what was filled in is drawn as well
        page = document[number]
        bitmap = page.render(scale=_scale(*page.get_size()), fill_color=(255, 255, 255, 255))
        return bitmap.to_pil().convert("RGB"), pages
    finally:
        document.close()


def _scale(width: float, height: float) -> float:
    """Pixels to the point. `width`, `height`: points, as the file says."""
    longest = max(width, height)
    if not (min(width, height) > 0 and math.isfinite(longest)):
        raise Unreadable("impossible size")
    pixels = min(max(longest * RESOLUTION / POINTS, SMALLEST), PAGE_PIXELS)
    return (pixels - 1) / longest  # PDFium rounds up


def _of_tiff(data: bytes, number: int) -> tuple[Image.Image, int]:
    rgb, width, height, pages = pictures.frame(data, number, PAGE_PIXELS)
    return Image.frombytes("RGB", (width, height), rgb), pages


def _of_picture(data: bytes, number: int) -> tuple[Image.Image, int]:
    if number:
        raise Unreadable("no such page")
    rgb, width, height, *_ = pictures.decode(data, PAGE_PIXELS)
    return Image.frombytes("RGB", (width, height), rgb), 1
