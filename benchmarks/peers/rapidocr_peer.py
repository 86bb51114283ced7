"""RapidOCR with its defaults, in an environment of its own (it needs another OpenCV than ours).

Started by `benchmarks.reading` with the interpreter of ``var/peers``: reads one path a line, writes
one JSON object a line: the text, processor seconds, peak memory in MB.
"""

from __future__ import annotations

import json
import logging
import resource
import sys
import time

from rapidocr import RapidOCR


def main() -> None:
    logging.disable(logging.CRITICAL)
    engine = RapidOCR()
    for path in sys.stdin:
        start = time.process_time()
        found = engine(path.strip())
        seconds = time.process_time() - start
        text = "\n".join(found.txts or ()) if found is not None else ""
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"text": text, "seconds": seconds, "peak_mb": peak}), flush=True)


if __name__ == "__main__":
    main()
