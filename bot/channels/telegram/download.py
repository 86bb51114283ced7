"""Fetches media from Telegram's file server, and from nowhere else."""

from __future__ import annotations

import asyncio

import aiohttp
import telegram
from telegram.error import BadRequest, TelegramError

from bot.channels.telegram import faults
from bot.errors import ChannelError, MediaTooLarge, UnreadableMedia

BLOCK = 64 * 1024  # bytes
FETCH_SECONDS = 120.0  # for 20 MB: 170 kB/s
DEFAULT_RETRY = 5.0  # seconds


async def download(
    bot: telegram.Bot, session: aiohttp.ClientSession, file_id: str, *, most: int
) -> bytes:
    """The bytes of a file, at most `most` of them.

    Raises MediaTooLarge, UnreadableMedia (Telegram no longer has it), ChannelError.
    """
    try:
        async with asyncio.timeout(FETCH_SECONDS):
            file = await bot.get_file(file_id)
            if (file.file_size or 0) > most:
                raise MediaTooLarge(f"{file.file_size} bytes, at most {most}")
            return await _read(session, _address(bot, file), most)
    except TimeoutError:
        problem: Exception = ChannelError("Telegram's file server is too slow")
    except BadRequest as error:
        too_big = "too big" in error.message.lower()
        problem = (
            MediaTooLarge("Telegram does not hand out files above 20 MB")
            if too_big
            else UnreadableMedia("Telegram no longer has this file")
        )
    except TelegramError as error:
        problem = ChannelError(str(faults.of_send(error)), retry_after=_wait(error))
    except aiohttp.ClientError as error:
        # Its text may quote the address, which carries the token.
        problem = ChannelError(f"Telegram's file server failed: {type(error).__name__}")
    raise problem


def _wait(error: TelegramError) -> float | None:
    return faults.of_send(error).retry_after


def _address(bot: telegram.Bot, file: telegram.File) -> str:
    """The file's URL below the configured file server. Raises ChannelError for any other."""
    address = file.file_path or ""
    if not address.startswith(f"{bot.base_file_url}/") or ".." in address.split("/"):
        raise ChannelError("Telegram names a file outside its file server")
    return address


async def _read(session: aiohttp.ClientSession, address: str, most: int) -> bytes:
    async with session.get(address, allow_redirects=False) as answer:
        if answer.status != 200:
            raise ChannelError(
                f"Telegram's file server answers {answer.status}", retry_after=DEFAULT_RETRY
            )
        if (answer.content_length or 0) > most:
            raise MediaTooLarge(f"{answer.content_length} bytes, at most {most}")
        data = bytearray()
        async for block in answer.content.iter_chunked(BLOCK):
            data += block
            if len(data) > most:
                raise MediaTooLarge(f"more than {most} bytes")
        return bytes(data)
