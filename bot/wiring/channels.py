"""Every door that is configured; the platforms' libraries are loaded for those alone, since they
take longer to load than all else of a front process."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.channels.web import WebChannel
from bot.config import Config, Telegram, Whatsapp
from bot.errors import ConfigError
from bot.ports import Channel, Clock, Phrases, Vault
from bot.speech.notes import fitted

if TYPE_CHECKING:
    from bot.channels.whatsapp.channel import Records

LARGEST_NOTE = 512 * 1024
"""Bytes; WhatsApp shows a larger voice note without the button to play it."""
MATRIX_SESSION = timedelta(days=8)
"""Clients use one key of a room for a week (`m.room.encryption`, ``rotation_period_ms``)."""


def build_channels(
    config: Config, vault: Vault, phrases: Phrases, clock: Clock, *, records: Records
) -> list[Channel]:
    """Raises ConfigError when none is configured."""
    channels: list[Channel] = []
    if config.web.enabled:
        channels.append(
            WebChannel(
                vault,
                phrases,
                clock=clock,
                host=config.web.host,
                port=config.web.port,
                hosts=config.web.hosts,
                behind_proxy=config.web.behind_proxy,
                shared=bool(config.database.url),
            )
        )
    if config.telegram.token:
        channels.append(_telegram(config.telegram, phrases, clock))
    if config.whatsapp.token:
        channels.append(_whatsapp(config.whatsapp, phrases, clock, records))
    if config.matrix.homeserver:
        channels.append(_matrix(config, phrases, clock))
    if not channels:
        raise ConfigError("no channel is configured: enable [web] or give a Telegram token")
    return channels


def _telegram(telegram: Telegram, phrases: Phrases, clock: Clock) -> Channel:
    from bot.channels.telegram import TelegramChannel, Webhook

    webhook = None
    if telegram.mode == "webhook":
        webhook = Webhook(
            url=telegram.webhook_url,
            secret=telegram.webhook_secret,
            host=telegram.webhook_host,
            port=telegram.webhook_port,
        )
    return TelegramChannel(
        telegram.token,
        clock=clock,
        phrases=phrases,
        base_url=telegram.base_url or None,
        base_file_url=telegram.base_file_url or None,
        webhook=webhook,
    )


def _whatsapp(whatsapp: Whatsapp, phrases: Phrases, clock: Clock, records: Records) -> Channel:
    from bot.channels.whatsapp import Account, WhatsappChannel
    from bot.channels.whatsapp.account import GRAPH

    account = Account(
        token=whatsapp.token,
        app_secret=whatsapp.app_secret,
        verify_token=whatsapp.verify_token,
        phone_number_id=whatsapp.phone_number_id,
        base_url=whatsapp.base_url.rstrip("/") or GRAPH,
        media_hosts=whatsapp.media_hosts,
        host=whatsapp.webhook_host,
        port=whatsapp.webhook_port,
        path=whatsapp.webhook_path,
        template=whatsapp.template,
        template_languages=whatsapp.template_languages,
    )

    async def fitting(note: bytes) -> Sequence[bytes]:
        return await asyncio.to_thread(fitted, note, LARGEST_NOTE)

    return WhatsappChannel(account, clock=clock, phrases=phrases, store=records, fitting=fitting)


def _matrix(config: Config, phrases: Phrases, clock: Clock) -> Channel:
    from bot.channels.matrix import MatrixChannel

    matrix = config.matrix
    return MatrixChannel(
        matrix.homeserver,
        config.data / "matrix",
        user=matrix.user,
        clock=clock,
        phrases=phrases,
        password=matrix.password,
        token=matrix.token,
        device=matrix.device,
        invitations=matrix.invitations,
        kept=max(timedelta(days=config.limits.retention_days), MATRIX_SESSION),
    )
