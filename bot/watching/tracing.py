"""Traces for a collector of OpenTelemetry: a turn and its stages as spans over OTLP/HTTP.

Optional: the extra ``telemetry``. Attributes are engine, language and size of a stage, skill of a
turn; never content, never who.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from typing import TYPE_CHECKING

from bot import trace
from bot.config import Telemetry
from bot.errors import ConfigError
from bot.model import EngineFailed, Event, Routed, StageFinished, StageStarted

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.trace import Span, Tracer

MOST_OPEN = 1000
"""Turns whose spans are open; what is beyond has lost its end and is forgotten."""
FLUSH_MILLISECONDS = 3000
INSTALL = ".venv/bin/python -m pip install --require-hashes -r requirements-telemetry.lock"


def open_traces(telemetry: Telemetry, role: str) -> Traces | None:
    """None: no endpoint is set. Raises ConfigError when the packages are not there."""
    if not telemetry.endpoint:
        return None
    for package in ("opentelemetry", "opentelemetry.sdk", "opentelemetry.exporter.otlp.proto.http"):
        if _absent(package):
            raise ConfigError(
                f"telemetry.endpoint: {package} is not installed; run {INSTALL}, "
                "or leave telemetry.endpoint empty"
            )
    return Traces(telemetry, role)


def _absent(package: str) -> bool:
    try:
        return importlib.util.find_spec(package) is None
    except ModuleNotFoundError:  # of what stands before the last dot
        return True


class Traces:
    """Makes a span of each stage at the moment it happens."""

    def __init__(self, telemetry: Telemetry, role: str) -> None:
        """Sends in a thread of its own; a collector that is away costs its spans, nothing else."""
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor

        about = Resource({"service.name": telemetry.service, "porte_voix.role": role})
        self._provider: TracerProvider = TracerProvider(resource=about)
        exporter = OTLPSpanExporter(endpoint=telemetry.endpoint)
        self._provider.add_span_processor(BatchSpanProcessor(exporter))
        self._tracer: Tracer = self._provider.get_tracer("porte-voix")
        self._open: dict[int, list[tuple[str, Span]]] = {}
        """Open spans of each turn, innermost last."""
        self._leave: Callable[[], None] = trace.watch(self._happened)

    def close(self) -> None:
        """Send what is left, for three seconds at most."""
        self._leave()
        self._provider.force_flush(FLUSH_MILLISECONDS)
        self._provider.shutdown()

    def _happened(self, turn: int, event: Event) -> None:
        spans = self._open.setdefault(turn, [])
        match event:
            case StageStarted(stage=stage):
                spans.append((stage, self._start(stage, spans)))
            case StageFinished():
                self._finished(event, spans)
            case EngineFailed(engine=engine, error=error) if spans:
                spans[-1][1].add_event("engine-failed", {"engine": engine, "error": error})
            case Routed(skill=skill, because=because) if spans:
                spans[0][1].set_attributes({"skill": skill, "because": because})
            case _:
                pass
        if not spans:
            self._open.pop(turn, None)
        elif len(self._open) > MOST_OPEN:
            self._open.pop(next(iter(self._open)))

    def _start(self, stage: str, spans: list[tuple[str, Span]]) -> Span:
        from opentelemetry.trace import set_span_in_context

        around = set_span_in_context(spans[-1][1]) if spans else None
        return self._tracer.start_span(stage, context=around)

    def _finished(self, event: StageFinished, spans: list[tuple[str, Span]]) -> None:
        """A stage that told its end alone (one that somebody else timed) has no span to close."""
        for place in range(len(spans) - 1, -1, -1):
            if spans[place][0] == event.stage:
                span = spans.pop(place)[1]
                break
        else:
            return
        for name in ("engine", "language", "size"):
            if value := getattr(event, name):
                span.set_attribute(name, value)
        span.end()
