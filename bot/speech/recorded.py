"""What people recorded themselves: clips of whole sentences, for languages without any voice first
of all. A clip is used only where exactly its sentence is to be spoken.

    voices/recorded/ps/help.ogg                      comes with the project
    var/association/recorded/ps/help.ogg             an association's own, and before ours
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import av
import numpy as np
from av.audio.resampler import AudioResampler

from bot.errors import EngineError
from bot.model import Audio, EngineFailed
from bot.speech.loudness import levelled
from bot.speech.opus import RATE, OpusWriter
from bot.speech.sentences import SENTENCE_PAUSE

log = logging.getLogger(__name__)

NAME = "recorded"
LONGEST = 120.0  # seconds of one clip
LARGEST = 8 << 20  # bytes of one clip

Wording = Callable[[str, str], str | None]
"""(language, sentence id) to the sentence; None: there is no such sentence."""


class Recordings:
    """Clips by language and sentence. Safe for several threads."""

    def __init__(self, clips: Mapping[tuple[str, str], Path]) -> None:
        """`clips`: (BCP 47 language, sentence) to the file."""
        self.name = NAME
        self._clips = {(tag, _plain(text)): path for (tag, text), path in clips.items()}

    @property
    def counts(self) -> Mapping[str, int]:
        """How many sentences each language has."""
        tags = [tag for tag, _ in self._clips]
        return {tag: tags.count(tag) for tag in sorted(set(tags))}

    def covers(self, text: str, language: str, *, beginning: bool = False) -> bool:
        """True when the whole text was recorded, or its `beginning`, clip by clip."""
        clips, rest = self._chosen(text, language)
        return bool(clips) and (beginning or not rest)

    def play(self, text: str, language: str) -> bytes:
        """The clips of a covered text as one Ogg/Opus file. Raises EngineError."""
        writer = OpusWriter()
        for number, path in enumerate(self._chosen(text, language)[0]):
            if number:
                writer.pause(SENTENCE_PAUSE)
            writer.add(levelled(_decoded(path)))
        return writer.finish()

    def failed(self, error: EngineError) -> EngineFailed:
        """A clip could not be played."""
        return EngineFailed(stage="speak", engine=NAME, error=type(error).__name__)

    def _chosen(self, text: str, language: str) -> tuple[list[Path], str]:
        """The clips of the text from its beginning, longest first, and what none of them says."""
        tag, rest = language.split("-")[0], _plain(text)
        known = {said: path for (spoken, said), path in self._clips.items() if spoken == tag}
        clips: list[Path] = []
        while fitting := [said for said in known if f"{rest} ".startswith(f"{said} ")]:
            said = max(fitting, key=len)
            clips.append(known[said])
            rest = rest[len(said) :].strip()
        return clips, rest


NONE = Recordings({})


def recordings(folders: Iterable[Path], wording: Wording) -> Recordings:
    """The clips of these folders, earlier ones before later ones: ``<language>/<id>.ogg``.

    A file whose id names no sentence is logged and left out.
    """
    clips: dict[tuple[str, str], Path] = {}
    for folder in folders:
        for path in sorted(folder.glob("*/*.ogg")):
            language, key = path.parent.name, path.stem
            text = wording(language, key)
            if text is None:
                log.warning("no sentence for the recorded clip %s/%s", language, path.name)
            else:
                clips.setdefault((language, text), path)
    return Recordings(clips)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _decoded(path: Path) -> Audio:
    """Mono, 48 kHz. Raises EngineError for a clip that is damaged, too large or too long."""
    try:
        if path.stat().st_size > LARGEST:
            raise EngineError(f"{path.name}: more than {LARGEST} bytes", retryable=False)
        with av.open(str(path), mode="r") as container:
            resampler = AudioResampler(format="s16", layout="mono", rate=RATE)
            pieces: list[np.ndarray] = []
            length = 0
            for frame in container.decode(audio=0):
                for piece in resampler.resample(frame):
                    pieces.append(piece.to_ndarray().reshape(-1))
                    length += pieces[-1].size
                if length > LONGEST * RATE:
                    raise EngineError(f"{path.name}: too long", retryable=False)
    except (OSError, av.FFmpegError, IndexError) as error:
        raise EngineError(f"{path.name}: cannot be played", retryable=False) from error
    if not pieces:
        raise EngineError(f"{path.name}: holds no sound", retryable=False)
    return Audio(pcm=np.concatenate(pieces).astype("<i2").tobytes(), rate=RATE)
