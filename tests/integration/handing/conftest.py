"""The scripted corridor, the store's kit and the loop's kit."""

import sys
from pathlib import Path

TESTS = Path(__file__).parents[2]
sys.path[:0] = [
    str(TESTS / "unit" / "partners" / "handing"),
    str(TESTS / "unit" / "corridor"),
    str(TESTS / "contract"),
]
