"""An S3-compatible server of its own for a test: moto's, which checks who asks; and its faults.

moto runs in the servers' environment (``scripts/setup --dev``), on the loopback address.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import socket
import subprocess
import threading
import time
import urllib.parse
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

PROGRAM = Path(__file__).resolve().parents[2] / "var" / "servers" / "bin" / "moto_server"
STARTED_WITHIN = 60.0
"""Seconds."""
BUCKETS = 40
_FREE = BUCKETS + 3
"""Requests before moto begins to check signatures: those that make the user and the buckets."""
_POLICY = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}'
_BUSY = (
    b"HTTP/1.1 503 Slow Down\r\nContent-Type: application/xml\r\nConnection: close\r\n"
    b"Content-Length: 40\r\n\r\n<Error><Code>SlowDown</Code></Error>    "
)
Fault = Literal["none", "away", "silent", "busy", "truncated"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """How to reach a bucket."""

    endpoint: str
    bucket: str
    access_key: str
    secret_key: str


class S3:
    """A running server with one user and empty buckets; as a context manager it is ended."""

    def __init__(self) -> None:
        if not PROGRAM.exists():
            raise RuntimeError(f"{PROGRAM} is missing: scripts/setup --dev")
        self.port = _free_port()
        self._server: subprocess.Popen[bytes] | None = None
        self._numbers = itertools.count(1)
        self._keys = ("", "")

    def __enter__(self) -> Self:
        self._server = subprocess.Popen(
            [PROGRAM, "-H", "127.0.0.1", "-p", str(self.port)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "INITIAL_NO_AUTH_ACTION_COUNT": str(_FREE)},
        )
        try:
            self._wait()
            self._prepare()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *error: object) -> None:
        self.stop()

    def stop(self) -> None:
        """It is away from now on, and all that it had with it."""
        if self._server is not None:
            self._server.kill()
            self._server.wait(10)
            self._server = None

    def bucket(self) -> Access:
        """A fresh empty one."""
        number = next(self._numbers)
        if number > BUCKETS:
            raise RuntimeError(f"more than {BUCKETS} buckets")
        access, secret = self._keys
        return Access(
            endpoint=f"http://127.0.0.1:{self.port}",
            bucket=f"bucket-{number}",
            access_key=access,
            secret_key=secret,
        )

    def _wait(self) -> None:
        deadline = time.monotonic() + STARTED_WITHIN
        while time.monotonic() < deadline:
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", self.port), timeout=2).close()
                return
            time.sleep(0.1)
        raise RuntimeError("moto did not start")

    def _prepare(self) -> None:
        self._iam(Action="CreateUser", UserName="service")
        self._iam(
            Action="PutUserPolicy", UserName="service", PolicyName="all", PolicyDocument=_POLICY
        )
        answer = self._iam(Action="CreateAccessKey", UserName="service")
        access = re.search("<AccessKeyId>(.+?)<", answer)
        secret = re.search("<SecretAccessKey>(.+?)<", answer)
        assert access is not None
        assert secret is not None
        self._keys = (access[1], secret[1])
        for number in range(1, BUCKETS + 1):
            self._ask(f"/bucket-{number}", "PUT", b"")

    def _iam(self, **fields: str) -> str:
        body = urllib.parse.urlencode({"Version": "2010-05-08", **fields}).encode()
        return self._ask("/", "POST", body)

    def _ask(self, path: str, method: str, body: bytes) -> str:
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}",
            data=body,
            method=method,
            headers={  # moto looks in it for the service that is meant
                "Authorization": "AWS4-HMAC-SHA256 Credential=x/20260101/us-east-1/"
                f"{'iam' if method == 'POST' else 's3'}/aws4_request, SignedHeaders=host,"
                " Signature=x"
            },
        )
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            return answer.read().decode()


class Faulty:
    """A door in front of a server that misbehaves on demand."""

    def __init__(self, port: int) -> None:
        self._behind = port
        self.fault: Fault = "none"
        self.left = -1
        """How many connections still meet the fault; negative: all."""
        self.met = 0
        """How many met it."""
        self._door = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []

    def __enter__(self) -> Self:
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self._door.close()
        for connection in self._open:
            connection.close()

    @property
    def endpoint(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._door.getsockname()[1]}"

    def misbehave(self, fault: Fault, times: int = -1) -> None:
        """From now on; each new connection carries one request."""
        self.fault, self.left, self.met = fault, times, 0

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._door.accept()
            except OSError:
                return
            self._open.append(connection)
            threading.Thread(target=self._one, args=(connection,), daemon=True).start()

    def _one(self, connection: socket.socket) -> None:
        fault: Fault = "none"
        if self.left:
            fault, self.left = self.fault, self.left - 1
        with contextlib.suppress(OSError):
            if fault != "none":
                self.met += 1
            if fault == "away":
                connection.close()
            elif fault != "silent":
                connection.settimeout(10)
                request = _request(connection)
                answer = _BUSY if fault == "busy" else self._forward(request)
                if fault == "truncated":
                    head, _, body = answer.partition(b"\r\n\r\n")
                    answer = head + b"\r\n\r\n" + body[: len(body) // 2]
                connection.sendall(answer)
                connection.close()

    def _forward(self, request: bytes) -> bytes:
        head, _, body = request.partition(b"\r\n\r\n")
        with socket.create_connection(("127.0.0.1", self._behind), timeout=10) as server:
            server.sendall(head + b"\r\nConnection: close\r\n\r\n" + body)
            answer = b""
            while chunk := server.recv(65536):
                answer += chunk
        head, _, body = answer.partition(b"\r\n\r\n")
        return head + b"\r\nConnection: close\r\n\r\n" + body


def _request(connection: socket.socket) -> bytes:
    """One whole request: its head, and as many bytes as that says."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += _some(connection)
    head, _, _ = data.partition(b"\r\n\r\n")
    found = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    length = len(head) + 4 + (int(found[1]) if found else 0)
    while len(data) < length:
        data += _some(connection)
    return data


def _some(connection: socket.socket) -> bytes:
    data = connection.recv(65536)
    if not data:
        raise ConnectionError("the client has gone")
    return data


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
