"""Small versions of the fault table's trials: python -m benchmarks.faults tries the large ones."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.faults.places import Place


@dataclass(frozen=True)
class Here:
    """A place of its own for one test."""

    place: Place
