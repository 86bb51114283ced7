"""The doors: what is switched on, whose the ports are, and, when asked, what the platforms say."""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import Iterator, Mapping
from contextlib import suppress
from http import HTTPStatus
from http.client import HTTPException
from pathlib import Path
from urllib.request import urlopen

import aiohttp

from bot.config import Config
from bot.configuration.rules import listening
from bot.examining.finding import Finding

ONLINE_SECONDS = 10.0
HEALTH_SECONDS = 2.0
OURS = ("porte-voix", "bot.partners.console", "-m bot run")
"""What stands in the command line of our processes."""
LISTEN = "0A"
"""The state of a listening socket in /proc/net/tcp."""
PROC = Path("/proc")


def doors(config: Config, *, online: bool = False, proc: Path = PROC) -> Iterator[Finding]:
    """`online`: ask the platforms whether they know our tokens."""
    yield from _channels(config)
    yield _remote(config)
    for name, host, port in listening(config):
        yield _port(name, host, port, proc)
    if online:
        yield from asyncio.run(_asked(config))


def _channels(config: Config) -> Iterator[Finding]:
    """Half a configuration is refused at the start: each is whole or off, as the operator likes."""
    web, telegram, matrix = config.web, config.telegram, config.matrix
    found = (
        ("web chat", web.enabled, f"http://{web.host}:{web.port}", "[web] enabled = true"),
        ("Telegram", bool(telegram.token), telegram.mode, "set PORTE_VOIX_TELEGRAM_TOKEN"),
        ("WhatsApp", bool(config.whatsapp.token), "webhook", "see docs/whatsapp.md"),
        ("Matrix", bool(matrix.homeserver), matrix.homeserver, "see docs/matrix.md"),
    )
    for what, on, detail, how in found:
        yield Finding(what=what, works=True, detail=detail if on else f"off ({how})")
    works = any(on for _, on, *_ in found)
    if not works:
        yield Finding(what="channels", works=False, detail="none is on", vital=True,
                      remedy="switch one of them on")  # fmt: skip


def _remote(config: Config) -> Finding:
    named = config.remote.preset or config.remote.base_url
    return Finding(
        what="remote engines", works=True,
        detail=named if config.remote.configured else "none: nothing leaves this machine",
    )  # fmt: skip


def _port(name: str, host: str, port: int, proc: Path) -> Finding:
    what = f"port {port} ({name.partition('.')[0]})"
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
        return Finding(what=what, works=True, detail="free")
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            remedy = f"write another number or address for {name}"
            return Finding(what=what, works=False, detail=error.strerror or "cannot be opened",
                           remedy=remedy, vital=True)  # fmt: skip
    pid, command = holder(port, proc)
    if any(word in command for word in OURS):
        return Finding(what=what, works=True, detail=f"held by Porte-Voix, process {pid}")
    if not pid and healthy(host, port):
        return Finding(what=what, works=True, detail="answers as Porte-Voix does")
    if not pid:
        detail = "taken by a process of another user: ask as root"
        return Finding(what=what, works=False, detail=detail, remedy=f"ss -ltnp 'sport = :{port}'")
    remedy = f"end process {pid}, or write another number for {name}"
    detail = f"taken by process {pid}, {command.split(' ')[0]}"
    return Finding(what=what, works=False, detail=detail, remedy=remedy, vital=True)


def holder(port: int, proc: Path = PROC) -> tuple[int, str]:
    """Who listens there, by number and command line; 0 and nothing where we may not look."""
    sockets = set()
    for table in ("tcp", "tcp6"):
        with suppress(OSError):
            for line in (proc / "net" / table).read_text("ascii").splitlines()[1:]:
                words = line.split()
                if words[3] == LISTEN and int(words[1].rpartition(":")[2], 16) == port:
                    sockets.add(f"socket:[{words[9]}]")
    for process in proc.glob("[0-9]*"):
        with suppress(OSError):
            if any(str(link.readlink()) in sockets for link in (process / "fd").iterdir()):
                command = (process / "cmdline").read_bytes().replace(b"\0", b" ")
                return int(process.name), command.decode(errors="replace").strip()
    return 0, ""


def healthy(host: str, port: int) -> bool:
    """Whether something says there that it is alive, as we do. The kernel does not tell everybody
    whose a port is: a service of systemd hides even from its own user."""
    there = {"0.0.0.0": "127.0.0.1", "": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104
    address = f"[{there}]" if ":" in there else there
    try:
        with urlopen(f"http://{address}:{port}/healthz", timeout=HEALTH_SECONDS) as answer:
            return bool(answer.status == HTTPStatus.NO_CONTENT or answer.read(8) == b"ok\n")
    except (OSError, ValueError, HTTPException):
        return False


async def _asked(config: Config) -> list[Finding]:
    """No address and no token is in what we tell: the address of Telegram holds the token."""
    timeout = aiohttp.ClientTimeout(total=ONLINE_SECONDS)
    found: list[Finding] = []
    async with aiohttp.ClientSession(timeout=timeout) as session:
        for what, url, token, mend in _questions(config):
            headers = {"Authorization": f"Bearer {token}"} if token else {}
            found.append(await _answer(session, what, url, headers, mend))
    return found


def _questions(config: Config) -> Iterator[tuple[str, str, str, str]]:
    """Name, address, bearer token, setting."""
    telegram, whatsapp, matrix = config.telegram, config.whatsapp, config.matrix
    if telegram.token:
        base = telegram.base_url or "https://api.telegram.org/bot"
        yield "Telegram online", f"{base}{telegram.token}/getMe", "", "telegram.token"
    if whatsapp.token:
        base = (whatsapp.base_url or "https://graph.facebook.com/v21.0").rstrip("/")
        address = f"{base}/{whatsapp.phone_number_id}?fields=id"
        yield "WhatsApp online", address, whatsapp.token, "whatsapp.token"
    if matrix.homeserver:
        base = matrix.homeserver.rstrip("/")
        if matrix.token:
            address = f"{base}/_matrix/client/v3/account/whoami"
            yield "Matrix online", address, matrix.token, "matrix.token"
        else:
            yield "Matrix online", f"{base}/_matrix/client/versions", "", "matrix.homeserver"


async def _answer(
    session: aiohttp.ClientSession, what: str, url: str, headers: Mapping[str, str], setting: str
) -> Finding:
    try:
        async with session.get(url, headers=headers, allow_redirects=False) as answer:
            status = answer.status
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        return Finding(what=what, works=False, detail=f"no answer ({type(error).__name__})",
                       remedy="look at the network and at the address")  # fmt: skip
    works = status == 200
    return Finding(
        what=what, works=works, detail="knows us" if works else f"refuses us: status {status}",
        remedy="" if works else f"give another {setting}", vital=not works,
    )  # fmt: skip
