"""Which Whisper models listen on this machine, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.config import Config
from bot.engines.whisper import WhisperEngine
from bot.errors import ConfigError, ModelFileError
from bot.hearing.languages import LANGUAGES
from bot.modelfiles import Catalogue, ModelFile
from bot.ports import Decoder
from bot.pulling.catalogue import Homes

BASE = "base"
AUTO = "auto"
RESERVE = 1500
"""Million bytes that are left to the other engines, which need about 1,000."""
MEMINFO = Path("/proc/meminfo")
_WEIGHTS = "model.bin"
_ENGLISH_TOKENS = 51_864  # of models that know English only; the others have more


@dataclass(frozen=True, slots=True)
class Size:
    """A model of OpenAI's family, or one that was distilled from it."""

    name: str
    memory: int
    """Million bytes while it is loaded: the 16-bit weights of its file beside the 8-bit ones that
    are kept, so 3 bytes for each parameter, and 250 for what it computes. Calculated, not measured;
    parameters by the model cards: 1550, 809, 769, 244, 74, 39 and 756 million."""
    english_only: bool = False


SIZES = (
    Size("large-v3", 4900),
    Size("large-v3-turbo", 2700),
    Size("medium", 2600),
    Size("small", 1000),
    Size("base", 500),
    Size("tiny", 400),
    Size("distil-large-v3", 2500, english_only=True),
)
"""What the configuration may name, the one that understands most first. The automatic choice leaves
out large-v3, which without a GPU takes longer than people wait, tiny, and what is English only."""
_AUTOMATIC = tuple(
    size for size in SIZES if size.name not in {"large-v3", "tiny"} and not size.english_only
)


def free_memory(source: Path = MEMINFO) -> int:
    """Million bytes that can be had without swapping; 0 where the system does not tell."""
    try:
        lines = source.read_text("ascii").splitlines()
    except (OSError, ValueError):
        return 0
    for line in lines:
        name, _, value = line.partition(":")
        if name == "MemAvailable":
            return int(value.split()[0]) * 1024 // 1_000_000
    return 0


def chosen(model: str, models: Path, free: int) -> tuple[Path, ...]:
    """The directories of the models, in the order in which they are tried; base comes last.

    `model`: as in the configuration. `free`: million bytes. Raises ConfigError for a model that is
    not installed or not known.
    """
    base = models / f"whisper-{BASE}"
    if model == AUTO:
        fitting = [
            size
            for size in _AUTOMATIC
            if size.memory + RESERVE <= free and _installed(models / f"whisper-{size.name}")
        ]
        names = [size.name for size in fitting[:1] if size.name != BASE]
        return (*(models / f"whisper-{name}" for name in names), base)
    known = {size.name for size in SIZES}
    directory = models / f"whisper-{model}" if model in known else Path(model).expanduser()
    if model not in known and "/" not in model:
        raise ConfigError(
            f"unknown listening.model {model}; known here: {AUTO}, {', '.join(sorted(known))}, "
            "or the path of a directory"
        )
    if directory == base:
        return (base,)
    if not _installed(directory):
        raise ConfigError(f"listening.model: {directory} holds no {_WEIGHTS}")
    return (directory, base)


def build_listeners(
    config: Config, catalogue: Catalogue, decoder: Decoder
) -> tuple[WhisperEngine, ...]:
    """The recognisers, best first. Loads nothing yet. Raises ConfigError, ModelFileError."""
    threads = config.listening.threads or config.limits.threads
    return tuple(
        WhisperEngine(
            pinned(directory, config.models, catalogue),
            directory,
            decoder,
            name=directory.name,
            languages=frozenset({"en"}) if english_only(directory) else LANGUAGES,
            threads=threads,
            cost=work_of(directory),
            apart=config.listening.apart,
            megabytes=config.listening.memory,
        )
        for directory in chosen(config.listening.model, config.models, free_memory())
    )


def work_of(directory: Path) -> float:
    """Of a model in comparison with the others: its memory, which follows its parameters; 0 for one
    that only the operator knows."""
    sizes = (size.memory for size in SIZES if directory.name == f"whisper-{size.name}")
    return float(next(sizes, 0))


def pinned(directory: Path, models: Path, catalogue: Catalogue) -> list[ModelFile]:
    """The files of a model that are to be checked before it is loaded: all that the catalogues
    know. None of a model that only the operator knows."""
    if directory.parent != models:
        return []
    embedded = [
        file for path, file in catalogue.files.items() if path.startswith(f"{directory.name}/")
    ]
    if embedded:
        return embedded
    offers = [one for one in Homes.load().offers.values() if one.directory == directory.name]
    return [
        ModelFile(
            path=directory / file.name,
            sha256=file.sha256,
            size=file.size,
            licence=offer.licence,
            parts=(),
            remedy=f"run 'porte-voix models pull {offer.name}'",
        )
        for offer in offers
        for file in offer.files
        if file.sha256
    ]


def english_only(directory: Path) -> bool:
    """True for a model that understands no other language."""
    if any(size.english_only and directory.name == f"whisper-{size.name}" for size in SIZES):
        return True
    vocabulary = directory / "vocabulary.txt"
    if not vocabulary.is_file():  # a list in JSON: large-v3 and what came of it
        return False
    try:
        with vocabulary.open("rb") as lines:
            return sum(1 for _ in lines) <= _ENGLISH_TOKENS
    except OSError as error:
        raise ModelFileError(f"{vocabulary}: {type(error).__name__}") from error


def _installed(directory: Path) -> bool:
    return (directory / _WEIGHTS).is_file()
