"""Spoken sentences of the bot's own fixed texts, kept so that they are heard at once.

Only what `VoiceSpeaker.prerender` was given ever comes here: what is said to one person is never
written to disk. Sounds are stored lossless (FLAC), named by a hash of everything that shapes them.
"""

from __future__ import annotations

import hashlib
import io
import threading
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path

import av
import numpy as np

from bot.model import Audio, Voice


def sound_key(*, voice: str, language: str, speed: Voice, text: str) -> str:
    """Hexadecimal name of a sound: the same inputs give the same sound."""
    parts = (voice, language, speed.value, text)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


class SoundCache:
    """Least recently used sounds go first, on disk and in memory. Safe for several threads."""

    def __init__(
        self, directory: Path, *, disk_bytes: int = 256 << 20, memory_bytes: int = 32 << 20
    ) -> None:
        """The directory is made on the first write. Limits are in bytes."""
        self._directory = directory
        self._disk_bytes = disk_bytes
        self._memory_bytes = memory_bytes
        self._lock = threading.Lock()
        self._memory: OrderedDict[str, Audio] = OrderedDict()
        self._memory_size = 0
        self._disk: OrderedDict[str, int] = OrderedDict()  # key -> bytes, oldest use first
        self._kept: set[str] = set()  # give way to nothing
        found = [(path.stat(), path) for path in directory.glob("*.flac")]
        for stat, path in sorted(found, key=lambda entry: entry[0].st_mtime_ns):
            self._disk[path.stem] = stat.st_size
        for leftover in directory.glob("*.partial"):
            leftover.unlink(missing_ok=True)

    @property
    def size(self) -> int:
        """Bytes on disk."""
        with self._lock:
            return sum(self._disk.values())

    def keep(self, key: str) -> bool:
        """Let a sound on disk give way to no other. False: it is not there."""
        with self._lock:
            if key in self._disk:
                self._kept.add(key)
            return key in self._disk

    def __contains__(self, key: str) -> bool:
        """Whether a sound is there; touches no disk."""
        with self._lock:
            return key in self._memory or key in self._disk

    def get(self, key: str) -> Audio | None:
        """The sound, or None. A damaged file is deleted."""
        with self._lock:
            if key in self._memory:
                self._memory.move_to_end(key)
                return self._memory[key]
            if key not in self._disk:
                return None
            self._disk.move_to_end(key)
        path = self._path(key)
        try:
            audio = _from_flac(path.read_bytes())
            path.touch()  # the order of use survives a restart
        except (OSError, av.FFmpegError, ValueError):
            self._forget(key)
            return None
        self._remember(key, audio)
        return audio

    def put(self, key: str, audio: Audio) -> None:
        """Keep a sound. Without room, or on a read-only disk, it is kept in memory only."""
        self._remember(key, audio)
        path = self._path(key)
        partial = path.with_suffix(f".{threading.get_ident()}.partial")
        data = _to_flac(audio)
        surplus = self._made_room(key, len(data))
        if surplus is None:
            return
        for old in surplus:
            self._path(old).unlink(missing_ok=True)
        try:
            self._directory.mkdir(parents=True, exist_ok=True)
            partial.write_bytes(data)
            partial.replace(path)
        except OSError:
            with suppress(OSError):
                partial.unlink()
            with self._lock:
                self._disk.pop(key, None)

    def _made_room(self, key: str, size: int) -> list[str] | None:
        """Book room for a sound. What has to go for it, the longest unused first; None: those that
        may go are not enough."""
        with self._lock:
            taken = sum(self._disk.values()) - self._disk.get(key, 0) + size
            surplus = []
            for old, freed in self._disk.items():
                if taken <= self._disk_bytes:
                    break
                if old not in self._kept and old != key:
                    surplus.append(old)
                    taken -= freed
            if taken > self._disk_bytes:
                return None
            for old in surplus:
                del self._disk[old]
            self._disk[key] = size
            self._disk.move_to_end(key)
            return surplus

    def _remember(self, key: str, audio: Audio) -> None:
        with self._lock:
            old = self._memory.pop(key, None)
            self._memory_size += len(audio.pcm) - (len(old.pcm) if old else 0)
            self._memory[key] = audio
            while self._memory_size > self._memory_bytes and self._memory:
                _, dropped = self._memory.popitem(last=False)
                self._memory_size -= len(dropped.pcm)

    def _forget(self, key: str) -> None:
        with self._lock:
            self._disk.pop(key, None)
            self._kept.discard(key)
        self._path(key).unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self._directory / f"{key}.flac"


def _to_flac(audio: Audio) -> bytes:
    buffer = io.BytesIO()
    samples = np.frombuffer(audio.pcm, dtype="<i2").reshape(1, -1)
    with av.open(buffer, mode="w", format="flac") as container:
        stream = container.add_stream("flac", rate=audio.rate, layout="mono")
        frame = av.AudioFrame.from_ndarray(samples, format="s16", layout="mono")
        frame.sample_rate = audio.rate
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            container.mux(packet)
    return buffer.getvalue()


def _from_flac(data: bytes) -> Audio:
    with av.open(io.BytesIO(data), mode="r", format="flac") as container:
        stream = container.streams.audio[0]
        pieces = [frame.to_ndarray().reshape(-1) for frame in container.decode(stream)]
        return Audio(pcm=np.concatenate(pieces).astype("<i2").tobytes(), rate=stream.rate)
