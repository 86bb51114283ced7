"""Small valid media files of every kind that people send, made here with PyAV and Pillow."""

from __future__ import annotations

import io
from dataclasses import dataclass
from enum import StrEnum

import av
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from benchmarks.papers import LETTER, pdf, scans


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundFormat:
    """A container and a codec."""

    container: str
    codec: str
    rate: int
    """Hz."""
    layout: str = "mono"
    film: bool = False
    """True to put a video track in front of the sound."""


SOUND_FORMATS = {
    "opus": SoundFormat(container="ogg", codec="libopus", rate=48_000),
    "vorbis": SoundFormat(container="ogg", codec="vorbis", rate=44_100, layout="stereo"),
    "mp3": SoundFormat(container="mp3", codec="mp3", rate=44_100, layout="stereo"),
    "m4a": SoundFormat(container="ipod", codec="aac", rate=44_100),
    "aac": SoundFormat(container="adts", codec="aac", rate=22_050),
    "wav": SoundFormat(container="wav", codec="pcm_s16le", rate=22_050),
    "webm": SoundFormat(container="webm", codec="libopus", rate=48_000),
    "amr": SoundFormat(container="amr", codec="libopencore_amrnb", rate=8_000),
    "3gp": SoundFormat(container="3gp", codec="libopencore_amrnb", rate=8_000),
    "flac": SoundFormat(container="flac", codec="flac", rate=44_100),
    "mp4-film": SoundFormat(container="mp4", codec="aac", rate=48_000, layout="stereo", film=True),
}
PICTURE_FORMATS = {
    "jpeg": "RGB", "mpo": "RGB", "png": "RGBA", "webp": "RGBA", "gif": "P", "bmp": "RGB",
    "tiff": "RGB",
}  # fmt: skip


def encode(samples: NDArray[np.int16], rate: int, kind: SoundFormat) -> bytes:
    """Mono 16-bit samples as a file of that kind."""
    out = io.BytesIO()
    repeatable = {"fflags": "+bitexact"}  # no random serial number, no date
    with av.open(out, "w", format=kind.container, options=repeatable) as container:
        film = container.add_stream("mpeg4", rate=5) if kind.film else None
        sound = container.add_stream(kind.codec, rate=kind.rate, layout=kind.layout)
        sound.codec_context.options = {"strict": "experimental"}  # FFmpeg's own Vorbis encoder
        if film is not None:
            film.width, film.height, film.pix_fmt = 64, 48, "yuv420p"
            for shade in range(5):
                picture = np.full((48, 64, 3), 40 * shade, np.uint8)
                container.mux(film.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
            container.mux(film.encode(None))
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate = rate
        container.mux(sound.encode(frame))  # resampled by PyAV as the codec needs
        container.mux(sound.encode(None))
    return out.getvalue()


def tone(seconds: float, rate: int = 16_000, hertz: float = 440.0) -> NDArray[np.int16]:
    """A tone at half of full scale."""
    time = np.arange(int(seconds * rate)) / rate
    return (16_000 * np.sin(2 * np.pi * hertz * time)).astype(np.int16)


def picture(kind: str, width: int = 96, height: int = 64) -> bytes:
    """A colour gradient as an image file of that kind."""
    x, y = np.meshgrid(np.linspace(0, 255, width), np.linspace(0, 255, height))
    rgb = np.stack([x, y, 255 - x], axis=-1).astype(np.uint8)
    image = Image.fromarray(rgb).convert(PICTURE_FORMATS[kind])
    out = io.BytesIO()
    if kind == "mpo":
        image.save(out, "MPO", save_all=True, append_images=[image])
    elif kind == "jpeg":
        exif = Image.Exif()
        exif[0x0112] = 6  # orientation: turned by 90 degrees
        image.save(out, "JPEG", exif=exif)
    elif kind == "tiff":
        image.save(out, "TIFF", compression="tiff_lzw")
    else:
        image.save(out, kind.upper())
    return out.getvalue()


class Medium(StrEnum):
    """What a file is opened as."""

    SOUND = "sound"
    PICTURE = "picture"
    DOCUMENT = "document"


def seeds() -> dict[str, tuple[Medium, bytes]]:
    """A file of every format: 2.5 s, 96 x 64 pixels, two pages."""
    made = {
        name: (Medium.SOUND, encode(tone(2.5), 16_000, kind))
        for name, kind in SOUND_FORMATS.items()
    }
    made |= {name: (Medium.PICTURE, picture(name)) for name in PICTURE_FORMATS}
    documents = {
        "pdf": pdf((LETTER, LETTER)),
        "pdf-packed": pdf((LETTER, LETTER), packed=True),
        "pdf-locked": pdf((LETTER, LETTER), password=""),
        "pdf-scan": scans(2, "PDF", size=(96, 128)),
        "tiff-fax": scans(2, "TIFF", size=(96, 128)),
    }
    return made | {name: (Medium.DOCUMENT, data) for name, data in documents.items()}
