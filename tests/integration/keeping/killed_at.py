"""A command of the command line that is killed (-9) at its n-th rename: ``killed_at.py N ...``."""

import os
import signal
import sys
from pathlib import Path

left = int(sys.argv[1])
real = Path.rename


def rename(self: Path, target: Path) -> Path:
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(self, target)


Path.rename = rename  # type: ignore[method-assign]

from bot.__main__ import main  # noqa: E402 - after the trap is set

sys.exit(main(sys.argv[2:]))
