"""Spans of a turn, received by a collector on this machine; what is said without the package."""

import asyncio
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from bot import trace
from bot.config import Telemetry
from bot.errors import ConfigError
from bot.model import EngineFailed, Routed, StageFinished
from bot.watching.tracing import open_traces


@pytest.fixture
def collector():
    """Its address, and the bodies it received."""
    bodies: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1/traces", bodies
    server.shutdown()
    thread.join()
    server.server_close()


async def turn(name: str) -> None:
    clock = asyncio.get_running_loop().time
    with trace.collect(), trace.stage("total", clock):
        with trace.stage("detect", clock):
            await asyncio.sleep(0.02)
        trace.emit(StageFinished(stage="meanwhile", seconds=1.0, size=99))  # timed by others
        with trace.stage("answer", clock, engine=name, size=7):
            trace.emit(EngineFailed(stage="translate", engine="argos", error="EngineError"))
            await asyncio.sleep(0.01)
        trace.emit(Routed(skill="translate", because="wish"))


async def test_stages_are_spans_of_their_turn(collector) -> None:
    address, bodies = collector
    traces = open_traces(Telemetry(endpoint=address, service="pv-test"), "worker")
    assert traces is not None
    await asyncio.gather(turn("one"), turn("two"))
    traces.close()
    await turn("after the end")
    (resource,) = ExportTraceServiceRequest.FromString(b"".join(bodies)).resource_spans
    about = {one.key: one.value.string_value for one in resource.resource.attributes}
    assert about == {"service.name": "pv-test", "porte_voix.role": "worker"}
    spans = [span for scope in resource.scope_spans for span in scope.spans]
    assert sorted(span.name for span in spans) == ["answer"] * 2 + ["detect"] * 2 + ["total"] * 2
    roots = {span.span_id: span for span in spans if span.name == "total"}
    assert len({span.trace_id for span in roots.values()}) == 2, "two turns at once do not mix"
    for span in spans:
        if span.name != "total":
            root = roots[span.parent_span_id]
            assert span.trace_id == root.trace_id
            assert root.start_time_unix_nano <= span.start_time_unix_nano
            assert span.end_time_unix_nano <= root.end_time_unix_nano
    detect = next(span for span in spans if span.name == "detect")
    assert detect.end_time_unix_nano - detect.start_time_unix_nano > 15e6
    answer = next(span for span in spans if span.name == "answer")
    assert {one.key for one in answer.attributes} == {"engine", "size"}
    assert [event.name for event in answer.events] == ["engine-failed"]
    (root, _) = roots.values()
    assert {one.key: one.value.string_value for one in root.attributes} == {
        "skill": "translate", "because": "wish",
    }  # fmt: skip


def test_without_an_address_there_are_none() -> None:
    assert open_traces(Telemetry(), "all") is None


def test_without_the_package_the_operator_is_told_what_to_do(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk", None)
    monkeypatch.setattr(sys, "meta_path", [])
    for name in [one for one in sys.modules if one.startswith("opentelemetry.")]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(
        ConfigError, match=r"opentelemetry\.sdk is not installed; run .*pip install"
    ):
        open_traces(Telemetry(endpoint="http://127.0.0.1:1/v1/traces"), "all")
