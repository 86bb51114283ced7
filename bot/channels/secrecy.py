"""Keeps a platform's secrets out of every log."""

from __future__ import annotations

import logging
from collections.abc import Callable

_LINES = logging.Formatter()


def mask(token: str, shown: str) -> Callable[[], None]:
    """Show `shown` for `token` in every log record of the process, tracebacks too. Returns the
    undo."""
    earlier = logging.getLogRecordFactory()
    active = True

    def factory(*args: object, **kwargs: object) -> logging.LogRecord:
        record: logging.LogRecord = earlier(*args, **kwargs)
        if active:
            _clean(record, token, shown)
        return record

    def undo() -> None:
        nonlocal active
        active = False
        if logging.getLogRecordFactory() is factory:
            logging.setLogRecordFactory(earlier)

    logging.setLogRecordFactory(factory)
    return undo


def _clean(record: logging.LogRecord, token: str, shown: str) -> None:
    try:
        text = record.getMessage()
    except Exception:  # noqa: BLE001 - a wrong format string; the handler will report it
        text = f"{record.msg} {record.args}"
    if token in text:
        record.msg, record.args = text.replace(token, shown), None
    if record.exc_info and record.exc_info[0] is not None:
        trace = _LINES.formatException(record.exc_info)
        if token in trace:
            # Formatters print exc_text when it is set and do not format the exception again.
            record.exc_text = trace.replace(token, shown)
            record.exc_info = None
    if record.stack_info and token in record.stack_info:
        record.stack_info = record.stack_info.replace(token, shown)
