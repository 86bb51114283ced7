"""Builds the voice book: voices/voices.toml, and Piper voices that an operator dropped in."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.engines.espeak import EspeakEngine
from bot.engines.kokoro import KokoroEngine, KokoroVoice
from bot.engines.piper import PiperEngine
from bot.errors import ConfigError
from bot.modelfiles import CATALOGUES, Catalogue
from bot.ports import TextToSpeech
from bot.pulling.catalogue import Homes
from bot.speech.voices import ChainedVoice, VoiceBook

BY_OPERATOR = "installed by the operator"
KOKORO_MODEL = "kokoro/kokoro.int8.onnx"
PIPER_FACTOR = 0.13  # real-time factor of a medium Piper voice, until it is measured here
_PIPER_NAME = re.compile(r"(?P<language>[a-z]{2,3})_[A-Z]{2}-(?P<name>[^-]+)-(?P<quality>[a-z_]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A ``[[voice]]`` of voices.toml."""

    language: str
    engine: str
    """``kokoro``, ``piper`` or ``espeak``."""
    voice: str
    """Kokoro: name of the style file. Piper: name of the model. espeak: voice name."""
    gender: str
    licence: str
    source: str
    real_time_factor: float
    quality: float | None = None
    phonemes: str = ""
    """Kokoro: language code of espeak-ng that gives the phonemes."""
    native: bool = True
    pace: float = 1.0


def load_voices(
    models_root: Path, catalogue: Catalogue, directory: Path = CATALOGUES, *, threads: int = 2
) -> VoiceBook:
    """All voices, nothing loaded yet. Raises ConfigError, ModelFileError for a bad catalogue.

    `threads`: of one inference. A file that is missing on disk is an error of its voice alone,
    raised when it is first used; the next voice of the chain then speaks.
    """
    entries = _entries(directory / "voices.toml")
    engines = _engines(entries, catalogue, threads)
    chains: dict[str, list[ChainedVoice]] = defaultdict(list)
    for voice in _installed(models_root / "piper", catalogue, threads):
        chains[voice.language].append(voice)
    for entry in entries:
        key = f"piper/{entry.voice}" if entry.engine == "piper" else entry.engine
        chains[entry.language].append(
            ChainedVoice(
                name=f"{entry.engine}/{entry.voice}",
                language=entry.language,
                engine=engines[key],
                quality=entry.quality,
                gender=entry.gender,
                licence=entry.licence,
                source=entry.source,
                real_time_factor=entry.real_time_factor,
                rough=entry.engine == "espeak",
            )
        )
    return VoiceBook({language: tuple(chain) for language, chain in chains.items()})


def _entries(path: Path) -> list[_Entry]:
    table = tomllib.loads(path.read_text("utf-8"))
    try:
        return [_Entry(**entry) for entry in table.get("voice", [])]
    except TypeError as error:
        raise ConfigError(f"{path.name}: {error}") from error


def _engines(
    entries: list[_Entry], catalogue: Catalogue, threads: int
) -> Mapping[str, TextToSpeech]:
    kokoro = {entry.language: entry for entry in entries if entry.engine == "kokoro"}
    espeak = {entry.language: entry.voice for entry in entries if entry.engine == "espeak"}
    engines: dict[str, TextToSpeech] = {"espeak": EspeakEngine(espeak)}
    if kokoro:
        voices = {language: _kokoro_voice(entry, catalogue) for language, entry in kokoro.items()}
        model = catalogue.file(KOKORO_MODEL)
        engines["kokoro"] = KokoroEngine(model, voices, threads=threads)
    for entry in entries:
        if entry.engine == "piper":
            path = f"piper/{entry.voice}.onnx"
            engines[f"piper/{entry.voice}"] = PiperEngine(
                catalogue.file(path), catalogue.file(f"{path}.json"),
                language=entry.language, name=f"piper/{entry.voice}", threads=threads,
            )  # fmt: skip
        elif entry.engine not in engines:
            raise ConfigError(f"voices.toml: no engine {entry.engine}")
    return engines


def _kokoro_voice(entry: _Entry, catalogue: Catalogue) -> KokoroVoice:
    return KokoroVoice(
        style=catalogue.file(f"kokoro/voices/{entry.voice}.bin"),
        espeak=entry.phonemes,
        native=entry.native,
        pace=entry.pace,
    )


def _installed(directory: Path, catalogue: Catalogue, threads: int) -> list[ChainedVoice]:
    """Piper voices beyond the catalogue: the operator chose them, so they come first. Those that
    ``models pull`` fetched are checked before they are loaded."""
    offers = Homes.load().offers
    pinned = {file.path.resolve() for file in catalogue.files.values()}
    voices = []
    for model in sorted(directory.glob("*.onnx")):
        config = model.with_name(f"{model.name}.json")
        parts = _PIPER_NAME.fullmatch(model.stem)
        if model.resolve() in pinned or not parts or not config.is_file():
            continue
        name = f"piper/{model.stem}"
        pulled, offer = catalogue.pulled, offers.get(model.stem)
        engine = PiperEngine(
            pulled.get(f"piper/{model.name}", model),
            pulled.get(f"piper/{config.name}", config),
            language=parts["language"],
            name=name,
            threads=threads,
        )
        voices.append(
            ChainedVoice(
                name=name,
                language=parts["language"],
                engine=engine,
                gender=offer.gender if offer else "unknown",
                licence=offer.licence if offer else "unknown",
                source=f"rhasspy/piper-voices, {offer.source}" if offer else BY_OPERATOR,
                real_time_factor=PIPER_FACTOR,
            )
        )
    return voices
