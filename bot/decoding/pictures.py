"""RGB pixels out of an image file, with Pillow. Runs in the child process only."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import (  # the plugins by name: otherwise Pillow loads all of them at the first WebP
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageOps,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from bot.decoding.wire import MAX_PIXELS, TooLong

PLUGINS = (
    JpegImagePlugin.JpegImageFile,
    PngImagePlugin.PngImageFile,
    WebPImagePlugin.WebPImageFile,
    GifImagePlugin.GifImageFile,
    BmpImagePlugin.BmpImageFile,
    TiffImagePlugin.TiffImageFile,
)
FORMATS = tuple(plugin.format for plugin in PLUGINS)  # JPEG includes MPO, several JPEGs in one
SIXTEEN_BITS = 1 / 256  # 16-bit greys to 8 bits
Image.MAX_IMAGE_PIXELS = MAX_PIXELS


def decode(data: bytes, longest: int) -> tuple[bytes, int, int, int, int]:
    """RGB bytes, width, height, original width, original height; upright, on white.

    `longest`: pixels of the longer side at most. Raises TooLong and whatever Pillow raises.
    """
    with _strict(), Image.open(io.BytesIO(data), formats=FORMATS) as image:
        return _upright(image, longest)


def frame(data: bytes, number: int, longest: int) -> tuple[bytes, int, int, int]:
    """RGB bytes, width, height of one picture of a TIFF, counted from 0, and how many there are.

    Raises TooLong, EOFError (no such picture) and whatever Pillow raises.
    """
    with _strict(), Image.open(io.BytesIO(data), formats=("TIFF",)) as image:
        frames = int(getattr(image, "n_frames", 1))
        image.seek(number)
        rgb, width, height, *_ = _upright(image, longest)
        return rgb, width, height, frames


@contextmanager
def _strict() -> Iterator[None]:
    """Too many pixels are an error, everything else that a codec warns of is not."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            yield
        except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
            raise TooLong from error


def _upright(image: Image.Image, longest: int) -> tuple[bytes, int, int, int, int]:
    width, height = image.size
    if width * height > MAX_PIXELS:
        raise TooLong
    image.draft(None, (longest, longest))  # JPEG alone: decodes at 1/2, 1/4, 1/8, never below
    image.load()
    drafted = image.size
    image = ImageOps.exif_transpose(_eight_bits(image))
    if (drafted[0] < drafted[1]) != (image.width < image.height):
        width, height = height, width
    image.thumbnail((longest, longest), Image.Resampling.LANCZOS, reducing_gap=2.0)
    if image.mode == "RGBA":
        page = Image.new("RGB", image.size, "white")
        page.paste(image, mask=image.getchannel("A"))
        image = page
    return image.tobytes(), image.width, image.height, width, height


def _eight_bits(image: Image.Image) -> Image.Image:
    """The same picture as RGB, or as RGBA where it has transparency."""
    if image.mode.startswith("I"):
        image = image.convert("I").point(lambda grey: grey * SIXTEEN_BITS).convert("L")
    wanted = "RGBA" if image.has_transparency_data else "RGB"
    return image if image.mode == wanted else image.convert(wanted)
