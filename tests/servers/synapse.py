"""A Matrix homeserver of its own for a test or a benchmark: a real Synapse over SQLite.

It listens on the loopback address only, federates with nobody and reports to nobody; its files
lie in a temporary directory that is removed at the end. It runs in the second environment,
``var/servers``, which ``scripts/setup --dev`` makes.
"""

from __future__ import annotations

import atexit
import base64
import functools
import hashlib
import hmac
import json
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

PYTHON = Path(__file__).resolve().parents[2] / "var" / "servers" / "bin" / "python"
NAME = "matrix.test"
SECRET = "registration-secret-of-the-tests"
PASSWORD = "password-of-the-tests"
STARTED_WITHIN = 60.0
"""Seconds."""
STOPPED_WITHIN = 20.0
"""Seconds."""
_LIMITS = ("message", "registration", "admin_redaction", "joins_per_room", "third_party_invite")
_NESTED_LIMITS = {
    "login": ("address", "account", "failed_attempts"),
    "joins": ("local", "remote"),
    "invites": ("per_room", "per_user", "per_issuer"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Somebody who was registered."""

    user: str
    """@name:server."""
    password: str
    device: str
    token: str
    """An access token of that device."""


class Synapse:
    """A homeserver; as a context manager it is started and, at the end, removed."""

    def __init__(self, *, settings: dict[str, Any] | None = None) -> None:
        """`settings`: of ``homeserver.yaml``, over ours. Raises RuntimeError without Synapse."""
        if not PYTHON.is_file():
            raise RuntimeError("Synapse is missing: scripts/setup --dev")
        self.home = Path(tempfile.mkdtemp(prefix="pv-synapse-"))
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.name = NAME
        self._process: subprocess.Popen[bytes] | None = None
        seed = base64.b64encode(secrets.token_bytes(32)).decode().rstrip("=")
        (self.home / "signing.key").write_text(f"ed25519 a_test {seed}\n")
        self._write("log.yaml", _log(self.home))
        self._write("homeserver.yaml", {**_config(self.home, self.port), **(settings or {})})

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.kill()
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self) -> None:
        """Returns when it answers. Raises RuntimeError when it does not in time."""
        with (self.home / "console.log").open("ab") as log:
            self._process = subprocess.Popen(self._command, stdout=log, stderr=log)
        end = time.monotonic() + STARTED_WITHIN
        while time.monotonic() < end and self._process.poll() is None:
            try:
                urllib.request.urlopen(f"{self.url}/health", timeout=1).close()  # noqa: S310
                return
            except OSError:
                time.sleep(0.05)
        raise RuntimeError((self.home / "console.log").read_text("utf-8", "replace")[-2000:])

    def stop(self) -> None:
        """In good order."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """As a power cut would."""
        self._end(signal.SIGKILL)

    def register(self, name: str, device: str = "TEST") -> Account:
        """A new account with one device."""
        nonce = self.call("GET", "/_synapse/admin/v1/register")["nonce"]
        text = "\0".join((nonce, name, PASSWORD, "notadmin"))
        mac = hmac.new(SECRET.encode(), text.encode(), hashlib.sha1).hexdigest()
        made = self.call(
            "POST", "/_synapse/admin/v1/register",
            {"nonce": nonce, "username": name, "password": PASSWORD, "mac": mac,
             "inhibit_login": True},
        )  # fmt: skip
        return self.login(made["user_id"], device)

    def login(self, user: str, device: str) -> Account:
        """One more device of an account."""
        answer = self.call(
            "POST", "/_matrix/client/v3/login",
            {"type": "m.login.password", "device_id": device, "password": PASSWORD,
             "identifier": {"type": "m.id.user", "user": user}},
        )  # fmt: skip
        return Account(user=user, password=PASSWORD, device=device, token=answer["access_token"])

    def call(
        self, method: str, path: str, body: object = None, *, token: str = ""
    ) -> dict[str, Any]:
        """One request and its JSON answer. Raises RuntimeError with the server's error."""
        request = urllib.request.Request(  # noqa: S310 - our own loopback address
            self.url + path,
            data=None if body is None else json.dumps(body).encode(),
            method=method,
            headers={"Authorization": f"Bearer {token}"} if token else {},
        )
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
                return json.load(answer)
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{error.code} {error.read().decode()}") from None

    @property
    def _command(self) -> list[str]:
        config = str(self.home / "homeserver.yaml")
        return [str(PYTHON), "-m", "synapse.app.homeserver", "-c", config]

    def _write(self, name: str, content: object) -> None:
        (self.home / name).write_text(json.dumps(content))  # JSON is YAML

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(how)
            try:
                self._process.wait(STOPPED_WITHIN)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._process = None


@functools.cache
def shared() -> Synapse:
    """The one server of this process, started on first use and removed at its end."""
    server = Synapse()
    atexit.register(server.__exit__)
    return server.__enter__()


def _config(home: Path, port: int) -> dict[str, Any]:
    unlimited = {"per_second": 100_000, "burst_count": 100_000}
    limits: dict[str, Any] = {f"rc_{name}": unlimited for name in _LIMITS}
    limits |= {
        f"rc_{name}": dict.fromkeys(kinds, unlimited) for name, kinds in _NESTED_LIMITS.items()
    }
    return limits | {
        "server_name": NAME,
        "report_stats": False,
        "signing_key_path": str(home / "signing.key"),
        "media_store_path": str(home / "media"),
        "pid_file": str(home / "pid"),
        "log_config": str(home / "log.yaml"),
        "database": {"name": "sqlite3", "args": {"database": str(home / "homeserver.db")}},
        "listeners": [
            {
                "port": port,
                "type": "http",
                "tls": False,
                "bind_addresses": ["127.0.0.1"],
                "resources": [{"names": ["client", "media"], "compress": False}],
            }
        ],
        "federation_domain_whitelist": [],
        "trusted_key_servers": [],
        "registration_shared_secret": SECRET,
        "bcrypt_rounds": 4,
        "max_upload_size": "50M",
        "presence": {"enabled": False},
        "push": {"enabled": False},
    }


def _log(home: Path) -> dict[str, Any]:
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
        "handlers": {
            "file": {
                "class": "logging.FileHandler",
                "filename": str(home / "synapse.log"),
                "formatter": "plain",
            }
        },
        "root": {"level": "WARNING", "handlers": ["file"]},
    }


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
