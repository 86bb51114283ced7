"""The scripted engines of the corridor, and the kit of this folder."""

import sys
from pathlib import Path

sys.path[:0] = [
    str(Path(__file__).parent),
    str(Path(__file__).parents[2] / "corridor"),
    str(Path(__file__).parents[3] / "contract"),
]
