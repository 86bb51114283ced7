"""Rule P3: the libraries' own usage reports are off."""

import os
import subprocess
import sys
from pathlib import Path


def test_onnxruntime_writes_no_telemetry(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if "TELEMETRY" not in name} | {
        "XDG_CACHE_HOME": str(tmp_path),
        "HOME": str(tmp_path),
    }
    script = (
        "import bot, onnxruntime, numpy, os;"
        "assert os.environ['HF_HUB_OFFLINE'] == '1';"
        "print(onnxruntime.get_available_providers())"
    )
    subprocess.run([sys.executable, "-c", script], env=environment, check=True, timeout=60)
    left = [path.name for path in tmp_path.rglob("*") if "onnxruntime" in path.name.lower()]
    assert left == []
