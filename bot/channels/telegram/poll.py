"""Long polling: an update is confirmed to Telegram only after the inbox has committed it.

Telegram forgets an update when `getUpdates` is called with a higher offset
(https://core.telegram.org/bots/api#getupdates), so the offset moves after the commit and never
before. It is not stored: after a crash Telegram sends the unconfirmed updates again and the inbox
drops those it has.
"""

from __future__ import annotations

import asyncio
import copy
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import telegram
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.channels.pausing import Pause
from bot.channels.telegram.convert import ALLOWED_UPDATES
from bot.channels.telegram.faults import wait_of
from bot.errors import ConfigError, StoreError

log = logging.getLogger(__name__)

POLL_SECONDS = 25  # how long Telegram may hold an empty poll
GRACE_SECONDS = 15  # what the network may add to it
COMMIT_SECONDS = 30.0

Take = Callable[[Sequence[telegram.Update]], Awaitable[None]]
"""Commits updates durably. Raises StoreError."""


class UpdatesRequest(HTTPXRequest):
    """Reads updates one by one: one that the SDK cannot read must not block those behind it."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The JSON object; unreadable updates are reduced to their id, so that they are passed."""
        answer = HTTPXRequest.parse_json_payload(payload)
        if isinstance(answer.get("result"), list):
            answer["result"] = [readable(update) for update in answer["result"]]
        return answer


def readable(update: dict[str, Any]) -> dict[str, Any]:
    """The update as it is, or only its id when the SDK cannot read it."""
    try:
        telegram.Update.de_json(copy.deepcopy(update), None)
    except Exception as error:  # noqa: BLE001 - whatever a malformed update makes the SDK raise
        log.error("telegram: an update cannot be read and is skipped: %s", type(error).__name__)
        return {"update_id": update["update_id"]}
    return update


async def persist(call: Callable[[], Awaitable[Any]], doing: str) -> Any:
    """Repeat a start-up call until it works. Raises ConfigError when the token is refused."""
    pause = Pause()
    while True:
        try:
            async with asyncio.timeout(30):
                return await call()
        except (TelegramError, TimeoutError) as error:
            at_least = _excuse(error, doing)
        await pause.wait(at_least)


async def poll(bot: telegram.Bot, take: Take) -> None:
    """Receive until cancelled. Raises ConfigError when the token is refused."""
    offset: int | None = None
    pause = Pause()
    while True:
        try:
            async with asyncio.timeout(POLL_SECONDS + GRACE_SECONDS):
                updates = await bot.get_updates(
                    offset=offset,
                    timeout=POLL_SECONDS,
                    allowed_updates=ALLOWED_UPDATES,
                )
            if updates:
                async with asyncio.timeout(COMMIT_SECONDS):
                    await take(updates)
                offset = updates[-1].update_id + 1
            pause.reset()
            continue
        except Exception as error:  # noqa: BLE001 - whatever it is, nothing was confirmed
            at_least = _excuse(error, "receiving")
        await pause.wait(at_least)


def _excuse(error: Exception, doing: str) -> float:
    """Log a failure that trying again may mend; seconds to wait at least. Raises ConfigError."""
    match error:
        case InvalidToken():
            raise ConfigError(
                "Telegram refuses the bot token: copy it again from @BotFather "
                "into [telegram] token of the configuration"
            ) from None
        case RetryAfter():
            return wait_of(error)
        case Conflict():
            log.error("telegram: another process receives with the same token; only one may run")
        case StoreError():
            log.error("telegram: the store refused; nothing is confirmed, trying again")
        case _:
            log.warning("telegram: %s failed: %s", doing, type(error).__name__)
    return 0.0
