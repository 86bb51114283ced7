"""The only room that knows everybody: it builds the service from the configuration."""

from bot.clock import SystemClock
from bot.languages import table
from bot.languages_page import page
from bot.wiring.desk import open_terminal, read_embedded_ledger, read_ledger
from bot.wiring.engines import Engines, build_engines
from bot.wiring.measuring import evaluate
from bot.wiring.service import open_store, serve
from bot.wiring.services import build_services, skills

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
    "skills",
    "table",
]
