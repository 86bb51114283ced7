"""One process of `rolling.py`: the real store, jobs, runner and Telegram client; scripted answers.

`python -m benchmarks.scaling_member ROLE URL HOME BASE_URL BASE_FILE_URL TOKEN`
"""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from dataclasses import replace
from pathlib import Path

from bot import danger
from bot.capabilities import Role
from bot.channels.telegram import TelegramChannel
from bot.clock import SystemClock
from bot.locales import FluentPhrases
from bot.model import Consent, Conversation, Message, Reply, Turn
from bot.ports import Channel
from bot.runner import Runner
from bot.scaling.company import Place, PostgresCompany
from bot.stores.postgres.jobs import ringing
from bot.stores.postgres.store import PostgresStore

ANSWER_SECONDS = 0.4
"""A moment in which a kill may fall."""
CLOCK = SystemClock()


async def answer(message: Message, conversation: Conversation, *_: object) -> Turn:
    """Echo the text."""
    await asyncio.sleep(ANSWER_SECONDS)
    reply = Reply(text=f"re: {message.text}", speech="", language="fr")
    consent = conversation.consent or Consent(version="test", at=CLOCK.now(), language="fr")
    return Turn(replies=(reply,), conversation=replace(conversation, consent=consent))


async def silent(reply: Reply) -> bytes:
    """No second notes here."""
    return b""


async def main(role: Role, url: str, home: Path, base_url: str, files: str, token: str) -> None:
    """Until SIGTERM."""
    phrases = FluentPhrases()
    danger.detect("", (), phrases)

    def dangerous(text: str) -> bool:
        return danger.detect(text, (), phrases) is not None

    store = PostgresStore(
        url, home / "media", home / "master.key", CLOCK, connections=4,
        on_accept=ringing(dangerous),
    )  # fmt: skip
    doors: list[Channel] = []
    if role.receives:
        doors = [
            TelegramChannel(
                token, clock=CLOCK, phrases=phrases, base_url=base_url, base_file_url=files
            )
        ]
    place = Place(role=role, exclusive=frozenset({"telegram"}))
    company = PostgresCompany(url, store, CLOCK, place, dangerous=dangerous, speak=silent)
    runner = Runner(
        store, doors, answer, phrases=phrases, clock=CLOCK, company=company, queue_limit=100_000,
        pseudonym=store.pseudonym,
    )  # fmt: skip
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with company:
        print("ready", flush=True)
        await runner.run(stop)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(created).3f %(name)s %(message)s")
    for noisy in ("httpx", "psycopg.pool"):
        logging.getLogger(noisy).setLevel(logging.ERROR)
    asyncio.run(main(Role(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), *sys.argv[4:7]))
