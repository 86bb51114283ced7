"""How the console is started: the same for ``porte-voix run`` and ``porte-voix console``."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from bot.config import Config
from bot.configuration.kinds import settings

ROOT = Path(__file__).resolve().parents[3]
KEPT = ("LANG", "LC_ALL", "LD_LIBRARY_PATH", "PATH", "PORTE_VOIX_CONFIG", "TZ")
"""Of the environment; no token or password of the service is among them."""
SETTINGS = tuple(one.variable for one in settings(Config) if not one.secret)
DATABASE = "PORTE_VOIX_DATABASE_URL"
"""The one secret that the console needs, and where it may stand."""


def program(file: Path | None, *, parent: int | None = None) -> list[str]:
    """Its command line. `file`: of the configuration; `parent`: it ends with that process."""
    words = [sys.executable, "-m", "bot.partners.console"]
    words += ["--config", str(file)] if file is not None else []
    return words + (["--parent", str(parent)] if parent is not None else [])


def surroundings(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Its environment."""
    names = (*KEPT, *SETTINGS, DATABASE, f"{DATABASE}_FILE")
    kept = {name: environment[name] for name in names if name in environment}
    credential = Path(environment.get("CREDENTIALS_DIRECTORY") or "/nowhere") / DATABASE
    if credential.is_file():
        kept.setdefault(f"{DATABASE}_FILE", str(credential))
    paths = [str(ROOT), *filter(None, [environment.get("PYTHONPATH")])]
    return kept | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUNBUFFERED": "1"}
