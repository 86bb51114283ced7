"""The log: text or JSON lines on standard error, and the last look at every line.

Our own lines hold sizes, durations and pseudonyms. Whatever else writes there (a library, an
exception nobody foresaw) is cut back here: of an exception remain its class and the places, its
text only where it is of our own tree; known secrets and what looks like a token or a telephone
number are masked everywhere.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
import traceback
from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from types import TracebackType
from typing import IO

from bot.config import Config
from bot.configuration.reading import settings_of
from bot.errors import PorteVoixError

MASK = "[masked]"
SHORTEST_SECRET = 6
"""Characters from which a secret is looked for; a shorter one is part of ordinary words."""
TOKENS = re.compile(
    r"(?<=://)[^/@\s]+:[^/@\s]+(?=@)"  # user:password in an address
    r"|(?<!\d)\d{6,}:[A-Za-z0-9_-]{30,}"  # Telegram
    r"|\bEAA[A-Za-z0-9]{12,}"  # WhatsApp
    r"|\bsyt_[A-Za-z0-9_]{10,}|\bmct_[A-Za-z0-9_]{10,}"  # Matrix
    r"|\bsk-[A-Za-z0-9_-]{12,}"  # OpenAI and those that imitate it
    r"|(?i:\bbearer\s+)[A-Za-z0-9._~+/=-]{8,}"
)
PHONES = re.compile(r"(?<![\w.:])(?:\+|00)?\d(?:[ .()/-]{0,2}\d){8,14}(?![\w:])")
ADDRESS = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}")
EVENT = re.compile(r"[a-z][a-z0-9-]*")
FIELD = re.compile(r" (?=[a-z_]+=)")
OURS = ("bot", "skills", "porte_voix")
"""Loggers that may say more than warnings. Libraries tell what they were handed, from "info" on."""


class Redactor:
    """Masks what must not stand in a log."""

    def __init__(self, secrets: Collection[str] = ()) -> None:
        longest_first = sorted({one for one in secrets if len(one) >= SHORTEST_SECRET}, key=len)
        words = "|".join(re.escape(one) for one in reversed(longest_first))
        self._known = re.compile(words) if words else None

    def __call__(self, text: str) -> str:
        """The text without secrets, tokens and telephone numbers."""
        if self._known is not None:
            text = self._known.sub(MASK, text)
        return PHONES.sub(_unless_address, TOKENS.sub(MASK, text))


def _unless_address(found: re.Match[str]) -> str:
    return found[0] if ADDRESS.fullmatch(found[0]) else MASK


def secrets_of(config: Config) -> Iterator[str]:
    """Every secret of the configuration, and the password in the address of the database."""
    for setting, value in settings_of(config):
        if setting.secret and isinstance(value, str) and value:
            yield value
            if found := re.search(r"://[^/@:]*:([^/@]+)@", value):
                yield found[1]


class Lines(logging.Formatter):
    """One record as a line of text, with the exception below it."""

    def __init__(self, redact: Redactor) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s ")
        self._redact = redact

    def format(self, record: logging.LogRecord) -> str:
        """Time, level, logger, message; nothing of the record is changed."""
        when = self.formatTime(record)
        lines = [f"{when} {record.levelname} {record.name} {self._redact(message_of(record))}"]
        if record.exc_info and record.exc_info[1] is not None:
            lines.append(self._redact(told(record.exc_info[1])))
        return "\n".join(lines)


class Objects(logging.Formatter):
    """One record as a JSON object: time, level, logger, event and its fields.

    Our lines are an event's name and ``key=value``; any other is the event "note" with a text.
    """

    def __init__(self, redact: Redactor) -> None:
        super().__init__()
        self._redact = redact

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        when = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, object] = {
            "time": when, "level": record.levelname.lower(), "logger": record.name,
        }  # fmt: skip
        message = self._redact(message_of(record))
        event, *rest = FIELD.split(message)
        if EVENT.fullmatch(event.strip()):
            line["event"] = event.strip()
            pairs = dict(one.partition("=")[::2] for one in rest)
            line |= {name: _number(value) for name, value in pairs.items() if name not in line}
        else:
            line |= {"event": "note", "text": message}
        if record.exc_info and record.exc_info[1] is not None:
            line["exception"] = self._redact(told(record.exc_info[1]))
        return json.dumps(line, ensure_ascii=False)


def _number(value: str) -> str | float:
    return float(value) if re.fullmatch(r"-?\d{1,9}(\.\d{1,9})?", value) else value


def message_of(record: logging.LogRecord) -> str:
    """The message; of asyncio's the first line: the others quote the exception with its text."""
    try:
        text = record.getMessage()
    except Exception:  # noqa: BLE001 - wrong arguments; they may be content
        text = f"a message that does not fit its arguments at={record.filename}:{record.lineno}"
    return text.split("\n", 1)[0] if record.name == "asyncio" else text


def told(error: BaseException) -> str:
    """The exception and its causes without what they say: classes and places. An error of our tree
    keeps its text, which holds no content."""
    lines: list[str] = []
    one: BaseException | None = error
    while one is not None and len(lines) < 100:
        text = f": {one}" if isinstance(one, PorteVoixError) else ""
        lines.append(f"{type(one).__name__}{text}")
        lines += [
            f"  {frame.filename}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(one.__traceback__)
        ]
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
        if one is not None:
            lines.append("after:")
    return "\n".join(lines)


def configure(config: Config, stream: IO[str] | None = None) -> None:
    """The log of this process as the operator wants it; what nobody catches goes there too."""
    redact = Redactor(list(secrets_of(config)))
    handler = _Ours(stream or sys.stderr)
    handler.setFormatter(Objects(redact) if config.logs.format == "json" else Lines(redact))
    root = logging.getLogger()
    for earlier in [one for one in root.handlers if isinstance(one, _Ours)]:
        root.removeHandler(earlier)
    root.addHandler(handler)
    level = logging.getLevelNamesMapping()[config.logs.level.upper()]
    root.setLevel(max(level, logging.WARNING))
    for ours in OURS:
        logging.getLogger(ours).setLevel(level)
    logging.captureWarnings(True)
    sys.excepthook = _crashed
    threading.excepthook = lambda said: _crashed(
        said.exc_type, said.exc_value or said.exc_type(), said.exc_traceback
    )


class _Ours(logging.StreamHandler):  # type: ignore[type-arg]
    """Known again when the log is configured anew."""


def _crashed(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
    """Python's own way prints the text of the exception."""
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("porte_voix").critical("crashed", exc_info=(kind, error, where))
