"""What a start costs: only what is configured is loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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
