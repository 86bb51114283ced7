"""One target under atheris, in a process of its own: `fuzz.run` starts it. libFuzzer ends it.

python -m fuzz.one <target> <work folder> <seconds>
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import atheris

SLOW = 25.0
"""How many times slower instrumented code may be, on a machine with other work."""
HANG_SECONDS = 60


def main() -> None:
    """Never returns."""
    name, work, seconds = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    atheris.enabled_hooks.add("str")
    logging.disable(logging.CRITICAL)  # a line for every damaged input would be most of the work
    with atheris.instrument_imports(include=["bot", "skills"]):
        from fuzz.target import find

        target = find(name)
    corpus, found = work / "corpus", work / "found"
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.seeds()):
        (corpus / f"seed-{number}").write_bytes(seed)
    for path in target.corpus():
        (corpus / path.name).write_bytes(path.read_bytes())
        target.check(path.read_bytes(), slack=SLOW * 10)  # builds what is cached
    arguments = [
        sys.argv[0], str(corpus), f"-max_total_time={seconds}", f"-max_len={target.longest}",
        f"-timeout={HANG_SECONDS}", "-report_slow_units=1000", "-rss_limit_mb=3000",
        f"-artifact_prefix={found}/",
        "-print_final_stats=1", "-use_value_profile=0", "-len_control=20",
    ]  # fmt: skip
    options = {} if target.mutate is None else {"custom_mutator": target.mutate}
    warm = set[str]()

    def once(data: bytes) -> None:
        # The first input builds indexes and patterns: its time is not the input's.
        target.check(data, slack=SLOW if warm else SLOW * 100)
        warm.add("")

    atheris.Setup(arguments, once, **options)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
