"""Which Whisper models listen, by configuration and by free memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import Config, Listening
from bot.engines.decoder import ChildDecoder
from bot.errors import ConfigError, EngineError, ModelFileError
from bot.modelfiles import Catalogue
from bot.wiring.listeners import (
    RESERVE,
    SIZES,
    build_listeners,
    chosen,
    english_only,
    free_memory,
    pinned,
)

PLENTY = 64_000


def install(models: Path, *names: str) -> Path:
    for name in names:
        (models / f"whisper-{name}").mkdir(parents=True)
        (models / f"whisper-{name}" / "model.bin").write_bytes(b"weights")
    return models


def names(*chain: Path) -> list[str]:
    return [directory.name.removeprefix("whisper-") for directory in chain]


def memory_of(name: str) -> int:
    return next(size.memory for size in SIZES if size.name == name)


def test_alone_base_listens(tmp_path: Path) -> None:
    assert names(*chosen("auto", install(tmp_path, "base"), PLENTY)) == ["base"]


@pytest.mark.parametrize(
    ("free", "expected"),
    [
        (PLENTY, ["large-v3-turbo", "base"]),
        (memory_of("large-v3-turbo") + RESERVE - 1, ["medium", "base"]),
        (memory_of("small") + RESERVE, ["small", "base"]),
        (memory_of("small") + RESERVE - 1, ["base"]),
        (0, ["base"]),
    ],
)
def test_the_largest_that_fits_comes_before_base(
    tmp_path: Path, free: int, expected: list[str]
) -> None:
    models = install(tmp_path, "base", "small", "medium", "large-v3-turbo")
    assert names(*chosen("auto", models, free)) == expected


def test_what_is_english_only_or_slow_is_not_taken_by_itself(tmp_path: Path) -> None:
    models = install(tmp_path, "base", "distil-large-v3", "large-v3", "tiny")
    assert names(*chosen("auto", models, PLENTY)) == ["base"]
    assert names(*chosen("distil-large-v3", models, 0)) == ["distil-large-v3", "base"]


def test_a_named_model_must_be_there(tmp_path: Path) -> None:
    models = install(tmp_path, "base")
    with pytest.raises(ConfigError, match=r"holds no model\.bin"):
        chosen("small", models, PLENTY)
    with pytest.raises(ConfigError, match="known here: auto"):
        chosen("enormous", models, PLENTY)
    assert names(*chosen("base", models, 0)) == ["base"]


def test_an_operators_own_directory_comes_before_base_and_is_not_pinned(tmp_path: Path) -> None:
    own = install(tmp_path / "own", "wolof") / "whisper-wolof"
    models = install(tmp_path / "models", "base")
    assert chosen(str(own), models, 0) == (own, models / "whisper-base")
    assert pinned(own, models, Catalogue.load(models)) == []


def test_what_the_catalogues_know_is_checked(tmp_path: Path) -> None:
    catalogue = Catalogue.load(tmp_path)
    for name in ("base", "small", "large-v3-turbo", "distil-large-v3"):
        files = {
            file.path.name: file
            for file in pinned(tmp_path / f"whisper-{name}", tmp_path, catalogue)
        }
        assert {"model.bin", "config.json", "tokenizer.json"} <= files.keys()
        assert all(len(file.sha256) == 64 for file in files.values())


async def test_damaged_weights_of_a_known_model_are_refused(tmp_path: Path) -> None:
    models = install(tmp_path, "small")
    config = Config(models=models, listening=Listening(model="small", threads=1))
    small, base = build_listeners(config, Catalogue.load(models), ChildDecoder())
    assert [one.capabilities.name for one in (small, base)] == ["whisper-small", "whisper-base"]
    with pytest.raises(ModelFileError, match="models pull whisper-small"):
        await small.prepare()
    await small.close()
    await base.close()


async def test_an_english_model_is_asked_for_english_only(tmp_path: Path) -> None:
    models = install(tmp_path, "distil-large-v3")
    config = Config(models=models, listening=Listening(model="distil-large-v3"))
    distil, base = build_listeners(config, Catalogue.load(models), ChildDecoder())
    assert not distil.capabilities.speaks("fr")
    assert base.capabilities.speaks("fr")
    for unknown in ("fr", None):
        with pytest.raises(EngineError) as caught:
            await distil.transcribe(b"anything", language=unknown)
        assert not caught.value.retryable
    await distil.close()
    await base.close()


@pytest.mark.parametrize(("tokens", "alone"), [(51_864, True), (51_865, False)])
def test_the_vocabulary_tells_whether_a_model_is_english_only(
    tmp_path: Path, tokens: int, alone: bool
) -> None:
    (tmp_path / "vocabulary.txt").write_text("word\n" * tokens)
    assert english_only(tmp_path) is alone


def test_free_memory_is_read_from_the_kernel(tmp_path: Path) -> None:
    source = tmp_path / "meminfo"
    source.write_text("MemTotal:       16000000 kB\nMemAvailable:    2000000 kB\n")
    assert free_memory(source) == 2048
    assert free_memory(tmp_path / "none") == 0
    assert free_memory() >= 0
