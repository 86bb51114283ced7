"""One thing that the doctor looked at."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What it is, whether it works, and the one command that mends it."""

    what: str
    works: bool
    detail: str
    remedy: str = ""
    vital: bool = False
    """Without it the main job cannot run."""
