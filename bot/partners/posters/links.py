"""Where an invitation leads to, for each platform that the operator configured."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

from bot.config import Doors

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What Telegram lets through as a start parameter; `secrets.token_urlsafe` makes nothing else."""


class Platform(StrEnum):
    """A way in."""

    WEB = "web"
    TELEGRAM = "telegram"
    WHATSAPP = "whatsapp"
    MATRIX = "matrix"


@dataclass(frozen=True, slots=True)
class Link:
    """An address that opens the bot."""

    platform: Platform
    url: str
    send: str = ""
    """What the person must send first, where the address cannot carry the invitation."""


def links(doors: Doors, web: str, secret: str) -> tuple[Link, ...]:
    """One link for each way in, the web first.

    `web`: the public address of the web chat, https where it names no scheme. Raises ValueError
    without it, and for a secret with other letters than A-Z, a-z, 0-9, _ and -, or more than 64.
    Formats: https://core.telegram.org/bots/features#deep-linking,
    https://faq.whatsapp.com/5913398998672934, https://spec.matrix.org/v1.11/appendices/#matrixto-navigation
    """
    if not _SECRET.fullmatch(secret):
        raise ValueError("not the secret of an invitation")
    spoken = f"porte-voix {secret}"
    home = web.strip().rstrip("/")
    if not home:
        raise ValueError("the web chat has no address")
    home = home if "://" in home else f"https://{home}"
    found = [Link(Platform.WEB, f"{home}/?invite={secret}")]
    if bot := doors.telegram.strip().removeprefix("@"):
        found.append(Link(Platform.TELEGRAM, f"https://t.me/{quote(bot)}?start={secret}"))
    if number := re.sub(r"[^0-9]", "", doors.whatsapp):
        text = quote(spoken, safe="")
        found.append(Link(Platform.WHATSAPP, f"https://wa.me/{number}?text={text}"))
    if account := doors.matrix.strip():
        url = f"https://matrix.to/#/{quote(account, safe='')}"
        found.append(Link(Platform.MATRIX, url, send=spoken))
    return tuple(found)
