"""A network that swallows everything is noticed within seconds by every connection of a process."""

from __future__ import annotations

import asyncio
import os
import socket
from pathlib import Path

import psycopg
from crew import Crew, Door, until
from psycopg.conninfo import conninfo_to_dict

from bot.capabilities import Role
from bot.scaling.leader import OPTIONS
from bot.stores.postgres.media_rows import MediaRows


def patience(port: int) -> list[tuple[int, int]]:
    """Of every connection of this process to that port: TCP_USER_TIMEOUT in milliseconds, and
    seconds of silence before a keepalive."""
    found = []
    for each in Path("/proc/self/fd").iterdir():
        try:
            if not str(each.readlink()).startswith("socket:"):
                continue
            copy = os.dup(int(each.name))
        except OSError:
            continue  # just closed
        with socket.socket(fileno=copy) as one:
            try:
                peer = one.getpeername()
            except OSError:
                continue
            if one.family == socket.AF_INET and peer[1] == port:
                timeout = one.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT)
                found.append((timeout, one.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE)))
    return found


async def test_no_connection_of_a_process_waits_for_a_silent_network(crew: Crew) -> None:
    port = int(conninfo_to_dict(crew.url)["port"])
    async with crew.process(Role.ALL, Door()) as running:
        lead = running.company._leadership
        rows = MediaRows(crew.url)
        await asyncio.to_thread(rows.open)
        await until(lambda: lead.leads("care") and len(patience(port)) >= 4)
        of_all = patience(port)
        await asyncio.to_thread(rows.close)
    assert all(0 < timeout <= 15_000 and idle <= 10 for timeout, idle in of_all), of_all
    assert sum(timeout == 5_000 for timeout, _ in of_all) >= 4, of_all  # heart, lead, jobs, media


def test_the_server_lets_go_of_a_leader_that_vanished(postgres_url: str) -> None:
    with psycopg.connect(postgres_url, options=OPTIONS) as connection:
        assert {
            name: connection.execute(f"SHOW {name}").fetchone()
            for name in ("tcp_keepalives_idle", "tcp_keepalives_count", "idle_session_timeout")
        } == {
            "tcp_keepalives_idle": ("10",),
            "tcp_keepalives_count": ("3",),
            "idle_session_timeout": ("30s",),
        }
