"""The server, real packages, and a catalogue that points at them."""

import io
import json
import sys
from pathlib import Path

import pytest
from hub import Hub

from bot.pulling.catalogue import Homes
from bot.pulling.links import Patience
from bot.pulling.progress import Lines
from bot.pulling.puller import Puller

MODELS = Path(__file__).resolve().parents[3] / "var" / "models"
sys.path.append(str(Path(__file__).resolve().parents[1] / "argos"))  # the maker of packages


@pytest.fixture(autouse=True)
def direct(monkeypatch):
    """The server is on this machine, whatever proxy the environment names."""
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture
async def hub():
    server = Hub()
    await server.server.start_server()
    yield server
    await server.close()


@pytest.fixture(scope="session")
def package(tmp_path_factory) -> Path:
    """A real Argos package, Ukrainian to English, with random weights."""
    from argos_package import build_package

    return build_package(tmp_path_factory.mktemp("packages"), "uk", "en")


@pytest.fixture(scope="session")
def joe() -> dict[str, Path]:
    """The files of a real Piper voice."""
    names = ("en_US-joe-medium.onnx.json", "en_US-joe-medium.onnx")
    return {name: MODELS / "piper" / name for name in names}


def catalogue(tmp_path: Path, url: str, *models: dict, publishes: bool = False) -> Homes:
    """A catalogue of one home; `models` are entries, with what they do not say filled in."""
    lines = ["[home.hub]", f'url = "{url}"', f"publishes = {str(publishes).lower()}"]
    for model in models:
        entry = {
            "kind": "whisper", "home": "hub", "licence": "MIT", "languages": [], "base": "some/",
            "directory": model["name"], "source": "generated",
        } | model  # fmt: skip
        lines.append("[[model]]")
        for key, value in entry.items():
            if key != "files":
                lines.append(f"{key} = {json.dumps(value)}")
        files = ", ".join(
            "{ " + ", ".join(f"{key} = {json.dumps(value)}" for key, value in file.items()) + " }"
            for file in entry["files"]
        )
        lines.append(f"files = [{files}]")
    (tmp_path / "homes.toml").write_text("\n".join(lines), "utf-8")
    return Homes.load(tmp_path)


class Bench:
    """Pulls from the hub into a directory of its own."""

    def __init__(self, hub: Hub, tmp_path: Path, lines) -> None:
        self.hub, self.tmp_path, self.lines = hub, tmp_path, lines
        self.models = tmp_path / "models"
        self.patience = Patience(connect=5, read=5, attempts=3, pause=0.01, longest_pause=2)

    async def pull(
        self, *models: dict, publishes: bool = False, home: str = "", **options
    ) -> list[str]:
        homes = catalogue(self.tmp_path, home or self.hub.url, *models, publishes=publishes)
        puller = Puller(homes, self.models, Lines(self.lines), patience=self.patience, **options)
        return await puller.pull(list(homes.offers.values()))

    @property
    def left(self) -> list[str]:
        """What lies in the models directory besides the lock files."""
        return sorted(
            str(path.relative_to(self.models))
            for path in self.models.rglob("*")
            if path.is_file() and path.name not in {".pull.lock", "installed.toml"}
        )


@pytest.fixture
def bench(hub, tmp_path):
    return Bench(hub, tmp_path, io.StringIO())
