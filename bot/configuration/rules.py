"""What settings say together: contradictions, half of something, two doors on one port."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.configuration.whole import PROJECT, Config

EVERY_ADDRESS = frozenset({"", "0.0.0.0", "::"})  # noqa: S104 - compared, not listened on
TELEGRAM_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
"""What setWebhook takes (Bot API, `secret_token`); docs/operations.md asks for 16 at least."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A setting, what is wrong with it, and what to write instead."""

    setting: str
    wrong: str
    remedy: str


def contradictions(config: Config) -> Iterator[Problem]:
    """What is wrong between settings that are right by themselves."""
    yield from _language(config)
    yield from _telegram(config)
    yield from _whatsapp(config)
    yield from _matrix(config)
    yield from _media(config)
    yield from _remote(config)
    yield from _ports(config)


def unwritable(config: Config) -> Iterator[Problem]:
    """Folders in which the service could not write. Looked at when it starts, not by every
    command: `porte-voix doctor` may be run by another user."""
    place = config.data
    there = next(path for path in (place, *place.absolute().parents) if path.exists())
    if there.is_dir() and os.access(there, os.W_OK | os.X_OK):
        return
    if there.is_dir():
        wrong = "may not be written in"
        remedy = f"write another folder, or run: chown -R {os.geteuid()} {there}"
    else:
        wrong, remedy = "is not a folder", "write another folder"
    yield Problem("data", f"{there} {wrong}", remedy)


def _half(config: Config, section: str, keys: tuple[str, ...], what: str) -> Iterator[Problem]:
    """All of them or none."""
    holder = getattr(config, section)
    given = [key for key in keys if getattr(holder, key)]
    for key in keys:
        if given and key not in given:
            wrong = f"missing, though {section}.{given[0]} is set"
            yield Problem(f"{section}.{key}", wrong, f"write it, or remove {what}")


def _language(config: Config) -> Iterator[Problem]:
    spoken = sorted(file.stem for file in (PROJECT / "bot" / "locales").glob("*.ftl"))
    if config.language not in spoken:
        yield Problem("language", "the bot does not speak it", f"write one of {', '.join(spoken)}")


def _telegram(config: Config) -> Iterator[Problem]:
    telegram = config.telegram
    if telegram.mode != "webhook":
        return
    if not telegram.webhook_url:
        remedy = 'write the public https:// address that Telegram calls, or mode = "poll"'
        wrong = "missing, though telegram.mode is webhook"
        yield Problem("telegram.webhook_url", wrong, remedy)
    if not TELEGRAM_SECRET.fullmatch(telegram.webhook_secret):
        wrong = "Telegram would refuse it" if telegram.webhook_secret else "missing"
        remedy = "write 16 to 256 letters, digits, _ or -"
        yield Problem("telegram.webhook_secret", wrong, remedy)


def _whatsapp(config: Config) -> Iterator[Problem]:
    keys = ("token", "app_secret", "verify_token", "phone_number_id")
    yield from _half(config, "whatsapp", keys, "all of [whatsapp]")


def _matrix(config: Config) -> Iterator[Problem]:
    yield from _half(config, "matrix", ("homeserver", "user"), "all of [matrix]")
    matrix = config.matrix
    if matrix.homeserver and not (matrix.password or matrix.token):
        yield Problem("matrix.password", "missing, and there is no matrix.token either",
                      "write one of them, or remove all of [matrix]")  # fmt: skip
    if matrix.user and not re.fullmatch(r"@[^:\s]+:[^\s]+", matrix.user):
        yield Problem("matrix.user", "not a Matrix id", "write it as @name:server")


def _media(config: Config) -> Iterator[Problem]:
    media = config.media
    if media.place == "database" and not config.database.url:
        yield Problem("media.place", "database needs database.url, which is empty",
                      'write place = "files", or the address of PostgreSQL')  # fmt: skip
    if media.place == "bucket":
        for key in ("endpoint", "bucket", "access_key", "secret_key"):
            if not getattr(media, key):
                yield Problem(f"media.{key}", "missing, though media.place is bucket",
                              'write it, or place = "files"')  # fmt: skip


KEYLESS = frozenset({"ollama", "vllm", "llamacpp"})
"""Presets of servers on one's own machine, which ask for no key."""


def _remote(config: Config) -> Iterator[Problem]:
    remote = config.remote
    if remote.preset and remote.preset not in KEYLESS and not remote.api_key:
        yield Problem("remote.api_key", f"missing, though remote.preset is {remote.preset}",
                      "write the key that the service gave you")  # fmt: skip
    if remote.preset == "infomaniak" and not remote.account.isalnum():
        yield Problem("remote.account", "missing, though remote.preset is infomaniak",
                      "write the product number")  # fmt: skip


def _ports(config: Config) -> Iterator[Problem]:
    taken: list[tuple[str, str, int]] = []
    for name, host, port in listening(config):
        for other, there, same in taken:
            if port == same and (host == there or EVERY_ADDRESS & {host, there}):
                yield Problem(name, f"{port} is the port of {other}", "write another number")
                break
        taken.append((name, host, port))


def listening(config: Config) -> Iterator[tuple[str, str, int]]:
    """Setting, address and port of everything that will listen."""
    if config.web.enabled:
        yield "web.port", config.web.host, config.web.port
    if config.console.enabled:
        yield "console.port", config.console.host, config.console.port
    if config.watch.enabled:
        yield "watch.port", config.watch.host, config.watch.port
    if config.telegram.token and config.telegram.mode == "webhook":
        yield "telegram.webhook_port", config.telegram.webhook_host, config.telegram.webhook_port
    if config.whatsapp.token:
        yield "whatsapp.webhook_port", config.whatsapp.webhook_host, config.whatsapp.webhook_port
