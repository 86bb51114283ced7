"""The log of our HTTP servers: what failed and where, never what a request held.

aiohttp logs the client's address, the traceback and, for a damaged request, the header line that
it could not read: with a damaged Cookie header that line is the browser's secret.
"""

from __future__ import annotations

import logging
import traceback


class Discreet(logging.Filter):
    """Leaves of each record the class of the exception and the line of code that raised it."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always True; the record is rewritten."""
        error = record.exc_info[1] if record.exc_info else None
        record.msg, record.args = "a request failed", None
        if error is not None:
            record.msg, record.args = "a request failed: %s%s", (type(error).__name__, at(error))
        record.exc_info = record.exc_text = record.stack_info = None
        return True


def at(error: BaseException) -> str:
    """`` at name:line`` of the raising code; empty for an exception that was never raised."""
    frames = traceback.extract_tb(error.__traceback__)
    return f" at {frames[-1].name}:{frames[-1].lineno}" if frames else ""


server_log = logging.getLogger(__name__)
"""For ``web.AppRunner(logger=...)``."""
server_log.addFilter(Discreet())
