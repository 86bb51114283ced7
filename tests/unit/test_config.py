"""The configuration: defaults without a file, clear errors, secrets from the environment."""

from pathlib import Path

import pytest

from bot.config import Config, load
from bot.errors import ConfigError


def write(path: Path, text: str) -> Path:
    file = path / "porte-voix.toml"
    file.write_text(text, "utf-8")
    return file


def test_without_a_file_everything_has_a_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert load(None, {}) == Config()


def test_a_file_and_the_environment(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        'data = "/srv/pv"\n[web]\nport = 9000\nhosts = ["chat.example.org"]\n'
        "[limits]\nspeech_budget = 5\n",
    )
    config = load(file, {"PORTE_VOIX_TELEGRAM_TOKEN": "1:x"})
    assert config.data == Path("/srv/pv")
    assert (config.web.port, config.web.hosts) == (9000, ("chat.example.org",))
    assert config.limits.speech_budget == 5.0
    assert config.telegram.token == "1:x"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("[web]\nprot = 1", "web.prot"),
        ('[web]\nport = "x"', "web.port"),
        ("[web]\nport = true", "web.port"),
        ("[web]\nport = 99999", "web.port"),
        ("[limits]\nworkers = 0", "limits.workers"),
        ('[telegram]\nmode = "carrier pigeon"', "telegram.mode"),
        ('[telegram]\nmode = "webhook"', "webhook_url"),
        ("web = 3", "web"),
        ("[web", "TOML"),
    ],
)
def test_errors_name_the_setting(tmp_path: Path, text: str, names: str) -> None:
    with pytest.raises(ConfigError, match=names):
        load(write(tmp_path, text), {})


def test_a_named_file_must_exist(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot read"):
        load(tmp_path / "none.toml", {})
