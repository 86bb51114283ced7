"""What a start costs: only what is configured is loaded, and garbage is looked for seldom."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest

from bot import compute
from bot.__main__ import main

LOAD = """
import sys
from pathlib import Path
from bot.clock import SystemClock
from bot.config import Config, Matrix, Telegram, Web, Whatsapp
from bot.locales import FluentPhrases
from bot.wiring.channels import build_channels
import bot.wiring.service, bot.wiring.desk

def built(**doors):
    config = Config(data=Path(sys.argv[1]), **doors)
    build_channels(config, None, FluentPhrases(), SystemClock(), records=None)
    return sorted({"nio", "openai", "telegram"} & set(sys.modules))

print(built())
print(built(telegram=Telegram(token="1:" + "a" * 35)))
print(built(matrix=Matrix(homeserver="http://127.0.0.1", user="@a:b", password="p")))
"""


def test_libraries_of_platforms_are_loaded_for_the_configured_ones_alone(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOAD, str(tmp_path)],
        capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["[]", "['telegram']", "['nio', 'telegram']"]


def test_the_command_line_looks_for_garbage_seldom(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    try:
        config = tmp_path / "porte-voix.toml"
        config.write_text(f'data = "{tmp_path}"\n', "utf-8")
        assert main(["config", "--config", str(config)]) == 0
        assert gc.get_threshold() == (compute.NEW_OBJECTS, 10, 10)
    finally:
        gc.set_threshold(*before)
    assert capsys.readouterr().out


def test_work_that_there_is_not_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["run", "--role", "worker", "--for", "listen,foo"])
    assert ended.value.code == 2
    assert "does not know foo; it knows io, listen, speak, vision" in capsys.readouterr().err
