"""``porte-voix keys rotate``."""

from __future__ import annotations

import argparse
import time

from bot.config import Config
from bot.keeping.rotation import rotate_master, rotate_partners
from bot.keeping.stopped import stopped


def arguments(parser: argparse.ArgumentParser) -> None:
    """Of ``porte-voix keys``."""
    actions = parser.add_subparsers(dest="action", required=True)
    rotate = actions.add_parser("rotate", help="a new key; the service must be stopped")
    rotate.add_argument(
        "--partners", action="store_true", help="the partners' key instead of the master key"
    )


def run(options: argparse.Namespace, config: Config) -> int:
    """Exit code 0: the new key is in place, or none is needed. Raises StoreError, ConfigError."""
    with stopped(config) as rows:
        if options.partners:
            path = config.partners_key
            wrapped = rotate_partners(rows, path)
            if wrapped is None:
                print("there are no associations: their key opens nothing, nothing to do")
                return 0
            print(f"{path} is new; the keys of {wrapped} associations are wrapped by it")
        else:
            path = config.data / "master.key"
            count = rotate_master(rows, path, time.time())
            print(f"{path} is new; {count} people have fresh keys")
    print("Make a backup now: older archives hold the key of before, sealed to your recovery key.")
    return 0
