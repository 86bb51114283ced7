"""CTranslate2 computes garbage under OMP_THREAD_LIMIT: it must not reach our processes."""

import os
import subprocess
import sys
from pathlib import Path

from bot.reading.tesseract import Tesseract


def test_a_limit_of_the_environment_is_taken_away() -> None:
    script = "import bot, os; assert 'OMP_THREAD_LIMIT' not in os.environ"
    environment = os.environ | {"OMP_THREAD_LIMIT": "1"}
    subprocess.run([sys.executable, "-c", script], env=environment, check=True, timeout=60)


def test_the_limit_for_tesseract_is_gone_once_it_is_loaded(tmp_path: Path) -> None:
    Tesseract(tmp_path)
    assert "OMP_THREAD_LIMIT" not in os.environ
