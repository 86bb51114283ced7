"""A PostgreSQL server of its own for a test or a benchmark.

Made with ``initdb`` in a temporary directory, reached by a socket and on the loopback address, and
removed at the end. PostgreSQL refuses to run as root: there it runs as the user ``postgres``.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, Self

import psycopg

USER = "porte_voix"
STARTED_WITHIN = 30.0
"""Seconds; recovery after a crash included."""
STOPPED_WITHIN = 20.0
"""Seconds."""
_SIGNALS = {"smart": signal.SIGTERM, "fast": signal.SIGINT, "immediate": signal.SIGQUIT}
"""https://www.postgresql.org/docs/15/server-shutdown.html"""
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "max_connections": "200",
    "shared_buffers": "32MB",
    "autovacuum_naptime": "5s",
    "log_min_messages": "warning",
}


def binaries() -> Path:
    """The newest server that is installed. Raises RuntimeError when there is none."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda p: float(p.parts[-3])
    )
    known = shutil.which("postgres")
    if not found and known is None:
        raise RuntimeError("PostgreSQL is missing: apt-get install postgresql")
    return found[-1].parent if found else Path(str(known)).resolve().parent


class Postgres:
    """A cluster; as a context manager it is started and, at the end, removed.

    `fsync`: False only where nothing is killed. `settings`: of ``postgresql.conf``.
    """

    def __init__(self, *, fsync: bool = True, settings: Mapping[str, str] | None = None) -> None:
        self._bin = binaries()
        self._as: dict[str, Any] = {}
        if os.geteuid() == 0:
            self._as = {"user": "postgres", "group": "postgres", "extra_groups": []}
        self._home = Path(tempfile.mkdtemp(prefix="pv-pg-"))
        self._data = self._home / "data"
        self._settings = {**_SETTINGS, **(settings or {})}
        if not fsync:
            self._settings |= {"fsync": "off", "full_page_writes": "off"}
        self._port = _free_port()
        self._server: subprocess.Popen[bytes] | None = None
        self._numbers = itertools.count(1)

    def __enter__(self) -> Self:
        self._initialise()
        self.start()
        return self

    def __exit__(self, *error: object) -> None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.stop("immediate")
        self.kill()
        shutil.rmtree(self._home, ignore_errors=True)

    @property
    def port(self) -> int:
        """On 127.0.0.1."""
        return self._port

    @property
    def log(self) -> Path:
        """What the server said."""
        return self._home / "log"

    @property
    def pid(self) -> int | None:
        """Of the postmaster; None while it does not run."""
        return None if self._server is None else self._server.pid

    def url(self, database: str | None = None, *, socket: bool = False) -> str:
        """Of a database (``postgres`` unless told), by the loopback address or the socket."""
        name = database or "postgres"
        if socket:
            return f"postgresql://{USER}@/{name}?host={self._home}&port={self._port}"
        return f"postgresql://{USER}@127.0.0.1:{self._port}/{name}"

    def create(self, template: str = "template1") -> str:
        """The url of a fresh database: empty, or a copy of `template` (nobody connected to it)."""
        name = f"pv{next(self._numbers)}"
        self.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return self.url(name)

    def create_owned(self, owner: str) -> str:
        """The url of a fresh database of an ordinary role, as an operator makes one."""
        with psycopg.connect(self.url(), autocommit=True, connect_timeout=5) as connection:
            if not connection.execute(
                "SELECT 1 FROM pg_roles WHERE rolname = %s", (owner,)
            ).fetchone():
                connection.execute(f'CREATE ROLE "{owner}" LOGIN'.encode())
        name = f"pv{next(self._numbers)}"
        self.execute(f'CREATE DATABASE "{name}" OWNER "{owner}"')
        return self.url(name).replace(f"//{USER}@", f"//{owner}@")

    def drop(self, url: str) -> None:
        """A database that `create` made, whoever is still connected."""
        self.execute(f'DROP DATABASE "{url.rpartition("/")[2]}" WITH (FORCE)')

    def execute(self, statement: str, database: str | None = None) -> None:
        """One statement outside any transaction, by a connection of its own."""
        with psycopg.connect(self.url(database), autocommit=True, connect_timeout=5) as connection:
            connection.execute(statement.encode())

    def start(self) -> None:
        """Start and wait until it answers. Raises RuntimeError with the end of its log."""
        deadline = time.monotonic() + STARTED_WITHIN
        while time.monotonic() < deadline:
            if self._server is None:
                self._server = self._launch()
            if self._server.poll() is not None:
                # After a kill the children of the old one may still hold the shared memory.
                self._server = None
            elif self._answers():
                return
            time.sleep(0.05)
        raise RuntimeError(f"PostgreSQL did not start: {self.log.read_text()[-2000:]}")

    def stop(self, mode: Literal["smart", "fast", "immediate"] = "fast") -> None:
        """Raises subprocess.TimeoutExpired when it goes on."""
        if self._server is not None:
            self._server.send_signal(_SIGNALS[mode])
            self._server.wait(STOPPED_WITHIN)
            self._server = None

    def kill(self) -> None:
        """SIGKILL for the postmaster: its children end as soon as they see it gone."""
        if self._server is not None:
            self._server.kill()
            self._server.wait(STOPPED_WITHIN)
            self._server = None

    def freeze(self) -> None:
        """SIGSTOP for every process: connections stay and nobody answers."""
        self._tell(signal.SIGSTOP)

    def thaw(self) -> None:
        """They go on where they were."""
        self._tell(signal.SIGCONT)

    def crash(self) -> None:
        """SIGKILL for one process that serves a client, as when memory runs out: the postmaster
        ends all the others and begins anew, under its own number."""
        with psycopg.connect(self.url(), connect_timeout=5) as connection:
            os.kill(connection.info.backend_pid, signal.SIGKILL)
            with contextlib.suppress(psycopg.OperationalError):
                connection.execute("SELECT 1")  # until it is gone

    def _tell(self, what: signal.Signals) -> None:
        assert self._server is not None
        pid = self._server.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        for one in (pid, *map(int, children)):
            with contextlib.suppress(ProcessLookupError):
                os.kill(one, what)

    def _initialise(self) -> None:
        if self._as:
            shutil.chown(self._home, "postgres", "postgres")
        subprocess.run(
            [
                self._bin / "initdb", "-D", self._data, "-U", USER, "--auth=trust",
                "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions",
            ],
            check=True, capture_output=True, cwd=self._home, timeout=120, **self._as,
        )  # fmt: skip

    def _launch(self) -> subprocess.Popen[bytes]:
        options = [f"--{name}={value}" for name, value in self._settings.items()]
        with self.log.open("ab") as log:
            return subprocess.Popen(
                [
                    self._bin / "postgres", "-D", self._data, "-p", str(self._port),
                    "-k", self._home, *options,
                ],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self._home,
                start_new_session=True,  # Ctrl-C in the terminal is not for it
                **self._as,
            )  # fmt: skip

    def _answers(self) -> bool:
        try:
            with psycopg.connect(self.url(), connect_timeout=2) as connection:
                connection.execute("SELECT 1")
        except psycopg.OperationalError:
            return False
        return True


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
