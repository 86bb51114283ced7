"""Sound out of any container, with PyAV. Runs in the child process only."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import cast

import av
from av.audio.codeccontext import AudioCodecContext
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer

from bot.decoding.wire import MAX_SECONDS, TooLong, Unreadable

# Only containers and codecs that carry voice notes. Above all it keeps out playlists (HLS, DASH,
# concat), which make FFmpeg open other files and addresses, and every video decoder.
CONTAINERS = "ogg,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,mp3,wav,w64,flac,aac,amr,caf,aiff"
CODECS = (
    "opus,libopus,vorbis,libvorbis,mp3,mp3float,mp2,mp2float,aac,aac_latm,flac,alac,"
    "amrnb,amrwb,amr_nb,amr_wb,libopencore_amrnb,libopencore_amrwb,"
    "pcm_u8,pcm_s8,pcm_s16le,pcm_s16be,pcm_s24le,pcm_s24be,pcm_s32le,pcm_s32be,"
    "pcm_f32le,pcm_f32be,pcm_f64le,pcm_alaw,pcm_mulaw,adpcm_ms,adpcm_ima_wav,gsm,gsm_ms"
)
OPTIONS = {"format_whitelist": CONTAINERS, "codec_whitelist": CODECS, "protocol_whitelist": "none"}
PREFERRED = {"amrnb": "libopencore_amrnb"}  # FFmpeg's own cannot do DTX, the pauses of old phones
RATES = range(4_000, 384_001)  # Hz; a header outside this lies


def decode(data: bytes, rate: int) -> bytes:
    """Mono s16le samples at `rate` Hz. Raises TooLong, Unreadable and whatever PyAV raises."""
    with av.open(
        io.BytesIO(data), mode="r", options=OPTIONS, metadata_errors="ignore"
    ) as container:
        if not container.streams.audio:
            raise Unreadable("no sound")
        stream = container.streams.audio[0]
        _check_stated_length(container)
        pcm = bytearray()
        for block in _resampled(_frames(container, stream), rate):
            pcm += block
            if len(pcm) > MAX_SECONDS * rate * 2:
                raise TooLong
    if not pcm:
        raise Unreadable("no sample")
    return bytes(pcm)


def _check_stated_length(container: InputContainer) -> None:
    """Refuse a film at once. FFmpeg guesses the length of some MP3 files from their bit rate, up to
    about twice too long, so the exact limit is kept while decoding."""
    if container.duration is not None and container.duration > 2 * MAX_SECONDS * av.time_base:
        raise TooLong


def _frames(container: InputContainer, stream: AudioStream) -> Iterator[AudioFrame]:
    """Decoded frames; single damaged packets are dropped, as every player does."""
    codec = stream.codec_context
    if codec.name in PREFERRED:
        codec = cast(AudioCodecContext, AudioCodecContext.create(PREFERRED[codec.name], "r"))
    good = bad = 0
    for packet in container.demux(stream):
        try:
            frames = codec.decode(packet)
        except (av.InvalidDataError, av.PatchWelcomeError):
            bad += 1
            continue
        for frame in frames:
            good += 1
            yield frame
    if bad > good:
        raise Unreadable("mostly damaged")


def _resampled(frames: Iterator[AudioFrame], rate: int) -> Iterator[bytes]:
    """Mono s16le blocks. A stream may change its rate or layout on the way."""
    resampler = shape = None
    seconds = 0.0
    for frame in frames:
        if frame.sample_rate not in RATES:
            raise Unreadable("impossible rate")
        # Counted before resampling: a low rate makes a small frame very long.
        seconds += frame.samples / frame.sample_rate
        if seconds > MAX_SECONDS:
            raise TooLong
        if resampler is None or shape != (frame.format.name, frame.layout.name, frame.sample_rate):
            if resampler is not None:
                yield from map(_samples, resampler.resample(None))
            shape = (frame.format.name, frame.layout.name, frame.sample_rate)
            resampler = AudioResampler(format="s16", layout="mono", rate=rate)
        frame.pts = None  # time stamps of strangers: gaps and jumps are not ours to fill
        yield from map(_samples, resampler.resample(frame))
    if resampler is not None:
        yield from map(_samples, resampler.resample(None))


def _samples(frame: AudioFrame) -> bytes:
    return bytes(frame.planes[0])[: frame.samples * 2]
