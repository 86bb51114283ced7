"""The real child processes on every format, on limits and on damaged files."""

from __future__ import annotations

import asyncio
import io
import os
import signal
import struct
import wave
import zlib

import numpy as np
import psutil
import pytest
from PIL import Image

from benchmarks.media_seeds import PICTURE_FORMATS, SOUND_FORMATS, encode, picture, tone
from bot.decoding.wire import MAX_SECONDS
from bot.engines.decoder import ChildDecoder
from bot.errors import MediaError, MediaTooLong, UnreadableMedia


def wav(samples: np.ndarray, rate: int) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", ""))
        file.writeframes(samples.astype("<i2").tobytes())
    return out.getvalue()


def pitch(pcm: bytes, rate: int) -> float:
    """The strongest frequency, Hz."""
    samples = np.frombuffer(pcm, "<i2").astype(float)
    return float(np.fft.rfftfreq(len(samples), 1 / rate)[np.abs(np.fft.rfft(samples)).argmax()])


# --- sound ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SOUND_FORMATS)
async def test_every_container_gives_the_same_tone(decoder, name):
    data = encode(tone(2.0, hertz=440), 16_000, SOUND_FORMATS[name])
    audio = await decoder.audio(data)
    assert audio.rate == 16_000
    assert audio.seconds == pytest.approx(2.0, abs=0.12)  # codecs pad the first and last frame
    assert pitch(audio.pcm, 16_000) == pytest.approx(440, abs=2)
    assert 8_000 < np.abs(np.frombuffer(audio.pcm, "<i2")).max() < 32_767


@pytest.mark.parametrize("rate", [8_000, 24_000, 48_000])
async def test_the_asked_rate_is_given(decoder, rate):
    audio = await decoder.audio(encode(tone(1.0), 16_000, SOUND_FORMATS["opus"]), rate=rate)
    assert audio.rate == rate
    assert audio.seconds == pytest.approx(1.0, abs=0.1)
    assert pitch(audio.pcm, rate) == pytest.approx(440, abs=2)


async def test_amr_pauses_are_silence(decoder):
    """RFC 4867, section 5: the magic line, then NO_DATA frames (type 15) of 20 ms."""
    audio = await decoder.audio(b"#!AMR\n" + bytes([0x7C]) * 50)
    assert audio.seconds == pytest.approx(1.0, abs=0.1)
    assert np.abs(np.frombuffer(audio.pcm, "<i2")).max() < 100


async def test_ten_minutes_pass_and_more_do_not(decoder):
    fits = np.zeros(8_000 * (MAX_SECONDS - 1), np.int16)
    assert (await decoder.audio(wav(fits, 8_000))).seconds == pytest.approx(MAX_SECONDS - 1, abs=1)
    over = np.zeros(8_000 * (MAX_SECONDS + 2), np.int16)
    with pytest.raises(MediaTooLong):
        await decoder.audio(wav(over, 8_000))


async def test_a_long_recording_whose_header_states_no_length(decoder):
    """AMR has no length anywhere: only counting while decoding can stop it."""
    with pytest.raises(MediaTooLong):
        await decoder.audio(b"#!AMR\n" + bytes([0x7C]) * (50 * (MAX_SECONDS + 1)))


async def test_a_low_rate_cannot_make_a_small_file_endless(decoder):
    data = bytearray(wav(np.ones(40_000, np.int16), 8_000))
    data[24:28] = struct.pack("<I", 40)  # now 1,000 seconds long
    with pytest.raises(MediaError):
        await decoder.audio(bytes(data))


async def test_a_truncated_note_gives_its_beginning_or_a_clear_error(decoder):
    data = encode(tone(3.0), 16_000, SOUND_FORMATS["opus"])
    audio = await decoder.audio(data[: len(data) // 2])
    assert 0.5 < audio.seconds < 2.5
    indexed_at_its_end = encode(tone(3.0), 16_000, SOUND_FORMATS["m4a"])
    with pytest.raises(UnreadableMedia):
        await decoder.audio(indexed_at_its_end[: len(data) // 2])


PLAYLIST = b"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n"
GARBAGE = {
    "text": b"Bonjour, ceci n'est pas un enregistrement.\n" * 50,
    "zeros": bytes(10_000),
    "one byte": b"O",
    "playlist": PLAYLIST,
    "concat": b"ffconcat version 1.0\nfile /etc/passwd\n",
    "noise": bytes(np.random.default_rng(1).integers(0, 256, 20_000, np.uint8)),
}


@pytest.mark.parametrize("data", GARBAGE.values(), ids=GARBAGE.keys())
async def test_what_is_no_media_is_unreadable(decoder, data):
    with pytest.raises(UnreadableMedia):
        await decoder.audio(data)
    with pytest.raises(UnreadableMedia):
        await decoder.image(data)


async def test_a_photo_is_no_sound_and_a_note_no_photo(decoder):
    with pytest.raises(UnreadableMedia):
        await decoder.audio(picture("jpeg"))
    with pytest.raises(UnreadableMedia):
        await decoder.image(encode(tone(0.5), 16_000, SOUND_FORMATS["opus"]))


async def test_a_playlist_opens_no_other_file(decoder, tmp_path):
    target = tmp_path / "note.wav"
    target.write_bytes(wav(tone(1.0), 16_000))
    playlist = PLAYLIST.replace(b"file:///etc/passwd", str(target).encode())
    with pytest.raises(UnreadableMedia):
        await decoder.audio(playlist)


# --- pictures -------------------------------------------------------------------------------------


def pixel(shown, x: int, y: int) -> tuple[int, int, int]:
    at = (y * shown.width + x) * 3
    return tuple(shown.rgb[at : at + 3])


@pytest.mark.parametrize("name", [name for name in PICTURE_FORMATS if name != "jpeg"])
async def test_every_image_format_gives_its_colours(decoder, name):
    shown = await decoder.image(picture(name))
    assert (shown.width, shown.height) == (96, 64)
    assert len(shown.rgb) == 96 * 64 * 3
    red, green, blue = pixel(shown, 90, 5)
    assert red > 200
    assert green < 60
    assert blue < 60


async def test_exif_orientation_is_applied(decoder):
    """Orientation 6: the first row is the right side."""
    shown = await decoder.image(picture("jpeg"))
    assert (shown.width, shown.height) == (64, 96)
    assert (shown.original_width, shown.original_height) == (64, 96)
    red, green, _ = pixel(shown, 60, 90)  # the original's upper right corner
    assert red > 200
    assert green < 60


async def test_a_large_photo_is_scaled_down_and_its_size_remembered(decoder):
    shown = await decoder.image(picture("png", 3000, 1000), longest=600)
    assert (shown.width, shown.height) == (600, 200)
    assert (shown.original_width, shown.original_height) == (3000, 1000)
    turned = await decoder.image(picture("jpeg", 4000, 1000), longest=500)
    assert (turned.width, turned.height) == (125, 500)
    assert (turned.original_width, turned.original_height) == (1000, 4000)


async def test_transparency_becomes_white(decoder):
    out = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(out, "PNG")
    assert (await decoder.image(out.getvalue())).rgb == b"\xff" * 300


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "RGB", "RGBA"])
async def test_every_pixel_mode_of_png(decoder, mode):
    out = io.BytesIO()
    full = {"I;16": 65_535, "LA": (255, 255), "RGB": (255,) * 3, "RGBA": (255,) * 4}.get(mode, 255)
    page = (
        Image.new("L", (8, 8), 255).convert("P") if mode == "P" else Image.new(mode, (8, 8), full)
    )
    page.save(out, "PNG")
    shown = await decoder.image(out.getvalue())
    assert shown.rgb == b"\xff" * 192


async def test_the_first_frame_of_an_animation(decoder):
    out = io.BytesIO()
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    assert pixel(await decoder.image(out.getvalue()), 4, 4) == (255, 0, 0)


def png_header(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack("!I", len(body)) + kind + body + struct.pack("!I", zlib.crc32(kind + body))
        )

    head = struct.pack("!IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(bytes(1000)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + body + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(8_000, 7_000), (60_000, 60_000), (2**31 - 1, 2**31 - 1)])
async def test_more_than_fifty_megapixels_are_refused_by_their_header(decoder, size):
    with pytest.raises(MediaTooLong):
        await decoder.image(png_header(*size))


async def test_fifty_megapixels_with_transparency_fit_into_the_childs_memory(decoder):
    out = io.BytesIO()
    Image.new("RGBA", (8_000, 6_200), (10, 20, 30, 255)).save(out, "PNG", compress_level=1)
    shown = await decoder.image(out.getvalue(), longest=800)
    assert (shown.width, shown.height) == (800, 620)
    assert pixel(shown, 400, 300) == (10, 20, 30)


async def test_a_truncated_photo_is_unreadable(decoder):
    data = picture("jpeg", 600, 400)
    with pytest.raises(UnreadableMedia):
        await decoder.image(data[: len(data) // 2])


# --- the child process ----------------------------------------------------------------------------


OTHERS: set[int] = set()
"""Children of decoders that other tests keep open: not ours."""


@pytest.fixture(autouse=True)
def _others() -> None:
    OTHERS.clear()
    OTHERS.update(child.pid for child in psutil.Process().children())


def children() -> list[psutil.Process]:
    return [
        child
        for child in psutil.Process().children()
        if child.pid not in OTHERS and "bot.decoding" in child.cmdline()
    ]


async def test_a_killed_child_costs_one_job_only():
    made = ChildDecoder(children=1)
    note = encode(tone(0.5), 16_000, SOUND_FORMATS["opus"])
    try:
        await made.prepare()
        [child] = children()
        os.kill(child.pid, signal.SIGSTOP)  # so that the kill certainly meets a job
        job = asyncio.create_task(made.audio(note))
        await asyncio.sleep(0.2)
        assert not job.done()
        os.kill(child.pid, signal.SIGKILL)
        with pytest.raises(UnreadableMedia):
            await job
        assert (await made.audio(note)).seconds > 0.4
    finally:
        await made.close()


async def test_a_child_that_died_between_jobs_costs_nothing():
    made = ChildDecoder(children=1)
    note = encode(tone(0.5), 16_000, SOUND_FORMATS["opus"])
    try:
        await made.audio(note)
        [child] = children()
        os.kill(child.pid, signal.SIGKILL)
        await asyncio.sleep(0.3)
        assert (await made.audio(note)).seconds > 0.4
    finally:
        await made.close()


async def test_a_frozen_child_is_given_up():
    made = ChildDecoder(children=1, picture_seconds=1.0)
    try:
        await made.prepare()
        [child] = children()
        os.kill(child.pid, signal.SIGSTOP)
        with pytest.raises(UnreadableMedia):
            await made.image(picture("png"))
        assert not psutil.pid_exists(child.pid)
        made._seconds = dict.fromkeys(made._seconds, 30.0)  # a new process takes time to start
        assert (await made.image(picture("png"))).width == 96
    finally:
        await made.close()


async def test_the_childs_limits_are_in_force():
    made = ChildDecoder(children=1)
    try:
        await made.audio(encode(tone(0.5), 16_000, SOUND_FORMATS["wav"]))
        [child] = children()
        assert child.rlimit(psutil.RLIMIT_AS)[1] == 1 << 30
        assert child.rlimit(psutil.RLIMIT_FSIZE) == (0, 0)
        assert child.rlimit(psutil.RLIMIT_CORE) == (0, 0)
        assert child.rlimit(psutil.RLIMIT_NOFILE) == (16, 16)
        assert 0 < child.rlimit(psutil.RLIMIT_CPU)[0] < 120
        assert child.environ().keys() <= {"LANG", "LD_LIBRARY_PATH", "LC_CTYPE"}
    finally:
        await made.close()


async def test_the_child_ignores_an_operators_stop_and_ends_with_the_service():
    made = ChildDecoder(children=1)
    try:
        await made.prepare()
        [child] = children()
        os.kill(child.pid, signal.SIGTERM)
        os.kill(child.pid, signal.SIGINT)
        assert (await made.image(picture("bmp"))).width == 96
        assert children() == [child]
    finally:
        await made.close()
    assert not psutil.pid_exists(child.pid)
