"""The scripted engines of the corridor's own tests, and the console of its own."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "corridor"), str(HERE.parent / "console")]
