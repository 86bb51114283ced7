"""``porte-voix config``: what is in effect, and an example to start from."""

from __future__ import annotations

import argparse

from bot.config import Config
from bot.configuration.showing import effective, example, page


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    way = parser.add_mutually_exclusive_group()
    way.add_argument(
        "--example", dest="writer", action="store_const", const=example,
        help="a commented file with every setting and its default",
    )  # fmt: skip
    way.add_argument("--page", dest="writer", action="store_const", const=page,
                     help="docs/configuration.md")  # fmt: skip


def run(options: argparse.Namespace, config: Config) -> int:
    """Secrets are masked."""
    print(options.writer() if options.writer else effective(config))
    return 0
