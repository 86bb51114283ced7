"""The only room that knows everybody: it builds the service from the configuration.

Everything is loaded by who asks for it: a front process loads no engine.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.clock import SystemClock
    from bot.languages import table
    from bot.languages_page import page
    from bot.wiring.desk import open_terminal, read_embedded_ledger, read_ledger
    from bot.wiring.engines import Engines, build_engines
    from bot.wiring.front import serve_front
    from bot.wiring.measuring import evaluate
    from bot.wiring.service import serve
    from bot.wiring.services import build_services, skills
    from bot.wiring.stores import open_store

_HOMES = {
    "Engines": "bot.wiring.engines",
    "SystemClock": "bot.clock",
    "build_engines": "bot.wiring.engines",
    "build_services": "bot.wiring.services",
    "evaluate": "bot.wiring.measuring",
    "open_store": "bot.wiring.stores",
    "open_terminal": "bot.wiring.desk",
    "page": "bot.languages_page",
    "read_embedded_ledger": "bot.wiring.desk",
    "read_ledger": "bot.wiring.desk",
    "serve": "bot.wiring.service",
    "serve_front": "bot.wiring.front",
    "skills": "bot.wiring.services",
    "table": "bot.languages",
}

__all__ = [
    "Engines",
    "SystemClock",
    "build_engines",
    "build_services",
    "evaluate",
    "open_store",
    "open_terminal",
    "page",
    "read_embedded_ledger",
    "read_ledger",
    "serve",
    "serve_front",
    "skills",
    "table",
]


def __getattr__(name: str) -> object:
    """What is asked for, from where it lives."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(name)
