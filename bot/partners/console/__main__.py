"""``python -m bot.partners.console``: what ``porte-voix console`` and ``porte-voix run`` start.

A program of its own, so that no engine and no skill is even loaded in the process that association
members talk to; the operator's tokens are dropped as soon as the configuration is read.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bot.config import Config, Remote, Telegram, load
from bot.confined import end_with
from bot.errors import PorteVoixError
from bot.partners.console.serving import keep_in_memory, serve
from bot.watching import logs


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit code 0: told to stop; 1: could not (a sentence on standard error)."""
    parser = argparse.ArgumentParser(prog="porte-voix console")
    parser.add_argument("--config", type=Path, help="configuration file (porte-voix.toml)")
    parser.add_argument("--parent", type=int, help="end when this process, our parent, ends")
    options = parser.parse_args(arguments)
    try:
        config = replace(load(options.config, whole=False), telegram=Telegram(), remote=Remote())
        logs.configure(config)
        if options.parent is not None:
            end_with(options.parent)
        keep_in_memory()
        asyncio.run(_until_told(config))
    except (PorteVoixError, OSError) as error:
        print(f"porte-voix console: {error}", file=sys.stderr)  # noqa: T201
        return 1
    return 0


async def _until_told(config: Config) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)

    def started(port: int) -> None:
        print(f"Porte-Voix console: {config.console.address}", flush=True)  # noqa: T201

    await serve(config, stop, started)


if __name__ == "__main__":
    sys.exit(main())
