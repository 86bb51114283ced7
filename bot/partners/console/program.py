"""How the console is started: the same for ``porte-voix run`` and ``porte-voix console``."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
KEPT = ("LANG", "LC_ALL", "LD_LIBRARY_PATH", "PATH", "PORTE_VOIX_CONFIG", "TZ")
"""Of the environment; no token or password of the service is among them."""


def program(file: Path | None, *, parent: int | None = None) -> list[str]:
    """Its command line. `file`: of the configuration; `parent`: it ends with that process."""
    words = [sys.executable, "-m", "bot.partners.console"]
    words += ["--config", str(file)] if file is not None else []
    return words + (["--parent", str(parent)] if parent is not None else [])


def surroundings(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Its environment."""
    kept = {name: environment[name] for name in KEPT if name in environment}
    paths = [str(ROOT), *filter(None, [environment.get("PYTHONPATH")])]
    return kept | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUNBUFFERED": "1"}
